"""What one of two wrote alone is nowhere once they have handed over: not in what is pasted, said, undone or painted."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import TextArea

from tarot_tui import limits
from tarot_tui.app.game import Game
from tarot_tui.app.screens.home import Home
from tarot_tui.app.screens.table import Table
from tarot_tui.app.screens.two.choose import Choose
from tarot_tui.app.screens.two.curtain import Curtain
from tarot_tui.app.screens.two.keep_two import KeepTwo
from tarot_tui.app.screens.two.write import Write
from tests.app.everywhere import calm, opened, press, resize
from tests.app.play import act, play, shown, told
from tests.app.test_two import ANA, CANARY, SAM, look, on_disk, reveal


async def writing(game: Game, pilot: Pilot[None], text: str = CANARY) -> TextArea:
    """Ana is alone with her box, and has typed ``text``."""
    await look(game, pilot)
    await press(pilot, ANA, "space")
    assert isinstance(game.screen, Write)
    box = game.screen.query_one(TextArea)
    await press(pilot, *text)
    return box


async def box_of_sam(game: Game, pilot: Pilot[None]) -> TextArea:
    """Ana keeps what she wrote, and Sam is alone with his box."""
    await press(pilot, "f8", "k")
    assert isinstance(game.screen, Curtain)
    await opened(pilot, SAM)
    assert isinstance(game.screen, Write)
    return game.screen.query_one(TextArea)


@pytest.mark.parametrize("key", ["ctrl+c", "ctrl+x"])
def test_what_one_cut_or_copied_is_pasted_into_no_box_of_the_other(key: str, tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        box = await writing(game, pilot)
        await press(pilot, "shift+home", key)
        assert game.clipboard == CANARY
        if key == "ctrl+x":
            await press(pilot, "ctrl+v")
            assert box.text == CANARY
        box = await box_of_sam(game, pilot)
        assert not game.clipboard
        await press(pilot, "ctrl+v")
        assert not box.text

    act(game, scenario)


@pytest.mark.parametrize("keys", [("f6",), ("f8", "f6"), ("f2",)])
def test_who_stops_or_pauses_leaves_nothing_that_could_be_pasted(
    keys: tuple[str, ...], tmp_path: Path
) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await writing(game, pilot)
        await press(pilot, "shift+home", "ctrl+x", *keys)
        assert not game.clipboard

    act(game, scenario)


def test_the_terminal_is_told_of_nothing_that_one_copies_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    game = play(tmp_path)
    written: list[str] = []

    async def scenario(pilot: Pilot[None]) -> None:
        await writing(game, pilot)
        assert game._driver is not None
        monkeypatch.setattr(game._driver, "write", written.append)
        await press(pilot, "shift+home", "ctrl+c")
        assert not [each for each in written if "]52;" in each]
        await box_of_sam(game, pilot)
        assert [each for each in written if "]52;" in each] == [
            "\x1b]52;c;\a"
        ]  # emptied, of whatever one of them had put there

    act(game, scenario)


def test_nothing_of_the_other_comes_back_by_undo_or_redo(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        old = await writing(game, pilot)
        box = await box_of_sam(game, pilot)
        for _ in range(3):
            await press(pilot, "ctrl+z")
        assert not box.text
        for _ in range(3):
            await press(pilot, "ctrl+y")
        assert not box.text
        # Nor is it in the box that was left, should anything still hold that.
        assert not old.text
        old.undo()
        assert not old.text

    act(game, scenario)


def test_a_message_to_one_alone_is_gone_before_the_other_looks(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        box = await writing(game, pilot, "")
        box.insert("x" * (limits.NOTE_CHARACTERS + 1))
        await calm(pilot)
        assert "did not fit" in told(game)
        await press(pilot, "f8", "k")
        assert not told(game)
        assert "did not fit" not in shown(game)

    act(game, scenario)


def test_no_message_nor_title_holds_what_one_wrote(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await writing(game, pilot)
        for key in ("f3", "f9", "f9", "f8"):
            await press(pilot, key)
            assert CANARY not in f"{game.title} {game.sub_title} {told(game)}"

    act(game, scenario)


def test_a_curtain_paints_nothing_old_at_another_size_in_another_theme_or_under_help(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await writing(game, pilot)
        await press(pilot, "f8", "s")
        assert isinstance(game.screen, Curtain)
        for size in ((120, 40), (40, 10), (60, 20)):
            await resize(pilot, size)
            assert CANARY not in shown(game)
        game.set_theme("nord")
        await calm(pilot)
        assert CANARY not in shown(game)
        for key in ("f1", "f1", "f7", "escape", "f9", "f9"):
            await press(pilot, key)
            assert CANARY not in shown(game)
        assert isinstance(game.screen, Curtain)

    act(game, scenario)


def test_help_and_palette_over_a_private_page_lead_back_to_it_and_stop_from_there_leaves_nothing(
    tmp_path: Path,
) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        box = await writing(game, pilot)
        await press(pilot, "f1")
        assert CANARY not in shown(game)
        await press(pilot, "f1", "f7", "escape")
        assert game.screen.query_one(TextArea) is box
        assert box.text == CANARY
        await press(pilot, "f7", *"pause", "enter", "enter")
        assert CANARY not in shown(game)
        assert not box.text

    act(game, scenario)


def test_a_page_that_is_too_small_hides_a_private_one_and_a_curtain_stands_before_it_after_sleep(
    tmp_path: Path,
) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await writing(game, pilot)
        await resize(pilot, (40, 10))
        assert game.two is not None
        game.two.cover()
        await resize(pilot, (80, 24))
        assert isinstance(game.screen, Curtain)
        assert CANARY not in shown(game)

    act(game, scenario)


def test_what_is_selected_with_the_mouse_is_not_selected_behind_the_curtain(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        box = await writing(game, pilot)
        await press(pilot, "shift+home")
        assert box.selected_text == CANARY
        await press(pilot, "f8", "k")
        assert not game.screen.get_selected_text()
        assert not box.selected_text

    act(game, scenario)


def test_the_veil_covers_a_private_page_and_its_text_comes_back_to_its_writer_alone(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await writing(game, pilot)
        await press(pilot, "f9")
        assert CANARY not in shown(game)
        await press(pilot, "f8", "s", "f9")
        assert isinstance(game.screen, Curtain)
        await opened(pilot, SAM)
        assert CANARY not in shown(game)
        await press(pilot, "f4", "k")
        await opened(pilot, ANA)
        assert CANARY in shown(game)

    act(game, scenario)


def test_words_that_both_have_seen_do_not_go_without_a_question(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await reveal(game, pilot, ("I keep quiet.", "s"), ("", "k"))
        await press(pilot, "f10")  # says it here; on another page it is said again
        assert "not kept yet" in told(game)
        await press(pilot, "n")
        assert isinstance(game.screen, Table)
        game.clear_notifications()
        await press(pilot, "b")
        assert isinstance(game.screen, Table)
        assert "not kept yet" in told(game)
        await press(pilot, "b")
        assert isinstance(game.screen, Home)

    act(game, scenario)
    assert "quiet" not in on_disk(tmp_path)


def test_who_showed_nothing_or_has_settled_it_leaves_without_a_question(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await reveal(game, pilot, ("", "k"), (CANARY, "k"))
        await press(pilot, "n", "b")
        assert isinstance(game.screen, Home)

    act(game, scenario)
    again = play(tmp_path / "again")

    async def kept(pilot: Pilot[None]) -> None:
        await reveal(again, pilot, ("I keep quiet.", "s"), ("", "k"))
        await press(pilot, "f6")
        assert isinstance(again.screen, KeepTwo)
        await press(pilot, "f4", "f4")
        assert isinstance(again.screen, Home)
        assert "not kept yet" not in told(again)

    act(again, kept)


def test_a_note_is_not_shown_by_letters_that_were_still_meant_for_it(tmp_path: Path) -> None:
    game = play(tmp_path)
    game.deaf_seconds = 60

    async def scenario(pilot: Pilot[None]) -> None:
        await writing(game, pilot)
        await press(pilot, "f8", "s")
        assert isinstance(game.screen, Choose)

    act(game, scenario)


def test_who_stops_while_the_disk_is_full_does_not_lose_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await writing(game, pilot)
        monkeypatch.setattr(type(game.drafts), "is_safe", False)
        await press(pilot, "f6")
        assert isinstance(game.screen, Curtain)
        await opened(pilot, ANA)
        assert CANARY in shown(game)
        await press(pilot, "f6")
        await press(pilot, "f6")
        assert isinstance(game.screen, Home)

    act(game, scenario)
