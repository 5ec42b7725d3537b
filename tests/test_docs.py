"""The pages say what the program does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tarot_tui import limits
from tarot_tui.cli import draw
from tarot_tui.readings import reading, schema
from tarot_tui.spreads.shelf import read_spread
from tarot_tui.verbs import VERBS

ROOT = Path(__file__).parent.parent
FORMATS = (ROOT / "docs" / "formats.md").read_text()
README = (ROOT / "README.md").read_text()


def test_every_limit_is_in_the_table_with_its_size() -> None:
    for name, value in vars(limits).items():
        if not name.isupper() or name in ("KIB", "MIB"):
            continue
        (row,) = [line for line in FORMATS.splitlines() if line.startswith("|") and f"`{name}`" in line]
        written = [
            int(number.replace(",", "")) * {"MiB": limits.MIB, "KiB": limits.KIB}.get(unit, 1)
            for number, unit in re.findall(r"([0-9][0-9,]*)(?: (MiB|KiB))?", row)
        ]
        assert value in written, row


@pytest.mark.parametrize(
    "model", [schema.CardTable, schema.NoteTable, schema.PromiseTable, schema.MarkTable, schema.ReadingFile]
)
def test_every_key_of_a_reading_file_is_documented(model: type) -> None:
    for name, field in model.model_fields.items():  # type: ignore[attr-defined]
        key = field.alias or name
        assert re.search(rf"`(\[\[?)?{key}(\]\]?)?`", FORMATS), key


def test_the_format_is_named_by_its_real_name() -> None:
    assert f'"{reading.FORMAT}"`, {reading.SCHEMA}' in FORMATS


def test_the_example_of_a_spread_is_a_valid_spread(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "spreads.md").read_text()
    path = tmp_path / "example.toml"
    path.write_text(text.partition("```toml\n")[2].partition("```")[0])
    assert read_spread(str(path)).places[1].across


def test_the_readme_names_every_verb_and_no_option_that_draw_does_not_have() -> None:
    for verb in VERBS:
        assert f"tarot-tui {verb}" in README
    known = set(re.findall(r'"(--[a-z-]+)"', Path(draw.__file__).read_text()))
    for line in README.splitlines():
        if line.strip().startswith("tarot-tui draw"):
            assert set(re.findall(r"--[a-z-]+", line)) <= known | {"--deck"}


def test_links_between_pages_lead_somewhere() -> None:
    for page in [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text()):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"
