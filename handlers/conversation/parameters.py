"""Parameters of a text that become words only when it is shown: times, days, lists, counts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any


@dataclass(frozen=True, slots=True)
class NowIn:
    """A parameter that becomes the time of day in a zone at the moment the question is shown."""

    zone: str


@dataclass(frozen=True, slots=True)
class OnDays:
    """A parameter that becomes the names of ISO weekdays, 1 (Monday) to 7."""

    days: frozenset[int]


@dataclass(frozen=True, slots=True)
class NextMorning:
    """A parameter that becomes the day of the next morning: "today", "tomorrow" or a weekday's
    name; `days` are ISO weekdays, `at` the time in the zone."""

    zone: str
    at: time
    days: frozenset[int]


@dataclass(frozen=True, slots=True)
class Listed:
    """A parameter that becomes a list of own words, each with the shared label of a choice, or with
    "" alone."""

    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Each:
    """A parameter that becomes lines: the words of a key, once for the values of each item."""

    key: str
    items: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """A parameter that becomes one sentence of what there is some of: "Two done, one let go".

    `numbers` has each name with its number; the words of a name stand under `key`_name.
    """

    key: str
    numbers: tuple[tuple[str, int], ...]
