"""The lamp on a table with two chairs: what the game opens with."""

from __future__ import annotations

from functools import cache
from typing import Final

from tarot_tui.pictures import raster
from tarot_tui.pictures.cells import Picture
from tarot_tui.pictures.sprite import pixels

_LARGE: Final = """
...............ggg...............
..............ggggg..............
.............ggggggg.............
.c..........gggyyyggg..........o.
.c..............d..............o.
.c..............d..............o.
.c.......wwwyygggggyywww.......o.
.cccccc....w.........w....oooooo.
.c....c....w.........w....o....o.
.c....c....w.........w....o....o.
"""
_SMALL: Final = """
..........g..........
........ggggg........
c......gggyggg......o
c.........d.........o
cccc...wygggyw...oooo
c..c...w.....w...o..o
"""


@cache
def lamp(width: int = 33, blocks: bool = True) -> Picture:
    """The lamp, 33 by 5 cells; 21 by 3 where ``width`` is less than that."""
    return raster.picture(pixels(_LARGE if width >= 33 else _SMALL), blocks=blocks)
