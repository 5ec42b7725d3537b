"""Journal: what was kept is found by month, read when asked for, shared, put away and brought back."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from tarot_tui.app.game import Game
from tarot_tui.app.screens.home import Home
from tarot_tui.app.screens.journal import Journal
from tarot_tui.app.widgets.journal_list import JournalList
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.reading_page import ReadingPage
from tarot_tui.journal.index.find import find
from tarot_tui.journal.index.query import FIELDS, Query
from tarot_tui.journal.index.tables import index_path
from tarot_tui.readings.document import document_of
from tarot_tui.readings.emit import to_toml
from tarot_tui.readings.reading import Note, Person, Promise, Reading, SpreadUsed
from tarot_tui.text import cell_width
from tests.app.play import LARGE, SMALL, USUAL, act, play, settled, shown
from tests.conftest import NOW
from tests.readings import noted, plain

BROKEN = b'format = "tarot-tui/reading"\nschema = 1\nid = 7\n# mine\n'
SIZES = pytest.mark.parametrize("size", [SMALL, USUAL, LARGE])


def put(home: Path, reading: Reading, name: str) -> Path:
    path = home / "library" / "readings" / "2026" / f"{name}.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(to_toml(document_of(reading)))
    return path


def put_broken(home: Path) -> Path:
    path = put(home, plain(), "broken")
    path.write_bytes(BROKEN)
    return path


def full() -> Reading:
    """A reading with a canary in every place that somebody can type into."""
    return noted(
        "canary note",
        question="canary question",
        promise=Promise(
            "canary moment", "canary act", "", ("a",), date(2026, 11, 29), noticed="canary later"
        ),
    )


async def opened(game: Game, pilot: Pilot[None]) -> Journal:
    game.journal()
    await pilot.pause()
    await settled(pilot)
    assert isinstance(game.screen, Journal)
    return game.screen


@SIZES
def test_what_was_kept_stands_by_month_the_newest_first(size: tuple[int, int], tmp_path: Path) -> None:
    for days, title in ((40, "The oldest"), (0, "The newest"), (5, "The middle")):
        made = NOW - timedelta(days=days)
        put(tmp_path, plain(created=made, updated=made, spread=SpreadUsed("blocking", title)), title)
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        picture = shown(game)
        order = [
            "November 2026",
            "The newest",
            "The Hermit, The Moon",
            "The middle",
            "October 2026",
            "oldest",
        ]
        places = [picture.index(words) for words in order]
        assert places == sorted(places)
        assert "3 readings" in picture

    act(game, scenario, size)


def test_two_at_one_keyboard_have_a_sign_of_their_own(tmp_path: Path) -> None:
    put(tmp_path, plain(), "solo")
    put(tmp_path, plain(mode="pair", spread=SpreadUsed("us", "Us")), "pair")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        lines = shown(game).splitlines()
        assert any("◆●" in line and "Us" in line for line in lines)
        assert any("◆ " in line and "blocking" in line for line in lines)

    act(game, scenario)


@SIZES
def test_a_file_that_cannot_be_read_stands_last_with_its_reason_and_stays_as_it_is(
    size: tuple[int, int], tmp_path: Path
) -> None:
    put(tmp_path, plain(), "whole")
    broken = put_broken(tmp_path)
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot)
        picture = shown(game)
        assert picture.index("Cannot be read") > picture.index("What is blocking us?")
        assert "broken.toml" in picture
        await pilot.press("end", "d", "d", "s", "r", "enter")
        await settled(pilot)
        assert game.screen is scene
        assert "stays exactly as it is" in " ".join(shown(game).split())

    act(game, scenario, size)
    assert broken.read_bytes() == BROKEN


@SIZES
def test_what_was_written_shows_only_when_it_is_asked_for(size: tuple[int, int], tmp_path: Path) -> None:
    put(tmp_path, full(), "reading")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        assert "canary" not in shown(game)
        await pilot.press("enter")
        await settled(pilot)
        assert "The Hermit, upside down" in shown(game)
        assert "canary" not in shown(game)
        await pilot.press("enter")
        await pilot.press("end")
        await settled(pilot)
        assert "canary later" in shown(game) and "cover the words" in shown(game)
        await pilot.press("home", "space")
        await settled(pilot)
        assert "canary" not in shown(game) and "show the words" in shown(game)

    act(game, scenario, size)


def test_all_of_what_was_written_is_there_when_asked_for(tmp_path: Path) -> None:
    put(tmp_path, full(), "reading")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        await pilot.press("enter", "space")
        await settled(pilot)
        for part in ("question", "note", "moment", "act", "later"):
            assert f"canary {part}" in shown(game)
        assert "29 November 2026" in shown(game)

    act(game, scenario, LARGE)


def test_what_was_shown_is_covered_again_when_one_comes_back_to_it(tmp_path: Path) -> None:
    put(tmp_path, full(), "one")
    put(tmp_path, noted("canary two", created=NOW - timedelta(days=1)), "two")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        await pilot.press("enter", "space", "b", "down")
        await settled(pilot)
        assert "canary" not in shown(game)
        await pilot.press("up")
        await settled(pilot)
        assert "canary" not in shown(game)

    act(game, scenario, LARGE)


def test_a_sealed_note_stays_sealed_until_its_day(tmp_path: Path) -> None:
    sealed = Note("a", "canary", NOW, kind="sealed", opens=date(2027, 1, 1))
    put(tmp_path, plain(notes=(sealed,)), "reading")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        await pilot.press("enter", "space")
        await settled(pilot)
        assert "opens on 1 January 2027" in shown(game)
        assert "canary" not in shown(game)

    act(game, scenario, LARGE)


def test_a_note_that_goes_on_stands_under_the_question_that_it_answers(tmp_path: Path) -> None:
    note = Note("a", "In my neck.", NOW, card=0, kind="go_on", asked="Where do you notice this?")
    put(tmp_path, plain(notes=(note,)), "reading")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert "notice this" not in shown(game)
        await pilot.press("space")
        await settled(pilot)
        page = " ".join(shown(game).split())
        assert page.index("Where do you notice this?") < page.index("In my neck.")

    act(game, scenario, LARGE)


def test_a_draft_that_waits_for_its_cards_has_a_page_wherever_somebody_put_it(tmp_path: Path) -> None:
    put(tmp_path, plain(status="draft", cards=(), question="canary"), "draft")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        await pilot.press("enter", "space")
        await settled(pilot)
        assert "canary" in shown(game)
        await pilot.press("s")
        await settled(pilot)
        assert "cards" in shown(game)
        assert not game.screen.check_action("write", ())

    act(game, scenario, LARGE)


def test_the_veil_covers_names_and_words_and_gives_them_back(tmp_path: Path) -> None:
    people = (Person("a", "Canary Ana"), Person("b", "Canary Sam"))
    notes = (Note("a", "canary note", NOW, card=0, visibility="shared"),)
    put(tmp_path, plain(mode="pair", people=people, notes=notes), "reading")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        await pilot.press("enter", "space", "f9")
        await settled(pilot)
        assert "canary" not in shown(game).casefold()
        assert "░░░░░░ ░░░░" in shown(game)
        await pilot.press("f9")
        await settled(pilot)
        assert "Canary Sam" in shown(game) and "canary note" in shown(game)

    act(game, scenario, LARGE)


def test_a_reading_goes_to_the_trash_only_when_the_key_is_pressed_twice_and_comes_back(
    tmp_path: Path,
) -> None:
    path = put(tmp_path, full(), "reading")
    text = path.read_bytes()
    trash = tmp_path / "library" / "trash" / "readings" / "2026" / "reading.toml"
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        await pilot.press("d")
        assert "d once more" in " ".join(shown(game).split())
        await pilot.press("b", "d")
        assert path.exists() and isinstance(game.screen, Journal)
        await pilot.press("d")
        await settled(pilot)
        assert not path.exists() and trash.read_bytes() == text
        assert "Nothing is kept yet" in shown(game)
        await pilot.press("t")
        await settled(pilot)
        assert "What is blocking us?" in shown(game)
        await pilot.press("s", "d", "d")
        await settled(pilot)
        assert isinstance(game.screen, Journal) and trash.exists()
        await pilot.press("r")
        await settled(pilot)
        assert path.read_bytes() == text and not trash.exists()
        await pilot.press("b")
        await settled(pilot)
        assert "What is blocking us?" in shown(game)

    act(game, scenario)


def test_the_question_before_the_trash_is_for_one_reading_only(tmp_path: Path) -> None:
    first = put(tmp_path, plain(), "first")
    second = put(tmp_path, plain(created=NOW - timedelta(days=1)), "second")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        await pilot.press("d", "down", "d")
        await settled(pilot)

    act(game, scenario)
    assert first.exists() and second.exists()


def test_an_empty_journal_says_how_something_gets_into_it(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        said = " ".join(shown(game).split())
        assert "when you keep it at its end" in said
        await pilot.press("enter", "space", "d", "s", "r", "b")
        await settled(pilot)
        assert isinstance(game.screen, Home)

    act(game, scenario)


@SIZES
def test_one_goes_back_from_the_page_to_the_list_and_from_the_list_home(
    size: tuple[int, int], tmp_path: Path
) -> None:
    put(tmp_path, plain(), "reading")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot)
        await pilot.press("enter", "b")
        await settled(pilot)
        assert game.screen is scene and isinstance(scene.focused, JournalList)
        await pilot.press("b")
        await settled(pilot)
        assert isinstance(game.screen, Home)

    act(game, scenario, size)


def test_the_mouse_opens_a_reading(tmp_path: Path) -> None:
    put(tmp_path, plain(), "reading")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        await pilot.click(JournalList, offset=(14, 2))
        await settled(pilot)
        assert "The Hermit, upside down" in shown(game)

    act(game, scenario)


def test_markup_in_a_kept_file_is_shown_as_it_stands(tmp_path: Path) -> None:
    put(tmp_path, plain(spread=SpreadUsed("blocking", "[/x] [@click=app.quit]y[/]")), "reading")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        assert "[/x] [@click=app.quit]y[/]" in shown(game)
        await pilot.press("enter")
        await settled(pilot)
        assert "[/x] [@click=app.quit]y[/]" in shown(game)

    act(game, scenario, LARGE)


def test_a_library_that_cannot_be_looked_into_is_said(tmp_path: Path) -> None:
    (tmp_path / "library").mkdir()
    (tmp_path / "library" / "readings").write_text("not a folder")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot)
        assert "is not a folder" in str(scene.query_one("#empty", Static).render())
        assert "Nothing is kept" not in shown(game)

    act(game, scenario)


def test_readings_are_found_as_one_types_and_all_are_there_again_afterwards(tmp_path: Path) -> None:
    put(tmp_path, noted("the lantern was out"), "one")
    put(tmp_path, noted("a bridge", created=NOW - timedelta(days=1), spread=SpreadUsed("us", "Us")), "two")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot)
        await pilot.press("slash", *"bridge")
        await settled(pilot)
        assert "1 found" in shown(game)
        assert "blocking" not in shown(game)
        assert "a bridge" not in shown(game)  # what was written shows when it is asked for
        await pilot.press("enter", "enter", "space")
        await settled(pilot)
        assert "a bridge" in shown(game)
        await pilot.press("b", "b")
        await settled(pilot)
        assert game.screen is scene and "2 readings" in shown(game)

    act(game, scenario)


def test_letters_in_the_line_of_the_search_are_letters(tmp_path: Path) -> None:
    path = put(tmp_path, noted("dd tt ss"), "one")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot)
        await pilot.press("slash", *"ddtsrbq")
        await settled(pilot)
        assert game.screen is scene and "0 found" in shown(game)
        await pilot.press("escape")
        await settled(pilot)
        assert game.screen is scene and "1 reading" in shown(game)

    act(game, scenario)
    assert path.exists()


def test_without_an_index_the_same_is_listed_and_found(tmp_path: Path) -> None:
    put(tmp_path, noted("the lantern was out"), "one")
    put(tmp_path, noted("a bridge", created=NOW - timedelta(days=1)), "two")
    (tmp_path / "cache").write_text("no folder can be made here")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        assert "2 readings" in shown(game)
        await pilot.press("slash", *"lantern")
        await settled(pilot)
        assert "1 found" in shown(game)

    act(game, scenario)


def test_who_searches_finds_the_same_after_somebody_has_deleted_the_index(tmp_path: Path) -> None:
    put(tmp_path, noted("the lantern was out"), "one")
    put(tmp_path, noted("a bridge", created=NOW - timedelta(days=1)), "two")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        for path in (tmp_path / "cache").glob("index-*"):
            path.unlink()
        await pilot.press("slash", "l")
        await settled(pilot)
        assert "1 found" in shown(game)
        await pilot.press("ctrl+u", *"bridge")
        await settled(pilot)
        assert "1 found" in shown(game) and "The Hermit" in shown(game)

    act(game, scenario)


def test_who_searches_finds_no_other_reading_where_the_index_was_made_anew_meanwhile(tmp_path: Path) -> None:
    library, cache = str(tmp_path / "library"), str(tmp_path / "cache")

    def from_the_shell() -> None:
        find(library, index_path(cache, library), Query(), NOW.date())

    put(tmp_path, noted("the lantern was out", question="Which light?"), "one")
    from_the_shell()
    put(tmp_path, noted("a bridge", created=NOW - timedelta(days=1)), "two")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot)
        for path in (tmp_path / "cache").glob("index-*"):
            path.unlink()
        from_the_shell()
        await pilot.press("slash", *"lantern")
        await settled(pilot)
        (line,) = scene.found
        assert line.path.endswith("one.toml")

    act(game, scenario)


def test_many_readings_are_listed_by_a_process_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tarot_tui.app.shelf._FEW", 0)
    put(tmp_path, noted("the lantern was out"), "2026-11-22_2005Z_blocking_7f3a9c2e")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        assert "The Hermit, The Moon" in shown(game)

    act(game, scenario)


def test_what_is_looked_for_is_covered_by_the_veil(tmp_path: Path) -> None:
    put(tmp_path, noted("canary"), "one")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        await pilot.press("slash", *"canary", "f9")
        await settled(pilot)
        assert "canary" not in shown(game)

    act(game, scenario)


def test_what_was_looked_for_is_marked_in_what_was_written(tmp_path: Path) -> None:
    put(tmp_path, noted("the lantern was out"), "one")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot)
        await pilot.press("slash", *"lant", "enter", "enter", "space")
        await settled(pilot)
        strips = game.screen._compositor.render_strips()
        marked = [
            segment.text for strip in strips for segment in strip if segment.style and segment.style.reverse
        ]
        assert scene is game.screen and marked == ["lantern"]

    act(game, scenario, LARGE)


def test_what_is_deleted_for_good_is_gone_after_two_questions_and_the_index_forgets_it_at_once(
    tmp_path: Path,
) -> None:
    path = put(tmp_path, full(), "reading")
    put(tmp_path, plain(id="00000000-0000-4000-8000-000000000000"), "other")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        assert any(b"canary" in file.read_bytes() for file in (tmp_path / "cache").iterdir())
        scene = game.screen
        assert isinstance(scene, Journal) and scene.entry
        if scene.entry.path != str(path):
            await pilot.press("down")
        await pilot.press("d", "d")
        await settled(pilot)
        assert not any(b"canary" in file.read_bytes() for file in (tmp_path / "cache").iterdir())
        await pilot.press("t")
        await settled(pilot)
        trash = tmp_path / "library" / "trash"
        for answers in (("x",), ("d", "x"), ("d", "d", "d", "d"), ("d", "d", "b", "x")):
            await pilot.press(*answers)
            await settled(pilot)
            assert len(list(trash.rglob("*.toml"))) == 1, answers
            await pilot.press("b") if "b" not in answers and "d" in answers else None
        await pilot.press("d", "d", "x")
        await settled(pilot)
        assert "is gone" in shown(game)
        assert not list(trash.rglob("*.toml"))

    act(game, scenario)
    assert all(b"canary" not in file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())


def test_a_long_page_is_broken_where_its_column_ends_with_a_bar_beside_it(tmp_path: Path) -> None:
    put(tmp_path, noted("word " * 200), "reading")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        await pilot.press("enter", "space")
        await settled(pilot)
        page = game.screen.query_one(ReadingPage)
        content = page.query_one(Static).content
        width = page.scrollable_content_region.width
        assert page.show_vertical_scrollbar
        assert max(map(cell_width, str(content).splitlines())) <= width

    act(game, scenario, SMALL)


def test_a_file_in_the_trash_that_cannot_be_read_comes_back_as_it_is_or_goes_for_good(tmp_path: Path) -> None:
    trash = tmp_path / "library" / "trash" / "readings" / "2026"
    trash.mkdir(parents=True)
    for name in ("one.toml", "two.toml"):
        (trash / name).write_bytes(BROKEN)
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        await pilot.press("t")
        await settled(pilot)
        await pilot.press("home", "r")
        await settled(pilot)
        await pilot.press("d", "d")
        assert "Nothing brings it back. x deletes the file two.toml" in " ".join(shown(game).split())
        await pilot.press("d", "x")
        await settled(pilot)
        assert "“two.toml” is gone." in shown(game)

    act(game, scenario)
    assert not list((tmp_path / "library" / "trash").rglob("*.toml"))
    assert (tmp_path / "library" / "readings" / "2026" / "one.toml").read_bytes() == BROKEN


def test_while_one_types_what_is_looked_for_the_footer_names_no_letter(tmp_path: Path) -> None:
    put(tmp_path, full(), "whole")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot)
        await pilot.press("slash", *"canary")
        await settled(pilot)
        footer = shown(game).splitlines()[-1]
        assert footer.split("  ")[1:3] == ["Enter to the list", "Esc all again"]
        assert not {"b back", "/ search", "t trash"} & set(footer.split("  "))
        await pilot.press(*"zzz")
        await settled(pilot)
        assert "to the list" not in shown(game)
        await pilot.press("ctrl+u", *"moon", "down")
        await settled(pilot)
        assert isinstance(scene.focused, JournalList)
        assert "b back" in shown(game)

    act(game, scenario)


def test_a_key_that_leads_nowhere_is_gone_in_the_frame_that_shows_nothing_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, noted("the lantern was out"), "one")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        await pilot.press("slash", *"lantern")
        await settled(pilot)
        assert "1 found" in shown(game) and "to the list" in shown(game)
        monkeypatch.setattr(Keys, "call_after_refresh", lambda *_: True)  # what comes later is too late
        await pilot.press("x")
        await settled(pilot)
        assert "0 found" in shown(game) and "to the list" not in shown(game)

    act(game, scenario)


def test_where_nothing_fits_it_is_said_what_can_be_looked_for(tmp_path: Path) -> None:
    put(tmp_path, noted("the lantern was out"), "one")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        await pilot.press("slash", *"harbour")
        await settled(pilot)
        picture = " ".join(shown(game).split())
        assert "Nothing fits." in picture
        assert all(f"{field}:" in picture for field in FIELDS)
        await pilot.press("escape")
        await settled(pilot)
        assert "Nothing fits." not in shown(game)

    act(game, scenario)


def test_where_nothing_is_kept_there_is_nothing_to_search(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot)
        await pilot.press("slash")
        assert not scene.has_class("-searching")
        assert "search" not in shown(game).splitlines()[-1]

    act(game, scenario)
