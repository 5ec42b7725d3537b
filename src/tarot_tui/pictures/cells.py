"""A picture as terminal cells: rows of runs of text, each with its colours.

A colour is ``#rrggbb``, or the name of a role (:data:`ROLES`) that whoever shows the picture fills from its theme,
or empty: the terminal's own, or whatever lies under the picture.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, Literal, NamedTuple

from tarot_tui.text import cell_width

ROLES: Final = (
    "frame", "paper", "ink", "quiet", "gold", "wands", "cups", "swords", "pentacles", "major", "back",
    "back-line", "glow", "warm", "stone", "leaf", "wood", "water", "sky",
)  # fmt: skip

Side = Literal["left", "centre", "right"]


class Run(NamedTuple):
    """Characters that look alike."""

    text: str
    ink: str = ""
    """Colour of the characters."""
    ground: str = ""
    """Colour behind them."""
    bold: bool = False


Row = tuple[Run, ...]


class Picture(NamedTuple):
    """A rectangle of cells; every row is exactly ``width`` cells wide."""

    width: int
    height: int
    rows: tuple[Row, ...]

    @property
    def text(self) -> str:
        """Its characters alone, lines parted by line feeds."""
        return "\n".join("".join(run.text for run in row) for row in self.rows)


class Cell(NamedTuple):
    """One cell. The second cell of a wide character holds no text."""

    text: str = " "
    ink: str = ""
    ground: str = ""
    bold: bool = False


def from_rows(rows: Iterable[Iterable[Run]], width: int | None = None) -> Picture:
    """A picture of ``rows``, each filled up or cut to ``width`` cells (by default the widest)."""
    made = [merge(row) for row in rows]
    wide = max((row_width(row) for row in made), default=0) if width is None else width
    return Picture(wide, len(made), tuple(_fit(row, 0, wide) for row in made))


def from_cells(cells: Sequence[Sequence[Cell]], width: int) -> Picture:
    """A picture of single cells, ``width`` in each row."""
    return Picture(width, len(cells), tuple(merge(cell for cell in row if cell.text) for row in cells))


def cells_of(row: Row) -> list[Cell]:
    """A row cell by cell. Characters without a width stay with the one before them."""
    cells: list[Cell] = []
    for text, ink, ground, bold in row:
        for char in text:
            width = cell_width(char)
            if width:
                cells.append(Cell(char, ink, ground, bold))
                cells.extend([Cell("", ink, ground, bold)] * (width - 1))
            elif cells:
                last = len(cells) - (2 if not cells[-1].text else 1)
                cells[last] = cells[last]._replace(text=cells[last].text + char)
    return cells


def row_width(row: Iterable[Run]) -> int:
    """Terminal cells of a row."""
    return sum(cell_width(run.text) for run in row)


def merge(row: Iterable[Run | Cell]) -> Row:
    """``row`` with neighbours that look alike made one run, and without empty ones."""
    merged: list[Run] = []
    texts: list[str] = []
    look = ("", "", False)
    for text, ink, ground, bold in row:
        if not text:
            continue
        if texts and (ink, ground, bold) != look:
            merged.append(Run("".join(texts), *look))
            texts.clear()
        look = (ink, ground, bold)
        texts.append(text)
    if texts:
        merged.append(Run("".join(texts), *look))
    return tuple(merged)


def blank(width: int, height: int, ground: str = "") -> Picture:
    """A picture of nothing."""
    row: Row = (Run(" " * width, ground=ground),) if width else ()
    return Picture(width, height, (row,) * height)


def lines(text: str, ink: str = "", ground: str = "", bold: bool = False) -> Picture:
    """The lines of ``text`` as a picture in one look."""
    return from_rows([[Run(line, ink, ground, bold)] for line in text.split("\n")])


def stack(*pictures: Picture, side: Side = "centre", gap: int = 0) -> Picture:
    """Pictures one under the other, ``gap`` rows between them."""
    width = max((picture.width for picture in pictures), default=0)
    rows: list[Row] = []
    for picture in pictures:
        if rows:
            rows.extend(blank(width, gap).rows)
        rows.extend(pad(picture, width, picture.height, side).rows)
    return Picture(width, len(rows), tuple(rows))


def beside(*pictures: Picture, gap: int = 0) -> Picture:
    """Pictures side by side from the top, ``gap`` columns between them."""
    height = max((picture.height for picture in pictures), default=0)
    fitted = [pad(picture, picture.width, height, middle=False) for picture in pictures]
    between = (Run(" " * gap),)
    rows = []
    for index in range(height):
        row: list[Run] = []
        for number, picture in enumerate(fitted):
            row.extend(between if number else ())
            row.extend(picture.rows[index])
        rows.append(merge(row))
    width = sum(picture.width for picture in fitted) + gap * max(0, len(fitted) - 1)
    return Picture(width, height, tuple(rows))


def crop(picture: Picture, left: int, top: int, width: int, height: int) -> Picture:
    """The part of a picture from ``left`` and ``top``; blank where it lies outside."""
    rows = []
    for index in range(top, top + height):
        row = picture.rows[index] if 0 <= index < picture.height else ()
        rows.append(_fit(row, left, width))
    return Picture(width, height, tuple(rows))


def pad(picture: Picture, width: int, height: int, side: Side = "centre", middle: bool = True) -> Picture:
    """A picture with room around it up to a size; what is larger already keeps its size there.

    ``middle`` puts it half way down, else it is at the top.
    """
    width, height = max(width, picture.width), max(height, picture.height)
    room = width - picture.width
    left = {"left": 0, "centre": room // 2, "right": room}[side]
    above = (height - picture.height) // 2 if middle else 0
    before, after = Run(" " * left), Run(" " * (room - left))
    rows = [merge((before, *row, after)) for row in picture.rows]
    empty = blank(width, 1).rows[0]
    return Picture(
        width, height, (empty,) * above + tuple(rows) + (empty,) * (height - above - picture.height)
    )


def dim(picture: Picture, ink: str = "quiet") -> Picture:
    """A picture in one quiet ink, for what is not at hand now; grounds that are roles stay."""
    rows = (
        tuple(run._replace(ink=ink, ground="" if run.ground.startswith("#") else run.ground) for run in row)
        for row in picture.rows
    )
    return Picture(picture.width, picture.height, tuple(merge(row) for row in rows))


def in_halves(picture: Picture) -> Picture:
    """A drawing without quarters of cells: what fills a quarter fills the half that it is in."""
    rows = (tuple(run._replace(text=run.text.translate(_HALVES)) for run in row) for row in picture.rows)
    return Picture(picture.width, picture.height, tuple(merge(row) for row in rows))


_HALVES: Final = str.maketrans("▘▝▖▗▌▐▚▞▛▜▙▟", "▀▀▄▄████████")


def _fit(row: Row, left: int, width: int) -> Row:
    """``width`` cells of ``row`` from ``left``; half a wide character becomes a blank."""
    if left == 0 and row_width(row) == width:
        return row
    cells = cells_of(row)
    if left < 0:
        cells = [Cell()] * -left + cells
        left = 0
    part = cells[left : left + width]
    if part and not part[0].text:
        part[0] = part[0]._replace(text=" ")
    if part and left + width < len(cells) and not cells[left + width].text:
        part[-1] = part[-1]._replace(text=" ")
    part += [Cell()] * (width - len(part))
    return merge(Run(*cell) for cell in part if cell.text)
