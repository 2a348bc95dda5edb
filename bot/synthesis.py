"""What a conversation asked to have said of a day, a week or a month: its facts in a sentence."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from bot.facts import plan_of_day
from coach.synthesis import (
    LEAST_DAYS,
    DaySeen,
    Line,
    MonthSeen,
    WeekSeen,
    line_of_day,
    line_of_month,
    line_of_week,
)
from cycles import calendar
from cycles.check_ins import CheckIn
from cycles.people import Tone
from cycles.plans import ObjectiveState
from cycles.signal import LEAST_USUAL, USUAL_DAYS, Day
from handlers.words import catalog
from storage import check_ins, months, plans
from storage.database import Transaction
from storage.people import Sender

A_WEEK = timedelta(days=7)


async def synthesis(
    tx: Transaction, sender: Sender, flow: str, parameters: Mapping[str, Any], language: str
) -> dict[str, str]:
    """The name and the words of the sentence, both "" when there is none to say."""
    line = await line_of(tx, sender, flow, parameters)
    if line is None:
        return {"name": "", "text": ""}
    return {"name": line.name, "text": worded(line, sender.person.tone, language)}


async def line_of(
    tx: Transaction, sender: Sender, flow: str, parameters: Mapping[str, Any]
) -> Line | None:
    """What stands out of the day, the week or the month that a conversation looks back on."""
    day = date.fromisoformat(parameters["day"])
    told = {"evening": _of_day, "weekly_review": _of_week, "monthly_review": _of_month}
    return await told[flow](tx, sender, day)


def worded(line: Line, tone: Tone, language: str) -> str:
    """A sentence in the words that were written for it."""
    return catalog.say(language, f"synthesis-{line.name}", tone=tone.value, **line.values)


async def _of_day(tx: Transaction, sender: Sender, day: date) -> Line:
    person_id = sender.person.id
    lately = await check_ins.scored(tx, person_id, day - timedelta(days=USUAL_DAYS), day)
    today = await check_ins.check_in_of(tx, sender, day)
    plan = await plan_of_day(tx, sender, day)
    states = [objective.state for objective in plan.objectives] if plan else []
    morning, evening = (today.morning, today.evening) if today else (None, None)
    seen = DaySeen(
        morning_energy=morning.energy if morning else None,
        energy=evening.energy if evening else None,
        mood=evening.mood if evening else None,
        outcome=evening.outcome if evening else None,
        done=states.count(ObjectiveState.DONE),
        is_plan_done=bool(states) and set(states) <= {ObjectiveState.DONE, ObjectiveState.LET_GO},
        usual_energy=_usual([one for one in lately if one.local_date < day]),
    )
    return line_of_day(seen, await check_ins.last_closing(tx, person_id, day))


async def _of_week(tx: Transaction, sender: Sender, starts_on: date) -> Line | None:
    person_id = sender.person.id
    week = calendar.Week(starts_on)
    told = await check_ins.scored(tx, person_id, week.starts_on - A_WEEK, week.ends_on)
    before = _energies([one for one in told if one.local_date < week.starts_on])
    energies = _energies([one for one in told if one.local_date >= week.starts_on])
    plan = await plans.plan_of(tx, sender, starts_on)
    states = [objective.state for objective in plan.objectives] if plan else []
    best = _best(energies)
    seen = WeekSeen(
        done=states.count(ObjectiveState.DONE),
        energy=_mean(energies),
        energy_days=len(energies),
        energy_before=_mean(before) if len(before) >= LEAST_DAYS else None,
        best_day=best,
        best=energies[best] if best else None,
    )
    return line_of_week(seen, await plans.last_closing(tx, person_id, starts_on))


async def _of_month(tx: Transaction, sender: Sender, starts_on: date) -> Line | None:
    person_id = sender.person.id
    month = calendar.month_of(starts_on)
    before = calendar.month_of(starts_on - timedelta(days=1))
    told = await check_ins.scored(tx, person_id, before.starts_on, month.ends_on)
    energies = _energies([one for one in told if one.local_date >= starts_on])
    earlier = _energies([one for one in told if one.local_date < starts_on])
    seen = MonthSeen(
        done=await plans.done_between(tx, person_id, starts_on, month.ends_on),
        energy=_mean(energies),
        energy_days=len(energies),
        energy_before=_mean(earlier) if len(earlier) >= LEAST_DAYS else None,
    )
    return line_of_month(seen, await months.last_closing(tx, person_id, starts_on))


def _energies(told: Sequence[CheckIn]) -> dict[date, float]:
    return {one.local_date: one.energy for one in map(Day.of, told) if one.energy is not None}


def _usual(told: Sequence[CheckIn]) -> float | None:
    energies = _energies(told)
    return _mean(energies) if len(energies) >= LEAST_USUAL else None


def _mean(energies: Mapping[date, float]) -> float | None:
    return sum(energies.values()) / len(energies) if energies else None


def _best(energies: Mapping[date, float]) -> date | None:
    """The day that stands out, a point above the mean and alone at the top."""
    mean = _mean(energies)
    if mean is None or len(energies) < LEAST_DAYS:
        return None
    highest = max(energies.values())
    days = [day for day, energy in energies.items() if energy == highest]
    return days[0] if len(days) == 1 and highest - mean >= 1 else None
