"""The built-in deck, which is read without being checked: here it is checked."""

from __future__ import annotations

import os
import subprocess
import sys

from tarot_tui.cards.names import plain_names
from tarot_tui.decks.library import load_deck, read_deck
from tarot_tui.decks.validate.run import validate_deck
from tarot_tui.paths import find_paths

ROOT = os.path.join(find_paths().builtin_decks, "lamplight")
PICTURES_TO_COME = {"deck-has-no-cards", "missing-alt-text"}


def test_lamplight_reads_the_same_checked_and_unchecked() -> None:
    paths = find_paths()
    trusted = load_deck("lamplight", [], paths.builtin_decks)
    assert trusted == read_deck(ROOT)
    assert trusted.names() == plain_names()
    assert trusted.license == "CC0-1.0"
    assert trusted.remarks == ()


def test_lamplight_has_nothing_to_mend_but_the_pictures_to_come() -> None:
    assert {finding.code for finding in validate_deck(ROOT)} <= PICTURES_TO_COME


def test_lamplight_is_read_without_the_weight_of_checking_and_searching() -> None:
    code = (
        "import sys; from tarot_tui.decks.library import load_deck; "
        f"load_deck('lamplight', [], {os.path.dirname(ROOT)!r}); "
        "heavy = {'pydantic', 'dataclasses', 'json', 'tarot_tui.decks.schema', 'tarot_tui.decks.files', 'tarot_tui.decks.ansi'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
