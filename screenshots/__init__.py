"""The pictures in README and docs, taken from the game itself: ``python -m screenshots``."""
