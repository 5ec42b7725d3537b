"""The swords."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from drawing.animals import bird
from drawing.kit import (
    BLUE,
    BROWN,
    CREAM,
    DEEP,
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
    STONE,
    VIOLET,
    WHITE,
    WOOD,
    card,
    circle,
    line,
    oval,
    path,
    poly,
    rect,
    sword,
)
from drawing.people import crown, person, seated
from drawing.scenery import boat, castle, cloud, cypress, heart, land, moon, mountain, tree, water
from drawing.things_swords import (
    bent_tree,
    blade,
    blindfold,
    bound,
    branch,
    butterfly_crown,
    carved_throne,
    fan,
    galloping,
    knight_at_rest,
    open_hand,
    profile,
    quilt,
    ragged_cloud,
    rain,
    tent,
    tiptoer,
    weeper,
    window,
    wrapped,
)


def ace() -> str:
    """A hand out of a cloud holds one large sword up through a crown with two branches; bare mountains."""
    body = (
        circle(110, 104, 90, "#4d5b83")
        + circle(110, 104, 66, "#7081ab")
        + mountain(64, 380, 150, 66, "#5d5a86", "")
        + mountain(168, 380, 150, 104, "#7a76a6", "")
        + branch(134, 116, 90, LEAF)
        + branch(86, 116, 90, LEAF, mirror=True)
        + sword((110, 326), (110, 26), 22)
        + crown(110, 122, 92)
        + line(20, 306, 106, 312, SKINS[1], 22)
        + circle(110, 312, 17, SKINS[1])
        + cloud(36, 290, 92, CREAM)
        + cloud(24, 318, 84, WHITE)
    )
    return card("swords", body)


def two() -> str:
    """Somebody in white sits blindfolded by the night sea, two long swords held over crossed arms; a crescent."""
    shade = "#b9b2c4"
    body = (
        moon(110, 64, 32, LIGHT, "#1a2342")
        + water(214, 332, "#2a6188", 2)
        + rect(0, 322, 220, 58, SLATE)
        + rect(30, 300, 160, 52, STONE, 6)
        + seated(110, 358, 214, CREAM, skin=SKINS[2], hair="#201716")
        + sword((80, 268), (22, 62), 14)
        + sword((140, 268), (198, 62), 14)
        + line(78, 228, 144, 252, shade, 20)
        + line(142, 228, 76, 252, shade, 20)
        + circle(76, 252, 13, SKINS[2])
        + circle(144, 252, 13, SKINS[2])
        + blindfold(110, 176, 30)
    )
    return card("swords", body, ("#151d3b", "#31456e"))


def three() -> str:
    """A red heart with three swords through it, under clouds, in the rain."""
    body = (
        rain([(200, 130), (26, 190), (206, 220), (52, 280), (206, 296), (92, 326), (30, 320), (150, 316)])
        + sword((110, 40), (110, 352), 15)
        + sword((26, 104), (184, 330), 15)
        + sword((194, 104), (36, 330), 15)
        + rect(0, 0, 220, 40, "#a39eb2")
        + circle(36, 40, 34, "#a39eb2")
        + circle(84, 30, 30, "#a39eb2")
        + circle(136, 30, 30, STONE)
        + circle(186, 40, 34, STONE)
        + heart(110, 212, 156, RED)
        + sword((110, 26), (110, 214), 15)
        + sword((26, 104), (92, 198), 15)
        + sword((194, 104), (128, 198), 15)
    )
    return card("swords", body, ("#3a4256", "#59647c"))


def four() -> str:
    """Somebody in armour lies on a tomb, hands folded; three swords hang above, one lies below; a coloured window."""
    body = (
        window(52, 36, 58, 112)
        + "".join(blade(x, 30, 166, 13, 30) for x in (110, 148.3, 186.5))
        + rect(14, 258, 192, 122, STONE)
        + rect(10, 250, 200, 16, "#b4afc0")
        + rect(22, 280, 176, 66, SLATE)
        + sword((32, 312), (190, 312), 14)
        + knight_at_rest(22, 238, 176, SKINS[0])
    )
    return card("swords", body)


def five() -> str:
    """Somebody holds three swords and looks round at two others who walk to the water; two swords lie on the ground."""
    body = (
        ragged_cloud(58, 40, 90, STONE)
        + ragged_cloud(166, 54, 110, "#b4afc0")
        + ragged_cloud(36, 112, 70, "#b4afc0")
        + water(186, 246, "#3c7396", 2, SKY)
        + land(244, "#5d5848", 6)
        + person(28, 272, 88, ROSE, skin=SKINS[3], back=True)
        + person(62, 266, 80, LILAC, skin=SKINS[0], hair=BROWN, back=True)
        + path("M176 122 Q200 118 206 144 Q190 142 184 164Z", ORANGE)
        + person(168, 366, 240, LEAF, skin=SKINS[1], hair=ORANGE, legs=PLUM)
        + circle(177, 152, 24, ORANGE)
        + circle(157, 156, 21, SKINS[1])
        + fan(129, 340, (-20, -10, 0), 58, 292)
        + line(192, 204, 190, 244, GREEN, 20)
        + line(190, 244, 120, 250, GREEN, 20)
        + circle(112, 250, 13, SKINS[1])
        + fan(22, 318, (84,), 0, 106)
        + fan(22, 348, (86,), 0, 106)
    )
    return card("swords", body, ("#33495a", "#6f8b98"))


def six() -> str:
    """Somebody poles a boat with two wrapped passengers and six upright swords over calm water to a far shore."""
    body = (
        cypress(46, 106, 58)
        + cypress(172, 106, 70)
        + tree(78, 106, 52, MOSS)
        + tree(128, 106, 60, MOSS)
        + path("M0 112Q60 78 110 92T220 88V140H0Z", "#3d6b4a")
        + water(128, 380, "#2c5f87", 0)
        + path("M104 362q14 -9 28 0t28 0", "none", SKY, 7)
        + "".join(blade(24 + 18.75 * at, 144 + 34 * (at % 2), 310) for at in range(6))
        + person(164, 322, 196, EMBER, skin=SKINS[3], hair="#201716", hands=((186, 210),))
        + wrapped(48, 322, 88, LILAC)
        + wrapped(98, 322, 68, ROSE)
        + boat(110, 342, 196, WOOD)
        + line(198, 96, 184, 374, SAND, 9)
        + circle(193, 204, 10, SKINS[3])
    )
    return card("swords", body, ("#8d9abb", "#c5cfe0"))


def seven() -> str:
    """Somebody steals away on tiptoe with five swords, and looks back at bright tents; two swords are left standing."""
    body = (
        tent(92, 188, 66, 130, BLUE, ICE)
        + tent(176, 200, 76, 160, GOLD, RED)
        + land(190, "#6b5f42", 6)
        + tiptoer(144, 362, VIOLET, SKINS[2], LEAF)
        + fan(110, 520, (-13.5, -6.5, 0.5), 212, 366, 24)
        + fan(110, 520, (-10, -3), 234, 388, 24)
        + line(134, 216, 78, 240, PLUM, 20)
        + circle(74, 242, 13, SKINS[2])
        + blade(181, 214, 308, 12, 26)
        + blade(198, 240, 330, 12, 26)
    )
    return card("swords", body)


def eight() -> str:
    """Somebody blindfolded stands in loose bands among eight planted swords and puddles; a castle on a rock."""
    body = (
        poly([(0, 290), (0, 116), (20, 104), (88, 104), (104, 150), (124, 180), (140, 290)], "#5c5b78")
        + castle(52, 106, 66, 66, "#bdb8c9")
        + land(280, "#5c5343", 6)
        + "".join(
            blade(110 + side * far, 244 - far * 1.25, 290 + far * 0.5, 10, 22)
            for side in (-1, 1)
            for far in (28.7, 47.8, 67, 86)
        )
        + oval(44, 362, 32, 9, SKY)
        + oval(180, 346, 28, 8, SKY)
        + oval(136, 364, 30, 9, SKY)
        + oval(66, 330, 22, 7, SKY)
        + bound(110, 352, 216)
    )
    return card("swords", body)


def nine() -> str:
    """Somebody sits up in bed at night, hands over the face, under nine swords on the dark wall; a quilt of roses."""
    body = (
        "".join(blade(33.5 + 38.26 * at, 20, 98, 11) for at in range(5))
        + "".join(blade(52.6 + 38.26 * at, 102, 180, 11) for at in range(4))
        + rect(12, 206, 26, 160, WOOD, 6)
        + circle(25, 206, 16, WOOD)
        + rect(184, 252, 26, 120, WOOD, 6)
        + weeper(110, 300, SKINS[1], "#c9c3d2")
        + quilt(36, 276, 150, 75)
        + rect(22, 344, 176, 26, WOOD)
        + "".join(circle(x, 356, 8, EARTH) for x in (48, 79, 110, 141, 172))
    )
    return card("swords", body, ("#0f1024", "#262a4a"))


def ten() -> str:
    """Somebody lies under a red cloth, ten swords in the back; a yellow dawn opens over calm water."""
    across = [23.3 + 18.75 * step for step in range(5)] + [121.7 + 18.75 * step for step in range(5)]
    body = (
        rect(0, 52, 220, 40, EMBER)
        + rect(0, 74, 220, 60, ORANGE)
        + rect(0, 98, 220, 160, GOLD)
        + circle(110, 252, 86, LIGHT)
        + water(250, 306, "#3f7fa8", 0)
        + rect(46, 266, 128, 8, LIGHT)
        + rect(70, 284, 80, 7, GOLD)
        + land(304, "#2b2230", 4)
        + "".join(blade(x, 112 + 32 * (step % 2), 330, 9, 26, NIGHT, NIGHT) for step, x in enumerate(across))
        + path("M38 356 Q34 306 74 302 Q136 298 200 324 Q214 340 206 356 Z", RED)
        + circle(40, 338, 20, EARTH)
        + circle(68, 352, 10, SKINS[1])
    )
    return card("swords", body, ("#0b0b14", "#1c1a2b"))


def page() -> str:
    """A page on rough ground holds a sword up in both hands, hair blown; clouds piled high, birds overhead."""
    sleeve = "#5f3f9c"
    body = (
        cloud(160, 214, 110, "#a9b4cc")
        + cloud(44, 226, 110, "#a9b4cc")
        + cloud(186, 256, 110, ICE)
        + cloud(36, 272, 120, ICE)
        + cloud(120, 290, 120, WHITE)
        + bird(44, 52, 0.9, LIGHT)
        + bird(92, 78, 0.8, LIGHT)
        + bird(40, 104, 0.8, LIGHT)
        + poly(
            [
                (0, 380),
                (0, 326),
                (30, 304),
                (56, 322),
                (92, 306),
                (130, 326),
                (176, 296),
                (220, 318),
                (220, 380),
            ],
            MOSS,
        )
        + poly([(120, 380), (150, 344), (188, 336), (220, 352), (220, 380)], SLATE)
        + poly([(0, 380), (0, 356), (40, 344), (76, 380)], SLATE)
        + path("M96 128 Q66 104 28 126 Q50 132 42 150 Q70 148 70 164 Q90 168 108 154Z", ORANGE)
        + person(102, 340, 228, VIOLET, skin=SKINS[3], hair=ORANGE, legs=GOLD)
        + sword((140, 254), (182, 36), 15)
        + line(132, 180, 146, 218, sleeve, 20)
        + line(78, 184, 92, 230, sleeve, 20)
        + line(92, 230, 134, 240, sleeve, 20)
        + circle(147, 222, 12, SKINS[3])
        + circle(142, 244, 12, SKINS[3])
    )
    return card("swords", body)


def knight() -> str:
    """A rider in armour gallops into the wind on a white horse, sword raised; bent trees, butterflies on the harness."""
    mail = "#a9b3c8"
    body = (
        ragged_cloud(140, 40, 110, STONE)
        + ragged_cloud(182, 78, 70, SLATE)
        + land(250, "#4a5a3c", 8)
        + bent_tree(18, 258, 110, GREEN)
        + bent_tree(144, 258, 96, GREEN)
        + path("M116 138 Q164 124 206 112 Q200 150 172 166 Q150 172 130 196Z", RED)
        + galloping(114, 348, 1, WHITE, DEEP, LIGHT)
        + path("M96 206 H128 L140 260 H86 Z", EMBER)
        + path("M82 158 Q110 132 136 158 L128 214 H94 Z", mail)
        + line(100, 256, 90, 288, mail, 18)
        + line(90, 288, 102, 322, mail, 15)
        + line(100, 164, 74, 122, mail, 20)
        + circle(72, 118, 11, SKINS[1])
        + sword((80, 136), (38, 26), 15)
        + circle(110, 120, 24, mail)
        + circle(101, 124, 15, SKINS[1])
        + path("M112 98 Q146 74 172 96", "none", RED, 13)
    )
    return card("swords", body, ("#2a3a52", "#7288a0"))


def queen() -> str:
    """Somebody sits sideways on a throne, a sword upright in one hand, the other open; one bird above."""
    sleeve = "#5c93c9"
    body = (
        cloud(178, 310, 110, "#a9b4cc")
        + cloud(196, 346, 100, ICE)
        + rect(14, 92, 46, 278, STONE, 14)
        + rect(14, 288, 120, 82, STONE)
        + circle(37, 88, 16, "#b4afc0")
        + profile(78, 356, SKY, VIOLET, SKINS[0], EARTH)
        + butterfly_crown(80, 140, 66)
        + line(88, 206, 168, 188, sleeve, 18)
        + open_hand(176, 184, SKINS[0])
        + sword((129, 284), (129, 40), 16)
        + line(86, 212, 122, 252, sleeve, 18)
        + circle(129, 262, 13, SKINS[0])
        + bird(178, 66, 1, WHITE)
    )
    return card("swords", body, ("#2a3350", "#7486ad"))


def king() -> str:
    """Somebody on a high carved throne faces us, a sword tilted a little in one hand; two birds over far trees."""
    leaves = "#3f8a58"
    body = (
        bird(38, 42, 0.85, WHITE)
        + bird(184, 40, 0.85, WHITE)
        + cypress(26, 300, 100, leaves)
        + cypress(196, 300, 86, leaves)
        + land(294, "#40594e", 4)
        + carved_throne(110, 366, 132, 308)
        + seated(
            110, 364, 200, VIOLET, skin=SKINS[3], hair="#201716", hands=((66, 286), (164, 262)), cloak=LILAC
        )
        + path("M82 192 Q84 242 110 246 Q136 242 138 192 Q126 208 110 204 Q94 208 82 192Z", WHITE)
        + crown(110, 180, 62)
        + sword((158, 288), (190, 86), 15)
        + circle(163, 264, 13, SKINS[3])
    )
    return card("swords", body, ("#33415f", "#8391b3"))


CARDS: Final[Mapping[str, Callable[[], str]]] = {
    "minor_arcana.swords.ace": ace,
    "minor_arcana.swords.two": two,
    "minor_arcana.swords.three": three,
    "minor_arcana.swords.four": four,
    "minor_arcana.swords.five": five,
    "minor_arcana.swords.six": six,
    "minor_arcana.swords.seven": seven,
    "minor_arcana.swords.eight": eight,
    "minor_arcana.swords.nine": nine,
    "minor_arcana.swords.ten": ten,
    "minor_arcana.swords.page": page,
    "minor_arcana.swords.knight": knight,
    "minor_arcana.swords.queen": queen,
    "minor_arcana.swords.king": king,
}
ALTS: Final[Mapping[str, str]] = {}
