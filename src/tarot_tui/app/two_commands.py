"""The commands of the scenes of two.

Letters open somebody's side on some of these pages, and belong to the editor on others: so all that can be done has an
F-key here, the same on every page: F2 pauses, F3 asks otherwise, F4 passes, F6 stops.
"""

from __future__ import annotations

from typing import Final

from tarot_tui.app.command import BACK, MAIN, Command

OF_TWO: Final = (
    Command("names", "go", "enter,f8", show=True, first=True, need=MAIN),
    Command("names", "back", "f2,escape", show=True, first=True, need=BACK),
    Command("agreement", "read", "enter,space,f8", show=True, first=True, need=MAIN),
    Command("agreement", "not_now", "f2,escape", show=True, first=True, need=BACK),
    Command("look", "other", "f3", show=True),
    Command("look", "pass", "f4", show=True),
    Command("look", "pause", "f2", show=True, need=BACK),
    Command("look", "stop", "f6", show=True),
    Command("curtain", "pause", "f2", show=True, need=BACK),
    Command("curtain", "stop", "f6", show=True),
    Command("write", "done", "f8,ctrl+n", show=True, first=True, need=MAIN),
    Command("write", "pass", "f4", show=True, first=True),
    Command("write", "other", "f3", show=True, first=True),
    Command("write", "pause", "f2", show=True, first=True, need=BACK),
    Command("write", "stop", "f6", show=True, first=True),
    Command("choose", "keep", "k", show=True, need=MAIN),
    Command("choose", "show", "s", show=True, need=MAIN),
    Command("choose", "aloud", "t", show=True, need=MAIN),
    Command("choose", "back", "b,escape", show=True, need=BACK),
    Command("choose", "pause", "f2"),
    Command("choose", "stop", "f6"),
    Command("reveal", "on", "enter,space", show=True, first=True, need=MAIN),
    Command("reveal", "next", "n,f8,ctrl+n", show=True, need=MAIN),
    Command("reveal", "pause", "f2", show=True, need=BACK),
    Command("reveal", "stop", "f6", show=True),
    Command("close_two", "on", "f8,ctrl+n", show=True, first=True, need=MAIN),
    Command("close_two", "keep", "f8,ctrl+n", show=True, first=True, need=MAIN),
    Command("close_two", "smaller", "f4", show=True, first=True),
    Command("close_two", "seal", "f5", show=True, first=True),
    Command("close_two", "back", "escape,f3", show=True, first=True, need=BACK),
    Command("close_two", "pause", "f2", show=True, first=True),
    Command("close_two", "stop", "f6", first=True),
    Command("seal", "done", "f8,ctrl+n", show=True, first=True, need=MAIN),
    Command("seal", "pause", "f2", show=True, first=True, need=BACK),
    Command("seal", "stop", "f6", show=True, first=True),
    Command("keep_two", "nothing", "f4", show=True, first=True, need=MAIN),
    Command("keep_two", "without", "f5", show=True, first=True),
    Command("keep_two", "share", "s", show=True),
    Command("keep_two", "home", "enter,h,f8,b,escape,q", show=True, need=BACK),
    Command("keep_two", "back", "escape,f3", show=True, first=True, need=BACK),
    Command("keep_two", "look", "escape", show=True, first=True, need=BACK),
    Command("keep_two", "pause", "f2", show=True, first=True),
    Command("keep_two", "stop", "f6", first=True),
    Command("pause", "later", "up,right", show=True),
    Command("pause", "sooner", "down,left", show=True),
    Command("pause", "stop", "f6", show=True, need=BACK),
)
