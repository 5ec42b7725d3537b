"""The guess: nothing shows before both are done, and no pick is held against another."""

from __future__ import annotations

from itertools import product

from tarot_tui.two.guess import FACES, Guess, Picks

PLACES = (*range(FACES), None)


def turn(guess: Guess, own: int | None, thought: int | None) -> None:
    guess.pick(own)
    guess.pick(thought)
    guess.hand_over()


def both(ana: tuple[int | None, int | None], sam: tuple[int | None, int | None]) -> Guess:
    guess = Guess(("a", "b"))
    turn(guess, *ana)
    turn(guess, *sam)
    return guess


def test_nothing_is_to_be_seen_before_both_have_handed_over() -> None:
    guess = Guess(("b", "a"))
    assert (guess.picker, guess.seen(), guess.is_open) == ("b", (), False)
    turn(guess, 3, 1)
    assert (guess.picker, guess.seen(), guess.is_open) == ("a", (), False)
    guess.pick(3)
    guess.pick(3)
    assert guess.seen() == ()
    guess.hand_over()
    assert guess.is_open
    assert guess.seen() == (Picks("b", 3, 1), Picks("a", 3, 3))


def test_who_comes_second_begins_as_the_first_did_whatever_that_one_picked() -> None:
    for own, thought in product(PLACES, PLACES):
        guess = Guess(("a", "b"))
        turn(guess, own, thought)
        assert (guess.now, guess.asks) == (Picks("b"), "own")
        assert repr(guess) == "Guess(1 of 2)"


def test_what_shows_of_one_is_the_same_whatever_the_other_picked() -> None:
    for own, thought in product(PLACES, PLACES):
        seen = {both((0, 1), (own, thought)).seen()[0] for own, thought in product(PLACES, PLACES)}
        assert seen == {Picks("a", 0, 1)}
        assert both((own, thought), (0, 1)).seen()[1] == Picks("b", 0, 1)


def test_whatever_is_asked_of_it_the_answer_is_the_same_for_a_hit_and_for_none() -> None:
    def said(guess: Guess) -> dict[str, object]:
        return {
            name: value
            for name in dir(guess)
            if not callable(value := getattr(guess, name)) and name[0] != "_"
        }

    hit, none = both((0, 1), (1, 0)), both((0, 1), (2, 3))
    assert said(hit) == said(none) and said(hit)["is_open"]
    assert repr(hit) == repr(none) == "Guess(2 of 2)"
    assert Picks._fields == ("by", "own", "thought")


def test_a_pick_can_be_done_again_until_it_is_handed_over() -> None:
    guess = Guess(("a", "b"))
    guess.back()
    assert guess.asks == "own"
    guess.pick(4)
    guess.back()
    assert (guess.now, guess.asks) == (Picks("a"), "own")
    guess.pick(0)
    guess.pick(4)
    guess.pick(2)
    assert guess.now == Picks("a", 0, 4)
    guess.back()
    assert (guess.now, guess.asks) == (Picks("a", 0), "thought")
    guess.pick(1)
    guess.hand_over()
    turn(guess, None, None)
    assert guess.seen() == (Picks("a", 0, 1), Picks("b"))
