"""When a person is met next, planned anew whenever what they set has changed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from cycles.calendar import day_of
from cycles.moments import (
    LATE_LIMIT,
    LOOKS_FAR,
    SCHEDULED,
    Moment,
    MomentKind,
    Schedule,
    next_moment,
)
from cycles.people import Language, Person
from cycles.rest import Rest
from handlers.conversation.domain import ChangeProfile
from storage import moments, rests
from storage.database import Transaction
from storage.moments import DueMoment

A_MOMENT = timedelta(microseconds=1)
"""The smallest step of time: to plan what is due at an instant, and not only after it."""


async def plan_first(tx: Transaction, person: Person, now: datetime) -> None:
    """Somebody new is met on their next morning, and not before: that is what they were told."""
    morning = next_moment(MomentKind.MORNING, person.schedule, after=now, spoken=None)
    await _plan(tx, person, morning.due_at - A_MOMENT if morning else now)


async def plan_anew(tx: Transaction, person: Person, now: datetime) -> None:
    """Replace the moments to come; a date that was already spoken to gets no second one."""
    await moments.forget_coming(tx, person.id, now)
    await _plan(tx, person, now)


async def plan_elsewhere(tx: Transaction, person: Person, now: datetime) -> None:
    """As `plan_anew` in another zone: what has just passed on the new wall is late, not lost."""
    await moments.forget_coming(tx, person.id, now)
    await _plan(tx, person, not_too_late_after(now))


def not_too_late_after(now: datetime) -> datetime:
    """Whatever came due after this instant may still be sent: three hours late, not a moment more.

    Moments are planned for what is due strictly after an instant, so this one is just before it.
    """
    return now - LATE_LIMIT - A_MOMENT


async def follow_up(tx: Transaction, person: Person, now: datetime) -> None:
    coming = follow_up_after(person.schedule, now)
    if coming is not None:
        await moments.snooze(tx, person.id, coming.kind, coming.local_date, coming.due_at)


def follow_up_after(schedule: Schedule, now: datetime) -> Moment | None:
    """Once on the next day, a moment before the morning check-in, so that it is asked first."""
    today = day_of(now, schedule.zone)
    coming = next_moment(MomentKind.FOLLOW_UP, schedule, after=now, spoken=today)
    return None if coming is None else replace(coming, due_at=coming.due_at - A_MOMENT)


def next_after(
    schedule: Schedule, met: DueMoment, rest: Rest | None, now: datetime
) -> Moment | None:
    """The next of a kind once one was spoken to or left out, `rest` being the one that it fell
    into; after a rest without an end, coming back plans it."""
    if met.kind not in SCHEDULED or (rest is not None and rest.ends_on is None):
        return None
    # After a long silence of ours, the next one may be late itself, and still worth sending.
    after = not_too_late_after(now)
    if rest is None:
        return next_moment(met.kind, schedule, after, met.local_date)
    spoken = None if met.kind in LOOKS_FAR else rest.ends_on
    return next_moment(met.kind, schedule, after, spoken, [rest])


async def _plan(tx: Transaction, person: Person, after: datetime) -> None:
    spoken = await moments.last_spoken(tx, person.id)
    found = await rests.lately(tx, [person.id], after)
    coming = next_of_each(person.schedule, after, spoken, found.get(person.id, ()))
    await moments.keep(tx, person.id, coming)


def next_of_each(
    schedule: Schedule,
    after: datetime,
    spoken: Mapping[MomentKind, date],
    rested: Sequence[Rest],
) -> list[Moment]:
    """The next moment of each kind, later than what was `spoken` to last."""
    found = (next_moment(kind, schedule, after, spoken.get(kind), rested) for kind in SCHEDULED)
    return [moment for moment in found if moment is not None]


def met(person: Person, now: datetime) -> Person:
    """The person once the first talk has ended: their year begins."""
    return replace(person, onboarded_at=now, schedule=replace(person.schedule, met_at=now))


def _holidays_of(person: Person, profile: ChangeProfile) -> str | None:
    rests = profile.rests_on_holidays
    if rests is None:
        rests = person.schedule.holidays_of is not None
    return (profile.country or person.country) if rests else None


def changed(person: Person, profile: ChangeProfile) -> Person:
    """The person with what is not None of `profile`."""

    before = person.schedule
    schedule = Schedule(
        zone=profile.zone or before.zone,
        working_days=profile.working_days or before.working_days,
        morning_time=profile.morning_time or before.morning_time,
        evening_time=profile.evening_time or before.evening_time,
        planning_day=profile.planning_day or before.planning_day,
        planning_time=profile.planning_time or before.planning_time,
        first_day_of_week=before.first_day_of_week,
        pushes_on_days_off=before.pushes_on_days_off,
        mornings_only=before.mornings_only
        if profile.mornings_only is None
        else profile.mornings_only,
        met_at=before.met_at,
        holidays_of=_holidays_of(person, profile),
    )
    return replace(
        person,
        name=profile.name or person.name,
        language=Language(profile.language or person.language),
        country=profile.country or person.country,
        tone=profile.tone or person.tone,
        parks_loose_ends=person.parks_loose_ends
        if profile.parks_loose_ends is None
        else profile.parks_loose_ends,
        schedule=schedule,
        asks_burnout=person.asks_burnout if profile.asks_burnout is None else profile.asks_burnout,
    )
