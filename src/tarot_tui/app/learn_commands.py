"""The commands of the pages that are read: the notes of Learn, and the story."""

from __future__ import annotations

from typing import Final

from tarot_tui.app.command import BACK, MAIN, Command

OF_LEARNING: Final = (
    Command("learn", "begin", "enter", show=True, first=True, need=MAIN),
    Command("learn", "next", "right,n,space", show=True, need=MAIN),
    Command("learn", "earlier", "left,p", show=True),
    Command("learn", "back", "b,escape,q", show=True, need=BACK),
    Command("story_pages", "next", "enter,right,n,space,f8", show=True, first=True, need=MAIN),
    Command("story_pages", "begin", "enter,f8", show=True, first=True, need=MAIN),
    Command("story_pages", "earlier", "left,p", show=True),
    Command("story_pages", "back", "b,escape,q", show=True, need=BACK),
)
"""Those of each scene in the order of its footer."""
