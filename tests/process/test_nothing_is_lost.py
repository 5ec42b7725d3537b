"""Whatever ends the game, the words that were typed are there when it is started again."""

from __future__ import annotations

import re
import signal
import stat
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.process.playing import TODAY, at_the_box, begun, drafts, in_a_note, modes, notes, saved
from tests.process.terminal import GAME, Terminal, home_of

pytestmark = pytest.mark.long

SAFE = re.compile(r"safe \d\d:\d\d")
WORDS = "When dinner is quiet I tell myself you are cross with me. Canary."


def by_key(key: str) -> Callable[[Terminal], None]:
    return lambda terminal: terminal.press(WORDS, key)


def by_signal(number: signal.Signals) -> Callable[[Terminal], None]:
    def send(terminal: Terminal) -> None:
        terminal.press(WORDS)
        terminal.process.send_signal(number)

    return send


def by_closing_the_window(terminal: Terminal) -> None:
    terminal.press(WORDS)
    terminal.until(
        WORDS[-7:]
    )  # what the program has not read yet goes with the window; the draft is not due yet
    terminal.hang_up()


def question(draft: Path) -> str:
    """What somebody asked in their own words."""
    return str(tomllib.loads(draft.read_text(encoding="utf-8"))["question"])


@pytest.mark.parametrize(
    ("leave", "code"),
    [
        pytest.param(by_key("f10"), 0, id="F10"),
        pytest.param(by_key("ctrl+q"), 0, id="ctrl+q"),
        pytest.param(by_signal(signal.SIGTERM), -signal.SIGTERM, id="SIGTERM"),
        pytest.param(by_signal(signal.SIGHUP), -signal.SIGHUP, id="SIGHUP"),
        pytest.param(by_signal(signal.SIGINT), -signal.SIGINT, id="SIGINT"),
        pytest.param(by_closing_the_window, -signal.SIGHUP, id="window closed"),
    ],
)
def test_all_that_was_typed_is_in_the_draft_however_the_game_ends_and_its_end_says_how(
    leave: Callable[[Terminal], None], code: int, tmp_path: Path
) -> None:
    with at_the_box(tmp_path) as terminal:
        leave(terminal)
        assert terminal.ended() == code
        if not terminal.is_closed:
            terminal.assert_usable()
    (draft,) = drafts(tmp_path)
    assert notes(draft) == [WORDS]


def test_a_window_that_closes_without_a_word_ends_the_game_too(tmp_path: Path) -> None:
    with at_the_box(tmp_path, is_own=False) as terminal:
        by_closing_the_window(terminal)
        terminal.ended()
    assert notes(drafts(tmp_path)[0]) == [WORDS]


def test_a_killed_game_has_lost_at_most_what_was_typed_in_the_last_second(tmp_path: Path) -> None:
    with at_the_box(tmp_path) as terminal:
        terminal.press("One second ago. ")
        terminal.until("One second ago.")
        terminal.wait(lambda: bool(SAFE.search(terminal.text)), "what was typed to be safe")
        terminal.press("Just now.")
        terminal.process.kill()
        assert terminal.ended() == -signal.SIGKILL
    (draft,) = drafts(tmp_path)
    assert notes(draft)[0].startswith("One second ago.")


def test_who_types_without_a_pause_is_saved_all_the_same(tmp_path: Path) -> None:
    with at_the_box(tmp_path) as terminal:
        typed = 0

        def is_saved() -> bool:
            nonlocal typed
            typed += 1
            terminal.press("x")
            return bool(saved(tmp_path))

        terminal.wait(is_saved, "a draft")
        terminal.process.kill()
        terminal.ended()
    assert 0 < len(notes(saved(tmp_path)[0])[0]) <= typed


def test_what_is_unfinished_is_offered_at_the_next_start_and_brings_the_note_back(tmp_path: Path) -> None:
    with at_the_box(tmp_path) as terminal:
        terminal.press(WORDS)
        terminal.until("Canary.")
        terminal.process.send_signal(signal.SIGTERM)
        assert terminal.ended() == -signal.SIGTERM
        terminal.assert_usable()
    with Terminal(GAME, home_of(tmp_path)) as terminal:
        terminal.until("Something is unfinished.")
        assert "dinner" not in terminal.screen.text
        terminal.press("u")
        terminal.until("a turn all")
        terminal.press("enter")
        terminal.until("When dinner is quiet", "Canary.")
        terminal.press(" More.", "f10")
        assert terminal.ended() == 0
    (draft,) = drafts(tmp_path)
    assert notes(draft) == [f"{WORDS} More."]


@pytest.mark.parametrize("key", ["ctrl+q", "f10"])
def test_a_question_is_safe_when_the_game_is_left_straight_after_its_last_letter(
    key: str, tmp_path: Path
) -> None:
    with Terminal(TODAY, home_of(tmp_path)) as terminal:
        terminal.until("Everything is chosen already")
        terminal.press("up", "up", WORDS, key)
        assert terminal.ended() == 0
        terminal.assert_usable()
    assert [question(draft) for draft in drafts(tmp_path)] == [WORDS]


@pytest.mark.parametrize(
    "leave",
    [
        pytest.param(by_signal(signal.SIGTERM), id="SIGTERM"),
        pytest.param(by_signal(signal.SIGHUP), id="SIGHUP"),
        pytest.param(by_closing_the_window, id="window closed"),
    ],
)
def test_a_question_is_safe_when_the_game_is_ended_from_outside(
    leave: Callable[[Terminal], None], tmp_path: Path
) -> None:
    with Terminal(TODAY, home_of(tmp_path)) as terminal:
        terminal.until("Everything is chosen already")
        terminal.press("up", "up")
        leave(terminal)
        terminal.ended()
    assert [question(draft) for draft in drafts(tmp_path)] == [WORDS]


def test_a_question_outlives_a_killed_game_and_is_offered_at_the_next_start_without_being_shown(
    tmp_path: Path,
) -> None:
    with Terminal(TODAY, home_of(tmp_path)) as terminal:
        terminal.until("Everything is chosen already")
        terminal.press("up", "up", "Why so quiet?")
        terminal.until("Why so quiet?")
        terminal.wait(lambda: bool(saved(tmp_path)), "a draft")
        terminal.process.kill()
        assert terminal.ended() == -signal.SIGKILL
    assert [question(draft) for draft in drafts(tmp_path)] == ["Why so quiet?"]
    with Terminal((*GAME, "--no-animation"), home_of(tmp_path)) as terminal:
        terminal.until("Something is unfinished.")
        assert "quiet?" not in terminal.screen.text
        terminal.press("u")
        terminal.until("Everything is chosen already", "Why so quiet?")
        terminal.press("ctrl+u", "f10")
        assert terminal.ended() == 0
    assert not drafts(tmp_path)


def test_a_question_of_ones_own_is_in_the_draft_once_the_cards_lie(tmp_path: Path) -> None:
    with at_the_box(tmp_path, question="Why so quiet?") as terminal:
        terminal.wait(lambda: "[[cards]]" in drafts(tmp_path)[0].read_text(encoding="utf-8"), "the cards")
        terminal.process.kill()
        terminal.ended()
    assert 'question = "Why so quiet?"' in drafts(tmp_path)[0].read_text(encoding="utf-8")


@pytest.mark.parametrize("act", ["I sit down", ""])
def test_a_promise_is_in_the_draft_however_far_it_has_come(act: str, tmp_path: Path) -> None:
    with at_the_box(tmp_path) as terminal:
        terminal.press("f8")
        terminal.until("What came up")
        terminal.press("f8")
        terminal.until("‹ none this time ›")
        # All at once, the key to leave with the words.
        terminal.press("right", "enter", "ctrl+u", "the lamp is on", "enter", "ctrl+u", act, "f10")
        assert terminal.ended() == 0
    promise = tomllib.loads(drafts(tmp_path)[0].read_text(encoding="utf-8"))["promise"]
    assert (promise["moment"], promise["act"]) == ("the lamp is on", act)


def test_keys_that_come_in_a_burst_do_what_they_do_one_by_one(tmp_path: Path) -> None:
    with at_the_box(tmp_path) as terminal:
        terminal.press("abcx", "backspace", "d", "enter", "two one", *["left"] * 4, "x", "down", "enter")
        terminal.press("gone", "ctrl+u", "here", "f10")
        terminal.ended()
    assert notes(drafts(tmp_path)[0]) == ["abcd\ntwox one\nhere"]


def test_words_typed_ahead_of_the_card_are_not_lost(tmp_path: Path) -> None:
    with Terminal(TODAY, home_of(tmp_path)) as terminal:
        terminal.until("Everything is chosen already")
        terminal.press("enter", "a", "enter", "enter", "Ahead of the card.", "f10")
        assert terminal.ended() == 0
        terminal.assert_usable()
    assert notes(drafts(tmp_path)[0]) == ["Ahead of the card."]


def test_only_its_owner_can_read_a_draft(tmp_path: Path) -> None:
    with at_the_box(tmp_path) as terminal:
        terminal.press(WORDS, "f10")
        terminal.ended()
    found = modes(tmp_path / "state")
    assert any(path.endswith(".toml") for path in found)
    for path, mode in found.items():
        is_folder = (tmp_path / "state" / path).is_dir()
        assert mode == (stat.S_IRWXU if is_folder else stat.S_IRUSR | stat.S_IWUSR), path


@pytest.mark.parametrize(
    "leave",
    [
        pytest.param(by_key("f10"), id="F10"),
        pytest.param(by_signal(signal.SIGTERM), id="SIGTERM"),
        pytest.param(by_signal(signal.SIGHUP), id="SIGHUP"),
        pytest.param(by_closing_the_window, id="window closed"),
    ],
)
def test_what_is_begun_in_a_kept_reading_is_safe_however_the_game_ends(
    leave: Callable[[Terminal], None], tmp_path: Path
) -> None:
    with in_a_note(tmp_path) as terminal:
        leave(terminal)
        terminal.ended()
    (path,) = begun(tmp_path)
    assert notes(path) == [WORDS]


def test_who_sleeps_over_a_note_finds_its_words_again_and_on_disk_while_it_sleeps(tmp_path: Path) -> None:
    with in_a_note(tmp_path) as terminal:
        terminal.press(WORDS)
        terminal.until("Canary.")
        terminal.sleep()
        (path,) = begun(tmp_path)
        assert notes(path) == [WORDS]
        terminal.wake()
        terminal.until("Canary.")
        terminal.press(" More.")
        terminal.until("More.")
        terminal.press("f10")
        assert terminal.ended() == 0
        terminal.assert_usable()
    assert notes(path) == [f"{WORDS} More."]


def test_a_killed_game_has_begun_words_of_a_second_ago_and_offers_them_again(tmp_path: Path) -> None:
    with in_a_note(tmp_path) as terminal:
        terminal.press("One second ago. ")
        terminal.wait(lambda: bool(SAFE.search(terminal.text)), "what was typed to be safe")
        terminal.press("Just now.")
        terminal.process.kill()
        assert terminal.ended() == -signal.SIGKILL
    (path,) = begun(tmp_path)
    assert notes(path)[0].startswith("One second ago.")
    with Terminal((*GAME, "--no-animation"), home_of(tmp_path)) as terminal:
        terminal.until("j journal")
        terminal.press("j")
        terminal.until("1 reading")
        terminal.press("e")
        terminal.until("One second ago.", "not kept yet")
        terminal.press("f8")
        terminal.until("It is in the reading now.")
        terminal.press("f10")
        terminal.ended()
    assert begun(tmp_path) == []
    kept = tmp_path / "data" / "tarot-tui" / "readings" / "2026" / "reading.toml"
    assert notes(kept)[0].startswith("One second ago.")
