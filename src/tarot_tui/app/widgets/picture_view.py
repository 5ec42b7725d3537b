"""A widget that shows any picture."""

from __future__ import annotations

from collections.abc import Callable

from textual.geometry import Size

from tarot_tui.app.widgets.drawn import Drawn
from tarot_tui.pictures.cells import Picture


class PictureView(Drawn):
    """Any picture, centred. By default as high as the picture; what is larger than the widget is cut evenly."""

    DEFAULT_CSS = """
    PictureView {
        width: 1fr;
        height: auto;
    }
    """

    def __init__(
        self,
        picture: Picture | None = None,
        *,
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self._picture = picture
        self._make: Callable[[int], Picture] | None = None
        self._made_for = 0

    @property
    def picture(self) -> Picture | None:
        """What is shown."""
        return self._picture

    def show(self, picture: Picture | None) -> None:
        """Show a picture, or nothing."""
        same_size = self._picture and picture and self._picture[:2] == picture[:2]
        self._picture, self._make = picture, None
        self.redraw(layout=not same_size)

    def show_made(self, make: Callable[[int], Picture]) -> None:
        """Show what ``make`` makes for the columns that there are, anew at each width; its height must not change."""
        self._make = make
        self._picture = None
        self.redraw(layout=True)

    def picture_for(self, width: int, height: int) -> Picture | None:
        """The picture, made for the width if it can be."""
        if self._make and (self._picture is None or self._made_for != width):
            self._picture, self._made_for = self._make(max(1, width)), width
        return self._picture

    def get_content_width(self, container: Size, viewport: Size) -> int:
        """As wide as the picture, or all there is to one that is made for it."""
        if self._make:
            return container.width
        return self._picture.width if self._picture else 0

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As high as the picture."""
        picture = self.picture_for(width, 0)
        return picture.height if picture else 0
