"""The light of the lamp: it falls from the upper left, so shapes have a bright side and a dark one.

Both sides are flat and at least a pixel wide at 20 rows: they read as light, not as blur, and stay two colours where
a terminal has 256.
"""

from __future__ import annotations

import zlib
from typing import Final

from drawing.kit import (
    BLUE,
    CREAM,
    EARTH,
    EMBER,
    GLOW,
    GOLD,
    GREEN,
    ICE,
    LEAF,
    LIGHT,
    LILAC,
    ORANGE,
    RED,
    ROSE,
    SAND,
    SKINS,
    SKY,
    STEEL,
    STONE,
    VIOLET,
    WHITE,
    WOOD,
    circle,
    path,
)

_DARK: Final = "#160c33"
_SHADES: Final = {
    GOLD: "#c07f2c",
    LIGHT: "#f2c557",
    CREAM: "#c9b58f",
    WHITE: "#bcb0de",
    RED: "#94202c",
    ROSE: "#b5476a",
    ORANGE: "#bd5a2c",
    EMBER: "#6e2022",
    BLUE: "#264f9c",
    SKY: "#4a84c4",
    ICE: "#9ab8de",
    GREEN: "#2a742c",
    LEAF: "#5f9a44",
    SAND: "#ab7d4c",
    WOOD: "#7d4f2c",
    STONE: "#635f86",
    STEEL: "#98a2c4",
    VIOLET: "#512f86",
    LILAC: "#9474c8",
    EARTH: "#2c1820",
    SKINS[0]: "#d0906a",
    SKINS[1]: "#ab6f42",
    SKINS[2]: "#7d4c2c",
    SKINS[3]: "#5a2f24",
}
"""The dark side of the colours of the palette: never only darker, always a little towards the night."""


def mixed(one: str, other: str, part: float) -> str:
    """``part`` of ``other`` in ``one``, both ``#rrggbb``."""
    pairs = [(int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in pairs)


def shade(colour: str, part: float = 0) -> str:
    """The dark side of a colour, or ``part`` of the way into the night."""
    if not part and colour in _SHADES:
        return _SHADES[colour]
    return _clear(mixed(colour, _DARK, part or 0.36))


def _clear(colour: str) -> str:
    """A dark colour that is neither olive nor teal among 256, where it was to be brown or blue."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    if 47 < green < 66 and ((red < 116 and blue < 48) or red < 48 < blue):
        green = 44
    return f"#{red:02x}{green:02x}{blue:02x}"


def glow(colour: str, part: float = 0.2) -> str:
    """A colour nearer to the lamp."""
    return mixed(colour, LIGHT, part)


def within(d: str, body: str) -> str:
    """``body`` where the path ``d`` is filled, and nowhere else."""
    name = f"k{zlib.crc32(d.encode()):08x}"
    return f'<clipPath id="{name}"><path d="{d}"/></clipPath><g clip-path="url(#{name})">{body}</g>'


def form(d: str, fill: str, dx: float = 10, dy: float = 3, dark: str = "") -> str:
    """A filled path with a dark side at the right and below, ``dx`` and ``dy`` wide."""
    lit = f'<g transform="translate({-dx:g} {-dy:g})">{path(d, fill)}</g>'
    return path(d, dark or shade(fill)) + within(d, lit)


def round_of(x: float, y: float, rx: float, ry: float) -> str:
    """The path of an ellipse."""
    return (
        f"M{x - rx:.1f} {y:.1f}A{rx:.1f} {ry:.1f} 0 1 1 {x + rx:.1f} {y:.1f}"
        f"A{rx:.1f} {ry:.1f} 0 1 1 {x - rx:.1f} {y:.1f}Z"
    )


def ball(x: float, y: float, r: float, fill: str, ry: float = 0, part: float = 0.36, dark: str = "") -> str:
    """A disc, or an ellipse with ``ry``, whose dark side is ``part`` of its radius wide."""
    return form(round_of(x, y, r, ry or r), fill, r * part, (ry or r) * part * 0.6, dark)


def halo(x: float, y: float, r: float, colour: str = LIGHT, rings: int = 3, strength: float = 0.16) -> str:
    """Light around something that shines: rings that add up towards the middle. Without colours there is none."""
    alpha = f"{round(255 * strength):02x}"
    shine = "".join(circle(x, y, r * (rings - ring) / rings, colour + alpha) for ring in range(rings))
    return f'<g id="{GLOW}">{shine}</g>'
