"""What may go out, in which order, at which pace, and how often."""

import asyncio
from dataclasses import replace

import pytest

from storage import outbox, outcomes
from storage.database import Database
from storage.outbox import Claim, Claimed
from storage.send_budgets import Lane, Room
from storage.tables import IdentityState, OutboxKind
from tests.chats import Chats

FREE = Lane("list", pace_seconds=0, burst=1, per_second=1e6, grant=10_000_000)


@pytest.fixture
def chats(database: Database) -> Chats:
    return Chats(database)


async def claim(
    chats: Chats, lane: Lane = FREE, messages: int = 100, others: int | None = None
) -> Claim:
    room = Room(lane, messages, messages if others is None else others)
    return await outbox.claim(chats.database, [room], 15)


async def ids(chats: Chats, lane: Lane = FREE, messages: int = 100) -> list[int]:
    return [it.id for it in (await claim(chats, lane, messages)).messages]


async def only(chats: Chats) -> Claimed:
    claimed = await claim(chats)
    assert len(claimed.messages) == 1
    return claimed.messages[0]


async def sent(chats: Chats, *messages: Claimed) -> frozenset[int]:
    async with chats.database.transaction() as tx:
        return await outcomes.settle_sent(tx, [(it, f"at-{it.id}") for it in messages])


async def test_a_chat_goes_out_one_by_one_in_the_order_in_which_it_was_queued(
    chats: Chats,
) -> None:
    queued = await chats.queue(await chats.open(), "one", "two", "three")
    seen = []
    for _ in queued:
        message = await only(chats)
        seen.append(message.id)
        assert (await claim(chats)).messages == []
        await sent(chats, message)
    assert seen == queued


async def test_the_attempt_is_counted_and_committed_before_anything_is_sent(chats: Chats) -> None:
    (number,) = await chats.queue(await chats.open(), "one")
    message = await only(chats)
    row = await chats.row(number)
    assert (row["state"], row["attempts"], row["lease"]) == ("sending", 1, message.lease)


async def test_a_head_that_must_wait_holds_back_its_chat_and_no_other(chats: Chats) -> None:
    throttled, free = await chats.open(), await chats.open()
    (first,) = await chats.queue(throttled, "one", kind=OutboxKind.PUSH)
    await chats.queue(throttled, "two")
    async with chats.database.transaction() as tx:
        await outcomes.retry_later(tx, await only(chats), 30)
    (other,) = await chats.queue(free, "hello")
    (message,) = (await claim(chats, messages=1)).messages
    assert message.id == other
    await sent(chats, message)
    await chats.passes(29)
    assert await ids(chats) == []
    await chats.passes(1)
    assert await ids(chats) == [first]


async def test_a_reply_does_not_wait_behind_a_thousand_broadcasts(chats: Chats) -> None:
    everyone = [await chats.open() for _ in range(20)]
    for chat in everyone:
        await chats.queue(chat, *["news"] * 50, kind=OutboxKind.BROADCAST)
    await chats.queue(await chats.open(), "good morning", kind=OutboxKind.PUSH)
    (reply,) = await chats.queue(await chats.open(), "yes")
    claimed = await claim(chats, messages=3)
    assert [it.kind for it in claimed.messages] == [
        OutboxKind.REPLY,
        OutboxKind.PUSH,
        OutboxKind.BROADCAST,
    ]
    assert claimed.messages[0].id == reply


async def test_what_stands_before_a_reply_in_its_chat_is_as_urgent_as_the_reply(
    chats: Chats,
) -> None:
    for _ in range(5):
        await chats.queue(await chats.open(), "news", kind=OutboxKind.BROADCAST)
    chat = await chats.open()
    (before,) = await chats.queue(chat, "news", kind=OutboxKind.BROADCAST)
    await chats.queue(chat, "yes")
    assert await ids(chats, messages=1) == [before]


async def test_places_kept_for_replies_are_not_given_to_others(chats: Chats) -> None:
    for kind in (OutboxKind.PUSH, OutboxKind.BROADCAST, OutboxKind.PUSH, OutboxKind.BROADCAST):
        await chats.queue(await chats.open(), "news", kind=kind)
    claimed = await claim(chats, messages=10, others=3)
    kinds = [it.kind for it in claimed.messages]
    assert kinds == [OutboxKind.PUSH, OutboxKind.PUSH, OutboxKind.BROADCAST]


async def test_a_chat_gets_its_burst_and_then_its_pace(chats: Chats) -> None:
    lane = replace(FREE, pace_seconds=60, burst=2)
    await chats.queue(await chats.open(), *"abcd")

    async def goes_out() -> bool:
        claimed = await claim(chats, lane)
        await sent(chats, *claimed.messages)
        return bool(claimed.messages)

    assert [await goes_out() for _ in range(3)] == [True, True, False]
    await chats.passes(55)
    assert not await goes_out()
    await chats.passes(5)
    assert [await goes_out() for _ in range(2)] == [True, False]


async def test_the_bot_sends_no_more_than_its_budget_and_says_when_to_ask_again(
    chats: Chats,
) -> None:
    lane = replace(FREE, per_second=0.3, grant=10)
    for _ in range(40):
        await chats.queue(await chats.open(), "hello")
    claimed = await claim(chats, lane)
    assert len(claimed.messages) == 10
    assert claimed.again_in == pytest.approx(10 / 0.3 / 2)
    assert await ids(chats, lane) == []
    await chats.passes(20)
    assert len(await ids(chats, lane)) == 6


async def test_two_workers_never_claim_the_same_message(chats: Chats) -> None:
    queued = [(await chats.queue(await chats.open(), "hello"))[0] for _ in range(40)]
    claims = await asyncio.gather(*(claim(chats, messages=10) for _ in range(4)))
    assert sorted(it.id for claimed in claims for it in claimed.messages) == queued


async def test_a_turn_that_holds_the_chat_does_not_hold_up_the_others(chats: Chats) -> None:
    busy, free = await chats.open(), await chats.open()
    (waits,) = await chats.queue(busy, "one")
    (goes,) = await chats.queue(free, "two")
    async with chats.database.transaction() as tx:
        await tx.raw.execute(
            "UPDATE identities SET last_wrote_at = now() WHERE id = $1", busy.identity_id
        )
        assert await ids(chats) == [goes]
    assert await ids(chats) == [waits]


async def test_a_worker_whose_lease_was_taken_over_may_not_mark_the_message(chats: Chats) -> None:
    (number,) = await chats.queue(await chats.open(), "one")
    old = await only(chats)
    await chats.passes(16)
    new = await only(chats)
    assert await sent(chats, old) == frozenset()
    assert await outbox.renew(chats.database, [old], 15) == frozenset()
    async with chats.database.transaction() as tx:
        assert not await outcomes.settle_dead(tx, old, "refused")
        assert not await outcomes.retry_later(tx, old, 0)
        assert not await outcomes.hold(tx, old)
    assert await sent(chats, new) == {number}


async def test_a_renewed_lease_is_not_taken_over(chats: Chats) -> None:
    (number,) = await chats.queue(await chats.open(), "one")
    message = await only(chats)
    await chats.passes(14)
    assert await outbox.renew(chats.database, [message], 15) == {number}
    await chats.passes(14)
    assert await ids(chats) == []


async def test_a_reply_whose_worker_died_is_sent_at_most_three_times(chats: Chats) -> None:
    (number,) = await chats.queue(await chats.open(), "one")
    copies = 0
    for _ in range(6):
        copies += len(await ids(chats))
        await chats.passes(16)
    assert copies == 3
    assert await chats.state(number) == ("dead", "ambiguous")


@pytest.mark.parametrize("kind", [OutboxKind.PUSH, OutboxKind.BROADCAST])
async def test_a_push_whose_worker_died_is_not_sent_again(chats: Chats, kind: OutboxKind) -> None:
    (number,) = await chats.queue(await chats.open(), "one", kind=kind)
    await only(chats)
    await chats.passes(16)
    assert await ids(chats) == []
    assert await chats.state(number) == ("dead", "ambiguous")


async def test_a_push_that_waited_three_hours_is_late_and_a_reply_is_not(chats: Chats) -> None:
    (push,) = await chats.queue(await chats.open(), "good morning", kind=OutboxKind.PUSH)
    (reply,) = await chats.queue(await chats.open(), "yes")
    await chats.passes(3 * 3600 + 1)
    assert await ids(chats) == [reply]
    assert await chats.state(push) == ("dead", "late")


async def test_what_was_given_back_untouched_counts_as_no_attempt(chats: Chats) -> None:
    (number,) = await chats.queue(await chats.open(), "one", kind=OutboxKind.PUSH)
    await outbox.give_back(chats.database, [await only(chats)])
    assert (await only(chats)).attempts == 1
    assert (await chats.row(number))["ambiguous"] == 0


async def test_nothing_is_sent_to_someone_who_blocked_us(chats: Chats) -> None:
    chat = await chats.open()
    numbers = await chats.queue(chat, "one", "two")
    async with chats.database.transaction() as tx:
        await outcomes.lose_contact(tx, await only(chats), IdentityState.BLOCKED)
    numbers += await chats.queue(chat, "three", kind=OutboxKind.PUSH)
    assert await ids(chats) == []
    assert await chats.identity_state(chat) == "blocked"
    assert {await chats.state(it) for it in numbers} == {("dead", "unreachable")}


async def test_someone_who_wrote_while_a_send_was_refused_is_not_taken_for_blocked(
    chats: Chats,
) -> None:
    chat = await chats.open()
    (number,) = await chats.queue(chat, "one")
    message = await only(chats)
    await chats.writes(chat)
    async with chats.database.transaction() as tx:
        await outcomes.lose_contact(tx, message, IdentityState.BLOCKED)
    assert await chats.identity_state(chat) == "active"
    await chats.passes(1)
    assert await ids(chats) == [number]


async def test_held_messages_go_out_in_order_before_the_reply_when_the_person_writes(
    chats: Chats,
) -> None:
    chat = await chats.open()
    morning, evening = await chats.queue(chat, "morning", "evening", kind=OutboxKind.PUSH)
    async with chats.database.transaction() as tx:
        await outcomes.hold(tx, await only(chats))
    assert await ids(chats) == []
    assert await chats.state(evening) == ("held", "window")
    await chats.passes(20 * 3600)
    await chats.writes(chat)
    async with chats.database.transaction() as tx:
        assert await outbox.release_held(tx, chat.identity_id) == 2
    (reply,) = await chats.queue(chat, "yes")
    seen = []
    for _ in range(3):
        message = await only(chats)
        seen.append(message.id)
        await sent(chats, message)
    assert seen == [morning, evening, reply]


async def test_held_pushes_let_go_are_late_and_all_else_that_is_held_goes_out(
    chats: Chats,
) -> None:
    chat = await chats.open()
    (morning,) = await chats.queue(chat, "morning", kind=OutboxKind.PUSH)
    (reply,) = await chats.queue(chat, "yes")
    for _ in range(2):
        async with chats.database.transaction() as tx:
            await outcomes.hold(tx, await only(chats))
            await tx.raw.execute("UPDATE identities SET state = 'active'")
    await chats.writes(chat)
    async with chats.database.transaction() as tx:
        await outbox.let_go_held(tx, chat.identity_id)
        assert await outbox.release_held(tx, chat.identity_id) == 1
    assert await chats.state(morning) == ("dead", "late")
    assert await ids(chats) == [reply]


async def test_a_message_is_not_held_when_the_person_wrote_while_it_was_refused(
    chats: Chats,
) -> None:
    chat = await chats.open()
    (number,) = await chats.queue(chat, "morning", kind=OutboxKind.PUSH)
    message = await only(chats)
    await chats.writes(chat)
    async with chats.database.transaction() as tx:
        await outcomes.hold(tx, message)
    assert await ids(chats) == [number]


async def test_a_message_that_is_claimed_while_one_is_taken_back_has_overtaken_it(
    chats: Chats,
) -> None:
    chat = await chats.open()
    first, second = await chats.queue(chat, "one", "two")
    await chats.run("UPDATE outbox SET state = 'sent', platform_id = 'at' WHERE id = $1", first)

    async def take_back() -> tuple[Claimed, bool] | None:
        async with chats.database.transaction() as tx:
            return await outcomes.take_back(tx, "list", "at")

    async with chats.database.transaction() as claiming:
        await claiming.raw.execute(
            "SELECT FROM identities WHERE id = $1 FOR NO KEY UPDATE", chat.identity_id
        )
        await claiming.raw.execute("UPDATE outbox SET state = 'sending' WHERE id = $1", second)
        taking = asyncio.create_task(take_back())
        await asyncio.sleep(0.05)
    taken = await taking
    assert taken is not None
    assert (taken[0].id, taken[1]) == (first, True)


async def test_a_sent_message_that_failed_later_says_whether_it_was_overtaken(
    chats: Chats,
) -> None:
    first, second = await chats.queue(await chats.open(), "one", "two")
    await sent(chats, await only(chats))
    await sent(chats, await only(chats))
    async with chats.database.transaction() as tx:
        assert await outcomes.take_back(tx, "list", "unknown") is None
        late = await outcomes.take_back(tx, "list", f"at-{second}")
        overtaken = await outcomes.take_back(tx, "list", f"at-{first}")
    assert late is not None
    assert overtaken is not None
    assert (late[0].id, late[1]) == (second, False)
    assert (overtaken[0].id, overtaken[1]) == (first, True)


async def test_the_report_counts_what_is_due_late_held_and_dead(chats: Chats) -> None:
    await chats.queue(await chats.open(), "one")
    await chats.passes(61)
    await chats.queue(await chats.open(), "two")
    dead = await chats.open()
    await chats.queue(dead, "three", kind=OutboxKind.PUSH)
    claimed = [it for it in (await claim(chats)).messages if it.identity_id == dead.identity_id]
    async with chats.database.transaction() as tx:
        await outcomes.settle_dead(tx, claimed[0], "63013")
        await tx.raw.execute("UPDATE outbox SET not_before = created_at WHERE state = 'sending'")
        assert await outcomes.report(tx) == outcomes.DeliveryReport(2, 1, 0, {"63013": 1})


async def test_marks_that_end_together_are_committed_together(chats: Chats) -> None:
    for _ in range(30):
        await chats.queue(await chats.open(), "hello")
    claimed = (await claim(chats)).messages
    marks = outcomes.SentMarks(chats.database)
    assert all(await asyncio.gather(*(marks.mark(it, str(it.id)) for it in claimed)))
    async with chats.database.transaction() as tx:
        commits = await tx.raw.fetchval("SELECT count(DISTINCT xmin::text) FROM outbox")
    assert commits <= 2
    assert not await marks.mark(claimed[0], "again")
