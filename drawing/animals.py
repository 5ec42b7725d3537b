"""Animals, each drawn around 0 0 at its feet and put in place by ``placed``; they look to the right."""

from __future__ import annotations

from drawing.kit import (
    BROWN,
    GOLD,
    NIGHT,
    ORANGE,
    ROSE,
    WHITE,
    circle,
    line,
    path,
    placed,
    poly,
)
from drawing.light import ball, form, glow, shade


def cat(x: float, foot: float, scale: float = 1, coat: str = NIGHT, eyes: str = GOLD) -> str:
    """A cat that sits and looks at us, about 60 wide and 76 high."""
    body = (
        path("M20 -6 Q48 -4 40 -34", "none", coat, 9)
        + form("M-24 0 Q-30 -44 0 -48 Q30 -44 24 0 Z", glow(coat, 0.08), 12, 0, coat)
        + poly([(-20, -54), (-18, -80), (-2, -68)], coat)
        + poly([(20, -54), (18, -80), (2, -68)], coat)
        + circle(0, -52, 20, coat)
        + circle(-8, -53, 4.8, eyes)
        + circle(8, -53, 4.8, eyes)
        + poly([(-3, -45), (3, -45), (0, -41)], ROSE)
    )
    return placed(body, x, foot, scale)


def perched(x: float, foot: float, scale: float = 1, feathers: str = BROWN, mirror: bool = False) -> str:
    """A bird that sits, a robin or a dove, about 30 wide and 46 high."""
    body = (
        path("M-14 -8 L-26 6 L-8 0 Z", shade(feathers))
        + form("M-16 0 Q-20 -30 2 -38 L12 -26 Q16 -8 4 0 Z", feathers, 7, 0)
        + circle(4, -36, 10, feathers)
        + poly([(12, -40), (23, -34), (12, -31)], GOLD)
        + circle(6, -38, 2.2, NIGHT)
    )
    return placed(body, x, foot, scale, mirror)


def upright_rabbit(x: float, foot: float, scale: float = 1, coat: str = WHITE) -> str:
    """A rabbit that sits up and looks at us, about 40 wide and 88 high."""
    body = (
        ball(0, -20, 21, coat, 22, 0.4)
        + line(-8, -54, -14, -82, coat, 11)
        + line(8, -54, 14, -82, coat, 11)
        + line(-9, -60, -13, -78, ROSE, 4)
        + line(9, -60, 13, -78, ROSE, 4)
        + ball(0, -46, 15, coat, part=0.3)
        + circle(-6, -48, 2.6, NIGHT)
        + circle(6, -48, 2.6, NIGHT)
        + circle(0, -42, 3, ROSE)
    )
    return placed(body, x, foot, scale)


def crayfish(x: float, y: float, scale: float = 1, shell: str = ORANGE) -> str:
    """A crayfish that climbs out of water, about 84 wide, two great claws up, legs and a tail fan."""
    arms = "".join(
        path(
            f"M{side * 8} -12L{side * 26} -14L{side * 28} -30", "none", shell if side < 0 else shade(shell), 8
        )
        + form(
            f"M{side * 20} -28Q{side * 16} -52 {side * 26} -60L{side * 29} -44L{side * 40} -56Q{side * 44} -34 {side * 36} -26Z",
            shell,
            4,
            0,
        )
        for side in (-1, 1)
    )
    legs = "".join(line(side * 10, y, side * 30, y + 7, shade(shell), 6) for side in (-1, 1) for y in (0, 13))
    body = (
        arms + legs
        + form("M-13 4Q-13 -24 0 -24T13 4Q12 24 0 24T-13 4Z", shell, 7, 0)
        + path("M-10 6H10M-9 16H9", "none", shade(shell), 4)
        + poly([(-6, 20), (6, 20), (18, 38), (0, 34), (-18, 38)], shell)
        + circle(-5, -16, 3, NIGHT)
        + circle(5, -16, 3, NIGHT)
    )  # fmt: skip
    return placed(body, x, y, scale)
