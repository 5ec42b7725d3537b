"""The court of swords."""

from __future__ import annotations

from drawing.animals import bird
from drawing.kit import (
    DEEP,
    EARTH,
    EMBER,
    GOLD,
    GREEN,
    ICE,
    LIGHT,
    LILAC,
    MOSS,
    ORANGE,
    RED,
    SKINS,
    SKY,
    SLATE,
    STONE,
    VIOLET,
    WHITE,
    card,
    circle,
    line,
    path,
    poly,
    rect,
    sword,
)
from drawing.people import crown, person, seated
from drawing.scenery import cloud, cypress, land
from drawing.things_swords import (
    bent_tree,
    butterfly_crown,
    carved_throne,
    galloping,
    open_hand,
    profile,
    ragged_cloud,
)


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
        + cypress(24, 300, 100, leaves)
        + cypress(198, 300, 86, leaves)
        + land(294, "#40594e", 4)
        + carved_throne(110, 366, 144, 308)
        + seated(
            110, 364, 184, VIOLET, skin=SKINS[3], hair="#201716", hands=((66, 296), (166, 276)), cloak=LILAC
        )
        + path("M84 206 Q86 250 110 254 Q134 250 136 206 Q124 220 110 216 Q96 220 84 206Z", WHITE)
        + crown(110, 196, 58)
        + sword((160, 300), (196, 96), 15)
        + circle(165, 276, 13, SKINS[3])
    )
    return card("swords", body, ("#33415f", "#8391b3"))
