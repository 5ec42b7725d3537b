"""``tarot-tui`` as plain text: a whole reading with questions and answers, line by line.

It needs nothing of a terminal, so it serves screen readers, dumb terminals and pipes. Whatever is written is in
a draft on disk after each line.
"""

from __future__ import annotations

import os
from argparse import Namespace
from dataclasses import replace
from typing import Final

from tarot_tui import limits
from tarot_tui.cli import table
from tarot_tui.cli.context import WIDTH, Context
from tarot_tui.drawing.chance import secure
from tarot_tui.journal.entries import load
from tarot_tui.journal.zone import zone_name
from tarot_tui.noticed import noticed
from tarot_tui.problem import Problem
from tarot_tui.readings.document import document_of
from tarot_tui.readings.emit import to_toml
from tarot_tui.readings.people import invitation_id
from tarot_tui.readings.reading import NoteKind, Promise, Reading
from tarot_tui.sitting.begun import beginning_of
from tarot_tui.sitting.plan import Plan
from tarot_tui.sitting.sitting import ALONE, Sitting
from tarot_tui.spreads.shelf import load_spread, shelf
from tarot_tui.spreads.spread import Spread
from tarot_tui.text import clean, one_line, wrap

PROMPT: Final = "> "


class Left(Exception):  # noqa: N818 - leaving is no error
    """The person left: end of input, or ctrl+c."""


def run(args: Namespace, context: Context, invited: Reading | None = None) -> int:
    """Play one reading, or answer the invitation ``invited``."""
    play = _Play(args, context)
    try:
        play.answer(invited) if invited else play.whole()
    except (Left, KeyboardInterrupt):
        context.say("")
        play.leave()
    return 0


class _Play:
    """One sitting: the reading as far as it has come."""

    def __init__(self, args: Namespace, context: Context) -> None:
        self.args = args
        self.context = context
        self.texts = table.texts(context, "play")
        self.words = table.open_words(context)
        self.layout = table.layout(context)
        self.keeper = table.keeper(context)
        self.sitting: Sitting | None = None
        self.draft = ""
        """Path of the draft, once one is on disk."""
        self.told = False
        """Whether the person knows that drafts cannot be saved."""

    def whole(self) -> None:
        """From the question to the kept file."""
        self.say(self.texts["hello"].strip())
        if reading := self.unfinished() or self.new():
            self.play(reading)

    def answer(self, reading: Reading) -> None:
        """From the cards of an invitation, or from what is written on them already, to the kept file."""
        self.say(self.texts["hello"].strip())
        for entry in self.keeper.drafts():
            if entry.reading and invitation_id(entry.reading) == invitation_id(reading):
                self.draft, reading = entry.path, load(entry.path).reading
                break
        else:
            self.say_cards(reading)
        self.play(reading)

    def play(self, reading: Reading) -> None:
        """From the cards to the kept file."""
        self.sitting = Sitting(reading, self.words.words_of, self.context.now)
        self.write_on_cards()
        self.promise()
        self.keep()

    def leave(self) -> None:
        """Say where that is which was written, if anything was; print it if it could not be saved."""
        if self.draft and not self.told:
            self.say(self.texts["later"].format(path=one_line(self.draft)))
        elif self.sitting and self.sitting.is_touched:
            self.say(self.texts["printed"])
            self.say(to_toml(document_of(self.sitting.reading)))

    def unfinished(self) -> Reading | None:
        """An unfinished reading, if there is one and the person wants to go on with it."""
        for entry in self.keeper.drafts():
            if not entry.reading:
                self.context.warn(f"a draft cannot be read: {entry.problem}")
                continue
            created = entry.reading.created
            day = f"{self.layout.day(created.date())}, {created:%H:%M}"
            has_cards = bool(entry.reading.cards)
            is_check_in = not has_cards and bool(entry.reading.notes or entry.reading.promise)
            known = "unfinished" if has_cards else "check_in" if is_check_in else "question"
            match self.ask(self.texts[known].format(day=day)):
                case "c" if is_check_in:  # its rounds are played in the full-screen game, where they stay
                    continue
                case "c" if has_cards:
                    self.draft = entry.path
                    return load(entry.path).reading
                case "c":
                    try:
                        return self.drawn_for(load(entry.path).reading)
                    except Problem as problem:  # its spread is gone: the question stays where it is
                        self.context.warn(problem)
                case "k" if has_cards or is_check_in:
                    self.store(replace(load(entry.path).reading, status="complete"))
                case "d":
                    self.keeper.drop_draft(entry.reading.id)
                    self.say(self.texts["let_go"])
        return None

    def new(self) -> Reading | None:
        """A new reading: the spread that was asked for, and cards for it."""
        spread = load_spread(self.args.spread, self.context.paths) if self.args.spread else self.chosen()
        if not spread:
            return None
        settings = table.settings(self.context)
        deck = table.open_deck(self.args, self.context, settings)
        return self.drawn(Plan(spread, deck, "drawn", settings.reversals), self.context.new_id())

    def drawn_for(self, begun: Reading) -> Reading:
        """Cards for a question that was typed in the full-screen game before any card fell.

        Raises :class:`Problem` where its spread is gone; a deck that is gone gives way to the usual one.
        """
        (question, chosen), settings = beginning_of(begun), table.settings(self.context)
        spread = load_spread(begun.spread.id, self.context.paths)
        try:
            deck = table.open_deck(self.args, self.context, settings._replace(deck=chosen.deck.id))
        except Problem as problem:
            self.context.warn(problem)
            deck = table.open_deck(self.args, self.context, settings)
        plan = Plan(spread, deck, "drawn", chosen.reversal_percent, question, chosen.energy)
        reading = self.drawn(plan.first(1) if chosen.energy == "low" else plan, begun.id)
        self.keep_draft(reading)
        return reading

    def drawn(self, plan: Plan, reading_id: str) -> Reading:
        """The reading of cards that fall by ``plan``."""
        table.say_what_is_missing(self.context, self.words)
        reading = plan.reading(
            plan.dealt(self.words, secure(), secure()),
            self.words,
            reading_id=reading_id,
            now=self.context.now(),
            zone=zone_name(self.context.environ),
            app=table.APP,
            noticed=noticed(self.keeper.library, lambda: table.texts(self.context, "exercises")),
        )
        self.say_cards(reading, plan.spread.lead)
        return reading

    def say_cards(self, reading: Reading, lead: str = "") -> None:
        """What lies on the table."""
        self.say("")
        for line in filter(None, [reading.spread.title, lead, *wrap(reading.question, WIDTH)]):
            self.say(line)
        count = len(reading.cards)
        self.say(self.texts["one_card"] if count == 1 else self.texts["cards"].format(count=count))
        for card in reading.cards:
            self.say(f"  {card.place_title}: {card.card_name}, {self.layout.way_up(card)}")

    def chosen(self) -> Spread | None:
        """The spread that the person picks by its number."""
        offered = [shelved.spread for shelved in shelf(self.context.paths) if shelved.spread]
        self.say("")
        for number, spread in enumerate(offered, 1):
            self.say(f"  {number:2}  {spread.title}")
        self.say("")
        while said := self.ask(self.texts["which"]):
            if said.isascii() and said.isdigit() and 1 <= int(said[:4]) <= len(offered):
                return offered[int(said) - 1]
            for spread in offered:
                if said.casefold() in (spread.id, spread.title.casefold()):
                    return spread
            self.say(self.texts["no_such"].format(said=said, count=len(offered)))
        return None

    def write_on_cards(self) -> None:
        """Card by card: what it asks, and what the person writes. Cards with a note are done already."""
        self.say("")
        self.say(self.texts["how"].strip())
        for index, card in enumerate(self.now.cards):
            if not self.now.is_answered(index):
                self.say("")
                for line in self.layout.card(index + 1, card, with_meaning=False):
                    self.say(line)
                self.write_note(index)

    def write_note(self, index: int) -> None:
        """One note, and one more where the person asks on."""
        lines: list[str] = []
        while line := self.line():
            if not lines and line in ("m", "o"):
                self.meaning(index) if line == "m" else self.other_prompt(index)
            elif lines and line == "g":
                self.go_on(index)
                return
            else:
                self.add(lines, line, index, "first")
        if not lines:
            self.say(self.texts["passed"])

    def go_on(self, index: int) -> None:
        """One question more about what was written, and the note that answers it."""
        follow_ups = table.texts(self.context, "follow_ups")[self.now.cards[index].lens]["lines"]
        for asked in wrap(self.now.follow_up(index, follow_ups), WIDTH, "   "):
            self.say(asked)
        lines: list[str] = []
        while line := self.line():
            self.add(lines, line, index, "go_on")

    def add(self, lines: list[str], line: str, index: int, kind: NoteKind) -> None:
        """One more line of a note, which is in the draft at once; it is told where there is no room for it."""
        if len("\n".join([*lines, line])) > limits.NOTE_CHARACTERS:
            self.say(self.texts["full"].format(limit=limits.NOTE_CHARACTERS))
        else:
            lines.append(line)
            self.now.write(index, "\n".join(lines), kind)
            self.keep_draft(self.now.reading)

    def meaning(self, index: int) -> None:
        """What the card can mean."""
        for line in wrap(self.now.cards[index].meaning or self.texts["meaning_none"], WIDTH, "   "):
            self.say(line)

    def other_prompt(self, index: int) -> None:
        """The other of the card's two prompts, which then is the one that was asked."""
        swapped = self.now.other_prompt(index)
        for line in wrap(
            self.now.cards[index].prompt if swapped else self.texts["deeper_none"], WIDTH, "   "
        ):
            self.say(line)

    def promise(self) -> None:
        """One small promise, or none."""
        if self.now.reading.promise:
            return
        self.say("")
        moment = self.without("if", self.ask(self.texts["promise"]))
        act = self.without("then", self.ask(self.texts["promise_act"])) if moment else ""
        if act:
            self.now.promise(Promise(moment, act, "", (ALONE,)))
            self.keep_draft(self.now.reading)

    def without(self, word: str, said: str) -> str:
        """What was said, without the word of the frame that the person may have typed again."""
        said = one_line(said)
        frame = self.texts["frame"][word] + " "
        return said[len(frame) :] if said.casefold().startswith(frame) else said

    def keep(self) -> None:
        """Keep the reading or keep nothing; the file can be seen first."""
        self.say("")
        while True:
            match self.ask(self.texts["keep"]):
                case "k":
                    self.store(self.now.finished())
                    return
                case "s":
                    self.say(to_toml(document_of(self.now.finished())))
                case "n" if not self.draft or self.ask(self.texts["sure"]) == "n":
                    self.keeper.drop_draft(self.now.reading.id)
                    self.say(self.texts["not_kept"])
                    return

    def store(self, reading: Reading) -> None:
        """Save a reading; where that fails, somewhere else, and where nothing will do, print it."""
        keeper = self.keeper
        while True:
            try:
                path = keeper.keep(reading)
            except Problem as problem:
                self.context.warn(problem)
            else:
                break
            if not (folder := self.ask(self.texts["elsewhere"])):
                self.say(self.texts["printed"])
                self.say(to_toml(document_of(reading)))
                return
            keeper = keeper._replace(library=os.path.abspath(os.path.expanduser(folder)))
        self.keeper.drop_draft(reading.id)
        self.say(self.texts["kept"].format(id=reading.id, path=one_line(path)))
        self.say(self.texts["next_answer" if reading.invitation else "next"])

    def keep_draft(self, reading: Reading) -> None:
        """Save the draft. Where that fails the text stays in memory, and the person is told once."""
        try:
            self.draft = self.keeper.keep_draft(reading)
        except Problem as problem:
            if not self.told:
                self.context.warn(problem)
            self.told = True

    @property
    def now(self) -> Sitting:
        """The sitting, once there is one."""
        assert self.sitting is not None
        return self.sitting

    def say(self, text: str) -> None:
        """Print a line."""
        self.context.say(text)

    def ask(self, question: str) -> str:
        """Ask something that one line answers."""
        self.say(question)
        return self.line().strip()

    def line(self) -> str:
        """A line that the person types, made harmless, without its end. Raises :class:`Left` at the end."""
        self.context.out.write(PROMPT)
        self.context.out.flush()
        line = self.context.stdin.readline(limits.QUESTION_FILE)
        if not line:
            raise Left
        return clean(line).removesuffix("\n").rstrip()
