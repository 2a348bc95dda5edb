"""Whether a person is at their usual, below it or on the way back, told from their own answers.

The usual of a scale (energy, mood) is the mean of its days from 40 to 13 days ago, 28 in all, and
its deviation is their population standard deviation, never taken below LEAST_DEVIATION. The last 12
days are held against it and are no part of it: a low stretch inside its own measure widens the
deviation so far that a fall of one deviation all but disappears.

    drop = (usual - mean of the last 12 days) / deviation
    standard error of the drop = sqrt(1 / recent answers + 1 / usual answers)

All limits here are design choices, not findings. The one about single days follows from Cantelli's
inequality, P(X <= mean - k deviations) <= 1 / (1 + k²): at k = 0.75 at most 64 % of any person's
days can lie that low by their own distribution, so two thirds of them is a change and no habit.
What the signal cannot see is a low that has lasted longer than the 28 days: it has become the
usual. It describes a change, it is no diagnosis.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import sqrt
from statistics import fmean, pstdev

from cycles.check_ins import CheckIn

RECENT_DAYS = 12
USUAL_DAYS = 28
LOOKS_BACK = timedelta(days=RECENT_DAYS + USUAL_DAYS)
"""How many days, today the last, the signal is told from."""

LEAST_USUAL = 10
"""Answered days without which there is no usual."""
LEAST_RECENT = 5
"""Answered days without which the last 12 say nothing; answering little is no sign of anything."""

LEAST_DEVIATION = 0.75
"""For people who nearly always answer the same: two or three lower days are no change."""

STRAINED_DROP = 0.5
STRAINED_ERRORS = 1.5
"""A drop must also be this many standard errors: who answers less is strained by a clearer one."""
STILL_STRAINED_DROP = 0.25
"""Who was low stays so until they are this close to their usual: the word does not flicker."""
OVERLOADED_DROP = 1.0
LOW_DAY_DROP = 0.75
"""One day counts as below the usual from this many deviations on."""

OVERLOADED_CARRIED_OVER = 0.5
OVERLOADED_BURNOUT = 4
OVERLOADED_ENERGY = 2.0


class SignalWord(StrEnum):
    STEADY = "steady"
    STRAINED = "strained"
    OVERLOADED = "overloaded"
    RECOVERING = "recovering"
    """Back at the usual, for the first time after being below it."""
    UNKNOWN = "unknown"


LOW = frozenset({SignalWord.STRAINED, SignalWord.OVERLOADED})


class SignalReason(StrEnum):
    """Which fact made the word; an overload names the second source beside the drop."""

    TOO_FEW_DAYS = "too_few_days"
    AT_USUAL = "at_usual"
    BACK_AT_USUAL = "back_at_usual"
    BELOW_ON_MOST_DAYS = "below_on_most_days"
    """Say `below` and `of`."""
    BELOW_ON_AVERAGE = "below_on_average"
    """Say `recent` and `usual`."""
    BURNOUT_ITEM = "burnout_item"
    LOW_ENERGY = "low_energy"
    CARRIED_OVER = "carried_over"


class Scale(StrEnum):
    ENERGY = "energy"
    MOOD = "mood"


@dataclass(frozen=True, slots=True)
class Day:
    """The mean of the morning's and the evening's score, 1 to 5; None when neither was given."""

    local_date: date
    energy: float | None
    mood: float | None

    @classmethod
    def of(cls, check_in: CheckIn) -> "Day":
        blocks = [block for block in (check_in.morning, check_in.evening) if block]
        return cls(
            check_in.local_date,
            _mean([block.energy for block in blocks if block.energy is not None]),
            _mean([block.mood for block in blocks if block.mood is not None]),
        )


@dataclass(frozen=True, slots=True)
class Signal:
    """The word and the facts of its sentence, which are those of the scale that lies lowest."""

    word: SignalWord
    reason: SignalReason
    n: int
    """Answered days behind the usual."""
    below: int
    """Recent days below the usual, out of `of`."""
    of: int
    """Days answered among the last 12; a day without an answer is in neither number."""
    scale: Scale | None = None
    usual: float | None = None
    recent: float | None = None


def signal(
    days: Sequence[Day],
    carried_over_share: float | None,
    burnout: int | None,
    today: date,
    before: SignalWord = SignalWord.UNKNOWN,
) -> Signal:
    """The signal of the 40 days up to `today`; a scale without enough answers is left out.

    unknown: neither scale has 10 answers for its usual and 5 in the last 12 days.
    strained: a drop of at least 0.5 and of 1.5 standard errors (0.52 for 12 answers after 28, 0.82
    for 5 after 10), or two thirds of the recent days at least 0.75 deviations low; after a low
    word, a drop of 0.25 is enough to stay.
    overloaded: a drop of 1 or more and a second source: a burnout item of 4 or 5, a recent mean
    energy of at most 2, or at least half of the week's objectives carried over.
    recovering: none of these, straight after a low word. steady: everything else.

    `days` holds one entry a date, in any order. `carried_over_share` is 0 to 1, `burnout` the last
    answer to the monthly item, 1 to 5. `before` is the word of the week before.
    """
    readings = [_reading(days, scale, today) for scale in Scale]
    told = [reading for reading in readings if reading.is_told]
    if not told:
        most = max(readings, key=lambda reading: reading.n)
        return Signal(SignalWord.UNKNOWN, SignalReason.TOO_FEW_DAYS, most.n, 0, 0)
    lowest = max(told, key=lambda reading: (reading.is_low(before), reading.drop))
    second = _second_source(told, carried_over_share, burnout)
    word, reason = _word(lowest, second, before)
    return Signal(
        word,
        reason,
        n=lowest.n,
        below=lowest.below,
        of=len(lowest.recent),
        scale=lowest.scale,
        usual=fmean(lowest.usual),
        recent=fmean(lowest.recent),
    )


def is_overloaded_again(words: Sequence[SignalWord]) -> bool:
    """Whether the last two of the weekly words, newest last, are both overloaded."""
    return len(words) > 1 and set(words[-2:]) == {SignalWord.OVERLOADED}


@dataclass(frozen=True, slots=True)
class _Reading:
    scale: Scale
    usual: Sequence[float]
    recent: Sequence[float]

    @property
    def n(self) -> int:
        return len(self.usual)

    @property
    def is_told(self) -> bool:
        return self.n >= LEAST_USUAL and len(self.recent) >= LEAST_RECENT

    @property
    def deviation(self) -> float:
        return max(pstdev(self.usual), LEAST_DEVIATION)

    @property
    def drop(self) -> float:
        return (fmean(self.usual) - fmean(self.recent)) / self.deviation

    @property
    def below(self) -> int:
        low = fmean(self.usual) - LOW_DAY_DROP * self.deviation
        return sum(score <= low for score in self.recent)

    @property
    def is_below_on_most_days(self) -> bool:
        return 3 * self.below >= 2 * len(self.recent)

    def is_low(self, before: SignalWord) -> bool:
        if before in LOW:
            enough = STILL_STRAINED_DROP
        else:
            error = sqrt(1 / len(self.recent) + 1 / self.n)
            enough = max(STRAINED_DROP, STRAINED_ERRORS * error)
        return self.drop >= enough or self.is_below_on_most_days


def _reading(days: Sequence[Day], scale: Scale, today: date) -> _Reading:
    usual: list[float] = []
    recent: list[float] = []
    for day in days:
        score = day.energy if scale is Scale.ENERGY else day.mood
        ago = (today - day.local_date).days
        if score is not None and 0 <= ago < LOOKS_BACK.days:
            (recent if ago < RECENT_DAYS else usual).append(score)
    return _Reading(scale, usual, recent)


def _word(
    lowest: _Reading, second: SignalReason | None, before: SignalWord
) -> tuple[SignalWord, SignalReason]:
    if lowest.drop >= OVERLOADED_DROP and second:
        return SignalWord.OVERLOADED, second
    if not lowest.is_low(before):
        if before in LOW:
            return SignalWord.RECOVERING, SignalReason.BACK_AT_USUAL
        return SignalWord.STEADY, SignalReason.AT_USUAL
    if lowest.is_below_on_most_days:
        return SignalWord.STRAINED, SignalReason.BELOW_ON_MOST_DAYS
    return SignalWord.STRAINED, SignalReason.BELOW_ON_AVERAGE


def _second_source(
    told: Sequence[_Reading], carried_over_share: float | None, burnout: int | None
) -> SignalReason | None:
    """The person's own words come first, what became of their plan last."""
    if burnout is not None and burnout >= OVERLOADED_BURNOUT:
        return SignalReason.BURNOUT_ITEM
    if any(one.scale is Scale.ENERGY and fmean(one.recent) <= OVERLOADED_ENERGY for one in told):
        return SignalReason.LOW_ENERGY
    if carried_over_share is not None and carried_over_share >= OVERLOADED_CARRIED_OVER:
        return SignalReason.CARRIED_OVER
    return None


def _mean(scores: Sequence[int]) -> float | None:
    return fmean(scores) if scores else None
