"""Answers to the monthly burnout question: numbers alone, kept readable."""

from datetime import date
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert

from handlers.conversation.domain import AnswerBurnout
from storage.database import Transaction
from storage.tables import burnout_answers


async def answer(tx: Transaction, person_id: UUID, given: AnswerBurnout) -> None:
    """Keep the answer for a month, in place of one given before; without a level, take it back."""
    if given.level is None:
        await tx.sql.execute(
            delete(burnout_answers).where(
                burnout_answers.c.person_id == person_id, burnout_answers.c.month == given.month
            )
        )
        return
    values = {"answered_on": given.answered_on, "level": given.level}
    await tx.sql.execute(
        insert(burnout_answers)
        .values(person_id=person_id, month=given.month, **values)
        .on_conflict_do_update(index_elements=["person_id", "month"], set_=values)
    )


async def levels(tx: Transaction, person_id: UUID, since: date) -> dict[date, int]:
    """The answers for the months that start on or after a date, by the first day of the month."""
    rows = await tx.sql.execute(
        select(burnout_answers.c.month, burnout_answers.c.level).where(
            burnout_answers.c.person_id == person_id, burnout_answers.c.month >= since
        )
    )
    return {row.month: row.level for row in rows}


async def last_answer(tx: Transaction, person_id: UUID, since: date, until: date) -> int | None:
    """The newest answer given between two local dates, both included."""
    rows = await tx.sql.execute(
        select(burnout_answers.c.level)
        .where(
            burnout_answers.c.person_id == person_id,
            burnout_answers.c.answered_on.between(since, until),
        )
        .order_by(burnout_answers.c.answered_on.desc(), burnout_answers.c.month.desc())
        .limit(1)
    )
    return rows.scalar_one_or_none()
