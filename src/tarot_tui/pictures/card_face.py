"""A card in words and signs, at any size: what stands for the picture where a deck has none that fits."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from tarot_tui.cards.names import roman, title_case
from tarot_tui.cards.slots import PIPS, Orientation, Slot, parse_id
from tarot_tui.pictures import raster
from tarot_tui.pictures.canvas import Canvas
from tarot_tui.pictures.cells import Picture, Run, cells_of
from tarot_tui.text import cell_width, wrap

LEAST: Final = (7, 5)
"""Columns and rows of the smallest card."""

ROUND: Final = "╭─╮│╰╯"
PLAIN: Final = "+-+|++"
"""Frames: top left, top, top right, side, bottom left, bottom right."""


class Caption(NamedTuple):
    """Words on the card itself; an empty one is left out."""

    name: str = ""
    """As the deck calls the card."""
    reversed: str = ""
    """What is said of a card that lies upside down."""
    seen: str = ""
    """What is seen on the deck's own picture; said where there is room for all of it."""


def rank_sign(slot: Slot | None, width: int = 8) -> str:
    """What is printed in a card's corner: a Roman numeral, a number, ``A``, or a court rank, whole or its beginning."""
    if slot is None:
        return "*"
    if slot.is_major:
        return roman(int(slot.key)) if slot.key.isdigit() else "*"
    if slot.key in PIPS:
        count = PIPS.index(slot.key) + 1
        return "A" if count == 1 else str(count)
    name = title_case(slot.key)
    return name if len(name) <= width else name[:2]


_SAID: Final = 0.6
"""How much of a card may be words where they also say what is seen on it."""

UNSAID: Final = Caption()
"""A card on which no words stand: they stand beside it."""


@lru_cache(maxsize=16)
def card_face(
    card_id: str,
    orientation: Orientation,
    width: int,
    height: int,
    caption: Caption = UNSAID,
    number: str = "",
    blocks: bool = True,
) -> Picture:
    """The card, at least :data:`LEAST` large. ``number`` is what the deck prints on it, if not the usual sign.

    Upside down, its picture part is turned by half a turn; words stay readable, and say so.
    """
    width, height = max(width, LEAST[0]), max(height, LEAST[1])
    slot = parse_id(card_id)
    ink = _ink(slot)
    canvas = Canvas(width, height, "paper")
    canvas.frame("frame", "paper", ROUND if blocks else PLAIN)
    inner = width - 2
    words = _words(caption, orientation, inner, height - 2)
    high = height - 2 - len(words)
    sign = number or rank_sign(slot, inner - 2)
    if cell_width(sign) > inner:
        sign = shortened(sign, inner)
    part = _picture_part(slot, sign, ink, inner, high, blocks, orientation == "reversed")
    canvas.lay(1, 1, part)
    for index, (text, look, bold) in enumerate(words):
        canvas.centre(1 + high + index, text, look, bold=bold)
    return canvas.picture()


def _picture_part(
    slot: Slot | None, sign: str, ink: str, width: int, height: int, blocks: bool, turned: bool
) -> Picture:
    """Numeral and emblem; turned, the emblem pixel for pixel and the numeral to the other corner."""
    canvas = Canvas(width, height, "paper")
    margin = 1 if height >= 9 and width >= 12 else 0
    wide = cell_width(sign)
    # On a low card the emblem needs every row: a short numeral is laid over its corner.
    is_over = height < 5 and wide <= 2 and not (slot is None or slot.is_major)
    top = 0 if is_over else 1 + margin
    room_x, room_y = width - 2 * margin, max(0, height - top - margin)
    # A deck with pictures of its own never asks for a sign: they are a tenth of what playing would load.
    from tarot_tui.pictures.emblems import emblem

    drawing, reach = emblem(slot, room_y)
    pixels = raster.grid(drawing, room_x, room_y, reach)
    x, y = margin, top
    corner = (margin, margin)
    if turned:
        pixels = raster.half_turn(pixels)
        x, y = width - x - room_x, height - y - room_y
        corner = (width - margin - wide, height - 1 - margin)
    canvas.lay(x, y, raster.picture(pixels, "paper", blocks))
    canvas.put(*corner, sign, ink, bold=True)
    return canvas.picture()


def _words(
    caption: Caption, orientation: Orientation, width: int, height: int
) -> list[tuple[str, str, bool]]:
    """Lines under the picture part, each with its ink and weight; never more than half the card."""
    said: list[tuple[str, str, bool]] = []
    most = height // 2
    if caption.name:
        said += [(line, "ink", True) for line in _fitting(caption.name, width, 2 if height >= 8 else 1)]
    if caption.reversed and orientation == "reversed":
        turned = [(line, "quiet", False) for line in _fitting(caption.reversed, width, 2)]
        said = said[: max(0, most - len(turned))] + turned
    seen = [(line, "quiet", False) for line in wrap(caption.seen, width - 2)] if caption.seen else []
    if seen and len(said) + len(seen) + 1 <= height * _SAID:
        return [*said, ("", "", False), *seen]
    return said[:most]


def _fitting(text: str, width: int, most: int) -> list[str]:
    """``text`` on at most ``most`` lines; what does not fit ends in an ellipsis."""
    lines = [line for line in wrap(text, width) if line]
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], shortened(" ".join(lines[most - 1 :]), width)]


def shortened(text: str, width: int) -> str:
    """``text`` cut to ``width`` cells, with an ellipsis where something is missing."""
    if cell_width(text) <= width:
        return text
    kept = ""
    for cell in cells_of((Run(text),)):
        if cell_width(kept + cell.text) > width - 1:
            break
        kept += cell.text
    return f"{kept.rstrip()}…" if width > 0 else ""


def _ink(slot: Slot | None) -> str:
    if slot is None or slot.is_major:
        return "major"
    return slot.suit if slot.suit in ("wands", "cups", "swords", "pentacles") else "gold"
