"""Pictures as SVG, read so that what goes on is shapes and colours and nothing else.

A deck may come from a stranger, and its drawings become part of a file that is handed on: so a drawing is written
anew, element by element, by an allow-list. Whatever could run, load, link, move or grow without end is not on it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from tarot_tui import limits, tomlfile
from tarot_tui.decks.deck import Deck
from tarot_tui.decks.faces import card_files
from tarot_tui.problem import Problem

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_SVG: Final = "{http://www.w3.org/2000/svg}"
_XLINK: Final = "{http://www.w3.org/1999/xlink}href"
_PAINTS: Final = frozenset(("linearGradient", "radialGradient", "stop"))
_ELEMENTS: Final = _PAINTS | {
    "g", "defs", "clipPath", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
}  # fmt: skip
_UNSEEN: Final = frozenset(("title", "desc", "metadata"))
"""Left out without a loss."""
_STYLES: Final = frozenset((
    "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap",
    "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "opacity", "clip-path",
    "clip-rule", "stop-color", "stop-opacity", "color", "display", "visibility", "paint-order",
))  # fmt: skip
_ATTRIBUTES: Final = _STYLES | {
    "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "width", "height", "d", "points",
    "offset", "transform", "gradientTransform", "gradientUnits", "clipPathUnits", "spreadMethod",
}  # fmt: skip
_PLAIN: Final = re.compile(r"[\w\s.,#%()+-]*", re.ASCII)
_REFERENCE: Final = re.compile(r"""url\(\s*["']?#([A-Za-z_][\w.-]*)["']?\s*\)""", re.ASCII)
_NAME: Final = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)
_NUMBER: Final = re.compile(r"-?[0-9]{1,6}(?:\.[0-9]{1,9})?")
_DEPTH: Final = 32


class Drawing(NamedTuple):
    """A picture in shapes."""

    view: tuple[float, float, float, float]
    """Left, top, width and height of what is seen, in its own units."""
    shapes: str
    """SVG elements, safe to be put into another drawing."""


def drawing_of(deck: Deck, card_id: str, prefix: str) -> Drawing | None:
    """The drawing of a card, its names beginning with ``prefix``; ``None`` if the deck has none that can be used."""
    for path in card_files(deck, card_id, "scalable", 0):
        try:
            return parse_drawing(tomlfile.read_bytes(path, limits.SVG_FILE), prefix)
        except Problem:  # the card is drawn in words then
            continue
    return None


def parse_drawing(data: bytes, prefix: str) -> Drawing:
    """The drawing in ``data``, every name in it beginning with ``prefix``. Raises :class:`Problem`."""
    root = _parsed(data)
    if root.tag != f"{_SVG}svg":
        raise Problem("is no SVG drawing")
    shapes = _inside(root, prefix, 0)
    looks = {key: value for key, value in _attributes("svg", root, prefix).items() if key in _STYLES}
    if looks:  # what holds for the whole drawing
        shapes = f"<g{_pairs(looks)}>{shapes}</g>"
    return Drawing(_view(root.attrib), shapes)


def _parsed(data: bytes) -> Element:
    from xml.etree.ElementTree import ParseError, fromstring

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Problem("is not UTF-8", remedy="Save the drawing as UTF-8") from None
    # No entities: ten lines of them can stand for gigabytes. Comments and CDATA are no harm.
    if re.search(r"<!(?!--|\[CDATA\[)", text):
        raise Problem("declares a document type", remedy="Save it as plain SVG")
    try:
        return fromstring(text)
    except (ParseError, ValueError):
        raise Problem("is not valid XML") from None


def _view(attributes: Mapping[str, str]) -> tuple[float, float, float, float]:
    """The view box, else the drawing's own width and height."""
    written = attributes.get("viewBox", "")
    numbers = written.replace(",", " ").split()
    if not written:
        numbers = ["0", "0", *(attributes.get(side, "").removesuffix("px") for side in ("width", "height"))]
    if len(numbers) != 4 or not all(map(_NUMBER.fullmatch, numbers)):
        raise Problem("does not say how large it is", remedy="Give it a viewBox")
    left, top, width, height = map(float, numbers)
    if min(width, height) <= 0:
        raise Problem("has no size", remedy="Give it a viewBox")
    return left, top, width, height


def _inside(parent: Element, prefix: str, depth: int) -> str:
    if depth > _DEPTH:
        raise Problem(f"is nested more than {_DEPTH} deep")
    return "".join(_written(child, prefix, depth) for child in parent)


def _written(element: Element, prefix: str, depth: int) -> str:
    """An element with all that is in it, written anew; nothing for what is not seen anyhow."""
    if not isinstance(element.tag, str):
        return ""  # a comment, an instruction to a program
    name = element.tag.removeprefix(_SVG)
    if name in _UNSEEN or (name.startswith("{") and not name.startswith(_SVG)):
        return ""  # what a drawing program notes for itself
    if name not in _ELEMENTS:
        raise Problem(f"uses <{name[:40]}>, which is not taken over", remedy="Save it as plain shapes")
    pairs = _pairs(_attributes(name, element, prefix))
    inside = _inside(element, prefix, depth + 1)
    return f"<{name}{pairs}>{inside}</{name}>" if inside else f"<{name}{pairs}/>"


def _pairs(attributes: Mapping[str, str]) -> str:
    return "".join(f' {key}="{value}"' for key, value in attributes.items())


def _attributes(name: str, element: Element, prefix: str) -> dict[str, str]:
    given: dict[str, str] = {}
    found: dict[str, str] = {}
    for key, value in element.attrib.items():
        if key == "style":
            pairs = (part.partition(":") for part in value.split(";"))
            given.update({word.strip(): rest.strip() for word, _, rest in pairs if word.strip() in _STYLES})
        elif key in _ATTRIBUTES:
            given.setdefault(key, value)
        elif key == "id" and _NAME.fullmatch(value):
            found["id"] = prefix + value
        elif key in ("href", _XLINK) and name in _PAINTS and _NAME.fullmatch(value[1:]) and value[0] == "#":
            found["href"] = f"#{prefix}{value[1:]}"
    for key, value in given.items():
        if reference := _REFERENCE.fullmatch(value.strip()):
            found[key] = f"url(#{prefix}{reference[1]})"
        elif _PLAIN.fullmatch(value) and "url" not in value.lower():
            found[key] = " ".join(value.split())
        else:
            raise Problem(f"has a value of {key} that is not taken over", remedy="Save it as plain shapes")
    return found
