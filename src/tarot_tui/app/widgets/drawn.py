"""What widgets that show one picture have in common."""

from __future__ import annotations

from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from tarot_tui.app.widgets.strips import Brush, blank, brush_of, cells, changes, painted
from tarot_tui.pictures.cells import Picture, crop, pad


class Painted(Widget):
    """A widget that knows the rows of what it shows, in all their colours.

    Without a border or padding they are handed on as they are: Textual would keep two more copies of every cell.
    """

    ALLOW_SELECT = False

    def row(self, y: int, brush: Brush) -> Strip:
        """One row, as wide as the widget's content."""
        raise NotImplementedError

    def render_line(self, y: int) -> Strip:
        """One row."""
        return self.row(y, brush_of(self))

    def render_lines(self, crop: Region) -> list[Strip]:
        """The rows of a part of the widget."""
        self._dirty_regions.clear()  # Textual does that for widgets alone that have no rows of their own
        if self.gutter:
            return super().render_lines(crop)
        brush = brush_of(self)
        rows = [self.row(y, brush) for y in crop.line_range]
        if crop.column_span == (0, self.size.width):
            return rows
        return [row.crop(*crop.column_span) for row in rows]


class Drawn(Painted):
    """A widget that is one picture in its middle. Resizing is harmless."""

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

    def redraw_moved(self) -> None:
        """The picture is another one of the same size: paint only the cells that are others."""
        before, brush = self._strips, brush_of(self)
        self._drawn_for = None
        self._draw(brush)
        if len(before) != len(self._strips):
            self.refresh()
            return
        regions = [
            Region(left, y, right - left, 1)
            for y, rows in enumerate(zip(before, self._strips, strict=True))
            for left, right in changes(*map(cells, rows))
        ]
        if regions:  # none would mean all
            self.refresh(*regions)

    def row(self, y: int, brush: Brush) -> Strip:
        """One row of the picture, which is made once."""
        self._draw(brush)
        return self._strips[y] if y < len(self._strips) else Strip([blank(self.size.width, brush)])

    def _draw(self, brush: Brush) -> None:
        wanted = (self.size, brush)
        if wanted != self._drawn_for:
            self._drawn_for = wanted
            picture = self.picture_for(*self.size)
            rows = painted(fitted(picture, *self.size), brush) if picture else ()
            self._strips = tuple(Strip(row, self.size.width) for row in rows)

    def on_unmount(self) -> None:
        """What is not seen is not kept: the next scene remembers this one."""
        self._strips = ()

    def notify_style_update(self) -> None:
        """The theme or a rule changed: draw anew."""
        self._drawn_for = None
        super().notify_style_update()


def fitted(picture: Picture, width: int, height: int) -> Picture:
    """A picture centred in a size, cut evenly where it is larger."""
    left, top = max(0, picture.width - width) // 2, max(0, picture.height - height) // 2
    if picture.width > width or picture.height > height:
        picture = crop(picture, left, top, min(width, picture.width), min(height, picture.height))
    return pad(picture, width, height)
