"""The story: a made-up pair in three short readings, page by page, and what the game does at each of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tarot_tui.app.leafing import Leafing
from tarot_tui.app.named import named
from tarot_tui.app.say import plain, veiled
from tarot_tui.app.telling import told_in
from tarot_tui.app.widgets.card_view import CardView
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.picture_view import PictureView
from tarot_tui.demo import Told
from tarot_tui.exercises.story import StoryPage, pages
from tarot_tui.pictures.cells import Picture
from tarot_tui.pictures.face import card_of
from tarot_tui.pictures.lamp import lamp
from tarot_tui.pictures.spread_picture import for_spread
from tarot_tui.readings.promised import heading_of
from tarot_tui.readings.reading import Reading
from tarot_tui.spreads.spread import place_line
from tarot_tui.two.partner import KEYS, Partner

FIRST = "blocking"
"""What the last page begins."""


class StoryPages(Leafing):
    """One page at a time. Nothing of a person's own is on them, and nothing is saved."""

    SCENE = "story_pages"
    CSS_PATH = "reading.tcss"

    @cached_property
    def _told(self) -> Told:
        return told_in(self.game.world)

    @cached_property
    def _pages(self) -> list[StoryPage]:
        return pages(self._told.story)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @property
    def _page(self) -> StoryPage:
        return self._pages[self.at]

    @property
    def _reading(self) -> Reading:
        return self._told.readings[self._page.reading]

    def compose(self) -> ComposeResult:
        """Title and count, picture, words, and what the game does here."""
        with Horizontal(id="head"):
            yield Static(plain(self._told.story.title), classes="title", id="title")
            yield Static(id="count", classes="quiet")
        with Horizontal(id="body"):
            yield CardView(*self.game.look, self.game.says.reversed, says_seen=True, id="face")
            with VerticalScroll(id="page"):
                yield PictureView(id="picture")
                yield Static(id="heading")
                yield Static(id="under", classes="quiet")
                yield Vertical(id="paragraphs")
        yield Static(id="how", classes="quiet")
        yield Keys()

    def veil_changed(self) -> None:
        """Cover what the two wrote: whoever walks in cannot know that they are made up."""
        self.show()

    def show(self) -> None:
        """The page: a card, or a picture, with what is written there."""
        page = self._page
        is_card = page.kind == "card"
        self.set_class(is_card, "-card")
        self.query_one(PictureView).show(None if is_card else self._picture())
        if is_card:
            drawn, deck = self._reading.cards[page.card], self._told.deck
            face = card_of(deck, drawn.card, drawn.card_name)
            self.query_one(CardView).show(deck, face, drawn.orientation)
        heading, under = self._heading()
        self._say("#heading", heading)
        self._say("#under", under)
        self._say("#how", self._how())
        self.turn_to(Static(text, classes=kind) for text, kind in self._paragraphs())

    def _say(self, where: str, text: str) -> None:
        shown = self.query_one(where, Static)
        shown.update(plain(text))
        shown.display = bool(text)

    def _picture(self) -> Picture:
        page = self._page
        blocks = self.game.look[0].glyphs == "blocks"
        if page.kind in ("beginning", "end"):
            return lamp(blocks=blocks)
        count = len(self._reading.cards)
        make = for_spread(self._reading.spread.id)
        return self.fitting(make(count if page.kind == "after" else 0, count, blocks=blocks))

    def _heading(self) -> tuple[str, str]:
        page, reading = self._page, self._reading
        match page.kind:
            case "beginning":
                return " · ".join(self._told.story.people), ""
            case "end":
                return self.texts["end"], ""
            case "card":
                card = reading.cards[page.card]
                way_up = getattr(self.game.says, card.orientation)
                return f"{card.card_name.upper()}  {way_up}", place_line(
                    card.place_title, card.looks_at, " · "
                )
        part = self._told.story.readings[page.reading]
        return reading.spread.title, self.texts["day"].format(day=part.day, who=self._who(part.by))

    def _who(self, names: Sequence[str]) -> str:
        if len(names) == 1:
            return names[0]
        said: str = self.texts["both"].format(one=names[0], other=names[1])
        return said

    def _how(self) -> str:
        """What the game does at this page, as far as it was not said before."""
        page = self._page
        if page.kind in ("beginning", "end"):
            said: str = self.texts["made_up"] if page.kind == "beginning" else self.texts["your_turn"]
            return f"{said}\n\n{self.texts['demo']}" if self.game.world.is_demo else said
        how: list[str] = self.texts["how"][page.reading]
        at = {"before": 0, "card": page.card + 1}.get(page.kind, len(how) - 1)
        return how[at] if at < len(how) else ""

    def _paragraphs(self) -> Iterator[tuple[Content, str]]:
        """What stands on the page, each with its class."""
        page, story = self._page, self._told.story
        if page.kind == "card":
            yield from self._written()
            return
        part = story.readings[page.reading]
        text = {"beginning": story.beginning, "end": story.end, "before": part.before}.get(
            page.kind, part.after
        )
        if page.kind == "after":
            yield from self._promise()
        for paragraph in text:
            yield plain(paragraph), "paragraph"

    def _written(self) -> Iterator[tuple[Content, str]]:
        reading, card = self._reading, self._page.card
        yield plain(reading.cards[card].prompt), "asked"
        names = {person.key: person.name for person in reading.people}
        # The same sign and colour in all readings, whoever of the two begins.
        pair = {name: Partner(key, name) for key, name in zip(KEYS, self._told.story.people, strict=True)}
        for note in reading.notes:
            if note.card == card:
                yield named(self.game, pair[names[note.by]]), "writer"
                yield plain(self._typed(note.text)), "written"

    def _promise(self) -> Iterator[tuple[Content, str]]:
        share, promise = self.game.world.texts("share"), self._reading.promise
        if promise:
            yield plain(share[heading_of(self._reading)]), "promised"
            said = share["promise"].format(moment=self._typed(promise.moment), act=self._typed(promise.act))
            yield plain(said), "written"

    def _typed(self, text: str) -> str:
        return veiled(text) if self.game.is_veiled else text

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """At the end one may begin."""
        if action == "begin":
            return self.at + 1 == self.count
        return super().check_action(action, parameters)

    def action_begin(self) -> None:
        """Begin a reading of one's own."""
        self.game.pop_screen()
        self.game.begin(FIRST)
