"""Writing the whole deck: SVG, PNG, coloured and plain characters, alt texts, and what it was all made from.

``drawn.toml`` beside the pictures holds the hash of each SVG: the pictures of a card are made anew only where that
changed, and a test says when a drawing and its pictures are no longer the same.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from drawing.back import ALT, back
from drawing.deck import alts, cards

BACK: Final = "card_backs.lamp"
MADE_FROM: Final = "drawn.toml"
MANNER: Final = 4
"""One more when pictures are made from a drawing in another way: all of them are stale then."""
_HEAD: Final = "# What the pictures of this deck were made from: sha256 of each SVG with the number of the manner. Written by python -m drawing.\n\n"


def drawn() -> dict[str, str]:
    """Every card and the back as SVG, by ID."""
    return {card: draw() for card, draw in cards().items()} | {BACK: back()}


def digest(svg: str) -> str:
    """What is written down of an SVG and of the way that pictures are made from it."""
    return hashlib.sha256(f"{MANNER}\n{svg}".encode()).hexdigest()


def recorded(deck: Path) -> dict[str, str]:
    """What the pictures in ``deck`` were made from."""
    path = deck / MADE_FROM
    return dict(tomllib.loads(path.read_text())["svg"]) if path.exists() else {}


def write(deck: Path) -> list[Path]:
    """Bring ``deck`` up to date; returns the files that were written."""
    from drawing.lines import LINE_ROWS, braille
    from drawing.render import ANSI_ROWS, ansi, png

    svgs, before, written = drawn(), recorded(deck), []
    for card, svg in svgs.items():
        if before.get(card) == digest(svg):
            continue
        files: dict[str, str | bytes] = {
            f"scalable/{_place(card)}.svg": svg,
            f"h750/{_place(card)}.png": png(svg),
        }
        files |= {f"ansi{rows}/{_place(card)}.ansi": ansi(svg, rows) for rows in ANSI_ROWS}
        files |= {f"line{rows}/{_place(card)}.txt": braille(svg, rows) for rows in LINE_ROWS}
        for name, content in files.items():
            path = deck / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
            written.append(path)
    lines = [f'"{card}" = "{digest(svg)}"' for card, svg in sorted(svgs.items())]
    (deck / MADE_FROM).write_text(_HEAD + "[svg]\n" + "\n".join(lines) + "\n")
    _write_alts(deck / "names" / "en.toml", alts())
    return written


def _place(card: str) -> str:
    return card.replace(".", "/")


def _write_alts(path: Path, texts: Mapping[str, str]) -> None:
    """Put the alt texts into the names file, behind the names."""
    names = path.read_text().partition("\n[alt_text.")[0].rstrip("\n")
    tables: dict[str, list[str]] = {}
    for card, text in texts.items():
        table, _, key = card.rpartition(".")
        tables.setdefault(table, []).append(f"{key} = {_quoted(text)}")
    tables["card_backs"] = [f"lamp = {_quoted(ALT)}"]
    parts = [f"[alt_text.{table}]\n" + "\n".join(lines) for table, lines in tables.items()]
    path.write_text("\n\n".join([names, *parts]) + "\n")


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
