"""Crowns, wings, thrones, and what a hand that comes out of a cloud is made of."""

from __future__ import annotations

import math

from drawing.kit import CREAM, GOLD, LIGHT, RED, SLATE, STEEL, STONE, circle, line, path, rect, turned
from drawing.light import ball, form, shade


def crown(x: float, y: float, wide: float, fill: str = GOLD, jewel: str = RED) -> str:
    """A crown whose lower edge is at ``y``."""
    high = wide * 0.6
    half = wide / 2
    points = [
        (x - half, y),
        (x - half * 1.06, y - high),
        (x - half * 0.5, y - high * 0.5),
        (x, y - high * 1.15),
        (x + half * 0.5, y - high * 0.5),
        (x + half * 1.06, y - high),
        (x + half, y),
    ]
    d = "M" + "L".join(f"{px:.1f} {py:.1f}" for px, py in points) + "Z"
    return form(d, fill, wide * 0.12, 0) + circle(x, y - high * 0.3, wide * 0.09, jewel)


def wings(x: float, y: float, wide: float, fill: str = CREAM) -> str:
    """A pair of wings whose shoulders meet at a point, ``wide`` from tip to tip."""
    half = wide / 2
    body = ""
    for side in (-1, 1):
        d = (
            f"M{x:.1f} {y:.1f}Q{x + side * half * 0.6:.1f} {y - half * 0.95:.1f} {x + side * half:.1f} {y - half * 0.35:.1f}"
            f"Q{x + side * half * 0.92:.1f} {y + half * 0.12:.1f} {x + side * half * 0.62:.1f} {y + half * 0.2:.1f}"
            f"Q{x + side * half * 0.5:.1f} {y + half * 0.36:.1f} {x:.1f} {y + half * 0.35:.1f}Z"
        )
        body += form(d, fill, 0, half * 0.12)
        body += path(
            f"M{x + side * half * 0.2:.1f} {y + half * 0.06:.1f}Q{x + side * half * 0.6:.1f} {y - half * 0.1:.1f} "
            f"{x + side * half * 0.86:.1f} {y - half * 0.2:.1f}",
            "none",
            shade(fill),
            half * 0.05,
        )
    return body


def throne(x: float, foot: float, wide: float, high: float, fill: str = STONE, seat: str = "") -> str:
    """A throne or high-backed chair behind somebody who sits."""
    half = wide / 2
    d = f"M{x - half} {foot}V{foot - high + 8}Q{x - half} {foot - high} {x - half + 8} {foot - high}H{x + half - 8}Q{x + half} {foot - high} {x + half} {foot - high + 8}V{foot}Z"
    return form(d, fill, 10, 0) + (
        rect(x - wide * 0.62, foot - high * 0.4, wide * 1.24, 14, seat, 5) if seat else ""
    )


def breastplate(x: float, y: float) -> str:
    """Plates of armour over somebody's chest, about 56 wide and 78 high, with dark seams."""
    d = f"M{x - 28} {y + 4}Q{x} {y - 8} {x + 28} {y + 4}L{x + 24} {y + 70}Q{x} {y + 80} {x - 24} {y + 70}Z"
    return form(d, STEEL, 14, 0) + path(
        f"M{x - 24} {y + 50}H{x + 24}M{x - 24} {y + 70}H{x + 24}", "none", SLATE, 7
    )


def greaves(x: float, y: float) -> str:
    """Two legs in armour of somebody who sits, about 96 wide and 76 high: round knees, plates, pointed shoes."""
    return "".join(
        form(f"M{x + side * 30 - 15} {y + 12}H{x + side * 30 + 15}L{x + side * 30 + 12} {y + 68}H{x + side * 30 - 12}Z", STEEL, 9, 0)
        + path(f"M{x + side * 30 - 13} {y + 36}H{x + side * 30 + 13}M{x + side * 30 - 12} {y + 56}H{x + side * 30 + 12}", "none", SLATE, 6)
        + ball(x + side * 30, y + 8, 19, STEEL, part=0.34)
        + line(x + side * 30, y + 72, x + side * 40, y + 74, STEEL, 13)
        for side in (-1, 1)
    )  # fmt: skip


def puffs(places: tuple[tuple[float, float, float], ...], fill: str = CREAM) -> str:
    """A cloud of puffs, each x, y and r, every one with its own dark belly; the last lies in front."""
    dark = "".join(circle(x, y + 3, r + 2, shade(fill, 0.3)) for x, y, r in places)
    return dark + "".join(
        circle(x, y, r, shade(fill, 0.16)) + circle(x - r * 0.12, y - r * 0.16, r * 0.84, fill)
        for x, y, r in places
    )


def glory(x: float, y: float, near: float, far: float, count: int = 14, fill: str = LIGHT) -> str:
    """Short rays around something that shines, long and short in turn."""
    body = ""
    for number in range(count):
        angle = 2 * math.pi * (number + 0.5) / count
        reach = far if number % 2 else (near + far) / 2
        dx, dy = math.cos(angle), math.sin(angle)
        body += line(x + near * dx, y + near * dy, x + reach * dx, y + reach * dy, fill, 5)
    return body


def grip(x: float, y: float, size: float, skin: str, degrees: float = 0) -> str:
    """A hand closed around something upright: four fingers one over the other, seen from their backs."""
    fingers = "".join(
        line(x - size * 0.5, y + size * dy, x + size * 0.5, y + size * dy, skin if number % 2 else shade(skin), size * 0.36)
        for number, dy in enumerate((-0.48, -0.16, 0.16, 0.48))
    )  # fmt: skip

    return turned(fingers, degrees, x, y)
