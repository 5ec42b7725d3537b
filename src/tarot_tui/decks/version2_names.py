"""What things are called in a version 2 deck: name files first, then the manifest, then plain words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tarot_tui import limits
from tarot_tui.cards.names import plain_name, title_case
from tarot_tui.cards.slots import Slot
from tarot_tui.decks.lookup import Table, line, table, text_at

PLAIN_TEMPLATE: Final = "{rank} of {suit}"
_ALT: Final = limits.DECK_TEXT_CHARACTERS


class Names:
    """The names that one deck gives, in the languages of ``files`` (the closest first) and its ``manifest``."""

    def __init__(self, files: Sequence[Table], manifest: Table) -> None:
        self._files = files
        self._manifest = manifest

    def card(self, slot: Slot) -> str:
        """The name of a card; empty where the manifest says that it has none."""
        entry = self._entry(slot)
        name = text_at(self._files, ("name", "card", *_path(slot))) or line(entry.get("name"))
        if name or entry.get("unnamed") is True:
            return name
        return plain_name(slot) if slot.is_major else self._composed(slot)

    def alt(self, slot: Slot) -> str:
        """What is seen on a card."""
        found = text_at(self._files, ("alt_text", "card", *_path(slot)), limit=_ALT)
        return found or line(self._entry(slot).get("alt_text"), _ALT)

    def suit(self, key: str) -> str:
        """The word for a suit."""
        return self._word([*self._files, self._manifest], "suit", key)

    def back(self, key: str) -> str:
        """The name of a back."""
        design = table(self._manifest, "card_backs", "designs", key)
        return text_at(self._files, ("name", "card_back", key)) or line(design.get("name")) or title_case(key)

    def back_alt(self, key: str) -> str:
        """What is seen on a back."""
        design = table(self._manifest, "card_backs", "designs", key)
        found = text_at(self._files, ("alt_text", "card_back", key), limit=_ALT)
        return found or line(design.get("alt_text"), _ALT)

    def _entry(self, slot: Slot) -> Table:
        return table(self._manifest, "cards", slot.id)

    def _composed(self, slot: Slot) -> str:
        """A name out of the words for rank and suit.

        Template and words come from the same language as far as that goes: a template of the manifest is not
        filled with words of a name file.
        """
        files, manifest = list(self._files), self._manifest
        minors = ("name", "card", "minor_arcana")
        template = text_at(files, (*minors, slot.suit, "name_template"), (*minors, "name_template"))
        layers = [*files, manifest]
        if not template:
            template = text_at(
                [manifest], ("suits", slot.suit, "name_template"), ("minor_arcana", "name_template")
            )
            layers = [manifest] if template else layers
        rank, suit = self._word(layers, "rank", slot.key), self._word(layers, "suit", slot.suit)
        # In one pass: a suit may be called "{rank}".
        parts = (template or PLAIN_TEMPLATE).split("{suit}")
        return line(suit.join(part.replace("{rank}", rank) for part in parts))

    def _word(self, layers: Sequence[Table], kind: str, key: str) -> str:
        return text_at(layers, ("name", kind, key), (f"{kind}s", key, "name")) or title_case(key)


def _path(slot: Slot) -> tuple[str, ...]:
    return ("major_arcana", slot.key) if slot.is_major else ("minor_arcana", slot.suit, slot.key)
