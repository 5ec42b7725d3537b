"""Blades, people and things that only the suit of Swords needs."""

from __future__ import annotations

from collections.abc import Sequence

from drawing.kit import (
    BLUE,
    BROWN,
    CREAM,
    EARTH,
    GOLD,
    GREEN,
    ICE,
    LEAF,
    LIGHT,
    NIGHT,
    ORANGE,
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
    turned,
)  # fmt: skip

Point = tuple[float, float]


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
        + line(x, hilt, x, grip, WOOD if gold == GOLD else gold, width * 0.8)
        + circle(x, hilt, width * 0.55, gold)
        + rect(x - guard / 2, grip - 5, guard, 10, gold, 2)
    )


def fan(x: float, y: float, spread: Sequence[float], hilt: float, point: float, guard: float = 28) -> str:
    """Swords like rays of a point; ``spread`` holds degrees from straight up, the rest how far hilt and point are."""
    return "".join(turned(blade(x, y - hilt, y - point, 11, guard), degrees, x, y) for degrees in spread)


def blindfold(x: float, y: float, r: float, cloth: str = WHITE) -> str:
    """A band over the eyes of a head at ``x`` and ``y``, with its knot at the side."""
    return rect(x - r * 1.12, y - r * 0.42, r * 2.24, r * 0.6, cloth, 3) + poly(
        [(x + r, y - r * 0.2), (x + r * 1.75, y + r * 0.25), (x + r * 1.4, y + r * 0.75)], cloth
    )


def branch(x: float, y: float, long: float, leaves: str = LEAF, mirror: bool = False) -> str:
    """A branch that hangs from a point and bends outward to the right; ``mirror`` bends it to the left."""
    body = path(f"M0 0Q{long * 0.5:.1f} {long * 0.1:.1f} {long * 0.45:.1f} {long:.1f}", "none", leaves, 8)
    for part, side in ((0.35, 1), (0.55, -1), (0.75, 1), (0.95, -1)):
        at = (long * 0.45 * min(1, part * 1.5), long * part)
        body += oval(at[0] + side * long * 0.16, at[1], long * 0.17, 9, leaves)
    return placed(body, x, y, 1, mirror)


def rain(points: Sequence[Point], long: float = 34, fill: str = SKY) -> str:
    """Slanting strokes of rain."""
    return "".join(line(x, y, x - long * 0.4, y + long, fill, 6) for x, y in points)


def ragged_cloud(x: float, y: float, wide: float, fill: str = STONE) -> str:
    """A cloud torn by wind, sharp to the right."""
    half = wide / 2
    return poly(
        [
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
        ],
        fill,
    )


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
    return (
        rect(x - 10, y - 8, 60, 24, RED, 10)
        + path(
            f"M{x + 42} {y + 14}V{y - 24}Q{x + 74} {y - 46} {x + 104} {y - 26}L{x + long - 30} {y - 14}"
            f"L{x + long - 22} {y - 42}H{x + long - 4}L{x + long} {y + 14}Z",
            GOLD,
        )
        + line(x + 104, y - 8, x + long - 24, y - 2, ORANGE, 8)
        + circle(x + 26, y - 18, 21, GOLD)
        + circle(x + 30, y - 22, 15, skin)
        + poly([(x + 58, y - 26), (x + 76, y - 74), (x + 94, y - 26)], skin)
        + line(x + 52, y - 14, x + 66, y - 34, ORANGE, 13)
        + line(x + 98, y - 14, x + 86, y - 34, ORANGE, 13)
    )


def wrapped(x: float, foot: float, high: float, cloak: str) -> str:
    """Somebody in a cloak and hood who sits in front of us and looks away."""
    half = high * 0.32
    return path(
        f"M{x - half:.1f} {foot:.1f}Q{x - half:.1f} {foot - high * 0.55:.1f} {x - high * 0.2:.1f} {foot - high * 0.62:.1f}"
        f"Q{x - high * 0.24:.1f} {foot - high:.1f} {x:.1f} {foot - high:.1f}T{x + high * 0.2:.1f} {foot - high * 0.62:.1f}"
        f"Q{x + half:.1f} {foot - high * 0.55:.1f} {x + half:.1f} {foot:.1f}Z",
        cloak,
    )


def tiptoer(x: float, foot: float, tunic: str, skin: str, legs: str) -> str:
    """Somebody who steals away to the left on the tips of their toes and looks back, about 200 high."""
    body = (
        path("M2 -78 L-26 -46 L-22 -8", "none", legs, 17)
        + poly([(-14, -18), (-30, -18), (-50, 0), (-32, 2)], EARTH)
        + path("M8 -78 L30 -44 L44 -18", "none", legs, 17)
        + poly([(34, -26), (52, -26), (40, 2), (22, 4)], EARTH)
        + path("M-22 -154 Q0 -166 20 -154 L26 -74 H-24 Z", tunic)
        + circle(4, -182, 22, skin)
        + path("M-20 -180 A24 24 0 0 1 14 -204 L24 -196 Q8 -194 0 -178 L-6 -160 Q-22 -164 -20 -180Z", RED)
    )
    return placed(body, x, foot)


def tent(x: float, foot: float, wide: float, high: float, cloth: str, stripe: str) -> str:
    """A tent with stripes and a pennant."""
    half = wide / 2
    wall = foot - high * 0.42
    return (
        rect(x - half * 0.8, wall, wide * 0.8, high * 0.42, cloth)
        + rect(x - half * 0.15, wall, wide * 0.15, high * 0.42, NIGHT)
        + poly([(x - half, wall), (x, foot - high), (x + half, wall)], stripe)
        + poly([(x - half * 0.4, wall), (x, foot - high), (x + half * 0.4, wall)], cloth)
        + line(x, foot - high, x, foot - high - 14, BROWN, 6)
        + poly([(x, foot - high - 20), (x + 24, foot - high - 14), (x, foot - high - 6)], stripe)
    )


def galloping(x: float, foot: float, scale: float, coat: str, gear: str, mark: str) -> str:
    """A horse at full gallop to the left, about 190 wide and 130 high; butterflies on its harness."""
    body = (
        path("M-40 -58 L-68 -38 L-92 -46", "none", "#c3c9d6", 14)
        + path("M-36 -52 L-60 -16 L-86 -10", "none", coat, 15)
        + path("M44 -56 L70 -40 L90 -18", "none", "#c3c9d6", 14)
        + path("M36 -50 L52 -20 L76 -2", "none", coat, 16)
        + path("M52 -76 Q82 -96 90 -58", "none", STONE, 15)
        + oval(4, -68, 58, 27, coat)
        + poly([(-20, -92), (-56, -136), (-78, -124), (-44, -50)], coat)
        + poly([(-52, -146), (-62, -140), (-98, -112), (-92, -96), (-58, -106)], coat)
        + poly([(-14, -92), (-44, -136), (-54, -148), (-56, -132), (-32, -88)], STONE)
        + path("M-62 -100 L-42 -64", "none", gear, 14)
        + path("M-34 -98 H52 L56 -34 H-38 Z", gear)
        + moth(-52, -80, 26, GOLD, GOLD)
        + moth(22, -66, 62, mark, GOLD)
    )
    return placed(body, x, foot, scale)


def bent_tree(x: float, foot: float, high: float, leaves: str) -> str:
    """A tree that the wind bends to the right, its leaves all streaming."""
    tongues = (
        ((-0.02, 0.62), (0.3, 1.02), (1.0, 0.98)),
        ((0.05, 0.66), (0.5, 0.94), (1.08, 0.74)),
        ((0.1, 0.5), (0.4, 0.8), (0.9, 0.52)),
    )
    crown = "".join(
        path(
            f"M{x + a * high:.1f} {foot - b * high:.1f}Q{x + c * high:.1f} {foot - d * high:.1f} "
            f"{x + e * high:.1f} {foot - f * high:.1f}Q{x + 0.5 * high:.1f} {foot - (f - 0.1) * high:.1f} "
            f"{x + 0.14 * high:.1f} {foot - 0.5 * high:.1f}Z",
            leaves,
        )
        for (a, b), (c, d), (e, f) in tongues
    )
    trunk = f"M{x:.1f} {foot:.1f}Q{x - high * 0.06:.1f} {foot - high * 0.5:.1f} {x + high * 0.3:.1f} {foot - high * 0.68:.1f}"
    return path(trunk, "none", BROWN, 10) + crown


def quilt(x: float, y: float, wide: float, high: float) -> str:
    """A quilt of squares, a rose and a star sign in turn."""
    size = wide / 6
    body = rect(x, y, wide, high, CREAM, 6)
    for down in range(round(high / size)):
        for across in range(6):
            mx, my = x + size * (across + 0.5), y + size * (down + 0.5)
            if (down + across) % 2:
                body += rect(mx - size / 2, my - size / 2, size, size, BLUE)
                body += poly([(mx, my - 11), (mx + 10, my), (mx, my + 11), (mx - 10, my)], LIGHT)
            else:
                body += circle(mx, my, size * 0.34, RED)
    return body


def profile(x: float, foot: float, robe: str, cloak: str, skin: str, hair: str) -> str:
    """Somebody who sits and looks to the right, about 230 high."""
    body = (
        path("M-44 0 Q-56 -120 -20 -172 L8 -176 Q0 -90 -6 0 Z", cloak)
        + path("M-26 -168 Q-4 -182 16 -168 L26 -106 L78 -100 Q86 -50 92 0 H-26 Q-40 -90 -26 -168Z", robe)
        + oval(-8, -190, 22, 32, hair)
        + circle(4, -198, 24, skin)
        + path("M-22 -196 A26 26 0 0 1 24 -212 Q6 -212 -2 -186 L-10 -172Z", hair)
    )
    return placed(body, x, foot)


def butterfly_crown(x: float, y: float, wide: float) -> str:
    """A crown that is a butterfly; its lower edge is at ``y``."""
    return rect(x - wide * 0.4, y - 11, wide * 0.8, 11, GOLD) + moth(x, y - 24, wide, LIGHT, ORANGE)


def carved_throne(x: float, foot: float, wide: float, high: float) -> str:
    """A high stone throne with carved butterflies on its back: one above whoever sits in it, one on either side."""
    half = wide / 2
    top = foot - high
    dark = "#3c3d52"
    return (
        poly([(x - half, foot), (x - half, top), (x, top - 34), (x + half, top), (x + half, foot)], STONE)
        + rect(x - half + 10, top + 2, wide - 20, high - 12, dark)
        + moth(x, top + 34, 80, ICE, GOLD)
        + moth(x - 40, top + 84, 42, ICE, GOLD)
        + moth(x + 40, top + 84, 42, ICE, GOLD)
    )


def open_hand(x: float, y: float, skin: str) -> str:
    """A hand held out to the right, its palm up and its thumb apart."""
    return (
        circle(x, y, 12, skin)
        + line(x, y + 2, x + 20, y - 8, skin, 11)
        + line(x - 2, y - 4, x + 2, y - 22, skin, 9)
    )


def bound(x: float, foot: float, high: float) -> str:
    """Somebody blindfolded, dark and slim, in an orange dress with pale loose bands around it."""
    top = foot - high
    dress = path(
        f"M{x - 24} {top + 56}Q{x} {top + 44} {x + 24} {top + 56}L{x + 20} {top + 130}L{x + 34} {foot}H{x - 34}L{x - 20} {top + 130}Z",
        ORANGE,
    )
    bands = "".join(
        path(f"M{x - 27} {top + down}Q{x} {top + down + 26} {x + 27} {top + down - 4}", "none", CREAM, 11)
        for down in (74, 102, 130)
    )
    return (
        dress
        + bands
        + path(f"M{x + 20} {top + 130}q22 22 12 56", "none", CREAM, 9)
        + circle(x, top + 25, 27, "#201716")
        + circle(x, top + 30, 23, SKINS[2])
        + path(f"M{x - 26} {top + 24}A26 26 0 0 1 {x + 26} {top + 24}L{x} {top + 12}Z", "#201716")
        + blindfold(x, top + 32, 24)
    )


def weeper(x: float, foot: float, skin: str, hair: str) -> str:
    """Somebody who sits up, bowed, both hands over the face."""
    return (
        path(
            f"M{x - 44} {foot}Q{x - 46} {foot - 66} {x} {foot - 72}Q{x + 46} {foot - 66} {x + 44} {foot}Z",
            WHITE,
        )
        + circle(x, foot - 84, 29, hair)
        + line(x - 38, foot - 22, x - 15, foot - 60, STEEL, 18)
        + line(x + 38, foot - 22, x + 15, foot - 60, STEEL, 18)
        + oval(x - 12, foot - 74, 11, 19, skin)
        + oval(x + 12, foot - 74, 11, 19, skin)
    )


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
