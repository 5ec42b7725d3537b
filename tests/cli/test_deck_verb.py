"""``tarot-tui deck list|show|validate``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tarot_tui.pictures import photos
from tests.conftest import Shell
from tests.decks.made import V1, V2, make_deck, png


def test_list_shows_every_deck_and_the_reason_of_a_broken_one(shell: Shell, tmp_path: Path) -> None:
    make_deck(tmp_path / "decks" / "mine", V1.replace('"Made"', '"漢字 [bold]x[/]"'))
    make_deck(tmp_path / "decks" / "broken", "x = [")
    assert shell("deck", "list") == 0
    lines = shell.out.splitlines()
    assert lines[0].split() == ["ID", "NAME", "VERSION", "CARDS", "WHERE"]
    assert lines[1].split() == ["lamplight", "Lamplight", "1.0", "78", "comes", "with", "tarot-tui"]
    assert "漢字 [bold]x[/]" in lines[2]
    assert lines[3].startswith("broken cannot be used: ")
    assert shell.err == ""


def test_list_as_json_holds_the_same(shell: Shell, tmp_path: Path) -> None:
    make_deck(tmp_path / "decks" / "broken", "x = [")
    assert shell("deck", "list", "--format", "json") == 0
    broken, lamplight = json.loads(shell.out)
    assert (broken["id"], broken["cards"]) == ("broken", None)
    assert "deck.toml" in broken["problem"]
    assert (lamplight["id"], lamplight["cards"], lamplight["builtin"]) == ("lamplight", 78, True)


def test_show_without_an_id_shows_the_chosen_deck_else_lamplight(shell: Shell, tmp_path: Path) -> None:
    make_deck(tmp_path / "decks" / "mine")
    assert shell("deck", "show") == 0
    assert shell.out.startswith("Lamplight (lamplight, version ")
    assert shell("--deck", "mine", "deck", "show") == 0
    assert shell.out.startswith("Made (mine, version 1)")


def test_show_says_which_extra_would_show_the_pictures(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_deck(tmp_path / "decks" / "mine", V1, {"h190/major_arcana/00.png": png(110, 190)})
    assert shell("deck", "show", "mine") == 0
    assert "tarot-tui[images]" not in shell.out
    monkeypatch.setattr(photos, "can_decode", lambda: False)
    assert shell("deck", "show", "mine") == 0
    assert "tarot-tui[images]" in shell.out
    assert shell("deck", "show") == 0
    assert "tarot-tui[images]" not in shell.out


def test_show_tells_credits_counts_pictures_backs_and_remarks(shell: Shell, tmp_path: Path) -> None:
    manifest = (
        V1
        + 'author = "Ada"\nlicense = "CC0-1.0"\n[aliases.suits]\ncups = "Bowls"\n[remap_major_arcana]\n01 = "Nobody"\n'
    )
    files: dict[str, str | bytes] = {
        "ansi20/major_arcana/00.ansi": "x", "ansi10/major_arcana/00.ansi": "x", "ansi10/major_arcana/01.ansi": "x",
        "ansi10/major_arcana/nobody.ansi": "x", "card_backs/blue.png": "",
    }  # fmt: skip
    make_deck(tmp_path / "decks" / "mine", manifest, files)
    assert shell("deck", "show", "mine") == 0
    lines = [line.split(None, 1) for line in shell.out.splitlines()]
    for line in (
        ["artist", "Ada"],
        ["license", "CC0-1.0"],
        ["cards", "78: 22 majors, 14 Wands, 14 Bowls, 14 Swords, 14 Pentacles"],
        ["pictures", "ansi10 (2), ansi20 (1)"],
        ["backs", "Blue (used)"],
    ):
        assert line in lines
    assert "remark: deck.toml: remap_major_arcana.01" in shell.out
    assert shell("deck", "show", "mine", "--format", "json") == 0
    shown = json.loads(shell.out)
    assert shown["pictures"] == {"ansi10": 2, "ansi20": 1}
    assert shown["counts"]["majors"] == 22
    assert shown["cards"][0]["name"] == "The Fool"


def test_show_refuses_what_is_no_deck_in_one_line(shell: Shell, tmp_path: Path) -> None:
    make_deck(tmp_path / "decks" / "broken", "x = [")
    assert shell("deck", "show", "nothing") == 2
    assert "There are broken, lamplight" in shell.err
    assert shell("deck", "show", "broken") == 1
    assert (shell.out, shell.err.count("\n")) == ("", 1)


def test_validate_exits_by_the_worst_that_it_finds(shell: Shell, tmp_path: Path) -> None:
    from tests.decks.test_validate import WHOLE

    make_deck(tmp_path / "clean", V1, WHOLE)
    make_deck(tmp_path / "warned", V1, {**WHOLE, "names/en.toml": ""})
    make_deck(tmp_path / "wrong", "x = [")
    make_deck(tmp_path / "info", V1, {**WHOLE, "logo.svg": ""})
    results = {
        name: shell("deck", "validate", str(tmp_path / name)) for name in ("clean", "info", "warned", "wrong")
    }
    assert results == {"clean": 0, "info": 0, "warned": 1, "wrong": 2}
    assert shell("deck", "validate", "nothing") == 2
    assert shell("deck", "validate", str(tmp_path)) == 2
    assert "missing-deck-toml" in shell.out


def test_validate_prints_code_place_fault_and_remedy(shell: Shell, tmp_path: Path) -> None:
    make_deck(tmp_path / "decks" / "mine", V1 + 'icon = "../x.png"\n', {"ansi20/major_arcana/00.ansi": "x"})
    assert shell("deck", "validate", "mine") == 2
    assert (
        "error unsafe-path: deck.toml: deck.icon: leads out of the deck. "
        "Write it from the deck's folder, with / and without ..\n"
    ) in shell.out
    assert "and 75 more like these" in shell.out
    assert shell.out.endswith("mine: 1 error, 79 warnings\n")
    assert shell("deck", "validate", "mine", "--format", "json") == 2
    report = json.loads(shell.out)
    assert (report["errors"], report["warnings"]) == (1, 79)
    assert len([item for item in report["findings"] if item["code"] == "card-not-baseline-format"]) == 78
    first = report["findings"][-1]
    assert set(first) == {"code", "card", "path", "key", "message", "level", "remedy"}


@pytest.mark.parametrize("command", ["list", "show", "validate"])
def test_nothing_raw_is_printed_of_a_hostile_deck(shell: Shell, tmp_path: Path, command: str) -> None:
    harm = "\\u001b]0;x\\u0007\\u202e\\u009b31m"
    manifest = (
        V2.replace("Made", f"N{harm}")
        + f'artist = "{harm}A"\n[cards."{harm}"]\nname = "{harm}"\n[suits."{harm}"]\nname = "x"\n'
    )
    make_deck(
        tmp_path / "decks" / "mine", manifest, {"names/en.toml": f'[name.card."{harm}"]\nx = "{harm}"\n'}
    )
    arguments = () if command == "list" else ("mine",)
    for form in ("text", "json"):
        assert shell("deck", command, *arguments, "--format", form) in (0, 2)
        assert all(line.isprintable() for line in (shell.out + shell.err).splitlines())
