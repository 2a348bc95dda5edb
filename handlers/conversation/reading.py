"""What a text means beside a question: a choice, a list, an answer that cannot be one, or talk."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from typing import Any

from handlers.conversation.effects import ShownChoice
from handlers.spelling import without_accents
from handlers.words import catalog

_WORD = re.compile(r"[^\W_]+")
_MARK = re.compile(r"(?:^|(?<=\s))(?P<number>\d{1,2})(?P<sign>[.)])\s+")
_BETWEEN = r"[,;/+&\n]|\s(?:and|plus|e|y|mais|más)\s"
_ARTICLE = re.compile(
    r"^(?:(?:and|both|the|os?|as?|el|l[ao]s?|n[uú]meros?|numbers?|n[º°o.]*)\s+|#)+", re.IGNORECASE
)
_AROUND_NUMBERS = re.compile(
    r"[.!]+$|\s+(?:can|could|may) wait\b.*|\s+(?:podem?|puede[n]?) esperar\b.*"
    r"|,?\s+(?:please|por favor)[.!]*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Read:
    """A text was an answer; `value` is plain JSON."""

    value: Any


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A text was meant as an answer and cannot be one; `hint` is the key of the words that help."""

    hint: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Means:
    """A text was another way to say one of the choices, by its id."""

    choice: str


class NotAnAnswer:
    """A text was talk."""


Reading = Read | Means | Unreadable | NotAnAnswer


def lines_of(text: str) -> list[str]:
    """The lines of a list as people type it, without bullets, numbers, blanks and repeats."""
    lines: dict[str, str] = {}
    for line in chain.from_iterable(map(_numbered, re.split(r"[\n;]+", text))):
        bare = re.sub(r"^\s*(?:(?:[-*•–—]+|\d{1,2}[.)ºª]|\[\s?\])\s+|[•–—]+)", "", line).strip()
        if any(character.isalnum() or is_emoji(character) for character in bare):
            lines.setdefault(bare.casefold(), bare)
    return list(lines.values())


def _numbered(line: str) -> list[str]:
    """ "1) read 2) run" as two, if they are counted up from one; full stops count from three on."""
    marks = list(_MARK.finditer(line))
    is_counted = [int(mark["number"]) for mark in marks] == list(range(1, len(marks) + 1))
    least = 3 if any(mark["sign"] == "." for mark in marks) else 2
    if not is_counted or len(marks) < least or line[: marks[0].start()].strip():
        return [line]
    starts = [mark.start() for mark in marks]
    return [line[a:b] for a, b in zip(starts, [*starts[1:], len(line)], strict=True)]


def read_choice(text: str, shown: Sequence[ShownChoice], language: str) -> str | None:
    """The id of the choice that a text names by number, label, emoji or another word for it.

    On a scale a number is one of its five, and no place in the list: 6 is none.
    """
    plain = normalised(text)
    ids = {choice.id for choice in shown}
    if plain.isdecimal() and len(plain) <= 2:
        number = str(int(plain))
        if number in ids:
            return number
        if "1" in ids:
            return None
        return shown[int(number) - 1].id if 1 <= int(number) <= len(shown) else None
    for choice in shown:
        if plain and plain in _names(choice, language):
            return choice.id
    emoji = {character for character in text if is_emoji(character)}
    if emoji and not plain:
        named = [choice.id for choice in shown if emoji & _marks(choice, language)]
        return named[0] if len(named) == 1 else None
    return None


def read_choices(text: str, shown: Sequence[ShownChoice], language: str) -> list[str]:
    """The ids of all that a text names one after another: "2 and 4", "the 2nd, 4", "taxes e ler".

    Empty unless every part of it names one. A label may hold what stands between the others.
    """
    whole = _AROUND_NUMBERS.sub("", text.strip())
    between = r"\s+" if re.fullmatch(r"[\d\s]+", whole) else _BETWEEN
    ends = [found.span() for found in re.finditer(between, whole, re.IGNORECASE)]
    starts, stops = [0, *(end for _, end in ends)], [*(start for start, _ in ends), len(whole)]
    named: list[str] = []
    at = 0
    while at < len(starts):
        for to in range(len(stops) - 1, at - 1, -1):
            part = _ARTICLE.sub("", whole[starts[at] : stops[to]].strip())
            found = read_choice(part, shown, language) if part else None
            if found is not None or (to == at and not part):
                named += [found] if found is not None and found not in named else []
                at = to + 1
                break
        else:
            return []
    return named


def normalised(text: str) -> str:
    """Without accents, capitals, emoji and punctuation, so that "Não!" is "nao"."""
    return " ".join(_WORD.findall(without_accents(text)))


@lru_cache(maxsize=1024)
def other_names(language: str, choice: str) -> frozenset[str]:
    """The other words for a choice, normalised: words of the catalog, and nobody's own."""
    return frozenset(map(normalised, catalog.other_words(language, choice)))


def _names(choice: ShownChoice, language: str) -> set[str]:
    whole = normalised(choice.label)
    return {whole, re.sub(r"^\d+ ", "", whole), *other_names(language, choice.id)} - {""}


def _marks(choice: ShownChoice, language: str) -> set[str]:
    """The characters that may stand for the choice: those of its label and of its other words."""
    return set(choice.label).union(*catalog.other_words(language, choice.id))


def is_emoji(character: str) -> bool:
    return unicodedata.category(character) == "So"
