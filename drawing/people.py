"""People: a head, a robe, arms that reach where they are told. Faces are two eyes, and only where there is room."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from drawing.kit import EARTH, INSIDE, NIGHT, PIXEL, SKINS, line, oval, path, poly
from drawing.light import ball, form, glow, mixed, shade

Point = tuple[float, float]
_LARGE: Final = 17
"""Radius from which a face has eyes at 20 rows."""
HAIR: Final = ("#20161a", EARTH, "#8a4a26", "#d9a441", "#d9d2dc")
"""Hair: black, dark brown, red brown, fair, grey."""


def person(
    x: float,
    foot: float,
    high: float,
    robe: str,
    *,
    skin: str = SKINS[1],
    hair: str = EARTH,
    hands: Sequence[Point] = (),
    sleeve: str = "",
    legs: str = "",
    back: bool = False,
    cloak: str = "",
    long_hair: bool = False,
    belt: str = "",
    look: float = 0,
) -> str:
    """Somebody who stands: ``x`` is the middle, ``foot`` the ground, ``high`` the height with the head.

    ``hands`` are where the arms reach, one or two. ``legs`` is a colour for trousers under a short robe. ``back``
    shows them from behind: hair instead of a face. ``cloak`` is a colour that falls behind the robe. ``look`` turns
    the eyes, -1 to the left, 1 to the right.
    """
    r = high * 0.115
    top = foot - high
    neck = top + r * 2
    shoulder, waist, hem = high * 0.145, high * 0.115, high * 0.2
    skirt = foot if not legs else foot - high * 0.3
    middle = neck + high * 0.26
    body = ""
    if cloak:
        body += form(
            f"M{x - shoulder * 1.05:.1f} {neck:.1f}Q{x:.1f} {neck - 10:.1f} {x + shoulder * 1.05:.1f} {neck:.1f}"
            f"Q{x + hem * 1.1:.1f} {middle:.1f} {x + hem * 1.5:.1f} {foot:.1f}H{x - hem * 1.5:.1f}"
            f"Q{x - hem * 1.1:.1f} {middle:.1f} {x - shoulder * 1.05:.1f} {neck:.1f}Z",
            cloak,
        )
    if long_hair:
        body += tresses(x, top + r, r, hair)
    if legs and legs != "none":
        body += _legs(x, skirt, foot, high, legs)
    d = (
        f"M{x - shoulder:.1f} {neck + 6:.1f}Q{x:.1f} {neck - 8:.1f} {x + shoulder:.1f} {neck + 6:.1f}"
        f"Q{x + waist:.1f} {middle - high * 0.06:.1f} {x + waist:.1f} {middle:.1f}"
        f"Q{x + hem * 0.8:.1f} {(middle + skirt) / 2:.1f} {x + hem:.1f} {skirt:.1f}"
        f"Q{x:.1f} {skirt + high * 0.03:.1f} {x - hem:.1f} {skirt:.1f}"
        f"Q{x - hem * 0.8:.1f} {(middle + skirt) / 2:.1f} {x - waist:.1f} {middle:.1f}"
        f"Q{x - waist:.1f} {middle - high * 0.06:.1f} {x - shoulder:.1f} {neck + 6:.1f}Z"
    )
    body += form(d, robe, high * 0.055, 0)
    if high > 110 and not legs:
        fold = foot - high * 0.04
        body += line(x - hem * 0.28, middle + high * 0.12, x - hem * 0.42, fold, shade(robe), high * 0.02)
        body += line(x + hem * 0.2, middle + high * 0.16, x + hem * 0.3, fold, shade(robe), high * 0.02)
    if belt:
        body += line(x - waist, middle, x + waist, middle, belt, high * 0.045)
    cloth = sleeve or glow(robe, 0.16)
    arms = _arms(x, neck + high * 0.065, shoulder, hands, cloth, high * 0.085, max(5, high * 0.045), skin)
    return body + arms + head(x, top + r, r, skin, hair, back=back, look=look)


def _legs(x: float, skirt: float, foot: float, high: float, cloth: str) -> str:
    thick = high * 0.085
    body = ""
    for side, colour in ((1, shade(cloth)), (-1, cloth)):
        at = x + side * high * 0.085
        body += line(x + side * high * 0.075, skirt - 8, at, foot - high * 0.05, colour, thick)
        body += line(
            at - 1,
            foot - high * 0.022,
            at + high * 0.035,
            foot - high * 0.022,
            shade(cloth, 0.6),
            high * 0.05,
        )
    return body


def _arms(
    x: float,
    y: float,
    shoulder: float,
    hands: Sequence[Point],
    sleeve: str,
    thick: float,
    hand: float,
    skin: str,
) -> str:
    """Arms from the shoulders at height ``y`` to the hands: the first of two is the left one."""
    body = ""
    for number, point in enumerate(hands):
        side = -1 if (len(hands) == 1 and point[0] < x) or (len(hands) > 1 and number == 0) else 1
        body += arm((x + side * shoulder * 0.8, y), point, sleeve, thick, hand, skin)
    return body


def arm(
    start: Point, hand: Point, sleeve: str, thick: float, palm: float, skin: str, elbow: Point | None = None
) -> str:
    """An arm in its sleeve from a shoulder to a hand, over an ``elbow`` if there is one."""
    points = [start, *([elbow] if elbow else []), hand]
    d = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    return (
        path(d, "none", mixed(shade(sleeve), NIGHT, 0.3), thick + 4)
        + path(d, "none", sleeve, thick)
        + ball(*hand, palm, skin, part=0.3)
    )


def head(
    x: float,
    y: float,
    r: float,
    skin: str,
    hair: str,
    *,
    back: bool = False,
    look: float = 0,
    bald: bool = False,
) -> str:
    """A head around its middle: hair over a face with two quiet eyes."""
    if back:
        return ball(x, y, r * 1.1, hair, part=0.3)
    face = ball(x, y, r, skin, part=0.3)
    eyes = shy_eyes(x + look * r * 0.28, y + r * 0.2, r)
    if bald:
        return face + eyes
    cap = (
        f"M{x - r * 1.14:.1f} {y + r * 0.16:.1f}Q{x - r * 1.26:.1f} {y - r * 1.2:.1f} {x:.1f} {y - r * 1.16:.1f}"
        f"Q{x + r * 1.26:.1f} {y - r * 1.2:.1f} {x + r * 1.14:.1f} {y + r * 0.16:.1f}"
        f"Q{x + r * 0.84:.1f} {y - r * 0.36:.1f} {x + r * 0.3:.1f} {y - r * 0.42:.1f}"
        f"Q{x - r * 0.5:.1f} {y - r * 0.5:.1f} {x - r * 1.14:.1f} {y + r * 0.16:.1f}Z"
    )
    return face + eyes + form(cap, hair, r * 0.3, 0)


def shy_eyes(x: float, y: float, r: float, ink: str = NIGHT) -> str:
    """Two eyes: in a large face each fills one pixel at 20 rows, in a small one they appear only from 30 rows on."""
    if r < _LARGE:
        return oval(x - r * 0.36, y, r * 0.11, r * 0.15, ink) + oval(x + r * 0.36, y, r * 0.11, r * 0.15, ink)
    left, top = _whole(x - r * 0.4, PIXEL[0]), _whole(y, PIXEL[1])
    right = max(_whole(x + r * 0.4, PIXEL[0]), left + 2 * PIXEL[0])
    return pixel(left, top, ink) + pixel(right, top, ink)


def _one_eye(x: float, y: float, r: float) -> str:
    """The eye of a profile, a whole pixel at 20 rows where the head is large."""
    if r < _LARGE:
        return oval(x, y - r * 0.04, r * 0.1, r * 0.15, NIGHT)
    return pixel(x, y, NIGHT)


def pixel(x: float, y: float, ink: str) -> str:
    """A dot that fills the pixel at 20 rows in which a point lies."""
    return oval(_whole(x, PIXEL[0]), _whole(y, PIXEL[1]), 4.4, 5.2, ink)


def _whole(at: float, pixel: float) -> float:
    """The middle of the pixel at 20 rows, ``pixel`` wide or high, in which ``at`` lies."""
    return INSIDE[0] + (math.floor((at - INSIDE[0]) / pixel) + 0.5) * pixel


def tresses(x: float, y: float, r: float, hair: str) -> str:
    """Long hair, to be drawn before the body that it falls behind."""
    return form(
        f"M{x - r * 1.1:.1f} {y - r * 0.2:.1f}Q{x - r * 1.7:.1f} {y + r * 1.6:.1f} {x - r * 1.35:.1f} {y + r * 2.9:.1f}"
        f"H{x + r * 1.35:.1f}Q{x + r * 1.7:.1f} {y + r * 1.6:.1f} {x + r * 1.1:.1f} {y - r * 0.2:.1f}Z",
        hair,
        r * 0.4,
        0,
    )


def beard(x: float, y: float, r: float, hair: str, long: float = 1.6) -> str:
    """A beard under a head's middle, ``long`` head radii down."""
    return form(
        f"M{x - r * 1.02:.1f} {y:.1f}Q{x - r * 0.9:.1f} {y + r * long * 0.8:.1f} {x:.1f} {y + r * long:.1f}"
        f"Q{x + r * 0.9:.1f} {y + r * long * 0.8:.1f} {x + r * 1.02:.1f} {y:.1f}"
        f"Q{x + r * 0.6:.1f} {y + r * 0.62:.1f} {x:.1f} {y + r * 0.56:.1f}"
        f"Q{x - r * 0.6:.1f} {y + r * 0.62:.1f} {x - r * 1.02:.1f} {y:.1f}Z",
        hair,
        r * 0.3,
        0,
    )


def seated(
    x: float,
    foot: float,
    high: float,
    robe: str,
    *,
    skin: str = SKINS[1],
    hair: str = EARTH,
    hands: Sequence[Point] = (),
    sleeve: str = "",
    cloak: str = "",
    long_hair: bool = False,
    shoes: str = "",
    look: float = 0,
) -> str:
    """Somebody who sits and looks at us: ``high`` from the ground to the top of the head, as they sit."""
    r = high * 0.135
    top = foot - high
    neck = top + r * 2
    shoulder, lap = high * 0.19, high * 0.28
    knee = foot - high * 0.3
    body = ""
    if cloak:
        body += form(
            f"M{x - shoulder * 1.1:.1f} {neck:.1f}Q{x:.1f} {neck - 12:.1f} {x + shoulder * 1.1:.1f} {neck:.1f}"
            f"L{x + lap * 1.12:.1f} {foot:.1f}H{x - lap * 1.12:.1f}Z",
            cloak,
        )
    if long_hair:
        body += tresses(x, top + r, r, hair)
    if shoes:
        body += oval(x - lap * 0.45, foot, lap * 0.3, high * 0.035, shoes)
        body += oval(x + lap * 0.45, foot, lap * 0.3, high * 0.035, shoes)
        foot -= high * 0.02
    # The lap is a step into the light: knees first, then the robe falls in the dark between them.
    skirt = (
        f"M{x - lap:.1f} {knee:.1f}Q{x - lap * 1.02:.1f} {(knee + foot) / 2:.1f} {x - lap * 0.96:.1f} {foot:.1f}"
        f"Q{x:.1f} {foot + high * 0.03:.1f} {x + lap * 0.96:.1f} {foot:.1f}"
        f"Q{x + lap * 1.02:.1f} {(knee + foot) / 2:.1f} {x + lap:.1f} {knee:.1f}"
        f"Q{x + lap * 0.8:.1f} {knee - high * 0.12:.1f} {x:.1f} {knee - high * 0.12:.1f}"
        f"Q{x - lap * 0.8:.1f} {knee - high * 0.12:.1f} {x - lap:.1f} {knee:.1f}Z"
    )
    body += form(skirt, robe, high * 0.06, 0)
    body += poly(
        [(x - lap * 0.08, knee + high * 0.04), (x + lap * 0.08, knee + high * 0.04), (x + lap * 0.2, foot), (x - lap * 0.16, foot)],
        shade(robe),
    )  # fmt: skip
    chest = (
        f"M{x - shoulder:.1f} {neck + 6:.1f}Q{x:.1f} {neck - 8:.1f} {x + shoulder:.1f} {neck + 6:.1f}"
        f"L{x + shoulder * 0.92:.1f} {knee - high * 0.02:.1f}Q{x:.1f} {knee + high * 0.02:.1f} "
        f"{x - shoulder * 0.92:.1f} {knee - high * 0.02:.1f}Z"
    )
    body += form(chest, robe, high * 0.06, 0)
    cloth = sleeve or glow(robe, 0.16)
    arms = _arms(x, neck + high * 0.085, shoulder, hands, cloth, high * 0.1, max(6, high * 0.055), skin)
    return body + arms + head(x, top + r, r, skin, hair, look=look)


def side_head(
    x: float, y: float, r: float, skin: str, hair: str, *, mirror: bool = False, eye: bool = True
) -> str:
    """A head in profile, looking right; ``mirror`` looks left."""
    way = -1 if mirror else 1
    nose = poly(
        [
            (x + way * r * 0.86, y - r * 0.2),
            (x + way * r * 1.22, y + r * 0.3),
            (x + way * r * 0.8, y + r * 0.36),
        ],
        skin,
    )
    cap = (
        f"M{x + way * r * 0.62:.1f} {y - r * 0.86:.1f}Q{x + way * r * 0.2:.1f} {y - r * 1.3:.1f} {x - way * r * 0.4:.1f} {y - r * 1.1:.1f}"
        f"Q{x - way * r * 1.3:.1f} {y - r * 0.8:.1f} {x - way * r * 1.16:.1f} {y + r * 0.2:.1f}"
        f"Q{x - way * r * 1.1:.1f} {y + r * 0.8:.1f} {x - way * r * 0.5:.1f} {y + r * 0.9:.1f}"
        f"Q{x - way * r * 0.4:.1f} {y + r * 0.1:.1f} {x + way * r * 0.1:.1f} {y - r * 0.2:.1f}"
        f"Q{x + way * r * 0.5:.1f} {y - r * 0.4:.1f} {x + way * r * 0.62:.1f} {y - r * 0.86:.1f}Z"
    )
    return (
        nose
        + ball(x, y, r, skin, part=0.26)
        + (_one_eye(x + way * r * 0.56, y + r * 0.06, r) if eye else "")
        + form(cap, hair, r * 0.2, 0)
    )  # fmt: skip


def rider(
    x: float,
    seat: float,
    high: float,
    robe: str,
    *,
    skin: str = SKINS[1],
    hair: str = EARTH,
    hands: Sequence[Point] = (),
    sleeve: str = "",
    leg: str = "",
    boot: str = EARTH,
    cloak: str = "",
    bare: bool = False,
) -> str:
    """Somebody who rides to the right, ``high`` from the saddle at ``seat`` to the top of the head; a leg hangs down.

    ``bare`` leaves the head to whoever draws a helmet on it, at ``rider_head``.
    """
    hx, hy, r = rider_head(x, seat, high)
    neck = hy + r
    cloth = leg or robe
    body = ""
    if cloak:
        body += form(
            f"M{x - high * 0.02:.1f} {neck:.1f}Q{x - high * 0.3:.1f} {neck + high * 0.06:.1f} {x - high * 0.52:.1f} {seat + high * 0.1:.1f}"
            f"Q{x - high * 0.3:.1f} {seat + high * 0.04:.1f} {x - high * 0.1:.1f} {seat + high * 0.08:.1f}Z",
            cloak,
            0,
            10,
        )
    body += path(
        f"M{x - high * 0.04:.1f} {seat - high * 0.06:.1f}L{x + high * 0.2:.1f} {seat + high * 0.14:.1f}L{x + high * 0.16:.1f} {seat + high * 0.44:.1f}",
        "none",
        mixed(shade(cloth), NIGHT, 0.3),
        high * 0.17,
    ) + path(
        f"M{x - high * 0.05:.1f} {seat - high * 0.07:.1f}L{x + high * 0.19:.1f} {seat + high * 0.12:.1f}L{x + high * 0.15:.1f} {seat + high * 0.42:.1f}",
        "none",
        cloth,
        high * 0.13,
    )
    body += line(x + high * 0.15, seat + high * 0.46, x + high * 0.26, seat + high * 0.46, boot, high * 0.1)
    body += form(
        f"M{x - high * 0.17:.1f} {seat:.1f}Q{x - high * 0.22:.1f} {neck + high * 0.1:.1f} {x - high * 0.08:.1f} {neck - high * 0.01:.1f}"
        f"Q{x + high * 0.06:.1f} {neck - high * 0.05:.1f} {x + high * 0.17:.1f} {neck + high * 0.05:.1f}"
        f"Q{x + high * 0.2:.1f} {seat - high * 0.1:.1f} {x + high * 0.16:.1f} {seat:.1f}Z",
        robe,
        high * 0.08,
        0,
    )
    for point in hands:
        body += arm(
            (x + high * 0.06, neck + high * 0.12),
            point,
            sleeve or glow(robe, 0.16),
            high * 0.12,
            high * 0.07,
            skin,
        )
    return body + ("" if bare else side_head(hx, hy, r, skin, hair))


def rider_head(x: float, seat: float, high: float) -> tuple[float, float, float]:
    """Where the head of a :func:`rider` is: middle and radius."""
    r = high * 0.165
    return x + high * 0.05, seat - high + r, r
