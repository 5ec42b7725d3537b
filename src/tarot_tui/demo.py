"""The story of a made-up pair as readings, and the demo: a game in a throw-away place that begins with it.

The command line and the game both tell the story through here. Nothing of a person's own is looked at for it.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from tarot_tui.decks.library import load_deck
from tarot_tui.drawing.chance import ALGORITHM
from tarot_tui.drawing.draw import Drawn
from tarot_tui.exercises.story import Story, StoryReading, days_before, story_of
from tarot_tui.journal.lock import is_dead, living
from tarot_tui.paths import Paths
from tarot_tui.readings.make import WordsOf, new_reading
from tarot_tui.readings.reading import DrawUsed, Note, Person, Promise, Reading
from tarot_tui.spreads.shelf import load_spread
from tarot_tui.two.partner import KEYS

if TYPE_CHECKING:
    from tarot_tui.decks.deck import Deck
    from tarot_tui.journal.keep import Keeper

DECK: Final = "lamplight"
"""The deck that the story is told with, whichever somebody plays with."""
_PLACE: Final = "tarot-tui-demo-"
_PLAYED: Final = "played"
"""A file that is held while somebody plays there."""
_LOOK_BACK: Final = timedelta(days=7)


class Told(NamedTuple):
    """The story, and its readings as the game would have made them."""

    story: Story
    readings: tuple[Reading, ...]
    deck: Deck


class Teller(NamedTuple):
    """What it takes to tell it."""

    paths: Paths
    language: str
    words_of: WordsOf
    now: datetime
    new_id: Callable[[], str]
    zone: str
    app: str

    def told(self, texts: Mapping[str, Any]) -> Told:
        """The story in ``texts``, those of ``story``."""
        story = story_of(texts)
        deck = load_deck(DECK, (), self.paths.builtin_decks, self.language)
        days = days_before(story, self.now)
        readings = (self._reading(part, day, deck) for part, day in zip(story.readings, days, strict=True))
        return Told(story, tuple(readings), deck)

    def _reading(self, part: StoryReading, day: datetime, deck: Deck) -> Reading:
        spread = load_spread(part.spread, self.paths._replace(spreads=""))  # none of a person's own
        made = new_reading(
            spread, [Drawn(card.card, card.orientation) for card in part.cards], deck, self.words_of,
            DrawUsed("drawn", ALGORITHM, 50, False),
            reading_id=self.new_id(), now=day, zone=self.zone, app=self.app,
            mode="pair" if len(part.by) > 1 else "solo",
        )  # fmt: skip
        keys = dict(zip(part.by, KEYS, strict=False))
        notes = tuple(
            Note(
                keys[note.by], note.text, day, card=index, visibility="shared" if len(keys) > 1 else "private"
            )
            for index, card in enumerate(part.cards)
            for note in card.notes
        )
        promise = part.promise
        return replace(
            made,
            people=tuple(Person(key, name) for name, key in keys.items()),
            cards=tuple(
                card if card.prompt == told.prompt else replace(card, prompt=told.prompt, prompt_id="")
                for card, told in zip(made.cards, part.cards, strict=True)
            ),
            notes=notes,
            promise=Promise(
                promise.moment, promise.act, promise.kind, tuple(keys[who] for who in promise.by)
            ),
        )


@contextmanager
def throw_away(paths: Paths) -> Iterator[Paths]:
    """Folders in a place that is gone afterwards, with all that was written there; nothing of a person's own in it.

    Of a demo that was killed the next one puts the place away.
    """
    _put_away()
    with (
        tempfile.TemporaryDirectory(prefix=_PLACE, ignore_cleanup_errors=True) as folder,
        living(os.path.join(folder, _PLAYED)),
    ):
        yield Paths(
            library=os.path.join(folder, "library"),
            state=os.path.join(folder, "state"),
            cache=os.path.join(folder, "cache"),
            config=os.path.join(folder, "config", "config.toml"),
            spreads=os.path.join(folder, "data", "spreads"),
            deck_roots=(paths.builtin_decks,),
            builtin=paths.builtin,
        )


def _put_away() -> None:
    """Places of this person's demos that nobody plays in any more."""
    with suppress(OSError), os.scandir(tempfile.gettempdir()) as entries:
        for entry in entries:
            if (
                entry.name.startswith(_PLACE)
                and _is_own(entry)
                and is_dead(os.path.join(entry.path, _PLAYED))
            ):
                shutil.rmtree(entry.path, ignore_errors=True)


def _is_own(entry: os.DirEntry[str]) -> bool:
    """Anybody may put something into a folder for temporary things."""
    if not entry.is_dir(follow_symlinks=False):
        return False
    return not hasattr(os, "getuid") or entry.stat(follow_symlinks=False).st_uid == os.getuid()


def keep_all(told: Told, keeper: Keeper) -> None:
    """Keep the readings of the story. What was promised first has come about; the last waits for a look back."""
    for number, reading in enumerate(told.readings, 1):
        assert reading.promise is not None
        promise = replace(
            reading.promise,
            look_back=reading.created.date() + _LOOK_BACK,
            outcome="" if number == len(told.readings) else "done",
        )
        keeper.keep(replace(reading, promise=promise))
