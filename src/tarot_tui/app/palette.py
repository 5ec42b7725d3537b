"""The command palette: what can be done here, found by typing. Nothing of Textual's own is in it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final, cast

from textual.binding import BindingsMap
from textual.command import CommandInput, CommandPalette, DiscoveryHit, Hit, Hits, Provider, SearchIcon
from textual.content import Content

from tarot_tui.app.command import EVERYWHERE, PALETTE, Command
from tarot_tui.app.commands import COMMANDS, action_of, alike, bindings, commands_of, label, shown_keys, what
from tarot_tui.app.say import plain
from tarot_tui.app.scene import Scene

if TYPE_CHECKING:
    from tarot_tui.app.game import Game


class Palette(CommandPalette):
    """Textual's palette in the game's clothes, with a cursor that does not blink."""

    CSS = """
    Palette {
        & > Vertical {
            width: 70;
            max-width: 100%;
            margin-top: 2;
            background: $panel;
        }

        & > .command-palette--help-text {
            color: $quiet;
            text-style: not bold;
        }

        & #--input, & #--input.--list-visible {
            height: 3;
            padding: 1 2 0 2;
            border: none;
            background: $panel;
        }

        & SearchIcon {
            margin: 0;
            color: $primary;
        }

        & CommandInput, & CommandInput:focus {
            height: 1;
            padding: 0;
            border: none;
            background: $panel;

            & > .input--placeholder {
                color: $quiet;
            }

            &:nocolor > .input--cursor {
                text-style: reverse;
            }
        }

        & CommandList {
            max-height: 60vh;
            padding-bottom: 1;
            border: none;
            background: $panel;
            scrollbar-size-vertical: 1;
            scrollbar-gutter: stable;

            & > .option-list--option {
                text-style: not bold;
            }

            & > .option-list--option-highlighted {
                color: $prompt;
                background: $chosen;
            }

            &:nocolor > .option-list--option-highlighted {
                text-style: underline;
            }
        }

        &:ansi #--input, &:ansi #--input.--list-visible {
            height: 4;
            border: round $line;
            border-bottom: none;
        }

        &:ansi CommandList {
            border: round $line;
            border-top: none;
        }
    }
    """
    BINDINGS = [("f7", "escape")]  # noqa: RUF012 - Textual's own way of declaring it

    def __init__(self, game: Game) -> None:
        super().__init__(placeholder=game.game_texts["palette"]["placeholder"])
        # The keys of the scene under it sleep; those for covering and leaving may not.
        always = [each for each in COMMANDS if each.scene == EVERYWHERE and each.id in ("veil", "leave")]
        own = BindingsMap(bindings(always, game.game_texts))
        self._bindings = BindingsMap.merge([self._bindings, own])

    def on_mount(self) -> None:
        """Nothing blinks, and no emoji that some terminals lack."""
        self.query_one(CommandInput).cursor_blink = False
        self.query_one(SearchIcon).icon = "›"


_IN_SENTENCE: Final = 0.001
"""What a word in the sentence counts: less than any fit of the name."""


class Commands(Provider):
    """The commands of the scene under the palette that can be done now, its own first."""

    async def discover(self) -> Hits:
        """All of them, before anything is typed."""
        for group in self._offered():
            name = label(group[0], self._texts)
            yield DiscoveryHit(self._line(group), self._run(group), name, self._help(group))

    async def search(self, query: str) -> Hits:
        """Those whose name fits a little, or whose sentence has it."""
        matcher = self.matcher(query)
        for group in self._offered():
            name = label(group[0], self._texts)
            is_said = query.casefold() in what(group[0], self._texts).casefold()
            if score := matcher.match(name) or is_said * _IN_SENTENCE:
                yield Hit(score, self._line(group), self._run(group), name, self._help(group))

    @property
    def _texts(self) -> Mapping[str, Any]:
        return cast("Game", self.app).game_texts

    def _offered(self) -> list[list[Command]]:
        scene = self.screen
        if not isinstance(scene, Scene):
            return []
        can = (
            command
            for command in commands_of(scene.SCENE)
            if command.id != PALETTE
            and (self.app if command.scene == EVERYWHERE else scene).check_action(command.id, ())
        )
        return alike(can, self._texts)

    def _line(self, group: Sequence[Command]) -> Content:
        keys = f"  {shown_keys(group, self._texts)}"
        return Content.assemble(label(group[0], self._texts), (keys, "$primary"))

    def _help(self, group: Sequence[Command]) -> Any:
        return plain(what(group[0], self._texts))  # Textual says str, and would read a str as markup

    def _run(self, group: Sequence[Command]) -> Callable[[], Awaitable[bool]]:
        return partial(self.app.run_action, action_of(group[0]), self.screen)
