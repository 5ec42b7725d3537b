"""One small promise: its kind, a moment, an act that fits into a quarter of an hour, and a day to look back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widgets import Static, TextArea

from tarot_tui import limits
from tarot_tui.app.say import plain
from tarot_tui.app.widgets.choice import Choice
from tarot_tui.app.widgets.suggesting import Suggesting
from tarot_tui.drawing.chance import Bits, below
from tarot_tui.readings.reading import Promise
from tarot_tui.sitting.sitting import ALONE
from tarot_tui.text import one_line

KINDS: Final = ("self-awareness", "honest-talk", "small-acts", "something-new", "love-that-lands")
LOOK_BACK_DAYS: Final = (7, 3, 14, 0)
"""After how many days a look back is offered; 0 for never."""
QUARTER_MINUTES: Final = 15


class PromiseForm(Vertical):
    """ "If …, then …", chosen from the five kinds or typed."""

    class Changed(Message):
        """The promise is another one, or none."""

        def __init__(self, promise: Promise | None) -> None:
            super().__init__()
            self.promise = promise

    class Done(Message):
        """Enter was pressed where nothing more is to be filled in."""

    def __init__(
        self,
        texts: Mapping[str, Any],
        promises: Mapping[str, Any],
        bits: Bits,
        *,
        id: str,
        by: tuple[str, ...] = (ALONE,),
    ) -> None:
        """``by`` are the keys of those who promise."""
        super().__init__(id=id)
        self._by = by
        self._texts = texts
        self._promises = promises
        self._bits = bits
        self._today = date.min
        self._offered = ""
        """The kind whose acts are offered."""
        self._told: Promise | None = None
        self._as_was: Promise | None = None
        """The promise that was made before: its kind and its day hold until somebody chooses others."""
        self._chosen: set[str] = set()
        """The choices that somebody changed."""

    def compose(self) -> ComposeResult:
        """A line for each part."""
        texts = self._texts
        kinds = [texts["no_promise"], *(self._promises[kind]["title"] for kind in KINDS)]
        yield Choice("kind", kinds).titled(texts["kind"])
        yield Static(id="kind-line", classes="quiet")
        with Vertical(id="parts"):
            with Horizontal(classes="line gap"):
                yield Static(plain(texts["if"]), classes="word")
                yield Suggesting(id="moment", max_length=limits.LINE_CHARACTERS)
            with Horizontal(classes="line gap"):
                yield Static(plain(texts["then"]), classes="word")
                yield Suggesting(id="act", max_length=limits.LINE_CHARACTERS)
            yield Static(id="minutes", classes="quiet gap")
            days = [texts[f"look_back_{days}"] for days in LOOK_BACK_DAYS]
            with Vertical(classes="line gap"):
                yield Choice("look-back", days).titled(texts["look_back"])

    # What the scene does with it

    def fill(self, promise: Promise | None, today: date) -> None:
        """Show the promise that was made before, if one was."""
        self._today, self._as_was = today, promise
        self._chosen.clear()
        if promise:
            kind = KINDS.index(promise.kind) + 1 if promise.kind in KINDS else 1
            self._choice("kind").at = kind
            self.query_one("#moment", Suggesting).value = promise.moment
            self.query_one("#act", Suggesting).value = promise.act
            days = (promise.look_back - today).days if promise.look_back else 0
            self._choice("look-back").at = LOOK_BACK_DAYS.index(days) if days in LOOK_BACK_DAYS else 0
        self._follow()
        self._told = self.promise

    def begin(self) -> None:
        """Take the keys."""
        self.screen.set_focus(self._choice("kind"))

    @property
    def has_news(self) -> bool:
        """Whether there is a change that nobody was told of yet."""
        return self.promise != self._told

    @property
    def has_smaller(self) -> bool:
        """Whether the act that stands here can be made smaller, or larger again."""
        return self._known() is not None

    def make_smaller(self) -> None:
        """The same act with less in it, or as it was."""
        act = self._known()
        if act:
            line = self.query_one("#act", Suggesting)
            line.value = act["smaller"] if line.value == act["act"] else act["act"]

    # Changes

    def on_choice_changed(self, event: Choice.Changed) -> None:
        """Another kind, or another day."""
        event.stop()
        self._chosen.add(event.choice.id or "")
        self._follow()
        self._tell()

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Other words."""
        event.stop()
        self._show_minutes()
        self._tell()

    def on_suggesting_submitted(self, event: Suggesting.Submitted) -> None:
        """Enter goes to the next line, or on."""
        event.stop()
        if event.line.id == "moment":
            self.screen.set_focus(self.query_one("#act"))
        else:
            self.post_message(self.Done())

    def on_key(self, event: events.Key) -> None:
        """Enter on a choice goes to the next line, or on."""
        if event.key == "enter" and isinstance(self.screen.focused, Choice):
            event.stop()
            if self.screen.focused.id == "choice-kind" and self._kind:
                self.screen.set_focus(self.query_one("#moment"))
            else:
                self.post_message(self.Done())

    def _choice(self, name: str) -> Choice:
        return self.query_one(f"#choice-{name}", Choice)

    @property
    def _kind(self) -> str:
        at = self._choice("kind").at
        return KINDS[at - 1] if at else ""

    def _acts(self) -> list[dict[str, Any]]:
        # What both have to do cannot be promised by one.
        kinds = [self._kind] if self._kind else []
        is_ours = len(self._by) > 1
        return [
            act
            for kind in kinds
            for act in self._promises[kind]["acts"]
            if is_ours or not act.get("together")
        ]

    def _known(self) -> dict[str, Any] | None:
        value = self.query_one("#act", Suggesting).value
        return next((act for act in self._acts() if value in (act["act"], act["smaller"])), None)

    def _follow(self) -> None:
        """Offer what goes with the kind."""
        kind = self._kind
        self.query_one("#parts").display = bool(kind)
        said = self._promises[kind]["line"] if kind else self._texts["promise_lead"]
        self.query_one("#kind-line", Static).update(plain(said))
        if kind and kind != self._offered:
            moments, acts = self._promises["moments"], [act["act"] for act in self._acts()]
            moment, act = self.query_one("#moment", Suggesting), self.query_one("#act", Suggesting)
            if not self._offered:
                moment.offer(moments, below(len(moments), self._bits))
            smaller = [act["smaller"] for act in self._acts()]
            act.offer(acts, below(len(acts), self._bits), also=smaller)
        self._offered = kind or self._offered
        self._show_minutes()

    def _show_minutes(self) -> None:
        act, known = self.query_one("#act", Suggesting).value, self._known()
        texts = self._texts
        if not act.strip():
            said = texts["act_missing"]
        elif known is None:
            said = texts["own_act"]
        elif act == known["smaller"]:
            said = texts["smaller_act"]
        elif known["minutes"] > QUARTER_MINUTES:
            said = texts["long_act"].format(minutes=known["minutes"])
        elif known["minutes"] > 1:
            said = texts["short_act"].format(minutes=known["minutes"])
        else:
            said = texts["shortest_act"]
        self.query_one("#minutes", Static).update(plain(said))

    def _tell(self) -> None:
        if self.has_news:  # the form fills its own lines too
            self._told = self.promise
            self.post_message(self.Changed(self._told))

    @property
    def promise(self) -> Promise | None:
        """The promise as it stands here."""
        when = self.query_one("#moment", Suggesting)
        moment, act = one_line(when.value), one_line(self.query_one("#act", Suggesting).value)
        if not (
            self._kind and (act or when.is_own)
        ):  # a moment in somebody's own words is not lost without an act
            return None
        days = LOOK_BACK_DAYS[self._choice("look-back").at]
        look_back = self._today + timedelta(days=days) if days else None
        kind = self._kind
        if self._as_was:
            kind = kind if "choice-kind" in self._chosen else self._as_was.kind
            look_back = look_back if "choice-look-back" in self._chosen else self._as_was.look_back
        return Promise(moment, act, kind, self._by, look_back)
