"""Decks of version 1 of the Arcana deck format: which cards they have, in which order, and what these are called.

The manifest alone says which cards there are. What version 1 leaves open follows version 2.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from tarot_tui import limits
from tarot_tui.cards.names import plain_name, title_case
from tarot_tui.cards.slots import MAJOR_KEYS, RANKS, SUITS, Slot, is_custom_name, parse_id
from tarot_tui.decks.deck import Back, Card, Deck
from tarot_tui.decks.lookup import Table, line, paragraphs, table, text_at
from tarot_tui.decks.manifest import (
    Source,
    aspect_ratio,
    backs_of,
    default_back,
    name_code,
    suits_of,
    take_out,
)
from tarot_tui.decks.order import majors_in_order, minors_in_order, number_at

_ALT: Final = limits.DECK_TEXT_CHARACTERS
_FOLDED: Final = {
    plain_name(Slot("", key)).casefold().removeprefix("the ").replace(" ", "_"): key for key in MAJOR_KEYS
}


class _Own(NamedTuple):
    """A card that the manifest adds, or adds something to."""

    place: str
    """Where in the manifest."""
    slot: Slot
    entry: Table


def build(source: Source) -> Deck:
    """The deck in ``source``. Raises :class:`Problem` when it has more cards than are taken."""
    own: dict[Slot, _Own] = {}
    for item in (*_own_majors(source), *_own_minors(source)):
        if item.slot in own:
            source.ignore(item.place, f"{item.slot.id} is declared twice; the first one is used")
        else:
            own[item.slot] = item
    cards = {}
    for slot, position in (*_majors(source, own), *_minors(source, own)):
        cards[slot.id] = _card(source, slot, position, own.get(slot))
    take_out(source, cards, table(source.document, "deck", "excluded_cards"), "deck.excluded_cards")
    head = table(source.document, "deck")
    backs = backs_of(
        source,
        table(source.document, "card_backs", "variants"),
        lambda key, entry: _back(source, key, entry),
        image_needed=False,
    )
    default = default_back(source, backs)
    return Deck(
        handle=source.handle,
        root=source.root,
        schema=source.schema,
        name=line(head.get("name")) or source.handle,
        version=line(head.get("version")),
        identifier=line(head.get("identifier")),
        creator="",
        artist=line(head.get("author"), _ALT),
        publisher=line(head.get("publisher"), _ALT),
        packager="",
        license=line(head.get("license"), _ALT),
        copyright=line(head.get("copyright"), _ALT),
        attribution=paragraphs(head.get("attribution")),
        description=paragraphs(head.get("description")),
        aspect_ratio=aspect_ratio(source.document),
        cards=cards,
        suits={suit: suit_word(source.document, suit) for suit in suits_of(cards)},
        backs=tuple(backs),
        default_back=default,
        remarks=source.said(),
    )


def suit_word(document: Table, suit: str) -> str:
    """What the deck calls a suit: its alias, the name of its own suit, else the key as a word."""
    own = table(document, "custom_cards", "minor_arcana", suit).get("name")
    return text_at([document], ("aliases", "suits", suit)) or line(own) or title_case(suit)


def own_key(entry: Table, fallback: str) -> str:
    """The key of an added card: the last part of its ``id``, which may be written with what it belongs to."""
    return (line(entry.get("id")) or fallback).rpartition(".")[2]


def seat_of(name: Any, own_majors: Mapping[str, str]) -> str | None:
    """The major that a remapped position names, by its plain name, its key, or (``own_majors``) its own name."""
    folded = _fold(line(name))
    if folded in _FOLDED:
        return _FOLDED[folded]
    key = folded.removeprefix("major_arcana.")
    return key if key in MAJOR_KEYS or key in own_majors.values() else own_majors.get(folded)


def position_of(key: str) -> int | None:
    """The position that a key of ``[remap_major_arcana]`` is; ``None`` if it is no number."""
    return int(key) if key.isascii() and key.isdigit() and len(key) <= 4 else None


def _fold(name: str) -> str:
    return name.casefold().replace(" ", "_").removeprefix("the_")


def _own_majors(source: Source) -> Iterator[_Own]:
    for key, entry in table(source.document, "custom_cards", "major_arcana").items():
        place = f"custom_cards.major_arcana.{key}"
        name = own_key(entry, key)
        if slot := parse_id(f"major_arcana.{name}"):
            yield _Own(place, slot, entry)
        else:
            source.ignore(place, "cannot be the key of a card, which is left out", name_code(name))


def _own_minors(source: Source) -> Iterator[_Own]:
    for suit, group in table(source.document, "custom_cards", "minor_arcana").items():
        for index, entry in enumerate(group.get("cards", ()), 1):
            place = f"custom_cards.minor_arcana.{suit}.cards[{index}]"
            rank = own_key(entry, "")
            if slot := parse_id(f"minor_arcana.{suit}.{rank}"):
                yield _Own(place, slot, entry)
            else:
                wrong = rank if suit in SUITS or is_custom_name(suit) else suit
                source.ignore(place, "has no usable suit and id, and is left out", name_code(wrong))


def _majors(source: Source, own: Mapping[Slot, _Own]) -> Iterator[tuple[Slot, int | None]]:
    """Majors in order, with the position that their number comes from; the deck's own have no number."""
    added = {slot.key: item for slot, item in own.items() if slot.is_major}
    seats = {key: item.entry["position"] for key, item in added.items() if "position" in item.entry}
    remap = table(source.document, "remap_major_arcana")
    if remap:
        called = {
            _fold(text_at(source.names, ("major_arcana", key)) or line(entry)): key
            for key, entry in (
                *((key, "") for key in MAJOR_KEYS),
                *((key, item.entry.get("name")) for key, item in added.items()),
            )
        }
        called.pop("", None)
        for written, name in remap.items():
            position = position_of(written)
            key = seat_of(name, {**called, **{key: key for key in added}})
            if position is None or key is None:
                source.ignore(f"remap_major_arcana.{written}", "names no position or no card, and is ignored")
            else:
                seats[key] = position
    for key in majors_in_order(dict.fromkeys((*MAJOR_KEYS, *added)), seats):
        yield Slot("", key), seats.get(key, int(key)) if key.isdigit() else None


def _minors(source: Source, own: Mapping[Slot, _Own]) -> Iterator[tuple[Slot, None]]:
    added = [slot for slot in own if not slot.is_major]
    listed: dict[str, list[str]] = {}
    for slot in added:  # a suit of the deck's own is ordered as its maker listed it
        listed.setdefault(slot.suit, [*RANKS] if slot.suit in SUITS else []).append(slot.key)
    standard = [(suit, rank) for suit in SUITS for rank in RANKS]
    pairs = dict.fromkeys((*standard, *((slot.suit, slot.key) for slot in added)))
    for suit, rank in minors_in_order(pairs, listed):
        yield Slot(suit, rank), None


def _card(source: Source, slot: Slot, position: int | None, own: _Own | None) -> Card:
    entry: Table = own.entry if own else {}
    key = slot.key
    if slot.is_major:
        path: tuple[str, ...] = ("major_arcana", key)
        flat: tuple[str, ...] = (key,)
    else:
        path = ("minor_arcana", slot.suit, key)
        flat = (slot.suit, key)
    name = text_at(source.names, path) or line(entry.get("name")) or _composed(source.document, slot)
    alt = text_at(
        source.names, ("alt_text", *path), ("alt_text", *path, key), ("alt_text", *flat), limit=_ALT
    )
    return Card(
        id=slot.id,
        name=name,
        number="" if position is None else number_at(position),
        alt=alt or line(entry.get("alt_text"), _ALT),
        image=source.image(f"{own.place}.image", entry.get("image")) if own else "",
    )


def _composed(document: Table, slot: Slot) -> str:
    """The name of a card that neither a name file nor the manifest names."""
    if slot.is_major:
        return plain_name(slot)
    rank = text_at([document], ("aliases", "courts", slot.key)) or title_case(slot.key)
    return line(f"{rank} of {suit_word(document, slot.suit)}")


def _back(source: Source, key: str, entry: Table) -> Back:
    return Back(
        key=key,
        name=line(entry.get("name")) or title_case(key),
        alt=text_at(source.names, ("alt_text", "card_backs", key), limit=_ALT)
        or line(entry.get("alt_text"), _ALT),
        image=source.image(f"card_backs.variants.{line(key)}.image", entry.get("image")),
    )
