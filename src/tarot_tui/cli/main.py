"""From arguments to an exit code: finds the verb, runs it, and turns whatever goes wrong into one line."""

from __future__ import annotations

import gc
import importlib
import os
import sys
from collections.abc import Callable, Sequence
from types import SimpleNamespace
from typing import TYPE_CHECKING, Final, TextIO, cast

from tarot_tui.cli.context import Context
from tarot_tui.paths import find_paths
from tarot_tui.problem import REFUSED, Problem
from tarot_tui.verbs import PLAY, VERBS

if TYPE_CHECKING:
    from argparse import Namespace
    from datetime import datetime

INTERRUPTED: Final = 130
"""Exit code after ctrl+c, as shells have it."""

NOTHING: Final = {
    "library": None, "deck": None, "theme": None, "art": None, "no_animation": False, "demo": False, "spread": None,
    "verb": PLAY,
}  # fmt: skip
"""The arguments where there are none, as argparse would give them: the game need not wait for it.

Nor where there is but the name of a spread.
"""

_TRACE: Final = "TAROT_TUI_TRACE"
"""Set to anything, a fault of the program itself is raised with its traceback. For developers."""


def run_from_shell() -> int:
    """Run ``sys.argv`` with the real world around it."""
    out, err, stdin = _prepared(sys.stdout), _prepared(sys.stderr), sys.stdin or open(os.devnull)  # noqa: SIM115
    code = run(sys.argv[1:], lambda args: _context(args, out, err, stdin), err)
    try:
        out.flush()
    except BrokenPipeError:
        _hush()
    except OSError as error:
        err.write(f"tarot-tui: {Problem(f'the output cannot be written: {error.strerror}')}\n")
        _hush()
        return code or REFUSED
    return code


def run(argv: Sequence[str], context_of: Callable[[Namespace], Context], err: TextIO) -> int:
    """Run ``argv`` in the world that ``context_of`` gives; returns the exit code."""
    try:
        args = _arguments(argv)
        verb = importlib.import_module(f"tarot_tui.cli.{args.verb}")
        if args.verb != PLAY:  # which goes on loading, and turns it on when it stands
            gc.enable()
        code: int = verb.run(args, context_of(args))
        return code
    except Problem as problem:
        err.write(f"tarot-tui: {problem}\n")
        return problem.code
    except SystemExit as leaving:  # argparse, after --help and --version
        return int(leaving.code or 0)
    except BrokenPipeError:
        _hush()
        return 0
    except KeyboardInterrupt:
        err.write("\n")
        return INTERRUPTED
    except Exception as error:
        if os.environ.get(_TRACE):
            raise
        # Neither message nor locals: either may hold what somebody wrote.
        frame = error.__traceback__
        while frame and frame.tb_next:
            frame = frame.tb_next
        spot = f"{os.path.basename(frame.tb_frame.f_code.co_filename)}:{frame.tb_lineno}" if frame else "?"
        err.write(f"tarot-tui: a fault of the program itself: {type(error).__name__} at {spot}\n")
        return REFUSED


def _arguments(argv: Sequence[str]) -> Namespace:
    spread = argv[0] if len(argv) == 1 and argv[0] not in VERBS and argv[0][:1] not in ("-", "") else None
    if argv and not spread:
        from tarot_tui.cli.parser import parse

        return parse(argv)
    return cast("Namespace", SimpleNamespace(**NOTHING | {"spread": spread}))


def _context(args: Namespace, out: TextIO, err: TextIO, stdin: TextIO) -> Context:
    return Context(
        paths=find_paths(args.library),
        environ=os.environ,
        stdin=stdin,
        out=out,
        err=err,
        now=_now,
        new_id=_new_id,
    )


def _now() -> datetime:
    from datetime import datetime

    return datetime.now().astimezone()


def _new_id() -> str:
    from uuid import uuid4

    return str(uuid4())


def _prepared(stream: TextIO | None) -> TextIO:
    """A stream that takes any text: UTF-8 into files and pipes, replacements on a terminal that lacks a letter."""
    if stream is None:  # closed by the caller
        return open(os.devnull, "w", encoding="utf-8")
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure:
        if stream.isatty():
            reconfigure(errors="replace")
        else:
            reconfigure(encoding="utf-8", errors="replace", newline="\n")
    return stream


def _hush() -> None:
    """Keep the interpreter from complaining about a reader that has gone when it flushes at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
