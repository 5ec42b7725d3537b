"""``tarot-tui spread``: the makers' verbs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import Shell


def test_the_list_begins_with_the_three_questions(shell: Shell) -> None:
    assert shell("spread", "list") == 0
    assert [line.split()[0] for line in shell.out.splitlines()][:3] == ["blocking", "focus", "open-up"]
    assert shell("spread", "list", "--format", "json") == 0
    assert len(json.loads(shell.out)) == 9


def test_a_spread_is_shown_with_its_places(shell: Shell) -> None:
    assert shell("spread", "show", "celtic-cross") == 0
    assert "10. The thread: what to take along (open)" in shell.out
    assert shell("spread", "show", "blocking", "--format", "json") == 0
    assert json.loads(shell.out)["places"][0]["looks_at"] == "what stands between us"


def test_a_new_spread_is_valid_is_listed_and_draws(shell: Shell) -> None:
    assert shell("spread", "new", "long-weekend") == 0
    path = Path(shell.out.strip())
    assert path.is_file()
    assert shell("spread", "validate", "long-weekend") == 0, shell.out
    assert shell("spread", "validate", str(path)) == 0
    assert shell.out == "nothing to mend\n"
    assert shell("spread", "list") == 0
    assert "(your own)" in shell.out
    assert shell("draw", "long-weekend", "--save") == 0
    assert "1. The first place" in shell.out


def test_a_new_spread_overwrites_nothing(shell: Shell) -> None:
    assert shell("spread", "new", "mine") == 0
    path = Path(shell.out.strip())
    path.write_text("my own work")
    assert shell("spread", "new", "mine") == 1
    assert "is there already" in shell.err
    assert path.read_text() == "my own work"


@pytest.mark.parametrize("spread_id", ["Draw", "draw", "blocking", "../x", "a b", "-x", "a--b", "", "x" * 60])
def test_an_id_that_cannot_be_one_is_refused(spread_id: str, shell: Shell) -> None:
    assert shell("spread", "new", spread_id) == 2
    assert list(shell.home.iterdir()) == []


def test_validate_tells_errors_from_what_could_be_better(shell: Shell) -> None:
    shell("spread", "new", "mine")
    path = Path(shell.out.strip())
    text = path.read_text()
    path.write_text(
        text.replace(
            "What have you noticed between the two of you this week?", "Is it your fault that you never talk?"
        )
    )
    assert shell("spread", "validate", "mine") == 1
    assert shell.out.startswith("warning: places[1].question: ")
    path.write_text(text.replace('lens = "open"', 'lens = "shut"'))
    assert shell("spread", "validate", str(path)) == 2
    assert "places[2].lens: should be 'block', 'focus' or 'open'" in shell.out
    assert shell("spread", "validate", str(path), "--format", "json") == 2
    assert "places[2].lens" in json.loads(shell.out)["error"]
    assert shell("spread", "validate", "no-such") == 2
    assert "no spread is called" in shell.err


def test_the_programs_own_spreads_have_nothing_to_mend(shell: Shell) -> None:
    shell("spread", "list", "--format", "json")
    for spread in json.loads(shell.out):
        assert shell("spread", "validate", spread["id"]) == 0, shell.out
