"""A sign for each major: one clear thing out of its traditional scene."""

from __future__ import annotations

from functools import cache

from tarot_tui.pictures.shapes import (
    Drawing,
    Layer,
    box,
    crescent,
    disc,
    heart,
    join,
    line,
    placed,
    polygon,
    ring,
    star,
)
from tarot_tui.pictures.suits import crown, suit_sign


def _sun(x: float, y: float, radius: float) -> Drawing:
    return (
        Layer(star(x, y, 12, radius, radius * 0.62), "warm"),
        Layer(disc(x, y, radius * 0.56), "glow"),
    )


def _star(x: float, y: float, radius: float, ink: str = "gold") -> Drawing:
    return (Layer(star(x, y, 8, radius, radius * 0.36), ink),)


def _moon(x: float, y: float, radius: float) -> Drawing:
    return (Layer(crescent(x, y, radius), "glow"),)


def _tower() -> Drawing:
    return (
        Layer(polygon((-0.4, -0.4), (0.34, -0.4), (0.44, 0.95), (-0.5, 0.95)), "stone"),
        Layer(polygon((-0.52, -0.42), (-0.3, -0.95), (0.0, -0.6), (0.12, -0.85), (0.46, -0.42)), "warm"),
        Layer(join(box(-0.14, -0.12, 0.08, 0.18), box(-0.14, 0.42, 0.08, 0.7)), "glow"),
        Layer(
            polygon((0.95, -0.98), (0.5, -0.42), (0.72, -0.38), (0.42, 0.05), (0.98, -0.5), (0.74, -0.55)),
            "gold",
        ),
    )


def _figures(left: str, right: str) -> Drawing:
    """Two people, seen from afar."""
    body = polygon((-0.34, 0.95), (-0.2, -0.1), (0.2, -0.1), (0.34, 0.95))
    one: Drawing = (Layer(join(disc(0, -0.38, 0.23), body), left),)
    two: Drawing = (Layer(join(disc(0, -0.38, 0.23), body), right),)
    return placed(one, -0.45, 0, 1) + placed(two, 0.45, 0, 1)


@cache
def major_sign(key: str) -> Drawing:
    """What stands for a major: one clear thing out of its traditional scene; for a deck's own card, a star."""
    return _majors().get(key) or _star(0, 0, 0.95)


def _loop(y: float, size: float, ink: str) -> Drawing:
    """The lying eight over the Magician and Strength."""
    return (
        Layer(ring(-size * 0.52, y, size * 0.56, size * 0.24), ink),
        Layer(ring(size * 0.52, y, size * 0.56, size * 0.24), ink),
    )


@cache
def _majors() -> dict[str, Drawing]:
    pillars = (
        Layer(
            join(box(-0.95, -0.8, -0.62, 0.95), box(-1, -0.95, -0.57, -0.78), box(-1, 0.8, -0.57, 0.95)),
            "stone",
        ),
        Layer(join(box(0.62, -0.8, 0.95, 0.95), box(0.57, -0.95, 1, -0.78), box(0.57, 0.8, 1, 0.95)), "ink"),
    )
    return {
        "00": (
            *_sun(0.55, -0.5, 0.45),
            Layer(line(-0.85, 0.8, 0.2, -0.5, 0.16), "wood"),
            Layer(disc(0.16, -0.2, 0.34), "major"),
            Layer(polygon((-1, 0.98), (-1, 0.78), (0.1, 0.7), (0.3, 0.98)), "leaf"),
        ),
        "01": (
            *_loop(-0.7, 0.5, "gold"),
            *placed(suit_sign("cups"), -0.52, 0.35, 0.42),
            *placed(suit_sign("swords"), 0, 0.2, 0.5),
            *placed(suit_sign("pentacles"), 0.52, 0.35, 0.4),
            Layer(box(-0.95, 0.78, 0.95, 0.95), "wood"),
        ),
        "02": (*pillars, Layer(crescent(-0.02, 0.2, 0.46), "glow"), Layer(disc(0, -0.6, 0.2), "major")),
        "03": (
            Layer(ring(0, -0.3, 0.58, 0.2), "gold"),
            Layer(join(box(-0.11, 0.2, 0.11, 0.95), box(-0.42, 0.5, 0.42, 0.7)), "gold"),
            Layer(heart(0, -0.28, 0.27), "warm"),
        ),
        "04": (
            *placed(crown("king"), 0, -0.3, 0.8),
            Layer(box(-0.72, 0.3, 0.72, 0.95), "stone"),
            Layer(box(-0.52, 0.48, 0.52, 0.62), "warm"),
        ),
        "05": (
            Layer(line(-0.6, 0.8, 0.34, -0.5, 0.17), "gold"),
            Layer(line(0.6, 0.8, -0.34, -0.5, 0.17), "stone"),
            Layer(ring(0.46, -0.62, 0.34, 0.16), "gold"),
            Layer(ring(-0.46, -0.62, 0.34, 0.16), "stone"),
            Layer(join(line(-0.5, 0.66, -0.74, 0.5, 0.16), line(-0.34, 0.44, -0.58, 0.28, 0.16)), "gold"),
            Layer(join(line(0.5, 0.66, 0.74, 0.5, 0.16), line(0.34, 0.44, 0.58, 0.28, 0.16)), "stone"),
        ),
        "06": (*placed(_figures("cups", "wands"), 0, 0.14, 0.85), *_sun(0, -0.66, 0.34)),
        "07": (
            Layer(polygon((-0.8, -0.85), (0.8, -0.85), (0.66, -0.6), (-0.66, -0.6)), "major"),
            Layer(join(box(-0.66, -0.62, -0.54, 0.1), box(0.54, -0.62, 0.66, 0.1)), "wood"),
            Layer(box(-0.72, 0.02, 0.72, 0.48), "gold"),
            Layer(star(0, -0.3, 4, 0.26, 0.1), "glow"),
            Layer(join(ring(-0.58, 0.6, 0.36, 0.14), ring(0.58, 0.6, 0.36, 0.14)), "wood"),
        ),
        "08": (
            *_loop(-0.72, 0.46, "gold"),
            Layer(star(0, 0.28, 14, 0.72, 0.54), "warm"),
            Layer(disc(0, 0.3, 0.46), "gold"),
            Layer(join(disc(-0.18, 0.2, 0.08), disc(0.18, 0.2, 0.08), line(0, 0.3, 0, 0.52, 0.1)), "paper"),
        ),
        "09": (
            Layer(ring(0, -0.72, 0.24, 0.1), "stone"),
            Layer(polygon((-0.5, -0.34), (0, -0.7), (0.5, -0.34)), "stone"),
            Layer(box(-0.42, -0.34, 0.42, 0.72), "glow"),
            Layer(join(box(-0.46, -0.34, -0.32, 0.72), box(0.32, -0.34, 0.46, 0.72)), "stone"),
            Layer(star(0, 0.2, 6, 0.3, 0.14), "warm"),
            Layer(box(-0.56, 0.72, 0.56, 0.92), "stone"),
        ),
        "10": (
            Layer(ring(0, 0, 0.94, 0.2), "gold"),
            Layer(join(*(line(0, 0, x, y, 0.13) for x, y in (
                (0.8, 0), (-0.8, 0), (0, 0.8), (0, -0.8), (0.57, 0.57), (-0.57, 0.57), (0.57, -0.57), (-0.57, -0.57),
            ))), "wood"),
            Layer(disc(0, 0, 0.26), "glow"),
        ),
        "11": (
            *placed(suit_sign("swords"), 0, 0.06, 0.92),
            Layer(line(-0.74, -0.5, 0.74, -0.5, 0.13), "gold"),
            Layer(join(line(-0.74, -0.5, -0.96, 0.1, 0.06), line(-0.74, -0.5, -0.52, 0.1, 0.06),
                       line(0.74, -0.5, 0.96, 0.1, 0.06), line(0.74, -0.5, 0.52, 0.1, 0.06)), "stone"),
            Layer(join(polygon((-1, 0.06), (-0.48, 0.06), (-0.58, 0.3), (-0.9, 0.3)),
                       polygon((0.48, 0.06), (1, 0.06), (0.9, 0.3), (0.58, 0.3))), "major"),
        ),
        "12": (
            Layer(box(-0.9, -0.95, 0.9, -0.78), "wood"),
            Layer(join(box(-0.9, -0.95, -0.74, 0.95), box(0.74, -0.95, 0.9, 0.95)), "wood"),
            Layer(line(0, -0.8, 0, -0.2, 0.16), "cups"),
            Layer(line(0.02, -0.3, 0.34, -0.02, 0.14), "cups"),
            Layer(polygon((-0.26, -0.12), (0.26, -0.12), (0.3, 0.42), (-0.3, 0.42)), "major"),
            Layer(disc(0, 0.68, 0.3), "glow"),
            Layer(disc(0, 0.64, 0.17), "ink"),
        ),
        "13": (
            Layer(box(-0.78, -0.95, -0.64, 0.95), "wood"),
            Layer(polygon((-0.64, -0.92), (0.92, -0.8), (0.74, -0.3), (0.92, 0.16), (-0.64, 0.1)), "stone"),
            Layer(star(0.08, -0.4, 5, 0.38, 0.24), "paper"),
            Layer(disc(0.08, -0.4, 0.12), "glow"),
            Layer(disc(0.5, 0.9, 0.46), "warm"),
            Layer(box(-0.1, 0.86, 1.1, 1.4), ""),
            Layer(box(-0.95, 0.8, 1, 1), "leaf"),
        ),
        "14": (
            *placed(suit_sign("cups"), -0.52, -0.42, 0.5),
            *placed(suit_sign("cups"), 0.5, 0.44, 0.5),
            Layer(line(-0.2, -0.3, 0.42, 0.06, 0.17), "water"),
        ),
        "15": (
            *(Layer(ring(x, -0.55, 0.34, 0.14, 0.26), "stone") for x in (-0.62, 0.62)),
            *(Layer(ring(x, -0.25, 0.34, 0.14, 0.26), "stone") for x in (-0.2, 0.2)),
            Layer(ring(0, 0.1, 0.3, 0.14), "gold"),
            Layer(polygon((0, 0.98), (-0.3, 0.66), (0, 0.3), (0.3, 0.66)), "warm"),
            Layer(polygon((0, 0.9), (-0.13, 0.7), (0, 0.52), (0.13, 0.7)), "glow"),
        ),
        "16": _tower(),
        "17": (
            *_star(0, -0.28, 0.68),
            *(Layer(star(x, y, 4, 0.24, 0.1), "ink") for x in (-0.8, 0.8) for y in (-0.72, 0.16)),
            Layer(join(line(-0.9, 0.62, 0.9, 0.62, 0.12), line(-0.6, 0.86, 0.6, 0.86, 0.12)), "water"),
        ),
        "18": (
            *_moon(-0.04, -0.32, 0.62),
            Layer(join(box(-0.98, 0.1, -0.68, 0.95), box(0.68, 0.1, 0.98, 0.95)), "stone"),
            Layer(join(line(-0.3, 0.92, 0.16, 0.62, 0.13), line(0.16, 0.62, -0.04, 0.4, 0.13)), "water"),
        ),
        "19": _sun(0, 0, 0.98),
        "20": (
            Layer(polygon((-0.9, 0.16), (-0.82, 0.34), (0.62, -0.12), (0.96, 0.24), (0.6, -0.92), (0.5, -0.44)),
                  "gold"),
            Layer(box(-0.16, 0.1, 0.0, 0.75), "wood"),
            Layer(polygon((-0.16, 0.3), (-0.8, 0.36), (-0.8, 0.92), (-0.16, 0.86)), "ink"),
            Layer(join(box(-0.56, 0.36, -0.42, 0.92), box(-0.8, 0.55, -0.16, 0.69)), "warm"),
        ),
        "21": (
            Layer(ring(0, 0, 0.72, 0.2, 0.95), "leaf"),
            Layer(join(line(-0.18, -0.92, 0.18, -0.74, 0.15), line(-0.18, 0.74, 0.18, 0.92, 0.15)), "warm"),
            *placed(_figures("major", "major")[:1], 0.18, 0, 0.5),
            *(Layer(star(x, y, 4, 0.22, 0.09), "gold") for x in (-0.84, 0.84) for y in (-0.8, 0.8)),
        ),
    }  # fmt: skip
