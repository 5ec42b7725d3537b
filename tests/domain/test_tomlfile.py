"""Files from outside: bounded, cleaned, and refused with file, place and remedy."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui import limits, tomlfile
from tarot_tui.problem import Problem

HOSTILE = {
    "binary": (bytes(range(256)), "is not UTF-8"),
    "latin1": ('title = "caf\xe9"'.encode("latin-1"), "is not UTF-8"),
    "broken": (b'a = 1\nb = "', "is not valid TOML"),
    "deep array": (b"a = " + b"[" * 100_000, "is nested too deeply"),
    "deep table": (b"[" + b".".join([b"a"] * 100) + b"]", "is nested more than 16 deep"),
    "long key": (b".".join([b"a"] * 400_000) + b" = 1", "has a key of more than 128 parts"),
    "long quoted key": (b" . ".join([b'"a"'] * 200) + b" = 1", "has a key of more than 128 parts"),
    "long key inside": (b"a = [{" + b".".join([b"b"] * 200) + b" = 1}]", "has a key of more than 128 parts"),
    "long number": (b"a = " + b"9" * 5000, "is not valid TOML"),
    "no such day": (b"a = 2026-02-31", "is not valid TOML"),
    "NUL": (b"a = 1\x00", "is not valid TOML"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_gives_one_line_that_names_it_and_stays_as_it_is(name: str, tmp_path: Path) -> None:
    data, said = HOSTILE[name]
    path = tmp_path / "hostile\x1b[31m.toml"
    path.write_bytes(data)
    with pytest.raises(Problem) as caught:
        tomlfile.read(str(path), limits.READING_TOML)
    line = str(caught.value)
    assert said in line
    assert "hostile[31m.toml" in line
    assert "\x1b" not in line and "\n" not in line
    assert path.read_bytes() == data


def test_the_place_of_a_mistake_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text("a = 1\nb = = 2\n")
    with pytest.raises(Problem) as caught:
        tomlfile.read(str(path), 100)
    assert caught.value.place == "line 2, column 5"


def test_a_file_over_its_limit_is_refused_without_being_parsed(tmp_path: Path) -> None:
    path = tmp_path / "large.toml"
    path.write_bytes(b"#" * 2049)
    with pytest.raises(Problem, match="larger than 2 KiB"):
        tomlfile.read(str(path), 2048)
    path.write_bytes(b"#" * 2048)
    assert tomlfile.read(str(path), 2048) == {}


def test_what_is_no_file_is_refused_without_waiting(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path, said in ((tmp_path, "not a regular file|cannot be read"), (pipe, "not a regular file"),
                       (tmp_path / "none", "no such file"), ("/dev/zero", "not a regular file"), ("a\0b", "not a usable path")):  # fmt: skip
        with pytest.raises(Problem, match=said):
            tomlfile.read_bytes(str(path), 100)


def test_a_byte_order_mark_does_no_harm() -> None:
    assert tomlfile.parse(b"\xef\xbb\xbfa = 1", "x") == {"a": 1}


def test_strings_are_cleaned_where_they_are_loaded() -> None:
    assert tomlfile.parse(b'"k\\u001b" = "a\\u001b[31m\\u202eb"', "x") == {"k": "a[31mb"}


@pytest.mark.parametrize("quotes", ['"', "'", '"""', "'''"])
def test_a_text_of_very_many_dots_is_no_long_key(quotes: str) -> None:
    text = "no." * 400 + " # " + "a." * 200 + "b"
    assert tomlfile.parse(f"a = {quotes}{text}{quotes} # {text}".encode(), "x") == {"a": text}


@given(st.binary(max_size=400))
def test_no_bytes_at_all_raise_anything_but_a_problem(data: bytes) -> None:
    try:
        tomlfile.parse(data, "x")
    except Problem as problem:
        assert "\n" not in str(problem)
