from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Shell
from tests.words import made


def one_card(folder: Path, **changes: Any) -> Path:
    return made.put(folder, "majors", {made.LIGHTHOUSE: made.passages(**changes)})


GLOOM = {
    "block.upright.first": "The keeper hears bad music. Which tune have you kept behind glass this week?"
}
WHY = {"block.upright.first": "The keeper sings. Why would one tune of yours stay behind glass this week?"}


@pytest.mark.parametrize(("changes", "code"), [({}, 0), (WHY, 1), (GLOOM, 2)])
def test_the_exit_code_tells_clean_from_warnings_from_errors(
    shell: Shell, tmp_path: Path, changes: dict[str, Any], code: int
) -> None:
    assert shell("words", "lint", str(one_card(tmp_path / "w", **changes))) == code
    assert shell.err == ""


def test_figures_come_first_and_findings_after(shell: Shell, tmp_path: Path) -> None:
    path = one_card(tmp_path / "w", **GLOOM)
    shell("words", "lint", str(path.parent))
    head, row, blank, *findings = shell.out.splitlines()
    assert head.split() == [
        "suit",
        "cards",
        "prompts",
        "openers",
        "longest",
        "grade",
        "errors",
        "warnings",
        "waivers",
    ]
    assert row.split()[:3] == ["majors", "1", "12"]
    assert row.split()[-3:] == ["1", "0", "0"]
    assert blank == ""
    assert findings == [f"{path}: {made.LIGHTHOUSE}: block.upright.first: E gloom: “bad”"]


def test_json_holds_figures_and_findings(shell: Shell, tmp_path: Path) -> None:
    path = one_card(tmp_path / "w", **GLOOM, x_lint_ok=["gloom: block.upright.first: only music"])
    assert (
        shell("words", "lint", str(path), "--format", "json") == 2
    )  # one waiver in twelve prompts is too much
    report = json.loads(shell.out)
    (figures,) = report["figures"]
    assert figures["prompts"] == 12
    assert sum(figures["openers"].values()) == pytest.approx(1, abs=0.01)
    assert [(finding["rule"], finding["waived"]) for finding in report["findings"]] == [
        ("waivers", ""),
        ("gloom", "only music"),
    ]


def test_every_wrong_key_is_named_and_the_right_cards_are_still_checked(shell: Shell, tmp_path: Path) -> None:
    wrong = made.passages(x_steps=["hope"], x_reversed_mode="sideways")
    path = made.put(
        tmp_path / "w", "majors", {"major_arcana.00": wrong, made.LIGHTHOUSE: made.passages(**GLOOM)}
    )
    assert shell("words", "lint", str(path)) == 2
    found = [line.removeprefix(f"{path}: ") for line in shell.out.splitlines()[3:]]
    assert len(found) == 3
    assert found[0].startswith("major_arcana.00: x_reversed_mode: E schema: should be 'inward'")
    assert found[1].startswith("major_arcana.00: x_steps[1]: E schema: should be 'self-awareness'")
    assert found[2] == f"{made.LIGHTHOUSE}: block.upright.first: E gloom: “bad”"


def test_a_card_that_the_game_would_not_find_is_named(shell: Shell, tmp_path: Path) -> None:
    path = made.put(tmp_path / "w", "cups", {made.LIGHTHOUSE: made.passages()})
    assert shell("words", "lint", str(path)) == 2
    assert shell.out.splitlines()[-1] == f"{path}: {made.LIGHTHOUSE}: E file: belongs in majors.toml"
    draft = path.rename(tmp_path / "w" / "draft.toml")
    assert shell("words", "lint", str(draft)) == 1
    assert shell.out.splitlines()[-1] == f"{draft}: W file: the game looks for these cards in majors.toml"


def test_a_card_in_two_files_is_named(shell: Shell, tmp_path: Path) -> None:
    one_card(tmp_path / "w")
    made.put(tmp_path / "w", "cups", {made.LIGHTHOUSE: made.passages()})
    assert shell("words", "lint", str(tmp_path / "w")) == 2
    assert f"{made.LIGHTHOUSE}: E card-twice: is in {tmp_path / 'w' / 'majors.toml'} too" in shell.out


@pytest.mark.parametrize(
    "data", [b"", b"\xff", b"[meta", b"card = 1", b'[card."x"]\npassages = 3', b"[meta]\n[card]\n"]
)
def test_a_broken_file_is_findings_and_no_traceback(shell: Shell, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "majors.toml"
    path.write_bytes(data)
    assert shell("words", "lint", str(path)) == 2
    assert f"{path}: " in shell.out
    assert "schema" in shell.out
    assert path.read_bytes() == data


def test_nothing_raw_of_a_hostile_file_is_printed(shell: Shell, tmp_path: Path) -> None:
    hostile = '[meta]\n"\\u001b]0;x\\u0007" = 1\n[card."\\u001b[2J".passages]\n"\\u202e" = "\\u001b[31m"\n'
    path = tmp_path / "majors.toml"
    path.write_text(hostile)
    for form in ("text", "json"):
        assert shell("words", "lint", str(path), "--format", form) == 2
        assert all(line.isprintable() for line in shell.out.splitlines())


def test_without_a_path_the_programs_own_words_are_checked(shell: Shell) -> None:
    shell("words", "lint")
    assert shell.out.splitlines()[1].split()[:3] == ["majors", "22", "264"]


def test_a_language_of_ones_own_is_found_by_its_name(shell: Shell) -> None:
    one_card(Path(shell.paths.spreads).parent / "words" / "sv")
    assert shell("words", "lint", "--language", "sv") == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--language", "xx"), "there are no words in xx. They would be in "),
        (("--language", "../en"), "'../en' is no language tag"),
        (("nowhere",), "nowhere: there is no such file or folder"),
    ],
)
def test_words_that_are_not_there_are_wrong_usage(
    shell: Shell, arguments: tuple[str, ...], said: str
) -> None:
    assert shell("words", "lint", *arguments) == 2
    assert shell.out == ""
    assert shell.err.startswith(f"tarot-tui: {said}")
    assert shell.err.count("\n") == 1


def test_a_folder_without_words_says_how_they_are_called(shell: Shell, tmp_path: Path) -> None:
    assert shell("words", "lint", str(tmp_path)) == 2
    assert "holds no words. The files are called majors.toml, wands.toml" in shell.err
