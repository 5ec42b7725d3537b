"""A library of many readings, to measure with: three cards each, three notes, a promise in one of four.

    python benchmarks/library.py FOLDER [COUNT]

The same count makes the same files. The notes are made of the words of the cards, so that searching them is like
searching what people write: common words are common, and rare ones rare.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

from tarot_tui.decks.library import load_deck
from tarot_tui.drawing.chance import seeded
from tarot_tui.journal.entries import new_path
from tarot_tui.paths import builtin_folder, find_paths
from tarot_tui.readings.document import document_of
from tarot_tui.readings.emit import to_toml
from tarot_tui.readings.reading import Note, Person, Promise, Reading
from tarot_tui.sitting.plan import Plan
from tarot_tui.spreads.shelf import load_spread
from tarot_tui.words.load import open_words

LATEST: Final = datetime(2026, 11, 22, 20, 5, tzinfo=UTC)
NAMES: Final = ("Sam", "Ana", "Jun", "Noor", "Ilse", "Tomé")
SPREADS: Final = ("blocking", "focus", "open-up")


def readings(count: int) -> Iterator[Reading]:
    """``count`` readings, the newest first, eight hours between two of them."""
    paths = find_paths()
    deck = load_deck("lamplight", (), os.path.join(builtin_folder(), "decks"), "en")
    words = open_words(paths, "en")
    plans = [Plan(load_spread(spread, paths), deck) for spread in SPREADS]
    said = sorted(
        prompt for card in deck.cards if (known := words.words_of(card)) for prompt in known.prompts.values()
    )
    chance = random.Random(7)
    bits = seeded(7)
    for number in range(count):
        now = LATEST - timedelta(hours=8 * number)
        plan = plans[number % len(plans)]
        reading = plan.reading(
            plan.dealt(words, bits, bits), words, reading_id=f"{chance.getrandbits(128):032x}", now=now,
            zone="UTC", app="tarot-tui benchmark",
        )  # fmt: skip
        yield _written(reading, now, chance, said)


def _written(reading: Reading, now: datetime, chance: random.Random, said: list[str]) -> Reading:
    from dataclasses import replace
    from uuid import UUID

    notes = tuple(
        Note("a", " ".join(chance.choices(said, k=2)), now, card=index) for index in range(len(reading.cards))
    )
    promise = (
        Promise("we are both home", chance.choice(said), "small-acts", ("a",))
        if chance.random() < 0.25
        else None
    )
    people = (Person("a", ""), Person("b", chance.choice(NAMES))) if chance.random() < 0.3 else reading.people
    return replace(
        reading,
        id=str(UUID(reading.id)),
        mode="pair" if len(people) > 1 else "solo",
        question=chance.choice(said) if chance.random() < 0.3 else "",
        people=people,
        promise=promise,
        notes=notes,
    )


def write(library: str, count: int) -> int:
    """Write them into ``library``; returns the bytes of all files."""
    size = 0
    for reading in readings(count):
        path = new_path(library, reading)
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        data = to_toml(document_of(reading)).encode()
        size += len(data)
        with open(path, "wb") as file:
            file.write(data)
        stamp = reading.created.timestamp()
        os.utime(path, (stamp, stamp))
    return size


if __name__ == "__main__":
    made = write(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10_000)
    print(f"{made / 1024 / 1024:.1f} MB")
