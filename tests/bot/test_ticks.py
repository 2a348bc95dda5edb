"""What a tick looks at: what came due since the last look at all, and all once a minute."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.prompt import JUST_BEFORE, LOOKS_AT_ALL_EVERY, Prompter
from bot.wake import LocalWake
from bot.world import World
from cycles.moments import Moment, MomentKind
from storage import moments, turns
from storage.database import Database, RawConnection
from tests.bot.list_channel import ListChannel
from tests.chats import KEYRING, Chat, Chats

NOW = datetime(2026, 3, 3, 8, tzinfo=UTC)
DAY = date(2026, 3, 3)
A_SECOND = timedelta(seconds=1)


class Tower:
    """A prompter, and the clock that it reads."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.instant = NOW
        world = World(now=lambda: self.instant)
        self._prompter = Prompter(database, KEYRING, {"list": ListChannel()}, world, LocalWake())

    async def ticks_at(self, instant: datetime) -> None:
        self.instant = instant
        await self._prompter.tick()

    async def plans(self, chat: Chat, due_at: datetime) -> None:
        async with self.database.transaction() as tx:
            await moments.keep(tx, chat.person_id, [Moment(MomentKind.MORNING, DAY, due_at)])

    async def begins_talks(self, chat: Chat, expires_at: datetime, number: int = 1) -> None:
        """Only one of a person may be open: the others are of people who are only there."""
        async with self.database.transaction() as tx:
            await tx.raw.execute("SET LOCAL session_replication_role = replica")
            await tx.raw.execute(
                "INSERT INTO conversations (id, person_id, identity_id, flow, language, facts,"
                " replies, is_open, expires_at) SELECT gen_random_uuid(), CASE n WHEN 1 THEN $1"
                " ELSE gen_random_uuid() END, $2, 'morning', 'en', '', '', true, $3"
                " FROM generate_series(1, $4::int) AS n",
                chat.person_id,
                chat.identity_id,
                expires_at,
                number,
            )

    async def number(self, query: str) -> int:
        async with self.database.transaction() as tx:
            found: int = await tx.raw.fetchval(f"SELECT count(*) FROM {query}")
        return found

    async def met(self) -> int:
        return await self.number("moments WHERE state = 'sent'")

    async def open_talks(self) -> int:
        return await self.number("conversations WHERE is_open")


async def _pages(raw: RawConnection, statement: str, *values: object) -> int:
    """How many pages a statement reads by the plan that a connection keeps."""
    await raw.execute("SET LOCAL plan_cache_mode = force_generic_plan")
    await raw.execute(f"PREPARE kept AS {statement}")
    given = ", ".join(f"'{value}'" for value in values)
    explained = await raw.fetchval(f"EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE kept ({given})")
    await raw.execute("DEALLOCATE kept")
    plan = explained[0]["Plan"]
    return int(plan["Shared Hit Blocks"]) + int(plan["Shared Read Blocks"])


@pytest.fixture
def tower(database: Database) -> Tower:
    return Tower(database)


@pytest.fixture
async def ana(database: Database) -> Chat:
    return await Chats(database).open()


async def test_what_comes_due_is_met_by_the_next_tick(tower: Tower, ana: Chat) -> None:
    await tower.plans(ana, NOW + A_SECOND)
    await tower.ticks_at(NOW)
    assert await tower.met() == 0
    await tower.ticks_at(NOW + A_SECOND)
    assert await tower.met() == 1


async def test_who_was_in_a_turn_is_met_by_the_next_tick(tower: Tower, ana: Chat) -> None:
    await tower.plans(ana, NOW)
    async with tower.database.transaction() as tx:
        await tx.raw.execute("SELECT FROM people FOR UPDATE")
        await tower.ticks_at(NOW)
        assert await tower.met() == 0
    await tower.ticks_at(NOW + A_SECOND)
    assert await tower.met() == 1


async def test_what_came_due_in_the_past_is_met_within_a_minute(tower: Tower, ana: Chat) -> None:
    await tower.ticks_at(NOW)
    await tower.plans(ana, NOW - timedelta(hours=2))
    await tower.ticks_at(NOW + LOOKS_AT_ALL_EVERY - A_SECOND)
    assert await tower.met() == 0
    await tower.ticks_at(NOW + LOOKS_AT_ALL_EVERY)
    assert await tower.met() == 1


async def test_a_clock_set_back_misses_nothing(tower: Tower, ana: Chat) -> None:
    await tower.ticks_at(NOW + timedelta(hours=1))
    await tower.plans(ana, NOW)
    await tower.ticks_at(NOW)
    assert await tower.met() == 1


async def test_a_talk_ends_at_the_second_its_time_runs_out(tower: Tower, ana: Chat) -> None:
    await tower.begins_talks(ana, NOW + A_SECOND)
    await tower.ticks_at(NOW)
    assert await tower.open_talks() == 1
    await tower.ticks_at(NOW + A_SECOND)
    assert await tower.open_talks() == 0


async def test_a_talk_that_is_answered_as_its_time_runs_out_stays_open(
    tower: Tower, ana: Chat
) -> None:
    await tower.begins_talks(ana, NOW)
    async with tower.database.transaction() as tx:
        await tx.raw.execute("UPDATE conversations SET expires_at = $1", NOW + timedelta(days=1))
        await tower.ticks_at(NOW)
    await tower.ticks_at(NOW + A_SECOND)
    assert await tower.open_talks() == 1


async def test_more_than_end_at_once_have_ended_by_the_next_tick(tower: Tower, ana: Chat) -> None:
    await tower.begins_talks(ana, NOW - timedelta(days=1), turns.EXPIRED_BATCH + 1)
    await tower.ticks_at(NOW)
    assert await tower.open_talks() == 1
    await tower.ticks_at(NOW + A_SECOND)
    assert await tower.open_talks() == 0


async def test_what_an_idle_tick_reads_does_not_grow_with_what_is_settled(
    tower: Tower, ana: Chat
) -> None:
    """Nor is the table read where nothing is known of it yet, as after the first wave of all."""
    await tower.begins_talks(ana, NOW - JUST_BEFORE, 20_000)
    async with tower.database.transaction() as tx:
        await tx.raw.execute("SET LOCAL session_replication_role = replica")
        await tx.raw.execute(
            "INSERT INTO moments (person_id, kind, local_date, planned_at, due_at, state)"
            " SELECT person_id, 'morning', $1, expires_at, expires_at, 'waiting'"
            " FROM conversations",
            DAY,
        )
        await tx.raw.execute("UPDATE moments SET state = 'sent'")
        await tx.raw.execute("UPDATE conversations SET is_open = false")
        since = NOW - JUST_BEFORE
        expired = await _pages(tx.raw, turns.CLOSE_EXPIRED, since, NOW, turns.EXPIRED_BATCH)
        due = await _pages(tx.raw, moments.ARE_DUE, since, NOW)
    assert expired + due < 20
