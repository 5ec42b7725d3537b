"""Things and creatures that only the suit of wands needs; each is drawn around 0 0 at its feet unless it says else."""

from __future__ import annotations

import math

from drawing.cells import cells
from drawing.emblems import leaf, wand
from drawing.kit import (
    EARTH,
    GOLD,
    GREEN,
    NIGHT,
    ORANGE,
    RED,
    ROSE,
    SAND,
    SKINS,
    STEEL,
    WHITE,
    circle,
    line,
    path,
    placed,
    poly,
    rect,
    star,
)
from drawing.light import ball, form, glow, shade
from drawing.people import arm, head, pixel, side_head


def old_head(column: float, row: float, skin: str, hair: str = WHITE) -> str:
    """An old head in profile in a crown of three flames, looking right, 7 pixels wide and 14 high with crown and beard."""
    tongues = "".join(
        poly([(x - 1.2, 5.2), (x - 0.9, 5.2 - high * 0.5), (x, 5.2 - high), (x + 0.9, 5.2 - high * 0.5), (x + 1.2, 5.2)], fill)
        for x, high, fill in ((1, 3, ORANGE), (5.6, 3, ORANGE), (3.4, 5, "#ff7a30"))
    )  # fmt: skip
    return cells(
        rect(0, 6, 3, 6, hair, 0.5)
        + rect(2, 6, 4, 4, skin)
        + rect(6, 8, 1, 1, skin)
        + rect(4, 7, 1, 1, NIGHT)
        + form("M2 9H4L5 9.6H6V12L5 14H3L2 12Z", hair, 0, 0)
        + tongues
        + rect(0, 5, 7, 1, GOLD),
        column,
        row,
    )


def helmet(x: float, y: float, r: float, plume: str = RED, metal: str = STEEL) -> str:
    """A closed helmet around the middle of the head, with a plume that flies to the left."""
    return (
        path(
            f"M{x:.1f} {y - r * 0.9:.1f}Q{x - r * 0.6:.1f} {y - r * 2.8:.1f} {x - r * 2.4:.1f} {y - r * 1.9:.1f}"
            f"Q{x - r * 3.4:.1f} {y - r * 1.3:.1f} {x - r * 3.2:.1f} {y + r * 0.2:.1f}"
            f"Q{x - r * 2:.1f} {y - r * 1:.1f} {x:.1f} {y - r * 0.4:.1f}Z",
            plume,
        )
        + ball(x, y, r, metal, part=0.3)
        + line(x + r * 0.1, y + r * 0.1, x + r * 0.8, y + r * 0.1, EARTH, r * 0.35)
    )


def carrier(x: float, foot: float, tunic: str, legs: str) -> str:
    """Somebody who walks right, bent double under a load, about 150 high, without arms and head."""
    body = (
        path("M-14 -74 L-20 -40 L-46 -6", "none", shade(legs), 20)
        + path("M-4 -74 L22 -42 L20 -6", "none", legs, 21)
        + line(-46, -6, -34, -5, EARTH, 13)
        + line(20, -6, 34, -5, EARTH, 13)
        + form("M-38 -60 Q-62 -124 -16 -140 Q26 -150 58 -130 L46 -98 Q14 -100 6 -64 Z", tunic, 4, 12)
    )
    return placed(body, x, foot)


def bowed_head(x: float, y: float, r: float, hair: str, skin: str) -> str:
    """A head bowed forward to the right, seen from behind: a neck, hair, an ear, no face."""
    neck = line(x - r * 0.9, y + r * 0.3, x - r * 1.5, y + r * 0.5, skin, r * 0.7)
    return neck + ball(x, y, r, hair, part=0.3) + pixel(x - r * 0.1, y + r * 0.6, skin)


def armful(x: float, y: float, long: float, spread: float, count: int = 10) -> str:
    """A sheaf of wands that cross at ``x`` and ``y`` and open like a fan upward, ``spread`` degrees wide."""
    body = ""
    for number in range(count):
        angle = math.radians(-spread / 2 + spread * number / (count - 1))
        up = long if number % 2 else long - 26
        dx, dy = math.sin(angle), math.cos(angle)
        body += line(
            x - dx * 62, y + dy * 62, x + dx * up, y - dy * up, "#e6c088" if number % 2 else "#8a552c", 11
        )
        body += leaf(x + dx * up, y - dy * up, math.degrees(angle) - 90, 24)
    return body


def horseman(column: float, row: float, tunic: str, metal: str = STEEL) -> str:
    """A rider in armour without head, in pixels: the left shoulder at a point, the seat 8 rows below, a hand 5 columns right."""
    return cells(
        path("M2.6 7.4L4.6 9.4L3.8 12", "none", metal, 1.2)
        + rect(3.2, 11.6, 2, 1, metal, 0.3)
        + form("M0 1Q2 -0.6 4 1L4.2 8.4H0Z", metal, 0.8, 0)
        + form("M0 2.6L4 2.2L4.4 8.6H-0.4Z", tunic, 0.9, 0)
        + path("M3.2 1.6L5.4 1.6", "none", metal, 1.7),
        column,
        row,
    )


def enthroned(x: float, foot: float, robe: str, cloak: str, skin: str = SKINS[2], hair: str = WHITE) -> str:
    """Somebody on a seat in profile who leans forward to the right, about 190 high; the head is at 26, -166."""
    body = (
        form("M-46 -36 Q-44 -122 4 -146 L34 -138 L30 -60 Z", cloak, 10, 0)
        + form(
            "M-26 -36 Q-16 -118 12 -138 L34 -128 L34 -78 Q62 -78 64 -58 L72 0 L34 0 L28 -36 Z", robe, 11, 0
        )
        + side_head(26, -166, 24, skin, hair)
        + form("M16 -150 Q34 -140 48 -150 Q52 -126 38 -110 Q24 -120 16 -150 Z", hair, 6, 0)
        + arm((12, -120), (66, -114), glow(cloak, 0.2), 19, 10, skin)
    )
    return placed(body, x, foot, 1.1)


def watcher(x: float, foot: float, cloak: str, fold: str, skin: str = SKINS[3]) -> str:
    """Somebody in a wide cloak from behind, about 190 high, the right hand on a wand at 54, -112."""
    body = (
        arm((20, -122), (54, -112), glow(cloak, 0.2), 19, 11, skin)
        + form(
            "M-28 -136 Q0 -158 28 -136 Q40 -70 52 -4 Q26 10 4 -2 Q-26 12 -52 -2 Q-40 -70 -28 -136 Z",
            cloak,
            14,
            0,
        )
        + path("M-14 -112 L-24 -8", "none", fold, 10)
        + path("M14 -112 L28 -6", "none", fold, 10)
        + ball(0, -164, 26, "#241a22", part=0.2)
    )
    return placed(body, x, foot)


def fighter(x: float, foot: float, high: float, tunic: str, skin: str, hair: str, look: float = 0) -> str:
    """Somebody in a short tunic, legs apart; the arm with the wand is for ``swung``."""
    r = high * 0.125
    top = foot - high
    shoulder = top + r * 2.2
    hip = foot - high * 0.4
    body = (
        line(x + 6, hip, x + high * 0.17, foot - 6, shade(SAND), high * 0.1)
        + line(x - 6, hip, x - high * 0.17, foot - 6, SAND, high * 0.1)
        + form(
            f"M{x - high * 0.13:.1f} {shoulder - 3:.1f}Q{x:.1f} {shoulder - 12:.1f} {x + high * 0.13:.1f} {shoulder - 3:.1f}"
            f"L{x + high * 0.19:.1f} {hip + 10:.1f}H{x - high * 0.19:.1f}Z",
            tunic, high * 0.06, 0,
        )
        + line(x - high * 0.14, shoulder + high * 0.2, x + high * 0.14, shoulder + high * 0.2, shade(tunic), high * 0.035)
    )  # fmt: skip
    return body + head(x, top + r, r, skin, hair, look=look)


def swung(
    shoulder: tuple[float, float],
    hand: tuple[float, float],
    stick: tuple[tuple[float, float], tuple[float, float]],
    tunic: str,
    skin: str,
) -> str:
    """A raised arm and the wand in its hand."""
    return wand(*stick, 11, 0, "#702c22") + arm(shoulder, hand, glow(tunic, 0.2), 13, 9, skin)


def lily(x: float, y: float, r: float = 14) -> str:
    """A white lily, around its middle."""
    return star(x, y, r, WHITE, 6, 0.42) + circle(x, y, r * 0.3, GOLD)


def rose(x: float, y: float, r: float = 13) -> str:
    """A red rose, around its middle."""
    return (
        leaf(x - r, y + r * 0.6, 40, r * 1.4) + circle(x, y, r, RED) + circle(x + r * 0.1, y, r * 0.4, ROSE)
    )


def bunch(x: float, y: float, r: float = 10) -> str:
    """A bunch of flowers held up, around its middle."""
    return (
        circle(x - r, y + r * 0.4, r, RED)
        + circle(x + r, y + r * 0.4, r, ROSE)
        + circle(x, y - r * 0.6, r, ORANGE)
        + line(x, y + r, x, y + r * 2.4, GREEN, 7)
    )
