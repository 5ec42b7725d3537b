from __future__ import annotations

import os
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui import limits
from tarot_tui.cards.slots import MAJORS, SLOTS
from tarot_tui.paths import Paths, builtin_folder
from tarot_tui.problem import Problem
from tarot_tui.words import load
from tarot_tui.words.build import card_words
from tarot_tui.words.folders import WordFolder, word_folders
from tarot_tui.words.load import WordStore, open_words, read_card, read_words
from tarot_tui.words.words import PROMPT_KEYS, WORD_SUITS, CardWords, suit_of
from tests.words import made

CUPS = [card for card in SLOTS if suit_of(card) == "cups"]


def whole(text: str) -> dict[str, CardWords]:
    cards = tomllib.loads(text)["card"]
    return {card: card_words(card, table["passages"]) for card, table in cards.items()}


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    base = str(tmp_path)
    return Paths(base, base, base, base, str(tmp_path / "data" / "spreads"), (), str(tmp_path / "builtin"))


def builtin(paths: Paths, language: str = "en") -> Path:
    return Path(paths.words) / language


def own(paths: Paths, language: str = "en") -> Path:
    return Path(paths.spreads).parent / "words" / language


# One card out of a file


@pytest.mark.parametrize("suit", WORD_SUITS)
def test_every_card_cut_out_says_what_the_whole_file_says(suit: str) -> None:
    cards = [card for card in SLOTS if suit_of(card) == suit]
    text = made.toml({card: made.numbered(card) for card in cards})
    for card, words in whole(text).items():
        assert read_card(text.encode(), card) == words


def test_a_built_in_card_is_not_paid_for_with_the_whole_file(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    made.put(builtin(paths), "majors", MAJORS)

    def never(path: str) -> Any:
        raise AssertionError(f"{path} was parsed whole")

    monkeypatch.setattr(load, "read_words", never)
    words = open_words(paths).words_of("major_arcana.13")
    assert words and words.prompt("open", "reversed", "deeper").id == "major_arcana.13/open/reversed/deeper"
    assert words.prompt("open", "reversed", "deeper").text.startswith("major_arcana.13 open reversed deeper")


LOOKALIKE = made.toml({"major_arcana.01": made.passages(text="a forgery")}, meta=False)
TRICKS: dict[str, Callable[[str], str]] = {
    "a header inside a text of several lines": lambda text: text.replace(
        'name = "Words for tests"', f"name = 'x'\ndescription = '''{LOOKALIKE}'''"
    ),
    "a card in two parts": lambda text: _prompts_last(text),
    "a header in other quotes": lambda text: text.replace(
        '[card."major_arcana.01".passages]', "[card.'major_arcana.01'.passages]"
    ),
    "headers that stand in": lambda text: text.replace("[card.", "  [card."),
    "blanks in headers": lambda text: text.replace("[card.", "[ card . "),
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "meta at the end": lambda text: text[text.index("\n[card") :] + text[: text.index("\n[card")],
    "comments with headers": lambda text: text.replace(
        "\n[card", '\n# [card."major_arcana.01".passages]\n[card'
    ),
}


def _prompts_last(text: str) -> str:
    start = text.index('[card."major_arcana.00".passages.x_prompt]')
    end = text.index('\n[card."major_arcana.01".passages]')
    return text[:start] + text[end:] + "\n" + text[start:end]


@pytest.mark.parametrize("trick", TRICKS)
def test_a_file_that_cannot_be_cut_is_read_whole(trick: str, paths: Paths) -> None:
    cards = ("major_arcana.00", "major_arcana.01", "major_arcana.02")
    text = TRICKS[trick](made.toml({card: made.numbered(card) for card in cards}))
    builtin(paths).mkdir(parents=True)
    (builtin(paths) / "majors.toml").write_bytes(text.encode())
    store = open_words(paths)
    assert {card: store.words_of(card) for card in cards} == whole(text)
    assert store.problems == ()


SNIPPETS = st.sampled_from(
    [
        '[card."major_arcana.01".passages]', '[card."major_arcana.09".correspondences]', "'''", '"""', "]", "[",
        'x = """', 'x = [', "", "# note", '  [card."major_arcana.02"]', '[card."major_arcana.00".app]', "[app]",
    ]
)  # fmt: skip


@given(st.lists(st.tuples(st.integers(0, 60), SNIPPETS), max_size=4))
def test_a_cut_card_is_right_or_not_cut_at_all(inserted: list[tuple[int, str]]) -> None:
    lines = made.toml({card: made.numbered(card) for card in MAJORS[:3]}).splitlines()
    for at, snippet in inserted:
        lines.insert(at, snippet)
    text = "\n".join(lines)
    try:
        cards = whole(text)
    except (tomllib.TOMLDecodeError, KeyError, TypeError):
        return  # a file that the program brings is valid: the shipped words have their own test
    for card, words in cards.items():
        assert read_card(text.encode(), card) in (None, words)


SHIPPED = [
    path
    for path in sorted(Path(builtin_folder(), "decks", "words").glob("*/*.toml"))
    if path.stem in WORD_SUITS
]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_shipped_card_cut_out_says_what_its_file_says(path: Path) -> None:
    data = path.read_bytes()
    cards = read_words(str(path))
    assert {card: read_card(data, card) for card in cards} == cards


# Which words serve


def test_a_persons_own_words_stand_before_the_programs_card_by_card(paths: Paths) -> None:
    made.put(builtin(paths), "cups", CUPS)
    made.put(own(paths), "cups", {CUPS[1]: made.passages(text="my own scene")})
    store = open_words(paths)
    first, second = store.words_of(CUPS[0]), store.words_of(CUPS[1])
    assert first and first.scene.startswith("text of")
    assert second and second.scene == "my own scene"


def test_a_broken_file_of_own_words_is_named_and_the_built_in_words_serve(paths: Paths) -> None:
    made.put(builtin(paths), "cups", CUPS)
    broken = made.put(own(paths), "cups", {CUPS[0]: made.passages(x_reversed_mode="sideways")})
    store = open_words(paths)
    assert store.words_of(CUPS[0]) is not None
    assert store.dealable(CUPS) == CUPS
    (problem,) = store.problems
    assert str(problem).startswith(f"{broken}: card.{CUPS[0]}.passages.x_reversed_mode: should be 'inward'")
    assert "\n" not in str(problem)


def test_own_words_alone_are_dealt(paths: Paths) -> None:
    made.put(own(paths), "wands", ["minor_arcana.wands.ace"])
    store = open_words(paths)
    assert store.dealable(SLOTS) == ["minor_arcana.wands.ace"]
    assert store.missing_suits() == ["majors", "cups", "swords", "pentacles"]


def test_cards_without_words_stay_out_of_the_draw_and_a_decks_own_cards_stay_in(paths: Paths) -> None:
    made.put(builtin(paths), "majors", MAJORS)
    store = open_words(paths)
    asked = ["minor_arcana.cups.two", "major_arcana.18", "major_arcana.happy_squirrel", "major_arcana.02"]
    assert store.dealable(asked) == ["major_arcana.18", "major_arcana.happy_squirrel", "major_arcana.02"]
    assert store.missing_suits() == ["wands", "cups", "swords", "pentacles"]
    assert store.words_of("major_arcana.happy_squirrel") is None
    assert store.words_of("minor_arcana.cups.two") is None


def test_own_words_for_a_decks_own_suit_are_found(paths: Paths) -> None:
    made.put(own(paths), "acorns", ["minor_arcana.acorns.ace"])
    store = open_words(paths)
    assert store.has("minor_arcana.acorns.ace")
    assert not store.has("minor_arcana.acorns.two")


def test_a_language_that_is_not_there_is_english(paths: Paths) -> None:
    made.put(builtin(paths), "majors", MAJORS)
    for language in ("de", "de-AT", "", "../../etc", "x" * 300):
        words = open_words(paths, language).words_of("major_arcana.00")
        assert words and words.card == "major_arcana.00"


def test_a_language_serves_what_it_has_and_english_the_rest(paths: Paths) -> None:
    made.put(builtin(paths), "majors", MAJORS)
    made.put(builtin(paths, "de"), "majors", {"major_arcana.00": made.passages(text="Ein Narr")})
    store = open_words(paths, "de-AT")
    fool, magician = store.words_of("major_arcana.00"), store.words_of("major_arcana.01")
    assert fool and fool.scene == "Ein Narr"
    assert magician and magician.scene.startswith("text of")


def test_no_language_name_leads_out_of_the_folder(paths: Paths) -> None:
    for language in ("..", "../..", "/", "a/b", ".", "en/../..", "C:"):
        names = {os.path.basename(folder.path) for folder in word_folders(paths, language)}
        assert names == {"en"}


# Own words as hostile as they come


def test_a_card_in_the_wrong_file_is_refused_with_the_right_one(tmp_path: Path) -> None:
    path = made.put(tmp_path, "cups", ["minor_arcana.wands.ace"])
    with pytest.raises(Problem) as refused:
        read_words(str(path))
    assert (
        str(refused.value)
        == f"{path}: card.minor_arcana.wands.ace: does not belong in cups.toml. Move it to wands.toml"
    )


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("x_props", ["one"], "x_props: list should have at least 2 items"),
        ("x_props", ["the moon"] * 2, "x_props: should not say the same twice"),
        ("x_upright", "word " * 46, "x_upright: has 46 words, and 45 are the most"),
        ("x_causes", ["bad-luck"], "x_causes[1]: should be 'unsaid-feelings'"),
        ("x_steps", [], "x_steps: list should have at least 1 item"),
        ("text", "two\nlines", "text: should be one line"),
        ("text", 7, "text: should be a valid string"),
        (
            "block.upright.first",
            "  ",
            "x_prompt.block.upright.first: string should have at least 1 character",
        ),
        ("block.upright.third", "What?", "x_prompt.block.upright.third: is not a key of this format"),
        ("x_lint_ok", ["label: here"], "x_lint_ok[1]: should be like"),
        ("x_lint_ok", ["label: block.upright.first: "], "x_lint_ok[1]: should be like"),
        ("moral", "Be good.", "moral: is not a key of this format"),
    ],
)
def test_a_wrong_entry_is_refused_with_file_key_and_rule(
    key: str, value: Any, said: str, tmp_path: Path
) -> None:
    path = made.put(tmp_path, "majors", {made.LIGHTHOUSE: made.passages(**{key: value})})
    with pytest.raises(Problem) as refused:
        read_words(str(path))
    assert f"{path}: card.{made.LIGHTHOUSE}.passages.{said}" in str(refused.value)


@pytest.mark.parametrize("missing", [f"{lens}.{way}.{depth}" for lens, way, depth in PROMPT_KEYS])
def test_all_twelve_prompts_are_asked_for(missing: str, tmp_path: Path) -> None:
    cards = {made.LIGHTHOUSE: made.passages()}
    lens, way, depth = missing.split(".")
    del cards[made.LIGHTHOUSE]["x_prompt"][lens][way][depth]
    path = made.put(tmp_path, "majors", cards)
    with pytest.raises(Problem, match=rf"x_prompt\.{missing}: is missing"):
        read_words(str(path))


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xfe", b"[card", b"", b"card = 3", b"[card]\n", b'[card."x".passages]\n', b"[meta]\nx = 1\n",
        b"a = " + b"[" * 5000, b"x" * (limits.WORDS_TOML + 1), b'[card."major_arcana.00"]\npassages = 1\n',
        b'[card."\\u001b[2J".passages]\ntext = "\\u001b"\n',
    ],
    ids=lambda data: f"{len(data)} bytes {data[:12]!r}",
)  # fmt: skip
def test_own_words_of_any_kind_are_one_line_and_the_built_in_words_serve(data: bytes, paths: Paths) -> None:
    made.put(builtin(paths), "majors", MAJORS)
    own(paths).mkdir(parents=True)
    file = own(paths) / "majors.toml"
    file.write_bytes(data)
    store = open_words(paths)
    assert store.words_of("major_arcana.00") is not None
    (problem,) = store.problems
    assert str(problem).startswith(str(file))
    assert str(problem).isprintable()
    assert file.read_bytes() == data


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_folder_or_a_pipe_in_place_of_a_file_holds_nothing_up(paths: Paths) -> None:
    made.put(builtin(paths), "majors", MAJORS)
    made.put(builtin(paths), "cups", CUPS)
    (own(paths) / "majors.toml").mkdir(parents=True)
    os.mkfifo(own(paths) / "cups.toml")
    store = open_words(paths)
    assert store.words_of("major_arcana.00") and store.words_of(CUPS[0])
    assert len(store.problems) == 2


def test_what_steers_a_terminal_is_dropped_from_own_words(paths: Paths) -> None:
    text = "A keeper \u001b[31mwaves\u202e, what \u0007do you see?"
    made.put(own(paths), "majors", {"major_arcana.00": made.passages(**{"block.upright.first": text})})
    words = open_words(paths).words_of("major_arcana.00")
    assert words and words.prompts["block", "upright", "first"] == "A keeper [31mwaves, what do you see?"


@given(st.binary(max_size=300))
def test_no_bytes_raise_anything_but_a_problem(data: bytes) -> None:
    assert read_card(data, "major_arcana.00") is None


def test_a_broken_file_of_the_programs_own_is_a_remark_too(tmp_path: Path) -> None:
    (tmp_path / "majors.toml").write_text('[card."major_arcana.00".passages]\ntext = "x"\n')
    store = WordStore([WordFolder(str(tmp_path), trusted=True)])
    assert store.words_of("major_arcana.00") is None
    assert len(store.problems) == 1
