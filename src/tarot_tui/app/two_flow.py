"""The way of two people from scene to scene: who is at the keyboard, who looks away, and what lies behind a curtain.

A scene is either for both, or for one alone. What is for one alone stands behind a curtain: it is reached only
through it, and a pause, a suspended program or a resumed one lead back to it. Whatever was typed alone is taken out of
the box and the scene is gone before the curtain stands.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from tarot_tui.spreads.spread import place_line
from tarot_tui.two.remembered import Remembered, recall
from tarot_tui.two.together import Together

if TYPE_CHECKING:
    from tarot_tui.app.game import Game
    from tarot_tui.app.two_scene import TwoScene
    from tarot_tui.exercises.exercise import Page
    from tarot_tui.sitting.sitting import Sitting
    from tarot_tui.two.answers import Choice, Shown
    from tarot_tui.two.partner import Pair, Partner

Step = Callable[[], None]


class Topic(NamedTuple):
    """What both answer: a card of the sitting, a question without one, or a page of an exercise."""

    place: str
    """What it is called in a word or two."""
    title: str
    """The same, with what it looks at."""
    prompt: str
    card: int | None = None
    page: Page | None = None


class TwoFlow:
    """One sitting of two, from the names to the file."""

    def __init__(self, game: Game, after_agreement: Step, question: str = "") -> None:
        self._game = game
        self._after_agreement = after_agreement
        self._question = question
        self._together: Together | None = None
        self._here: Step = after_agreement
        """Leads to where the two are, through a curtain where that is for one alone."""
        self._after_answers: Step = game.table
        self._is_settled = False
        """Whether all that both have seen is kept, or nothing of it shall be."""
        self._warned_on: object = None
        """The page on which it was said that it would be gone."""
        self.remembered: Remembered = recall(game.world.paths.state)
        """What was remembered when they began."""

    @property
    def together(self) -> Together:
        """What the two have agreed on and seen. Only after the agreement."""
        assert self._together is not None
        return self._together

    @property
    def _sitting(self) -> Sitting:
        assert self._game.sitting is not None
        return self._game.sitting

    @property
    def has_agreed(self) -> bool:
        """Whether both have said yes."""
        return self._together is not None

    # Before the cards

    def begin(self) -> None:
        """Two names, or none."""
        self._for_both("names")

    def agree(self, pair: Pair) -> None:
        """The agreement, read together."""
        self._for_both("agreement", pair)

    def agreed(self, pair: Pair) -> None:
        """Both have said yes: who begins is settled, and what they came for begins."""
        chance = self._game.world.bits()()
        begins = self.remembered.begins(chance)
        self._together = self._together_of(pair, begins)
        self.remember(self.remembered._replace(began=begins, has_met=True))
        self._after_agreement()

    def _together_of(self, pair: Pair, begins: int) -> Together:
        return Together(pair, begins, self._question)

    def remember(self, what: Remembered) -> None:
        """Keep ``what`` for the next sitting, if the disk takes it: nothing depends on it."""
        self.remembered = what
        self._game.keep_in_mind(what)

    # One card, or one question

    def look(self, index: int) -> None:
        """Both look at a card that lies face up."""
        card = self._sitting.cards[index]
        topic = Topic(
            card.place_title, place_line(card.place_title, card.looks_at, " · "), card.prompt, index
        )
        self.ask(topic, self.after_card)

    def at_the_table(self) -> None:
        """Both look at all cards: a pause leads back here."""
        self._here = self._game.table

    def after_card(self) -> None:
        """Back to the table, with the other cards."""
        self._game.table()

    def ask(self, topic: Topic, then: Step) -> None:
        """Both look at ``topic``, answer it one after the other, see what was shown, and go on with ``then``."""
        self._after_answers = then
        self.together.begin(topic.prompt, topic.card)
        self._for_both("look", topic)

    def ask_instead(self, topic: Topic) -> None:
        """Another question in the same place, before anybody has written."""
        self.together.begin(topic.prompt, topic.card)
        self._here = lambda: self._for_both("look", topic)

    def has_other_question(self, topic: Topic) -> bool:
        """Whether there may be another question in the same place."""
        return topic.card is not None

    def other_question(self, topic: Topic) -> str:
        """The card's other question, for both; empty where it has none."""
        index = topic.card
        if index is None or not self._sitting.other_prompt(index):
            return ""
        self._game.changed()
        return self._sitting.cards[index].prompt

    def question_beside(self, topic: Topic, asked: str) -> str:
        """Another question than the one that is ``asked``, for whoever writes; empty where there is none."""
        return "" if topic.card is None else self._sitting.prompt_beside(topic.card, asked)

    def write(self, topic: Topic) -> None:
        """The one whose turn it is writes, alone."""
        writer = self.together.partner(self.together.answers.writer)
        self.alone(writer, "write", topic, writer)

    def choose(self, topic: Topic) -> None:
        """The one who wrote, or passed, says what happens with it."""
        writer = self.together.partner(self.together.answers.writer)
        self.alone(writer, "choose", topic, writer)

    def hand_over(self, topic: Topic, choice: Choice) -> None:
        """The one who wrote is done."""
        answers = self.together.answers
        answers.hand_over(choice)
        if answers.writer:
            self.curtain(self.together.partner(answers.writer), lambda: self.write(topic))
        else:
            self.curtain(
                self.together.partner(answers.order[0]), lambda: self.reveal(topic), is_for_both=True
            )

    def reveal(self, topic: Topic) -> None:
        """Whatever both wanted to show, at the same moment."""
        order = self.together.order
        shown = self.together.see(self._game.world.now())
        self._mark_done(topic)
        self._revealed(topic, order, shown)

    def _revealed(self, topic: Topic, order: tuple[Partner, Partner], shown: tuple[Shown, ...]) -> None:
        self._for_both("reveal", topic, order, shown, again=lambda: self._revealed(topic, order, shown))

    def pass_together(self, topic: Topic) -> None:
        """Both leave the card, or the question, without a word."""
        self.together.end_round()
        self._mark_done(topic)
        self._after_answers()

    def next(self) -> None:
        """On with whatever comes after the answers."""
        self._after_answers()

    def _mark_done(self, topic: Topic) -> None:
        if topic.card is not None:
            self._sitting.pass_over(topic.card)

    # The end

    def close(self) -> None:
        """What each values, and one promise that both make, or none."""
        self._for_both("close_two")

    def before_close(self) -> None:
        """Back from the end of the sitting."""
        self._game.table()

    def after_close(self) -> None:
        """On from the end of the sitting."""
        self.keep()

    def seal(self) -> None:
        """A last note each, that opens on a later day."""
        one, other = self.together.order
        last = lambda: self.curtain(one, self.close, is_for_both=True)  # noqa: E731 - one step of three
        then = lambda: self.curtain(other, lambda: self.alone(other, "seal", other, last))  # noqa: E731
        self.curtain(one, lambda: self.alone(one, "seal", one, then))

    def keep(self) -> None:
        """The file, which both see before it is written."""
        self._for_both("keep_two")

    def stop(self) -> None:
        """One of them says stop: what was not shown is gone; what was shown may be kept by both."""
        self._leave_alone()
        if self._together is not None and self._together.has_seen:
            self.keep()
            return
        self._game.home()
        if self._is_own(self._game.screen):  # something could not be saved, and that was said
            self._here()

    def pause(self) -> None:
        """A curtain for as long as the two like. Both are needed to go on."""
        self._leave_alone()
        self._show("pause", self._here)

    def pause_over(self) -> None:
        """A pause over what both look at, which is there again as it was."""
        self._leave_alone()
        self._game.push_screen(self._game.scene("pause", self._game.pop_screen))

    def settle(self) -> None:
        """The two have said what is kept."""
        self._is_settled = True

    def may_go(self) -> bool:
        """Whether nothing that both have seen would be gone, or they know by now that it would."""
        is_warned, self._warned_on = self._warned_on is self._game.screen, self._game.screen
        may_go = self._is_settled or is_warned or not (self._together and self._together.has_seen)
        if not may_go:
            self._game.tell(self._game.game_texts["keep_two"]["unkept"], "warning")
        return may_go

    # Curtains

    def curtain(self, partner: Partner, then: Step, *, is_for_both: bool = False) -> None:
        """Nothing shows until ``partner`` is there; then ``then`` follows, for them alone or for both."""
        self._leave_alone()
        self._here = lambda: self.curtain(partner, then, is_for_both=is_for_both)
        self._show("curtain", partner, then, is_for_both)

    def alone(self, partner: Partner, scene: str, *arguments: Any) -> None:
        """A scene for ``partner`` alone. Whatever leads back to it later leads through their curtain."""
        step = lambda: self.alone(partner, scene, *arguments)  # noqa: E731 - it leads here again
        self._put_away()
        self._here = lambda: self.curtain(partner, step)
        self._show(scene, *arguments)

    def cover(self) -> None:
        """Before the program is suspended: what is for one alone goes behind its curtain."""
        screen = self._game.screen
        while len(self._game.screen_stack) > 2 and not self._is_own(screen):  # help or palette over it
            self._game.pop_screen()
            screen = self._game.screen
        if self._is_own(screen) and cast("TwoScene", screen).IS_ALONE:
            self._here()

    def _for_both(self, scene: str, *arguments: Any, again: Step | None = None) -> None:
        self._put_away()
        self._here = again or (lambda: self._for_both(scene, *arguments))
        self._show(scene, *arguments)

    def _leave_alone(self) -> None:
        """Nothing that one did alone is left in a box, in what can be pasted, or in a message on the screen."""
        self._put_away()
        self._game.copy_to_clipboard("")
        self._game.clear_notifications()

    def _put_away(self) -> None:
        """Nothing that was typed alone stays in a box, nor in what can be undone or pasted."""
        for screen in self._game.screen_stack:
            if self._is_own(screen):
                cast("TwoScene", screen).put_away()

    @staticmethod
    def _is_own(screen: object) -> bool:
        from tarot_tui.app.two_scene import TwoScene

        return isinstance(screen, TwoScene)

    def _show(self, scene: str, *arguments: Any) -> None:
        self._game.over_home(self._game.scene(scene, *arguments))
