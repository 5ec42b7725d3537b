"""Writing in a kept reading: another text for a note, a note that comes later, lines that somebody marked.

Each is an edit of the file as it stands: comments, unknown keys and the order of it stay.
"""

from __future__ import annotations

from datetime import datetime
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any, NamedTuple

from tarot_tui import tomlfile
from tarot_tui.journal.entries import Loaded
from tarot_tui.problem import Problem
from tarot_tui.readings.emit import to_toml

if TYPE_CHECKING:
    from tarot_tui.journal.keep import Keeper
    from tarot_tui.journal.save import Saved


class Words(NamedTuple):
    """What a note says, and which of its lines are marked."""

    text: str
    marked: tuple[int, ...] = ()

    def __repr__(self) -> str:
        """Without the words."""
        return "Words()"

    @property
    def lines(self) -> list[str]:
        """Its lines, as marks count them."""
        return self.text.split("\n")

    def became(self, text: str) -> Words:
        """Another text in its place; a mark stays on its line, wherever that stands now, and goes with it."""
        if text == self.text:
            return self
        lines = text.split("\n")
        matcher = SequenceMatcher(None, self.lines, lines, autojunk=False)
        stays: dict[int, int] = {}
        for kind, start, end, other_start, other_end in matcher.get_opcodes():
            if kind in ("equal", "replace"):
                stays.update(zip(range(start, end), range(other_start, other_end), strict=False))
        return Words(text, tuple(sorted(stays[line] for line in self.marked if line in stays)))

    def turned(self, line: int) -> Words:
        """With a mark on a line that had none, or without the one that it had. An empty line has nothing to mark."""
        if line in self.marked:
            return self._replace(marked=tuple(each for each in self.marked if each != line))
        if line >= len(self.lines) or not self.lines[line].strip():
            return self
        return self._replace(marked=tuple(sorted((*self.marked, line))))


def rewrite(keeper: Keeper, loaded: Loaded, index: int, words: Words) -> Saved:
    """Put other words in the place of a note. Raises :class:`Problem`, also for words that are none."""
    _refuse_nothing(words, loaded)
    notes = [dict(note) for note in tomlfile.parse(loaded.data, loaded.path)["notes"]]
    _set(notes[index], words)

    def edit(document: Any) -> None:
        note = document["notes"][index]
        if note["text"] != words.text:
            note["text"] = _as_item("text", words.text)
        if words.marked:
            note["marked"] = list(words.marked)
        else:
            note.pop("marked", None)

    return keeper.edit(loaded, edit, {"notes": notes})


def add_later(keeper: Keeper, loaded: Loaded, by: str, words: Words, written: datetime) -> Saved:
    """Add a note on the whole reading that its writer came to later. Raises :class:`Problem`."""
    import tomlkit

    _refuse_nothing(words, loaded)
    added: dict[str, Any] = {
        "by": by, "written": written.replace(microsecond=0), "kind": "later", "visibility": "private",
    }  # fmt: skip
    _set(added, words)
    text = added.pop("text")
    added["text"] = text  # last, as in all notes

    def edit(document: Any) -> None:
        is_inline = "notes" in document and not isinstance(document["notes"], tomlkit.items.AoT)
        table: Any = tomlkit.inline_table() if is_inline else tomlkit.table()
        for key, value in added.items():
            table[key] = _as_item(key, value) if key == "text" else value
        if "notes" not in document:
            document["notes"] = tomlkit.aot()
        document["notes"].append(table)

    before = tomlfile.parse(loaded.data, loaded.path).get("notes", [])
    return keeper.edit(loaded, edit, {"notes": [*before, added]})


def _refuse_nothing(words: Words, loaded: Loaded) -> None:
    if not words.text.strip():
        raise Problem(
            "an empty note takes the place of no other", where=loaded.path, remedy="Nothing was changed"
        )


def _set(note: dict[str, Any], words: Words) -> None:
    note["text"] = words.text
    if words.marked:
        note["marked"] = list(words.marked)
    else:
        note.pop("marked", None)


def _as_item(key: str, text: str) -> Any:
    """Text as the program writes it into a new file: many lines as many lines."""
    import tomlkit

    return tomlkit.parse(to_toml({key: text}, header=""))[key]
