"""What people built: houses, castles, walls, pillars, bridges, ships."""

from __future__ import annotations

from drawing.cells import cells
from drawing.kit import BROWN, CREAM, LIGHT, NIGHT, RED, SLATE, STONE, WOOD, line, path, poly, rect
from drawing.light import form, shade


def house(
    x: float, foot: float, wide: float, high: float, wall: str = CREAM, roof: str = RED, lit: str = LIGHT
) -> str:
    """A house with a lit window."""
    half = wide / 2
    return (
        rect(x - half, foot - high * 0.6, wide, high * 0.6, wall)
        + rect(x + half * 0.5, foot - high * 0.6, half * 0.5, high * 0.6, shade(wall))
        + poly(
            [(x - half * 1.2, foot - high * 0.58), (x, foot - high), (x + half * 1.2, foot - high * 0.58)],
            roof,
        )
        + poly([(x, foot - high), (x + half * 1.2, foot - high * 0.58), (x + half * 0.5, foot - high * 0.58)], shade(roof))
        + rect(x - wide * 0.15, foot - high * 0.42, wide * 0.3, high * 0.24, lit)
    )  # fmt: skip


def castle(
    x: float, foot: float, wide: float, high: float, stone: str = CREAM, roof: str = RED, gateway: str = NIGHT
) -> str:
    """A castle: a wall with a gate between two towers, each under a pointed roof; a taller one behind."""
    half, tower = wide / 2, wide * 0.3
    body = ""
    for left, up in ((x - tower / 2, 1.0), (x - half, 0.76), (x + half - tower, 0.76)):
        top = foot - high * up + tower
        body += rect(left, top, tower, foot - top, stone) + rect(
            left + tower * 0.6, top, tower * 0.4, foot - top, shade(stone)
        )
        body += poly(
            [
                (left - tower * 0.24, top + 2),
                (left + tower / 2, top - tower * 1.1),
                (left + tower * 1.24, top + 2),
            ],
            roof,
        )
        if up == 1:
            body += rect(x - half, foot - high * 0.34, wide, high * 0.34, stone)
    gate = wide * 0.13
    return body + path(
        f"M{x - gate:.1f} {foot:.1f}V{foot - high * 0.16:.1f}A{gate:.1f} {gate:.1f} 0 0 1 {x + gate:.1f} {foot - high * 0.16:.1f}V{foot:.1f}Z",
        gateway,
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


def pillar(x: float, foot: float, high: float, wide: float = 28, stone: str = STONE, line_: str = "") -> str:
    """A pillar with a bright and a dark side, a head and a foot; ``line_`` is a flute down its middle."""
    half = wide / 2
    dark = shade(stone)
    return (
        rect(x - half, foot - high, wide, high, stone)
        + rect(x + half * 0.36, foot - high, half * 0.64, high, dark)
        + (line(x - half * 0.2, foot - high + 22, x - half * 0.2, foot - 22, line_, wide * 0.18) if line_ else "")
        + rect(x - half * 1.45, foot - high, wide * 1.45, 14, stone, 2)
        + rect(x + half * 0.5, foot - high, half * 0.95, 14, dark, 2)
        + rect(x - half * 1.45, foot - 14, wide * 1.45, 14, stone, 2)
        + rect(x + half * 0.5, foot - 14, half * 0.95, 14, dark, 2)
    )  # fmt: skip


def tall_pillar(column: float, foot: float, stone: str, side: str, ends: str) -> str:
    """A pillar from the top of a card to the row ``foot``, 5 pixels wide with its broad head and foot, its shaft 3."""
    return cells(
        rect(1, 2, 3, foot - 4, stone)
        + rect(3, 2, 0.96, foot - 4, side)
        + rect(0, 0, 5, 1, ends)
        + rect(0.5, 1, 4, 1.04, ends)
        + rect(0.5, foot - 2.04, 4, 1.04, ends)
        + rect(0, foot - 1, 5, 1, ends),
        column,
    )


def slim_tower(column: float, row: float, high: float, stone: str) -> str:
    """A far tower 2 pixels wide, its lit side beside its dark one, a roof of one pixel on top."""
    return cells(
        rect(0, 1, 1, high - 1, stone) + rect(1, 1, 1, high - 1, shade(stone)) + rect(0, 0, 2, 1, "#4c4764"),
        column,
        row,
    )


def boat(x: float, y: float, wide: float, hull: str = WOOD) -> str:
    """A boat whose water line is at ``y``."""
    half = wide / 2
    return form(
        f"M{x - half:.1f} {y - wide * 0.2:.1f}Q{x:.1f} {y - wide * 0.06:.1f} {x + half:.1f} {y - wide * 0.2:.1f}"
        f"Q{x + half * 0.8:.1f} {y + wide * 0.06:.1f} {x:.1f} {y + wide * 0.06:.1f}"
        f"Q{x - half * 0.8:.1f} {y + wide * 0.06:.1f} {x - half:.1f} {y - wide * 0.2:.1f}Z",
        hull,
        0,
        wide * 0.07,
    )


def sail(x: float, foot: float, high: float, cloth: str = CREAM, mast: str = BROWN) -> str:
    """A small ship far off."""
    return (
        line(x, foot, x, foot - high, mast, 5)
        + poly(
            [(x + 3, foot - high), (x + high * 0.6, foot - high * 0.25), (x + 3, foot - high * 0.25)], cloth
        )
        + poly([(x - 3, foot - high * 0.86), (x - high * 0.4, foot - high * 0.28), (x - 3, foot - high * 0.28)], shade(cloth))
        + path(
            f"M{x - high * 0.5:.1f} {foot - high * 0.15:.1f}Q{x:.1f} {foot + high * 0.25:.1f} {x + high * 0.5:.1f} {foot - high * 0.15:.1f}Z",
            mast,
        )
    )  # fmt: skip


def arched_bridge(column: float, row: float, stone: str = "#f0cc98") -> str:
    """A stone bridge across a card, 23 pixels wide and 7 high: a road between two rails, three arches to see through."""
    spans = "M0 7V1H23V7H22V5.4Q22 2.6 19 2.6T16 5.4V7H14.5V5.4Q14.5 3 11.5 3T8.5 5.4V7H7V5.4Q7 2.6 4 2.6T1 5.4V7Z"
    arches = path("M1 7V5.4Q1 2.6 4 2.6T7 5.4V7M16 7V5.4Q16 2.6 19 2.6T22 5.4V7", "none", shade(stone), 0.7)
    return cells(path(spans, stone) + arches + rect(0, 0, 23, 1, shade(stone)), column, row)
