"""What stands on pages of exercises: a box, lines, words to pick, one of five, a first line, a line turned round."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.message import Message
from textual.widgets import Input, Static, TextArea

from tarot_tui import limits
from tarot_tui.app.say import plain, veiled
from tarot_tui.app.widgets.box import Box
from tarot_tui.app.widgets.suggesting import Suggesting
from tarot_tui.app.widgets.tick import Tick
from tarot_tui.exercises.filled import as_lines, as_picked, lines_in, picked


class Sheet(Vertical):
    """One page: it shows a text, lets somebody change it, and covers it under the veil."""

    class Changed(Message):
        """What stands here is otherwise now."""

    @property
    def text(self) -> str:
        """What stands here, as it is kept."""
        raise NotImplementedError

    def fill(self, text: str) -> None:
        """Show what was written before."""
        raise NotImplementedError

    def put_back(self, text: str) -> None:
        """Show what stood here before something that did not fit."""
        self.fill(text)

    def cover(self, is_covered: bool) -> None:
        """Cover what was typed, which cannot be changed then, or show it again."""
        raise NotImplementedError

    def begin(self) -> None:
        """Take the keys."""
        raise NotImplementedError

    def tell(self) -> None:
        """Say that something changed."""
        self.post_message(self.Changed())


class BoxSheet(Sheet):
    """A few lines of one's own."""

    def __init__(self, placeholder: str) -> None:
        super().__init__(classes="sheet")
        self._placeholder = placeholder
        self._covered: str | None = None

    def compose(self) -> ComposeResult:
        """The box."""
        yield Box(id="note")

    def on_mount(self) -> None:
        """Say what it is for."""
        self.query_one(TextArea).placeholder = plain(self._placeholder)

    @property
    def text(self) -> str:
        """What stands in the box."""
        return self.query_one(TextArea).text if self._covered is None else self._covered

    def fill(self, text: str) -> None:
        """Show it, the cursor behind it."""
        box = self.query_one(TextArea)
        if self._covered is not None:
            self._covered, text = text, veiled(text)
        with self.prevent(TextArea.Changed):
            box.load_text(text)
        box.move_cursor(box.document.end)

    def put_back(self, text: str) -> None:
        """Show it, the cursor where it is."""
        at = self.query_one(TextArea).cursor_location
        self.fill(text)
        self.query_one(TextArea).move_cursor(at)

    def say(self, text: str) -> None:
        """Put a word on the frame."""
        self.query_one(TextArea).border_subtitle = plain(text)

    def cover(self, is_covered: bool) -> None:
        """Cover the box."""
        if is_covered != (self._covered is not None):
            text = self.text
            self._covered = text if is_covered else None
            self.query_one(TextArea).read_only = is_covered
            self.fill(text)

    def begin(self) -> None:
        """Into the box."""
        self.query_one(TextArea).focus()

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Every change is told at once."""
        event.stop()
        if self._covered is None:
            self.tell()


class LinesSheet(Sheet):
    """A line behind each label; of a loop, the last leads back to the first."""

    def __init__(self, labels: Sequence[str], again: str) -> None:
        """``again`` stands under a loop; empty for lines that are none."""
        super().__init__(classes="sheet")
        self._labels = labels
        self._again = again

    def compose(self) -> ComposeResult:
        """The lines; beside those of a loop the way from the last to the first."""
        with Horizontal(classes="lines"):
            if self._again:
                yield Static("\n│\n".join(loop_beside(len(self._labels))), classes="loop")
            with Vertical(classes="rows"):
                for number, label in enumerate(self._labels):
                    with Horizontal(classes="row"):
                        yield Static(plain(label), classes="label")
                        yield Input(id=f"line-{number}", max_length=limits.LINE_CHARACTERS, compact=True)
        if self._again:
            yield Static(plain(self._again), classes="quiet again")

    def on_mount(self) -> None:
        """No blinking."""
        for line in self.query(Input):
            line.cursor_blink = False

    @property
    def text(self) -> str:
        """Each line with its label."""
        return as_lines([line.value for line in self.query(Input)], self._labels)

    def fill(self, text: str) -> None:
        """Show each line."""
        with self.prevent(Input.Changed):
            for line, value in zip(self.query(Input), lines_in(text, self._labels), strict=True):
                line.value = value

    def cover(self, is_covered: bool) -> None:
        """Cover the lines."""
        for line in self.query(Input):
            line.password = is_covered

    def begin(self) -> None:
        """Into the first line."""
        self.query(Input).first().focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Every change is told at once."""
        event.stop()
        self.tell()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter goes to the next line."""
        event.stop()
        self.screen.focus_next()


class PickSheet(Sheet):
    """Words to pick, as many as one likes, and one of one's own."""

    def __init__(self, options: Sequence[str], own: str) -> None:
        """``own`` says that a word of one's own can be typed; empty where it cannot."""
        super().__init__(classes="sheet")
        self._options = options
        self._own = own
        self._on: set[str] = set()
        self._is_covered = False

    def compose(self) -> ComposeResult:
        """A tick for each, in columns where they are short."""
        with VerticalScroll(id="ticks", can_focus=False):
            for number, option in enumerate(self._options):
                yield Tick(str(number), option)
        if self._own:
            yield Input(id="own", placeholder=self._own, max_length=limits.LINE_CHARACTERS, compact=True)

    def on_mount(self) -> None:
        """No blinking; short words stand beside each other."""
        for line in self.query(Input):
            line.cursor_blink = False
        longest = max((len(option) for option in self._options), default=0)
        self.set_class(longest <= _SHORT, "-columns")

    @property
    def _typed(self) -> list[str]:
        return [word for line in self.query(Input) for word in [line.value.strip()] if word]

    @property
    def text(self) -> str:
        """The words that are picked, one's own behind them."""
        return as_picked([*(option for option in self._options if option in self._on), *self._typed])

    def fill(self, text: str) -> None:
        """Show which were picked."""
        words = picked(text)
        self._on = {word for word in words if word in self._options}
        own = ", ".join(word for word in words if word not in self._options)
        with self.prevent(Input.Changed):
            for line in self.query(Input):
                line.value = own
        self._show()

    def _show(self) -> None:
        for tick in self.query(Tick):
            tick.is_on = not self._is_covered and self._options[int(tick.key)] in self._on

    def cover(self, is_covered: bool) -> None:
        """No mark shows, and one's own word is covered."""
        self._is_covered = is_covered
        for line in self.query(Input):
            line.password = is_covered
        self._show()

    def begin(self) -> None:
        """To the first word."""
        ticks = self.query(Tick)
        (ticks.first() if ticks else self.query_one(Input)).focus()

    def on_tick_pressed(self, message: Tick.Pressed) -> None:
        """Pick it, or let it go."""
        message.stop()
        if not self._is_covered:
            self._on ^= {self._options[int(message.tick.key)]}
            self._show()
            self.tell()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Every change is told at once."""
        event.stop()
        self.tell()


class DialSheet(Sheet):
    """One of a few words that lie between two ends."""

    def __init__(self, options: Sequence[str], how: str) -> None:
        """``how`` says how one is marked: the one that has the keys is not marked by that alone."""
        super().__init__(classes="sheet")
        self._options = options
        self._how = how
        self._at: str = ""
        self._is_covered = False

    def compose(self) -> ComposeResult:
        """The words, one under the other."""
        for number, option in enumerate(self._options):
            yield Tick(str(number), option, is_round=True)
        yield Static(plain(self._how), classes="quiet how")

    @property
    def text(self) -> str:
        """The word that holds; empty while none does."""
        return self._at

    def fill(self, text: str) -> None:
        """Show which one held."""
        self._at = text.strip() if text.strip() in self._options else ""
        self._show()

    def _show(self) -> None:
        for tick in self.query(Tick):
            tick.is_on = not self._is_covered and self._options[int(tick.key)] == self._at

    def cover(self, is_covered: bool) -> None:
        """No mark shows."""
        self._is_covered = is_covered
        self._show()

    def begin(self) -> None:
        """To the word in the middle, or the one that holds."""
        ticks = list(self.query(Tick))
        at = self._options.index(self._at) if self._at else len(ticks) // 2
        ticks[at].focus()

    def on_tick_pressed(self, message: Tick.Pressed) -> None:
        """This one holds; pressed once more, none does."""
        message.stop()
        if not self._is_covered:
            word = self._options[int(message.tick.key)]
            self._at = "" if word == self._at else word
            self._show()
            self.tell()


class FirstSheet(Sheet):
    """A line that may begin as one that is offered."""

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__(classes="sheet")
        self._lines = lines

    def compose(self) -> ComposeResult:
        """The line."""
        yield Suggesting(id="first", max_length=limits.LINE_CHARACTERS)

    @property
    def text(self) -> str:
        """The line as it stands."""
        return self.query_one(Suggesting).value

    def fill(self, text: str) -> None:
        """Show it; offer the others."""
        line = self.query_one(Suggesting)
        with self.prevent(TextArea.Changed):
            line.value = text
            line.offer(["", *self._lines])

    def cover(self, is_covered: bool) -> None:
        """Cover the line."""
        self.query_one(Suggesting).cover(is_covered)

    def begin(self) -> None:
        """Into the line."""
        self.query_one(Suggesting).focus()

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Every change is told at once."""
        event.stop()
        self.tell()


class HelpedSheet(BoxSheet):
    """A box with something above it, and something that shows below it when it is asked for."""

    def __init__(self, placeholder: str, above: str) -> None:
        super().__init__(placeholder)
        self._above = above

    def compose(self) -> ComposeResult:
        """What stands above, the box, and room for what is asked for."""
        above = Static(plain(self._above), id="above")
        above.display = bool(self._above)
        yield above
        yield from super().compose()
        yield Static(id="shown", classes="quiet")

    def show_below(self, said: Any) -> None:
        """Show what was asked for."""
        self.query_one("#shown", Static).update(said)


def loop_beside(count: int) -> list[str]:
    """What stands before each of ``count`` lines, of which the last leads back to the first."""
    return ["╭▸", *["│"] * (count - 2), "╰─"]


_SHORT = 20
"""Columns of words that stand beside each other."""
