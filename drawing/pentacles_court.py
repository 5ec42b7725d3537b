"""The page, knight, queen and king of pentacles."""

from __future__ import annotations

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
    WHITE,
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
from drawing.things_pentacles import (
    bull,
    carved_throne,
    furrows,
    leaves,
    rose_bower,
    standing_horse,
    upright_rabbit,
)


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
        + upright_rabbit(180, 366, 1.05)
    )
    return card("pentacles", body, ("#8fc08a", "#e6e6b0"))


def king() -> str:
    """A king in a robe of grapes on a throne with bulls' heads, a coin on one knee, a castle behind."""
    robe, x, beard, hide = "#17452f", 124, "#4a2a1c", "#b9733f"
    body = (
        castle(42, 210, 56, 150, "#eceadb", NIGHT)
        + land(206, "#8cbf5e", 4)
        + throne(x, 350, 112, 250, "#b3aec4")
        + seated(x, 366, 242, robe, skin=SKINS[2], hair=beard, hands=((74, 268), (166, 280)))
        + path(f"M{x - 33} 156Q{x - 33} 208 {x} 214Q{x + 33} 208 {x + 33} 156Q{x} 178 {x - 33} 156Z", beard)
        + crown(x, 144, 68)
        + leaves(((102, 232, 20), (142, 246, -20), (82, 330, 10)), LEAF, 30)
        + grapes(104, 230, 9, "#b488f0")
        + grapes(140, 246, 9, "#b488f0")
        + grapes(82, 318, 9, "#b488f0")
        + grapes(118, 308, 9, "#b488f0")
        + coin(166, 316, 36)
        + bull(50, 262, 1.05, hide)
        + bull(186, 240, 0.95, hide)
    )
    return card("pentacles", body, ("#5f9a6a", "#cfdc94"))
