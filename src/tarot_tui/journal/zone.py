"""The name of the local time zone: an offset alone does not say which summer time it follows."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Final

_LOCALTIME: Final = "/etc/localtime"
_TIMEZONE: Final = "/etc/timezone"


def zone_name(environ: Mapping[str, str], localtime: str = _LOCALTIME, timezone: str = _TIMEZONE) -> str:
    """The IANA name, from TZ or the system's files; empty where it cannot be told."""
    candidates = [environ.get("TZ", "").removeprefix(":")]
    # Debian, Fedora and macOS link /etc/localtime into the zone database; its tail is the name.
    candidates.append(os.path.realpath(localtime).partition("zoneinfo/")[2])
    try:
        with open(timezone, encoding="ascii", errors="ignore") as file:
            candidates.append(file.read(64).strip())
    except OSError:
        pass  # many systems have no such file
    for name in candidates:
        if (
            name
            and len(name) <= 64
            and name.replace("/", "").replace("_", "").replace("-", "").replace("+", "").isalnum()
        ):
            return name
    return ""
