"""What a conversation freezes when it starts: loaded from the rows of the person alone."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from coach.safety.helplines import places
from cycles import calendar
from cycles.capacity import capacity
from cycles.check_ins import CheckIn
from cycles.plans import ObjectiveState, WeeklyPlan
from handlers.danger import About, DangerFacts
from handlers.evening import EveningFacts
from handlers.flows import Facts
from handlers.morning import MorningFacts
from handlers.morning import Objective as OpenObjective
from handlers.onboarding import OnboardingFacts
from handlers.settings import SettingsFacts, Topic
from handlers.weekly_plan import Line, WeekFacts
from storage import check_ins, people, plans
from storage.database import Transaction
from storage.people import Sender


@dataclass(frozen=True, slots=True)
class Opening:
    """Which conversation to open, and about what."""

    flow: str
    day: date | None = None
    """The local date a check-in is about; today by default."""
    topic: Topic | None = None
    """The setting to go straight to."""
    name: str | None = None
    """What the channel calls the person, to be offered."""
    about: About = About.SELF
    """Whose danger it is about."""
    is_imminent: bool = False
    language: str | None = None
    """What it is held in; the person's own by default."""


async def facts_for(tx: Transaction, sender: Sender, opening: Opening, now: datetime) -> Facts:
    person = sender.person
    day = opening.day or calendar.day_of(now, person.schedule.zone)
    match opening.flow:
        case "onboarding":
            zone = person.schedule.zone
            guess = None if zone == "UTC" else zone
            name = person.name or opening.name
            return OnboardingFacts(person.language, name, guess, person.country)
        case "morning":
            return await _morning(tx, sender, day)
        case "evening":
            return await _evening(tx, sender, day)
        case "weekly_plan":
            return await _week(tx, sender, day)
        case "danger":
            return _danger(sender, opening)
        case "settings":
            return _settings(sender, opening.topic)
        case other:
            raise LookupError(f"No facts are known for the conversation {other!r}.")


async def plan_of_day(tx: Transaction, sender: Sender, day: date) -> WeeklyPlan | None:
    week = calendar.week_of(day, sender.person.schedule.first_day_of_week)
    return await plans.plan_of(tx, sender, week.starts_on)


async def _morning(tx: Transaction, sender: Sender, day: date) -> MorningFacts:
    plan = await plan_of_day(tx, sender, day)
    yesterday = await check_ins.check_in_of(tx, sender, day - timedelta(days=1))
    loose_end = yesterday.evening.loose_end if yesterday and yesterday.evening else None
    return MorningFacts(day, sender.person.name, _open_objectives(plan), loose_end)


def _open_objectives(plan: WeeklyPlan | None) -> tuple[OpenObjective, ...]:
    return tuple(
        OpenObjective(objective.id, objective.text, objective.plan_b)
        for objective in (plan.objectives if plan else ())
        if objective.state in (ObjectiveState.OPEN, ObjectiveState.PARTLY)
    )


async def _evening(tx: Transaction, sender: Sender, day: date) -> EveningFacts:
    check_in: CheckIn | None = await check_ins.check_in_of(tx, sender, day)
    morning = check_in.morning if check_in else None
    chosen = morning.focus_objective if morning else None
    plan = await plan_of_day(tx, sender, day)
    states = {objective.id: objective.state for objective in (plan.objectives if plan else ())}
    return EveningFacts(
        day,
        sender.person.name,
        morning.focus if morning else None,
        chosen if chosen in states else None,
        states.get(chosen, ObjectiveState.OPEN) if chosen else ObjectiveState.OPEN,
    )


async def _week(tx: Transaction, sender: Sender, day: date) -> WeekFacts:
    week = calendar.week_to_plan(day, sender.person.schedule.first_day_of_week)
    counts = await plans.done_counts(tx, sender.person.id, week.starts_on)
    planned = await plans.plan_of(tx, sender, week.starts_on)
    last = await plans.last_before(tx, sender, week.starts_on)
    annual = await people.objectives_of_year(tx, sender)
    return WeekFacts(
        week.starts_on,
        capacity(counts).number,
        len(counts),
        tuple(Line(objective.id, objective.text) for objective in _open_objectives(last)),
        tuple(Line(objective.id, objective.text) for objective in annual),
        tuple(objective.text for objective in planned.objectives) if planned else (),
    )


def _danger(sender: Sender, opening: Opening) -> DangerFacts:
    person = sender.person
    near = places(person.country, is_violence=opening.about is About.HOME)
    return DangerFacts(
        opening.about,
        opening.is_imminent,
        near.emergency,
        near.line,
        can_follow_up=person.onboarded_at is not None,
    )


def _settings(sender: Sender, topic: Topic | None) -> SettingsFacts:
    person, schedule = sender.person, sender.person.schedule
    return SettingsFacts(
        person.language,
        schedule.zone,
        person.name,
        person.tone,
        schedule.morning_time,
        schedule.evening_time,
        schedule.planning_day,
        schedule.planning_time,
        schedule.working_days,
        person.country,
        topic,
    )
