"""What a test of a scene does without: pictures for a terminal that is not there, and a search for garbage."""

from __future__ import annotations

from typing import Any

import pytest
from textual._compositor import Compositor, LayoutUpdate
from textual.geometry import Region
from textual.screen import Screen

from tarot_tui.app.garbage import Garbage

_draw = Compositor.render_update


def _draw_for_nobody(
    self: Compositor,
    full: bool = False,
    screen_stack: list[Screen[Any]] | None = None,
    simplify: bool = False,
) -> Any:
    """Tick off what has to be painted: Textual draws it, a fifth of a test's time, and throws it away.

    Whatever looks at a screen (``shown``, a snapshot) draws it whole.
    """
    if full:
        return _draw(self, full, screen_stack, simplify)
    is_due = bool(self._dirty_regions)
    self._dirty_regions.clear()
    return LayoutUpdate([], Region()) if is_due else None


@pytest.fixture(autouse=True)
def undrawn(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is drawn that no test looks at, and no garbage looked for, but for tests marked ``lifelike``."""
    if not request.node.get_closest_marker("lifelike"):
        monkeypatch.setattr(Garbage, "collect_soon", lambda self, app: None)
        monkeypatch.setattr(Compositor, "render_update", _draw_for_nobody)
