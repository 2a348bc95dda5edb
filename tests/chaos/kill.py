"""Kill -9 under load: is an update lost, an effect doubled, an order broken, a copy too many?

The double of Telegram and PostgreSQL are processes that are never killed. People write at random
moments, pushes are queued in between, 2 % of the sends are throttled and 2 % of the answers are
lost, while the service is killed again and again. At the end everything that was said and seen is
compared with everything that is kept.
"""

import asyncio
import os
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from random import Random
from typing import Any, Self
from uuid import uuid4

import aiohttp

from storage import messages
from storage.database import Database, Transaction
from storage.encryption import Keyring, new_key
from storage.messages import Body
from tests.chaos.judge import Kept, Verdict

# Below what Telegram takes: 30 messages a second, one a second per chat. More would only queue up.
PEOPLE = 60
WORDS_AT_ONCE = 8
BURSTS_A_SECOND = 2
PUSHES_A_SECOND = 3
LIFE = (0.15, 1.0)
"""Seconds between the start of a service and its end, at any moment."""
AGONY = (0.0, 0.06)
"""Every second life goes on until people write, and ends so many seconds later, amid the turns."""
FAULTS = [
    {"method": "sendMessage", "kind": "429", "share": 0.02},
    {"method": "sendMessage", "kind": "lost_answer", "share": 0.02},
]
PATIENCE = 120.0
"""Seconds for everything to settle after the last kill."""


@dataclass
class Service:
    """The service that is killed and born again."""

    process: asyncio.subprocess.Process

    @classmethod
    async def prepare(cls, environment: dict[str, str]) -> Self:
        process = await _python("tests.chaos.nursery", environment, stdin=asyncio.subprocess.PIPE)
        service = cls(process)
        assert await service._read() == "ready"
        return service

    async def is_born(self) -> int:
        assert self.process.stdin is not None
        self.process.stdin.write(b"\n")
        await self.process.stdin.drain()
        return int(await self._read())

    async def is_killed(self, pid: int) -> None:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            raise AssertionError("The service ended by itself; its log says why.") from None
        assert await self._read() == "gone"

    async def _read(self) -> str:
        assert self.process.stdout is not None
        return (await self.process.stdout.readline()).decode().strip()


@dataclass
class Crowd:
    """People who write to the bot, and pushes that come to them."""

    telegram: aiohttp.ClientSession
    database: Database
    keyring: Keyring
    random: Random
    said: dict[int, list[str]] = field(default_factory=dict)
    pushed: int = 0
    wrote: asyncio.Event = field(default_factory=asyncio.Event)
    """The next time that they write."""

    async def live(self) -> None:
        """Until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._talk())
            group.create_task(self._push())

    async def _talk(self) -> None:
        for number in count():
            acts = [self._act(f"word {number}.{place}") for place in range(WORDS_AT_ONCE)]
            async with self.telegram.post("/judge/acts", json=acts) as answer:
                assert answer.status == 200
            wrote, self.wrote = self.wrote, asyncio.Event()
            wrote.set()
            await asyncio.sleep(self.random.expovariate(BURSTS_A_SECOND))

    def _act(self, text: str) -> dict[str, Any]:
        person = self.random.randrange(1, PEOPLE + 1)
        said = self.said.setdefault(person, [])
        said.append(text if said else "/start")
        return {"person": person, "act": "says", "with": [said[-1]]}

    async def _push(self) -> None:
        while True:
            await asyncio.sleep(self.random.expovariate(PUSHES_A_SECOND))
            async with self.database.transaction() as tx:
                await self._push_to_someone(tx)

    async def _push_to_someone(self, tx: Transaction) -> None:
        """As a turn queues: the numbers are taken while the person is locked."""
        address = str(self.random.randrange(1, PEOPLE + 1))
        row = await tx.raw.fetchrow(
            "SELECT p.id, k.wrapped, i.id AS identity FROM people p"
            " JOIN person_keys k ON k.person_id = p.id JOIN identities i ON i.person_id = p.id"
            " WHERE i.channel = 'telegram' AND i.address = $1 FOR NO KEY UPDATE OF p",
            address,
        )
        if row is None:
            return
        self.pushed += 1
        seal_id = uuid4()
        sealed = self.keyring.open(row["id"], row["wrapped"]).seal(
            Body(f"push {self.pushed}").to_json(),
            table=messages.TABLE,
            column=messages.COLUMN,
            row=seal_id,
        )
        await tx.raw.execute(
            "WITH written AS (INSERT INTO messages (person_id, identity_id, is_from_person,"
            " seal_id, body) VALUES ($1, $2, false, $3, $4) RETURNING id)"
            " INSERT INTO outbox (id, person_id, identity_id, channel, kind, state)"
            " SELECT id, $1, $2, 'telegram', 'push', 'waiting' FROM written",
            row["id"],
            row["identity"],
            seal_id,
            sealed,
        )


@dataclass(frozen=True)
class Result:
    """What a run did and found."""

    kills: int
    seconds: float
    pushed: int
    verdict: Verdict


async def main(kills: int, database_url: str, *, seed: int = 1) -> Result:
    """Kill the service `kills` times on an empty, migrated database, then judge."""
    began = time.monotonic()
    keys = new_key()
    keyring = Keyring.from_settings(keys)
    async with (
        _telegram(seed) as (base_url, token),
        aiohttp.ClientSession(base_url) as telegram,
        Database(database_url, pool_size=4) as database,
    ):
        async with telegram.post("/judge/faults", json=FAULTS) as answer:
            assert answer.status == 200
        environment = {
            "TELEGRAM_BOT_TOKEN": token,
            "TELEGRAM_API_BASE_URL": base_url,
            "DATABASE_URL": database_url,
            "ENCRYPTION_KEYS": keys,
            "BACKEND_PORT": str(_free_port()),
            "WEB_CHAT": "off",
            "LOG_LEVEL": "error",
        }
        crowd = Crowd(telegram, database, keyring, Random(seed))
        async with _service(environment) as service:
            living = asyncio.create_task(crowd.live())
            for life in range(kills):
                pid = await service.is_born()
                await asyncio.sleep(crowd.random.uniform(*LIFE))
                if life % 2:
                    await crowd.wrote.wait()
                    await asyncio.sleep(crowd.random.uniform(*AGONY))
                await service.is_killed(pid)
                await _let_leases_end(database)
            living.cancel()
            with suppress(asyncio.CancelledError):
                await living
            pid = await service.is_born()
            left = await _until_settled(telegram, database)
            await service.is_killed(pid)
        verdict = await _judge(telegram, database, keyring, crowd.said)
        if left:
            verdict.wrongs.append(f"{left} updates and messages did not settle")
    return Result(kills, time.monotonic() - began, crowd.pushed, verdict)


async def _let_leases_end(database: Database) -> None:
    """The only worker is dead, so waiting for its leases would only take time."""
    async with database.transaction() as tx:
        await tx.raw.execute("UPDATE outbox SET not_before = now() WHERE state = 'sending'")


async def _until_settled(telegram: aiohttp.ClientSession, database: Database) -> int:
    """How many updates and messages are left when patience is."""
    until = time.monotonic() + PATIENCE
    while True:
        left = await _unsettled(telegram, database)
        if left == 0 or time.monotonic() > until:
            return left
        await asyncio.sleep(0.2)


async def _unsettled(telegram: aiohttp.ClientSession, database: Database) -> int:
    async with database.transaction() as tx:
        messages_left: int = await tx.raw.fetchval(
            "SELECT count(*) FROM outbox WHERE state IN ('waiting', 'sending')"
        )
    updates_left: int = (await _seen(telegram))["waiting_updates"]
    return messages_left + updates_left


async def _judge(
    telegram: aiohttp.ClientSession,
    database: Database,
    keyring: Keyring,
    said: dict[int, list[str]],
) -> Verdict:
    seen = await _seen(telegram)
    verdict = Verdict()
    for person, texts in said.items():
        kept = await _kept(database, keyring, str(person))
        shown = [message["text"] for message in seen["chats"][str(person)]]
        verdict.judge(str(person), texts, kept, shown)
    return verdict


async def _kept(database: Database, keyring: Keyring, address: str) -> list[Kept]:
    async with database.transaction() as tx:
        rows = await tx.raw.fetch(
            "SELECT m.*, k.wrapped, o.kind, o.state, o.ambiguous FROM identities i"
            " JOIN messages m ON m.identity_id = i.id"
            " JOIN person_keys k ON k.person_id = i.person_id LEFT JOIN outbox o ON o.id = m.id"
            " WHERE i.channel = 'telegram' AND i.address = $1 ORDER BY m.id",
            address,
        )
    kept = []
    for row in rows:
        text = keyring.open(row["person_id"], row["wrapped"]).open(
            row["body"], table=messages.TABLE, column=messages.COLUMN, row=row["seal_id"]
        )
        ambiguous = row["ambiguous"] or 0
        words = Body.from_json(text).text
        kept.append(Kept(words, row["is_from_person"], row["kind"], row["state"], ambiguous))
    return kept


async def _seen(telegram: aiohttp.ClientSession) -> dict[str, Any]:
    async with telegram.get("/judge") as answer:
        seen: dict[str, Any] = await answer.json()
        return seen


@asynccontextmanager
async def _telegram(seed: int) -> AsyncIterator[tuple[str, str]]:
    process = await _python(
        "tests.doubles.telegram", {}, "--port", "0", "--rate", "0", "--seed", str(seed)
    )
    try:
        assert process.stdout is not None
        base_url, token = (await process.stdout.readline()).decode().split()
        yield base_url, token
    finally:
        process.kill()
        await process.wait()


@asynccontextmanager
async def _service(environment: dict[str, str]) -> AsyncIterator[Service]:
    service = await Service.prepare(environment)
    try:
        yield service
    finally:
        # Its own group: a service that is still alive goes with it.
        os.killpg(service.process.pid, signal.SIGKILL)
        await service.process.wait()


async def _python(
    module: str, environment: dict[str, str], *arguments: str, stdin: int | None = None
) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        module,
        *arguments,
        stdin=stdin,
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, **environment},
        start_new_session=True,
    )


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port
