"""The page, knight, queen and king of cups."""

from __future__ import annotations

from drawing.animals import bird, fish, horse
from drawing.kit import (
    BLUE,
    CREAM,
    EARTH,
    EMBER,
    GOLD,
    ICE,
    LILAC,
    NIGHT,
    ORANGE,
    RED,
    SAND,
    SKINS,
    SKY,
    SLATE,
    STONE,
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
    turned,
)
from drawing.people import crown, person, seated, throne
from drawing.scenery import cloud, flower, land, sail
from drawing.things_cups import covered_cup, pebbles, shell_throne, waves, winged_helmet


def page() -> str:
    """A page in a flowered tunic and a long scarf before the waves, and a fish that looks out of a cup."""
    places = ((60, 194), (88, 196), (102, 226), (70, 222), (58, 250), (86, 256), (114, 258))
    flowers = "".join(
        flower(x, y, 10, RED if number % 2 else WHITE, GOLD) for number, (x, y) in enumerate(places)
    )
    body = (
        bird(44, 62, 0.7, ICE)
        + bird(164, 48, 0.85, ICE, mirror=True)
        + waves(214, "#2f7fb0", ICE)
        + waves(266, "#22638f", SKY, start=-56)
        + rect(0, 326, 220, 60, SAND)
        + path("M70 150Q34 160 38 210T26 300", "none", RED, 20)
        + person(84, 356, 242, LILAC, skin=SKINS[2], hair=NIGHT, hands=((48, 266), (144, 238)), legs=EMBER)
        + flowers
        + path("M62 168Q84 180 108 166", "none", RED, 20)
        + oval(84, 118, 42, 13, "#2f6fd0")
        + oval(92, 108, 30, 14, "#2f6fd0")
        + turned(fish(156, 146, 1.5, ORANGE, mirror=True) + circle(134, 142, 5, NIGHT), 24, 158, 146)
        + cup(158, 244, 80)
    )
    return card("cups", body, ("#0f3f66", "#3b93a8"))


def knight() -> str:
    """A rider in a winged helmet holds out a cup and lets the white horse walk towards a stream."""
    mail = "#b4c0d2"
    body = (
        poly([(-30, 280), (40, 150), (100, 230), (160, 170), (240, 280)], "#2a5c60")
        + land(268, "#5f8f4e")
        + path("M220 300Q150 316 150 344T90 380H220Z", "#3f97cf")
        + path("M200 330q-16 8 -34 14M196 356q-16 6 -30 10", "none", ICE, 7)
        + horse(90, 338, 1.2, gear=EMBER)
        + path("M56 168Q18 200 28 272L64 240Z", RED)
        + path("M62 236L54 168Q78 148 102 168L96 236Z", mail)
        + line(82, 226, 104, 290, SLATE, 18)
        + line(92, 180, 148, 168, mail, 17)
        + circle(150, 168, 11, SKINS[3])
        + winged_helmet(80, 130, 23, "#8794ad", SKINS[3])
        + cup(158, 166, 68)
    )
    return card("cups", body, ("#174f74", "#4fa0a8"))


def queen() -> str:
    """A queen on a carved throne at the water's edge looks at a large closed cup; pebbles at her feet."""
    body = (
        rect(0, 236, 220, 84, "#2f86b4")
        + path("M120 262q14 -9 28 0t28 0t28 0M132 292q14 -9 28 0t28 0", "none", ICE, 7)
        + path("M0 330Q110 306 220 322V380H0Z", SAND)
        + shell_throne()
        + path("M58 340L56 190Q62 158 88 158Q108 160 112 188L118 244L164 252Q176 258 174 336H96Z", CREAM)
        + path("M56 340V186Q62 158 86 158L84 250L106 340Z", "#2f62b8")
        + rect(16, 252, 92, 18, "#b0aab9", 6)
        + rect(86, 262, 20, 76, "#b0aab9", 4)
        + circle(96, 260, 15, "#b0aab9")
        + circle(90, 130, 24, SKINS[1])
        + path("M66 160Q58 102 92 104Q108 106 112 118Q86 118 88 160Z", EARTH)
        + crown(92, 110, 48)
        + covered_cup(158, 230, 76)
        + line(84, 186, 110, 226, BLUE, 20)
        + line(110, 226, 146, 224, BLUE, 18)
        + circle(150, 224, 11, SKINS[1])
        + pebbles()
    )
    return card("cups", body, ("#3d8aa6", "#bfe3dc"))


def king() -> str:
    """A king on a stone throne that floats on a rough sea, a cup in one hand; a ship sails by, a fish leaps."""
    body = (
        cloud(58, 44, 120, "#2b3a60")
        + cloud(176, 70, 110, "#33456e")
        + sail(178, 196, 84, RED, WOOD)
        + waves(186, "#23587f", SKY, 66, 30, -46)
        + throne(98, 330, 104, 228, STONE)
        + circle(98, 102, 32, STONE)
        + seated(98, 318, 202, "#2f62b8", skin=SKINS[2], hair="#e4dfe8", hands=((46, 222), (150, 246)))
        + crown(98, 128, 58)
        + path("M74 178Q98 216 122 178", "none", GOLD, 8)
        + fish(98, 206, 0.6, GOLD)
        + cup(44, 228, 70)
        + rect(24, 304, 144, 34, "#b0aab9", 8)
        + turned(fish(180, 274, 1.35, ORANGE), -48, 180, 274)
        + waves(316, "#1a4467", ICE, 54, 32, -10)
    )
    return card("cups", body, ("#131f3c", "#3a6288"))
