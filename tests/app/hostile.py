"""A home in which every file comes from somebody who means no good: deck, words, spread, readings, settings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import cycle
from pathlib import Path
from typing import Any

import tomli_w

from tarot_tui import limits
from tarot_tui.cards.slots import SLOTS, parse_id
from tarot_tui.readings.document import document_of
from tarot_tui.readings.reading import DeckUsed, Note, Person, Promise, Reading, SpreadUsed
from tests.conftest import NOW
from tests.decks.made import V1, make_deck
from tests.readings import WALL, plain
from tests.words.made import document, passages

LIVE = "[@click=app.quit]x[/]"
"""Markup that would end the game when it is clicked on."""
STEERING = "\x1b]0;owned\x07\x1b[2J\x1b[31mred\x9b31m\x90q\x9c\x08\x0b\u202egnp.\u2066exe\u2069"
TEXTS = (
    LIVE,
    "[/x]",
    "[$error]\\[b]un[closed",
    STEERING,
    "x" * 300,
    "字" * 90,
    "e\u0301\u0323\u0316" * 30,
    "שלום עולם",
    "مرحبا بالعالم",
    "👩‍❤️‍👨🃏☽️",
    "{card} {0} %s ${x}",
    "tab\tand\nline",
)
"""What has broken programs."""
_NAME = f"[@click=app.quit]{STEERING}"
"""In a file's name, which may not hold a slash."""
WRITTEN = "canary "
"""Stands before everything that a person is made to have written."""


def home(root: Path) -> dict[Path, bytes]:
    """Fill ``root``; returns every file with its bytes."""
    _deck(root / "decks" / "hostile")
    _toml(root / "data" / "spreads" / f"evil{_NAME}.toml", _spread())
    (root / "data" / "spreads" / f"broken{_NAME}.toml").write_bytes(b"[spread]\nid = '[/x]'\n")
    make_deck(root / "decks" / f"torn{_NAME}", "x = [/x]\x1b]0;owned\x07")
    (root / "state" / "drafts").mkdir(parents=True)
    (root / "state" / "drafts" / f"broken{_NAME}.toml").write_bytes(b"[/x]\x1b]0;owned\x07")
    for suit in ("majors", "wands", "cups", "swords", "pentacles"):
        words = {
            card: _words(card) for card in SLOTS if suit in card.replace("major_arcana", "majors").split(".")
        }
        _toml(root / "data" / "words" / "en" / f"{suit}.toml", document(words))
    for name, reading in {
        f"evil{_NAME}": _reading(),
        "every card": _every_card(),
        "scripts": _scripts(),
    }.items():
        _toml(root / "library" / "readings" / "2026" / f"{name}.toml", document_of(reading))
    broken = document_of(plain(id="00000000-0000-4000-8000-0000000000ff")) | {"mode": LIVE, LIVE: STEERING}
    _toml(root / "library" / "readings" / "2026" / f"broken{_NAME}.toml", broken)
    (root / "library" / "readings" / "2026" / "no toml.toml").write_bytes(b"\xff\x1b]0;owned\x07 = [/x]")
    (root / "config").mkdir()
    (root / "config" / "config.toml").write_bytes(
        b'theme = "[/x]"\nreversals = "[@click=app.quit]"\nart = "\\u001b[2J"\ndeck = "hostile"\nmotion = false\n'
    )
    return {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}


def text(limit: int = 10_000, *, but: str = "") -> Iterator[str]:
    """One hostile text after the other, for ever, none longer than ``limit``."""
    return cycle([each[:limit] for each in TEXTS if each != but])


def _toml(path: Path, content: dict[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(tomli_w.dumps(content), encoding="utf-8")


def _deck(root: Path) -> None:
    names: dict[str, Any] = {"major_arcana": {}, "minor_arcana": {}}
    for card, name in zip(SLOTS, text(), strict=False):
        slot = parse_id(card)
        assert slot
        table = names["minor_arcana"].setdefault(slot.suit, {}) if slot.suit else names["major_arcana"]
        table[slot.key] = name
    faces: dict[str, str | bytes] = {
        f"ansi14/{card.replace('.', '/')}.ansi": f"{LIVE}\n{STEERING}\n\x1b[38;2;1;2;3m▀\x1b[99;99H"
        for card in SLOTS[:40]
    }
    manifest = V1.replace('"Made"', f'"{LIVE}"').replace('id = "made"', 'id = "hostile"')
    make_deck(root, manifest, {"names/en.toml": tomli_w.dumps(names), **faces})


def _spread() -> dict[str, Any]:
    texts = text(limits.NAME_CHARACTERS, but=LIVE)
    places = [
        {
            "id": name, "title": title, "looks_at": next(texts), "lens": "block", "at": [column, 0],
            "question": next(texts),
        }
        for column, (name, title) in enumerate([("one", LIVE), ("two", "[/x]"), ("three", STEERING)])
    ]  # fmt: skip
    return {
        "spread": {"id": "hostile", "title": LIVE, "lead": f"{LIVE} {STEERING} {'字' * 90}"},
        "places": places,
    }


def _words(card: str) -> dict[str, Any]:
    made = passages()
    made["keywords"] = [LIVE, "[/x]", STEERING]
    made["x_upright"] = made["x_reversed"] = f"{LIVE} {STEERING} [/x]"
    prompts = made["x_prompt"]
    for lens in prompts:
        for way in prompts[lens]:
            prompts[lens][way] = {
                depth: f"{card} {lens} {way} {depth} {LIVE} {STEERING}?" for depth in prompts[lens][way]
            }
    return made


def _reading(**changes: Any) -> Reading:
    texts = text(1000)
    cards = tuple(
        replace(
            WALL, place=next(texts), place_title=title, looks_at=next(texts), card_name=next(texts), card=LIVE,
            meaning=next(texts), prompt=next(texts), prompt_id=next(texts),
        )
        for title in (LIVE, "[/x]", STEERING, "x" * 900)
    )  # fmt: skip
    notes = [Note("a", f"{WRITTEN}{each}", NOW, card=1, kind="go_on", asked=each) for each in TEXTS]
    return plain(
        id="00000000-0000-4000-8000-0000000000f1",
        created=NOW + timedelta(days=1),
        mode="pair",
        question=f"{WRITTEN}{LIVE} {STEERING}",
        tags=(LIVE, STEERING),
        spread=SpreadUsed("../../[/x]", LIVE),
        deck=DeckUsed(f"../../{LIVE}", f"[/x]{STEERING}", LIVE),
        cards=cards,
        people=(Person("a", f"{WRITTEN}{LIVE}"), Person("b", f"{WRITTEN}{STEERING}"[:80])),
        promise=Promise(
            f"{WRITTEN}{LIVE}",
            f"{WRITTEN}{STEERING}",
            "[/x]",
            ("a", "b"),
            date(2026, 12, 1),
            noticed=f"{WRITTEN}[/x]",
        ),
        notes=(
            Note("b", (WRITTEN + "word " * limits.NOTE_CHARACTERS)[: limits.NOTE_CHARACTERS], NOW, card=0),
            *notes,
            Note("a", f"{WRITTEN}{LIVE}", NOW),
        ),
    )


def _every_card() -> Reading:
    """One in which every card lay, so that each that is drawn comes back with what was written then."""
    cards = tuple(replace(WALL, card=card, card_name=LIVE) for card in SLOTS)
    notes = tuple(
        Note("a", f"{WRITTEN}{LIVE} {STEERING} [/x]", NOW, card=index) for index in range(len(SLOTS))
    )
    return plain(
        id="00000000-0000-4000-8000-0000000000f2", created=NOW - timedelta(days=9), cards=cards, notes=notes
    )


def _scripts() -> Reading:
    texts = (
        "דברים שלא נאמרו",
        "لماذا هذا الصمت",
        "言わなかったこと",
        "ｆｕｌｌ",
        "👩‍❤️‍👨" * 30,
        "ไม่ได้พูด",
        "मौन क्यों",
    )
    return plain(
        id="00000000-0000-4000-8000-0000000000f3",
        created=NOW - timedelta(days=40),
        spread=SpreadUsed("blocking", texts[0]),
        people=tuple(Person(key, name) for key, name in zip("ab", texts, strict=False)),
        notes=tuple(Note("a", each, NOW, card=0) for each in texts),
    )
