"""Decks in the open Arcana format, versions 1 and 2: finding, reading, naming, picturing, validating."""
