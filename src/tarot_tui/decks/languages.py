"""Choosing among languages by their tags (BCP 47; RFC 4647, section 3.4 "Lookup")."""

from __future__ import annotations

from collections.abc import Iterable


def lookup_chain(tag: str) -> list[str]:
    """``tag`` in lower case and its shorter forms: ``pt-br``, ``pt``. Empty for an empty tag.

    A single letter or digit introduces what follows it, so it never ends a shorter form.
    """
    parts = [part for part in tag.casefold().replace("_", "-").split("-") if part]
    chain = []
    while parts:
        chain.append("-".join(parts))
        parts.pop()
        while parts and len(parts[-1]) == 1:
            parts.pop()
    return chain


def matching(tag: str, available: Iterable[str]) -> list[str]:
    """Those of ``available`` that answer to ``tag``, the closest first; letter case does not matter."""
    known = {}
    for name in sorted(available, reverse=True):
        known[name.casefold()] = name
    return [known[form] for form in lookup_chain(tag) if form in known]
