"""The exercises of two in a terminal, step by step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from tests.process.two_plays import Play


class Answer(NamedTuple):
    """What one of them types, or marks on a dial, and what happens with it."""

    letter: str
    words: str
    choice: str


ANSWERS: Final[Mapping[str, tuple[tuple[Answer, Answer], ...]]] = {
    "near": (
        (Answer("a", "rather near", "s"), Answer("s", "a bit of both", "k")),
        (Answer("s", "palekestrel", "t"), Answer("a", "slowbittern", "s")),
    ),
    "dance": (
        (Answer("a", "quietpelican", "s"), Answer("s", "greyheron", "t")),
        (Answer("s", "", "k"), Answer("a", "slowbittern", "k")),
    ),
    "landed": (
        (Answer("a", "quietpelican", "k"), Answer("s", "greyheron", "s")),
        (Answer("s", "palekestrel", "s"), Answer("a", "slowbittern", "t")),
    ),
}
"""All that two can do, in the order of the drawer; page by page, whoever is first there first."""

_DIAL: Final = ("very near", "rather near", "a bit of both", "rather on my own", "on my own")
_MARK: Final = "(•) "


def exercise(play: Play, key: str) -> Iterator[str]:
    """An exercise as two: its pages, lines to settle after a heavy one, and a file that both keep."""
    terminal = play.terminal
    terminal.until("Everything is chosen already")
    terminal.press("f2")
    terminal.until_gone("Everything is chosen already")
    terminal.press("w")
    terminal.until("An exercise")
    terminal.press("down", "down", "enter")
    terminal.until("The dance")
    terminal.press(*["down"] * list(ANSWERS).index(key), "enter")
    yield from play.name()
    for both in ANSWERS[key]:
        terminal.until("Look at it together")
        play.can_stop = True
        yield "a page of an exercise"
        for answer in both:
            yield from _mark(play, answer) if answer.words in _DIAL else play.turn(*answer)
        shown = [answer.words for answer in both if answer.choice == "s" and answer.words]
        play.see(*shown)
        if is_dial := both[0].words in _DIAL:
            _uncover_dial(play)
        play.open(both[0].letter)
        terminal.until(*(shown or ["Nothing is shown here"]))
        assert terminal.text.count(_MARK) == is_dial, terminal.screen.text
        yield "reveal"
        terminal.press("n")
        if is_dial:
            terminal.hide(both[1].words)
    if key == "dance":
        terminal.until("both of you:")
        yield "lines to settle"
        terminal.press("enter")
    terminal.until("This is all that would be kept")
    yield "the file"
    yield from play.keep()


def _mark(play: Play, answer: Answer) -> Iterator[str]:
    """The turn of one at a dial, from the curtain before it."""
    terminal = play.terminal
    _uncover_dial(play)
    play.open(answer.letter)
    terminal.until("looks away", "on no disk", _DIAL[-1])
    assert _MARK not in terminal.text, terminal.screen.text
    yield "an empty dial"
    away = _DIAL.index(answer.words) - len(_DIAL) // 2  # the keys are at the word in the middle
    terminal.press(*["down" if away > 0 else "up"] * abs(away), "space")
    terminal.until(_MARK + answer.words)
    play.private.add(answer.words)
    yield "a mark on a dial"
    yield from play.choose(answer.words, answer.choice)


def _uncover_dial(play: Play) -> None:
    """All that can be marked stands on the next page, whatever was."""
    play.terminal.hidden.difference_update(_DIAL)
