"""Chat, Markdown and JSON."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from markdown_it import MarkdownIt

from tarot_tui.sharing.as_chat import CHARACTERS, as_chat
from tarot_tui.sharing.as_json import as_json
from tarot_tui.sharing.as_markdown import as_markdown, paragraph
from tarot_tui.sharing.as_svg import as_svg
from tarot_tui.sharing.receive import receive
from tarot_tui.sharing.shared import Shared, SharedNote

from .samples import FEW, FULL, LINE, TEXTS, shares

MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def test_a_chat_message_has_cards_prompts_and_what_was_ticked_and_no_block() -> None:
    text = as_chat(FULL, TEXTS)
    assert text.startswith(
        "What is blocking us?\nA tarot reading to talk over, 22 November 2026\nPeople: Sophie\n\n"
    )
    assert "2. Behind it: The Moon (upside down)\nA dog and a wolf look up" in text
    assert "Sophie: “When dinner is quiet I think you are cross.\n\nI miss our walks.”" in text
    assert "BEGIN" not in text
    assert TEXTS["cut"] not in text


@FEW
@given(shares())
def test_a_chat_message_is_short_and_nothing_in_it_is_indented(shared: Shared) -> None:
    text = as_chat(shared, TEXTS)
    assert len(text) <= CHARACTERS
    assert all(line == line.strip() for line in text.split("\n"))


def test_a_long_chat_message_ends_between_two_items() -> None:
    long = replace(FULL, cards=FULL.cards * 4, notes=())
    text = as_chat(long, TEXTS)
    assert len(text) <= CHARACTERS
    items = text.rstrip("\n").split("\n\n")
    assert items[-2:] == [TEXTS["cut"], TEXTS["foot"]]
    whole = [f"{card.prompt}" for card in long.cards]
    cards = [item.split("\n")[-1] for item in items[2:-2]]
    assert cards
    assert cards == whole[: len(cards)]


def test_a_chat_message_is_never_a_character_too_long() -> None:
    for length in range(1, 400):
        question = "x" * length
        text = as_chat(replace(FULL, cards=FULL.cards * 4, question=question), TEXTS)
        assert len(text) <= CHARACTERS
        assert question in text


def test_a_note_that_is_too_long_for_a_chat_is_left_out_whole() -> None:
    text = as_chat(replace(FULL, notes=(SharedNote("a", "word " * 999, 0),)), TEXTS)
    assert "word" not in text
    assert TEXTS["cut"] in text


@given(LINE)
def test_markdown_shows_a_line_as_it_was_written(line: str) -> None:
    words = " ".join(line.split())
    tokens = MARKDOWN.parse(paragraph(words))
    assert [token.type for token in tokens] in ([], ["paragraph_open", "inline", "paragraph_close"])
    children = tokens[1].children or [] if tokens else []
    assert all(child.type in ("text", "text_special") for child in children)
    # A NUL cannot be in cleaned text, and is the one character that Markdown replaces.
    assert "".join(child.content for child in children) == words.replace("\0", "\ufffd")


@FEW
@given(shares())
def test_markdown_has_no_markup_but_the_programs_own(shared: Shared) -> None:
    tokens = MARKDOWN.parse(as_markdown(shared, TEXTS))
    allowed = ("heading", "paragraph", "blockquote", "inline", "hr")
    assert all(token.type.removesuffix("_open").removesuffix("_close") in allowed for token in tokens)
    inner = [child.type for token in tokens for child in token.children or []]
    assert set(inner) <= {"text", "text_special"}


@pytest.mark.parametrize(
    "line",
    ["1. one", "2) two", "- dash", "+ plus", "# head", "> quote", "```", "~~~", "***", "a | b", "<b>x</b>"],
)
def test_a_line_that_looks_like_markup_is_shown_as_it_is(line: str) -> None:
    tokens = MARKDOWN.parse(paragraph(line))
    assert "".join(child.content for child in tokens[1].children or []) == line


def test_markdown_quotes_what_people_wrote_under_headings() -> None:
    text = as_markdown(FULL, TEXTS)
    assert text.startswith("# What is blocking us?\n\n")
    assert "\n## 1. The wall: Five of Pentacles (upright)\n" in text
    assert "\n> When dinner is quiet I think you are cross.\n>\n> I miss our walks.\n" in text


@FEW
@given(shares())
def test_no_form_but_the_text_holds_a_block(shared: Shared) -> None:
    for text in (as_chat(shared, TEXTS), as_markdown(shared, TEXTS), as_svg(shared, TEXTS, {})):
        assert [found.lines for found in receive(text, "mail")] == [(0, 0)]


def test_json_has_every_key_even_where_there_is_nothing() -> None:
    empty = Shared(FULL.share_id, FULL.day, FULL.spread, FULL.deck, FULL.cards)
    document = json.loads(as_json(empty))
    assert list(document) == list(json.loads(as_json(FULL)))
    assert document["day"] == "2026-11-22"
    assert (document["question"], document["promise"], document["notes"]) == ("", None, [])
    assert document["cards"][1]["orientation"] == "reversed"
    assert document["deck"] == {"name": "Lamplight"}


@FEW
@given(shares())
def test_json_is_the_same_each_time_and_parses(shared: Shared) -> None:
    assert as_json(shared) == as_json(shared)
    assert json.loads(as_json(shared))["question"] == shared.question
