"""What holds on every scene, in every state that a person can bring it to. One walk is dear: all of it is seen on one."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import TextArea

from tarot_tui.app import screens
from tarot_tui.app.scene import Scene
from tarot_tui.app.scenes import SCENES
from tarot_tui.app.widgets.keys import Keys
from tests.app.everywhere import calm, cut, walk
from tests.app.footers import wrong_keys
from tests.app.hostile import home
from tests.app.inks import THEMES, Inks
from tests.app.play import SMALL, act, play
from tests.app.sizes import STOPS, Sizes


@pytest.fixture
def truecolor(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal that shows every colour as it is."""
    for name in ("NO_COLOR", "TEXTUAL_ANIMATIONS", "TEXTUAL_COLOR_SYSTEM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLORTERM", "truecolor")


def test_a_sheet_speaks_of_its_own_scenes_only() -> None:
    """Textual lets every sheet that was ever read hold for each later screen."""
    sheets = list((Path(screens.__file__).parent).rglob("*.tcss"))
    assert len(sheets) > 20
    for sheet in sheets:
        text = re.sub(r"/\*.*?\*/", "", sheet.read_text(), flags=re.DOTALL)
        begins = [line for line in text.splitlines() if line and line[0] not in " }"]
        assert all(each[0].isupper() for line in begins for each in line.split(", ")), (sheet.name, begins)


@pytest.mark.long
def test_no_scene_cuts_a_word_hides_a_way_out_changes_with_its_size_or_is_too_faint_in_any_theme(
    tmp_path: Path, truecolor: None
) -> None:
    home(tmp_path)  # so that things go wrong, too, and are said
    shutil.rmtree(tmp_path / "decks" / "hostile")  # it has colours of its own
    game = play(tmp_path)
    inks, sizes = Inks(game), Sizes(game)
    met, wrong = set(), {}

    async def scenario(pilot: Pilot[None]) -> None:
        async for name in walk(game, pilot):
            inks.look(name)
            if name == "card, writing":
                game.screen.query_one(TextArea).select_all()
                await calm(pilot)
                inks.look(name)
            game.clear_notifications()
            await calm(pilot)
            scene = game.screen
            found = [] if name.startswith("notes") else cut(scene)  # a stranger's question has no end
            if isinstance(scene, Scene):  # not the palette, which lies over one
                met.add(scene.SCENE)
                found += wrong_keys(scene, pilot)
            if found:
                wrong[name] = found
            await sizes.try_at(name, pilot)
        for severity in ("information", "warning", "error"):
            game.tell("word", severity)
        await pilot.hover(Keys, offset=(2, 0))
        await calm(pilot)
        inks.look("home")

    act(game, scenario, SMALL)  # with more room there are the same keys, and more
    assert wrong == {}
    assert met == SCENES.keys()
    assert sizes.seen == STOPS
    assert not [pair for pair in inks.pairs if any(name.startswith("#") for name in pair[:2])]
    assert {pair.ink for pair in inks.pairs} >= {
        "prompt",
        "note",
        "quiet",
        "primary",
        "accent",
        "error",
        "line",
    }
    assert not {theme.name: faint for theme in THEMES if (faint := inks.too_faint(theme))}
