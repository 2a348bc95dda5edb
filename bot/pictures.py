"""What pictures are made of, from rows; and a kept one as it is looked at."""

import asyncio
from collections.abc import Iterable
from datetime import date
from typing import assert_never

from bot.raster import Raster
from cycles.calendar import Week
from cycles.check_ins import CheckIn
from cycles.signal import Day
from handlers.conversation.effects import Show, Span
from handlers.pictures import drawing
from handlers.pictures.drawing import Picture
from handlers.pictures.facts import MonthPicture, Outcome, Scores, WeekPicture, YearPicture
from handlers.pictures.month import days_of
from handlers.pictures.style import Theme
from handlers.pictures.year import months_to
from storage import check_ins, plans
from storage.database import Transaction
from storage.people import Sender


async def picture_of(tx: Transaction, sender: Sender, shown: Show) -> Picture:
    """A picture's facts, as the rows are now."""
    first, first_day = shown.starts_on, sender.person.schedule.first_day_of_week
    match shown.span:
        case Span.WEEK:
            plan = await plans.plan_of(tx, sender, first)
            outcomes = (Outcome(one.text, one.state) for one in (plan.objectives if plan else ()))
            days = await _scores(tx, sender, first, Week(first).ends_on)
            return WeekPicture(first, days, tuple(outcomes))
        case Span.MONTH:
            days = await _scores(tx, sender, first, days_of(first)[-1])
            return MonthPicture(first, first_day, days)
        case Span.YEAR:
            days = await _scores(tx, sender, months_to(first)[0], days_of(first)[-1])
            return YearPicture(first, first_day, days)
        case _:
            assert_never(shown.span)


async def _scores(tx: Transaction, sender: Sender, first: date, last: date) -> dict[date, Scores]:
    return scores_of(await check_ins.scored(tx, sender.person.id, first, last))


def scores_of(told: Iterable[CheckIn]) -> dict[date, Scores]:
    """The days on which something was said, each with the means of its two check-ins."""
    days = [Day.of(one) for one in told if one.morning or one.evening]
    return {day.local_date: Scores(day.energy, day.mood) for day in days}


async def png(raster: Raster, kept: str, theme: Theme = Theme.LIGHT) -> bytes:
    """A picture as it is kept with a message; raises `NotDrawn`."""
    # In a thread: the first one reads the widths of all letters, and measuring takes a while.
    return await raster.png(await asyncio.to_thread(_svg, kept, theme))


def _svg(kept: str, theme: Theme) -> str:
    return drawing.from_json(kept).svg(theme)
