from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tarot_tui.paths import builtin_folder
from tarot_tui.words.kinds.kinds import KINDS
from tarot_tui.words.lint.cards import CARD_RULES
from tarot_tui.words.lint.prompts import PROMPT_RULES
from tarot_tui.words.lint.run import OTHER_RULES
from tarot_tui.words.lint.suits import ALL_RULES, SUIT_RULES
from tarot_tui.words.lint.wording import CRUTCHES
from tarot_tui.words.schema import MetaTable, PassagesTable
from tarot_tui.words.words import CAUSES, REVERSED_MODES, STEPS

WORDS = Path(builtin_folder()) / "decks" / "words" / "en"
PAGE = (Path(__file__).parents[2] / "docs" / "words.md").read_text(encoding="utf-8")
ROWS = [
    f"| `{rule.id}` | {rule.level} | {rule.rubric} | {rule.says} |"
    for rules in (PROMPT_RULES, CARD_RULES, SUIT_RULES, ALL_RULES, OTHER_RULES)
    for rule in rules
]


def test_the_page_has_every_rule_and_no_other() -> None:
    assert sorted(
        line for line in PAGE.splitlines() if line.startswith("| `") and line.count("|") == 5
    ) == sorted(ROWS)
    assert len(set(ROWS)) == len(ROWS)


@pytest.mark.parametrize("word", [*PassagesTable.model_fields, *CAUSES, *STEPS, *REVERSED_MODES])
def test_the_page_has_every_key_and_value(word: str) -> None:
    assert f"`{word}`" in PAGE


def test_the_page_has_every_key_of_meta_and_every_share() -> None:
    assert all(key in PAGE for key in MetaTable.model_fields)
    assert all(f"“{phrase}” {share:.0%}" in PAGE for phrase, share in CRUTCHES.items())


@pytest.mark.parametrize("kind", KINDS)
def test_the_page_has_the_keys_of_every_other_text(kind: str) -> None:
    (row,) = [line for line in PAGE.splitlines() if line.startswith(f"| `{kind}` |")]
    texts = tomllib.loads((WORDS / f"{kind}.toml").read_text(encoding="utf-8"))
    # The keys of sets and notes are anybody's own.
    keys = set() if kind in ("settling", "learn") else set(texts)
    missing = [key for key in keys if not re.search(rf"\b{re.escape(key)}\b", row)]
    assert not missing
