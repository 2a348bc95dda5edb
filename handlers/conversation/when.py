"""Questions for a time of day, for days of the week, and for both at once."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import time
from typing import Any

from handlers.clock_grammar import DAY_PARTS
from handlers.clock_words import read_time
from handlers.conversation.effects import ShownChoice
from handlers.conversation.reading import NotAnAnswer, Read, Reading, Unreadable
from handlers.conversation.steps import Question, clock_choice, days_choice
from handlers.spelling import folded
from handlers.weekday_words import read_weekday, read_weekdays

SHORT = 25
"""Characters; a text under it that cannot be read was meant as an answer."""

_VARIES = re.compile(
    r"\b(?:var(?:y|ies|iable|ia|iam|ian)|depends?|depende[nm]?|rotat\w+|rotativ\w+|shifts?|turnos?"
    r"|escalas?|plantao|plantoes|irregular\w*|cambian?|mudam?|never the same|each week|every week"
    r"|no (?:fixed|set)|(?:sem|sin) (?:horario|rotina|rutina)|different|diferentes?)\b"
)
"""Somebody whose days are not alike, as with shifts."""
_ONLY_A_PART_OF_THE_DAY = re.compile(
    rf"(?:{'|'.join(pattern.pattern for name, pattern in DAY_PARTS if name not in ('am', 'pm'))})"
)


@dataclass(frozen=True)
class AskTime(Question):
    """A time of day; the parameter `country` says how clocks are read there."""

    near: time = time(8)
    """What a bare hour is read near to: "9" is that half of the day."""
    example: time = time(8)
    """What a hint shows."""
    allowed: Callable[[time], bool] = lambda value: True
    refusal: str = "reading-time"

    def read(self, text: str, shown: Sequence[ShownChoice], language: str) -> Reading:
        value = read_time(text, language, self.near)
        if value is None:
            if _varies(text):
                return _take_the_usual(shown)
            looks_meant = any(character.isdigit() for character in text) or len(text) < SHORT
            return self._hint("reading-time") if looks_meant else NotAnAnswer()
        if not self.allowed(value):
            return self._hint(self.refusal)
        return Read(value.isoformat("minutes"))

    def decode(self, value: Any) -> time | None:
        return time.fromisoformat(value["text"]) if isinstance(value, dict) else clock_choice(value)

    def samples(self) -> tuple[Any, ...]:
        usual = {"text": self.example.isoformat("minutes")}
        # An evening before noon gets a word of its own.
        early = ({"text": "10:30"},) if self.example >= time(20) else ()
        return (*super().samples(), usual, *early)

    def _hint(self, key: str) -> Unreadable:
        country = self.parameters.get("country")
        return Unreadable(key, {"example": self.example, "country": country})


@dataclass(frozen=True)
class AskWeekdays(Question):
    """Days of the week, ISO 1 (Monday) to 7."""

    def read(self, text: str, shown: Sequence[ShownChoice], language: str) -> Reading:
        days = read_weekdays(text, language)
        if days is None:
            if _varies(text):
                return _take_the_usual(shown)
            return Unreadable("reading-weekdays") if len(text) < SHORT else NotAnAnswer()
        return Read(sorted(days))

    def decode(self, value: Any) -> frozenset[int] | None:
        return frozenset(value["text"]) if isinstance(value, dict) else days_choice(value)

    def samples(self) -> tuple[Any, ...]:
        return (*super().samples(), {"text": [1, 3, 5]})


@dataclass(frozen=True, slots=True)
class Slot:
    """A day of each week, ISO 1 (Monday) to 7, and perhaps when on it."""

    day: int
    at: time | None = None


@dataclass(frozen=True)
class AskSlot(Question):
    """One day of the week; a time said with it ("Sunday at 6pm") counts too."""

    near: time = time(8)
    allowed: Callable[[time], bool] = field(default=lambda value: True)

    def read(self, text: str, shown: Sequence[ShownChoice], language: str) -> Reading:
        slot = self._slot(text, language)
        if slot is None:
            if _varies(text):
                return _take_the_usual(shown)
            return Unreadable("reading-weekday") if len(text) < SHORT else NotAnAnswer()
        at = slot.at.isoformat("minutes") if slot.at else None
        return Read({"day": slot.day, "at": at})

    def decode(self, value: Any) -> Slot | None:
        if isinstance(value, dict):
            at = value["text"]["at"]
            return Slot(value["text"]["day"], time.fromisoformat(at) if at else None)
        days = days_choice(value)
        return Slot(min(days)) if days else None

    def samples(self) -> tuple[Any, ...]:
        slots = ({"day": 6, "at": None}, {"day": 5, "at": "18:00"})
        return (*super().samples(), *({"text": slot} for slot in slots))

    def _slot(self, text: str, language: str) -> Slot | None:
        day = read_weekday(text, language)
        if day is not None:
            return Slot(day)
        words = text.split()
        for cut in range(1, len(words)):
            before, after = " ".join(words[:cut]), " ".join(words[cut:])
            for for_day, rest in ((before, after), (after, before)):
                day = read_weekday(for_day, language)
                at = read_time(rest, language, self.near)
                if day is not None and at is not None:
                    return Slot(day, at if self.allowed(at) else None)
                if day is not None and _ONLY_A_PART_OF_THE_DAY.fullmatch(folded(rest)):
                    return Slot(day)
        return None


def _varies(text: str) -> bool:
    return _VARIES.search(folded(text)) is not None


def _take_the_usual(shown: Sequence[ShownChoice]) -> Unreadable:
    """A kind way on for somebody whose days are not alike."""
    can_skip = any(choice.id == "skip" for choice in shown)
    return Unreadable("reading-varies", {"skip": "skip" if can_skip else ""})
