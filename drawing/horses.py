"""Horses: one anatomy, four ways to carry somebody. Each looks right, drawn around 0 0 on the ground under its belly."""

from __future__ import annotations

from typing import Final

from drawing.kit import EMBER, NIGHT, STONE, WHITE, circle, path, placed, turned
from drawing.light import form, shade

_TRUNK: Final = "M-60 -82Q-62 -104 -38 -104Q-10 -96 16 -100Q34 -104 42 -92Q50 -74 40 -60Q30 -50 4 -50Q-20 -46 -40 -52Q-58 -58 -60 -82Z"
_NECK: Final = "M18 -96Q34 -120 42 -142Q46 -154 58 -156L66 -142Q62 -112 50 -76Q34 -64 22 -76Z"
_HEAD: Final = "M46 -152L52 -166L60 -156Q72 -150 78 -138L92 -122Q94 -110 84 -109L72 -116Q60 -122 54 -132Q46 -140 46 -152Z"
_MANE: Final = "M52 -164Q34 -158 28 -136Q20 -114 8 -100L24 -94Q36 -110 42 -132Q46 -148 58 -156Z"
_TAIL: Final = "M-56 -98Q-80 -96 -82 -64Q-84 -44 -76 -26Q-66 -40 -66 -60Q-64 -80 -52 -84Z"

_LEGS: Final = {
    "walks": (
        ("M34 -64L46 -36L40 -6", "M-40 -64L-58 -36L-64 -4"),
        ("M28 -62L24 -34L18 -4", "M-46 -64L-40 -34L-38 -4"),
    ),
    "stands": (
        ("M38 -64L38 -4", "M-34 -64L-32 -4"),
        ("M24 -62L24 -4", "M-48 -66L-52 -36L-48 -4"),
    ),
    "gallops": (
        ("M36 -68L68 -58L92 -38", "M-42 -66L-70 -44L-98 -40"),
        ("M32 -64L64 -36L84 -12", "M-46 -68L-76 -30L-94 -8"),
    ),
    "rears": (
        ("M38 -72L70 -74L72 -48", "M-36 -62L-34 -30L-50 -6"),
        ("M32 -66L60 -54L54 -28", "M-46 -64L-54 -34L-74 -14"),
    ),
}
"""Far legs and near legs of each gait."""


def horse(
    x: float,
    foot: float,
    scale: float = 1,
    coat: str = WHITE,
    mirror: bool = False,
    gear: str = EMBER,
    gait: str = "walks",
    mane: str = "",
    lean: float = 0,
    hoof: str = "",
) -> str:
    """A horse, about 150 wide and 165 high; whoever rides sits at -10 -104. ``lean`` tips it back by degrees."""
    hair = mane or (STONE if coat == WHITE else NIGHT)
    far, near = _LEGS[gait]
    dark = shade(coat)

    def leg(d: str, colour: str) -> str:
        end = d.rpartition("L")[2].split(" ")
        return path(d, "none", colour, 14) + circle(float(end[0]), float(end[1]), 8, hoof or shade(hair, 0.3))

    body = (
        form(_TAIL, hair, 5, 0)
        + "".join(leg(d, dark) for d in far)
        + "".join(leg(d, coat) for d in near)
        + form(_TRUNK, coat, 0, 12)
        + form(_NECK, coat, 7, 4)
        + form(_HEAD, coat, 0, 8)
        + form(_MANE, hair, 6, 0)
        + path("M44 -154L50 -172L58 -156Z", coat)
        + circle(64, -142, 4, NIGHT if coat != NIGHT else WHITE)
        + (path("M80 -134L73 -118M76 -126L20 -102", "none", gear, 5) if gear else "")
    )
    return placed(turned(body, -lean, -40, -30) if lean else body, x, foot, scale, mirror)


def saddle(
    x: float, foot: float, scale: float = 1, cloth: str = EMBER, mirror: bool = False, hem: str = ""
) -> str:
    """A cloth on a horse's back, for :func:`horse` at the same place."""
    d = "M-36 -106Q-12 -98 14 -104L20 -64Q-8 -54 -42 -62Z"
    body = form(d, cloth, 0, 9) + (path("M-42 -62Q-8 -54 20 -64", "none", hem, 7) if hem else "")
    return placed(body, x, foot, scale, mirror)
