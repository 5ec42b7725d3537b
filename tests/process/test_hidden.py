"""A few of the ways in which two can leave; ``python -m tests.process.hidden`` goes all of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.process.hidden import leave


@pytest.mark.parametrize(
    ("at", "step", "end"),
    [(11, "a box with words", "fault"), (11, "a box with words", "kill"), (13, "a curtain", "stop and keep")],
)
def test_a_word_that_was_not_shown_is_nowhere_however_two_leave(
    at: int, step: str, end: str, tmp_path: Path
) -> None:
    assert leave("one card", at, end, tmp_path, again=False) == step
