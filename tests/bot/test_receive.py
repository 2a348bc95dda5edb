"""What one update does to the database, whatever else happens to it."""

import asyncio
import io
import json
import logging
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import structlog

from bot.channels.channel import Identity, Incoming, NotSent
from bot.deliver import Delivery
from bot.logs import QUIET, configure_logs
from bot.receive import Receiver
from bot.wake import LocalWake
from bot.world import World
from cycles.memories import MemorySource
from handlers.conversation.domain import Remember
from handlers.conversation.events import Said
from storage import memories, thoughts
from storage.database import Database
from storage.tables import SEALED, ThoughtKind
from tests.chats import KEYRING, Chats
from tests.stories.chats import Street, street
from tests.stories.days import MONDAY, is_in_sao_paulo, starts
from tests.stories.house import House
from tests.stories.person import Person

POISONS = {
    "a flow that is gone": "UPDATE conversations SET flow = 'gone'",
    "replies that cannot be opened": "UPDATE conversations SET replies = '\\x00'",
    "facts of somebody else": "UPDATE conversations SET facts = replies",
}


@pytest.fixture
async def outside(database_url: str, tmp_path: Path) -> AsyncIterator[Street]:
    async with street("web", database_url, tmp_path) as there:
        yield there


@pytest.fixture
def house(outside: Street) -> House:
    return outside.house


@pytest.fixture
def ana(outside: Street) -> Person:
    return Person("Ana", "en", outside.chat("Ana", "en"), outside.house)


@pytest.mark.parametrize("poison", POISONS.values(), ids=POISONS)
async def test_a_poisoned_turn_is_kept_aside_and_the_chat_goes_on(
    ana: Person, house: House, poison: str
) -> None:
    await starts(ana)
    await _execute(house, poison)
    await ana.says("Ana, and something nobody may lose")
    await ana.sees("chat-broke")
    await ana.says("Hello again")
    await ana.sees("onboarding-hello")
    kept = await _fetch(house, "SELECT * FROM inbox WHERE state = 'quarantined'")
    assert [(row["failure"], row["channel"]) for row in kept] == [("turn failed", "web")]
    cipher = house.app.keyring.service_cipher()
    place = f"web:{kept[0]['platform_id']}"
    raw = cipher.open(kept[0]["raw"], table="inbox", column="raw", row=place)
    assert "something nobody may lose" in raw


async def test_an_update_brought_five_times_at_once_is_one_turn(house: House) -> None:
    await asyncio.gather(*(_receive(house, "ana", "1", "Hello") for _ in range(5)))
    assert len(await _fetch(house, "SELECT FROM people")) == 1
    assert len(await _fetch(house, "SELECT FROM inbox")) == 1
    assert len(await _fetch(house, "SELECT FROM messages")) == 2


async def test_a_message_that_did_not_arrive_is_looked_at_at_once(database: Database) -> None:
    chats, wake = Chats(database), LocalWake()
    await chats.queue(await chats.open(), "Hello")
    await chats.run("UPDATE outbox SET state = 'sent', platform_id = 'list-1'")
    delivery = Delivery(database, KEYRING, {}, spread=lambda: 1.0)
    receiver = Receiver(database, KEYRING, {}, delivery, World(), wake)
    await receiver.note_delivery("list", "list-1", None)
    assert not wake.outbox.is_set()
    await receiver.note_delivery("list", "list-1", NotSent())
    assert wake.outbox.is_set()


async def test_two_first_messages_at_once_meet_one_person(house: House) -> None:
    await asyncio.gather(*(_receive(house, "ana", str(number), "Hello") for number in range(5)))
    assert len(await _fetch(house, "SELECT FROM people")) == 1
    assert len(await _fetch(house, "SELECT FROM conversations WHERE is_open")) == 1
    assert len(await _fetch(house, "SELECT FROM messages")) == 10


async def test_twenty_people_at_once_each_get_their_own_answer(house: House) -> None:
    await asyncio.gather(*(_receive(house, f"person {n}", str(n), "Hello") for n in range(20)))
    rows = await _fetch(
        house,
        "SELECT person_id, array_agg(is_from_person ORDER BY id) AS sides FROM messages"
        " GROUP BY person_id",
    )
    assert [row["sides"] for row in rows] == [[True, False]] * 20


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """What the service writes down, at its most talkative; everything global is put back."""
    root = logging.getLogger()
    former = (root.handlers[:], root.level, logging.raiseExceptions)
    hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    levels = {name: logging.getLogger(name).level for name in QUIET}
    stream = io.StringIO()
    configure_logs("debug", "json", stream)
    yield stream
    root.handlers[:], root.level, logging.raiseExceptions = former
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)
    structlog.reset_defaults()


async def test_nothing_a_person_wrote_stands_readable_in_a_dump_or_a_log(
    ana: Person, house: House, log: io.StringIO
) -> None:
    planted = [f"planted{uuid4().hex}" for _ in range(100)]
    words = iter(planted)
    await _plants_everywhere(ana, house, words)
    await _plants_in_the_mind(ana, house, words)
    for left in words:
        await ana.says(f"I keep thinking of {left}")
    dump = await _dump(house)
    assert len(dump) > 50_000
    for plant in planted:
        assert plant.encode() not in dump
        assert plant not in log.getvalue()
    assert "turn_failed" in log.getvalue()
    for table, column in SEALED:
        filled = await _fetch(house, f"SELECT FROM {table} WHERE {column} IS NOT NULL LIMIT 1")
        assert filled, f"nothing was planted in {table}.{column}"


async def _plants_in_the_mind(ana: Person, house: House, words: Any) -> None:
    sender = await ana.known()
    remembered = Remember(next(words), MemorySource.TALK, MONDAY)
    async with house.app.database.transaction() as tx:
        await memories.change(tx, sender, remembered, uuid4())
        about = {"conversation": next(words)}
        await thoughts.want(tx, sender, ThoughtKind.REQUEST, uuid4(), about)
        await tx.raw.execute("UPDATE thoughts SET not_before = 'infinity'")


async def _plants_in_a_month_and_a_year(ana: Person, house: House, words: Any) -> None:
    await ana.says("/month")
    await ana.sees("month-theme")
    await ana.says(next(words))
    await ana.sees("month-outcomes")
    await ana.says(next(words))
    await ana.sees("month-more")
    await ana.taps("enough")
    await ana.sees("month-serves")
    await ana.taps("itself")
    await ana.sees("month-review")
    await ana.taps("save")
    await ana.sees("month-saved")
    async with house.app.database.transaction() as tx:
        await tx.raw.execute("UPDATE monthly_plans SET starts_on = '2026-02-01'")
        await tx.raw.execute("UPDATE people SET onboarded_at = '2025-03-05 12:00Z'")
    await ana.says("/month")
    await ana.sees("month-first")
    await ana.taps("look_back")
    await ana.sees("monthly_review-went")
    await ana.taps("shrunk")
    await ana.sees("monthly_review-smaller")
    await ana.says(next(words))
    assert (await ana.chat.next_message()).picture is not None
    await ana.sees("monthly_review-burnout_offer")
    await ana.says("/year")
    await ana.sees("year-glance")
    await ana.taps("look_back")
    await ana.sees("annual_review-went")
    await ana.taps("kept")
    await ana.sees("annual_review-take_along")
    await ana.says(next(words))
    await ana.sees("annual_review-picture")


async def _plants_everywhere(ana: Person, house: House, words: Any) -> None:
    """Through every question that takes words, and into a turn that fails."""
    await starts(ana)
    await ana.says(next(words))
    await is_in_sao_paulo(ana)
    await ana.sees("onboarding-vision")
    await ana.says(next(words))
    await ana.sees("onboarding-objectives")
    annual = next(words)
    await ana.says(annual)
    await ana.sees("onboarding-area", annual)
    await ana.taps("work")
    for choice in ("d12345", "t0730", "t2100", "w7", "t1700", "gentle"):
        ana.key = "onboarding-tone"
        await ana.chat.next_message()
        await ana.taps(choice)
    await ana.sees("onboarding-next")
    await ana.taps("plan")
    await ana.sees("weekly_plan-objectives")
    focus = next(words)
    await ana.says(f"{focus}\n{next(words)}")
    await ana.sees("weekly_plan-more")
    await ana.taps("enough")
    await ana.sees("weekly_plan-main")
    await ana.taps(focus)
    await ana.sees("weekly_plan-serves")
    await ana.taps("itself")
    await ana.sees("weekly_plan-if_then")
    await ana.says(next(words))
    await ana.sees("weekly_plan-plan_b")
    await ana.says(next(words))
    await ana.sees("weekly_plan-review")
    await ana.taps("save")
    await ana.sees("weekly_plan-saved")
    await house.to("2026-03-03 07:30")
    await ana.sees("morning-energy")
    await ana.taps("4")
    await ana.sees("morning-mood")
    await ana.taps("4")
    await ana.sees("morning-focus")
    await ana.says(next(words))
    await ana.sees("morning-closed")
    await house.to("2026-03-03 21:00")
    await ana.sees("evening-outcome")
    await ana.taps("done")
    await ana.sees("evening-energy")
    await ana.taps("4")
    await ana.sees("evening-mood")
    await ana.taps("4")
    await ana.sees("evening-reflection")
    await ana.says(next(words))
    await ana.sees("evening-loose_end")
    await ana.says(next(words))
    await ana.sees("evening-parked")
    await _plants_in_a_month_and_a_year(ana, house, words)
    await ana.says("/settings")
    await ana.sees("settings-menu")
    await ana.says(f"/{next(words)}")
    await ana.sees("settings-menu")
    await _execute(house, POISONS["a flow that is gone"])
    await ana.says(next(words))
    await ana.sees("chat-broke")
    await house.app.receiver.quarantine("web", "odd", json.dumps({"text": next(words)}))
    await ana.says("/plan")
    await ana.sees("weekly_plan-existing")
    await ana.taps("keep")
    await ana.sees("weekly_plan-kept")
    await house.to("2026-03-08 17:00")
    await ana.sees("weekly_review-went")
    await ana.taps("done")
    await ana.sees("weekly_review-went")
    await ana.taps("done")
    await ana.sees("weekly_review-gave_energy")
    await ana.says(next(words))
    await ana.sees("weekly_review-took_energy")
    await ana.says(next(words))
    await ana.sees("picture-outcome")
    await ana.sees("weekly_review-ahead")


async def _dump(house: House) -> bytes:
    """Every row of every table, as COPY writes it, the words between its bytes included."""
    out = io.BytesIO()
    async with house.app.database.transaction() as tx:
        tables = await tx.raw.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        for (table,) in tables:
            for form in ("text", "binary"):
                await tx.raw.copy_from_table(table, output=out, format=form)
    return out.getvalue()


async def _receive(house: House, user: str, id: str, text: str) -> None:
    said = Said(text, house.clock.now())
    incoming = Incoming(Identity("web", user), f"{user}:{id}", said)
    await house.app.receiver.receive(incoming, text)


async def _fetch(house: House, query: str) -> list[Any]:
    async with house.app.database.transaction() as tx:
        return list(await tx.raw.fetch(query))


async def _execute(house: House, statement: str) -> None:
    async with house.app.database.transaction() as tx:
        await tx.raw.execute(statement)
