"""What asking models took: kept per call, for budgets and for whoever pays."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from uuid import UUID

from storage.database import Transaction
from storage.tables import ThoughtKind

_KEEP = """
INSERT INTO provider_calls (person_id, id, purpose, provider, model, outcome, input_tokens,
    output_tokens, price, latency, called_at)
SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11
WHERE EXISTS (SELECT FROM people WHERE id = $1)
"""

_SPENT = """
SELECT coalesce(sum(price), 0) AS by_all,
    coalesce(sum(price) FILTER (WHERE person_id = $1), 0) AS by_person,
    count(*) FILTER (WHERE person_id = $1 AND called_at > $3) AS calls
FROM provider_calls WHERE called_at > $2
"""

_ANSWERED = """
SELECT called_at FROM provider_calls
WHERE person_id = $1 AND called_at > $2 AND purpose = 'talk' AND outcome = 'answered'
ORDER BY called_at
"""

A_DAY = timedelta(days=1)
A_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class ProviderCall:
    """One call to one model; tokens as the provider counts them, the price in US dollars."""

    id: UUID
    purpose: ThoughtKind
    provider: str
    model: str
    outcome: str
    input_tokens: int
    output_tokens: int
    price: Decimal | None
    latency: float
    """Seconds."""


@dataclass(frozen=True, slots=True)
class Spent:
    """US dollars of the last 24 hours, and the person's calls of the last minute."""

    by_all: Decimal
    by_person: Decimal
    calls: int


async def keep(tx: Transaction, person_id: UUID, call: ProviderCall, now: datetime) -> None:
    """Keep what a call took; nothing of somebody who was erased while it was under way."""
    await tx.raw.execute(
        _KEEP,
        person_id,
        call.id,
        call.purpose.value,
        call.provider,
        call.model,
        call.outcome,
        call.input_tokens,
        call.output_tokens,
        call.price,
        call.latency,
        now,
    )


async def answered(tx: Transaction, person_id: UUID, now: datetime) -> list[datetime]:
    """When models answered a person's talk in the last 24 hours, oldest first."""
    rows = await tx.raw.fetch(_ANSWERED, person_id, now - A_DAY)
    return [row["called_at"] for row in rows]


async def spent(tx: Transaction, person_id: UUID, now: datetime) -> Spent:
    row = await tx.raw.fetchrow(_SPENT, person_id, now - A_DAY, now - A_MINUTE)
    assert row is not None
    return Spent(row["by_all"], row["by_person"], row["calls"])
