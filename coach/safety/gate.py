"""Does a text say that somebody is in danger? Looked at before anything else sees the text."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from coach.safety.matching import STEM, Index, Sentence, index, words_of
from coach.safety.phrases import Phrases
from coach.safety.phrases.english import ENGLISH
from coach.safety.phrases.portuguese import PORTUGUESE
from coach.safety.phrases.spanish import SPANISH
from coach.safety.reading import Vocabulary
from coach.safety.weighing import scales

MASK = "_ "
"""What stands where an idiom was; no phrase goes on over it."""
PASSES = 4
"""How many idioms one sentence may be cleared of; what is left after them counts."""
SHORTEST_FUSED = 6
"""Letters of a word that may be several written as one."""


class DangerKind(StrEnum):
    SELF = "self"
    """The one who writes may end or hurt their own life."""
    OTHER = "other"
    """Somebody they write about may."""
    HOME = "home"
    """Somebody hurts the one who writes."""


@dataclass(frozen=True, slots=True)
class Danger:
    """What a text says; `languages` are those it said it in, the likeliest first."""

    kind: DangerKind
    is_imminent: bool
    languages: tuple[str, ...]


def danger(text: str) -> Danger | None:
    """Whether somebody is in danger; pure, the same at every call, a few ms for a long message.

    It knows no negation that clears: "I don't want to die" is asked about like any other.
    """
    hits: dict[str, _Hit] = {}
    is_somebody_named = False
    read = list(_read(text))
    for sentence, told in read:
        is_named = is_somebody_named or any(
            gate.named.find(sentence, told) for gate in _GATES.values()
        )
        for language, gate in _GATES.items():
            for hit in gate.hits(sentence, told, is_named):
                hits[language] = hits[language].with_(hit) if language in hits else hit
        is_somebody_named = is_named
    if not hits:
        return _sounding([tuple(told.split()) for _, told in read])
    kind = _first(hit.kind for hit in hits.values())
    languages = sorted(hits, key=lambda language: hits[language].kind is not kind)
    return Danger(kind, any(hit.is_imminent for hit in hits.values()), tuple(languages))


def sentences(text: str) -> list[Sentence]:
    """A text as it is weighed: plain words, disguises and typos undone, idioms taken out."""
    return [tuple(told.split()) for _, told in _read(text)]


def _read(text: str) -> Iterator[tuple[Sentence, str]]:
    """Each sentence: the words that phrases are looked up by, and all it tells."""
    for whole in _VOCABULARY.sentences(text):
        sentence = tuple(filter(_is_telling, whole))
        yield sentence, _cleared(sentence, f" {' '.join(whole)} ")


def _sounding(read: list[Sentence]) -> Danger | None:
    """What no phrase says and the weights hear; whose it is, they know less well."""
    heard = _SCALES.weigh(read)
    if heard is None:
        return None
    weights = {
        DangerKind.SELF: 0.0,
        DangerKind.OTHER: _SCALES.other.of_all(heard),
        DangerKind.HOME: _SCALES.home.of_all(heard),
    }
    kind = max(weights, key=lambda kind: weights[kind])
    return Danger(kind, is_imminent=False, languages=_tongues(read))


def _tongues(read: list[Sentence]) -> tuple[str, ...]:
    """The languages whose small words a text has, the likeliest first; all, where it has none."""
    words = Counter(word for sentence in read for word in sentence)
    heard = {
        language: sum(words[word] for word in gate.small_words) for language, gate in _GATES.items()
    }
    most = max(heard.values())
    return tuple(language for language, times in heard.items() if times == most)


def _first(kinds: Iterable[DangerKind]) -> DangerKind:
    """The kind that is answered when a text says several: the writer's own life comes first."""
    said = set(kinds)
    return next(kind for kind in DangerKind if kind in said)


@dataclass(frozen=True, slots=True)
class _Hit:
    kind: DangerKind
    is_imminent: bool

    def with_(self, other: "_Hit") -> "_Hit":
        kind = _first((self.kind, other.kind))
        return _Hit(kind, self.is_imminent or other.is_imminent)


class _Gate:
    """The phrases of one language."""

    def __init__(self, phrases: Phrases) -> None:
        def made(table: str) -> Index:
            return index(table, phrases.groups)

        self.explicit, self.now, self.veiled = map(
            made, (phrases.explicit, phrases.now, phrases.veiled)
        )
        self.other, self.home, self.anyone = map(
            made, (phrases.other, phrases.home, phrases.anyone)
        )
        self.harmless, self.named = map(made, (phrases.harmless, phrases.named))
        self.indexes = (
            *(self.explicit, self.now, self.veiled, self.other),
            *(self.home, self.anyone, self.harmless, self.named),
        )
        self.small_words = frozenset(phrases.small_words.split())
        self.soon = frozenset(phrases.soon.split())
        self.fused = re.compile("|".join(phrases.fused.split()))

    def hits(self, sentence: Sentence, told: str, is_named: bool) -> Iterator[_Hit]:
        """What a sentence says; what is said of others is not read again as said of oneself."""
        is_soon = not self.soon.isdisjoint(sentence)
        is_told = False
        for kind, phrases in ((DangerKind.HOME, self.home), (DangerKind.OTHER, self.other)):
            found = phrases.find(sentence, told)
            if found is not None:
                is_told = True
                told = told[: found.start()] + MASK + told[found.end() :]
                yield _Hit(kind, is_soon)
        if self.now.find(sentence, told):
            yield _Hit(DangerKind.SELF, True)
        elif self.explicit.find(sentence, told):
            yield _Hit(DangerKind.SELF, is_soon)
        elif self.veiled.find(sentence, told):
            yield _Hit(DangerKind.SELF, False)
        elif not is_told and (self.anyone.find(sentence, told) or self._is_fused(told)):
            yield _Hit(DangerKind.OTHER if is_named else DangerKind.SELF, False)

    def _is_fused(self, told: str) -> bool:
        return any(len(word) >= SHORTEST_FUSED and self.fused.search(word) for word in told.split())


def _is_telling(word: str) -> bool:
    """Whether a phrase of any table is looked up by it; few of the words of a day are."""
    return word in _TELLING_WORDS or word[:STEM] in _TELLING_STEMS


def _cleared(sentence: Sentence, told: str) -> str:
    """What is told, without what is only an idiom in any language."""
    for gate in _GATES.values():
        for _ in range(PASSES):
            idiom = gate.harmless.find(sentence, told)
            if idiom is None:
                break
            told = told[: idiom.start()] + MASK + told[idiom.end() :]
    return told


def _vocabulary(languages: Iterable[Phrases]) -> Vocabulary:
    words: set[str] = set()
    keys: set[str] = set()
    for phrases in languages:
        for table in (phrases.explicit, phrases.now, phrases.veiled, phrases.other, phrases.home):
            words |= words_of(table, phrases.groups)
        words |= words_of(phrases.harmless, phrases.groups)
        keys |= set(phrases.keys.split())
    return Vocabulary(words, keys)


_VOCABULARY = _vocabulary((ENGLISH, PORTUGUESE, SPANISH))
_GATES: Mapping[str, _Gate] = {
    "en": _Gate(ENGLISH),
    "pt-BR": _Gate(PORTUGUESE),
    "es": _Gate(SPANISH),
}
_INDEXES = [index for gate in _GATES.values() for index in gate.indexes]
_TELLING_WORDS = frozenset().union(
    *(index.by_word for index in _INDEXES), *(gate.soon for gate in _GATES.values())
)
_TELLING_STEMS = frozenset().union(*(index.by_stem for index in _INDEXES))
_SCALES = scales()
