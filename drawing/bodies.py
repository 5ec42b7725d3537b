"""Bodies that kneel, creep, row and carry: people whose pose says what they do before their clothes do."""

from __future__ import annotations

from collections.abc import Sequence

from drawing.kit import EARTH, GOLD, NIGHT, RED, SKINS, WHITE, circle, line, oval, path, placed, poly
from drawing.light import ball, form, glow, shade
from drawing.people import arm, side_head
from drawing.things_swords import blindfold

Point = tuple[float, float]


def on_knees(
    x: float,
    foot: float,
    high: float,
    robe: str,
    skin: str,
    hair: str,
    hands: Sequence[Point] = (),
    mirror: bool = False,
) -> str:
    """Somebody upright on their knees in profile, looking right, a bare foot behind; ``hands`` are where the arms reach."""
    way = -1 if mirror else 1

    def at(dx: float, dy: float) -> str:
        return f"{x + way * dx * high:.1f} {foot + dy * high:.1f}"

    body = line(
        x - way * high * 0.2,
        foot - high * 0.08,
        x - way * high * 0.38,
        foot - high * 0.08,
        shade(robe),
        high * 0.15,
    )
    body += ball(x - way * high * 0.46, foot - high * 0.08, high * 0.08, skin, part=0.3)
    body += form(
        f"M{at(-0.2, -0.62)}Q{at(-0.04, -0.74)} {at(0.12, -0.64)}L{at(0.12, -0.38)}Q{at(0.3, -0.26)} {at(0.28, 0)}"
        f"L{at(-0.24, 0)}Q{at(-0.36, -0.2)} {at(-0.24, -0.38)}Z",
        robe,
        high * 0.07 * way,
        0,
    )
    for hand in hands:
        start = (x + way * high * 0.0, foot - high * 0.54)
        middle = ((start[0] + hand[0]) / 2, (start[1] + hand[1]) / 2 + high * 0.06)
        body += arm(start, hand, glow(robe, 0.2), high * 0.11, high * 0.06, skin, middle)
    return body + side_head(
        x + way * high * 0.02, foot - high * 0.84, high * 0.165, skin, hair, mirror=mirror
    )


def tiptoer(x: float, foot: float, tunic: str, skin: str, legs: str, shoe: str = GOLD) -> str:
    """Somebody who steals away to the left: one foot on its toes, heel up, the other lifted, and a look back."""
    body = (
        path("M8 -96L18 -60L14 -32", "none", shade(legs), 19)
        + path("M16 -34L0 -8L-12 -6", "none", shoe, 12)
        + path("M-4 -96L-42 -84L-44 -52", "none", legs, 19)
        + path("M-44 -48L-48 -34", "none", shoe, 13)
        + path("M-50 -32L-60 -20", "none", shoe, 10)
        + form("M-34 -172Q-12 -186 12 -172L26 -92Q6 -78 -16 -82Z", tunic, 10, 0)
        + line(-18, -112, 20, -116, GOLD, 8)
        + side_head(-4, -196, 24, skin, EARTH)
        + form("M-30 -194Q-32 -228 -4 -228Q16 -228 18 -212L-4 -208Q-14 -194 -30 -194Z", RED, 5, 0)
    )
    return placed(body, x, foot)


def hooded(x: float, foot: float, high: float, cloak: str, face: str = "", hair: str = NIGHT) -> str:
    """Somebody who sits wrapped in a cloak and turns a little to the left: hood, shoulders, and the edge of a ``face``."""
    r = high * 0.2
    top = foot - high + r * 1.1
    half = high * 0.34
    return (
        form(
            f"M{x - half:.1f} {foot}Q{x - half * 1.1:.1f} {top + r * 1.2:.1f} {x:.1f} {top + r * 0.9:.1f}"
            f"Q{x + half * 1.1:.1f} {top + r * 1.2:.1f} {x + half:.1f} {foot}Z",
            cloak,
        )
        + ball(x, top, r * 1.16, hair, part=0.3)
        + (oval(x - r * 0.62, top + r * 0.14, r * 0.6, r * 0.74, face) if face else "")
    )


def falcon(x: float, foot: float, scale: float = 1) -> str:
    """A falcon on a fist, looking right: dark wing, barred breast, a red hood with a tuft over the eyes, yellow claws."""
    body = (
        form("M-16 2L-30 38L-14 38L-2 6Z", "#3c4a74", 4, 0)
        + form("M-14 -62Q26 -62 26 -30Q24 -8 8 4L-12 0Z", "#fdf8ee", 7, 0)
        + path("M4 -36H22M2 -20H20", "none", "#b07c46", 6)
        + form("M-14 -64Q6 -62 6 -40Q2 -10 -18 16Q-32 -8 -30 -34Q-28 -58 -14 -64Z", "#4f64a0", 8, 0)
        + circle(2, -72, 19, "#fdf8ee")
        + path("M-18 -70A20 20 0 0 1 22 -76L20 -64Q2 -60 -18 -70Z", RED)
        + line(-2, -90, -8, -106, GOLD, 8)
        + poly([(18, -74), (38, -64), (30, -54), (18, -60)], GOLD)
        + line(2, 2, 2, 10, GOLD, 8)
        + line(16, 0, 16, 10, GOLD, 8)
    )
    return placed(body, x, foot, scale)


def bound(x: float, foot: float, high: float, dress: str, band: str, skin: str = SKINS[2]) -> str:
    """Somebody blindfolded, arms down, in bands that lie slack around them; one end has slipped to the ground."""
    top = foot - high
    arms = "".join(
        path(
            f"M{x + side * 28} {top + 66}Q{x + side * 42} {top + 96} {x + side * 36} {top + 146}",
            "none",
            ink,
            wide,
        )
        for side in (-1, 1)
        for ink, wide in ((shade(skin, 0.5), 19), (skin if side < 0 else shade(skin), 14))
    )
    slack = "".join(
        path(f"M{x - half} {top + down}Q{x} {top + down + 26} {x + half} {top + down - 4}", "none", ink, wide)
        for down, half in ((80, 43), (114, 46), (152, 42))
        for ink, wide in ((shade(dress, 0.5), 13), (band, 8))
    )
    return (
        form(
            f"M{x - 30} {top + 62}Q{x} {top + 42} {x + 30} {top + 62}L{x + 20} {top + 120}L{x + 34} {foot}H{x - 34}L{x - 20} {top + 120}Z",
            dress,
            12,
            0,
        )
        + arms
        + slack
        + path(
            f"M{x + 42} {top + 150}Q{x + 62} {top + 176} {x + 44} {foot - 16}T{x + 76} {foot + 4}",
            "none",
            band,
            9,
        )
        + ball(x, top + 25, 29, "#2a1c22", part=0.2)
        + ball(x, top + 31, 24, skin, part=0.26)
        + path(f"M{x - 27} {top + 24}A27 27 0 0 1 {x + 27} {top + 24}L{x} {top + 12}Z", "#2a1c22")
        + blindfold(x, top + 32, 25, WHITE)
    )
