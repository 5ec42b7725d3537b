"""What is written to the terminal when the screen changes: the cells that changed, and of their looks what is new.

Textual writes a row from the edge of its widget up to what changed in it, and the whole look of every piece of text.
Where ten cards turn on one table that is four times as much, and on a slow line it is what one waits for.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, NamedTuple

from rich.color import Color, ColorSystem
from rich.style import Style
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.strip import Strip

if TYPE_CHECKING:
    from rich.console import Console, RenderableType


def sparing(renderable: RenderableType | None) -> RenderableType | None:
    """The same change of the screen, written with less."""
    if type(renderable) is ChopsUpdate:
        return Parts(renderable.chops, renderable.spans, renderable.chop_ends)
    if type(renderable) is LayoutUpdate:
        return Whole(renderable.strips, renderable.region)
    return renderable


class Parts(ChopsUpdate):
    """Parts of the screen."""

    def render_segments(self, console: Console) -> str:
        """What brings the terminal there."""
        pen = Pen(console)
        written = []
        for y, start, end in self.spans:
            for edge, (x, strip) in zip(self.chop_ends[y], self.chops[y].items(), strict=False):
                first, last = max(x, start), min(edge, end)
                if strip is None or first >= last:
                    continue
                if strip.cell_count != strip.cell_length:
                    first = x  # not into the middle of a wide character
                written += [at(first, y), pen.write([strip.crop(first - x, last - x)])]
        for y in {y for y, _, _ in self.spans}:
            untie(self.chops[y].values())
        return "".join(written) + pen.lift()


class Whole(LayoutUpdate):
    """All of the screen."""

    def render_segments(self, console: Console) -> str:
        """What brings the terminal there."""
        pen = Pen(console)
        left, top = self.region.offset
        written = []
        for y, row in enumerate(map(list, self.strips), top):
            written += [at(left, y), pen.write(row)]
            untie(row)
        return "".join(written) + pen.lift()


def untie(row: Iterable[Strip | None]) -> None:
    """Let what is shown go as soon as something else is shown.

    Of a row that nothing divides Textual remembers that it is its own only part. Only a full collection of garbage
    would find it then, and every key that somebody types leaves fifty of them.
    """
    for strip in row:
        if strip is not None:
            strip._divide_cache.clear()


def at(x: int, y: int) -> str:
    """What moves the cursor there."""
    return f"\x1b[{y + 1};{x + 1}H"


class Look(NamedTuple):
    """How text looks, as the terminal is told of it."""

    attributes: str = ""
    ink: str = ""
    ground: str = ""


PLAIN: Final = Look()


class Pen:
    """Writes one picture, in which many texts look alike. The terminal remembers how the last one looked."""

    def __init__(self, console: Console) -> None:
        self._system = console._color_system or ColorSystem.TRUECOLOR  # as Strip.render has it
        self._before = PLAIN
        self._looks: dict[int, Look] = {id(None): PLAIN}
        """By the identity of styles, which the picture holds: to compare them takes longer than to make a look."""

    def write(self, strips: Iterable[Strip]) -> str:
        """Strips side by side."""
        looks, before = self._looks, self._before
        written = []
        for strip in strips:
            for text, style, _ in strip:
                after = looks.get(id(style))
                if after is None:
                    assert style is not None
                    after = looks[id(style)] = look(style, self._system)
                if after is not before and after != before:
                    if not after.attributes and text.isspace():
                        after = of_blanks(before, after)
                    if after != before:
                        written.append(change(before, after))
                        before = after
                written.append(text)
        self._before = before
        return "".join(written)

    def lift(self) -> str:
        """What comes next is written plainly."""
        before, self._before = self._before, PLAIN
        return "" if before == PLAIN else "\x1b[0m"


def of_blanks(before: Look, after: Look) -> Look:
    """``after`` for blanks, of which nobody sees the ink: the one that is there stays, unless all has to go."""
    return after._replace(ink="" if _goes(before, after) else before.ink)


def change(before: Look, after: Look) -> str:
    """What the terminal is told between two texts."""
    if _goes(before, after) or (before.ink and not after.ink):
        parts = ["0", *filter(None, after)]
    else:
        parts = [new for old, new in zip(before, after, strict=True) if new != old]
    return f"\x1b[{';'.join(parts)}m"


def _goes(before: Look, after: Look) -> bool:
    """Whether attributes or ground have to be taken back: codes only add to what there is, but for 0."""
    return bool(
        (before.attributes and before.attributes != after.attributes) or (before.ground and not after.ground)
    )


def look(style: Style, system: ColorSystem) -> Look:
    """The codes of a style in the colours that the terminal has."""
    has_attributes = style._attributes & style._set_attributes
    return Look(
        Strip.render_ansi(style.without_color, system) if has_attributes else "",
        _codes(style.color, system, True),
        _codes(style.bgcolor, system, False),
    )


def _codes(colour: Color | None, system: ColorSystem, is_ink: bool) -> str:
    if colour is None:
        return ""
    if colour.triplet and system is ColorSystem.TRUECOLOR:
        # Quicker than Rich, which would also keep what it made of each colour.
        red, green, blue = colour.triplet
        return f"{'38' if is_ink else '48'};2;{red};{green};{blue}"
    return ";".join(colour.downgrade(system).get_ansi_codes(is_ink))
