"""``tarot-tui`` and ``tarot-tui SPREAD``: the game, on the whole screen where there is one, else line by line."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from tarot_tui.cli import table
from tarot_tui.cli.context import Context
from tarot_tui.pictures.tier import detect
from tarot_tui.problem import USAGE, Problem

if TYPE_CHECKING:
    from argparse import Namespace

    from tarot_tui.app.game import Game
    from tarot_tui.incoming import Opened
    from tarot_tui.pictures.tier import Tier


def run(args: Namespace, context: Context) -> int:
    """Play."""
    tier = _tier(context)
    if args.demo:
        _refuse_with_demo(args)
    if tier.is_dumb or (context.stdin.isatty() and not context.out.isatty()):
        from tarot_tui.cli import plain_play

        gc.enable()
        if args.demo:
            return _plain_demo(context)
        return plain_play.run(args, context)
    # Textual reads whatever stands in its input as if somebody typed it, and draws on stderr.
    if not (context.stdin.isatty() and context.err.isatty()):
        raise Problem(
            "the game is played at a terminal, and this is none",
            remedy="Start it in a terminal, or play it line by line: TERM=dumb tarot-tui",
            code=USAGE,
        )
    if args.demo:
        return _demo(args, context, tier)
    if args.spread:
        from tarot_tui.spreads.shelf import load_spread

        load_spread(args.spread, context.paths)  # a wrong name is said here, before anything is drawn
    return _play(_game(args, context, tier, args.spread or ""))


def is_at_terminal(context: Context) -> bool:
    """Whether somebody sits at a terminal: only there a text that is opened is played."""
    return all(stream.isatty() for stream in (context.stdin, context.out, context.err))


def run_opened(args: Namespace, context: Context, found: Opened) -> int:
    """Play the invitation in a text, or see what else it holds."""
    tier = _tier(context)
    if not tier.is_dumb:
        from tarot_tui.app.arrivals import show

        game = _game(args, context, tier)
        game.first = lambda game: show(game, found)
        return _play(game)
    invitation = next((each for each in found.letters if each.step == "invitation" and not each.own), None)
    if not invitation:
        from tarot_tui.cli.open import print_found

        return print_found(args, context, found)
    from tarot_tui.cli import plain_play
    from tarot_tui.taking_in import to_play

    return plain_play.run(args, context, to_play(table.taking_in(context), invitation.shared))


def _tier(context: Context) -> Tier:
    return detect(context.environ, True, getattr(context.out, "encoding", None) or "utf-8")


def _refuse_with_demo(args: Namespace) -> None:
    for given, name in ((args.library, "--library"), (args.spread, repr(args.spread))):
        if given:
            raise Problem(
                f"--demo goes with no {name}",
                remedy="It has a place of its own, and begins with its story: tarot-tui --demo",
                code=USAGE,
            )


def _demo(args: Namespace, context: Context, tier: Tier) -> int:
    """The game in a throw-away place, from its story on."""
    from tarot_tui.app.telling import told_in
    from tarot_tui.demo import keep_all, throw_away

    with throw_away(context.paths) as paths:
        game = _game(args, context._replace(paths=paths), tier, is_demo=True)
        keep_all(told_in(game.world), game.world.keeper)
        game.first = lambda game: game.story()
        _run(game)
    return _ended(game)  # by a signal, perhaps, after which nothing is put away any more


def _plain_demo(context: Context) -> int:
    from tarot_tui.cli import plain_story
    from tarot_tui.demo import throw_away

    with throw_away(context.paths) as paths:
        return plain_story.run(context._replace(paths=paths))


def _play(game: Game) -> int:
    _run(game)
    return _ended(game)


def _run(game: Game) -> None:
    from tarot_tui.app.last_words import note_signals

    note_signals(game)
    game.run()


def _ended(game: Game) -> int:
    from tarot_tui.app.last_words import end_as_told

    if game.fault:
        raise game.fault
    return end_as_told(game.ended_by) if game.ended_by else game.return_code or 0


def _game(args: Namespace, context: Context, tier: Tier, spread: str = "", *, is_demo: bool = False) -> Game:
    # What was drawn is written by a thread of its own, which would otherwise wait 5 ms for its turn.
    sys.setswitchinterval(0.0005)
    import platform

    from tarot_tui.app.game import Game
    from tarot_tui.app.world import World
    from tarot_tui.drawing.chance import secure
    from tarot_tui.settings.settings import read_settings

    settings, problems = read_settings(context.paths.config)
    asked = {"theme": args.theme, "deck": args.deck, "art": args.art}
    given = {key: value for key, value in asked.items() if value}
    if args.no_animation:
        given["motion"] = False
    world = World(
        context.paths,
        context.environ,
        settings,
        app=table.APP,
        language=table.language(context.environ),
        now=context.now,
        new_id=context.new_id,
        bits=secure,
        host=platform.node(),
        tier=tier,
        given=given,
        is_demo=is_demo,
    )
    game = Game(world, spread, problems)
    if args.theme and args.theme not in game.available_themes:
        raise Problem(
            f"there is no theme {args.theme!r}",
            remedy=f"There are {', '.join(sorted(game.available_themes))}",
            code=USAGE,
        )
    return game
