"""``tarot-tui`` as plain text: from the question to the kept file, and nothing that was written is lost."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tarot_tui import limits
from tarot_tui.journal.keep import Keeper
from tarot_tui.journal.save import Saver
from tarot_tui.readings.reading import DeckUsed
from tarot_tui.sitting.begun import Beginning, Choices
from tarot_tui.sitting.begun import begun as make_begun
from tarot_tui.spreads.shelf import load_spread
from tests.conftest import Shell


@pytest.fixture(autouse=True)
def dumb(shell: Shell) -> None:
    """A terminal that only prints lines."""
    shell.environ["TERM"] = "dumb"


def lines(*said: str) -> str:
    return "".join(f"{line}\n" for line in said)


def kept(shell: Shell) -> dict[str, Any]:
    (path,) = shell.kept()
    return tomllib.loads(path.read_text())


def drafts(shell: Shell) -> list[dict[str, Any]]:
    return [tomllib.loads(path.read_text()) for path in (shell.home / "state" / "drafts").glob("*.toml")]


def test_a_whole_reading_is_played_to_a_kept_file_and_a_shared_text(shell: Shell) -> None:
    said = lines(
        "1", "The first line.", "The second.", "", "", "Only this.", "", "we are both home", "we walk", "k"
    )
    assert shell(stdin=said) == 0, shell.err
    assert "What is blocking us?" in shell.out
    assert "Passed." in shell.out
    reading = kept(shell)
    assert reading["status"] == "complete"
    assert [(note["card"], note["text"]) for note in reading["notes"]] == [
        (0, "The first line.\nThe second."),
        (2, "Only this."),
    ]
    assert (reading["promise"]["moment"], reading["promise"]["act"]) == ("we are both home", "we walk")
    assert drafts(shell) == []
    assert shell("share", "last", "--with", "notes,promise") == 0
    assert "If we are both home, then we walk" in shell.out


@pytest.mark.parametrize("choice", ["3", "open-up", "HOW CAN I OPEN UP?"])
def test_a_spread_is_picked_by_number_id_or_title(choice: str, shell: Shell) -> None:
    assert shell(stdin=lines("99", "what?", choice)) == 0
    assert shell.out.count("There is no ") == 2
    assert "What feels risky" in shell.out


def test_a_spread_named_on_the_command_line_is_played_at_once(shell: Shell) -> None:
    assert shell("focus", stdin=lines("", "", "", "", "k")) == 0
    assert kept(shell)["spread"]["id"] == "focus"


def test_the_meaning_and_the_other_question_are_one_key_away(shell: Shell) -> None:
    assert shell("today", stdin=lines("m", "o", "o", "o", "words", "", "", "k")) == 0
    reading = kept(shell)
    card = reading["cards"][0]
    assert card["prompt_id"].endswith("/deeper")
    assert " ".join(card["meaning"].split()[:4]) in " ".join(shell.out.split())
    assert reading["notes"][0]["text"] == "words"


def test_leaving_before_a_word_leaves_nothing(shell: Shell) -> None:
    for said in ("", "\n", "1\n"):
        assert shell(stdin=said) == 0
        assert list(shell.home.rglob("*.toml")) == []


def test_every_line_is_on_disk_at_once_and_an_unfinished_reading_is_offered_again(shell: Shell) -> None:
    assert shell(stdin=lines("1", "canary", "second")) == 0
    (draft,) = drafts(shell)
    assert draft["status"] == "draft"
    assert draft["notes"][0]["text"] == "canary\nsecond"
    assert "Nothing is lost" in shell.out
    assert shell.kept() == []
    shell.later(days=1)
    assert shell(stdin=lines("c", "", "third", "", "", "k")) == 0
    assert "unfinished, from 22 November 2026, 21:05" in shell.out
    assert "canary" not in shell.out
    reading = kept(shell)
    assert [note["text"] for note in reading["notes"]] == ["canary\nsecond", "third"]
    assert drafts(shell) == []


def test_an_unfinished_reading_can_be_kept_as_it_is_let_go_or_left(shell: Shell) -> None:
    shell(stdin=lines("1", "words"))
    assert shell(stdin=lines("")) == 0
    assert len(drafts(shell)) == 1
    assert shell(stdin=lines("k")) == 0
    assert kept(shell)["notes"][0]["text"] == "words"
    assert drafts(shell) == []
    shell(stdin=lines("1", "more"))
    assert shell(stdin=lines("d")) == 0
    assert drafts(shell) == []
    assert len(shell.kept()) == 1


def test_the_file_can_be_seen_before_it_is_kept_and_nothing_is_kept_if_wanted(shell: Shell) -> None:
    assert shell("today", stdin=lines("words", "", "", "s", "n", "n")) == 0
    assert 'text = "words"' in shell.out or "words" in shell.out.partition("[[notes]]")[2]
    assert shell.kept() == [] and drafts(shell) == []


def test_keeping_nothing_is_asked_twice_where_words_would_go(shell: Shell) -> None:
    assert shell("today", stdin=lines("words", "", "", "n", "", "k")) == 0
    assert kept(shell)["notes"][0]["text"] == "words"


def test_the_words_of_the_frame_are_not_doubled_in_a_promise(shell: Shell) -> None:
    assert shell("today", stdin=lines("", "If it rains", "then we stay in", "k")) == 0
    promise = kept(shell)["promise"]
    assert (promise["moment"], promise["act"]) == ("it rains", "we stay in")


def test_a_library_that_cannot_be_written_leads_to_another_folder(shell: Shell) -> None:
    (shell.home / "library").mkdir()
    (shell.home / "library" / "readings").write_text("in the way")
    other = shell.home / "other"
    assert shell("today", stdin=lines("words", "", "", "k", str(other))) == 0
    assert "cannot be saved" in shell.err and "--library" not in shell.err
    (path,) = other.rglob("*.toml")
    assert tomllib.loads(path.read_text())["notes"][0]["text"] == "words"


def test_where_nothing_can_be_written_at_all_the_words_are_printed(shell: Shell) -> None:
    (shell.home / "library").mkdir()
    (shell.home / "library" / "readings").write_text("in the way")
    (shell.home / "state").write_text("in the way")
    assert shell("today", stdin=lines("canary words", "", "", "k", "")) == 0
    assert "canary words" in shell.out.partition("Here it is, whole")[2]
    assert shell.err.count("cannot be saved") == 2  # the drafts once, the reading once
    assert shell("today", stdin=lines("canary words")) == 0
    assert "canary words" in shell.out.partition("Here it is, whole")[2]


def test_pasted_escape_codes_and_endless_notes_do_no_harm(shell: Shell) -> None:
    long = "x" * 9_000
    said = lines("a\x1b]0;t\x07b\u202ec\x00", long, long, long, "", "", "k")
    assert shell("today", stdin=said) == 0
    text = kept(shell)["notes"][0]["text"]
    assert text == f"a]0;tbc\n{long}\n{long}"
    assert f"A note holds {limits.NOTE_CHARACTERS} characters" in shell.out
    assert "\x1b" not in shell.out


def test_a_broken_draft_is_named_and_stays(shell: Shell) -> None:
    folder = shell.home / "state" / "drafts"
    folder.mkdir(parents=True)
    (folder / "x.toml").write_bytes(b"\xff")
    assert shell("today", stdin=lines("", "", "k")) == 0
    assert "a draft cannot be read" in shell.err
    assert (folder / "x.toml").read_bytes() == b"\xff"


def test_an_unknown_spread_is_said_in_one_line(shell: Shell) -> None:
    assert shell("horseshoe") == 2
    assert "There are blocking" in shell.err


def test_what_was_written_stands_in_no_file_but_the_reading(shell: Shell) -> None:
    assert shell("today", stdin=lines("canary", "", "", "k")) == 0
    holders = [path for path in shell.home.rglob("*") if path.is_file() and b"canary" in path.read_bytes()]
    assert holders == shell.kept()
    assert "canary" not in shell.err and "canary" not in shell.out
    assert Path(holders[0]).suffix == ".toml"


def test_one_more_question_is_one_key_away_and_stands_over_its_answer(shell: Shell) -> None:
    said = lines("g", "words", "g", "in my neck", "g", "", "", "k")
    assert shell("today", stdin=said) == 0, shell.err
    first, on = kept(shell)["notes"]
    assert (first["kind"], first["text"]) == ("first", "g\nwords")
    assert (on["kind"], on["text"]) == ("go_on", "in my neck\ng")
    assert "asked" not in first
    assert on["asked"] in " ".join(shell.out.split())
    assert shell("journal", "show", "last") == 0
    assert f"{on['asked']}   > in my neck" in shell.out.replace("\n", "")


def begun(shell: Shell, spread: str = "focus", **choices: Any) -> Path:
    """A question that was typed in the full-screen game, and whose cards have not fallen yet."""
    chosen = Choices(DeckUsed("lamplight", "Lamplight", ""), **choices)
    draft = make_begun(
        load_spread("focus", shell.paths), Beginning("Why canary?", chosen),
        reading_id=shell.new_id(), now=shell.now, zone="Europe/Berlin", app="tarot-tui",
    )  # fmt: skip
    draft = replace(draft, spread=replace(draft.spread, id=spread))
    return Path(Keeper(str(shell.home / "library"), shell.paths.state, saver(shell)).keep_draft(draft))


def saver(shell: Shell) -> Saver:
    return Saver(str(shell.home / "state" / "lock"), "here", lambda: shell.now)


def test_a_question_that_waits_for_its_cards_is_offered_unread_and_gets_them(shell: Shell) -> None:
    path = begun(shell, reversal_percent=0)
    assert shell(stdin="") == 0
    assert "A question waits for its cards, from 22 November 2026, 21:05." in shell.out
    assert "canary" not in shell.out
    assert shell(stdin=lines("c")) == 0
    assert "\nWhy canary?\n" in shell.out and str(path) in shell.out
    (draft,) = drafts(shell)
    assert (draft["question"], len(draft["cards"])) == ("Why canary?", 3)
    assert {card["orientation"] for card in draft["cards"]} == {"upright"}
    assert shell(stdin=lines("c", "words", "", "", "", "", "k")) == 0
    assert kept(shell)["id"] == draft["id"]
    assert drafts(shell) == []


def test_a_question_for_an_evening_with_little_energy_gets_one_card(shell: Shell) -> None:
    begun(shell, energy="low")
    assert shell(stdin=lines("c")) == 0
    (draft,) = drafts(shell)
    assert len(draft["cards"]) == 1
    assert [mark["energy"] for mark in draft["marks"]] == ["low"]


def test_a_question_without_cards_is_let_go_or_left_but_never_kept_as_a_reading(shell: Shell) -> None:
    path = begun(shell)
    before = path.read_bytes()
    assert shell("today", stdin=lines("k", "", "", "k")) == 0
    assert kept(shell)["spread"]["id"] == "today"
    assert path.read_bytes() == before
    assert shell(stdin=lines("d")) == 0
    assert "It is gone." in shell.out
    assert not [each for each in shell.home.rglob("*") if each.is_file() and b"canary" in each.read_bytes()]


def test_a_question_whose_spread_is_gone_stays_and_keeps_nobody_from_playing(shell: Shell) -> None:
    path = begun(shell, spread="gone")
    assert shell("today", stdin=lines("c", "", "", "k")) == 0
    assert "gone" in shell.err
    assert kept(shell)["spread"]["id"] == "today"
    assert path.exists()


def test_a_check_in_that_was_begun_in_the_full_screen_game_waits_for_it_or_is_kept_as_it_is(
    shell: Shell,
) -> None:
    path = begun(shell, spread="check-in")
    text = path.read_text() + (
        '\n[[notes]]\nby = "a"\nwritten = 2026-11-22T21:05:03+01:00\nasked = "How?"\ntext = "canary"\n'
    )
    path.write_text(text)
    assert shell(stdin=lines("c", "")) == 0
    assert "A check-in is unfinished" in shell.out
    assert path.read_text() == text
    assert shell(stdin=lines("k")) == 0
    assert kept(shell)["notes"][0]["text"] == "canary"
    assert drafts(shell) == []
