"""The sentences of the screens: each that stands in the language files is asked for, and each that is asked for is there.

Nothing is run here: the program's source is read. A scene may say what stands in its own table of ``screens.toml``, and
so may every module that it imports; what else a module says it has to ask for by the name of its table or file.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

import tarot_tui
from tarot_tui.app.commands import COMMANDS
from tarot_tui.paths import builtin_folder

SOURCE: Final = Path(tarot_tui.__file__).parent
SUITS: Final = ("majors", "wands", "cups", "swords", "pentacles")
ENGLISH: Final = Path(builtin_folder()) / "decks" / "words" / "en"
HOLDERS: Final = re.compile(r"(texts|_said|shared|sentences)$|texts\((\w+, )?'\w+'\)$")
"""What holds sentences: variables of such names, and what is called for a file of them."""
TABLE: Final = re.compile(r"texts\['(\w+)'\]$")
"""One table of them."""


def toml(kind: str) -> dict[str, Any]:
    return tomllib.loads((ENGLISH / f"{kind}.toml").read_text(encoding="utf-8"))


SCREENS: Final = toml("screens")
TABLES: Final = {name: table for name, table in SCREENS.items() if name not in ("commands", "keys")}


class Module:
    """What one module of the program says, as far as its source tells."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.tree = ast.parse(path.read_text(encoding="utf-8"))
        # What is imported for its types only says nothing here.
        self.tree.body = [node for node in self.tree.body if not isinstance(node, ast.If)]
        nodes = list(ast.walk(self.tree))
        prose = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
        strings = [
            (node.value, id(node))
            for node in nodes
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose
        ]
        self.strings = {text for text, _ in strings}
        raised = {id(each) for node in nodes if isinstance(node, ast.Raise) for each in ast.walk(node)}
        self.unraised = {text for text, number in strings if number not in raised}
        """Without problems, which are said in the shell as on the screen, and stand where they are found."""
        self.source = ast.unparse(self.tree)
        self.patterns = [_pattern(node) for node in nodes if isinstance(node, ast.JoinedStr)]
        self.imports = {
            name
            for node in nodes
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("tarot_tui")
            for name in (node.module, *(f"{node.module}.{alias.name}" for alias in node.names))
        }
        self.scene = next((_scene(node) for node in nodes if _scene(node)), "")
        self.asked = [node for node in nodes if isinstance(node, ast.Subscript) and _holds(node.value)]

    def says(self, key: str) -> bool:
        """Whether ``key`` is named here, or made of what is."""
        if key in self.strings or any(pattern.fullmatch(key) for pattern in self.patterns):
            return True
        parts = [(key[:at], key[at:]) for at, char in enumerate(key) if char == "_"]
        return any(start in self.strings and end in self.strings for start, end in parts)


def _pattern(node: ast.JoinedStr) -> re.Pattern[str]:
    parts = [re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+" for part in node.values]
    # What is all gap is no name of a text.
    return re.compile(
        "".join(parts) if any(isinstance(part, ast.Constant) for part in node.values) else "(?!)"
    )


def _scene(node: ast.AST) -> str:
    if (
        isinstance(node, ast.Assign)
        and ast.unparse(node.targets[0]) == "SCENE"
        and isinstance(node.value, ast.Constant)
    ):
        return str(node.value.value)
    return ""


def _holds(node: ast.expr) -> bool:
    said = ast.unparse(node)
    return bool(HOLDERS.search(said) or TABLE.search(said))


@cache
def modules() -> dict[str, Module]:
    found = {}
    for path in sorted(SOURCE.rglob("*.py")):
        name = ".".join(("tarot_tui", *path.relative_to(SOURCE).with_suffix("").parts)).removesuffix(
            ".__init__"
        )
        found[name] = Module(path)
    return found


@cache
def reached(name: str) -> frozenset[str]:
    """A module of ``app`` and those of ``app`` that it imports, with what these import."""
    todo, found = [name], set[str]()
    while todo:
        each = todo.pop()
        if each in modules() and each.startswith("tarot_tui.app.") and each not in found:
            found.add(each)
            todo += modules()[each].imports
    return frozenset(found)


@cache
def speakers(table: str) -> frozenset[str]:
    """The modules that may say what stands in ``table`` of the screens."""
    own = [name for name, module in modules().items() if module.scene == table]
    named = {name for name, module in modules().items() if f"game_texts['{table}']" in module.source}
    of_commands = {name for name in modules() if name.endswith(("app.command", "commands"))}
    return frozenset({each for name in own for each in reached(name)} | named) - of_commands


@cache
def kinds() -> dict[str, dict[str, Any]]:
    """The other files of sentences."""
    return {
        path.stem: toml(path.stem) for path in ENGLISH.glob("*.toml") if path.stem not in ("screens", *SUITS)
    }


def asked_of(node: ast.Subscript, name: str) -> set[str]:
    """What stands where a module asks there for a sentence, or for a table of them."""
    table = TABLE.search(ast.unparse(node.value))
    files = [
        kind
        for each, kind in kinds().items()
        if f"'{each}'" in modules()[name].source or not name.startswith("tarot_tui.app.")
    ]
    if "shared" in ast.unparse(node.value):  # the sentences of a shared text, which are handed round
        files.append(kinds()["share"])
    files += [table for kind in files for table in kind.values() if isinstance(table, dict)]
    if table:
        return {key for each in (SCREENS, *files) if table[1] in each for key in each[table[1]]}
    own = [sentences for each, sentences in TABLES.items() if name in speakers(each)]
    return {key for each in (SCREENS, *own, *files) for key in each}


def leaves(key: ast.expr) -> Iterator[str | re.Pattern[str]]:
    """The names that a subscript can have, as far as they stand there."""
    match key:
        case ast.Constant(value=str(name)):
            yield name
        case ast.IfExp(body=one, orelse=other):
            yield from leaves(one)
            yield from leaves(other)
        case ast.JoinedStr():
            yield _pattern(key)


@pytest.mark.parametrize("table", TABLES)
def test_every_sentence_of_a_scene_is_said_somewhere(table: str) -> None:
    said_by = [modules()[name] for name in speakers(table)]
    assert said_by
    assert not [key for key in TABLES[table] if not any(module.says(key) for module in said_by)]


@pytest.mark.parametrize(
    ("kind", "where"), [("play", "tarot_tui.cli"), ("share", "tarot_tui"), ("two", "tarot_tui")]
)
def test_every_other_sentence_is_said_somewhere(kind: str, where: str) -> None:
    said_by = [module for name, module in modules().items() if name.startswith(where)]
    texts = toml(kind)
    keys = [*texts, *(key for table in texts.values() if isinstance(table, dict) for key in table)]
    assert not [key for key in keys if not any(module.says(key) for module in said_by)]


def test_every_sentence_that_is_asked_for_is_there() -> None:
    assert not [
        f"{module.path.name}:{node.lineno}: {ast.unparse(node)}"
        for name, module in modules().items()
        for node in module.asked
        for wanted in leaves(node.slice)
        if not any(
            wanted == key if isinstance(wanted, str) else wanted.fullmatch(key)
            for key in asked_of(node, name)
        )
    ]


def test_every_command_and_every_key_has_a_name_and_no_other_has() -> None:
    named = {(scene, command) for scene, table in SCREENS["commands"].items() for command in table}
    assert named == {(command.scene, command.id) for command in COMMANDS}
    keys = {key for command in COMMANDS for key in command.keys.split(",")}
    assert set(SCREENS["keys"]) <= keys
    assert {key for key in keys if key.isalpha() and len(key) > 1} <= set(SCREENS["keys"])


def test_no_sentence_of_a_screen_stands_in_the_source() -> None:
    stray = [
        f"{name}: {text}"
        for name, module in modules().items()
        if name.startswith("tarot_tui.app.")
        for text in module.unraised
        if re.search(r"[a-z]+ [a-z]+ [a-z]+", text, re.IGNORECASE) and "{\n" not in text  # a sheet
    ]
    assert not stray
