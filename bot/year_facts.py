"""What a conversation about a year freezes when it starts."""

from datetime import date

from cycles import calendar
from cycles.calendar import PersonalYear
from handlers.annual_review import AnnualReviewFacts
from handlers.year import InYear, YearFacts
from storage import people, years
from storage.database import Transaction
from storage.months import InWeeks
from storage.people import Sender


def year_of_day(sender: Sender, day: date) -> PersonalYear:
    """The person's own year; of somebody still new, one that begins on this day."""
    return calendar.year_of(day, sender.person.schedule.met_on or day)


async def is_year_reviewed(tx: Transaction, sender: Sender, day: date) -> bool:
    year = year_of_day(sender, day)
    return await years.is_reviewed(tx, sender.person.id, year.starts_on, year.ends_on)


async def year_facts(tx: Transaction, sender: Sender, day: date) -> YearFacts:
    year = year_of_day(sender, day)
    return YearFacts(
        year.ends_on,
        await years.vision_of(tx, sender),
        await _in_year(tx, sender, year),
        looks_back=day in year.last_week and not await is_year_reviewed(tx, sender, day),
    )


async def annual_review_facts(tx: Transaction, sender: Sender, day: date) -> AnnualReviewFacts:
    year = year_of_day(sender, day)
    vision = await years.vision_of(tx, sender)
    return AnnualReviewFacts(day, vision, await _in_year(tx, sender, year))


async def _in_year(tx: Transaction, sender: Sender, year: PersonalYear) -> tuple[InYear, ...]:
    worked = await years.in_weeks(tx, sender.person.id, year.starts_on, year.ends_on)
    nothing = InWeeks(0, 0)
    return tuple(
        InYear(
            one.id,
            one.text,
            one.area,
            worked.get(one.id, nothing).planned,
            worked.get(one.id, nothing).done,
        )
        for one in await people.objectives_of_year(tx, sender)
    )
