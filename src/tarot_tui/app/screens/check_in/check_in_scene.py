"""What the scenes of a check-in as two have in common."""

from __future__ import annotations

from typing import cast

from tarot_tui.app.check_in_flow import CheckInFlow
from tarot_tui.app.two_scene import TwoScene


class CheckInScene(TwoScene):
    """For both: what is typed here, both see."""

    CSS_PATH = ["../two/two.tcss", "check_in.tcss"]  # noqa: RUF012 - Textual's own way of declaring it

    @property
    def way(self) -> CheckInFlow:
        """The way through the check-in."""
        return cast(CheckInFlow, self.flow)

    def put_away(self) -> None:
        """Both typed here where both see it; it is kept in mind."""
        if self.is_mounted:
            self.take()

    def action_skip(self) -> None:
        """On to the next round, both of them."""
        self.way.skip()
