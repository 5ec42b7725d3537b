"""Things that only the suit of cups needs: waves, crossed arms, a lion with wings, what rises from seven cups."""

from __future__ import annotations

import math

from drawing.cells import cells
from drawing.emblems import cup
from drawing.kit import (
    EARTH,
    EMBER,
    GOLD,
    HEIGHT,
    INSIDE,
    NIGHT,
    ORANGE,
    PIXEL,
    RED,
    ROSE,
    SKINS,
    SLATE,
    STONE,
    WHITE,
    WIDTH,
    circle,
    line,
    oval,
    path,
    placed,
    poly,
    rect,
)
from drawing.light import ball, form, shade
from drawing.people import pixel
from drawing.regalia import puffs

Point = tuple[float, float]


def waves(y: float, fill: str, crest: str, wide: float = 56, high: float = 26, start: float = -30) -> str:
    """A sea from ``y`` down whose waves come to points, with light along their crests."""
    count = math.ceil((WIDTH - start) / wide) + 1
    top = f"M{start:.1f} {y:.1f}" + f"q{wide * 0.55:.1f} {high * 2:.1f} {wide:.1f} 0" * count
    return path(f"{top}V{HEIGHT}H{start:.1f}Z", fill) + path(top, "none", crest, 8)


def billow(x: float, y: float, wide: float, high: float, fill: str, foam: str = WHITE) -> str:
    """A great wave that is about to break to the right: ``y`` is its foot, its crest curls over in foam."""
    w, h = wide, high
    back = (
        f"M{x - w * 0.7:.1f} {y:.1f}Q{x - w * 0.2:.1f} {y - h * 0.2:.1f} {x - w * 0.06:.1f} {y - h * 0.8:.1f}"
    )
    lip = f"Q{x + w * 0.2:.1f} {y - h * 1.16:.1f} {x + w * 0.5:.1f} {y - h * 0.62:.1f}"
    d = f"{back}{lip}Q{x + w * 0.2:.1f} {y - h * 0.7:.1f} {x + w * 0.26:.1f} {y - h * 0.3:.1f}Q{x + w * 0.34:.1f} {y:.1f} {x + w * 0.8:.1f} {y:.1f}Z"
    return path(d, fill) + path(back + lip, "none", foam, 9)


def covered_cup(x: float, foot: float, high: float) -> str:
    """A precious cup with a lid, whose handles are angels."""
    top = foot - high
    w = high * 0.42
    body = ""
    for side in (-1, 1):
        ax = x + side * w * 1.34
        body += poly(
            [
                (ax, top + high * 0.1),
                (ax + side * high * 0.22, top - high * 0.12),
                (ax + side * high * 0.14, top + high * 0.34),
                (x + side * w * 0.6, top + high * 0.5),
            ],
            WHITE,
        ) + ball(ax, top + high * 0.04, high * 0.12, SKINS[0], part=0.3)
    return (
        body
        + cup(x, foot, high, GOLD, EMBER)
        + form(
            f"M{x - w:.1f} {top:.1f}Q{x:.1f} {top - high * 0.62:.1f} {x + w:.1f} {top:.1f}Z",
            GOLD,
            high * 0.1,
            0,
        )
        + ball(x, top - high * 0.38, high * 0.12, RED, part=0.4)
    )


def dove_down(x: float, y: float, scale: float = 1) -> str:
    """A dove that comes straight down: its tail a fan above, wings spread and lifted, its head below; ``y`` is its breast."""
    wing = form(
        "M-6 12Q-18 -16 -40 -30L-64 -34L-62 -20L-68 -16L-60 -4L-62 2L-46 10L-30 16L-8 26Z", WHITE, 0, 8
    )
    body = (
        form("M-8 -8L-24 -44L0 -50L24 -44L8 -8Z", WHITE, 8, 0)
        + placed(wing, 0, 0)
        + placed(wing, 0, 0, mirror=True)
        + ball(0, 8, 16, WHITE, 25, 0.2)
        + ball(0, 32, 12, WHITE, part=0.2)
        + poly([(-6, 40), (6, 40), (0, 54)], ORANGE)
        + circle(-6, 32, 2.6, EARTH)
        + circle(6, 32, 2.6, EARTH)
    )
    return placed(body, x, y, scale)


def veiled(x: float, foot: float, high: float) -> str:
    """Somebody under a veil, arms a little out, who glows."""
    return form(
        f"M{x:.1f} {foot - high:.1f}Q{x + high * 0.22:.1f} {foot - high:.1f} {x + high * 0.2:.1f} "
        f"{foot - high * 0.7:.1f}L{x + high * 0.48:.1f} {foot - high * 0.3:.1f}L{x + high * 0.3:.1f} {foot:.1f}"
        f"H{x - high * 0.3:.1f}L{x - high * 0.48:.1f} {foot - high * 0.3:.1f}L{x - high * 0.2:.1f} "
        f"{foot - high * 0.7:.1f}Q{x - high * 0.22:.1f} {foot - high:.1f} {x:.1f} {foot - high:.1f}Z",
        WHITE,
    ) + oval(x, foot - high * 0.76, high * 0.1, high * 0.12, shade(WHITE, 0.4))


def winged_helmet(x: float, y: float, r: float, metal: str, skin: str) -> str:
    """The head of a knight in profile, looking right, in a helmet with a wing."""
    return (
        ball(x + r * 0.1, y, r, skin, part=0.24)
        + pixel(x + r * 0.6, y + r * 0.2, NIGHT)
        + form(
            f"M{x - r * 1.15:.1f} {y + r * 0.7:.1f}V{y - r * 0.1:.1f}A{r * 1.2:.1f} {r * 1.2:.1f} 0 0 1 "
            f"{x + r * 1.25:.1f} {y - r * 0.1:.1f}H{x + r * 0.1:.1f}V{y + r * 0.7:.1f}Z",
            metal,
            r * 0.3,
            0,
        )
        + cells(
            "".join(rect(left, row, right - left, 1, fill) for row, left, right, fill in (
                (0, 0, 4, WHITE), (1, 1, 5, WHITE), (2, 1, 5, shade(WHITE)), (3, 2, 6, WHITE), (4, 3, 6, shade(WHITE)), (5, 4, 6, WHITE))),
            round((x - INSIDE[0]) / PIXEL[0] - 6),
            round((y - INSIDE[1]) / PIXEL[1] - 5),
        )
    )  # fmt: skip


def cloud_hand(x: float, y: float, skin: str = SKINS[1]) -> str:
    """A cloud at the left whose hand holds at ``x`` and ``y``."""
    return (
        line(x - 40, y + 6, x - 6, y + 4, shade(skin), 20)
        + line(x - 40, y + 3, x - 6, y + 1, skin, 15)
        + ball(x, y, 13, skin)
        + puffs(
            tuple(
                (x - 52 + dx, y + 4 + dy, r)
                for dx, dy, r in (
                    (-18, -8, 20),
                    (8, -20, 17),
                    (18, 6, 16),
                    (-16, 18, 19),
                    (8, 22, 15),
                    (-2, 4, 22),
                )
            )
        )
    )


def plank(x: float, y: float, wide: float, high: float, wood: str, dark: str) -> str:
    """A bench: a plank on two legs; ``y`` is its seat."""
    return (
        rect(x - wide * 0.42, y, 18, high, dark)
        + rect(x + wide * 0.42 - 18, y, 18, high, dark)
        + rect(x - wide / 2, y, wide, 18, shade(wood), 4)
        + rect(x - wide / 2, y, wide, 11, wood, 4)
    )


def cloud_bank() -> str:
    """Three banks of bright cloud, one over the other, for cups to stand on."""
    body = ""
    for y, ends in ((118, ((18, 160),)), (212, ((4, 216),)), (288, ((2, 84), (138, 218)))):
        for left, right in ends:
            count = round((right - left) / 19)
            tops = [(left + 10 + 19 * step, 17 if step % 3 == 1 else 9) for step in range(count)]
            body += rect(left + 10, y + 6, right - left - 20, 17, "#8ea6d8", 8)
            body += "".join(circle(x, y, r, "#e4ecfc") for x, r in tops)
            body += rect(left, y - 2, right - left, 15, "#e4ecfc", 7)
    return body


def shell_throne() -> str:
    """The back, seat and legs of a throne at the left of a card, a great shell on top."""
    rib = ("#f6b4b8", "#fff0e8")
    fan = ""
    for number in range(7):
        one, other = (math.radians(180 + (number + step) * 180 / 7) for step in (0, 1))
        fan += poly(
            [(43, 104), (43 + 46 * math.cos(one), 104 + 60 * math.sin(one)), (43 + 46 * math.cos(other), 104 + 60 * math.sin(other))],
            rib[number % 2],
        )  # fmt: skip
    return (
        form("M14 338V104H68V338Z", "#e08c94", 12, 0)
        + rect(24, 116, 10, 222, "#f6b4b8")
        + fan
        + rect(24, 98, 38, 12, "#fff0e8", 4)
    )


def pebbles() -> str:
    """Pebbles along the foot of a card."""
    places = ((30, 362), (62, 354), (96, 364), (128, 352), (158, 362), (190, 354), (192, 332))
    colours = (ROSE, WHITE, SLATE, ORANGE, WHITE, STONE, ROSE)
    return "".join(ball(x, y, 13, fill, 9, 0.4) for (x, y), fill in zip(places, colours, strict=True))
