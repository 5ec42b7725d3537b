"""Decks of version 2: discovery, naming, order; packages that are no decks of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tarot_tui.cards.slots import SLOTS
from tarot_tui.decks.library import read_deck
from tarot_tui.problem import Problem

from .made import V2, make_deck


def test_a_bare_manifest_is_a_whole_deck(tmp_path: Path) -> None:
    deck = read_deck(str(make_deck(tmp_path / "d", V2)))
    assert tuple(deck.cards) == SLOTS
    assert deck.schema == (2, 0)
    assert deck.cards["major_arcana.19"].number == "XIX"


def test_files_define_cards_and_the_manifest_alone_does_not(tmp_path: Path) -> None:
    manifest = (
        V2
        + '[cards."major_arcana.ghost"]\nname = "Ghost"\n[cards."minor_arcana.stars.ace"]\nname = "One Star"\n'
    )
    files: dict[str, str | bytes] = {
        "h750/major_arcana/22.png": "",
        "h750/major_arcana/Squirrel.night.png": "",
        "scalable/minor_arcana/stars/ace.svg": "",
        "ansi20/minor_arcana/cups/princess": "x",
        "h750/major_arcana/ignored.svg": "",
        "h0750/major_arcana/lookalike.png": "",
        "line10/major_arcana/ours.txt": "x",
        "h750/major_arcana/wands.png": "",
    }
    deck = read_deck(str(make_deck(tmp_path / "d", manifest, files)))
    assert [card for card in deck.cards if card not in SLOTS] == [
        "major_arcana.22", "major_arcana.squirrel", "minor_arcana.cups.princess", "minor_arcana.stars.ace",
    ]  # fmt: skip
    assert deck.cards["major_arcana.22"].name == "22"
    assert deck.cards["major_arcana.22"].number == "XXII"
    assert deck.cards["minor_arcana.stars.ace"].name == "One Star"
    assert "ghost" in deck.remarks[0]


def test_version_1_tables_mean_nothing_in_version_2(tmp_path: Path) -> None:
    manifest = (
        V2
        + '[aliases.suits]\nwands = "Staves"\n[custom_cards.major_arcana.own]\n[deck.excluded_cards]\ncards = ["major_arcana.00"]\n'
    )
    deck = read_deck(str(make_deck(tmp_path / "d", manifest)))
    assert tuple(deck.cards) == SLOTS
    assert deck.cards["minor_arcana.wands.ace"].name == "Ace of Wands"


def test_cards_say_their_name_number_and_seat(tmp_path: Path) -> None:
    manifest = (
        V2
        + """
[excluded_cards]
cards = ["major_arcana.13"]
[cards."major_arcana.00"]
number = "*"
position = 99
[cards."major_arcana.01"]
unnumbered = true
name = "The Juggler"
[cards."major_arcana.02"]
unnamed = true
alt_text = "Seen"
[cards."minor_arcana.cups.ace"]
unnamed = true
default_variant = "dark"
image = "a.png"
[cards."minor_arcana.cups.ace:dark"]
image = "b.png"
"""
    )
    deck = read_deck(str(make_deck(tmp_path / "d", manifest)))
    cards = deck.cards
    assert "major_arcana.13" not in cards
    assert [card for card in cards if card.startswith("major")][-1] == "major_arcana.00"
    assert cards["major_arcana.00"].number == "*"
    assert (cards["major_arcana.01"].name, cards["major_arcana.01"].number) == ("The Juggler", "")
    assert (cards["major_arcana.02"].name, cards["major_arcana.02"].alt) == ("", "Seen")
    assert (cards["minor_arcana.cups.ace"].name, cards["minor_arcana.cups.ace"].image) == ("", "b.png")
    assert cards["minor_arcana.cups.ace"].variant == "dark"


def test_ranks_of_a_suit_give_its_order(tmp_path: Path) -> None:
    manifest = V2 + '[suits.cups]\nranks = ["king", "ace"]\n'
    cups = [card for card in read_deck(str(make_deck(tmp_path / "d", manifest))).cards if ".cups." in card]
    assert cups[:3] == ["minor_arcana.cups.king", "minor_arcana.cups.ace", "minor_arcana.cups.eight"]


NAMES_DE = """
[name.card.major_arcana]
00 = "Der Narr"
[name.suit]
cups = "Kelche"
[name.rank]
ace = "As"
[name.card.minor_arcana]
name_template = "{rank} der {suit} {x}"
[name.card.minor_arcana.cups]
two = "Zwei!"
[alt_text.card.major_arcana]
00 = "Ein Abgrund"
"""


def test_names_come_from_the_wanted_language_key_by_key(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "names/de.toml": NAMES_DE,
        "names/de-AT.toml": '[name.card.major_arcana]\n00 = "Der Sküs"\n',
    }
    root = str(make_deck(tmp_path / "d", V2, files))
    cards = read_deck(root, "DE-at-1996").cards
    assert cards["major_arcana.00"].name == "Der Sküs"
    assert cards["major_arcana.00"].alt == "Ein Abgrund"
    assert cards["minor_arcana.cups.ace"].name == "As der Kelche {x}"
    assert cards["minor_arcana.cups.two"].name == "Zwei!"
    assert read_deck(root, "en").cards["major_arcana.00"].name == "The Fool"


def test_a_deck_falls_back_to_its_own_default_language(tmp_path: Path) -> None:
    manifest = V2 + 'default_language = "de"\n'
    deck = read_deck(str(make_deck(tmp_path / "d", manifest, {"names/de.toml": NAMES_DE})), "en")
    assert deck.cards["major_arcana.00"].name == "Der Narr"
    assert deck.suits["cups"] == "Kelche"


def test_a_template_of_the_manifest_is_filled_with_words_of_the_manifest(tmp_path: Path) -> None:
    manifest = (
        V2
        + '[suits.cups]\nname = "Coupes"\nname_template = "{rank} de {suit}"\n[ranks.ace]\nname = "{suit}"\n'
    )
    names = '[name.suit]\ncups = "Chalices"\nswords = "Blades"\n'
    cards = read_deck(str(make_deck(tmp_path / "d", manifest, {"names/en.toml": names}))).cards
    assert cards["minor_arcana.cups.two"].name == "Two de Coupes"
    assert cards["minor_arcana.cups.ace"].name == "{suit} de Coupes"
    assert cards["minor_arcana.swords.two"].name == "Two of Blades"


def test_designs_need_a_picture_and_files_make_designs(tmp_path: Path) -> None:
    manifest = (
        V2
        + '[card_backs.designs.named]\nname = "Named"\n[card_backs.designs.ghost]\n[card_backs.designs.far]\nimage = "x/y.png"\n'
    )
    files: dict[str, str | bytes] = {"h750/card_backs/named.png": "", "card_backs/default.png": ""}
    names = '[name.card_back]\nfar = "Far Away"\n[alt_text.card_back]\nnamed = "Seen"\n'
    deck = read_deck(str(make_deck(tmp_path / "d", manifest, {**files, "names/en.toml": names})))
    assert [(back.key, back.name, back.alt) for back in deck.backs] == [
        ("far", "Far Away", ""), ("default", "Default", ""), ("named", "Named", "Seen"),
    ]  # fmt: skip
    assert deck.default_back == "default"


@pytest.mark.parametrize("relation", ["surrogate_for", "expands"])
def test_a_package_that_depends_on_another_deck_is_not_offered_as_a_deck(
    tmp_path: Path, relation: str
) -> None:
    manifest = f'{V2}[[deck.related]]\nrel = "{relation}"\ndeck = "org.example/deck/other"\n'
    with pytest.raises(Problem, match=r"org\.example/deck/other"):
        read_deck(str(make_deck(tmp_path / "d", manifest)))


@pytest.mark.parametrize("relation", ["pattern", "companion", "x_mine"])
def test_other_relations_change_nothing(tmp_path: Path, relation: str) -> None:
    manifest = f'{V2}[[deck.related]]\nrel = "{relation}"\ndeck = "org.example/deck/other"\n'
    assert len(read_deck(str(make_deck(tmp_path / "d", manifest))).cards) == 78
