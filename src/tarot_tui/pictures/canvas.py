"""A sheet of cells to draw on, before it becomes a picture."""

from __future__ import annotations

from tarot_tui.pictures.cells import Cell, Picture, Run, cells_of, from_cells, row_width


class Canvas:
    """``width`` by ``height`` cells. What is drawn outside is not drawn."""

    def __init__(self, width: int, height: int, ground: str = "") -> None:
        self.width = width
        self.height = height
        self._cells = [[Cell(ground=ground)] * width for _ in range(height)]

    def put(
        self, x: int, y: int, text: str, ink: str = "", ground: str | None = None, bold: bool = False
    ) -> None:
        """Write ``text`` from cell ``x`` on, by default over the ground that is there."""
        self._write(x, y, cells_of((Run(text, ink, "", bold),)), ground)

    def centre(self, y: int, text: str, ink: str = "", ground: str | None = None, bold: bool = False) -> None:
        """Write ``text`` in the middle of a row."""
        cells = row_width((Run(text),))
        self.put((self.width - cells) // 2, y, text, ink, ground, bold)

    def lay(self, x: int, y: int, picture: Picture) -> None:
        """Lay a picture down. Blanks without a ground of their own let through what is there."""
        for down, row in enumerate(picture.rows):
            at = x
            for run in row:
                cells = cells_of((run,))
                if run.ground or run.text.strip():
                    self._write(at, y + down, cells, run.ground or None)
                at += len(cells)

    def fill(self, x: int, y: int, width: int, height: int, ground: str) -> None:
        """Blank cells of one ground."""
        for row in range(y, y + height):
            self.put(x, row, " " * width, ground=ground)

    def frame(self, ink: str, ground: str | None, lines: str, bold: bool = False) -> None:
        """A frame along the edge; ``lines`` are top left, top, top right, side, bottom left, bottom right."""
        across = lines[1] * (self.width - 2)
        self.put(0, 0, f"{lines[0]}{across}{lines[2]}", ink, ground, bold)
        for y in range(1, self.height - 1):
            self.put(0, y, lines[3], ink, ground, bold)
            self.put(self.width - 1, y, lines[3], ink, ground, bold)
        self.put(0, self.height - 1, f"{lines[4]}{across}{lines[5]}", ink, ground, bold)

    def picture(self) -> Picture:
        """What was drawn."""
        return from_cells(self._cells, self.width)

    def _write(self, x: int, y: int, cells: list[Cell], ground: str | None) -> None:
        """Put ``cells`` down; half of a wide character, here or of what was there, becomes a blank."""
        first, last = max(0, -x), min(len(cells), self.width - x)
        if not 0 <= y < self.height or first >= last:
            return
        row = self._cells[y]
        part = cells[first:last]
        if not part[0].text:
            part[0] = part[0]._replace(text=" ")
        if last < len(cells) and not cells[last].text:
            part[-1] = part[-1]._replace(text=" ")
        start, end = x + first, x + last
        if not row[start].text:
            row[start - 1] = row[start - 1]._replace(text=" ")
        if end < self.width and not row[end].text:
            row[end] = row[end]._replace(text=" ")
        for at, cell in enumerate(part, start):
            row[at] = cell._replace(ground=row[at].ground if ground is None else ground)
