"""Every command of the game, declared once: key, scene, and whether the footer shows it.

Key bindings, footer, command palette and the list of keys in Help are all made from this table. What a command is
called and what it does stand in the language's ``screens.toml`` under ``commands.<scene>.<id>``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from textual.binding import Binding

from tarot_tui.app.check_in_commands import OF_CHECK_IN
from tarot_tui.app.command import BACK, EVERYWHERE, HELP, LEAST, MAIN, PALETTE, SELDOM, Command
from tarot_tui.app.learn_commands import OF_LEARNING
from tarot_tui.app.look_back_commands import OF_LOOKING_BACK
from tarot_tui.app.two_commands import OF_TWO

COMMANDS: Final = (
    Command(EVERYWHERE, "help", "f1,question_mark", show=True, need=HELP),
    Command(EVERYWHERE, "veil", "f9", show=True, first=True, need=LEAST),
    Command(EVERYWHERE, "leave", "f10,ctrl+q", show=True, first=True, need=SELDOM),
    Command(EVERYWHERE, PALETTE, "f7,ctrl+p", first=True),
    Command("home", "ask_blocking", "1"),
    Command("home", "ask_focus", "2"),
    Command("home", "ask_open_up", "3"),
    Command("home", "pick", "enter,space", show=True, need=MAIN),
    Command("home", "today", "t", show=True),
    Command("home", "check_in", "c", show=True),
    Command("home", "put_off", "n"),
    Command("home", "more", "m", show=True),
    Command("home", "two", "w", show=True),
    Command("home", "drawer", "e", show=True),
    Command("home", "journal", "j", show=True),
    Command("home", "album", "a", show=True),
    Command("home", "decks", "d"),
    Command("home", "unfinished", "u"),
    Command("home", "look_back", "l"),
    Command("home", "settings", "comma", show=True),
    Command("begin", "go", "enter,f8", show=True, first=True, need=MAIN),
    Command("begin", "look_first", "f6", show=True, first=True),
    Command("begin", "back", "f2,escape", show=True, need=BACK),
    Command("quiet_page", "on", "enter,space", show=True, need=MAIN),
    Command("quiet_page", "pause", "f2", show=True, need=BACK),
    Command("quiet_page", "stop", "f6,escape", show=True),
    Command("quiet_page", "back", "f2,escape", show=True, need=BACK),
    Command("draw", "cut", "space", show=True, need=MAIN),
    Command("draw", "pick", "enter", show=True, need=MAIN),
    Command("draw", "others", "o", show=True),
    Command("draw", "deal", "a", show=True),
    Command("draw", "pause", "f2", show=True),
    Command("draw", "stop", "f6", show=True),
    Command("draw", "back", "b,escape,q", show=True, need=BACK),
    Command("hand", "next", "enter", show=True, first=True, need=MAIN),
    Command("hand", "upside_down", "f4", show=True, first=True),
    Command("hand", "pause", "f2", show=True, first=True),
    Command("hand", "stop", "f6", show=True, first=True),
    Command("hand", "back", "f2,escape", show=True, first=True, need=BACK),
    Command("hand", "earlier", "escape", show=True, first=True, need=BACK),
    Command("table", "turn", "enter,space", show=True, need=MAIN),
    Command("table", "all", "a", show=True),
    Command("table", "close", "c", show=True),
    Command("table", "pause", "f2", show=True),
    Command("table", "stop", "f6", show=True),
    Command("table", "back", "b,escape,q", show=True, need=BACK),
    Command("card", "next", "f8,ctrl+n", show=True, first=True, need=MAIN),
    Command("card", "look", "tab,escape", show=True, first=True),
    Command("card", "pause", "f2", show=True, first=True, need=BACK),
    Command("card", "next_looking", "n"),
    Command("card", "other", "o", show=True),
    Command("card", "go_on", "g", show=True, need=SELDOM),
    Command("card", "pass", "p", show=True, need=SELDOM),
    Command("card", "meaning", "m", show=True),
    Command("card", "table", "b,escape,q,f2", show=True, need=BACK),
    Command("card", "write", "enter,i,tab", show=True, first=True, need=MAIN),
    Command("close", "on", "enter,f8,ctrl+n,space", show=True, first=True, need=MAIN),
    Command("close", "promise", "f8,ctrl+n", show=True, first=True, need=MAIN),
    Command("close", "keep", "f8,ctrl+n", show=True, first=True, need=MAIN),
    Command("close", "causes", "f4", show=True, first=True),
    Command("close", "earlier", "f6", show=True, first=True),
    Command("close", "smaller", "f4", show=True, first=True),
    Command("close", "back", "f2,escape", show=True, first=True, need=BACK),
    Command("keep", "keep", "enter,k,f8", show=True, need=MAIN),
    Command("keep", "nothing", "n", show=True),
    Command("keep", "share", "s", show=True),
    Command("keep", "home", "enter,h,f8,b,escape,q", show=True, need=BACK),
    Command("keep", "back", "b,escape,q", show=True, need=BACK),
    Command("keep", "look", "escape", show=True, need=BACK),
    Command("share", "write", "f8,w", show=True, need=MAIN),
    Command("share", "copy", "c", show=True),
    Command("share", "back", "b,escape,q", show=True, need=BACK),
    Command("share", "look", "escape", show=True, need=BACK),
    Command("arrived", "keep", "k", show=True, need=MAIN),
    Command("arrived", "reply", "r", show=True, need=MAIN),
    Command("arrived", "answer", "s", show=True, need=MAIN),
    Command("arrived", "back", "b,escape,q", show=True, need=BACK),
    Command("journal", "open", "enter", show=True, first=True, need=MAIN),
    Command("journal", "show", "space,enter", show=True, need=MAIN),
    Command("journal", "cover", "space,enter", show=True, need=MAIN),
    Command("journal", "listed", "enter,down", show=True, first=True, need=MAIN),
    Command("journal", "end_search", "escape", show=True, first=True, need=BACK),
    Command("journal", "search", "slash", show=True),
    Command("journal", "write", "e", show=True),
    Command("journal", "share", "s", show=True),
    Command("journal", "beside", "v", show=True),
    Command("journal", "versions", "c", show=True),
    Command("journal", "remove", "n", show=True),
    Command("journal", "delete", "d,delete", show=True),
    Command("journal", "for_good", "d,delete", show=True),
    Command("journal", "gone", "x", show=True, need=MAIN),
    Command("journal", "restore", "r", show=True),
    Command("journal", "export", "w", show=True, need=SELDOM),
    Command("journal", "trash", "t", show=True),
    Command("journal", "look_back", "l", show=True),
    Command("journal", "back", "b,escape,q", show=True, need=BACK),
    Command("export", "write", "f8,w", show=True, first=True, need=MAIN),
    Command("export", "look", "escape", show=True, need=BACK),
    Command("export", "back", "b,escape,q", show=True, need=BACK),
    Command("notes", "write", "enter", show=True, first=True, need=MAIN),
    Command("notes", "keep", "f8,ctrl+n", show=True, first=True, need=MAIN),
    Command("notes", "another_way", "f3", show=True, first=True, need=SELDOM),
    Command("notes", "mark", "f4", show=True, first=True),
    Command("notes", "as_it_was", "f6", show=True, first=True),
    Command("notes", "look", "tab,escape,f2", show=True, first=True, need=BACK),
    Command("notes", "back", "b,escape,q", show=True, need=BACK),
    Command("versions", "other", "right,left,tab", show=True, first=True, need=MAIN),
    Command("versions", "next", "n", show=True),
    Command("versions", "delete", "d,delete", show=True),
    Command("versions", "back", "b,escape,q", show=True, need=BACK),
    Command("remove", "remove", "enter,d,delete", show=True, first=True, need=MAIN),
    Command("remove", "back", "b,escape,q", show=True, need=BACK),
    Command("album", "turn", "r,space", show=True, need=MAIN),
    Command("album", "lines", "l", show=True),
    Command("album", "decks", "d", show=True),
    Command("album", "back", "b,escape,q", show=True, need=BACK),
    Command("decks", "look", "enter", show=True, first=True, need=MAIN),
    Command("decks", "beside", "v", show=True),
    Command("decks", "choose", "p", show=True),
    Command("decks", "back", "b,escape,q", show=True, need=BACK),
    Command("settings", "back", "b,escape,q", show=True, need=BACK),
    Command("help", "support", "right,tab", show=True, first=True, need=MAIN),
    Command("help", "back", "b,escape,q,f1,question_mark", show=True, need=BACK),
    Command("spreads", "choose", "enter", show=True, first=True, need=MAIN),
    Command("spreads", "back", "b,escape,q", show=True, need=BACK),
    Command("drawer", "choose", "enter", show=True, first=True, need=MAIN),
    Command("drawer", "path", "p", show=True),
    Command("drawer", "as_two", "w", show=True),
    Command("drawer", "back", "b,escape,q", show=True, need=BACK),
    Command("something_new", "keep", "enter,f8", show=True, first=True, need=MAIN),
    Command("something_new", "another", "f3", show=True, first=True),
    Command("something_new", "back", "f2,escape", show=True, first=True, need=BACK),
    Command("exercise", "next", "f8,ctrl+n", show=True, first=True, need=MAIN),
    Command("exercise", "show", "f3", show=True, first=True),
    Command("exercise", "back", "f5,escape", show=True, first=True),
    Command("exercise", "home", "f2,escape", show=True, first=True, need=BACK),
    Command("exercise_end", "keep", "enter,k,f8", show=True, first=True, need=MAIN),
    Command("exercise_end", "let_go", "l", show=True),
    Command("exercise_end", "back", "b,escape,f5", show=True, need=BACK),
    Command("exercise_end", "home", "f2", show=True),
    *OF_TWO,
    *OF_LOOKING_BACK,
    *OF_CHECK_IN,
    *OF_LEARNING,
)


def commands_of(scene: str) -> list[Command]:
    """The commands of a scene, its own first."""
    own = [command for command in COMMANDS if command.scene == scene]
    return own + [command for command in COMMANDS if command.scene == EVERYWHERE]


def label(command: Command, texts: Mapping[str, Any]) -> str:
    """What the command is called."""
    said: str = texts["commands"][command.scene][command.id][0]
    return said


def what(command: Command, texts: Mapping[str, Any]) -> str:
    """What the command does, in a sentence."""
    said: str = texts["commands"][command.scene][command.id][1]
    return said


def action_of(command: Command) -> str:
    """What Textual calls to do it, from its scene."""
    return f"app.{command.id}" if command.scene == EVERYWHERE else command.id


def alike(commands: Iterable[Command], texts: Mapping[str, Any]) -> list[list[Command]]:
    """``commands`` in groups of which the same is said: one thing may have other keys in another state of a scene."""
    groups: dict[tuple[str, str], list[Command]] = {}
    for command in commands:
        groups.setdefault((label(command, texts), what(command, texts)), []).append(command)
    return list(groups.values())


def shown_keys(commands: Iterable[Command], texts: Mapping[str, Any]) -> str:
    """The keys of commands of which the same is said, as they stand on a keyboard."""
    keys = dict.fromkeys(key for command in commands for key in command.keys.split(","))
    return "  ".join(shown_key(key, texts) for key in keys)


def shown_key(key: str, texts: Mapping[str, Any]) -> str:
    """One of Textual's names of keys, as it stands on a keyboard."""
    names: Mapping[str, str] = texts["keys"]
    start, bare = ("^", key.removeprefix("ctrl+")) if key.startswith("ctrl+") else ("", key)
    is_function = bare[0] == "f" and bare[1:].isdigit()
    return start + (bare.upper() if is_function else names.get(bare, bare))


def first_key(scene: str, command_id: str, texts: Mapping[str, Any]) -> str:
    """The first key of one command, as it stands on a keyboard: for rows that are reached by it."""
    keys = next(each.keys for each in COMMANDS if (each.scene, each.id) == (scene, command_id))
    return shown_key(keys.partition(",")[0], texts)


def bindings(commands: Iterable[Command], texts: Mapping[str, Any]) -> list[Binding]:
    """The commands as Textual's key bindings."""
    return [
        Binding(
            command.keys,
            action_of(command),
            label(command, texts),
            show=command.show,
            key_display=shown_key(command.keys.partition(",")[0], texts),
            priority=command.first,
            tooltip=what(command, texts),
            id=f"{command.scene}.{command.id}",
        )
        for command in commands
    ]
