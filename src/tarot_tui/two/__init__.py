"""Two people at one keyboard: who they are, whose turn it is, and what of their words may be seen when."""
