"""The scenes of two people at one keyboard."""
