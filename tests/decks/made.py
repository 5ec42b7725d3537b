"""Decks for tests, written into a temporary folder."""

from __future__ import annotations

from pathlib import Path

V1 = '[deck]\nid = "made"\nschema_version = "1.0"\nname = "Made"\nversion = "1"\n'
V2 = '[deck]\nschema_version = "2.0"\nname = "Made"\nversion = "1"\n'


def make_deck(root: Path, manifest: str | bytes = V1, files: dict[str, str | bytes] | None = None) -> Path:
    """A deck in ``root`` with this manifest and these files."""
    for name, content in {"deck.toml": manifest, **(files or {})}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return root


def png(width: int, height: int) -> bytes:
    """The beginning of a PNG of this size, which is all that anything here looks at."""
    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\x00\x00\x00"
    return b"\x89PNG\r\n\x1a\n" + (13).to_bytes(4, "big") + b"IHDR" + header
