"""What a conversation asked the world for in the middle of its talk, answered in the same turn."""

from datetime import datetime
from typing import Any

from bot.signals import signals
from bot.synthesis import synthesis
from cycles import calendar
from cycles.loose_ends import Offer, offer
from cycles.signal import SignalWord
from handlers.conversation.effects import Fetch
from storage import check_ins, plans
from storage.database import Transaction
from storage.people import Sender


async def answer(
    tx: Transaction, sender: Sender, flow: str, fetch: Fetch, language: str, now: datetime
) -> Any:
    """The result as plain JSON. Raises LookupError for a request that nobody answers."""
    match fetch.key:
        case "synthesis":
            return await synthesis(tx, sender, flow, fetch.parameters, language)
        case "loose_end_offer":
            return await _loose_end_offer(tx, sender, now)
        case "signal":
            return await _signal(tx, sender, now)
        case other:
            raise LookupError(f"Nobody answers the request {other!r}.")


async def _loose_end_offer(tx: Transaction, sender: Sender, now: datetime) -> Offer:
    person = sender.person
    day = calendar.day_of(now, person.schedule.zone)
    week = calendar.week_of(day, person.schedule.first_day_of_week)
    working = [one for one in week.days if one.isoweekday() in person.schedule.working_days]
    return offer(
        await check_ins.loose_ends_skipped(tx, person.id),
        is_wanted=person.parks_loose_ends,
        is_last_working_day=bool(working) and day == working[-1],
        is_overloaded=await _signal(tx, sender, now) is SignalWord.OVERLOADED,
    )


async def _signal(tx: Transaction, sender: Sender, now: datetime) -> SignalWord:
    schedule = sender.person.schedule
    day = calendar.day_of(now, schedule.zone)
    week = calendar.week_of(day, schedule.first_day_of_week)
    last = await plans.last_before(tx, sender, week.starts_on)
    _, lately = await signals(tx, sender, day, last)
    return lately.word
