"""What of a reading may leave it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui.readings.reading import Mark, Note, Origin, Reading, ShareMade
from tarot_tui.sharing.as_chat import as_chat
from tarot_tui.sharing.as_json import as_json
from tarot_tui.sharing.as_markdown import as_markdown
from tarot_tui.sharing.as_svg import as_svg, words_in_svg
from tarot_tui.sharing.as_text import as_text
from tarot_tui.sharing.receive import receive
from tarot_tui.sharing.shared import WITH, Shared, With, select

from .samples import FEW, NOW, SHARE_ID, TEXT, TEXTS, TODAY, note, reading

ALL: frozenset[With] = frozenset(WITH)
TICKS = st.frozensets(st.sampled_from(WITH))


def chosen(source: Reading, *with_: With) -> Shared:
    return select(source, frozenset(with_), SHARE_ID, TODAY)


def outputs(source: Reading, with_: frozenset[With]) -> list[str]:
    shared = select(source, with_, SHARE_ID, TODAY)
    return [
        as_text(shared, TEXTS), as_chat(shared, TEXTS), as_markdown(shared, TEXTS), as_json(shared),
        as_svg(shared, TEXTS, {}), words_in_svg(shared, TEXTS),
    ]  # fmt: skip


MOMENT = st.datetimes(datetime(2026, 11, 22), datetime(2026, 11, 22, 23, 59)).map(
    lambda time: time.replace(tzinfo=timezone(timedelta(hours=5)))
)
HIDDEN = st.builds(
    Note, st.sampled_from(["a", "b", "c"]), TEXT, MOMENT, st.none() | st.integers(0, 2),
    st.sampled_from(["first", "go_on", "later", "sealed"]), st.just("private"), st.none() | st.dates(),
    st.none() | TEXT,
)  # fmt: skip


@FEW
@given(TICKS, st.lists(HIDDEN, max_size=4), st.data())
def test_what_two_people_kept_changes_no_byte_of_what_goes_out(
    with_: frozenset[With], kept: list[Note], data: st.DataObject
) -> None:
    plain = reading()
    notes = data.draw(st.permutations([*kept, *range(len(plain.notes))]))
    shared_notes = iter(plain.notes)
    hidden = replace(
        plain,
        notes=tuple(next(shared_notes) if isinstance(item, int) else item for item in notes),
        question=plain.question if "question" in with_ else data.draw(TEXT),
        created=data.draw(MOMENT),
        updated=data.draw(MOMENT),
        id=str(data.draw(st.uuids())),
        zone=data.draw(st.sampled_from(["", "Asia/Tokyo"])),
        status="paused",
        rev=9,
        prev="sha256:00",
        app="other",
        tags=("secret",),
        deck=replace(plain.deck, id="mine", version="9"),
        draw=replace(plain.draw, source="chosen", seed=99),
        origin=Origin("x", NOW),
        marks=(Mark("a", "before", 3, "low"), Mark("b", "after", 1, None)),
        shares=(ShareMade(SHARE_ID, NOW, "text"),),
    )
    assert outputs(hidden, with_) == outputs(plain, with_)


@FEW
@given(TICKS.filter(lambda with_: not {"notes", "notes:a"} & with_), st.lists(HIDDEN, max_size=4))
def test_notes_of_one_person_stay_unless_they_are_ticked(with_: frozenset[With], kept: list[Note]) -> None:
    mine = [replace(item, by="a") for item in kept]
    alone = reading(mode="solo", notes=())
    assert outputs(replace(alone, notes=tuple(mine)), with_) == outputs(alone, with_)


def test_only_cards_places_prompts_and_day_go_out_when_nothing_is_ticked() -> None:
    shared = chosen(reading())
    assert (shared.day, shared.deck, shared.cards) == (date(2026, 11, 22), "Lamplight", reading().cards)
    assert (shared.people, shared.question, shared.promise, shared.notes) == ((), "", None, ())


def test_own_notes_of_a_reading_alone_go_out_when_ticked() -> None:
    alone = reading(mode="solo", notes=(note("mine", visibility="private"),))
    assert [item.text for item in chosen(alone, "notes").notes] == ["mine"]
    assert [item.text for item in chosen(alone, "notes:a").notes] == ["mine"]
    assert chosen(alone, "notes:b").notes == ()


@pytest.mark.parametrize("mode", ["pair", "apart"])
def test_a_note_that_somebody_kept_never_goes_out(mode: str) -> None:
    two = reading(mode=mode, notes=(note("kept", visibility="private"),))
    assert select(two, ALL, SHARE_ID, TODAY).notes == ()


def test_ticking_one_person_takes_the_notes_of_that_person_alone() -> None:
    assert [item.text for item in chosen(reading(), "notes:b").notes] == ["I am tired, not cross."]


@pytest.mark.parametrize(
    ("opens", "goes"), [(None, False), (date(2026, 11, 24), False), (TODAY, True), (date(2026, 1, 1), True)]
)
def test_a_sealed_note_stays_until_its_day(opens: date | None, goes: bool) -> None:
    sealed = reading(notes=(note("later", kind="sealed", opens=opens),))
    assert bool(chosen(sealed, "notes").notes) is goes


def test_without_names_nobody_is_named_anywhere() -> None:
    with_ = ALL - {"names"}
    for text in outputs(reading(), with_):
        assert "Sophie" not in text
        assert "Mark" not in text
    text = as_text(select(reading(), with_, SHARE_ID, TODAY), TEXTS)
    assert "   One of us:\n" in text
    assert "   The other:\n" in text


def test_one_person_without_a_name_needs_no_label() -> None:
    text = as_text(chosen(reading(mode="solo"), "notes:a"), TEXTS)
    assert "One of us" not in text
    assert "   > I miss our walks." in text


def test_with_names_people_are_named() -> None:
    text = as_text(chosen(reading(), "names", "notes"), TEXTS)
    assert "   Sophie:\n" in text
    assert "   Mark:\n" in text


def test_a_promise_goes_without_what_became_of_it() -> None:
    text = as_text(chosen(reading(), "promise"), TEXTS)
    assert "If we are both home before seven, then we walk once round the park" in text
    assert "29 November 2026" in text
    assert "it rained" not in text
    assert "partly" not in text


def test_a_promise_of_one_is_not_said_to_be_of_both() -> None:
    promise = reading().promise
    assert promise
    one = reading(promise=replace(promise, by=("b",)))
    assert "A promise\n" in as_text(chosen(one, "promise"), TEXTS)
    assert "A promise from Mark\n" in as_text(chosen(one, "promise", "names"), TEXTS)


def test_a_reading_does_not_show_its_words_in_a_traceback() -> None:
    assert "dinner" not in repr(chosen(reading(), *WITH))


ASKED = "Where do you notice this as you write?"
GOES_ON = reading(notes=(note("In my neck.", kind="go_on", asked=f"  {ASKED}\x1b\n"),))


def test_a_follow_up_stands_over_the_note_that_answers_it() -> None:
    shared = chosen(GOES_ON, "notes", "names")
    text = as_text(shared, TEXTS)
    assert f"   {ASKED}\n\n   Sophie:\n   > In my neck.\n" in text
    assert f"\n{ASKED}\n\nSophie:\n\n> In my neck.\n" in as_markdown(shared, TEXTS)
    assert f"\n{ASKED}\nSophie: “In my neck.”\n" in as_chat(shared, TEXTS)
    assert json.loads(as_json(shared))["notes"][0]["asked"] == ASKED
    [received] = receive(text, "mail")
    assert received.shared == shared


def test_a_follow_up_stays_where_its_note_stays() -> None:
    for text in outputs(GOES_ON, ALL - {"notes", "notes:a"}):
        assert "notice this" not in text
    kept = reading(notes=(note("In my neck.", asked=ASKED, visibility="private"),))
    for text in outputs(kept, ALL):
        assert "notice this" not in text
