"""Drawings of cards: what comes out of a stranger's SVG is shapes and colours, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui import limits
from tarot_tui.cards.slots import SLOTS
from tarot_tui.decks.drawings import drawing_of, parse_drawing
from tarot_tui.decks.library import load_deck, read_deck
from tarot_tui.paths import builtin_folder
from tarot_tui.problem import Problem

from .made import V1, make_deck

OPEN = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 20">'
)
SAFE = {
    "g", "defs", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "linearGradient", "radialGradient",
    "stop", "clipPath",
}  # fmt: skip


def shapes(inside: str) -> str:
    return parse_drawing(f"{OPEN}{inside}</svg>".encode(), "p-").shapes


def elements(text: str) -> Iterator[Element]:
    yield from list(fromstring(f"<all>{text}</all>").iter())[1:]


def test_every_drawing_of_our_own_deck_is_taken_over_whole() -> None:
    deck = load_deck("lamplight", (), str(Path(builtin_folder()) / "decks"))
    for card in SLOTS:
        drawing = drawing_of(deck, card, "c7-")
        assert drawing and drawing.view == (0, 0, 220, 380)
        path = Path(deck.root) / "scalable" / f"{card.replace('.', '/')}.svg"
        before = list(fromstring(path.read_text()).iter())[1:]
        after = list(elements(drawing.shapes))
        assert [each.tag.rpartition("}")[2] for each in before] == [each.tag for each in after]
        assert all(each.get("id", "c7-").startswith("c7-") for each in after)
        assert [len(each.attrib) for each in before] == [len(each.attrib) for each in after]


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        "<style>@import url(http://x/)</style>",
        '<image href="http://x/a.png" width="1" height="1"/>',
        '<image href="data:image/png;base64,AAAA"/>',
        "<foreignObject><p>hello</p></foreignObject>",
        '<a href="http://x/"><path d="M0 0"/></a>',
        '<use href="#x"/>',
        "<text>words</text>",
        '<animate attributeName="x"/>',
        '<filter id="f"/>',
        '<pattern id="p"/>',
        '<svg viewBox="0 0 1 1"/>',
        '<rect fill="url(http://x/)"/>',
        '<rect fill="url(#a) url(http://x/)"/>',
        '<rect fill="URL(//x)"/>',
        '<rect style="fill:url(javascript:x)"/>',
        '<rect width="&quot;/&gt;&lt;script&gt;"/>',
        '<rect fill="red;background:url(x)"/>',
        "<g>" * 40 + "</g>" * 40,
    ],
)
def test_a_drawing_with_what_could_run_load_link_or_grow_is_not_used(inside: str) -> None:
    with pytest.raises(Problem):
        shapes(inside)


def test_what_is_no_shape_and_is_not_seen_is_left_out() -> None:
    text = shapes(
        "<title>secret</title><desc>secret</desc><metadata>secret</metadata><!-- secret -->loose words"
        '<sodipodi:namedview xmlns:sodipodi="http://sodipodi/">secret</sodipodi:namedview>'
        '<rect onload="alert(1)" onclick="x" class="secret" data-x="secret" width="5" height="6" fill="#abc">secret</rect>'
    )
    assert text == '<rect width="5" height="6" fill="#abc"/>'


def test_styles_become_attributes_and_names_keep_their_own_prefix() -> None:
    text = shapes(
        '<defs><linearGradient id="a"><stop style="stop-color:#f00;stop-opacity:.5"/></linearGradient>'
        '<linearGradient id="b" xlink:href="#a"/></defs>'
        '<path d="M0 0L1 1z" style="fill:url(#b);-inkscape-x:y;font-family:x;stroke:none" clip-path="url(\'#b\')"/>'
    )
    path = next(each for each in elements(text) if each.tag == "path")
    assert path.attrib == {"d": "M0 0L1 1z", "fill": "url(#p-b)", "stroke": "none", "clip-path": "url(#p-b)"}
    assert [each.get("href") for each in elements(text) if each.get("id") == "p-b"] == ["#p-a"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no svg",
        b"\xff\xfe<\x00s\x00",
        b'<html xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
        b'<svg viewBox="0 0 1 1"/>',
        b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 5"/>',
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 nan inf"/>',
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1e9 1e9"/>',
        b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">&b;</svg>',
        b'<!DOCTYPE svg SYSTEM "http://x/"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
        b"<svg" + b"<g>" * 80_000,
        (OPEN + "<g>" * 30_000 + "</g>" * 30_000 + "</svg>").encode(),
    ],
)
def test_what_is_no_drawing_is_refused(data: bytes) -> None:
    with pytest.raises(Problem):
        parse_drawing(data, "p-")


def test_what_holds_for_the_whole_drawing_still_does() -> None:
    data = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" fill="none" style="stroke:#abc"><path d="M0 0"/></svg>'
    assert parse_drawing(data, "p-").shapes in {
        '<g stroke="#abc" fill="none"><path d="M0 0"/></g>', '<g fill="none" stroke="#abc"><path d="M0 0"/></g>',
    }  # fmt: skip


def test_a_drawing_without_a_view_box_has_its_own_size() -> None:
    data = b'<svg xmlns="http://www.w3.org/2000/svg" width="110px" height="190"><g/></svg>'
    assert parse_drawing(data, "p-").view == (0, 0, 110, 190)


_VALUE = st.text(st.sampled_from("M0 1.,-()#%'\"<>&;:/urlab\\\n"), max_size=12)


@given(
    st.sampled_from(sorted(SAFE)),
    st.dictionaries(st.sampled_from(["d", "fill", "style", "id", "href", "onload"]), _VALUE, max_size=4),
)
def test_whatever_stands_in_a_value_comes_out_as_a_shape_or_not_at_all(
    name: str, values: dict[str, str]
) -> None:
    element = Element(name, values)
    from xml.etree.ElementTree import tostring

    try:
        text = shapes(tostring(element, encoding="unicode"))
    except Problem:
        return
    for each in elements(text):
        assert each.tag in SAFE
        for key, value in each.attrib.items():
            assert key in {"d", "fill", "id", "href", "stroke"}
            assert not set(value) & set(";:<>&\"'\\")
            assert "url" not in value or value.startswith("url(#p-")
            assert key != "href" or value.startswith("#p-")


def test_a_card_without_a_drawing_that_can_be_used_has_none(tmp_path: Path) -> None:
    good = f'{OPEN}<rect width="1" height="1"/></svg>'
    outside = tmp_path / "outside.svg"
    outside.write_text(good)
    root = make_deck(
        tmp_path / "d", V1,
        {
            "scalable/major_arcana/00.svg": good, "scalable/major_arcana/01.svg": f"{OPEN}<script/></svg>",
            "scalable/major_arcana/02.svg": good + " " * limits.SVG_FILE,
        },
    )  # fmt: skip
    (root / "scalable" / "major_arcana" / "03.svg").symlink_to(outside)
    deck = read_deck(str(root))
    found = [drawing_of(deck, f"major_arcana.0{number}", "p-") for number in range(5)]
    assert [bool(each) for each in found] == [True, False, False, False, False]
