"""``share`` and ``open``: what goes out is what was ticked, and it comes back from whatever a mail made of it."""

from __future__ import annotations

import json
import re
import stat
import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tarot_tui.readings.document import document_of
from tarot_tui.readings.emit import to_toml
from tarot_tui.readings.reading import DeckUsed, Mark, Note, Person, Promise, Reading, SpreadUsed
from tests.conftest import NOW, Shell
from tests.decks.made import V1, make_deck
from tests.readings import noted, plain

BEGIN = "-----BEGIN TAROT READING v1-----"
END = "-----END TAROT READING-----"


def put(shell: Shell, reading: Reading) -> Path:
    path = Path(shell.paths.library) / "readings" / "2026" / "reading.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(to_toml(document_of(reading)))
    return path


def shared(shell: Shell, *argv: str) -> str:
    shell.ids = 0  # each share would have an id of its own, and nothing could be compared
    assert shell("share", "last", *argv) == 0, shell.err
    return shell.out


def inside_block(text: str, change: Callable[[str], str]) -> str:
    before, begin, rest = text.partition(BEGIN + "\n")
    block, end, after = rest.partition(END)
    return before + begin + change(block) + end + after


MANGLED: dict[str, Callable[[str], str]] = {
    "as it was": lambda text: text,
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "quoted": lambda text: "".join(f"> {line}\n" for line in text.splitlines()),
    "quoted twice": lambda text: "".join(f"> > {line}\n" for line in text.splitlines()),
    "indented": lambda text: "".join(f"\t    {line}\n" for line in text.splitlines()),
    "lower case": lambda text: text.lower(),
    "re-wrapped": lambda text: inside_block(
        text, lambda block: re.sub(r"(.{50})", r"\1\n", block.replace("\n", " "))
    ),
    "no-break spaces": lambda text: text.replace("\n", "\u00a0\n").replace("BEGIN TAROT", "BEGIN\u00a0TAROT"),
    "soft hyphens": lambda text: inside_block(text, lambda block: re.sub(r"([A-Z]{20})", "\\1\u00ad", block)),
    "zero-width spaces": lambda text: inside_block(
        text, lambda block: re.sub(r"([A-Z]{20})", "\\1\u200b", block)
    ),
    "em dashes": lambda text: text.replace("-----", "\u2014\u2014"),
    "byte order mark": lambda text: "\ufeff" + text,
    "inside a mail": lambda text: f"Hi,\n\nlook:\n\n{text}\n-- \nSam\nSent from a phone\n",
    "code fence": lambda text: f"```\n{text}```\n",
    "twice in one mail": lambda text: text + "\n> " + text.replace("\n", "\n> "),
}


@pytest.mark.parametrize("name", MANGLED)
def test_a_share_comes_back_whole_from_whatever_a_mail_made_of_it(name: str, shell: Shell) -> None:
    put(shell, noted("When dinner is quiet I tell myself you are cross with me."))
    text = shared(shell, "--with", "notes")
    assert shell("open", "-", "--format", "json", stdin=text) == 0
    whole = shell.out
    assert "When dinner is quiet" in whole
    assert shell("open", "-", "--format", "json", stdin=MANGLED[name](text)) == 0, shell.err
    assert shell.out == whole


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_of_any_usual_encoding_is_opened(encoding: str, shell: Shell) -> None:
    put(shell, noted("Größe"))
    file = shell.home / "mail.txt"
    file.write_bytes(shared(shell, "--with", "notes").encode(encoding))
    assert shell("open", str(file)) == 0
    assert "> Größe" in shell.out


def test_any_changed_character_of_the_block_is_refused(shell: Shell) -> None:
    put(shell, plain())
    text = shared(shell)
    start, end = text.index(BEGIN) + len(BEGIN) + 1, text.index(END)
    for position in range(start, end, 37):
        if text[position] == "\n":
            continue
        letter = "B" if text[position] == "A" else "A"
        assert shell("open", "-", stdin=text[:position] + letter + text[position + 1 :]) == 1
        assert shell.out == ""
        assert "stdin: line" in shell.err and shell.err.count("\n") == 1
        assert "Ask for it again" in shell.err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "holds no shared reading"),
        ("just a mail", "holds no shared reading"),
        (f"{BEGIN}\nABC", "cut off"),
        (f"{BEGIN}\n{END}\n", "line"),
        (f"{BEGIN}\n{'A' * 2_000_000}\n{END}\n", "line"),
        (f"{BEGIN}\nA!\x1b[31mB\n{END}", "line"),
        ("-----BEGIN TAROT READING v9-----\nAAAA\n" + END, "another version of tarot-tui (format 9)"),
    ],
)
def test_what_holds_no_reading_is_said_in_one_line(text: str, said: str, shell: Shell) -> None:
    assert shell("open", "-", stdin=text) == 1
    assert said in shell.err
    assert shell.err.count("\n") == 1
    assert "\x1b" not in shell.err


def test_a_damaged_reading_does_not_hide_a_whole_one(shell: Shell) -> None:
    put(shell, plain())
    text = shared(shell)
    damaged = inside_block(text, lambda block: block[5:])
    assert shell("open", "-", stdin=damaged + text) == 1
    assert "WHAT IS BLOCKING US?" in shell.out
    assert "the block" in shell.err


NOTES = {"canary-note", "canary-on", "canary-asked", "canary-later"}
PRIVATE = {
    "question": "canary-question",
    "tags": ("canary-tag",),
    "people": (Person("a", "canary-name"),),
    "promise": Promise("canary-moment", "canary-act", "", ("a",)),
    "marks": (Mark("a", "before", 3, "low"),),
    "notes": (
        Note("a", "canary-note", NOW, card=0),
        Note("a", "canary-on", NOW, card=0, kind="go_on", asked="canary-asked"),
        Note("a", "canary-later", NOW, kind="later"),
    ),
}


@pytest.mark.parametrize("form", ["text", "chat", "markdown", "json"])
def test_a_share_is_the_same_bytes_with_and_without_private_words(form: str, shell: Shell) -> None:
    put(shell, plain())
    without = shared(shell, "--format", form)
    put(shell, plain(**PRIVATE))
    assert shared(shell, "--format", form) == without


@pytest.mark.parametrize(
    ("ticks", "out"),
    [
        ("names", {"canary-name"} - {"canary-name"}),
        ("question", {"canary-question"}),
        ("notes", NOTES),
        ("notes:a", NOTES),
        ("notes:b", set()),
        ("promise", {"canary-moment", "canary-act"}),
        ("names,notes", {"canary-name"} | NOTES),
    ],
)
def test_nothing_goes_out_but_what_was_ticked(ticks: str, out: set[str], shell: Shell) -> None:
    put(shell, plain(**PRIVATE))
    text = shared(shell, "--with", ticks)
    found = set(re.findall(r"canary-[a-z]+", text.lower()))
    assert found - {"canary-name"} == out - {"canary-name"}
    assert ("canary-name" in found) == ("names" in ticks)
    for secret in (plain().id, "21:05", "Europe/Berlin", str(shell.home)):
        assert secret not in text


def test_a_share_is_written_once_and_over_a_file_only_when_forced(shell: Shell) -> None:
    put(shell, plain())
    file = shell.home / "share.txt"
    assert shell("share", "last", "-o", str(file)) == 0
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    first = file.read_bytes()
    assert b"\r" not in first and first.endswith(b"-----END TAROT READING-----\n")
    assert shell("share", "last", "-o", str(file)) == 1
    assert "is there already" in shell.err
    assert file.read_bytes() == first
    assert shell("share", "last", "-o", str(file), "--force") == 0
    assert shell("share", "last", "-o", str(shell.home / "none" / "x")) == 1
    assert "cannot be saved" in shell.err and "another file with -o" in shell.err
    assert "--library" not in shell.err


def test_that_a_share_went_out_is_noted_in_the_reading_with_its_id(shell: Shell) -> None:
    path = put(shell, noted("words"))
    assert shell("share", "last", "--format", "json") == 0
    document = tomllib.loads(path.read_text())
    assert [share["kind"] for share in document["shares"]] == ["json"]
    assert document["shares"][0]["share_id"] == json.loads(shell.out)["share_id"]
    assert document["rev"] == 2


def test_a_text_goes_out_even_where_the_library_cannot_be_written(shell: Shell) -> None:
    path = put(shell, plain())
    path.chmod(0o444)
    data = path.read_bytes()
    assert shell("share", "last") == 0
    assert END in shell.out
    assert "is read-only" in shell.err
    assert path.read_bytes() == data


def test_a_received_reading_is_kept_once_under_an_id_of_its_own(shell: Shell) -> None:
    put(shell, noted("from me"))
    text = shared(shell, "--with", "notes")
    receiver = Shell(shell.home / "receiver")
    receiver.ids = 100
    assert receiver("open", "-", "--keep", stdin=text) == 0
    (path,) = receiver.kept()
    document = tomllib.loads(path.read_text())
    assert document["id"] != plain().id
    assert document["mode"] == "apart"
    assert document["notes"][0]["text"] == "from me"
    assert receiver("open", "-", "--keep", stdin=text) == 0
    assert "you already have this reading" in receiver.err
    assert receiver.kept() == [path]
    assert receiver("journal", "list") == 0 and "received" in receiver.out


def test_a_text_that_tries_to_steer_the_terminal_can_only_be_read(shell: Shell) -> None:
    evil = "[/x] [@click=app.quit]y[/] \x1b]0;title\x07 \x1b[2J \u202egnp.exe <script>alert(1)</script> -----END TAROT READING-----"
    put(shell, plain())
    path = shell.kept()[0]
    path.write_text(
        to_toml(document_of(noted("EVIL")))
        .replace('"""\nEVIL"""', '"EVIL"')
        .replace('"EVIL"', json.dumps(evil))
    )
    for form in ("text", "chat", "markdown", "json"):
        text = shared(shell, "--with", "notes", "--format", form)
        assert "\x1b" not in text and "\x07" not in text and "\u202e" not in text
    assert shell("open", "-", stdin=shared(shell, "--with", "notes")) == 0
    assert "[@click=app.quit]y[/]" in shell.out
    assert "\x1b" not in shell.out


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        (["share", "last"], 1, "nothing is kept yet"),
        (["share", "last", "--with", "everything"], 2, "'everything' cannot be added"),
        (["share", "last", "--format", "pdf"], 2, "--format"),
        (["open", "/nowhere"], 1, "no such file"),
        (["open", "/dev/zero"], 1, "is not a regular file"),
        (["open"], 2, "required"),
    ],
)
def test_what_cannot_be_shared_or_opened_is_said_in_one_line(
    argv: list[str], code: int, said: str, shell: Shell
) -> None:
    assert shell(*argv) == code
    assert said in shell.err
    assert shell.err.count("\n") == 1


def test_the_programs_own_deck_goes_out_as_lines_where_pictures_are_ticked(shell: Shell) -> None:
    put(shell, plain())
    assert "⣿" not in shared(shell)
    text = shared(shell, "--with", "pictures")
    assert sum(0x2800 < ord(char) < 0x2900 for char in text) > 200
    assert max(len(line) for line in text.splitlines()) <= 72


def test_pictures_that_the_deck_does_not_have_are_said_to_be_missing(shell: Shell) -> None:
    make_deck(shell.home / "decks" / "lamplight", V1.replace("made", "lamplight"))
    put(shell, plain())
    text = shared(shell, "--with", "pictures")
    assert END in text
    assert "no pictures in plain characters" in shell.err


def test_a_picture_has_the_readings_own_deck_and_what_stays_out_leaves_no_trace(shell: Shell) -> None:
    put(shell, noted("canary"))
    bare = shared(shell, "--format", "svg")
    assert "canary" not in bare and 'id="card0-' in bare
    assert "canary" in shared(shell, "--format", "svg", "--with", "notes")
    put(shell, noted("another"))
    assert shared(shell, "--format", "svg") == bare
    target = shell.home / "mine.svg"
    assert shell("share", "last", "--format", "svg", "-o", str(target)) == 0
    assert target.read_text() == bare
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_deck_that_is_gone_leaves_cards_in_words_and_no_path_is_followed(shell: Shell) -> None:
    deck = make_deck(shell.home / "away" / "lamplight", V1)
    lost = replace(plain(), deck=DeckUsed(str(deck), "Lost", "1"))
    put(shell, lost)
    text = shared(shell, "--format", "svg")
    assert 'id="card0-' not in text and lost.cards[0].card_name in text
    assert shell.err.count("\n") == 1 and "drawn in words" in shell.err
    assert str(deck) not in text


@pytest.mark.parametrize("argv", [[], ["--with", "notes"], ["--format", "json"], ["--invite"]])
def test_nothing_of_a_list_of_signs_goes_out(shell: Shell, argv: list[str]) -> None:
    signs = plain(
        spread=SpreadUsed("exercise-signs", "The signs"), cards=(), notes=(Note("a", "quietpelican", NOW),)
    )
    put(shell, signs)
    assert shell("share", "last", *argv) == 1
    assert not shell.out and "quietpelican" not in shell.err
