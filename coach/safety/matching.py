"""A phrase of the tables as something to be found in a sentence, looked up by its words."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

STEM = 4
"""Letters that a word with a star has at least, to be looked up by."""
_PARTS = re.compile(r"\([^()]*(?:\([^()]*\)[^()]*)*\)\??|\S+")

Sentence = tuple[str, ...]


class PhraseUnreadable(ValueError):
    """A line of a table of phrases cannot be read: write it as coach/safety/phrases says."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a phrase: its pattern, and its words when one of them must be there."""

    pattern: str
    words: tuple[str, ...] = ()


@dataclass
class Index:
    """The phrases of one kind, found by a word that each of them must have."""

    by_word: dict[str, list[re.Pattern[str]]] = field(default_factory=lambda: defaultdict(list))
    by_stem: dict[str, list[re.Pattern[str]]] = field(default_factory=lambda: defaultdict(list))

    def candidates(self, sentence: Sentence) -> Iterator[re.Pattern[str]]:
        seen: set[int] = set()
        for word in dict.fromkeys(sentence):
            for table, key in ((self.by_word, word), (self.by_stem, word[:STEM])):
                for pattern in table.get(key, ()):
                    if id(pattern) not in seen:
                        seen.add(id(pattern))
                        yield pattern

    def find(self, sentence: Sentence, text: str) -> re.Match[str] | None:
        """The first of these phrases that stands in `text`, the sentence between single spaces."""
        for pattern in self.candidates(sentence):
            found = pattern.search(text)
            if found is not None:
                return found
        return None


def index(table: str, groups: dict[str, str]) -> Index:
    """Read the lines of a table."""
    made = Index()
    for line in lines(table):
        parts = [_part(piece, groups) for piece in _PARTS.findall(line)]
        pattern = re.compile(r"(?<= )" + "".join(part.pattern for part in parts))
        keys = [part.words for part in parts if part.words]
        if not keys:
            raise PhraseUnreadable(f"Give {line!r} a word that must be there.")
        # The rarest words are not known; long ones stand for them.
        for word in max(keys, key=lambda words: min(len(word) for word in words)):
            if word.endswith("*"):
                made.by_stem[word[:STEM]].append(pattern)
            else:
                made.by_word[word].append(pattern)
    return made


def lines(table: str) -> Iterator[str]:
    for raw in table.splitlines():
        line = raw.partition("#")[0].strip()
        if line:
            yield line


def words_of(table: str, groups: dict[str, str]) -> set[str]:
    """Every whole word that stands in a table, to be known by a text's vocabulary."""
    return set(re.findall(r"_?[a-z]{2,}(?![a-z*])", _with_groups(table, groups)))


def _part(piece: str, groups: dict[str, str]) -> _Part:
    match piece:
        case "~":
            return _Part(r"(?:\S+ ){0,3}")
        case "~~":
            return _Part(r"(?:\S+ ){0,6}")
        case "^":
            return _Part(r"(?<!\S )")
        case "$":
            return _Part(r"(?=\Z|_ )")
    is_optional = piece.endswith("?")
    body = _with_groups(piece.removesuffix("?"), groups)
    ways = [way.strip() for way in _alternatives(body)]
    pattern = "(?:" + "|".join(_words(way) for way in ways) + ")"
    if is_optional or "" in ways:
        return _Part(pattern + "?")
    return _Part(pattern, tuple(way.split()[0] for way in ways if "(" not in way))


def _with_groups(text: str, groups: dict[str, str]) -> str:
    for name, words in groups.items():
        text = text.replace(f"({{{name}}})", f"({words})").replace(f"{{{name}}}", f"({words})")
    return text


def _alternatives(body: str) -> list[str]:
    """The ways inside the outer brackets; brackets inside them are left as they are."""
    if not body.startswith("("):
        return [body]
    inner, depth, ways, start = body[1:-1], 0, [], 0
    for at, sign in enumerate(inner):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            ways.append(inner[start:at])
            start = at + 1
    ways.append(inner[start:])
    if all(re.fullmatch(r"\(.*\)", way) for way in ways):
        return [each for way in ways for each in _alternatives(way)]
    return ways


def _words(way: str) -> str:
    """The words of one way, each with the space after it."""
    made = []
    for piece in _PARTS.findall(way):
        if piece.startswith("(") or piece in ("~", "~~", "^", "$"):
            made.append(_part(piece, {}).pattern)
        elif piece.endswith("*"):
            made.append(re.escape(piece[:-1]) + r"\w* ")
        else:
            made.append(piece.replace("+", r"\+").replace("\\\\+", "\\+") + " ")
    return "".join(made)
