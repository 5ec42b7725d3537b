"""What to look back on: promises, what was asked and met, small things, sealed notes, closeness, three months."""
