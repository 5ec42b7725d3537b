"""``python -m screenshots``: play a reading and take the pictures of README anew, into ``docs/pictures``."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
from pathlib import Path

_FOLDER = Path(__file__).parent.parent / "docs" / "pictures"


def main() -> int:
    """Take them all."""
    parser = argparse.ArgumentParser(prog="python -m screenshots", description=__doc__)
    parser.add_argument("--font", default="DejaVuSansMono.ttf", help="a font file, or its name")
    parser.add_argument("--bold", default="DejaVuSansMono-Bold.ttf", help="its bold one")
    parser.add_argument("--to", type=Path, default=_FOLDER, metavar="DIR")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        # A terminal of all colours, and the home of nobody: before Textual looks.
        for name in ("NO_COLOR", "TEXTUAL_ANIMATIONS", "TEXTUAL_COLOR_SYSTEM"):
            os.environ.pop(name, None)
        os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", HOME=home)
        asyncio.run(_take(Path(home), args.font, args.bold, args.to))
    return 0


async def _take(home: Path, font: str, bold: str, to: Path) -> None:
    from screenshots.playing import SIZE, game_in, walk
    from screenshots.screen import Fonts, image_of

    fonts, game = Fonts.of(font, bold), game_in(home)
    async with game.run_test(size=SIZE) as pilot:
        async for name in walk(game, pilot):
            path = to / f"{name}.png"
            image_of(game, fonts).save(path, optimize=True)
            sys.stdout.write(f"{path} {path.stat().st_size // 1000} kB\n")


if __name__ == "__main__":
    sys.exit(main())
