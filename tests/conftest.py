"""What every test stands on: folders of its own, a still clock, ids that count."""

from __future__ import annotations

import gc
import io
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tarot_tui.cli.context import Context
from tarot_tui.cli.main import run
from tarot_tui.paths import Paths, builtin_folder

settings.register_profile(
    "still",
    derandomize=True,
    deadline=None,
    max_examples=50,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
settings.load_profile("still")

# What is imported stays to the end, and what a test leaves behind is soon gone: looking for it takes a tenth of the time.
gc.freeze()
gc.set_threshold(50_000, 20, 100)

NOW = datetime(2026, 11, 22, 21, 5, 3, tzinfo=timezone(timedelta(hours=1)))


class Shell:
    """The command line in folders of its own: runs verbs, keeps what they printed."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.now = NOW
        self.environ: dict[str, str] = {"TZ": "Europe/Berlin"}
        self.ids = 0
        self.out = ""
        self.err = ""
        builtin = builtin_folder()
        self.paths = Paths(
            library=str(home / "library"),
            state=str(home / "state"),
            cache=str(home / "cache"),
            config=str(home / "config" / "config.toml"),
            spreads=str(home / "data" / "spreads"),
            deck_roots=(str(home / "decks"), str(Path(builtin) / "decks")),
            builtin=builtin,
        )

    def __call__(self, *argv: str, stdin: str = "") -> int:
        out, err = io.StringIO(), io.StringIO()

        def context(args: object) -> Context:
            library = getattr(args, "library", None)
            paths = self.paths._replace(library=library) if library else self.paths
            return Context(paths, self.environ, io.StringIO(stdin), out, err, lambda: self.now, self.new_id)

        code = run(argv, context, err)
        self.out, self.err = out.getvalue(), err.getvalue()
        return code

    def new_id(self) -> str:
        self.ids += 1
        return f"{self.ids:08x}-0000-4000-8000-000000000000"

    def later(self, **time: float) -> None:
        self.now += timedelta(**time)

    def kept(self) -> list[Path]:
        return sorted((self.home / "library").rglob("*.toml"))


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shell]:
    """A command line whose home is empty and which the real home never sees."""
    monkeypatch.setenv("TAROT_TUI_TRACE", "1")  # a fault of the program fails the test with its traceback
    yield Shell(tmp_path)
