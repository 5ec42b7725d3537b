"""Tests in a pseudo-terminal, where there is such a thing."""

from __future__ import annotations

from importlib.util import find_spec

collect_ignore_glob = [] if find_spec("termios") and find_spec("fcntl") else ["test_*.py"]
