"""The edge takes whatever Telegram brings: nothing lost, every tap answered, nothing raised."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any

import pytest
from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.channels.channel import Button, Outcome, Outgoing, TryAgain
from bot.channels.telegram import TelegramChannel
from bot.channels.telegram_edge import TelegramEdge
from bot.channels.telegram_setup import open_bot
from bot.channels.telegram_updates import SETTLED
from handlers.conversation.events import Pressed, Said
from tests.doubles.inbox import MemoryInbox
from tests.doubles.telegram import TOKEN, Person, TelegramDouble

ANA = {"id": 7, "is_bot": False, "first_name": "Ana", "language_code": "pt-br"}
PRIVATE = {"id": 7, "type": "private", "first_name": "Ana"}


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
async def double() -> AsyncIterator[TelegramDouble]:
    async with TelegramDouble() as started:
        yield started


@pytest.fixture
def inbox() -> MemoryInbox:
    return MemoryInbox()


@pytest.fixture
def channel(bot: Bot) -> TelegramChannel:
    return TelegramChannel(bot, location_label=str)


@pytest.fixture
def edge(channel: TelegramChannel, inbox: MemoryInbox) -> TelegramEdge:
    return TelegramEdge(channel, inbox)


@pytest.fixture
async def ana(double: TelegramDouble, channel: TelegramChannel) -> Person:
    """Someone who was just asked something."""
    person = double.person(7, met=True)
    await channel.send(Outgoing("1", "7", "Well?", (Button("c1:energy:3", "3"),)))
    return person


async def _tapped(ana: Person, label: str = "3") -> dict[str, Any]:
    """The update that comes of a tap."""
    await ana.taps(label, timeout=0)
    [update] = await ana.double.updates.get(0, 100, 0)
    await ana.double.updates.get(update["update_id"] + 1, 100, 0)
    return update


def text(words: str, update_id: int = 1) -> dict[str, Any]:
    message = {"message_id": 5, "from": ANA, "chat": PRIVATE, "date": 1_795_000_000, "text": words}
    return {"update_id": update_id, "message": message}


async def test_an_update_reaches_the_inbox_with_its_raw_text(
    edge: TelegramEdge, inbox: MemoryInbox
) -> None:
    raw = json.dumps(text("olá"), ensure_ascii=False)
    await edge.handle(raw.encode())
    await edge.handle(text("olá", 2))
    said = [it.happened for it in inbox.received]
    assert [isinstance(it, Said) and it.text for it in said] == ["olá", "olá"]
    assert inbox.raw["1"] == raw
    assert json.loads(inbox.raw["2"]) == text("olá", 2)


async def test_a_tap_is_answered_with_its_toast_and_its_keyboard_gives_way_to_the_choice(
    edge: TelegramEdge, inbox: MemoryInbox, double: TelegramDouble, ana: Person
) -> None:
    inbox.outcome = Outcome(toast="Noted", chosen="3 okay")
    await edge.handle(await _tapped(ana))
    await edge.drain()
    assert inbox.received[0].happened == Pressed("c1:energy:3")
    assert ana.toasts == ["Noted"]
    assert ana.messages[0].labels == ("✓ 3 okay",)
    assert double.unanswered_callbacks() == []


async def test_a_tap_on_the_choice_that_stands_is_answered_and_means_nothing(
    edge: TelegramEdge, inbox: MemoryInbox, double: TelegramDouble, ana: Person
) -> None:
    inbox.outcome = Outcome(chosen="3")
    await edge.handle(await _tapped(ana))
    await edge.drain()
    settled = await _tapped(ana, "✓ 3")
    assert settled["callback_query"]["data"] == SETTLED
    await edge.handle(settled)
    await edge.drain()
    assert len(inbox.received) == 1
    assert double.unanswered_callbacks() == []


async def test_a_tap_is_not_answered_before_it_is_committed(
    edge: TelegramEdge, inbox: MemoryInbox, double: TelegramDouble, ana: Person
) -> None:
    update = await _tapped(ana)
    inbox.failures.append(TryAgain())
    with pytest.raises(TryAgain):
        await edge.handle(update)
    await edge.drain()
    assert len(double.unanswered_callbacks()) == 1
    await edge.handle(update)
    await edge.drain()
    assert double.unanswered_callbacks() == []


async def test_a_slow_answer_to_a_tap_does_not_hold_back_the_next_update(
    edge: TelegramEdge, inbox: MemoryInbox, double: TelegramDouble, ana: Person
) -> None:
    update = await _tapped(ana)
    double.fail_next("answerCallbackQuery", "silence")
    await asyncio.wait_for(edge.handle(update), 1)
    await asyncio.wait_for(edge.handle(text("next")), 1)
    assert len(inbox.received) == 2
    await double.stop()
    await edge.drain()


async def test_a_fault_of_ours_is_quarantined_and_the_tap_still_answered(
    edge: TelegramEdge, inbox: MemoryInbox, double: TelegramDouble, ana: Person
) -> None:
    update = await _tapped(ana)
    inbox.failures.append(ZeroDivisionError())
    await edge.handle(update)
    await edge.drain()
    assert json.loads(inbox.quarantined[str(update["update_id"])]) == update
    assert double.unanswered_callbacks() == []


async def test_what_cannot_even_be_quarantined_is_not_received(
    edge: TelegramEdge, inbox: MemoryInbox
) -> None:
    for failure in (TryAgain(), OSError()):
        inbox.quarantine_failures.append(failure)
        with pytest.raises(TryAgain):
            await edge.handle(b"{")


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[]",
        b"null",
        b"[" * 100_000,
        b'{"update_id": ' + b"9" * 5000 + b"}",
        b'{"update_id": true, "message": 1}',
        json.dumps({"update_id": 3, "message": {"text": "\ud800"}}).encode(),
        json.dumps({"update_id": 3, "message": {"chat": {"id": []}}}).encode(),
    ],
)
async def test_what_cannot_be_understood_is_kept_once_and_clean(
    raw: bytes, edge: TelegramEdge, inbox: MemoryInbox
) -> None:
    await edge.handle(raw)
    await edge.handle(raw)
    [(number, kept)] = inbox.quarantined.items()
    assert len(number) <= 160
    assert kept.encode() == raw or not raw.isascii()


async def test_an_unreadable_update_with_a_number_is_quarantined_under_it(
    edge: TelegramEdge, inbox: MemoryInbox
) -> None:
    await edge.handle({"update_id": 12, "message": "not a message"})
    assert list(inbox.quarantined) == ["12"]


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=8,
)


def _like(shape: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Updates in which any part may be missing, foreign or right."""
    return st.fixed_dictionaries({}, optional={
        key: (_like(value) if isinstance(value, dict) else st.just(value)) | _JSON
        for key, value in shape.items()
    })  # fmt: skip


_MEMBER = {"user": ANA, "status": "kicked", "until_date": 0}
_PLACE = {"latitude": 1.0, "longitude": 2.0}
_MESSAGE = {
    "message_id": 5, "from": ANA, "chat": PRIVATE, "date": 1_795_000_000, "text": "hi",
    "caption": "hi", "location": _PLACE,
    "venue": {"location": _PLACE, "title": "x", "address": "y"},
    "dice": {"emoji": "x", "value": 1}, "sticker": {}, "reply_to_message": {},
}  # fmt: skip
_UPDATE = {
    "update_id": 1,
    "message": _MESSAGE,
    "edited_message": _MESSAGE,
    "callback_query": {"id": "1", "from": ANA, "chat_instance": "1", "data": "x",
                       "message": _MESSAGE},
    "my_chat_member": {"chat": PRIVATE, "from": ANA, "date": 1, "old_chat_member": _MEMBER,
                       "new_chat_member": _MEMBER},
    "message_reaction": {"chat": PRIVATE},
}  # fmt: skip


class _SilentChannel(TelegramChannel):
    """A channel whose asides go nowhere."""

    def __init__(self) -> None:
        """Open nothing."""

    async def answer(self, callback: str, toast: str | None) -> None:
        """Say nothing."""


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(update=_like(_UPDATE) | _JSON)
def test_no_update_whatsoever_breaks_the_edge(update: Any) -> None:
    inbox = MemoryInbox()

    async def bring() -> None:
        edge = TelegramEdge(_SilentChannel(), inbox)
        with suppress(UnicodeEncodeError):
            await edge.handle(json.dumps(update, ensure_ascii=False).encode())
        await edge.handle(json.dumps(update).encode())
        await edge.drain()

    asyncio.run(bring())
    for incoming in inbox.received:
        assert incoming.identity.channel == "telegram"
        assert 0 < len(incoming.identity.address) <= 160
        if isinstance(incoming.happened, Said):
            incoming.happened.text.encode()
            assert incoming.happened.sent_at.utcoffset() is not None
    if not isinstance(update, dict):
        assert len(inbox.quarantined) >= 1
