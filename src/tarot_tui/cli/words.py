"""`tarot-tui words lint`: figures of the words by suit, and whatever the lint finds in them."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING, Final

from tarot_tui.cli.context import Context
from tarot_tui.problem import USAGE, Problem
from tarot_tui.words.folders import ENGLISH, is_language, own_words

if TYPE_CHECKING:
    from tarot_tui.words.lint.figures import Figures
    from tarot_tui.words.lint.run import Report

_EXIT: Final = {None: 0, "W": 1, "E": 2}
_OPENERS: Final = 3
"""How many openers the table has room for."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `words`."""
    commands = parser.add_subparsers(dest="words_command", required=True, metavar="lint")
    lint = commands.add_parser("lint", help="check prompts and meanings: exit 0 clean, 1 warnings, 2 errors")
    lint.add_argument(
        "path",
        nargs="?",
        metavar="FILE_OR_FOLDER",
        help="a word file, or a folder of them; else the program's own",
    )
    lint.add_argument("--language", default=ENGLISH, metavar="TAG", help="which of the program's words (en)")
    lint.add_argument("--format", choices=("text", "json"), default="text")


def run(args: argparse.Namespace, context: Context) -> int:
    """Lint what ``args`` name. 0 clean, 1 warnings, 2 errors."""
    from tarot_tui.words.lint.run import lint_path

    report = lint_path(args.path or _folder(args.language, context))
    context.say(_json(report) if args.format == "json" else _text(report))
    return _EXIT[report.worst]


def _folder(language: str, context: Context) -> str:
    if not is_language(language):
        raise Problem(f"{language!r} is no language tag", remedy="Tags are like en, de or pt-BR", code=USAGE)
    own = os.path.join(own_words(context.paths), language)
    folder = os.path.join(context.paths.words, language)
    for path in (folder, own):
        if os.path.isdir(path):
            return path
    raise Problem(f"there are no words in {language}", remedy=f"They would be in {own}", code=USAGE)


def _text(report: Report) -> str:
    lines = _table(report.figures)
    if report.findings:
        lines += ["", *(finding.line for finding in report.findings)]
    if report.waived:
        lines += ["", *(f"waived ({finding.waived}): {finding.line}" for finding in report.waived)]
    return "\n".join(lines)


def _table(figures: list[Figures]) -> list[str]:
    head = ("suit", "cards", "prompts", "openers", "longest", "grade", "errors", "warnings", "waivers")
    rows = [head, *(_row(row) for row in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    return [
        "  ".join(
            cell.ljust(width) if head[column] in ("suit", "openers") else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def _row(row: Figures) -> tuple[str, ...]:
    openers = ", ".join(f"{opener.word} {opener.share:.0%}" for opener in row.openers[:_OPENERS])
    longest = f"{row.longest_words} words, {row.longest_characters} characters"
    grade = "-" if row.grade is None else f"{row.grade:.1f}"
    counts = (str(row.errors), str(row.warnings), str(row.waivers))
    return (row.suit, str(row.cards), str(row.prompts), openers, longest, grade, *counts)


def _json(report: Report) -> str:
    import json

    figures = [
        row._asdict() | {"openers": {opener.word: round(opener.share, 4) for opener in row.openers}}
        for row in report.figures
    ]
    findings = [finding._asdict() for finding in (*report.findings, *report.waived)]
    return json.dumps({"figures": figures, "findings": findings}, indent=2)
