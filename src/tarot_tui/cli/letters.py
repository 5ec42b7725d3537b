"""The texts between two people apart, printed: the invitation as it is to be filled, else both beside each other."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from tarot_tui.cli import table
from tarot_tui.cli.context import WIDTH, Context
from tarot_tui.incoming import Arrived, sides
from tarot_tui.problem import REFUSED, Problem
from tarot_tui.readings.people import INVITED, INVITER
from tarot_tui.sharing.apart import Letter
from tarot_tui.sharing.beside import beside, together


def show(form: str, context: Context, arrived: Arrived) -> int:
    """Print what came; what is damaged or refused is named by its card. Returns the exit code."""
    texts = table.texts(context, "share")
    for problem in (*arrived.problems, *arrived.warnings):
        context.warn(problem)
    if arrived.step == "invitation" and arrived.is_sender:
        context.warn("this invitation went out from here, and nothing is written in it yet")
    if arrived.step != "reply" or not arrived.problems:
        context.out.write(_printed(form, context, arrived, texts))
    return REFUSED if arrived.problems else 0


def _printed(form: str, context: Context, arrived: Arrived, texts: Mapping[str, Any]) -> str:
    shared = arrived.shared
    if arrived.step == "invitation" and form == "text":
        from tarot_tui.sharing.as_letter import as_letter

        return as_letter(Letter(shared, ("",) * (len(shared.cards) + 1)), texts)
    if form == "text":
        lines = beside(shared, texts, sides(arrived, texts), _columns(context))
        return "".join(f"{line}\n" for line, _ in lines)
    if arrived.step != "invitation":
        by = {INVITED: arrived.words, INVITER: arrived.own_words}
        if arrived.step == "reply":
            by = {INVITED: arrived.own_words, INVITER: arrived.words}
        shared = together(shared, by[INVITER], by[INVITED])
    if form == "json":
        from tarot_tui.sharing.as_json import as_json

        return as_json(shared)
    from tarot_tui.sharing.as_markdown import as_markdown

    return as_markdown(shared, texts)


def _columns(context: Context) -> int:
    """How wide it may be: as the terminal, or as a mail."""
    try:
        return os.get_terminal_size(context.out.fileno()).columns
    except (OSError, ValueError):
        said = context.environ.get("COLUMNS", "")
        return int(said) if said.isascii() and said.isdecimal() and 0 < len(said) < 4 else WIDTH


def keep(context: Context, arrived: Arrived) -> None:
    """Keep what came, unless something of it is damaged or refused."""
    from tarot_tui.taking_in import take_in

    if arrived.problems:
        context.warn("nothing of it was kept")
        return
    kept = take_in(table.taking_in(context), arrived)
    if kept.was_here:
        context.warn(Problem("you already have this", where=kept.path, remedy="It was not kept again"))
        return
    if kept.has_other:
        context.warn(f"another {arrived.step} to the same invitation is kept already: both stay")
    context.warn(f"kept as {kept.reading_id} in {kept.path}")
