"""docs/article.md names every idea of the article once, and nothing that is not there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tarot_tui.app.command import EVERYWHERE
from tarot_tui.app.commands import COMMANDS
from tarot_tui.app.scenes import SCENES
from tarot_tui.words.kinds.kinds import IDEAS

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "article.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in PAGE.splitlines()
    if re.match(r"\| A\d\d \|", line)
]
NAMED = r"`([^`]+)`"
ALL = [f"A{number:02}" for number in range(1, IDEAS + 1)]


def keys_of(scene: str) -> set[str]:
    commands = [each for each in COMMANDS if each.scene in (scene, EVERYWHERE)]
    return {key for command in commands for key in command.keys.split(",")}


def test_every_idea_has_one_row_in_the_order_of_the_article() -> None:
    assert [row[0] for row in ROWS] == ALL


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_each_scene_key_and_test_that_it_names_is_there(row: list[str]) -> None:
    _, article, game, scenes, tests = row
    assert article and game
    for named in re.findall(NAMED, scenes):
        scene, *keys = named.split()
        assert scene in SCENES, named
        assert set(keys) <= keys_of(scene), named
    for named in re.findall(NAMED, tests):
        path = ROOT / "tests" / named
        assert path.name.startswith("test_") and path.is_file(), named
    assert scenes or tests, "an idea lives in a scene, or in a rule that a test holds"


def test_all_that_is_left_out_says_so_and_why() -> None:
    left_out = {row[0]: row[2] for row in ROWS if "not built" in row[2]}
    assert left_out
    for reason in left_out.values():
        assert re.search(r"\*not built\*[^:]*: \w+", reason), reason
