"""What asking models took: kept for budgets, and nothing of whoever is gone."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import uuid4

from storage import provider_calls
from storage.database import Database
from storage.provider_calls import ProviderCall
from storage.tables import ThoughtKind
from tests.storage.weeks import Weeks

NOW = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)


def call(price: str | None = "0.01") -> ProviderCall:
    cost = Decimal(price) if price else None
    return ProviderCall(uuid4(), ThoughtKind.TALK, "openai", "m", "answered", 10, 5, cost, 0.5)


async def test_a_day_and_a_minute_of_calls_are_reckoned(database: Database) -> None:
    ana = (await Weeks(database).person()).person.id
    async with database.transaction() as tx:
        await provider_calls.keep(tx, ana, call("0.02"), NOW - timedelta(hours=25))
        await provider_calls.keep(tx, ana, call("0.03"), NOW - timedelta(hours=2))
        await provider_calls.keep(tx, ana, call(None), NOW - timedelta(seconds=10))
        spent = await provider_calls.spent(tx, ana, NOW)
        assert (spent.by_all, spent.by_person, spent.calls) == (Decimal("0.03"), Decimal("0.03"), 1)
        stranger = await provider_calls.spent(tx, uuid4(), NOW)
        assert (stranger.by_all, stranger.by_person) == (Decimal("0.03"), Decimal(0))


async def test_of_somebody_erased_while_a_model_was_asked_nothing_is_kept(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        await provider_calls.keep(tx, uuid4(), call(), NOW)
        assert await tx.raw.fetchval("SELECT count(*) FROM provider_calls") == 0
