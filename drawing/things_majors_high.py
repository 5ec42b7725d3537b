"""What only the majors from Justice to the World need: scales, jugs, a skull, horns, a trumpet, heads of animals."""

from __future__ import annotations

from drawing.cells import cells
from drawing.kit import (
    BROWN,
    CREAM,
    EARTH,
    GOLD,
    LIGHT,
    NIGHT,
    RED,
    SKINS,
    STEEL,
    STONE,
    WHITE,
    circle,
    line,
    path,
    placed,
    poly,
    rect,
    star,
)
from drawing.light import ball, form, shade
from drawing.people import pixel, shy_eyes


def scales(column: float, row: float, metal: str = GOLD) -> str:
    """A pair of scales, 8 pixels wide and 8 high: a beam on a short stem, and under each end a pan on its cords."""
    pans = "".join(
        rect(x - 0.5, 2, 1, 3, LIGHT)
        + rect(x - 1.5, 5, 3, 1, metal)
        + rect(x - 1.5, 4, 1, 1, LIGHT)
        + rect(x + 0.5, 4, 1, 1, LIGHT)
        + rect(x - 0.5, 6, 1, 1, shade(metal))
        for x in (1.5, 6.5)
    )
    return cells(rect(3.5, -1, 1, 3, metal) + pans + rect(1, 1, 6, 1, metal), column, row)


def sprig(x: float, y: float, long: float, degrees: float, fill: str) -> str:
    """A leaf that grows from a point, upwards if ``degrees`` is 0."""
    body = form(
        f"M0 0Q{-long * 0.55:.1f} {-long * 0.45:.1f} 0 {-long:.1f}Q{long * 0.55:.1f} {-long * 0.45:.1f} 0 0Z",
        fill,
        long * 0.2,
        0,
    )
    return f'<g transform="translate({x:g} {y:g}) rotate({degrees:g})">{body}</g>'


def skull(x: float, y: float, r: float, bone: str = WHITE, dark: str = NIGHT) -> str:
    """A skull that looks at us."""
    return (
        ball(x, y, r, bone, part=0.24)
        + rect(x - r * 0.55, y + r * 0.5, r * 1.1, r * 0.85, bone, 3)
        + circle(x - r * 0.42, y + r * 0.12, r * 0.29, dark)
        + circle(x + r * 0.42, y + r * 0.12, r * 0.29, dark)
    )


def wild_rose(x: float, y: float, r: float, petals: str = WHITE, seed: str = GOLD) -> str:
    """A wild rose: five petals apart."""
    spots = ((0, -0.66), (0.63, -0.2), (0.39, 0.53), (-0.39, 0.53), (-0.63, -0.2))
    return "".join(circle(x + dx * r, y + dy * r, r * 0.35, petals) for dx, dy in spots) + circle(
        x, y, r * 0.26, seed
    )


def angel_wings(x: float, y: float, span: float, fill: str, feathers: str) -> str:
    """A pair of wings with long feathers; each reaches ``span`` to its side."""
    wing = form(
        "M0 0Q-26 -78 -66 -76Q-100 -70 -98 -10L-92 66L-74 46L-64 98L-46 74L-34 120L0 90Z", fill, -8, -12
    ) + path("M-72 -40V20M-46 -30V46", "none", feathers, 8)
    return placed(wing, x, y, span / 100) + placed(wing, x, y, span / 100, mirror=True)


def raised_wing(x: float, y: float, scale: float = 1, feathers: str = WHITE, mirror: bool = False) -> str:
    """One wing lifted to the right from a shoulder, about 66 wide and 120 high: a strong upper edge, four feathers that part."""
    tips = ((62, -84), (66, -56), (60, -28), (46, 0))
    body = path("M2 10Q8 -70 48 -84L66 -50L58 -16L40 12Z", shade(feathers))
    body += "".join(
        path(f"M6 -14Q{tx - 22} {ty + 4} {tx} {ty}L{tx - 4} {ty + 17}Q{tx - 30} {ty + 22} 8 10Z", feathers)
        for tx, ty in tips[1::2]
    )
    edge = path("M2 6Q6 -66 40 -92L62 -92Q34 -62 26 -22L8 16Z", feathers)
    return placed(body + edge, x, y, scale, mirror)


def bat_wings(x: float, y: float, wide: float, fill: str, bones: str) -> str:
    """A pair of bat wings whose shoulders meet at a point: a claw on top, ribs, a lower edge in scallops."""
    wing = form(
        "M0 6L-34 -30L-64 -76L-70 -56Q-84 -20 -98 46Q-82 26 -70 34Q-64 52 -60 76Q-50 50 -40 46Q-30 56 -24 84L0 90Z",
        fill,
        0,
        8,
    ) + path("M-2 6L-66 -64L-94 36M-64 -58L-62 64M-58 -56L-30 60", "none", bones, 7)
    return placed(wing, x, y, wide / 196) + placed(wing, x, y, wide / 196, mirror=True)


def horns(x: float, y: float, fill: str = CREAM) -> str:
    """Two slim horns that rise from a brow at ``y``, out and then up to a point; a hundred wide."""
    horn = form("M-8 2Q-40 2 -48 -28Q-50 -48 -40 -68Q-36 -40 -28 -28Q-20 -18 -6 -18Z", fill, 0, 6)
    return placed(horn, x, y) + placed(horn, x, y, mirror=True)


def loose_chain(column: float, row: float, mirror: bool = False) -> str:
    """A wide collar whose chain hangs down in a bow to a ring 8 pixels to the right: links bright and dark in turn."""
    links = (
        (1.5, 1.5),
        (1.5, 2.5),
        (2.5, 3.5),
        (2.5, 4.5),
        (3.5, 5.5),
        (4.5, 5.5),
        (5.5, 5.5),
        (6.5, 4.5),
        (6.5, 3.5),
    )
    chain = "".join(circle(x, y, 0.62, (STEEL, STONE)[number % 2]) for number, (x, y) in enumerate(links))
    return cells(chain + rect(-2, 0, 4, 0.96, STEEL, 0.3), column, row, mirror)


def leafy_tree(x: float, foot: float) -> str:
    """A tree with a broad crown of leaves on a stout trunk, about 64 wide and 78 high."""
    return (
        rect(x - 6, foot - 34, 12, 34, BROWN)
        + "".join(ball(x + dx, foot + dy, r, "#5fae4c", part=0.3) for dx, dy, r in ((-16, -42, 17), (16, -42, 17), (0, -54, 20)))
        + "".join(circle(x + dx, foot + dy, 5, "#9cd86a") for dx, dy in ((-16, -50), (4, -62), (14, -46)))
    )  # fmt: skip


def trumpet(x1: float, y: float, x2: float, drop: float, metal: str = GOLD) -> str:
    """A long trumpet from a mouth at ``x1`` and ``y`` to a bell at ``x2``, ``drop`` lower."""
    bell = [
        (x2 - 48, y + drop * 0.66),
        (x2, y + drop - 32),
        (x2, y + drop + 28),
        (x2 - 48, y + drop * 0.66 + 14),
    ]
    return (
        line(x1, y + 3, x2 - 40, y + drop * 0.8 + 3, shade(metal), 13)
        + line(x1, y, x2 - 40, y + drop * 0.8, metal, 10)
        + form("M" + "L".join(f"{px:.1f} {py:.1f}" for px, py in bell) + "Z", metal, 0, 10)
        + line(x2, y + drop - 30, x2, y + drop + 26, LIGHT, 9)
    )


def face(x: float, y: float, r: float, ink: str) -> str:
    """A calm face for the sun: two eyes and a smile."""
    return (
        circle(x - r * 0.36, y - r * 0.12, r * 0.14, ink)
        + circle(x + r * 0.36, y - r * 0.12, r * 0.14, ink)
        + path(
            f"M{x - r * 0.4:.1f} {y + r * 0.34:.1f}Q{x:.1f} {y + r * 0.72:.1f} {x + r * 0.4:.1f} {y + r * 0.34:.1f}",
            "none",
            ink,
            r * 0.18,
        )
    )


def moon_with_face(x: float, y: float, r: float, fill: str = LIGHT, ink: str = EARTH) -> str:
    """A crescent that looks to the right, with a nose, a chin and a shut eye."""
    body = (
        path(
            "M26 -46A52 52 0 1 0 26 46Q12 46 2 38Q8 32 4 26Q12 18 8 12Q20 10 20 4Q8 -6 6 -18Q10 -36 26 -46Z",
            fill,
        )
        + path("M26 46A52 52 0 0 1 -40 -34Q-40 22 2 38Q12 46 26 46Z", GOLD)
        + path("M-20 -6Q-11 1 -3 -5", "none", ink, 5)
    )
    return placed(body, x, y, r / 52)


def bow(x: float, y: float, wide: float, fill: str = RED) -> str:
    """A ribbon's bow with two loops and two ends."""
    body = (
        poly([(0, 0), (-30, -18), (-30, 16)], fill)
        + poly([(0, 0), (30, -18), (30, 16)], fill)
        + path("M0 2L-14 26M0 2L14 26", "none", fill, 10)
        + circle(0, 0, 9, fill)
    )
    return placed(body, x, y, wide / 60)


def human_head(x: float, y: float, r: float, skin: str = SKINS[0], hair: str = BROWN) -> str:
    """Somebody's head with long hair."""
    return (
        ball(x, y - r * 0.14, r * 1.04, hair, part=0.2)
        + rect(x - r * 1.04, y - r * 0.1, r * 2.08, r * 1.1, hair, 6)
        + ball(x, y + r * 0.14, r * 0.78, skin, part=0.26)
        + shy_eyes(x, y + r * 0.16, r * 0.8)
        + pixel(x, y + r * 0.6, "#a8443c")
    )


def eagle_head(x: float, y: float, r: float) -> str:
    """The head of an eagle, looking left: white over brown shoulders, a stern brow, a great hooked beak."""

    def at(dx: float, dy: float) -> str:
        return f"{x + dx * r:.1f} {y + dy * r:.1f}"

    return (
        form(f"M{at(-0.4, 0.2)}L{at(1, -0.1)}L{at(1.2, 1)}H{x - r * 0.7:.1f}Z", BROWN, r * 0.3, 0)
        + form(f"M{at(-0.6, -0.5)}Q{at(0, -1.2)} {at(0.7, -0.8)}Q{at(1.1, -0.3)} {at(1, 0.1)}L{at(0.6, 0.4)}L{at(0.3, 0.2)}L{at(0, 0.5)}L{at(-0.4, 0.2)}Z", WHITE, r * 0.2, 0)
        + form(f"M{at(-0.2, -0.6)}Q{at(-1.2, -0.7)} {at(-1.2, 0.1)}V{y + r * 0.7:.1f}L{at(-0.8, 0.3)}L{at(-0.2, 0.2)}Z", "#f2b02c", 0, 5)
        + rect(x - r * 0.5, y - r * 0.75, r * 0.9, r * 0.26, EARTH)
        + pixel(x, y - r * 0.3, NIGHT)
    )  # fmt: skip


def lion_head(x: float, y: float, r: float) -> str:
    """The head of a lion."""
    return (
        star(x, y, r * 1.2, "#d9702c", 12, 0.8)
        + ball(x, y + r * 0.06, r * 0.74, "#fad27a", part=0.2)
        + shy_eyes(x, y - r * 0.05, r)
        + pixel(x, y + r * 0.4, EARTH)
    )
