"""Sizes out of the first bytes of pictures; the grammar of licences; languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui.decks.image_size import image_size
from tarot_tui.decks.languages import lookup_chain, matching
from tarot_tui.decks.validate.spdx import is_spdx_expression

from .made import png

JPEG = (
    b"\xff\xd8\xff\xe0\x00\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0"
    b"\xff\xc4\x00\x04\0\0\xff\xff\xc2\x00\x11\x08\x03\xb6\x02\x26\x03"
)
WEBP = b"RIFF\0\0\0\0WEBP"
VP8 = WEBP + b"VP8 \0\0\0\0\0\0\0\x9d\x01\x2a\x26\x02\xb6\x43\0\0"
VP8L = WEBP + b"VP8L\0\0\0\0\x2f" + (549 | 949 << 14).to_bytes(4, "little") + b"\0" * 8
VP8X = WEBP + b"VP8X\0\0\0\0\0\0\0\0" + (549).to_bytes(3, "little") + (949).to_bytes(3, "little")


@pytest.mark.parametrize(
    "head", [png(550, 950), JPEG, VP8, VP8L, VP8X], ids=["png", "jpeg", "vp8", "vp8l", "vp8x"]
)
def test_the_size_of_a_picture_is_read_from_its_head(head: bytes) -> None:
    assert image_size(head) == (550, 950)


@pytest.mark.parametrize("head", [b"", b"GIF89a", png(0, 5), png(5, 5)[:20], JPEG[:30], VP8[:25]])
def test_a_head_without_a_size_has_none(head: bytes) -> None:
    assert image_size(head) is None


@given(st.sampled_from([b"", b"\xff\xd8", b"\x89PNG\r\n\x1a\n", WEBP + b"VP8 "]), st.binary(max_size=80))
def test_any_head_has_a_positive_size_or_none(start: bytes, rest: bytes) -> None:
    size = image_size(start + rest)
    assert size is None or min(size) > 0


@pytest.mark.parametrize(
    "text",
    [
        "MIT", "CC0-1.0", "GPL-2.0+", "LicenseRef-PublicDomain AND CC0-1.0", "(MIT OR Apache-2.0) AND ISC", "((MIT))",
        "GPL-2.0-only WITH Classpath-exception-2.0 OR MIT", "DocumentRef-a:LicenseRef-b", "mit or isc",
    ],
)  # fmt: skip
def test_what_follows_the_grammar_is_a_licence(text: str) -> None:
    assert is_spdx_expression(text)


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "Public Domain", "MIT AND", "AND MIT", "MIT OR OR ISC", "(MIT", "MIT)", "()", "MIT WITH", "(MIT) WITH x",
        "MIT WITH a WITH b", "MIT/ISC", "CC BY 4.0", "©", "MIT++", "(" * 5000,
    ],
)  # fmt: skip
def test_what_does_not_is_none(text: str) -> None:
    assert not is_spdx_expression(text)


def test_languages_are_looked_up_by_ever_shorter_forms() -> None:
    assert lookup_chain("zh-Hant-CN-x-private") == ["zh-hant-cn-x-private", "zh-hant-cn", "zh-hant", "zh"]
    assert lookup_chain("pt_BR") == ["pt-br", "pt"]
    assert lookup_chain("") == []
    assert matching("pt-br", ["PT", "en", "pt-BR"]) == ["pt-BR", "PT"]
    assert matching("pt", ["pt-BR"]) == []
