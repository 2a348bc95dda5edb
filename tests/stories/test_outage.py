"""PostgreSQL dies in the middle of a turn and comes back: 503, then all is as it should be."""

import asyncio
import os
import signal
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import httpx2
import pytest
from sqlalchemy import make_url

from storage.embedded import EmbeddedPostgres, ensure_running
from tests.stories.chats import Street, street
from tests.stories.days import meets_virtus
from tests.stories.house import until
from tests.stories.person import Person


class OwnServer:
    """A PostgreSQL that only one test uses, so that it may be killed; it commits for good."""

    def __init__(self, folder: Path) -> None:
        folder.chmod(0o711)  # the server's own user passes through, when root runs the tests
        self._folder = folder
        self._uses: list[EmbeddedPostgres] = []
        self.start()

    @property
    def dsn(self) -> str:
        return self._uses[0].dsn

    def start(self) -> None:
        self._uses.append(ensure_running(self._folder))

    def kill(self) -> None:
        """As after a crash: no process of it ends its work."""
        state = self._folder / "postgres" / "cluster" / "postmaster.pid"
        os.kill(int(state.read_text().split()[0]), signal.SIGQUIT)

    def release(self) -> None:
        for use in self._uses:
            use.release()


@pytest.fixture
async def own_server() -> AsyncIterator[OwnServer]:
    with tempfile.TemporaryDirectory(prefix="virtus-tests-own-") as name:
        server = await asyncio.to_thread(OwnServer, Path(name))
        yield server
        await asyncio.to_thread(server.release)


@pytest.fixture
async def outside(way: str, own_server: OwnServer, tmp_path: Path) -> AsyncIterator[Street]:
    async with street(way, own_server.dsn, tmp_path) as there:
        yield there


@pytest.mark.parametrize("way", ["web"])
async def test_a_turn_that_loses_its_database_is_done_when_it_is_sent_again(
    ana: Person, outside: Street, own_server: OwnServer
) -> None:
    await meets_virtus(ana)
    held = await _holding(own_server)
    async with httpx2.AsyncClient(timeout=30) as client:
        body = {"user": ana.chat.address, "id": "the same", "text": "start next morning"}
        post = f"{outside.house.address}/web/messages"
        turn = asyncio.create_task(client.post(post, json=body))
        await _waits_for_the_lock(own_server)
        own_server.kill()
        answer = await turn
        assert answer.status_code == 503
        assert int(answer.headers["Retry-After"]) >= 1
        held.terminate()

        async def is_not_ready() -> bool:
            return (await client.get(f"{outside.house.address}/readyz")).status_code == 503

        await until(is_not_ready)
        assert (await client.post(post, json=body)).status_code == 503
        assert (await client.get(f"{outside.house.address}/healthz")).status_code == 200

        await asyncio.to_thread(own_server.start)
        for _ in range(2):
            assert (await client.post(post, json=body)).status_code == 202
    await ana.sees("onboarding-tomorrow")
    await ana.sees_nothing()
    await outside.house.to("2026-03-03 07:30")
    await ana.sees("morning-energy")


@pytest.mark.parametrize("way", ["telegram polling", "telegram webhook", "whatsapp"])
async def test_what_people_write_during_an_outage_is_answered_after_it(
    ana: Person, own_server: OwnServer
) -> None:
    await ana.says("/start")
    await ana.sees("onboarding-hello")
    own_server.kill()
    writing = asyncio.create_task(ana.chat.taps(ana.label("go_on")))
    await asyncio.sleep(0)
    await asyncio.to_thread(own_server.start)
    await writing
    await ana.sees("onboarding-consent")
    await ana.taps("yes")
    await ana.sees("onboarding-name")
    await ana.sees_nothing()


async def _holding(server: OwnServer) -> asyncpg.Connection:
    """Somebody else's transaction that holds every person, so that a turn waits in its middle."""
    connection = await asyncpg.connect(_plain(server.dsn))
    await connection.execute("BEGIN")
    await connection.execute("SELECT 1 FROM people FOR UPDATE")
    return connection


async def _waits_for_the_lock(server: OwnServer) -> None:
    connection = await asyncpg.connect(_plain(server.dsn))
    query = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
    await until(lambda: connection.fetchval(query))
    await connection.close()


def _plain(dsn: str) -> str:
    return make_url(dsn).set(drivername="postgresql").render_as_string(hide_password=False)
