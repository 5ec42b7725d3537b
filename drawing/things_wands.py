"""Things and creatures that only the suit of wands needs; each is drawn around 0 0 at its feet unless it says else."""

from __future__ import annotations

import math

from drawing.kit import (
    BLUE,
    BROWN,
    EARTH,
    EMBER,
    GOLD,
    GREEN,
    LEAF,
    NIGHT,
    ORANGE,
    RED,
    ROSE,
    SAND,
    SKINS,
    STEEL,
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
    turned,
)  # fmt: skip


def salamander(x: float, foot: float, scale: float = 1, skin: str = ORANGE, mirror: bool = False) -> str:
    """A salamander that looks right, about 100 wide and 44 high."""
    body = (
        path("M-16 -16 Q-42 -8 -46 -26 Q-46 -40 -32 -38", "none", skin, 13)
        + line(-12, -19, 20, -20, skin, 25)
        + oval(40, -24, 17, 13, skin)
        + line(-12, -12, -20, 1, skin, 11)
        + line(20, -12, 30, 1, skin, 11)
    )
    return placed(body, x, foot, scale, mirror)


def lizard(x: float, y: float, scale: float = 1, skin: str = EMBER) -> str:
    """A salamander seen from above, as it is sewn and carved: around its middle, about 70 wide and 116 high."""
    body = (
        oval(0, -2, 15, 32, skin)
        + oval(0, -42, 14, 16, skin)
        + path("M0 24 Q-6 56 16 56 Q32 54 26 38", "none", skin, 11)
        + path("M0 -20 L-30 -18 L-32 -36 M0 -20 L30 -18 L32 -36", "none", skin, 10)
        + path("M0 12 L-28 14 L-32 32 M0 12 L28 10 L34 -2", "none", skin, 10)
    )
    return placed(body, x, y, scale)


def pyramid(x: float, foot: float, wide: float, high: float, lit: str = GOLD, shade: str = EMBER) -> str:
    """A pyramid with a lit and a shaded side."""
    half = wide / 2
    return poly([(x - half, foot), (x, foot - high), (x + half, foot)], lit) + poly(
        [(x, foot - high), (x + half, foot), (x + half * 0.25, foot)], shade
    )


def leaf(x: float, y: float, degrees: float, long: float = 24, fill: str = LEAF) -> str:
    """A single leaf around its middle."""
    half, wide = long / 2, long * 0.42
    return turned(
        path(f"M{x - half:.1f} {y:.1f}Q{x:.1f} {y - wide:.1f} {x + half:.1f} {y:.1f}Q{x:.1f} {y + wide:.1f} {x - half:.1f} {y:.1f}Z", fill),
        degrees, x, y,
    )  # fmt: skip


def branch(
    foot: tuple[float, float], top: tuple[float, float], width: float = 13, leaves: int = 2, wood: str = SAND
) -> str:
    """A wand of this suit, foot to top: a branch with pointed leaves on each side in turn."""
    (x1, y1), (x2, y2) = foot, top
    along = math.degrees(math.atan2(y2 - y1, x2 - x1))
    body = ""
    for number in range(leaves):
        part = 0.94 - 0.4 * number / max(2, leaves - 1)
        side = -1 if number % 2 else 1
        angle = math.radians(along + side * 52)
        reach = width * 1.35
        x, y = (
            x1 + (x2 - x1) * part + reach * math.cos(angle),
            y1 + (y2 - y1) * part + reach * math.sin(angle),
        )
        body += leaf(x, y, math.degrees(angle), width * 2.4)
    return body + line(x1, y1, x2, y2, wood, width)


def globe(x: float, y: float, r: float = 22) -> str:
    """A small globe around its middle: sea and land."""
    return (
        circle(x, y, r, BLUE)
        + oval(x - r * 0.3, y - r * 0.35, r * 0.5, r * 0.4, LEAF)
        + oval(x + r * 0.35, y + r * 0.4, r * 0.45, r * 0.32, LEAF)
    )


def cat(x: float, foot: float, scale: float = 1, coat: str = NIGHT) -> str:
    """A cat that sits and looks at us, about 60 wide and 76 high."""
    body = (
        path("M-24 0 Q-30 -44 0 -48 Q30 -44 24 0 Z", coat)
        + path("M20 -6 Q48 -4 40 -34", "none", coat, 9)
        + circle(0, -52, 20, coat)
        + poly([(-20, -54), (-18, -80), (-2, -68)], coat)
        + poly([(20, -54), (18, -80), (2, -68)], coat)
        + circle(-8, -53, 4.5, GOLD)
        + circle(8, -53, 4.5, GOLD)
    )
    return placed(body, x, foot, scale)


def flames_crown(x: float, y: float, wide: float, fill: str = GOLD, tips: str = ORANGE) -> str:
    """A crown whose points are flames; its lower edge is at ``y``."""
    half = wide / 2
    tongue = "M{0} {1}Q{2} {3} {4} {5}Q{6} {7} {8} {1}Z"
    body = ""
    for dx, high in ((-0.62, 0.75), (0.62, 0.75), (0, 1.15)):
        cx, top = x + half * dx, y - wide * high
        points = (cx - half * 0.42, y - 4, cx - half * 0.5, y - wide * high * 0.5, cx, top)
        more = (cx + half * 0.6, y - wide * high * 0.45, cx + half * 0.42)
        body += path(tongue.format(*(f"{value:.1f}" for value in points + more)), tips)
    return body + path(f"M{x - half:.1f} {y:.1f}V{y - wide * 0.3:.1f}H{x + half:.1f}V{y:.1f}Z", fill)


def rearing(
    x: float, foot: float, scale: float = 1, coat: str = EARTH, gear: str = RED, mane: str = NIGHT
) -> str:
    """A horse that rears to the right, about 200 wide and 200 high; a rider sits at -10, -126."""
    body = (
        path("M-32 -84 Q-84 -92 -74 -26", "none", mane, 15)
        + path("M-22 -62 L-44 -34 L-36 -4", "none", coat, 17)
        + path("M-8 -58 L-8 -30 L8 -4", "none", coat, 17)
        + path("M52 -122 L96 -136 L98 -104", "none", coat, 14)
        + path("M44 -104 L84 -108 L80 -76", "none", coat, 14)
        + line(-16, -78, 44, -128, coat, 54)
        + poly([(24, -150), (66, -204), (90, -192), (78, -120)], coat)
        + poly([(64, -218), (78, -208), (124, -174), (116, -158), (76, -176), (62, -190)], coat)
        + path("M22 -150 Q40 -190 68 -206", "none", mane, 13)
        + path("M92 -188 L82 -172 L40 -140", "none", gear, 6)
    )
    return placed(body, x, foot, scale)


def helmet(x: float, y: float, r: float, plume: str = RED, metal: str = STEEL) -> str:
    """A closed helmet around the middle of the head, with a plume that flies to the left."""
    return (
        path(
            f"M{x:.1f} {y - r * 0.9:.1f}Q{x - r * 0.6:.1f} {y - r * 2.8:.1f} {x - r * 2.4:.1f} {y - r * 1.9:.1f}"
            f"Q{x - r * 3.4:.1f} {y - r * 1.3:.1f} {x - r * 3.2:.1f} {y + r * 0.2:.1f}"
            f"Q{x - r * 2:.1f} {y - r * 1:.1f} {x:.1f} {y - r * 0.4:.1f}Z",
            plume,
        )
        + circle(x, y, r, metal)
        + line(x + r * 0.1, y + r * 0.1, x + r * 0.8, y + r * 0.1, EARTH, r * 0.35)
    )


def carrier(x: float, foot: float, tunic: str, legs: str, hair: str = EARTH) -> str:
    """Somebody who walks right, bent double under a load, about 170 high; the arms are for ``embrace``."""
    body = (
        path("M-14 -74 L-20 -40 L-46 -6", "none", legs, 21)
        + path("M-4 -74 L22 -42 L20 -6", "none", legs, 21)
        + line(-46, -6, -34, -5, EARTH, 13)
        + line(20, -6, 34, -5, EARTH, 13)
        + path("M-30 -58 Q-50 -132 18 -160 L52 -150 L40 -104 L10 -62 Z", tunic)
        + circle(42, -156, 22, hair)
    )
    return placed(body, x, foot)


def armful(x: float, y: float, long: float, spread: float, count: int = 10, lean: float = 0) -> str:
    """A sheaf of wands that cross at ``x`` and ``y`` and open like a fan upward, ``spread`` degrees wide."""
    body = ""
    for number in range(count):
        angle = math.radians(lean - spread / 2 + spread * number / (count - 1))
        up = long if number % 2 else long - 26
        dx, dy = math.sin(angle), math.cos(angle)
        body += line(x - dx * 62, y + dy * 62, x + dx * up, y - dy * up, SAND if number % 2 else WOOD, 11)
        body += leaf(x + dx * up, y - dy * up, math.degrees(angle) - 90, 18)
    return body


def horseman(x: float, seat: float, tunic: str, metal: str = STEEL) -> str:
    """A rider in armour whose cape with salamanders flies to the left, about 110 high above the seat at 0 0."""
    body = (
        path("M-8 -80 Q-44 -96 -82 -84 Q-72 -40 -84 16 Q-44 0 -16 12 L10 0 Z", tunic)
        + turned(lizard(-44, -36, 0.84, GOLD), -10, -44, -36)
        + path("M-12 -76 Q4 -86 20 -76 L24 4 L-14 4 Z", metal)
        + line(4, 0, 26, 44, metal, 19)
        + line(26, 44, 40, 46, metal, 14)
        + rect(-14, -22, 38, 11, tunic)
        + line(14, -66, 44, -84, metal, 17)
    )
    return placed(body, x, seat)


def enthroned(x: float, foot: float, robe: str, cloak: str, skin: str = SKINS[3], hair: str = WHITE) -> str:
    """Somebody on a seat in profile who leans forward to the right, about 190 high; the head is at 26, -166."""
    body = (
        path("M-46 -44 Q-44 -122 4 -146 L34 -138 L30 -60 Z", cloak)
        + path("M-22 -50 Q-16 -118 12 -138 L34 -128 L34 -78 L62 -68 L70 0 L34 0 L28 -36 L-30 -36 Z", robe)
        + circle(26, -166, 24, skin)
        + path("M2 -150 Q-2 -192 28 -192 L40 -186 L16 -170 L14 -148 Z", hair)
        + path("M14 -150 L50 -156 L50 -130 L40 -122 L28 -136 Z", hair)
        + line(14, -118, 66, -114, cloak, 20)
    )
    return placed(body, x, foot, 1.1)


def watcher(x: float, foot: float, cloak: str, fold: str, skin: str = SKINS[3]) -> str:
    """Somebody in a wide cloak from behind, about 190 high, the right hand on a wand at 54, -112."""
    body = (
        line(20, -122, 52, -114, cloak, 19)
        + circle(54, -112, 11, skin)
        + path(
            "M-28 -136 Q0 -158 28 -136 Q40 -70 52 -4 Q26 10 4 -2 Q-26 12 -52 -2 Q-40 -70 -28 -136 Z", cloak
        )
        + path("M-14 -112 L-24 -8", "none", fold, 10)
        + path("M14 -112 L28 -6", "none", fold, 10)
        + circle(0, -164, 25, NIGHT)
    )
    return placed(body, x, foot)


def fighter(
    x: float,
    foot: float,
    high: float,
    tunic: str,
    skin: str,
    hand: tuple[float, float],
    stick: tuple[tuple[float, float], tuple[float, float]],
    hair: str = EARTH,
) -> str:
    """Somebody in a short tunic, legs apart, who swings a wand; ``hand`` is where they hold it."""
    head = high * 0.12
    top = foot - high
    shoulder = top + head * 2.3
    hip = foot - high * 0.4
    body = (
        line(x - 6, hip, x - high * 0.17, foot - 6, SAND, high * 0.1)
        + line(x + 6, hip, x + high * 0.17, foot - 6, SAND, high * 0.1)
        + poly(
            [(x - high * 0.13, shoulder - 3), (x + high * 0.13, shoulder - 3), (x + high * 0.18, hip + 10), (x - high * 0.18, hip + 10)],
            tunic,
        )
        + branch(*stick, 11, 0, EARTH)
    )  # fmt: skip
    side = -1 if hand[0] < x else 1
    body += line(x + side * high * 0.1, shoulder + 4, *hand, tunic, high * 0.1) + circle(
        *hand, high * 0.06, skin
    )
    cap = path(
        f"M{x - head:.1f} {top + head:.1f}A{head:.1f} {head:.1f} 0 0 1 {x + head:.1f} {top + head:.1f}Z", hair
    )
    return body + circle(x, top + head, head, skin) + cap


def lily(x: float, y: float, r: float = 14) -> str:
    """A white lily, around its middle."""
    return star(x, y, r, WHITE, 6, 0.42) + circle(x, y, r * 0.3, GOLD)


def rose(x: float, y: float, r: float = 13) -> str:
    """A red rose, around its middle."""
    return (
        leaf(x - r, y + r * 0.6, 40, r * 1.4) + circle(x, y, r, RED) + circle(x + r * 0.1, y, r * 0.4, ROSE)
    )


def big_sunflower(x: float, y: float, r: float = 30) -> str:
    """A sunflower with its stalk, around the middle of the flower."""
    return (
        line(x, y, x, y + r * 2.1, GREEN, 9)
        + leaf(x - r * 0.4, y + r * 1.4, 30, r * 0.8)
        + star(x, y, r, GOLD, 12, 0.7)
        + circle(x, y, r * 0.45, BROWN)
    )


def bunch(x: float, y: float, r: float = 10) -> str:
    """A bunch of flowers held up, around its middle."""
    return (
        circle(x - r, y + r * 0.4, r, RED)
        + circle(x + r, y + r * 0.4, r, ROSE)
        + circle(x, y - r * 0.6, r, ORANGE)
        + line(x, y + r, x, y + r * 2.4, GREEN, 7)
    )
