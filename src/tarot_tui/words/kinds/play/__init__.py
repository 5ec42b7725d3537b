"""The texts around a reading."""
