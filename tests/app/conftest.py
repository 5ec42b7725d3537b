"""What a test of a scene does without: pictures for nobody, a search for garbage, sheets parsed for every game."""

from __future__ import annotations

from typing import Any

import pytest
from textual._compositor import Compositor, LayoutUpdate
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet
from textual.geometry import Region
from textual.screen import Screen

from tarot_tui.app.garbage import Garbage

_draw = Compositor.render_update
_parse = Stylesheet._parse_rules
_PARSED: dict[tuple[object, ...], list[RuleSet]] = {}


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


def _parse_once(self: Stylesheet, *sheet: Any, **how: Any) -> list[RuleSet]:
    """The rules of a sheet with these colours, as another game has read them already."""
    key = (*self._variables.items(), *sheet, *sorted(how.items()))
    if key not in _PARSED:
        _PARSED[key] = _parse(self, *sheet, **how)
    return _PARSED[key]


@pytest.fixture(autouse=True)
def undrawn(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is drawn that no test looks at, and no garbage looked for, but for tests marked ``lifelike``."""
    monkeypatch.setattr(Stylesheet, "_parse_rules", _parse_once)
    if not request.node.get_closest_marker("lifelike"):
        monkeypatch.setattr(Garbage, "collect_soon", lambda self, app: None)
        monkeypatch.setattr(Compositor, "render_update", _draw_for_nobody)
