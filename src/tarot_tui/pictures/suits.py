"""The signs of the four suits, and what the cards of a suit are made of: pips, court, ace."""

from __future__ import annotations

from functools import cache
from typing import Final

from tarot_tui.pictures.shapes import Drawing, Layer, box, disc, join, line, placed, polygon, star

TALL: Final = 1.3
"""Half the height of the pictures of numbered cards, where half their width is 1."""


@cache
def suit_sign(suit: str) -> Drawing:
    """The sign of a suit; of a suit that only a deck knows, a star."""
    if suit == "wands":
        return _wand()
    if suit == "cups":
        return _cup()
    if suit == "swords":
        return _sword()
    if suit == "pentacles":
        return _pentacle()
    return (Layer(star(0, 0, 4, 0.95, 0.35), "gold"),)


def _wand() -> Drawing:
    leaf = join(
        polygon((0.1, -0.25), (0.62, -0.62), (0.5, -0.12)),
        polygon((-0.12, 0.22), (-0.66, -0.06), (-0.5, 0.42)),
    )
    return (
        Layer(line(0.42, -0.86, -0.42, 0.86, 0.34), "wands"),
        Layer(leaf, "leaf"),
    )


def _cup() -> Drawing:
    bowl = polygon(
        (-0.72, -0.85), (0.72, -0.85), (0.62, -0.3), (0.36, 0.08), (0.12, 0.2),
        (-0.12, 0.2), (-0.36, 0.08), (-0.62, -0.3),
    )  # fmt: skip
    return (
        Layer(join(bowl, box(-0.13, 0.1, 0.13, 0.7), disc(0, 0.4, 0.24, 0.13)), "cups"),
        Layer(polygon((-0.56, 0.92), (-0.34, 0.66), (0.34, 0.66), (0.56, 0.92)), "cups"),
        Layer(box(-0.5, -0.68, 0.5, -0.52), "ink"),
    )


def _sword() -> Drawing:
    return (
        Layer(polygon((0, -0.98), (0.17, -0.7), (0.17, 0.4), (-0.17, 0.4), (-0.17, -0.7)), "swords"),
        Layer(box(-0.56, 0.34, 0.56, 0.52), "gold"),
        Layer(box(-0.11, 0.5, 0.11, 0.82), "wood"),
        Layer(disc(0, 0.86, 0.17), "gold"),
    )


def _pentacle() -> Drawing:
    return (
        Layer(disc(0, 0, 0.92), "pentacles"),
        Layer(disc(0, 0, 0.76), "paper"),
        Layer(star(0, 0.04, 5, 0.74, 0.3), "gold"),
    )


@cache
def crown(rank: str) -> Drawing:
    """What a page, knight, queen or king wears; nothing for the rest."""
    if rank == "page":
        return (
            Layer(polygon((-0.8, 0.5), (-0.55, -0.1), (0.5, -0.25), (0.8, 0.5)), "gold"),
            Layer(line(0.35, -0.1, 0.75, -0.75, 0.26), "warm"),
        )
    if rank == "knight":
        return (
            Layer(box(-0.75, -0.85, -0.6, 0.6), "wood"),
            Layer(polygon((-0.6, -0.8), (0.85, -0.35), (-0.6, 0.1)), "gold"),
        )
    if rank == "queen":
        tips = join(disc(-0.8, -0.35, 0.19), disc(0, -0.6, 0.2), disc(0.8, -0.35, 0.19))
        band = polygon(
            (-0.66, 0.5), (-0.85, -0.3), (-0.36, 0.1), (0, -0.5), (0.36, 0.1), (0.85, -0.3), (0.66, 0.5)
        )
        return (Layer(band, "gold"), Layer(tips, "glow"))
    if rank == "king":
        band = polygon(
            (-0.8, 0.55), (-0.8, -0.7), (-0.42, -0.1), (0, -0.9), (0.42, -0.1), (0.8, -0.7), (0.8, 0.55)
        )
        return (Layer(band, "gold"), Layer(box(-0.8, 0.25, 0.8, 0.38), "warm"))
    return ()


@cache
def _pip(suit: str) -> Drawing:
    """The sign so simple that it can be told when there are ten of it."""
    if suit == "wands":
        leaf = join(
            polygon((0.0, -0.2), (0.7, -0.75), (0.62, 0)), polygon((0, 0.2), (-0.7, -0.1), (-0.62, 0.6))
        )
        return (Layer(line(0, -0.82, 0, 0.82, 0.44), "wands"), Layer(leaf, "leaf"))
    if suit == "cups":
        bowl = polygon((-0.85, -0.9), (0.85, -0.9), (0.62, -0.05), (0.2, 0.2), (-0.2, 0.2), (-0.62, -0.05))
        return (Layer(join(bowl, box(-0.2, 0.1, 0.2, 0.8), box(-0.56, 0.66, 0.56, 0.95)), "cups"),)
    if suit == "swords":
        blade = polygon((0, -1.05), (0.24, -0.7), (0.24, 0.4), (-0.24, 0.4), (-0.24, -0.7))
        return (
            Layer(blade, "swords"),
            Layer(join(box(-0.66, 0.3, 0.66, 0.58), box(-0.2, 0.5, 0.2, 1)), "gold"),
        )
    if suit == "pentacles":
        return (Layer(disc(0, 0, 0.95), "pentacles"), Layer(star(0, 0, 5, 0.7, 0.34), "gold"))
    return suit_sign(suit)


_SPOTS: Final[dict[int, tuple[tuple[float, float], ...]]] = {
    2: ((0, -0.55), (0, 0.55)),
    3: ((0, -0.6), (-0.52, 0.5), (0.52, 0.5)),
    4: ((-0.5, -0.55), (0.5, -0.55), (-0.5, 0.55), (0.5, 0.55)),
    5: ((-0.55, -0.66), (0.55, -0.66), (0, 0), (-0.55, 0.66), (0.55, 0.66)),
    6: ((-0.5, -0.68), (0.5, -0.68), (-0.5, 0), (0.5, 0), (-0.5, 0.68), (0.5, 0.68)),
    7: ((-0.5, -0.72), (0.5, -0.72), (0, -0.3), (-0.5, 0.12), (0.5, 0.12), (-0.5, 0.74), (0.5, 0.74)),
    8: ((-0.5, -0.75), (0.5, -0.75), (-0.5, -0.25), (0.5, -0.25), (-0.5, 0.25), (0.5, 0.25), (-0.5, 0.75), (0.5, 0.75)),
    9: tuple((x, y) for y in (-0.68, 0, 0.68) for x in (-0.64, 0, 0.64)),
    10: (
        (-0.64, -0.72), (0, -0.72), (0.64, -0.72), (-0.32, -0.24), (0.32, -0.24),
        (-0.32, 0.24), (0.32, 0.24), (-0.64, 0.72), (0, 0.72), (0.64, 0.72),
    ),
}  # fmt: skip
_SCALES: Final = {2: 0.52, 3: 0.46, 4: 0.46, 5: 0.4, 6: 0.4, 7: 0.33, 8: 0.32, 9: 0.3, 10: 0.27}


@cache
def pips(suit: str, count: int) -> Drawing:
    """As many signs of a suit as the card counts (2 to 10), two wide and twice :data:`TALL` high."""
    sign = _pip(suit)
    return tuple(layer for x, y in _SPOTS[count] for layer in placed(sign, x, y * TALL, _SCALES[count]))


@cache
def court(suit: str, rank: str) -> Drawing:
    """The suit's sign under what that person of the court wears, as high as the pips."""
    return placed(crown(rank), 0, -0.8, 0.46, 1.2) + placed(suit_sign(suit), 0, 0.45, 0.82)


@cache
def ace(suit: str) -> Drawing:
    """The suit's sign with light around it."""
    spots = ((-0.96, -0.62), (0.96, -0.62), (-1, 0.02), (1, 0.02), (-0.96, 0.66), (0.96, 0.66))
    rays = tuple(Layer(line(x * 0.82, y * 0.82, x, y, 0.1), "glow") for x, y in spots)
    return rays + placed(suit_sign(suit), 0, 0, 0.9)
