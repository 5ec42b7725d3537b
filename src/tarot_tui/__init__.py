"""tarot-tui: a terminal game of tarot and reflection."""

__version__ = "0.1.0"
