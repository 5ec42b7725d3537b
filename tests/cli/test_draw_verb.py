"""``tarot-tui draw``: the same seed, the same reading; kept only when wanted; one clear line for what cannot be."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from tarot_tui.spreads.shelf import ORDER
from tests.conftest import Shell

FIELDS = {"place", "lens", "card", "card_name", "orientation", "meaning", "prompt"}


def drawn(shell: Shell, *argv: str) -> dict[str, object]:
    assert shell("draw", *argv, "--format", "json") == 0, shell.err
    document: dict[str, object] = json.loads(shell.out)
    return document


def cards(shell: Shell, *argv: str) -> list[dict[str, str]]:
    found = drawn(shell, *argv)["cards"]
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize("spread", ORDER)
def test_every_spread_draws_a_different_card_with_words_for_every_place(spread: str, shell: Shell) -> None:
    found = cards(shell, spread)
    assert len({card["card"] for card in found}) == len(found)
    for card in found:
        assert set(card) >= FIELDS
        assert all(card[key] for key in FIELDS)
        assert card["prompt_id"].startswith(f"{card['card']}/{card['lens']}/{card['orientation']}/")


@pytest.mark.parametrize("form", ["text", "ansi", "markdown", "json", "toml"])
def test_a_seed_gives_the_same_bytes_another_day_in_another_zone(form: str, shell: Shell) -> None:
    assert shell("draw", "open-up", "--seed", "7", "--format", form) == 0
    first = shell.out
    shell.later(days=400, hours=5)
    shell.environ["TZ"] = "Asia/Tokyo"
    assert shell("draw", "open-up", "--seed", "7", "--format", form) == 0
    assert shell.out == first
    assert "2026" not in first
    assert "0000-4000" not in first
    assert shell("draw", "open-up", "--seed", "8", "--format", form) == 0
    assert shell.out != first


def test_what_is_drawn_without_save_leaves_nothing_behind(shell: Shell) -> None:
    assert shell("draw", "blocking") == 0
    assert list(shell.home.iterdir()) == []


def test_a_kept_draw_is_a_reading_file_and_says_where(shell: Shell) -> None:
    assert shell("draw", "blocking", "--seed", "7", "--save") == 0
    (path,) = shell.kept()
    document = tomllib.loads(path.read_text())
    assert document["id"] in shell.out
    assert str(path) in shell.out
    assert (document["status"], document["mode"], document["zone"]) == ("complete", "solo", "Europe/Berlin")
    assert document["draw"] == {
        "source": "drawn", "algorithm": 1, "seed": 7, "reversal_percent": 50, "majors_only": False,
    }  # fmt: skip


def test_the_kept_file_holds_what_the_draw_printed(shell: Shell) -> None:
    assert shell("draw", "blocking", "--save", "--format", "toml") == 0
    assert shell.out == shell.kept()[0].read_text()


def test_majors_only_deals_majors(shell: Shell) -> None:
    assert all(card["card"].startswith("major_arcana.") for card in cards(shell, "celtic-cross", "--majors"))


@pytest.mark.parametrize(
    ("argv", "orientations"),
    [
        (["--no-reversed"], {"upright"}),
        (["--reversed", "0"], {"upright"}),
        (["--reversed", "100"], {"reversed"}),
    ],
)
def test_the_chance_of_reversals_can_be_chosen(argv: list[str], orientations: set[str], shell: Shell) -> None:
    assert {card["orientation"] for card in cards(shell, "celtic-cross", *argv)} == orientations


def test_a_card_that_lies_upside_down_has_its_other_meaning_and_prompt(shell: Shell) -> None:
    (up,) = cards(shell, "today", "--cards", "moon")
    (down,) = cards(shell, "today", "--cards", "moon:reversed")
    assert up["meaning"] != down["meaning"]
    assert up["prompt"] != down["prompt"]
    assert shell("draw", "today", "--cards", "moon:reversed") == 0
    assert "THE MOON, upside down" in shell.out


def test_ones_own_cards_are_laid_on_the_places_in_order(shell: Shell) -> None:
    document = drawn(shell, "blocking", "--cards", "moon, star:reversed ,the sun")
    assert document["draw"] == {
        "source": "manual",
        "algorithm": 1,
        "reversal_percent": 0,
        "majors_only": False,
    }
    laid = document["cards"]
    assert isinstance(laid, list)
    assert [(card["place"], card["card"], card["orientation"]) for card in laid] == [
        ("wall", "major_arcana.18", "upright"),
        ("behind", "major_arcana.17", "reversed"),
        ("gap", "major_arcana.19", "upright"),
    ]


def test_a_question_comes_from_a_file_or_from_stdin_and_stands_in_the_reading(shell: Shell) -> None:
    file = shell.home / "q.txt"
    file.write_bytes(b"\xef\xbb\xbfWhat about \x1b[31mSunday?\r\n")
    assert drawn(shell, "today", "--question-file", str(file))["question"] == "What about [31mSunday?"
    assert shell("draw", "today", "--question-file", "-", "--format", "json", stdin="And Monday?\n") == 0
    assert json.loads(shell.out)["question"] == "And Monday?"


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        (["horseshoe"], 2, "no spread is called 'horseshoe'"),
        ([], 2, "the following arguments are required: SPREAD"),
        (["blocking", "--seed", "-1"], 2, "--seed"),
        (["blocking", "--seed", "x"], 2, "a seed is a whole number"),
        (["blocking", "--seed", str(2**64)], 2, "a seed is a whole number"),
        (["blocking", "--seed", "9" * 5000], 2, "a seed is a whole number"),
        (["blocking", "--reversed", "101"], 2, "a chance is a whole number"),
        (["blocking", "--reversed", "50", "--no-reversed"], 2, "both given"),
        (["blocking", "--cards", "moon"], 2, "3 places, and 1 cards"),
        (["blocking", "--cards", "moon,moon,sun"], 2, "named twice"),
        (["blocking", "--cards", "moon,star,sun", "--seed", "7"], 2, "nothing to chance"),
        (["blocking", "--deck", "none"], 2, "no deck is called 'none'"),
        (["blocking", "--deck", "/nowhere/at/all"], 1, "no such file"),
        (["blocking", "--format", "pdf"], 2, "--format"),
        (["blocking", "--question-file", "/nowhere"], 1, "no such file"),
        (["blocking", "--question", "x"], 2, "unrecognized arguments"),
        (["blocking\x1b]0;x\x07"], 2, "no spread is called"),
    ],
)
def test_what_cannot_be_drawn_is_said_in_one_line(
    argv: list[str], code: int, said: str, shell: Shell
) -> None:
    assert shell("draw", *argv) == code
    assert said in shell.err
    assert shell.err.count("\n") == 1
    assert "\x1b" not in shell.err
    assert shell.out == ""


def test_a_question_that_is_no_text_or_far_too_long_is_refused(shell: Shell) -> None:
    file = shell.home / "q.txt"
    for data, said in (
        (b"\xff\xfe", "is not UTF-8"),
        (b"x" * 2001, "longer than 2000"),
        (b"x" * 70_000, "larger than 64 KiB"),
    ):
        file.write_bytes(data)
        assert shell("draw", "today", "--question-file", str(file)) == 1
        assert said in shell.err
        assert file.read_bytes() == data


def test_where_it_cannot_be_saved_the_reading_is_printed_all_the_same(shell: Shell) -> None:
    (shell.home / "library").write_text("in the way")
    assert shell("draw", "blocking", "--seed", "7", "--save", "--format", "json") == 1
    assert len(json.loads(shell.out)["cards"]) == 3
    assert "is not a folder" in shell.err and "--library" in shell.err
    (shell.home / "library").unlink()
    (shell.home / "library").mkdir()
    (shell.home / "library" / "readings").write_text("in the way")
    assert shell("draw", "blocking", "--save") == 1
    assert "cannot be saved" in shell.err and "keep it elsewhere with --library" in shell.err


def test_cards_whose_words_are_not_written_stay_out_of_the_draw_and_that_is_said(
    shell: Shell, tmp_path: Path
) -> None:
    # A program that brings the words of the majors only.
    builtin = tmp_path / "builtin"
    words = builtin / "decks" / "words" / "en"
    words.mkdir(parents=True)
    real = Path(shell.paths.builtin)
    for name in ("majors.toml", "share.toml"):
        (words / name).write_bytes((real / "decks" / "words" / "en" / name).read_bytes())
    (builtin / "spreads").symlink_to(real / "spreads")
    (builtin / "decks" / "lamplight").symlink_to(real / "decks" / "lamplight")
    shell.paths = shell.paths._replace(builtin=str(builtin), deck_roots=(str(builtin / "decks"),))
    found = cards(shell, "celtic-cross")
    assert all(card["card"].startswith("major_arcana.") for card in found)
    assert "the words of wands, cups, swords, pentacles are still being written" in shell.err
    assert (
        cards(shell, "today", "--cards", "ace of cups")[0]["prompt"]
        == "What would you like to give ten good minutes to today?"
    )


def test_the_journal_shows_what_was_kept(shell: Shell) -> None:
    shell("draw", "blocking", "--save")
    shell.later(days=1)
    shell("draw", "focus", "--save")
    assert shell("journal", "list") == 0
    assert [line.split()[0] for line in shell.out.splitlines()] == ["2026-11-23", "2026-11-22"]
