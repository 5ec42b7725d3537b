"""One direction of imports, proved in a fresh interpreter: what is imported lazily counts too."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "tarot_tui"
DOMAIN = (
    "cards",
    "checkin",
    "decks",
    "drawing",
    "exercises",
    "journal",
    "lookback",
    "pictures",
    "readings",
    "settings",
    "sharing",
    "sitting",
    "spreads",
    "two",
    "words",
)
"""Packages that know no screen, no command line, and no clock or chance of their own."""

# What each package may take from the others: deck + spread -> draw -> reading -> journal -> share.
MAY_USE = {
    "cards": set(),
    "checkin": {"readings"},
    "spreads": {"cards"},
    "words": {"cards", "spreads"},
    "decks": {"cards"},
    "drawing": {"cards"},
    "readings": {"cards", "spreads", "words", "decks", "drawing"},
    "sharing": {"cards", "spreads", "readings"},
    "journal": {"cards", "readings"},
    "lookback": {"journal", "readings"},
    "pictures": {"cards", "decks", "spreads"},
    "settings": {"journal"},
    "sitting": {"decks", "drawing", "readings", "spreads", "words"},
    "exercises": {"cards", "drawing", "readings"},
    "two": {"journal", "readings"},
}
_SCREEN = {"textual", "rich"}
_NEVER = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "asyncio", "random", "secrets"}


def loaded_by(statement: str) -> set[str]:
    code = f"import sys\nbefore = set(sys.modules)\n{statement}\nprint(*(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def modules(package: str) -> list[str]:
    return [
        ".".join(("tarot_tui", *path.relative_to(SOURCE).with_suffix("").parts)).removesuffix(".__init__")
        for path in sorted((SOURCE / package).rglob("*.py"))
    ]


@pytest.mark.parametrize("package", DOMAIN)
def test_a_domain_package_brings_no_screen_and_no_command_line(package: str) -> None:
    loaded = loaded_by("\n".join(f"import {module}" for module in modules(package)))
    assert not {name for name in loaded if name.split(".")[0] in _SCREEN}
    assert not {name for name in loaded if name.startswith("tarot_tui.cli")}


def test_the_command_line_never_imports_textual() -> None:
    loaded = loaded_by("\n".join(f"import {module}" for module in modules("cli")))
    assert not {name for name in loaded if name.split(".")[0] in _SCREEN}
    assert "pydantic" not in loaded


@pytest.mark.parametrize(
    "argv",
    [
        ["draw", "blocking", "--seed", "7"],
        ["card", "moon"],
        ["card", "today"],
        ["spread", "list"],
        ["paths"],
        ["--help"],
    ],
)
def test_what_runs_often_imports_neither_textual_nor_pydantic(argv: list[str], tmp_path: Path) -> None:
    home = f"import os\nos.environ.update(HOME={str(tmp_path)!r}, XDG_DATA_HOME={str(tmp_path)!r})\n"
    run = f"{home}from tarot_tui.cli.main import run_from_shell\nsys.argv[1:] = {argv!r}\nassert run_from_shell() == 0"
    code = (
        f"import sys, io\nout, sys.stdout = sys.stdout, io.StringIO()\n{run}\nprint(*sys.modules, file=out)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "tarot_tui.cli.main" in loaded
    assert not loaded & {"textual", "rich", "pydantic", "tomlkit"}
    if argv[0] != "draw":
        # Each of these costs a good part of what `card today` may take.
        assert not loaded & {
            "dataclasses",
            "inspect",
            "hashlib",
            "json",
            "subprocess",
            "logging",
            "importlib.resources",
        }


def _imports(path: Path) -> list[tuple[str, bool]]:
    """Each imported module, and whether the import stands inside a function."""
    tree = ast.parse(path.read_text())
    inside = {
        id(child)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        for child in ast.walk(node)
    }
    found = []
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
            if node.module == "tarot_tui":
                names = [f"tarot_tui.{alias.name}" for alias in node.names]
        found += [(name, id(node) in inside) for name in names]
    return found


@pytest.mark.parametrize("package", DOMAIN)
def test_packages_use_each_other_in_one_direction_only(package: str) -> None:
    for path in sorted((SOURCE / package).rglob("*.py")):
        for name, _ in _imports(path):
            parts = name.split(".")
            if parts[0] == "tarot_tui" and len(parts) > 1 and parts[1] in (*DOMAIN, "cli", "app"):
                assert parts[1] in {package, *MAY_USE[package]}, f"{path} uses {name}"
            assert parts[0] not in _NEVER, f"{path} uses {name}"
            assert parts[0] != "platformdirs", f"{path} asks for paths"


def test_pydantic_stands_at_the_edges_and_is_imported_there_only_when_something_is_checked() -> None:
    for path in sorted(SOURCE.rglob("*.py")):
        # The lint reports every fault of a file, not only the first, and is reached by `words lint` alone.
        edge = path.name == "schema.py" or path in (SOURCE / "gate.py", SOURCE / "words" / "lint" / "read.py")
        for name, lazily in _imports(path):
            if name.split(".")[0] == "pydantic":
                assert edge, f"{path} imports pydantic"
            if (
                (name.endswith(".schema") or name == "tarot_tui.gate")
                and not edge
                and "TYPE_CHECKING" not in path.read_text()
            ):
                assert lazily, f"{path} imports {name} at its top"


def test_no_domain_module_asks_for_the_time_of_day() -> None:
    for package in DOMAIN:
        for path in sorted((SOURCE / package).rglob("*.py")):
            text = path.read_text()
            for call in ("datetime.now(", "date.today(", "time.time(", "uuid4(", "utcnow("):
                assert call not in text, f"{path} has {call}"


def test_every_module_is_small_enough_to_hold_one_idea() -> None:
    for path in sorted(SOURCE.rglob("*.py")):
        assert len(path.read_text().splitlines()) <= 400, path


def test_nothing_in_the_program_opens_a_connection() -> None:
    for path in sorted(SOURCE.rglob("*.py")):
        assert not {name.split(".")[0] for name, _ in _imports(path)} & {
            "socket", "ssl", "http", "urllib", "ftplib", "smtplib", "requests", "httpx"
        }  # fmt: skip
