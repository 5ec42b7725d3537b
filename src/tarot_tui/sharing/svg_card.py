"""A card in a picture of a reading: as its deck draws it, else in words and a sign."""

from __future__ import annotations

from typing import Final, NamedTuple

from tarot_tui.cards.names import roman
from tarot_tui.cards.slots import PIPS, Slot, parse_id
from tarot_tui.readings.reading import CardDrawn
from tarot_tui.sharing.svg_text import Style, broken, escaped, written


class Drawing(NamedTuple):
    """A drawing of a card, safe to be put into another one."""

    view: tuple[float, float, float, float]
    """Left, top, width and height of what is seen, in its own units."""
    shapes: str
    """SVG elements whose names no other drawing has."""


WIDE, HIGH = 220, 380
"""A card's own units, in which a card in words is drawn."""

COLOURS: Final = {
    "wands": "#ee9465",
    "cups": "#76b6d8",
    "swords": "#b9c3d6",
    "pentacles": "#a3c585",
    "": "#cda9ec",
}
_SIGNS: Final = {
    "wands": '<path d="M-34 64L34 -64" stroke="{c}" stroke-width="17" stroke-linecap="round"/>'
    '<path d="M6 -12q34 -2 40 26q-32 4 -40 -26zM-10 18q-34 -2 -38 -28q30 -2 38 28z" fill="{c}"/>',
    "cups": '<path d="M-48 -56h96q-2 62 -38 72v30h30v16h-80v-16h30v-30q-36 -10 -38 -72z" fill="{c}"/>',
    "swords": '<path d="M-8 -72l8 -14l8 14v96h-16zM-40 24h80v15h-80zM-8 39h16v26h-16z" fill="{c}"/>'
    '<circle cy="72" r="11" fill="{c}"/>',
    "pentacles": '<circle r="62" fill="none" stroke="{c}" stroke-width="11"/>'
    '<path d="M0 -50L29 40L-48 -15H48L-29 40Z" fill="{c}"/>',
    "": '<path d="M0 -74Q9 -9 74 0Q9 9 0 74Q-9 9 -74 0Q-9 -9 0 -74Z" fill="{c}"/>',
}
"""What stands for a suit, or for a major, around its middle."""


def card(
    drawn: CardDrawn, drawing: Drawing | None, x: float, y: float, width: float, height: float, says: str
) -> str:
    """The card in so much room, by half a turn where it lies upside down. ``says`` is read to those who listen."""
    box = f'width="{width:g}" height="{height:g}"'
    if drawing:
        view = " ".join(f"{number:g}" for number in drawing.view)
        inner = f'<svg x="{x:g}" y="{y:g}" {box} viewBox="{view}">{drawing.shapes}</svg>'
    else:
        scale = min(width / WIDE, height / HIGH)
        left, top = x + (width - WIDE * scale) / 2, y + (height - HIGH * scale) / 2
        inner = f'<g transform="translate({left:g} {top:g}) scale({scale:.4g})">{_in_words(drawn)}</g>'
    around = f"{x + width / 2:g} {y + height / 2:g}"
    turn = f' transform="rotate(180 {around})"' if drawn.orientation == "reversed" else ""
    low = f'x="{x + 3:g}" y="{y + 7:g}" {box} rx="{width / 18:.3g}"'
    shadow = f'<rect {low} class="shade" fill="#000" fill-opacity=".4"/>'
    return f'{shadow}<g role="img"{turn}><title>{escaped(says)}</title>{inner}</g>'


def _in_words(drawn: CardDrawn) -> str:
    slot = parse_id(drawn.card)
    suit = slot.suit if slot and slot.suit in COLOURS else ""
    colour = COLOURS[suit]
    sign = _SIGNS[suit].format(c=colour)
    corner = _numeral(slot)
    numeral = (
        f'<text x="24" y="52" font-size="34" font-weight="bold" fill="{colour}">{escaped(corner)}</text>'
    )
    name = Style(26, "name", bold=True, centred=True)
    lines = broken(drawn.card_name, WIDE - 36, name)[:3]
    top = 276 - (len(lines) - 1) * name.leading / 2
    return (
        f'<rect width="{WIDE}" height="{HIGH}" rx="12" fill="#221e30"/>'
        f'<rect x="7" y="7" width="{WIDE - 14}" height="{HIGH - 14}" rx="8" fill="none" stroke="{colour}" '
        'stroke-width="3"/>'
        f'{numeral}<g transform="rotate(180 {WIDE / 2:g} {HIGH / 2:g})">{numeral}</g>'
        f'<g transform="translate({WIDE / 2:g} 152)">{sign}</g>{written(lines, WIDE / 2, top, name, "#efe6d8")}'
    )


def _numeral(slot: Slot | None) -> str:
    if slot is None:
        return ""
    if slot.is_major:
        return roman(int(slot.key)) if slot.key.isdigit() else ""
    if slot.key in PIPS:
        count = PIPS.index(slot.key) + 1
        return "A" if count == 1 else str(count)
    return ""  # a court card's name says its rank
