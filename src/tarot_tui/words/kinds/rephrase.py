"""When "say it another way" offers a frame for a line, and when it keeps silent.

It never changes the line. A word of harm anywhere silences it, whatever else the line says: somebody who is
being hurt is not to be told to put it more kindly.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any, Final

_GAP: Final = "…"
_ANY_ENDING: Final = "*"
_WORD: Final = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_BETWEEN: Final = r"[\s,;:]+"
_APOSTROPHES: Final = re.compile("[’‘ʼ`´′]")
_ASIDE: Final = re.compile(r"…|\.\.+|[–—]|(?<!\w)-+|-+(?!\w)|_|[^\w\s'.!?,;:-]")
"""What stands between words and is no end of a sentence: dashes, quotation marks, stars."""
_UP_TO_THREE: Final = rf"(?:{_BETWEEN}[\w'-]+){{0,3}}"


def expression(phrase: str) -> str:
    """The regular expression of a ``phrase``: words in a row, ``*`` for any ending, ``…`` for up to three words.

    ``ValueError`` when it is anything else.
    """
    found = ""
    tokens = phrase.lower().replace("’", "'").split()
    if not tokens or _GAP in (tokens[0], tokens[-1]):
        raise ValueError("should begin and end with a word")
    for token in tokens:
        word = token.removesuffix(_ANY_ENDING)
        if token == _GAP:
            found += _UP_TO_THREE
        elif _WORD.fullmatch(word):
            ending = r"[\w'-]*" if word != token else ""
            # Many leave the apostrophe out.
            found += (_BETWEEN if found else "") + re.escape(word).replace("'", "'?") + ending
        else:
            raise ValueError("should be words, with * at the end of a word and … between words")
    return rf"(?<![\w'-]){found}(?![\w'-])"


def offer_for(line: str, texts: Mapping[str, Any]) -> str:
    """The key of the offer (in ``texts["offers"]``, of the kind ``rephrase``) that fits ``line``.

    Empty when nothing calls for one, or when the line has a word of harm. The screen shows the same for both.
    """
    said = _plain(line)
    if _stands(texts["harm"]["patterns"], said):
        return ""
    return next((key for key, offer in texts["offers"].items() if _stands(offer["patterns"], said)), "")


def _plain(line: str) -> str:
    """``line`` as the patterns have it, however it was typed: small letters, plain apostrophes, bare words."""
    line = unicodedata.normalize("NFKC", _ASIDE.sub(" ", _APOSTROPHES.sub("'", line))).lower()
    return "".join(char for char in line if unicodedata.category(char) != "Cf")


def _stands(phrases: Iterable[str], said: str) -> bool:
    return re.search("|".join(map(expression, phrases)), said) is not None
