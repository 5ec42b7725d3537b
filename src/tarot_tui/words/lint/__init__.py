"""The lint of words: what a program can check of what makes a prompt good (docs/words.md lists every rule)."""
