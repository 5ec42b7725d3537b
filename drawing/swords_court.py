"""The court of swords."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from drawing.animals import bird, butterfly
from drawing.emblems import sword
from drawing.horses import horse
from drawing.kit import (
    BLUE,
    GOLD,
    ICE,
    LIGHT,
    RED,
    SKINS,
    SKY,
    STONE,
    VIOLET,
    WHITE,
    card,
    circle,
    oval,
    path,
    turned,
)
from drawing.light import ball, form, halo, shade
from drawing.people import HAIR, arm, beard, person, rider, rider_head, seated, side_head
from drawing.regalia import crown
from drawing.scenery import cloud, cypress, land
from drawing.things_swords import bent_tree, butterfly_crown, carved_throne, open_hand, profile, ragged_cloud


def page() -> str:
    """A page on rough ground holds a sword up in both hands, hair blown; clouds piled high, birds overhead."""
    sleeve, skin = "#9a74d4", SKINS[3]
    body = (
        halo(176, 60, 92, "#d4c4ff", 3, 0.16)
        + cloud(164, 212, 116, "#9aa4cc")
        + cloud(40, 224, 116, "#9aa4cc")
        + cloud(190, 258, 116, "#c4d0ec")
        + cloud(34, 274, 126, "#c4d0ec")
        + cloud(124, 294, 130, WHITE)
        + bird(40, 52, 0.95, LIGHT)
        + bird(92, 74, 0.8, LIGHT)
        + bird(36, 104, 0.8, LIGHT)
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
    """A rider in armour gallops into the wind on a white horse, sword raised; bent trees, butterflies on the harness."""
    mail, skin = "#c4cce4", SKINS[1]
    x, seat, high = 96, 256, 118
    hx, hy, r = rider_head(x, seat, high)
    helm = (
        path(f"M{hx - 6} {hy - 18}Q{hx - 40} {hy - 46} {hx - 66} {hy - 16}", "none", shade(RED), 15)
        + path(f"M{hx - 6} {hy - 20}Q{hx - 40} {hy - 48} {hx - 64} {hy - 20}", "none", RED, 10)
        + side_head(hx, hy, r, skin, mail)
        + ball(hx - 4, hy - 4, r * 1.06, mail, part=0.3)
        + circle(hx + 12, hy + 6, 12, skin)
        + circle(hx + 15, hy + 4, 2.6, "#15131f")
    )
    who = (
        form(
            f"M{x} 168Q{x - 38} 148 {x - 74} 156Q{x - 58} 176 {x - 70} 198Q{x - 34} 190 {x - 8} 214Z",
            RED,
            0,
            10,
        )
        + rider(x, seat, high, mail, skin=skin, leg="#7a86b4", boot="#3c3a5e", bare=True)
        + helm
    )
    body = (
        halo(60, 120, 110, "#d4c4ff", 3, 0.1)
        + ragged_cloud(110, 44, 116, "#a8a4c4")
        + ragged_cloud(46, 72, 66, "#84809f")
        + form("M0 250Q44 232 84 270L120 300H0Z", "#3a8a44", 0, 0)
        + bent_tree(32, 266, 104, "#4f9e54")
        + bent_tree(60, 264, 150, "#6ab84c")
        + bent_tree(208, 292, 116, "#6ab84c")
        + land(288, "#2a7434", 8)
        + oval(112, 358, 84, 8, "#184a22")
        + horse(106, 350, 1.02, WHITE, gait="charges", gear=BLUE, lean=10)
        + turned(form("M64 244Q92 258 124 244L132 290Q100 304 66 294Z", "#2f66c4", 0, 8), -10, 98, 270)
        + butterfly(84, 284, 0.8, LIGHT, RED)
        + butterfly(150, 246, 0.7, "#2f66c4", GOLD)
        + turned(who, 14, x, seat)
        + sword((156, 168), (204, 50), 17, WHITE, 26)
        + arm((122, 190), (160, 158), "#e0e6f6", 17, 11, skin)
    )
    return card("swords", body, ("#262c60", "#8090b8"))


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
        + butterfly(36, 148, 0.62, ICE, GOLD)
        + profile(78, 360, SKY, VIOLET, skin, HAIR[1])
        + butterfly_crown(82, 138, 72)
        + arm((90, 208), (170, 190), sleeve, 18, 10, skin)
        + open_hand(178, 186, skin)
        + sword((130, 292), (130, 34), 18, WHITE)
        + arm((86, 214), (128, 262), sleeve, 19, 13, skin)
        + bird(180, 62, 1.05, WHITE)
    )
    return card("swords", body, ("#262c64", "#8490c4"))


def king() -> str:
    """Somebody on a high carved throne faces us, a sword tilted a little in one hand; two birds over far trees."""
    leaves, skin = "#3a8a4a", SKINS[3]
    body = (
        halo(110, 120, 120, "#d4c4ff", 3, 0.1)
        + bird(34, 42, 0.85, WHITE)
        + bird(186, 40, 0.85, WHITE)
        + cypress(24, 304, 108, leaves)
        + cypress(198, 304, 94, leaves)
        + land(296, "#225c2c", 4)
        + carved_throne(110, 370, 146, 312)
        + seated(
            110, 366, 188, VIOLET, skin=skin, hair=HAIR[0], hands=((66, 300), (166, 280)), cloak="#5a7ad0", sleeve="#a080e0"
        )
        + beard(110, 206, 26, WHITE, 2)
        + crown(110, 190, 60)
        + sword((158, 308), (196, 92), 17, WHITE)
        + ball(166, 280, 13, skin)
    )  # fmt: skip
    return card("swords", body, ("#2c2c68", "#8c96c4"))


ALTS: Final[Mapping[str, str]] = {
    "minor_arcana.swords.page": "A page on rough ground raises a sword in both hands, red hair "
    "blown by the wind, clouds piled behind, three birds above.",
    "minor_arcana.swords.knight": "A rider in armour gallops on a white horse, sword raised, red "
    "cape flying; the trees are bent, butterflies are on the harness.",
    "minor_arcana.swords.queen": "A figure in blue sits sideways on a throne, a sword upright in "
    "one hand, the other open; a butterfly crown, a single bird.",
    "minor_arcana.swords.king": "A white-bearded ruler faces us from a high throne carved with "
    "butterflies, a tilted sword in hand; two birds above, trees far off.",
}
"""What is seen on the cards of this court."""
