"""A check-in without a card, handed on: what was said, and nothing about cards."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tarot_tui.problem import Problem
from tarot_tui.readings.reading import DeckUsed, Note, Person, SpreadUsed
from tarot_tui.sharing.apart import Fresh, make, may_invite
from tarot_tui.sharing.as_chat import as_chat
from tarot_tui.sharing.as_markdown import as_markdown
from tarot_tui.sharing.as_svg import as_svg, words_in_svg
from tarot_tui.sharing.as_text import as_text
from tarot_tui.sharing.document import from_toml, to_toml
from tarot_tui.sharing.receive import receive
from tarot_tui.sharing.shared import select
from tests.readings import plain

from .samples import NOW, SHARE_ID, TEXTS, TODAY

GOOD = "Which meal of the past days would you order again?"
US = "When this week did you feel like a team?"
READING = plain(
    mode="pair",
    spread=SpreadUsed("check-in", "Check-in"),
    deck=DeckUsed("lamplight", "", ""),
    cards=(),
    people=(Person("a", "Ana"), Person("b", "Sam")),
    notes=(
        Note("a", "The soup.", NOW, visibility="shared", asked=GOOD),
        Note("a", "On the stairs, with the sofa.", NOW, visibility="shared", asked=US),
        Note("b", "When we cooked.", NOW, visibility="shared", asked=US),
    ),
)
SHARED = select(READING, frozenset({"names", "notes"}), SHARE_ID, TODAY)


def test_the_text_has_the_rounds_and_no_word_of_cards() -> None:
    text = as_text(SHARED, TEXTS, block=False)
    assert text == (
        "CHECK-IN\n"
        "To talk over, 8 November 2026\n"
        "People: Ana, Sam\n"
        "\n"
        f"   {GOOD}\n"
        "\n"
        "   Ana:\n"
        "   > The soup.\n"
        "\n"
        f"   {US}\n"
        "\n"
        "   Ana:\n"
        "   > On the stairs, with the sofa.\n"
        "\n"
        "   Sam:\n"
        "   > When we cooked.\n"
    ).replace("8 November 2026", f"{READING.created.day} November 2026")


def test_the_block_gives_the_same_check_in_back() -> None:
    (received,) = receive(as_text(SHARED, TEXTS), "here")
    assert received.shared == SHARED


def test_only_a_check_in_may_come_without_cards() -> None:
    other = replace(SHARED, spread=SpreadUsed("blocking", "What is blocking us?"))
    with pytest.raises(Problem, match="only a check-in or an exercise may lack"):
        from_toml(to_toml(other))


def test_no_other_form_speaks_of_cards_either() -> None:
    for made in (
        as_chat(SHARED, TEXTS),
        as_markdown(SHARED, TEXTS),
        as_svg(SHARED, TEXTS, {}),
        words_in_svg(SHARED, TEXTS),
    ):
        assert "The soup." in made
        assert made.count(US) == 1
        assert TEXTS["foot"] not in made
        assert "tarot" not in made.lower()


def test_nobody_is_invited_to_answer_without_cards() -> None:
    alone = replace(READING, mode="solo")
    assert not may_invite(alone)
    with pytest.raises(Problem, match="no finished reading of one alone with cards"):
        make("invitation", alone, frozenset(), TODAY, Fresh(SHARE_ID, "0" * 64))
