"""A reading as a picture: whole in itself, harmless, with what was ticked and nothing else."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import pytest
from hypothesis import given

from tarot_tui.cards.slots import SLOTS
from tarot_tui.decks.library import load_deck
from tarot_tui.outgoing import drawings_of
from tarot_tui.paths import builtin_folder
from tarot_tui.sharing import as_svg as page
from tarot_tui.sharing.as_svg import LINES, WIDTH, Drawings, as_svg, words_in_svg
from tarot_tui.sharing.shared import Shared, SharedNote
from tarot_tui.sharing.svg_card import Drawing
from tarot_tui.sharing.svg_text import Style, broken, width

from .samples import CARDS, FEW, FULL, TEXT, TEXTS, shares

SVG = "{http://www.w3.org/2000/svg}"
LAMPLIGHT = load_deck("lamplight", (), str(Path(builtin_folder()) / "decks"))


def drawings(shared: Shared) -> Drawings:
    return drawings_of(LAMPLIGHT, [card.card for card in shared.cards])


def drawn(shared: Shared, with_drawings: bool = True) -> Element:
    return fromstring(as_svg(shared, TEXTS, drawings(shared) if with_drawings else {}))


def words(root: Element) -> list[str]:
    """Every line of text that is seen."""
    return [
        "".join(each.itertext())
        for each in root.iter()
        if each.tag in (f"{SVG}tspan", f"{SVG}text") and not len(each)
    ]


def many(count: int) -> Shared:
    cards = tuple(replace(CARDS[number % 3], card=card) for number, card in enumerate(list(SLOTS)[:count]))
    return replace(FULL, cards=cards, notes=())


@pytest.mark.parametrize("count", [*range(1, 13), 24])
def test_every_card_has_its_own_drawing_within_the_picture(count: int) -> None:
    root = drawn(many(count))
    inner = [each for each in root.iter(f"{SVG}svg") if each is not root]
    assert len(inner) == count
    boxes = [[float(each.get(key, "nan")) for key in ("x", "y", "width", "height")] for each in inner]
    for number, (x, y, wide, high) in enumerate(boxes):
        assert x >= 0 and x + wide <= WIDTH
        for other_x, other_y, _, _ in boxes[:number]:
            assert abs(x - other_x) >= wide or abs(y - other_y) >= high
    assert max(y + high for _, y, _, high in boxes) < float(root.get("height", "0"))


@pytest.mark.parametrize("with_drawings", [True, False])
def test_a_card_upside_down_is_turned_by_half_a_turn_and_says_so(with_drawings: bool) -> None:
    root = drawn(FULL, with_drawings)
    cards = [each for each in root.iter(f"{SVG}g") if each.get("role") == "img"]
    assert [each.findtext(f"{SVG}title") for each in cards] == [
        "Five of Pentacles, upright", "The Moon, upside down", "Two of Cups, upright",
    ]  # fmt: skip
    assert [bool(re.match(r"rotate\(180 ", each.get("transform", ""))) for each in cards] == [
        False,
        True,
        False,
    ]


def test_no_two_names_in_it_are_the_same_and_each_reference_leads_to_one() -> None:
    text = as_svg(FULL, TEXTS, drawings(FULL))
    names = re.findall(r'\bid="([^"]*)"', text)
    assert len(names) == len(set(names))
    assert set(re.findall(r"url\(#([^)]*)\)", text)) <= set(names)


@FEW
@given(shares())
def test_nothing_in_it_runs_loads_or_links_whatever_was_written(shared: Shared) -> None:
    text = as_svg(shared, TEXTS, drawings(shared))
    root = fromstring(text)
    for each in root.iter():
        assert each.tag.startswith(SVG)
        tag = each.tag.removeprefix(SVG)
        assert tag not in {"script", "image", "foreignObject", "a", "use", "animate", "set"}
        assert tag != "style" or not re.search(r"url|@import|@font-face|expression", "".join(each.itertext()))
        for key, value in each.attrib.items():
            assert "href" not in key and not key.startswith("on")
            assert "url(" not in value or value.startswith("url(#")
    assert "<!" not in text and "<?" not in text


@FEW
@given(shares())
def test_every_word_is_shown_as_it_was_written_and_the_same_words_are_read_over(shared: Shared) -> None:
    seen = "".join("".join(words(drawn(shared, with_drawings=False))).split())
    over = "".join(words_in_svg(shared, TEXTS).split())
    told = [shared.question, *(card.prompt for card in shared.cards)]
    told += [words for note in shared.notes for words in (note.asked, note.text)]
    if TEXTS["cut"].split()[1] in over:
        return
    for text in told:
        plain = "".join(text.split())
        assert plain in over
        # Spaced out where it would be taken for a block; and no XML file can hold some characters.
        if "READING" not in plain.upper() and not re.search(
            "[^\t\n -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", plain
        ):
            assert plain in seen


def test_what_was_not_ticked_is_not_in_it() -> None:
    bare = Shared(FULL.share_id, FULL.day, FULL.spread, FULL.deck, FULL.cards)
    text = as_svg(bare, TEXTS, drawings(bare))
    for private in ("Sophie", "dinner", "walks", "park", FULL.share_id):
        assert private not in text
    assert as_svg(replace(bare, share_id="another"), TEXTS, drawings(bare)) == text


@given(TEXT)
def test_no_line_is_wider_than_its_room(text: str) -> None:
    style = Style(30, bold=True)
    for line in broken(text, 300, style):
        assert width(line, style) <= 300 or len(line.rstrip("\u200d")) <= 2
    assert "".join("".join(broken(text, 300, style)).split()) == "".join(text.split())


def test_a_picture_has_an_end_and_says_that_there_is_more() -> None:
    endless = replace(
        FULL, notes=tuple(SharedNote("a", f"note {number} " + "word " * 3000, 0) for number in range(50))
    )
    text = as_svg(endless, TEXTS, drawings(endless))
    assert len(text) < 200_000
    lines = words(fromstring(text))
    assert len(lines) < LINES + 20
    assert TEXTS["cut"] in lines
    assert not any(line.startswith("note 9") for line in lines)
    assert TEXTS["cut"] in words_in_svg(endless, TEXTS)


def test_drawings_that_would_make_it_too_large_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = [len(each.shapes) for each in drawings(FULL).values()]
    monkeypatch.setattr("tarot_tui.outgoing._DRAWINGS", sizes[0] + sizes[1])
    found = drawings(FULL)
    assert set(found) == {0, 1}
    inner = list(fromstring(as_svg(FULL, TEXTS, found)).iter(f"{SVG}svg"))
    assert len(inner) == 3  # the picture, and two cards in it


def test_a_card_of_another_shape_keeps_it() -> None:
    wide = {index: Drawing((0, 0, 100, 120), "<path/>") for index in range(3)}
    boxes = list(fromstring(as_svg(FULL, TEXTS, wide)).iter(f"{SVG}svg"))[1:]
    for box in boxes:
        assert float(box.get("height", "0")) / float(box.get("width", "1")) == pytest.approx(1.2)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [page._DARK, page._LIGHT])
def test_words_are_easy_to_read_by_night_and_by_day(colours: dict[str, str]) -> None:
    for ground in ("sky", "night"):
        assert _contrast(colours["ink"], colours[ground]) >= 7
        assert _contrast(colours["quiet"], colours[ground]) >= 7
        assert _contrast(colours["gold"], colours[ground]) >= 4.5
