"""Say it another way, as it stands on a screen: a frame for what somebody wrote, or that there is none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual.content import Content

from tarot_tui.app.say import plain
from tarot_tui.words.kinds.rephrase import offer_for


def frame_for(text: str, rephrase: Mapping[str, Any]) -> Content:
    """What is said when somebody asks; ``rephrase`` are the words of that kind. A word of harm keeps it silent."""
    offer = offer_for(text, rephrase)
    if not offer:
        return plain(rephrase["none"])
    lines = "\n".join(rephrase["frame"][part] for part in ("when", "feel", "miss", "could"))
    return Content.assemble(
        rephrase["lead"], "\n", (lines, "$prompt"), "\n", rephrase["offers"][offer]["hint"]
    )
