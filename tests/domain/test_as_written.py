"""Reading files as the program writes them are read without the gate, and never otherwise than the gate would."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from datetime import date, datetime
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tarot_tui.problem import Problem
from tarot_tui.readings.as_written import as_written
from tarot_tui.readings.document import document_of, through_gate
from tarot_tui.readings.emit import to_toml
from tarot_tui.readings.reading import Reading
from tests.conftest import NOW
from tests.readings import noted, readings

_VALUES = st.one_of(
    st.integers(-2, 10**6),
    st.booleans(),
    st.floats(allow_nan=False),
    st.sampled_from(
        ["", "a", "z", "A", "ab", "x" * 81, "x" * 1001, "x" * 2001, "x" * 4001, "solo", "draft", "block"]
    ),
    st.sampled_from(["7F3A9C2E-5D0B-4E0E-9A53-0F3F6F1D2C11", "7f3a9c2e5d0b4e0e9a530f3f6f1d2c11"]),
    st.sampled_from([NOW, NOW.replace(tzinfo=None), NOW.date(), NOW.time(), datetime.min, date.max]),
    st.lists(st.one_of(st.integers(0, 3), st.sampled_from(["a", "b", "ab", ""])), max_size=3),
    st.dictionaries(
        st.sampled_from(["id", "title", "by", "text", "card"]), st.sampled_from(["a", 0, NOW]), max_size=3
    ),
)
"""What somebody might write anywhere, right in some places and wrong in others."""


def places(item: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a document, tables and arrays too."""
    inner = item.items() if isinstance(item, dict) else enumerate(item) if isinstance(item, list) else ()
    return [path, *(place for key, value in inner for place in places(value, (*path, key)))]


@st.composite
def edited(draw: st.DrawFn) -> dict[str, Any]:
    """A reading's document in which somebody changed, took out or added a few things."""
    document = document_of(draw(readings()))
    for _ in range(draw(st.integers(1, 3))):
        *way, last = draw(st.sampled_from([place for place in places(document) if place]))
        table = document
        for key in way:
            table = table[key]
        what = draw(st.sampled_from(["change", "take out", "add"]))
        if what == "change":
            table[last] = draw(_VALUES)
        elif what == "take out":
            del table[last]
        elif isinstance(table, dict):
            table[draw(st.sampled_from(["mood", "seed", "opens", "card", "asked"]))] = draw(_VALUES)
    return document


@given(readings())
def test_whatever_the_program_writes_is_read_without_the_gate(reading: Reading) -> None:
    assert as_written(tomllib.loads(to_toml(document_of(reading)))) == reading


@given(edited())
def test_what_somebody_edited_is_read_as_the_gate_reads_it_or_left_to_it(document: dict[str, Any]) -> None:
    read = as_written(document)
    if read is None:
        return
    try:
        through = through_gate(document, "x")
    except Problem as problem:
        raise AssertionError(f"the gate refuses it: {problem}") from None
    assert read == through


def test_a_kept_reading_is_opened_without_loading_what_checks_other_files(tmp_path: Path) -> None:
    path = tmp_path / "reading.toml"
    path.write_text(to_toml(document_of(noted("A line."))), encoding="utf-8")
    code = f"""
import sys
from tarot_tui.journal.entries import load
assert load({str(path)!r}).reading.notes[0].text == "A line."
print("pydantic" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
