"""Drawing cards: by chance, by a seed, or by hand."""
