"""The scenes of the check-in, alone and as two."""
