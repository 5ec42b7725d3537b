"""The document of a shared reading, and its one canonical form as TOML (docs/sharing.md).

Canonical means: the same reading is always the same bytes, whoever writes it. So a block can be checked by
writing again what was read from it, and it cannot carry anything besides: no comment, no key, no spelling.
The form is a small part of TOML written here and not left to a library, whose layout may change.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from tarot_tui.problem import Problem
from tarot_tui.readings.reading import CardDrawn, Person, SpreadUsed
from tarot_tui.sharing.shared import Leg, Shared, SharedNote, SharedPromise, cleaned
from tarot_tui.text import clean

if TYPE_CHECKING:
    from tarot_tui.sharing.schema import ShareDocument

FORMAT: Final = "tarot-tui/share"
SCHEMA: Final = 1

_ESCAPED: Final = re.compile(r'[\x00-\x1f"\\\x7f]')
_SHORT: Final = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
_STRING: Final = r'"(?:[^"\\\n]++|\\.)*+"'
_LINE: Final = re.compile(
    rf"\[\[?[a-z_]+\]\]?|[a-z_]+ = (?:{_STRING}|[0-9]{{1,4}}|[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}"
    rf"|\[{_STRING}(?:, {_STRING})*+\]|\[\])|"
)
_HEAD: Final = re.compile(rf'format = "{FORMAT}"\nschema = ([0-9]+)\n')


def document_of(shared: Shared) -> dict[str, Any]:
    """The document: every key, in the order of the format, also where it is empty."""
    return {
        "format": FORMAT,
        "schema": SCHEMA,
        "share_id": shared.share_id,
        "day": shared.day,
        "question": shared.question,
        "spread": asdict(shared.spread),
        "deck": {"name": shared.deck},
        "apart": asdict(shared.leg) if shared.leg else None,
        "promise": asdict(shared.promise) if shared.promise else None,
        "people": [asdict(person) for person in shared.people],
        "cards": [asdict(card) for card in shared.cards],
        "notes": [
            {"by": note.by, "card": note.card, "asked": note.asked, "text": note.text}
            for note in shared.notes
        ],
    }


def to_toml(shared: Shared) -> str:
    """The canonical TOML. What is empty is left out."""
    document = document_of(shared)
    lines = _pairs({key: value for key, value in document.items() if not isinstance(value, dict | list)})
    for key, value in document.items():
        tables = value if isinstance(value, list) else [value] if isinstance(value, dict) else []
        header = f"[[{key}]]" if isinstance(value, list) else f"[{key}]"
        for table in tables:
            lines += ["", header, *_pairs(table)]
    return "\n".join(lines) + "\n"


def from_toml(text: str) -> Shared:
    """What is shared in ``text``, every string made clean.

    Raises :class:`Problem` for whatever is not the canonical form of a document of this schema; its place names
    keys, and never holds a word of the text.
    """
    head = _HEAD.match(text)
    if head and head[1] != str(SCHEMA):
        raise newer(head[1])
    # Before a parser sees it: tomllib takes minutes for a key of a hundred thousand dots.
    if not all(_LINE.fullmatch(line) for line in text.split("\n")):
        raise _foreign()
    try:
        parsed = tomllib.loads(text)
    except ValueError:
        raise _foreign() from None
    shared = _shared(_checked(parsed))
    if to_toml(shared) != text:
        raise _foreign()
    return cleaned(shared)


def newer(version: str) -> Problem:
    """The problem of a block whose version or schema is not known here."""
    return Problem(
        f"was made by another version of tarot-tui (format {version[:9]})",
        remedy="Update tarot-tui to open it; the text above it can be read as it is",
    )


def _foreign() -> Problem:
    return Problem("is whole, but what it holds is not written as this format says")


def _pairs(table: Mapping[str, Any]) -> list[str]:
    return [f"{key} = {_value(value)}" for key, value in table.items() if value not in ("", None, (), [])]


def _value(value: Any) -> str:
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int):
        return str(value)
    return f"[{', '.join(map(_string, value))}]"


def _string(text: str) -> str:
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _escape(found: re.Match[str]) -> str:
    return _SHORT.get(found[0]) or f"\\u{ord(found[0]):04x}"


def _checked(parsed: dict[str, Any]) -> ShareDocument:
    from tarot_tui.gate import check
    from tarot_tui.sharing.schema import ShareDocument

    try:
        return check(ShareDocument, parsed, "")
    except Problem as problem:
        # A key of a stranger's document can be as long as they like.
        raise Problem(problem.what, place=clean(problem.place)[:60]) from None


def _shared(checked: ShareDocument) -> Shared:
    promise, apart = checked.promise, checked.apart
    return Shared(
        share_id=checked.share_id,
        day=checked.day,
        spread=SpreadUsed(checked.spread.id, checked.spread.title),
        deck=checked.deck.name,
        cards=tuple(CardDrawn(**card.model_dump()) for card in checked.cards),
        people=tuple(Person(person.key, person.name) for person in checked.people),
        question=checked.question,
        promise=SharedPromise(promise.moment, promise.act, tuple(promise.by), promise.look_back)
        if promise
        else None,
        notes=tuple(SharedNote(note.by, note.text, note.card, note.asked) for note in checked.notes),
        leg=Leg(apart.step, tuple(apart.seals), apart.salt) if apart else None,
    )
