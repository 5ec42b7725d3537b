"""Ways of two people through the game in a terminal, step by step, with words in them that nobody else may see.

A way is a function that yields the name of each step at which it has arrived: the game can be left at any of them.
"""

from __future__ import annotations

import base64
import binascii
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from tarot_tui.cards.find import find_card
from tarot_tui.cards.names import plain_names
from tests.process.check_in_play import check_in
from tests.process.exercise_play import ANSWERS, exercise
from tests.process.guess_play import guess
from tests.process.terminal import Terminal, home_of

ANA, SAM = "a", "s"

# The game as it is, but for how long it is deaf, for chance, which is the same each time, and a fault to provoke: with every word of the two in its message, as
# a fault of the program might have it.
_GAME: Final = """
import asyncio, signal
from tarot_tui.app.game import Game
from tarot_tui.drawing import chance
from tarot_tui.cli.main import run_from_shell

make, mount = Game.__init__, Game.on_mount

def quick(self, *arguments, **more):
    make(self, *arguments, **more)
    self.deaf_seconds = 0.02

def fault(self):
    together = getattr(self.two, "_together", None)
    held = [together, getattr(together, "_answers", None), getattr(self.two, "_guess", None)]
    words = repr([vars(each) for each in held if each]) + "".join(box.text for box in self.screen.query("TextArea"))
    try:
        {}[words]
    except KeyError:
        raise RuntimeError("fault over " + words)

def breakable(self):
    mount(self)
    asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, lambda: self.call_next(fault, self))

Game.__init__, Game.on_mount = quick, breakable
chance.secure = lambda: chance.seeded(7)
raise SystemExit(run_from_shell())
"""


class LeakError(AssertionError):
    """A word was where it must not be."""


class Watched(Terminal):
    """A terminal that is shown none of the ``hidden`` words from the moment on at which they are hidden."""

    def __init__(self, *arguments: object, **more: object) -> None:
        self.hidden: set[str] = set()
        self._seen = 0
        self._told = 0
        super().__init__(*arguments, **more)  # type: ignore[arg-type]

    def hide(self, word: str) -> None:
        """No byte from now on may hold ``word``, and no screen, of however many pieces it is made."""
        self.until_gone(word)
        self._seen, self._told = len(self.raw), len(self.screen.told)
        self.hidden.add(word)

    def _read(self, seconds: float) -> bool:
        has_more = super()._read(seconds)
        longest = max(map(len, self.hidden), default=0)
        new = bytes(self.raw[max(0, self._seen - longest) :])
        told = b"".join(map(_decoded, self.screen.told[self._told :]))
        self._seen, self._told = len(self.raw), len(self.screen.told)
        shown = self.screen.text
        squeezed = "".join(char for char in shown if char.isalnum())
        for word in self.hidden:
            if word.encode() in new or word.encode() in told or word in shown or word in squeezed:
                raise LeakError(f"{word} was sent to the terminal. The screen:\n{shown}")
        return has_more


def _decoded(told: str) -> bytes:
    """What the terminal was told, its clipboard decoded."""
    try:
        return told.encode() + base64.b64decode(told.rpartition(";")[2], validate=True)
    except binascii.Error:
        return told.encode()


def holders(home: Path, word: str) -> list[Path]:
    """The files that ``word`` stands in, in any way of writing that is likely."""
    plain = word.encode()
    wanted = [plain, word.encode("utf-16-le"), plain[::-1], plain.hex().encode()]
    # In base64, what a word becomes depends on where it begins; without its ends it is one of three.
    wanted += [base64.b64encode(b"\0" * shift + plain)[4:-4] for shift in range(3)]
    return [
        path
        for path in home.rglob("*")
        if word in path.name or (path.is_file() and any(each in path.read_bytes() for each in wanted))
    ]


class Play:
    """Ana and Sam at one terminal. Ana writes first on the first card."""

    def __init__(self, home: Path, size: tuple[int, int] = (80, 24)) -> None:
        self.home = home
        self.private: set[str] = set()
        """Words that only their writer has seen, or will ever see."""
        self.shared: set[str] = set()
        """Words that both have seen, and that are on no disk before they are kept."""
        self.sealed: set[str] = set()
        """Words that go into the kept file, and onto no screen before their day."""
        self.picks: dict[str, bool] = {}
        """Names of cards that were picked in a guess, and whether they go into the kept file."""
        self.can_stop = False
        """Whether F6 is a key here."""
        self.is_kept = False
        state, temporary = home / "state" / "tarot-tui", home / "tmp"
        state.mkdir(parents=True, exist_ok=True)
        temporary.mkdir(exist_ok=True)
        (state / "two.toml").write_text("began = 1\n", encoding="utf-8")
        self._size = size
        self.terminal = self.started("blocking")

    def started(self, *argv: str) -> Watched:
        """The game, started anew."""
        environ = home_of(self.home) | {"TMPDIR": str(self.home / "tmp"), "PYTHONDONTWRITEBYTECODE": "1"}
        return Watched((sys.executable, "-c", _GAME, "--no-animation", *argv), environ, size=self._size)

    def check_files(self) -> None:
        """No word is in a file that it must not be in."""
        for word in self.private | self.shared | self.sealed:
            found = holders(self.home, word)
            may = {"readings"} if self.is_kept and word not in self.private else set()
            if may and word in self.shared:
                may.add("cache")  # the journal's index
            for path in found:
                if not may & set(path.parts):
                    raise LeakError(f"{word} is in {path.relative_to(self.home)}")
        for name, goes_in in self.picks.items():
            for word in (name, find_card(name, plain_names()).card):
                for path in holders(self.home, word):
                    if not (goes_in and self.is_kept and {"readings", "cache"} & set(path.parts)):
                        raise LeakError(f"{word} is in {path.relative_to(self.home)}")

    # What the two do

    def agree(self, cards: int = 1) -> Iterator[str]:
        """From Begin to the end of the agreement."""
        terminal = self.terminal
        terminal.until("Everything is chosen already")
        terminal.press("up", "right")
        terminal.until("the two of us", "one card, about")
        if cards > 1:
            terminal.press("down", "right")
            terminal.until("‹ 3 cards")
        terminal.press("enter")
        yield from self.name()

    def name(self) -> Iterator[str]:
        """From the names to the end of the agreement."""
        terminal = self.terminal
        terminal.until("What shall each be called")
        yield "names"
        terminal.press("Ana", "enter", "Sam", "enter")
        terminal.until("Before you begin, the two of you")
        yield "agreement"
        terminal.press("enter")
        terminal.until("is that fine with you?")
        terminal.press(ANA)
        terminal.until("Sam, is that")
        yield "second yes"
        terminal.press(SAM)

    def open(self, letter: str) -> None:
        """A curtain that stands, or a card that both look at."""
        self.terminal.until("F2 pause", "and then space.")
        self.terminal.press(letter)
        self.terminal.until("and now space")
        self.terminal.press("space")
        self.terminal.until_gone("and now space")

    def write(self, word: str) -> Iterator[str]:
        """One of them types ``word`` alone."""
        self.terminal.until("looks away", "on no disk")
        yield "an empty box"
        self.terminal.press(word)
        self.terminal.until(word)
        self.private.add(word)
        yield "a box with words"

    def choose(self, word: str, choice: str) -> Iterator[str]:
        """The same one says what happens with it, and hands over."""
        self.terminal.press("f8" if word else "f4")
        self.terminal.until("This page is the same")
        if word:
            self.terminal.hide(word)
        yield "choices"
        self.terminal.until("k keep")
        self.terminal.press(choice)
        self.terminal.until_gone("This page is the same")
        self.terminal.until("F2 pause", "and then space.")
        yield "a curtain"

    def turn(self, letter: str, word: str, choice: str) -> Iterator[str]:
        """All of one turn, from the curtain before it."""
        self.open(letter)
        if word:
            yield from self.write(word)
        else:
            self.terminal.until("looks away", "on no disk")
        yield from self.choose(word, choice)

    def see(self, *words: str) -> None:
        """Both see these from now on."""
        self.terminal.hidden -= set(words)
        self.private -= set(words)
        self.shared |= set(words)

    def keep(self) -> Iterator[str]:
        """Both say yes to the file."""
        self.terminal.press(ANA)
        self.terminal.until("And ● Sam?")
        yield "one yes"
        self.is_kept = True
        self.terminal.press(SAM)
        self.terminal.until("It is kept.")
        self.can_stop = False
        yield "kept"

    def sleep(self) -> None:
        """The program is put to sleep and woken up."""
        self.terminal.sleep()
        self.terminal.wake()


def reading(play: Play, cards: int) -> Iterator[str]:
    """A reading as two, with sealed notes, a pause, and a file that both keep."""
    terminal = play.terminal
    yield from play.agree(cards)
    terminal.until("Take ")
    play.can_stop = True
    yield "fan"
    terminal.press("a")
    terminal.until("a turn all")
    yield "table, backs up"
    terminal.press("a")
    turns = list(_TURNS)[:cards]
    for (one, first, first_choice), (other, second, second_choice) in turns:
        terminal.press("enter")  # the next card is marked
        terminal.until("Look at it together")
        yield "look"
        yield from play.turn(one, first, first_choice)
        yield from play.turn(other, second, second_choice)
        shown = [
            word
            for word, choice in ((first, first_choice), (second, second_choice))
            if word and choice == "s"
        ]
        play.see(*shown)
        play.open(one)
        terminal.until(*(shown or ["Nothing is shown here"]))
        yield "reveal"
        terminal.press("enter")
        terminal.until("has the floor")
        yield "floor"
        terminal.press("n")
        terminal.until("a turn all")
        yield "table"
    terminal.press("c")
    terminal.until("Before you go")
    yield "what each values"
    yield from _seal(play, cards)
    terminal.press("f8")
    terminal.until("One small promise")
    yield "promise"
    terminal.press("f8")
    terminal.until("This is all that would be kept")
    yield "the file"
    yield from play.keep()


def _seal(play: Play, cards: int) -> Iterator[str]:
    """A last note each, the second with a pause in it."""
    terminal = play.terminal
    terminal.press("f5")
    one, other = (SAM, ANA) if cards % 2 else (ANA, SAM)
    for letter, word in ((one, "hiddenplover"), (other, "secretgodwit")):
        play.open(letter)
        terminal.until("looks away", "F8 done")
        terminal.press(word)
        terminal.until(word)
        play.private.add(word)
        yield "a last note"
        if letter == other:
            terminal.press("f2")
            terminal.until("Back at")
            terminal.hide(word)
            yield "pause"
            terminal.press(ANA, SAM)
            terminal.until("And now space.")
            terminal.press("space")
            terminal.hidden.discard(word)
            play.open(letter)
            terminal.until(word)
        terminal.press("f8")
        terminal.until("F2 pause", "and then space.")
        terminal.hide(word)
        play.private.discard(word)
        play.sealed.add(word)
        yield "a curtain"
    play.open(one)
    terminal.until("Before you go")


_TURNS: Final = (
    ((ANA, "quietpelican", "s"), (SAM, "greyheron", "k")),
    ((SAM, "palekestrel", "t"), (ANA, "slowbittern", "s")),
    ((ANA, "", "k"), (SAM, "shybuzzard", "s")),
)
"""Who writes what on each card, and what happens with it."""


WAYS: Final[Mapping[str, Callable[[Play], Iterator[str]]]] = {
    "one card": lambda play: reading(play, 1),
    "three cards": lambda play: reading(play, 3),
    "check-in": check_in,
    "guess": guess,
    **{f"exercise {key}": partial(exercise, key=key) for key in ANSWERS},
}
"""All of them, by name."""
