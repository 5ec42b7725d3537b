"""Cards that turn at once: each turns whole and in time, and no frame shows too much anew."""

from __future__ import annotations

import pytest

from tarot_tui.pictures.flip import TURN_SECONDS, Frame
from tarot_tui.pictures.turns import Turns


def played(cards: int, width: int, height: int) -> list[list[tuple[int, Frame | None]]]:
    """The cards that are shown anew in each frame, sixty a second, and how they look."""
    turns = Turns()
    for index in range(cards):
        turns.begin(index, 0.0, width, height)
    shown = []
    seconds = 0.0
    while turns:
        seconds += 1 / 60
        shown.append([(index, turns.frame(index)) for index in turns.step(seconds, width, height)])
        assert seconds < 20
    return shown


SIZES = [(1, 8, 10), (10, 8, 10), (5, 23, 20), (3, 35, 30), (3, 46, 40)]


@pytest.mark.parametrize(("cards", "width", "height"), SIZES)
def test_every_card_narrows_with_its_back_widens_with_its_face_and_lies(
    cards: int, width: int, height: int
) -> None:
    frames = [each for frame in played(cards, width, height) for each in frame]
    for card in range(cards):
        seen = [frame for index, frame in frames if index == card]
        assert seen[-1] is None and None not in seen[:-1]  # it lies at the end, and only then
        backs = [frame.width for frame in seen if frame and not frame.is_face]
        faces = [frame.width for frame in seen if frame and frame.is_face]
        assert backs == sorted(set(backs), reverse=True) and faces == sorted(set(faces))
        assert len(backs) >= 2 and len(faces) >= 2


@pytest.mark.parametrize(("cards", "width", "height"), SIZES)
def test_no_frame_shows_more_of_turning_cards_anew_than_a_line_far_away_can_take(
    cards: int, width: int, height: int
) -> None:
    for frame in played(cards, width, height):
        turning = [index for index, seen in frame if seen]
        assert len(turning) * width * height <= max(1600, width * height)


@pytest.mark.parametrize(("cards", "width", "height"), SIZES)
def test_a_card_turns_within_its_time_from_its_first_change_on(cards: int, width: int, height: int) -> None:
    frames = played(cards, width, height)
    for card in range(cards):
        when = [number for number, frame in enumerate(frames) if card in [index for index, _ in frame]]
        assert (when[-1] - when[0]) / 60 <= TURN_SECONDS + 1 / 60
