"""Things that only the suit of pentacles needs: a green loop, scales, a hoe, furrows, bulls' heads."""

from __future__ import annotations

from collections.abc import Sequence

from drawing.emblems import coin
from drawing.kit import (
    BROWN,
    GREEN,
    LEAF,
    LIGHT,
    MOSS,
    NIGHT,
    RED,
    ROSE,
    SAND,
    SLATE,
    STEEL,
    STONE,
    WHITE,
    WOOD,
    circle,
    line,
    oval,
    path,
    placed,
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


def bench(x: float, y: float, wide: float, high: float, wood: str = WOOD, legs: str = BROWN) -> str:
    """A work bench: ``y`` is its upper edge, ``high`` the way down to the ground."""
    return (
        rect(x - wide * 0.42, y, 13, high, legs)
        + rect(x + wide * 0.42 - 13, y, 13, high, legs)
        + rect(x - wide / 2, y, wide, 16, shade(wood), 3)
        + rect(x - wide / 2, y, wide, 9, wood, 3)
    )


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


def crutch(top: Point, foot: Point) -> str:
    """A crutch, its crossbar under the arm."""
    return line(*top, *foot, "#d0904c", 11) + line(top[0] - 14, top[1], top[0] + 14, top[1], "#d0904c", 11)


def scales(x: float, y: float, wide: float, metal: str = STEEL) -> str:
    """A pair of scales that hangs from ``x`` and ``y``."""
    half = wide / 2
    beam, pan = y + 18, y + 62
    body = line(x, y, x, beam, metal, 9) + line(x - half, beam, x + half, beam, metal, 10)
    for side in (-1, 1):
        px = x + side * half
        body += path(f"M{px - 13:.1f} {pan}L{px:.1f} {beam}L{px + 13:.1f} {pan}", "none", metal, 4)
        body += path(
            f"M{px - 18:.1f} {pan - 2}H{px + 18:.1f}Q{px:.1f} {pan + 36} {px - 18:.1f} {pan - 2}Z", metal
        )
    return body


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


def oak_leaf(x: float, y: float, long: float, degrees: float, fill: str = "#2f8a34") -> str:
    """A leaf with round lobes that grows from a point, upwards if ``degrees`` is 0."""
    lobes = "".join(
        circle(x + side * long * wide, y - long * at, long * 0.17, fill if side < 0 else shade(fill))
        for side in (1, -1)
        for at, wide in ((0.28, 0.16), (0.56, 0.2), (0.82, 0.1))
    )
    return turned(
        line(x, y, x, y - long * 0.9, LEAF, long * 0.1) + lobes + line(x, y, x, y - long * 0.9, LEAF, 4),
        degrees,
        x,
        y,
    )


def hoe(top: Point, foot: Point) -> str:
    """A long hoe that stands on its blade, the blade to the left."""
    (x1, y1), (x2, y2) = top, foot
    return line(x1, y1, x2, y2, SAND, 11) + poly(
        [(x2 + 6, y2 - 14), (x2 - 34, y2 - 4), (x2 - 40, y2 + 16), (x2 + 2, y2 + 6)], STEEL
    )


def furrows(y: float, x: float, soil: str = BROWN, ridge: str = WOOD) -> str:
    """A ploughed field from ``y`` down whose furrows meet far off at ``x``."""
    body = rect(0, y, 220, 380 - y, soil)
    for number in range(-4, 5):
        near = x + number * 62
        far = x + number * 18
        body += poly([(far - 3, y), (far + 5, y), (near + 18, 380), (near - 12, 380)], ridge)
    return body


def bull(x: float, y: float, scale: float = 1, hide: str = WOOD) -> str:
    """A bull's head seen from the front, about 72 wide and 70 high; ``y`` is its brow."""
    body = (
        path("M-14 -10Q-34 -10 -30 -34", "none", "#fff8e8", 12)
        + path("M14 -10Q34 -10 30 -34", "none", "#fff8e8", 12)
        + oval(-24, 6, 12, 8, hide)
        + oval(24, 6, 12, 8, hide)
        + form("M-20 -16H20L19 10L13 38H-13L-19 10Z", hide, 9, 0)
        + ball(0, 33, 17, ROSE, 11, 0.4)
        + circle(-10, 4, 5, NIGHT)
        + circle(10, 4, 5, NIGHT)
    )
    return placed(body, x, y, scale)


def rose_bower(roses: Sequence[Point], r: float = 13) -> str:
    """Branches over the top of a card, with roses."""
    return (
        path("M0 0H220V150Q206 60 110 52Q14 60 0 150Z", MOSS)
        + "".join(ball(x, y, 23, GREEN, part=0.4) for x, y in ((34, 44), (78, 34), (142, 34), (186, 44)))
        + "".join(ball(x, y, r, RED, part=0.4) + circle(x - 1, y - 1, r * 0.4, ROSE) for x, y in roses)
    )


def carved_throne(x: float, foot: float, wide: float, high: float, stone: str = STONE) -> str:
    """A throne with a round top, carved along both sides."""
    half = wide / 2
    body = form(
        f"M{x - half} {foot}V{foot - high + half * 0.6:.1f}Q{x - half} {foot - high:.1f} {x} {foot - high:.1f}"
        f"Q{x + half} {foot - high:.1f} {x + half} {foot - high + half * 0.6:.1f}V{foot}Z",
        stone,
        12,
        0,
    )
    for side in (-1, 1):
        for y in (0.68, 0.54):
            body += circle(x + side * (half - 15), foot - high * y, 9, SLATE)
        body += path(
            f"M{x + side * (half - 4)} {foot - high * 0.36:.1f}q{side * 24} -4 {side * 22} 18t{-side * 18} 6",
            "none",
            stone,
            13,
        )
        body += rect(x + side * (half - 2) - 11, foot - high * 0.3, 22, high * 0.3, SLATE, 4)
    return body
