"""The whole way with the keyboard alone, on the smallest usual screen, with everything as it comes."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from tests.process.playing import drafts, kept, modes
from tests.process.terminal import GAME, Terminal, home_of

FACE_UP = re.compile(r"what stands between us .*, (upright|upside down)", re.S)


def test_the_keys_alone_lead_from_the_start_to_a_shared_text(tmp_path: Path) -> None:
    with Terminal(GAME, home_of(tmp_path), size=(80, 24)) as terminal:
        terminal.until("What is", "they predict nothing")
        terminal.press("1")
        terminal.until("Everything is chosen already")
        terminal.press("enter")
        terminal.until("The cards are being shuffled")
        terminal.press("a")
        terminal.until("a turn all")
        terminal.press("enter")
        terminal.wait(lambda: bool(FACE_UP.search(terminal.screen.text)), "a card face up")
        assert terminal.presses <= 5

        terminal.press("enter")
        terminal.until("1 of 3", "Write here")
        terminal.press("A canary at dinner.", "f8")
        terminal.until("2 of 3", "Write here")
        terminal.press("tab")
        terminal.until("g ask on p pass")
        terminal.press("p")
        terminal.until("3 of 3", "Write here")
        terminal.press("A canary in the kitchen.", "f8")
        terminal.until("What came up")
        terminal.press("f8")
        terminal.until("‹ none this time ›")
        terminal.press("right", "enter", "ctrl+u", "we are both home", "enter", "ctrl+u", "I ask the canary")
        terminal.until("If we are both home", "then I ask the canary")
        terminal.press("f8")
        terminal.until("The file, as it will be written")
        assert not kept(tmp_path / "data" / "tarot-tui")
        assert len(drafts(tmp_path)) == 1
        terminal.press("enter")
        terminal.until("It is kept.")

        (reading,) = kept(tmp_path / "data" / "tarot-tui")
        document = tomllib.loads(reading.read_text(encoding="utf-8"))
        assert [(note["card"], note["text"]) for note in document["notes"]] == [
            (0, "A canary at dinner."),
            (2, "A canary in the kitchen."),
        ]
        assert document["status"] == "complete"
        assert document["promise"]["moment"] == "we are both home"
        assert document["promise"]["act"] == "I ask the canary"
        assert not drafts(tmp_path)
        terminal.until(reading.name)

        terminal.press("s")
        terminal.until("This is exactly what goes out", "F8 write the file")
        terminal.press("f8")
        terminal.until("Written: ~/")
        (shared,) = tmp_path.glob("*.txt")
        terminal.wait(lambda: b"[[shares]]" in reading.read_bytes(), "the share in the reading")
        terminal.press("b")
        terminal.until("It is kept.")
        terminal.press("enter")
        terminal.until("open up?")
        terminal.press("f10")
        assert terminal.ended() == 0
        terminal.assert_usable()

    text = shared.read_text(encoding="utf-8")
    assert text.startswith("WHAT IS BLOCKING US?")
    assert "canary" not in text
    assert modes(tmp_path)[shared.name] == 0o600
    for path, mode in modes(tmp_path / "data").items():
        assert mode == (0o600 if path.endswith(".toml") else 0o700), path


def test_the_text_that_was_ticked_together_goes_out_whole(tmp_path: Path) -> None:
    with Terminal((*GAME, "--no-animation", "today"), home_of(tmp_path)) as terminal:
        terminal.until("Everything is chosen already")
        # In one burst, as on a slow line: every key still does what it would have done alone.
        terminal.press("enter", "a", "enter", "enter", "A small canary.", "f8", "f8", "f8", "enter")
        terminal.until("It is kept.")
        terminal.press("s")
        terminal.until("This is exactly what goes out", "A tarot reading", "notes")
        terminal.press("space")
        terminal.until("A small canary.")
        terminal.press("f8")
        terminal.until("Written: ~/")
        terminal.press("ctrl+q")
        assert terminal.ended() == 0
    (shared,) = tmp_path.glob("*.txt")
    assert "A small canary." in shared.read_text(encoding="utf-8")
