"""The cups."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from drawing.kit import BLUE, CREAM, EARTH, GOLD, GREEN, RED, ROSE, SKINS, STONE, VIOLET, WHITE, card, cup, rect
from drawing.people import crown, person, seated, throne, wings
from drawing.scenery import house, land, water


def two() -> str:
    """Two people face each other and hold out a cup each; between them a lion's head with wings."""
    body = (
        land(318, "#17473f")
        + house(110, 318, 44, 46)
        + person(58, 350, 186, ROSE, skin=SKINS[0], hair=EARTH, hands=((92, 250),))
        + person(162, 350, 186, BLUE, skin=SKINS[3], hair="#201716", hands=((128, 250),))
        + cup(88, 252, 46) + cup(132, 252, 46)
        + wings(110, 92, 120, RED) + f'<circle cx="110" cy="92" r="24" fill="{GOLD}"/>'
    )
    return card("cups", body)


def king() -> str:
    """A king on a stone throne that floats on water, a cup in one hand; a ship and a fish behind."""
    body = (
        water(236, 380)
        + rect(52, 300, 116, 34, STONE, 8)
        + throne(110, 306, 92, 196)
        + seated(110, 312, 190, BLUE, skin=SKINS[2], hair=EARTH, hands=((58, 226), (164, 232)), cloak=GOLD)
        + crown(110, 128, 52)
        + cup(56, 228, 52)
    )
    return card("cups", body)


CARDS: Final[Mapping[str, Callable[[], str]]] = {
    "minor_arcana.cups.two": two,
    "minor_arcana.cups.king": king,
}
