"""The commands of the check-in. Where one writes all is on F-keys; two have those that they have elsewhere."""

from __future__ import annotations

from typing import Final

from tarot_tui.app.command import BACK, MAIN, SELDOM, Command

OF_CHECK_IN: Final = (
    Command("check_in_start", "begin", "enter", show=True, first=True, need=MAIN),
    Command("check_in_start", "back", "b,escape,q", show=True, need=BACK),
    Command("check_alone", "next", "f8,ctrl+n", show=True, first=True, need=MAIN),
    Command("check_alone", "other", "f3", show=True, first=True, need=SELDOM),
    Command("check_alone", "pass", "f4", show=True, first=True),
    Command("check_alone", "pause", "f2", show=True, first=True, need=BACK),
    Command("check_alone", "stop", "f6", show=True, first=True),
    Command("check_alone", "back", "f5", show=True, first=True, need=SELDOM),
    Command("good_two", "on", "f8,ctrl+n", show=True, first=True, need=MAIN),
    Command("good_two", "other", "f3", show=True, first=True, need=SELDOM),
    Command("good_two", "skip", "f4", show=True, first=True),
    Command("good_two", "pause", "f2", show=True, first=True, need=BACK),
    Command("good_two", "stop", "f6", show=True, first=True),
    Command("talk", "on", "enter,space,f8,ctrl+n", show=True, first=True, need=MAIN),
    Command("talk", "day", "1"),
    Command("talk", "fears", "2"),
    Command("talk", "dreams", "3"),
    Command("talk", "other", "f3", show=True, need=SELDOM),
    Command("talk", "pass", "f4", show=True),
    Command("talk", "skip", "f5", show=True, need=SELDOM),
    Command("talk", "pause", "f2", show=True, need=BACK),
    Command("talk", "stop", "f6", show=True),
    Command("needs_two", "on", "f8,ctrl+n", show=True, first=True, need=MAIN),
    Command("needs_two", "yes", "y"),
    Command("needs_two", "no", "n"),
    Command("needs_two", "smaller", "s"),
    Command("needs_two", "other", "f3", show=True, first=True, need=SELDOM),
    Command("needs_two", "pass", "f4", show=True, first=True),
    Command("needs_two", "skip", "f5", show=True, first=True, need=SELDOM),
    Command("needs_two", "pause", "f2", show=True, first=True, need=BACK),
    Command("needs_two", "stop", "f6", show=True, first=True),
    Command("needs_two", "back", "escape", show=True, first=True, need=SELDOM),
    Command("road", "shuffled", "space", show=True, need=MAIN),
    Command("road", "take", "enter", show=True, need=MAIN),
    Command("road", "none", "f4", show=True, first=True, need=MAIN),
    Command("road", "pause", "f2", show=True, first=True, need=BACK),
    Command("road", "stop", "f6", show=True, first=True),
    Command("days", "on", "enter,f8,ctrl+n", show=True, first=True, need=MAIN),
    Command("days", "none", "f4", show=True, first=True),
    Command("days", "pause", "f2", show=True, first=True, need=BACK),
    Command("days", "stop", "f6", show=True, first=True),
)
