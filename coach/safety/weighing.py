"""How much a text sounds like danger, by weights that were learned once and are fixed since."""

import gzip
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice, pairwise
from math import sqrt
from pathlib import Path

from coach.safety.concepts import concepts_of
from coach.safety.matching import Sentence

FILE = Path(__file__).parent / "weights.tsv.gz"
"""Written by tools/weigh_danger.py: readable lines, a trait and its weights on each."""
PIECE = 4
"""Letters of the pieces of words that are weighed, so that an ending or a typo is no stranger."""
CONCEPT_COUNTS = 2
"""How much more a concept counts than a word: it was met in three languages."""
SHORT = 40
"""Traits below which a text says little either way: "Hi, it's me" is made of words that those in
danger use too."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What can be weighed in a sentence or a text: each once, however often it is said."""

    said: frozenset[str]
    """Words, pairs of neighbours and pieces of words."""
    meant: frozenset[str]
    """Concepts, those that meet in a sentence, and those that follow each other."""

    def __or__(self, other: "Traits") -> "Traits":
        return Traits(self.said | other.said, self.meant | other.meant)


def traits(sentence: Sentence) -> Traits:
    pairs = zip(("<", *sentence), (*sentence, ">"), strict=True)
    words = frozenset(sentence)
    said = {*words, *(f"{one} {next_one}" for one, next_one in pairs)}
    for word in words:
        around = f"_{word}_"
        said.update([f"#{around[at : at + PIECE]}" for at in range(len(around) - PIECE + 1)])
    found = [concepts for word in sentence if (concepts := concepts_of(word))]
    return Traits(frozenset(said), frozenset(_meant(found)))


def _meant(found: list[tuple[str, ...]]) -> Iterator[str]:
    there = sorted({concept for concepts in found for concept in concepts})
    for at, one in enumerate(there):
        yield f"@{one}"
        yield from [f"@{one}&{other}" for other in there[at + 1 :]]
    for before, after in pairwise(found):
        yield from [f"@{one}>{other}" for one in before for other in after]


def length_of(said: int, meant: int) -> float:
    """By what the sum of a text's weights is divided; never 0."""
    return sqrt(said + CONCEPT_COUNTS**2 * meant + SHORT)


@dataclass(frozen=True, slots=True)
class Weights:
    """What each trait weighs, in steps of `step`; a trait nobody met while learning is not here."""

    of: Mapping[str, int]
    step: float
    bias: float

    def of_all(self, them: Traits) -> float:
        """Above 0, rather yes than no; long texts weigh alike, short ones less."""
        weight_of = self.of.get
        said = [weight for trait in them.said if (weight := weight_of(trait)) is not None]
        meant = [weight for trait in them.meant if (weight := weight_of(trait)) is not None]
        length = length_of(len(said), len(meant))
        # Whole numbers add up to the same in any order; a set has none.
        return self.bias + self.step * (sum(said) + CONCEPT_COUNTS * sum(meant)) / length


@dataclass(frozen=True, slots=True)
class Scales:
    """All that was learned: whether it is danger, and whose."""

    danger: Weights
    other: Weights
    home: Weights
    whole: float
    """From here on a whole text is danger."""
    alone: float
    """From here on one sentence of several is: each of many gets its chance of a false alarm."""

    def weigh(self, sentences: Iterable[Sentence]) -> Traits | None:
        """What sounds like danger, in the whole text or in one sentence of it; None if nothing."""
        each = [traits(sentence) for sentence in sentences]
        text = together(each)
        if self.danger.of_all(text) >= self.whole:
            return text
        if len(each) > 1:
            weight, at = max((self.danger.of_all(one), at) for at, one in enumerate(each))
            return each[at] if weight >= self.alone else None
        return None


def together(each: Iterable[Traits]) -> Traits:
    """The traits of a text of these sentences."""
    text = Traits(frozenset(), frozenset())
    for one in each:
        text |= one
    return text


def scales() -> Scales:
    """Read the file of weights; some tens of milliseconds, so once for a process."""
    with gzip.open(FILE, "rt", encoding="utf-8") as lines:
        whole, alone = map(float, next(lines).split("\t"))
        danger, other, home = (_weights(lines) for _ in range(3))
    return Scales(danger, other, home, whole=whole, alone=alone)


def _weights(lines: Iterator[str]) -> Weights:
    count, step, bias = next(lines).split("\t")
    weights = (line.split("\t") for line in islice(lines, int(count)))
    # The same traits stand in three tables: kept once.
    of = {sys.intern(trait): int(weight) for trait, weight in weights}
    return Weights(of, float(step), float(bias))
