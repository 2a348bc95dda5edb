"""What a person's record says in numbers; each is a fact with its n, and none of them a grade."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import inf, sqrt
from statistics import fmean, linear_regression, variance

from cycles.check_ins import CheckIn
from cycles.people import LifeArea
from cycles.plans import MOST_BESIDE_OPTIONAL, MOST_OPTIONAL, Objective, ObjectiveState, Priority

DONE_SHARE = {ObjectiveState.DONE: 1.0, ObjectiveState.PARTLY: 0.5}
"""How much of an objective's weight is done; in every other state, nothing."""

LEAST_EVENINGS = 14
LEAST_A_SIDE = 4
LEAST_DIFFERENCE = 0.4
"""Points of mood below which a difference is not worth a sentence."""
LEAST_T = 2.5
"""Four kinds of day are tried: at the usual 2, one person in five whose mood has nothing to do with
any of them would be told of a pattern; at 2.5 it is fewer than one in ten (simulated)."""


def completion(objectives: Iterable[Objective]) -> float | None:
    """sum(weight * share done) / sum(weight), from 0 to 1; None when nothing counts.

    The weights are 3, 2 and 1 by priority; done is 1, partly a half. What was let go of counts in
    neither sum: letting go is an outcome, not something left undone.
    """
    kept = [one for one in objectives if one.state is not ObjectiveState.LET_GO]
    if not kept:
        return None
    done = sum(one.priority.weight * DONE_SHARE.get(one.state, 0.0) for one in kept)
    return done / sum(one.priority.weight for one in kept)


def carried_over_share(objectives: Collection[Objective]) -> float | None:
    """objectives carried over / all objectives of the week, from 0 to 1; None without any."""
    if not objectives:
        return None
    carried = sum(one.state is ObjectiveState.CARRIED_OVER for one in objectives)
    return carried / len(objectives)


def load(objectives: Iterable[Objective], capacity: int) -> float:
    """Planned weight / weight of a full plan: 1 is full, above it too much.

    A full plan is the one the coach offers for this capacity: one essential objective, important
    ones up to the capacity (3 at most), and one optional beside them. So a full plan weighs 4, 6,
    8 and 8 for a capacity of 1, 2, 3 and 4. `capacity` is at least 1.
    """
    beside_optional = min(capacity, MOST_BESIDE_OPTIONAL)
    full = (
        Priority.ESSENTIAL.weight
        + Priority.IMPORTANT.weight * (beside_optional - 1)
        + Priority.OPTIONAL.weight * MOST_OPTIONAL
    )
    return sum(one.priority.weight for one in objectives) / full


@dataclass(frozen=True, slots=True)
class Trend:
    mean: float
    slope: float | None
    """Points a week; None for a single day."""
    n: int


def trend(values: Mapping[date, float]) -> Trend | None:
    """The mean, and the slope of the least-squares line through the days; None without a day.

    slope = 7 * sum((day - mean day) * (value - mean)) / sum((day - mean day)²)
    """
    if not values:
        return None
    slope = None
    if len(values) > 1:
        days = [day.toordinal() for day in values]
        slope = 7 * linear_regression(days, list(values.values())).slope
    return Trend(fmean(values.values()), slope, len(values))


def areas(objectives: Iterable[tuple[Objective, LifeArea | None]]) -> dict[LifeArea, int]:
    """How many objectives done or partly done each life area got, most first.

    The area is that of the annual objective served; an objective that serves itself has none and
    is not counted.
    """
    counts = Counter(area for one, area in objectives if area and one.state in DONE_SHARE)
    return dict(counts.most_common())


class DayKind(StrEnum):
    FOCUS_CHOSEN = "focus_chosen"
    """A focus was chosen in the morning."""
    WORKING_DAY = "working_day"
    PLAN_B_TAKEN = "plan_b_taken"
    """Told only of days on which the smaller version was offered."""
    OBJECTIVE_DAY = "objective_day"
    """One of the week's objectives had been given this day."""


@dataclass(frozen=True, slots=True)
class Evening:
    """The mood of one evening, 1 to 5, and of which kinds its day was; a kind may be untold."""

    mood: float
    kinds: Mapping[DayKind, bool]


def evening_of(
    check_in: CheckIn, working_days: frozenset[int], objective_days: Collection[date]
) -> Evening | None:
    """None when the evening's mood was not given. `working_days` are ISO weekdays."""
    if check_in.evening is None or check_in.evening.mood is None:
        return None
    morning, day = check_in.morning, check_in.local_date
    kinds = {
        DayKind.FOCUS_CHOSEN: morning is not None
        and (morning.focus is not None or morning.focus_objective is not None),
        DayKind.WORKING_DAY: day.isoweekday() in working_days,
        DayKind.OBJECTIVE_DAY: day in objective_days,
    }
    if morning is not None and morning.plan_b_taken is not None:
        kinds[DayKind.PLAN_B_TAKEN] = morning.plan_b_taken
    return Evening(check_in.evening.mood, kinds)


@dataclass(frozen=True, slots=True)
class Side:
    mean: float
    n: int


@dataclass(frozen=True, slots=True)
class Association:
    """The evenings' mood on days of a kind, and on the others: beside each other, not because."""

    kind: DayKind
    on: Side
    others: Side


def association(evenings: Iterable[Evening]) -> Association | None:
    """The kind of day that goes most clearly with the evening's mood; None when none does.

    A kind is silent below 14 evenings, below 4 on either side, for means less than 0.4 apart, or
    for |t| < 2.5 by Welch: t = (mean - mean') / sqrt(variance / n + variance' / n'). With so few
    days the limit is approximate. Source: Welch, Biometrika 34 (1947), 28-35.
    """
    told = list(evenings)
    clearest, clearest_t = None, 0.0
    for kind in DayKind:
        on = [one.mood for one in told if one.kinds.get(kind) is True]
        others = [one.mood for one in told if one.kinds.get(kind) is False]
        if not _is_worth_a_sentence(on, others):
            continue
        t = _welch_t(on, others)
        if t >= LEAST_T and t > clearest_t:
            sides = Side(fmean(on), len(on)), Side(fmean(others), len(others))
            clearest, clearest_t = Association(kind, *sides), t
    return clearest


def _is_worth_a_sentence(on: Sequence[float], others: Sequence[float]) -> bool:
    return (
        len(on) + len(others) >= LEAST_EVENINGS
        and min(len(on), len(others)) >= LEAST_A_SIDE
        and abs(fmean(on) - fmean(others)) >= LEAST_DIFFERENCE
    )


def _welch_t(on: Sequence[float], others: Sequence[float]) -> float:
    error = sqrt(variance(on) / len(on) + variance(others) / len(others))
    return abs(fmean(on) - fmean(others)) / error if error else inf
