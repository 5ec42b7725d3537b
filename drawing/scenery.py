"""Sky, land and water."""

from __future__ import annotations

import math

from drawing.kit import (
    BROWN,
    CREAM,
    DEEP,
    GOLD,
    GREEN,
    HEIGHT,
    ICE,
    LIGHT,
    MOSS,
    RED,
    SKY,
    SLATE,
    WHITE,
    WIDTH,
    circle,
    line,
    oval,
    path,
    poly,
    rect,
)
from drawing.light import ball, form, glow, halo, shade, within


def land(y: float, fill: str = MOSS, bump: float = 12) -> str:
    """Ground from ``y`` down, a little rolling, its edge in the light."""
    top = f"M0 {y:.1f}Q55 {y - bump:.1f} 110 {y:.1f}T220 {y:.1f}"
    return path(f"{top}V{HEIGHT}H0Z", fill) + within(
        f"{top}V{HEIGHT}H0Z", path(top, "none", glow(fill, 0.26), 14)
    )


def water(y: float, to: float = HEIGHT, fill: str = "#2f6ea8", ripples: int = 3, light: str = SKY) -> str:
    """Water between two heights, with ripples."""
    body = rect(0, y, WIDTH, to - y, fill)
    for number in range(ripples):
        height = y + (to - y) * (number + 0.6) / max(1, ripples)
        start = 30 + 50 * (number % 3)
        body += path(f"M{start} {height:.1f}q14 -9 28 0t28 0", "none", light, 7)
    return body


def mountain(x: float, foot: float, wide: float, high: float, fill: str = SLATE, snow: str = WHITE) -> str:
    """A mountain with a bright and a dark side, and snow unless ``snow`` is empty."""
    half = wide / 2
    top = foot - high
    body = poly([(x - half, foot), (x, top), (x + half, foot)], fill)
    body += poly(
        [(x, top), (x + half, foot), (x - half * 0.1, foot), (x + half * 0.16, foot - high * 0.5)],
        shade(fill),
    )
    if snow:
        body += poly(
            [
                (x, top),
                (x + half * 0.3, top + high * 0.3),
                (x + half * 0.05, top + high * 0.4),
                (x - half * 0.08, top + high * 0.28),
                (x - half * 0.3, top + high * 0.3),
            ],
            snow,
        )
        body += poly(
            [(x, top), (x + half * 0.3, top + high * 0.3), (x + half * 0.06, top + high * 0.38)], shade(snow)
        )
    return body  # fmt: skip


def sun(x: float, y: float, r: float, fill: str = GOLD, rays: int = 12, light: str = LIGHT) -> str:
    """The sun with its rays, long and short in turn."""
    body = ""
    for number in range(rays):
        angle = 2 * math.pi * number / rays
        spread = 0.65 * math.pi / rays
        far = 1.8 if number % 2 == 0 else 1.52
        body += poly(
            [
                (x + r * 1.05 * math.cos(angle - spread), y + r * 1.05 * math.sin(angle - spread)),
                (x + r * far * math.cos(angle), y + r * far * math.sin(angle)),
                (x + r * 1.05 * math.cos(angle + spread), y + r * 1.05 * math.sin(angle + spread)),
            ],
            light,
        )
    return body + ball(x, y, r, fill, part=0.2)


def moon(x: float, y: float, r: float, fill: str = LIGHT, dark: str = DEEP, mirror: bool = False) -> str:
    """A crescent in its own light; ``dark`` is the colour of the sky behind it."""
    way = -1 if mirror else 1
    d = (
        f"M{x + way * r * 0.5:.1f} {y - r * 0.87:.1f}A{r:.1f} {r:.1f} 0 1 {0 if way > 0 else 1} "
        f"{x + way * r * 0.66:.1f} {y + r * 0.75:.1f}A{r * 0.82:.1f} {r * 0.82:.1f} 0 1 {1 if way > 0 else 0} "
        f"{x + way * r * 0.5:.1f} {y - r * 0.87:.1f}Z"
    )
    return circle(x, y, r * 1.5, fill + "22") + circle(x, y, r * 1.2, dark + "88") + path(d, fill)


def cloud(x: float, y: float, wide: float, fill: str = CREAM) -> str:
    """A cloud with a dark belly."""
    u = wide / 10

    def puff(down: float, part: float, ink: str) -> str:
        return (
            circle(x - 2.6 * u, y + down, 2 * u * part, ink)
            + circle(x, y - u + down, 2.8 * u * part, ink)
            + circle(x + 2.8 * u, y + down, 2 * u * part, ink)
            + rect(x - 4 * u * part, y + down, 8 * u * part, 2 * u * part, ink, u)
        )

    return puff(0, 1, shade(fill, 0.22)) + puff(-0.5 * u, 0.9, fill)


def tree(x: float, foot: float, high: float, leaves: str = GREEN, trunk: str = BROWN) -> str:
    """A round tree."""
    return (
        line(x, foot, x, foot - high * 0.5, trunk, max(9, high * 0.1))
        + ball(x, foot - high * 0.66, high * 0.34, leaves, part=0.4)
        + circle(x - high * 0.12, foot - high * 0.78, high * 0.1, glow(leaves, 0.3))
    )


def cypress(x: float, foot: float, high: float, leaves: str = MOSS) -> str:
    """A slim tree."""
    half = max(9, high * 0.17)
    return form(
        f"M{x:.1f} {foot - high:.1f}Q{x + half * 1.6:.1f} {foot - high * 0.3:.1f} {x + half * 0.5:.1f} {foot:.1f}"
        f"H{x - half * 0.5:.1f}Q{x - half * 1.6:.1f} {foot - high * 0.3:.1f} {x:.1f} {foot - high:.1f}Z",
        leaves,
        half * 0.6,
        0,
    )


def flower(x: float, y: float, r: float = 9, petals: str = RED, heart: str = GOLD) -> str:
    """A round flower."""
    return circle(x, y, r, petals) + circle(x, y, r * 0.45, heart)


def flame(x: float, foot: float, high: float, outer: str = "#f08c48", inner: str = GOLD) -> str:
    """A flame with a bright heart."""
    wide = high * 0.42

    def tongue(part: float, fill: str) -> str:
        w, h = wide * part, high * part
        return path(
            f"M{x:.1f} {foot - h:.1f}Q{x + w * 1.3:.1f} {foot - h * 0.45:.1f} {x + w * 0.5:.1f} {foot:.1f}"
            f"H{x - w * 0.5:.1f}Q{x - w * 1.3:.1f} {foot - h * 0.45:.1f} {x:.1f} {foot - h:.1f}Z",
            fill,
        )

    return tongue(1, outer) + tongue(0.62, inner) + tongue(0.3, WHITE)


def drops(points: list[tuple[float, float]], fill: str = ICE, r: float = 7) -> str:
    """Drops that fall."""
    return "".join(
        poly([(x, y - r * 2), (x + r * 0.7, y), (x - r * 0.7, y)], fill) + circle(x, y, r, fill)
        for x, y in points
    )


def heart(x: float, y: float, wide: float, fill: str = RED) -> str:
    """A heart whose point is at the bottom; ``y`` is its middle."""
    half = wide / 2
    d = (
        f"M{x:.1f} {y + half:.1f}C{x - half * 2:.1f} {y - half * 0.2:.1f} {x - half * 0.9:.1f} {y - half * 1.5:.1f} "
        f"{x:.1f} {y - half * 0.4:.1f}C{x + half * 0.9:.1f} {y - half * 1.5:.1f} {x + half * 2:.1f} {y - half * 0.2:.1f} "
        f"{x:.1f} {y + half:.1f}Z"
    )
    shine = oval(x - half * 0.56, y - half * 0.4, half * 0.16, half * 0.12, glow(fill, 0.5))
    return form(d, fill, wide * 0.09, wide * 0.05) + shine


def lantern(x: float, y: float, wide: float = 30, light: str = GOLD, metal: str = "#4c2d24") -> str:
    """A lantern with its light; ``y`` is its middle."""
    high = wide * 1.3
    return (
        halo(x, y, wide * 1.25, LIGHT, 3, 0.18)
        + rect(x - wide / 2, y - high / 2, wide, high, metal, 4)
        + rect(x - wide * 0.34, y - high * 0.34, wide * 0.68, high * 0.7, light)
        + oval(x, y + high * 0.06, wide * 0.16, high * 0.2, WHITE)
        + path(
            f"M{x - wide * 0.3:.1f} {y - high / 2:.1f}q{wide * 0.3:.1f} {-wide * 0.5:.1f} {wide * 0.6:.1f} 0",
            "none",
            metal,
            6,
        )
    )
