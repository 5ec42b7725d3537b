"""The pictures of README: each is taken from the game as it is, none is heavy."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from screenshots.glyphs import drawn
from screenshots.playing import SIZE, game_in, walk

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "pictures"
SHEET = "deck"
"""A sheet of cards, by ``python -m drawing sheet``."""


@pytest.mark.long
def test_the_game_still_goes_where_its_pictures_were_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    game = game_in(tmp_path)
    scenes = {}

    async def play() -> None:
        async with game.run_test(size=SIZE) as pilot:
            async for name in walk(game, pilot):
                scenes[name] = type(game.screen).__name__

    asyncio.run(play())
    assert scenes == {
        "home": "Home", "draw": "Draw", "table": "Table", "card": "CardScene", "share": "Share", "album": "Album",
        "guess": "GuessReveal",
    }  # fmt: skip
    assert {path.stem for path in PICTURES.iterdir()} == {*scenes, SHEET}


def test_readme_shows_every_picture_and_none_is_heavy() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    sizes = {path.name: path.stat().st_size for path in PICTURES.iterdir()}
    assert all(f"](docs/pictures/{name})" in readme for name in sizes)
    assert max(sizes.values()) < 150_000 and sum(sizes.values()) < 800_000


@pytest.mark.parametrize(
    ("char", "filled"),
    [("█", "1111"), ("▀", "1100"), ("▄", "0011"), ("▌", "1010"), ("▝", "0100"), ("▂", "0011"), ("▆", "0011")],
)
def test_blocks_fill_the_quarters_of_a_cell_to_its_edges(char: str, filled: str) -> None:
    image = Image.new("RGB", (8, 16))
    assert drawn(ImageDraw.Draw(image), char, (0, 0, 8, 16), (255, 255, 255))
    corners = [(1, 2), (6, 2), (1, 13), (6, 13)]
    assert "".join(str(int(image.getpixel(corner) == (255, 255, 255))) for corner in corners) == filled
