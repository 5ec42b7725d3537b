"""The page, knight, queen and king of cups."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from drawing.buildings import sail
from drawing.creatures import fish_across
from drawing.emblems import cup
from drawing.few_pixels import gull, leaping_fish
from drawing.horses import horse, saddle
from drawing.kit import (
    GOLD,
    ICE,
    LIGHT,
    LILAC,
    RED,
    SKINS,
    SKY,
    SLATE,
    WHITE,
    WOOD,
    card,
    circle,
    path,
    rect,
    turned,
)
from drawing.light import ball, form, halo
from drawing.people import HAIR, arm, beard, person, rider, rider_head, seated, side_head, tresses
from drawing.regalia import crown
from drawing.scenery import cloud, land, mountain
from drawing.small_plants import daisy
from drawing.things_cups import (
    billow,
    covered_cup,
    pebbles,
    shell_throne,
    waves,
    winged_helmet,
)


def page() -> str:
    """A page in a flowered tunic and a long scarf before the waves, and a fish that looks out of a cup."""
    places = ((6, 19), (4, 22), (8, 22), (6, 25), (9, 27), (3, 27))
    skin = SKINS[2]
    flowers = "".join(daisy(x, y, WHITE if number % 2 else "#e83a4c") for number, (x, y) in enumerate(places))
    body = (
        halo(156, 150, 104, "#9ad8f0", 4, 0.14)
        + gull(1, 4)
        + gull(13, 1)
        + waves(218, "#2c7cb8", ICE)
        + waves(268, "#1f5c9a", SKY, start=-56)
        + rect(0, 328, 220, 60, "#e0c08a")
        + rect(0, 328, 220, 8, LIGHT)
        + form("M70 150Q24 160 28 214T12 314L34 318Q52 260 48 216Q52 180 84 172Z", RED, 0, 10)
        + person(84, 360, 246, LILAC, skin=skin, hair=HAIR[0], hands=((46, 266), (146, 240)), legs="#8a3a3a", look=0.9)
        + flowers
        + path("M60 172Q84 188 110 170", "none", RED, 20)
        + form("M40 122Q44 112 62 110Q64 88 92 88T122 110Q132 114 128 124Q84 138 40 122Z", "#3a74dc", 9, 4)
        + fish_across(11, 9)
        + cup(160, 248, 84)
        + ball(146, 240, 12, skin)
        + ball(170, 122, 5, ICE) + circle(184, 104, 4, ICE)
    )  # fmt: skip
    return card("cups", body, ("#0f2c6a", "#3b98b0"))


def knight() -> str:
    """A rider in a winged helmet holds out a cup and lets the white horse walk towards a stream."""
    mail = "#b8c4dc"
    x, seat, high = 84, 244, 140
    hx, hy, r = rider_head(x, seat, high)
    body = (
        halo(160, 138, 100, LIGHT, 4, 0.13)
        + mountain(40, 284, 150, 110, "#2a6a80", "")
        + mountain(176, 284, 140, 86, "#2a6a80", "")
        + land(268, "#3f8a5c")
        + path("M230 296Q150 312 150 340T86 390H230Z", "#2f86d0")
        + path("M204 326q-18 8 -36 14M198 354q-16 6 -32 10", "none", ICE, 7)
        + horse(92, 354, 1.1, WHITE, gear="#3a76d0")
        + turned(saddle(96, 348, 0.8, "#3a76d0", hem=GOLD), 0, 96, 348)
        + rider(x, seat, high, mail, skin=SKINS[3], cloak=RED, leg="#7f8cb0", boot=SLATE, bare=True)
        + arm((92, 176), (150, 172), mail, 17, 11, SKINS[3])
        + winged_helmet(hx, hy, r, "#8f9cc0", SKINS[3])
        + cup(162, 170, 74)
        + ball(156, 172, 11, SKINS[3])
    )
    return card("cups", body, ("#12407c", "#5ab0b4"))


def queen() -> str:
    """A queen on a carved throne at the water's edge looks at a large closed cup; pebbles at her feet."""
    skin = SKINS[1]
    gown = "M56 342L54 190Q60 156 88 156Q108 158 112 188L116 240Q146 240 166 252Q176 262 176 338Z"
    body = (
        halo(158, 176, 96, LIGHT, 4, 0.16)
        + rect(0, 236, 220, 84, "#2b7cba")
        + path("M0 238H220", "none", "#9ad0f0", 6)
        + path("M124 264q14 -9 28 0t28 0t28 0M132 294q14 -9 28 0t28 0", "none", ICE, 7)
        + path("M0 332Q110 308 220 324V380H0Z", "#e0c08a")
        + shell_throne()
        + tresses(90, 132, 22, HAIR[2])
        + form(gown, WHITE, 12, 0)
        + form("M54 342V188Q60 156 88 156Q98 158 96 190L86 256L110 342Z", "#2f66c4", 10, 0)
        + form("M14 272V250H110V272Z", "#ffc4c8", 0, 7)
        + form("M84 342V270H110V342Z", "#f4a0a8", 9, 0)
        + ball(96, 260, 16, "#fff0e8", part=0.4)
        + side_head(92, 132, 24, skin, HAIR[2])
        + crown(92, 112, 52)
        + covered_cup(164, 232, 74)
        + arm((82, 184), (152, 226), "#5a92e0", 19, 12, skin, (108, 226))
        + pebbles()
    )
    return card("cups", body, ("#2c6cb0", "#b8e4e0"))


def king() -> str:
    """A king on a stone throne that floats on a rough sea, a cup in one hand; a ship sails by, a fish leaps."""
    skin = SKINS[2]
    body = (
        cloud(54, 40, 120, "#34427c")
        + halo(90, 150, 112, "#ffd898", 4, 0.12)
        + waves(176, "#1f6cae", "#8ccaf4", 50, 16, -20)
        + sail(178, 176, 92, RED, WOOD)
        + waves(216, "#1c5c9c", "#6ab4ec", 50, 20, -44)
        + form("M36 326V92Q36 74 54 74H126Q144 74 144 92V326Z", "#d8cfe8", 12, 0)
        + rect(48, 88, 84, 200, "#5c5680")
        + ball(45, 72, 15, "#d8cfe8", part=0.3)
        + ball(135, 72, 15, "#d8cfe8", part=0.3)
        + form("M24 326V236H52V326Z", "#b8aecb", 8, 0)
        + form("M128 326V236H156V326Z", "#b8aecb", 8, 0)
        + ball(38, 230, 15, "#c8bfd8", part=0.3)
        + ball(142, 230, 15, "#c8bfd8", part=0.3)
        + seated(90, 318, 206, "#3068c8", skin=skin, hair="#d9d2dc", hands=((40, 216), (138, 222)), sleeve="#6a9ae8")
        + beard(90, 148, 28, "#f0ecf4", 1.7)
        + crown(90, 130, 58)
        + path("M64 186Q90 216 116 186", "none", GOLD, 8)
        + cup(38, 224, 70)
        + ball(40, 222, 12, skin)
        + leaping_fish(13, 20)
        + form("M14 324V296H166V324Z", "#d8cfe8", 0, 12)
        + billow(190, 350, 60, 60, "#2a78c0")
        + billow(28, 372, 62, 52, "#2a78c0")
        + billow(112, 376, 62, 44, "#2a78c0")
        + waves(366, "#103c6c", "#6ab4ec", 46, 14, -6)
    )  # fmt: skip
    return card("cups", body, ("#121c4c", "#3f6ea8"))


ALTS: Final[Mapping[str, str]] = {
    "minor_arcana.cups.page": "A page in a flowered tunic, a blue hat and a red cape stands "
    "before the waves. A fish looks out of the page's cup.",
    "minor_arcana.cups.knight": "A rider in a winged helmet and a red cape holds out a cup. The white horse "
    "walks towards a stream; there are hills behind.",
    "minor_arcana.cups.queen": "A queen, seen from the side, sits on a throne with a shell at the "
    "water's edge. She looks at a closed cup with angels for handles; pebbles lie in front.",
    "minor_arcana.cups.king": "A king with a cup sits on a stone throne that floats on a rough "
    "sea. A ship with a red sail passes, and a fish leaps.",
}
"""What is seen on the cards of this court."""
