from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tarot_tui.problem import Problem
from tarot_tui.words.folders import WordFolder
from tarot_tui.words.texts import load_texts

BUILTIN = """
hello = "Hello {name}"
plain = "No gap"
days = ["Mon", "Tue"]
[step]
one = "First"
two = "Then {what}"
"""


def folders(tmp_path: Path, own: str | None = None, builtin: str | None = BUILTIN) -> list[WordFolder]:
    found = []
    for name, text, trusted in (("own", own, False), ("builtin", builtin, True)):
        (tmp_path / name).mkdir()
        if text is not None:
            (tmp_path / name / "play.toml").write_text(text, encoding="utf-8")
        found.append(WordFolder(str(tmp_path / name), trusted))
    return found


def test_a_language_replaces_texts_key_by_key(tmp_path: Path) -> None:
    own = 'hello = "Hallo {name}"\ndays = ["Mo", "Di", "Mi"]\n[step]\ntwo = "Dann {what}"\n'
    texts = load_texts(folders(tmp_path, own), "play")
    assert texts.problems == ()
    assert texts.tables == {
        "hello": "Hallo {name}", "plain": "No gap", "days": ["Mo", "Di", "Mi"],
        "step": {"one": "First", "two": "Dann {what}"},
    }  # fmt: skip


@pytest.mark.parametrize(
    ("own", "place"),
    [
        ('hello = "Hi {name.__class__}"', "hello"),
        ('hello = "Hi {"', "hello"),
        ('plain = "{0}"', "plain"),
        ('plain = ["a", "b"]', "plain"),
        ("days = []", "days"),
        ('plain = ""', "plain"),
        ('step = "one"', "step"),
        ('[step]\ntwo = "}{what}"', "step.two"),
        ('[step]\nthree = "More"', "step.three"),
        ('[plain]\nx = "y"', "plain"),
    ],
)
def test_a_text_that_does_not_fit_is_named_and_the_programs_own_stays(
    own: str, place: str, tmp_path: Path
) -> None:
    texts = load_texts(folders(tmp_path, own), "play")
    assert texts.tables == tomllib.loads(BUILTIN)
    (problem,) = texts.problems
    assert problem.place == place
    assert problem.where == str(tmp_path / "own" / "play.toml")


def test_a_text_may_leave_a_gap_out(tmp_path: Path) -> None:
    texts = load_texts(folders(tmp_path, 'hello = "Hallo"'), "play")
    assert texts.tables["hello"] == "Hallo"


@pytest.mark.parametrize("own", ["x = 1", "x = [1]", "x = [[]]", "[a.b]\nc = true", "broken"])
def test_a_file_of_the_wrong_kind_is_left_out_and_named(own: str, tmp_path: Path) -> None:
    texts = load_texts(folders(tmp_path, own), "play")
    assert texts.tables["plain"] == "No gap"
    assert len(texts.problems) == 1


def test_texts_that_no_language_has_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="no language has the texts 'play'"):
        load_texts(folders(tmp_path, None, None), "play")
    (tmp_path / "own" / "play.toml").write_text("x = 1")
    with pytest.raises(Problem, match="should be a text"):
        load_texts([WordFolder(str(tmp_path / "own"), False)], "play")
