"""Doubles of the outside world, faithful where the real thing refuses, and what they share."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Seen:
    """A message as a person sees it; `labels` are the visible choices, as buttons or lines."""

    text: str
    labels: tuple[str, ...]
    at: datetime
