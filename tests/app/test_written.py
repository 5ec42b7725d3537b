"""What is written to the terminal: everything that changed, in its colours, and next to nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.geometry import Region
from textual.strip import Strip

from tarot_tui.app.written import Pen, sparing
from tarot_tui.text import cell_width

_TOKEN = re.compile(r"\x1b\[(?P<codes>[\d;]*)(?P<what>[mH])|(?P<text>[^\x1b\n]+)|\n")
TRUE = Console(color_system="truecolor", force_terminal=True, width=80)
COLOURS = st.sampled_from([None, "#102030", "#ffffff", "red", "default", "color(200)"])
STYLES = st.one_of(
    st.none(),
    st.builds(
        Style, color=COLOURS, bgcolor=COLOURS, bold=st.sampled_from([None, True, False]),
        reverse=st.sampled_from([None, True]), underline=st.sampled_from([None, True]),
    ),
)  # fmt: skip
STRIPS = st.lists(
    st.lists(
        st.builds(Segment, st.sampled_from(["a", "bc ", "  ", "▀▄", "漢", "é\u0301"]), STYLES), max_size=6
    ).map(Strip),
    max_size=3,
)

Cell = tuple[str, frozenset[str], str, str]


def shown(written: str) -> dict[tuple[int, int], Cell]:
    """What a terminal shows: row and column to character, attributes, ink and ground."""
    cells: dict[tuple[int, int], Cell] = {}
    x = y = 0
    attributes: frozenset[str] = frozenset()
    ink = ground = ""
    for token in _TOKEN.finditer(written):
        if token["what"] == "H":
            y, x = (int(code) - 1 for code in token["codes"].split(";"))
        elif token["what"] == "m":
            codes = iter(token["codes"].split(";"))
            for code in codes:
                if code in ("38", "48"):
                    mode = next(codes)
                    colour = ";".join([mode, *(next(codes) for _ in range(3 if mode == "2" else 1))])
                    ink, ground = (colour, ground) if code == "38" else (ink, colour)
                elif code in ("", "0"):
                    attributes, ink, ground = frozenset(), "", ""
                elif len(code) == 2 and code[0] == "3":
                    ink = "" if code == "39" else code
                elif len(code) == 2 and code[0] == "4":
                    ground = "" if code == "49" else code
                else:
                    attributes |= {code}
        elif token["text"]:
            for char in token["text"]:
                seen_ink = "" if char == " " and not attributes else ink  # nobody sees the ink of a blank
                cells[y, x] = (char, attributes, seen_ink, ground)
                x += max(1, cell_width(char))
    return cells


@given(STRIPS)
def test_what_is_written_looks_as_it_was_meant_with_no_more_bytes(strips: Sequence[Strip]) -> None:
    usual = "".join(strip.render(TRUE) for strip in strips)
    pen = Pen(TRUE)
    written = pen.write(strips) + pen.lift()
    assert shown(written) == shown(usual)
    assert len(written) <= len(usual)
    assert shown(f"{written}x") == shown(f"{usual}x")  # what comes next is written plainly


def parts(rows: Sequence[Strip], *spans: tuple[int, int, int]) -> str:
    """What is written where spans (row, first column, last) of rows changed."""
    ends = [[strip.cell_length] for strip in rows]
    update = sparing(ChopsUpdate([{0: strip} for strip in rows], list(spans), ends))
    assert isinstance(update, ChopsUpdate)
    return update.render_segments(TRUE)


def test_of_a_row_only_what_changed_is_written() -> None:
    row = Strip(
        [Segment("left", Style(color="red")), Segment("middle", Style(bgcolor="blue")), Segment("right")]
    )
    written = parts([row], (0, 5, 8))
    assert "".join(char for char, *_ in shown(written).values()) == "idd"
    assert min(shown(written)) == (0, 5)


def test_half_of_a_wide_character_is_never_written() -> None:
    written = parts([Strip([Segment("a漢b", Style(color="red"))])], (0, 2, 4))
    assert [char for char, *_ in shown(written).values()] == ["a", "漢", "b"]


def test_a_whole_picture_is_written_row_by_row() -> None:
    rows: list[Iterable[Strip]] = [
        [Strip([Segment("ab", Style(color="red"))]), Strip([Segment("c")])],
        [Strip([Segment("def")])],
    ]
    update = sparing(LayoutUpdate(rows, Region(0, 0, 3, 2)))
    assert isinstance(update, LayoutUpdate)
    cells = shown(update.render_segments(TRUE))
    assert "".join(cells[place][0] for place in sorted(cells)) == "abcdef"


def test_anything_else_is_written_as_it_is() -> None:
    assert sparing(None) is None
    assert sparing("text") == "text"
