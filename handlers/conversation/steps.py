"""What a flow may yield: questions, requests to the world, and what rides between them."""

import re
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from typing import Any, ClassVar, TypeVar

from handlers.conversation.effects import Effect, ShownChoice
from handlers.conversation.reading import (
    Means,
    NotAnAnswer,
    Read,
    Reading,
    Unreadable,
    is_emoji,
    lines_of,
)
from handlers.one_line import listed
from handlers.yes_and_no import agrees, refuses

OBJECTIVE_LENGTH = 200
"""Characters of an objective, as the database holds them."""
TEXT_LENGTH = 1500
"""Characters of any other text a question keeps."""


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer to tap; `text` when it is someone's own words, else the catalog labels it."""

    id: str
    text: str | None = None


@dataclass(frozen=True, slots=True)
class WayOut:
    """A choice that ends the conversation with effects of its own, whatever else was asked."""

    id: str
    effects: tuple[Effect, ...]


@dataclass(frozen=True)
class Question:
    """Something the person answers; `key` names its words and reply, and never changes meaning."""

    key: str
    choices: tuple[Choice, ...] = ()
    parameters: Mapping[str, Any] = field(default_factory=dict)
    ways_out: tuple[WayOut, ...] = ()
    rows: tuple[int, ...] = ()
    takes_location: ClassVar[bool] = False
    keeps_on: bool = False
    """Whether a text written before the question is an answer all the same (lists go on)."""

    @property
    def offered(self) -> tuple[Choice, ...]:
        return (*self.choices, *(Choice(way.id) for way in self.ways_out))

    def read(self, text: str, shown: Sequence[ShownChoice], language: str) -> Reading:
        """What a text means as an answer; choices are read before this is called."""
        return NotAnAnswer()

    def read_place(self, latitude: float, longitude: float) -> Reading:
        return NotAnAnswer()

    def decode(self, value: Any) -> Any:
        """The stored reply as the flow receives it."""
        return value

    def samples(self) -> tuple[Any, ...]:
        """Replies that stand for every other, for walking a flow without a person."""
        return tuple(choice.id for choice in self.choices)


@dataclass(frozen=True)
class Choose(Question):
    """One of the choices, by button, number, label or emoji."""

    refusal: str = ""
    """The choice that a refusal in own words means, else the key of the hint it gets."""

    def read(self, text: str, shown: Sequence[ShownChoice], language: str) -> Reading:
        if self.refusal and refuses(text):
            is_choice = self.refusal in {choice.id for choice in shown}
            return Means(self.refusal) if is_choice else Unreadable(self.refusal)
        if re.fullmatch(r"[\s\d.,+-]+", text):
            return Unreadable("reading-number", {"most": len(shown)})
        return NotAnAnswer()


@dataclass(frozen=True)
class Scale(Question):
    """A number from 1 to 5, each with a word of its own."""

    def read(self, text: str, shown: Sequence[ShownChoice], language: str) -> Reading:
        if re.fullmatch(r"[\s\d.,+/-]+", text):
            return Unreadable("reading-scale")
        return NotAnAnswer()

    def decode(self, value: Any) -> int | None:
        return None if value == "skip" else int(value)


class Tapped(str):
    """The id of a tapped choice beside own words, so that the same word written is not it."""

    __slots__ = ()


@dataclass(frozen=True)
class Write(Question):
    """Words of the person's own; a choice beside it is how to skip."""

    at_most: int = TEXT_LENGTH
    refusal: str = ""
    """The choice that a refusal in own words means; none where it may be an answer itself."""

    def read(self, text: str, shown: Sequence[ShownChoice], language: str) -> Reading:
        if self.refusal and refuses(text):
            return Means(self.refusal)
        if len(text) > self.at_most:
            return Unreadable("reading-too_long", {"most": self.at_most, "length": len(text)})
        if not any(character.isalnum() or is_emoji(character) for character in text):
            return Unreadable("reading-empty")
        return Read(text)

    def decode(self, value: Any) -> str:
        """What was written, or of a choice its own text, else its id as `Tapped`."""
        if isinstance(value, dict):
            return str(value["text"])
        own = {choice.id: choice.text for choice in self.choices if choice.text}
        return own.get(value) or Tapped(value)

    def samples(self) -> tuple[Any, ...]:
        return (*super().samples(), {"text": "Finish the report"})


@dataclass(frozen=True)
class WriteLines(Question):
    """Several short texts, one a line; bullets, numbers and repeats are dropped.

    A line alone may list them itself: `one_line.listed` of what is told.
    """

    at_most: int = 8
    line_length: int = OBJECTIVE_LENGTH
    refusal: str = ""
    """The choice that a refusal in own words means."""

    def read(self, text: str, shown: Sequence[ShownChoice], language: str) -> Reading:
        if self.refusal and refuses(text):
            return Means(self.refusal)
        if agrees(text):
            return Unreadable("reading-in_words")
        lines = lines_of(text)
        if not lines:
            return Unreadable("reading-empty")
        things = listed(lines)
        longest = max(things, key=len)
        if len(longest) > self.line_length:
            values = {"most": self.line_length, "length": len(longest)}
            return Unreadable("reading-too_long", values)
        if len(things) > self.at_most:
            return Unreadable("reading-too_many", {"most": self.at_most, "count": len(things)})
        return Read(lines)

    def decode(self, value: Any) -> tuple[str, ...]:
        return () if isinstance(value, str) else tuple(value["text"])

    def samples(self) -> tuple[Any, ...]:
        listing, five = ["Write, walk, rest"], ["Report", "Call mother", "Run", "Taxes", "Read"]
        return (*super().samples(), {"text": listing}, {"text": five})


@dataclass(frozen=True)
class Request:
    """Something the world answers, matched by key and parameters."""

    key: str
    parameters: Mapping[str, Any]
    samples: tuple[Any, ...] = (None,)


@dataclass(frozen=True)
class Tell:
    """A statement that rides on the next question."""

    key: str
    parameters: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Speak:
    """From here on the conversation is in this language."""

    language: str


@dataclass(frozen=True)
class Do:
    """Something to be done now, though the conversation goes on."""

    effect: Effect


@dataclass(frozen=True)
class Final:
    """The last words of a conversation, by key."""

    key: str
    parameters: Mapping[str, Any] = field(default_factory=dict)


Step = Question | Request | Tell | Speak | Do
Flow = Generator[Step, Any, Sequence[Effect | Final]]
E = TypeVar("E", bound=StrEnum)


def choose(
    key: str, choices: type[E], *, ways_out: tuple[WayOut, ...] = (), **parameters: Any
) -> Generator[Step, Any, E]:
    """One member of an enum; its values are the ids of the choices."""
    offered = tuple(Choice(member.value) for member in choices)
    question = Choose(key, offered, parameters, ways_out)
    return choices((yield question))


def pick(
    key: str,
    choices: Sequence[Choice],
    *,
    ways_out: tuple[WayOut, ...] = (),
    refusal: str = "",
    **parameters: Any,
) -> Generator[Step, Any, str]:
    """One of choices that are known only now; gives its id."""
    return str((yield Choose(key, tuple(choices), parameters, ways_out, refusal=refusal)))


@dataclass(frozen=True, slots=True)
class Summary:
    """What is said about a day or a week, and the name by which it is not said twice running."""

    name: str
    text: str


def synthesis(day: date) -> Generator[Step, Any, Summary]:
    """What the coach says about the day, or the week that begins on it; "" where nothing is."""
    samples = ({"name": "quiet", "text": "The day is closed."}, {"name": "", "text": ""})
    told = yield Request("synthesis", {"day": day.isoformat()}, samples)
    return Summary(**told)


def scale(
    key: str, *, ways_out: tuple[WayOut, ...] = (), **parameters: Any
) -> Generator[Step, Any, int]:
    """A number from 1 to 5."""
    offered = tuple(Choice(str(number)) for number in range(1, 6))
    return int((yield Scale(key, offered, parameters, ways_out)))


def write(
    key: str,
    *beside: Choice,
    at_most: int = TEXT_LENGTH,
    refusal: str = "",
    **parameters: Any,
) -> Generator[Step, Any, str | None]:
    """Words of the person's own, or None when they skip; `beside` are other ways to answer, by id.

    A choice with own text gives that text.
    """
    offered = (*beside, Choice("skip"))
    answer: str = yield Write(key, offered, parameters, at_most=at_most, refusal=refusal)
    return None if isinstance(answer, Tapped) and answer == "skip" else answer


def clock_choice(value: str) -> time | None:
    """The choice "t0730" is half past seven; any other (skip, keep) is no time."""
    if value[:1] != "t" or not re.fullmatch(r"t\d{4}", value):
        return None
    return time(int(value[1:3]), int(value[3:5]))


def days_choice(value: str) -> frozenset[int] | None:
    """The choice "d12345" is Monday to Friday, "w7" is Sunday; any other is no days."""
    return frozenset(map(int, value[1:])) if re.fullmatch(r"d[1-7]+|w[1-7]", value) else None
