"""A few of the ways in which two can leave; ``python -m tests.process.hidden`` goes all of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.process.hidden import leave


@pytest.mark.parametrize(
    ("way", "at", "step", "end"),
    [
        ("one card", 11, "a box with words", "fault"),
        ("one card", 11, "a box with words", "kill"),
        ("one card", 13, "a curtain", "stop and keep"),
        ("guess", 11, "a curtain", "closed"),
    ],
)
def test_a_word_that_was_not_shown_is_nowhere_however_two_leave(
    way: str, at: int, step: str, end: str, tmp_path: Path
) -> None:
    assert leave(way, at, end, tmp_path, again=False) == step
