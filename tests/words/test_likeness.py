from __future__ import annotations

from itertools import combinations
from random import Random
from time import perf_counter

from hypothesis import given
from hypothesis import strategies as st

from tarot_tui.words.lint.likeness import Pair, alike, closest

SETS = st.lists(st.frozensets(st.sampled_from("abcdefghij"), max_size=8), max_size=25)


def one_by_one(sets: list[frozenset[str]], most: float) -> set[Pair]:
    pairs = set()
    for (first, one), (second, other) in combinations(enumerate(sets), 2):
        if one | other and (share := len(one & other) / len(one | other)) > most:
            pairs.add(Pair(first, second, share))
    return pairs


@given(SETS, st.sampled_from([0.1, 0.3, 0.5, 0.6, 0.7, 0.9]))
def test_the_index_finds_what_laying_every_pair_side_by_side_finds(
    sets: list[frozenset[str]], most: float
) -> None:
    found = list(alike(sets, most))
    assert set(found) == one_by_one(sets, most)
    assert len(found) == len(set(found))


def test_half_of_the_words_is_still_allowed() -> None:
    assert (
        list(alike([frozenset("abc"), frozenset("abcd"), frozenset("ab"), frozenset("abcdef")], 0.75)) == []
    )
    assert list(alike([frozenset("ab"), frozenset("abcd")], 0.5)) == []


def test_only_the_closest_earlier_one_is_named() -> None:
    pairs = [Pair(0, 2, 0.6), Pair(1, 2, 0.8), Pair(0, 3, 0.7)]
    assert closest(pairs) == [Pair(1, 2, 0.8), Pair(0, 3, 0.7)]


def test_a_whole_deck_of_prompts_is_compared_in_well_under_a_second() -> None:
    chance = Random(7)
    common = [f"w{number}" for number in range(900)]
    sets = [frozenset(chance.choices(common, k=14)) for _ in range(936)]
    start = perf_counter()
    list(alike(sets, 0.5))
    assert perf_counter() - start < 1
