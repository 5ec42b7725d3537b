"""The way to the first picture: nothing is loaded on it that the first picture can do without."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tarot_tui.cli.main import NOTHING
from tarot_tui.cli.parser import parse

_GAME = """
import asyncio, sys
from tarot_tui.cli import main, play
from tarot_tui.cli.main import _arguments, _context
from tarot_tui.pictures.tier import FULL
args = _arguments([])
game = play._game(args, _context(args, sys.stdout, sys.stderr, sys.stdin), FULL)
"""
_HOME = _GAME + 'game.scene("home")\n'
_PAINTED = (
    _GAME
    + """
async def start():
    async with game.run_test():
        pass
asyncio.run(start())
"""
)


def loaded_after(code: str, home: Path) -> set[str]:
    environ = {"HOME": str(home), "TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nprint(*sys.modules)"],
        capture_output=True, text=True, check=True, env=environ, cwd=home, timeout=60,
    )  # fmt: skip
    return set(done.stdout.split("\n")[-2].split())


@pytest.fixture(scope="module")
def with_home(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    return loaded_after(_HOME, tmp_path_factory.mktemp("home"))


def test_home_comes_without_what_checks_writes_and_searches(with_home: set[str]) -> None:
    assert "tarot_tui.app.screens.home" in with_home
    assert not with_home & {"pydantic", "tomlkit", "tomli_w", "sqlite3", "PIL", "argparse"}


def test_home_comes_before_every_other_scene(with_home: set[str]) -> None:
    scenes = {name for name in with_home if name.startswith("tarot_tui.app.screens.")}
    assert scenes == {"tarot_tui.app.screens.home"}


def test_home_comes_before_decks_words_and_readings_are_looked_at(with_home: set[str]) -> None:
    parts = {".".join(name.split(".")[:2]) for name in with_home if name.startswith("tarot_tui.")}
    assert not parts & {"tarot_tui.decks", "tarot_tui.journal", "tarot_tui.readings", "tarot_tui.sharing"}


def test_home_needs_no_box_no_list_and_no_palette(with_home: set[str]) -> None:
    heavy = {"_text_area", "_markdown", "_data_table", "_footer", "_header"}
    assert not with_home & {f"textual.widgets.{name}" for name in heavy}
    assert "tarot_tui.app.palette" not in with_home


def test_a_start_to_its_end_checks_nothing_with_models(tmp_path: Path) -> None:
    assert not loaded_after(_PAINTED, tmp_path) & {"pydantic", "tomlkit", "sqlite3", "PIL"}


def test_no_arguments_are_what_the_parser_makes_of_none() -> None:
    assert vars(parse([])) == NOTHING


def test_a_spread_alone_is_what_the_parser_makes_of_it(tmp_path: Path) -> None:
    assert vars(parse(["open-up"])) == NOTHING | {"spread": "open-up"}
    code = (
        "import sys\n"
        "from tarot_tui.cli.main import _arguments\n"
        "assert vars(_arguments(['open-up']))['spread'] == 'open-up'\n"
        "assert 'argparse' not in sys.modules\n"
        "assert _arguments(['paths']).verb == 'paths'"
    )
    loaded_after(code, tmp_path)


@pytest.mark.parametrize("argv", [["paths"], ["card", "moon"]])
def test_a_verb_that_runs_long_has_its_garbage_collected(argv: list[str], tmp_path: Path) -> None:
    code = (
        "import gc, sys\n"
        f"sys.argv[1:] = {argv!r}\n"
        "from tarot_tui.__main__ import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "print('on' if gc.isenabled() else 'off')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={"HOME": str(tmp_path)}, timeout=60,
    )  # fmt: skip
    assert done.stdout.endswith("on\n")
