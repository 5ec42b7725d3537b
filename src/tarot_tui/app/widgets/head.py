"""The first row of a scene: what it is, and beside it who. Below each other where names are long."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

_BETWEEN: Final = 2


class Head(Horizontal):
    """Its first child is wide; what has the class ``least`` goes first where there is no room for all of it."""

    DEFAULT_CSS = """
    Head {
        height: auto;

        & > Static {
            width: auto;
        }

        & > .wide {
            width: 1fr;
        }

        &.-tight > .least {
            display: none;
        }

        &.-stacked {
            layout: vertical;

            & > Static {
                width: 100%;
            }
        }
    }
    """

    def on_mount(self) -> None:
        """The first is what the row is about."""
        self.query(Static).first().add_class("wide")

    def on_resize(self) -> None:
        """See what fits."""
        parts = list(self.query_children(Static))
        needed = [each for each in parts if not each.has_class("least")]
        self.set_class(_width(parts) > self.size.width, "-tight")
        self.set_class(_width(needed) > self.size.width, "-stacked")


def _width(parts: Iterable[Static]) -> int:
    said = [part.content for part in parts]
    widths = [each.cell_length for each in said if isinstance(each, Content) and each]
    return sum(widths) + _BETWEEN * (len(widths) - 1)
