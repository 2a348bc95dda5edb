"""How things have been going, from a person's rows: the sentences, and the picture beside them."""

from datetime import date, timedelta

from bot.turn import Turn
from cycles import calendar, metrics
from cycles.capacity import capacity
from cycles.check_ins import CheckIn
from cycles.plans import ObjectiveState, PlanState, WeeklyPlan
from cycles.signal import Day
from handlers.conversation.effects import Show, Span
from handlers.progress import Progress, told
from storage import check_ins, people, plans

RECENT = timedelta(days=28)
"""How far back energy, mood and the weeks of the plans are told."""
LOOKS_BACK = timedelta(days=91)
"""How far back evenings are laid beside the kinds of their days."""
A_YEAR = timedelta(days=365)
WORTH_A_YEAR = timedelta(days=62)
"""Between the first and the last check-in: before it, a year would be one green corner."""


async def show_progress(turn: Turn) -> None:
    day = calendar.day_of(turn.now, turn.sender.person.schedule.zone)
    scored = await check_ins.scored(turn.tx, turn.sender.person.id, day - A_YEAR, day)
    sentences = told(await _progress(turn, day), turn.language)
    if not sentences and not scored:
        turn.say("progress-nothing")
        return
    if scored:
        is_long = scored[-1].local_date - scored[0].local_date >= WORTH_A_YEAR
        span = Span.YEAR if is_long else Span.MONTH
        # On the first of a month, the last one has more to show.
        await turn.show(Show(span, scored[-1].local_date.replace(day=1)))
    turn.tell(" ".join(sentences))


async def _progress(turn: Turn, day: date) -> Progress:
    sender, person = turn.sender, turn.sender.person
    seen = await check_ins.between(turn.tx, sender, day - LOOKS_BACK, day)
    made = await plans.since(turn.tx, sender, day - LOOKS_BACK)
    over = [plan for plan in made if plan.state is PlanState.COMPLETED][-plans.RECORD_WEEKS :]
    objectives = [one for plan in over for one in plan.objectives]
    areas = {one.id: one.area for one in await people.objectives_of_year(turn.tx, sender)}
    states = [one.state for one in objectives]
    days = [Day.of(one) for one in seen if one.local_date > day - RECENT]
    return Progress(
        len(over),
        states.count(ObjectiveState.DONE),
        len(states) - states.count(ObjectiveState.LET_GO),
        states.count(ObjectiveState.CARRIED_OVER),
        metrics.completion(objectives),
        await _load(turn, over),
        metrics.trend({one.local_date: one.energy for one in days if one.energy is not None}),
        metrics.trend({one.local_date: one.mood for one in days if one.mood is not None}),
        metrics.areas((one, areas.get(one.serves) if one.serves else None) for one in objectives),
        _association(seen, made, person.schedule.working_days),
    )


async def _load(turn: Turn, over: list[WeeklyPlan]) -> float | None:
    """Of the newest week that is over, held against what fitted before it."""
    if not over:
        return None
    last = over[-1]
    counts = await plans.done_counts(turn.tx, turn.sender.person.id, last.starts_on)
    return metrics.load(last.objectives, capacity(counts).number)


def _association(
    seen: list[CheckIn], made: list[WeeklyPlan], working_days: frozenset[int]
) -> metrics.Association | None:
    planned = {one.day for plan in made for one in plan.objectives if one.day}
    evenings = (metrics.evening_of(one, working_days, planned) for one in seen)
    return metrics.association(evening for evening in evenings if evening)
