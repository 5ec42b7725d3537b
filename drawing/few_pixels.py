"""Cups, swords, arms, birds and other things of a few pixels, set on the grid of 20 rows (see ``cells``)."""

from __future__ import annotations

from collections.abc import Sequence

from drawing.cells import cells, dots
from drawing.kit import GOLD, LIGHT, NIGHT, ORANGE, WHITE, WOOD, oval, path, poly, rect
from drawing.light import form, mixed, shade


def goblet(column: float, row: float, fill: str = GOLD, inside: str = LIGHT) -> str:
    """A cup 5 pixels wide and 7 high: a bright rim, a bowl, a thin stem, a foot."""
    bowl = form("M0 0H5V2.6Q5 4 3 4V6H4V7H1V6H2V4Q0 4 0 2.6Z", fill, 1, 0)
    return cells(bowl + rect(0, 0, 5, 1, inside), column, row)


def small_cup(column: float, row: float, fill: str = GOLD, inside: str = LIGHT) -> str:
    """A cup 3 pixels wide and 4 high: a bright rim, a bowl, a stem, a foot in the dark."""
    return dots(("iii", "ffs", ".f.", "sss"), {"i": inside, "f": fill, "s": shade(fill)}, column, row)


def feathered_wing(column: float, row: float, feathers: str = WHITE, mirror: bool = False) -> str:
    """A wing 7 pixels wide and 7 high, its tip up at the right: long feathers, bright and dark in turn."""
    dark = mixed(feathers, "#5a5cb0", 0.5)
    long = (3, 4, 5, 6, 7, 6, 5)
    top = (2, 1, 1, 0, 0, 0, 1)
    body = "".join(
        rect(at, top[at], 1.04, long[at] - top[at], feathers if at % 2 == 0 else dark, 0.2) for at in range(7)
    )
    return cells(body + path("M0 3.4V2.4Q2 0 4 0H6V2H3.4Q1.6 2 0 3.4Z", feathers), column, row, mirror)


def gull(column: float, row: float, feathers: str = WHITE) -> str:
    """A bird that flies towards us with its wings up, 7 pixels wide and 4 high: two bent wings and a body."""
    inks = {"w": feathers, "m": mixed(feathers, "#8a9ad8", 0.35)}
    return dots(("ww...mm", ".ww.mm.", "..wwm..", "...w..."), inks, column, row)


def bird_in_flight(column: float, row: float, feathers: str = WHITE, mirror: bool = False) -> str:
    """A bird in profile that flies right, 8 pixels wide and 6 high: one wing up, a head, an eye, a beak, a forked tail."""
    body = (
        poly([(0, 2), (1, 2), (2.4, 3.4), (2.4, 5), (0, 5), (1, 3.6)], shade(feathers))
        + poly([(2, 4), (2, 0), (3, 0), (5, 3), (5, 4)], feathers)
        + rect(1.6, 3, 5.4, 2, feathers, 0.5)
        + rect(3, 4.6, 2, 1, shade(feathers), 0.4)
        + rect(5, 2, 2, 2.2, feathers, 0.4)
        + rect(7, 3, 1.2, 1, ORANGE)
        + oval(6.5, 2.7, 0.4, 0.44, NIGHT)
    )
    return cells(body, column, row, mirror)


def keep(column: float, row: float, stone: str = "#d4cfe2") -> str:
    """A castle 9 pixels wide and 7 high: two towers with battlements, a lower wall between them, a dark gate."""
    inks = {"o": stone, "s": shade(stone), "d": NIGHT}
    rows = ("o.s...o.s", "oos...oos", "ods...ods", "ooso.soos", "oosodooos", "oosodooos", "oosooooos")
    return dots(rows, inks, column, row)


def upright(
    column: float, hilt: float, point: float, steel: str = WHITE, gold: str = GOLD, grip: str = WOOD
) -> str:
    """A sword that stands on its point, a pixel wide: a round pommel, a grip, a guard of 3 pixels, a blade to ``point``."""
    long = point - hilt
    body = (
        poly([(0, 2.5), (1, 2.5), (1, long - 1), (0.5, long), (0, long - 1)], steel)
        + rect(0, 0.6, 1, 2, grip)
        + rect(0, 0, 1, 1, gold, 0.3)
        + rect(-1, 2, 3, 1, gold)
    )
    return cells(body, column, hilt)


def pole(steps: Sequence[tuple[float, float, float]], wood: str = "#ffe0a4") -> str:
    """A long pole a pixel wide that leans by whole pixels: each step is its column and its upper and lower row."""
    return cells(
        "".join(rect(x - 0.4, top, 1.8, low - top, NIGHT, 0.3) for x, top, low in steps)
        + "".join(rect(x, top, 1, low - top, wood) for x, top, low in steps)
    )


def crossed(column: float, row: float, sleeve: str, skin: str) -> str:
    """Arms folded over a chest, 11 pixels wide and 8 high: one forearm lies over the other, each hand on the other arm."""
    inks = {"W": sleeve, "s": shade(sleeve), "h": skin, "d": mixed(shade(sleeve), NIGHT, 0.6)}
    rows = (
        ".WW.....ss.",
        "WWW.....sss",
        "WWW....dhhs",
        "WWdd..dhhhs",
        "dhhddddhhdd",
        "hhhWWWWWWWW",
        "dhhWWWWWWWW",
        ".dddddddddd",
        ".ssssssss..",
    )
    return dots(rows, inks, column, row)


def guard_leaving(column: float, row: float) -> str:
    """A guard who walks away, 6 pixels wide and 12 high: a steel helmet with a plume, a blue coat, a long spear."""
    inks = {
        "r": "#d42c2a",
        "w": "#c8d0e4",
        "s": "#7880a0",
        "b": "#2a3f9c",
        "d": "#1c2a6e",
        "n": NIGHT,
        "t": "#6a3a1c",
    }
    rows = (
        "..r..n",
        ".rr.nn",
        ".wws.t",
        ".wws.t",
        "bbbbdt",
        "bbbbdn",
        "bbbddt",
        ".bbd.t",
        ".bbd.t",
        ".n.n.t",
        ".n.n.t",
        ".n.nnt",
    )
    return dots(rows, inks, column, row)


def dancing_pair(column: float, row: float, tunics: tuple[str, str], skins: tuple[str, str]) -> str:
    """Two children who dance, 10 pixels wide and 9 high: hand in hand up high, the other arm and a leg flung out."""
    inks = {"k": "#20161a", "m": "#6a3418", "h": skins[0], "f": skins[1], "r": tunics[0], "y": tunics[1]}
    rows = (
        "....hf....",
        ".kkh..fmm.",
        ".khh..ffm.",
        "hrrr..yyyf",
        ".rrr..yyy.",
        "rrrr..yyyy",
        "h..h..f..f",
        "h..h..f..f",
        "..hh..ff..",
    )
    return dots(rows, inks, column, row)


def leaping_fish(column: float, row: float) -> str:
    """A fish that leaps to the left over drops of spray, 8 pixels wide and 8 high: an eye, fins, a forked tail."""
    inks = {"o": ORANGE, "f": "#d8502c", "n": NIGHT, "l": "#ffe8c0", "w": WHITE}
    rows = (
        "......ff",
        "...ff.ff",
        ".oooooff",
        "onwoolof",
        "oooolof.",
        ".lloo.f.",
        "....f...",
        "w.w..w.w",
    )
    return dots(rows, inks, column, row)


def cumulus(column: float, row: float, white: str = "#eceaf8", mirror: bool = False) -> str:
    """A heaped cloud 9 pixels wide and 6 high: round heaps, a flat dark belly."""
    inks = {"w": white, "m": mixed(white, "#6a6ea8", 0.4), "s": mixed(white, "#4a4c88", 0.7)}
    rows = (
        "...ww....",
        "..wwwm...",
        "wwwwwwww.",
        "wwwwmwwww",
        "wmmwwwmmm",
        ".sssssss.",
    )
    return dots(rows, inks, column, row, mirror)


def clasped(column: float, row: float, skin: str) -> str:
    """Two hands folded into each other, 5 pixels wide and 3 high, finger between finger."""
    inks = {"h": skin, "s": shade(skin), "d": mixed(shade(skin), NIGHT, 0.5)}
    return dots((".hshs", "hshsh", "dhshd"), inks, column, row)


def raised_hammer(column: float, row: float) -> str:
    """A hammer that is lifted, 5 pixels wide and 8 high: a steel head on a handle."""
    inks = {"w": "#eef2fa", "s": "#98a2c4", "n": NIGHT, "t": "#c88a4c", "d": "#7a4a24"}
    rows = ("wwwww", "wwwss", "sssss", ".ntd.", "..td.", "..td.", "..td.", "..td.")
    return dots(rows, inks, column, row)


def gauntlet(column: float, row: float) -> str:
    """A long pale glove under a bird's claws, 9 pixels wide and 6 high: a fist at the right, a wide red cuff at the left."""
    inks = {"w": "#fff4dc", "s": "#c8a878", "r": "#d8342c", "o": "#8a1c20", "g": GOLD}
    rows = (
        "....gwg..",
        "r..wwwwww",
        "rrwwwswsw",
        "rrwwwswsw",
        "orrwwwww.",
        "oo.sssss.",
    )
    return dots(rows, inks, column, row)


def crutch(column: float, row: float, skin: str, mirror: bool = False) -> str:
    """A crutch 4 pixels wide and 13 high that leans out to the left: a bar under the arm, a hand on its grip, a dark tip."""
    inks = {"t": "#f0b868", "d": "#9a5c2c", "h": skin, "n": NIGHT}
    rows = (
        "tttt",
        "..t.",
        "..t.",
        "..t.",
        ".thh",
        "..hh",
        ".t..",
        ".t..",
        ".d..",
        ".d..",
        "d...",
        "d...",
        "n...",
    )
    return dots(rows, inks, column, row, mirror)


def golden_star(column: float, row: float) -> str:
    """A star of five points, 5 pixels wide and high."""
    return dots(("..g..", "ggggg", ".ggg.", ".ggo.", "g...o"), {"g": GOLD, "o": shade(GOLD)}, column, row)


def sleeve_of_cloud(column: float, row: float) -> str:
    """A cloud at the left edge that a hand reaches out of, 7 pixels wide and 11 high: heaps, each with its shade."""
    inks = {"w": "#fbf6ec", "m": "#d0c4dc", "s": "#a094c0"}
    rows = (
        ".www...",
        "wwwww..",
        "wwwwm..",
        "wwwwwww",
        "mmwwwww",
        "wwwwwwm",
        "wwwwmm.",
        "wwwwwww",
        "mwwwwmm",
        "wwwwm..",
        "smms...",
    )
    return dots(rows, inks, column, row)


def holding_hand(column: float, row: float, skin: str, sleeve: str = WHITE) -> str:
    """A hand from the left that holds what stands on it, 13 pixels wide and 7 high: a thumb up, four fingers apart."""
    inks = {"h": skin, "s": shade(skin), "n": mixed(shade(skin), NIGHT, 0.75), "c": sleeve}
    rows = (
        "....hh.......",
        "....hhs......",
        "cchhhhhhhhhh.",
        "cchhhhhnnnnnn",
        "cchhhhhhhhhhh",
        "cchhhhhnnnnn.",
        "ccshhhhhhhhh.",
        "..sshhhnnnn..",
        "....sshhhhh..",
    )
    return dots(rows, inks, column, row)


def toppled_cup(column: float, row: float, wine: str = "#d8304c") -> str:
    """A cup on its side, 8 pixels wide and 5 high: a dark mouth at the left with wine run out, a bowl, a stem, a foot."""
    inks = {"g": GOLD, "l": LIGHT, "s": shade(GOLD), "d": "#3a1c18", "w": wine}
    rows = (
        ".ll.....",
        ".dlgg..g",
        ".ddggggg",
        "wwdgs..s",
        "wwwwws..",
    )
    return dots(rows, inks, column, row)


def hanging_veil(column: float, row: float) -> str:
    """A cloth on a straight golden rod, 11 pixels wide and 19 high: loops, upright folds with fruit, a pale hem over the dark."""
    inks = {"g": GOLD, "b": "#d068b0", "m": "#963a80", "d": "#561a50", "f": "#ffb03a", "w": "#ffe0f0"}
    folds, fruit = "bdmbdmdbmdb", "bfmbdmdbmfb"
    rows = (
        "ggggggggggg",
        "b..b...b..b",
        *(fruit if at in (3, 8, 13) else folds for at in range(15)),
        "wwwwwwwwwww",
        "w..w...w..w",
    )
    return cells(rect(0, 0, 11, 26, "#1c1648"), column, row) + dots(rows, inks, column, row)
