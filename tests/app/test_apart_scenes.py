"""Two people apart, in the game: invited at the table, answered, side by side, and replied to."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static, TextArea

from tarot_tui.app.arrivals import show
from tarot_tui.app.game import Game
from tarot_tui.app.screens.arrived import Arrived
from tarot_tui.app.screens.card import CardScene
from tarot_tui.app.screens.home import Home
from tarot_tui.app.screens.share import Share
from tarot_tui.app.screens.table import Table
from tarot_tui.app.widgets.tick import Tick
from tarot_tui.incoming import opened
from tarot_tui.readings.document import document_of
from tarot_tui.readings.emit import to_toml
from tarot_tui.readings.reading import Note, Reading
from tarot_tui.sharing.apart import Fresh, make
from tarot_tui.sharing.as_letter import as_letter
from tarot_tui.sharing.as_text import as_text
from tarot_tui.sharing.shared import select
from tests.app.everywhere import calm, press
from tests.app.play import LARGE, SMALL, USUAL, act, play, settled, shown, told
from tests.conftest import NOW
from tests.readings import plain
from tests.sharing.samples import TEXTS

SHARE_ID = "2f6c2c1e-7a55-4f6e-9a0e-0b3a9c1d2e3f"
MINE, THEIRS = "When dinner is quiet I go quiet.", "I am tired, not cross."


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The person's home, where the game was started, is a folder of the test's own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))


def solo() -> Reading:
    notes = (Note("a", MINE, NOW, card=0), Note("a", "canary kept back", NOW, card=1))
    return plain(notes=notes)


def sealed(source: Reading | None = None, keep_back: int = 2) -> tuple[Reading, str]:
    """A reading whose invitation went out, and its text."""
    before = source or solo()
    fresh = Fresh(SHARE_ID, "ab" * 32)
    parcel = make("invitation", before, frozenset(), NOW.date(), fresh, frozenset({keep_back}))
    notes = tuple(
        replace(note, visibility="shared") if index in parcel.given else note
        for index, note in enumerate(before.notes)
    )
    return replace(before, invitation=parcel.sealed, notes=notes), as_letter(parcel.letter, TEXTS)


def filled(text: str, words: str = THEIRS) -> str:
    begin = f"-----BEGIN ANSWER 1 {SHARE_ID[:8].upper()}-----\n"
    assert begin in text
    return text.replace(begin, f"{begin}{words}\n")


def reply() -> str:
    parcel = make("reply", sealed()[0], frozenset(), NOW.date(), Fresh("", ""))
    return as_letter(parcel.letter, TEXTS)


def put(home: Path, reading: Reading, name: str = "reading") -> Path:
    path = home / "library" / "readings" / "2026" / f"{name}.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(to_toml(document_of(reading)))
    return path


def answered(home: Path) -> Path:
    """The reading of somebody who played the invitation and sent the answer."""
    invitation = sealed()[0].invitation
    assert invitation
    notes = (Note("b", THEIRS, NOW, card=0, visibility="shared"),)
    reading = plain(mode="apart", invitation=replace(invitation, salt=None), notes=notes)
    return put(home, reading)


async def come(game: Game, pilot: Pilot[None], text: str) -> None:
    """A text is opened."""
    show(game, opened(text, "mail.txt", game.world.library, game.world.texts("share")))
    await calm(pilot)


def document(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text())


def in_library(home: Path, folder: str) -> list[Path]:
    return sorted((home / "library" / folder).rglob("*.toml"))


def drafts(home: Path) -> list[Path]:
    return list((home / "state" / "drafts").glob("*"))


async def press_tick(scene: Share, pilot: Pilot[None], key: str) -> None:
    scene.query_one(f"#tick-{key}", Tick).action_press()
    await calm(pilot)


def can(scene: Arrived | Share | CardScene, action: str) -> bool:
    return bool(scene.check_action(action, ()))


# Being invited


@pytest.mark.parametrize("size", [SMALL, USUAL, LARGE])
def test_an_invitation_lies_on_the_table_with_its_cards_and_nothing_is_written_for_it(
    size: tuple[int, int], tmp_path: Path
) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await come(game, pilot, sealed()[1])
        assert isinstance(game.screen, Table)
        assert game.sitting and [card.card_name for card in game.sitting.cards] == ["The Hermit", "The Moon"]
        assert game.sitting_deck and game.sitting_deck.handle == "lamplight"
        assert "You were asked to answer" in " ".join(shown(game).split())
        await press(pilot, "b")
        assert isinstance(game.screen, Home)

    act(game, scenario, size)
    assert not drafts(tmp_path) and not in_library(tmp_path, ".")


def test_both_answer_the_same_question(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await come(game, pilot, sealed()[1])
        await press(pilot, "enter", "enter", "tab")
        assert isinstance(game.screen, CardScene)
        assert "the lantern lights the snow" in shown(game)
        assert not can(game.screen, "other")
        await press(pilot, "o")
        assert "the lantern lights the snow" in shown(game)
        assert can(game.screen, "go_on")

    act(game, scenario)


def test_what_is_begun_is_found_again_by_opening_the_invitation_again(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await come(game, pilot, sealed()[1])
        await press(pilot, "enter", "enter")
        game.screen.query_one(TextArea).insert(THEIRS)
        await press(pilot, "f2", "b")
        await come(game, pilot, sealed()[1])
        assert game.sitting and game.sitting.note(0) == THEIRS

    act(game, scenario)
    assert len(drafts(tmp_path)) == 1


def test_an_invitation_is_answered_kept_and_given_back_as_a_text(tmp_path: Path) -> None:
    game = play(tmp_path)
    sender, text = sealed()

    async def scenario(pilot: Pilot[None]) -> None:
        await come(game, pilot, text)
        await press(pilot, "enter", "enter")
        game.screen.query_one(TextArea).insert(THEIRS)
        await press(pilot, "f8", "tab", "p")
        game.keep()
        await press(pilot, "enter")
        assert "s makes the text that goes back" in shown(game)
        await press(pilot, "s")
        scene = game.screen
        assert isinstance(scene, Share)
        assert scene.query_one("#tick-answer", Tick).is_on
        assert THEIRS in scene.text and MINE not in scene.text
        assert scene.query_one(Input).value == "~/2026-11-22_blocking_answer.txt"
        await press(pilot, "f8")
        await settled(pilot)

    act(game, scenario)
    (path,) = in_library(tmp_path, "readings")
    kept = document(path)
    assert kept["mode"] == "apart" and "origin" not in kept and "salt" not in kept["invitation"]
    assert [(note["by"], note["text"], note["visibility"]) for note in kept["notes"]] == [
        ("b", THEIRS, "shared")
    ]
    assert kept["shares"][0]["kind"] == "answer"
    assert not drafts(tmp_path)
    # It comes back to whoever invited.
    put(tmp_path / "sender", sender)
    answer = (tmp_path / "2026-11-22_blocking_answer.txt").read_text()
    [arrived] = opened(answer, "x", str(tmp_path / "sender" / "library"), TEXTS).letters
    assert (arrived.step, arrived.words[0], arrived.problems) == ("answer", THEIRS, ())
    assert not any(arrived.words[1:])


def test_a_note_that_is_not_ticked_stays_and_its_place_looks_like_a_pass(tmp_path: Path) -> None:
    game = play(tmp_path)
    invitation = sealed()[0].invitation
    assert invitation
    notes = (Note("b", THEIRS, NOW, card=0), Note("b", "canary", NOW, card=1))
    reading = plain(mode="apart", invitation=replace(invitation, salt=None), notes=notes)
    path = put(tmp_path, reading)

    async def scenario(pilot: Pilot[None]) -> None:
        game.share(str(path), "answer")
        await calm(pilot)
        scene = game.screen
        assert isinstance(scene, Share) and "canary" in scene.text
        await press_tick(scene, pilot, "place-2")
        without = make("answer", replace(reading, notes=notes[:1]), frozenset(), NOW.date(), Fresh("", ""))
        assert scene.text == as_letter(without.letter, TEXTS)
        await press(pilot, "f8")
        await settled(pilot)

    act(game, scenario)
    assert [note["visibility"] for note in document(path)["notes"]] == ["shared", "private"]


def test_whoever_has_answered_gets_the_text_again_and_no_second_reading(tmp_path: Path) -> None:
    answered(tmp_path)
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await come(game, pilot, sealed()[1])
        assert isinstance(game.screen, Arrived)
        assert "You have answered this" in shown(game) and THEIRS in shown(game)
        await press(pilot, "s")
        assert isinstance(game.screen, Share) and THEIRS in game.screen.text

    act(game, scenario)
    assert len(in_library(tmp_path, ".")) == 1


# Inviting


def test_an_invitation_is_offered_for_what_was_kept_alone_and_for_nothing_else(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        for reading, offered in (
            (solo(), {"invitation"}),
            (sealed()[0], {"invitation", "reply"}),
            (replace(solo(), mode="pair"), set()),
        ):
            game.share(str(put(tmp_path, reading)))
            await calm(pilot)
            found = {tick.key for tick in game.screen.query("#steps Tick").results(Tick) if tick.display}
            assert found == offered
            assert game.screen.query_one("#steps").display == bool(offered)
            await press(pilot, "b")

    act(game, scenario)


@pytest.mark.parametrize("size", [SMALL, USUAL, LARGE])
def test_what_is_sealed_is_chosen_note_by_note_and_no_word_of_it_goes_out(
    size: tuple[int, int], tmp_path: Path
) -> None:
    game = play(tmp_path)
    path = put(tmp_path, solo())

    async def scenario(pilot: Pilot[None]) -> None:
        game.share(str(path))
        await calm(pilot)
        scene = game.screen
        assert isinstance(scene, Share)
        await press_tick(scene, pilot, "invitation")
        assert "none of your words are in it" in " ".join(shown(game).split())
        await press_tick(scene, pilot, "place-2")
        assert MINE not in scene.text and "canary" not in scene.text
        await press(pilot, "f8")
        await settled(pilot)
        first = scene.text
        assert scene.query_one("#tick-reply", Tick).display
        assert not scene.query_one("#places").display
        await press_tick(scene, pilot, "reply")
        assert MINE in scene.text and "canary" not in scene.text
        await press_tick(scene, pilot, "invitation")
        assert scene.text == first

    act(game, scenario, size)
    kept = document(path)
    assert [note["visibility"] for note in kept["notes"]] == ["shared", "private"]
    assert len(kept["invitation"]["salt"]) == 64
    text = (tmp_path / "2026-11-22_blocking_invitation.txt").read_text()
    assert "BEGIN ANSWER 1" in text and MINE not in text and "canary" not in text


def test_an_invitation_whose_salt_cannot_be_kept_does_not_go_out(tmp_path: Path) -> None:
    game = play(tmp_path)
    path = put(tmp_path, solo())
    path.chmod(0o444)

    async def scenario(pilot: Pilot[None]) -> None:
        game.share(str(path), "invitation")
        await calm(pilot)
        await press(pilot, "f8", "c")
        await settled(pilot)
        assert "is read-only" in told(game)
        assert not game.clipboard

    act(game, scenario)
    assert not list(tmp_path.glob("*.txt"))


# Side by side


def test_an_answer_stands_beside_ones_own_and_below_it_where_it_is_narrow(tmp_path: Path) -> None:
    put(tmp_path, sealed()[0])

    def beside(size: tuple[int, int]) -> str:
        game, seen = play(tmp_path), ""

        async def scenario(pilot: Pilot[None]) -> None:
            nonlocal seen
            await come(game, pilot, filled(sealed()[1]))
            assert isinstance(game.screen, Arrived)
            seen = shown(game)

        act(game, scenario, size)
        return seen

    for size in (USUAL, LARGE):
        assert any(MINE[:20] in line and THEIRS[:10] in line for line in beside(size).splitlines())
    narrow = beside(SMALL)
    assert narrow.index("You") < narrow.index(MINE[:20]) < narrow.index("The other") < narrow.index(THEIRS)
    assert "canary" not in narrow  # what was kept back is not for the page of both


def test_an_answer_is_kept_once_and_only_when_somebody_says_so(tmp_path: Path) -> None:
    path = put(tmp_path, sealed()[0])
    before = path.read_bytes()
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        for before_it in (0, 1):
            await come(game, pilot, filled(sealed()[1]))
            assert isinstance(game.screen, Arrived) and can(game.screen, "keep")
            assert len(in_library(tmp_path, "received")) == before_it
            await press(pilot, "k")
            assert not can(game.screen, "keep")
            assert len(in_library(tmp_path, "received")) == 1
            await press(pilot, "b")
        assert "You have it already" in told(game)

    act(game, scenario)
    assert path.read_bytes() == before


def test_the_reply_is_made_from_beside_the_answer(tmp_path: Path) -> None:
    put(tmp_path, sealed()[0])
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await come(game, pilot, filled(sealed()[1]))
        await press(pilot, "r")
        scene = game.screen
        assert isinstance(scene, Share) and scene.text == reply()
        await press(pilot, "b")
        assert isinstance(game.screen, Arrived)

    act(game, scenario)


def test_a_damaged_answer_names_the_card_shows_what_is_whole_and_is_not_kept(tmp_path: Path) -> None:
    put(tmp_path, sealed()[0])
    game = play(tmp_path)
    text = filled(sealed()[1]).replace(f"-----END ANSWER 2 {SHARE_ID[:8].upper()}-----", "")

    async def scenario(pilot: Pilot[None]) -> None:
        await come(game, pilot, text)
        picture = " ".join(shown(game).split())
        assert "card 2, The wall: has lost the line -----END ANSWER 2" in picture
        assert isinstance(game.screen, Arrived) and not can(game.screen, "keep")
        await press(pilot, "k")

    act(game, scenario)
    assert not in_library(tmp_path, "received")


def test_a_reply_is_checked_kept_and_found_again_in_the_journal(tmp_path: Path) -> None:
    answered(tmp_path)
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await come(game, pilot, reply())
        assert "Checked: these are the words that were sealed" in shown(game)
        assert MINE[:20] in shown(game) and THEIRS in shown(game)
        await press(pilot, "k", "b", "j")
        for _ in range(2):
            await press(pilot, "v")
            assert isinstance(game.screen, Arrived)
            assert MINE[:20] in shown(game) and THEIRS in shown(game)
            await press(pilot, "b", "down")

    act(game, scenario)
    (received,) = in_library(tmp_path, "received")
    assert document(received)["origin"]["kind"] == "reply"


def test_a_reply_with_a_changed_word_is_refused_and_nothing_of_it_is_shown(tmp_path: Path) -> None:
    answered(tmp_path)
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await come(game, pilot, reply().replace("go quiet", "go loud"))
        picture = " ".join(shown(game).split())
        assert "card 1, The wall: the words are not those that were sealed" in picture
        assert "dinner" not in picture
        assert isinstance(game.screen, Arrived) and not can(game.screen, "keep")

    act(game, scenario)
    assert not in_library(tmp_path, "received")


def test_where_nothing_has_come_back_the_journal_says_so(tmp_path: Path) -> None:
    put(tmp_path, sealed()[0])
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await press(pilot, "j", "v")
        assert "Nothing has come back" in told(game)

    act(game, scenario)


@pytest.mark.parametrize(
    "made", [lambda: filled(sealed()[1], "canary theirs"), lambda: sealed(solo())[1]]
)  # fmt: skip
def test_ones_own_invitation_is_known_and_the_veil_covers_both(
    made: Callable[[], str], tmp_path: Path
) -> None:
    put(tmp_path, sealed(replace(solo(), notes=(Note("a", "canary mine", NOW, card=0),)))[0])
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await come(game, pilot, made())
        assert "canary mine" in shown(game)
        await press(pilot, "f9")
        assert "canary" not in shown(game) and "░░░░" in shown(game)
        await press(pilot, "f9")
        assert "canary mine" in shown(game)

    act(game, scenario)


def test_a_shared_reading_is_read_and_kept_once(tmp_path: Path) -> None:
    shared = select(solo(), frozenset({"notes"}), SHARE_ID, NOW.date())
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        for _ in range(2):
            await come(game, pilot, as_text(shared, TEXTS))
            assert isinstance(game.screen, Arrived)
            assert str(game.screen.query_one("#title", Static).render()) == "A shared reading"
            assert MINE[:20] in shown(game)
            await press(pilot, "k", "b")

    act(game, scenario)
    assert len(in_library(tmp_path, "received")) == 1


def test_a_text_that_cannot_be_opened_is_said(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await come(game, pilot, "just a mail")
        assert isinstance(game.screen, Home)
        assert "holds no shared reading" in told(game)

    act(game, scenario)
