"""Card: the picture, the prompt, and the box to write in. Two states, writing and looking."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static, TextArea

from tarot_tui import limits
from tarot_tui.app.commands import shown_key
from tarot_tui.app.say import plain, veiled
from tarot_tui.app.sitting_scene import SittingScene
from tarot_tui.app.widgets.box import Box
from tarot_tui.app.widgets.card_view import CardView
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.picture_view import PictureView
from tarot_tui.pictures.face import card_of
from tarot_tui.readings.reading import CardDrawn, NoteKind
from tarot_tui.spreads.spread import place_line

_COUNT_FROM = 500
"""Characters left from which the count shows."""
_LOOKING_ONLY = frozenset({"write", "other", "go_on", "pass", "meaning", "next_looking", "table"})
_WRITING_ONLY = frozenset({"look", "pause"})


class CardScene(SittingScene):
    """One card. While the box has the keys only F-keys, Tab and Escape are the scene's."""

    SCENE = "card"
    CSS_PATH = "card.tcss"
    AUTO_FOCUS = "#note"

    def __init__(self, game_texts: Mapping[str, Any], index: int) -> None:
        super().__init__(game_texts)
        self._index = index
        self._kind: NoteKind = "first"
        self._shows_meaning = False
        self._is_invited = False
        """Whether it is an invitation that is answered here."""

    @property
    def drawn(self) -> CardDrawn:
        """The card of this scene."""
        return self.sitting.cards[self._index]

    def compose(self) -> ComposeResult:
        """Place and count, picture, words, box."""
        with Horizontal(id="head"):
            yield Static(id="place", classes="title")
            yield Static(id="count", classes="quiet")
        with Horizontal(id="body"):
            yield CardView(*self.game.look, self.game.says.reversed, says_seen=True, id="face")
            with Vertical(id="words"):
                yield Static(id="name")
                yield Static(id="keywords", classes="quiet")
                yield Static(id="prompt")
                yield Static(id="meaning")
                yield Box(id="note")
                yield PictureView(id="spread-picture")
        yield Keys()

    def on_mount(self) -> None:
        """Show the card and put the keys into the box."""
        self.sitting.turn(self._index)
        self._is_invited = self.sitting.reading.invitation is not None
        if self.sitting.note(self._index, "go_on"):  # where somebody stopped writing
            self._kind = "go_on"
        box = self.query_one(TextArea)
        box.placeholder = plain(self.texts["apart" if self._is_invited else "placeholder"])
        self._show_card()
        self._show_words()
        box.load_text(self.sitting.note(self._index, self._kind))
        box.move_cursor(box.document.end)
        self.veil_changed()

    def _show_card(self) -> None:
        drawn, deck = self.drawn, self.deck
        self.query_one(CardView).show(deck, card_of(deck, drawn.card, drawn.card_name), drawn.orientation)

    def _show_words(self) -> None:
        drawn, texts = self.drawn, self.texts
        count = texts["of"].format(number=self._index + 1, count=len(self.sitting.cards))
        self.query_one("#place", Static).update(plain(place_line(drawn.place_title, drawn.looks_at, " · ")))
        self.query_one("#count", Static).update(plain(count if len(self.sitting.cards) > 1 else ""))
        self.query_one("#name", Static).update(
            plain(f"{drawn.card_name.upper()}  {texts[drawn.orientation]}")
        )
        words = self.game.world.words.words_of(drawn.card)
        self.query_one("#keywords", Static).update(plain(" · ".join(words.keywords) if words else ""))
        self.query_one("#prompt", Static).update(plain(self._question()))
        meaning = self.query_one("#meaning", Static)
        meaning.update(plain(drawn.meaning or texts["no_meaning"]))
        self.set_class(self._shows_meaning, "-meaning")
        self._show_other_box()
        self._show_step()
        self._show_safe()

    def _question(self) -> str:
        """What the box answers."""
        if self._kind == "go_on":
            return self.sitting.follow_up(self._index, self._follow_ups)
        return self.drawn.prompt

    def _show_other_box(self) -> None:
        """Say where the other note of this card is, so that nobody thinks it lost."""
        said = ""
        if self._kind == "go_on":
            said = self.texts["going_on"]
        elif self.sitting.note(self._index, "go_on"):
            said = self.texts["gone_on"]
        keys = f"{shown_key('tab', self.game.game_texts)} g" if self._is_writing else "g"
        self.query_one(TextArea).border_title = plain(said.format(keys=keys))

    @property
    def _follow_ups(self) -> list[str]:
        lines: list[str] = self.game.world.texts("follow_ups")[self.drawn.lens]["lines"]
        return lines

    def _show_step(self) -> None:
        self.query_one("#spread-picture", PictureView).show(self.step_picture())

    def _show_safe(self) -> None:
        box = self.query_one(TextArea)
        left = limits.NOTE_CHARACTERS - len(box.text)
        if left <= _COUNT_FROM:
            said = self.texts["left"].format(count=max(0, left))
        elif self.game.is_veiled:
            said = self.texts["veiled"]
        elif not box.text:
            said = ""
        elif self.game.drafts.is_safe:
            said = self.texts["safe"].format(time=f"{self.game.world.now():%H:%M}")
        else:
            said = self.texts["unsaved" if self.game.drafts.is_refused else "typing"]
        box.border_subtitle = plain(said)

    def draft_changed(self) -> None:
        """The draft is on disk, or is not."""
        self._show_safe()

    def on_text_area_changed(self) -> None:
        """Every change is in the sitting at once, and in the draft within a second."""
        self.take()

    def take(self) -> None:
        """What stands in the box goes into the sitting."""
        box = self.query_one(TextArea)
        if self.game.is_veiled:  # what stands there are no words
            return
        if len(box.text) > limits.NOTE_CHARACTERS:
            # What does not fit is taken back where it was typed or pasted, in sight; nothing is cut unseen. Not by
            # undo: that would take back what was typed before it too.
            at = box.cursor_location
            with self.prevent(TextArea.Changed):
                box.load_text(self.sitting.note(self._index, self._kind))
            box.move_cursor(at)
            self.game.tell(self.texts["full"].format(limit=limits.NOTE_CHARACTERS), "warning")
            return
        if box.text == self.sitting.note(self._index, self._kind):
            return
        self.sitting.write(self._index, box.text, self._kind)
        self.game.changed()
        self._show_step()
        self._show_safe()

    def veil_changed(self) -> None:
        """Cover the box while the veil is down; what is in it stays."""
        box = self.query_one(TextArea)
        text = self.sitting.note(self._index, self._kind)
        box.read_only = self.game.is_veiled
        shown = veiled(text) if self.game.is_veiled else text
        if box.text != shown:
            with self.prevent(TextArea.Changed):
                box.load_text(shown)
        self._show_safe()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Letters belong to the editor while it has the keys."""
        if action == "other" and self._is_invited and self._kind == "first":
            return False  # both answer the same question
        if action in _LOOKING_ONLY:
            return not self._is_writing
        if action in _WRITING_ONLY:
            return self._is_writing
        return True

    @property
    def _is_writing(self) -> bool:
        return isinstance(self.focused, TextArea)

    def on_descendant_focus(self) -> None:
        """The footer follows the state."""
        self._show_other_box()
        self.refresh_bindings()

    def on_descendant_blur(self) -> None:
        """The footer follows the state."""
        self._show_other_box()
        self.refresh_bindings()

    def action_look(self) -> None:
        """From writing to looking."""
        # Or Textual would put the keys into the box again whenever a screen over this one goes.
        self.AUTO_FOCUS = ""  # type: ignore[misc]
        self.set_focus(None)

    def action_write(self) -> None:
        """Back into the box."""
        self.set_focus(self.query_one(TextArea))

    def action_other(self) -> None:
        """The card's other prompt, or another follow-up."""
        if self._kind == "go_on":
            if not self.sitting.other_follow_up(self._index, self._follow_ups):
                self.game.tell(self.texts["answered"])
        elif self.sitting.other_prompt(self._index):
            self.game.changed()
        else:
            self.game.tell(self.texts["no_other"])
        self._show_words()

    def action_go_on(self) -> None:
        """One follow-up question with a box of its own; again, back to the first."""
        self._kind = "first" if self._kind == "go_on" else "go_on"
        box = self.query_one(TextArea)
        with self.prevent(TextArea.Changed):
            box.load_text(self.sitting.note(self._index, self._kind))
        box.move_cursor(box.document.end)
        self._show_words()
        self.veil_changed()
        self.action_write()

    def action_pass(self) -> None:
        """On without a word."""
        self.sitting.pass_over(self._index)
        self.action_next()

    def action_meaning(self) -> None:
        """Show or hide what the card can mean."""
        self._shows_meaning = not self._shows_meaning
        self._show_words()

    def action_next(self) -> None:
        """The next card that waits, else Close."""
        if not self.sitting.is_answered(self._index):
            self.sitting.pass_over(self._index)
        index = self.sitting.next_open(self._index)
        if index is None:
            self.game.close()
        else:
            self.game.card(index)

    def action_next_looking(self) -> None:
        """The same, by a letter: while one writes it belongs to the box."""
        self.action_next()

    def action_pause(self) -> None:
        """Back to the table from the middle of a sentence."""
        self.game.table()

    def action_table(self) -> None:
        """Back to the table."""
        self.game.table()
