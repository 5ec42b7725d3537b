"""Flowers, fruit and leaves of a few pixels, set on the grid of 20 rows (see ``cells``)."""

from __future__ import annotations

from drawing.cells import cells, dots
from drawing.kit import GOLD, ORANGE, WHITE, rect
from drawing.light import mixed


def daisy(column: float, row: float, petals: str = WHITE, heart: str = "#f0a030") -> str:
    """A flower 3 pixels wide and high: four petals around a yellow heart."""
    return cells(
        rect(1, 0, 1, 3, petals, 0.2) + rect(0, 1, 3, 1, petals, 0.2) + rect(1, 1, 1, 1, heart), column, row
    )


def big_grapes(column: float, row: float) -> str:
    """A bunch of grapes 8 pixels wide and 11 high: six round grapes, three over two over one, under a leaf."""
    inks = {"b": "#8a5a2c", "g": "#6cc04a", "m": "#2f7a34", "l": "#d0a8ff", "p": "#8f4fe0", "d": "#2a1050"}
    rows = (
        "...bb...",
        ".gggmm..",
        "gggdgmmm",
        "lpdlpdlp",
        "ppdppdpp",
        "dddddddd",
        "dlpdlpd.",
        "dppdppd.",
        ".ddddd..",
        "..dlpd..",
        "..dppd..",
    )
    return dots(rows, inks, column, row)


def small_pumpkin(column: float, row: float) -> str:
    """A pumpkin 9 pixels wide and 8 high: a green stalk, ribs, one of them in the light."""
    inks = {"g": "#5fb848", "o": ORANGE, "l": "#ffc078", "e": "#c05a20", "d": "#a03c18"}
    rows = (
        "....g....",
        "...gg....",
        ".oeoooed.",
        "oeoloooed",
        "oeoloooed",
        "oeoloooed",
        "oeoooooed",
        ".eoooeed.",
    )
    return dots(rows, inks, column, row)


def leafy_branch(column: float, row: float, mirror: bool = False) -> str:
    """A branch that hangs and bends outward to the right, 7 pixels wide and 13 high, pointed leaves on both sides."""
    inks = {"t": "#2f7a34", "g": "#a4dc5c", "m": "#58a83c"}
    rows = (
        "tt.....",
        ".t.gg..",
        ".ttgmm.",
        "gg.t...",
        "ggmt.gg",
        "..mtggm",
        "...ttm.",
        "ggm.t..",
        ".ggmtgg",
        "....tgm",
        ".ggmt..",
        "..gmtg.",
        ".....g.",
    )
    return dots(rows, inks, column, row, mirror)


def water_lily(column: float, row: float, petals: str = WHITE) -> str:
    """A water lily on its leaf, 7 pixels wide and 5 high: pointed petals, a yellow heart."""
    inks = {"w": petals, "s": mixed(petals, "#6a5ab0", 0.35), "y": GOLD, "g": "#7ccc50", "d": "#2f7a48"}
    rows = (
        "...w...",
        ".w.w.s.",
        ".wwyws.",
        "gwwywsg",
        ".ddggd.",
    )
    return dots(rows, inks, column, row)


def wreath(column: float, row: float) -> str:
    """A wreath on a head, 7 pixels wide and 3 high: leaves bright and dark in turn, white blossoms."""
    inks = {"g": "#a4e05c", "m": "#3a9a40", "w": WHITE}
    return dots((".gmgmg.", "gmwgwmg", "mg...gm"), inks, column, row)
