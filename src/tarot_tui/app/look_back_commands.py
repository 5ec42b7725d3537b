"""The commands of Looking back: each part of it has a letter of its own."""

from __future__ import annotations

from typing import Final

from tarot_tui.app.command import BACK, MAIN, Command

OF_LOOKING_BACK: Final = (
    Command("look_back", "open", "enter", show=True, first=True, need=MAIN),
    Command("look_back", "promises", "p"),
    Command("look_back", "asked", "a"),
    Command("look_back", "cards", "c"),
    Command("look_back", "sealed", "o"),
    Command("look_back", "back", "b,escape,q", show=True, need=BACK),
    Command("promise_back", "say", "enter", show=True, first=True, need=MAIN),
    Command("promise_back", "show", "space", show=True),
    Command("promise_back", "done", "d"),
    Command("promise_back", "partly", "p"),
    Command("promise_back", "not_yet", "n"),
    Command("promise_back", "let_go", "l"),
    Command("promise_back", "keep", "f8,ctrl+n", show=True, first=True, need=MAIN),
    Command("promise_back", "back", "escape,f2", show=True, first=True, need=BACK),
)
