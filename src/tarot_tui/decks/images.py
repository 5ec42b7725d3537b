"""Pictures made of pixels (PNG, JPEG, WebP), opened so that no file of a stranger's can do harm or take long.

They are decoded by pillow, which the extra ``tarot-tui[images]`` brings. Nothing of it is loaded before a picture is.
"""

from __future__ import annotations

import io
import warnings
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final, NamedTuple

from tarot_tui import limits, tomlfile
from tarot_tui.decks.image_size import HEAD, image_size
from tarot_tui.problem import Problem

if TYPE_CHECKING:
    from PIL.Image import Image as Opened

_FORMATS: Final = ("PNG", "JPEG", "WEBP")
_SCANS: Final = 100
"""Passes over a JPEG picture: usual ones have one to a dozen, and each takes as long as the picture is large."""
_SCAN: Final = b"\xff\xda"


class Image(NamedTuple):
    """A picture as pixels."""

    width: int
    height: int
    pixels: bytes
    """Red, green, blue and opacity of each, row by row."""


@cache
def can_decode() -> bool:
    """Whether pictures made of pixels can be shown: pillow is there."""
    return find_spec("PIL") is not None


def read_image(path: str, height: int) -> Image:
    """The picture in a file, made smaller where it is higher than ``height``.

    Raises :class:`Problem` where it cannot be used: too large, cut off, or no such picture at all.
    """
    data = tomlfile.read_bytes(path, limits.IMAGE_FILE)
    try:
        return decode(data, height)
    except Problem as problem:
        raise problem.at(path) from None


def decode(data: bytes, height: int) -> Image:
    """The picture in ``data``. Raises :class:`Problem` like :func:`read_image`."""
    refuse_large(data)
    if not can_decode():
        raise Problem("needs pillow to be shown", remedy="Install tarot-tui[images]")
    import PIL.Image
    import PIL.ImageOps

    # What it says of odd files would be written across the screen; what matters is said below.
    warnings.filterwarnings("ignore", module="PIL")
    try:
        with PIL.Image.open(io.BytesIO(data), formats=_FORMATS) as opened:
            _refuse_pixels(*opened.size)  # what the decoder will go by
            opened.draft(
                "RGB", (1, height)
            )  # JPEG only: decodes a half, a quarter or an eighth where it is enough
            image = _smaller(PIL.ImageOps.exif_transpose(opened), height).convert("RGBA")
    except Problem:
        raise
    except Exception:  # of a broken file the decoders raise nearly anything
        raise Problem("cannot be decoded", remedy="It was not used") from None
    return Image(image.width, image.height, image.tobytes())


def refuse_large(head: bytes) -> None:
    """Raise :class:`Problem` where a picture says of itself that it is too large, or does not say how large it is."""
    size = image_size(head[:HEAD])
    if size is None:
        raise Problem("is no PNG, JPEG or WebP picture", remedy="It was not used")
    _refuse_pixels(*size)
    if head.startswith(b"\xff\xd8") and head.count(_SCAN) > _SCANS:
        raise Problem("takes too long to decode", remedy="Save it as a JPEG picture that is not progressive")


def resized(image: Image, width: int, height: int) -> Image:
    """The picture at another size, by Lanczos' windows; transparent pixels do not colour their neighbours."""
    if (image.width, image.height) == (width, height):
        return image
    import PIL.Image

    made = PIL.Image.frombytes("RGBA", (image.width, image.height), image.pixels)
    made = made.resize((width, height), PIL.Image.Resampling.LANCZOS)
    return Image(width, height, made.tobytes())


def _smaller(image: Opened, height: int) -> Opened:
    import PIL.Image

    image = image.convert("RGBA" if image.has_transparency_data else "RGB")
    if image.height <= height:
        return image
    width = max(1, round(image.width * height / image.height))
    return image.resize((width, height), PIL.Image.Resampling.LANCZOS, reducing_gap=3.0)


def _refuse_pixels(width: int, height: int) -> None:
    if width * height > limits.IMAGE_PIXELS or max(width, height) > limits.IMAGE_SIDE:
        raise Problem(
            f"is {width} by {height} pixels, which is more than is decoded", remedy="Make it smaller"
        )
