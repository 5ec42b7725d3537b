"""Animals and fruit of a few pixels, set one by one on the grid of 20 rows (see ``cells``)."""

from __future__ import annotations

from drawing.cells import cells
from drawing.kit import CREAM, GREEN, LEAF, NIGHT, WHITE, circle, oval, path, poly, rect
from drawing.light import form, shade


def seated_dog(column: float, row: float, coat: str = CREAM, mirror: bool = False) -> str:
    """A dog that sits in profile and looks left, 6 pixels wide and 9 high: ears up, a dark nose, a tail."""
    body = (
        path("M4.5 8.5H5.5V7.5", "none", shade(coat), 1)
        + form("M2 4H5V6L6 7V9H3V6H2Z", coat, 0, 0)
        + rect(4, 4, 1, 3, shade(coat))
        + rect(2, 4, 2, 4, coat, 0.2)
        + rect(2, 7, 1, 2, coat, 0.2)
        + rect(1, 8, 2, 1, coat, 0.3)
        + form("M0 3.3Q0 3 0.4 3H1V2H2V1H5V4.4H2L1 4H0.4Q0 4 0 3.7Z", coat, 0, 0)
        + poly([(2, 1.6), (2.2, 0), (3, 0.2), (3, 1.6)], coat)
        + poly([(4, 0), (5, 0.2), (5, 3), (4, 3)], shade(coat, 0.5))
        + oval(2.5, 2.5, 0.5, 0.54, NIGHT)
        + rect(0, 3, 0.9, 1, NIGHT, 0.3)
    )
    return cells(body, column, row, mirror)


def bull_face(column: float, row: float, hide: str = "#b0683a", horns: str = CREAM) -> str:
    """A bull's head that looks at us, 7 pixels wide and 8 high: curved horns, ears out, a broad pale muzzle."""
    body = (
        path("M0.5 0.6V1.5L1.5 2.3H5.5L6.5 1.5V0.6", "none", horns, 1)
        + rect(2, 1, 3, 2, shade(hide), 0.3)
        + rect(0, 3, 7, 1, shade(hide), 0.3)
        + form("M1 3H6L5 8H2Z", hide, 0.6, 0)
        + rect(2, 3, 3, 1, shade(hide), 0.3)
        + rect(1.8, 6, 3.4, 2, "#f4d0b4", 0.7)
        + oval(2.5, 7.5, 0.36, 0.4, "#7a3a3a")
        + oval(4.5, 7.5, 0.36, 0.4, "#7a3a3a")
        + oval(2.5, 4.5, 0.5, 0.54, NIGHT)
        + oval(4.5, 4.5, 0.5, 0.54, NIGHT)
    )
    return cells(body, column, row)


def creeping_snail(column: float, row: float, shell: str = "#f08a9c", mirror: bool = False) -> str:
    """A snail that creeps right, 12 pixels wide and 7 high: a round shell that winds, a neck, two horns."""
    body = (
        path("M8.5 4V1.5M10.2 4L11.5 1.5", "none", "#ffe8b0", 0.9)
        + form("M0 7V6.4Q4 5.6 7 6L7 4.4Q7 3 9 3T11 4.6Q11 7 9 7Z", "#ffe8b0", 0, 0.5)
        + oval(9.5, 4.5, 0.5, 0.54, NIGHT)
        + circle(4, 3.5, 3.4, shell)
        + path(
            "M4.5 6.4Q1.4 6 1.5 3.5Q1.8 1.4 4 1.5Q6.4 1.6 6.3 3.6Q6 5 4.5 4.6Q3.6 4.2 4 3.5",
            "none",
            "#8a2450",
            0.95,
        )
    )
    return cells(body, column, row, mirror)


def bunch_of_grapes(column: float, row: float, fruit: str = "#8a4ad0") -> str:
    """A bunch of grapes that hangs under a leaf, 6 pixels wide and 8 high, each grape with its gleam."""
    rows = ((2.5, (0.8, 2.4, 4.0, 5.4)), (4, (1.5, 3.1, 4.7)), (5.5, (2.3, 3.9)), (7, (3.1,)))
    grapes = "".join(
        circle(x, y, 0.86, shade(fruit)) + circle(x - 0.12, y - 0.14, 0.66, fruit) + circle(x - 0.3, y - 0.3, 0.28, "#d8b8ff")
        for y, places in rows
        for x in places
    )  # fmt: skip
    body = path("M3.2 -0.4V1.6", "none", "#7a5a2c", 0.8) + leaf_of_vine() + grapes
    return cells(body, column, row)


def leaf_of_vine() -> str:
    """A leaf with points, around 3 1, in pixels."""
    return poly(
        [(0.2, 1.6), (1, 0.2), (2.2, 0.6), (3, -0.6), (3.8, 0.6), (5.2, 0.2), (6, 1.6), (4.4, 2), (3, 2.6), (1.6, 2)], GREEN
    ) + path("M1.4 1.2L3 1.6L4.8 1.2", "none", LEAF, 0.5)  # fmt: skip


def lobed_leaf(column: float, row: float, fill: str = "#2f9a3c", vein: str = "#b8e070") -> str:
    """An oak leaf 7 pixels wide and 10 high, upright: round lobes on each side, a bright vein."""
    wide = (1, 3, 5, 3, 7, 5, 7, 5, 3)
    body = (
        "".join(rect(3.5 - each / 2, at, each, 1.06, fill, 0.45) for at, each in enumerate(wide))
        + "".join(
            rect(4, at + 0.2, each / 2 - 0.5, 0.9, shade(fill), 0.4)
            for at, each in enumerate(wide)
            if each > 1
        )
        + path("M3.5 3.5V9.6M3.5 5.6L2.4 4.6M3.5 7.6L2.4 6.6", "none", vein, 0.7)
    )
    return cells(body, column, row)


def fingers_up(column: float, row: float, skin: str, wrist: float = 2) -> str:
    """A hand whose three fingertips carry something, 5 pixels wide and 6 high, ``wrist`` pixels wide below."""
    left = 2.5 - wrist / 2
    return cells(
        "".join(rect(x, 0, 1, 3, skin, 0.3) for x in (0, 2, 4))
        + form(f"M0 2.4H5V3.6L{left + wrist:.1f} 4.6V6H{left:.1f}V4.6L0 3.6Z", skin, 0.8, 0),
        column,
        row,
    )


def cupped(column: float, row: float, skin: str) -> str:
    """Two open hands side by side like a bowl, 6 pixels wide and 3 high, thumbs and fingers up at both ends."""
    return cells(
        rect(0, 0, 1, 2, skin, 0.3)
        + rect(5, 0, 1, 2, skin, 0.3)
        + form("M0 1H1.6L2.4 2H3.6L4.4 1H6V2L5 3H1L0 2Z", skin, 0, 0.4),
        column,
        row,
    )


def ploughland(row: float, to: float, column: float, soil: str = "#7a4424", ridge: str = "#c88a54") -> str:
    """A ploughed field between two rows: furrows that spread from one point far off, dark and bright in turn."""
    high = to - row
    body = rect(0, 0, 21, high, soil)
    for number in range(-7, 8):
        far, near = column + number * 1.1, column + number * 6
        body += poly([(far - 0.2, 0), (far + 0.2, 0), (near + 1.5, high), (near - 1.5, high)], ridge)
    return cells(body, 0, row)


def rearing_snake(column: float, row: float, skin: str = LEAF) -> str:
    """A snake that rears up in bends and looks left, 7 pixels wide and 13 high: a broad head, an eye, a red tongue."""
    body = (
        path("M3.5 13V12Q3.5 10.6 2 9.6T2 6.4Q5.6 5.6 5.6 4T4 1.6", "none", shade(skin), 2.5)
        + path("M3.5 13V12Q3.5 10.6 2 9.6T2 6.4Q5.6 5.6 5.6 4T4 1.6", "none", skin, 1.7)
        + form("M1 1Q1 0 2 0H4Q5 0 5 1V3H2Q1 3 1 2Z", skin, 0, 0)
        + oval(2.5, 1.5, 0.5, 0.54, NIGHT)
        + rect(-1, 2, 2, 0.96, "#ff5040")
    )
    return cells(body, column, row)


def fish_across(column: float, row: float, skin: str = "#f08c48") -> str:
    """A fish on its side that looks left, 11 pixels wide and 8 high: an eye, a fin on its back, a forked tail held up."""
    body = (
        poly([(7, 4.5), (8, 3), (9, 0), (10, 1), (10.2, 3), (11, 5), (9, 5.4), (8, 5)], "#d85a2c")
        + poly([(3, 2), (5, 0), (7, 3)], "#d85a2c")
        + form("M0 4.6Q1 2 4 2Q7 2 9 4.4Q7 7 4 7.4Q1 7.2 0 4.6Z", skin, 0, 0.8)
        + rect(4, 3, 1, 3.6, "#ffe8c0")
        + circle(2.5, 3.8, 0.9, WHITE)
        + oval(2.4, 3.6, 0.5, 0.54, NIGHT)
    )
    return cells(body, column, row)
