"""Which kinds of other texts have a model, and what may stand in them."""

from __future__ import annotations

from typing import Final, Literal

Cost = Literal["none", "little", "some"]
Energy = Literal["low", "some", "plenty"]

KINDS: Final = (
    "follow_ups", "promises", "settling", "threads", "support", "check_in", "new_things", "logistics", "needs",
    "feelings", "first_lines", "rephrase", "learn", "story", "two",
)  # fmt: skip
"""A file of a language folder each, called by this name."""

_COUNTED: Final = frozenset({"count", "total"})
THREAD_GAPS: Final = {
    "suit": _COUNTED,
    "majors": _COUNTED,
    "all_majors": frozenset({"total"}),
    "mostly_upside_down": _COUNTED,
    "none_upside_down": frozenset({"total"}),
    "court": frozenset({"card"}),
    "courts": _COUNTED,
    "card_again": frozenset({"card", "day"}),
    "one_suit": frozenset({"total", "suit"}),
    "same_rank": frozenset({"card", "other"}),
}
"""The gaps that each table of ``threads`` may have; no other kind has any."""

IDEAS: Final = 72
"""The ideas of the article, A01 to A72, that a note of ``learn`` may carry (docs/article.md)."""
