"""What only the lower majors need: a ram's head, sphinxes, wheels, wheat, keys, roses."""

from __future__ import annotations

import math

from drawing.emblems import coin, cup, sword, wand
from drawing.kit import (
    BLUE,
    BROWN,
    CREAM,
    EMBER,
    GOLD,
    GREEN,
    LEAF,
    LIGHT,
    LILAC,
    NIGHT,
    ORANGE,
    RED,
    ROSE,
    SAND,
    SKINS,
    STONE,
    WHITE,
    circle,
    line,
    oval,
    path,
    placed,
    poly,
    rect,
    star,
    turned,
)
from drawing.light import ball, form, glow, shade
from drawing.people import pixel, shy_eyes
from drawing.regalia import wings


def rose(x: float, y: float, r: float = 12, petals: str = RED, heart: str = EMBER) -> str:
    """A rose seen from the front: petals around a heart, two leaves under it."""
    return (
        oval(x - r * 1.1, y + r * 0.5, r * 0.6, r * 0.4, LEAF)
        + oval(x + r * 1.1, y + r * 0.5, r * 0.6, r * 0.4, LEAF)
        + circle(x, y, r, petals)
        + circle(x, y, r * 0.4, heart)
    )


def eight(x: float, y: float, wide: float, fill: str = GOLD, width: float = 10) -> str:
    """A sideways eight."""
    h = wide / 2
    return path(
        f"M{x} {y}C{x + h * 0.5:.1f} {y - h * 0.9:.1f} {x + h:.1f} {y - h * 0.6:.1f} {x + h:.1f} {y}"
        f"S{x + h * 0.5:.1f} {y + h * 0.9:.1f} {x} {y}S{x - h:.1f} {y - h * 0.6:.1f} {x - h:.1f} {y}"
        f"S{x - h * 0.5:.1f} {y + h * 0.9:.1f} {x} {y}Z",
        "none",
        fill,
        width,
    )


def ram(x: float, y: float) -> str:
    """A ram's head of stone that looks at us, about 72 wide: a great curled horn on either side of a long face."""
    horns_ = "".join(
        circle(x + side * 22, y - 4, 16, "#6a3f20") + circle(x + side * 22, y - 4, 8, "#c98f4c")
        for side in (-1, 1)
    )
    d = f"M{x - 15} {y - 22}Q{x} {y - 34} {x + 15} {y - 22}L{x + 11} {y + 18}Q{x + 8} {y + 34} {x} {y + 34}T{x - 11} {y + 18}Z"
    dots = pixel(x - 9.5, y - 6, NIGHT) + pixel(x + 9.5, y - 6, NIGHT) + rect(x - 5, y + 22, 10, 6, BROWN, 2)
    return horns_ + form(d, "#fff4e0", 5, 0) + dots


def sphinx(
    x: float, foot: float, scale: float = 1, coat: str = LILAC, cloth: str = GOLD, mirror: bool = False
) -> str:
    """A sphinx that lies and looks at us in a headcloth, about 76 wide and 84 high."""
    body = (
        path("M34 -8Q50 -22 38 -44", "none", coat, 9)
        + form("M-38 0Q-42 -34 -20 -36H20Q42 -34 38 0Z", coat, 9, 0)
        + form("M-28 -22L-21 -68Q0 -92 21 -68L28 -22Z", cloth, 7, 0)
        + path("M-24 -24H24L20 -36H-20Z", BLUE)
        + ball(0, -54, 13, SKINS[3], 17, 0.3)
        + line(-16, -5, -16, -14, coat, 15)
        + line(16, -5, 16, -14, coat, 15)
    )
    return placed(body, x, foot, scale, mirror) + shy_eyes(x, foot - 56 * scale, 18)


def leaping_dog(x: float, foot: float, coat: str = WHITE) -> str:
    """A little dog on its hind legs, forepaws up to the right, about 70 wide and 76 high."""
    body = (
        line(-12, -26, -18, -3, coat, 11)
        + line(-4, -24, 4, -3, coat, 11)
        + form(
            "M-24 -18Q-26 -36 0 -52Q14 -64 24 -56Q28 -40 12 -28Q0 -14 -12 -12Q-22 -12 -24 -18Z", coat, 4, 6
        )
        + line(14, -42, 34, -34, coat, 9)
        + line(12, -36, 30, -22, coat, 9)
        + line(-16, -28, -30, -46, coat, 9)
        + circle(18, -62, 14, coat)
        + line(24, -60, 38, -64, coat, 11)
        + line(8, -66, 1, -52, EMBER, 9)
        + circle(23, -64, 2.6, NIGHT)
        + path("M6 -50Q14 -42 24 -46", "none", RED, 6)
    )
    return placed(body, x, foot)


def cartwheel(
    x: float, y: float, r: float, rim: str = GOLD, hub: str = EMBER, spokes: int = 8, width: float = 9
) -> str:
    """A wheel with spokes, open between them."""
    body = ""
    for number in range(spokes):
        angle = 2 * math.pi * number / spokes
        body += line(x, y, x + r * math.cos(angle), y + r * math.sin(angle), rim, width * 0.7)
    return circle(x, y, r, "none", rim, width) + body + circle(x, y, r * 0.26, hub)


def cushion(x: float, y: float, wide: float, high: float, cloth: str) -> str:
    """A plump cushion around its middle: light above, buttoned in the midst, golden tassels at its corners."""
    a, b = wide / 2, high / 2
    d = (
        f"M{x - a:.1f} {y - b:.1f}Q{x:.1f} {y - b * 1.3:.1f} {x + a:.1f} {y - b:.1f}Q{x + a * 1.16:.1f} {y:.1f} "
        f"{x + a:.1f} {y + b:.1f}Q{x:.1f} {y + b * 1.3:.1f} {x - a:.1f} {y + b:.1f}Q{x - a * 1.16:.1f} {y:.1f} "
        f"{x - a:.1f} {y - b:.1f}Z"
    )
    corners = "".join(circle(x + dx * a, y + dy * b, 7, GOLD) for dx in (-1, 1) for dy in (-1, 1))
    seams = path(
        f"M{x - a * 0.6:.1f} {y - b * 0.6:.1f}L{x} {y}L{x + a * 0.6:.1f} {y - b * 0.6:.1f}",
        "none",
        shade(cloth),
        4,
    )
    return form(d, glow(cloth, 0.2), 0, -10, shade(cloth)) + seams + corners + pixel(x, y, LIGHT)


def key(x: float, y: float, long: float, degrees: float, fill: str = GOLD) -> str:
    """A key, its ring on top before it is turned around its middle."""
    top, low = y - long / 2, y + long / 2
    body = (
        circle(x, top + 11, 10, "none", fill, 8)
        + line(x, top + 22, x, low, fill, 9)
        + line(x, low - 3, x + 13, low - 3, fill, 8)
        + line(x, low - 19, x + 11, low - 19, fill, 8)
    )
    return turned(body, degrees, x, y)


def triple_crown(x: float, y: float, wide: float, fill: str = GOLD, band: str = RED) -> str:
    """A crown of three tiers; its lower edge is at ``y``."""
    body = ""
    for number, part in enumerate((1, 0.8, 0.56)):
        w, top = wide * part, y - 22 * (number + 1)
        body += path(
            f"M{x - w / 2:.1f} {top}H{x + w / 2:.1f}L{x + w * 0.44:.1f} {top + 24}H{x - w * 0.44:.1f}Z", fill
        )
        body += rect(x - w * 0.45, top + 14, w * 0.9, 8, band)
    return body + circle(x, y - 72, 8, fill)


def pomegranate(x: float, y: float, r: float = 9, fill: str = ORANGE) -> str:
    """A fruit with its small crown."""
    return circle(x, y, r, fill) + poly(
        [(x - r * 0.6, y - r * 1.5), (x + r * 0.6, y - r * 1.5), (x, y - r * 0.6)], fill
    )


def great_lion(coat: str = "#f2a44a", mane: str = EMBER) -> str:
    """A great lion at the right edge of the card, its open mouth turned to the left at 108 256, its eye shut."""
    return (
        path("M204 330Q222 300 212 262", "none", shade(coat), 9)
        + form("M130 366L136 280Q170 250 206 280L210 366Z", coat, 14, 0)
        + line(146, 300, 142, 356, glow(coat, 0.25), 18)
        + rect(158, 330, 12, 38, mane)
        + rect(186, 330, 12, 38, mane)
        + ball(160, 250, 52, mane, part=0.26)
        + ball(128, 206, 14, coat, part=0.3)
        + ball(186, 206, 14, coat, part=0.3)
        + form("M124 226Q160 204 184 232Q192 262 172 276Q150 288 126 276Z", coat, 9, 6)
        + form("M150 226L112 236Q102 246 110 256L150 262Z", glow(coat, 0.2), 0, 6)
        + path("M150 268L114 270Q108 282 122 290L156 284Z", coat)
        + path("M112 254L156 262L116 274Z", NIGHT)
        + path("M124 258L144 262L126 268Z", ROSE)
        + circle(110, 243, 8, NIGHT)
        + path("M142 236Q150 244 158 236", "none", NIGHT, 5)
    )


def reader(x: float, y: float, kind: str) -> str:
    """A head between two wings over an open book, about 84 wide; ``kind`` is angel, eagle, lion or bull."""
    body = wings(0, 4, 92, WHITE)
    if kind == "angel":
        body += circle(0, -8, 25, GOLD) + ball(0, -4, 19, SKINS[1], part=0.2)
    elif kind == "eagle":
        body += ball(0, -6, 22, "#fffaf0", part=0.2) + form("M-20 20Q0 34 20 20L22 6H-22Z", "#6a4020", 0, 0)
        body += poly([(-14, -12), (-36, -6), (-38, 14), (-28, 6), (-12, 4)], "#ffb020")
    elif kind == "lion":
        body += ball(0, -6, 26, EMBER, part=0.2) + circle(0, -4, 18, ORANGE)
    else:
        body += path("M-28 -30Q-30 -8 0 -8T28 -30", "none", GOLD, 10) + path(
            "M-19 -18H19L13 17H-13Z", "#4a3040"
        )
    book = poly([(0, 26), (30, 16), (30, 40), (0, 48), (-30, 40), (-30, 16)], RED)
    book += poly([(-2, 24), (-26, 17), (-26, 33), (-2, 41)], CREAM) + poly(
        [(2, 24), (26, 17), (26, 33), (2, 41)], CREAM
    )
    eyes = shy_eyes(x, y - 6, 22) if kind != "eagle" else pixel(x - 8, y - 10, NIGHT)
    return placed(body + book, x, y) + eyes


def city(foot: float, stone: str = STONE, roof: str = RED, lit: str = LIGHT) -> str:
    """A walled city across the card: a wall with battlements, towers and roofs on both sides."""
    body = ""
    for x, high, wide in ((36, 96, 34), (184, 112, 34), (66, 66, 24), (154, 72, 24)):
        body += rect(x - wide / 2, foot - high, wide, high, stone)
        body += rect(x + wide * 0.2, foot - high, wide * 0.3, high, shade(stone))
        body += poly(
            [(x - wide * 0.66, foot - high), (x, foot - high - wide), (x + wide * 0.66, foot - high)], roof
        )
        body += rect(x - 5, foot - high + 14, 10, 16, lit)
    front = glow(stone, 0.3)
    body += rect(0, foot - 58, 220, 58, front) + rect(0, foot - 40, 220, 6, shade(stone))
    return body + "".join(
        rect(x, foot - 72, 12, 16, front) for x in (12, 31, 50, 69, 88, 107, 126, 145, 164, 183, 202)
    )


def stars(points: tuple[tuple[float, float], ...], r: float = 9, fill: str = WHITE) -> str:
    """Small stars at these points."""
    return "".join(star(x, y, r, fill) for x, y in points)


def garland(x1: float, y1: float, x2: float, y2: float, count: int = 6, sag: float = 10, r: float = 7) -> str:
    """Flowers on a green cord that hangs a little between two points."""
    body = path(f"M{x1} {y1}Q{(x1 + x2) / 2} {(y1 + y2) / 2 + 2 * sag} {x2} {y2}", "none", GREEN, 9)
    for number in range(count):
        part = number / (count - 1)
        y = y1 + (y2 - y1) * part + 4 * sag * part * (1 - part)
        body += circle(x1 + (x2 - x1) * part, y, r, (RED, GOLD)[number % 2])
    return body


def tools_table() -> str:
    """A table across the card, its top seen from above: a cup, a sword, a wand and a coin lie on a blue cloth."""
    return (
        rect(0, 318, 220, 70, "#2a1450")
        + poly([(32, 254), (188, 254), (214, 322), (6, 322)], "#2f55b4")
        + poly([(32, 254), (188, 254), (191, 262), (29, 262)], "#7fb0f0")
        + rect(4, 320, 212, 12, GOLD)
        + cup(48, 316, 54)
        + sword((90.9, 318), (90.9, 262), 11, WHITE, 19)
        + wand((128, 316), (128, 266), 13, 2, SAND)
        + coin(172, 292, 24)
    )


def rams_throne() -> str:
    """A throne of stone with rams' heads on its back, to sit on at 110 322."""
    return (
        form("M14 330V84Q14 74 26 74H194Q206 74 206 84V330Z", STONE, 12, 0)
        + rect(62, 104, 96, 230, "#6f6890")
        + form("M10 372V322H210V372Z", "#857c9c", 10, 6)
        + ram(46, 110)
        + ram(174, 110)
    )
