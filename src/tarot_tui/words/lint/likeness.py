"""Finding texts that are too much alike, without laying every one beside every other."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple


class Pair(NamedTuple):
    """Two texts and how much of their words they share."""

    first: int
    """Index of the earlier one."""
    second: int
    """Index of the later one."""
    share: float
    """Shared words by all words of both (Jaccard), 0 to 1."""


def closest(pairs: Iterable[Pair]) -> list[Pair]:
    """For every later text the pair with the earlier one that is most like it."""
    best: dict[int, Pair] = {}
    for pair in pairs:
        if pair.second not in best or pair.share > best[pair.second].share:
            best[pair.second] = pair
    return list(best.values())


def alike(sets: Sequence[frozenset[str]], most: float) -> Iterator[Pair]:
    """Every pair of ``sets`` that shares more than ``most`` (0 < most < 1), by the later one's index.

    Prefix filtering (Chaudhuri, Ganti and Kaushik 2006): with words in one order, rare ones first, two sets
    that share so much have a word in common among the first few of each; only those are looked up.
    """
    how_often = Counter(word for words in sets for word in words)
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for second, words in enumerate(sets):
        ranked = sorted(words, key=lambda word: (how_often[word], word))
        # The small step down keeps a product like 0.7 * 10 from being taken for a little more than 7.
        prefix = ranked[: len(words) - math.ceil(most * len(words) - 1e-9) + 1]
        for first in sorted({index for word in prefix for index in holders[word]}):
            shared = len(words & sets[first])
            share = shared / (len(words) + len(sets[first]) - shared)
            if share > most:
                yield Pair(first, second, share)
        for word in prefix:
            holders[word].append(second)
