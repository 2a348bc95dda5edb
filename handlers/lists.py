"""Writing a short list with somebody: line by line until it is all, then what of it may wait."""

import re
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import Any

from handlers.asking import id_of
from handlers.conversation.effects import ShownChoice
from handlers.conversation.reading import Means, Read, Reading, Unreadable, read_choices
from handlers.conversation.steps import OBJECTIVE_LENGTH, Choice, Choose, Step, WayOut, WriteLines
from handlers.one_line import listed

AS_ONE = "as_one"
"""The choice that what was taken for a list is one thing."""
KEEP = "keep"
"""The choice that lets none of a list wait."""
_AND = re.compile(r"[;&]|\b(?:and|e|y)\b", re.IGNORECASE)
_FIGURE = re.compile(r"\d")


@dataclass(frozen=True)
class AskMore(WriteLines):
    """What else belongs to a list, or that the last line is one thing."""

    def decode(self, value: Any) -> Any:
        """The lines, none when it is all; None where the last one is one thing."""
        return None if value == AS_ONE else super().decode(value)

    def samples(self) -> tuple[Any, ...]:
        return (*(choice.id for choice in self.choices), {"text": ["Finish the report"]})


@dataclass(frozen=True)
class AskWhichWait(Choose):
    """One of a list, or several at once: "2 and 4"."""

    def read(self, text: str, shown: Sequence[ShownChoice], language: str) -> Reading:
        own = [choice for choice in shown if choice.id != KEEP]
        named = read_choices(text, own, language)
        if not named:
            # "2 and 9" are numbers too, of which one stands on nothing.
            figures = _AND.sub(" ", text) if _FIGURE.search(text) else text
            return super().read(figures, shown, language)
        if len(named) == len(own):
            return Unreadable("reading-waits_all")
        return Means(named[0]) if len(named) == 1 else Read(named)

    def decode(self, value: Any) -> tuple[str, ...]:
        """The ids of those that wait."""
        return (value,) if isinstance(value, str) else tuple(value["text"])

    def samples(self) -> tuple[Any, ...]:
        return (*super().samples(), {"text": [choice.id for choice in self.choices[:2]]})


def gathered(
    key: str, way_on: str, carried: tuple[str, ...], out: tuple[WayOut, ...], *, at_most: int
) -> Generator[Step, Any, tuple[str, ...]]:
    """Everything the person writes, one or several in a message, until they say that it is all.

    Begins with what is `carried` along; `way_on` is the choice that writes nothing more. A line
    that was taken for a list is shown as one, and can be made one thing with a tap.
    """
    texts = carried
    lines: tuple[str, ...] = yield WriteLines(
        key, (Choice(way_on),), ways_out=out, at_most=at_most, refusal=way_on
    )
    while lines:
        known, texts = texts, without_repeats((*texts, *listed(lines)))
        # What only repeats what is there adds nothing to ask about, and would ask the same key.
        if len(texts) >= at_most or len(texts) == len(known):
            break
        may_be_one = listed(lines) != lines and len(lines[0]) <= OBJECTIVE_LENGTH
        more = yield from _more(texts, at_most, may_be_one)
        if more is None:
            texts = without_repeats((*known, *lines))
            if len(texts) == len(known):
                break
            more = yield from _more(texts, at_most, may_be_one=False)
        lines = more or ()
    return texts


def _more(
    texts: tuple[str, ...], at_most: int, may_be_one: bool
) -> Generator[Step, Any, tuple[str, ...] | None]:
    choices = (Choice("enough"), Choice(AS_ONE)) if may_be_one else (Choice("enough"),)
    more: tuple[str, ...] | None = yield AskMore(
        f"more.{id_of(bullets(texts))}",
        choices,
        {"plan": bullets(texts)},
        at_most=at_most - len(texts),
        keeps_on=True,
        refusal="enough",
    )
    return more


def what_stays(
    texts: tuple[str, ...], *, fits: int, at_most: int, refusal: str, **parameters: Any
) -> Generator[Step, Any, tuple[str, ...]]:
    """Ask which of them wait while there are more than fit; up to `at_most` may stay as they are.

    `refusal` is the hint for who lets none of too many wait.
    """
    key, named = "waits", 0
    while len(texts) > fits:
        choices = [Choice(id_of(text), text) for text in texts]
        may_keep = len(texts) <= at_most
        waits: tuple[str, ...] = yield AskWhichWait(
            key,
            (*choices, Choice(KEEP)) if may_keep else tuple(choices),
            {
                "count": len(texts),
                "most": fits,
                "over": len(texts) - fits,
                "named": named,
                **parameters,
            },
            refusal=KEEP if may_keep else refusal,
        )
        if KEEP in waits:
            return texts
        texts = tuple(text for text in texts if id_of(text) not in waits)
        key, named = f"waits_too.{waits[-1]}", len(waits)
    return texts


def without_repeats(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Each text once, as it was first written and where it first stood."""
    first: dict[str, str] = {}
    for text in texts:
        first.setdefault(text.casefold(), text)
    return tuple(first.values())


def bullets(texts: tuple[str, ...], main: str | None = None) -> str:
    return "\n".join(f"{'★' if text == main else '•'} {text}" for text in texts)
