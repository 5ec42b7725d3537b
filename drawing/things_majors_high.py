"""What only the majors from Justice to the World need: scales, jugs, a skull, horns, a trumpet, heads of animals."""

from __future__ import annotations

from drawing.kit import (
    BROWN,
    CREAM,
    EARTH,
    GOLD,
    LIGHT,
    NIGHT,
    ORANGE,
    RED,
    SAND,
    SKINS,
    STEEL,
    WHITE,
    WOOD,
    circle,
    line,
    oval,
    path,
    placed,
    poly,
    rect,
    star,
)
from drawing.light import ball, form, shade
from drawing.people import shy_eyes


def scales(x: float, y: float, wide: float, drop: float, metal: str = GOLD) -> str:
    """A pair of scales that hangs from a hand at ``x`` and ``y``; ``drop`` is the length of its cords."""
    half = wide / 2
    body = ""
    for side in (-half, half):
        px, py = x + side, y + drop
        body += path(
            f"M{px - 15:.1f} {py:.1f}L{px:.1f} {y + 10:.1f}L{px + 15:.1f} {py:.1f}", "none", metal, 4
        )
        body += form(f"M{px - 19:.1f} {py:.1f}h38q-3 20 -19 20t-19 -20Z", metal, 6, 0)
    return body + line(x - half, y + 9, x + half, y + 9, metal, 9)


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


def raised_wings(x: float, y: float, fill: str, feathers: str) -> str:
    """A pair of wings lifted high, so that what the hands hold is free under them; their shoulders meet at a point."""
    wing = form(
        "M0 8L-18 -66Q-34 -128 -70 -136Q-100 -130 -98 -74L-92 -14L-78 -34L-70 4L-56 -18L-46 18L-32 -2L-20 30Z",
        fill,
        -8,
        -12,
    )
    wing += path("M-76 -96V-52M-54 -84V-34", "none", feathers, 8)
    return placed(wing, x, y) + placed(wing, x, y, mirror=True)


def bat_wings(x: float, y: float, wide: float, fill: str, bones: str) -> str:
    """A pair of bat wings whose shoulders meet at a point."""
    wing = form("M0 0L-46 -40L-92 -76Q-80 -30 -98 22Q-78 6 -66 38Q-48 14 -30 48L0 56Z", fill, 0, 14) + path(
        "M0 4L-88 -66M-40 -34L-64 26", "none", bones, 8
    )
    return placed(wing, x, y, wide / 196) + placed(wing, x, y, wide / 196, mirror=True)


def horns(x: float, y: float, wide: float, fill: str = CREAM) -> str:
    """Two horns, curved up and out; ``y`` is where they grow."""
    horn = form("M-8 4Q-34 0 -34 -38Q-24 -16 2 -14Z", fill, 0, 6)
    return placed(horn, x, y, wide / 68) + placed(horn, x, y, wide / 68, mirror=True)


def chain(x1: float, y1: float, x2: float, y2: float, sag: float, metal: str = STEEL) -> str:
    """A slack chain of round links between two points."""
    links = ""
    for step in range(7):
        part = step / 6
        x, y = x1 + (x2 - x1) * part, y1 + (y2 - y1) * part + 4 * sag * part * (1 - part)
        links += circle(x, y, 6, "none", metal, 5)
    return links


def jug(x: float, y: float, fill: str = ORANGE, mirror: bool = False, scale: float = 1) -> str:
    """A jug tipped to the right; water leaves its lip at 34 18 from the point."""
    body = (
        ball(-2, 4, 19, fill, part=0.4)
        + poly([(4, -12), (24, 2), (14, 20), (2, 22)], fill)
        + line(33, -2, 17, 26, GOLD, 9)
    )
    return placed(body, x, y, scale, mirror)


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
    """Somebody's head and shoulders."""
    return (
        ball(x, y - r * 0.14, r * 1.04, hair, part=0.2)
        + rect(x - r * 1.04, y - r * 0.1, r * 2.08, r * 1.1, hair, 6)
        + ball(x, y + r * 0.14, r * 0.74, skin, part=0.26)
        + shy_eyes(x, y + r * 0.16, r * 0.8)
    )


def eagle_head(x: float, y: float, r: float) -> str:
    """The head of an eagle, looking left."""
    return (
        path(f"M{x - r * 0.5:.1f} {y - r:.1f}h{r:.1f}l{r * 0.6:.1f} {r * 2:.1f}h{-r * 1.5:.1f}Z", WHITE)
        + circle(x, y - r * 0.25, r * 0.8, WHITE)
        + poly([(x - r * 0.6, y - r * 0.5), (x - r * 1.3, y + r * 0.35), (x - r * 0.35, y + r * 0.25)], GOLD)
        + circle(x - r * 0.15, y - r * 0.35, r * 0.2, NIGHT)
    )


def lion_head(x: float, y: float, r: float) -> str:
    """The head of a lion."""
    return (
        star(x, y, r * 1.15, ORANGE, 12, 0.8)
        + ball(x, y + r * 0.08, r * 0.64, "#fad27a", part=0.24)
        + circle(x - r * 0.28, y - r * 0.08, r * 0.17, BROWN)
        + circle(x + r * 0.28, y - r * 0.08, r * 0.17, BROWN)
        + oval(x, y + r * 0.42, r * 0.28, r * 0.2, BROWN)
    )


def bull_head(x: float, y: float, r: float) -> str:
    """The head of a bull."""
    horn = path("M0 0Q-26 2 -24 -30Q-14 -14 2 -14Z", CREAM)
    return (
        placed(horn, x - r * 0.3, y - r * 0.3, r / 24)
        + placed(horn, x + r * 0.3, y - r * 0.3, r / 24, mirror=True)
        + form(
            f"M{x - r * 0.75:.1f} {y - r * 0.7:.1f}h{r * 1.5:.1f}L{x + r * 0.4:.1f} {y + r:.1f}h{-r * 0.8:.1f}Z",
            WOOD,
            r * 0.24,
            0,
        )
        + circle(x - r * 0.3, y - r * 0.1, r * 0.17, NIGHT)
        + circle(x + r * 0.3, y - r * 0.1, r * 0.17, NIGHT)
        + oval(x, y + r * 0.75, r * 0.56, r * 0.36, SAND)
    )
