"""What is known of somebody who talks: read by their own id, and by nothing else."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.day import is_evening
from bot.signals import signals
from coach.context import Known, Said
from coach.memory import ranked
from cycles import calendar
from cycles.capacity import capacity
from cycles.moments import MomentKind
from cycles.people import Language
from handlers import flows
from handlers.conversation.effects import Ask
from handlers.conversation.engine import ask_again
from handlers.conversation.talk import Conversation
from storage import check_ins, memories, messages, months, people, plans, rests, years
from storage.database import Transaction
from storage.people import Sender

MOST_SAID = 30
"""Messages of the chat that are looked at; fewer fit."""
LATEST = 6
"""Messages by which memories are found."""
MOST_MEMORIES = 12
DAYS = timedelta(days=7)
CHECK_INS = {"morning": MomentKind.MORNING, "evening": MomentKind.EVENING}


async def known_of(
    tx: Transaction, sender: Sender, talk: Conversation | None, now: datetime
) -> Known:
    """Everything about one person that a model may be told; `talk` is what is open with them."""
    language = talk.language if talk else sender.person.language
    person, schedule = sender.person, sender.person.schedule
    today = calendar.day_of(now, schedule.zone)
    week = calendar.week_of(today, schedule.first_day_of_week)
    last = await plans.last_before(tx, sender, week.starts_on)
    _, lately = await signals(tx, sender, today, last)
    counts = await plans.done_counts(tx, person.id, week.starts_on)
    said = await _said(tx, sender)
    words = [one.text for one in said[-LATEST:] if one.is_from_person]
    rest = await rests.on(tx, person.id, today)
    return Known(
        now=now.astimezone(ZoneInfo(schedule.zone)),
        today=today,
        language=Language(language),
        tone=person.tone,
        name=person.name,
        country=person.country,
        vision=await years.vision_of(tx, sender),
        annual=await people.objectives_of_year(tx, sender),
        month=await months.plan_of(tx, sender, calendar.month_of(today).starts_on),
        week=await plans.plan_of(tx, sender, week.starts_on),
        days=tuple(await check_ins.between(tx, sender, today - DAYS, today)),
        signal=lately.word,
        is_resting=rest is not None,
        rests_until=rest.ends_on if rest else None,
        memories=ranked(await memories.of(tx, sender), words, MOST_MEMORIES),
        remembers=person.remembers,
        capacity=capacity(counts, lately.word).number,
        is_evening=is_evening(now, today, schedule),
        check_in=CHECK_INS.get(talk.flow) if talk and talk.waiting else None,
        question=_question(talk, now),
        said=said,
    )


async def _said(tx: Transaction, sender: Sender) -> tuple[Said, ...]:
    told = await messages.lately(tx, sender, MOST_SAID)
    return tuple(Said(one.is_from_person, one.body.text, one.created_at) for one in told)


def _question(talk: Conversation | None, now: datetime) -> str | None:
    """The words of what stays open while somebody talks."""
    if talk is None:
        return None
    _, effects = ask_again(talk, flows.FLOWS[talk.flow], now)
    return next((effect.text for effect in effects if isinstance(effect, Ask)), None)
