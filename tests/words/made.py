"""Words that tests make: one card that pleases the lint, and files of as many cards as wanted."""

from __future__ import annotations

import copy
import json
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from tarot_tui.words.build import card_words
from tarot_tui.words.lint.read import Waiver, Written
from tarot_tui.words.schema import split_waiver
from tarot_tui.words.words import PROMPT_KEYS

LIGHTHOUSE = "major_arcana.09"
"""The slot that the made-up card takes."""

META = {
    "schema_version": "1.0",
    "identifier": "org.example/esoterica/made",
    "name": "Words for tests",
    "license": "CC0-1.0",
}

_CARD = tomllib.loads(Path(__file__).with_name("lighthouse.toml").read_text(encoding="utf-8"))["card"][
    LIGHTHOUSE
]


def passages(**changes: Any) -> dict[str, Any]:
    """The passages of the made-up card; ``changes`` replace keys, or prompts by ``block.upright.first``."""
    made: dict[str, Any] = copy.deepcopy(_CARD["passages"])
    for key, value in changes.items():
        where = made["x_prompt"]
        *tables, last = key.split(".")
        if not tables:
            made[last] = value
            continue
        for table in tables:
            where = where[table]
        where[last] = value
    return made


def written(
    card: str = LIGHTHOUSE, file: str = "majors.toml", language: str = "en", **changes: Any
) -> Written:
    """The made-up card as the lint reads it."""
    made = passages(**changes)
    waivers = tuple(Waiver(*split_waiver(entry)) for entry in made.get("x_lint_ok", []))
    return Written(file, language, card_words(card, made), waivers)


def numbered(card: str) -> dict[str, Any]:
    """Passages in which every text names the card and its key, so that no two are the same."""
    made = passages()
    for key in ("text", "x_upright", "x_reversed"):
        made[key] = f'{key} of {card} — with [brackets], "quotes" and a ’.'
    made["x_props"] = [f"a prop of {card}", "another"]
    for lens, orientation, depth in PROMPT_KEYS:
        made["x_prompt"][lens][orientation][depth] = (
            f"{card} {lens} {orientation} {depth}: what, #{len(card)}?"
        )
    return made


def document(cards: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """A whole word file with these passages, as parsed."""
    return {
        "meta": dict(META),
        "card": {card: {"passages": copy.deepcopy(dict(p))} for card, p in cards.items()},
    }


def toml(cards: Mapping[str, Mapping[str, Any]], meta: bool = True) -> str:
    """A whole word file with these passages, laid out as the program's own files are."""
    lines = ["[meta]", *(f"{key} = {json.dumps(value)}" for key, value in META.items())] if meta else []
    for card, made in cards.items():
        lines += ["", f'[card."{card}".passages]']
        lines += [f"{key} = {_quoted(value)}" for key, value in made.items() if key != "x_prompt"]
        lines.append(f'[card."{card}".passages.x_prompt]')
        lines += [
            f"{lens}.{way}.{depth} = {_quoted(text)}"
            for lens, ways in made["x_prompt"].items()
            for way, depths in ways.items()
            for depth, text in depths.items()
        ]
    return "\n".join(lines) + "\n"


def _quoted(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)  # JSON's strings and lists of strings are TOML's too


def put(folder: Path, suit: str, cards: Iterable[str] | Mapping[str, Any]) -> Path:
    """Write a word file into ``folder``: numbered words for IDs, or the passages that are given."""
    made = cards if isinstance(cards, Mapping) else {card: numbered(card) for card in cards}
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{suit}.toml"
    path.write_text(toml(made), encoding="utf-8")
    return path
