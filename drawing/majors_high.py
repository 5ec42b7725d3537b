"""Justice to the World."""

from __future__ import annotations

import math
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
)
from drawing.people import crown, kneeling, person, seated
from drawing.scenery import cloud, drops, flame, land, pillar, sun, sunflower, tree, wall, water
from drawing.things_majors_high import (
    angel_wings,
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
)


def justice() -> str:
    """A crowned judge in red between two pillars, before a purple curtain; a sword, and scales."""
    skin = SKINS[1]
    body = (
        rect(10, 30, 200, 340, "#6b48ab")
        + "".join(rect(x, 40, 10, 320, PLUM) for x in (66, 98, 128, 160))
        + rect(0, 344, 220, 36, SLATE)
        + rect(0, 0, 220, 36, SLATE)
        + pillar(25, 350, 316, 20, "#c4bfce")
        + pillar(195, 350, 316, 20, "#c4bfce")
        + rect(60, 164, 76, 54, EARTH, 22)
        + seated(98, 352, 206, RED, skin=skin, hair=EARTH, hands=((54, 224), (160, 190)))
        + crown(98, 166, 66)
        + sword((54, 250), (54, 60), 16)
        + circle(54, 232, 11, skin)
        + scales(160, 190, 44, 74)
        + circle(160, 192, 11, skin)
    )
    return card("majors", body)


def hanged() -> str:
    """Somebody hangs by one foot from a leafy beam, the other leg bent, a glow around the head."""
    skin = SKINS[2]
    body = (
        "".join(leaf(x, 56, 42, a, LEAF) for x, a in ((40, -24), (80, 22), (142, -22), (176, 26)))
        + "".join(leaf(x, 74, 42, a, GREEN) for x, a in ((28, 166), (66, 196), (154, 164), (190, 194)))
        + rect(0, 50, 220, 30, WOOD)
        + circle(110, 304, 62, "#f0c05a66")
        + circle(110, 304, 46, LIGHT)
        + path("M84 258L46 224L96 198M136 258L174 224L124 198", "none", BLUE, 21)
        + path("M120 206L174 166L112 124", "none", RED, 21)
        + line(101, 200, 107, 116, RED, 23)
        + line(109, 66, 109, 104, CREAM, 12)
        + rect(92, 96, 34, 15, CREAM, 5)
        + path("M82 268Q110 284 138 268L130 188H90Z", BLUE)
        + circle(110, 302, 27, skin)
        + path("M82 312Q110 300 138 312Q136 336 110 336Q84 336 82 312Z", EARTH)
    )
    return card("majors", body, ("#241a52", "#4c4496"))


def death() -> str:
    """A bony rider on a white horse, a black flag with a white rose; two people; a river, a sun between two towers."""
    armour, dark = "#232136", "#332a55"
    body = (
        circle(170, 178, 23, GOLD)
        + rect(128, 126, 18, 84, dark)
        + rect(192, 126, 18, 84, dark)
        + land(204, "#4f6b58", 4)
        + rect(0, 216, 220, 36, "#4f97d6")
        + rect(0, 250, 220, 130, MOSS)
        + line(104, 270, 104, 34, EARTH, 10)
        + rect(104, 30, 92, 84, NIGHT)
        + rose(150, 73, 34)
        + horse(72, 332, 1.08, WHITE, gear=ICE)
        + path("M38 234H88L92 268H34Z", PLUM)
        + line(60, 236, 72, 290, armour, 20)
        + path("M40 178H90L84 246H44Z", armour)
        + skull(65, 152, 23)
        + line(82, 190, 104, 214, armour, 17)
        + circle(104, 214, 9, WHITE)
        + person(188, 362, 122, GOLD, skin=SKINS[0], hair=BROWN, hands=((162, 288),))
        + kneeling(142, 366, 78, ROSE, skin=SKINS[2], hair=EARTH, mirror=True)
    )
    return card("majors", body, ("#5a4a86", "#d8a08a"))


def temperance() -> str:
    """An angel with red wings pours water from cup to cup, one foot in a pool; a path runs to the hills."""
    skin, robe = SKINS[2], CREAM
    body = (
        poly([(-20, 270), (36, 222), (90, 270)], VIOLET)
        + poly([(116, 270), (178, 206), (240, 270)], VIOLET)
        + land(258, GREEN, 6)
        + path("M158 380Q204 346 178 316T182 262", "none", SAND, 16)
        + path("M0 322H74Q112 326 112 380H0Z", BLUE)
        + path("M24 352q14 -9 28 0", "none", SKY, 7)
        + angel_wings(110, 166, 98, RED, EMBER)
        + circle(110, 116, 44, LIGHT)
        + line(90, 318, 88, 344, skin, 17)
        + line(130, 318, 134, 344, skin, 17)
        + person(110, 326, 236, robe, skin=skin, hair=EARTH, hands=((54, 250), (164, 196)))
        + path("M152 186Q104 190 60 232", "none", BLUE, 13)
        + cup(50, 276, 52)
        + turned(cup(168, 214, 52), -66, 168, 188)
        + circle(54, 254, 11, skin)
        + circle(168, 198, 11, skin)
    )
    return card("majors", body, ("#2b2a6e", "#8d9fdc"))


def devil() -> str:
    """A horned figure with bat wings on a block, a torch held low; two people in loose chains."""
    fur, skin = EMBER, "#d9745a"
    body = (
        bat_wings(110, 148, 192, VIOLET, PLUM)
        + rect(66, 266, 88, 106, "#3b3650", 4)
        + rect(56, 258, 108, 20, STONE, 4)
        + seated(110, 268, 170, fur, skin=skin, hair=EMBER, hands=((52, 138), (150, 224)))
        + horns(110, 116, 96, CREAM)
        + line(148, 230, 164, 210, WOOD, 12)
        + flame(167, 212, 56, ORANGE, LIGHT)
        + person(38, 364, 132, BLUE, skin=SKINS[0], hair=ORANGE)
        + person(184, 364, 132, GREEN, skin=SKINS[2], hair=EARTH)
        + chain(38, 266, 110, 300, 30)
        + chain(184, 266, 110, 300, 30)
        + circle(110, 300, 12, "#3b3650", GOLD, 8)
    )
    return card("majors", body, ("#150d1c", "#3a1526"))


def tower() -> str:
    """A tower on a rock, lightning, its crown thrown off, two people who fall, flames in its windows."""
    body = (
        poly(
            [(14, 380), (40, 330), (70, 318), (84, 300), (140, 300), (158, 322), (184, 334), (206, 380)],
            SLATE,
        )
        + rect(74, 136, 72, 180, STONE)
        + rect(74, 136, 20, 180, "#b8b2c2")
        + "".join(rect(100, y, 24, 26, ORANGE) + rect(106, y + 8, 12, 18, LIGHT) for y in (158, 206, 254))
        + flame(90, 138, 54)
        + flame(132, 138, 48)
        + flame(112, 138, 70)
        + turned(crown(164, 84, 60), 16, 164, 84)
        + poly([(22, 10), (52, 10), (72, 60), (104, 64), (96, 124), (76, 86), (44, 82)], LIGHT)
    )
    body += _falling(44, 214, SKINS[0], ORANGE, BLUE, 164) + _falling(177, 246, SKINS[1], LIGHT, RED, 196)
    return card("majors", body, ("#1b1030", "#6a2440"))


def _falling(x: float, y: float, skin: str, hair: str, robe: str, degrees: float) -> str:
    """Somebody in the air, arms out; ``y`` is the middle."""
    who = person(
        x, y + 56, 114, robe, skin=skin, hair=hair, legs=robe, hands=((x - 28, y - 30), (x + 28, y - 30))
    )
    return turned(who, degrees, x, y)


def the_star() -> str:
    """A large star and seven small ones; somebody kneels and pours a jug into a pool and one onto the grass."""
    small = ((36, 44), (184, 44), (30, 98), (190, 98), (60, 148), (160, 148), (110, 168))
    skin = SKINS[3]
    body = (
        star(110, 80, 60, GOLD, 8, 0.38)
        + "".join(star(x, y, 16, WHITE, 8, 0.5) for x, y in small)
        + land(250, GREEN, 8)
        + tree(36, 254, 74, LEAF)
        + perched(34, 192, 0.9, RED)
        + path("M104 380Q104 316 156 312H220V380Z", BLUE)
        + path("M144 354q14 -9 28 0t28 0", "none", SKY, 8)
        + path("M190 278Q198 292 198 326", "none", ICE, 13)
        + path("M28 288Q20 308 20 352", "none", ICE, 13)
        + line(98, 270, 62, 266, skin, 15)
        + kneeling(100, 350, 132, CREAM, skin=skin, hair="#201716")
        + line(120, 270, 158, 258, skin, 15)
        + jug(162, 262, scale=0.92)
        + jug(56, 272, mirror=True, scale=0.92)
    )
    return card("majors", body, ("#141b4d", "#3c5a9a"))


def the_moon() -> str:
    """A moon with a face over two towers, a dog and a wolf that howl, a winding path, a crayfish in its pool."""
    body = (
        moon_with_face(104, 82, 58)
        + drops([(62, 166), (110, 178), (158, 166)], GOLD, 7)
        + rect(14, 164, 36, 110, "#7d7a9c")
        + rect(170, 164, 36, 110, "#7d7a9c")
        + rect(24, 186, 15, 18, LIGHT)
        + rect(181, 186, 15, 18, LIGHT)
        + land(240, MOSS, 6)
        + path("M110 318Q70 298 112 276T108 236", "none", SAND, 15)
        + dog(50, 298, 0.95, CREAM, howls=True)
        + dog(170, 298, 0.95, "#a49cba", mirror=True, howls=True)
        + water(308, 380, "#275d8c", 0)
        + path("M26 344q14 -9 28 0M166 344q14 -9 28 0", "none", SKY, 7)
        + crayfish(110, 348, 0.9)
    )
    return card("majors", body, ("#101537", "#2b3d78"))


def the_sun() -> str:
    """A sun with a face; a small rider with arms wide and a red banner on a white horse; sunflowers over a wall."""
    skin = SKINS[0]
    body = (
        sun(110, 82, 42)
        + face(110, 82, 42, EMBER)
        + "".join(line(x, 208, x, 240, GREEN, 9) + sunflower(x, 206, 17) for x in (30, 66, 136, 188))
        + wall(0, 226, 220, 90, "#8a6a86", "#6b4f6e")
        + rect(0, 314, 220, 66, GREEN)
        + horse(108, 354, 1.12, WHITE, gear=GOLD)
        + path("M158 232V128", "none", BROWN, 9)
        + poly([(158, 122), (208, 128), (196, 147), (208, 166), (158, 172)], RED)
        + line(92, 264, 108, 302, skin, 17)
        + path("M84 224H112L117 270H78Z", RED)
        + line(98, 206, 98, 220, skin, 16)
        + line(90, 220, 46, 162, skin, 14)
        + line(106, 220, 156, 168, skin, 14)
        + circle(98, 188, 21, skin)
        + path("M75 188A23 23 0 0 1 121 188Q98 172 75 188Z", EMBER)
    )
    return card("majors", body, ("#2f62b0", "#8cc0ea"))


def judgement() -> str:
    """An angel in the clouds blows a trumpet with a flag; people stand up from open boxes, arms raised."""
    skin = SKINS[3]
    body = (
        angel_wings(64, 100, 54, ROSE, RED)
        + path("M38 100Q64 84 90 100L98 166H30Z", SKY)
        + circle(64, 68, 27, skin)
        + path("M35 68A29 29 0 0 1 93 68Q64 46 35 68Z", NIGHT)
        + cloud(62, 166, 112, WHITE)
        + poly([(118, 80), (164, 92), (164, 174), (141, 154), (118, 172)], RED)
        + rect(135, 84, 12, 62, WHITE)
        + rect(118, 110, 46, 12, WHITE)
        + trumpet(86, 72, 200, 38)
        + line(86, 116, 108, 88, SKY, 16)
        + circle(110, 84, 11, skin)
        + rect(0, 312, 220, 68, "#24406f")
        + _rises(60, 366, 156, SKINS[1], LEAF)
        + _rises(160, 366, 156, SKINS[0], LILAC)
    )
    return card("majors", body, ("#1f1c52", "#3d5fa6"))


def _rises(x: float, foot: float, high: float, skin: str, robe: str) -> str:
    """Somebody who stands in an open box, arms raised."""
    up = foot - high - 10
    return (
        person(x, foot, high, robe, skin=skin, hands=((x - 38, up), (x + 38, up)), sleeve=skin)
        + rect(x - 42, foot - 60, 84, 66, STONE, 3)
        + rect(x - 42, foot - 60, 84, 13, STEEL)
    )


def the_world() -> str:
    """Somebody dances in a wreath with red ribbons, a scarf around them, a wand in each hand; four heads around."""
    skin = SKINS[1]
    body = (
        oval(110, 190, 84, 146, GREEN)
        + oval(110, 190, 66, 126, "#1f1a52")
        + _leaves(110, 190, 76, 137, 22)
        + bow(110, 40, 66)
        + bow(110, 332, 66)
        + human_head(38, 44, 25)
        + eagle_head(182, 44, 25)
        + bull_head(40, 334, 25)
        + lion_head(181, 334, 25)
        + path("M118 222L148 252L112 270", "none", skin, 19)
        + line(105, 220, 105, 300, skin, 20)
        + path("M86 142Q110 130 134 142L127 228H91Z", skin)
        + line(90, 150, 64, 182, skin, 16)
        + line(130, 150, 156, 182, skin, 16)
        + path("M134 136Q146 190 84 216Q70 240 76 270", "none", LILAC, 18)
        + line(62, 146, 62, 218, WHITE, 11)
        + line(158, 146, 158, 218, WHITE, 11)
        + circle(110, 110, 25, skin)
        + path("M83 110A27 27 0 0 1 137 110Q110 90 83 110Z", EARTH)
    )
    return card("majors", body)


def _leaves(x: float, y: float, rx: float, ry: float, count: int) -> str:
    """Leaves around an oval, each along it."""
    body = ""
    for number in range(count):
        angle = 2 * math.pi * number / count
        dx, dy = rx * math.cos(angle), ry * math.sin(angle)
        body += leaf(
            x + rx * math.sin(angle),
            y - ry * math.cos(angle),
            34,
            math.degrees(math.atan2(dx, -dy)) - 18,
            LEAF,
        )
    return body


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
ALTS: Final[Mapping[str, str]] = {
    "major_arcana.11": "A crowned figure in red sits between two pale pillars before a purple curtain, a sword upright in "
    "one hand, golden scales hanging from the other.",
    "major_arcana.12": "Somebody in blue and red hangs upside down by one foot from a leafy beam, the other leg bent, "
    "arms behind the back, a glow around the head.",
    "major_arcana.13": "A skeleton in dark armour rides a white horse with a white rose on a black flag; two people wait, "
    "a river and a sun between two towers behind.",
    "major_arcana.14": "An angel with red wings pours blue water from one golden cup into another, one foot in a pool, "
    "one on land; a path winds to the hills.",
    "major_arcana.15": "A horned red figure with bat wings squats on a block, a torch held low; a loose chain hangs "
    "between the block and two people beside it.",
    "major_arcana.16": "Lightning strikes a tall tower on a rock; flames burst from its top and glow in three windows, "
    "its crown flies off, two people fall.",
    "major_arcana.17": "Under one big star and seven small ones somebody kneels and pours two jugs, one into a pool, one "
    "onto grass; a red bird sits in a tree.",
    "major_arcana.18": "A crescent moon with a sleeping face; between two towers a dog and a wolf howl beside a winding "
    "path, and a crayfish climbs from a pool.",
    "major_arcana.19": "A smiling sun; a small rider with arms wide and a red banner sits on a white horse before a wall "
    "with four sunflowers.",
    "major_arcana.20": "An angel in a cloud blows a golden trumpet with a red-crossed flag; below, two people stand up "
    "from open stone boxes, arms raised.",
    "major_arcana.21": "Somebody with a lilac scarf dances in a green wreath with red ribbons, a wand in each hand; a "
    "human, an eagle, a bull and a lion in the corners.",
}
