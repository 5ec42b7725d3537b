"""People: a head, a robe, arms that reach where they are told. No faces: they are noise in a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from drawing.kit import CREAM, EARTH, GOLD, SKINS, STONE, circle, line, oval, path, poly, rect

Point = tuple[float, float]


def person(
    x: float,
    foot: float,
    high: float,
    robe: str,
    *,
    skin: str = SKINS[1],
    hair: str = EARTH,
    hands: Sequence[Point] = (),
    sleeve: str = "",
    legs: str = "",
    back: bool = False,
    cloak: str = "",
    long_hair: bool = False,
) -> str:
    """Somebody who stands: ``x`` is the middle, ``foot`` the ground, ``high`` the height with the head.

    ``hands`` are where the arms reach, one or two. ``legs`` is a colour for trousers under a short robe. ``back``
    shows them from behind: hair instead of a face. ``cloak`` is a colour that falls behind the robe.
    """
    head = high * 0.115
    top = foot - high
    neck = top + head * 2
    shoulder = high * 0.15
    hem = high * 0.2
    skirt = foot if not legs else foot - high * 0.32
    body = ""
    if cloak:
        body += poly(
            [
                (x - shoulder, neck),
                (x + shoulder, neck),
                (x + hem * 1.5, foot),
                (x - hem * 1.5, foot),
            ],
            cloak,
        )
    if legs:
        body += line(x - hem * 0.45, skirt - 8, x - hem * 0.5, foot - 6, legs, high * 0.085)
        body += line(x + hem * 0.45, skirt - 8, x + hem * 0.5, foot - 6, legs, high * 0.085)
    body += path(
        f"M{x - shoulder:.1f} {neck + 4:.1f}Q{x:.1f} {neck - 6:.1f} {x + shoulder:.1f} {neck + 4:.1f}"
        f"L{x + hem:.1f} {skirt:.1f}H{x - hem:.1f}Z",
        robe,
    )
    arms = _arms(
        x, neck + high * 0.06, shoulder, hands, sleeve or robe, high * 0.085, max(5, high * 0.045), skin
    )
    return body + arms + _head(x, top + head, head, skin, hair, back, long_hair)


def _arms(
    x: float,
    y: float,
    shoulder: float,
    hands: Sequence[Point],
    sleeve: str,
    thick: float,
    hand: float,
    skin: str,
) -> str:
    """Arms from the shoulders at height ``y`` to the hands: the first of two is the left one."""
    body = ""
    for number, (hx, hy) in enumerate(hands):
        side = -1 if (len(hands) == 1 and hx < x) or (len(hands) > 1 and number == 0) else 1
        body += line(x + side * shoulder * 0.85, y, hx, hy, sleeve, thick)
        body += circle(hx, hy, hand, skin)
    return body


def _head(x: float, y: float, r: float, skin: str, hair: str, back: bool, long_hair: bool) -> str:
    locks = oval(x, y + r * 0.6, r * 1.3, r * 1.7, hair) if long_hair else ""
    if back:
        return locks + circle(x, y, r * 1.1, hair)
    cap = path(
        f"M{x - r * 1.12:.1f} {y:.1f}A{r * 1.12:.1f} {r * 1.12:.1f} 0 0 1 {x + r * 1.12:.1f} {y:.1f}"
        f"L{x + r * 0.8:.1f} {y - r * 0.1:.1f}Q{x:.1f} {y - r * 0.6:.1f} {x - r * 0.8:.1f} {y - r * 0.1:.1f}Z",
        hair,
    )
    return locks + circle(x, y, r, skin) + cap


def seated(
    x: float,
    foot: float,
    high: float,
    robe: str,
    *,
    skin: str = SKINS[1],
    hair: str = EARTH,
    hands: Sequence[Point] = (),
    sleeve: str = "",
    cloak: str = "",
    long_hair: bool = False,
) -> str:
    """Somebody who sits and looks at us: ``high`` from the ground to the top of the head, as they sit."""
    head = high * 0.14
    top = foot - high
    neck = top + head * 2
    shoulder = high * 0.2
    lap = high * 0.32
    body = ""
    if cloak:
        body += poly(
            [
                (x - shoulder * 1.2, neck),
                (x + shoulder * 1.2, neck),
                (x + lap * 1.25, foot),
                (x - lap * 1.25, foot),
            ],
            cloak,
        )
    body += path(
        f"M{x - shoulder:.1f} {neck + 4:.1f}Q{x:.1f} {neck - 6:.1f} {x + shoulder:.1f} {neck + 4:.1f}"
        f"L{x + shoulder:.1f} {foot - high * 0.36:.1f}L{x + lap:.1f} {foot - high * 0.3:.1f}"
        f"L{x + lap * 0.9:.1f} {foot:.1f}H{x - lap * 0.9:.1f}L{x - lap:.1f} {foot - high * 0.3:.1f}"
        f"L{x - shoulder:.1f} {foot - high * 0.36:.1f}Z",
        robe,
    )
    arms = _arms(
        x, neck + high * 0.08, shoulder, hands, sleeve or robe, high * 0.1, max(6, high * 0.055), skin
    )
    return body + arms + _head(x, top + head, head, skin, hair, False, long_hair)


def kneeling(
    x: float,
    foot: float,
    high: float,
    robe: str,
    *,
    skin: str = SKINS[1],
    hair: str = EARTH,
    hands: Sequence[Point] = (),
    mirror: bool = False,
) -> str:
    """Somebody who kneels or crouches in profile, looking right; ``mirror`` looks left."""
    way = -1 if mirror else 1
    head = high * 0.16
    hx, hy = x + way * high * 0.16, foot - high + head
    body = path(
        f"M{x - way * high * 0.3:.1f} {foot:.1f}Q{x - way * high * 0.36:.1f} {foot - high * 0.62:.1f} "
        f"{x + way * high * 0.06:.1f} {foot - high * 0.72:.1f}L{x + way * high * 0.24:.1f} {foot - high * 0.6:.1f}"
        f"L{x + way * high * 0.22:.1f} {foot - high * 0.26:.1f}L{x + way * high * 0.4:.1f} {foot:.1f}Z",
        robe,
    )
    for point in hands:
        body += line(x + way * high * 0.12, foot - high * 0.58, *point, robe, high * 0.11)
        body += circle(*point, max(6, high * 0.06), skin)
    return (
        body + circle(hx, hy, head, skin) + circle(hx - way * head * 0.3, hy - head * 0.3, head * 0.85, hair)
    )


def lying(x: float, y: float, long: float, robe: str, *, skin: str = SKINS[1], hair: str = EARTH) -> str:
    """Somebody who lies, the head on the left; ``x`` and ``y`` are the middle of the head."""
    head = long * 0.1
    return (
        rect(x + head * 0.6, y - head * 0.6, long - head * 1.6, head * 1.7, robe, head * 0.7)
        + circle(x, y, head, skin)
        + circle(x - head * 0.35, y - head * 0.2, head * 0.85, hair)
    )


def crown(x: float, y: float, wide: float, fill: str = GOLD) -> str:
    """A crown whose lower edge is at ``y``."""
    high = wide * 0.6
    half = wide / 2
    return poly(
        [
            (x - half, y),
            (x - half, y - high),
            (x - half * 0.5, y - high * 0.5),
            (x, y - high * 1.1),
            (x + half * 0.5, y - high * 0.5),
            (x + half, y - high),
            (x + half, y),
        ],
        fill,
    )


def wings(x: float, y: float, wide: float, fill: str = CREAM) -> str:
    """A pair of wings whose shoulders meet at a point, ``wide`` from tip to tip."""
    half = wide / 2
    return path(
        f"M{x:.1f} {y:.1f}Q{x - half * 0.6:.1f} {y - half * 0.9:.1f} {x - half:.1f} {y - half * 0.35:.1f}"
        f"Q{x - half * 0.85:.1f} {y + half * 0.45:.1f} {x:.1f} {y + half * 0.35:.1f}"
        f"Q{x + half * 0.85:.1f} {y + half * 0.45:.1f} {x + half:.1f} {y - half * 0.35:.1f}"
        f"Q{x + half * 0.6:.1f} {y - half * 0.9:.1f} {x:.1f} {y:.1f}Z",
        fill,
    )


def throne(x: float, foot: float, wide: float, high: float, fill: str = STONE, seat: str = "") -> str:
    """A throne or high-backed chair behind somebody who sits."""
    return rect(x - wide / 2, foot - high, wide, high, fill, 8) + (
        rect(x - wide * 0.62, foot - high * 0.4, wide * 1.24, 14, seat, 5) if seat else ""
    )


def hand_from_cloud(x: float, y: float, skin: str = SKINS[0], mirror: bool = False) -> str:
    """A hand that comes out of a cloud from the left and holds at ``x`` and ``y``; ``mirror`` comes from the right."""
    way = -1 if mirror else 1
    start = x - way * 80
    cloud = "".join(
        circle(start + way * dx, y + dy, r, CREAM)
        for dx, dy, r in ((0, 14, 26), (-18, -6, 22), (14, -8, 20), (24, 18, 18), (-26, 22, 20))
    )
    return line(start, y + 10, x - way * 4, y + 4, skin, 20) + circle(x, y + 2, 15, skin) + cloud
