"""What a conversation about a month freezes when it starts."""

from datetime import date

from bot.signals import is_burnout_high_lately, lower, signals
from cycles import calendar
from cycles.months import (
    MOST_OUTCOMES,
    MonthlyPlan,
    OutcomeState,
    going_on,
    is_burnout_high,
    outcomes_that_fit,
)
from cycles.plans import PlanState, WeeklyPlan
from handlers.month import GoesOn, InMonth, MonthFacts
from handlers.monthly_review import MonthlyReviewFacts
from handlers.weekly_plan import Line
from storage import burnout, months, people, plans
from storage.chains import chains
from storage.database import Transaction
from storage.months import InWeeks
from storage.people import Sender


async def month_to_review(tx: Transaction, sender: Sender, day: date) -> MonthlyPlan | None:
    """The newest plan before the month that would be planned on this day, unless it is completed or
    holds nothing."""
    last = await months.last_before(tx, sender, calendar.month_to_plan(day).starts_on)
    is_over = last is None or last.state is PlanState.COMPLETED or not last.outcomes
    return None if is_over else last


async def is_month_planned(tx: Transaction, sender: Sender, day: date) -> bool:
    """Whether the month that would be planned on this day has a plan."""
    return await months.plan_of(tx, sender, calendar.month_to_plan(day).starts_on) is not None


def open_outcomes(plan: MonthlyPlan | None) -> tuple[Line, ...]:
    """What a week may serve."""
    if plan is None:
        return ()
    return tuple(Line(one.id, one.text) for one in plan.outcomes if one.state is OutcomeState.OPEN)


async def month_facts(
    tx: Transaction, sender: Sender, day: date, prompted_on: date | None
) -> MonthFacts:
    """The month of a day; in its last days, once it was looked back on, the next one."""
    month, ahead = calendar.month_of(day), calendar.month_to_plan(day)
    plan = await months.plan_of(tx, sender, month.starts_on)
    if ahead != month and (plan is None or plan.state is PlanState.COMPLETED):
        month, plan = ahead, await months.plan_of(tx, sender, ahead.starts_on)
    last = await months.last_before(tx, sender, month.starts_on)
    _, now = await signals(tx, sender, day, await _last_week(tx, sender, day))
    is_high_again = await is_burnout_high_lately(tx, sender, month)
    fits = outcomes_that_fit(now.word, is_burnout_high_again=is_high_again)
    return MonthFacts(
        month.starts_on,
        fits,
        annual=tuple(Line(one.id, one.text) for one in await people.objectives_of_year(tx, sender)),
        going_on=_going_on(last) if last and last.starts_on == month.before.starts_on else (),
        theme=plan.theme if plan else None,
        planned=await _in_month(tx, sender, plan) if plan else (),
        is_ending=ahead != month and month.starts_on <= day,
        looks_back=await month_to_review(tx, sender, day) is not None,
        lower=lower(now, fits, MOST_OUTCOMES),
        is_burnout_high_again=is_high_again,
        prompted_on=prompted_on,
    )


async def monthly_review_facts(tx: Transaction, sender: Sender, day: date) -> MonthlyReviewFacts:
    last = await month_to_review(tx, sender, day)
    if last is None:  # it lapsed, or was looked back on, since it was offered
        return MonthlyReviewFacts(None, calendar.month_of(day).starts_on, day)
    before = calendar.Month(last.starts_on).before.starts_on
    levels = await burnout.levels(tx, sender.person.id, before)
    return MonthlyReviewFacts(
        last.id,
        last.starts_on,
        day,
        await _in_month(tx, sender, last),
        theme=last.theme,
        is_next_planned=await is_month_planned(tx, sender, day),
        asks_burnout=sender.person.asks_burnout,
        was_burnout_high=is_burnout_high(levels.get(before)),
    )


async def _last_week(tx: Transaction, sender: Sender, day: date) -> WeeklyPlan | None:
    week = calendar.week_of(day, sender.person.first_day_of_week)
    return await plans.last_before(tx, sender, week.starts_on)


def _going_on(plan: MonthlyPlan) -> tuple[GoesOn, ...]:
    return tuple(GoesOn(one.text, one.serves) for one in going_on(plan))


async def _in_month(tx: Transaction, sender: Sender, plan: MonthlyPlan) -> tuple[InMonth, ...]:
    served = [one.serves for one in plan.outcomes if one.serves]
    words = await chains(tx, sender, served)
    worked = await months.in_weeks(tx, sender.person.id, [one.id for one in plan.outcomes])
    nothing = InWeeks(0, 0)
    return tuple(
        InMonth(
            one.id,
            one.text,
            one.state,
            words[one.serves].objective if one.serves in words else None,
            worked.get(one.id, nothing).planned,
            worked.get(one.id, nothing).done,
        )
        for one in plan.outcomes
    )
