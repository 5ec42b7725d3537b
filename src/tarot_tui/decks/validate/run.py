"""Validating one deck: reads it, and lets each group of checks add what it finds."""

from __future__ import annotations

import os
from typing import Any

from tarot_tui.decks.inside import MANIFEST, NAMES, is_inside
from tarot_tui.decks.library import build
from tarot_tui.decks.manifest import schema_version
from tarot_tui.decks.validate import backs, names, paths, pictures
from tarot_tui.decks.validate.finding import Finding, in_order
from tarot_tui.decks.validate.manifest import is_readable, manifest_findings
from tarot_tui.decks.validate.subject import Subject, read_toml
from tarot_tui.decks.validate.tree import Tree, read_tree
from tarot_tui.problem import Problem


def validate_deck(root: str) -> list[Finding]:
    """Everything that is wrong with the deck in the folder ``root``, in the format's order.

    Never raises for what lies in the folder, and changes nothing. A manifest that cannot be read ends it early.
    """
    root = os.path.abspath(root)
    tree = read_tree(root)
    findings = list(paths.tree_findings(tree))
    document = None
    manifest = os.path.join(root, MANIFEST)
    if not os.path.islink(manifest) or is_inside(root, manifest):  # else it is among the tree's findings
        document = read_toml(root, MANIFEST, findings)
    if document is not None:
        _with_manifest(root, document, tree, findings)
    return in_order(findings)


def _with_manifest(root: str, document: dict[str, Any], tree: Tree, findings: list[Finding]) -> None:
    try:
        schema = schema_version(document, MANIFEST)
    except Problem as problem:
        code = "missing-required-field" if problem.what == "is missing" else "bad-schema-version"
        findings.append(Finding(code, path=MANIFEST, key=problem.place, message=problem.what))
        return
    if schema[0] not in (1, 2):
        version = f"{schema[0]}.{schema[1]}"
        findings.append(
            Finding(
                "x-unsupported-schema-version",
                path=MANIFEST, key="deck.schema_version", message=f"is {version}",
            )
        )  # fmt: skip
        return
    if schema[0] == 2:
        findings.append(
            Finding("x-version-2-in-part", path=MANIFEST, message="is of version 2: checked in part")
        )
    findings += manifest_findings(document, schema[0])
    usable = {}
    for tag in names.tags(tree):
        path = f"{NAMES}/{tag}.toml"
        file = read_toml(root, path, findings)
        if file is not None and not (faults := names.type_findings(file, path, schema[0])):
            usable[tag] = file
        elif file is not None:
            findings += faults
    if not is_readable(document, schema[0]):
        return
    subject = Subject(root, schema, document, usable, tree)
    try:
        source = subject.source()
        build(source)
        findings += [Finding(code, "", MANIFEST, key, what) for code, key, what in source.remarks]
        for group in (paths, backs, names, pictures):
            findings += group.findings(subject)
    except Problem as problem:  # more cards than are taken
        findings.append(Finding("x-unreadable-file", path=MANIFEST, message=problem.what))
