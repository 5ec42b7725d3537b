"""The Fool to the Hierophant."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from drawing.animals import perched
from drawing.bodies import on_knees
from drawing.buildings import house, pillar, tall_pillar
from drawing.cells import cells, ear_of_wheat
from drawing.few_pixels import hanging_veil
from drawing.kit import (
    BLUE,
    BROWN,
    CREAM,
    DEEP,
    EARTH,
    GOLD,
    GREEN,
    LEAF,
    LIGHT,
    MOSS,
    ORANGE,
    PLUM,
    RED,
    ROSE,
    SKINS,
    SKY,
    STEEL,
    STONE,
    VIOLET,
    WHITE,
    WOOD,
    card,
    circle,
    line,
    path,
    placed,
    poly,
    rect,
)
from drawing.light import ball, form, glow, halo, shade
from drawing.people import HAIR, arm, beard, head, seated, shy_eyes, side_head
from drawing.regalia import breastplate, crown, greaves
from drawing.scenery import heart, land, mountain, sun
from drawing.things_majors import (
    cushion,
    eight,
    key,
    leaping_dog,
    ram,
    rams_throne,
    rose,
    stars,
    tools_table,
    triple_crown,
)


def fool() -> str:
    """Somebody walks to the edge of a cliff, head up: a bundle, a white rose, a dog that leaps."""
    skin = SKINS[2]
    tunic = "M96 148Q112 138 130 150Q140 186 158 232Q140 246 118 242Q92 252 72 236Q88 190 96 148Z"
    body = (
        halo(176, 62, 74, LIGHT, 3, 0.14)
        + sun(176, 62, 27, GOLD, 12)
        + mountain(196, 384, 150, 92, "#8f6cae", "#f6cfc0")
        + mountain(124, 400, 130, 72, "#6a4f96", "")
        + house(186, 366, 26, 28, PLUM, DEEP, LIGHT)
        + form("M0 306H160L140 330L150 352L128 380H0Z", "#7a4a36", 26, 0)
        + path("M22 340L54 330M70 356L104 346", "none", EARTH, 6)
        + path("M0 296H158Q170 304 156 314Q138 322 120 316Q100 326 78 316Q50 326 0 318Z", GREEN)
        + path("M0 299H158", "none", LEAF, 9)
        + leaping_dog(50, 298)
        + line(100, 232, 82, 282, shade(CREAM), 17)
        + line(122, 232, 148, 278, CREAM, 17)
        + line(78, 288, 94, 290, shade(ORANGE), 14)
        + line(148, 286, 164, 280, ORANGE, 15)
        + line(152, 206, 50, 88, BROWN, 9)
        + form("M20 108Q18 84 44 84Q70 84 68 110Q66 136 44 136Q22 134 20 108Z", RED, 9, 6)
        + poly([(32, 92), (60, 96), (44, 72)], RED)
        + form(tunic, GREEN, 10, 0)
        + "".join(circle(x, y, 7, LIGHT if number % 2 else GOLD) for number, (x, y) in enumerate(((104, 176), (124, 204), (94, 220), (136, 230), (112, 232))))
        + arm((100, 162), (138, 190), glow(GOLD, 0.1), 16, 9, skin, (106, 196))
        + arm((126, 160), (176, 168), GOLD, 16, 9, skin)
        + line(178, 178, 186, 148, LEAF, 7)
        + circle(186, 134, 18, WHITE)
        + circle(180, 128, 7, "#ffffff")
        + circle(186, 135, 7, LIGHT)
        + side_head(118, 122, 23, skin, HAIR[0])
        + form("M94 132Q84 92 120 92Q138 94 142 106Q118 102 110 124Q104 142 94 132Z", RED, 6, 0)
        + path("M100 98Q76 92 74 60", "none", WHITE, 10)
    )  # fmt: skip
    return card("majors", body, ("#34308c", "#f0987a"))


def magician() -> str:
    """Somebody behind a table of four tools, a wand raised in one hand, the other hand points down; roses."""
    skin = SKINS[0]
    robe = "M84 148Q112 132 144 148L150 210Q152 260 160 290H68Q76 250 78 210Z"
    cloak = "M80 146Q112 128 148 146Q168 220 184 296H44Q60 220 80 146Z"
    body = (
        halo(114, 190, 130, "#f0a0c0", 3, 0.1)
        + eight(114, 60, 66)
        + form(cloak, RED, 12, 0)
        + form(robe, WHITE, 12, 0)
        + line(82, 214, 148, 214, GOLD, 9)
        + arm((88, 158), (56, 92), RED, 24, 12, skin)
        + line(46, 114, 68, 40, WHITE, 10)
        + circle(70, 34, 9, LIGHT)
        + circle(70, 34, 20, LIGHT + "44")
        + arm((144, 158), (182, 174), RED, 24, 10, skin)
        + rect(167, 180, 28, 24, skin, 9)
        + line(186.2, 196, 186.2, 224, skin, 9)
        + rect(166, 172, 32, 10, GOLD, 3)
        + head(114, 120, 24, skin, HAIR[0])
        + path("M90 108Q114 96 138 108", "none", GOLD, 8)
        + tools_table()
        + "".join(rose(x, y, 13) for x, y in ((26, 28), (66, 22), (110, 26), (154, 22), (194, 28)))
        + "".join(rose(x, y, 13) for x, y in ((62, 360), (110, 360), (158, 360)))
    )
    return card("majors", body, ("#2c1c60", "#8a4a9c"))


def high_priestess() -> str:
    """Somebody in blue sits between a dark and a light pillar, a veil behind, a scroll, a moon at the feet."""
    skin = SKINS[1]
    mantle = (
        "M110 98C76 98 80 150 77 186L64 228L44 250L72 330H148L176 250L156 228L143 186C140 150 144 98 110 98Z"
    )
    body = (
        rect(0, 0, 220, 290, "#7d76cc")
        + rect(0, 280, 220, 100, "#2c2564")
        + rect(0, 280, 220, 12, "#4c448c")
        + hanging_veil(5, 1)
        + tall_pillar(0, 31, "#17132c", "#3c3668", STONE)
        + tall_pillar(16, 31, WHITE, "#bcb0de", "#e8e0f4")
        + form(mantle, BLUE, 14, 0)
        + form("M110 164C96 164 90 196 86 228L84 328H136L134 228C130 196 124 164 110 164Z", SKY, 10, 0)
        + ball(110, 130, 23, skin, part=0.26)
        + shy_eyes(110, 134, 23)
        + path("M86 130Q84 100 110 100T134 130Q110 108 86 130Z", WHITE)
        + path("M78 76A34 34 0 0 0 142 76", "none", LIGHT, 11)
        + ball(110, 76, 17, WHITE, part=0.2)
        + cells(
            rect(6, 21, 7, 4, WHITE)
            + rect(8, 22, 4, 0.9, WOOD)
            + rect(8, 24, 3, 0.9, WOOD)
            + rect(6, 20, 1, 6, BROWN, 0.3)
            + rect(6, 21, 1, 4, CREAM)
        )
        + form("M118 184L154 188L160 250L124 248Z", BLUE, 8, 0)
        + circle(70, 228, 10, skin)
        + circle(128, 236, 11, skin)
        + circle(110, 320, 66, LIGHT + "22")
        + path("M46 300A64 60 0 1 0 174 300A72 48 0 0 1 46 300Z", LIGHT)
        + path("M84 346A64 60 0 0 0 174 300Q150 342 84 346Z", GOLD)
    )
    return card("majors", body, ("#3a327c", "#2a2464"))


def empress() -> str:
    """Somebody crowned sits on a cushion, in a golden chair: wheat in front, a stream, trees, a shield with a heart."""
    skin = SKINS[1]
    body = (
        circle(178, 56, 44, LIGHT + "66")
        + circle(178, 56, 28, "#fff6d4")
        + "".join(
            ball(x, y, r, fill, part=0.4)
            for x, y, r, fill in ((12, 122, 36, MOSS), (52, 110, 34, "#2f7a3c"), (126, 116, 34, "#2f7a3c"), (166, 124, 34, MOSS), (206, 116, 36, "#2f7a3c"))
        )
        + land(148, GREEN, 3)
        + path("M210 168Q150 172 158 196T214 222T178 250T150 300", "none", "#3f8ad8", 26)
        + path("M210 168Q150 172 158 196T214 222T178 250T150 300", "none", "#a8d8f8", 9)
        + form("M24 330V196Q24 158 62 158T100 196V330Z", VIOLET, 12, 0)
        + path("M24 330V196Q24 158 62 158T100 196V330", "none", GOLD, 9)
        + cushion(114, 316, 120, 36, "#d84a3c")
        + placed(
        form("M70 164Q92 150 114 168L122 222Q160 236 164 296Q112 326 56 320Q50 264 66 226Z", WHITE, 14, 10)
        + "".join(rose(x, y, 10, ROSE) for x, y in ((90, 254), (132, 264), (106, 294)))
        + path("M72 226Q98 236 122 222", "none", GOLD, 8)
        + arm((110, 180), (136, 220), WHITE, 18, 11, skin)
        + ball(80, 142, 29, HAIR[2], 36, 0.3)
        + side_head(94, 136, 23, skin, HAIR[2])
        + f'<g transform="rotate(-6 91 116)">{crown(91, 118, 62)}</g>'
        , 14, 0)
        + stars(((70, 62), (104, 44), (138, 60)), 13, WHITE)
        + path("M0 330Q60 318 88 316Q92 268 120 266H220V380H0Z", "#1f5a2a")
        + heart(50, 320, 92, STEEL)
        + heart(50, 318, 66, RED)
        + circle(50, 316, 10, GOLD)
        + "".join(
            ear_of_wheat(column, row, 38 - row) for column, row in ((9, 29), (13, 28), (17, 29))
        )
    )  # fmt: skip
    return card("majors", body, ("#d8702c", "#ffe29a"))


def emperor() -> str:
    """Somebody in red with a crown and armour on a stone throne with rams' heads, before bare mountains."""
    skin = SKINS[0]
    body = (
        halo(110, 120, 120, "#ffb070", 3, 0.1)
        + path("M0 118L34 44L66 80L110 14L150 70L188 34L220 100V310H0Z", "#d88a50")
        + path(
            "M34 44L66 80L70 118L40 118ZM110 14L150 70L156 118L118 118ZM188 34L220 100V118H190Z", "#94482e"
        )
        + rect(0, 296, 220, 90, "#4a1f2c")
        + rams_throne()
        + seated(
            110,
            334,
            216,
            STEEL,
            skin=skin,
            hair=WHITE,
            hands=((72, 240), (148, 240)),
            cloak=RED,
            sleeve=STEEL,
        )
        + breastplate(110, 178)
        + greaves(110, 262)
        + form("M88 178Q66 176 56 196L34 336H70L82 240Z", RED, 0, 0)
        + form("M132 178Q154 176 164 196L186 336H150L138 240Z", shade(RED), 0, 0)
        + ball(74, 194, 15, STEEL, part=0.34)
        + ball(146, 194, 15, STEEL, part=0.34)
        + beard(110, 146, 29, WHITE, 2.1)
        + crown(110, 128, 58)
        + ram(46, 284)
        + ram(174, 284)
        + line(74, 262, 74, 184, GOLD, 9)
        + circle(74, 172, 11, "none", GOLD, 8)
        + circle(74, 240, 11, skin)
        + ball(146, 230, 16, GOLD, part=0.3)
        + circle(148, 244, 11, skin)
        + perched(196, 78, 0.7, "#e8523a", mirror=True)
    )
    return card("majors", body, ("#33184c", "#b0504a"))


def hierophant() -> str:
    """Somebody in a triple crown between pillars blesses two who kneel; crossed keys below."""
    skin = SKINS[1]
    body = (
        rect(0, 274, 220, 110, "#1c0a30")
        + form("M52 284V92A58 66 0 0 1 168 92V284Z", "#2f1c58", 14, 0)
        + halo(110, 120, 84, LIGHT, 3, 0.12)
        + pillar(24, 300, 288, 30, STONE, "#b6aecb")
        + pillar(196, 300, 288, 30, STONE, "#b6aecb")
        + seated(110, 272, 172, WHITE, skin=skin, hair=skin, hands=((53, 156), (158, 206)), cloak=VIOLET, sleeve="#f2e8ff")
        + rect(38.6, 126, 28.6, 26, skin, 5)
        + line(43.3, 134, 43.3, 98, skin, 9.4)
        + line(62.4, 134, 62.4, 98, skin, 9.4)
        + rect(36, 150, 34, 10, GOLD, 3)
        + path("M101 166H119V270H101Z", GOLD)
        + path("M82 206H138V222H82Z", GOLD)
        + triple_crown(110, 114, 70, GOLD, RED)
        + line(158, 270, 158, 92, GOLD, 9)
        + line(146, 110, 170, 110, GOLD, 8)
        + line(141, 132, 175, 132, GOLD, 8)
        + ball(158, 206, 11, skin)
        + on_knees(36, 378, 116, RED, SKINS[1], HAIR[1])
        + on_knees(184, 378, 116, "#3f9a8a", SKINS[0], HAIR[2], mirror=True)
        + key(4.5, 28, STEEL)
        + key(16.5, 28, mirror=True)
    )  # fmt: skip
    return card("majors", body, ("#3d2a66", "#7d5aa0"))


CARDS: Final[Mapping[str, Callable[[], str]]] = {
    "major_arcana.00": fool,
    "major_arcana.01": magician,
    "major_arcana.02": high_priestess,
    "major_arcana.03": empress,
    "major_arcana.04": emperor,
    "major_arcana.05": hierophant,
}
ALTS: Final[Mapping[str, str]] = {
    "major_arcana.00": "Somebody in a flowered tunic strolls to a cliff edge, a red bundle on a stick, a white rose in "
    "one hand; a little white dog leaps behind.",
    "major_arcana.01": "Somebody in white, in a red cloak, lifts a wand behind a table with cup, sword, "
    "wand and coin; roses above and below.",
    "major_arcana.02": "Somebody in blue sits between a dark and a light pillar, a scroll half hidden in the cloak, a veil "
    "with fruit behind, a crescent moon at the feet.",
    "major_arcana.03": "Somebody in a golden crown, stars above, sits back in a chair; wheat in front, a stream from the trees, a "
    "red heart-shaped shield with a steel rim beside it.",
    "major_arcana.04": "A bearded ruler with a crown, in red over armour, sits on a stone throne with four rams' heads, "
    "bare mountains behind.",
    "major_arcana.05": "Somebody in a triple crown sits between pillars and lifts a hand; two listeners kneel, a "
    "silver and a golden key lie crossed between them.",
}
