"""Two people apart, from the shell: invite, answer in any editor, reply; nothing is rewritten and nothing is lost."""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tarot_tui import limits, outgoing
from tarot_tui.journal.entries import load
from tarot_tui.journal.invitations import hand_over
from tarot_tui.journal.keep import open_keeper
from tarot_tui.journal.removing import remove_note
from tarot_tui.problem import Problem
from tarot_tui.readings.document import document_of
from tarot_tui.readings.emit import to_toml
from tarot_tui.readings.reading import Note, Person, Reading, ShareMade
from tarot_tui.sharing.apart import Fresh, make
from tests.conftest import NOW, Shell
from tests.readings import plain
from tests.sharing.mail import MANGLED

CODE = "00000001"
MINE = "When dinner is quiet I tell myself — you’re cross with me. I miss the walks we took."
THEIRS = "I am tired, not cross.\n\nTomorrow, on the stairs?"


def place(number: int, kind: str = "ANSWER") -> str:
    return f"-----BEGIN {kind} {number} {CODE}-----\n"


def put(shell: Shell, reading: Reading) -> Path:
    path = Path(shell.paths.library) / "readings" / "2026" / "reading.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("# my own comment\n" + to_toml(document_of(reading)))
    return path


def mine(**changes: Any) -> Reading:
    notes = (Note("a", MINE, NOW, card=0), Note("a", "canary afterthought", NOW, card=1, kind="later"))
    return plain(notes=notes, **changes)


@pytest.fixture
def sam(shell: Shell) -> Shell:
    """Who was invited: another home."""
    other = Shell(shell.home / "sam")
    other.ids = 100
    return other


def ran(shell: Shell, *argv: str, stdin: str = "") -> str:
    assert shell(*argv, stdin=stdin) == 0, shell.err
    return shell.out


def invitation(shell: Shell, *more: str) -> str:
    return ran(shell, "share", "last", "--invite", *more)


def filled(text: str, *words: str) -> str:
    for number, each in enumerate(words, 1):
        text = text.replace(place(number), f"{place(number)}{each}\n")
    return text


def document(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text())


def own(shell: Shell) -> Path:
    return Path(shell.paths.library) / "readings" / "2026" / "reading.toml"


def replied(shell: Shell) -> str:
    """The reply to an answer that was kept."""
    put(shell, mine())
    answer = filled(invitation(shell), THEIRS)
    ran(shell, "open", "-", "--keep", stdin=answer)
    return ran(shell, "share", own(shell).name, "--reply")


# Inviting


def test_an_invitation_holds_no_word_of_its_sender_and_is_the_same_every_time(shell: Shell) -> None:
    path = put(shell, mine(question="canary question", people=(Person("a", "canary name"),)))
    text = invitation(shell)
    assert "canary" not in text and "dinner" not in text
    assert text.count("-----BEGIN ANSWER") == 3
    assert "THE HERMIT" in text and "the lantern lights the snow" in text
    first = path.read_bytes()
    assert invitation(shell) == text
    assert path.read_bytes() == first  # and nothing is written anew for it
    assert "canary name" in invitation(shell, "--with", "names")


def test_the_reading_keeps_salt_seals_and_what_was_sealed_and_the_comments_of_its_owner(shell: Shell) -> None:
    path = put(shell, mine())
    invitation(shell)
    kept = document(path)
    assert len(kept["invitation"]["salt"]) == 64 and len(kept["invitation"]["seals"]) == 3
    assert [note["visibility"] for note in kept["notes"]] == ["shared", "private"]
    assert [(made["kind"], made["share_id"]) for made in kept["shares"]] == [
        ("invitation", kept["invitation"]["share_id"])
    ]
    assert path.read_text().startswith("# my own comment\n")
    assert list(kept)[-1] == "notes" and kept["rev"] == 2


def test_where_the_salt_cannot_be_kept_no_invitation_goes_out(shell: Shell) -> None:
    path = put(shell, mine())
    path.chmod(0o444)
    assert shell("share", "last", "--invite") == 1
    assert shell.out == "" and "is read-only" in shell.err


def test_a_file_that_is_there_stays_and_seals_nothing(shell: Shell) -> None:
    path = put(shell, mine())
    before = path.read_bytes()
    file = shell.home / "invitation.txt"
    file.write_text("mine")
    assert shell("share", "last", "--invite", "-o", str(file)) == 1
    assert "is there already" in shell.err
    assert file.read_text() == "mine" and path.read_bytes() == before
    ran(shell, "share", "last", "--invite", "-o", str(file), "--force")
    assert "-----BEGIN ANSWER 1" in file.read_text()


def test_what_is_kept_back_stays_out_of_the_reply_and_looks_like_a_pass(shell: Shell, sam: Shell) -> None:
    put(shell, plain(notes=(Note("a", MINE, NOW, card=0), Note("a", "canary", NOW, card=1))))
    text = invitation(shell, "--keep-back", "2")
    ran(shell, "open", "-", "--keep", stdin=filled(text, THEIRS))
    reply = ran(shell, "share", own(shell).name, "--reply")
    assert "canary" not in reply and "When dinner is quiet" in reply
    ran(sam, "open", "-", stdin=reply)
    assert "When dinner" in sam.out
    assert [note["visibility"] for note in document(own(shell))["notes"]] == ["shared", "private"]
    assert shell("share", own(shell).name, "--invite", "--keep-back", "1") == 1
    assert "stays sealed" in shell.err


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        (["--invite", "--with", "notes"], 2, "takes --with names, question, pictures"),
        (["--invite", "--format", "chat"], 2, "--format text"),
        (["--invite", "--reply"], 2, "not allowed with"),
        (["--keep-back", "1"], 2, "goes with --invite or --answer"),
        (["--invite", "--keep-back", "0"], 1, "has no card 0"),
        (["--invite", "--keep-back", "9"], 1, "has no card 9"),
        (["--invite", "--keep-back", "x"], 2, "is no number of a card"),
        (["--answer"], 1, "answers no invitation"),
        (["--reply"], 1, "sent no invitation"),
    ],
)
def test_what_cannot_be_sent_is_said_in_one_line(argv: list[str], code: int, said: str, shell: Shell) -> None:
    path = put(shell, mine())
    before = path.read_bytes()
    assert shell("share", "last", *argv) == code
    assert said in shell.err and shell.err.count("\n") == 1 and shell.out == ""
    assert path.read_bytes() == before


# Answering


@pytest.mark.parametrize("name", MANGLED)
def test_an_answer_written_by_hand_comes_back_whole_and_stands_beside_ones_own(
    name: str, shell: Shell
) -> None:
    put(shell, mine())
    answer = filled(invitation(shell), THEIRS, "", "And thank you.")
    said = ran(shell, "open", "-", "--format", "json", stdin=MANGLED[name](answer))
    notes = [(note["by"], note["card"], note["text"].split()) for note in json.loads(said)["notes"]]
    assert notes == [
        ("a", 0, MINE.split()),
        ("b", 0, THEIRS.split()),
        ("b", None, ["And", "thank", "you."]),
    ]
    assert shell.err == ""


def test_both_stand_beside_each_other_and_below_each_other_where_it_is_narrow(shell: Shell) -> None:
    put(shell, mine())
    answer = filled(invitation(shell), THEIRS)
    wide = ran(shell, "open", "-", stdin=answer).splitlines()
    assert any("When dinner" in line and "I am tired" in line for line in wide)
    assert max(map(len, wide)) <= 72
    shell.environ["COLUMNS"] = "50"
    narrow = ran(shell, "open", "-", stdin=answer)
    assert (
        narrow.index("You\n")
        < narrow.index("When dinner")
        < narrow.index("The other\n")
        < narrow.index("I am")
    )
    assert max(map(len, narrow.splitlines())) <= 50
    assert "canary" not in narrow and "canary" not in "".join(wide)
    # Where nobody wrote, nothing is said of anybody.
    assert narrow.count("The other") == narrow.count("You\n") == 1


def test_the_same_answer_is_kept_once_and_another_beside_it(shell: Shell) -> None:
    put(shell, mine())
    text = invitation(shell)
    for mangle in ("as it was", "quoted", "filled at 55"):
        ran(shell, "open", "-", "--keep", stdin=MANGLED[mangle](filled(text, THEIRS)))
        kept = shell.kept()
        assert len(kept) == 2
    assert "you already have this" in shell.err
    (received,) = [path for path in kept if "received" in path.parts]
    assert document(received)["origin"]["kind"] == "answer"
    assert [(note["by"], note["text"]) for note in document(received)["notes"]] == [("b", THEIRS)]
    before = received.read_bytes()
    ran(shell, "open", "-", "--keep", stdin=filled(text, "Something else."))
    assert "another answer to the same invitation is kept already: both stay" in shell.err
    assert len(shell.kept()) == 3 and received.read_bytes() == before


def test_an_answer_is_known_by_its_lines_where_the_block_was_cut_away(shell: Shell) -> None:
    put(shell, mine())
    answer = filled(invitation(shell), THEIRS)
    above, begin, below = answer.partition("-----BEGIN TAROT READING")
    for cut in (above, above + begin + below[:200], above + begin + below.replace("A", "B")):
        assert "I am tired" in ran(shell, "open", "-", stdin=cut)
        assert shell.err == ""
    elsewhere = Shell(shell.home / "elsewhere")
    assert elsewhere("open", "-", stdin=above) == 1
    assert "neither the cards nor the invitation" in elsewhere.err and elsewhere.out == ""


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ("-----END ANSWER 1 00000001-----", "card 1, The wall: has lost the line -----END ANSWER 1"),
        ("-----BEGIN ANSWER 2 00000001-----", "card 2, The wall: has lost the line -----BEGIN ANSWER 2"),
    ],
)
def test_what_is_damaged_is_named_by_its_card_and_nothing_of_it_is_kept(
    damage: str, said: str, shell: Shell
) -> None:
    put(shell, mine())
    answer = filled(invitation(shell), THEIRS, "And this?", "And this.")
    assert shell("open", "-", "--keep", stdin=answer.replace(damage, "")) == 1
    assert said in shell.err and "nothing of it was kept" in shell.err
    assert "And this." in shell.out  # what is whole can be read
    assert len(shell.kept()) == 1


def test_words_beside_a_place_are_not_lost_in_silence(shell: Shell) -> None:
    put(shell, mine())
    answer = filled(invitation(shell), THEIRS).replace(place(2), "Here I wrote.\n\n" + place(2))
    assert "I am tired" in ran(shell, "open", "-", stdin="Dear S,\n\n" + answer)
    assert "card 2, The wall: words stand above its place" in shell.err


def test_an_invitation_is_printed_as_it_is_to_be_filled(shell: Shell, sam: Shell) -> None:
    put(shell, mine())
    text = invitation(shell)
    assert ran(sam, "open", "-", stdin=MANGLED["quoted twice"](text)) == text
    ran(shell, "open", "-", stdin=text)
    assert "went out from here" in shell.err
    ran(sam, "open", "-", "--keep", stdin=text)
    ran(sam, "open", "-", "--keep", stdin=text)
    assert "you already have this" in sam.err and len(sam.kept()) == 1


def test_a_played_invitation_is_answered_with_what_was_written_and_nothing_else(
    shell: Shell, sam: Shell
) -> None:
    put(shell, mine())
    ran(sam, "open", "-", "--keep", stdin=invitation(shell))
    (path,) = sam.kept()
    kept = document(path)
    assert kept["mode"] == "apart" and "origin" not in kept and "salt" not in kept["invitation"]
    note = '\n[[notes]]\nby = "b"\ncard = 0\nwritten = 2026-11-23T08:00:00+01:00\n'
    path.write_text(
        path.read_text()
        + f'{note}text = "I am tired."\n{note}kind = "go_on"\ntext = "Not cross."\n{note}kind = "later"\ntext = "canary"\n'
    )
    answer = ran(sam, "share", "last", "--answer")
    assert "canary" not in answer
    assert "I am tired." in ran(shell, "open", "-", "--keep", stdin=answer)
    (received,) = [each for each in shell.kept() if "received" in each.parts]
    assert [each["text"] for each in document(received)["notes"]] == ["I am tired.\n\nNot cross."]
    assert [each.get("visibility") for each in document(path)["notes"]] == ["shared", "shared", None]


# Replying


def test_a_reply_gives_what_was_sealed_and_both_see_both(shell: Shell, sam: Shell) -> None:
    put(shell, mine())
    answer = filled(invitation(shell), THEIRS)
    ran(sam, "open", "-", "--keep", stdin=answer)
    ran(shell, "open", "-", "--keep", stdin=answer)
    reply = ran(shell, "share", "last", "--reply")
    assert "canary" not in reply and shell.err == ""
    seen = ran(sam, "open", "-", "--keep", stdin=reply)
    assert "When dinner" in seen and "I am tired" in seen and "kept as" in sam.err
    assert "compare" not in sam.err
    ran(sam, "open", "-", "--keep", stdin=MANGLED["quoted"](reply))
    assert "you already have this" in sam.err and len(sam.kept()) == 2


@pytest.mark.parametrize("name", MANGLED)
def test_a_reply_is_what_was_sealed_whatever_a_mail_made_of_it(name: str, shell: Shell, sam: Shell) -> None:
    reply = replied(shell)
    said = ran(sam, "open", "-", "--format", "json", stdin=MANGLED[name](reply))
    [note] = json.loads(said)["notes"]
    assert (note["by"], note["text"].split()) == ("a", MINE.split())


@pytest.mark.parametrize(
    ("old", "new"), [("quiet", "loud"), ("cross", "crosss"), ("took.", "took!"), ("I miss", "I missed")]
)
def test_a_changed_word_is_refused_and_its_card_is_named(
    old: str, new: str, shell: Shell, sam: Shell
) -> None:
    reply = replied(shell)
    ran(sam, "open", "-", "--keep", stdin=filled(invitation(shell), THEIRS))
    assert old in reply
    assert sam("open", "-", "--keep", stdin=reply.replace(old, new)) == 1
    assert "card 1, The wall: the words are not those that were sealed" in sam.err
    assert "dinner" not in sam.out and len(sam.kept()) == 1
    added = reply.replace(place(2, "REPLY"), place(2, "REPLY") + "A word more.\n")
    assert sam("open", "-", stdin=added) == 1
    assert "card 2, The wall: the words are not those" in sam.err


def test_a_reply_sealed_anew_is_not_that_of_the_invitation(
    shell: Shell, sam: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    reply = replied(shell)
    first = filled(invitation(shell), THEIRS)
    file = shell.home / "first.txt"
    file.write_text(first)
    # Somebody who has read the answer makes it all anew, with other words.
    path = put(shell, replace(mine(), notes=(Note("a", "I knew it.", NOW, card=0),)))
    monkeypatch.setattr(shell, "new_id", lambda: CODE + "-0000-4000-8000-000000000000")
    monkeypatch.setattr(outgoing, "fresh", lambda new_id: Fresh(new_id(), "23" * 32))
    invitation(shell)
    forged = ran(shell, "share", path.name, "--reply")
    assert "I knew it." in forged
    assert sam("open", "-", "--invitation", str(file), stdin=forged) == 1
    assert "the seal of this reply is not that of the invitation" in sam.err and sam.out == ""
    assert "When dinner" in ran(sam, "open", "-", "--invitation", str(file), stdin=reply)
    assert sam.err == ""


def test_without_the_invitation_the_seal_to_look_for_is_named(shell: Shell, sam: Shell) -> None:
    reply = replied(shell)
    ran(sam, "open", "-", stdin=reply)
    [line] = re.findall("[0-9a-f]{64}", sam.err)
    assert line in invitation(shell) and line in reply


def test_a_note_that_was_rewritten_in_the_file_is_not_sent(shell: Shell) -> None:
    path = put(shell, mine())
    invitation(shell)
    path.write_text(path.read_text().replace("cross with me", "angry with me"))
    assert shell("share", "last", "--reply") == 1
    assert "card 1, The wall: your note is not the one that was sealed" in shell.err
    assert "angry" not in shell.err and shell.out == ""


def test_a_sealed_note_can_be_removed_and_then_the_reply_says_that_it_is_gone(shell: Shell) -> None:
    path, paths = put(shell, mine()), shell.paths
    invited = invitation(shell)
    note = load(str(path)).reading.notes[0]
    keeper = open_keeper(paths, "here", lambda: NOW)
    assert not remove_note(keeper, str(path), note, paths.cache, NOW.date()).left
    assert not [
        each for each in shell.home.rglob("*") if each.is_file() and b"cross with" in each.read_bytes()
    ]
    assert invitation(shell) == invited
    assert shell("share", "last", "--reply") == 1
    assert "card 1, The wall: your note that was sealed with the invitation is gone" in shell.err


def test_a_reply_before_any_answer_says_so_and_is_made(shell: Shell) -> None:
    put(shell, mine())
    invitation(shell)
    assert "When dinner" in ran(shell, "share", "last", "--reply")
    assert "no answer to it is kept here" in shell.err


def test_a_reply_that_lost_its_letters_cannot_be_checked_and_says_so(shell: Shell, sam: Shell) -> None:
    above, *_ = replied(shell).partition("-----BEGIN TAROT READING")
    assert sam("open", "-", stdin=above) == 1
    assert "holds a reply without the letters at its end" in sam.err and sam.out == ""


def test_hostile_words_can_only_be_read(shell: Shell, sam: Shell) -> None:
    evil = "[@click=app.quit]y[/] \x1b]0;title\x07 \x1b[2J \u202egnp.exe <script>alert(1)</script> {who} %s"
    put(shell, mine())
    answer = filled(invitation(shell), evil, evil)
    for form in ("text", "markdown", "json"):
        said = ran(shell, "open", "-", "--keep", "--format", form, stdin=answer)
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", said + shell.err)
    assert "[@click=app.quit]y[/]" in ran(shell, "open", "-", stdin=answer)


def test_no_names_are_asked_for_and_those_that_were_ticked_are_used(shell: Shell, sam: Shell) -> None:
    put(shell, mine(people=(Person("a", "Sophie"),)))
    ran(sam, "open", "-", "--keep", stdin=filled(invitation(shell, "--with", "names"), THEIRS))
    reply = ran(shell, "share", "last", "--reply", "--with", "names")
    assert "Sophie" in ran(sam, "open", "-", stdin=reply)
    assert "Sophie" not in ran(shell, "share", "last", "--reply")


def test_nobody_gives_words_another_meaning_by_sending_another_question(shell: Shell, sam: Shell) -> None:
    path = put(shell, mine())
    answer = filled(invitation(shell), THEIRS)
    ran(sam, "open", "-", "--keep", stdin=answer)
    asked = "What did you keep to yourself"
    path.write_text(path.read_text().replace(asked, "What do you dislike most"))
    reply = ran(shell, "share", path.name, "--reply")
    assert "dislike" in reply
    seen = " ".join(ran(sam, "open", "-", stdin=reply).split())
    assert asked in seen and "dislike" not in seen
    file = shell.home / "first.txt"
    file.write_text(answer)
    elsewhere = Shell(shell.home / "elsewhere")
    seen = " ".join(ran(elsewhere, "open", "-", "--invitation", str(file), stdin=reply).split())
    assert asked in seen and "dislike" not in seen


def test_the_longest_notes_and_the_question_between_them_come_back(shell: Shell, sam: Shell) -> None:
    word = "long " * (limits.NOTE_CHARACTERS // 5)
    notes = (Note("a", word, NOW, card=0), Note("a", word, NOW, card=0, kind="go_on", asked="And what else?"))
    put(shell, plain(notes=notes))
    ran(shell, "open", "-", "--keep", stdin=filled(invitation(shell), THEIRS))
    reply = ran(shell, "share", own(shell).name, "--reply")
    [note] = json.loads(ran(sam, "open", "-", "--format", "json", stdin=reply))["notes"]
    assert note["text"].split() == [*word.split(), "“And", "what", "else?”", *word.split()]


def test_ones_own_answer_is_no_second_reading(shell: Shell, sam: Shell) -> None:
    put(shell, mine())
    ran(sam, "open", "-", "--keep", stdin=filled(invitation(shell), THEIRS))
    (path,) = sam.kept()
    note = '\n[[notes]]\nby = "b"\ncard = 1\nkind = "go_on"\nasked = "And now?"\n'
    path.write_text(path.read_text() + note + 'written = 2026-11-23T08:00:00+01:00\ntext = "Now tea."\n')
    answer = ran(sam, "share", "last", "--answer")
    assert "“And now?”" in answer
    ran(sam, "open", "-", "--keep", stdin=answer)
    assert "you already have this" in sam.err and sam.kept() == [path]


def test_what_was_written_into_the_reading_meanwhile_is_not_sealed_unseen(shell: Shell) -> None:
    path = put(shell, mine())
    loaded = load(str(path))
    parcel = make("invitation", loaded.reading, frozenset(), NOW.date(), Fresh(CODE + "-x", "0" * 64))
    keeper = open_keeper(shell.paths, "here", lambda: NOW)
    path.write_text(path.read_text().replace("cross with me", "kind to me"))
    with pytest.raises(Problem, match="was changed meanwhile"):
        outgoing.give(keeper, load(str(path)), parcel, NOW, loaded.reading)
    assert "invitation" not in document(path)
    invitation(shell)
    first = path.read_bytes()
    with pytest.raises(Problem, match="was changed meanwhile"):  # another invitation went out before this one
        hand_over(keeper, load(str(path)), ShareMade(CODE, NOW, "invitation"), (), parcel.sealed)
    assert path.read_bytes() == first
