"""Choosing pictures by kind and size."""

from __future__ import annotations

from pathlib import Path

import pytest

from tarot_tui.decks.faces import back_face, back_files, card_files, face
from tarot_tui.decks.library import read_deck

from .made import V1, V2, make_deck

FOOL = "major_arcana.00"


def shown(root: Path, rows: int, kind: str = "ansi") -> str:
    found = face(read_deck(str(root)), FOOL, kind, rows)  # type: ignore[arg-type]
    return found.lines[0] if found else ""


@pytest.mark.parametrize(("rows", "size"), [(9, "10"), (10, "10"), (19, "14"), (20, "20"), (99, "40")])
def test_a_face_is_the_tallest_that_fits_else_the_next_taller(tmp_path: Path, rows: int, size: str) -> None:
    files: dict[str, str | bytes] = {f"ansi{n}/major_arcana/00.ansi": str(n) for n in (10, 14, 20, 40)}
    assert shown(make_deck(tmp_path / "d", V1, files), rows) == size


def test_a_broken_or_missing_face_gives_way_to_the_next_size(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "ansi20/major_arcana/00.ansi": b"\xff\xfe",
        "ansi14/major_arcana/01.ansi": "other card",
        "ansi10/major_arcana/00.txt": "ten",
    }
    root = make_deck(tmp_path / "d", V1, files)
    assert shown(root, 24) == "ten"
    assert face(read_deck(str(root)), "major_arcana.02", "ansi", 24) is None


def test_any_ending_or_none_and_any_case_makes_a_face(tmp_path: Path) -> None:
    for name in ("00", "00.ans", "00.TXT", "00.whatever"):
        assert shown(make_deck(tmp_path / name, V1, {f"ansi20/major_arcana/{name}": name}), 20) == name
    deck = read_deck(str(make_deck(tmp_path / "m", V1, {"ansi20/minor_arcana/cups/Ace.ANS": "cup"})))
    found = face(deck, "minor_arcana.cups.ace", "ansi", 20)
    assert found and found.lines == ("cup",)


def test_line_pictures_are_a_kind_of_their_own(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"line10/major_arcana/00.txt": "⠁", "ansi10/major_arcana/00.ansi": "▀"}
    root = make_deck(tmp_path / "d", V1, files)
    assert shown(root, 10, "line") == "⠁"
    assert shown(root, 10, "ansi") == "▀"


def test_folders_that_only_look_like_sizes_are_not_used(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        f"{name}/major_arcana/00.ansi": "x"
        for name in ("ansi", "ansi020", "ansi0", "Ansi20", "ansi20x", "ansi-2")
    }
    assert shown(make_deck(tmp_path / "d", V1, files), 20) == ""


def test_the_default_variant_stands_for_the_card(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "ansi20/major_arcana/00.ansi": "plain", "ansi20/major_arcana/00.dark.ansi": "dark", "ansi20/major_arcana/00.bright.ansi": "bright",
    }  # fmt: skip
    assert shown(make_deck(tmp_path / "plain", V2, files), 20) == "plain"
    dark = V2 + f'[cards."{FOOL}"]\ndefault_variant = "dark"\n'
    assert shown(make_deck(tmp_path / "dark", dark, files), 20) == "dark"
    del files["ansi20/major_arcana/00.ansi"]
    assert shown(make_deck(tmp_path / "only", V2, files), 20) == "bright"


def test_raster_prefers_formats_in_order_and_sizes_from_above(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "h600/major_arcana/00.jpg": "", "h600/major_arcana/00.webp": "", "h1200/major_arcana/00.png": "", "h300/major_arcana/00.gif": "",
        "h300/major_arcana/00.png": "",
    }  # fmt: skip
    deck = read_deck(str(make_deck(tmp_path / "d", V1, files)))
    found = [path.removeprefix(deck.root) for path in card_files(deck, FOOL, "raster", 500)]
    assert [path.rpartition("/")[2] + path.split("/")[1] for path in found] == [
        "00.webph600", "00.jpgh600", "00.pngh1200", "00.pngh300",
    ]  # fmt: skip


def test_a_picture_that_the_manifest_names_comes_first(tmp_path: Path) -> None:
    manifest = V1 + '[custom_cards.major_arcana.own]\nimage = "art/own.ansi"\n'
    files: dict[str, str | bytes] = {"art/own.ansi": "named", "ansi20/major_arcana/own.ansi": "found"}
    deck = read_deck(str(make_deck(tmp_path / "d", manifest, files)))
    found = face(deck, "major_arcana.own", "ansi", 20)
    assert found and found.lines == ("named",)
    assert list(card_files(deck, "major_arcana.own", "raster", 20)) == []


def test_backs_have_sized_and_unsized_pictures(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "ansi10/card_backs/blue.ansi": "back",
        "card_backs/blue.png": "",
        "card_backs/blue.svg": "",
        "h300/card_backs/blue.png": "",
    }
    deck = read_deck(str(make_deck(tmp_path / "d", V1, files)))
    found = back_face(deck, "ansi", 30)
    assert found and found.lines == ("back",)
    assert back_face(deck, "ansi", 30, "red") is None
    assert [path.removeprefix(deck.root) for path in back_files(deck, "raster", 300)] == [
        "/h300/card_backs/blue.png", "/card_backs/blue.png",
    ]  # fmt: skip


def test_no_picture_is_read_from_outside_the_deck(tmp_path: Path) -> None:
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "00.ansi").write_text("secret")
    manifest = V1 + '[custom_cards.major_arcana.own]\nimage = "art/00.ansi"\n'
    root = make_deck(tmp_path / "d", manifest, {"ansi20/major_arcana/01.ansi": "x"})
    (root / "ansi20" / "major_arcana" / "00.ansi").symlink_to(tmp_path / "secret" / "00.ansi")
    (root / "ansi30").mkdir()
    (root / "ansi30" / "major_arcana").symlink_to(tmp_path / "secret")
    (root / "art").symlink_to(tmp_path / "secret")
    deck = read_deck(str(root))
    assert face(deck, FOOL, "ansi", 30) is None
    assert face(deck, "major_arcana.own", "ansi", 30) is None


def test_links_within_the_deck_and_loops_are_fine(tmp_path: Path) -> None:
    root = make_deck(tmp_path / "d", V2, {"ansi20/major_arcana/00.ansi": "x"})
    (root / "ansi30").symlink_to(root / "ansi20")
    (root / "ansi20" / "minor_arcana").symlink_to(root / "ansi20")
    (root / "ansi40").symlink_to(root / "ansi40")
    assert shown(root, 30) == "x"
