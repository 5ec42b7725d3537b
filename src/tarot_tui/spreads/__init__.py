"""Spreads: which places the cards go to, and what each place looks at."""
