"""The page, knight, queen and king of pentacles."""

from __future__ import annotations

from drawing.animals import rabbit
from drawing.kit import (
    CREAM,
    EARTH,
    GREEN,
    LEAF,
    NIGHT,
    RED,
    ROSE,
    SKINS,
    SLATE,
    STEEL,
    STONE,
    WHITE,
    WOOD,
    card,
    circle,
    coin,
    line,
    oval,
    path,
    rect,
)  # fmt: skip
from drawing.people import crown, person, seated, throne
from drawing.scenery import castle, flower, land, mountain
from drawing.things_cups import grapes
from drawing.things_pentacles import bull, carved_throne, furrows, leaves, rose_bower, standing_horse


def page() -> str:
    """A page in a red hat in a flowering meadow holds a coin up on the fingertips; behind, a ploughed field."""
    skin = SKINS[0]
    blooms = ((28, 336, WHITE), (58, 356, RED), (40, 306, ROSE), (150, 350, WHITE), (184, 334, RED),
              (196, 362, ROSE), (166, 314, WHITE), (18, 364, ROSE))  # fmt: skip
    body = (
        mountain(40, 236, 120, 90, "#5f8f9a", WHITE)
        + furrows(232, 160)
        + land(288, "#5aa04e", 10)
        + "".join(flower(x, y, 11, petals) for x, y, petals in blooms)
        + person(96, 356, 246, "#a9432a", skin=skin, hair="#201716", legs=EARTH)
        + path("M70 168Q96 184 122 166", "none", RED, 18)
        + line(66, 184, 92, 206, "#d06a3a", 21)
        + line(92, 206, 140, 158, "#d06a3a", 21)
        + line(128, 186, 150, 150, "#d06a3a", 21)
        + circle(150, 146, 14, skin)
        + "".join(line(150, 144, x, 116, skin, 8) for x in (134, 150, 166))
        + coin(150, 70, 41)
        + oval(96, 120, 46, 13, RED)
        + oval(90, 106, 32, 18, RED)
        + path("M60 118Q38 140 44 190", "none", RED, 16)
    )
    return card("pentacles", body, ("#3f8a70", "#cfe09a"))


def knight() -> str:
    """An armoured rider with oak leaves on the helmet and a coin, on a dark horse that stands by a ploughed field."""
    mail = "#8f9bb0"
    body = (
        land(250, "#7f9a44", 10)
        + furrows(292, 150, EARTH, "#8f5a34")
        + rect(0, 288, 220, 12, "#5f7f38")
        + standing_horse(92, 342, 1.2, "#1d1a24", "#3a2c30")
        + leaves(((158, 182, -60), (146, 178, -110)), GREEN, 30)
        + path("M56 236L50 158Q76 136 102 158L98 236Z", mail)
        + line(84, 226, 106, 292, SLATE, 19)
        + line(92, 172, 142, 168, mail, 18)
        + coin(164, 138, 32)
        + circle(146, 166, 12, SKINS[3])
        + circle(80, 116, 24, SKINS[3])
        + path("M52 130V112A28 28 0 0 1 108 112H84V130Z", STEEL)
        + leaves(((66, 76, 60), (86, 70, 96), (48, 92, 20)), GREEN, 40)
    )
    return card("pentacles", body, ("#8fa04a", "#e6d890"))


def queen() -> str:
    """A queen on a carved throne looks down at a coin in the lap; roses overhead, a rabbit in the corner."""
    skin = SKINS[1]
    x = 98
    roses = ((22, 112), (36, 68), (70, 42), (110, 32), (150, 42), (184, 68), (198, 112))
    body = (
        mountain(194, 290, 110, 90, "#6f9fa0", WHITE)
        + land(280, "#4f9446", 8)
        + rose_bower(roses)
        + carved_throne(x, 344, 150, 250)
        + path(f"M{x - 34} 232Q{x - 42} 132 {x} 132Q{x + 42} 132 {x + 34} 232Z", NIGHT)
        + seated(x, 360, 218, RED, skin=skin, hair=NIGHT, sleeve=CREAM)
        + path(f"M{x - 30} 176V160Q{x} 140 {x + 30} 160V176Q{x} 160 {x - 30} 176Z", NIGHT)
        + coin(x, 290, 38)
        + line(x - 38, 218, x - 40, 286, CREAM, 20)
        + line(x + 38, 218, x + 40, 286, CREAM, 20)
        + circle(x - 35, 296, 13, skin)
        + circle(x + 35, 296, 13, skin)
        + crown(x, 158, 60)
        + rabbit(166, 364, 1.45, WHITE)
    )
    return card("pentacles", body, ("#8fc08a", "#e6e6b0"))


def king() -> str:
    """A king in a robe of grapes on a throne with bulls' heads, a coin on one knee, a castle behind."""
    robe, x, beard = "#17452f", 114, "#4a2a1c"
    body = (
        castle(48, 206, 68, 146, "#eceadb", NIGHT)
        + land(204, "#4a8a4c", 6)
        + throne(x, 350, 112, 236, STONE)
        + seated(x, 366, 232, robe, skin=SKINS[2], hair=beard, hands=((60, 262), (152, 278)))
        + path(f"M{x - 32} 164Q{x - 32} 216 {x} 222Q{x + 32} 216 {x + 32} 164Q{x} 186 {x - 32} 164Z", beard)
        + crown(x, 152, 66)
        + leaves(((92, 236, 20), (136, 254, -20), (66, 320, 10), (108, 306, 30)), LEAF, 30)
        + grapes(94, 238, 9, "#b488f0")
        + grapes(126, 256, 9, "#b488f0")
        + grapes(72, 320, 9, "#b488f0")
        + grapes(110, 316, 9, "#b488f0")
        + coin(160, 312, 36)
        + bull(44, 262, 1, WOOD)
        + bull(180, 246, 1, WOOD)
    )
    return card("pentacles", body, ("#5f9a6a", "#cfdc94"))
