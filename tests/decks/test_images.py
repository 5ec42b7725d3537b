"""Pictures made of pixels, and files that only look like them."""

from __future__ import annotations

import io
import os
import zlib
from pathlib import Path

import PIL.Image
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui import limits
from tarot_tui.decks import images
from tarot_tui.decks.images import decode, read_image, resized
from tarot_tui.problem import Problem

from .made import png

RED, BLUE = (200, 40, 40), (40, 40, 200)


def picture(form: str, width: int = 60, height: int = 100, mode: str = "RGB") -> bytes:
    """Red above, blue below."""
    image = PIL.Image.new("RGB", (width, height), RED)
    image.paste(BLUE, (0, height // 2, width, height))
    out = io.BytesIO()
    image.convert(mode).save(out, form)
    return out.getvalue()


def near(pixel: bytes, colour: tuple[int, int, int]) -> bool:
    return all(abs(value - wanted) <= 16 for value, wanted in zip(pixel, colour, strict=False))


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize("mode", ["RGB", "L", "P", "CMYK", "RGBA"])
def test_the_usual_kinds_of_pictures_are_shown_at_most_so_high(form: str, mode: str) -> None:
    if (form, mode) in {("PNG", "CMYK"), ("JPEG", "P"), ("JPEG", "RGBA")}:
        return  # cannot be written
    image = decode(picture(form, mode=mode), 50)
    assert (image.width, image.height, len(image.pixels)) == (30, 50, 30 * 50 * 4)
    if mode != "L":
        assert near(image.pixels[:3], RED)
        assert near(image.pixels[-4:-1], BLUE)
    assert image.pixels[3] == 255
    assert decode(picture(form, mode=mode), 400).height == 100


def test_what_is_transparent_stays_so_and_does_not_colour_what_is_beside_it() -> None:
    image = PIL.Image.new("RGBA", (40, 40), (0, 255, 0, 0))
    image.paste((*RED, 255), (20, 0, 40, 40))
    out = io.BytesIO()
    image.save(out, "PNG")
    small = resized(decode(out.getvalue(), 40), 5, 5)
    pixels = [small.pixels[at : at + 4] for at in range(0, len(small.pixels), 4)]
    assert pixels[0][3] < 16
    assert all(near(pixel, RED) for pixel in pixels if pixel[3] > 64)


def test_a_picture_that_lies_on_its_side_is_set_upright() -> None:
    image = PIL.Image.open(io.BytesIO(picture("JPEG", 60, 100)))
    exif = image.getexif()
    exif[0x0112] = 3  # upside down
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif)
    assert near(decode(out.getvalue(), 100).pixels[:3], BLUE)


def _bomb() -> bytes:
    """A small file that unpacks to a picture of 20,000 by 20,000."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    size = 20_000
    head = size.to_bytes(4, "big") * 2 + b"\x08\x00\x00\x00\x00"
    rows = zlib.compress(bytes(1 << 20), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def _many_scans() -> bytes:
    data = picture("JPEG")
    return data[:-2] + b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x00" * 1000 + data[-2:]


HOSTILE = {
    "bomb": _bomb(),
    "long": png(16_385, 1),
    "large": png(4_001, 4_000),
    "only a head": png(60, 100),
    "cut PNG": picture("PNG", 600, 1000)[:-60],
    "cut JPEG": picture("JPEG", 600, 1000)[:900],
    "cut WebP": picture("WEBP", 600, 1000)[:300],
    "many scans": _many_scans(),
    "text": b"a picture, believe me",
    "empty": b"",
    "GIF": picture("GIF", mode="P"),
    "BMP": picture("BMP"),
    "a page": picture("PDF"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_or_broken_picture_is_refused_in_one_line(name: str, tmp_path: Path) -> None:
    path = tmp_path / "00.png"
    path.write_bytes(HOSTILE[name])
    with pytest.raises(Problem) as caught:
        read_image(str(path), 100)
    assert str(caught.value).startswith(str(path))
    assert "\n" not in str(caught.value)


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "00.png"
    with path.open("wb") as file:
        file.write(picture("PNG"))
        file.truncate(100 * limits.MIB)
    with pytest.raises(Problem, match="larger than"):
        read_image(str(path), 100)


def test_what_is_no_file_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "00.png")
    with pytest.raises(Problem, match="not a regular file"):
        read_image(str(tmp_path / "00.png"), 100)


@given(st.sampled_from(["PNG", "JPEG", "WEBP"]), st.data())
def test_no_damage_to_a_picture_is_ever_more_than_a_refusal(form: str, data: st.DataObject) -> None:
    whole = picture(form)
    at = data.draw(st.integers(0, len(whole) - 1))
    damage = data.draw(st.binary(min_size=1, max_size=8))
    try:
        image = decode(whole[:at] + damage + whole[at + data.draw(st.integers(0, 8)) :], 40)
    except Problem as problem:
        assert str(problem)
    else:
        assert image.height <= 40
        assert len(image.pixels) == image.width * image.height * 4


def test_without_the_extra_a_picture_says_what_would_show_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(images, "can_decode", lambda: False)
    with pytest.raises(Problem, match="tarot-tui\\[images\\]"):
        decode(picture("PNG"), 40)
