"""Entry point: ``tarot-tui`` and ``python -m tarot_tui``."""

from __future__ import annotations

import gc
import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    # Collecting while modules are loaded finds nothing, and takes a tenth of the start. On again: cli.main, app.game.
    gc.disable()
    from tarot_tui.cli.main import run_from_shell

    sys.exit(run_from_shell())


if __name__ == "__main__":
    main()
