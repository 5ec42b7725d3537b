"""The court of swords."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from drawing.emblems import sword
from drawing.few_pixels import bird_in_flight, cumulus, gull
from drawing.galloping import armoured_rider, galloping_horse
from drawing.kit import (
    GOLD,
    SKINS,
    SKY,
    STONE,
    VIOLET,
    WHITE,
    card,
    path,
)
from drawing.light import ball, form, halo
from drawing.people import HAIR, arm, beard, person, seated
from drawing.regalia import crown
from drawing.scenery import cloud, cypress, land
from drawing.things_swords import (
    bent_tree,
    butterfly_crown,
    carved_throne,
    open_hand,
    profile,
    ragged_cloud,
)


def page() -> str:
    """A page on rough ground holds a sword up in both hands, hair blown; clouds piled high, birds overhead."""
    sleeve, skin = "#9a74d4", SKINS[3]
    body = (
        halo(176, 60, 92, "#d4c4ff", 3, 0.16)
        + cumulus(21, 15, "#a8b4dc", mirror=True)
        + cumulus(0, 17, "#a8b4dc")
        + cumulus(12, 21, "#ccd6f2")
        + cumulus(8, 23, "#ccd6f2", mirror=True)
        + cumulus(13, 27, WHITE)
        + cumulus(-1, 27, WHITE)
        + gull(0, 1)
        + gull(8, 2)
        + gull(1, 5)
        + form("M0 380V326L30 304L56 322L92 306L130 326L176 296L220 318V380Z", "#24702c", 0, 0)
        + path("M0 326L30 304L56 322L92 306L130 326L176 296L220 318", "none", "#5aa848", 8)
        + form("M120 380L150 344L188 336L220 352V380Z", "#5d5c84", 12, 0)
        + form("M0 380V356L40 344L76 380Z", "#5d5c84", 12, 0)
        + form("M96 126 Q60 96 18 118 Q44 128 34 150 Q66 148 66 168 Q90 170 112 152Z", "#e0702c", 0, 10)
        + person(102, 346, 234, VIOLET, skin=skin, hair="#e0702c", legs="#e8b84a", belt=GOLD, look=-0.8)
        + sword((140, 258), (184, 32), 17, WHITE)
        + arm((132, 184), (148, 222), sleeve, 20, 12, skin)
        + arm((78, 186), (140, 246), sleeve, 20, 12, skin, (92, 234))
    )
    return card("swords", body, ("#232a5c", "#6a76ac"))


def knight() -> str:
    """A rider in armour gallops into the wind on a white horse, sword raised, red plume flying; bent trees."""
    skin = SKINS[1]
    body = (
        ragged_cloud(56, 34, 84, "#a8a4c4")
        + path("M0 222Q60 206 120 218T220 212V380H0Z", "#173c34")
        + bent_tree(52, 226, 82, "#6ab84c")
        + bent_tree(198, 216, 78, "#7cc456")
        + path("M0 356Q110 348 220 356V380H0Z", "#3a8a44")
        + galloping_horse(0, 21)
        + armoured_rider(0, 9, skin)
        + sword((144, 140), (170, 16), 17, WHITE, 20)
        + arm((96, 204), (146, 130), "#dfe6f6", 16, 11, skin, (134, 196))
    )  # fmt: skip
    return card("swords", body, ("#1c2250", "#6a76ac"))


def queen() -> str:
    """Somebody sits sideways on a throne, a sword upright in one hand, the other open; one bird above."""
    sleeve, skin = "#a4d0f4", SKINS[0]
    body = (
        halo(128, 120, 116, "#c8d0ff", 3, 0.13)
        + cloud(178, 312, 116, "#9aa4cc")
        + cloud(198, 350, 106, "#c4d0ec")
        + form("M12 372V104Q12 90 24 90H48Q60 90 60 104V372Z", STONE, 10, 0)
        + form("M12 372V288H136V372Z", STONE, 12, 0)
        + ball(36, 84, 18, "#c0b8d4", part=0.4)
        + profile(78, 360, SKY, VIOLET, skin, HAIR[1])
        + butterfly_crown(82, 138, 72)
        + arm((90, 208), (170, 190), sleeve, 18, 10, skin)
        + open_hand(178, 186, skin)
        + sword((130, 292), (130, 88), 18, WHITE)
        + arm((86, 214), (128, 262), sleeve, 19, 13, skin)
        + bird_in_flight(12, 1)
    )
    return card("swords", body, ("#262c64", "#8490c4"))


def king() -> str:
    """Somebody on a high carved throne faces us, a sword tilted a little in one hand; two birds over far trees."""
    leaves, skin = "#3a8a4a", SKINS[3]
    body = (
        halo(110, 160, 120, "#d4c4ff", 3, 0.1)
        + bird_in_flight(1, 1) + bird_in_flight(20, 1, mirror=True)
        + cypress(22, 290, 116, leaves)
        + cypress(200, 290, 104, leaves)
        + land(286, "#225c2c", 4)
        + carved_throne(110, 372, 130, 296)
        + seated(
            110, 366, 180, VIOLET, skin=skin, hair=HAIR[0], hands=((74, 292), (158, 284)), cloak="#5a7ad0", sleeve="#a080e0"
        )
        + beard(110, 214, 26, WHITE, 2)
        + crown(110, 196, 58)
        + sword((150, 308), (194, 112), 17, WHITE)
        + ball(158, 284, 13, skin)
    )  # fmt: skip
    return card("swords", body, ("#2c2c68", "#8c96c4"))


ALTS: Final[Mapping[str, str]] = {
    "minor_arcana.swords.page": "A page on rough ground raises a sword in both hands, red hair "
    "blown by the wind, clouds piled behind, three birds above.",
    "minor_arcana.swords.knight": "A rider in armour gallops on a white horse, sword raised, a red "
    "plume flying from the helmet; the trees are bent by the wind.",
    "minor_arcana.swords.queen": "A figure in blue sits sideways on a throne, a sword upright in "
    "one hand, the other open; a butterfly crown, a single bird.",
    "minor_arcana.swords.king": "A white-bearded ruler faces us from a high throne carved with "
    "butterflies, a tilted sword in hand; two birds above, trees far off.",
}
"""What is seen on the cards of this court."""
