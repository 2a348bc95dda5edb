"""What becomes of a message for each way in which a channel can fail."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from structlog.testing import capture_logs

from bot.channels.channel import (
    Ambiguous,
    Gone,
    NotSent,
    Refused,
    SendError,
    Throttled,
    Unreachable,
    WindowClosed,
)
from bot.deliver import PICTURE_TRIES, REPORT_PAUSES, Delivery
from storage import outbox
from storage.database import Database, DatabaseUnavailable, Transaction
from storage.messages import Body
from storage.outbox import Claimed
from storage.send_budgets import Lane, Room
from storage.tables import OutboxKind
from tests.bot.list_channel import ListChannel
from tests.chats import KEYRING, Chats

LANE = Lane("list", pace_seconds=0, burst=1, per_second=1e6, grant=1000)
PUSH = OutboxKind.PUSH


@pytest.fixture
def chats(database: Database) -> Chats:
    return Chats(database)


async def no_pause(_: float) -> None:
    await asyncio.sleep(0)


def delivery(chats: Chats, channel: ListChannel) -> Delivery:
    return Delivery(chats.database, KEYRING, {"list": channel}, spread=lambda: 1.0, pause=no_pause)


async def claimed(chats: Chats) -> list[Claimed]:
    return (await outbox.claim(chats.database, [Room(LANE, 100, 100)], 15)).messages


async def step(chats: Chats, channel: ListChannel) -> int:
    """Deliver what may go out now; how much that was."""
    messages = await claimed(chats)
    for message in messages:
        await delivery(chats, channel).deliver(message)
    return len(messages)


async def test_the_words_are_opened_for_the_channel_alone(chats: Chats) -> None:
    body = Body("Shall we?", (("a:b:c", "Yes"),), (1,), True, "pt-BR", "morning")
    chat = await chats.open()
    (number,) = await chats.queue(chat, body)
    channel = ListChannel()
    await step(chats, channel)
    (sent,) = channel.taken
    assert (sent.id, sent.address, sent.text) == (str(number), chat.address, "Shall we?")
    assert [(it.id, it.label) for it in sent.buttons] == [("a:b:c", "Yes")]
    assert (sent.rows, sent.asks_location, sent.language) == ((1,), True, "pt-BR")
    row = await chats.row(number)
    assert (row["state"], row["platform_id"]) == ("sent", "list-1")


async def test_a_throttled_message_is_never_early_and_is_no_copy(chats: Chats) -> None:
    (number,) = await chats.queue(await chats.open(), "hello")
    channel = ListChannel(Throttled(2282))
    await step(chats, channel)
    await chats.passes(2270)
    assert await step(chats, channel) == 0
    await chats.passes(12)
    assert await step(chats, channel) == 1
    assert channel.texts == ["hello"]
    assert (await chats.row(number))["ambiguous"] == 0


async def test_a_push_throttled_beyond_its_time_is_dead(chats: Chats) -> None:
    (number,) = await chats.queue(await chats.open(), "good morning", kind=PUSH)
    await step(chats, ListChannel(Throttled(4 * 3600)))
    assert await chats.state(number) == ("dead", "late")


async def test_what_surely_did_not_leave_is_tried_again_later_and_later(chats: Chats) -> None:
    (number,) = await chats.queue(await chats.open(), "hello", kind=PUSH)
    channel = ListChannel(*[NotSent()] * 5)
    for seconds in (1, 2, 4, 8, 16):
        assert await step(chats, channel) == 1
        await chats.passes(seconds / 2)
        assert await step(chats, channel) == 0
        await chats.passes(seconds / 2)
    await step(chats, channel)
    assert channel.texts == ["hello"]
    assert (await chats.row(number))["attempts"] == 6


async def test_words_that_wait_for_their_picture_in_vain_go_without_it(chats: Chats) -> None:
    await chats.queue(await chats.open(), Body("Your week", picture="week"))
    channel = ListChannel(*[NotSent()] * PICTURE_TRIES)
    for seconds in (1, 2, 4):
        assert await step(chats, channel) == 1
        await chats.passes(seconds)
    await step(chats, channel)
    assert [one.picture for one in channel.taken] == [None]


@pytest.mark.parametrize(("kind", "copies"), [(OutboxKind.REPLY, 3), (PUSH, 1)])
async def test_copies_are_capped_when_nobody_knows_what_arrived(
    chats: Chats, kind: OutboxKind, copies: int
) -> None:
    (number,) = await chats.queue(await chats.open(), "hello", kind=kind)
    channel = ListChannel(*[Ambiguous()] * 9)
    for _ in range(6):
        await step(chats, channel)
        await chats.passes(60)
    assert channel.tried == copies
    assert await chats.state(number) == ("dead", "ambiguous")
    assert (await chats.row(number))["ambiguous"] == copies


async def test_an_unexpected_mistake_of_a_channel_counts_as_a_copy(chats: Chats) -> None:
    (number,) = await chats.queue(await chats.open(), "my secret")
    with capture_logs() as logs:
        await step(chats, ListChannel(ValueError("my secret")))
    assert (await chats.row(number))["ambiguous"] == 1
    assert "my secret" not in str(logs)
    assert logs[0]["error"] == "ValueError"


@pytest.mark.parametrize(("failure", "state"), [(Unreachable(), "blocked"), (Gone(), "gone")])
async def test_someone_who_cannot_be_reached_gets_one_try_and_then_silence(
    chats: Chats, failure: SendError, state: str
) -> None:
    chat = await chats.open()
    numbers = await chats.queue(chat, "one", "two", "three")
    channel = ListChannel(failure)
    for _ in range(3):
        await step(chats, channel)
        await chats.passes(60)
    assert channel.tried == 1
    assert await chats.identity_state(chat) == state
    assert {await chats.state(it) for it in numbers} == {("dead", "unreachable")}


async def test_a_closed_window_gets_the_template_once(chats: Chats) -> None:
    body = Body("Good morning", template="morning")
    (number,) = await chats.queue(await chats.open(), body, kind=PUSH)
    channel = ListChannel(WindowClosed())
    await step(chats, channel)
    await step(chats, channel)
    assert [it.by_template for it in channel.taken] == [True]
    assert await chats.state(number) == ("sent", None)


async def test_without_a_template_it_is_held_until_the_person_writes(chats: Chats) -> None:
    chat = await chats.open()
    held = [
        *await chats.queue(chat, Body("Morning", template="morning"), kind=PUSH),
        *await chats.queue(chat, "Evening", kind=PUSH),
    ]
    channel = ListChannel(WindowClosed(), WindowClosed())
    for _ in range(4):
        await step(chats, channel)
    assert channel.tried == 2
    assert {await chats.state(it) for it in held} == {("held", "window")}
    await chats.writes(chat)
    async with chats.database.transaction() as tx:
        await outbox.release_held(tx, chat.identity_id)
    await step(chats, channel)
    await step(chats, channel)
    assert [(it.text, it.by_template) for it in channel.taken] == [
        ("Morning", False),
        ("Evening", False),
    ]


async def test_a_refused_message_is_a_dead_letter_and_its_chat_goes_on(chats: Chats) -> None:
    first, _ = await chats.queue(await chats.open(), "bad", "good")
    channel = ListChannel(Refused("63013"))
    await step(chats, channel)
    await step(chats, channel)
    assert await chats.state(first) == ("dead", "63013")
    assert channel.texts == ["good"]


async def test_a_message_without_its_key_is_dead_and_never_sent(chats: Chats) -> None:
    chat = await chats.open()
    (number,) = await chats.queue(chat, "hello")
    await chats.run("DELETE FROM person_keys WHERE person_id = $1", chat.person_id)
    channel = ListChannel()
    await step(chats, channel)
    assert channel.tried == 0
    assert await chats.state(number) == ("dead", "unreadable")


class Flaky(Database):
    """A database that cannot be reached a number of times."""

    def __init__(self, database: Database, times: int) -> None:
        super().__init__(database.url.render_as_string(hide_password=False))
        self._times = times

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        if self._times:
            self._times -= 1
            raise DatabaseUnavailable
        async with super().transaction() as tx:
            yield tx


async def test_an_outcome_is_written_when_the_database_is_back(chats: Chats) -> None:
    (number,) = await chats.queue(await chats.open(), "hello")
    (message,) = await claimed(chats)
    channel = ListChannel()
    async with Flaky(chats.database, 7) as database:
        flaky = Delivery(database, KEYRING, {"list": channel}, spread=lambda: 1.0, pause=no_pause)
        await flaky.deliver(message)
    assert channel.tried == 1
    assert await chats.state(number) == ("sent", None)


async def test_a_late_failure_is_settled_as_if_the_send_had_failed(chats: Chats) -> None:
    body = Body("Good morning", template="morning")
    (number,) = await chats.queue(await chats.open(), body, kind=PUSH)
    channel = ListChannel()
    await step(chats, channel)
    assert await delivery(chats, channel).note_delivery("list", "list-1", WindowClosed())
    await step(chats, channel)
    assert [it.by_template for it in channel.taken] == [False, True]
    assert await delivery(chats, channel).note_delivery("list", "list-2", Refused("63021"))
    assert await chats.state(number) == ("dead", "63021")


async def test_a_failure_told_before_our_own_mark_is_waited_for(chats: Chats) -> None:
    (number,) = await chats.queue(await chats.open(), "Good morning", kind=PUSH)
    waited = []

    async def pause(seconds: float) -> None:
        waited.append(seconds)
        if seconds == REPORT_PAUSES[-1]:
            await step(chats, ListChannel())

    slow = Delivery(chats.database, KEYRING, {}, spread=lambda: 1.0, pause=pause)
    assert await slow.note_delivery("list", "list-1", WindowClosed())
    assert tuple(waited) == REPORT_PAUSES
    assert await chats.state(number) == ("held", "window")


async def test_a_late_failure_of_an_overtaken_message_does_not_break_the_order(
    chats: Chats,
) -> None:
    first, _ = await chats.queue(await chats.open(), "one", "two")
    channel = ListChannel()
    await step(chats, channel)
    await step(chats, channel)
    await delivery(chats, channel).note_delivery("list", "list-1", Throttled(1))
    assert await chats.state(first) == ("dead", "overtaken")


async def test_the_words_of_an_overtaken_picture_go_late_and_say_so(chats: Chats) -> None:
    chat = await chats.open()
    await chats.queue(chat, Body("Two done.", picture="week"), "What next?")
    channel = ListChannel(None, None, Throttled(1))
    await step(chats, channel)
    await step(chats, channel)
    await chats.queue(chat, "Good night")
    await delivery(chats, channel).note_delivery("list", "list-1", NotSent())
    await step(chats, channel)
    await chats.passes(1)
    await step(chats, channel)
    await step(chats, channel)
    late = "A picture from a little earlier did not reach you. In words:\n\nTwo done."
    assert channel.texts == ["Two done.", "What next?", late, "Good night"]
    assert [one.picture for one in channel.taken] == ["week", None, None, None]


async def test_late_words_that_fail_late_are_not_said_a_third_time(chats: Chats) -> None:
    week, _ = await chats.queue(await chats.open(), Body("Two done.", picture="week"), "What next?")
    channel = ListChannel()
    await step(chats, channel)
    await step(chats, channel)
    await delivery(chats, channel).note_delivery("list", "list-1", NotSent())
    await step(chats, channel)
    await delivery(chats, channel).note_delivery("list", "list-3", NotSent())
    assert await chats.state(week) == ("dead", "overtaken")


async def test_a_late_word_on_an_unknown_message_or_a_good_one_changes_nothing(
    chats: Chats,
) -> None:
    (number,) = await chats.queue(await chats.open(), "hello")
    channel = ListChannel()
    await step(chats, channel)
    assert not await delivery(chats, channel).note_delivery("list", "unknown", Gone())
    assert await delivery(chats, channel).note_delivery("list", "list-1", None)
    assert await chats.state(number) == ("sent", None)
