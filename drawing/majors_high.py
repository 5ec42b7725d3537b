"""Justice to the World."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from drawing.animals import crayfish, dog, horse, perched
from drawing.kit import (
    BLUE,
    BROWN,
    CREAM,
    EARTH,
    EMBER,
    GOLD,
    GREEN,
    ICE,
    LEAF,
    LIGHT,
    LILAC,
    MOSS,
    NIGHT,
    ORANGE,
    PLUM,
    RED,
    ROSE,
    SAND,
    SKINS,
    SKY,
    SLATE,
    STEEL,
    STONE,
    VIOLET,
    WHITE,
    WOOD,
    card,
    circle,
    cup,
    line,
    oval,
    path,
    poly,
    rect,
    star,
    sword,
    turned,
)  # fmt: skip
from drawing.people import crown, kneeling, person, seated, wings
from drawing.scenery import cloud, drops, flame, land, pillar, sun, sunflower, tree, wall, water
from drawing.things_majors_high import (
    bat_wings,
    bow,
    bull_head,
    chain,
    eagle_head,
    face,
    horns,
    human_head,
    jug,
    leaf,
    lion_head,
    moon_with_face,
    rose,
    scales,
    skull,
    trumpet,
)  # fmt: skip


def justice() -> str:
    """A crowned judge in red between two pillars, before a purple curtain; a sword, and scales."""
    body = (
        rect(10, 30, 200, 340, VIOLET)
        + "".join(rect(x, 30, 9, 330, PLUM) for x in (58, 92, 122, 154))
        + rect(10, 340, 200, 40, SLATE)
        + rect(10, 12, 200, 22, GOLD)
        + pillar(28, 350, 322, 26, "#b9b3c4") + pillar(192, 350, 322, 26, "#b9b3c4")
        + seated(110, 352, 216, RED, skin=SKINS[2], hair=EARTH, hands=((66, 196), (156, 208)), cloak="")
        + crown(110, 152, 58)
        + sword((66, 222), (66, 54), 15)
        + circle(66, 196, 12, SKINS[2])
        + scales(156, 208, 42, 66)
    )
    return card("majors", body)


def hanged() -> str:
    """Somebody hangs by one foot from a leafy beam, the other leg bent, a glow around the head."""
    skin = SKINS[0]
    body = (
        rect(0, 40, 220, 30, WOOD)
        + "".join(leaf(x, 44, 32, a, LEAF) for x, a in ((36, -30), (70, 24), (150, -20), (188, 30)))
        + "".join(leaf(x, 66, 34, a, GREEN) for x, a in ((30, 160), (66, 200), (156, 165), (192, 190)))
        + circle(110, 306, 56, "#f0c05a55") + circle(110, 306, 42, LIGHT)
        + path("M86 262L52 226L96 206M134 262L168 226L124 206", "none", BLUE, 19)
        + path("M116 204L158 164L112 136", "none", RED, 22)
        + line(105, 204, 108, 104, RED, 23)
        + line(109, 66, 109, 110, CREAM, 10) + rect(92, 96, 34, 13, CREAM, 5)
        + path("M84 268Q110 282 136 268L130 192H90Z", BLUE)
        + circle(110, 306, 25, skin) + path("M84 312A26 26 0 0 0 136 312Q110 324 84 312Z", BROWN)
    )
    return card("majors", body, ("#241a52", "#4c4496"))


def death() -> str:
    """A bony rider on a white horse, a black flag with a white rose; two people; a river, a sun between two towers."""
    armour = "#232136"
    body = (
        circle(174, 186, 19, GOLD)
        + rect(136, 140, 17, 70, SLATE) + rect(194, 140, 17, 70, SLATE)
        + land(206, "#4f6b58", 4)
        + water(222, 250, BLUE, 1)
        + rect(0, 248, 220, 132, MOSS)
        + horse(84, 336, 1.1, WHITE, gear=STONE)
        + line(66, 236, 84, 290, armour, 20)
        + path("M52 178H100L94 248H54Z", armour)
        + skull(76, 150, 21)
        + line(112, 262, 112, 42, BROWN, 9)
        + rect(112, 40, 84, 76, NIGHT) + rose(154, 78, 28)
        + line(92, 192, 112, 216, armour, 16) + circle(112, 217, 8, WHITE)
        + person(184, 356, 116, GOLD, skin=SKINS[2], hair=EARTH, hands=((162, 284),))
        + kneeling(136, 360, 66, ROSE, skin=SKINS[0], hair=BROWN, mirror=True)
    )
    return card("majors", body, ("#5a4a86", "#d8a08a"))


def temperance() -> str:
    """An angel with red wings pours water from cup to cup, one foot in a pool; a path runs to the hills."""
    skin = SKINS[3]
    body = (
        poly([(10, 262), (52, 204), (98, 262)], VIOLET) + poly([(130, 262), (180, 216), (230, 262)], PLUM)
        + circle(52, 196, 15, GOLD)
        + land(254, GREEN, 6)
        + path("M66 380Q20 340 46 306T52 250", "none", SAND, 15)
        + path("M96 380Q96 326 160 322H220V380Z", BLUE)
        + path("M150 350q14 -9 28 0t28 0", "none", SKY, 7)
        + wings(110, 168, 200, RED)
        + circle(110, 122, 42, LIGHT)
        + line(92, 322, 90, 346, skin, 16) + line(130, 322, 132, 342, skin, 16)
        + person(110, 330, 234, CREAM, skin=skin, hair="#201716", hands=((60, 256), (164, 196)))
        + path("M158 186Q112 190 64 240", "none", BLUE, 12)
        + cup(56, 276, 50) + turned(cup(168, 212, 50), -62, 168, 188)
    )
    return card("majors", body, ("#2b2a6e", "#8d9fdc"))


def devil() -> str:
    """A horned figure with bat wings on a block, a torch held low; two people in loose chains."""
    fur = BROWN
    body = (
        bat_wings(110, 142, 188, EMBER, "#6d2430")
        + rect(66, 268, 88, 104, SLATE, 4) + rect(58, 262, 104, 18, STONE, 4)
        + seated(110, 270, 178, fur, skin=SKINS[1], hair=EARTH, hands=((48, 128), (152, 214)))
        + horns(110, 116, 86)
        + line(152, 204, 156, 234, WOOD, 11) + flame(156, 272, 52, ORANGE, LIGHT)
        + person(38, 360, 128, ICE, skin=SKINS[0], hair=EARTH)
        + person(184, 360, 128, LILAC, skin=SKINS[3], hair=NIGHT)
        + chain(42, 264, 106, 300, 34) + chain(180, 264, 114, 300, 34)
        + circle(110, 300, 11, SLATE, GOLD, 7)
    )
    return card("majors", body, ("#150d1c", "#3a1526"))


def tower() -> str:
    """A tower on a rock, lightning, its crown thrown off, two people who fall, flames in its windows."""
    body = (
        poly([(14, 380), (40, 330), (70, 318), (84, 300), (140, 300), (158, 322), (184, 334), (206, 380)], SLATE)
        + rect(74, 136, 72, 180, STONE)
        + rect(74, 136, 20, 180, "#b8b2c2")
        + "".join(rect(100, y, 24, 26, ORANGE) + rect(106, y + 8, 12, 18, LIGHT) for y in (158, 206, 254))
        + flame(90, 138, 54) + flame(132, 138, 48) + flame(112, 138, 70)
        + turned(crown(164, 84, 60), 16, 164, 84)
        + poly([(22, 10), (52, 10), (72, 60), (104, 64), (96, 124), (76, 86), (44, 82)], LIGHT)
    )
    body += _falling(40, 222, SKINS[1], BLUE, 192) + _falling(180, 250, SKINS[3], RED, 168)
    return card("majors", body, ("#1b1030", "#6a2440"))


def _falling(x: float, y: float, skin: str, robe: str, degrees: float) -> str:
    """Somebody in the air, arms out; ``y`` is the middle."""
    who = person(x, y + 56, 112, robe, skin=skin, legs=robe, hands=((x - 30, y - 50), (x + 30, y - 50)))
    return turned(who, degrees, x, y)


def the_star() -> str:
    """A large star and seven small ones; somebody kneels and pours a jug into a pool and one onto the grass."""
    small = ((36, 44), (184, 44), (30, 98), (190, 98), (52, 148), (168, 148), (110, 168))
    body = (
        star(110, 80, 60, GOLD, 8, 0.38)
        + "".join(star(x, y, 16, WHITE, 8, 0.5) for x, y in small)
        + land(258, GREEN, 8)
        + tree(186, 268, 74, LEAF) + perched(184, 208, 0.8, RED, mirror=True)
        + path("M104 380Q104 318 164 312H220V380Z", BLUE)
        + path("M140 358q14 -9 28 0t28 0", "none", SKY, 7)
        + kneeling(96, 340, 134, CREAM, skin=SKINS[2], hair=EARTH, hands=((138, 262), (56, 270)))
        + path("M172 276Q180 292 180 330", "none", ICE, 11) + path("M24 284Q18 304 18 338", "none", ICE, 11)
        + jug(142, 262) + jug(52, 270, mirror=True)
    )
    return card("majors", body, ("#141b4d", "#3c5a9a"))


def the_moon() -> str:
    """A moon with a face over two towers, a dog and a wolf that howl, a winding path, a crayfish in its pool."""
    body = (
        moon_with_face(104, 82, 58)
        + drops([(56, 160), (110, 172), (164, 160)], GOLD, 6)
        + rect(14, 168, 36, 110, SLATE) + rect(170, 168, 36, 110, SLATE)
        + rect(24, 190, 15, 18, LIGHT) + rect(181, 190, 15, 18, LIGHT)
        + land(246, MOSS, 6)
        + path("M110 330Q70 306 110 286T108 242", "none", SAND, 16)
        + dog(52, 306, 0.95, CREAM, howls=True) + dog(168, 306, 0.95, "#b0a8c0", mirror=True, howls=True)
        + water(322, 380, "#275d8c", 0) + path("M26 350q14 -9 28 0M166 350q14 -9 28 0", "none", SKY, 7)
        + crayfish(110, 344, 0.9)
    )
    return card("majors", body, ("#101537", "#2b3d78"))


def the_sun() -> str:
    """A sun with a face; a small rider with arms wide and a red banner on a white horse; sunflowers over a wall."""
    skin = SKINS[2]
    body = (
        sun(110, 82, 42) + face(110, 82, 42, EMBER)
        + "".join(line(x, 200, x, 240, GREEN, 9) + sunflower(x, 196, 19) for x in (32, 66, 158, 190))
        + wall(0, 222, 220, 90, "#8a6a86", "#6b4f6e")
        + rect(0, 312, 220, 68, GREEN)
        + horse(108, 352, 1.12, WHITE, gear=ORANGE)
        + path("M150 232V130", "none", BROWN, 8) + poly([(150, 126), (206, 132), (192, 152), (206, 172), (150, 176)], RED)
        + line(92, 262, 108, 300, skin, 17)
        + path("M84 212Q98 204 112 212L112 266H82Z", skin)
        + line(90, 218, 54, 196, skin, 14) + line(106, 218, 148, 204, skin, 14)
        + circle(98, 188, 20, skin) + path("M77 186A21 21 0 0 1 119 186Q98 172 77 186Z", EARTH)
    )
    return card("majors", body, ("#2f62b0", "#8cc0ea"))


def judgement() -> str:
    """An angel in the clouds blows a trumpet with a flag; people stand up from open boxes, arms raised."""
    body = (
        wings(84, 78, 150, ROSE)
        + person(84, 180, 156, CREAM, skin=SKINS[1], hair=GOLD, hands=((112, 96), (132, 92)))
        + cloud(62, 150, 104, WHITE) + cloud(128, 160, 84, WHITE)
        + trumpet(98, 56, 190, 30)
        + rect(134, 78, 50, 50, WHITE) + rect(154, 78, 11, 50, RED) + rect(134, 97, 50, 11, RED)
        + water(276, 380, "#2f5f9a", 0)
        + _rises(44, 350, 132, SKINS[3], SAND) + _rises(176, 350, 132, SKINS[0], LILAC)
        + _rises(110, 366, 150, SKINS[2], LEAF)
    )
    return card("majors", body, ("#29265f", "#6f8fc8"))


def _rises(x: float, foot: float, high: float, skin: str, robe: str) -> str:
    """Somebody who stands in an open box, arms raised."""
    up = foot - high - 6
    return (
        person(x, foot, high, robe, skin=skin, hands=((x - 30, up), (x + 30, up)), sleeve=skin)
        + rect(x - 31, foot - 44, 62, 48, STONE, 3)
        + rect(x - 31, foot - 44, 62, 10, STEEL)
    )


def the_world() -> str:
    """Somebody dances in a wreath with red ribbons, a scarf around them, a wand in each hand; four heads around."""
    skin = SKINS[1]
    body = (
        oval(110, 190, 92, 156, LEAF) + oval(110, 190, 84, 148, GREEN) + oval(110, 190, 66, 126, "#1f1a52")
        + bow(110, 42, 64) + bow(110, 330, 64)
        + human_head(36, 44, 21) + eagle_head(184, 44, 21) + bull_head(36, 338, 21) + lion_head(184, 338, 21)
        + path("M118 222L146 250L112 268", "none", skin, 18)
        + line(106, 220, 106, 298, skin, 19)
        + path("M88 142Q110 132 132 142L126 226H92Z", skin)
        + line(90, 150, 66, 186, skin, 15) + line(130, 150, 154, 186, skin, 15)
        + path("M134 136Q146 190 84 216Q70 240 78 270", "none", LILAC, 17)
        + line(66, 160, 66, 214, CREAM, 11) + line(154, 160, 154, 214, CREAM, 11)
        + circle(110, 112, 23, skin) + path("M86 112A24 24 0 0 1 134 112Q110 94 86 112Z", EMBER)
    )
    return card("majors", body)


CARDS: Final[Mapping[str, Callable[[], str]]] = {
    "major_arcana.11": justice,
    "major_arcana.12": hanged,
    "major_arcana.13": death,
    "major_arcana.14": temperance,
    "major_arcana.15": devil,
    "major_arcana.16": tower,
    "major_arcana.17": the_star,
    "major_arcana.18": the_moon,
    "major_arcana.19": the_sun,
    "major_arcana.20": judgement,
    "major_arcana.21": the_world,
}
ALTS: Final[Mapping[str, str]] = {}
