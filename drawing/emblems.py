"""The emblems of the suits: cups, swords, wands and coins, the same on every card."""

from __future__ import annotations

import math

from drawing.kit import (
    BROWN,
    EMBER,
    GOLD,
    LEAF,
    LIGHT,
    SAND,
    STEEL,
    WHITE,
    circle,
    line,
    path,
    poly,
    rect,
    star,
    turned,
)
from drawing.light import form, shade, within

Point = tuple[float, float]


def cup(cx: float, foot: float, high: float, fill: str = GOLD, inside: str = LIGHT, fall: float = 0) -> str:
    """A cup whose foot stands at ``foot``; ``fall`` tips it over by so many degrees."""
    w = high * 0.42
    top = foot - high
    bowl = (
        f"M{cx - w:.1f} {top:.1f}H{cx + w:.1f}Q{cx + w * 0.95:.1f} {top + high * 0.52:.1f} {cx + w * 0.22:.1f} "
        f"{top + high * 0.62:.1f}V{foot - high * 0.15:.1f}Q{cx + w * 0.74:.1f} {foot - high * 0.12:.1f} "
        f"{cx + w * 0.74:.1f} {foot:.1f}H{cx - w * 0.74:.1f}Q{cx - w * 0.74:.1f} {foot - high * 0.12:.1f} "
        f"{cx - w * 0.22:.1f} {foot - high * 0.15:.1f}V{top + high * 0.62:.1f}Q{cx - w * 0.95:.1f} "
        f"{top + high * 0.52:.1f} {cx - w:.1f} {top:.1f}Z"
    )
    shine = line(cx - w * 0.56, top + high * 0.24, cx - w * 0.36, top + high * 0.44, WHITE, high * 0.07)
    body = (
        form(bowl, fill, high * 0.16, 0)
        + rect(cx - w, top, 2 * w, max(5, high * 0.13), inside, 2)
        + (shine if high > 60 else "")
    )
    return turned(body, fall, cx, foot - high / 2) if fall else body


def sword(
    hilt: Point, point: Point, width: float = 11, blade: str = STEEL, guard: float = 0, gold: str = GOLD
) -> str:
    """A sword from the end of its hilt to its point; one edge of the blade is dark. ``guard`` is its half width."""
    (x1, y1), (x2, y2) = hilt, point
    long = math.hypot(x2 - x1, y2 - y1)
    ux, uy = (x2 - x1) / long, (y2 - y1) / long
    grip = min(0.24 * long, 34)
    gx, gy = x1 + ux * grip, y1 + uy * grip
    reach = guard or width * 2
    tip = min(width * 1.6, long * 0.2)
    half = width / 2
    ex, ey = x2 - ux * tip, y2 - uy * tip

    def side(part: float) -> tuple[Point, Point]:
        return (gx - uy * half * part, gy + ux * half * part), (ex - uy * half * part, ey + ux * half * part)

    (a, b), (c, d), (e, f) = side(1), side(-1), side(0.2)
    # The dark edge is the one that looks away from the lamp, whichever way the blade points.
    edge = [a, b, point, f, e] if -uy + ux * 0.4 > 0 else [c, d, point, f, e]
    return (
        poly([a, b, point, d, c], blade)
        + poly(edge, shade(blade))
        + line(x1, y1, gx, gy, BROWN if gold == GOLD else gold, width * 0.9)
        + line(gx - uy * reach, gy + ux * reach, gx + uy * reach, gy - ux * reach, gold, width * 0.9)
        + circle(x1, y1, width * 0.62, gold)
    )


def leaf(x: float, y: float, degrees: float, long: float = 24, fill: str = LEAF) -> str:
    """A pointed leaf around its middle, its dark half below."""
    half, wide = long / 2, long * 0.42
    upper = f"M{x - half:.1f} {y:.1f}Q{x:.1f} {y - wide:.1f} {x + half:.1f} {y:.1f}"
    return turned(
        path(f"{upper}Q{x:.1f} {y + wide:.1f} {x - half:.1f} {y:.1f}Z", shade(fill))
        + path(upper + "Z", fill),
        degrees,
        x,
        y,
    )


def wand(foot: Point, top: Point, width: float = 13, leaves: int = 2, wood: str = SAND) -> str:
    """A wand from foot to top, a living branch with pointed leaves on each side in turn."""
    (x1, y1), (x2, y2) = foot, top
    long = math.hypot(x2 - x1, y2 - y1)
    ux, uy = (x2 - x1) / long, (y2 - y1) / long
    along = math.degrees(math.atan2(y2 - y1, x2 - x1))
    body = ""
    for number in range(leaves):
        part = 0.94 - 0.4 * number / max(2, leaves - 1)
        angle = math.radians(along + (-52 if number % 2 else 52))
        reach = width * 1.35
        x, y = x1 + (x2 - x1) * part, y1 + (y2 - y1) * part
        body += leaf(
            x + reach * math.cos(angle), y + reach * math.sin(angle), math.degrees(angle), width * 2.4
        )
    # The bark's dark side lies to the right, whichever way the wand leans.
    way = 1 if -uy > 0 or (uy == 0 and ux > 0) else -1
    off = width * 0.26
    sx, sy = -uy * off * way, ux * off * way
    return (
        body
        + line(x1, y1, x2, y2, shade(wood), width)
        + line(x1 - sx, y1 - sy, x2 - sx, y2 - sy, wood, width * 0.56)
    )


def coin(cx: float, cy: float, r: float, fill: str = GOLD, mark: str = EMBER) -> str:
    """A pentacle: a coin with a rim, a dark side, and a star on it."""
    d = (
        f"M{cx - r:.1f} {cy:.1f}A{r:.1f} {r:.1f} 0 1 1 {cx + r:.1f} {cy:.1f}"
        f"A{r:.1f} {r:.1f} 0 1 1 {cx - r:.1f} {cy:.1f}Z"
    )
    rim = circle(cx, cy, r * 0.86, "none", shade(fill), r * 0.07) if r > 28 else ""
    gleam = (
        within(d, circle(cx - r * 0.2, cy - r * 0.26, r * 1.02, "none", LIGHT, r * 0.12)) if r > 28 else ""
    )
    return form(d, fill, r * 0.16, r * 0.1) + gleam + rim + star(cx, cy, r * 0.72, mark)
