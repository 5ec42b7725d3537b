"""One sitting: a reading while it is played, by whatever shows it."""
