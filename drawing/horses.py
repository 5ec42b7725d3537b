"""Horses: one anatomy, three ways to carry somebody, and one that rears. Each looks right, drawn around 0 0 on the ground under its belly."""

from __future__ import annotations

from typing import Final

from drawing.cells import cells
from drawing.kit import EMBER, NIGHT, WHITE, circle, line, oval, path, placed, poly, rect, turned
from drawing.light import form, shade

Point = tuple[float, float]
_TRUNK: Final = "M-62 -80Q-64 -108 -36 -107Q-12 -94 14 -102Q36 -108 46 -88Q50 -66 36 -54Q16 -50 2 -54Q-18 -60 -32 -50Q-58 -52 -62 -80Z"
_NECK: Final = "M12 -98Q32 -116 40 -140Q46 -156 60 -156L70 -140Q64 -108 48 -72Q32 -60 18 -76Z"
_HEAD: Final = "M46 -152Q52 -164 62 -158Q76 -150 84 -136L98 -118Q98 -104 86 -104L72 -112Q60 -118 54 -130Q46 -140 46 -152Z"
_MANE: Final = "M56 -162Q34 -164 26 -138Q18 -112 4 -102L16 -94Q34 -104 42 -130Q46 -146 60 -154Z"
_TAIL: Final = "M-54 -102Q-84 -104 -86 -62Q-88 -36 -78 -16Q-66 -36 -66 -60Q-64 -82 -50 -84Z"
_FLYING: Final = "M-54 -100Q-78 -120 -104 -98Q-116 -86 -112 -66Q-98 -84 -84 -82Q-66 -80 -50 -84Z"

_LEGS: Final = {
    "walks": (
        ((32, -66), (52, -40), (46, -6), (-40, -68), (-56, -38), (-68, -4)),
        ((26, -66), (24, -36), (14, -4), (-44, -70), (-38, -38), (-34, -4)),
    ),
    "stands": (
        ((36, -66), (40, -36), (40, -4), (-34, -68), (-28, -36), (-28, -4)),
        ((24, -66), (20, -36), (20, -4), (-46, -70), (-54, -38), (-50, -4)),
    ),
    "charges": (
        ((30, -70), (70, -72), (92, -50), (-40, -72), (-58, -36), (-92, -22)),
        ((26, -66), (62, -50), (56, -18), (-46, -72), (-72, -42), (-104, -40)),
    ),
}
"""Of each gait the far legs and the near ones: shoulder, knee and hoof of the fore leg, hip, hock and hoof of the hind one."""
_REACH: Final = {"charges": 26}
"""By how many degrees the neck is stretched out."""


def _leg(hip: Point, knee: Point, hoof: Point, coat: str, end: str) -> str:
    """A leg that is broad where it grows."""
    (x1, y1), (x2, y2) = hip, knee
    long = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
    ax, ay = -(y2 - y1) / long, (x2 - x1) / long
    upper = [
        (x1 + ax * 15, y1 + ay * 15),
        (x2 + ax * 7, y2 + ay * 7),
        (x2 - ax * 7, y2 - ay * 7),
        (x1 - ax * 15, y1 - ay * 15),
    ]
    return poly(upper, coat) + line(*knee, *hoof, coat, 13) + circle(*hoof, 8, end)


def horse(
    x: float,
    foot: float,
    scale: float = 1,
    coat: str = WHITE,
    mirror: bool = False,
    gear: str = EMBER,
    gait: str = "walks",
    mane: str = "",
    hoof: str = "",
) -> str:
    """A horse, about 150 wide and 165 high; whoever rides sits at -10 -104."""
    hair = mane or ("#8f82b4" if coat == WHITE else NIGHT)
    far, near = _LEGS[gait]
    ends = hoof or shade(hair, 0.3)
    head = (
        form(_NECK, coat, 7, 4)
        + form(_HEAD, coat, 0, 8)
        + form(_MANE, hair, 6, 0)
        + path("M46 -154L52 -174L62 -156Z", coat)
        + circle(66, -141, 4, NIGHT if coat == WHITE else WHITE)
        + (path("M84 -132L76 -114", "none", gear, 6) if gear else "")
    )
    body = (
        form(_FLYING if gait == "charges" else _TAIL, hair, 5, 0)
        + _leg(*far[:3], shade(coat), ends)
        + _leg(*far[3:], shade(coat), ends)
        + form(_TRUNK, coat, 0, 10)
        + _leg(*near[:3], coat, ends)
        + _leg(*near[3:], coat, ends)
        + turned(head, _REACH.get(gait, 0), 28, -86)
    )
    return placed(body, x, foot, scale, mirror)


def saddle(
    x: float, foot: float, scale: float = 1, cloth: str = EMBER, mirror: bool = False, hem: str = ""
) -> str:
    """A cloth on a horse's back, for :func:`horse` at the same place."""
    d = "M-36 -107Q-12 -97 14 -104L20 -64Q-8 -54 -42 -62Z"
    body = form(d, cloth, 0, 9) + (path("M-42 -62Q-8 -54 20 -64", "none", hem, 7) if hem else "")
    return placed(body, x, foot, scale, mirror)


def rearing_horse(coat: str, mane: str, gear: str) -> str:
    """A horse that rears to the right in the middle of a card, set in pixels: it stands on 6 38, who rides sits on 8 22."""
    far, hoofs = shade(coat), "#1c1218"
    legs = (
        path("M13.6 20L18 18.4L19.4 21", "none", far, 1.5)
        + path("M8.6 29.6L11.4 31.4L9.6 34L10.4 37", "none", far, 1.7)
        + rect(18.9, 20.6, 1.3, 1.4, hoofs)
        + rect(9.8, 36.6, 1.8, 1.4, hoofs)
    )
    near = (
        path("M13.4 21.6L17 22.4L16.4 25.2", "none", coat, 1.5)
        + path("M6.4 28.4L8.4 31.6L5.8 34.2L6.4 37", "none", coat, 2.1)
        + rect(15.7, 24.8, 1.4, 1.4, hoofs)
        + rect(5.4, 36.6, 2.2, 1.4, hoofs)
    )
    d = (
        "M3.6 28Q3.6 24.6 6.4 23L10 19.6L12.4 13.6Q13 11 14.6 10.4L15 9L15.8 10.6Q17.4 11.6 18 13L19.8 15Q20 16.6 18.6 16.8"
        "L16 15.4Q15.4 17 15.6 19.6Q15.2 23 12 25.6L9.6 29.4Q8.6 32 5.6 31.4Q3.6 30.6 3.6 28Z"
    )
    return cells(
        path("M4.4 26.4Q1.8 26.6 1.6 30Q1.6 33 0.8 36Q3.4 34.4 3.4 31Q3.6 29.4 4.8 29Z", mane)
        + legs
        + form(d, coat, 0, 0.9)
        + near
        + path("M14.4 10.6Q12.6 12 11.8 15.4L10 19.4L11.2 19.2Q13 17 13.4 14Z", mane)
        + path("M18.6 13.4L16.8 15.6", "none", gear, 0.8)
        + oval(16.5, 12.5, 0.5, 0.54, WHITE)
    )
