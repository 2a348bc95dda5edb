"""Which pushes a life should have seen, told without any of the code that plans them.

On each leg of a life every wanted date has an instant: the stretches of constant offset of the zone
say when the clock on the wall shows the time first. It is owed if the server's clock comes to it
during the leg, the second in which the next leg begins included, or, after a journey, came to it
within the three hours before; if its date is later than every one that was spoken to; and if nobody
rests on it. What the server ticks at within three hours is sent. Where a zone's rules change, what
was planned last by the old ones is still owed at their instant.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain, count

from cycles.moments import SCHEDULED, MomentKind
from tests.exhaustive.simulated_lives import Leg, Life, Turn
from tests.exhaustive.simulated_servers import A_DAY, HOUR, Server
from tests.exhaustive.walls import DAY_BEGINS, date_of, day_at, due
from tests.exhaustive.wanted_days import (
    Span,
    Wishes,
    is_rested,
    is_wanted,
    last_week_of,
    wall_time,
    wishes,
)

AT_MOST_LATE = 3 * HOUR
PUT_OFF_FOR = HOUR
ONE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Push:
    """What is asked about which date, and when by the true time; `late` by the server's clock."""

    kind: MomentKind
    local_date: date
    at: int
    late: int
    is_again: bool = False
    """Whether it had been put off."""


@dataclass(frozen=True, slots=True)
class _Stay:
    """A leg until the next one, with what is known of its dates."""

    leg: Leg
    until: int
    its: Wishes
    keeps_plans: bool
    """Whether the next leg begins without anything planned anew."""


def owed(life: Life, served: Server, *, passed_over_is_spoken: bool = True) -> list[Push]:
    """Every push of a life.

    A date that passed while the server slept, or in a rest, comes once more after a journey to the
    west. Whether it counts as spoken to is left open, and both answers are right: nobody has asked
    about it, so that asking is no second push; and it was too late to be sent, so that silence
    loses nothing that was owed. A prompt that was put off, and then taken away by a rest, leaves
    its date as if it had not been spoken to.
    """
    pushes = list(_follow_ups(life, served))
    for kind in SCHEDULED:
        for it in _by_schedule(kind, life, served, passed_over_is_spoken=passed_over_is_spoken):
            pushes += [it, *_again(it, life, served)]
    return pushes


def _stays(life: Life, served: Server) -> Iterator[_Stay]:
    rests: tuple[Span, ...] = ()
    ends = [*(leg.since for leg in life.legs[1:]), served.spells[-1].end]
    for place, (leg, until) in enumerate(zip(life.legs, ends, strict=True)):
        today = date_of(day_at(leg.schedule.zone, served.reading(leg.since)))
        if leg.begins in (Turn.RESTS, Turn.RETURNS):
            rests = tuple(_ended(rests, today))
        if leg.begins is Turn.RESTS:
            last = None if leg.rest is None else today + (leg.rest - 1) * ONE
            rests = (*rests, Span(today, last))
        following = life.legs[place + 1 : place + 2]
        keeps_plans = any(it.begins is Turn.NEW_RULES for it in following)
        yield _Stay(leg, until, wishes(leg.schedule, rests), keeps_plans)


def _ended(rests: Sequence[Span], today: date) -> Iterator[Span]:
    """The rests of which something is left when none goes on today."""
    for it in rests:
        if it.first < today:
            goes_on = it.last is None or it.last >= today
            yield Span(it.first, today - ONE) if goes_on else it


def _by_schedule(
    kind: MomentKind, life: Life, served: Server, *, passed_over_is_spoken: bool
) -> Iterator[Push]:
    """Every push of a kind that comes back by itself, in order."""
    spoken = date.min
    planned: tuple[date, int] | None = None
    taken: dict[int, date] = {}
    for stay in _stays(life, served):
        since = stay.leg.since
        spoken = taken.get(since, spoken)
        coming = _coming(kind, stay, served, planned)
        planned = None
        for day, at_reading in coming:
            if day <= spoken or _is_spoken_of(kind, stay.its, day, spoken):
                continue
            comes = served.first_reading_of(at_reading, since)
            # What comes due in the very second of a change has come due before it.
            if comes is None or comes > stay.until:
                planned = day, at_reading
                break
            at = served.first_tick_at(at_reading, since)
            if at is None:
                return
            late = served.reading(at) - at_reading
            is_sent = late <= AT_MOST_LATE and not is_rested(stay.its.rests, day)
            push = Push(kind, day, at, late)
            if is_sent and (rest_at := _taken_away_at(push, life, served)) is not None:
                taken[rest_at] = spoken
            if is_sent or passed_over_is_spoken:
                spoken = day
            if is_sent:
                yield push


def _coming(
    kind: MomentKind, stay: _Stay, served: Server, planned: tuple[date, int] | None
) -> Iterator[tuple[date, int]]:
    """What may be owed on a leg, in order, and then what comes after it; `planned` is the first
    that the leg before did not come to."""
    since, begins = stay.leg.since, stay.leg.begins
    # What came due three hours before a journey, to the second, is in time.
    is_late_welcome = begins in (Turn.TRAVELS, Turn.NEW_RULES)
    passed = served.reading(since) - (AT_MOST_LATE + 1 if is_late_welcome else 0)
    last = None if stay.keeps_plans else served.reading(stay.until - 1) // A_DAY + 3
    dues = ((day, at) for day, at in _dues(kind, stay, passed, last) if at > passed)
    if begins is not Turn.NEW_RULES or planned is None:
        return dues
    return chain([planned], ((day, at) for day, at in dues if day > planned[0]))


def _is_spoken_of(kind: MomentKind, its: Wishes, day: date, spoken: date) -> bool:
    """Whether the month or the year of a date was spoken of, which is asked about once."""
    if kind is MomentKind.MONTHLY:
        return (day.year, day.month) <= (spoken.year, spoken.month)
    # A journey over the date line moves the year by a day.
    return kind is MomentKind.YEAR_REVIEW and spoken >= last_week_of(its, day) - ONE


def _dues(
    kind: MomentKind, stay: _Stay, passed: int, last: int | None
) -> Iterator[tuple[date, int]]:
    """Every wanted date from two days before a reading on, and its instant by the reading; up to
    the `last`, or without an end."""
    zone, wall = stay.leg.schedule.zone, wall_time(kind, stay.leg.schedule)
    minute = wall.hour * 60 + wall.minute
    first = passed // A_DAY - 2
    for number in count(first) if last is None else range(first, last + 1):
        day = date_of(number)
        if is_wanted(kind, stay.its, day):
            # Before four in the morning it is still the evening of the day before.
            at = due(zone, number + int(minute < DAY_BEGINS), minute)
            if at is not None:
                yield day, at


def _follow_ups(life: Life, served: Server) -> Iterator[Push]:
    """On the next morning, whatever happens in between, a moment before the check-in."""
    for asked_at in life.follow_ups:
        (*_, leg) = (it for it in life.legs if it.since <= asked_at)
        zone, wall = leg.schedule.zone, leg.schedule.morning_time
        number = day_at(zone, served.reading(asked_at)) + 1
        while (reading := due(zone, number, wall.hour * 60 + wall.minute)) is None:
            number += 1
        at = served.first_tick_at(reading, asked_at)
        if at is not None and (late := served.reading(at) - reading) < AT_MOST_LATE:
            yield Push(MomentKind.FOLLOW_UP, date_of(number), at, late)


def _again(push: Push, life: Life, served: Server) -> Iterator[Push]:
    """The push once more if it is put off, unless a rest begins meanwhile."""
    again = _put_off(push, life, served)
    if again is None or again.late > AT_MOST_LATE:
        return
    if _taken_away_at(push, life, served) is None:
        yield again


def _taken_away_at(push: Push, life: Life, served: Server) -> int | None:
    """When a rest begins that takes away what was put off, so that its date was not spoken to."""
    again = _put_off(push, life, served)
    if again is None:
        return None
    tapped_at = push.at + (life.puts_off(push.kind, push.local_date) or 0)
    rests = (it.since for it in life.legs if it.begins is Turn.RESTS)
    return next((since for since in rests if tapped_at <= since < again.at), None)


def _put_off(push: Push, life: Life, served: Server) -> Push | None:
    """The push an hour after the tap, or at the end of time; None where nobody taps."""
    taps_after = life.puts_off(push.kind, push.local_date)
    if taps_after is None or not served.is_up(tapped_at := push.at + taps_after):
        return None
    reading = served.reading(tapped_at) + PUT_OFF_FOR
    at = served.first_tick_at(reading, tapped_at)
    if at is None:
        at = served.spells[-1].end
        return Push(push.kind, push.local_date, at, AT_MOST_LATE + 1, is_again=True)
    return Push(push.kind, push.local_date, at, served.reading(at) - reading, is_again=True)
