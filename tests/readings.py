"""Readings to test with: one that is plain, and any that a person could make."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import strategies as st

from tarot_tui.readings.reading import (
    CardDrawn,
    DeckUsed,
    DrawUsed,
    Mark,
    Note,
    Origin,
    Person,
    Promise,
    Reading,
    ShareMade,
    SpreadUsed,
)
from tarot_tui.text import clean
from tests.conftest import NOW

WALL = CardDrawn(
    place="wall", place_title="The wall", looks_at="what stands between us", lens="block",
    card="major_arcana.09", card_name="The Hermit", orientation="reversed",
    meaning="A light held low can still be enough for the next step.",
    prompt_id="major_arcana.09/block/reversed/first",
    prompt="Upside down, the lantern lights the snow. What did you keep to yourself on the way home today?",
)  # fmt: skip


def plain(**changes: object) -> Reading:
    reading = Reading(
        id="7f3a9c2e-5d0b-4e0e-9a53-0f3f6f1d2c11",
        created=NOW,
        updated=NOW,
        zone="Europe/Berlin",
        mode="solo",
        app="tarot-tui 0.1.0",
        spread=SpreadUsed("blocking", "What is blocking us?"),
        deck=DeckUsed("lamplight", "Lamplight", "1.0"),
        draw=DrawUsed("drawn", 1, 50, False),
        cards=(WALL, replace(WALL, place="behind", card="major_arcana.18", card_name="The Moon")),
        people=(Person("a", ""),),
    )
    return replace(reading, **changes)  # type: ignore[arg-type]


def noted(text: str, **changes: object) -> Reading:
    return plain(notes=(Note("a", text, NOW, card=0),), **changes)


TEXT = st.text(max_size=60).map(clean)
"""What a person can type or paste, after it came in."""

_AWKWARD = st.sampled_from(
    [
        '"""',
        "'''",
        "\\",
        "ends in \\",
        '"',
        "\n\nleads",
        "\u2028",
        "\t",
        "a\n[[notes]]\ntext = 'x'",
        "# no",
        "=",
        "é\u0301",
        "שלום",
        "🕯️",
    ]
)
PROSE = st.lists(st.one_of(TEXT, _AWKWARD), max_size=4).map("".join)
_TIMES = st.datetimes(
    datetime(1971, 1, 1),
    datetime(2200, 1, 1),
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=45)), timezone(-timedelta(hours=9))]),
).map(lambda moment: moment.replace(microsecond=0))
_DAYS = st.dates(date(1971, 1, 1), date(2200, 1, 1))
_KEYS = st.sampled_from(["a", "b"])


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    """Any reading that the program could write."""
    cards = draw(
        st.lists(
            st.builds(
                CardDrawn, place=TEXT, place_title=TEXT, looks_at=TEXT, lens=st.sampled_from(["block", "focus", "open"]),
                card=TEXT, card_name=TEXT, orientation=st.sampled_from(["upright", "reversed"]), meaning=PROSE,
                prompt_id=TEXT, prompt=PROSE,
            ),
            min_size=1, max_size=3,
        )
    )  # fmt: skip
    note = st.builds(
        Note, by=_KEYS, text=PROSE, written=_TIMES, card=st.one_of(st.none(), st.integers(0, len(cards) - 1)),
        kind=st.sampled_from(["first", "go_on", "later", "sealed"]), visibility=st.sampled_from(["private", "shared"]),
        opens=st.one_of(st.none(), _DAYS), asked=st.one_of(st.none(), PROSE),
        marked=st.one_of(st.none(), st.lists(st.integers(0, 9), min_size=1, max_size=3).map(tuple)),
    )  # fmt: skip
    promise = st.builds(
        Promise, moment=PROSE, act=PROSE, kind=TEXT, by=st.lists(_KEYS, max_size=2).map(tuple),
        look_back=st.one_of(st.none(), _DAYS), outcome=st.sampled_from(["", "done", "partly", "not_yet", "let_go"]),
        noticed=PROSE,
    )  # fmt: skip
    mark = st.builds(
        Mark, by=_KEYS, at=st.sampled_from(["before", "after"]), closeness=st.one_of(st.none(), st.integers(0, 6)),
        energy=st.sampled_from([None, "low", "some", "plenty"]),
    )  # fmt: skip
    return Reading(
        id=str(draw(st.uuids(version=4))),
        created=draw(_TIMES),
        updated=draw(_TIMES),
        zone=draw(TEXT),
        mode=draw(st.sampled_from(["solo", "pair", "apart"])),
        app=draw(TEXT),
        spread=SpreadUsed(draw(TEXT), draw(TEXT)),
        deck=DeckUsed(draw(TEXT), draw(TEXT), draw(TEXT)),
        draw=DrawUsed(
            draw(st.sampled_from(["drawn", "chosen", "manual"])),
            1,
            draw(st.integers(0, 100)),
            draw(st.booleans()),
            draw(st.one_of(st.none(), st.integers(0, 2**63 - 1))),
        ),
        cards=tuple(cards),
        status=draw(st.sampled_from(["draft", "paused", "complete"])),
        rev=draw(st.integers(1, 99)),
        question=draw(PROSE),
        tags=tuple(draw(st.lists(TEXT, max_size=2))),
        people=tuple(draw(st.lists(st.builds(Person, _KEYS, TEXT), max_size=2))),
        promise=draw(st.one_of(st.none(), promise)),
        origin=draw(st.one_of(st.none(), st.builds(Origin, TEXT, _TIMES))),
        marks=tuple(draw(st.lists(mark, max_size=2))),
        shares=tuple(draw(st.lists(st.builds(ShareMade, TEXT, _TIMES, TEXT), max_size=2))),
        notes=tuple(draw(st.lists(note, max_size=3))),
    )
