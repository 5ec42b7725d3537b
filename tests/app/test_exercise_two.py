"""An exercise as two: each answers alone, what both show shows at once, and nothing is on a disk before both keep it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot
from textual.widgets import Input

from tarot_tui.app.game import Game
from tarot_tui.app.screens.exercises.drawer import Drawer
from tarot_tui.app.screens.home import Home
from tarot_tui.app.screens.two.curtain import Curtain
from tarot_tui.app.screens.two.keep_two import KeepTwo
from tarot_tui.app.screens.two.look import Look
from tarot_tui.app.screens.two.pause import Pause
from tarot_tui.app.screens.two.reveal import Reveal
from tarot_tui.app.screens.two.settle_two import SettleTwo
from tarot_tui.app.screens.two.write import Write
from tarot_tui.app.widgets.sheets import Sheet
from tarot_tui.exercises.exercise import exercises
from tarot_tui.journal.entries import files, load
from tests.app.everywhere import calm, opened, press
from tests.app.play import SMALL, act, play, shown
from tests.app.test_two import ANA, CANARY, SAM, on_disk

Answer = tuple[str | tuple[str, ...], str]
"""The words, or the keys, by which one of them answers a page, and what happens with it."""
KEPT: Answer = (CANARY, "k")
PASSED: Answer = ("", "k")


async def answer(game: Game, pilot: Pilot[None], how: str | tuple[str, ...]) -> None:
    """Words are typed where the keys are, all at once."""
    if isinstance(how, str):
        game.post_message(events.Paste(how))
        await calm(pilot)
    else:
        await press(pilot, *how)


async def begun(game: Game, pilot: Pilot[None], key: str) -> None:
    """Ana and Sam look at the first page; Ana begins."""
    state = Path(game.world.paths.state)
    state.mkdir(parents=True, exist_ok=True)
    (state / "two.toml").write_text("began = 1\nhas_met = true\n")
    await calm(pilot)
    await press(pilot, "w", "down", "down", "enter")
    assert isinstance(game.screen, Drawer)
    keys = [each.key for each in exercises(game.world.texts("exercises")) if each.two]
    await press(pilot, *["down"] * keys.index(key), "enter")
    for name, typed in (("#one", "Ana"), ("#other", "Sam")):
        game.screen.query_one(name, Input).value = typed
        await press(pilot, "enter")
    await press(pilot, "enter", ANA, SAM)
    assert isinstance(game.screen, Look)


async def steps(game: Game, pilot: Pilot[None], key: str, ana: Answer, sam: Answer) -> AsyncIterator[str]:
    """The first page of an exercise, from the look that both take at it to what both see."""
    await begun(game, pilot, key)
    yield "look"
    await press(pilot, ANA, "space")
    yield "an empty page"
    for letter, (how, choice) in ((ANA, ana), (SAM, sam)):
        if letter == SAM:
            await opened(pilot, SAM)
            yield "Sam's empty page"
        await answer(game, pilot, how)
        yield "Ana answers" if letter == ANA else "Sam answers"
        await press(pilot, "f8" if how else "f4")
        yield "Ana chooses" if letter == ANA else "Sam chooses"
        await press(pilot, choice)
        yield "curtain for Sam" if letter == ANA else "curtain for both"
    await opened(pilot, ANA)
    assert isinstance(game.screen, Reveal)
    yield "reveal"


async def until(
    step: str, game: Game, pilot: Pilot[None], key: str, ana: Answer = KEPT, sam: Answer = PASSED
) -> None:
    async for here in steps(game, pilot, key, ana, sam):
        if here == step:
            return
    raise AssertionError(step)


def held(game: Game) -> str:
    """All that stands on any screen, whether it is painted or not."""
    boxes = [each.value for screen in game.screen_stack for each in screen.query(Input)]
    return "\n".join([shown(game), *boxes, *(each.text for each in game.screen.query(Sheet))])


@pytest.mark.parametrize("key", ["dance", "landed"])
def test_what_one_kept_is_on_no_disk_and_on_no_screen_once_it_is_handed_over(
    key: str, tmp_path: Path
) -> None:
    game = play(tmp_path)
    written = []

    async def scenario(pilot: Pilot[None]) -> None:
        async for step in steps(game, pilot, key, KEPT, ("spoken", "s")):
            game.save()
            written.append(CANARY in held(game))
            assert written[-1] == (step == "Ana answers"), step
            assert CANARY not in game.clipboard + on_disk(tmp_path), step
        assert "spoken" in shown(game)
        await press(pilot, "f6")
        assert isinstance(game.screen, KeepTwo)
        assert "spoken" not in on_disk(tmp_path)
        await press(pilot, ANA)
        assert "spoken" not in on_disk(tmp_path)
        await press(pilot, SAM)
        assert CANARY not in held(game)

    act(game, scenario)
    assert any(written)
    assert "spoken" in on_disk(tmp_path)
    assert CANARY not in on_disk(tmp_path)


def pages(home: Path, key: str, sam: Answer) -> list[str]:
    """All that both see after Ana has shown hers and Sam has done ``sam``, to the end of the file."""
    game = play(home)
    seen = []

    async def scenario(pilot: Pilot[None]) -> None:
        here = steps(game, pilot, key, (("space",) if key == "near" else "mine", "s"), sam)
        seen.extend([shown(game) async for step in here if step != "Sam answers"])  # which is for Sam alone
        for pressed in ("enter", "enter", "enter"):
            await press(pilot, pressed)
            seen.append(shown(game))
        await press(pilot, "f4")
        if isinstance(game.screen, SettleTwo):
            await press(pilot, "enter")
        assert isinstance(game.screen, KeepTwo)
        seen.append(str(game.screen.query_one("#text").render()))

    act(game, scenario)
    return seen


@pytest.mark.long
@pytest.mark.parametrize(("key", "how"), [("near", ("down", "space")), ("dance", CANARY)])
def test_an_answer_that_was_told_looks_like_a_pass_on_every_page(
    key: str, how: str | tuple[str, ...], tmp_path: Path
) -> None:
    assert pages(tmp_path / "one", key, (how, "t")) == pages(tmp_path / "two", key, PASSED)


def dials(home: Path, sam: Answer) -> str:
    """What both see of two dials, at the smallest size, its marks taken off."""
    game = play(home)
    seen = []

    async def scenario(pilot: Pilot[None]) -> None:
        await until("reveal", game, pilot, "near", (("up", "space"), "s"), sam)
        assert shown(game).count("(•)") == 2
        seen.append(shown(game).replace("•", " "))

    act(game, scenario, SMALL)
    return seen[0]


def test_two_dials_stand_side_by_side_and_nothing_is_said_of_how_they_lie(tmp_path: Path) -> None:
    alike = dials(tmp_path / "alike", (("up", "space"), "s"))
    assert alike == dials(tmp_path / "apart", (("down", "down", "space"), "s"))
    assert "Different today, or alike" in " ".join(alike.split())
    assert [row.count("very near") for row in alike.split("\n") if "very near" in row] == [2]


def test_what_was_marked_is_behind_a_curtain_after_a_pause_and_there_again_for_its_writer(
    tmp_path: Path,
) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await until("Ana answers", game, pilot, "near", (("up", "space"), "s"))
        assert "(•) rather near" in shown(game)
        left = game.screen.query_one(Sheet)
        await press(pilot, "f2")
        assert isinstance(game.screen, Pause)
        assert not left.text
        assert "rather near" not in held(game)
        await press(pilot, ANA, SAM, "space")
        assert isinstance(game.screen, Curtain)
        await opened(pilot, ANA)
        assert isinstance(game.screen, Write)
        assert "(•) rather near" in shown(game)

    act(game, scenario)


@pytest.mark.parametrize("step", ["look", "Ana answers", "curtain for both"])
def test_whoever_stops_before_anything_was_seen_is_home_and_leaves_no_file(step: str, tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await until(step, game, pilot, "dance", (CANARY, "s"), (CANARY, "s"))
        if isinstance(game.screen, Curtain):
            while not game.screen.check_action("stop", ()):
                await pilot.pause(0.01)
        await press(pilot, "f6")
        assert isinstance(game.screen, Home)

    act(game, scenario)
    found = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert {name for name in found if not name.startswith("lock")} == {"two.toml"}


@pytest.mark.parametrize("ana", [("mine", "s"), PASSED], ids=["shown", "passed"])
def test_after_a_heavy_one_lines_to_settle_come_whatever_was_shown(ana: Answer, tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await until("reveal", game, pilot, "dance", ana)
        await press(pilot, "n", "f4")
        assert isinstance(game.screen, SettleTwo)
        await press(pilot, "enter")
        assert isinstance(game.screen, KeepTwo if ana[0] else Home)

    act(game, scenario)


def test_both_pages_are_kept_with_who_answered_what_found_in_the_journal_and_shared(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await until("reveal", game, pilot, "landed", ("the bins", "s"), ("a song", "s"))
        await press(pilot, "n")
        assert "Sam writes first" in shown(game)
        await press(pilot, SAM, "space")
        await answer(game, pilot, "cooking")
        await press(pilot, "f8", "s")
        await opened(pilot, ANA)
        await press(pilot, "f4", "k")
        await opened(pilot, SAM)
        await press(pilot, "n")
        assert "f5" not in [each.binding.key for each in game.screen.active_bindings.values() if each.enabled]
        await press(pilot, "escape")
        assert isinstance(game.screen, Reveal)
        await press(pilot, "n", ANA, SAM, "s", "space", "down", "space")
        text = str(game.screen.query_one("#text").render())
        assert all(each in text for each in ("Ana:", "the bins", "a song", "I show it by: cooking"))
        game.home()
        await press(pilot, "j", "enter", "space")
        assert all(each in shown(game) for each in ("What landed", "together, Ana, Sam", "a song"))

    act(game, scenario)
    (path,) = files(str(tmp_path / "library" / "readings"))
    reading = load(path).reading
    assert (reading.mode, reading.status, reading.spread.id) == ("pair", "complete", "exercise-landed")
    pages = [each.asked for each in next(
        each for each in exercises(game.world.texts("exercises")) if each.key == "landed"
    ).pages]  # fmt: skip
    assert [(note.by, note.asked, note.text, note.visibility) for note in reading.notes] == [
        ("a", pages[0], "the bins", "shared"),
        ("b", pages[0], "a song", "shared"),
        ("b", pages[1], "I show it by: cooking", "shared"),
    ]
    assert not list((tmp_path / "state").rglob("drafts/*"))


def test_a_dial_is_not_offered_to_be_handed_on_when_it_is_kept(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await until("reveal", game, pilot, "near", (("space",), "s"))
        await press(pilot, "f6", ANA, SAM)
        assert isinstance(game.screen, KeepTwo)
        assert "It is kept." in shown(game)
        assert "s share" not in shown(game)

    act(game, scenario)


def test_the_drawer_begins_as_two_only_what_two_can_do(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        await press(pilot, "e")
        marked = {}
        for exercise in exercises(game.world.texts("exercises")):
            marked[exercise.key] = "w as two" in shown(game)
            assert marked[exercise.key] == exercise.two, exercise.key
            await press(pilot, "down")
        assert sum(marked.values()) >= 3

    act(game, scenario)
