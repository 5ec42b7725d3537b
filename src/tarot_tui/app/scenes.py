"""Every scene of the game by the name that it goes by."""

from __future__ import annotations

from typing import Final

SCENES: Final = {
    "home": "home.Home",
    "begin": "begin.Begin",
    "draw": "draw.Draw",
    "hand": "hand.Hand",
    "table": "table.Table",
    "card": "card.CardScene",
    "close": "close.Close",
    "keep": "keep.Keep",
    "share": "share.Share",
    "arrived": "arrived.Arrived",
    "journal": "journal.Journal",
    "versions": "versions.Versions",
    "look_back": "look_back.LookBack",
    "promise_back": "promise_back.PromiseBack",
    "album": "album.Album",
    "decks": "decks.Decks",
    "spreads": "spreads.Spreads",
    "settings": "settings.SettingsScene",
    "help": "help.Help",
    "for_two": "two.for_two.ForTwo",
    "names": "two.names.Names",
    "agreement": "two.agreement.Agreement",
    "look": "two.look.Look",
    "curtain": "two.curtain.Curtain",
    "write": "two.write.Write",
    "choose": "two.choose.Choose",
    "reveal": "two.reveal.Reveal",
    "close_two": "two.close_two.CloseTwo",
    "seal": "two.seal.Seal",
    "keep_two": "two.keep_two.KeepTwo",
    "pause": "two.pause.Pause",
    "guess": "two.guess.GuessLook",
    "pick": "two.pick.Pick",
    "guess_reveal": "two.guess_reveal.GuessReveal",
    "story": "two.story.Story",
    "guess_close": "two.guess_close.GuessClose",
}
"""Each scene's class, with its module in ``screens``."""
