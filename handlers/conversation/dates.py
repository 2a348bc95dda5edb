"""A question for a date that is still to come."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from cycles.rest import LONGEST
from handlers.conversation.effects import ShownChoice
from handlers.conversation.reading import NotAnAnswer, Read, Reading, Unreadable
from handlers.conversation.steps import Question
from handlers.date_words import read_date

SHORT = 40
"""Characters; a text under it that cannot be read was meant as an answer."""
AN_EXAMPLE = timedelta(days=10)
"""How far ahead the date lies that a hint shows."""


@dataclass(frozen=True)
class AskDate(Question):
    """A date from `today` on and within a year, or one of the choices beside it.

    `today` is the person's own.
    """

    today: date = field(kw_only=True)

    def read(self, text: str, shown: Sequence[ShownChoice], language: str) -> Reading:
        found = read_date(text, language, self.today)
        if found is None:
            return self._hint("reading-date") if self._is_meant(text) else NotAnAnswer()
        if found < self.today:
            return self._hint("reading-date_past")
        if found > self.today + LONGEST:
            return self._hint("reading-date_far")
        return Read(found.isoformat())

    def decode(self, value: Any) -> date | str:
        """The date, or the id of a choice."""
        return value if isinstance(value, str) else date.fromisoformat(value["text"])

    def samples(self) -> tuple[Any, ...]:
        return (*super().samples(), {"text": (self.today + AN_EXAMPLE).isoformat()})

    def _is_meant(self, text: str) -> bool:
        """Whether a text that cannot be read was an answer; beside choices, few are dates."""
        has_figures = any(character.isdigit() for character in text)
        return len(text) < SHORT and (has_figures or not self.choices)

    def _hint(self, key: str) -> Unreadable:
        return Unreadable(key, {"example": self.today + AN_EXAMPLE})
