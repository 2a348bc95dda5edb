"""Polling confirms only what is committed, keeps every chat in order and never stops by itself."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer
from structlog.testing import capture_logs

from bot.channels.channel import TryAgain
from bot.channels.telegram import TelegramChannel
from bot.channels.telegram_edge import TelegramEdge
from bot.channels.telegram_polling import TelegramPolling
from bot.channels.telegram_setup import open_bot
from handlers.conversation.events import Said
from tests.doubles.inbox import MemoryInbox
from tests.doubles.telegram import TOKEN, TelegramDouble


@pytest.fixture
async def double() -> AsyncIterator[TelegramDouble]:
    async with TelegramDouble() as started:
        yield started


@pytest.fixture(scope="module")
async def one_bot() -> AsyncIterator[Bot]:
    """Closing a bot takes 0.25 s: one for all tests, pointed at the double of each."""
    opened = open_bot(TOKEN)
    yield opened
    await opened.session.close()


@pytest.fixture
def bot(one_bot: Bot, double: TelegramDouble) -> Bot:
    one_bot.session.api = TelegramAPIServer.from_base(double.base_url)
    return one_bot


@pytest.fixture
def inbox() -> MemoryInbox:
    return MemoryInbox()


def _polling(bot: Bot, inbox: MemoryInbox) -> TelegramPolling:
    edge = TelegramEdge(TelegramChannel(bot, location_label=str), inbox)
    return TelegramPolling(edge, bot, wait_seconds=1, pause_seconds=0.02)


@asynccontextmanager
async def _running(bot: Bot, inbox: MemoryInbox) -> AsyncIterator[None]:
    stop = asyncio.Event()
    loop = asyncio.create_task(_polling(bot, inbox).run(stop))
    try:
        yield
    finally:
        stop.set()
        await asyncio.wait_for(loop, 10)


async def _until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not holds():  # noqa: ASYNC110 - the inbox has no event to wait for
            await asyncio.sleep(0.005)


async def _until_received(inbox: MemoryInbox, count: int) -> None:
    await _until(lambda: len(inbox.received) >= count)


def _texts(inbox: MemoryInbox, address: str) -> list[str]:
    return [
        it.happened.text
        for it in inbox.received
        if it.identity.address == address and isinstance(it.happened, Said)
    ]


async def test_updates_arrive_and_a_draining_stop_confirms_them(
    double: TelegramDouble, bot: Bot, inbox: MemoryInbox
) -> None:
    async with _running(bot, inbox):
        await double.person(1).says("one")
        await _until_received(inbox, 1)
        await double.person(1).says("two")
        await _until_received(inbox, 2)
    assert _texts(inbox, "1") == ["one", "two"]
    assert len(double.updates) == 0


async def test_a_stop_finishes_what_is_taken(
    double: TelegramDouble, bot: Bot, inbox: MemoryInbox
) -> None:
    inbox.turn_seconds = 0.1
    for number in range(5):
        await double.person(1).says(str(number))
    async with _running(bot, inbox):
        await _until_received(inbox, 1)
    assert _texts(inbox, "1") == ["0", "1", "2", "3", "4"]
    assert len(double.updates) == 0


async def test_a_stop_interrupts_the_long_poll(
    double: TelegramDouble, bot: Bot, inbox: MemoryInbox
) -> None:
    stop = asyncio.Event()
    loop = asyncio.create_task(_polling(bot, inbox).run(stop))
    assert await double.until(lambda: bool(double.calls_of("getUpdates")), 1)
    await asyncio.sleep(0.05)
    stop.set()
    await asyncio.wait_for(loop, 1)


async def test_each_chat_keeps_its_order_while_others_go_on(
    double: TelegramDouble, bot: Bot, inbox: MemoryInbox
) -> None:
    inbox.turn_seconds = 0.01
    for number in range(4):
        for chat in range(1, 25):
            await double.person(chat).says(str(number))
    async with _running(bot, inbox):
        await _until_received(inbox, 96)
    for chat in range(1, 25):
        assert _texts(inbox, str(chat)) == ["0", "1", "2", "3"]
    assert 8 <= inbox.busiest <= 16


async def test_the_offset_does_not_pass_an_update_that_must_come_again(
    double: TelegramDouble, bot: Bot, inbox: MemoryInbox
) -> None:
    await double.person(1).says("first")
    await double.person(1).says("second")
    await double.person(2).says("other")
    inbox.failures.extend([TryAgain(), TryAgain(), TryAgain()])
    with capture_logs() as logs:
        async with _running(bot, inbox):
            await _until_received(inbox, 3)
    assert _texts(inbox, "1") == ["first", "second"]
    assert _texts(inbox, "2") == ["other"]
    assert {entry["event"] for entry in logs} == {"telegram.polling.database"}
    offsets = [int(call.get("offset", 0)) for call in double.calls_of("getUpdates")]
    first_number = 100_001
    assert set(offsets) <= {0, first_number, first_number + 1, first_number + 2, first_number + 3}
    assert offsets[1] == first_number
    assert len(double.updates) == 0


async def test_what_was_not_committed_at_the_stop_stays_with_telegram(
    double: TelegramDouble, bot: Bot, inbox: MemoryInbox
) -> None:
    await double.person(1).says("kept")
    await double.person(1).says("waits")
    stop = asyncio.Event()
    loop = asyncio.create_task(_polling(bot, inbox).run(stop))
    inbox.turn_seconds = 0.05
    await _until_received(inbox, 1)
    inbox.failures.append(TryAgain())
    stop.set()
    await loop
    assert _texts(inbox, "1") == ["kept"]
    [left] = await double.updates.get(0, 100, 0)
    assert left["message"]["text"] == "waits"


async def test_an_unreadable_update_costs_nobody_else(
    double: TelegramDouble, bot: Bot, inbox: MemoryInbox
) -> None:
    double.updates.add("message", {"chat": "nowhere"}, 9)
    await double.person(1).says("hello")
    async with _running(bot, inbox):
        await _until_received(inbox, 1)
    assert len(inbox.quarantined) == 1
    assert len(double.updates) == 0


async def test_a_fault_of_ours_does_not_stop_the_loop(
    double: TelegramDouble, bot: Bot, inbox: MemoryInbox
) -> None:
    inbox.failures.append(ZeroDivisionError())
    await double.person(1).says("poison")
    async with _running(bot, inbox):
        await _until(lambda: bool(inbox.quarantined))
        await double.person(1).says("fine")
        await _until_received(inbox, 1)
    assert _texts(inbox, "1") == ["fine"]


async def test_broken_connections_are_outlived(
    double: TelegramDouble, bot: Bot, inbox: MemoryInbox
) -> None:
    double.fail_next("getUpdates", "500")
    double.fail_next("getUpdates", "lost_request")
    double.fail_next("getUpdates", "502")
    async with _running(bot, inbox):
        await double.person(1).says("one")
        await _until_received(inbox, 1)
        async with double.refusing_connections():
            await asyncio.sleep(0.05)
        await double.person(1).says("two")
        await _until_received(inbox, 2)
    assert _texts(inbox, "1") == ["one", "two"]


async def test_a_webhook_that_is_set_is_named_and_left_alone(
    double: TelegramDouble, bot: Bot, inbox: MemoryInbox
) -> None:
    await bot.set_webhook("https://example.org/telegram/webhook")
    with capture_logs() as logs:
        async with _running(bot, inbox):
            assert await double.until(lambda: len(double.calls_of("getUpdates")) >= 3, 2)
    assert "delete it or set TELEGRAM_MODE=webhook" in logs[0]["event"]
    assert (await bot.get_webhook_info()).url == "https://example.org/telegram/webhook"


async def test_another_poller_is_named(
    double: TelegramDouble, bot: Bot, inbox: MemoryInbox
) -> None:
    other = open_bot(double.token, double.base_url)
    with capture_logs() as logs:
        async with _running(bot, inbox):
            assert await double.until(lambda: bool(double.calls_of("getUpdates")), 2)
            await asyncio.sleep(0.05)
            await other.get_updates(timeout=0)
            await _until(lambda: bool(logs))
            await double.person(1).says("still here")
            await _until_received(inbox, 1)
    await other.session.close()
    assert "Another process polls this bot" in logs[0]["event"]


async def test_a_wrong_token_is_named_without_it(
    double: TelegramDouble, inbox: MemoryInbox
) -> None:
    wrong = open_bot("7000001:wrong-token", double.base_url)
    with capture_logs() as logs:
        async with _running(wrong, inbox):
            await _until(lambda: bool(logs))
    await wrong.session.close()
    assert "TELEGRAM_BOT_TOKEN" in logs[0]["event"]
    assert "wrong-token" not in str(logs)


async def test_numbers_that_start_anew_below_the_last_offset_are_not_skipped(
    double: TelegramDouble, bot: Bot, inbox: MemoryInbox
) -> None:
    async with _running(bot, inbox):
        await double.person(1).says("before")
        await _until_received(inbox, 1)
        # The first call has no offset either: the one that confirms comes, then the quiet one.
        assert await double.until(lambda: "offset" in double.calls_of("getUpdates")[-1], 5)
        assert await double.until(lambda: "offset" not in double.calls_of("getUpdates")[-1], 5)
        double.updates.number_anew(500)
        await double.person(1).says("after a quiet week")
        await _until_received(inbox, 2)
    assert _texts(inbox, "1") == ["before", "after a quiet week"]
