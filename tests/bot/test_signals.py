"""The signal is told from check-ins, the last week, and the last answer on burnout."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.signals import ANSWER_COUNTS, lower, signals
from cycles.signal import SignalReason, SignalWord
from handlers.conversation.domain import AnswerBurnout, RecordMorning
from storage import burnout, check_ins
from storage.database import Database
from storage.people import Sender
from tests.storage.weeks import Weeks

TODAY, OCTOBER = date(2026, 11, 24), date(2026, 10, 1)
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
async def ana(database: Database) -> Sender:
    """Somebody whose energy has clearly fallen for 19 days, and is not at the bottom."""
    sender = await Weeks(database).person()
    async with database.transaction() as tx:
        for ago in range(48):
            energy = 3 if ago < 19 else 5
            day = TODAY - timedelta(days=ago)
            await check_ins.record_morning(tx, sender, RecordMorning(day, energy=energy), NOW)
    return sender


async def words(database: Database, sender: Sender) -> list[SignalWord]:
    async with database.transaction() as tx:
        return [one.word for one in await signals(tx, sender, TODAY, None)]


async def answers(database: Database, sender: Sender, level: int, on: date) -> None:
    async with database.transaction() as tx:
        await burnout.answer(tx, sender.person.id, AnswerBurnout(OCTOBER, on, level))


async def test_without_an_answer_a_fall_is_a_strain(database: Database, ana: Sender) -> None:
    assert await words(database, ana) == [SignalWord.STRAINED, SignalWord.STRAINED]


@pytest.mark.parametrize(("level", "word"), [(3, SignalWord.STRAINED), (4, SignalWord.OVERLOADED)])
async def test_a_high_answer_beside_it_is_an_overload(
    database: Database, ana: Sender, level: int, word: SignalWord
) -> None:
    await answers(database, ana, level, TODAY)
    assert await words(database, ana) == [SignalWord.STRAINED, word]
    async with database.transaction() as tx:
        _, now = await signals(tx, ana, TODAY, None)
    assert (now.reason is SignalReason.BURNOUT_ITEM) == (word is SignalWord.OVERLOADED)


async def test_an_answer_of_a_week_ago_counts_for_both_weeks(
    database: Database, ana: Sender
) -> None:
    await answers(database, ana, 5, TODAY - timedelta(days=7))
    assert await words(database, ana) == [SignalWord.OVERLOADED, SignalWord.OVERLOADED]


async def test_an_answer_speaks_for_a_month_and_a_half(database: Database, ana: Sender) -> None:
    await answers(database, ana, 5, TODAY - ANSWER_COUNTS)
    assert (await words(database, ana))[-1] is SignalWord.OVERLOADED
    await answers(database, ana, 5, TODAY - ANSWER_COUNTS - timedelta(days=1))
    assert (await words(database, ana))[-1] is SignalWord.STRAINED


async def test_why_less_fits_is_said_while_less_fits(database: Database, ana: Sender) -> None:
    async with database.transaction() as tx:
        _, now = await signals(tx, ana, TODAY, None)
    assert lower(now, 3, 3) is None
    why = lower(now, 2, 3)
    assert why is not None
    assert (why.recent, why.usual, why.usual_capacity) == (3.0, 4.5, 3)
