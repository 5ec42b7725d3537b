"""Decks of version 2 of the Arcana deck format (draft): by its rules of discovery, naming and order.

The 78 slots and whatever card a picture file defines make the deck; the manifest describes them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tarot_tui import limits
from tarot_tui.cards.slots import SLOTS, Slot, is_custom_name, parse_id
from tarot_tui.decks.deck import Back, Card, Deck
from tarot_tui.decks.files import all_card_pictures
from tarot_tui.decks.lookup import Table, line, paragraphs, table
from tarot_tui.decks.manifest import Source, aspect_ratio, backs_of, default_back, suits_of, take_out
from tarot_tui.decks.order import majors_in_order, minors_in_order, number_at
from tarot_tui.decks.version2_names import Names
from tarot_tui.problem import Problem

_ALT: Final = limits.DECK_TEXT_CHARACTERS
_DEPENDENT: Final = {
    "surrogate_for": "only stands in for the deck {deck}, without its pictures",
    "expands": "only adds cards to the deck {deck}",
}
"""Relations that make of a package something else than a deck to play with."""


def refuse_dependent(document: Table, where: str) -> None:
    """Raise :class:`Problem` if the package is no deck of its own but depends on another one."""
    for related in table(document, "deck").get("related", ()):
        kind = related.get("rel")
        if kind in _DEPENDENT:
            what = _DEPENDENT[kind].format(deck=line(related.get("deck")) or "that it names")
            raise Problem(what, where=where, place="deck.related", remedy="Install and choose that deck")


def build(source: Source) -> Deck:
    """The deck in ``source``. Raises :class:`Problem` when it has more cards than are taken."""
    names = Names(source.names, source.document)
    cards = {slot.id: _card(source, slot, names) for slot in _slots(source)}
    take_out(source, cards, table(source.document, "excluded_cards"), "excluded_cards")
    for reference in table(source.document, "cards"):
        card_id = reference.partition(":")[0]
        if card_id not in cards and card_id not in SLOTS:
            source.ignore(f"cards.{reference}", "describes a card that this deck does not have")
    head = table(source.document, "deck")
    backs = backs_of(
        source,
        table(source.document, "card_backs", "designs"),
        lambda key, entry: Back(
            key, names.back(key), names.back_alt(key), _image(source, f"card_backs.designs.{key}", entry)
        ),
        image_needed=True,
    )
    default = default_back(source, backs)
    return Deck(
        handle=source.handle,
        root=source.root,
        schema=source.schema,
        name=line(head.get("name")) or source.handle,
        version=line(head.get("version")),
        identifier=line(head.get("identifier")),
        creator=line(head.get("creator"), _ALT),
        artist=line(head.get("artist"), _ALT),
        publisher=line(head.get("publisher"), _ALT),
        packager=line(head.get("packager"), _ALT),
        license=line(head.get("license"), _ALT),
        copyright=line(head.get("copyright"), _ALT),
        attribution=paragraphs(head.get("attribution")),
        description=paragraphs(head.get("description")),
        aspect_ratio=aspect_ratio(source.document),
        cards=cards,
        suits={suit: names.suit(suit) for suit in suits_of(cards)},
        backs=tuple(backs),
        default_back=default,
        remarks=source.said(),
    )


def _slots(source: Source) -> list[Slot]:
    """Every slot of the deck in its order: the 78, and those that picture files define."""
    slots = [slot for slot in map(parse_id, SLOTS) if slot]
    if not source.trusted:
        # Folders of this program's own kind are left out: other readers would not see cards in them.
        found = (
            card_id
            for card_id, item in all_card_pictures(source.root)
            if item.root and item.root.kind != "line"
        )
        slots += [slot for slot in map(parse_id, sorted(set(found))) if slot]
    entries = table(source.document, "cards")
    seats = {
        slot.key: position
        for slot in slots
        if slot.is_major and (position := table(entries, slot.id).get("position")) is not None
    }
    ranks = {
        key: entry["ranks"] for key, entry in table(source.document, "suits").items() if "ranks" in entry
    }
    majors = majors_in_order(dict.fromkeys(slot.key for slot in slots if slot.is_major), seats)
    minors = minors_in_order(
        dict.fromkeys((slot.suit, slot.key) for slot in slots if not slot.is_major), ranks
    )
    return [*(Slot("", key) for key in majors), *(Slot(*pair) for pair in minors)]


def _card(source: Source, slot: Slot, names: Names) -> Card:
    place = f'cards."{slot.id}"'
    entry = table(source.document, "cards", slot.id)
    variant = entry.get("default_variant", "")
    if variant and not is_custom_name(variant):
        source.ignore(f"{place}.default_variant", "cannot be the key of a variant, and is ignored")
        variant = ""
    chosen = table(source.document, "cards", f"{slot.id}:{variant}") if variant else {}
    return Card(
        id=slot.id,
        name=names.card(slot),
        number=_number(slot, entry),
        alt=names.alt(slot),
        image=_image(source, f'cards."{slot.id}:{variant}"', chosen) or _image(source, place, entry),
        variant=variant,
    )


def _number(slot: Slot, entry: Table) -> str:
    if entry.get("unnumbered") is True:
        return ""
    implied = number_at(int(slot.key)) if slot.is_major and slot.key.isdigit() else ""
    return line(entry.get("number")) or implied


def _image(source: Source, place: str, entry: Mapping[str, object]) -> str:
    return source.image(f"{place}.image", entry.get("image"))
