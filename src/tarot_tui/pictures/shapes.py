"""Flat shapes in a square from (-1, -1) top left to (1, 1) bottom right, and what they are made of.

A drawing is a list of layers, the topmost last; :mod:`tarot_tui.pictures.raster` turns it into cells of any size.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple


class Shape(NamedTuple):
    """A region of the plane."""

    box: tuple[float, float, float, float]
    """Left, top, right, bottom: nothing of the shape is outside."""
    inside: Callable[[float, float], bool]


class Layer(NamedTuple):
    """A shape in one colour; an empty colour cuts it out of what lies below."""

    shape: Shape
    ink: str


Drawing = tuple[Layer, ...]


def disc(x: float, y: float, radius: float, tall: float = 0.0) -> Shape:
    """A disc, or an ellipse with another half height ``tall``."""
    tall = tall or radius
    return Shape(
        (x - radius, y - tall, x + radius, y + tall),
        lambda px, py: ((px - x) / radius) ** 2 + ((py - y) / tall) ** 2 <= 1,
    )


def ring(x: float, y: float, radius: float, width: float, tall: float = 0.0) -> Shape:
    """A ring whose outer edge is a disc or an ellipse."""
    tall = tall or radius
    return without(disc(x, y, radius, tall), disc(x, y, radius - width, tall - width))


def box(left: float, top: float, right: float, bottom: float) -> Shape:
    """A rectangle."""
    return Shape((left, top, right, bottom), lambda x, y: left <= x <= right and top <= y <= bottom)


def line(x1: float, y1: float, x2: float, y2: float, width: float) -> Shape:
    """A stroke with round ends."""
    half = width / 2
    dx, dy = x2 - x1, y2 - y1
    length = dx * dx + dy * dy or 1e-9

    def inside(x: float, y: float) -> bool:
        along = min(1.0, max(0.0, ((x - x1) * dx + (y - y1) * dy) / length))
        return (x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2 <= half * half

    return Shape((min(x1, x2) - half, min(y1, y2) - half, max(x1, x2) + half, max(y1, y2) + half), inside)


def polygon(*points: tuple[float, float]) -> Shape:
    """The inside of a closed line through ``points``."""
    edges = list(zip(points, points[1:] + points[:1], strict=True))

    def inside(x: float, y: float) -> bool:
        odd = False
        for (x1, y1), (x2, y2) in edges:
            if (y1 > y) != (y2 > y) and x < x1 + (y - y1) / (y2 - y1) * (x2 - x1):
                odd = not odd
        return odd

    xs, ys = zip(*points, strict=True)
    return Shape((min(xs), min(ys), max(xs), max(ys)), inside)


def star(x: float, y: float, points: int, outer: float, inner: float) -> Shape:
    """A star with its first point up."""
    corners = []
    for index in range(2 * points):
        angle = math.pi * index / points
        radius = inner if index % 2 else outer
        corners.append((x + radius * math.sin(angle), y - radius * math.cos(angle)))
    return polygon(*corners)


def crescent(x: float, y: float, radius: float, bite: float = 0.85, shift: float = 0.45) -> Shape:
    """A moon that opens to the right; ``bite`` and ``shift`` are parts of the radius."""
    return without(disc(x, y, radius), disc(x + radius * shift, y - radius * 0.1, radius * bite))


def heart(x: float, y: float, size: float) -> Shape:
    """A heart, ``size`` from its middle to its side."""

    def inside(px: float, py: float) -> bool:
        u, v = (px - x) / size * 1.18, -(py - y) / size * 1.18
        return (u * u + v * v - 1) ** 3 - u * u * v * v * v <= 0

    return Shape((x - size, y - size * 1.1, x + size, y + size * 1.1), inside)


def join(*shapes: Shape) -> Shape:
    """Everything that is in any of ``shapes``."""
    boxes = [shape.box for shape in shapes]

    def inside(x: float, y: float) -> bool:
        for (left, top, right, bottom), is_inside in shapes:
            if left <= x <= right and top <= y <= bottom and is_inside(x, y):
                return True
        return False

    return Shape(
        (
            min(each[0] for each in boxes),
            min(each[1] for each in boxes),
            max(each[2] for each in boxes),
            max(each[3] for each in boxes),
        ),
        inside,
    )


def without(shape: Shape, hole: Shape) -> Shape:
    """``shape`` with ``hole`` taken out."""
    return Shape(shape.box, lambda x, y: shape.inside(x, y) and not hole.inside(x, y))


def placed(drawing: Drawing, x: float, y: float, scale: float, wide: float = 1.0) -> Drawing:
    """A drawing made smaller and put elsewhere; ``wide`` stretches it sideways."""

    def moved(shape: Shape) -> Shape:
        left, top, right, bottom = shape.box
        return Shape(
            (x + left * scale * wide, y + top * scale, x + right * scale * wide, y + bottom * scale),
            lambda px, py: shape.inside((px - x) / (scale * wide), (py - y) / scale),
        )

    return tuple(Layer(moved(layer.shape), layer.ink) for layer in drawing)
