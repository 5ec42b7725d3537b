"""Exercises beside the cards: the drawer, their pages, their end."""
