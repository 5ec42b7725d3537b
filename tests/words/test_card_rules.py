"""The rules for a card, a suit and all words, on a made-up card that pleases them all."""

from __future__ import annotations

from typing import Any

import pytest

from tarot_tui.cards.slots import SLOTS
from tarot_tui.words.lint.cards import CARD_RULES, props_named
from tarot_tui.words.lint.read import Written
from tarot_tui.words.lint.rule import Finding
from tarot_tui.words.lint.run import Report, lint_cards
from tarot_tui.words.lint.suits import ALL_RULES, SUIT_RULES
from tarot_tui.words.words import PROMPT_KEYS, suit_of
from tests.words import made

CUPS = [card for card in SLOTS if suit_of(card) == "cups"]


def findings(**changes: Any) -> list[tuple[str, str, str]]:
    report = lint_cards([made.written(**changes)])
    return [(finding.level, finding.rule, finding.key) for finding in report.findings]


def suit_of_numbers(count: int = 14, **changes: Any) -> list[Written]:
    """A suit of cards that differ in every word."""
    cards = []
    for card in CUPS[:count]:
        texts = {
            ".".join(
                key
            ): f"Lamp {card[20:]}{i}a {card[20:]}{i}b. {OPENERS[i % len(OPENERS)]} {card[20:]}{i}c tonight, you two?"
            for i, key in enumerate(PROMPT_KEYS)
        }
        cards.append(made.written(card, "cups.toml", **(texts | changes)))
    return cards


OPENERS = ("What", "Which", "Where", "How", "When", "Name")


def test_the_made_up_card_pleases_the_lint() -> None:
    assert findings() == []


CASES: dict[str, tuple[dict[str, Any], tuple[str, str, str]]] = {
    "prop": (
        {"block.upright.first": "The wind rises. Which thought have you kept behind glass this week?"},
        ("E", "prop", "block.upright.first"),
    ),
    "props-used": (
        {"x_props": ["the lighthouse", "the keeper", "the lamp and the boat", "the seagull"]},
        ("W", "props-used", "x_props"),
    ),
    "twice": (
        {"open.upright.deeper": made.passages()["x_prompt"]["block"]["upright"]["first"]},
        ("E", "twice", "open.upright.deeper"),
    ),
    "twin": (
        {"focus.reversed.first": "The keeper rests. Where in the deepest hour of today could you rest with them?"},
        ("W", "twin", "focus.reversed.first"),
    ),
    "opposite": (
        {"x_reversed": "This can be the opposite of a light that is left on for somebody who comes home late at night."},
        ("E", "opposite", "x_reversed"),
    ),
    "hedge": (
        {"x_upright": "Between two people this is a light that somebody left on, and someone who is glad of each boat."},
        ("W", "hedge", "x_upright"),
    ),
    "meaning-length": ({"x_reversed": "A lamp that may be resting."}, ("W", "meaning-length", "x_reversed")),
    "scene-length": ({"text": "a lamp and " * 9}, ("W", "scene-length", "text")),
}  # fmt: skip


def test_every_rule_for_cards_has_a_case_here() -> None:
    assert {rule.id for rule in CARD_RULES} == set(CASES)


@pytest.mark.parametrize("rule", CASES)
def test_a_rule_for_cards_finds_where_it_is_broken(rule: str) -> None:
    changes, wanted = CASES[rule]
    assert wanted in findings(**changes)


@pytest.mark.parametrize(
    ("key", "text", "rule"),
    [
        (
            "x_upright",
            "The keeper will come home, and the lamp may burn for the two who wait, said the sea.",
            "predict",
        ),
        (
            "x_reversed",
            "Turned over, this can be a lamp that warms the stones and nobody on the water at all.",
            "turned-over",
        ),
        ("text", "A woman in a lighthouse", "inclusive"),
        ("keywords", ["light", "destiny"], "predict"),
        ("x_props", ["the lighthouse", "the keeper", "the lamp", "the men in the boat"], "inclusive"),
    ],
)
def test_meanings_scene_and_props_keep_the_voice_too(key: str, text: Any, rule: str) -> None:
    assert ("E", rule, key) in findings(**{key: text})


def test_a_prop_is_named_in_singular_or_plural_and_not_by_its_colour_alone() -> None:
    props = ["two white horses", "the wolf's cave", "a person"]
    assert props_named("One horse waits.", props) == ["two white horses"]
    assert props_named("White snow, two hills.", props) == []
    assert props_named("Wolves howl at people.", props) == ["the wolf's cave", "a person"]
    assert props_named("Ein weißes Pferd", ["die weißen Pferde"], is_english=False) == ["die weißen Pferde"]
    assert props_named("Ein Haus", ["die weißen Pferde"], is_english=False) == []


# A suit, and all together


def rules_of(report: Report) -> set[str]:
    return {finding.rule for finding in report.findings}


def with_modes(cards: list[Written], *modes: Any) -> list[Written]:
    return [
        card._replace(words=card.words._replace(reversed_mode=modes[number % len(modes)]))
        for number, card in enumerate(cards)
    ]


MODES = ("inward", "quiet", "loud", "turning")


def test_every_rule_for_suits_is_tried_here() -> None:
    assert {rule.id for rule in SUIT_RULES} | {rule.id for rule in ALL_RULES} == {
        "opener", "first-word", "modes", "crutch", "duplicate", "same-ask",
    }  # fmt: skip


def test_a_whole_suit_uses_all_four_modes() -> None:
    assert "modes" not in rules_of(lint_cards(with_modes(suit_of_numbers(), *MODES)))
    report = lint_cards(with_modes(suit_of_numbers(), "inward", "loud"))
    (finding,) = [finding for finding in report.findings if finding.rule == "modes"]
    assert finding == Finding("cups.toml", "", "cups", "modes", "E", "no card is quiet or turning")
    assert "modes" not in rules_of(lint_cards(with_modes(suit_of_numbers(13), "inward")))  # not whole yet


def test_no_word_opens_more_than_two_fifths_of_a_suit() -> None:
    cards = suit_of_numbers()
    what = {".".join(key): f"Lamp {i}q. What {i}r now, you?" for i, key in enumerate(PROMPT_KEYS[:10])}
    assert "opener" not in rules_of(lint_cards(cards))
    many = [
        made.written(card.words.card, "cups.toml", **{k: f"{n}x {v}" for k, v in what.items()})
        for n, card in enumerate(cards)
    ]
    (finding,) = [finding for finding in lint_cards(many).findings if finding.rule == "opener"]
    assert finding.message == "“what” opens 83% of the asks"
    assert finding.key == "cups"


def test_a_pet_phrase_and_a_pet_beginning_are_named() -> None:
    report = lint_cards(suit_of_numbers())
    messages = {finding.rule: finding.message for finding in report.findings if finding.key == "cups"}
    assert messages["first-word"] == "“lamp” begins 100% of the prompts"
    assert messages["crutch"] == "“tonight” stands in 100% of the prompts, and 20% is the most"


def test_a_prompt_that_is_much_like_another_names_it() -> None:
    near = "The keeper has come indoors. Which thought have you kept behind thick glass this week?"
    report = lint_cards([made.written(**{"focus.upright.first": near})])
    (finding,) = [finding for finding in report.findings if finding.rule == "duplicate"]
    assert (finding.level, finding.key) == ("E", "focus.upright.first")
    assert finding.message == f"shares 67% of its words with {made.LIGHTHOUSE} block.upright.first"


def test_an_ask_that_comes_again_under_another_picture_is_named() -> None:
    again = "By the lamp sits somebody tall, slow and fond of ropes. Which thought have you kept behind glass this week?"
    (finding,) = lint_cards([made.written(**{"open.upright.deeper": again})]).findings
    assert (finding.level, finding.rule, finding.key) == ("W", "same-ask", "open.upright.deeper")


def test_a_few_prompts_without_an_anchor_are_let_be_and_many_are_not() -> None:
    bare = {"focus.upright.first": "The keeper hums to the gulls. Which tune would you hum today?"}
    barer = {
        "open.upright.first": "The keeper waves to the gulls. Which song would you hum?",
        "block.upright.first": "The lighthouse hums to the fog. Which colour do you give it?",
    }
    one = {key: text for key, text in barer.items() if key.startswith("block")}
    assert ("W", "anchor", "block.upright.first") not in findings(**bare, **one)
    assert ("W", "anchor", "block.upright.first") in findings(**bare, **barer)


# Waivers


GLOOMY = {
    "block.upright.first": "The keeper hears bad music. Which tune have you kept behind glass this week?"
}


def test_a_waiver_lets_a_finding_stand_and_keeps_its_reason() -> None:
    cards = with_modes(suit_of_numbers(), *MODES)
    reason = ["gloom: block.upright.first: it is the music that is bad"]
    cards[0] = made.written(CUPS[0], "cups.toml", **GLOOMY, x_lint_ok=reason)
    report = lint_cards(cards)
    assert "gloom" not in rules_of(report)
    assert "waivers" not in rules_of(report)
    (waived,) = report.waived
    assert (waived.rule, waived.key, waived.waived) == (
        "gloom", "block.upright.first", "it is the music that is bad",
    )  # fmt: skip
    assert report.figures[0].waivers == 1


def test_more_waivers_than_two_in_a_hundred_are_an_error() -> None:
    report = lint_cards([made.written(**GLOOMY, x_lint_ok=["gloom: block.upright.first: music"])])
    assert rules_of(report) == {"waivers"}
    assert report.worst == "E"


def test_a_waiver_that_is_not_needed_is_named() -> None:
    assert findings(x_lint_ok=["label: block.upright.first: it was once"]) == [
        ("W", "waiver", "block.upright.first")
    ]


# Figures


def test_the_figures_are_those_of_the_suit() -> None:
    report = lint_cards([made.written(), *suit_of_numbers(2)])
    majors, cups, both = report.figures
    assert (majors.suit, majors.cards, majors.prompts) == ("majors", 1, 12)
    assert (cups.suit, cups.cards, cups.prompts) == ("cups", 2, 24)
    assert (both.suit, both.cards, both.prompts) == ("all", 3, 36)
    prompts = list(made.written().words.prompts.values())
    assert majors.longest_characters == max(map(len, prompts))
    assert majors.longest_words == 22
    assert dict(majors.openers)["which"] == pytest.approx(2 / 12)
    assert sum(opener.share for opener in both.openers) == pytest.approx(1)
    assert majors.grade is not None and 1 < majors.grade < 6
    assert both.errors == majors.errors + cups.errors
    assert both.warnings == sum(finding.level == "W" for finding in report.findings)


def test_a_lead_in_does_not_hide_how_an_ask_opens() -> None:
    lead_in = {
        "block.upright.first": "The keeper is out. If the lamp could talk, at what hour would it call you tonight?"
    }
    openers = dict(lint_cards([made.written(**lead_in)]).figures[0].openers)
    assert openers["what"] == pytest.approx(3 / 12)
    assert "if" not in openers


def test_words_in_another_language_are_held_to_what_holds_in_all() -> None:
    german: dict[str, Any] = {
        ".".join(key): f"Leuchtturm {i}a {i}b {i}c, und was siehst du {i}d {i}e?"
        for i, key in enumerate(PROMPT_KEYS)
    }
    german |= {"x_props": ["die Leuchttürme", "das Boot"], "x_lint_ok": []}
    report = lint_cards([made.written(language="de", **german)])
    assert rules_of(report) == {"props-used"}
    assert report.figures[0].grade is None
