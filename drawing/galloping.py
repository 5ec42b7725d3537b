"""A rider who gallops, set pixel by pixel (see ``cells``)."""

from __future__ import annotations

from drawing.cells import dots
from drawing.kit import GOLD, NIGHT, RED, WHITE

_HORSE = (
    "...............mw....",
    "..............mmwww..",
    ".............mmwwnww.",
    "............mmwwwwwww",
    "...........mmwwwwwwww",
    "...........mmwwww.wwn",
    "m.........mmwwwww....",
    "mmm.wwwwwwwwwwwwww...",
    ".mmwwwwwwwwwwwwwww...",
    "..mwwwwwwwwwwwwwwww..",
    "..wwwwwwwwwwwwwwwwww.",
    ".wwwwwswwwwwwwwssswww",
    "wwww.ssssssswww..ssww",
    "www.sss.....www....sh",
    "ww.sss.......ww.....h",
    "h..sh........ww......",
    "hh..hh.......hhh.....",
)
_RIDER = (
    "...rrr.......",
    "..rrrrrr.....",
    ".rrr.rrrr....",
    ".r....rraaa..",
    "......raaaaa.",
    "......aaabbb.",
    "......aaafff.",
    "......aaafnf.",
    ".......affff.",
    "......aafff..",
    ".....aaaaab..",
    "....aaaaaaab.",
    "....aaaaaaab.",
    ".....aaaaab..",
    ".....aaaaab..",
    ".....aaaaab..",
    ".....aaaaab..",
    ".....gggggg..",
    "....caallllc.",
    "...ccccllllc.",
    "...cccccllll.",
    "....cccc.lll.",
    ".........lll.",
    "..........ll.",
    "..........kkk",
)


def galloping_horse(column: float, row: float) -> str:
    """A white horse at full gallop to the right, 21 pixels wide and 17 high: legs stretched out, mane and tail flying."""
    return dots(_HORSE, {"w": WHITE, "s": "#b0a6dc", "m": "#8478c0", "n": NIGHT, "h": "#4a4468"}, column, row)


def armoured_rider(column: float, row: float, skin: str) -> str:
    """Who rides it, 13 pixels wide and 25 high: a helmet with a flying red plume, a cloth on the saddle, a boot."""
    inks = {
        "r": RED,
        "a": "#a4b0d8",
        "b": "#6c78a8",
        "f": skin,
        "n": NIGHT,
        "g": GOLD,
        "l": "#5a6698",
        "k": NIGHT,
    }
    return dots(_RIDER, inks | {"c": "#2a4cb0"}, column, row)
