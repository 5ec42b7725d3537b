"""Each rule for a prompt: found where it is broken, silent where it is not. The sentences are made up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui.spreads.lens import LENSES
from tarot_tui.words.lint.prompts import PROMPT_RULES, check_prompt

BROKEN = {
    "open": [
        "The gate stands ajar. Do you feel welcome at home this week?",
        "Is there one word you would like to hear tonight?",
        "When you look at the gate, are you glad of the evening?",
        "A gate. You could walk through it with your partner today.",
        "What opens a gate for you? A kind word counts today.",
        "If the gate could talk, would it greet you tonight?",
    ],
    "one-ask": [
        "The scales tip. What do you weigh tonight, and how do you choose between two good days?",
        "Who carried the bags today? What did you carry?",
        "Which road did you take this morning, and who came with you?",
        "Name one road that you took. Where did it lead you this week?",
        "What do you see on the road, how do you walk it today?",
    ],
    "you": [
        "The road forks. What does the querent take along this week?",
        "How does one say a small thing kindly tonight?",
        "The road forks. Which small bag is the lighter one today?",
    ],
    "blame": [
        "The cup is empty. What did your partner do wrong today?",
        "Which chore should you have done this week?",
        "What must you say tonight, before the lamp goes out?",
        "When did your partner last ignore a small wish? Name a day when they never listen to you.",
        "Tell one story of an evening when you always wait for a word.",
        "Whose fault is the spilled cup on your table today?",
    ],
    "predict": [
        "The ship nears. How will your week turn out?",
        "What do the cards say about your evening?",
        "Which small thing is going to happen to you today?",
        "The stars shine. What is destined for the two of you this year?",
        "What might this card mean to tell you, now that the cards know your week?",
    ],
    "inclusive": [
        "The crown gleams. When did your husband last make you laugh?",
        "Which word would you like to hear from her tonight?",
        "The man holds a cup. Which cup would you like today?",
        "Name one thing about your marriage that makes you smile.",
        "What do your kids hear when you two talk this week?",
    ],
    "label": [
        "Which toxic habit of yours took a rest this week?",
        "Name one way in which your needy side shows tonight.",
        "When this week did it seem to you that your partner was cold?",
        "What small thing would you say to an avoidant heart like yours today?",
    ],
    "mind-read": [
        "The mask slips. What is your partner really thinking when you talk tonight?",
        "What does your partner want from your evening?",
        "Which small thing do you think your partner feels today?",
        "What are they hiding from you behind the door?",
    ],
    "presuppose": [
        "The wall is high. What makes you so quiet this week?",
        "How does your fear of closeness show today?",
        "Why do you turn away at the door, even for a moment?",
        "When did you last notice that you two have drifted apart, even for a day?",
    ],
    "endure": [
        "The rock stands. How could you be more patient with your partner this week?",
        "What would it take to tell them everything tonight?",
        "Which small noise could you put up with for one evening?",
        "Name one of your secrets for tonight.",
    ],
    "event": [
        "The flag falls. What would you do if your partner left you today?",
        "Which small thing would you keep after a divorce?",
        "Name one thing that you would say at a funeral.",
    ],
    "gloom": [
        "The tower shakes. Which danger do you see in a small word today?",
        "What bad news would you like to share tonight?",
        "Name one loss of yours this month.",
    ],
    "turned-over": ["Turned over, the cup is a bell. What would you like to ring in this week?"],
    "fog": ["The stars pour out their energy. What would you like to receive tonight?"],
    "therapy": ["Which small boundary of yours could you name tonight?"],
    "first-person": ["The door is open. What do we carry in with you tonight?"],
    "alone": ["The door is open. What would you also like to carry in tonight?"],
    "length": [
        "What do you see today?",
        "The door, which has stood there for as long as anyone who lives in this street can remember, is open now, "
        "and so what would you like to carry in tonight?",
        "What extraordinarily straightforward, uncomplicated householdarrangements could everybody comfortably "
        "acknowledge throughout tomorrow's neighbourhood celebrations with you?",
    ],
    "grade": ["What characteristically contemporary ambivalence necessitates your consideration today?"],
    "why": ["The dog barks. Why would you like to answer it with one word?"],
    "anchor": ["The dog barks. What would you like to answer?"],
    "superlative": ["The dog barks. What is the deepest thing you heard today?"],
}

LENS_BROKEN = {
    ("dose", "open"): "The dog barks. What would you like to say to it on Sunday?",
    ("dose", "focus"): "The dog barks. What would you like to give it in the garden?",
    ("culprit", "block"): "Two dogs bark. Who began it this week, in your view?",
}

GOOD = [
    "The gate is low. What would you step over it for tonight?",
    "When the light falls on the gate, what do you notice about your own evening?",
    "If the gate had a bell, which two words would you want it to ring?",
    "When this week did you last hear the gate, with a smile?",
    "Where, in an ordinary morning, is there room for one slow minute with you?",
    "At what hour does the gate feel widest to you this week?",
    "Two figures share one bench. Name a bench, real or not, where you would sit tonight.",
    "Picture the two of you by the pool. What is one small thing you would point at?",
    "Finish “I will be glad when we …” with something you could do before Sunday.",
    "Finish 'I like us when …' in your own words, for one minute.",
    "Where does the difference lie between what you say and what you do on a busy day?",
    "What, if anything, have you kept for tomorrow under the leaves?",
    "The free will of a cat. Which small want of yours has had its way this week?",
    "The snow is cold. Which warm room do you two go back to this evening?",
    "A broken cup lies there. What small thing could you two mend before Sunday?",
    "What news, good or bad, has shaken your table lately?",
    "What happened this week that left you wishing for another hour?",
    "The rider is going to the sea. Which place would you two walk to on your next free day?",
    "What would your partner see if they looked at your week from up there, just for a minute?",
    "In one word, tell how the morning felt to you.",
    "The scales hang still. How do you like to be thanked after a long day?",
    "With one hand on the wheel, which turn would you take tomorrow?",
    "A card of the old kind shows two dogs. Which of them is more like you today?",
]


def found(prompt: str, lens: str = "") -> set[str]:
    return {rule.id for rule, _ in check_prompt(prompt, lens)}


def test_every_rule_has_an_example_here() -> None:
    assert {rule.id for rule in PROMPT_RULES} == set(BROKEN) | {rule for rule, _ in LENS_BROKEN}


@pytest.mark.parametrize(
    ("rule", "prompt"), [(rule, prompt) for rule, bad in BROKEN.items() for prompt in bad]
)
def test_a_rule_finds_where_it_is_broken(rule: str, prompt: str) -> None:
    assert rule in found(prompt)


@pytest.mark.parametrize(("key", "prompt"), LENS_BROKEN.items(), ids=str)
def test_a_lens_has_rules_of_its_own(key: tuple[str, str], prompt: str) -> None:
    rule, lens = key
    assert rule in found(prompt, lens)
    assert rule not in found(prompt)


@pytest.mark.parametrize("prompt", GOOD)
def test_a_good_prompt_breaks_no_rule(prompt: str) -> None:
    assert found(prompt) == set()


def test_typographic_apostrophes_hide_nothing() -> None:
    assert "predict" in found("The ship nears. What do you think you’ll find tonight?")
    assert "blame" in found("Which cup shouldn’t you have filled today?")


def test_what_was_found_is_quoted() -> None:
    (message,) = [m for rule, m in check_prompt("Which chore should you do today?") if rule.id == "blame"]
    assert message == "“should”"


def test_other_languages_are_held_to_length_only() -> None:
    german = "Die Leiter lehnt an der Wand. Was möchtest du heute Abend von oben sehen?"
    assert check_prompt(german, "open", is_english=False) == []
    assert [rule.id for rule, _ in check_prompt("Was?", is_english=False)] == ["length"]


@given(st.text(max_size=200), st.sampled_from(["", *LENSES]))
def test_any_text_can_be_checked(text: str, lens: str) -> None:
    assert all(message for _, message in check_prompt(text, lens))


@given(st.text(alphabet="ab'\"“”.?! ,…", max_size=60))
def test_any_quotes_and_marks_can_be_checked(text: str) -> None:
    assert all(message for _, message in check_prompt(text))
