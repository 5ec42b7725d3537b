"""The Star to the World."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Final

from drawing.animals import crayfish
from drawing.beasts import falling_water, pouring_jug, robin, sitting_dog
from drawing.bodies import on_knees
from drawing.buildings import wall
from drawing.cells import across, cells, dots, down, sun_flower
from drawing.creatures import bull_face
from drawing.horses import horse, saddle
from drawing.kit import (
    CREAM,
    GOLD,
    GREEN,
    ICE,
    LEAF,
    LIGHT,
    LILAC,
    ORANGE,
    RED,
    ROSE,
    SKINS,
    SKY,
    STEEL,
    STONE,
    WHITE,
    card,
    circle,
    line,
    oval,
    path,
    rect,
    star,
)
from drawing.light import form, glow, halo, round_of, shade, within
from drawing.people import HAIR, arm, head, person, side_head, tresses
from drawing.scenery import cloud, drops, flower, land, mountain, sun, water
from drawing.things_majors_high import (
    bow,
    eagle_head,
    face,
    human_head,
    leafy_tree,
    lion_head,
    moon_with_face,
    raised_wing,
    sprig,
    trumpet,
)


def the_star() -> str:
    """A large star and seven small ones; somebody kneels and pours a jug into a pool and one onto the grass."""
    bare = SKINS[1]
    small = ((2, 2), (16, 2), (1, 7), (17, 8), (16, 14), (11, 15), (15, 19))
    body = (
        halo(110, 84, 96, "#a8a4f4", 3, 0.14)
        + "".join(dots((".w.", "www", ".w."), {"w": WHITE}, x, y) for x, y in small)
        + star(110, 84, 56, GOLD, 8, 0.4)
        + star(110, 84, 34, LIGHT, 8, 0.5)
        + mountain(190, 260, 110, 50, "#3a4090", "")
        + land(250, "#1c5a3a", 8)
        + leafy_tree(40, 244)
        + robin(0, 10, "#e8452f")
        + path("M104 384Q104 320 156 314H220V384Z", "#2456a8")
        + path("M106 364Q110 320 156 316H220", "none", SKY, 7)
        + path(f"M{across(15.5)} {down(37)}q14 -9 28 0t28 0", "none", ICE, 6)
        + "".join(flower(x, y, 6, ROSE, LIGHT) for x, y in ((40, 350), (54, 366)))
        + on_knees(104, 356, 142, "#b8a0ee", bare, "#2a1620")
        + pouring_jug(11, 25, "#d2402e")
        + pouring_jug(10, 25, "#d2402e", mirror=True)
        + falling_water(19, 27, 10)
        + falling_water(1, 27, 10)
        + cells(rect(10.9, 28, 1.1, 2, bare) + rect(9, 28, 1.1, 2, bare))
    )
    return card("majors", body, ("#12164c", "#4a54a8"))


def the_moon() -> str:
    """A moon with a face over two towers, a dog and a wolf that look up, a winding path, a crayfish in its pool."""
    body = (
        halo(104, 84, 108, "#a8a4f4", 3, 0.13)
        + moon_with_face(104, 82, 60)
        + drops([(60, 170), (110, 178), (160, 170)], GOLD, 7)
        + mountain(110, 262, 120, 74, "#34347c", "")
        + form("M10 280V156H52V280Z", "#5f5a94", 12, 0)
        + form("M168 280V156H210V280Z", "#5f5a94", 12, 0)
        + "".join(rect(x, 148, 10, 12, "#5f5a94") for x in (10, 26, 42, 168, 184, 200))
        + rect(22, 172, 16, 20, LIGHT)
        + rect(180, 172, 16, 20, GOLD)
        + land(232, "#1c4a44", 6)
        + path("M112 306Q84 288 108 270Q134 256 112 242Q98 234 110 200", "none", "#a8742c", 22)
        + path("M112 306Q84 288 108 270Q134 256 112 242Q98 234 110 200", "none", LIGHT, 13)
        + sitting_dog(0, 20, CREAM, "#a8642c", "#d8b98a")
        + sitting_dog(21, 20, "#b8bcd8", "#8a8cb4", WHITE, mirror=True, wild=True)
        + water(302, 380, "#25528f", 0)
        + path("M0 304H220", "none", SKY, 6)
        + path("M22 346q14 -9 28 0M170 346q14 -9 28 0", "none", SKY, 7)
        + crayfish(110, 346, 0.94, "#f0703c")
    )
    return card("majors", body, ("#0f1240", "#363c88"))


def the_sun() -> str:
    """A sun with a face; a small rider with arms wide and a red banner on a white horse; sunflowers over a wall."""
    skin = SKINS[0]
    body = (
        halo(110, 84, 108, LIGHT, 3, 0.16)
        + sun(110, 84, 44, GOLD, 16)
        + circle(110, 84, 36, "#fad978")
        + face(110, 84, 42, "#a83c24")
        + sun_flower(0, 12) + sun_flower(14, 11)
        + wall(0, 230, 220, 86, "#b0708a", "#8a4f70")
        + rect(0, 230, 220, 9, "#d898a4")
        + rect(0, 314, 220, 66, GREEN)
        + rect(0, 314, 220, 8, LEAF)
        + horse(106, 360, 1.05, WHITE, gear=RED, mane="#e8c070")
        + saddle(106, 360, 1.05, "#f2a044")
        + line(94, 268, 106, 304, skin, 17)
        + line(106, 308, 114, 308, shade(skin), 11)
        + form("M78 222Q96 214 114 222L118 272H74Z", "#f08c48", 9, 0)
        + arm((84, 226), (38, 202), skin, 14, 10, skin)
        + arm((108, 226), (160, 176), skin, 14, 10, skin)
        + head(96, 190, 23, skin, HAIR[2])
        + "".join(circle(x, y, 6, fill) for x, y, fill in ((78, 174, LIGHT), (88, 166, RED), (100, 164, LIGHT), (112, 170, RED)))
    )  # fmt: skip
    return card("majors", body, ("#2f66c0", "#a8d8f4"))


def judgement() -> str:
    """An angel in the clouds blows a trumpet with a flag; people stand up from open boxes, arms raised."""
    skin = SKINS[1]
    body = (
        halo(70, 80, 110, LIGHT, 3, 0.13)
        + mountain(20, 316, 120, 70, "#7f8cc8", WHITE)
        + mountain(196, 316, 140, 90, "#7f8cc8", WHITE)
        + raised_wing(60, 112, 1.1, mirror=True)
        + raised_wing(74, 112, 1.1)
        + form("M40 106Q64 92 88 106L100 176H28Z", "#3f86d8", 9, 0)
        + circle(66, 72, 35, GOLD)
        + side_head(66, 74, 24, skin, HAIR[1])
        + cloud(64, 172, 112, WHITE)
        + cells(
            path("M12 8L17 9.4V18L14.5 16L12 18Z", RED)
            + rect(14, 10, 1, 5.6, WHITE)
            + rect(12, 11, 5, 1, WHITE)
        )
        + trumpet(94, 80, 204, 34)
        + arm((80, 122), (112, 94), "#a8d0f4", 16, 11, skin)
        + rect(0, 308, 220, 72, "#2a4a8a")
        + path("M8 318H60M90 326H130M170 316H212", "none", SKY, 6)
        + _rises(110, 338, 112, SKINS[2], ORANGE, HAIR[0], 26)
        + _rises(50, 370, 160, SKINS[1], LEAF, HAIR[1], 40)
        + _rises(170, 370, 160, SKINS[0], LILAC, HAIR[4], 40)
    )
    return card("majors", body, ("#2a2470", "#7a94d8"))


def _rises(x: float, foot: float, high: float, skin: str, robe: str, hair: str, half: float) -> str:
    """Somebody who stands in an open box, arms raised."""
    up = foot - high - 10
    reach = half * 0.9
    return (
        person(
            x, foot, high, robe, skin=skin, hair=hair, hands=((x - reach, up), (x + reach, up)), sleeve=skin
        )
        + form(f"M{x - half} {foot - 58}H{x + half}V{foot + 12}H{x - half}Z", STONE, half * 0.3, 0)
        + rect(x - half - 3, foot - 60, half * 2 + 6, 12, STEEL)
    )


def the_world() -> str:
    """Somebody dances in a wreath with red ribbons, a scarf around them, a wand in each hand; four heads around."""
    skin = SKINS[1]
    body = (
        oval(110, 190, 84, 148, "#1f5c2c")
        + oval(110, 190, 66, 128, "#241c60")
        + within(round_of(110, 190, 66, 128), halo(110, 186, 120, "#b890f0", 4, 0.16))
        + _leaves(110, 190, 76, 139, 22)
        + bow(110, 38, 70)
        + bow(110, 334, 70)
        + human_head(38, 44, 27)
        + eagle_head(182, 44, 27)
        + bull_face(0, 30)
        + lion_head(181, 334, 27)
        + tresses(110, 112, 25, HAIR[1])
        + path("M118 226L150 252", "none", shade(skin), 18)
        + path("M148 254L108 270", "none", glow(skin, 0.16), 13)
        + line(105, 220, 105, 300, skin, 19)
        + line(104, 304, 114, 306, skin, 10)
        + form(
            "M86 146Q110 132 134 146L126 190Q132 214 138 232Q112 246 82 232Q90 212 94 190Z", "#e06a8a", 11, 0
        )
        + path("M136 140Q150 190 88 214Q66 240 76 286", "none", shade(LILAC), 20)
        + path("M134 138Q146 188 84 212Q62 238 72 284", "none", LILAC, 14)
        + arm((90, 152), (62, 184), skin, 14, 10, skin)
        + arm((130, 152), (158, 184), skin, 14, 10, skin)
        + line(60, 146, 60, 220, WHITE, 10)
        + line(160, 146, 160, 220, WHITE, 10)
        + head(110, 112, 25, skin, HAIR[1])
        + "".join(circle(x, y, 6, GOLD) for x, y in ((92, 92), (110, 86), (128, 92)))
    )
    return card("majors", body, ("#1c1450", "#4a3288"))


def _leaves(x: float, y: float, rx: float, ry: float, count: int) -> str:
    """Leaves around an oval, each along it, bright and dark in turn."""
    body = ""
    for number in range(count):
        angle = 2 * math.pi * number / count
        dx, dy = rx * math.cos(angle), ry * math.sin(angle)
        body += sprig(
            x + rx * math.sin(angle),
            y - ry * math.cos(angle),
            36,
            math.degrees(math.atan2(dx, -dy)) - 18,
            LEAF if number % 2 else GREEN,
        )
    return body


CARDS: Final[Mapping[str, Callable[[], str]]] = {
    "major_arcana.17": the_star,
    "major_arcana.18": the_moon,
    "major_arcana.19": the_sun,
    "major_arcana.20": judgement,
    "major_arcana.21": the_world,
}
ALTS: Final[Mapping[str, str]] = {
    "major_arcana.17": "Under one big star and seven small ones somebody kneels and pours two jugs, one into a pool, one "
    "onto grass; a red bird sits in a tree.",
    "major_arcana.18": "A crescent moon with a sleeping face; between two towers a dog and a wolf sit, muzzles up, beside a "
    "winding path, and a crayfish climbs from a pool.",
    "major_arcana.19": "A smiling sun; a small rider with arms wide sits on a white horse before a wall "
    "with two large sunflowers behind it.",
    "major_arcana.20": "An angel with white wings in a cloud blows a golden trumpet with a red-crossed flag; below, three people stand up "
    "from open stone boxes, arms raised.",
    "major_arcana.21": "Somebody with a lilac scarf dances in a green wreath with red ribbons, a wand in each hand; a "
    "human, an eagle, a bull and a lion in the corners.",
}
