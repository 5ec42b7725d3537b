"""A shared reading as JSON, for programs."""

from __future__ import annotations

import json

from tarot_tui.sharing.document import document_of
from tarot_tui.sharing.shared import Shared


def as_json(shared: Shared) -> str:
    """The document of the block (docs/sharing.md), every key always there, days as ``YYYY-MM-DD``."""
    return json.dumps(document_of(shared), ensure_ascii=False, indent=2, default=str) + "\n"
