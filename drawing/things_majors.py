"""What only the lower majors need: a ram's head, a sphinx, wheels, wheat, a veil, keys, roses."""

from __future__ import annotations

import math

from drawing.kit import (
    CREAM, EMBER, GOLD, GREEN, LEAF, LIGHT, NIGHT, ORANGE, RED, SKINS, STONE, WHITE, circle, line, oval, path, placed,
    poly, rect, star, turned,
)  # fmt: skip
from drawing.people import wings


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


def ram(x: float, y: float, scale: float = 1, face: str = CREAM, horn: str = EMBER) -> str:
    """A ram's head of stone, about 56 wide: two curled horns beside a long face."""
    horns = "".join(circle(side * 18, -4, 10, "none", horn, 9) for side in (-1, 1))
    return placed(horns + path("M-11 -16H11L8 20Q0 28 -8 20Z", face), x, y, scale)


def sphinx(x: float, foot: float, scale: float = 1, coat: str = WHITE, cloth: str = GOLD, face: str = SKINS[1]) -> str:
    """A sphinx that lies and looks at us, about 84 wide and 84 high."""
    body = (
        path("M-40 0Q-46 -40 -22 -46H22Q46 -40 40 0Z", coat)
        + path("M-24 -32L-18 -80Q0 -92 18 -80L24 -32Z", cloth)
        + oval(0, -58, 12, 17, face)
        + line(-20, -7, -20, -24, coat, 16)
        + line(20, -7, 20, -24, coat, 16)
    )
    return placed(body, x, foot, scale)


def cartwheel(x: float, y: float, r: float, rim: str = GOLD, hub: str = EMBER, spokes: int = 8, width: float = 9) -> str:
    """A wheel with spokes, open between them."""
    body = ""
    for number in range(spokes):
        angle = 2 * math.pi * number / spokes
        body += line(x, y, x + r * math.cos(angle), y + r * math.sin(angle), rim, width * 0.7)
    return circle(x, y, r, "none", rim, width) + body + circle(x, y, r * 0.26, hub)


def wheat(x: float, foot: float, high: float, lean: float = 0, fill: str = GOLD) -> str:
    """One ripe ear of wheat on its stalk."""
    ear = oval(x, foot - high * 0.78, 8, high * 0.24, fill)
    ear += line(x - 9, foot - high * 0.86, x - 3, foot - high * 0.7, LIGHT, 4)
    ear += line(x + 9, foot - high * 0.86, x + 3, foot - high * 0.7, LIGHT, 4)
    return turned(line(x, foot, x, foot - high * 0.6, fill, 6) + ear, lean, x, foot)


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
        body += path(f"M{x - w / 2:.1f} {top}H{x + w / 2:.1f}L{x + w * 0.44:.1f} {top + 24}H{x - w * 0.44:.1f}Z", fill)
        body += rect(x - w * 0.45, top + 14, w * 0.9, 8, band)
    return body + circle(x, y - 72, 8, fill)


def pomegranate(x: float, y: float, r: float = 9, fill: str = ORANGE) -> str:
    """A fruit with its small crown."""
    return circle(x, y, r, fill) + poly([(x - r * 0.6, y - r * 1.5), (x + r * 0.6, y - r * 1.5), (x, y - r * 0.6)], fill)


def lion_at_hand(x: float, foot: float, coat: str = ORANGE, mane: str = EMBER) -> str:
    """A great lion that stands and turns its head to the left, about 110 wide and 150 high."""
    return (
        path(f"M{x + 40} {foot - 60}Q{x + 70} {foot - 70} {x + 56} {foot - 118}", "none", coat, 11)
        + circle(x + 56, foot - 122, 10, mane)
        + path(f"M{x - 40} {foot}L{x - 44} {foot - 80}Q{x} {foot - 110} {x + 44} {foot - 78}L{x + 50} {foot}Z", coat)
        + rect(x - 14, foot - 34, 12, 34, mane)
        + rect(x + 16, foot - 34, 12, 34, mane)
        + circle(x - 30, foot - 110, 42, mane)
        + circle(x - 38, foot - 108, 27, coat)
        + circle(x - 44, foot - 138, 9, coat)
        + circle(x - 8, foot - 126, 9, coat)
    )


def reader(x: float, y: float, kind: str) -> str:
    """A winged head over an open book on a cloud; ``kind`` is angel, eagle, lion or bull."""
    cloud = circle(x - 18, y + 24, 17, CREAM) + circle(x + 18, y + 24, 17, CREAM) + rect(x - 22, y + 18, 44, 22, CREAM)
    book = poly([(x, y + 22), (x + 18, y + 16), (x + 18, y + 32), (x, y + 38), (x - 18, y + 32), (x - 18, y + 16)], RED)
    feathers = wings(x, y + 6, 78, GOLD)
    if kind == "angel":
        head = circle(x, y - 2, 15, SKINS[0]) + path(f"M{x - 16} {y - 2}A16 16 0 0 1 {x + 16} {y - 2}Z", ORANGE)
    elif kind == "eagle":
        head = circle(x, y - 2, 15, WHITE) + poly([(x - 26, y), (x - 8, y - 8), (x - 8, y + 8)], ORANGE)
    elif kind == "lion":
        head = circle(x, y - 2, 19, EMBER) + circle(x, y, 12, ORANGE)
    else:
        head = path(f"M{x - 22} {y - 22}Q{x - 20} {y - 6} {x} {y - 6}T{x + 22} {y - 22}", "none", WHITE, 8)
        head += path(f"M{x - 14} {y - 12}H{x + 14}L{x + 9} {y + 14}H{x - 9}Z", "#7a2f24")
    return cloud + feathers + head + book


def city(foot: float, stone: str = STONE, roof: str = RED, lit: str = LIGHT) -> str:
    """A walled city across the card: a wall with battlements, towers and roofs on both sides."""
    body = ""
    for x, high, wide in ((36, 96, 34), (184, 112, 34), (66, 66, 24), (154, 72, 24)):
        body += rect(x - wide / 2, foot - high, wide, high, stone)
        body += poly([(x - wide * 0.66, foot - high), (x, foot - high - wide), (x + wide * 0.66, foot - high)], roof)
        body += rect(x - 5, foot - high + 14, 10, 16, lit)
    body += rect(0, foot - 34, 220, 34, stone)
    return body + "".join(rect(x, foot - 46, 12, 14, stone) for x in range(4, 220, 24))


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


def night_pillar(x: float, foot: float, high: float, wide: float, shaft: str, edge: str) -> str:
    """A pillar with a wide head and foot, lined by ``edge`` on one side."""
    return (
        rect(x - wide / 2, foot - high, wide, high, shaft)
        + rect(x - wide / 2, foot - high, wide * 0.28, high, edge)
        + rect(x - wide * 0.72, foot - high, wide * 1.44, 16, edge)
        + rect(x - wide * 0.72, foot - 16, wide * 1.44, 16, edge)
    )


INK = NIGHT
