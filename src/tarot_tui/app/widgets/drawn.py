"""What widgets that show one picture have in common."""

from __future__ import annotations

from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from tarot_tui.app.widgets.strips import palette_of, strips
from tarot_tui.pictures.cells import Picture, crop, pad


class Drawn(Widget):
    """A widget that is one picture in its middle, drawn from cached strips. Resizing is harmless."""

    ALLOW_SELECT = False

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._strips: tuple[Strip, ...] = ()
        self._drawn_for: object = None

    def picture_for(self, width: int, height: int) -> Picture | None:
        """The picture for so many cells; what is larger is cut evenly."""
        raise NotImplementedError

    def redraw(self, *, layout: bool = False) -> None:
        """The picture is another one; ``layout`` if its size is another too."""
        self._drawn_for = None
        self.refresh(layout=layout)

    def render_line(self, y: int) -> Strip:
        """One row, from the cached strips."""
        base = self.visual_style.rich_style
        self._draw(base)
        return self._strips[y] if y < len(self._strips) else Strip.blank(self.size.width, base)

    def notify_style_update(self) -> None:
        """The theme or a rule changed: draw anew."""
        self._drawn_for = None
        super().notify_style_update()

    def _draw(self, base: Style) -> None:
        palette = palette_of(self)
        wanted = (self.size, palette, base)
        if wanted == self._drawn_for:
            return
        self._drawn_for = wanted
        picture = self.picture_for(*self.size)
        self._strips = strips(fitted(picture, *self.size), palette, base) if picture else ()


def fitted(picture: Picture, width: int, height: int) -> Picture:
    """A picture centred in a size, cut evenly where it is larger."""
    left, top = max(0, picture.width - width) // 2, max(0, picture.height - height) // 2
    if picture.width > width or picture.height > height:
        picture = crop(picture, left, top, min(width, picture.width), min(height, picture.height))
    return pad(picture, width, height)
