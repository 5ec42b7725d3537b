"""The text for a mail."""

from __future__ import annotations

import re

import pytest
from hypothesis import given

from tarot_tui.problem import Problem
from tarot_tui.sharing.as_text import COLUMNS, as_text
from tarot_tui.sharing.markers import BEGIN
from tarot_tui.sharing.receive import receive
from tarot_tui.sharing.shared import Shared, SharedNote
from tarot_tui.text import cell_width

from .samples import FEW, FULL, TEXTS, shares

PICTURES = {
    0: ["⣿" * 99 + "  ", "字" * 99, "\x1b[31m\u202ered  \n", f"x {BEGIN}", "BEGIN TAROT REA", "DING v1"]
}


def visible_words(text: str, prefix: str) -> str:
    """The text above the block as a reader takes it in: the prefix of its lines and white space aside."""
    above = text.rsplit(BEGIN, 1)[0]
    return bare("\n".join(line.removeprefix(prefix) for line in above.split("\n")))


def bare(text: str) -> str:
    return "".join(text.split())


def printed(shared: Shared) -> list[str]:
    """Every text in the block that is not quoted, an id, a day or one of a few fixed words."""
    texts = [shared.spread.title.upper(), shared.deck]
    texts += [person.name for person in shared.people]
    for card in shared.cards:
        texts += [card.place_title, card.looks_at, card.card_name.upper(), card.meaning, card.prompt]
    if shared.promise:
        texts += [shared.promise.moment, shared.promise.act]
    return texts + [note.asked for note in shared.notes]


@FEW
@given(shares())
def test_the_block_holds_nothing_that_the_text_above_it_does_not_show(shared: Shared) -> None:
    text = as_text(shared, TEXTS)
    for words in printed(shared):
        assert bare(words) in visible_words(text, "   ")
    for words in [shared.question, *(note.text for note in shared.notes)]:
        assert bare(words) in visible_words(text, "   >")


@FEW
@given(shares())
def test_whatever_people_wrote_the_text_gives_back_exactly_this_reading(shared: Shared) -> None:
    [received] = receive(as_text(shared, TEXTS), "mail")
    assert received.problem is None
    assert received.shared == shared


@FEW
@given(shares())
def test_every_line_fits_a_mail_and_no_line_steers_a_terminal(shared: Shared) -> None:
    text = as_text(shared, TEXTS, pictures=PICTURES)
    assert text.endswith("-----\n")
    for line in text.split("\n"):
        assert cell_width(line) <= COLUMNS
        assert line == line.rstrip()
        assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", line)


@FEW
@given(shares())
def test_nothing_that_a_person_wrote_can_be_a_signature_or_a_marker(shared: Shared) -> None:
    text = as_text(shared, TEXTS, pictures=PICTURES, block=False)
    assert receive(text, "mail")[0].shared is None
    lines = text.split("\n")
    for note in shared.notes:
        for line in note.text.split("\n"):
            if line.strip().startswith("--"):
                assert line.strip() not in lines


def test_the_text_has_the_shape_of_a_reading() -> None:
    lines = as_text(FULL, TEXTS, pictures={1: ["⣿⣿", " ⣿"]}).split("\n")
    assert lines[:2] == ["WHAT IS BLOCKING US?", "A tarot reading to talk over, 22 November 2026"]
    assert "1. The wall: FIVE OF PENTACLES (upright)" in lines
    assert "2. Behind it: THE MOON (upside down)" in lines
    assert "   A lit window is above the two walkers. Where have you felt outside" in lines
    assert lines[lines.index("   ⣿⣿") + 1] == "    ⣿"
    assert "   > When dinner is quiet I think you are cross." in lines
    assert "   >" in lines
    assert "Our promise" in lines
    assert any(line.startswith("Tarot cards are drawn at random. They") for line in lines)
    assert lines[-2:] == ["-----END TAROT READING-----", ""]


def test_the_block_can_be_left_out() -> None:
    whole = as_text(FULL, TEXTS)
    text = as_text(FULL, TEXTS, block=False)
    assert "TAROT READING" not in text
    assert whole.startswith(text)


def test_a_quoted_block_in_a_note_is_text_and_nothing_else() -> None:
    other = as_text(FULL, TEXTS)
    note = SharedNote("a", f"You sent me this:\n{other}")
    shared = Shared(
        FULL.share_id[:-1] + "0", FULL.day, FULL.spread, FULL.deck, FULL.cards, FULL.people, notes=(note,)
    )
    [received] = receive(as_text(shared, TEXTS), "mail")
    assert received.shared is not None
    assert received.shared.share_id == shared.share_id


def test_a_reading_too_long_for_a_block_says_so_and_goes_without() -> None:
    notes = tuple(SharedNote("a", "字" * 19_000) for _ in range(5))
    long = Shared(FULL.share_id, FULL.day, FULL.spread, "", FULL.cards, FULL.people, notes=notes)
    with pytest.raises(Problem, match="does not fit into a block: is larger than 256 KiB"):
        as_text(long, TEXTS)
    assert as_text(long, TEXTS, block=False).count("字") == 95_000


def test_braces_in_a_note_are_only_braces() -> None:
    shared = Shared(
        FULL.share_id,
        FULL.day,
        FULL.spread,
        "{day}",
        FULL.cards,
        FULL.people,
        notes=(SharedNote("a", "{who}"),),
    )
    text = as_text(shared, TEXTS, block=False)
    assert "Cards: {day}\n" in text
    assert "   > {who}\n" in text
