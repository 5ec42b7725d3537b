"""Animals and what is carried, set pixel by pixel on the grid of 20 rows (see ``cells``): each stands apart as itself."""

from __future__ import annotations

from drawing.cells import cells, dots
from drawing.kit import GOLD, LIGHT, NIGHT, RED, oval, path, poly, rect
from drawing.light import form, shade


def sitting_sphinx(
    column: float, row: float, coat: str, fold: str, cloth: str, skin: str, mirror: bool = False
) -> str:
    """A sphinx that sits and looks right, 9 pixels wide and 12 high: a lion's haunch, paws and tail, a face in a cloth."""
    body = (
        path("M0.5 5.6Q-0.2 8 0.5 11.5H3", "none", coat, 1)
        + path("M0.5 6.5V5.5H1.5", "none", coat, 1)
        + form("M3 6Q5 4 7 6V12H1.4Q0.6 9.4 2 8Z", coat, 0, 0)
        + rect(5, 7, 1, 4, fold)
        + path("M2 8.5Q3.5 7.5 4.5 9.5V11", "none", fold, 0.8)
        + rect(6, 11, 3, 1, coat, 0.3)
        + form("M3 6V2Q3 0 5 0H6.4L7 1V2H6V5L5 7H3Z", cloth, 0, 0)
        + rect(3, 3, 3, 0.96, shade(cloth))
        + rect(3, 5, 2, 0.96, shade(cloth))
        + rect(5, 1.6, 2, 3.4, skin, 0.2)
        + rect(6.6, 3, 1.3, 1, skin, 0.3)
        + oval(6.5, 2.5, 0.5, 0.54, NIGHT)
    )
    return cells(body, column, row, mirror)


def sitting_dog(
    column: float, row: float, coat: str, ear: str, muzzle: str, mirror: bool = False, wild: bool = False
) -> str:
    """A dog that sits and lifts its muzzle to the right, 8 pixels wide and 11 high; a ``wild`` one has ears up and no collar."""
    ears = (
        poly([(2.9, 2.4), (2.4, -0.6), (4.2, 0.8)], ear) + poly([(4.4, 1.2), (4.6, -0.8), (6, 0.8)], coat)
        if wild
        else form("M3.2 1Q2 1 2 3V4.4Q2.6 5 3.4 4.4L4.2 2Z", ear, 0, 0)
    )
    tail = form("M1.6 10Q-0.8 9 0 5.6Q1.8 6.4 2.4 9Z", coat if not wild else shade(coat), 0, 0)
    body = (
        tail
        + form("M3 4H6.4Q6.8 6 6 7.4L6 11H1.6Q0.6 8.4 2.4 6.6Z", coat, 0, 0)
        + rect(5, 7, 1, 4, coat)
        + rect(4, 8, 1, 3, shade(coat))
        + rect(5, 10, 2.4, 1, coat, 0.3)
        + form("M3 1.4Q3 0.6 4 0.6H6L6.4 1H7.5Q8 1 8 1.6V3H6.6L6.4 4.6H3Z", coat, 0, 0)
        + rect(6, 2, 2, 1, muzzle, 0.2)
        + rect(7.1, 0.9, 0.9, 1.1, NIGHT, 0.2)
        + oval(4.5, 1.5, 0.5, 0.54, NIGHT)
        + ears
        + ("" if wild else rect(3, 5, 3.2, 1, RED))
    )
    return cells(body, column, row, mirror)


def robin(column: float, row: float, feathers: str = RED, mirror: bool = False) -> str:
    """A bird that sits and looks right, 8 pixels wide and 7 high: a tail, a dark wing, a pale breast, a golden beak."""
    body = (
        poly([(0, 4.4), (2.4, 3), (3, 5)], shade(feathers))
        + rect(3, 6, 1, 1, GOLD) + rect(5, 6, 1, 1, GOLD)
        + form("M1.6 4.4Q2 2.4 4 2Q4 0 5.6 0T7 1.6V3.6Q6.6 6 4.4 6T1.6 4.4Z", feathers, 0, 0)
        + rect(5.4, 3, 1.6, 2, LIGHT, 0.6)
        + form("M2 4H5V5Q3.4 5.6 2.4 5Z", shade(feathers), 0, 0)
        + poly([(7, 1), (8.6, 1.6), (7, 2.1)], GOLD)
        + oval(5.5, 1.5, 0.5, 0.54, NIGHT)
    )  # fmt: skip
    return cells(body, column, row, mirror)


def pouring_jug(column: float, row: float, fill: str, mirror: bool = False) -> str:
    """A jug that leans to the right and pours, 9 pixels wide and 10 high: a wide lip, a slim neck, a handle, a belly, a foot."""
    inks = {"r": fill, "h": "#ff9c84", "s": shade(fill), "g": "#ff8a5c", "l": LIGHT}
    rows = (
        "....lll..",
        ".....rrll",
        ".ggg.rr..",
        "g...rrs..",
        "g..rrrrs.",
        ".grhrrrs.",
        "..rhrrrs.",
        "..rrrrrs.",
        "...rrss..",
        "...lll...",
    )
    return dots(rows, inks, column, row, mirror)


def falling_water(column: float, row: float, high: float) -> str:
    """A thin stream a pixel wide that breaks into drops as it falls, and the ring where it lands."""
    inks = {"w": "#a8d8ff"}
    whole = int(high) - 5
    rows = (*(".w.",) * whole, "...", ".w.", "...", ".w.", "w.w")
    return dots(rows, inks, column - 1, row)
