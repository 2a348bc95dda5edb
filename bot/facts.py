"""What a conversation freezes when it starts: loaded from the rows of the person alone."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from bot.day_facts import A_DAY, evening_facts, is_first_after, morning_facts, writes_after_silence
from bot.month_facts import month_facts, monthly_review_facts, open_outcomes
from bot.signals import is_burnout_high_lately, lower, signals
from bot.year_facts import annual_review_facts, year_facts
from coach.safety.helplines import places
from cycles import calendar
from cycles.capacity import LEAST, capacity
from cycles.loose_ends import KEPT_FOR
from cycles.moments import MomentKind
from cycles.people import Reader
from cycles.plans import Objective, ObjectiveState, PlanState, WeeklyPlan
from cycles.signal import is_overloaded_again
from handlers.danger import About, DangerFacts
from handlers.evening import EveningFacts
from handlers.flows import Facts
from handlers.less import LessFacts
from handlers.memory import MemoryFacts
from handlers.morning import MorningFacts
from handlers.onboarding import OnboardingFacts
from handlers.proposal import Act, ProposalFacts
from handlers.rest import RestFacts
from handlers.settings import SettingsFacts, Topic
from handlers.week import GlanceFacts, InWeek
from handlers.weekly_plan import Line, WeekFacts
from handlers.weekly_review import Planned, ReviewFacts
from storage import check_ins, memories, moments, months, people, plans, rests
from storage.chains import Chain, chains
from storage.database import Transaction
from storage.people import Sender


@dataclass(frozen=True, slots=True)
class Opening:
    """Which conversation to open, and about what."""

    flow: str
    day: date | None = None
    """The local date it is about, of a push or a check-in; today by default."""
    topic: Topic | None = None
    """The setting to go straight to."""
    name: str | None = None
    """What the channel calls the person, to be offered."""
    about: About = About.SELF
    """Whose danger it is about."""
    is_imminent: bool = False
    language: str | None = None
    """What it is held in; the person's own by default."""
    over: UUID | None = None
    """The open conversation that goes on when this one ends."""
    reader: Reader = Reader.NONE
    """Whose model will read what they write."""
    act: Act | None = None
    """What is proposed."""


async def facts_for(tx: Transaction, sender: Sender, opening: Opening, now: datetime) -> Facts:
    person = sender.person
    day = opening.day or calendar.day_of(now, person.schedule.zone)
    match opening.flow:
        case "onboarding":
            zone = person.schedule.zone
            guess = None if zone == "UTC" else zone
            name = person.name or opening.name
            return OnboardingFacts(person.language, name, guess, person.country, opening.reader)
        case "morning":
            return await _morning(tx, sender, day, now)
        case "evening":
            return await _evening(tx, sender, day, now)
        case "weekly_plan":
            return replace(await _week(tx, sender, day), prompted_on=opening.day)
        case "week":
            return await _glance(tx, sender, day)
        case "weekly_review":
            return await _review(tx, sender, day)
        case "month":
            return await month_facts(tx, sender, day, opening.day)
        case "monthly_review":
            return await monthly_review_facts(tx, sender, day)
        case "year":
            return await year_facts(tx, sender, day)
        case "annual_review":
            return await annual_review_facts(tx, sender, day)
        case "rest":
            going_on = await rests.on(tx, person.id, day)
            until = going_on.ends_on if going_on else None
            return RestFacts(day, going_on is not None, until)
        case "memory":
            return MemoryFacts(day, await memories.of(tx, sender))
        case _:
            return _known_already(sender, opening, day)


def _known_already(sender: Sender, opening: Opening, day: date) -> Facts:
    """The facts of a conversation for which nothing has to be read."""
    match opening.flow:
        case "danger":
            return _danger(sender, opening)
        case "settings":
            return _settings(sender, opening.topic)
        case "less":
            return LessFacts(day, sender.person.schedule.mornings_only)
        case "proposal" if opening.act is not None:
            return ProposalFacts(opening.act)
        case other:
            raise LookupError(f"No facts are known for the conversation {other!r}.")


async def plan_of_day(tx: Transaction, sender: Sender, day: date) -> WeeklyPlan | None:
    week = calendar.week_of(day, sender.person.schedule.first_day_of_week)
    return await plans.plan_of(tx, sender, week.starts_on)


async def _comes_back(tx: Transaction, sender: Sender, now: datetime, before: date) -> bool:
    """Whether this is the first check-in after a rest, or somebody writes after a long silence."""
    if writes_after_silence(sender, now):
        return True
    rest = await rests.last_before(tx, sender.person.id, before)
    if rest is None or rest.ends_on is None:
        return False
    asked = await moments.was_met(tx, sender.person.id, MomentKind.MORNING, rest.ends_on, before)
    return is_first_after(rest, sender, asked)


async def _morning(tx: Transaction, sender: Sender, day: date, now: datetime) -> MorningFacts:
    plan = await plan_of_day(tx, sender, day)
    parked = await check_ins.parked(tx, sender, day - KEPT_FOR * A_DAY, day - A_DAY)
    return morning_facts(sender, day, plan, parked, await _comes_back(tx, sender, now, day))


async def _evening(tx: Transaction, sender: Sender, day: date, now: datetime) -> EveningFacts:
    check_in = await check_ins.check_in_of(tx, sender, day)
    plan = await plan_of_day(tx, sender, day)
    back = await _comes_back(tx, sender, now, day + A_DAY)
    return evening_facts(sender, day, plan, check_in, back)


async def week_to_review(tx: Transaction, sender: Sender, day: date) -> WeeklyPlan | None:
    """The newest plan before the week that would be planned on this day, unless it is completed."""
    week = calendar.week_to_plan(day, sender.person.schedule.first_day_of_week)
    last = await plans.last_before(tx, sender, week.starts_on)
    is_over = last is None or last.state is PlanState.COMPLETED or not last.objectives
    return None if is_over else last


async def _review(tx: Transaction, sender: Sender, day: date) -> ReviewFacts:
    first_day = sender.person.schedule.first_day_of_week
    last = await week_to_review(tx, sender, day)
    if last is None:
        raise LookupError("There is no week to look back on: ask week_to_review first.")
    ahead = await plans.plan_of(tx, sender, calendar.week_to_plan(day, first_day).starts_on)
    return ReviewFacts(
        last.id,
        last.starts_on,
        day,
        tuple(Planned(one.id, one.text, one.state) for one in last.objectives),
        ahead is not None,
    )


async def _week(tx: Transaction, sender: Sender, day: date) -> WeekFacts:
    week = calendar.week_to_plan(day, sender.person.schedule.first_day_of_week)
    counts = await plans.done_counts(tx, sender.person.id, week.starts_on)
    planned = await plans.plan_of(tx, sender, week.starts_on)
    last = await plans.last_before(tx, sender, week.starts_on)
    annual = await people.objectives_of_year(tx, sender)
    before, now = await signals(tx, sender, day, last)
    fits = capacity(counts, now.word)
    is_high_again = await is_burnout_high_lately(tx, sender, calendar.month_to_plan(day))
    month = await months.plan_of(tx, sender, calendar.month_of_week(week).starts_on)
    return WeekFacts(
        week.starts_on,
        LEAST if is_high_again else fits.number,
        len(counts),
        unfinished=tuple(Line(objective.id, objective.text) for objective in _left_over(last)),
        annual=tuple(Line(objective.id, objective.text) for objective in annual),
        outcomes=open_outcomes(month),
        planned=tuple(objective.text for objective in planned.objectives) if planned else (),
        lower=lower(now, fits.number, fits.usual),
        is_overloaded_again=is_overloaded_again([before.word, now.word]),
        is_burnout_high_again=is_high_again,
        today=day,
    )


async def _glance(tx: Transaction, sender: Sender, day: date) -> GlanceFacts:
    """This week's plan; in the last days of a week without one, the next week's if it is made."""
    first_day = sender.person.first_day_of_week
    week = calendar.week_of(day, first_day)
    ahead = calendar.week_to_plan(day, first_day)
    plan = await plans.plan_of(tx, sender, week.starts_on)
    if (plan is None or not plan.objectives) and ahead != week:
        plan = await plans.plan_of(tx, sender, ahead.starts_on)
    if plan is None or not plan.objectives:
        return GlanceFacts(week.starts_on, (), ahead != week)
    served = await chains(tx, sender, [one.serves for one in plan.objectives if one.serves])
    nothing = Chain(None, None)
    objectives = tuple(
        InWeek(
            one.id,
            one.text,
            one.priority,
            one.state,
            one.day,
            one.if_then,
            one.plan_b,
            served.get(one.serves, nothing).objective if one.serves else None,
            served.get(one.serves, nothing).outcome if one.serves else None,
        )
        for one in plan.objectives
    )
    return GlanceFacts(plan.starts_on, objectives)


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


def _left_over(plan: WeeklyPlan | None) -> list[Objective]:
    """What may go on in the next week: carried over, or open in a week not looked back on."""
    if plan is None:
        return []
    states = {ObjectiveState.CARRIED_OVER}
    if plan.state is not PlanState.COMPLETED:
        states |= {ObjectiveState.OPEN, ObjectiveState.PARTLY}
    return [objective for objective in plan.objectives if objective.state in states]


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
        schedule.mornings_only,
        schedule.holidays_of is not None,
        person.parks_loose_ends,
        person.asks_burnout is True,
        person.remembers,
    )
