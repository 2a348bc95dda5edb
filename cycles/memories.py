"""What the coach remembers of a person: one fact each, in words that they confirmed."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

MEMORY_LENGTH = 300
"""Characters of one memory: a fact, not a story."""


class MemorySource(StrEnum):
    """Where a memory comes from."""

    TALK = "talk"
    """The coach proposed it after something that was said, and the person kept it."""
    PERSON = "person"
    """The person wrote or corrected it themselves."""


class Remembers(StrEnum):
    """What becomes of a fact that the coach would remember."""

    ASK = "ask"
    """It is proposed, and kept when the person says so."""
    ALWAYS = "always"
    """It is kept and said, and can be taken back."""
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Memory:
    """One fact with where it is from and the local date on which it was noted."""

    id: UUID
    text: str
    source: MemorySource
    noted_on: date
