"""Pages of exercises as they are looked at: what there is to fill in, and what somebody filled in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual.content import Content

from tarot_tui.app.say import plain, veiled
from tarot_tui.app.widgets.sheets import BoxSheet, DialSheet, LinesSheet, Sheet, loop_beside
from tarot_tui.exercises.exercise import Page
from tarot_tui.exercises.filled import lines_in


def sheet_for(page: Page | None, texts: Mapping[str, Any], placeholder: str) -> Sheet:
    """What one writes on, for a page that needs nothing but itself; a box where there is none.

    ``texts`` are those of ``exercise``.
    """
    match page.kind if page else "box":
        case "lines" if page:
            return LinesSheet(page.labels, texts["again"] if page.loop else "")
        case "dial" if page:
            return DialSheet(page.options, texts["how"])
    return BoxSheet(placeholder)


def to_fill(page: Page) -> str:
    """What the page offers to be filled in; empty for a box."""
    return "\n".join([*(f"{label} …" for label in page.labels), *page.options])


def as_filled(page: Page | None, text: str, texts: Mapping[str, Any], *, is_veiled: bool = False) -> Content:
    """What one of two wrote on ``page``: a dial with its mark, lines with their labels, or the words themselves."""
    typed = veiled(text.strip()) if is_veiled else text.strip()
    if page and page.kind == "dial" and text.strip() in page.options:
        rows = [_place(option, option == text.strip() and not is_veiled) for option in page.options]
        return Content("\n").join(rows)
    if page and page.kind == "lines" and any(values := lines_in(text, page.labels)):
        shown = zip(page.labels, map(veiled, values) if is_veiled else values, strict=True)
        rows = [Content.assemble((f"{label}  ", "$quiet"), value) for label, value in shown if value.strip()]
        return Content("\n").join([*_round(rows), plain(texts["again"], "$quiet")] if page.loop else rows)
    return plain(typed)


def _round(rows: list[Content]) -> list[Content]:
    """The way from the last row to the first, beside them."""
    beside = loop_beside(len(rows)) if len(rows) > 1 else [""]
    return [Content.assemble((each.ljust(3), "$line"), row) for each, row in zip(beside, rows, strict=True)]


def _place(option: str, is_on: bool) -> Content:
    return plain(f"({'•' if is_on else ' '}) {option}", "bold" if is_on else "$quiet")
