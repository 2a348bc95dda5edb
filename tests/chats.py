"""People with a chat each, and messages queued for them as a turn queues them."""

from dataclasses import dataclass
from datetime import time
from itertools import count
from typing import Any
from uuid import UUID, uuid4

import asyncpg

from storage.database import Database
from storage.encryption import Keyring, PersonCipher, new_key
from storage.messages import COLUMN, TABLE, Body
from storage.tables import OutboxKind

KEYRING = Keyring.from_settings(new_key())
_numbers = count(1)


@dataclass(frozen=True)
class Chat:
    """One person's chat on one channel."""

    person_id: UUID
    identity_id: UUID
    channel: str
    address: str
    cipher: PersonCipher


class Chats:
    """The database as the turns left it, and the clock in it."""

    def __init__(self, database: Database) -> None:
        self.database = database

    async def open(self, channel: str = "list") -> Chat:
        """Someone new, whose address is a number of their own."""
        person, identity, address = uuid4(), uuid4(), str(next(_numbers))
        wrapped = KEYRING.new_person_key(person)
        async with self.database.transaction() as tx:
            await tx.raw.execute(
                "INSERT INTO people (id, language, zone, tone, first_day_of_week, working_days,"
                " morning_time, evening_time, planning_day, planning_time)"
                " VALUES ($1, 'en', 'UTC', 'gentle', 1, '{1}', $2, $2, 1, $2)",
                person,
                time(8),
            )
            await tx.raw.execute("INSERT INTO person_keys VALUES ($1, $2)", person, wrapped)
            await tx.raw.execute(
                "INSERT INTO identities (id, person_id, channel, address) VALUES ($1, $2, $3, $4)",
                identity,
                person,
                channel,
                address,
            )
        return Chat(person, identity, channel, address, KEYRING.open(person, wrapped))

    async def queue(
        self, chat: Chat, *bodies: str | Body, kind: OutboxKind = OutboxKind.REPLY
    ) -> list[int]:
        """Queue messages to a chat in this order; their numbers."""
        async with self.database.transaction() as tx:
            return [await self._queue(tx.raw, chat, body, kind) for body in bodies]

    async def _queue(
        self, raw: asyncpg.Connection, chat: Chat, body: str | Body, kind: OutboxKind
    ) -> int:
        seal_id = uuid4()
        words = (Body(body) if isinstance(body, str) else body).to_json()
        number: int = await raw.fetchval(
            "INSERT INTO messages (person_id, identity_id, is_from_person, seal_id, body)"
            " VALUES ($1, $2, false, $3, $4) RETURNING id",
            chat.person_id,
            chat.identity_id,
            seal_id,
            chat.cipher.seal(words, table=TABLE, column=COLUMN, row=seal_id),
        )
        await raw.execute(
            "INSERT INTO outbox (id, person_id, identity_id, channel, kind, state)"
            " VALUES ($1, $2, $3, $4, $5, 'waiting')",
            number,
            chat.person_id,
            chat.identity_id,
            chat.channel,
            kind.value,
        )
        return number

    async def writes(self, chat: Chat) -> None:
        """The person wrote, as a turn notes it before it releases what was held."""
        await self.run(
            "UPDATE identities SET state = 'active', last_wrote_at = clock_timestamp()"
            " WHERE id = $1",
            chat.identity_id,
        )

    async def passes(self, seconds: float) -> None:
        """Let time pass for everything that runs on the database's clock."""
        for table, columns in {
            "outbox": ("not_before", "created_at", "settled_at"),
            "identities": ("paced_until",),
            "send_budgets": ("paced_until",),
        }.items():
            earlier = ", ".join(f"{it} = {it} - make_interval(secs => $1)" for it in columns)
            await self.run(f"UPDATE {table} SET {earlier}", seconds)

    async def row(self, number: int) -> asyncpg.Record:
        async with self.database.transaction() as tx:
            return await tx.raw.fetchrow("SELECT * FROM outbox WHERE id = $1", number)

    async def state(self, number: int) -> tuple[str, str | None]:
        """The state and the failure of a message."""
        row = await self.row(number)
        return row["state"], row["failure"]

    async def identity_state(self, chat: Chat) -> str:
        async with self.database.transaction() as tx:
            state: str = await tx.raw.fetchval(
                "SELECT state FROM identities WHERE id = $1", chat.identity_id
            )
            return state

    async def run(self, statement: str, *values: Any) -> None:
        async with self.database.transaction() as tx:
            await tx.raw.execute(statement, *values)
