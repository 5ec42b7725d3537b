"""``tarot-tui card``: one card with its words; today's stays all day and leaves no trace."""

from __future__ import annotations

import pytest

from tests.conftest import Shell


@pytest.mark.parametrize("argv", [["moon"], ["THE", "Moon"], ["major_arcana.18"], ["the moon"]])
def test_a_card_is_shown_with_its_scene_both_meanings_and_a_prompt_for_each_lens(
    argv: list[str], shell: Shell
) -> None:
    assert shell("card", *argv) == 0
    assert shell.out.startswith("The Moon\n")
    for part in ("Upright:", "Upside down:", "Block:", "Focus:", "Open:"):
        assert part in shell.out


def test_a_card_upside_down_shows_that_side_only(shell: Shell) -> None:
    assert shell("card", "moon:reversed") == 0
    assert shell.out.startswith("The Moon, upside down\n")
    assert "Upright:" not in shell.out


def test_todays_card_is_the_same_all_day_and_another_on_other_days(shell: Shell) -> None:
    seen = []
    for _ in range(12):
        assert shell("card", "today") == 0
        morning = shell.out
        shell.later(hours=2)
        assert shell("card", "today") == 0
        assert shell.out == morning
        seen.append(morning.splitlines()[0])
        shell.later(hours=22)
    assert len(set(seen)) > 6
    assert list(shell.home.iterdir()) == []


def test_a_card_that_was_met_says_on_which_days_and_no_word_more(shell: Shell) -> None:
    question = shell.home / "q"
    question.write_text("canary")
    shell("draw", "blocking", "--cards", "moon,star,sun", "--save", "--question-file", str(question))
    shell.later(days=3)
    shell("draw", "today", "--cards", "moon", "--save")
    assert shell("card", "moon") == 0
    assert "Met on 25 November 2026, 22 November 2026." in shell.out
    assert "canary" not in shell.out
    assert shell("card", "star") == 0
    assert "Met on 22 November 2026." in shell.out
    assert shell("card", "hermit") == 0
    assert "Met on" not in shell.out


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["xyzzy"], "no card is called"),
        (["ace"], "may be 4 cards"),
        (["moon", "--rows", "3"], "rows are"),
        ([], "required"),
    ],
)
def test_what_is_no_card_is_said_in_one_line(argv: list[str], said: str, shell: Shell) -> None:
    assert shell("card", *argv) == 2
    assert said in shell.err
    assert shell.err.count("\n") == 1
