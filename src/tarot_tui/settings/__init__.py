"""What a person set once: theme, motion, reversals, deck, pictures."""
