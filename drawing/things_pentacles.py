"""Things that only the suit of pentacles needs: a green loop, scales, a hoe, furrows, bulls' heads."""

from __future__ import annotations

from collections.abc import Sequence

from drawing.kit import (
    BROWN,
    CREAM,
    EARTH,
    GREEN,
    LEAF,
    LIGHT,
    MOSS,
    NIGHT,
    RED,
    ROSE,
    SAND,
    SLATE,
    STEEL,
    STONE,
    WHITE,
    WOOD,
    circle,
    coin,
    line,
    oval,
    path,
    placed,
    poly,
    rect,
    turned,
)  # fmt: skip

Point = tuple[float, float]


def coins(places: Sequence[Point], r: float) -> str:
    """Coins of one size."""
    return "".join(coin(x, y, r) for x, y in places)


def garden_lily(x: float, foot: float, high: float, petals: str = WHITE) -> str:
    """A white lily on its stem."""
    top, w = foot - high, high * 0.34
    return line(x, foot, x, top + w, LEAF, 8) + poly(
        [
            (x - w, top - w * 0.2),
            (x - w * 0.4, top + w * 0.2),
            (x, top - w * 0.7),
            (x + w * 0.4, top + w * 0.2),
            (x + w, top - w * 0.2),
            (x + w * 0.5, top + w * 1.3),
            (x - w * 0.5, top + w * 1.3),
        ],
        petals,
    )


def loop(x: float, y: float, colour: str = LEAF) -> str:
    """A band like a lying eight, 188 wide, with room for a coin in each half."""
    return path(
        f"M{x} {y}C{x - 26} {y - 36} {x - 48} {y - 46} {x - 60} {y - 46}C{x - 106} {y - 46} {x - 106} {y + 46} "
        f"{x - 60} {y + 46}C{x - 48} {y + 46} {x - 26} {y + 36} {x} {y}C{x + 26} {y - 36} {x + 48} {y - 46} "
        f"{x + 60} {y - 46}C{x + 106} {y - 46} {x + 106} {y + 46} {x + 60} {y + 46}C{x + 48} {y + 46} "
        f"{x + 26} {y + 36} {x} {y}Z",
        "none",
        colour,
        11,
    )


def bench(x: float, y: float, wide: float, high: float, wood: str = WOOD, legs: str = BROWN) -> str:
    """A work bench: ``y`` is its upper edge, ``high`` the way down to the ground."""
    return (
        rect(x - wide * 0.42, y, 13, high, legs)
        + rect(x + wide * 0.42 - 13, y, 13, high, legs)
        + rect(x - wide / 2, y, wide, 16, wood, 3)
    )


def hammer(hand: Point, degrees: float, long: float = 50, head: str = STEEL) -> str:
    """A hammer held at ``hand``; at 0 degrees it stands upright."""
    x, y = hand
    return turned(
        line(x, y + 10, x, y - long, WOOD, 10) + rect(x - 22, y - long - 14, 44, 26, head, 4), degrees, x, y
    )


def houses(places: Sequence[tuple[float, float, float]], foot: float, wall: str, roof: str) -> str:
    """A town: each place is x, width and height of a house whose wall stands at ``foot``."""
    return "".join(
        rect(x - wide / 2, foot - high, wide, high, wall)
        + poly(
            [
                (x - wide * 0.6, foot - high + 1),
                (x, foot - high - wide * 0.7),
                (x + wide * 0.6, foot - high + 1),
            ],
            roof,
        )
        + rect(x - 5, foot - high + 10, 10, 12, LIGHT)
        for x, wide, high in places
    )


def church_window(x: float, top: float, wide: float, high: float) -> str:
    """A lit window of coloured glass with five coins."""
    half = wide / 2

    def pane(grow: float, fill: str) -> str:
        w = half + grow
        return path(
            f"M{x - w:.1f} {top + high + grow:.1f}V{top + high * 0.42:.1f}Q{x - w:.1f} {top + high * 0.1:.1f} {x:.1f} "
            f"{top - grow:.1f}Q{x + w:.1f} {top + high * 0.1:.1f} {x + w:.1f} {top + high * 0.42:.1f}"
            f"V{top + high + grow:.1f}Z",
            fill,
        )

    spots = ((0, 0.23), (-0.48, 0.5), (0.48, 0.5), (-0.48, 0.81), (0.48, 0.81))
    return (
        pane(11, STONE)
        + pane(0, "#fff0bd")
        + "".join(coin(x + dx * half, top + dy * high, 22, "#e0932a", "#8a2f22") for dx, dy in spots)
    )


def crutch(top: Point, foot: Point) -> str:
    """A crutch, its crossbar under the arm."""
    return line(*top, *foot, WOOD, 10) + line(top[0] - 13, top[1], top[0] + 13, top[1], WOOD, 10)


def scales(x: float, y: float, wide: float, metal: str = STEEL) -> str:
    """A pair of scales that hangs from ``x`` and ``y``."""
    half = wide / 2
    beam, pan = y + 18, y + 62
    body = line(x, y, x, beam, metal, 9) + line(x - half, beam, x + half, beam, metal, 10)
    for side in (-1, 1):
        px = x + side * half
        body += path(f"M{px - 13:.1f} {pan}L{px:.1f} {beam}L{px + 13:.1f} {pan}", "none", metal, 4)
        body += path(
            f"M{px - 18:.1f} {pan - 2}H{px + 18:.1f}Q{px:.1f} {pan + 36} {px - 18:.1f} {pan - 2}Z", metal
        )
    return body


def leaves(places: Sequence[tuple[float, float, float]], fill: str = LEAF, long: float = 26) -> str:
    """Single leaves: each place is x, y and the degrees it is turned."""
    half = long / 2
    return "".join(
        turned(
            path(
                f"M{x - half:.1f} {y:.1f}Q{x:.1f} {y - half:.1f} {x + half:.1f} {y:.1f}"
                f"Q{x:.1f} {y + half:.1f} {x - half:.1f} {y:.1f}Z",
                fill,
            ),
            degrees,
            x,
            y,
        )
        for x, y, degrees in places
    )


def hoe(top: Point, foot: Point) -> str:
    """A long hoe that stands on its blade, the blade to the left."""
    (x1, y1), (x2, y2) = top, foot
    return line(x1, y1, x2, y2, SAND, 11) + poly(
        [(x2 + 6, y2 - 14), (x2 - 34, y2 - 4), (x2 - 40, y2 + 16), (x2 + 2, y2 + 6)], STEEL
    )


def hooded_falcon(x: float, foot: float, scale: float = 1) -> str:
    """A grey falcon that sits, a red hood over its head, about 46 wide and 80 high with its tail."""
    body = (
        path("M-4 -40 Q20 -38 20 -18 Q18 -2 4 4 L-10 0 Z", WHITE)
        + path("M-2 -42 Q-22 -34 -22 -8 L-24 26 L-12 24 L-4 0 Q8 -18 4 -40 Z", "#9fb3cc")
        + circle(4, -44, 13, RED)
        + poly([(15, -47), (25, -41), (20, -33), (14, -38)], EARTH)
    )
    return placed(body, x, foot, scale)


def upright_rabbit(x: float, foot: float, scale: float = 1, coat: str = WHITE) -> str:
    """A rabbit that sits up and looks at us, about 40 wide and 88 high."""
    body = (
        oval(0, -20, 20, 22, coat)
        + circle(0, -46, 15, coat)
        + line(-8, -54, -14, -82, coat, 11)
        + line(8, -54, 14, -82, coat, 11)
        + circle(0, -42, 4, ROSE)
    )
    return placed(body, x, foot, scale)


def pale_snail(x: float, foot: float, scale: float = 1) -> str:
    """A snail whose shell is no coin, about 50 wide, looking right."""
    body = (
        line(-26, -5, 24, -5, SAND, 11)
        + path("M22 -6 L30 -22 L26 -34 M30 -22 L38 -32", "none", SAND, 8)
        + circle(-4, -20, 17, ROSE)
        + circle(-2, -19, 8, RED)
    )
    return placed(body, x, foot, scale)


def sitting_dog(x: float, foot: float, scale: float = 1, coat: str = CREAM) -> str:
    """A slim dog that sits and looks left, about 44 wide and 66 high."""
    body = (
        path("M18 -4 Q34 -10 26 -26", "none", coat, 8)
        + path("M-14 0 L-12 -44 L4 -52 Q22 -30 22 0 Z", coat)
        + path("M-2 -46 L4 -66 L-10 -68 L-28 -56 L-26 -48 L-10 -44 Z", coat)
        + path("M0 -66 L12 -62 L8 -44 L0 -50 Z", WOOD)
    )
    return placed(body, x, foot, scale)


def open_hands(sx: float, sy: float, x: float, y: float, sleeve: str, skin: str) -> str:
    """Two arms from one shoulder to two hands, palms up, that make a bowl at ``x`` and ``y``."""
    return (
        line(sx, sy, x - 10, y + 8, sleeve, 14)
        + line(sx, sy + 12, x, y + 12, sleeve, 14)
        + path(f"M{x - 15} {y - 4}Q{x} {y + 18} {x + 15} {y - 4}", "none", skin, 12)
    )


def furrows(y: float, x: float, soil: str = BROWN, ridge: str = WOOD) -> str:
    """A ploughed field from ``y`` down whose furrows meet far off at ``x``."""
    body = rect(0, y, 220, 380 - y, soil)
    for number in range(-4, 5):
        near = x + number * 62
        far = x + number * 18
        body += poly([(far - 3, y), (far + 5, y), (near + 18, 380), (near - 12, 380)], ridge)
    return body


def standing_horse(
    x: float, foot: float, scale: float = 1, coat: str = NIGHT, mane: str = EARTH, gear: str = RED
) -> str:
    """A heavy horse that stands still and looks right, about 150 wide and 130 high; a rider sits at -8, -92."""
    body = (
        path("M-54 -82 Q-76 -76 -72 -22", "none", mane, 15)
        + "".join(line(dx, -54, dx, -2, coat, 16) for dx in (-44, -24, 22, 42))
        + "".join(line(dx - 1, -3, dx + 4, -3, mane, 11) for dx in (-44, -24, 22, 42))
        + oval(-2, -70, 58, 29, coat)
        + path("M18 -78 L42 -130 L64 -136 L64 -108 L52 -56 Z", coat)
        + path("M50 -136 L60 -142 L92 -112 L90 -98 L78 -96 L56 -112 Z", coat)
        + path("M22 -86 Q30 -116 48 -136", "none", mane, 13)
        + path("M88 -104 L66 -104 L30 -84", "none", gear, 7)
        + path("M60 -130 L70 -106", "none", gear, 7)
        + path("M-30 -98 H18 L22 -62 H-34 Z", gear)
    )
    return placed(body, x, foot, scale)


def bull(x: float, y: float, scale: float = 1, hide: str = WOOD) -> str:
    """A bull's head seen from the front, about 72 wide and 70 high; ``y`` is its brow."""
    body = (
        path("M-14 -8 Q-36 -8 -32 -32", "none", CREAM, 12)
        + path("M14 -8 Q36 -8 32 -32", "none", CREAM, 12)
        + oval(-24, 6, 12, 8, hide)
        + oval(24, 6, 12, 8, hide)
        + poly([(-20, -16), (20, -16), (19, 10), (13, 38), (-13, 38), (-19, 10)], hide)
        + oval(0, 33, 17, 11, ROSE)
        + circle(-9, 4, 4, NIGHT)
        + circle(9, 4, 4, NIGHT)
    )
    return placed(body, x, y, scale)


def rose_bower(roses: Sequence[Point], r: float = 13) -> str:
    """Branches over the top of a card, with roses."""
    return (
        path("M0 0H220V150Q206 60 110 52Q14 60 0 150Z", MOSS)
        + "".join(circle(x, y, 22, GREEN) for x, y in ((34, 44), (78, 34), (142, 34), (186, 44)))
        + "".join(circle(x, y, r, RED) + circle(x, y, r * 0.45, ROSE) for x, y in roses)
    )


def carved_throne(x: float, foot: float, wide: float, high: float, stone: str = STONE) -> str:
    """A throne with a round top, carved along both sides."""
    half = wide / 2
    body = path(
        f"M{x - half} {foot}V{foot - high + half * 0.6:.1f}Q{x - half} {foot - high:.1f} {x} {foot - high:.1f}"
        f"Q{x + half} {foot - high:.1f} {x + half} {foot - high + half * 0.6:.1f}V{foot}Z",
        stone,
    )
    for side in (-1, 1):
        for y in (0.68, 0.54):
            body += circle(x + side * (half - 15), foot - high * y, 9, SLATE)
        body += path(
            f"M{x + side * (half - 4)} {foot - high * 0.36:.1f}q{side * 24} -4 {side * 22} 18t{-side * 18} 6",
            "none",
            stone,
            13,
        )
        body += rect(x + side * (half - 2) - 11, foot - high * 0.3, 22, high * 0.3, SLATE, 4)
    return body
