"""What the scenes look like, cell by cell. See :mod:`tests.app.snapshot` for how to read and renew the files."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import TextArea

from tarot_tui.app.arrivals import show
from tarot_tui.app.game import Game
from tarot_tui.app.screens.close import Close
from tarot_tui.incoming import Arrived, Opened
from tarot_tui.pictures.tier import detect
from tarot_tui.readings.document import document_of
from tarot_tui.readings.emit import to_toml
from tarot_tui.readings.reading import DeckUsed, Reading
from tarot_tui.settings.settings import Settings
from tarot_tui.sharing.apart import Fresh, make
from tests.app.everywhere import NOTE, calm, press
from tests.app.play import LARGE, SMALL, USUAL, act, play, settled, shown, sit, world
from tests.app.snapshot import WRITE, matches
from tests.app.test_two import ANA, CANARY, look, write
from tests.conftest import NOW
from tests.readings import noted, plain
from tests.words.made import put

COLOURS = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
TABLES = {"small": SMALL, "usual": USUAL, "large": LARGE}

Open = Callable[[Game, Pilot[None]], Awaitable[None]]


def three() -> Reading:
    """Three cards, two upside down, of a deck that is not there: its pictures would be held by this, not the scenes."""
    first, second = plain().cards
    third = replace(
        second, place="gap", place_title="The gap", looks_at="where light comes through", lens="open",
        card="minor_arcana.cups.two", card_name="Two of Cups", orientation="upright",
    )  # fmt: skip
    second = replace(second, place_title="Behind it", looks_at="the feeling behind it")
    return plain(cards=(first, second, third), deck=DeckUsed("gone", "Lamplight", "1.0"))


@pytest.fixture(autouse=True)
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal and a home that are the same on every machine, and words that nobody rewrites."""
    for name in ("NO_COLOR", "TEXTUAL_ANIMATIONS", "TEXTUAL_COLOR_SYSTEM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {**COLOURS, "HOME": str(tmp_path), "USERPROFILE": str(tmp_path)}.items():
        monkeypatch.setenv(name, value)
    put(tmp_path / "data" / "words" / "en", "majors", ["major_arcana.09"])


async def home(game: Game, pilot: Pilot[None]) -> None:
    await calm(pilot)


async def table(game: Game, pilot: Pilot[None]) -> None:
    game.lay(three())
    await press(pilot, "enter", "right")


async def card(game: Game, pilot: Pilot[None]) -> None:
    sit(game, three())
    game.card(0)
    await calm(pilot)
    game.screen.query_one(TextArea).insert(NOTE)
    game.save()


async def close(game: Game, pilot: Pilot[None]) -> None:
    sit(game, three())
    game.close()
    await calm(pilot)
    assert isinstance(game.screen, Close)
    await press(pilot, "enter", "right")


async def share(game: Game, pilot: Pilot[None]) -> None:
    path = Path(game.world.library) / "reading.toml"
    path.parent.mkdir()
    path.write_text(
        to_toml(document_of(noted(NOTE, cards=three().cards, deck=three().deck))), encoding="utf-8"
    )
    game.share(str(path))
    await calm(pilot)
    await press(pilot, "space")


async def beside(game: Game, pilot: Pilot[None]) -> None:
    """An answer, and what the one who invited had written."""
    parcel = make(
        "invitation", noted(NOTE, cards=three().cards), frozenset(), NOW.date(), Fresh("0" * 36, "0" * 64)
    )
    mine, theirs = (NOTE, "", "", ""), ("I am tired, not cross.\nTomorrow?", "", "I miss our walks.", "")
    show(game, Opened((Arrived("answer", parcel.letter.shared, theirs, None, True, mine),), (), ()))
    await calm(pilot)


async def curtain(game: Game, pilot: Pilot[None]) -> None:
    """Ana has handed over; nothing of what she wrote is in any cell."""
    await look(game, pilot)
    await press(pilot, ANA, "space")
    await write(game, pilot, CANARY, "s")
    assert CANARY not in shown(game)


def taken(game: Game, name: str, opened: Open, size: tuple[int, int]) -> None:
    """Open a scene and hold it against its snapshot."""

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        await calm(pilot)
        await settled(pilot)
        matches(game, name)

    act(game, scenario, size)


@pytest.mark.parametrize(
    ("opened", "size"),
    [
        (home, "usual"), (table, "usual"), (card, "usual"), (close, "usual"), (share, "usual"),
        (home, "small"), (card, "small"), (table, "large"), (card, "large"),
        (beside, "small"), (beside, "usual"), (curtain, "small"), (curtain, "usual"),
    ],
)  # fmt: skip
def test_a_scene_looks_as_it_did_when_somebody_looked_at_it_last(
    opened: Open, size: str, tmp_path: Path
) -> None:
    width, height = TABLES[size]
    taken(play(tmp_path), f"{opened.__name__}-{width}x{height}", opened, (width, height))


def test_a_card_looks_as_it_did_by_day(tmp_path: Path) -> None:
    taken(play(tmp_path, settings=Settings("lamplight-day", motion=False)), "card-day", card, USUAL)


def test_a_table_looks_as_it_did_without_colours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    here = world(tmp_path)
    here.tier = detect({"NO_COLOR": "1", **COLOURS}, True, "utf-8")
    taken(Game(here), "table-no-colour", table, USUAL)


def test_a_snapshot_tells_what_has_changed_and_is_renewed_only_when_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(WRITE, raising=False)
    monkeypatch.setattr("tests.app.snapshot.FOLDER", tmp_path / "snapshots")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await home(game, pilot)
        with pytest.raises(AssertionError, match=r"one\.txt"):
            matches(game, "one")
        assert not (tmp_path / "snapshots").exists()
        monkeypatch.setenv(WRITE, "write")
        matches(game, "one")
        monkeypatch.delenv(WRITE)
        matches(game, "one")
        before = (tmp_path / "snapshots" / "one.txt").read_text(encoding="utf-8").splitlines()
        await press(pilot, "right")
        with pytest.raises(AssertionError) as told:
            matches(game, "one")
        changed = [line for line in str(told.value).splitlines() if line[:1] in "+-" and line[1:2].strip()]
        rows = len(before[: before.index("# styles")]) - 1
        assert 0 < len(changed) < rows * 2, "the colours of two questions alone"
        assert not any("blocking us?" in line for line in changed)

    act(game, scenario)
