"""A document as TOML text with a layout that never depends on its data.

tomli-w writes the values; the order, and every table and array of tables as ``[x]`` and ``[[x]]``, are ours:
left alone it writes short arrays of tables inline, and the notes would not reliably stand last.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

import tomli_w

HEADER: Final = "# A reading kept by tarot-tui. Plain TOML: safe to read, to edit and to move.\n"


def to_toml(document: Mapping[str, Any], header: str = HEADER) -> str:
    """``document`` (values, tables of values, arrays of tables of values) as TOML text."""
    plain = {key: value for key, value in document.items() if not _is_table(value) and not _is_tables(value)}
    parts = [header + _values(plain)]
    for key, value in document.items():
        if _is_table(value):
            parts.append(f"[{key}]\n{_values(value)}")
    for key, value in document.items():
        if _is_tables(value):
            parts.extend(f"[[{key}]]\n{_values(table)}" for table in value)
    return "\n".join(parts)


def _is_table(value: Any) -> bool:
    return isinstance(value, dict)


def _is_tables(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(item, dict) for item in value)


def _values(table: Mapping[str, Any]) -> str:
    return "".join(_value(key, value) for key, value in table.items())


def _value(key: str, value: Any) -> str:
    if isinstance(value, datetime):  # tomli-w puts a space where everybody expects the T
        return f"{key} = {value.isoformat()}\n"
    if isinstance(value, list):  # and breaks every list into lines
        items = (_value(key, item).removeprefix(f"{key} = ").rstrip("\n") for item in value)
        return f"{key} = [{', '.join(items)}]\n"
    return tomli_w.dumps({key: value}, multiline_strings=True)
