"""The story of the demo as plain text, for screen readers, dumb terminals and pipes."""

from __future__ import annotations

from collections.abc import Iterator

from tarot_tui.cli import table
from tarot_tui.cli.context import WIDTH, Context
from tarot_tui.demo import Teller
from tarot_tui.journal.zone import zone_name
from tarot_tui.readings.promised import heading_of
from tarot_tui.text import wrap


def run(context: Context) -> int:
    """Print all of it."""
    for line in _lines(context):
        context.say(line)
    return 0


def _lines(context: Context) -> Iterator[str]:
    texts, layout = table.texts(context, "play"), table.layout(context)
    teller = Teller(
        context.paths, table.language(context.environ), table.open_words(context).words_of,
        context.now(), context.new_id, zone_name(context.environ), table.APP,
    )  # fmt: skip
    story, readings, _ = teller.told(table.texts(context, "story"))
    yield story.title
    yield from ("", *wrap(texts["made_up"], WIDTH))
    yield from _paragraphs(story.beginning)
    for part, reading in zip(story.readings, readings, strict=True):
        yield from ("", "", reading.spread.title, f"{part.day}: {', '.join(part.by)}")
        yield from _paragraphs(part.before)
        for index, card in enumerate(reading.cards):
            yield from ("", *layout.card(index + 1, card, with_meaning=False), *layout.notes(reading, index))
        if reading.promise:
            yield from ("", *layout.promise(reading.promise, heading_of(reading)))
        yield from _paragraphs(part.after)
    yield from ("", *_paragraphs(story.end), "", *wrap(texts["your_turn"], WIDTH))


def _paragraphs(texts: tuple[str, ...]) -> Iterator[str]:
    for text in texts:
        yield from ("", *wrap(text, WIDTH))
