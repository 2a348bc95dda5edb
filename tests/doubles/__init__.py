"""Doubles of the outside world, faithful where the real thing refuses, and what they share."""

import struct
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Seen:
    """A message as a person sees it; `labels` are the visible choices, as buttons or lines."""

    text: str
    labels: tuple[str, ...]
    at: datetime
    picture: bytes | None = None
    """PNG, where one stands above the text."""


def png_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels; raises ValueError for anything that is no PNG."""
    if not data.startswith(b"\x89PNG\r\n\x1a\n") or data[12:16] != b"IHDR":
        raise ValueError("This is no PNG.")
    width, height = struct.unpack(">II", data[16:24])
    return width, height
