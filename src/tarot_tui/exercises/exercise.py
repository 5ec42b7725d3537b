"""An exercise: a few pages, each of which asks one thing. All of it is data (decks/words/<language>/exercises.toml)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple, cast

from tarot_tui.readings.reading import EXERCISE

PageKind = Literal["box", "lines", "pick", "dial", "first", "turn", "frame"]
"""A few lines; a line each; words to pick; one of five; a first line; an open question for a household line; a line
that may be said another way."""
End = Literal["keep", "share", "let_go"]
"""What may be done with it when it is written."""


class Page(NamedTuple):
    """One thing that is asked."""

    kind: PageKind
    asked: str
    hint: str
    labels: tuple[str, ...] = ()
    """What stands before each line."""
    options: tuple[str, ...] = ()
    """What can be picked."""
    source: str = ""
    """The kind of other texts that the options come from."""
    from_page: int | None = None
    """The page (from 0) whose picks are the options."""
    own: bool = False
    """Whether one's own word can be added."""
    loop: bool = False
    """Whether the lines lead back to the first."""
    signs: tuple[str, ...] = ()
    """The sign that each of the options is, where they are signs."""
    seen: str = ""
    """What stands under it where two have shown each other theirs: the same whatever they wrote."""


class Exercise(NamedTuple):
    """A short thing to do, alone or, some of them, as two."""

    key: str
    title: str
    line: str
    """What it is, in one sentence."""
    minutes: int
    ideas: tuple[str, ...]
    """Which ideas of the article it carries (docs/article.md)."""
    two: bool
    """Whether two can do it at one keyboard."""
    heavy: bool
    """Whether a few lines to settle follow."""
    ends: tuple[End, ...]
    pages: tuple[Page, ...]

    @property
    def spread_id(self) -> str:
        """The spread id of a reading that is this exercise."""
        return f"{EXERCISE}{self.key.replace('_', '-')}"


def exercises(texts: Mapping[str, Any]) -> list[Exercise]:
    """All exercises that pages can show, in the order of the file; ``texts`` are those of ``exercises``."""
    return [_exercise(key, table) for key, table in texts.items() if isinstance(table, Mapping)]


def exercise_of(spread_id: str, texts: Mapping[str, Any]) -> Exercise | None:
    """The exercise that a reading with this spread id is; ``None`` where it is none, or one that is gone."""
    return next((each for each in exercises(texts) if each.spread_id == spread_id), None)


def _exercise(key: str, table: Mapping[str, Any]) -> Exercise:
    return Exercise(
        key,
        table["title"],
        table["line"],
        table["minutes"],
        tuple(table["ideas"]),
        table["two"],
        table["heavy"],
        cast("tuple[End, ...]", tuple(table["ends"])),
        tuple(_page(page) for page in table["pages"]),
    )


def _page(table: Mapping[str, Any]) -> Page:
    return Page(
        table["kind"],
        table["asked"],
        table["hint"],
        tuple(table.get("labels", ())),
        tuple(table.get("options", ())),
        table.get("from", ""),
        table.get("from_page"),
        table.get("own", False),
        table.get("loop", False),
        tuple(table.get("signs", ())),
        table.get("seen", ""),
    )
