"""What both versions of a deck's manifest have in common: its version, and what a reader makes a deck from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, NamedTuple

from tarot_tui import limits
from tarot_tui.cards.slots import RESERVED, is_custom_name, parse_id
from tarot_tui.decks.deck import Back, Card
from tarot_tui.decks.inside import MANIFEST, is_safe
from tarot_tui.decks.lookup import Table, line, table
from tarot_tui.problem import Problem

ASPECT_RATIO: Final = 11 / 19
"""Width by height of a card, where a deck does not say."""

_DIGITS: Final = 9


class Remark(NamedTuple):
    """Something odd in a manifest that does not hinder play."""

    code: str
    """What the validator calls it."""
    key: str
    """Where in the manifest."""
    what: str


class Source(NamedTuple):
    """Everything that a deck is made from."""

    handle: str
    root: str
    schema: tuple[int, int]
    document: Table
    """The manifest, with the right types."""
    names: Sequence[Table]
    """Name files, the closest language first."""
    trusted: bool
    """Whether the deck is the program's own: then its manifest tells all, and no folder is searched."""
    remarks: list[Remark]
    """Grows while the deck is read."""

    def ignore(self, key: str, what: str, code: str = "x-ignored-entry") -> None:
        """Remark that an entry of the manifest is not used as it stands."""
        self.remarks.append(Remark(code, line(key), what))

    def image(self, key: str, value: Any) -> str:
        """A path field, or nothing where it is unsafe."""
        if not isinstance(value, str) or not value:
            return ""
        if is_safe(value):
            return value
        self.ignore(key, "leads out of the deck and is not used", "unsafe-path")
        return ""

    def said(self) -> tuple[str, ...]:
        """The remarks as lines."""
        return tuple(f"{MANIFEST}: {remark.key}: {remark.what}" for remark in self.remarks)


def schema_version(document: Table, where: str) -> tuple[int, int]:
    """Major and minor version of the format that a manifest declares.

    Raises :class:`Problem` when there is none, or when it is not a string like ``"1.0"``.
    """
    head = document.get("deck")
    if not isinstance(head, dict):
        raise Problem("is missing", where=where, place="[deck]", remedy="Every deck needs this table")
    remedy = 'Write schema_version = "1.0"'
    if "schema_version" not in head:
        raise Problem("is missing", where=where, place="deck.schema_version", remedy=remedy)
    value = head["schema_version"]
    numbers = value.split(".") if isinstance(value, str) and value.isascii() else []
    if len(numbers) != 2 or not all(number.isdigit() and len(number) <= _DIGITS for number in numbers):
        raise Problem(
            "should be a string of two numbers", where=where, place="deck.schema_version", remedy=remedy
        )
    return int(numbers[0]), int(numbers[1])


def aspect_ratio(document: Table) -> float:
    """Width by height, as declared or the format's default."""
    return float(table(document, "deck").get("aspect_ratio", ASPECT_RATIO))


def take_out(source: Source, cards: dict[str, Card], excluded: Table, place: str) -> None:
    """Take the cards out that the table ``excluded`` of the manifest lists, and look at what is left.

    Raises :class:`Problem` when the deck has more cards than are taken.
    """
    for card_id in excluded.get("cards", ()):
        if not cards.pop(card_id, None):
            source.ignore(place, f"{line(card_id)} is no card of this deck")
    if len(cards) > limits.DECK_CARDS:
        raise Problem(f"has more than {limits.DECK_CARDS} cards", where=source.root, remedy="It is not used")
    if not cards:
        source.ignore(place, "leaves the deck without a card")


def suits_of(cards: Iterable[str]) -> list[str]:
    """The suits of ``cards`` (IDs), in the order in which they come."""
    return list(dict.fromkeys(slot.suit for slot in map(parse_id, cards) if slot and slot.suit))


def name_code(name: str) -> str:
    """What the validator calls the fault of a name that a deck may not give."""
    return "reserved-custom-name" if name in RESERVED else "bad-custom-name"


def backs_of(
    source: Source, declared: Table, make: Callable[[str, Table], Back], *, image_needed: bool
) -> list[Back]:
    """The backs that the manifest declares, then those that only files define, by key.

    ``make`` turns a key and what is declared for it into a back. With ``image_needed`` a declaration makes a
    back only where it names a picture; otherwise it merely describes what files define (version 2).
    """
    backs = {}
    for key, entry in declared.items():
        if key and line(key) == key and (entry.get("image") or not image_needed):
            backs[key] = make(key, entry)
    if not source.trusted:
        from tarot_tui.decks.files import back_pictures

        for key in sorted({item.base for item in back_pictures(source.root)}):
            if key not in backs and is_custom_name(key):
                backs[key] = make(key, table(declared, key))
    return list(backs.values())


def default_back(source: Source, backs: Sequence[Back]) -> str:
    """Key of the back that is used: the declared one, else ``default``, else the first by key."""
    keys = sorted(back.key for back in backs)
    wanted = table(source.document, "card_backs").get("default")
    if isinstance(wanted, str) and wanted:
        if wanted in keys:
            return wanted
        source.ignore(
            "card_backs.default",
            "names no back of this deck; another one is used",
            "unknown-default-card-back",
        )
    return "default" if "default" in keys else keys[0] if keys else ""
