"""What the models of several kinds are made of."""
