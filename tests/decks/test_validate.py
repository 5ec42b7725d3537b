"""The validator: every code on a deck that earns it, and nothing on one that does not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tarot_tui import limits
from tarot_tui.cards.slots import MAJOR_KEYS, RANKS, SLOTS, SUITS
from tarot_tui.decks.validate.codes import CODES
from tarot_tui.decks.validate.finding import Finding, exit_code, in_order
from tarot_tui.decks.validate.run import validate_deck

from .made import V1, V2, make_deck, png

Files = dict[str, str | bytes]

ALT = "".join(
    ["[alt_text.major_arcana]\n", *(f'{key} = "Seen"\n' for key in MAJOR_KEYS)]
    + [
        f"[alt_text.minor_arcana.{suit}]\n" + "".join(f'{rank} = "Seen"\n' for rank in RANKS)
        for suit in SUITS
    ]
)
CARD = png(550, 950)
WHOLE: Files = {
    "names/en.toml": ALT,
    "card_backs/blue.png": CARD,
    **{f"h950/{card.replace('.', '/')}.png": CARD for card in SLOTS},
}


def codes(root: Path) -> set[str]:
    return {finding.code for finding in validate_deck(str(root))}


def found(root: Path, code: str) -> list[Finding]:
    return [finding for finding in validate_deck(str(root)) if finding.code == code]


def test_a_whole_deck_has_nothing_to_mend(tmp_path: Path) -> None:
    assert validate_deck(str(make_deck(tmp_path / "d", V1, WHOLE))) == []


def test_a_whole_version_2_deck_gets_only_the_remark_that_it_is_checked_in_part(tmp_path: Path) -> None:
    names = ALT.replace("alt_text.", "alt_text.card.")
    findings = validate_deck(str(make_deck(tmp_path / "d", V2, {**WHOLE, "names/en.toml": names})))
    assert [finding.code for finding in findings] == ["x-version-2-in-part"]
    assert exit_code(findings) == 0


CASES: dict[str, tuple[str | bytes, Files]] = {
    "ansi-outside-image-root": (V1, {"art/fool.ans": "x"}),
    "aspect-ratio-mismatch": (V1, {"h100/major_arcana/00.png": png(100, 100)}),
    "bad-custom-name": (V1 + "[custom_cards.major_arcana.Big]\n", {}),
    "bad-schema-version": (V1.replace('"1.0"', '"one"'), {}),
    "bad-spdx-expression": (V1 + 'license = "public domain"\n', {}),
    "bom-in-toml": (b"\xef\xbb\xbf" + V1.encode(), {}),
    "card-back-default-by-collation": (V1, {"card_backs/red.png": CARD}),
    "card-back-not-baseline-format": (V1, {"card_backs/default.svg": "<svg/>"}),
    "card-not-baseline-format": (V1 + "[custom_cards.major_arcana.own]\n", {}),
    "duplicate-card-position": (
        V1 + "[custom_cards.major_arcana.a]\nposition = 3\n[custom_cards.major_arcana.b]\nposition = 3\n", {},
    ),
    "duplicate-chain-extension": (V1, {"h950/major_arcana/00.jpg": b""}),
    "excluded-card-has-image": (V1 + '[deck.excluded_cards]\ncards = ["major_arcana.13"]\n', {}),
    "ignored-card-back-file": (V1, {"card_backs/two.dots.png": CARD}),
    "ignored-image-root-lookalike": (V1, {"h0750/major_arcana/00.png": CARD}),
    "language-tag-case-collision": (V1, {"names/EN.toml": ALT}),
    "malformed-deck-toml": ("x = [", {}),
    "malformed-name-file": (V1, {"names/de.toml": "x = ["}),
    "missing-alt-text": (V1 + "[custom_cards.major_arcana.own]\n", {}),
    "missing-card-back-image": (V1 + '[card_backs.variants.blue]\nimage = "card_backs/none.png"\n', {}),
    "missing-license-text": (V1 + 'license = "CC0-1.0"\n', {}),
    "missing-required-field": ('[deck]\nschema_version = "1.0"\nname = "x"\nid = "x"\n', {}),
    "non-utf8-name-file": (V1, {"names/de.toml": b"\xff"}),
    "non-utf8-toml": (b"# \xff\n" + V1.encode(), {}),
    "raster-outside-image-root": (V1, {"preview.jpg": b""}),
    "reserved-custom-name": (V1 + "[custom_cards.major_arcana.wands]\n", {}),
    "stem-case-collision": (V1, {"h950/minor_arcana/cups/Ace.png": CARD}),
    "svg-outside-scalable": (V1, {"logo.svg": "<svg/>"}),
    "unknown-default-card-back": (V1 + '[card_backs]\ndefault = "red"\n', {}),
    "unsafe-path": (V1 + 'icon = "../icon.png"\n', {}),
    "wrong-value-type": (V1 + "tags = 1\n", {}),
    "x-ignored-entry": (V1 + '[aliases.suits]\ncoins = "Coins"\n', {}),
    "x-missing-file": (V1 + 'icon = "icon.png"\n', {}),
    "x-unreadable-file": (V1, {"names/de.toml": "#" * (limits.NAMES_TOML + 1)}),
    "x-unsupported-schema-version": (V1.replace('"1.0"', '"3.0"'), {}),
    "x-version-2-in-part": (V2, {}),
}  # fmt: skip


@pytest.mark.parametrize("code", CASES)
def test_a_deck_that_earns_a_code_gets_it(tmp_path: Path, code: str) -> None:
    manifest, files = CASES[code]
    root = make_deck(tmp_path / "d", manifest, {**WHOLE, **files})
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    assert code in codes(root)
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before


def test_a_folder_without_manifest_pictures_or_with_a_link_out_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert codes(tmp_path / "empty") == {"missing-deck-toml"}
    assert codes(tmp_path / "nowhere") == {"missing-deck-toml"}
    assert "deck-has-no-cards" in codes(make_deck(tmp_path / "bare"))
    root = make_deck(tmp_path / "linked", V1, WHOLE)
    (root / "h20").symlink_to(tmp_path)
    assert codes(root) == {"symlink-escapes-deck-root"}
    (root / "deck.toml").rename(tmp_path / "deck.toml")
    (root / "deck.toml").symlink_to(tmp_path / "deck.toml")
    assert codes(root) == {"symlink-escapes-deck-root"}


def test_more_files_than_are_looked_at_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "DECK_FILES", 50)
    assert "x-too-many-files" in codes(make_deck(tmp_path / "d", V1, WHOLE))


def test_every_code_has_its_case() -> None:
    elsewhere = {"missing-deck-toml", "deck-has-no-cards", "symlink-escapes-deck-root", "x-too-many-files"}
    assert set(CASES) | elsewhere == set(CODES)


def test_every_fault_is_found_in_one_run_with_its_key(tmp_path: Path) -> None:
    manifest = '[deck]\nschema_version = "1.0"\nname = 1\n[aliases.courts]\npage = 2\n'
    root = make_deck(tmp_path / "d", manifest, WHOLE)
    keys = {(finding.code, finding.key) for finding in validate_deck(str(root))}
    assert {
        ("missing-required-field", "deck.id"),
        ("missing-required-field", "deck.version"),
        ("wrong-value-type", "deck.name"),
        ("wrong-value-type", "aliases.courts.page"),
    } <= keys


def test_findings_say_card_path_and_key(tmp_path: Path) -> None:
    root = make_deck(tmp_path / "d", V1, {**WHOLE, "h100/minor_arcana/cups/ace.png": png(100, 100)})
    (finding,) = found(root, "aspect-ratio-mismatch")
    assert finding.card == "minor_arcana.cups.ace"
    assert finding.path == "h100/minor_arcana/cups/ace.png"
    names = ALT.replace('00 = "Seen"\n', '00 = "Seen"\nnone = "Seen"\n', 1)
    root = make_deck(tmp_path / "e", V1, {**WHOLE, "names/en.toml": names})
    (finding,) = found(root, "x-ignored-entry")
    assert (finding.path, finding.key) == ("names/en.toml", "alt_text.major_arcana.none")


def test_a_shape_within_ten_percent_is_fine(tmp_path: Path) -> None:
    files: Files = {"h100/major_arcana/00.png": png(60, 100), "h200/major_arcana/00.png": b"no picture"}
    assert "aspect-ratio-mismatch" not in codes(make_deck(tmp_path / "d", V1, {**WHOLE, **files}))


def test_pictures_that_no_reader_can_decode_are_named(tmp_path: Path) -> None:
    root = make_deck(tmp_path / "d", V1, {
        **WHOLE, "h950/major_arcana/01.png": b"no picture", "h950/major_arcana/02.png": png(100_000, 172_727),
    })  # fmt: skip
    with (root / "h950" / "major_arcana" / "03.png").open("r+b") as file:
        file.truncate(limits.IMAGE_FILE + 1)
    said = {finding.path: finding.message for finding in found(root, "x-unreadable-file")}
    assert set(said) == {f"h950/major_arcana/0{number}.png" for number in (1, 2, 3)}
    assert "100000 by 172727" in said["h950/major_arcana/02.png"]


def test_one_language_that_describes_all_is_enough(tmp_path: Path) -> None:
    some: Files = {**WHOLE, "names/de.toml": ALT, "names/en.toml": '[alt_text.major_arcana]\n00 = "x"\n'}
    assert "missing-alt-text" not in codes(make_deck(tmp_path / "d", V1, some))
    half: Files = {**WHOLE, "names/en.toml": ALT.replace('king = "Seen"\n', "")}
    (finding,) = found(make_deck(tmp_path / "e", V1, half), "missing-alt-text")
    assert "4 cards" in finding.message
    assert finding.path == "names/en.toml"


def test_a_picture_that_the_manifest_names_is_not_out_of_place(tmp_path: Path) -> None:
    manifest = (
        V1 + 'icon = "icon.png"\n[custom_cards.major_arcana.own]\nimage = "art/own.png"\nalt_text = "x"\n'
    )
    root = make_deck(tmp_path / "d", manifest, {**WHOLE, "icon.png": b"", "art/own.png": CARD})
    assert codes(root) == set()


def test_a_folder_of_cards_under_a_wrong_name_is_said_once(tmp_path: Path) -> None:
    files: Files = {"H950/major_arcana/00.png": CARD, "H950/major_arcana/01.png": CARD}
    root = make_deck(tmp_path / "d", V1, {**WHOLE, **files})
    assert [(item.code, item.path) for item in validate_deck(str(root))] == [
        ("ignored-image-root-lookalike", "H950")
    ]


def test_a_back_called_default_needs_no_declaration(tmp_path: Path) -> None:
    assert codes(make_deck(tmp_path / "d", V1, {**WHOLE, "card_backs/default.png": CARD})) == set()


def test_folders_far_below_are_not_looked_at(tmp_path: Path) -> None:
    files: Files = {"/".join("abcde") + "/near.svg": "", "/".join("abcdefghij") + "/far.svg": ""}
    root = make_deck(tmp_path / "d", V1, {**WHOLE, **files})
    assert [item.path for item in validate_deck(str(root))] == ["a/b/c/d/e/near.svg"]


def test_names_of_files_that_can_be_no_card_are_found(tmp_path: Path) -> None:
    files: Files = {
        "h950/major_arcana/My Card.png": CARD, "h950/minor_arcana/Coins/ace.png": CARD, "h950/minor_arcana/cups/swords.png": CARD,
    }  # fmt: skip
    root = make_deck(tmp_path / "d", V1, {**WHOLE, **files})
    assert [finding.path for finding in found(root, "bad-custom-name")] == [
        "h950/major_arcana/My Card.png", "h950/minor_arcana/Coins",
    ]  # fmt: skip
    assert [finding.path for finding in found(root, "reserved-custom-name")] == [
        "h950/minor_arcana/cups/swords.png"
    ]


def test_hostile_names_of_files_come_out_harmless(tmp_path: Path) -> None:
    root = make_deck(tmp_path / "d", V1, {**WHOLE, "h950/major_arcana/\x1b[31m.png": CARD, "a\nb.svg": ""})
    for finding in validate_deck(str(root)):
        assert all(part.isprintable() for part in finding)


def test_findings_sort_by_code_card_path_and_key_without_doubles() -> None:
    one = Finding("b", "", "p", "k", "first")
    assert in_order([one, Finding("b", "", "p", "k", "again"), Finding("b", "", "a"), Finding("a", "z")]) == [
        Finding("a", "z"), Finding("b", "", "a"), one,
    ]  # fmt: skip


def test_the_exit_code_is_that_of_the_worst_finding() -> None:
    info, warning, error = (Finding(code) for code in ("svg-outside-scalable", "bom-in-toml", "unsafe-path"))
    assert [exit_code(some) for some in ([], [info], [info, warning], [warning, error, info])] == [0, 0, 1, 2]


def test_the_table_in_the_docs_is_the_table_of_codes() -> None:
    docs = Path(__file__).parents[2] / "docs" / "decks.md"
    rows = re.findall(
        r"^\| `([a-z0-9-]+)` \| (\w+) \| (.+) \| (.+) \|$", docs.read_text(encoding="utf-8"), re.MULTILINE
    )
    assert rows == [(name, *code) for name, code in sorted(CODES.items())]
