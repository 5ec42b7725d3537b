"""Say it another way: recorded lines of blame bring their offer, and no word of harm ever brings one."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tarot_tui import tomlfile
from tarot_tui.paths import builtin_folder
from tarot_tui.words.kinds.rephrase import offer_for

RECORDED: dict[str, list[dict[str, str]]] = tomllib.loads(
    (Path(__file__).parent / "another_way.toml").read_text(encoding="utf-8")
)
BLAMING = [(each["line"], each["offer"]) for each in RECORDED["blaming"]]
NEUTRAL = [each["line"] for each in RECORDED["neutral"]]
HARM = [each["line"] for each in RECORDED["harm"]]
TEXTS = tomlfile.read(os.path.join(builtin_folder(), "decks", "words", "en", "rephrase.toml"), 1_000_000)
HARMLESS: dict[str, Any] = {**TEXTS, "harm": {"patterns": ["a phrase that nobody writes"]}}
"""The same as if no word were one of harm."""

WRITTEN: dict[str, Callable[[str], str]] = {
    "as it is": lambda line: line,
    "in capitals": str.upper,
    "with curly apostrophes": lambda line: line.replace("'", "’"),
    "without apostrophes": lambda line: line.replace("'", ""),
    "with other apostrophes": lambda line: line.replace("'", "ʼ"),
    "over many lines": lambda line: line.replace(" ", "\n"),
    "with blanks that do not break": lambda line: line.replace(" ", "\u00a0 "),
    "with dashes": lambda line: line.replace(" ", " – "),
    "with stress": lambda line: "_" + line.replace(" ", "_ *") + "_",
    "with breaks that nobody sees": lambda line: line.replace("e", "e\u200b").replace("o", "o\u00ad"),
    "behind a line of blame": lambda line: f"You never listen. {line}",
    "before a kind one": lambda line: f"{line} And I miss you.",
}
"""The ways in which people and keyboards write."""


def test_forty_lines_and_more_are_recorded() -> None:
    assert len(BLAMING) + len(NEUTRAL) + len(HARM) >= 40
    assert {offer for _, offer in BLAMING} == set(TEXTS["offers"])


@pytest.mark.parametrize(("line", "offer"), BLAMING)
def test_a_line_of_blame_brings_its_offer(line: str, offer: str) -> None:
    assert offer_for(line, TEXTS) == offer


@pytest.mark.parametrize("line", NEUTRAL)
def test_a_line_without_blame_brings_none(line: str) -> None:
    assert offer_for(line, TEXTS) == ""


@pytest.mark.parametrize("line", HARM)
def test_a_line_of_harm_brings_none_however_it_is_written(line: str) -> None:
    assert offer_for(line, HARMLESS), "nothing but the word of harm may keep the offer away"
    for way, write in WRITTEN.items():
        assert offer_for(write(line), TEXTS) == "", way


def test_each_phrase_of_harm_keeps_the_offer_away() -> None:
    for phrase in TEXTS["harm"]["patterns"]:
        said = phrase.replace("*", "").replace("…", "really")
        assert offer_for(f"You always do it: {said}.", HARMLESS) == "always_never"
        assert offer_for(f"You always do it: {said}.", TEXTS) == "", phrase


def test_a_long_note_is_looked_through_at_once() -> None:
    assert offer_for("you " * 5000 + "- ' " * 2000, TEXTS) == ""
