"""The other texts: every file that ships is whole and in the house's voice, and what is wrong is named."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tarot_tui import tomlfile
from tarot_tui.paths import builtin_folder
from tarot_tui.words.kinds.kinds import KINDS
from tarot_tui.words.kinds.lint import lint_kinds
from tarot_tui.words.kinds.schema import faults_of

ENGLISH = os.path.join(builtin_folder(), "decks", "words", "en")


def path_of(kind: str) -> str:
    return os.path.join(ENGLISH, f"{kind}.toml")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_ships_whole(kind: str) -> None:
    assert faults_of(kind, tomlfile.read(path_of(kind), 1_000_000)) == []


def test_all_kinds_together_are_in_the_voice_of_the_house() -> None:
    assert [finding.line for finding in lint_kinds([path_of(kind) for kind in KINDS])] == []


BROKEN = {
    "follow_ups": ("Which of your days has room for it?", "Whose fault is it that you never talk?", "blame"),
    "promises": ('smaller = "', 'larger = "', "schema"),
    "check_in": ("[", "[[", "schema"),
    "threads": ("{count}", "{score}", "gap"),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_a_wrong_entry_is_refused_with_file_and_rule(kind: str, tmp_path: Path) -> None:
    right, wrong, rule = BROKEN[kind]
    text = Path(path_of(kind)).read_text()
    assert right in text
    folder = tmp_path / "en"
    folder.mkdir()
    path = folder / f"{kind}.toml"
    path.write_text(text.replace(right, wrong) if kind == "threads" else text.replace(right, wrong, 1))
    found = lint_kinds([str(path)])
    assert any(rule in finding.rule for finding in found), [finding.line for finding in found]
    assert all(str(path) in finding.line for finding in found)
