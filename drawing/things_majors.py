"""What only the lower majors need: a ram's head, sphinxes, wheels, wheat, keys, roses."""

from __future__ import annotations

import math

from drawing.cells import across, cells, down
from drawing.emblems import coin
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
    SKINS,
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


def key(column: float, row: float, fill: str = GOLD, mirror: bool = False) -> str:
    """A large key aslant, 12 pixels wide and 10 high: its ring at the upper left, two teeth at the lower right."""
    shaft = path("M3.2 3.2L9.5 9.5", "none", fill, 1.2)
    teeth = path("M7.5 7.5L9.5 5.5M9.5 9.5L11.5 7.5", "none", fill, 1.1)
    return cells(circle(2, 2, 1.5, "none", fill, 1.1) + shaft + teeth, column, row, mirror)


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


def fruit_tree(x: float, foot: float, fruit: str) -> str:
    """A tree with a round crown full of fruit on a brown trunk, about 56 wide and 170 high."""
    spots = ((-14, -136), (12, -150), (4, -118), (-12, -108), (19, -128))
    return (
        rect(x - 16, foot - 100, 12, 100, BROWN)
        + rect(x - 7, foot - 100, 5, 100, "#4c2d24")
        + ball(x, foot - 130, 28, "#237a34", 36, part=0.26)
        + "".join(circle(x + dx, foot + dy, 6.4, fruit) for dx, dy in spots)
    )


def great_lion(coat: str = "#ffc86a", mane: str = "#b8542c") -> str:
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
        body += (
            path("M-28 -30Q-30 -8 0 -8T28 -30", "none", GOLD, 10)
            + path("M-19 -18H19L13 17H-13Z", "#a8683c")
            + rect(-13, 6, 26, 12, "#f4d0b4", 4)
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
    """A wooden table across the card, its dark top tipped towards us: a cup, a sword, a wand in leaf and a coin lie on it."""
    wood = rect(0, 0, 21, 1, WOOD) + rect(0, 11, 21, 1, WOOD) + rect(0, 12, 21, 1, "#6a3f24")
    legs = "".join(rect(x, 13, 2, 3, "#6a3f24") for x in (1, 18))
    top = rect(0, 1, 21, 10, "#20164a")
    tools = (
        form("M1 2H6V4.6Q6 7 4 7.2V8.4L5.4 9V10H1.6V9L3 8.4V7.2Q1 7 1 4.6Z", GOLD, 0.9, 0)
        + rect(1, 2, 5, 0.96, LIGHT)
        + poly([(8, 3), (8.5, 1.6), (9, 3), (9, 8), (8, 8)], WHITE)
        + rect(7, 7, 3, 1, GOLD)
        + rect(8, 8, 1, 2.4, "#c88a4c")
        + rect(12, 2, 1, 8.4, "#e0a868")
        + poly([(12, 4.4), (11, 3.6), (11, 2.6), (12, 3)], LEAF)
        + poly([(13, 3), (14, 2), (14, 3.4), (13, 4)], LEAF)
        + poly([(13, 7.2), (14, 6), (14, 7.4), (13, 8.2)], LEAF)
    )
    return cells(rect(0, 13, 21, 8, "#170f38") + legs + top + wood + tools, 0, 23) + coin(
        across(17.5), down(29), 25
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
