"""A shared reading as one picture: the cards as they lie, and under them the words, wide enough for a phone.

The file stands for itself: no script, no link, no font or picture from elsewhere. It is dark like the game by night,
and like paper where the viewer asks for light.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from tarot_tui.readings.asked import with_questions
from tarot_tui.sharing.markers import compose
from tarot_tui.sharing.sentences import Sentences
from tarot_tui.sharing.shared import Shared
from tarot_tui.sharing.svg_card import HIGH, WIDE, Drawing, card
from tarot_tui.sharing.svg_text import FAMILY, Style, broken, escaped, written

Drawings = Mapping[int, Drawing]
"""Index of a card to its drawing; a card without one is drawn in words."""

WIDTH: Final = 720
"""Units; a phone shows two to a pixel of its own."""
LINES: Final = 400
"""Lines of words, at most: from the first item on that does not fit, the picture says that there is more."""

_MARGIN: Final = 48
_ROOM: Final = WIDTH - 2 * _MARGIN
_INDENT: Final = 26
_GAP: Final = 22
_PER_ROW: Final = {1: 1, 2: 2, 3: 3, 4: 2, 5: 3, 6: 3, 7: 4, 8: 4, 9: 3, 10: 4, 11: 4, 12: 4}
_CARD: Final = {1: 300, 2: 252, 3: 190, 4: 138, 5: 106}
"""Width of a card by how many lie in a row."""

_DARK: Final = {
    "ink": "#f3ead9", "quiet": "#b9b0c6", "gold": "#f0c674", "sky": "#211a38", "night": "#110f1b", "glow": "#ffdf9a",
    "line": "#4a4168",
}  # fmt: skip
_LIGHT: Final = {
    "ink": "#2b2433", "quiet": "#50465a", "gold": "#764c00", "sky": "#fffbf2", "night": "#f4ead7", "glow": "#ffd27a",
    "line": "#d3c3a0",
}  # fmt: skip

_TITLE: Final = Style(42, bold=True, centred=True)
_UNDER: Final = Style(23, centred=True)
_PLACE: Final = Style(23, "gold", bold=True)
_LOOKS_AT: Final = Style(23, "quiet")
_NAME: Final = Style(32, bold=True)
_WORDS: Final = Style(30)
_NOTE: Final = Style(28)
_LABEL: Final = Style(23, "quiet")
_FOOT: Final = Style(21, "quiet", centred=True)


class _Text(NamedTuple):
    """A paragraph."""

    text: str
    style: Style
    above: int = _GAP // 2
    """Room over it."""
    is_quoted: bool = False
    """Whether it is what somebody wrote: set in, with a line beside it."""


_Item = list[_Text]
"""Paragraphs that belong together: all of them are in the picture, or none."""


def as_svg(shared: Shared, texts: Mapping[str, Any], drawings: Drawings) -> str:
    """The picture. ``texts`` are the fixed sentences."""
    return compose(lambda safe: _Page(shared, texts, drawings, safe).svg())


def words_in_svg(shared: Shared, texts: Mapping[str, Any]) -> str:
    """Every word that stands in the picture, for reading it over before it goes out."""
    page = _Page(shared, texts, {}, str)
    cards = [page.says(index) for index in range(len(shared.cards))]
    head = "\n".join(text.text for text in page.head())
    items = ["\n".join(text.text for text in item) for item in page.fitting()]
    return "\n\n".join([head, "\n".join(f"[ {said} ]" for said in cards), *items, page.foot()]) + "\n"


class _Page:
    """The picture from top to bottom. ``safe`` is what :func:`compose` asks for."""

    def __init__(
        self, shared: Shared, texts: Mapping[str, Any], drawings: Drawings, safe: Callable[[str], str]
    ) -> None:
        self._shared = shared
        self._say = Sentences(texts, shared)
        self._drawings = drawings
        self._safe = safe
        self._parts: list[str] = []
        self._y = 0.0

    def svg(self) -> str:
        """The whole file."""
        self._y = 92
        for text in self.head():
            self._paragraph(text)
        self._cards()
        for item in self.fitting():
            self._y += _GAP
            for text in item:
                self._paragraph(text)
        self._y += 2 * _GAP
        self._rule()
        self._paragraph(_Text(self.foot(), _FOOT, _GAP))
        return self._whole(round(self._y + _MARGIN))

    def head(self) -> _Item:
        """What it is, of which day, and who they are."""
        say, title = self._say, self._shared.spread.title or self._shared.spread.id
        under = [_Text(text, _UNDER, 4) for text in (say.title_line(), say.people()) if text]
        return [_Text(title, _TITLE, 0), *under]

    def foot(self) -> str:
        """What tarot cards are and are not, and whose pictures these are."""
        return "\n".join(filter(None, [self._say.foot(), self._say.deck()]))

    def says(self, index: int) -> str:
        """A card in words: its name, and how it lies."""
        drawn = self._shared.cards[index]
        return (
            f"{drawn.card_name or self._say.say('unnamed_card')}, {self._say.orientation(drawn.orientation)}"
        )

    def fitting(self) -> list[_Item]:
        """The words under the cards, as far as there is room for them."""
        room = LINES
        kept: list[_Item] = []
        for item in self._items():
            room -= sum(len(self._broken(text)) for text in item)
            if room < 0:
                return [*kept, [_Text(self._say.say("cut"), _LABEL)]]
            kept.append(item)
        return kept

    def _items(self) -> Iterator[_Item]:
        shared, say = self._shared, self._say
        if shared.question:
            yield [_Text(say.say("question"), _PLACE), _Text(shared.question, _NOTE, is_quoted=True)]
        for index, drawn in enumerate(shared.cards):
            texts = [
                _Text(self._place(index), _PLACE, _GAP),
                _Text(say.looks_at(index), _LOOKS_AT, 0),
                _Text(self.says(index), _NAME, 8),
                _Text(drawn.prompt, _WORDS),
            ]
            yield [text for text in texts if text.text]
            yield from self._notes(index)
        if any(note.card is None for note in shared.notes):
            first, *rest = self._notes(None)
            over = [_Text(say.whole_reading(), _PLACE, _GAP)] if say.whole_reading() else []
            yield [*over, *first]
            yield from rest
        if promise := shared.promise:
            lines = [_Text(line, _WORDS, is_quoted=True) for line in say.promise(promise)]
            yield [_Text(say.promise_heading(promise), _PLACE, _GAP), *lines]

    def _place(self, index: int) -> str:
        """The title of a card's place, with its number where there are several."""
        drawn = self._shared.cards[index]
        title = drawn.place_title or drawn.place
        return f"{index + 1}. {title}" if len(self._shared.cards) > 1 else title

    def _notes(self, index: int | None) -> Iterator[_Item]:
        for note, asked in with_questions(note for note in self._shared.notes if note.card == index):
            who = self._say.writer(note.by)
            label = [_Text(self._say.say("writer", who=who), _LABEL)] if who else []
            over = [_Text(asked, _WORDS)] if asked else []
            yield [*over, *label, _Text(note.text, _NOTE, is_quoted=True)]

    def _broken(self, text: _Text) -> list[str]:
        room = _ROOM - (_INDENT if text.is_quoted else 0)
        return broken(self._safe(text.text), room, text.style)

    def _paragraph(self, text: _Text) -> None:
        style, lines = text.style, self._broken(text)
        self._y += text.above
        top = self._y
        x = WIDTH / 2 if style.centred else _MARGIN + (_INDENT if text.is_quoted else 0)
        self._parts.append(written(lines, x, top + style.size, style, _DARK[style.look]))
        self._y += len(lines) * style.leading
        if text.is_quoted:
            high = self._y - top
            self._parts.append(
                f'<rect x="{_MARGIN}" y="{top + 4:g}" width="4" height="{high:g}" rx="2" class="gold" '
                f'fill="{_DARK["gold"]}"/>'
            )

    def _cards(self) -> None:
        count = len(self._shared.cards)
        in_row = _PER_ROW.get(count, 5)
        wide = _CARD[in_row]
        high = wide * self._shape()
        gap = (_ROOM - in_row * wide) / max(1, in_row - 1) if in_row > 2 else 44
        place = Style(18 if in_row > 3 else 22, "gold", centred=True)
        self._y += 2 * _GAP
        for start in range(0, count, in_row):
            row = range(start, min(count, start + in_row))
            left = (WIDTH - len(row) * wide - (len(row) - 1) * gap) / 2
            under = 0
            for number, index in enumerate(row):
                x = left + number * (wide + gap)
                drawn = self._shared.cards[index]
                drawing = self._drawings.get(index)
                self._parts.append(card(drawn, drawing, x, self._y, wide, high, self._safe(self.says(index))))
                said = self._safe(self._place(index))
                lines = broken(said, wide + gap * 0.8, place)[:3] if count > 1 else []
                if lines:
                    y = self._y + high + 16 + place.size
                    self._parts.append(written(lines, x + wide / 2, y, place, _DARK["gold"]))
                under = max(under, len(lines))
            self._y += high + 20 + under * place.leading + _GAP

    def _shape(self) -> float:
        """Height by width of the cards, within what looks like a card."""
        view = next(iter(self._drawings.values())).view if self._drawings else (0, 0, WIDE, HIGH)
        return min(2.4, max(1.0, view[3] / view[2]))

    def _rule(self) -> None:
        middle = WIDTH / 2
        self._parts.append(
            f'<path d="M{_MARGIN} {self._y:g}H{middle - 26:g}M{middle + 26:g} {self._y:g}H{WIDTH - _MARGIN}" '
            f'stroke="{_DARK["line"]}" stroke-width="2" class="rule"/>{_star(middle, self._y, 11)}'
        )

    def _whole(self, height: int) -> str:
        title = escaped(self._safe(self._shared.spread.title or self._shared.spread.id))
        about = escaped(self._safe("; ".join(self.says(index) for index in range(len(self._shared.cards)))))
        stops = "".join(
            f'<stop offset="{number}" class="{role}" stop-color="{_DARK[role]}"/>'
            for number, role in enumerate(("sky", "night"))
        )
        glow = "".join(
            f'<stop offset="{number}" class="glow" stop-color="{_DARK["glow"]}" stop-opacity="{opacity}"/>'
            for number, opacity in enumerate((0.18, 0))
        )
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" '
            f'height="{height}" role="img" font-family="{FAMILY}">\n<title>{title}</title>\n<desc>{about}</desc>\n'
            f"<style>{_styles()}</style>\n"
            f'<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">{stops}</linearGradient>'
            f'<radialGradient id="glow" gradientUnits="userSpaceOnUse" cx="{WIDTH // 2}" cy="60" r="520">{glow}'
            f"</radialGradient></defs>\n"
            f'<rect width="{WIDTH}" height="{height}" fill="url(#sky)"/>'
            f'<rect width="{WIDTH}" height="{min(height, 620)}" fill="url(#glow)"/>\n'
            f"{_star(WIDTH / 2, 62, 24)}\n" + "\n".join(self._parts) + "\n</svg>\n"
        )


def _styles() -> str:
    """The colours where the viewer asks for light: the attributes have those of the night."""
    rules = [f".{role}{{fill:{_LIGHT[role]}}}" for role in ("ink", "quiet", "gold")]
    rules += [f".{role}{{stop-color:{_LIGHT[role]}}}" for role in ("sky", "night", "glow")]
    rules += [f".rule{{stroke:{_LIGHT['line']}}}", ".shade{fill-opacity:.18}"]
    return f"@media (prefers-color-scheme:light){{{''.join(rules)}}}"


def _star(x: float, y: float, r: float) -> str:
    """Four rays, like the lamp's."""
    thin = r * 0.13
    d = f"M{x:g} {y - r:g}Q{x + thin:g} {y - thin:g} {x + r:g} {y:g}Q{x + thin:g} {y + thin:g} {x:g} {y + r:g}"
    d += f"Q{x - thin:g} {y + thin:g} {x - r:g} {y:g}Q{x - thin:g} {y - thin:g} {x:g} {y - r:g}Z"
    return f'<path d="{d}" class="gold" fill="{_DARK["gold"]}"/>'
