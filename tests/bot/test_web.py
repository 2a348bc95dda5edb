"""The wire of the web chat and the webhooks, byte by byte, as others rely on it."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import asyncpg
import httpx2
import pytest
from sqlalchemy import make_url

from tests.doubles.twilio import signature
from tests.stories.chats import Street, street

HERE = {"user": "ana", "id": "1", "text": "Hello"}


@pytest.fixture
async def outside(way: str, database_url: str, tmp_path: Path) -> AsyncIterator[Street]:
    async with street(way, database_url, tmp_path) as there:
        yield there


@pytest.fixture
async def client(outside: Street) -> AsyncIterator[httpx2.AsyncClient]:
    async with httpx2.AsyncClient(base_url=outside.house.address, timeout=10) as opened:
        yield opened


WEB = pytest.mark.parametrize("way", ["web"])
WEBHOOK = pytest.mark.parametrize("way", ["telegram webhook"])
WHATSAPP = pytest.mark.parametrize("way", ["whatsapp without templates"])


@WEB
async def test_a_message_is_taken_with_202_and_both_sides_are_shown(
    client: httpx2.AsyncClient,
) -> None:
    answer = await client.post("/web/messages", json=HERE)
    assert (answer.status_code, answer.content) == (202, b"")
    mine, reply = await _messages(client)
    assert {"seq", "from", "text", "choices", "picture"} <= mine.keys() & reply.keys()
    assert (mine["from"], mine["text"], mine["choices"]) == ("user", "Hello", [])
    assert reply["from"] == "coach"
    assert reply["seq"] > mine["seq"]
    assert reply["picture"] is None
    assert all(choice.keys() == {"id", "label"} for choice in reply["choices"])

    choice = {"user": "ana", "id": "2", "choice": reply["choices"][0]["id"]}
    assert (await client.post("/web/messages", json=choice)).status_code == 202
    chosen, following = await _messages(client, after=reply["seq"])
    assert chosen["text"] == reply["choices"][0]["label"]
    assert following["from"] == "coach"


@WEB
async def test_the_same_id_is_one_message_however_often_it_is_sent(
    client: httpx2.AsyncClient,
) -> None:
    answers = await asyncio.gather(*(client.post("/web/messages", json=HERE) for _ in range(5)))
    assert [answer.status_code for answer in answers] == [202] * 5
    assert len(await _messages(client)) == 2


@WEB
async def test_one_persons_chat_holds_nothing_of_anothers(client: httpx2.AsyncClient) -> None:
    await client.post("/web/messages", json=HERE)
    await client.post("/web/messages", json={**HERE, "user": "bea"})
    assert len(await _messages(client)) == 2
    assert (await client.get("/web/messages", params={"user": "cleo"})).json() == {"messages": []}


@WEB
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"no json",
        b"[]",
        b"{}",
        b'{"user": "ana", "id": "1"}',
        b'{"user": "", "id": "1", "text": "Hello"}',
        b'{"user": "ana", "id": "", "text": "Hello"}',
        b'{"user": "ana", "id": "1", "text": "Hello", "choice": "x"}',
        b'{"user": "ana", "id": "1", "text": 5}',
        b'{"user": "ana", "id": "1", "location": {"latitude": 91, "longitude": 0}}',
        b'{"user": "ana", "id": "1", "text": "\\ud800"}',
        b"\xff\xfe",
    ],
)
async def test_what_is_no_message_is_refused_with_a_sentence(
    client: httpx2.AsyncClient, body: bytes
) -> None:
    answer = await client.post("/web/messages", content=body)
    assert answer.status_code == 422
    assert isinstance(answer.json()["detail"], str)
    assert await _messages(client) == []


@WEB
async def test_more_than_a_megabyte_is_too_large(client: httpx2.AsyncClient) -> None:
    answer = await client.post("/web/messages", content=b"x" * 1_000_001)
    assert answer.status_code == 413


@WEB
@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "coach.example"},
        {"Host": "127.0.0.1.nip.io"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"X-Forwarded-For": "203.0.113.7"},
        {"Forwarded": "for=203.0.113.7"},
        {"X-Real-IP": "203.0.113.7"},
        {"X-Forwarded-Proto": "https"},
        {"Via": "1.1 proxy"},
        {"Host": "["},
        {"Origin": "http://["},
    ],
)
async def test_only_this_machines_own_browser_may_use_the_page(
    client: httpx2.AsyncClient, headers: dict[str, str]
) -> None:
    for answer in (
        await client.post("/web/messages", json=HERE, headers=headers),
        await client.get("/web/messages", params={"user": "ana"}, headers=headers),
        await client.get("/web/events", params={"user": "ana"}, headers=headers),
        await client.get("/web/pictures/1.png", params={"user": "ana"}, headers=headers),
    ):
        assert answer.status_code == 403
    assert await _messages(client) == []


@WEB
async def test_a_proxy_that_shows_itself_in_nothing_else_speaks_http_1_0(
    outside: Street,
) -> None:
    port = outside.house.settings.backend_port
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"GET /web/messages?user=ana HTTP/1.0\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
    status = await reader.readline()
    writer.close()
    assert b" 403 " in status


@WEB
async def test_no_two_people_can_make_the_same_message(client: httpx2.AsyncClient) -> None:
    for user, number in (("a:b", "c"), ("a", "b:c")):
        post = {"user": user, "id": number, "text": "Hello"}
        assert (await client.post("/web/messages", json=post)).status_code == 202
    for user, number in (("a:b", "c"), ("a", "b:c")):
        answer = await client.get("/web/messages", params={"user": user})
        mine = answer.json()["messages"][0]
        assert (mine["from"], mine["id"]) == ("user", number)


@WEB
@pytest.mark.parametrize(
    "params", [{"user": "a\0b"}, {"user": "ana", "after": 2**70}, {"user": "ana", "after": "x"}]
)
async def test_what_the_database_cannot_hold_is_refused(
    client: httpx2.AsyncClient, params: dict[str, str | int]
) -> None:
    assert (await client.get("/web/messages", params=params)).status_code == 422
    assert (await client.get("/web/events", params=params)).status_code == 422
    post = {**HERE, "id": "a\0b"}
    assert (await client.post("/web/messages", json=post)).status_code == 422


@WEB
async def test_the_stream_goes_on_after_the_last_event_that_was_heard(
    client: httpx2.AsyncClient,
) -> None:
    await client.post("/web/messages", json=HERE)
    everything = await _messages(client)
    async with asyncio.timeout(10):
        assert await _events(client, 2, {}) == everything
        resumed = {"Last-Event-ID": str(everything[0]["seq"])}
        hearing = asyncio.create_task(_events(client, 3, resumed))
        await client.post("/web/messages", json={**HERE, "id": "2", "text": "/help"})
        heard = await hearing
    assert heard == (await _messages(client))[1:4]


@WEB
async def test_health_readiness_and_metrics_say_how_it_is(client: httpx2.AsyncClient) -> None:
    await client.post("/web/messages", json=HERE)
    assert (await client.get("/healthz")).text == "alive\n"
    assert (await client.get("/readyz")).text == "ready\n"
    told = (await client.get("/metrics")).text
    assert 'virtus_turns_total{channel="web"}' in told
    assert 'virtus_outbox{state="dead"} 0.0' in told
    page = await client.get("/")
    assert page.headers["Content-Security-Policy"].startswith("default-src 'self'")
    assert (await client.post("/telegram/webhook", content=b"{}")).status_code == 404
    assert (await client.post("/whatsapp/webhook", content=b"")).status_code == 404


@WEB
async def test_without_the_database_it_is_503_and_when_to_come_again(
    client: httpx2.AsyncClient, outside: Street, server_url: str
) -> None:
    await _rename(server_url, outside, "gone_")
    try:
        for answer in (
            await client.post("/web/messages", json=HERE),
            await client.get("/web/messages", params={"user": "ana"}),
        ):
            assert answer.status_code == 503
            assert int(answer.headers["Retry-After"]) >= 1
            assert isinstance(answer.json()["detail"], str)
        assert (await client.get("/readyz")).status_code == 503
        assert (await client.get("/healthz")).status_code == 200
    finally:
        await _rename(server_url, outside, "")
    assert (await client.post("/web/messages", json=HERE)).status_code == 202
    assert len(await _messages(client)) == 2


@WEBHOOK
@pytest.mark.parametrize("secret", [None, "", "wrong", "secretsecret", "sécret".encode()])
async def test_an_update_without_telegrams_secret_is_forbidden_and_leaves_nothing(
    client: httpx2.AsyncClient, outside: Street, secret: str | bytes | None
) -> None:
    headers = [] if secret is None else [("X-Telegram-Bot-Api-Secret-Token", secret)]
    update = {"update_id": 1, "message": {"text": "Hello"}}
    answer = await client.post("/telegram/webhook", json=update, headers=headers)  # type: ignore[arg-type]
    assert answer.status_code == 403
    assert await _count(outside, "inbox") == 0


@WEBHOOK
async def test_an_update_that_nobody_understands_is_kept_and_taken(
    client: httpx2.AsyncClient, outside: Street
) -> None:
    headers = {"X-Telegram-Bot-Api-Secret-Token": "secret"}
    for body in (b"no json", b'{"update_id": 7, "message": {"text": []}}', b"[1]", b"\xff"):
        for _ in range(2):
            answer = await client.post("/telegram/webhook", content=body, headers=headers)
            assert answer.status_code == 200
    assert await _count(outside, "inbox WHERE state = 'quarantined'") == 4


@WEBHOOK
async def test_one_update_brought_five_times_at_once_has_one_effect(
    client: httpx2.AsyncClient, outside: Street
) -> None:
    person = outside.telegram.person(7, met=True)
    headers = {"X-Telegram-Bot-Api-Secret-Token": "secret"}
    update = {
        "update_id": 9_000_001,
        "message": {
            "message_id": 1,
            "from": person.as_user(),
            "chat": person.as_chat(),
            "date": outside.telegram.now(),
            "text": "Hello",
        },
    }
    answers = await asyncio.gather(
        *(client.post("/telegram/webhook", json=update, headers=headers) for _ in range(5))
    )
    assert [answer.status_code for answer in answers] == [200] * 5
    await person.next_message()
    await outside.house.is_quiet()
    assert len(person.messages) == 1
    assert await _count(outside, "messages") == 2


@WHATSAPP
async def test_a_made_up_address_of_a_picture_leads_nowhere(client: httpx2.AsyncClient) -> None:
    for token in ("1", "AAAA", "x" * 90, "%C3%A9", "..%2Fhealthz"):
        assert (await client.get(f"/pictures/{token}.png")).status_code == 404


@WHATSAPP
async def test_a_form_with_a_wrong_signature_is_forbidden_and_leaves_nothing(
    client: httpx2.AsyncClient, outside: Street
) -> None:
    form = {"From": "whatsapp:+5511999990001", "Body": "Hello", "MessageSid": "SM1"}
    address = f"{outside.twilio.public_url}/whatsapp/webhook"
    right = signature(outside.twilio.auth_token, address, form)
    forged = signature("another token", address, form)
    for header, sent in ((None, form), (forged, form), (right, {**form, "Body": "Other"})):
        headers = {} if header is None else {"X-Twilio-Signature": header}
        for path in ("/whatsapp/webhook", "/whatsapp/status"):
            answer = await client.post(path, data=sent, headers=headers)
            assert answer.status_code == 403
    assert await _count(outside, "inbox") == 0
    headers = {"X-Twilio-Signature": right}
    for _ in range(5):
        answer = await client.post("/whatsapp/webhook", data=form, headers=headers)
        assert answer.status_code == 200
        assert answer.headers["Content-Type"].startswith("text/xml")
    assert await _count(outside, "messages") == 2


async def _messages(client: httpx2.AsyncClient, after: int = 0) -> list[dict[str, Any]]:
    query = {"user": "ana", "after": str(after)}
    answer = await client.get("/web/messages", params=query)
    found: list[dict[str, Any]] = answer.json()["messages"]
    return found


async def _events(
    client: httpx2.AsyncClient, number: int, headers: dict[str, str]
) -> list[dict[str, Any]]:
    """The first events of a stream."""
    heard: list[dict[str, Any]] = []
    async with client.stream(
        "GET", "/web/events", params={"user": "ana"}, headers=headers
    ) as stream:
        assert stream.headers["Content-Type"].startswith("text/event-stream")
        async for line in stream.aiter_lines():
            if line.startswith("data:"):
                heard.append(json.loads(line.removeprefix("data:")))
            if len(heard) == number:
                break
    return heard


async def _count(outside: Street, table: str) -> int:
    async with outside.house.app.database.transaction() as tx:
        number: int = await tx.raw.fetchval(f"SELECT count(*) FROM {table}")
        return number


async def _rename(server_url: str, outside: Street, prefix: str) -> None:
    """Take the database away from under the service, or bring it back."""
    name = outside.house.app.database.url.database
    old, new = (name, prefix + str(name)) if prefix else (f"gone_{name}", name)
    plain = make_url(server_url).set(drivername="postgresql").render_as_string(False)
    connection = await asyncpg.connect(plain)
    try:
        query = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1"
        async with asyncio.timeout(10):
            while True:
                await connection.execute(f'ALTER DATABASE "{old}" ALLOW_CONNECTIONS false')
                await connection.fetch(query, old)
                try:
                    await connection.execute(f'ALTER DATABASE "{old}" RENAME TO "{new}"')
                    break
                except asyncpg.ObjectInUseError:
                    await asyncio.sleep(0.02)
        await connection.execute(f'ALTER DATABASE "{new}" ALLOW_CONNECTIONS true')
    finally:
        await connection.close()
