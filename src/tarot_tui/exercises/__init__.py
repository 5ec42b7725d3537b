"""Exercises beside the cards: what each asks, page by page, and what was written on its pages."""
