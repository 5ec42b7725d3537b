"""The other texts that the game knows by kind: promises, settling lines, the check-in and the rest."""
