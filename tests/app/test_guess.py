"""The guess: four picks that show at once, no hit that shows at all, and what two may keep of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from itertools import cycle
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList

from tarot_tui.app.game import Game
from tarot_tui.app.guess_flow import GuessFlow
from tarot_tui.app.screens.begin import Begin
from tarot_tui.app.screens.home import Home
from tarot_tui.app.screens.two.curtain import Curtain
from tarot_tui.app.screens.two.for_two import ForTwo
from tarot_tui.app.screens.two.guess import GuessLook
from tarot_tui.app.screens.two.guess_close import GuessClose
from tarot_tui.app.screens.two.guess_reveal import GuessReveal
from tarot_tui.app.screens.two.keep_two import KeepTwo
from tarot_tui.app.screens.two.pause import Pause
from tarot_tui.app.screens.two.pick import Pick
from tarot_tui.app.screens.two.story import Story
from tarot_tui.app.widgets.choice import Choice
from tarot_tui.app.widgets.picked_row import PickedRow, Sign
from tarot_tui.journal.entries import files, load
from tarot_tui.outgoing import FORMS, drawings_of, pictures_of, text_of
from tarot_tui.readings.reading import Reading
from tarot_tui.sharing.receive import receive
from tarot_tui.sharing.shared import select
from tarot_tui.words.load import WordStore
from tests.app.everywhere import calm, opened, press, resize
from tests.app.play import LARGE, SMALL, USUAL, act, play, shown, told
from tests.app.test_two import on_disk
from tests.conftest import NOW

ANA, SAM = "a", "s"
Own = tuple[str, str]
"""The keys by which one of them picks."""


def met(game: Game) -> None:
    """Sam began the last time, so that Ana begins now."""
    state = Path(game.world.paths.state)
    state.mkdir(parents=True, exist_ok=True)
    (state / "two.toml").write_text("began = 1\nhas_met = true\n")


async def agree(game: Game, pilot: Pilot[None]) -> None:
    """Ana and Sam are through with names and agreement; five faces lie open."""
    met(game)
    await calm(pilot)
    await press(pilot, "w", "enter")
    for name, typed in (("#one", "Ana"), ("#other", "Sam")):
        game.screen.query_one(name, Input).value = typed
        await press(pilot, "enter")
    await press(pilot, "enter", ANA, SAM)
    assert isinstance(game.screen, GuessLook)


async def steps(game: Game, pilot: Pilot[None], ana: Own, sam: Own) -> AsyncIterator[str]:
    """From the five faces to the file; stops at each page."""
    await agree(game, pilot)
    yield "faces"
    await press(pilot, ANA, "space")
    yield "Ana picks"
    await press(pilot, ana[0])
    yield "Ana thinks of Sam"
    await press(pilot, ana[1])
    yield "Ana hands over"
    await press(pilot, "enter")
    yield "curtain for Sam"
    await opened(pilot, SAM)
    yield "Sam picks"
    await press(pilot, sam[0])
    yield "Sam thinks of Ana"
    await press(pilot, sam[1])
    yield "Sam hands over"
    await press(pilot, "enter")
    yield "curtain for both"
    await opened(pilot, ANA)
    yield "reveal"
    await press(pilot, "enter")
    yield "a story"
    await press(pilot, "enter")
    yield "the other story"
    await press(pilot, "enter")
    yield "close"
    await press(pilot, "f8")
    yield "keep"


async def until(
    step: str, game: Game, pilot: Pilot[None], ana: Own = ("4", "2"), sam: Own = ("2", "5")
) -> None:
    async for here in steps(game, pilot, ana, sam):
        if here == step:
            return
    raise AssertionError(step)


STEPS = (
    "faces", "Ana picks", "Ana thinks of Sam", "Ana hands over", "curtain for Sam", "Sam picks", "Sam thinks of Ana",
    "Sam hands over", "curtain for both", "reveal", "a story", "the other story", "close", "keep",
)  # fmt: skip
BEFORE_THE_REVEAL = STEPS[: STEPS.index("reveal")]
PAUSES = {"faces", "Ana thinks of Sam", "curtain for Sam", "Sam picks", "reveal", "the other story", "keep"}
"""A step of each kind; the others are for the long run."""


def look(game: Game) -> list[str]:
    """The screen as it is drawn, every look of it."""
    return [
        "".join(f"{segment.text}{segment.style}" for segment in strip)
        for strip in game.screen._compositor.render_strips()
    ]


def signs(game: Game) -> dict[int, list[Sign]]:
    return {place: list(found) for place, found in game.screen.query_one(PickedRow)._signs.items()}


def kept(home: Path) -> Reading:
    (path,) = files(str(home / "library" / "readings"))
    return load(path).reading


def pages(home: Path, ana: Own, sam: Own) -> dict[str, list[str]]:
    """Every page of a guess as it is drawn, up to the reveal."""
    game, seen = play(home), {}

    async def scenario(pilot: Pilot[None]) -> None:
        async for step in steps(game, pilot, ana, sam):
            seen[step] = look(game)
            if step == "reveal":
                return

    act(game, scenario)
    return seen


@pytest.mark.parametrize("size", [SMALL, USUAL, LARGE])
def test_all_four_picks_show_at_the_same_moment_with_the_name_of_each(
    size: tuple[int, int], tmp_path: Path
) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await until("curtain for both", game, pilot)
        assert not any(sign in shown(game) for sign in ("?", "picked", "thought"))
        await opened(pilot, ANA)
        assert isinstance(game.screen, GuessReveal)
        assert isinstance(game.two, GuessFlow)
        names = [card.name for card in game.two.faces]
        said = " ".join(shown(game).split())
        assert f"◆ Ana picked {names[3]}, and thought of {names[1]} for ● Sam." in said
        assert f"● Sam picked {names[1]}, and thought of {names[4]} for ◆ Ana." in said
        assert all(sign in said for sign in ("◆ Ana", "● Sam", "○ Sam?", "◇ Ana?"))

    act(game, scenario, size)


@pytest.mark.long
def test_before_the_reveal_no_screen_of_one_shows_anything_of_what_the_other_picked(tmp_path: Path) -> None:
    first, *others = (
        pages(tmp_path / "".join(keys), keys, ("2", "5"))
        for keys in (("4", "2"), ("2", "5"), ("5", "5"), ("f4", "f4"))
    )
    between = BEFORE_THE_REVEAL[BEFORE_THE_REVEAL.index("curtain for Sam") :]
    for seen in others:
        assert {step: seen[step] for step in between} == {step: first[step] for step in between}
        assert seen["reveal"] != first["reveal"]


def test_the_page_to_pick_on_is_the_same_for_whoever_sits_there(tmp_path: Path) -> None:
    seen = pages(tmp_path, ("1", "1"), ("1", "1"))

    def bare(step: str) -> str:
        return "\n".join(seen[step][2:])  # without the line that says who picks

    assert bare("Ana picks") == bare("Sam picks")


def revealed(home: Path, thought: str, size: tuple[int, int]) -> tuple[Counter[str], list[str]]:
    """The row of faces cell by cell, and the words below it without the names of cards. Sam picked the first card."""
    game = play(home)
    cells: Counter[str] = Counter()
    words: list[str] = []

    async def scenario(pilot: Pilot[None]) -> None:
        await until("reveal", game, pilot, ("5", thought), ("1", "2"))
        assert isinstance(game.two, GuessFlow)
        row = game.screen.query_one(PickedRow).region
        for strip in game.screen._compositor.render_strips()[row.y : row.bottom]:
            cells.update(f"{char}{segment.style}" for segment in strip for char in segment.text)
        said = "\n".join(shown(game).split("\n")[row.bottom :])
        said = " ".join(said.split())
        for card in game.two.faces:
            said = said.replace(card.name, "…")
        words.append(said)

    act(game, scenario, size)
    return cells, words


@pytest.mark.long
@pytest.mark.parametrize("size", [SMALL, USUAL, LARGE])
def test_no_word_no_sign_and_no_colour_tells_a_thought_that_was_right_from_one_that_was_not(
    size: tuple[int, int], tmp_path: Path
) -> None:
    right, wrong = (revealed(tmp_path / thought, thought, size) for thought in "13")
    assert right == wrong


def test_a_pass_leaves_no_mark(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await until("reveal", game, pilot, ("f4", "2"), ("3", "f4"))
        assert isinstance(game.two, GuessFlow)
        names = [card.name for card in game.two.faces]
        said = " ".join(shown(game).split())
        assert f"◆ Ana thought of {names[1]} for ● Sam." in said
        assert f"● Sam picked {names[2]}." in said
        assert "◇" not in said and "pass" not in said and "None" not in said
        await press(pilot, "enter")
        assert isinstance(game.screen, Story)
        assert "Sam tells" in shown(game)
        await press(pilot, "enter")
        assert isinstance(game.screen, GuessClose)
        await press(pilot, "f8", ANA, SAM)

    act(game, scenario)
    assert [card.place_title for card in kept(tmp_path).cards] == ["One of us"]


def test_where_both_pass_everything_there_is_nothing_to_keep(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await until("reveal", game, pilot, ("f4", "f4"), ("f4", "f4"))
        assert "Nothing is shown here." in shown(game)
        await press(pilot, "enter")
        assert isinstance(game.screen, Home)

    act(game, scenario)
    assert not list((tmp_path / "library").rglob("*.toml"))


async def told_and_kept(game: Game, pilot: Pilot[None], ana: Own, sam: Own) -> None:
    async for step in steps(game, pilot, ana, sam):
        if step == "close":
            game.screen.query_one("#line-a", Input).value = "It ran away from me."
            game.screen.query_one("#line-b", Input).value = "I stood my ground."
    await press(pilot, ANA)
    assert not list((game_library := Path(game.world.library)).rglob("*.toml")), game_library
    await press(pilot, SAM)


def test_both_weeks_and_a_line_of_each_story_are_kept_when_both_say_so_and_no_thought_is(
    tmp_path: Path,
) -> None:
    game = play(tmp_path)
    faces: list[str] = []

    async def scenario(pilot: Pilot[None]) -> None:
        await told_and_kept(game, pilot, ("4", "1"), ("2", "5"))
        assert isinstance(game.screen, KeepTwo)
        assert isinstance(game.two, GuessFlow)
        faces.extend(card.id for card in game.two.faces)
        await press(pilot, "enter", "j", "enter", "space")
        page = shown(game)
        assert "The guess" in page and "It ran away from me." in page and "I stood my ground." in page

    act(game, scenario)
    reading = kept(tmp_path)
    assert (reading.mode, reading.status, reading.spread.id) == ("pair", "complete", "guess")
    assert [person.name for person in reading.people] == ["Ana", "Sam"]
    assert [(card.card, card.prompt) for card in reading.cards] == [
        (faces[3], "What in this week is like this picture?"),
        (faces[1], "What in this week is like this picture?"),
    ]
    assert [(note.by, note.card, note.text, note.visibility) for note in reading.notes] == [
        ("a", 0, "It ran away from me.", "shared"),
        ("b", 1, "I stood my ground.", "shared"),
    ]
    data = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert faces[3].encode() in data
    assert not any(card.encode() in data for card in (faces[0], faces[4]))
    assert not any(name in card.place_title for card in reading.cards for name in ("Ana", "Sam"))


def test_two_who_picked_the_same_card_keep_it_twice_and_it_can_be_shared_and_opened(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await told_and_kept(game, pilot, ("3", "3"), ("3", "3"))

    act(game, scenario)
    reading = kept(tmp_path)
    ids = [card.card for card in reading.cards]
    assert len(ids) == 2 and len(set(ids)) == 1
    shared = select(reading, {"names", "notes"}, "0b3e35f8-6a39-4f4e-9a56-95f1f4b0b1f0", NOW.date())
    deck, texts = game.world.deck(), game.world.texts("share")
    for form in FORMS:
        text = text_of(form, shared, texts, pictures_of(deck, ids), drawings_of(deck, ids))
        assert text.count("It ran away from me.") and text.count("I stood my ground."), form
    (received,) = receive(text_of("text", shared, texts, pictures_of(deck, ids)), "mail")
    assert received.shared == shared


@pytest.mark.parametrize(
    "step", [step if step in PAUSES else pytest.param(step, marks=pytest.mark.long) for step in STEPS]
)
def test_after_a_pause_both_are_where_they_were_and_what_one_picked_is_behind_a_curtain(
    step: str, tmp_path: Path
) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await until(step, game, pilot)
        if isinstance(game.screen, Curtain):
            while not game.screen.check_action("pause", ()):
                await pilot.pause(0.01)
        before, was = look(game), type(game.screen)
        await press(pilot, "f2")
        assert isinstance(game.screen, Pause)
        assert "picked" not in shown(game)
        await press(pilot, ANA, SAM, "space")
        if was is Pick:
            assert isinstance(game.screen, Curtain)
            await opened(pilot, SAM if step.startswith("Sam") else ANA)
        assert type(game.screen) is was
        if was is not KeepTwo:  # whose file has a new time
            assert look(game) == before

    act(game, scenario)


@pytest.mark.parametrize(("step", "way"), [*zip(BEFORE_THE_REVEAL, cycle(["f6", "ctrl+q"]), strict=False)])
def test_whoever_leaves_before_the_reveal_leaves_no_pick_behind(step: str, way: str, tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await until(step, game, pilot)
        if isinstance(game.screen, Curtain):
            while not game.screen.check_action("stop", ()):
                await pilot.pause(0.01)
        await pilot.press(way)
        if game.is_running:
            await calm(pilot)
            assert isinstance(game.screen, Home)

    act(game, scenario)
    found = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert {name for name in found if not name.startswith("lock")} == {"two.toml"}
    assert "arcana" not in on_disk(tmp_path)


@pytest.mark.parametrize("step", ["reveal", "a story", "the other story", "close"])
def test_whoever_stops_before_anything_was_typed_keeps_nothing(step: str, tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await until(step, game, pilot)
        await press(pilot, "f6")
        assert isinstance(game.screen, Home)
        assert "unfinished" not in shown(game)

    act(game, scenario)
    assert "arcana" not in on_disk(tmp_path)


@pytest.mark.long
def test_every_page_is_the_same_after_any_size(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        async for step in steps(game, pilot, ("4", "2"), ("2", "5")):
            if step in ("faces", "Ana thinks of Sam", "Sam hands over", "reveal", "a story", "close"):
                before = look(game)
                for size in ((200, 60), SMALL, LARGE, USUAL):
                    await resize(pilot, size)
                    assert "Ana" in shown(game)
                assert look(game) == before, step

    act(game, scenario)


@pytest.mark.parametrize("step", ["Ana thinks of Sam", "Ana hands over", "Sam hands over"])
def test_what_one_picked_is_gone_from_the_page_when_the_curtain_stands_also_for_a_program_put_to_sleep(
    step: str, tmp_path: Path
) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await until(step, game, pilot)
        page = game.screen
        row = page.query_one(PickedRow)
        assert signs(game)
        await press(pilot, "f1")
        assert game.two
        game.two.cover()
        assert row._signs == {} and row.selected == 2
        await calm(pilot)
        assert isinstance(game.screen, Curtain) and page not in game.screen_stack
        await opened(pilot, step[0].lower())
        assert isinstance(game.screen, Pick) and signs(game)

    act(game, scenario)


def test_the_space_that_opened_a_page_picks_nothing_however_long_it_is_held(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await until("Ana picks", game, pilot)
        await press(pilot, "space", "space")
        assert isinstance(game.screen, Pick)
        assert signs(game) == {}

    act(game, scenario)


def test_cards_are_picked_by_arrows_by_their_number_and_by_mouse(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await until("Ana picks", game, pilot)
        assert isinstance(game.two, GuessFlow)
        await press(pilot, "right", "right", "enter")
        assert game.two.guess.now.own == 4
        await press(pilot, "b", "1")
        assert game.two.guess.now.own == 0
        row = game.screen.query_one(PickedRow)
        spot = row.table.spots[3].card
        for _ in range(2):
            await pilot.click(PickedRow, offset=(spot.x + 2, spot.y + 2))
            await calm(pilot)
        assert game.two.guess.now.thought == 3
        await press(pilot, "5")  # nothing more is asked
        await pilot.click(PickedRow, offset=(spot.x + 2, spot.y + 2))
        await calm(pilot)
        assert game.two.guess.now[1:] == (0, 3)

    act(game, scenario)


def test_two_can_have_five_other_cards_before_anybody_picks(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await agree(game, pilot)
        assert isinstance(game.two, GuessFlow)
        del game.two._pile[17:]
        met_before: set[str] = set()
        while game.screen.check_action("others", ()):
            faces = {card.id for card in game.two.faces}
            assert len(faces) == 5 and not faces & met_before
            met_before |= faces
            await press(pilot, "f3")
        await press(pilot, "f3")  # five are not left
        assert len(met_before) == 10 and not {card.id for card in game.two.faces} & met_before

    act(game, scenario)


def test_a_deck_with_too_few_cards_is_said_and_nobody_is_asked_for_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(WordStore, "dealable", lambda _, cards: list(cards)[:4])
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        met(game)
        await press(pilot, "w", "enter")
        assert isinstance(game.screen, ForTwo)
        assert "only 4 cards" in told(game) and game.two is None

    act(game, scenario)


def test_a_whole_guess_takes_few_keys_the_names_included(tmp_path: Path) -> None:
    game = play(tmp_path)
    keys: list[str] = []

    async def scenario(pilot: Pilot[None]) -> None:
        met(game)
        await calm(pilot)

        async def count(*pressed: str) -> None:
            keys.extend(pressed)
            await press(pilot, *pressed)

        await count("w", "enter", *"Ana", "enter", *"Sam", "enter", "enter", "a", "s", "a", "space")
        await count("4", "2", "enter")
        keys.extend(("s", "space"))
        await opened(pilot, SAM)
        await count("2", "5", "enter")
        keys.extend(("a", "space"))
        await opened(pilot, ANA)
        await count("enter", "enter", "enter", "f8", "a", "s", "enter")
        assert isinstance(game.screen, Home)

    act(game, scenario)
    kept(tmp_path)
    assert len(keys) < 35


def test_a_first_time_as_two_says_why_the_guess_comes_first_and_later_ones_do_not(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        await press(pilot, "w")
        assert isinstance(game.screen, ForTwo)
        assert "For a first time" in shown(game)
        await press(pilot, "b")
        met(game)
        await press(pilot, "w")
        assert "For a first time" not in shown(game)
        await press(pilot, "enter")
        assert isinstance(game.two, GuessFlow)

    act(game, scenario)


@pytest.mark.parametrize("size", [SMALL, (60, 24), (80, 20), USUAL, LARGE])
def test_every_entry_of_the_list_is_seen_when_it_is_marked(size: tuple[int, int], tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        await press(pilot, "w")
        ways = game.screen.query_one(OptionList)
        for option in ways.options:
            name, last = str(option.prompt).split()[0], str(option.prompt).split()[-1]
            assert name in shown(game) and last in shown(game), option.prompt
            await press(pilot, "down")

    act(game, scenario, size)


@pytest.mark.parametrize("spread", [3, 4, 5])
def test_a_question_is_begun_as_two_from_the_list(spread: int, tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        await press(pilot, "w", *["down"] * spread, "enter")
        assert isinstance(game.screen, Begin)
        assert game.screen.query_one("#choice-who", Choice).at == 1
        await press(pilot, "f2")
        assert isinstance(game.screen, Home)

    act(game, scenario)


def test_any_other_spread_is_begun_as_two_from_the_list(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        await press(pilot, "w", "end", "enter", "end", "enter")
        assert isinstance(game.screen, Begin)
        assert game.screen.query_one("#choice-who", Choice).at == 1

    act(game, scenario)


def test_a_question_that_one_typed_alone_does_not_show_when_two_begin_and_its_draft_stays(
    tmp_path: Path,
) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        await press(pilot, "1")
        game.screen.query_one("#question", Input).value = "quietpelican"
        await calm(pilot)
        await press(pilot, "f2", "w", "down", "down", "down", "enter")
        assert isinstance(game.screen, Begin)
        line = game.screen.query_one("#question", Input)
        assert line.value == ""
        line.value = "Our Sundays"
        await calm(pilot)
        await press(pilot, "f2")

    act(game, scenario)
    (draft,) = files(str(tmp_path / "state" / "drafts"))
    assert load(draft).reading.question == "quietpelican"


@pytest.mark.parametrize(("width", "said"), [(20, "◆ Ana"), (5, "◆ Ana"), (4, "◆Ana"), (3, "◆A…")])
def test_a_name_is_shortened_before_its_sign(width: int, said: str) -> None:
    assert Sign("own", "a", "◆", "Ana").fitted(width) == said


@pytest.mark.parametrize(("width", "said"), [(6, "○ Sam?"), (5, "○Sam?"), (4, "○S…?")])
def test_a_thought_keeps_its_question_mark(width: int, said: str) -> None:
    assert Sign("thought", "b", "○", "Sam").fitted(width) == said
