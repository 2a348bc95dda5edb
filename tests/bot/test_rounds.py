"""After a release everybody has a moment to come of every kind, soon and without being asked."""

from collections.abc import Iterable
from datetime import date, timedelta
from uuid import uuid4

import pytest

from bot.bench_people import FIRST_MORNING, invite
from bot.rounds import BATCH, EVERY, Rounds
from bot.world import World
from cycles.moments import LOOKS_AHEAD, SCHEDULED, MomentKind
from cycles.rest import RestKind
from handlers.conversation.domain import BeginRest
from storage import rests, turns
from storage.database import Database
from tests.chats import KEYRING

NOW = FIRST_MORNING + timedelta(days=40)
"""Saturday 11 April: the next month begins in May, the week is planned on Sunday."""


class Town:
    """People met forty days ago, of whom the morning to come was planned and nothing else."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.now = NOW
        self.rounds = Rounds(database, World(now=lambda: self.now))

    async def welcome(self, people: int = 1) -> None:
        async with self.database.transaction() as tx:
            await invite(tx.raw, KEYRING, "web", people)
            await tx.raw.execute(
                "UPDATE moments SET local_date = $1, planned_at = $2, due_at = $2",
                NOW.date() + timedelta(days=2),
                NOW + timedelta(days=2),
            )

    async def write(self, statement: str, *values: object) -> None:
        async with self.database.transaction() as tx:
            await tx.raw.execute(statement, *values)

    async def waiting(self) -> list[tuple[MomentKind, date]]:
        async with self.database.transaction() as tx:
            rows = await tx.raw.fetch(
                "SELECT kind, local_date FROM moments WHERE state = 'waiting' ORDER BY due_at"
            )
        return [(MomentKind(row["kind"]), row["local_date"]) for row in rows]


@pytest.fixture
async def town(database: Database) -> Town:
    return Town(database)


def kinds(moments: Iterable[tuple[MomentKind, date]]) -> list[MomentKind]:
    return sorted(kind for kind, _ in moments)


async def test_who_was_met_before_some_kinds_were_there_has_one_of_each(town: Town) -> None:
    await town.welcome()
    await town.rounds.tick()
    waiting = await town.waiting()

    assert kinds(waiting) == sorted(SCHEDULED)
    ahead = [day for kind, day in waiting if kind in LOOKS_AHEAD]
    assert len({*ahead}) == len(LOOKS_AHEAD)
    assert (MomentKind.MONTHLY, date(2026, 5, 1)) in waiting


async def test_a_week_that_was_planned_on_the_day_of_a_month_gives_way_to_it(town: Town) -> None:
    """As it was before there were months: on Friday 1 May."""
    await town.welcome()
    first = date(2026, 5, 1)
    await town.write("UPDATE people SET planning_day = $1", first.isoweekday())
    await town.write(
        "INSERT INTO moments SELECT person_id, 'planning', $1, $2, $2, 'waiting' FROM moments",
        first,
        NOW + timedelta(days=20),
    )
    await town.rounds.tick()

    assert [kind for kind, day in await town.waiting() if day == first] == [MomentKind.MONTHLY]


@pytest.mark.parametrize("brought", SCHEDULED)
async def test_whichever_kind_a_release_brings_reaches_those_who_have_all_others(
    town: Town, brought: MomentKind
) -> None:
    await town.welcome()
    await town.rounds.tick()
    whole = await town.waiting()
    await town.write("DELETE FROM moments WHERE kind = $1", brought.value)
    await Rounds(town.database, World(now=lambda: NOW)).tick()

    assert await town.waiting() == whole


async def test_who_lacks_nothing_is_left_as_they_are(town: Town) -> None:
    await town.welcome()
    await town.rounds.tick()
    await town.write("UPDATE moments SET due_at = due_at + interval '7 min'")
    async with town.database.transaction() as tx:
        before = await tx.raw.fetch("SELECT *, xmin::text FROM moments ORDER BY kind")
    await Rounds(town.database, World(now=lambda: NOW)).tick()
    async with town.database.transaction() as tx:
        assert await tx.raw.fetch("SELECT *, xmin::text FROM moments ORDER BY kind") == before


async def test_a_date_that_was_spoken_to_is_not_spoken_to_again(town: Town) -> None:
    await town.welcome()
    await town.write(
        "INSERT INTO moments SELECT person_id, 'evening', $1, $2, $2, 'sent' FROM moments",
        NOW.date(),
        NOW,
    )
    await town.rounds.tick()

    evenings = [day for kind, day in await town.waiting() if kind is MomentKind.EVENING]
    assert evenings == [date(2026, 4, 12)]


@pytest.mark.parametrize("wish", ["mornings_only = true", "onboarded_at = NULL"])
async def test_who_wants_no_other_kind_or_is_new_gets_none(town: Town, wish: str) -> None:
    await town.welcome()
    await town.write(f"UPDATE people SET {wish}")
    await town.rounds.tick()

    assert await town.waiting() == [(MomentKind.MORNING, date(2026, 4, 13))]


async def test_who_was_met_today_is_seen_to_in_the_round_of_tomorrow(town: Town) -> None:
    await town.welcome()
    await town.write("UPDATE people SET onboarded_at = $1", NOW - timedelta(hours=2))
    await town.rounds.tick()
    assert kinds(await town.waiting()) == [MomentKind.MORNING]
    town.now += EVERY - timedelta(seconds=1)
    await town.rounds.tick()
    assert kinds(await town.waiting()) == [MomentKind.MORNING]
    town.now += timedelta(seconds=1)
    await town.rounds.tick()
    assert kinds(await town.waiting()) == sorted(SCHEDULED)


async def test_who_rests_without_an_end_is_planned_for_when_they_are_back(town: Town) -> None:
    await town.welcome()
    async with town.database.transaction() as tx:
        person_id = await tx.raw.fetchval("SELECT id FROM people")
        await rests.begin(tx, person_id, uuid4(), BeginRest(NOW.date(), None, RestKind.QUIET))
    await town.rounds.tick()

    assert kinds(await town.waiting()) == [MomentKind.MORNING]


async def test_the_month_in_a_rest_is_planned_after_it(town: Town) -> None:
    await town.welcome()
    async with town.database.transaction() as tx:
        person_id = await tx.raw.fetchval("SELECT id FROM people")
        until = BeginRest(NOW.date(), date(2026, 5, 3), RestKind.REST)
        await rests.begin(tx, person_id, uuid4(), until)
    await town.rounds.tick()

    assert (MomentKind.MONTHLY, date(2026, 5, 5)) in await town.waiting()


async def test_whom_a_turn_holds_is_seen_to_when_it_has_ended(town: Town) -> None:
    await town.welcome()
    async with town.database.transaction() as tx:
        person_id = await tx.raw.fetchval("SELECT id FROM people")
        assert await turns.lock_person(tx, KEYRING, person_id) is not None
        await town.rounds.tick()
    assert kinds(await town.waiting()) == [MomentKind.MORNING]
    await town.rounds.tick()
    assert kinds(await town.waiting()) == sorted(SCHEDULED)


async def test_a_round_takes_a_batch_a_tick_and_one_broken_row_stops_nobody(town: Town) -> None:
    await town.welcome(BATCH + 1)
    await town.write(
        "UPDATE people SET zone = 'Nowhere/Else' WHERE id = (SELECT id FROM people LIMIT 1)"
    )
    counts = []
    for _ in range(3):
        await town.rounds.tick()
        counts.append(len(await town.waiting()))
    more = len(SCHEDULED) - 1

    assert counts == [BATCH + 1 + (BATCH - 1) * more, BATCH + 1 + BATCH * more, counts[1]]
