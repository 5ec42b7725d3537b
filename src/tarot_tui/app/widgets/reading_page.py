"""A kept reading as a page. What somebody wrote is on it only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, Final, NamedTuple

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tarot_tui.app.say import plain
from tarot_tui.days import day_in_words
from tarot_tui.journal.entries import Entry
from tarot_tui.journal.index.hits import hits
from tarot_tui.journal.index.query import Query
from tarot_tui.readings.asked import with_questions
from tarot_tui.readings.promised import heading_of, sentence_of
from tarot_tui.readings.reading import CardDrawn, Note, Promise, Reading
from tarot_tui.spreads.spread import place_line
from tarot_tui.text import one_line, wrap

_MOST: Final = 72
"""Columns from which a line is hard to follow."""

_NOT_SEARCHED: Final = frozenset({"$prompt", "$quiet"})
_NO_QUERY: Final = Query()

Line = tuple[str, str]
"""Text and its style."""


def has_words(reading: Reading) -> bool:
    """Whether somebody wrote anything."""
    promise = reading.promise
    promised = promise is not None and bool(promise.moment.strip() or promise.act.strip())
    return bool(reading.question.strip() or promised or any(note.text.strip() for note in reading.notes))


class Page(NamedTuple):
    """How pages are laid out: sentences, width, the day it is, and how typed words are shown."""

    texts: Mapping[str, Any]
    """Of the journal."""
    shared: Mapping[str, Any]
    """Of shared texts: months, which way up, whose promise."""
    today: date
    width: int
    typed: Callable[[str], str]
    """Covers typed words while the veil is down."""

    def lines(self, reading: Reading, shows: bool) -> Iterator[Line]:
        """The whole page; ``shows`` says whether what was written is on it."""
        day = day_in_words(reading.created.date(), self.shared)
        yield from self.flow(one_line(reading.spread.title or reading.spread.id), "bold $primary")
        yield from self.flow(f"{day} · {self._who(reading)}", "$quiet")
        if not has_words(reading) or not shows:
            yield "", ""
            said = self.texts["covered" if has_words(reading) else "nothing_written"]
            yield from self.flow(said, "$quiet")
        elif reading.question.strip():
            yield "", ""
            yield from self.flow(self.shared["question"], "bold $accent")
            yield from self.flow(self.typed(reading.question), "$note", "  ")
        for index, card in enumerate(reading.cards):
            yield "", ""
            yield from self._card(card)
            yield from self._notes(reading, index, shows)
        if shows and any(note.card is None for note in reading.notes):
            if reading.cards:
                yield "", ""
                yield from self.flow(self.shared["whole_reading"], "bold $accent")
            yield from self._notes(reading, None, shows)
        if shows and reading.promise:
            yield "", ""
            yield from self._promise(reading.promise, heading_of(reading))

    def broken(self, entry: Entry, text: str | None) -> Iterator[Line]:
        """Why a file cannot be read; below it the file itself, if its ``text`` is asked for."""
        problem = entry.problem
        assert problem is not None
        yield from self.flow(self.texts["broken_lead"], "bold $primary")
        yield "", ""
        yield from self.flow(one_line(entry.path), "$quiet")
        yield "", ""
        yield from self.flow(": ".join(filter(None, [problem.place, problem.what])), "$foreground")
        yield from self.flow(problem.remedy, "$quiet")
        yield "", ""
        if text:
            yield from self.flow(self.typed(text), "$note")
        else:
            yield from self.flow(self.texts["covered_file" if text is None else "no_text"], "$quiet")

    def _who(self, reading: Reading) -> str:
        names = [self.typed(one_line(person.name)) for person in reading.people if person.name.strip()]
        alone = "alone" if reading.mode == "solo" else "apart" if reading.invitation else "together"
        mode = "received" if reading.origin else alone
        return ", ".join([self.texts[mode], *names])

    def _card(self, card: CardDrawn) -> Iterator[Line]:
        place, looks_at = one_line(card.place_title or card.place), one_line(card.looks_at)
        yield from self.flow(place_line(place, looks_at, " · "), "$quiet")
        name = one_line(card.card_name or card.card)
        yield from self.flow(f"{name}, {self.shared[card.orientation]}", "bold $accent")
        yield from self.flow(one_line(card.prompt), "$prompt")

    def _notes(self, reading: Reading, card: int | None, shows: bool) -> Iterator[Line]:
        names = {person.key: one_line(person.name) for person in reading.people}
        notes = (note for note in reading.notes if shows and note.card == card and note.text.strip())
        for note, asked in with_questions(notes):
            yield "", ""
            if asked and not note.is_sealed(self.today):
                yield from self.flow(one_line(asked), "$prompt")
            if len(reading.people) > 1 and names.get(note.by):
                yield from self.flow(
                    self.shared["writer"].format(who=self.typed(names[note.by])), "$quiet", "  "
                )
            if note.kind == "later":
                added = self.texts["added"].format(date=day_in_words(note.written.date(), self.shared))
                yield from self.flow(added, "$quiet", "  ")
            yield from self._note(note)

    def _note(self, note: Note) -> Iterator[Line]:
        if note.opens and note.is_sealed(self.today):
            said = self.shared["sealed"].format(date=day_in_words(note.opens, self.shared))
            yield from self.flow(said, "$quiet", "  ")
            return
        for text, is_marked in note.lines:
            if is_marked:
                first, *rest = wrap(self.typed(text), self.width, "  ") or [""]
                yield f"★ {first[2:]}", "bold $accent"
                yield from ((line, "bold $accent") for line in rest)
            elif text.strip():
                yield from self.flow(self.typed(text), "$note", "  ")
            else:
                yield "", ""

    def _promise(self, promise: Promise, heading: str) -> Iterator[Line]:
        moment, act = self.typed(one_line(promise.moment)), self.typed(one_line(promise.act))
        if not moment and not act:
            return
        yield from self.flow(self.shared[heading], "bold $accent")
        said = sentence_of(self.shared["promise"], moment, act)
        yield from self.flow(said, "$note", "  ")
        if promise.look_back:
            back = self.shared["look_back"].format(date=day_in_words(promise.look_back, self.shared))
            yield from self.flow(back, "$quiet", "  ")
        if promise.noticed.strip():
            yield from self.flow(self.texts["noticed"], "$quiet")
            yield from self.flow(self.typed(promise.noticed.strip()), "$note", "  ")

    def flow(self, text: str, style: str, indent: str = "") -> Iterator[Line]:
        """A text in as many lines as it needs."""
        for line in wrap(text, self.width, indent) if text else []:
            yield line, style


class ReadingPage(VerticalScroll, can_focus=True):
    """Shows the page of an entry, laid out anew for each width."""

    DEFAULT_CSS = """
    ReadingPage {
        scrollbar-size-vertical: 1;
        scrollbar-color: $line;
        scrollbar-background: $background;
        scrollbar-background-hover: $background;
    }
    """

    def __init__(self, *, id: str | None = None, most: int = _MOST) -> None:
        super().__init__(id=id)
        self._most = most
        self._lines: Callable[[int], Iterator[Line]] | None = None
        self._query = Query()
        self._shown: Content | None = None

    def compose(self) -> ComposeResult:
        """One text."""
        yield Static()

    def show(
        self, lines: Callable[[int], Iterator[Line]] | None, *, top: bool = True, query: Query = _NO_QUERY
    ) -> None:
        """Show what ``lines`` makes for the columns that there are; from its beginning, unless not ``top``.

        The words of ``query`` are marked in what it looks through: not in questions, which are the cards' own.
        """
        self._lines = lines
        self._query = query
        self._draw()
        if top:
            self.scroll_home(animate=False)

    def on_resize(self, event: events.Resize) -> None:
        """Lay it out anew."""
        self._draw()

    def watch_show_vertical_scrollbar(self) -> None:
        """A bar takes a column, or gives it back: the lines are broken anew, or the terminal would break them."""
        self.call_after_refresh(self._draw)

    def _draw(self) -> None:
        air = 1 if self.show_vertical_scrollbar else 0
        width = min(self._most, self.scrollable_content_region.width - air)
        shown = list(self._lines(width)) if self._lines and width > 0 else []
        made = Content("\n").join([self._marked(text, style) for text, style in shown])
        # What is there already is not laid out again: while one types what to look for, it mostly stays.
        if self._shown is None or not self._shown.is_same(made):
            self._shown = made
            self.query_one(Static).update(made)

    def _marked(self, text: str, style: str) -> Content:
        line = plain(text, style)
        if style not in _NOT_SEARCHED:
            for start, end in hits(text, self._query):
                line = line.stylize("reverse", start, end)
        return line
