"""Stub."""
CARDS = {}
