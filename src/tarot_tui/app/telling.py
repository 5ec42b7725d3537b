"""The story as the game tells it, in the person's language and by its own clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tarot_tui.demo import Teller, Told
from tarot_tui.journal.zone import zone_name

if TYPE_CHECKING:
    from tarot_tui.app.world import World


def told_in(world: World) -> Told:
    """The story, with its readings as if they had been made in ``world``. Nothing is kept."""
    teller = Teller(
        world.paths, world.language, world.words.words_of, world.now(), world.new_id,
        zone_name(world.environ), world.app,
    )  # fmt: skip
    return teller.told(world.texts("story"))
