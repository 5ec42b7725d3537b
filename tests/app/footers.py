"""What the footer of a scene says, and what it should."""

from __future__ import annotations

import re
from collections.abc import Iterator

from textual.pilot import Pilot

from tarot_tui.app.command import BACK, EVERYWHERE, MAIN, Command
from tarot_tui.app.commands import commands_of, label, shown_key
from tarot_tui.app.scene import Scene
from tarot_tui.app.widgets.keys import Keys
from tests.app.play import shown


def footer(pilot: Pilot[None]) -> str:
    """The rows of the footer."""
    rows = pilot.app.screen.query_one(Keys).size.height
    return "\n".join(shown(pilot.app).split("\n")[-rows:])


def keys_in(pilot: Pilot[None]) -> list[str]:
    """Each key in the footer with what it does."""
    return [key for key in re.split(r"\s{2,}", footer(pilot).strip()) if key]


def possible(scene: Scene) -> Iterator[tuple[Command, str]]:
    """What can be done in a scene now, each with what the footer says of it."""
    texts = scene.game.game_texts
    for command in commands_of(scene.SCENE):
        if command.show and (command.scene == EVERYWHERE or scene.check_action(command.id, ())):
            yield command, f"{shown_key(command.keys.split(',')[0], texts)} {label(command, texts)}"


def wrong_keys(scene: Scene, pilot: Pilot[None]) -> list[str]:
    """What is wrong with a footer: keys that do nothing, or those missing that one cannot be without."""
    keys, can = keys_in(pilot), list(possible(scene))
    needed = {said for command, said in can if command.need in (MAIN, BACK)}
    wrong = [f"{key} does nothing" for key in keys if key not in {said for _, said in can}]
    wrong += [f"{key} is missing" for key in needed - set(keys)]
    if not any(command.need == BACK for command, _ in can) and "F10 leave" not in keys:
        wrong.append("no way out")
    if "F1 help" not in keys and scene.SCENE != "help":
        wrong.append("no help")
    return wrong
