"""Readings, shares and hostile texts for the tests of sharing."""

from __future__ import annotations

import os
import tomllib
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

import tarot_tui
from tarot_tui.readings.reading import (
    CardDrawn,
    DeckUsed,
    DrawUsed,
    Note,
    Person,
    Promise,
    Reading,
    SpreadUsed,
)
from tarot_tui.sharing.markers import BEGIN, END
from tarot_tui.sharing.shared import Shared, SharedNote, SharedPromise, cleaned

NOW = datetime(2026, 11, 22, 21, 5, 3, tzinfo=timezone(timedelta(hours=1)))
TODAY = date(2026, 11, 23)
SHARE_ID = "2f6c2c1e-7a55-4f6e-9a0e-0b3a9c1d2e3f"


def _texts() -> dict[str, Any]:
    package = os.path.dirname(os.path.abspath(tarot_tui.__file__))
    root = os.path.dirname(os.path.dirname(package))
    inside = os.path.join(package, "data")
    path = os.path.join(inside if os.path.isdir(inside) else root, "decks", "words", "en", "share.toml")
    with open(path, "rb") as file:
        return tomllib.load(file)


TEXTS = _texts()

FEW = settings(max_examples=30)
"""For tests over whole readings: many odd texts are in each already."""

CARDS = (
    CardDrawn(
        "wall", "The wall", "what stands between us", "block", "minor_arcana.pentacles.five",
        "Five of Pentacles", "upright", "Feeling left out in the cold beside somebody who is near.",
        "minor_arcana.pentacles.five/block/upright/first",
        "A lit window is above the two walkers. Where have you felt outside lately, with the light on?",
    ),
    CardDrawn(
        "behind", "Behind it", "the feeling behind it", "block", "major_arcana.18", "The Moon", "reversed",
        "A fear that grows quiet once it is said.", "major_arcana.18/block/reversed/first",
        "A dog and a wolf look up at the same moon. What do you both hear, and each alone?",
    ),
    CardDrawn(
        "gap", "The gap", "where light comes through", "open", "minor_arcana.cups.two", "Two of Cups", "upright",
        "Meeting halfway.", "minor_arcana.cups.two/open/upright/first",
        "Two hold out a cup to each other. What could you hold out this week?",
    ),
)  # fmt: skip


def note(text: str, by: str = "a", card: int | None = 0, **more: Any) -> Note:
    return Note(by, text, NOW, card, **{"visibility": "shared", **more})


def reading(**changes: Any) -> Reading:
    made = Reading(
        id="7f3a9c2e-5d0b-4e0e-9a53-0f3f6f1d2c11",
        created=NOW,
        updated=NOW,
        zone="Europe/Berlin",
        mode="pair",
        app="tarot-tui 0.1.0",
        spread=SpreadUsed("blocking", "What is blocking us?"),
        deck=DeckUsed("lamplight", "Lamplight", "1.0"),
        draw=DrawUsed("drawn", 1, 50, False, 7),
        cards=CARDS,
        people=(Person("a", "Sophie"), Person("b", "Mark")),
        question="Why is dinner so quiet?",
        promise=Promise(
            "we are both home before seven", "we walk once round the park", "small-acts", ("a", "b"),
            date(2026, 11, 29), "partly", "it rained",
        ),
        notes=(
            note("When dinner is quiet I think you are cross.\n\nI miss our walks."),
            note("I am tired, not cross.", "b"),
            note("We should do this again.", card=None),
        ),
    )  # fmt: skip
    return replace(made, **changes)


FULL = Shared(
    SHARE_ID,
    date(2026, 11, 22),
    SpreadUsed("blocking", "What is blocking us?"),
    "Lamplight",
    CARDS,
    (Person("a", "Sophie"), Person("b", "")),
    "Why is dinner so quiet?",
    SharedPromise(
        "we are both home before seven", "we walk once round the park", ("a", "b"), date(2026, 11, 29)
    ),
    (
        SharedNote("a", "When dinner is quiet I think you are cross.\n\nI miss our walks.", 0),
        SharedNote("b", "I am tired, not cross.", 1),
        SharedNote("a", "We should do this again."),
    ),
)

# Pieces that have broken programs: right to left, wide, combining, emoji, very long, markup, escape codes,
# markers and signatures of mails.
_PIECES = (
    "דברים שלא נאמרו", "لماذا هذا الصمت", "\u202eesrever", "言わなかったこと全部", "ｆｕｌｌ", "e\u0301\u0323" * 9,
    "👩‍❤️‍👨", "🃏" * 40, "x" * 200, "字" * 90, "**bold** _it_ `code`", "<script>alert(1)</script>", "&lt;", "[a](b)",
    "# head", "- item", "+ item", "1. item", "> quote", "```", "~~~", "| a | b |", "---", "===", "-- ", "--",
    "\x1b[31mred", "\x07", "{moment} {who}", "[bold]", "a\u00a0b", "soft\u00adhyphen", "zero\u200bwidth",
    "\u2028line", "From me", BEGIN, END, BEGIN.lower(), "begin tarot", "reading v1", "BEGIN\nTAROT READING v1", "BEGIN TAROT REA\nDING v1", "BEGIN TAROT REA", "DING v1",
    "BEG\u200bIN TAROT READING v1", "xBEGIN TAROT READING v2", '"""', "\\", "\\n", "a\tb", "ß", "ﬁ", "ſ",
)  # fmt: skip
_WORD = st.sampled_from(_PIECES) | st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
LINE = st.lists(_WORD, max_size=5).map(" ".join)
TEXT = st.lists(st.tuples(_WORD, st.sampled_from([" ", "\n", "\n\n", ""])), max_size=8).map(
    lambda parts: "".join(word + gap for word, gap in parts)
)
DAY = st.dates(date(1900, 1, 1), date(2999, 12, 31))


def _cards(count: int) -> st.SearchStrategy[tuple[CardDrawn, ...]]:
    card = st.builds(
        CardDrawn, st.just("wall"), LINE, LINE, st.sampled_from(["block", "focus", "open"]),
        st.just("major_arcana.18"), LINE, st.sampled_from(["upright", "reversed"]), LINE,
        st.sampled_from(["", "major_arcana.18/block/reversed/first"]), LINE,
    )  # fmt: skip
    return st.tuples(*[card] * count)


@st.composite
def shares(draw: st.DrawFn) -> Shared:
    """Any cleaned share."""
    cards = draw(st.integers(1, 2).flatmap(_cards))
    keys = draw(st.sampled_from(["", "a", "b", "ab", "abc"]))
    by = st.sampled_from(keys) if keys else st.nothing()
    place = st.none() | (st.integers(0, len(cards) - 1))
    notes = draw(st.lists(st.builds(SharedNote, by, TEXT, place, LINE), max_size=4)) if keys else []
    promise = st.builds(
        SharedPromise, LINE.filter(lambda act: bool(act.strip())), LINE, st.just(tuple(keys)), st.none() | DAY
    )
    return cleaned(
        Shared(
            draw(st.uuids(version=4).map(str)),
            draw(DAY),
            SpreadUsed("blocking", draw(LINE)),
            draw(LINE),
            cards,
            tuple(Person(key, draw(LINE)[:80]) for key in keys),
            draw(TEXT),
            draw(st.none() | promise),
            tuple(notes),
        )
    )
