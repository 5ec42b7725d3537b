"""Spreads: the program's own, and a person's own that behave the same."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tarot_tui.problem import Problem
from tarot_tui.spreads.shelf import ORDER, load_spread, read_spread, shelf
from tarot_tui.spreads.spread import place_line
from tarot_tui.verbs import VERBS
from tests.conftest import Shell

# FORMATS, "Spreads": ids, places in order, lenses.
SETTLED = {
    "blocking": "wall:block behind:block gap:open",
    "focus": "care:focus holds:open act:focus",
    "open-up": "risky:block safer:focus first:open",
    "today": "day:focus",
    "check-in": "road:open",
    "three": "before:block now:focus next:open",
    "us": "me:open you:open between:block",
    "crossroads": "here:focus one:open other:open stays:focus step:focus",
    "celtic-cross": "heart:focus across:block ground:focus passing:block hope:open coming-up:focus self:open "
    "around:block wish-and-worry:block thread:open",
}

OWN = """
[spread]
id = "long-weekend"
title = "Long weekend"
lead = "Two days."

[[places]]
id = "first"
title = "First"
looks_at = "the first day"
lens = "focus"
at = [0, 0.5]
question = "What would you like to do first?"
"""


@pytest.mark.parametrize("spread_id", ORDER)
def test_each_spread_has_its_settled_places_and_passes_its_own_model(spread_id: str, shell: Shell) -> None:
    spread = load_spread(spread_id, shell.paths)
    assert " ".join(f"{place.id}:{place.lens}" for place in spread.places) == SETTLED[spread_id]
    path = Path(shell.paths.builtin_spreads) / f"{spread_id}.toml"
    assert read_spread(str(path)) == spread


def test_every_spread_file_is_on_the_shelf_and_none_is_called_like_a_verb(shell: Shell) -> None:
    files = {path.stem for path in Path(shell.paths.builtin_spreads).glob("*.toml")}
    assert files == set(ORDER) == set(SETTLED)
    assert not files & set(VERBS)


def own(shell: Shell, text: str, name: str = "long-weekend.toml") -> Path:
    os.makedirs(shell.paths.spreads, exist_ok=True)
    path = Path(shell.paths.spreads) / name
    path.write_text(text)
    return path


def test_a_spread_of_ones_own_is_found_by_its_id_whatever_its_file_is_called(shell: Shell) -> None:
    own(shell, OWN, "my file.toml")
    spread = load_spread("long-weekend", shell.paths)
    assert spread.title == "Long weekend"
    assert spread.places[0].at == (0.0, 0.5)


def test_a_spread_of_ones_own_stands_in_front_of_the_programs(shell: Shell) -> None:
    own(shell, OWN.replace("long-weekend", "today").replace("Long weekend", "My day"), "today.toml")
    assert load_spread("today", shell.paths).title == "My day"
    assert [
        item.spread.title for item in shelf(shell.paths) if item.spread and item.spread.id == "today"
    ] == ["My day"]


BROKEN = {
    'lens = "focus"': ('lens = "fog"', "places[1].lens: should be 'block', 'focus' or 'open'"),
    "at = [0, 0.5]": ("at = [0, -1]", "places[1].at[2]"),
    'id = "long-weekend"': ('id = "Long Weekend"', "spread.id"),
    'lead = "Two days."': ("", "spread.lead: is missing"),
    'looks_at = "the first day"': ('look_at = "x"', "places[1].looks_at: is missing"),
    '[spread]\nid = "long-weekend"': (
        '[spread]\nid = "journal"',
        "spread.id: 'journal' is a command of tarot-tui",
    ),
    "[[places]]": ("[places]", "places: should be a valid list"),
    "question =": ("across = true\nquestion =", "lies across no card"),
}


@pytest.mark.parametrize("right", BROKEN)
def test_a_mistake_in_a_spread_is_named_with_file_and_key_and_the_rest_goes_on(
    right: str, shell: Shell
) -> None:
    wrong, said = BROKEN[right]
    path = own(shell, OWN.replace(right, wrong))
    with pytest.raises(Problem) as caught:
        read_spread(str(path))
    assert said in str(caught.value)
    assert str(path) in str(caught.value)
    assert caught.value.remedy
    found = shelf(shell.paths)
    assert [item.spread.id for item in found if item.spread] == list(ORDER)
    assert [item.path for item in found if item.problem] == [str(path)]


def test_two_places_may_not_lie_on_each_other_unless_one_lies_across(shell: Shell) -> None:
    place = OWN[OWN.index("[[places]]") :].replace('"first"', '"second"')
    with pytest.raises(Problem, match="second lies where another card lies"):
        read_spread(str(own(shell, OWN + place)))
    across = own(shell, OWN + place.replace("lens", "across = true\nlens"))
    assert read_spread(str(across)).places[1].across


def test_an_unknown_spread_is_answered_with_those_there_are(shell: Shell) -> None:
    with pytest.raises(Problem, match="There are blocking, focus, open-up") as caught:
        load_spread("horseshoe", shell.paths)
    assert caught.value.code == 2


@pytest.mark.parametrize(
    ("title", "looks_at", "said"),
    [
        ("The wall", "what stands between us", "The wall: what stands between us"),
        ("What feels risky", "what feels risky", "What feels risky"),
        ("What asks for care", "what asks for care now", "What asks for care now"),
        ("Now", "nowhere", "Now: nowhere"),
        ("The wall", "", "The wall"),
    ],
)
def test_a_place_is_said_in_a_line_that_says_nothing_twice(title: str, looks_at: str, said: str) -> None:
    assert place_line(title, looks_at, ": ") == said
