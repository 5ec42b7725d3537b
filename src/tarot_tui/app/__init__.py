"""The game on a full screen. The only package that knows Textual."""
