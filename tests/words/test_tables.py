"""Texts of the screens are read table by table, and are the same as if the whole file had been read."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tarot_tui.paths import builtin_folder
from tarot_tui.words.folders import WordFolder
from tarot_tui.words.tables import Tables, cut, load_tables, plain

SHIPPED = Path(builtin_folder()) / "decks" / "words" / "en"


def test_the_sentences_of_all_screens_are_those_of_the_file() -> None:
    tables = load_tables([WordFolder(str(SHIPPED), True)], "screens")
    assert isinstance(tables, Tables)
    whole = tomllib.loads((SHIPPED / "screens.toml").read_text(encoding="utf-8"))
    assert {**tables, "commands": {**tables["commands"]}} == whole
    assert list(tables) == list(whole) and len(tables) == len(whole)


@pytest.mark.parametrize(
    "text",
    [
        'loose = "before every table"\n[a]\nx = 1',
        "[a]\nx = 1\n[[b]]\ny = 2",
        "[a.b.c]\nx = 1",
        '[a]\nx = """\n[b]\n"""',
        "[a]\nx = '''\n[b]\n'''",
        "[a]\nx = [\n[1],\n[2],\n]",
        "[a]\nx = 1\n[a.b]\ny = 2",
        "[a.b]\ny = 2\n[a]\nx = 1",
    ],
)
def test_a_file_that_cannot_be_cut_with_certainty_is_read_as_a_whole(text: str, tmp_path: Path) -> None:
    assert cut(text, "x.toml") is None
    (tmp_path / "x.toml").write_text(text)
    assert load_tables([WordFolder(str(tmp_path), True)], "x") == tomllib.loads(text)


@pytest.mark.parametrize(
    "text",
    [
        'a = "one\\n\\"two\\" \\u2014 \\U0001F56F"\nb-c = ["x, y", "z"]\n\n# said of it\nd = []',
        "",
    ],
)
def test_a_table_of_plain_strings_is_read_as_toml_reads_it(text: str) -> None:
    assert plain(text) == tomllib.loads(text)


@pytest.mark.parametrize(
    "text",
    [
        "x = 1",
        "x = 'one'",
        'x = "one" # two',
        'x = ["a", true]',
        "x = [\n]",
        'x.y = "z"',
        '"x" = "y"',
        'x="y"',
    ],
)
def test_a_table_of_anything_else_is_left_to_toml(text: str) -> None:
    assert plain(f'a = "b"\n{text}\nc = "d"') is None


def test_what_somebody_put_over_the_programs_sentences_is_read_with_them(tmp_path: Path) -> None:
    (tmp_path / "screens.toml").write_text('[home]\nfirst_run = "Hallo."\n')
    tables = load_tables([WordFolder(str(tmp_path), False), WordFolder(str(SHIPPED), True)], "screens")
    assert tables["home"]["first_run"] == "Hallo."
    assert tables["keys"] == tomllib.loads((SHIPPED / "screens.toml").read_text(encoding="utf-8"))["keys"]
