"""Sky, land, water, buildings and things."""

from __future__ import annotations

import math

from drawing.kit import (
    BROWN,
    CREAM,
    DEEP,
    EARTH,
    GOLD,
    GREEN,
    HEIGHT,
    ICE,
    LEAF,
    LIGHT,
    MOSS,
    NIGHT,
    ORANGE,
    RED,
    SKY,
    SLATE,
    STONE,
    WHITE,
    WIDTH,
    WOOD,
    circle,
    line,
    oval,
    path,
    poly,
    rect,
)  # fmt: skip


def land(y: float, fill: str = MOSS, bump: float = 12) -> str:
    """Ground from ``y`` down, a little rolling."""
    return path(
        f"M0 {y:.1f}Q55 {y - bump:.1f} 110 {y:.1f}T220 {y:.1f}V{HEIGHT}H0Z",
        fill,
    )


def water(y: float, to: float = HEIGHT, fill: str = "#2f74a8", ripples: int = 3, light: str = SKY) -> str:
    """Water between two heights, with ripples."""
    body = rect(0, y, WIDTH, to - y, fill)
    for number in range(ripples):
        height = y + (to - y) * (number + 0.6) / max(1, ripples)
        start = 30 + 50 * (number % 3)
        body += path(f"M{start} {height:.1f}q14 -9 28 0t28 0", "none", light, 7)
    return body


def mountain(x: float, foot: float, wide: float, high: float, fill: str = SLATE, snow: str = WHITE) -> str:
    """A mountain, with snow unless ``snow`` is empty."""
    half = wide / 2
    cap = poly(
        [
            (x, foot - high),
            (x + half * 0.3, foot - high * 0.7),
            (x + half * 0.05, foot - high * 0.6),
            (x - half * 0.3, foot - high * 0.7),
        ],
        snow,
    )
    return poly([(x - half, foot), (x, foot - high), (x + half, foot)], fill) + (cap if snow else "")


def sun(x: float, y: float, r: float, fill: str = GOLD, rays: int = 12, light: str = LIGHT) -> str:
    """The sun with its rays."""
    body = ""
    for number in range(rays):
        angle = 2 * math.pi * number / rays
        spread = 0.5 * math.pi / rays * 1.3
        body += poly(
            [
                (x + r * 1.05 * math.cos(angle - spread), y + r * 1.05 * math.sin(angle - spread)),
                (x + r * 1.75 * math.cos(angle), y + r * 1.75 * math.sin(angle)),
                (x + r * 1.05 * math.cos(angle + spread), y + r * 1.05 * math.sin(angle + spread)),
            ],
            light,
        )
    return body + circle(x, y, r, fill)


def moon(x: float, y: float, r: float, fill: str = LIGHT, dark: str = DEEP, mirror: bool = False) -> str:
    """A crescent; ``dark`` is the colour of the sky behind it."""
    shift = -r * 0.45 if mirror else r * 0.45
    return circle(x, y, r, fill) + circle(x + shift, y - r * 0.1, r * 0.85, dark)


def cloud(x: float, y: float, wide: float, fill: str = CREAM) -> str:
    """A cloud."""
    unit = wide / 10
    return (
        circle(x - 2.6 * unit, y, 2 * unit, fill)
        + circle(x, y - unit, 2.8 * unit, fill)
        + circle(x + 2.8 * unit, y, 2 * unit, fill)
        + rect(x - 4 * unit, y, 8 * unit, 2 * unit, fill, unit)
    )


def tree(x: float, foot: float, high: float, leaves: str = GREEN, trunk: str = BROWN) -> str:
    """A round tree."""
    return line(x, foot, x, foot - high * 0.5, trunk, max(9, high * 0.1)) + circle(
        x, foot - high * 0.68, high * 0.32, leaves
    )


def cypress(x: float, foot: float, high: float, leaves: str = MOSS) -> str:
    """A slim tree."""
    return oval(x, foot - high / 2, max(8, high * 0.17), high / 2, leaves)


def flower(x: float, y: float, r: float = 9, petals: str = RED, heart: str = GOLD) -> str:
    """A round flower."""
    return circle(x, y, r, petals) + circle(x, y, r * 0.45, heart)


def sunflower(x: float, y: float, r: float = 17) -> str:
    """A sunflower's head."""
    return circle(x, y, r, GOLD) + circle(x, y, r * 0.5, BROWN)


def house(
    x: float, foot: float, wide: float, high: float, wall: str = CREAM, roof: str = RED, lit: str = LIGHT
) -> str:
    """A house with a lit window."""
    half = wide / 2
    return (
        rect(x - half, foot - high * 0.6, wide, high * 0.6, wall)
        + poly(
            [(x - half * 1.2, foot - high * 0.58), (x, foot - high), (x + half * 1.2, foot - high * 0.58)],
            roof,
        )
        + rect(x - wide * 0.13, foot - high * 0.42, wide * 0.26, high * 0.22, lit)
    )


def castle(x: float, foot: float, wide: float, high: float, stone: str = STONE, dark: str = NIGHT) -> str:
    """A castle: two towers and a gate."""
    half = wide / 2
    tower = wide * 0.28
    battlements = "".join(
        rect(x - half + side + step * tower / 3, foot - high - tower * 0.25, tower / 5, tower * 0.3, stone)
        for side in (0, wide - tower)
        for step in (0, 1.2, 2.4)
    )
    return (
        rect(x - half, foot - high * 0.6, wide, high * 0.6, stone)
        + rect(x - half, foot - high, tower, high, stone)
        + rect(x + half - tower, foot - high, tower, high, stone)
        + battlements
        + path(
            f"M{x - wide * 0.12:.1f} {foot:.1f}V{foot - high * 0.28:.1f}A{wide * 0.12:.1f} {wide * 0.12:.1f} 0 0 1 "
            f"{x + wide * 0.12:.1f} {foot - high * 0.28:.1f}V{foot:.1f}Z",
            dark,
        )
    )


def wall(x: float, y: float, wide: float, high: float, stone: str = STONE, joint: str = SLATE) -> str:
    """A wall of large stones."""
    body = rect(x, y, wide, high, stone)
    rows = max(1, round(high / 22))
    for number in range(1, rows):
        body += line(x, y + high * number / rows, x + wide, y + high * number / rows, joint, 4)
    for number in range(rows):
        for across in range(1, max(2, round(wide / 44))):
            at = x + wide * (across - (0.5 if number % 2 else 0)) / max(2, round(wide / 44))
            body += line(at, y + high * number / rows + 3, at, y + high * (number + 1) / rows - 3, joint, 4)
    return body


def pillar(x: float, foot: float, high: float, wide: float = 28, stone: str = STONE) -> str:
    """A pillar."""
    return (
        rect(x - wide / 2, foot - high, wide, high, stone)
        + rect(x - wide * 0.75, foot - high, wide * 1.5, 12, stone)
        + rect(x - wide * 0.75, foot - 12, wide * 1.5, 12, stone)
    )


def arch(x: float, foot: float, wide: float, high: float, stone: str = STONE, opening: str = NIGHT) -> str:
    """A stone arch that one can see through."""
    half, thick = wide / 2, wide * 0.16
    inner = half - thick
    return rect(x - half, foot - high, wide, high, stone, 6) + path(
        f"M{x - inner:.1f} {foot:.1f}V{foot - high * 0.5:.1f}A{inner:.1f} {inner:.1f} 0 0 1 {x + inner:.1f} "
        f"{foot - high * 0.5:.1f}V{foot:.1f}Z",
        opening,
    )


def boat(x: float, y: float, wide: float, hull: str = WOOD) -> str:
    """A boat whose water line is at ``y``."""
    half = wide / 2
    return path(
        f"M{x - half:.1f} {y - wide * 0.2:.1f}Q{x:.1f} {y + wide * 0.22:.1f} {x + half:.1f} {y - wide * 0.2:.1f}Z",
        hull,
    )


def sail(x: float, foot: float, high: float, cloth: str = CREAM, mast: str = BROWN) -> str:
    """A small ship far off."""
    return (
        line(x, foot, x, foot - high, mast, 5)
        + poly(
            [(x + 3, foot - high), (x + high * 0.6, foot - high * 0.25), (x + 3, foot - high * 0.25)], cloth
        )
        + path(
            f"M{x - high * 0.5:.1f} {foot - high * 0.15:.1f}Q{x:.1f} {foot + high * 0.25:.1f} {x + high * 0.5:.1f} {foot - high * 0.15:.1f}Z",
            mast,
        )
    )


def bridge(x: float, y: float, wide: float, high: float, stone: str = STONE, under: str = NIGHT) -> str:
    """A bridge with two arches; its road is at ``y``."""
    body = rect(x - wide / 2, y, wide, high, stone)
    for side in (-1, 1):
        body += path(
            f"M{x + side * wide * 0.23 - wide * 0.15:.1f} {y + high:.1f}a{wide * 0.15:.1f} {high * 0.75:.1f} 0 0 1 "
            f"{wide * 0.3:.1f} 0Z",
            under,
        )
    return body


def flag(x: float, foot: float, high: float, cloth: str = WHITE, pole: str = BROWN, wide: float = 60) -> str:
    """A flag on a pole, blowing to the right."""
    top = foot - high
    return line(x, foot, x, top, pole, 8) + path(
        f"M{x:.1f} {top:.1f}q{wide * 0.3:.1f} -14 {wide * 0.6:.1f} 0t{wide * 0.4:.1f} 0v{wide * 0.7:.1f}"
        f"q{-wide * 0.2:.1f} 12 {-wide * 0.4:.1f} 0t{-wide * 0.6:.1f} 0Z",
        cloth,
    )


def heart(x: float, y: float, wide: float, fill: str = RED) -> str:
    """A heart whose point is at the bottom; ``y`` is its middle."""
    half = wide / 2
    return path(
        f"M{x:.1f} {y + half:.1f}C{x - half * 2:.1f} {y - half * 0.2:.1f} {x - half * 0.9:.1f} {y - half * 1.5:.1f} "
        f"{x:.1f} {y - half * 0.4:.1f}C{x + half * 0.9:.1f} {y - half * 1.5:.1f} {x + half * 2:.1f} {y - half * 0.2:.1f} "
        f"{x:.1f} {y + half:.1f}Z",
        fill,
    )


def wreath(x: float, y: float, r: float, leaves: str = LEAF, count: int = 14, squash: float = 1) -> str:
    """A wreath of leaves."""
    body = ""
    for number in range(count):
        angle = 2 * math.pi * number / count
        body += circle(x + r * math.cos(angle), y + r * squash * math.sin(angle), r * 0.2, leaves)
    return body


def lantern(x: float, y: float, wide: float = 30, light: str = GOLD, metal: str = EARTH) -> str:
    """A lantern with its light; ``y`` is its middle."""
    high = wide * 1.3
    return (
        circle(x, y, wide * 0.95, LIGHT + "55")
        + rect(x - wide / 2, y - high / 2, wide, high, metal, 4)
        + rect(x - wide * 0.3, y - high * 0.3, wide * 0.6, high * 0.62, light)
        + path(
            f"M{x - wide * 0.3:.1f} {y - high / 2:.1f}q{wide * 0.3:.1f} {-wide * 0.5:.1f} {wide * 0.6:.1f} 0",
            "none",
            metal,
            6,
        )
    )


def flame(x: float, foot: float, high: float, outer: str = ORANGE, inner: str = GOLD) -> str:
    """A flame."""
    wide = high * 0.42

    def tongue(scale: float, fill: str) -> str:
        w, h = wide * scale, high * scale
        return path(
            f"M{x:.1f} {foot - h:.1f}Q{x + w * 1.3:.1f} {foot - h * 0.45:.1f} {x + w * 0.5:.1f} {foot:.1f}"
            f"H{x - w * 0.5:.1f}Q{x - w * 1.3:.1f} {foot - h * 0.45:.1f} {x:.1f} {foot - h:.1f}Z",
            fill,
        )

    return tongue(1, outer) + tongue(0.55, inner)


def drops(points: list[tuple[float, float]], fill: str = ICE, r: float = 7) -> str:
    """Drops that fall."""
    return "".join(
        poly([(x, y - r * 2), (x + r * 0.7, y), (x - r * 0.7, y)], fill) + circle(x, y, r, fill)
        for x, y in points
    )


def scroll(x: float, y: float, wide: float, high: float, paper: str = CREAM) -> str:
    """A scroll or a letter, its middle at ``x`` and ``y``."""
    return rect(x - wide / 2, y - high / 2, wide, high, paper, 5) + line(
        x - wide * 0.3, y, x + wide * 0.3, y, BROWN, 4
    )
