"""What a text from somebody else holds, shown in the game: an invitation is played, all else is a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tarot_tui.incoming import Arrived, Opened
from tarot_tui.problem import Problem
from tarot_tui.readings.people import invitation_id
from tarot_tui.readings.reading import DeckUsed
from tarot_tui.taking_in import World, letters_of, to_play

if TYPE_CHECKING:
    from tarot_tui.app.game import Game
    from tarot_tui.decks.deck import Deck
    from tarot_tui.readings.reading import Reading
    from tarot_tui.sharing.shared import Shared


def show(game: Game, opened: Opened) -> None:
    """Go where the text leads."""
    for problem in opened.problems:
        game.tell(str(problem), "warning")
    open_ones = [each for each in opened.letters if each.step == "invitation" and not each.is_sender]
    if open_ones and len(opened.letters) == 1 and not opened.readings:
        _invited(game, open_ones[0])
    elif opened.letters or opened.readings:
        game.push_screen(game.scene("arrived", opened))


def show_kept(game: Game, share_id: str) -> None:
    """Both sides of an invitation, as far as the library has them."""

    def look() -> None:
        game.call_from_thread(_show_kept, game, letters_of(game.world.library, share_id))

    # A library of years takes a while.
    game.run_worker(look, thread=True, exclusive=True, group="apart", exit_on_error=False)


def _show_kept(game: Game, letters: tuple[Arrived, ...]) -> None:
    if letters:
        game.push_screen(game.scene("arrived", Opened(letters, (), ()), is_kept=True))
    else:
        game.tell(game.game_texts["arrived"]["nothing_yet"])


def taking_in(game: Game) -> World:
    """The library, open for what came."""
    from tarot_tui.journal.zone import zone_name

    world = game.world
    return World(world.keeper, world.new_id, world.now(), zone_name(world.environ), world.app)


def _invited(game: Game, arrived: Arrived) -> None:
    draft = _draft(game, arrived.shared.share_id)
    own = arrived.own.reading if arrived.own else None
    if draft:
        game.lay(draft)
    elif own and own.notes:
        game.push_screen(game.scene("arrived", Opened((arrived,), (), ())))
    else:
        deck = _deck(game, arrived.shared)
        used = DeckUsed(deck.handle, deck.name, deck.version) if deck else None
        game.lay(to_play(taking_in(game), arrived.shared, used), deck)


def _draft(game: Game, share_id: str) -> Reading | None:
    """What was begun of the answer."""
    for entry in game.world.keeper.drafts():
        if entry.reading and invitation_id(entry.reading) == share_id:
            return entry.reading
    return None


def _deck(game: Game, shared: Shared) -> Deck | None:
    """One's own deck, if it has all of the cards; else their names have to do."""
    try:
        deck = game.world.deck()
    except Problem:
        return None
    return deck if all(card.card in deck.cards for card in shared.cards) else None
