"""Whole lives over the real rows: journeys, rests, sleeping servers, and clocks that are wrong."""

from datetime import date, datetime, timedelta
from random import Random
from uuid import UUID

from uuid_utils.compat import uuid7

from bot import schedule
from bot.channels.channel import Channel
from bot.channels.web import PulledChannel
from bot.perform import perform
from bot.prompt import Prompter
from bot.wake import LocalWake
from bot.world import World
from cycles.calendar import day_of
from cycles.moments import MomentKind, Schedule
from cycles.people import Language, Person, Tone
from cycles.rest import RestKind
from handlers.conversation.domain import (
    BeginRest,
    ChangeProfile,
    Domain,
    EndRest,
    FollowUp,
    Snooze,
)
from storage import people, turns
from storage.database import Database
from storage.encryption import Keyring, new_key
from tests.exhaustive.push_judge import Push
from tests.exhaustive.push_verdict import Verdict, compare
from tests.exhaustive.simulated_lives import Leg, Life, Turn, life
from tests.exhaustive.simulated_servers import Server, instant, seconds, server

PEOPLE, DAYS, SEED = 6, 30, 11
CHANNELS: dict[str, Channel] = {"web": PulledChannel()}


class Town:
    """People in a database, a prompter, and the one clock that it reads."""

    def __init__(self, database: Database, served: Server) -> None:
        self._database = database
        self._server = served
        self._keyring = Keyring.from_settings(new_key())
        self._at = served.spells[0].start
        self._world = World(now=self._now)
        self._known: set[tuple[UUID, MomentKind, date, bool]] = set()
        self._lives: dict[UUID, Life] = {}
        self._taps: list[tuple[int, UUID, Snooze]] = []
        self.pushes: dict[UUID, list[Push]] = {}

    async def welcome(self, lived: Life) -> UUID:
        """Somebody whose moments are planned; their id."""
        chosen = lived.legs[0].schedule
        person = _person(chosen)
        async with self._database.transaction() as tx:
            await people.enrol(tx, self._keyring, person, uuid7(), "web", str(person.id))
            await tx.raw.execute(
                "UPDATE people SET onboarded_at = $2, rests_on_holidays = $3 WHERE id = $1",
                person.id,
                chosen.met_at,
                chosen.holidays_of is not None,
            )
            await schedule.plan_anew(tx, person, self._now())
        self.pushes[person.id] = []
        self._lives[person.id] = lived
        return person.id

    async def live(self) -> None:
        turns: list[tuple[int, UUID, Leg | None]] = [
            (leg.since, id, leg) for id, lived in self._lives.items() for leg in lived.legs[1:]
        ]
        turns += [(at, id, None) for id, lived in self._lives.items() for at in lived.follow_ups]
        for since, person_id, leg in sorted(turns, key=lambda turn: turn[:2]):
            await self._go_on_until(since)
            self._at = since
            for effect in [FollowUp()] if leg is None else await self._begins(person_id, leg):
                await self._does(person_id, effect)
        await self._go_on_until(self._server.spells[-1].end)

    async def messages(self) -> int:
        async with self._database.transaction() as tx:
            number: int = await tx.raw.fetchval("SELECT count(*) FROM messages")
        return number

    async def _go_on_until(self, end: int) -> None:
        prompter = self._prompter()
        while True:
            tick = await self._next_tick()
            tap = min(self._taps, key=lambda tap: tap[0], default=None)
            if tap is not None and tap[0] <= end and (tick is None or tap[0] < tick):
                self._taps.remove(tap)
                self._at, person_id, snooze = tap
                await self._does(person_id, snooze)
            elif tick is not None and tick <= end:
                if tick == self._at:
                    # What came to be due in the past is found by a look at all.
                    prompter = self._prompter()
                self._at = tick
                await prompter.tick()
                await self._look_and_answer()
            else:
                break

    def _prompter(self) -> Prompter:
        """Of a process that has just started: what it needs to know stands in the rows."""
        return Prompter(self._database, self._keyring, CHANNELS, self._world, LocalWake())

    async def _next_tick(self) -> int | None:
        async with self._database.transaction() as tx:
            due: datetime | None = await tx.raw.fetchval(
                "SELECT min(due_at) FROM moments WHERE state = 'waiting'"
            )
        return None if due is None else self._server.first_tick_at(seconds(due), self._at)

    async def _look_and_answer(self) -> None:
        """Note what was pushed at this tick; everybody answers at once, and is heard."""
        async with self._database.transaction() as tx:
            rows = await tx.raw.fetch(
                "SELECT m.person_id, m.kind, m.local_date, m.planned_at, m.is_snoozed"
                " FROM moments m"
                " JOIN conversations c ON c.person_id = m.person_id AND c.is_open"
                " WHERE m.state = 'sent' ORDER BY m.planned_at"
            )
            await tx.raw.execute("UPDATE conversations SET is_open = false WHERE is_open")
            await tx.raw.execute("UPDATE people SET unanswered = 0 WHERE unanswered > 0")
            # What waited for the end of these talks is looked at in the same second.
            await tx.raw.execute(
                "UPDATE moments SET due_at = planned_at"
                " WHERE state = 'waiting' AND due_at > planned_at"
            )
        for row in rows:
            kind, day = MomentKind(row["kind"]), row["local_date"]
            is_again = row["is_snoozed"] and kind is not MomentKind.FOLLOW_UP
            if (row["person_id"], kind, day, is_again) not in self._known:
                self._known.add((row["person_id"], kind, day, is_again))
                late = (self._now() - row["planned_at"]).seconds
                push = Push(kind, day, self._at, late, is_again)
                self._note(row["person_id"], push)

    def _note(self, person_id: UUID, push: Push) -> None:
        self.pushes[person_id].append(push)
        taps_after = self._lives[person_id].puts_off(push.kind, push.local_date)
        if taps_after is not None and not push.is_again:
            tapped_at = push.at + taps_after
            if self._server.is_up(tapped_at):
                self._taps.append((tapped_at, person_id, Snooze(push.kind, push.local_date)))

    async def _begins(self, person_id: UUID, leg: Leg) -> list[Domain]:
        """What the person does; nothing where the rules of their zone are new."""
        new, today = leg.schedule, day_of(self._now(), leg.schedule.zone)
        match leg.begins:
            case Turn.CHANGES | Turn.TRAVELS:
                return [
                    ChangeProfile(
                        zone=new.zone,
                        country=new.holidays_of,
                        working_days=new.working_days,
                        morning_time=new.morning_time,
                        evening_time=new.evening_time,
                        planning_day=new.planning_day,
                        planning_time=new.planning_time,
                        rests_on_holidays=new.holidays_of is not None,
                    )
                ]
            case Turn.RESTS:
                last = None if leg.rest is None else today + timedelta(days=leg.rest - 1)
                return [BeginRest(today, last, RestKind.REST)]
            case Turn.RETURNS:
                return [EndRest(today)]
            case Turn.NEW_RULES:
                async with self._database.transaction() as tx:
                    await tx.raw.execute(
                        "UPDATE people SET zone = $2 WHERE id = $1", person_id, new.zone
                    )
                return []

    async def _does(self, person_id: UUID, effect: Domain) -> None:
        async with self._database.transaction() as tx:
            sender = await turns.lock_person(tx, self._keyring, person_id)
            assert sender is not None
            await perform(tx, sender, effect, self._world)

    def _now(self) -> datetime:
        return instant(self._server.reading(self._at))


async def test_each_wanted_date_is_pushed_once_through_journeys_rests_sleeps_and_wrong_clocks(
    database: Database,
) -> None:
    random = Random(SEED)
    served = server(random, DAYS)
    town = Town(database, served)
    lives = [life(random, served, DAYS) for _ in range(PEOPLE)]
    known = [(await town.welcome(lived), lived) for lived in lives]
    await town.live()
    verdict = Verdict()
    for person_id, lived in known:
        compare(verdict, str(person_id), served, lived, town.pushes[person_id])
    assert verdict.is_clean, "\n".join(verdict.told)
    assert verdict.turns.keys() == {*Turn}
    assert verdict.kinds.keys() == {*MomentKind}
    assert verdict.again > 0
    assert await town.messages() == verdict.pushes


def _person(chosen: Schedule) -> Person:
    return Person(
        id=uuid7(),
        name=None,
        language=Language.ENGLISH,
        country=chosen.holidays_of,
        tone=Tone.GENTLE,
        schedule=chosen,
        is_paused=False,
        onboarded_at=chosen.met_at,
    )
