"""Blades, people and things that only the suit of Swords needs."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from drawing.cells import dots
from drawing.kit import (
    BLUE,
    BROWN,
    CREAM,
    GOLD,
    GREEN,
    ICE,
    LIGHT,
    NIGHT,
    ORANGE,
    PIXEL,
    RED,
    SKINS,
    SKY,
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
    star,
)
from drawing.light import ball, form, glow, shade
from drawing.people import side_head

Point = tuple[float, float]
_BUTTERFLY: Final = ("ww.ww", "wwoww", ".wow.", "mwowm", "mm.mm")


def blade(
    x: float,
    hilt: float,
    point: float,
    width: float = 10,
    guard: float = 28,
    steel: str = STEEL,
    gold: str = GOLD,
) -> str:
    """An upright sword from the height of its hilt to that of its point, for rows of many: its guard is short."""
    way = 1 if point > hilt else -1
    grip = hilt + way * 26
    half = width / 2
    tip = point - way * width * 1.2
    return (
        poly([(x - half, grip), (x - half, tip), (x, point), (x + half, tip), (x + half, grip)], steel)
        + poly(
            [(x + half * 0.1, grip), (x + half * 0.1, tip), (x, point), (x + half, tip), (x + half, grip)],
            shade(steel),
        )
        + line(x, hilt, x, grip, WOOD if gold == GOLD else gold, width * 0.8)
        + circle(x, hilt, width * 0.55, gold)
        + rect(x - guard / 2, grip - 5, guard, 10, gold, 2)
    )


def blindfold(x: float, y: float, r: float, cloth: str = WHITE) -> str:
    """A band over the eyes of a head at ``x`` and ``y``, with its knot at the side."""
    return rect(x - r * 1.12, y - r * 0.36, r * 2.24, r * 0.62, cloth, 3) + poly(
        [(x + r, y - r * 0.2), (x + r * 1.75, y + r * 0.25), (x + r * 1.4, y + r * 0.75)], cloth
    )


def rain(points: Sequence[Point], long: float = 34, fill: str = SKY) -> str:
    """Slanting strokes of rain."""
    return "".join(line(x, y, x - long * 0.4, y + long, fill, 6) for x, y in points)


def ragged_cloud(x: float, y: float, wide: float, fill: str = STONE) -> str:
    """A cloud torn by wind, sharp to the right."""
    half = wide / 2
    points = [
        (x - half, y + 4),
        (x - half * 0.4, y - 14),
        (x, y - 6),
        (x + half * 0.4, y - 18),
        (x + half, y - 12),
        (x + half * 0.5, y - 2),
        (x + half * 0.8, y + 8),
        (x + half * 0.1, y + 8),
        (x - half * 0.2, y + 16),
        (x - half * 0.4, y + 8),
    ]
    return form("M" + "L".join(f"{px:.1f} {py:.1f}" for px, py in points) + "Z", fill, 0, 8)


def window(x: float, y: float, wide: float, high: float) -> str:
    """A window of coloured glass in which one figure bends to another; ``x`` is its middle, ``y`` its top."""
    half = wide / 2
    frame = f"M{x - half:.1f} {y + high:.1f}V{y + half:.1f}A{half:.1f} {half:.1f} 0 0 1 {x + half:.1f} {y + half:.1f}V{y + high:.1f}Z"
    return (
        path(frame, GOLD, GOLD, 9)
        + rect(x - half, y + half, half, high - half, BLUE)
        + rect(x, y + half, half, high - half, RED)
        + rect(x - half, y + high * 0.72, half, high * 0.28, GREEN)
        + rect(x, y + high * 0.72, half, high * 0.28, ORANGE)
        + circle(x, y + half * 0.75, half * 0.45, WHITE)
        + line(x + half * 0.42, y + high * 0.5, x + half * 0.5, y + high * 0.92, CREAM, 14)
        + circle(x + half * 0.2, y + high * 0.45, 9, SKINS[0])
        + line(x - half * 0.45, y + high * 0.74, x - half * 0.5, y + high * 0.92, CREAM, 14)
        + circle(x - half * 0.35, y + high * 0.66, 9, SKINS[1])
    )


def knight_at_rest(x: float, y: float, long: float, skin: str) -> str:
    """Somebody in armour who lies on their back, hands folded upward; ``x`` and ``y`` are the back of the head."""
    legs = f"M{x + 112} {y + 12}V{y - 20}Q{x + 140} {y - 32} {x + long - 24} {y - 24}V{y + 12}Z"
    chest = f"M{x + 44} {y + 12}V{y - 20}Q{x + 78} {y - 44} {x + 112} {y - 24}V{y + 12}Z"
    return (
        form(f"M{x - 12} {y + 14}V{y - 2}Q{x - 12} {y - 12} {x} {y - 12}H{x + 46}V{y + 14}Z", RED, 0, 8)
        + form(legs, STEEL, 0, 12)
        + form(f"M{x + long - 26} {y + 12}V{y - 42}H{x + long - 6}L{x + long} {y + 12}Z", "#b4bcd8", 6, 0)
        + form(chest, STEEL, 0, 12)
        + rect(x + 108, y - 24, 9, 36, GOLD)
        + ball(x + 22, y - 24, 23, "#4c2d24", part=0.2)
        + ball(x + 27, y - 28, 18, skin, part=0.26)
        + path(f"M{x + 24} {y - 32}q4 4 8 0", "none", NIGHT, 4)
        + line(x + 54, y - 10, x + 70, y - 34, "#98a2c4", 15)
        + line(x + 100, y - 10, x + 86, y - 34, "#b4bcd8", 15)
        + dots(
            (".hs.", ".hs.", "hhss", "hhss", "hhss", "cccc"), {"h": skin, "s": shade(skin), "c": GOLD}, 8, 15
        )
    )


def tent(x: float, foot: float, wide: float, high: float, cloth: str, stripe: str = WHITE) -> str:
    """A round tent: a striped roof that hangs down in scallops over a striped wall, an open door, a pennant."""
    half = wide / 2
    wall, step = foot - high * 0.46, wide / 7
    colours = [cloth if number % 2 == 0 else stripe for number in range(7)]
    body = line(x, foot - high, x, foot - high - 20, BROWN, 5)
    body += poly([(x, foot - high - 22), (x + 22, foot - high - 14), (x, foot - high - 6)], LIGHT)
    for number, colour in enumerate(colours):
        left = x - half + number * step
        body += rect(left + 2, wall, step + 0.5, foot - wall, shade(colour) if number > 4 else colour)
    for number, colour in enumerate(colours):
        left = x - half * 1.12 + number * step * 1.12
        body += poly([(left, wall), (x, foot - high), (left + step * 1.12, wall)], colour)
        body += circle(left + step * 0.56, wall, step * 0.56, colour)
    return body + poly([(x - step, foot), (x, wall + 8), (x + step, foot)], NIGHT)


def bent_tree(x: float, foot: float, high: float, leaves: str) -> str:
    """A slim tree that the wind bends to the left until its tip lies flat, like a bow."""

    def at(dx: float, dy: float) -> str:
        return f"{x + dx * high:.1f} {foot - dy * high:.1f}"

    return line(x, foot, x + high * 0.02, foot - high * 0.36, WOOD, 10) + form(
        f"M{at(0.14, 0.3)}Q{at(0.26, 0.96)} {at(-0.2, 1)}Q{at(-0.42, 0.98)} {at(-0.62, 0.82)}"
        f"Q{at(-0.3, 0.86)} {at(-0.18, 0.78)}Q{at(-0.06, 0.66)} {at(-0.12, 0.3)}Z",
        leaves,
        high * 0.08,
        -4,
    )


def quilt(x: float, y: float, across: int, down: int) -> str:
    """A quilt of squares three pixels wide and high at 20 rows, a rose and a star in turn."""
    wide, high = 3 * PIXEL[0], 3 * PIXEL[1]
    body = rect(x, y, wide * across, high * down, CREAM, 4)
    for row in range(down):
        for column in range(across):
            mx, my = x + wide * (column + 0.5), y + high * (row + 0.5)
            if (row + column) % 2:
                body += rect(mx - wide / 2, my - high / 2, wide, high, BLUE) + star(mx, my, 13, LIGHT, 4, 0.4)
            else:
                petals = ((0, -1), (1, 0), (0, 1), (-1, 0))
                body += "".join(circle(mx + dx * PIXEL[0], my + dy * PIXEL[1], 5.7, RED) for dx, dy in petals)
                body += circle(mx, my, 5.4, GOLD)
    return body


def profile(x: float, foot: float, robe: str, cloak: str, skin: str, hair: str) -> str:
    """Somebody who sits and looks to the right, about 230 high."""
    body = (
        form("M-44 0 Q-56 -120 -20 -172 L8 -176 Q0 -90 -6 0 Z", cloak, 8, 0)
        + form("M-22 -212Q-44 -170 -30 -120Q-10 -130 -4 -176Z", hair, 8, 0)
        + form(
            "M-26 -168 Q-4 -182 16 -168 L26 -112 Q74 -112 82 -86 Q90 -50 94 0 H-26 Q-40 -90 -26 -168Z",
            robe,
            13,
            6,
        )
        + line(40, -84, 52, -8, shade(robe), 6)
        + side_head(4, -198, 25, skin, hair)
    )
    return placed(body, x, foot)


def butterfly_crown(x: float, y: float, wide: float) -> str:
    """A crown that is a butterfly; its lower edge is at ``y``."""
    return rect(x - wide * 0.4, y - 11, wide * 0.8, 11, GOLD) + moth(x, y - 24, wide, LIGHT, ORANGE)


def carved_throne(x: float, foot: float, wide: float, high: float) -> str:
    """A high stone throne: a butterfly is carved on its back above whoever sits in it, and one on either arm."""
    half = wide / 2
    top = foot - high
    dark = "#3c3d52"
    arms = "".join(
        form(f"M{x + side * 76.2 - 27} {foot}V{foot - 96}H{x + side * 76.2 + 27}V{foot}Z", STONE, 6, 0)
        + rect(x + side * 76.2 - 26, foot - 86, 52, 74, dark)
        + dots(_BUTTERFLY, {"w": ICE, "m": "#86a8e0", "o": GOLD}, 8 + 8 * side, 30)
        for side in (-1, 1)
    )
    return (
        form(f"M{x - half} {foot}V{top + 12}L{x} {top - 8}L{x + half} {top + 12}V{foot}Z", STONE, 10, 0)
        + rect(x - half + 9, top + 18, wide - 18, high - 28, dark)
        + moth(x, top + 52, 84, ICE, GOLD)
        + arms
    )


def open_hand(x: float, y: float, skin: str) -> str:
    """A hand held out to the right, its palm up and its thumb apart."""
    return (
        circle(x, y, 12, skin)
        + line(x, y + 2, x + 20, y - 8, skin, 11)
        + line(x - 2, y - 4, x + 2, y - 22, skin, 9)
    )


def weeper(x: float, foot: float, skin: str, hair: str, shirt: str) -> str:
    """Somebody who sits up, elbows out, both hands over the eyes; forehead and mouth are left to be seen."""
    y, face = foot - 82, shade(skin)
    body = form(
        f"M{x - 46} {foot}Q{x - 50} {foot - 58} {x} {foot - 62}Q{x + 50} {foot - 58} {x + 46} {foot}Z",
        shade(shirt),
        14,
        0,
    )
    body += ball(x, y - 4, 36, hair, part=0.2) + ball(x, y + 2, 27, face, 29, 0.2)
    body += path(f"M{x - 29} {y - 4}A29 32 0 0 1 {x + 29} {y - 4}L{x} {y - 22}Z", hair)
    body += oval(x, y + 21, 6, 4.6, NIGHT)
    for side, sleeve in ((-1, shirt), (1, glow(shirt, 0.24))):
        d = f"M{x + side * 40} {foot - 8}L{x + side * 46} {foot - 34}L{x + side * 19} {y + 9}"
        body += path(d, "none", shade(shirt, 0.5), 21) + path(d, "none", sleeve, 16)
        body += ball(x + side * 13, y + 1, 13.5, skin, 12, 0.2)
    fingers = ("hshshsh", "hshshsh", "hhhshhh")
    return body + dots(fingers, {"h": skin, "s": shade(skin)}, 7, 20)


def moth(x: float, y: float, wide: float, wings: str, body: str) -> str:
    """A butterfly with four wings, large enough to be known as one."""
    unit = wide / 10
    return "".join(
        poly(
            [(x, y + unit * 0.4), (x + side * 4.2 * unit, y - 3.6 * unit), (x + side * 5 * unit, y - unit)],
            wings,
        )
        + oval(x + side * 3.3 * unit, y - 1.3 * unit, 1.8 * unit, 1.7 * unit, wings)
        + oval(x + side * 2.2 * unit, y + 1.9 * unit, 1.5 * unit, 1.6 * unit, wings)
        for side in (-1, 1)
    ) + line(x, y - 2 * unit, x, y + 2.6 * unit, body, 1.2 * unit)


def armful(x: float, y: float) -> str:
    """Five swords carried in the arms: the grips meet at ``x`` and ``y``, the blades spread up to the left."""
    body = ""
    for degrees, long, grip in ((4, 240, 62), (22, 240, 44), (40, 150, 62), (58, 116, 44), (77, 102, 54)):
        left, up = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))
        guard = (x - left * grip, y - up * grip)
        tip = (x - left * long, y - up * long)
        body += line(*guard, *tip, WHITE, 9)
        body += line(x, y, *guard, NIGHT, 7)
        body += line(guard[0] - up * 9, guard[1] + left * 9, guard[0] + up * 9, guard[1] - left * 9, GOLD, 8)
    return body
