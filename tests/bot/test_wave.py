"""What is written for people who are met together, and what a wave of them costs."""

from collections.abc import AsyncIterator, Collection
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from bot.channels.channel import Channel
from bot.channels.web import PulledChannel
from bot.prompt import ALONE, Prompter
from bot.world import World
from cycles.moments import Moment, MomentKind
from storage import moments
from storage.database import Database
from tests.bot.list_channel import ListChannel
from tests.chats import KEYRING, Chats

NOW = datetime(2026, 3, 3, 8, tzinfo=UTC)
DAY = date(2026, 3, 3)


class News:
    """Whose chats were told of, one list a call."""

    def __init__(self) -> None:
        self.told: list[list[UUID]] = []

    def said(self, identity_id: UUID, channel: str) -> None:
        self.told.append([identity_id])

    def thought(self) -> None:
        raise AssertionError("no push asks a model")

    def said_to_many(self, identity_ids: Collection[UUID]) -> None:
        self.told.append(sorted(identity_ids))

    def owed(self) -> None:
        raise AssertionError("a wave gives nothing back")


@pytest.fixture
async def one_way(database_url: str) -> AsyncIterator[Database]:
    """A database over one connection, on which all that is said to it is heard."""
    async with Database(database_url, pool_size=1) as opened:
        yield opened


def _prompter(database: Database, news: News | None = None) -> Prompter:
    channels: dict[str, Channel] = {"list": ListChannel(), "web": PulledChannel()}
    return Prompter(database, KEYRING, channels, World(now=lambda: NOW), news or News())


async def _due(
    database: Database, number: int, kind: MomentKind = MomentKind.MORNING, channel: str = "list"
) -> list[UUID]:
    """Identities of new people for whom a moment is due."""
    chats = [await Chats(database).open(channel) for _ in range(number)]
    async with database.transaction() as tx:
        for chat in chats:
            await moments.keep(tx, chat.person_id, [Moment(kind, DAY, NOW)])
    return sorted(chat.identity_id for chat in chats)


async def _number(database: Database, query: str) -> int:
    async with database.transaction() as tx:
        number: int = await tx.raw.fetchval(f"SELECT count(*) FROM {query}")
    return number


async def _statements(database: Database, prompter: Prompter) -> int:
    heard: list[Any] = []
    async with database.transaction() as tx:
        tx.raw.add_query_logger(heard.append)
    await prompter.tick()
    async with database.transaction() as tx:
        tx.raw.remove_query_logger(heard.append)
    return len(heard)


async def test_ten_times_the_people_cost_no_more_statements(one_way: Database) -> None:
    prompter = _prompter(one_way)
    # The first wave of a connection also asks for the types of what it reads.
    await _due(one_way, 1)
    await prompter.tick()
    await _due(one_way, 3)
    few = await _statements(one_way, prompter)
    await _due(one_way, 30)
    assert await _statements(one_way, prompter) == few
    assert await _number(one_way, "moments WHERE state = 'sent'") == 34


async def test_a_wave_is_told_of_once(database: Database) -> None:
    news = News()
    people = await _due(database, 12)
    await _prompter(database, news).tick()
    assert news.told == [people]


async def test_every_push_is_queued_but_where_a_commit_is_the_delivery(database: Database) -> None:
    await _due(database, 4)
    await _due(database, 3, channel="web")
    await _prompter(database).tick()
    assert await _number(database, "(SELECT DISTINCT identity_id FROM messages) AS chats") == 7
    queued = "(SELECT DISTINCT identity_id, channel, kind FROM outbox) AS chats"
    assert await _number(database, queued) == 4
    assert await _number(database, f"{queued} WHERE kind = 'push' AND channel = 'list'") == 4


async def test_more_than_are_met_alone_at_once_are_all_met_in_one_tick(database: Database) -> None:
    await _due(database, ALONE + 5, MomentKind.PLANNING)
    await _prompter(database).tick()
    assert await _number(database, "moments WHERE state = 'sent'") == ALONE + 5


async def test_people_without_a_key_hold_nobody_up(database: Database) -> None:
    await _due(database, ALONE + 1)
    async with database.transaction() as tx:
        await tx.raw.execute("DELETE FROM person_keys")
    await _due(database, 1)
    await _prompter(database).tick()
    assert await _number(database, "moments WHERE state = 'sent'") == 1
    assert await _number(database, f"moments WHERE state = 'waiting' AND local_date = '{DAY}'") == 0


async def test_two_mornings_of_one_person_are_two_moments_and_one_question(
    database: Database,
) -> None:
    await _due(database, 1)
    async with database.transaction() as tx:
        await tx.raw.execute(
            "INSERT INTO moments (person_id, kind, local_date, planned_at, due_at, state)"
            " SELECT person_id, 'evening', $1, $2, $2, 'waiting' FROM moments",
            DAY - timedelta(days=1),
            NOW - timedelta(minutes=1),
        )
    await _prompter(database).tick()
    assert await _number(database, "conversations") == 1
    assert await _number(database, "moments WHERE kind = 'evening' AND state = 'sent'") == 1
    waits = "moments WHERE kind = 'morning' AND state = 'waiting' AND due_at > planned_at"
    assert await _number(database, waits) == 1
