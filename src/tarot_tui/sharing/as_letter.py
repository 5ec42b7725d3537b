"""A text between two people apart, as a mail: the cards, a marked place under each, and the block."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tarot_tui.sharing.apart import Letter
from tarot_tui.sharing.as_text import COLUMNS, Page, Pictures, with_block
from tarot_tui.sharing.block import seal
from tarot_tui.sharing.commitment import fingerprint
from tarot_tui.sharing.markers import compose
from tarot_tui.sharing.places import Kind, code_of, edges, hold
from tarot_tui.sharing.shared import Leg
from tarot_tui.text import wrap


def as_letter(letter: Letter, texts: Mapping[str, Any], pictures: Pictures | None = None) -> str:
    """The text: lines of at most 72 cells, LF, no trailing spaces. ``texts`` are those of shared texts.

    Raises :class:`Problem` when the block would be too large to be read again.
    """
    shared = letter.shared
    assert shared.leg is not None
    kind: Kind = "reply" if shared.leg.step == "reply" else "answer"

    def visible(safe: Callable[[str], str]) -> str:
        return compose(
            lambda safe_too: "\n".join(
                _Page(letter, kind, texts, lambda text: safe(safe_too(text))).lines(pictures or {})
            )
        )

    text = hold(visible, kind, code_of(shared.share_id), letter.words)
    return with_block(text, texts["apart"]["block"], seal(shared))


class _Page(Page):
    """The visible part, with a place below each card and one for the whole reading."""

    def __init__(
        self, letter: Letter, kind: Kind, texts: Mapping[str, Any], safe: Callable[[str], str]
    ) -> None:
        super().__init__(letter.shared, texts, safe)
        self._apart: Mapping[str, str] = texts["apart"]
        self._words = letter.words
        self._kind: Kind = kind

    @property
    def _leg(self) -> Leg:
        assert self.shared.leg is not None
        return self.shared.leg

    def title_line(self) -> str:
        """Which of the three it is."""
        date = self.sentences.date(self.shared.day)
        return self.sentences.fill(self._apart[f"{self._leg.step}_title"], date=date)

    def lead(self) -> list[list[str]]:
        """What to do with it."""
        keys = [f"{self._leg.step}_lead", f"{self._leg.step}_more"]
        return [self._plain(self._apart[key]) for key in keys if key in self._apart]

    def below(self, index: int) -> list[list[str]]:
        """The place of the card."""
        return self._place(index + 1)

    def below_cards(self) -> list[list[str]]:
        """The place of the whole reading."""
        return [self.flow(self.sentences.say("whole_reading")), *self._place(len(self.shared.cards) + 1)]

    def end(self) -> list[list[str]]:
        """What fixes the words of the one who invited."""
        said = [self._apart["seal"], fingerprint(self._leg.seals)]
        if self._leg.salt:
            said += [self._apart["salt"], self._leg.salt]
        return [[line for text in said for line in self._plain(text)]]

    def _plain(self, text: str) -> list[str]:
        return wrap(text, COLUMNS)

    def _place(self, number: int) -> list[list[str]]:
        begin, end = edges(self._kind, number, code_of(self.shared.share_id))
        words = self.inside(self._words[number - 1])
        return [[begin], words, [end]] if words else [[begin, "", end]]
