"""Animals, each drawn around 0 0 at its feet and put in place by ``placed``; they look to the right."""

from __future__ import annotations

from drawing.kit import BROWN, CREAM, EMBER, GOLD, LEAF, ORANGE, WHITE, circle, line, oval, path, placed, poly


def horse(
    x: float, foot: float, scale: float = 1, coat: str = WHITE, mirror: bool = False, gear: str = EMBER
) -> str:
    """A horse that walks, about 130 wide and 120 high; a rider sits at -8, -86."""
    legs = "".join(line(dx, -52, ex, 0, coat, 13) for dx, ex in ((-42, -50), (-30, -22), (28, 18), (38, 52)))
    body = (
        legs
        + oval(-2, -66, 52, 24, coat)
        + path("M26 -72 L44 -118 L60 -120 L56 -98 L48 -60 Z", coat)
        + path("M44 -122 L78 -100 L74 -88 L50 -98 Z", coat)
        + path("M26 -80 L40 -122 L50 -120 L36 -76 Z", gear)
        + path("M-50 -76 Q-74 -66 -70 -28", "none", gear, 11)
        + path("M-24 -88 H12 L16 -62 H-26 Z", gear)
    )
    return placed(body, x, foot, scale, mirror)


def lion(
    x: float, foot: float, scale: float = 1, coat: str = ORANGE, mane: str = EMBER, mirror: bool = False
) -> str:
    """A lion that sits, about 90 wide and 100 high."""
    body = (
        path("M-34 0 Q-46 -54 -4 -64 L22 -44 L22 0 Z", coat)
        + line(14, -44, 18, -4, coat, 15)
        + path("M-36 -6 Q-62 -6 -56 -34", "none", coat, 8)
        + circle(14, -70, 29, mane)
        + circle(18, -68, 17, coat)
    )
    return placed(body, x, foot, scale, mirror)


def dog(
    x: float, foot: float, scale: float = 1, coat: str = CREAM, mirror: bool = False, howls: bool = False
) -> str:
    """A dog on its four feet, about 70 wide and 55 high; ``howls`` lifts its head."""
    head = (
        path("M22 -40 L30 -74 L44 -82 L40 -56 L36 -34 Z", coat)
        if howls
        else path("M22 -46 L26 -66 L34 -58 L52 -52 L50 -44 L36 -38 Z", coat)
    )
    body = (
        "".join(line(dx, -24, dx + 2, 0, coat, 9) for dx in (-24, -14, 16, 25))
        + oval(0, -32, 31, 14, coat)
        + path("M-28 -36 Q-44 -44 -42 -58", "none", coat, 8)
        + head
    )
    return placed(body, x, foot, scale, mirror)


def bird(x: float, y: float, scale: float = 1, feathers: str = WHITE, mirror: bool = False) -> str:
    """A bird that flies, about 60 wide."""
    body = path("M-30 -4 Q-12 -26 0 -2 Q12 -26 30 -10 Q14 -6 4 10 Q-10 12 -30 -4Z", feathers)
    return placed(body, x, y, scale, mirror)


def perched(x: float, foot: float, scale: float = 1, feathers: str = BROWN, mirror: bool = False) -> str:
    """A bird that sits, a falcon or a dove, about 30 wide and 46 high."""
    body = (
        path("M-16 0 Q-20 -30 2 -38 L12 -26 Q16 -8 4 0 Z", feathers)
        + circle(4, -36, 9, feathers)
        + poly([(11, -40), (22, -34), (11, -31)], GOLD)
    )
    return placed(body, x, foot, scale, mirror)


def fish(x: float, y: float, scale: float = 1, skin: str = ORANGE, mirror: bool = False) -> str:
    """A fish, about 50 long."""
    return placed(
        oval(4, 0, 22, 11, skin) + poly([(-14, 0), (-30, -13), (-30, 13)], skin), x, y, scale, mirror
    )


def rabbit(x: float, foot: float, scale: float = 1, coat: str = CREAM, mirror: bool = False) -> str:
    """A rabbit, about 40 wide."""
    body = (
        oval(-4, -14, 20, 14, coat)
        + circle(16, -22, 10, coat)
        + line(14, -30, 10, -48, coat, 7)
        + line(19, -30, 20, -48, coat, 7)
    )
    return placed(body, x, foot, scale, mirror)


def snail(x: float, foot: float, scale: float = 1, mirror: bool = False) -> str:
    """A snail, about 44 wide."""
    body = (
        line(-20, -5, 22, -5, LEAF, 9)
        + line(22, -6, 27, -22, LEAF, 6)
        + circle(-3, -18, 15, BROWN)
        + circle(-3, -18, 7, GOLD)
    )
    return placed(body, x, foot, scale, mirror)


def snake(x: float, y: float, scale: float = 1, skin: str = LEAF, mirror: bool = False) -> str:
    """A snake that hangs or climbs, about 30 wide and 110 high, its head on top."""
    body = path("M0 50 Q-28 34 0 18 Q28 2 0 -14 Q-26 -30 4 -48", "none", skin, 11) + circle(8, -50, 9, skin)
    return placed(body, x, y, scale, mirror)


def butterfly(x: float, y: float, scale: float = 1, colour: str = GOLD) -> str:
    """A butterfly, about 30 wide."""
    return placed(
        oval(-9, -4, 9, 11, colour) + oval(9, -4, 9, 11, colour) + line(0, -10, 0, 10, BROWN, 5), x, y, scale
    )


def crayfish(x: float, y: float, scale: float = 1, shell: str = ORANGE) -> str:
    """A crayfish that climbs out of water, about 60 wide, claws up."""
    body = (
        oval(0, 4, 13, 24, shell)
        + path("M-8 -14 Q-30 -22 -24 -44", "none", shell, 9)
        + path("M8 -14 Q30 -22 24 -44", "none", shell, 9)
        + poly([(-12, 26), (12, 26), (0, 42)], shell)
    )
    return placed(body, x, y, scale)
