"""Things that only the suit of pentacles needs: a green loop, houses, a church window, a carved throne."""

from __future__ import annotations

from collections.abc import Sequence

from drawing.cells import dots
from drawing.emblems import coin
from drawing.kit import (
    GREEN,
    LEAF,
    LIGHT,
    MOSS,
    RED,
    ROSE,
    SLATE,
    STEEL,
    STONE,
    WHITE,
    WOOD,
    circle,
    line,
    path,
    poly,
    rect,
    turned,
)
from drawing.light import ball, form, shade

Point = tuple[float, float]


def coins(places: Sequence[Point], r: float) -> str:
    """Coins of one size."""
    return "".join(coin(x, y, r) for x, y in places)


def garden_lily(x: float, foot: float, high: float, petals: str = WHITE) -> str:
    """A white lily on its stem."""
    top, w = foot - high, high * 0.34
    return (
        line(x, foot, x, top + w, LEAF, 8)
        + poly(
            [
                (x - w, top - w * 0.2),
                (x - w * 0.4, top + w * 0.2),
                (x, top - w * 0.7),
                (x + w * 0.4, top + w * 0.2),
                (x + w, top - w * 0.2),
                (x + w * 0.5, top + w * 1.3),
                (x - w * 0.5, top + w * 1.3),
            ],
            petals,
        )
        + poly(
            [
                (x, top - w * 0.7),
                (x + w * 0.4, top + w * 0.2),
                (x + w, top - w * 0.2),
                (x + w * 0.5, top + w * 1.3),
                (x + w * 0.1, top + w * 1.3),
            ],
            shade(petals),
        )
    )


def loop(x: float, y: float, colour: str = LEAF) -> str:
    """A band like a lying eight, 188 wide, with room for a coin in each half."""
    d = (
        f"M{x} {y}C{x - 26} {y - 36} {x - 48} {y - 46} {x - 60} {y - 46}C{x - 106} {y - 46} {x - 106} {y + 46} "
        f"{x - 60} {y + 46}C{x - 48} {y + 46} {x - 26} {y + 36} {x} {y}C{x + 26} {y - 36} {x + 48} {y - 46} "
        f"{x + 60} {y - 46}C{x + 106} {y - 46} {x + 106} {y + 46} {x + 60} {y + 46}C{x + 48} {y + 46} "
        f"{x + 26} {y + 36} {x} {y}Z"
    )
    return path(d, "none", shade(colour), 13) + path(d, "none", colour, 8)


def hammer(hand: Point, degrees: float, long: float = 50, head: str = STEEL) -> str:
    """A hammer held at ``hand``; at 0 degrees it stands upright."""
    x, y = hand
    return turned(
        line(x, y + 10, x, y - long, WOOD, 10)
        + rect(x - 24, y - long - 14, 48, 27, shade(head), 4)
        + rect(x - 24, y - long - 14, 40, 20, head, 4),
        degrees,
        x,
        y,
    )


def houses(places: Sequence[tuple[float, float, float]], foot: float, wall: str, roof: str) -> str:
    """A town: each place is x, width and height of a house whose wall stands at ``foot``."""
    return "".join(
        rect(x - wide / 2, foot - high, wide, high, wall)
        + rect(x + wide * 0.22, foot - high, wide * 0.28, high, shade(wall))
        + poly(
            [
                (x - wide * 0.6, foot - high + 1),
                (x, foot - high - wide * 0.7),
                (x + wide * 0.6, foot - high + 1),
            ],
            roof,
        )
        + rect(x - 5, foot - high + 10, 10, 12, LIGHT)
        for x, wide, high in places
    )


def church_window(x: float, top: float, wide: float, high: float) -> str:
    """A lit window of coloured glass with five coins."""
    half = wide / 2

    def pane(grow: float, fill: str) -> str:
        w = half + grow
        return path(
            f"M{x - w:.1f} {top + high + grow:.1f}V{top + high * 0.42:.1f}Q{x - w:.1f} {top + high * 0.1:.1f} {x:.1f} "
            f"{top - grow:.1f}Q{x + w:.1f} {top + high * 0.1:.1f} {x + w:.1f} {top + high * 0.42:.1f}"
            f"V{top + high + grow:.1f}Z",
            fill,
        )

    spots = ((0, 0.23), (-0.48, 0.5), (0.48, 0.5), (-0.48, 0.81), (0.48, 0.81))
    return (
        pane(11, STONE)
        + pane(0, "#fff0bd")
        + "".join(coin(x + dx * half, top + dy * high, 22, "#e0932a", "#8a2c22") for dx, dy in spots)
    )


def leaves(places: Sequence[tuple[float, float, float]], fill: str = LEAF, long: float = 26) -> str:
    """Single leaves: each place is x, y and the degrees it is turned."""
    half = long / 2
    return "".join(
        turned(
            form(
                f"M{x - half:.1f} {y:.1f}Q{x:.1f} {y - half:.1f} {x + half:.1f} {y:.1f}"
                f"Q{x:.1f} {y + half:.1f} {x - half:.1f} {y:.1f}Z",
                fill,
                0,
                half * 0.4,
            ),
            degrees,
            x,
            y,
        )
        for x, y, degrees in places
    )


def rose_bower(roses: Sequence[Point], r: float = 13) -> str:
    """Branches over the top of a card, with roses."""
    return (
        path("M0 0H220V150Q206 60 110 52Q14 60 0 150Z", MOSS)
        + "".join(ball(x, y, 23, GREEN, part=0.4) for x, y in ((34, 44), (78, 34), (142, 34), (186, 44)))
        + "".join(ball(x, y, r, RED, part=0.4) + circle(x - 1, y - 1, r * 0.4, ROSE) for x, y in roses)
    )


def carved_throne(x: float, foot: float, wide: float, high: float, stone: str = STONE) -> str:
    """A throne with a round top, rosettes carved along both sides, over the head and on the arm."""
    half = wide / 2
    body = form(
        f"M{x - half} {foot}V{foot - high + half * 0.6:.1f}Q{x - half} {foot - high:.1f} {x} {foot - high:.1f}"
        f"Q{x + half} {foot - high:.1f} {x + half} {foot - high + half * 0.6:.1f}V{foot}Z",
        stone,
        12,
        0,
    )
    for side in (-1, 1):
        body += rect(x + side * (half - 2) - 12, foot - high * 0.34, 24, high * 0.34, shade(stone), 4)
        body += rect(x + side * (half - 2) - 12, foot - high * 0.34, 20, high * 0.34, stone, 4)
    inks = {"d": SLATE, "l": "#d8d0ea"}
    rosette = (".d.", "dld", ".d.")
    places = ((2, 14), (2, 18), (2, 22), (14, 14), (14, 18), (14, 22), (0, 27), (0, 31), (8, 9))
    body += "".join(dots(rosette, inks, column, row) for column, row in places)
    return body
