"""Finding decks, and what becomes of broken and hostile ones."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui import limits
from tarot_tui.decks.library import find_decks, load_deck, read_deck
from tarot_tui.decks.validate.run import validate_deck
from tarot_tui.problem import USAGE, Problem

from .made import V1, V2, make_deck


def roots(tmp_path: Path) -> tuple[list[str], str]:
    return [str(tmp_path / "a"), str(tmp_path / "b")], str(tmp_path / "builtin")


def test_the_earlier_root_hides_a_deck_of_the_same_folder_name(tmp_path: Path) -> None:
    for root in ("a", "b", "builtin"):
        make_deck(tmp_path / root / "same", V1.replace("Made", f"From {root}"), {"names/en.toml": ""})
    make_deck(tmp_path / "b" / "other")
    where, builtin = roots(tmp_path)
    found = find_decks(where, builtin)
    assert [(item.handle, item.deck and item.deck.name) for item in found] == [
        ("other", "Made"),
        ("same", "From a"),
    ]
    assert load_deck("same", where, builtin).name == "From a"
    assert load_deck("same", [where[1]], builtin).name == "From b"
    assert load_deck("same", [], builtin).name == "From builtin"


def test_only_children_with_a_manifest_are_decks(tmp_path: Path) -> None:
    make_deck(tmp_path / "a" / "shelf" / "deep")
    (tmp_path / "a" / "words").mkdir()
    (tmp_path / "a" / "deck.toml").write_text(V1)
    where, builtin = roots(tmp_path)
    assert find_decks(where, builtin) == []


def test_a_broken_deck_is_listed_with_its_reason_and_the_others_stay(tmp_path: Path) -> None:
    make_deck(tmp_path / "a" / "broken", "x = [")
    make_deck(tmp_path / "a" / "good")
    where, builtin = roots(tmp_path)
    broken, good = find_decks(where, builtin)
    assert broken.deck is None
    assert "deck.toml" in str(broken.problem)
    assert good.deck and good.problem is None


def test_an_unknown_handle_is_refused_with_the_decks_there_are(tmp_path: Path) -> None:
    make_deck(tmp_path / "a" / "one")
    make_deck(tmp_path / "builtin" / "lamplight")
    with pytest.raises(Problem, match="There are lamplight, one") as caught:
        load_deck("nothing", *roots(tmp_path))
    assert caught.value.code == USAGE


@pytest.mark.parametrize("handle", ["", ".", "..", "x\0y", "\ud800", "\x1b[31m", "~", "a" * 5000])
def test_a_handle_that_is_no_name_is_refused_in_one_line(
    tmp_path: Path, handle: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Problem) as caught:
        load_deck(handle, *roots(tmp_path))
    assert "\n" not in str(caught.value)
    assert "\x1b" not in str(caught.value)


def test_a_path_names_a_deck_wherever_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_deck(tmp_path / "x" / "mine")
    monkeypatch.chdir(tmp_path / "x")
    for path in ("mine", f".{os.sep}mine", "mine/", "mine/deck.toml", str(tmp_path / "x" / "mine")):
        assert load_deck(path, *roots(tmp_path)).handle == "mine"
    with pytest.raises(Problem, match="no such file"):
        load_deck("./elsewhere", *roots(tmp_path))


def test_a_linked_deck_folder_is_found_under_the_name_of_the_link(tmp_path: Path) -> None:
    make_deck(tmp_path / "far" / "original", V1, {"names/en.toml": '[major_arcana]\n00 = "Zero"\n'})
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "linked").symlink_to(tmp_path / "far" / "original")
    deck = load_deck("linked", *roots(tmp_path))
    assert (deck.handle, deck.cards["major_arcana.00"].name) == ("linked", "Zero")


def test_a_folder_with_control_characters_in_its_name_is_listed_harmlessly(tmp_path: Path) -> None:
    make_deck(tmp_path / "a" / "red\x1b[31m")
    (item,) = find_decks(*roots(tmp_path))
    assert item.handle == "red[31m"
    assert "\x1b" not in str(item.problem)


BROKEN: dict[str, str | bytes] = {
    "empty": "",
    "no version": '[deck]\nname = "x"\n',
    "version as a number": '[deck]\nname = "x"\nschema_version = 1.0\n',
    "version with a word": V1.replace('"1.0"', '"1.0-beta"'),
    "version of one number": V1.replace('"1.0"', '"1"'),
    "version with a blank": V1.replace('"1.0"', '" 1.0"'),
    "version of other digits": V1.replace('"1.0"', '"١.٠"'),
    "endless version": V1.replace('"1.0"', f'"{"9" * 5000}.0"'),
    "major 3": V1.replace('"1.0"', '"3.0"'),
    "deck is no table": "deck = 1\n",
    "no name": '[deck]\nschema_version = "1.0"\n',
    "name as a number": '[deck]\nschema_version = "1.0"\nname = 1\n',
    "ratio as a word": V1 + 'aspect_ratio = "wide"\n',
    "ratio zero": V1 + "aspect_ratio = 0\n",
    "ratio nan": V1 + "aspect_ratio = nan\n",
    "ratio infinite": V1 + "aspect_ratio = inf\n",
    "excluded as a word": V1 + '[deck.excluded_cards]\ncards = "all"\n',
    "own cards in a list": V1 + "[[custom_cards.major_arcana]]\n",
    "position as a word": V1 + '[custom_cards.major_arcana.a]\nposition = "first"\n',
    "backs as a list": V1 + "[card_backs]\nvariants = []\n",
    "version 2 wrong type": V2 + "[suits]\ncups = 1\n",
    "version 2 no bool": V2 + '[cards."major_arcana.00"]\nunnamed = 1\n',
    "not utf-8": V1.encode() + b'x = "\xff"\n',
    "binary": bytes(range(256)) * 8,
    "nulls": b"\0" * 64,
    "deep": "x = " + "[" * 3000 + "]" * 3000,
    "rather deep": V1 + "x = " + "[" * 40 + "]" * 40,
    "huge": V1 + "# " + "x" * limits.DECK_TOML,
    "bad date": V1 + "x = 2024-13-45\n",
}


@pytest.mark.parametrize("manifest", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_manifest_is_refused_in_one_line_that_names_the_file(
    tmp_path: Path, manifest: str | bytes
) -> None:
    root = make_deck(tmp_path / "d", manifest)
    before = (root / "deck.toml").read_bytes()
    with pytest.raises(Problem) as caught:
        read_deck(str(root))
    assert str(root / "deck.toml") in str(caught.value)
    assert "\n" not in str(caught.value)
    assert (root / "deck.toml").read_bytes() == before


def test_a_wrong_type_is_named_by_its_key(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"deck\.toml: aliases\.suits\.wands: should be a valid string"):
        read_deck(str(make_deck(tmp_path / "d", V1 + "[aliases.suits]\nwands = 1\n")))


def test_a_byte_order_mark_is_skipped(tmp_path: Path) -> None:
    assert read_deck(str(make_deck(tmp_path / "d", b"\xef\xbb\xbf" + V1.encode()))).name == "Made"


def test_a_manifest_that_is_a_folder_or_a_pipe_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a" / "folder" / "deck.toml").mkdir(parents=True)
    (tmp_path / "a" / "pipe").mkdir()
    os.mkfifo(tmp_path / "a" / "pipe" / "deck.toml")
    (tmp_path / "a" / "dangling").mkdir()
    (tmp_path / "a" / "dangling" / "deck.toml").symlink_to(tmp_path / "nowhere")
    found = find_decks(*roots(tmp_path))
    assert [item.handle for item in found] == ["dangling", "folder", "pipe"]
    assert all(item.problem for item in found)


def test_a_manifest_or_name_file_linked_from_outside_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "names.toml").write_text('[major_arcana]\n00 = "Stolen"\n')
    (tmp_path / "deck.toml").write_text(V1)
    root = make_deck(tmp_path / "d")
    (root / "names").mkdir()
    (root / "names" / "en.toml").symlink_to(tmp_path / "names.toml")
    assert read_deck(str(root)).cards["major_arcana.00"].name == "The Fool"
    (root / "deck.toml").unlink()
    (root / "deck.toml").symlink_to(tmp_path / "deck.toml")
    with pytest.raises(Problem, match="out of the deck"):
        read_deck(str(root))


@pytest.mark.parametrize(
    "names", ["x = [", b"\xff", "[major_arcana]\n00 = 1\n", "alt_text = 1\n", "[alt_text.a]\nb = [1]\n"]
)
def test_a_deck_with_a_broken_name_file_still_deals(tmp_path: Path, names: str | bytes) -> None:
    deck = read_deck(str(make_deck(tmp_path / "d", V1, {"names/en.toml": names})))
    assert deck.cards["major_arcana.00"].name == "The Fool"
    assert len(deck.remarks) == 1
    assert "names/en.toml" in deck.remarks[0]


@pytest.mark.parametrize(
    ("files", "language", "name"),
    [
        (["pt", "en"], "pt-BR", "pt"),
        (["pt-BR", "pt", "en"], "pt-BR", "pt-BR"),
        (["EN", "de"], "en", "EN"),
        (["fr", "en"], "ja", "en"),
        (["fr", "de"], "ja", "de"),
        (["en-GB"], "en", "en-GB"),
    ],
)
def test_the_closest_language_of_a_version_1_deck_is_used(
    tmp_path: Path, files: list[str], language: str, name: str
) -> None:
    written: dict[str, str | bytes] = {
        f"names/{tag}.toml": f'[major_arcana]\n00 = "{tag}"\n' for tag in files
    }
    deck = read_deck(str(make_deck(tmp_path / "d", V1, written)), language)
    assert deck.cards["major_arcana.00"].name == name


def test_hidden_files_are_no_part_of_a_deck(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "names/._de.toml": b"\xff", "names/de.toml": '[major_arcana]\n00 = "Narr"\n', "h750/minor_arcana/._x/ace.png": "",
    }  # fmt: skip
    deck = read_deck(str(make_deck(tmp_path / "d", V1, files)), "ja")
    assert deck.cards["major_arcana.00"].name == "Narr"
    assert deck.remarks == ()


_VALUES = st.recursive(
    st.one_of(st.booleans(), st.integers(-5, 5), st.floats(), st.text(max_size=8)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(
                [
                    "00",
                    "cups",
                    "ace",
                    "name",
                    "cards",
                    "image",
                    "position",
                    "variants",
                    "designs",
                    "default",
                    "id",
                    "own",
                ]
            ),
            inner,
            max_size=3,
        ),
    ),
    max_leaves=8,
)
_TABLES = st.dictionaries(
    st.sampled_from(
        ["aliases", "custom_cards", "card_backs", "remap_major_arcana", "cards", "suits", "ranks", "minor_arcana",
         "excluded_cards", "related"]
    ),
    _VALUES,
    max_size=4,
)  # fmt: skip


@given(head=st.dictionaries(st.sampled_from(["aspect_ratio", "author", "excluded_cards", "related"]), _VALUES), tables=_TABLES,
       version=st.sampled_from(["1.0", "2.0"]))  # fmt: skip
def test_whatever_a_manifest_holds_it_is_a_deck_or_one_line(
    tmp_path: Path, head: dict[str, Any], tables: dict[str, Any], version: str
) -> None:
    import tomli_w

    document = {"deck": {"schema_version": version, "name": "x", **head}, **tables}
    root = make_deck(tmp_path / "d", tomli_w.dumps(document))
    try:
        deck = read_deck(str(root))
    except Problem as problem:
        assert "\n" not in str(problem)
    else:
        assert deck.name == "x"
        assert all("\n" not in remark for remark in deck.remarks)
    assert all(part.isprintable() for finding in validate_deck(str(root)) for part in finding)
