"""What a morning and an evening freeze when they start, from what is loaded of the person."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from cycles import calendar
from cycles.check_ins import CheckIn, Parked
from cycles.loose_ends import is_brought
from cycles.moments import MomentKind
from cycles.people import Person
from cycles.plans import ObjectiveState, WeeklyPlan
from cycles.rest import GAP, Rest, is_back
from handlers.date_inside import date_inside
from handlers.evening import EveningFacts
from handlers.morning import MorningFacts, Objective
from storage.people import Sender

A_DAY = timedelta(days=1)


def morning_facts(
    sender: Sender,
    day: date,
    plan: WeeklyPlan | None,
    parked: Sequence[Parked],
    comes_back: bool,
) -> MorningFacts:
    """`plan` is of the week of `day`; `parked` are the loose ends of the evenings before."""
    brought = [one for one in parked if _is_for(day, one, sender.person)]
    return MorningFacts(
        day,
        sender.person.name,
        _open_objectives(plan, day),
        " · ".join(one.text for one in brought) or None,
        comes_back,
        all(one.evening == day - A_DAY for one in brought),
    )


def _is_for(day: date, parked: Parked, person: Person) -> bool:
    named = date_inside(parked.text, person.language, parked.evening)
    return is_brought(day, parked.evening, named, person.schedule)


def _open_objectives(plan: WeeklyPlan | None, day: date) -> tuple[Objective, ...]:
    """What may be the focus of a day; what was planned for that day stands first."""
    found = (
        Objective(objective.id, objective.text, objective.plan_b, objective.day == day)
        for objective in (plan.objectives if plan else ())
        if objective.state in (ObjectiveState.OPEN, ObjectiveState.PARTLY)
    )
    return tuple(sorted(found, key=lambda objective: not objective.is_for_today))


def evening_facts(
    sender: Sender,
    day: date,
    plan: WeeklyPlan | None,
    check_in: CheckIn | None,
    comes_back: bool,
) -> EveningFacts:
    """`plan` is of the week of `day`, `check_in` of the day itself."""
    morning = check_in.morning if check_in else None
    chosen = morning.focus_objective if morning else None
    states = {objective.id: objective.state for objective in (plan.objectives if plan else ())}
    return EveningFacts(
        day,
        sender.person.name,
        morning.focus if morning else None,
        chosen if chosen in states else None,
        states.get(chosen, ObjectiveState.OPEN) if chosen else ObjectiveState.OPEN,
        comes_back,
        sender.person.language,
    )


def writes_after_silence(sender: Sender, now: datetime) -> bool:
    return now - sender.last_word_at >= GAP and sender.unanswered == 0


def is_first_after(rest: Rest | None, sender: Sender, was_met: bool) -> bool:
    """Whether a check-in is the first since the newest rest that is over; `was_met` says whether a
    morning was asked for since."""
    if rest is None or was_met:
        return False
    return is_back(rest, calendar.day_of(sender.last_word_at, sender.person.zone))


def is_told(check_in: CheckIn | None, kind: MomentKind) -> bool:
    """Whether the person did of their own accord what a morning or an evening would ask for."""
    if check_in is None:
        return False
    block = check_in.morning if kind is MomentKind.MORNING else check_in.evening
    return block is not None
