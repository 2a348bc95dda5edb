"""How a person has been lately, told from their own rows, and why less is proposed to them."""

from datetime import date, timedelta

from cycles.calendar import Month
from cycles.metrics import carried_over_share
from cycles.months import is_burnout_high_again
from cycles.plans import PlanState, WeeklyPlan
from cycles.signal import LOOKS_BACK, Day, Signal, signal
from handlers.weekly_plan import Lower
from storage import burnout, check_ins
from storage.database import Transaction
from storage.people import Sender

A_WEEK = timedelta(days=7)
ANSWER_COUNTS = timedelta(days=45)
"""How long an answer to the burnout question speaks for a person: a month, and half of one for a
review that comes late."""


async def signals(
    tx: Transaction, sender: Sender, day: date, last: WeeklyPlan | None
) -> tuple[Signal, Signal]:
    """The signal of a week ago and the one of `day`; `last` is the newest week before it."""
    person_id, a_week_ago = sender.person.id, day - A_WEEK
    told = await check_ins.scored(tx, person_id, a_week_ago - LOOKS_BACK, day)
    days = [Day.of(check_in) for check_in in told]
    is_over = last is not None and last.state is PlanState.COMPLETED
    share = carried_over_share(last.objectives) if last and is_over else None

    async def answered(until: date) -> int | None:
        return await burnout.last_answer(tx, person_id, until - ANSWER_COUNTS, until)

    before = signal(days, None, await answered(a_week_ago), a_week_ago)
    return before, signal(days, share, await answered(day), day, before.word)


async def is_burnout_high_lately(tx: Transaction, sender: Sender, month: Month) -> bool:
    """Whether the answers that closed the two months before one were both high."""
    before = month.before
    levels = await burnout.levels(tx, sender.person.id, before.before.starts_on)
    return is_burnout_high_again(levels, before.starts_on)


def lower(now: Signal, fits: int, usual: int) -> Lower | None:
    """Why `fits` is less than `usual`; None while the signal takes nothing away."""
    if fits >= usual or now.scale is None or now.recent is None or now.usual is None:
        return None
    return Lower(
        now.reason,
        now.scale,
        now.below,
        now.of,
        round(now.recent, 1),
        round(now.usual, 1),
        usual,
    )
