"""Entry point: ``tarot-tui`` and ``python -m tarot_tui``."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    from tarot_tui.cli.main import run_from_shell

    sys.exit(run_from_shell())


if __name__ == "__main__":
    main()
