"""``python -m drawing``: draw the deck. ``python -m drawing sheet OUT.png --rows N [CARD ...]``: look at it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from drawing.deck import cards


def main() -> int:
    """Draw or show."""
    parser = argparse.ArgumentParser(prog="python -m drawing", description=__doc__)
    parser.add_argument("verb", nargs="?", choices=("write", "sheet"), default="write")
    parser.add_argument("out", nargs="?", type=Path)
    parser.add_argument("cards", nargs="*", help="canonical IDs or beginnings of them; all without any")
    parser.add_argument("--rows", type=int, default=20)
    parser.add_argument("--per-row", type=int, default=8)
    parser.add_argument("--line", action="store_true", help="in braille")
    parser.add_argument(
        "--colours", type=int, choices=(256,), default=0, help="as few as a terminal may have"
    )
    args = parser.parse_intermixed_args()
    if args.verb == "write":
        from drawing.write import write

        for path in write(Path(__file__).parent.parent / "decks" / "lamplight"):
            sys.stdout.write(f"{path}\n")
        return 0
    from drawing.sheet import sheet

    drawn = cards()
    wanted = [card for card in drawn if not args.cards or card.startswith(tuple(args.cards))]
    svgs = [drawn[card]() for card in wanted]
    sheet(svgs, args.rows, args.per_row, line=args.line, colours=args.colours).save(args.out)
    sys.stdout.write(f"{' '.join(wanted)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
