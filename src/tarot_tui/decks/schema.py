"""The models of a deck's files: which types the keys have that a reader uses.

Both versions of the format ask a reader to pass over what it does not know, so unknown keys are never refused.
The models named ``Full`` know every key of version 1; the validator holds a manifest against them.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from tarot_tui.gate import faults

_Ratio = Annotated[float, Field(ge=0.1, le=10, allow_inf_nan=False)]
_Position = Annotated[int, Field(ge=-10_000, le=10_000)]


def _only_texts(value: dict[str, Any]) -> dict[str, Any]:
    """Refuse a table that holds anything but texts and further tables."""
    open_tables = [("", value)]
    while open_tables:
        path, table = open_tables.pop()
        for key, item in table.items():
            if isinstance(item, dict):
                open_tables.append((f"{path}{key}.", item))
            elif not isinstance(item, str):
                raise ValueError(f"{path}{key} should be a string")
    return value


_Texts = Annotated[dict[str, Any], AfterValidator(_only_texts)]


class _Table(BaseModel):
    # Strict: "0.5" is no number and 1 is no text. A number without a point is still a number.
    model_config = ConfigDict(extra="ignore", strict=True)


class Excluded(_Table):
    """The cards that a deck leaves out."""

    cards: list[str] = []


# Version 1


class Deck1(_Table):
    """``[deck]``."""

    schema_version: str
    name: str
    version: str = ""
    identifier: str = ""
    author: str = ""
    publisher: str = ""
    license: str = ""
    copyright: str = ""
    attribution: str = ""
    description: str = ""
    aspect_ratio: _Ratio | None = None
    excluded_cards: Excluded = Excluded()


class Back1(_Table):
    """``[card_backs.variants.<key>]``."""

    name: str = ""
    image: str = ""
    alt_text: str = ""


class Backs1(_Table):
    """``[card_backs]``."""

    default: str = ""
    variants: dict[str, Back1] = {}


class Aliases1(_Table):
    """``[aliases]``."""

    suits: dict[str, str] = {}
    courts: dict[str, str] = {}


class OwnMajor1(_Table):
    """``[custom_cards.major_arcana.<key>]``."""

    id: str = ""
    name: str = ""
    image: str = ""
    alt_text: str = ""
    position: _Position | None = None


class OwnMinor1(_Table):
    """One of the ``cards`` of an own suit."""

    id: str = ""
    name: str = ""
    image: str = ""
    alt_text: str = ""


class OwnSuit1(_Table):
    """``[custom_cards.minor_arcana.<suit>]``."""

    name: str = ""
    cards: list[OwnMinor1] = []


class OwnCards1(_Table):
    """``[custom_cards]``."""

    major_arcana: dict[str, OwnMajor1] = {}
    minor_arcana: dict[str, OwnSuit1] = {}


class Manifest1(_Table):
    """A ``deck.toml`` of version 1, as far as a reader uses it."""

    deck: Deck1
    card_backs: Backs1 = Backs1()
    aliases: Aliases1 = Aliases1()
    remap_major_arcana: dict[str, str] = {}
    custom_cards: OwnCards1 = OwnCards1()


class FullExcluded1(Excluded):
    """``[deck.excluded_cards]`` with every key."""

    reason: str = ""


class FullDeck1(Deck1):
    """``[deck]`` with every key, and those that the format requires."""

    id: str
    version: str
    icon: str = ""
    created_date: str = ""
    updated_date: str = ""
    website: str = ""
    tags: list[str] = []
    license_files: list[str] = []
    excluded_cards: FullExcluded1 = FullExcluded1()


class FullBack1(Back1):
    """``[card_backs.variants.<key>]`` with every key."""

    description: str = ""


class FullBacks1(Backs1):
    """``[card_backs]`` with every key."""

    variants: dict[str, FullBack1] = {}  # type: ignore[assignment]


class FullManifest1(Manifest1):
    """A ``deck.toml`` of version 1 with every key."""

    deck: FullDeck1
    card_backs: FullBacks1 = FullBacks1()


class Names1(_Table):
    """A name file of version 1."""

    major_arcana: dict[str, str] = {}
    minor_arcana: dict[str, dict[str, str]] = {}
    alt_text: _Texts = {}


# Version 2


class Related2(_Table):
    """One of ``[[deck.related]]``."""

    rel: str
    deck: str = ""


class Deck2(_Table):
    """``[deck]``."""

    schema_version: str
    name: str
    version: str = ""
    identifier: str = ""
    default_language: str = ""
    creator: str = ""
    artist: str = ""
    publisher: str = ""
    packager: str = ""
    license: str = ""
    copyright: str = ""
    attribution: str = ""
    description: str = ""
    aspect_ratio: _Ratio | None = None
    related: list[Related2] = []


class Design2(_Table):
    """``[card_backs.designs.<key>]``."""

    name: str = ""
    alt_text: str = ""
    image: str = ""


class Backs2(_Table):
    """``[card_backs]``."""

    default: str = ""
    designs: dict[str, Design2] = {}


class Card2(_Table):
    """``[cards."<card>"]``."""

    name: str = ""
    alt_text: str = ""
    number: str = ""
    unnumbered: bool = False
    unnamed: bool = False
    position: _Position | None = None
    image: str = ""
    default_variant: str = ""


class Suit2(_Table):
    """``[suits.<key>]``."""

    name: str = ""
    ranks: list[str] = []
    name_template: str = ""


class Rank2(_Table):
    """``[ranks.<key>]``."""

    name: str = ""


class Minors2(_Table):
    """``[minor_arcana]``."""

    name_template: str = ""


class Manifest2(_Table):
    """A ``deck.toml`` of version 2, as far as a reader uses it."""

    deck: Deck2
    card_backs: Backs2 = Backs2()
    cards: dict[str, Card2] = {}
    suits: dict[str, Suit2] = {}
    ranks: dict[str, Rank2] = {}
    minor_arcana: Minors2 = Minors2()
    excluded_cards: Excluded = Excluded()


class FullDeck2(Deck2):
    """``[deck]`` with the keys that the format requires."""

    version: str


class FullManifest2(Manifest2):
    """A ``deck.toml`` of version 2 with the keys that the format requires."""

    deck: FullDeck2


class Names2(_Table):
    """A name file of version 2."""

    name: _Texts = {}
    alt_text: _Texts = {}


def all_faults(model: type[BaseModel], document: dict[str, Any]) -> list[tuple[str, str]]:
    """Every fault of ``document`` as (key path, what is wrong)."""
    try:
        model.model_validate(document)
    except ValidationError as error:
        return faults(error)
    return []
