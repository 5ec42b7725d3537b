"""What the shell verbs cost beside a bare interpreter, as ratios of medians in one run.

    python benchmarks/shell.py [ROUNDS]

Each command is started fresh, and the rounds go through all of them in turn, so that a busy machine weighs on
all alike. The budgets are those of the product, and stand in the README with the figures of one run.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

LIGHT = [sys.executable, "-c", "import tomllib, argparse"]
MODEL = [sys.executable, "-c", "from pydantic import BaseModel"]
TAROT = [os.path.join(os.path.dirname(sys.executable), "tarot-tui")]

COMMANDS: dict[str, list[str]] = {
    "python -c pass": [sys.executable, "-c", "pass"],
    "python -c 'import tomllib, argparse'": LIGHT,
    "python -c 'from pydantic import BaseModel'": MODEL,
    "tarot-tui --help": [*TAROT, "--help"],
    "tarot-tui card today": [*TAROT, "card", "today"],
    "tarot-tui draw blocking": [*TAROT, "draw", "blocking"],
    "tarot-tui draw celtic-cross --seed 7": [*TAROT, "draw", "celtic-cross", "--seed", "7"],
}
BUDGETS = {
    "tarot-tui --help": ("python -c 'import tomllib, argparse'", 2.0),
    "tarot-tui card today": ("python -c 'import tomllib, argparse'", 2.0),
    "tarot-tui draw blocking": ("python -c 'from pydantic import BaseModel'", 2.0),
    "tarot-tui draw celtic-cross --seed 7": ("python -c 'from pydantic import BaseModel'", 2.0),
}


def measure(rounds: int) -> dict[str, float]:
    """Median seconds of each command."""
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    with tempfile.TemporaryDirectory() as home:
        # Without compiled files every run would compile the program anew, which no installed one does.
        inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environ = {**inherited, "HOME": home, "XDG_DATA_HOME": home, "XDG_STATE_HOME": home}
        for round_ in range(rounds + 1):
            for name, command in COMMANDS.items():
                start = time.perf_counter()
                subprocess.run(command, check=True, capture_output=True, env=environ, cwd=home)
                if round_:  # the first round fills the caches
                    times[name].append(time.perf_counter() - start)
    return {name: statistics.median(taken) for name, taken in times.items()}


def main() -> None:
    """Print the table."""
    medians = measure(int(sys.argv[1]) if len(sys.argv) > 1 else 30)
    for name, seconds in medians.items():
        line = f"{name:45} {seconds * 1000:7.1f} ms"
        if name in BUDGETS:
            beside, budget = BUDGETS[name]
            line += f"   {seconds / medians[beside]:.2f} x {beside} (budget {budget:.1f} x)"
        print(line)


if __name__ == "__main__":
    main()
