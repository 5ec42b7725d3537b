"""Whether a licence is written as SPDX asks (SPDX specification, annex "license expressions").

Only the grammar: which identifiers there are changes several times a year.
"""

from __future__ import annotations

import re
from typing import Final

_TOKEN: Final = re.compile(r"\s*([()]|[^\s()]+)")
_LICENSE: Final = re.compile(r"((DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+|[A-Za-z0-9.-]+\+?)")
_EXCEPTION: Final = re.compile(r"((DocumentRef-[A-Za-z0-9.-]+:)?AdditionRef-)?[A-Za-z0-9.-]+")
_JOINING: Final = ("AND", "OR", "and", "or")
_WITH: Final = ("WITH", "with")


def is_spdx_expression(text: str) -> bool:
    """Whether ``text`` follows the grammar: identifiers joined by AND, OR and WITH, with parentheses."""
    expecting = True  # a licence or "(", as against an operator or ")"
    open_groups = 0
    with_allowed = False
    tokens = _TOKEN.findall(text)
    at = 0
    while at < len(tokens):
        token = tokens[at]
        at += 1
        if expecting:
            if token == "(":
                open_groups += 1
            elif token in (*_JOINING, *_WITH) or not _LICENSE.fullmatch(token):
                return False
            else:
                expecting, with_allowed = False, True
        elif token in _JOINING:
            expecting, with_allowed = True, False
        elif token in _WITH and with_allowed:
            if at == len(tokens) or tokens[at] in (*_JOINING, *_WITH) or not _EXCEPTION.fullmatch(tokens[at]):
                return False
            at += 1
            with_allowed = False
        elif token == ")" and open_groups:
            open_groups -= 1
            with_allowed = False
        else:
            return False
    return not expecting and not open_groups
