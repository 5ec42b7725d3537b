"""The texts that are read rather than answered."""
