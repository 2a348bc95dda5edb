"""Learn the weights that coach/safety/weighing.py reads: `python -m tools.weigh_danger`.

It reads the messages made up for it, tools/safety_training, and the halves of the corpus in
tests/coach/safety that are there to be read; never the halves that measure. It takes a minute or
two, needs nothing but Python, and writes the same file every time.

What is solved is a linear support vector machine with squared hinge loss, one coordinate of the
dual after the other: Hsieh, Chang, Lin, Keerthi, Sundararajan, "A dual coordinate descent method
for large-scale linear SVM", ICML 2008, algorithm 1.
"""

import gzip
import hashlib
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from coach.evaluation.situations import Expectation, situations
from coach.safety.gate import DangerKind, sentences
from coach.safety.weighing import (
    CONCEPT_COUNTS,
    FILE,
    Scales,
    Traits,
    Weights,
    length_of,
    together,
    traits,
)
from tests.coach.safety.report import HALVES, corpus

TRAINING = Path(__file__).parent / "safety_training"
SEEN_AT_LEAST = 2
"""Messages a trait is met in before it is weighed."""
LEEWAY = 1.0
"""How much a message on the wrong side costs against small weights; C in the paper."""
ROUNDS = 30
FOLDS = 5
STEPS = 127
"""The largest weight in whole steps."""
FALSE_ALARMS, FALSE_ALARMS_ALONE = 0.0075, 0.004
"""Shares of everyday messages, and of the sentences of such, that raise an alarm when they are held
out in turn."""


@dataclass(frozen=True, slots=True)
class Example:
    who: DangerKind | None
    sentences: tuple[Traits, ...]
    text: Traits
    fold: int
    is_everyday: bool
    """Whether it is what people write on any day; harmless messages of the corpus were made to be
    hard to tell, and say nothing of how often an alarm would be false."""


@dataclass(frozen=True, slots=True)
class Row:
    """The numbers of the traits of a message, all plain ones alike and all concepts alike."""

    said: list[int]
    meant: list[int]
    unit: float
    square: float
    """Of its length, once divided: near 1 for long texts, less for short ones."""
    is_yes: bool


def examples() -> list[Example]:
    told = [(x.who, x.text, False) for x in corpus() if x.half == HALVES[0]]
    for file in sorted(TRAINING.glob("*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines():
            who, _, text = line.split("\t")
            told.append((None if who == "-" else DangerKind(who), text, who == "-"))
    # What people write to a coach on any day, unless it is danger.
    for situation in situations():
        if Expectation.RAISES_ALARM not in situation.expects:
            told += [(None, text, True) for _, text in sorted(situation.says.items())]
    return [_example(who, text, is_everyday) for who, text, is_everyday in told]


def _example(who: DangerKind | None, text: str, is_everyday: bool) -> Example:
    each = tuple(traits(sentence) for sentence in sentences(text))
    fold = hashlib.sha256(text.encode()).digest()[0] % FOLDS
    return Example(who, each, together(each), fold, is_everyday)


def learn(told: Sequence[tuple[Traits, bool]]) -> Weights:
    """The weights that tell the messages that are meant from the others."""
    met = Counter(trait for text, _ in told for trait in (*text.said, *text.meant))
    known = sorted(trait for trait, times in met.items() if times >= SEEN_AT_LEAST)
    number = {trait: at for at, trait in enumerate(known)}
    rows = [_row(text, is_yes, number) for text, is_yes in told]
    weights = _solved(rows, len(known))
    *of_traits, bias = weights
    step = max(map(abs, of_traits)) / STEPS
    return Weights({t: round(of_traits[at] / step) for t, at in number.items()}, step, bias)


def _row(text: Traits, is_yes: bool, number: dict[str, int]) -> Row:
    said = sorted(number[trait] for trait in text.said if trait in number)
    meant = sorted(number[trait] for trait in text.meant if trait in number)
    unit = 1 / length_of(len(said), len(meant))
    return Row(said, meant, unit, (len(said) + CONCEPT_COUNTS**2 * len(meant)) * unit**2, is_yes)


def _solved(rows: Sequence[Row], count: int) -> list[float]:
    """One weight for each trait and, at the end, the bias."""
    weights = [0.0] * (count + 1)
    yes = sum(row.is_yes for row in rows)
    # Both sides weigh the same together, however many there are of each.
    softness = [
        yes / len(rows) / LEEWAY if r.is_yes else (1 - yes / len(rows)) / LEEWAY for r in rows
    ]
    alphas = [0.0] * len(rows)
    order = list(range(len(rows)))
    chance = random.Random(1)  # noqa: S311 - an order, no secret
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for at in order:
            row, sign = rows[at], 1 if rows[at].is_yes else -1
            inner = sum([weights[i] for i in row.said])
            inner += CONCEPT_COUNTS * sum([weights[i] for i in row.meant])
            slope = sign * (weights[count] + row.unit * inner) - 1 + softness[at] * alphas[at]
            # The bias adds 1 to the square of every message.
            alpha = max(0.0, alphas[at] - slope / (row.square + 1 + softness[at]))
            change = sign * (alpha - alphas[at])
            alphas[at] = alpha
            if change:
                small = change * row.unit
                for i in row.said:
                    weights[i] += small
                for i in row.meant:
                    weights[i] += small * CONCEPT_COUNTS
                weights[count] += change
    return weights


def thresholds(them: Sequence[Example]) -> tuple[float, float]:
    """From which weight on a text, and one sentence of several, is danger; by folds held out."""
    whole, alone = [], []
    for fold in range(FOLDS):
        weights = learn([(x.text, x.who is not None) for x in them if x.fold != fold])
        held_out = [x for x in them if x.fold == fold and x.is_everyday]
        whole += [weights.of_all(x.text) for x in held_out]
        alone += [weights.of_all(sentence) for x in held_out for sentence in x.sentences]
    limit = _from(whole, FALSE_ALARMS)
    return limit, max(limit, _from(alone, FALSE_ALARMS_ALONE))


def _from(weights: list[float], share: float) -> float:
    return sorted(weights)[-int(len(weights) * share) - 1]


def learned(them: Sequence[Example]) -> Scales:
    whole, alone = thresholds(them)
    dangers = [x for x in them if x.who]
    return Scales(
        danger=learn([(x.text, x.who is not None) for x in them]),
        other=learn([(x.text, x.who is DangerKind.OTHER) for x in dangers]),
        home=learn([(x.text, x.who is DangerKind.HOME) for x in dangers]),
        whole=whole,
        alone=alone,
    )


def written(made: Scales) -> Iterator[str]:
    yield f"{made.whole!r}\t{made.alone!r}"
    for weights in (made.danger, made.other, made.home):
        yield f"{len(weights.of)}\t{weights.step!r}\t{weights.bias!r}"
        yield from (f"{trait}\t{weight}" for trait, weight in weights.of.items())


def _write(lines: Iterable[str]) -> None:
    packed = gzip.compress("\n".join((*lines, "")).encode(), compresslevel=9, mtime=0)
    FILE.write_bytes(packed)


if __name__ == "__main__":
    them = examples()
    made = learned(them)
    _write(written(made))
    sys.stdout.write(f"{len(them)} messages, {len(made.danger.of)} traits\n")
