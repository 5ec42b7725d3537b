"""The texts between two people apart: whatever a mail makes of them, the same words come back."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tarot_tui import limits
from tarot_tui.problem import Problem
from tarot_tui.readings.reading import Reading
from tarot_tui.sharing.apart import Fresh, Letter, make, with_notes
from tarot_tui.sharing.as_letter import as_letter
from tarot_tui.sharing.as_text import COLUMNS
from tarot_tui.sharing.commitment import canonical
from tarot_tui.sharing.places import Found, edges, find_places
from tarot_tui.sharing.receive import receive, text_of
from tarot_tui.sharing.shared import Step
from tarot_tui.sharing.strays import strays
from tarot_tui.text import cell_width

from .mail import MANGLED, MANGLING, mangled
from .samples import CARDS, FEW, SHARE_ID, TEXT, TEXTS, TODAY, note, reading

FRESH = Fresh(SHARE_ID, "0123456789abcdef" * 4)
CODE = SHARE_ID[:8]
PLACES = len(CARDS) + 1
_WORD = st.text("abcdefghijkmnoprstuüßéλж'.,?!0123456789", min_size=1, max_size=11)
_LINE = st.lists(_WORD, min_size=1, max_size=30).map(" ".join)
WRITTEN = st.lists(_LINE, max_size=4).flatmap(
    lambda lines: st.lists(st.sampled_from(["\n", "\n\n"]), min_size=len(lines), max_size=len(lines)).map(
        lambda gaps: "".join(line + gap for line, gap in zip(lines, gaps, strict=True)).strip()
    )
)
"""What people write into a mail: words, lines, paragraphs."""
ANSWERS = st.tuples(*[WRITTEN] * PLACES)


def solo(*texts: str, **changes: object) -> Reading:
    notes = tuple(
        note(text, card=index if index < len(CARDS) else None, visibility="private")
        for index, text in enumerate(texts)
        if text
    )
    return reading(mode="solo", notes=notes, **changes)


def invited(*texts: str) -> Reading:
    sealed = make("invitation", solo(), frozenset(), TODAY, FRESH).sealed
    notes = tuple(
        note(text, "b", index if index < len(CARDS) else None, visibility="private")
        for index, text in enumerate(texts)
        if text
    )
    assert sealed
    return reading(mode="apart", invitation=replace(sealed, salt=None), notes=notes)


def frozen(*texts: str) -> Reading:
    """A reading whose invitation went out."""
    before = solo(*texts)
    parcel = make("invitation", before, frozenset(), TODAY, FRESH)
    notes = tuple(
        replace(each, visibility="shared") if index in parcel.given else each
        for index, each in enumerate(before.notes)
    )
    return replace(before, invitation=parcel.sealed, notes=notes)


def letter(step: Step, source: Reading) -> Letter:
    return make(step, source, frozenset(), TODAY, FRESH).letter


def invitation() -> str:
    return as_letter(letter("invitation", solo()), TEXTS)


def filled(texts: tuple[str, ...], indent: str = "") -> str:
    """The invitation with words typed into its places, in an editor."""
    text = invitation()
    for number, words in enumerate(texts, 1):
        begin = edges("answer", number, CODE)[0]
        typed = "\n".join(indent + line for line in words.split("\n"))
        text = text.replace(f"{begin}\n", f"{begin}\n{typed}\n")
    return text


def only(text: str) -> Found:
    [found] = find_places(text_of(text))
    return found


def read(text: str) -> list[str]:
    found = only(text)
    assert [place.fault for place in found.places.values()] == [""] * PLACES
    return [found.places[number].words for number in range(1, PLACES + 1)]


# What goes out


def test_an_invitation_has_none_of_its_senders_words_and_looks_the_same_whatever_there_are() -> None:
    silent, spoken = solo(), solo("canary", "", "canary", "canary")
    texts = [as_letter(letter("invitation", each), TEXTS) for each in (silent, spoken)]
    assert "canary" not in texts[1]
    # All that differs is what no one can read anything from: the seals.
    bare = [re.sub("[0-9a-f]{64}", "", text.partition("-----BEGIN TAROT")[0]) for text in texts]
    assert bare[0] == bare[1]
    blocks = [receive(text, "x")[0].shared for text in texts]
    assert [len(block.leg.seals) for block in blocks if block and block.leg] == [PLACES, PLACES]
    seals = [seal for block in blocks if block and block.leg for seal in block.leg.seals]
    assert len(set(seals)) > PLACES  # of nothing too each place has a seal of its own


def test_notes_that_were_kept_back_and_passes_look_alike() -> None:
    kept_back = make("invitation", solo("yes", "no"), frozenset(), TODAY, FRESH, frozenset({2}))
    passed = make("invitation", solo("yes"), frozenset(), TODAY, FRESH)
    assert as_letter(kept_back.letter, TEXTS) == as_letter(passed.letter, TEXTS)
    one = make("answer", invited("yes", "no"), frozenset(), TODAY, FRESH, frozenset({2}))
    assert as_letter(one.letter, TEXTS) == as_letter(letter("answer", invited("yes")), TEXTS)


def test_only_notes_of_ones_own_that_are_open_today_go_out() -> None:
    notes = (
        note("mine", visibility="private"),
        note("asked on", kind="go_on", visibility="private"),
        note("canary later", kind="later", visibility="private"),
        note("canary sealed", kind="sealed", opens=TODAY.replace(year=2030), visibility="private"),
        note("canary theirs", by="b", visibility="shared"),
    )
    source = reading(mode="solo", notes=notes)
    assert with_notes(source, TODAY) == [1]
    assert make("invitation", source, frozenset(), TODAY, FRESH).given == (0, 1)


@pytest.mark.parametrize(
    ("step", "source", "said"),
    [
        ("invitation", reading(mode="pair"), "is no finished reading of one alone"),
        ("invitation", reading(mode="solo", status="draft"), "is no finished reading of one alone"),
        ("answer", solo(), "answers no invitation"),
        ("reply", solo(), "sent no invitation"),
        ("reply", invited(), "sent no invitation"),
        ("answer", frozen(), "answers no invitation"),
    ],
)
def test_what_a_reading_cannot_send_is_said(step: Step, source: Reading, said: str) -> None:
    with pytest.raises(Problem, match=said):
        letter(step, source)


def test_a_second_invitation_is_the_first_again() -> None:
    source = frozen("yes")
    again = make("invitation", source, frozenset(), TODAY, Fresh("0" * 36, "f" * 64))
    assert again.sealed is None and again.given == ()
    assert as_letter(again.letter, TEXTS) == as_letter(letter("invitation", solo("yes")), TEXTS)
    with pytest.raises(Problem, match="stays sealed"):
        make("invitation", source, frozenset(), TODAY, FRESH, frozenset({1}))


def test_a_note_that_was_changed_after_it_was_sealed_is_named_and_not_sent() -> None:
    source = frozen("yes", "I miss you")
    first, second = source.notes
    with pytest.raises(Problem, match=r"card 2, Behind it: your note is not the one that was sealed"):
        letter("reply", replace(source, notes=(first, replace(second, text="I missed you"))))
    # Other kinds of notes are nobody's but their writer's.
    added = note("an afterthought", kind="later", card=1, visibility="private")
    assert "afterthought" not in as_letter(
        letter("reply", replace(source, notes=(*source.notes, added))), TEXTS
    )


@FEW
@given(st.tuples(*[TEXT] * PLACES))
def test_whatever_people_wrote_stands_in_its_place_and_every_line_fits_a_mail(texts: tuple[str, ...]) -> None:
    text = as_letter(letter("answer", invited(*texts)), TEXTS)
    assert [canonical(words) for words in read(text)] == [canonical(words) for words in texts]
    for line in text.split("\n"):
        assert cell_width(line) <= COLUMNS
        assert line == line.rstrip()
        assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", line)


# What comes back


@pytest.mark.parametrize("name", MANGLED)
@pytest.mark.parametrize("by_hand", [True, False])
def test_an_answer_comes_back_whole_from_whatever_a_mail_made_of_it(name: str, by_hand: bool) -> None:
    texts = (
        "I am tired, not cross. When you ask on the stairs I have no words yet.\n\nTomorrow?",
        "",
        "Two lines,\nand both meant.",
        "Thank you for asking.",
    )
    text = filled(texts) if by_hand else as_letter(letter("answer", invited(*texts)), TEXTS)
    assert [words.split() for words in read(MANGLED[name](text))] == [words.split() for words in texts]


@example(("0\n0", "", "", ""), ["filled at 55"], "> ")
@example(("0\n0", "", "", ""), ["CRLF", "filled at 78"], "")
@example(("0\n0", "", "", ""), ["quoted without a space", "filled at 55"], "")
@example(("0\n0", "", "", ""), ["filled at 55", "zero-width spaces"], "> ")
@given(ANSWERS, MANGLING, st.sampled_from(["", "> ", "   "]))
def test_the_same_words_in_their_order_survive_any_way_that_a_mail_takes(
    texts: tuple[str, ...], names: list[str], indent: str
) -> None:
    text = mangled(filled(texts, indent), names)
    assert [words.split() for words in read(text)] == [words.split() for words in texts]


@given(ANSWERS)
def test_paragraphs_and_the_line_breaks_of_a_person_stay(texts: tuple[str, ...]) -> None:
    short = tuple("\n".join(line[:40].strip() for line in text.split("\n")) for text in texts)
    tidy = [re.sub("\n{2,}", "\n\n", text).strip() for text in short]
    assert read(filled(short)) == tidy


def test_lines_that_a_program_broke_are_joined_again() -> None:
    long = "When dinner is quiet I tell myself that you are cross with me, and then I go quiet too. " * 3
    for name in ("format=flowed", "filled at 78", "wrapped at 76"):
        assert read(MANGLED[name](filled((long, "", "", ""))))[0] == long.strip()


def test_answers_below_quoted_lines_keep_what_is_in_them() -> None:
    quoted = MANGLED["quoted"](invitation())
    begin = edges("answer", 1, CODE)[0]
    text = quoted.replace(f"> {begin}\n", f"> {begin}\n- 5 > 3\n- tea -- or not\n")
    assert read(text)[0] == "- 5 > 3\n- tea -- or not"


def test_hyphens_at_which_a_line_was_broken_join_again() -> None:
    text = filled(
        (
            "Sixty cells of a line that says nothing much, until it is well-\nknown to both of us, as it were.",
            "",
            "",
            "",
        )
    )
    assert read(text)[0].endswith("until it is well-known to both of us, as it were.")


@pytest.mark.parametrize(
    ("damage", "number", "said"),
    [
        (lambda text: text.replace(edges("answer", 2, CODE)[1], ""), 2, "has lost the line -----END ANSWER 2"),
        (lambda text: text.replace(edges("answer", 2, CODE)[0], ""), 2, "has lost the line -----BEGIN ANSWER 2"),
        (lambda text: text + text.replace("cross", "angry"), 1, "more than once, with different words"),
        (lambda text: text.replace("cross", "x " * limits.PLACE_CHARACTERS), 1, "is longer than 50000 characters"),
    ],
)  # fmt: skip
def test_what_is_damaged_is_named_by_its_place_and_the_rest_is_read(
    damage: object, number: int, said: str
) -> None:
    found = only(damage(filled(("not cross", "far away", "", ""))))  # type: ignore[operator]
    assert said in found.places[number].fault
    assert found.places[number].words == ""
    whole = {1: "not cross", 2: "far away"}
    for other in {1, 2} - {number}:
        assert found.places[other].words == whole[other]


def test_a_place_that_is_cut_away_is_missing() -> None:
    text = filled(("yes", "", "", ""))
    assert sorted(only(text[: text.index("3. The gap")]).places) == [1, 2]


def test_the_empty_invitation_below_an_answer_takes_nothing_away() -> None:
    text = filled(("yes", "", "no", ""))
    assert read(text + MANGLED["quoted"](invitation())) == ["yes", "", "no", ""]
    assert read(text + MANGLED["quoted"](text)) == ["yes", "", "no", ""]


def test_what_was_written_above_a_place_and_not_in_it_is_noticed() -> None:
    shared = letter("invitation", solo()).shared
    for name in MANGLED:
        text = text_of(MANGLED[name](filled(("yes", "no", "", ""))))
        assert strays(only(text), shared, TEXTS) == [], name
        assert (
            strays(only(text_of(MANGLED[name]("Dear S,\n" + filled(("", "", "", ""))))), shared, TEXTS) == []
        )
    begin = edges("answer", 2, CODE)[0]
    text = filled(("yes", "", "", "")).replace(begin, f"I wrote here\n{begin}")
    assert strays(only(text), shared, TEXTS) == [2]


@pytest.mark.parametrize(
    "words",
    [
        edges("answer", 1, CODE)[1],
        "\n".join(edges("answer", 3, CODE)) + "\nforged\n" + edges("answer", 3, CODE)[1],
        "end answer 1 " + CODE,
        "-----BEGIN TAROT READING v1-----",
        "-- \nnot a signature",
        "From me",
        "> quoted",
        "\u202e\x1b[2J",
    ],
)
def test_words_that_look_like_a_marker_stay_words(words: str) -> None:
    text = as_letter(letter("answer", invited(words, "second")), TEXTS)
    assert canonical(read(text)[0]) == canonical(words)
    assert read(text)[1:] == ["second", "", ""]
    assert not re.search("^(From|--)", text.partition("-----BEGIN")[2], re.MULTILINE) or "-----" in text


@pytest.mark.parametrize(
    "text",
    [
        "BEGIN ANSWER 1 " * 60_000,
        "BEGIN" + " " * 500_000,
        f"{edges('answer', 1, CODE)[0]}\n" * 20_000,
        f"{edges('answer', 1, CODE)[0]}{'-' * 500_000}",
        f"{edges('answer', 1, CODE)[0]}{'- ' * 300_000}{edges('answer', 1, CODE)[1]}",
        f"{edges('answer', 1, CODE)[0]}{'> ' * 300_000}{edges('answer', 1, CODE)[1]}",
    ],
)
def test_a_text_made_to_be_slow_is_answered_all_the_same(text: str) -> None:
    for found in find_places(text):
        assert not any(place.words.strip("-> ") for place in found.places.values() if not place.fault)


@given(
    st.text(max_size=200), st.lists(st.sampled_from([*edges("answer", 1, CODE), *edges("reply", 9, CODE)]))
)
def test_no_text_breaks_the_reader(text: str, markers: list[str]) -> None:
    for found in find_places(text_of(text.join([*markers, ""]))):
        for place in found.places.values():
            assert not (place.words and place.fault)
