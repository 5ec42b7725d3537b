"""A text of a kept reading on its way out: in which form, into which file, and the note that it went.

The command line and the game both hand readings on through here.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Literal

from tarot_tui.journal.save import FILE_MODE, cannot_save
from tarot_tui.problem import Problem
from tarot_tui.readings.reading import Reading, ShareMade
from tarot_tui.sharing.shared import Shared

if TYPE_CHECKING:
    from tarot_tui.decks.deck import Deck
    from tarot_tui.journal.entries import Loaded
    from tarot_tui.journal.keep import Keeper
    from tarot_tui.sharing.apart import Fresh, Parcel
    from tarot_tui.sharing.as_svg import Drawings
    from tarot_tui.sharing.as_text import Pictures

Form = Literal["text", "chat", "markdown", "svg", "json"]
FORMS: Final[tuple[Form, ...]] = ("text", "chat", "markdown", "svg", "json")

_ENDINGS: Final[Mapping[Form, str]] = {
    "text": ".txt", "chat": ".txt", "markdown": ".md", "svg": ".svg", "json": ".json",
}  # fmt: skip
_PICTURE_ROWS: Final = 14
_DRAWINGS: Final = 1024 * 1024
"""Characters of all drawings in one picture: those that would make it larger are left out, and their cards in words."""
_ODD: Final = re.compile(r"[^a-z0-9-]+")


def text_of(
    form: Form,
    shared: Shared,
    texts: Mapping[str, Any],
    pictures: Pictures,
    drawings: Drawings | None = None,
) -> str:
    """What is shared, in that form. ``texts`` are the fixed sentences.

    ``pictures`` go into the whole text only, and ``drawings`` into the picture.

    Raises :class:`Problem` where it is too large for the whole text.
    """
    if form == "json":
        from tarot_tui.sharing.as_json import as_json

        return as_json(shared)
    if form == "chat":
        from tarot_tui.sharing.as_chat import as_chat

        return as_chat(shared, texts)
    if form == "markdown":
        from tarot_tui.sharing.as_markdown import as_markdown

        return as_markdown(shared, texts)
    if form == "svg":
        from tarot_tui.sharing.as_svg import as_svg

        return as_svg(shared, texts, drawings or {})
    from tarot_tui.sharing.as_text import as_text

    return as_text(shared, texts, pictures=pictures)


def pictures_of(deck: Deck, cards: list[str]) -> Pictures:
    """Pictures of the cards in plain characters, as far as the deck has them."""
    from tarot_tui.decks.faces import face

    found = {}
    for index, card in enumerate(cards):
        if card in deck.cards and (picture := face(deck, card, "line", _PICTURE_ROWS)):
            found[index] = picture.lines
    return found


def drawings_of(deck: Deck, cards: list[str]) -> Drawings:
    """The deck's own drawings of the cards, as far as it has them as shapes that can be handed on."""
    from tarot_tui.decks.drawings import drawing_of
    from tarot_tui.sharing.svg_card import Drawing

    found, room = {}, _DRAWINGS
    for index, card in enumerate(cards):
        drawn = drawing_of(deck, card, f"card{index}-") if card in deck.cards else None
        if drawn and len(drawn.shapes) <= room:
            room -= len(drawn.shapes)
            found[index] = Drawing(drawn.view, drawn.shapes)
    return found


def file_name(shared: Shared, form: Form) -> str:
    """A name for the file: the day, the spread, and the ending of the form."""
    spread = _ODD.sub("-", shared.spread.id.lower()).strip("-")[:40]  # it may come from a stranger's file
    return "_".join(filter(None, [f"{shared.day:%Y-%m-%d}", spread])) + _ENDINGS[form]


def with_ending(path: str, form: Form) -> str:
    """``path`` with the ending of another form; one with an ending of somebody's own stays."""
    stem, ending = os.path.splitext(path)
    return stem + _ENDINGS[form] if ending in _ENDINGS.values() else path


def write(path: str, text: str, *, force: bool = False, remedy: str = "") -> None:
    """Write a file that only this person can read; never over another one without ``force``.

    Raises :class:`Problem`, and :class:`Taken` with ``remedy`` where there is a file already.
    """
    flags = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if force else os.O_EXCL)
    try:
        with open(os.open(path, flags, FILE_MODE), "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise Taken("is there already", where=path, remedy=remedy) from None
    except OSError as error:
        raise cannot_save(path, error) from None


class Taken(Problem):
    """There is a file of that name, and it was left as it is."""


def fresh(new_id: Callable[[], str]) -> Fresh:
    """What an invitation is made with: ``new_id`` gives random ids."""
    from tarot_tui.sharing.apart import Fresh

    return Fresh(new_id(), (new_id() + new_id()).replace("-", ""))


def give(keeper: Keeper, loaded: Loaded, parcel: Parcel, now: datetime, seen: Reading) -> None:
    """Write into the reading that a text for the other goes out, and what is given with it. Raises :class:`Problem`.

    To be done before it goes: without its salt an invitation could never be replied to. ``seen`` is the reading that
    the text was made of.
    """
    from tarot_tui.journal.invitations import changed, hand_over

    if (seen.notes, seen.invitation) != (loaded.reading.notes, loaded.reading.invitation):
        raise changed(loaded.path)

    shared = parcel.letter.shared
    assert shared.leg is not None
    share = ShareMade(shared.share_id, now.replace(microsecond=0), shared.leg.step)
    hand_over(keeper, loaded, share, parcel.given, parcel.sealed)


def note(keeper: Keeper, loaded: Loaded, shared: Shared, form: Form, now: datetime) -> None:
    """Write into the reading that this share of it went out. Raises :class:`Problem`."""
    keeper.note_share(loaded, ShareMade(shared.share_id, now.replace(microsecond=0), form))
