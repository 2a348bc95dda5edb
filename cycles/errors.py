"""What the cycles refuse, and what to do instead.

CycleError
├── ZoneUnknown
├── NoWeekday
├── TextRefused
├── ScoreRefused
└── MoveNotAllowed
"""

from collections.abc import Iterable
from enum import StrEnum


class CycleError(ValueError):
    """Something the cycles cannot hold: the message says what to give instead."""


class ZoneUnknown(CycleError):
    """No time zone has this name: give an IANA name such as America/Sao_Paulo."""

    def __init__(self, zone: str) -> None:
        super().__init__(f"No time zone is called {zone!r}: give one such as America/Sao_Paulo.")


class NoWeekday(CycleError):
    """None of these is a weekday: give at least one, from 1 (Monday) to 7 (Sunday)."""

    def __init__(self) -> None:
        super().__init__("Give at least one weekday, from 1 (Monday) to 7 (Sunday).")


class TextRefused(CycleError):
    """A text is blank or too long: ask for a shorter one. The message never repeats it."""

    def __init__(self, length: int, at_most: int) -> None:
        super().__init__(f"{length} characters: write between 1 and {at_most} that can be seen.")


class ScoreRefused(CycleError):
    """A score lies outside its scale: ask for a whole number from 1 to 5."""

    def __init__(self, score: int) -> None:
        super().__init__(f"{score} is not on the scale: give a whole number from 1 to 5.")


class MoveNotAllowed(CycleError):
    """This move does not start from this state: load the record again and offer what does."""

    def __init__(self, state: StrEnum, move: StrEnum | str, allowed: Iterable[StrEnum]) -> None:
        ways = ", ".join(allowed) or "nothing"
        super().__init__(
            f"'{move}' does not start from '{state}': load it again; from there goes {ways}."
        )
