"""Saying what is wrong with a deck, where, and what helps: the format's own codes, as far as version 1 has them."""
