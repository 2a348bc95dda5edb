"""Whole lives over the real rows: journeys, sleeping servers, and clocks that are wrong."""

from collections.abc import Sequence
from datetime import datetime
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
from cycles.moments import MomentKind, Schedule
from cycles.people import Language, Person, Tone
from handlers.conversation.domain import ChangeProfile
from storage import people, turns
from storage.database import Database
from storage.encryption import Keyring, new_key
from tests.exhaustive.push_judge import Push
from tests.exhaustive.push_verdict import Verdict, compare
from tests.exhaustive.simulated_lives import Leg, Server, instant, life, seconds, server

PEOPLE, DAYS, SEED = 8, 30, 6
CHANNELS: dict[str, Channel] = {"web": PulledChannel()}


class Town:
    """People in a database, a prompter, and the one clock that it reads."""

    def __init__(self, database: Database, served: Server) -> None:
        self._database = database
        self._server = served
        self._keyring = Keyring.from_settings(new_key())
        self._at = served.spells[0].start
        self._world = World(now=self._now)
        self._known: set[tuple[UUID, MomentKind, object]] = set()
        self.pushes: dict[UUID, list[Push]] = {}

    async def welcome(self, legs: Sequence[Leg]) -> UUID:
        """Somebody whose moments are planned; their id."""
        person = _person(legs[0].schedule, self._now())
        async with self._database.transaction() as tx:
            await people.enrol(tx, self._keyring, person, uuid7(), "web", str(person.id))
            await tx.raw.execute("UPDATE people SET onboarded_at = now()")
            await schedule.plan_anew(tx, person, self._now())
        self.pushes[person.id] = []
        return person.id

    async def live(self, lives: dict[UUID, tuple[Leg, ...]]) -> None:
        changes = sorted((leg.since, id, leg) for id, legs in lives.items() for leg in legs[1:])
        for since, person_id, leg in changes:
            await self._tick_until(since)
            self._at = since
            await self._change(person_id, leg)
        await self._tick_until(self._server.spells[-1].end)

    async def messages(self) -> int:
        async with self._database.transaction() as tx:
            number: int = await tx.raw.fetchval("SELECT count(*) FROM messages")
        return number

    async def _tick_until(self, end: int) -> None:
        # A process that has just started: what it needs to know stands in the rows.
        prompter = Prompter(self._database, self._keyring, CHANNELS, self._world, LocalWake())
        while (found := await self._next_tick()) is not None and found <= end:
            self._at = found
            await prompter.tick()
            await self._look_and_answer()

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
                "SELECT m.person_id, m.kind, m.local_date, m.planned_at FROM moments m"
                " JOIN conversations c ON c.person_id = m.person_id AND c.is_open"
                " WHERE m.state = 'sent' ORDER BY m.planned_at"
            )
            await tx.raw.execute("UPDATE conversations SET is_open = false WHERE is_open")
            await tx.raw.execute("UPDATE people SET unanswered = 0 WHERE unanswered > 0")
        for row in rows:
            kind, day = MomentKind(row["kind"]), row["local_date"]
            if (row["person_id"], kind, day) not in self._known:
                self._known.add((row["person_id"], kind, day))
                late = (self._now() - row["planned_at"]).seconds
                self.pushes[row["person_id"]].append(Push(kind, day, self._at, late))

    async def _change(self, person_id: UUID, leg: Leg) -> None:
        new = leg.schedule
        profile = ChangeProfile(
            zone=new.zone,
            working_days=new.working_days,
            morning_time=new.morning_time,
            evening_time=new.evening_time,
            planning_day=new.planning_day,
            planning_time=new.planning_time,
        )
        async with self._database.transaction() as tx:
            sender = await turns.lock_person(tx, self._keyring, person_id)
            assert sender is not None
            await perform(tx, sender, profile, self._world)

    def _now(self) -> datetime:
        return instant(self._server.reading(self._at))


async def test_each_wanted_date_is_pushed_once_through_journeys_sleeps_and_wrong_clocks(
    database: Database,
) -> None:
    random = Random(SEED)
    served = server(random, DAYS)
    town = Town(database, served)
    lives = {
        await town.welcome(legs): legs
        for legs in (life(random, served, DAYS) for _ in range(PEOPLE))
    }
    await town.live(lives)
    verdict = Verdict()
    for person_id, legs in lives.items():
        compare(verdict, str(person_id), served, legs, town.pushes[person_id])
    assert verdict.is_clean, "\n".join(verdict.told)
    assert verdict.pushes > 0
    assert verdict.journeys > 0
    assert await town.messages() == verdict.pushes


def _person(chosen: Schedule, now: datetime) -> Person:
    return Person(
        id=uuid7(),
        name=None,
        language=Language.ENGLISH,
        country=None,
        tone=Tone.GENTLE,
        schedule=chosen,
        is_paused=False,
        onboarded_at=now,
    )
