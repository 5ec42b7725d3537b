"""Decks of version 1: cards, names, order, backs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tarot_tui import limits
from tarot_tui.cards.slots import SLOTS
from tarot_tui.decks.library import read_deck
from tarot_tui.problem import Problem

from .made import V1, make_deck


def test_a_bare_manifest_is_a_whole_deck_with_plain_names(tmp_path: Path) -> None:
    deck = read_deck(str(make_deck(tmp_path / "bare")))
    assert tuple(deck.cards) == SLOTS
    assert (deck.handle, deck.name, deck.version, deck.schema) == ("bare", "Made", "1", (1, 0))
    assert deck.cards["major_arcana.08"].name == "Strength"
    assert deck.cards["major_arcana.08"].number == "VIII"
    assert deck.cards["minor_arcana.cups.two"].name == "Two of Cups"
    assert deck.cards["minor_arcana.cups.two"].number == ""
    assert deck.aspect_ratio == pytest.approx(11 / 19)
    assert (deck.backs, deck.default_back, deck.remarks) == ((), "", ())


def test_a_later_minor_version_and_unknown_keys_are_read(tmp_path: Path) -> None:
    manifest = (
        V1.replace('"1.0"', '"1.7"')
        + "novelty = [1]\n[deck.more]\nx = 1\n[app.other]\ny = 2\n[variants.a]\nid = 3\n"
    )
    assert read_deck(str(make_deck(tmp_path / "d", manifest))).schema == (1, 7)


def test_a_name_file_names_what_it_names_and_the_rest_is_plain(tmp_path: Path) -> None:
    names = '[major_arcana]\n00 = "The  Mat\\n"\n01 = " "\n[minor_arcana.cups]\nace = "Cup One"\n'
    deck = read_deck(str(make_deck(tmp_path / "d", V1, {"names/en.toml": names})))
    assert deck.cards["major_arcana.00"].name == "The Mat"
    assert deck.cards["major_arcana.01"].name == "The Magician"
    assert deck.cards["minor_arcana.cups.ace"].name == "Cup One"
    assert deck.names()["minor_arcana.cups.two"] == "Two of Cups"


def test_aliases_make_names_but_a_name_file_wins(tmp_path: Path) -> None:
    manifest = V1 + '[aliases.suits]\nwands = "Staves"\n[aliases.courts]\npage = "Princess"\n'
    names = '[minor_arcana.wands]\nking = "The Old Man"\n'
    deck = read_deck(str(make_deck(tmp_path / "d", manifest, {"names/en.toml": names})))
    assert deck.cards["minor_arcana.wands.page"].name == "Princess of Staves"
    assert deck.cards["minor_arcana.wands.king"].name == "The Old Man"
    assert deck.cards["minor_arcana.cups.page"].name == "Princess of Cups"
    assert deck.suits["wands"] == "Staves"


def test_remapped_majors_change_seats_and_numbers_but_not_their_ids(tmp_path: Path) -> None:
    manifest = V1 + '[remap_major_arcana]\n08 = "Justice"\n11 = "strength"\n'
    deck = read_deck(str(make_deck(tmp_path / "d", manifest)))
    order = [card for card in deck.cards if card.startswith("major")]
    assert order[8] == "major_arcana.11"
    assert order[11] == "major_arcana.08"
    justice = deck.cards["major_arcana.11"]
    assert (justice.name, justice.number) == ("Justice", "VIII")
    assert deck.cards["major_arcana.08"].number == "XI"
    assert deck.remarks == ()


@pytest.mark.parametrize(
    "name", ["Pope", "the pope", "The Hierophant", "hierophant", "05", "major_arcana.05"]
)
def test_a_remapped_major_is_found_by_plain_name_own_name_or_key(tmp_path: Path, name: str) -> None:
    names = '[major_arcana]\n05 = "The Pope"\n'
    manifest = f'{V1}[remap_major_arcana]\n21 = "{name}"\n'
    deck = read_deck(str(make_deck(tmp_path / "d", manifest, {"names/en.toml": names})))
    assert deck.cards["major_arcana.05"].number == "XXI"


def test_remap_entries_that_mean_nothing_are_remarked_and_passed_over(tmp_path: Path) -> None:
    manifest = V1 + '[remap_major_arcana]\n01 = "Nobody"\nfirst = "The Fool"\n'
    deck = read_deck(str(make_deck(tmp_path / "d", manifest)))
    assert [card.number for card in deck.cards.values()][:2] == ["0", "I"]
    assert len(deck.remarks) == 2
    assert "remap_major_arcana.first" in deck.remarks[1]


def test_own_majors_suits_and_ranks_join_the_deck_in_their_places(tmp_path: Path) -> None:
    manifest = (
        V1
        + """
[custom_cards.major_arcana.squirrel]
name = "The Happy Squirrel"
alt_text = "A squirrel."
position = 7
[custom_cards.major_arcana.last_one]
[custom_cards.minor_arcana.stars]
name = "Bright Stars"
cards = [{id = "queen", name = "Star Queen"}, {id = "ace"}, {id = "minor_arcana.stars.comet"}]
[custom_cards.minor_arcana.cups]
cards = [{id = "princess"}]
"""
    )
    deck = read_deck(str(make_deck(tmp_path / "d", manifest)))
    order = list(deck.cards)
    assert order[7:9] == ["major_arcana.squirrel", "major_arcana.07"]
    assert order[23] == "major_arcana.last_one"
    assert deck.cards["major_arcana.squirrel"].name == "The Happy Squirrel"
    assert deck.cards["major_arcana.squirrel"].number == ""
    assert deck.cards["major_arcana.squirrel"].alt == "A squirrel."
    assert deck.cards["major_arcana.last_one"].name == "Last One"
    assert order[order.index("minor_arcana.cups.king") + 1] == "minor_arcana.cups.princess"
    assert order[-3:] == ["minor_arcana.stars.queen", "minor_arcana.stars.ace", "minor_arcana.stars.comet"]
    assert deck.cards["minor_arcana.stars.queen"].name == "Star Queen"
    assert deck.cards["minor_arcana.stars.comet"].name == "Comet of Bright Stars"
    assert list(deck.suits.items())[-1] == ("stars", "Bright Stars")


def test_own_cards_with_impossible_keys_are_left_out_with_a_remark(tmp_path: Path) -> None:
    manifest = (
        V1
        + """
[custom_cards.major_arcana.wands]
[custom_cards.major_arcana."../up"]
[custom_cards.minor_arcana.stars]
cards = [{name = "No id"}, {id = "Ace!"}]
"""
    )
    deck = read_deck(str(make_deck(tmp_path / "d", manifest)))
    assert tuple(deck.cards) == SLOTS
    assert len(deck.remarks) == 4


def test_excluded_cards_are_gone_and_a_deck_without_any_still_loads(tmp_path: Path) -> None:
    some = V1 + '[deck.excluded_cards]\ncards = ["major_arcana.13", "minor_arcana.cups.zero"]\n'
    deck = read_deck(str(make_deck(tmp_path / "some", some)))
    assert len(deck.cards) == 77
    assert "major_arcana.13" not in deck.cards
    assert "minor_arcana.cups.zero" in deck.remarks[0]
    none = f"{V1}[deck.excluded_cards]\ncards = {list(SLOTS)}\n"
    empty = read_deck(str(make_deck(tmp_path / "none", none)))
    assert (len(empty.cards), empty.suits) == (0, {})
    assert empty.remarks


@pytest.mark.parametrize(
    "names",
    [
        '[alt_text.major_arcana]\nforce = "Seen"\n00 = "Edge"\n',
        '[alt_text.major_arcana.force]\nforce = "Seen"\n[alt_text.major_arcana.00]\n00 = "Edge"\n',
        '[alt_text]\nforce = "Seen"\n00 = "Edge"\n',
    ],
)
def test_alt_text_is_found_at_its_place_nested_and_flat(tmp_path: Path, names: str) -> None:
    manifest = V1 + '[custom_cards.major_arcana.force]\nalt_text = "Fallback"\n'
    deck = read_deck(str(make_deck(tmp_path / "d", manifest, {"names/en.toml": names})))
    assert deck.cards["major_arcana.force"].alt == "Seen"
    assert deck.cards["major_arcana.00"].alt == "Edge"


def test_alt_text_of_minors_and_backs_is_found(tmp_path: Path) -> None:
    names = '[alt_text.minor_arcana.cups]\nace = "A cup"\n[alt_text.wands]\nace = "A wand"\n[alt_text.card_backs]\nblue = "Blue"\n'
    manifest = (
        V1
        + '[card_backs.variants.blue]\nalt_text = "Fallback"\n[card_backs.variants.red]\nalt_text = "Red"\n'
    )
    deck = read_deck(str(make_deck(tmp_path / "d", manifest, {"names/en.toml": names})))
    assert deck.cards["minor_arcana.cups.ace"].alt == "A cup"
    assert deck.cards["minor_arcana.wands.ace"].alt == "A wand"
    assert [back.alt for back in deck.backs] == ["Blue", "Red"]


def test_backs_are_those_declared_then_those_found(tmp_path: Path) -> None:
    manifest = V1 + '[card_backs.variants.moon]\nname = "Moonlit"\nimage = "card_backs/m.png"\n'
    files: dict[str, str | bytes] = {
        "card_backs/star_field.png": "", "card_backs/apple.svg": "", "card_backs/two.dots.png": "", "card_backs/notes.md": "",
    }  # fmt: skip
    deck = read_deck(str(make_deck(tmp_path / "d", manifest, files)))
    assert [back.key for back in deck.backs] == ["moon", "apple", "star_field"]
    assert [back.name for back in deck.backs] == ["Moonlit", "Apple", "Star Field"]
    assert deck.backs[0].image == "card_backs/m.png"
    assert deck.default_back == "apple"


@pytest.mark.parametrize(
    ("declared", "used", "remarks"), [('default = "b"', "b", 0), ('default = "z"', "a", 1), ("", "a", 0)]
)
def test_the_default_back_is_the_declared_one_else_the_first(
    tmp_path: Path, declared: str, used: str, remarks: int
) -> None:
    manifest = f"{V1}[card_backs]\n{declared}\n[card_backs.variants.b]\n[card_backs.variants.a]\n"
    deck = read_deck(str(make_deck(tmp_path / "d", manifest)))
    assert deck.default_back == used
    assert len(deck.remarks) == remarks


def test_a_back_called_default_is_used_where_none_is_declared(tmp_path: Path) -> None:
    manifest = V1 + "[card_backs.variants.a]\n[card_backs.variants.default]\n"
    assert read_deck(str(make_deck(tmp_path / "d", manifest))).default_back == "default"


@pytest.mark.parametrize("path", ["/etc/passwd", "../x.png", "a/../../x.png", "c:x.png", "a\\\\b.png"])
def test_a_picture_path_out_of_the_deck_is_not_used(tmp_path: Path, path: str) -> None:
    manifest = f'{V1}[custom_cards.major_arcana.own]\nimage = "{path}"\n'
    deck = read_deck(str(make_deck(tmp_path / "d", manifest)))
    assert deck.cards["major_arcana.own"].image == ""
    assert "out of the deck" in deck.remarks[0]


def test_long_hostile_names_come_out_short_on_one_line_and_harmless(tmp_path: Path) -> None:
    names = '[major_arcana]\n00 = "\\u001b[31mred\\u202e\\nsecond\\u0007"\n01 = "' + "x" * 5000 + '"\n'
    deck = read_deck(str(make_deck(tmp_path / "d", V1, {"names/en.toml": names})))
    assert deck.cards["major_arcana.00"].name == "[31mred second"
    name = deck.cards["major_arcana.01"].name
    assert len(name) == limits.NAME_CHARACTERS
    assert name.endswith("…")


def test_a_deck_with_more_cards_than_are_taken_is_refused(tmp_path: Path) -> None:
    own = "".join(f"[custom_cards.major_arcana.c{number}]\n" for number in range(limits.DECK_CARDS))
    with pytest.raises(Problem, match="more than 1000 cards"):
        read_deck(str(make_deck(tmp_path / "d", V1 + own)))
