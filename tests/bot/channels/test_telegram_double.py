"""The double is as strict as Telegram, and its webhook as stubborn."""

import asyncio
import sys
from collections import defaultdict
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientSession, web

from tests.doubles.telegram import TelegramDouble


class Webhook:
    """A webhook that takes or refuses updates, and remembers them in order."""

    def __init__(self) -> None:
        self.taken: dict[str, list[Any]] = defaultdict(list)
        self.secrets: set[str | None] = set()
        self.refusals = 0
        self.url = ""

    async def start(self) -> web.AppRunner:
        application = web.Application()
        application.router.add_post("/hook", self._take)
        runner = web.AppRunner(application, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
        return runner

    async def _take(self, request: web.Request) -> web.Response:
        self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        if self.refusals > 0:
            self.refusals -= 1
            return web.Response(status=503)
        update = await request.json()
        if "message" in update:
            self.taken["messages"].append(update["message"]["text"])
        if "callback_query" in update:
            self.taken["taps"].append(update["callback_query"]["data"])
        return web.Response()


@pytest.fixture
async def double() -> AsyncIterator[TelegramDouble]:
    async with TelegramDouble(webhook_retry_seconds=0.02, tap_seconds=0.05) as started:
        yield started


@pytest.fixture
async def webhook() -> AsyncIterator[Webhook]:
    hook = Webhook()
    runner = await hook.start()
    yield hook
    await runner.cleanup()


async def _call(double: TelegramDouble, method: str, **parameters: Any) -> dict[str, Any]:
    url = f"{double.base_url}/bot{double.token}/{method}"
    async with ClientSession() as session, session.post(url, json=parameters) as answer:
        body: dict[str, Any] = await answer.json()
        return body


def _keyboard(*data: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": it[:8], "callback_data": it}] for it in data]}


async def test_a_webhook_gets_a_chat_in_order_again_and_again_until_it_takes_it(
    double: TelegramDouble, webhook: Webhook
) -> None:
    await _call(double, "setWebhook", url=webhook.url, secret_token="s3cret")
    ana = double.person(1)
    webhook.refusals = 3
    for number in range(4):
        await ana.says(str(number))
    async with asyncio.timeout(5):
        while len(double.updates):  # noqa: ASYNC110 - what is waited for is that nothing waits
            await asyncio.sleep(0.01)
    assert webhook.taken["messages"] == ["0", "1", "2", "3"]
    assert webhook.secrets == {"s3cret"}


async def test_only_a_webhook_that_is_set_ends_a_poll(double: TelegramDouble) -> None:
    poll = asyncio.create_task(_call(double, "getUpdates", timeout=5))
    assert await double.until(lambda: bool(double.calls_of("getUpdates")), 2)
    await _call(double, "deleteWebhook")
    await asyncio.sleep(0.02)
    assert not poll.done()
    await _call(double, "setWebhook", url="https://example.org/hook")
    assert (await poll)["error_code"] == 409


async def test_taps_travel_beside_the_messages_that_are_held_back(
    double: TelegramDouble, webhook: Webhook
) -> None:
    ana = double.person(1, met=True)
    await _call(double, "sendMessage", chat_id=1, text="Well?", reply_markup=_keyboard("a"))
    await _call(double, "setWebhook", url=webhook.url)
    webhook.refusals = 1
    await ana.says("held back")
    await asyncio.sleep(0.01)
    await ana.taps("a")
    async with asyncio.timeout(5):
        while len(double.updates):  # noqa: ASYNC110 - what is waited for is that nothing waits
            await asyncio.sleep(0.01)
    assert webhook.taken == {"taps": ["a"], "messages": ["held back"]}


@pytest.mark.parametrize(
    ("parameters", "description"),
    [
        ({"text": " "}, "Bad Request: message text is empty"),
        ({"text": "x" * 4097}, "Bad Request: message is too long"),
        ({"text": "x", "reply_markup": _keyboard("x" * 65)}, "Bad Request: BUTTON_DATA_INVALID"),
        ({"text": "x", "reply_markup": _keyboard(*"x" * 101)},
         "Bad Request: reply markup is too long"),
        ({"text": "x", "chat_id": 2}, "Bad Request: chat not found"),
    ],
)  # fmt: skip
async def test_it_refuses_what_telegram_refuses(
    double: TelegramDouble, parameters: dict[str, Any], description: str
) -> None:
    double.person(1, met=True)
    answer = await _call(double, "sendMessage", **{"chat_id": 1, **parameters})
    assert answer == {"ok": False, "error_code": 400, "description": description}


async def test_a_tap_can_be_answered_once_and_only_for_a_while(double: TelegramDouble) -> None:
    ana = double.person(1, met=True)
    await _call(double, "sendMessage", chat_id=1, text="Well?", reply_markup=_keyboard("a"))
    await ana.taps("a")
    await ana.taps_old(0, "a")
    first, second = double.unanswered_callbacks()
    assert (await _call(double, "answerCallbackQuery", callback_query_id=first))["ok"]
    again = await _call(double, "answerCallbackQuery", callback_query_id=first)
    assert "query is too old" in again["description"]
    await asyncio.sleep(0.06)
    late = await _call(double, "answerCallbackQuery", callback_query_id=second)
    assert "query is too old" in late["description"]
    assert double.unanswered_callbacks() == [second]


async def test_who_looks_for_a_button_that_is_not_there_is_told_what_is(
    double: TelegramDouble,
) -> None:
    ana = double.person(1, met=True)
    await _call(double, "sendMessage", chat_id=1, text="Well?", reply_markup=_keyboard("a", "b"))
    with pytest.raises(AssertionError, match=r"no button 'c'; Ana sees \['a', 'b'\]"):
        await ana.taps("c", timeout=0)


async def test_it_judges_as_a_process_of_its_own() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.doubles.telegram", "--port", "0",
        stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        base_url, token = (await process.stdout.readline()).decode().split()
        async with ClientSession() as session:
            acts = [{"person": 7, "act": "says", "with": ["hello"]}]
            await session.post(f"{base_url}/judge/acts", json=acts)
            faults = [{"method": "sendMessage", "kind": "429"}]
            await session.post(f"{base_url}/judge/faults", json=faults)
            said = {"chat_id": 7, "text": "Hi"}
            statuses = []
            for _ in range(2):
                async with session.post(f"{base_url}/bot{token}/sendMessage", json=said) as answer:
                    statuses.append(answer.status)
            async with session.get(f"{base_url}/judge") as answer:
                seen = await answer.json()
    finally:
        process.terminate()
        await process.wait()
    assert statuses == [429, 200]
    assert [message["text"] for message in seen["chats"]["7"]] == ["Hi"]
    assert seen["waiting_updates"] == 1
