"""A made-up life, written as its person would have: the same effects, at the instants they fell."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID

from bot import schedule
from bot.demo.people import Made
from bot.perform import perform
from bot.world import World
from cycles import calendar
from cycles.check_ins import FocusOutcome
from cycles.months import OutcomeState
from cycles.people import AnnualObjective, Person, usual_schedule
from cycles.plans import Objective, ObjectiveState, Priority
from cycles.rest import RestKind
from handlers.conversation.domain import (
    BeginRest,
    ChangeProfile,
    Consent,
    Domain,
    FinishOnboarding,
    MarkObjective,
    MarkOutcome,
    PlannedObjective,
    PlannedOutcome,
    RecordEvening,
    RecordMorning,
    ReviewMonth,
    ReviewWeek,
    SaveMonth,
    SavePlan,
)
from storage import moments, months, people, plans, turns
from storage.database import Transaction
from storage.encryption import Keyring
from storage.people import Sender

A_WEEK = timedelta(days=7)
DAYS_OF_A_WEEK = 7
MORNING, EVENING, PLANNING = time(7, 31), time(21, 1), time(17, 4)
LOW_WEEK = 2.7
"""The mean energy below which a week holds less."""
MOST_ANSWERED = 0.92
"""The share of days on which somebody well rested answers."""


@dataclass
class History:
    """One life in the making."""

    tx: Transaction
    sender: Sender
    made: Made
    world: World
    random: Random
    year: tuple[AnnualObjective, ...] = ()

    async def live(self, today: date) -> None:
        """Every week up to the one that holds `today`, which ends where the day stands."""
        self.year = await people.objectives_of_year(self.tx, self.sender)
        week = calendar.week_of(today).starts_on
        first = week - A_WEEK * (len(self.made.energies) - 1)
        for place in range(len(self.made.energies)):
            await self._week(place, first + A_WEEK * place, today)

    async def _week(self, place: int, starts_on: date, today: date) -> None:
        month = calendar.month_of(starts_on)
        if starts_on.day <= DAYS_OF_A_WEEK:
            await self._month(month)
        away = self.made.away.get(place)
        if away in ("rest", "sick"):
            last = starts_on + timedelta(days=6)
            await self.does(BeginRest(starts_on, last, RestKind(away)), starts_on, MORNING)
        if away:
            return
        sunday = starts_on - timedelta(days=1)
        await self.does(SavePlan(starts_on, self._planned(place)), sunday, PLANNING)
        plan = await plans.plan_of(self.tx, self.sender, starts_on)
        assert plan is not None
        open_objectives = list(plan.objectives)
        for day in (starts_on + timedelta(days=ahead) for ahead in range(5)):
            if day < today and self.random.random() < self._answered(place):
                await self._day(place, day, open_objectives)
        if starts_on + A_WEEK <= today:
            await self._review(plan.id, open_objectives, starts_on + timedelta(days=6))

    async def _month(self, month: calendar.Month) -> None:
        """The month before looked back on, and this one planned."""
        last = await months.last_before(self.tx, self.sender, month.starts_on)
        for outcome in last.outcomes if last else ():
            fate = self.random.choice((OutcomeState.DONE, OutcomeState.KEPT, OutcomeState.LET_GO))
            await self.does(MarkOutcome(outcome.id, fate), month.starts_on, MORNING)
        if last is not None:
            await self.does(ReviewMonth(last.id), month.starts_on, MORNING)
        theme, texts = self.made.months[month.starts_on.month % len(self.made.months)]
        outcomes = [
            PlannedOutcome(text, self.year[at].id)
            for at, text in enumerate(texts[: len(self.year)])
        ]
        plan = SaveMonth(month.starts_on, theme, tuple(outcomes))
        await self.does(plan, month.starts_on, PLANNING)

    def _planned(self, place: int) -> tuple[PlannedObjective, ...]:
        number = 2 if self.made.energies[place] < LOW_WEEK else 3
        served = [at % len(self.year) for at in range(place, place + number)]
        texts = {self.random.choice(self.made.weeks[at]): self.year[at].id for at in served}
        return tuple(
            PlannedObjective(
                text,
                Priority.ESSENTIAL if at == 0 else Priority.IMPORTANT,
                serves,
                plan_b=self.made.plan_b if at == 0 else None,
            )
            for at, (text, serves) in enumerate(texts.items())
        )

    async def _day(self, place: int, day: date, open_objectives: list[Objective]) -> None:
        energy, mood = self._score(place), self._score(place)
        focus = open_objectives[0] if open_objectives else None
        await self.does(
            RecordMorning(
                day, energy, mood, focus.text if focus else "", focus.id if focus else None
            ),
            day,
            MORNING,
        )
        outcome = None
        if focus is not None:
            weights = (energy, 2, 3 if energy < 3 else 1, 1)
            outcome = self.random.choices(tuple(FocusOutcome), weights)[0]
            if outcome is FocusOutcome.DONE:
                open_objectives.remove(focus)
                await self.does(MarkObjective(focus.id, ObjectiveState.DONE), day, EVENING)
        await self.does(
            RecordEvening(
                day,
                outcome,
                self._score(place),
                self._score(place),
                self._now_and_then(self.made.reflections, 0.35),
                self._now_and_then(self.made.loose_ends, 0.15),
            ),
            day,
            EVENING,
        )

    async def _review(self, plan: UUID, left: list[Objective], sunday: date) -> None:
        for objective in left:
            became = self.random.choice((ObjectiveState.CARRIED_OVER, ObjectiveState.LET_GO))
            await self.does(MarkObjective(objective.id, became), sunday, PLANNING)
        gave, took = self.random.choice(self.made.gave), self.random.choice(self.made.took)
        await self.does(ReviewWeek(plan, gave, took), sunday, PLANNING)

    async def does(self, effect: Domain, day: date, at: time) -> None:
        local = datetime.combine(day, at, calendar.zone_rules(self.made.zone))
        then = replace(self.world, now=lambda: local.astimezone(UTC))
        self.sender = await perform(self.tx, self.sender, effect, then)

    def _answered(self, place: int) -> float:
        return MOST_ANSWERED - (0.25 if self.made.energies[place] < LOW_WEEK else 0)

    def _score(self, place: int) -> int:
        return min(5, max(1, round(self.random.gauss(self.made.energies[place], 0.8))))

    def _now_and_then(self, texts: tuple[str, ...], share: float) -> str | None:
        return self.random.choice(texts) if self.random.random() < share else None


async def write(tx: Transaction, keyring: Keyring, made: Made, world: World, seed: int) -> Sender:
    """Somebody new with all their history; the same seed and day give the same life."""
    random, now = Random(seed), world.now()  # noqa: S311 - a life, not a secret
    person = Person(
        id=world.new_id(),
        name=None,
        language=made.language,
        country=made.country,
        tone=made.tone,
        schedule=usual_schedule(made.zone),
        is_paused=False,
        onboarded_at=None,
    )
    await people.enrol(tx, keyring, person, world.new_id(), "web", made.user)
    sender = await turns.lock_person(tx, keyring, person.id)
    assert sender is not None
    history = History(tx, sender, made, world, random)
    today = calendar.day_of(now, made.zone)
    first = calendar.week_of(today).starts_on - A_WEEK * len(made.energies)
    for effect in (
        Consent(),
        ChangeProfile(name=made.name),
        FinishOnboarding(made.vision, made.year),
    ):
        await history.does(effect, first, EVENING)
    await history.live(today)
    await moments.forget_coming(tx, person.id, now - A_WEEK * (len(made.energies) + 1))
    await schedule.plan_anew(tx, history.sender.person, now)
    return history.sender
