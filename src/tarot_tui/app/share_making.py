"""What the Share scene can make of a reading: the forms that it may take, what may be ticked, and the text itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from tarot_tui import outgoing
from tarot_tui.app.cover import covered_share
from tarot_tui.app.say import veiled
from tarot_tui.outgoing import FORMS, Form
from tarot_tui.sharing import apart
from tarot_tui.sharing.as_letter import as_letter
from tarot_tui.sharing.shared import Shared, Step, With, select

if TYPE_CHECKING:
    from tarot_tui.readings.reading import Reading
    from tarot_tui.sharing.as_svg import Drawings
    from tarot_tui.sharing.as_text import Pictures

Shape = Form | Step
"""A form that a shared reading has, or one of the texts between two people apart."""
STEPS: Final[tuple[Step, ...]] = ("invitation", "answer", "reply")
SHAPES: Final[tuple[Shape, ...]] = (*FORMS, *STEPS)
TICKS: Final[tuple[With, ...]] = ("names", "question", "notes", "promise", "pictures")


class Made(NamedTuple):
    """The text, what is in it, and of the texts between two people apart what their reading has to know."""

    text: str
    shown: str
    """What is read before it goes out: the text to the letter, under the veil with every typed word covered; of a
    picture every word that stands in it."""
    shared: Shared
    parcel: apart.Parcel | None = None

    def __repr__(self) -> str:
        """Without the text."""
        return f"Made({self.shared!r})"


class Making:
    """Makes texts of one reading."""

    def __init__(
        self,
        reading: Reading,
        sentences: Mapping[str, Any],
        pictures: Pictures,
        drawings: Drawings,
        today: date,
        fresh: apart.Fresh,
    ) -> None:
        self.reading = reading
        self._sentences = sentences
        self._pictures = pictures
        self._drawings = drawings
        self._today = today
        self._fresh = fresh

    @property
    def shapes(self) -> tuple[Shape, ...]:
        """What it may become."""
        may = {
            "invitation": apart.may_invite(self.reading),
            "answer": apart.may_answer(self.reading),
            "reply": apart.may_reply(self.reading),
        }
        return (*FORMS, *(step for step in STEPS if may[step]))

    def ticks(self, shape: Shape) -> tuple[With, ...]:
        """What adds something when it is ticked."""
        if shape in STEPS:
            offered: tuple[With, ...] = tuple(key for key in TICKS if key in apart.LETTER_WITH)
        else:
            offered = TICKS
        bare = self._select(frozenset())
        adds = {key: self._select(frozenset({key})) != bare for key in offered}
        adds["pictures"] = bool(self._pictures) and (shape == "text" or shape in STEPS)
        return tuple(key for key in offered if adds[key])

    def places(self, shape: Shape) -> tuple[int, ...]:
        """The numbers of the places that hold notes of which each may be kept back."""
        if shape == "answer" or (shape == "invitation" and not self.reading.invitation):
            return tuple(apart.with_notes(self.reading, self._today))
        return ()

    def made(
        self,
        shape: Shape,
        ticks: frozenset[With],
        share_id: str,
        keep_back: frozenset[int],
        *,
        is_veiled: bool,
    ) -> Made:
        """The text, and how it is shown. Raises :class:`Problem` where it cannot be made."""
        if form := form_of(shape):
            shared = self._select(ticks, share_id)
            text = self._text(form, shared, ticks)
            shown = covered_share(shared) if is_veiled else shared
            if form == "svg":
                from tarot_tui.sharing.as_svg import words_in_svg

                return Made(text, words_in_svg(shown, self._sentences), shared)
            return Made(text, self._text(form, shown, ticks) if is_veiled else text, shared)
        (step,) = (step for step in STEPS if step == shape)
        parcel = apart.make(step, self.reading, ticks, self._today, self._fresh, keep_back)
        letter, pictures = parcel.letter, self._pictures if "pictures" in ticks else {}
        text = as_letter(letter, self._sentences, pictures)
        if not is_veiled:
            return Made(text, text, letter.shared, parcel)
        covered = apart.Letter(covered_share(letter.shared), tuple(map(veiled, letter.words)))
        return Made(text, as_letter(covered, self._sentences, pictures), letter.shared, parcel)

    def _text(self, form: Form, shared: Shared, ticks: frozenset[With]) -> str:
        pictures = self._pictures if "pictures" in ticks else {}
        return outgoing.text_of(form, shared, self._sentences, pictures, self._drawings)

    def file_name(self, shape: Shape) -> str:
        """A name for its file."""
        shared = self._select(frozenset())
        if form := form_of(shape):
            return outgoing.file_name(shared, form)
        return outgoing.file_name(shared, "text").replace(".txt", f"_{shape}.txt")

    def _select(self, ticks: frozenset[With], share_id: str = "") -> Shared:
        return select(self.reading, ticks, share_id, self._today)


def form_of(shape: Shape) -> Form | None:
    """The form of a shared reading; ``None`` for the texts between two people apart."""
    return next((form for form in FORMS if form == shape), None)


def differ(one: Shared, other: Shared) -> bool:
    """Whether they hold something else, by whatever ids they go."""
    return replace(one, share_id="") != replace(other, share_id="")
