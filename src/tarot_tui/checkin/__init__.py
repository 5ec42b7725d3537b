"""The check-in: which question is asked in which round, and the rounds of one who sits alone."""
