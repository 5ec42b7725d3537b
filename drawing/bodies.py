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


def palms(x: float, y: float, wide: float, skin: str) -> str:
    """Two open hands side by side that make a bowl at ``x`` and ``y``, fingers up at both ends."""
    half = wide / 2
    return form(
        f"M{x - half - 5:.1f} {y - half * 0.9:.1f}L{x - half + 9:.1f} {y - half * 0.9:.1f}L{x - half * 0.3:.1f} {y - 4:.1f}"
        f"H{x + half * 0.3:.1f}L{x + half - 9:.1f} {y - half * 0.9:.1f}L{x + half + 5:.1f} {y - half * 0.9:.1f}"
        f"L{x + half * 0.6:.1f} {y + 16:.1f}H{x - half * 0.6:.1f}Z",
        skin,
        0,
        5,
    )


def tiptoer(x: float, foot: float, tunic: str, skin: str, legs: str, shoe: str = GOLD) -> str:
    """Somebody who steals away to the left in a long stride, on the tips of their toes, and looks back."""
    body = (
        path("M10 -92L30 -58L36 -24", "none", shade(legs), 19)
        + path("M36 -26L46 -16L38 0", "none", shoe, 12)
        + path("M-2 -92L-40 -70L-38 -30", "none", legs, 19)
        + path("M-38 -30L-44 -16L-54 0", "none", shoe, 12)
        + form("M-42 -166Q-20 -182 2 -168L26 -92Q6 -78 -16 -82Z", tunic, 10, 0)
        + line(-24, -112, 20, -120, GOLD, 7)
        + side_head(-8, -194, 24, skin, EARTH)
        + form("M-34 -190Q-36 -224 -8 -224Q10 -224 12 -208L-8 -204Q-16 -190 -34 -190Z", RED, 5, 0)
    )
    return placed(body, x, foot)


def ferryman(
    x: float, foot: float, tunic: str, legs: str, skin: str, hair: str, pole: tuple[Point, Point]
) -> str:
    """Somebody who stands astride and leans to the left into a long ``pole``, both hands on it; about 190 high."""
    (x1, y1), (x2, y2) = pole

    def on(y: float) -> Point:
        return x1 + (x2 - x1) * (y - y1) / (y2 - y1), y

    high, low = on(foot - 142), on(foot - 96)
    return (
        line(x + 2, foot - 78, x + 24, foot - 4, shade(legs), 20)
        + line(x - 6, foot - 78, x - 26, foot - 4, legs, 20)
        + line(x1, y1, x2, y2, "#e6c088", 9)
        + form(
            f"M{x - 40} {foot - 146}Q{x - 22} {foot - 164} {x - 2} {foot - 150}Q{x + 22} {foot - 118} {x + 24} {foot - 66}"
            f"Q{x} {foot - 56} {x - 24} {foot - 70}Q{x - 28} {foot - 112} {x - 40} {foot - 146}Z",
            tunic,
            11,
            0,
        )
        + line(x - 26, foot - 92, x + 20, foot - 92, GOLD, 8)
        + arm((x - 12, foot - 140), low, glow(tunic, 0.2), 17, 10, skin, (x + 6, foot - 104))
        + arm((x - 30, foot - 140), high, glow(tunic, 0.34), 17, 10, skin)
        + side_head(x - 36, foot - 172, 24, skin, hair, mirror=True)
    )


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


def bound(x: float, foot: float, high: float, dress: str, band: str) -> str:
    """Somebody blindfolded, slim, in slack bands that hang around them like hoops, one end on the ground."""
    top = foot - high
    hoops = ((84, 30, 9, -5), (122, 38, 12, 6), (164, 44, 13, -6))

    def hoop(part: int) -> str:
        """The far half of each hoop, or with 1 the near half."""
        return "".join(
            path(
                f"M{x - wide} {top + down - lean}A{wide} {deep} 0 0 {1 - part} {x + wide} {top + down + lean}",
                "none",
                band if part else shade(band),
                9,
            )
            for down, wide, deep, lean in hoops
        )

    return (
        hoop(0)
        + form(
            f"M{x - 24} {top + 56}Q{x} {top + 44} {x + 24} {top + 56}L{x + 17} {top + 120}L{x + 26} {foot}H{x - 26}L{x - 17} {top + 120}Z",
            dress,
            11,
            0,
        )
        + hoop(1)
        + path(
            f"M{x + 43} {top + 160}Q{x + 60} {top + 184} {x + 40} {foot - 14}T{x + 70} {foot + 4}",
            "none",
            band,
            9,
        )
        + ball(x, top + 25, 28, "#2a1c22", part=0.2)
        + ball(x, top + 30, 23, SKINS[2], part=0.26)
        + path(f"M{x - 26} {top + 24}A26 26 0 0 1 {x + 26} {top + 24}L{x} {top + 12}Z", "#2a1c22")
        + blindfold(x, top + 32, 24, WHITE)
    )
