"""The commands of Looking back: each part of it has a letter of its own.

A small thing is written from everywhere by F12. Where one types only F-keys are the game's, and this is the one that no
scene has: F1, F2 and F7 to F10 mean the same everywhere, F3 to F6 something on the pages for two and in check-ins. F11
makes many a terminal fill the screen, while F12 is taken only where somebody installed a terminal that drops down by
it. No editor of Textual's, its palette, tmux or Zellij has it, and the game's palette is the second way.
"""

from __future__ import annotations

from typing import Final

from tarot_tui.app.command import BACK, EVERYWHERE, MAIN, Command

OF_LOOKING_BACK: Final = (
    Command(EVERYWHERE, "small_thing", "f12", first=True),
    Command("look_back", "open", "enter", show=True, first=True, need=MAIN),
    Command("look_back", "promises", "p"),
    Command("look_back", "asked", "a"),
    Command("look_back", "cards", "c"),
    Command("look_back", "things", "s"),
    Command("look_back", "sealed", "o"),
    Command("look_back", "closeness", "l"),
    Command("look_back", "months", "t"),
    Command("look_back", "show", "space", show=True),
    Command("look_back", "new", "n", show=True),
    Command("look_back", "stands_open", "v", show=True),
    Command("look_back", "back", "b,escape,q", show=True, need=BACK),
    Command("small_thing", "keep", "enter,f8", show=True, first=True, need=MAIN),
    Command("small_thing", "back", "escape,f2", show=True, first=True, need=BACK),
    Command("three_months", "write", "f8", show=True, first=True, need=MAIN),
    Command("three_months", "look", "escape", show=True, need=BACK),
    Command("three_months", "back", "b,escape,q", show=True, need=BACK),
    Command("stayed", "keep", "enter,f8", show=True, first=True, need=MAIN),
    Command("stayed", "show", "f3", show=True, first=True),
    Command("stayed", "let_go", "f4", show=True, first=True),
    Command("stayed", "back", "escape,f2", show=True, first=True, need=BACK),
    Command("promise_back", "say", "enter", show=True, first=True, need=MAIN),
    Command("promise_back", "show", "space", show=True),
    Command("promise_back", "done", "d"),
    Command("promise_back", "partly", "p"),
    Command("promise_back", "not_yet", "n"),
    Command("promise_back", "let_go", "l"),
    Command("promise_back", "keep", "f8,ctrl+n", show=True, first=True, need=MAIN),
    Command("promise_back", "back", "escape,f2", show=True, first=True, need=BACK),
)
