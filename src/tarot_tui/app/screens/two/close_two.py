"""Close for two: one thing each values in the other, then one promise that both make, or none.

After cards that looked at what stands in the way there is one page more for whoever asks: what may be behind it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import ContentSwitcher, Input, Static

from tarot_tui import limits
from tarot_tui.app.say import plain
from tarot_tui.app.two_scene import TwoScene
from tarot_tui.app.widgets.causes import Causes
from tarot_tui.app.widgets.head import Head
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.picture_view import PictureView
from tarot_tui.app.widgets.promise_form import PromiseForm
from tarot_tui.app.widgets.tick import Tick
from tarot_tui.readings.settling import looks_at_what_blocks
from tarot_tui.two.partner import KEYS

VALUE: Final = "value"
CAUSES: Final = "causes"
PROMISE: Final = "promise"


class CloseTwo(TwoScene):
    """Pages for both. Nothing of earlier days and nothing that one wrote alone is on them."""

    SCENE = "close_two"
    CSS_PATH = ["../close.tcss", "two.tcss"]  # noqa: RUF012 - Textual's own way of declaring it
    AUTO_FOCUS = "Input"

    def compose(self) -> ComposeResult:
        """Head, the two pages, keys."""
        world = self.game.world
        with Head(id="head"):
            yield Static(id="title", classes="title")
            yield Static(id="pair")
        with Horizontal(id="pages"), ContentSwitcher(initial=VALUE):
            with VerticalScroll(id=VALUE, classes="page", can_focus=False):
                yield PictureView(id="spread-picture")
                for partner in self.together.pair:
                    yield Static(id=f"values-{partner.key}", classes="values")
                    yield Input(
                        placeholder=self.texts["placeholder"],
                        id=f"value-{partner.key}",
                        max_length=limits.LINE_CHARACTERS,
                    )
                yield Static(plain(self.texts["heard"]), classes="quiet", id="heard")
                if self._has_causes:
                    yield Static(plain(self.texts["causes_offer"]), classes="quiet", id="offer")
            if self._has_causes:
                with VerticalScroll(id=CAUSES, classes="page", can_focus=False):
                    yield Static(plain(self._of_close["causes_lead"]), id="lead")
                    yield Causes(self._of_close["causes"])
            with Vertical(id=PROMISE, classes="page"):
                yield PromiseForm(self._of_close, world.texts("promises"), world.bits(), id="form", by=KEYS)
        yield Keys()

    @property
    def _of_close(self) -> Mapping[str, Any]:
        return self.game.game_texts["close"]  # type: ignore[no-any-return]

    @property
    def _has_causes(self) -> bool:
        return looks_at_what_blocks(self.sitting.reading)

    def on_mount(self) -> None:
        """What was filled in before is there again."""
        self.query_one(PictureView).show_made(self.step_picture)
        for partner in self.together.pair:
            line = self._line(partner.key)
            line.value = self.together.valued(partner.key)
            line.cursor_blink = False
        for causes in self.query(Causes):
            for key in KEYS:
                causes.side(key).fill(self.together.marked(key))
        self.query_one(PromiseForm).fill(self.together.promise, self.game.world.now().date())
        self.veil_changed()
        self._turn_to(VALUE)

    def _line(self, key: str) -> Input:
        return self.query_one(f"#value-{key}", Input)

    def veil_changed(self) -> None:
        """Cover names and lines."""
        one, other = self.together.pair
        self.query_one("#pair", Static).update(self.say(self.texts["pair"], one=one, other=other))
        for partner in self.together.pair:
            asked = self.say(self.texts["values"], who=partner, other=self.together.other(partner.key))
            self.query_one(f"#values-{partner.key}", Static).update(asked)
        for line in self.query(Input):
            line.password = self.game.is_veiled
        for causes in self.query(Causes):
            for partner in self.together.pair:
                causes.heading(partner.key).update(self.named(partner))
                causes.side(partner.key).cover(self.game.is_veiled)

    @property
    def _page(self) -> str:
        return self.query_one(ContentSwitcher).current or VALUE

    def _turn_to(self, page: str) -> None:
        self.query_one(ContentSwitcher).current = page
        title = self._of_close["causes_title"] if page == CAUSES else self.texts[page]
        self.query_one("#title", Static).update(plain(title))
        if page == PROMISE:
            self.query_one(PromiseForm).begin()
        elif page == CAUSES:
            self.query(Tick).first().focus()
        else:
            self.query_one(Input).focus()
        self.refresh_bindings()

    def take(self) -> None:
        """What stands in the lines is in the sitting."""
        now, asked = self.game.world.now(), self.texts["asked"]
        for partner in self.together.pair:
            self.together.value(partner.key, self._line(partner.key).value, asked, now)
        form = self.query_one(PromiseForm)
        if form.has_news:
            self.together.promise = form.promise

    def put_away(self) -> None:
        """Both typed here where both see it; it is kept in mind."""
        if self.is_mounted:
            self.take()

    def on_sheet_changed(self) -> None:
        """What is marked, where both see it."""
        asked, now = self._of_close["causes_asked"], self.game.world.now()
        for key in KEYS:
            self.together.mark(key, self.query_one(Causes).side(key).text, asked, now)

    def on_promise_form_changed(self, message: PromiseForm.Changed) -> None:
        """The promise as it is made."""
        self.together.promise = message.promise
        self.refresh_bindings()

    def on_promise_form_done(self) -> None:
        """Enter on the last line goes on."""
        self.flow.after_close()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What can be done on the page that is open."""
        if not self.is_mounted:
            return True
        match action:
            case "on":
                return self._page in (VALUE, CAUSES)
            case "seal":
                return self._page == VALUE
            case "causes":
                return self._page == VALUE and self._has_causes
            case "keep":
                return self._page == PROMISE
            case "smaller":
                return self._page == PROMISE and self.query_one(PromiseForm).has_smaller
        return True

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter goes to the other line, or on to the promise."""
        event.stop()
        first, last = (self._line(partner.key) for partner in self.together.pair)
        if event.input is first:
            last.focus()
        else:
            self._turn_to(PROMISE)

    def action_on(self) -> None:
        """On to the promise."""
        self._turn_to(PROMISE)

    def action_causes(self) -> None:
        """What may be behind it, as each sees it."""
        self._turn_to(CAUSES)

    def action_keep(self) -> None:
        """On to the file, or to what comes before it."""
        self.flow.after_close()

    def action_smaller(self) -> None:
        """The same act with less in it."""
        self.query_one(PromiseForm).make_smaller()

    def action_seal(self) -> None:
        """A last note each, for a later day."""
        self.flow.seal()

    def action_back(self) -> None:
        """One page back, or to what came before."""
        if self._page != VALUE:
            self._turn_to(VALUE)
        else:
            self.flow.before_close()
