"""What a person wants of a year: the vision and the annual objectives; their words are sealed."""

from datetime import date
from uuid import UUID

from sqlalchemy import insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from handlers.conversation.domain import (
    AddObjective,
    ChangeVision,
    EndObjective,
    ReviewYear,
    ReviseObjective,
)
from storage.database import Transaction
from storage.months import InWeeks
from storage.people import Sender
from storage.tables import annual_objectives, annual_reviews, visions

# A week's objective works for an annual one straight, or through an outcome of a month.
IN_WEEKS = """
SELECT coalesce(o.serves, w.serves) AS served, count(*) AS planned,
    count(*) FILTER (WHERE w.state = 'done') AS done
FROM weekly_objectives w
JOIN weekly_plans p ON p.person_id = w.person_id AND p.id = w.plan_id
LEFT JOIN monthly_outcomes o ON o.person_id = w.person_id AND o.id = w.serves
WHERE w.person_id = $1 AND w.serves IS NOT NULL AND p.starts_on BETWEEN $2 AND $3
GROUP BY 1
"""


async def in_weeks(
    tx: Transaction, person_id: UUID, since: date, until: date
) -> dict[UUID, InWeeks]:
    """What the weeks that start between two dates did for each annual objective."""
    rows = await tx.raw.fetch(IN_WEEKS, person_id, since, until)
    return {row["served"]: InWeeks(row["planned"], row["done"]) for row in rows}


async def vision_of(tx: Transaction, sender: Sender) -> str | None:
    """The newest picture of a good ordinary day."""
    row = (
        await tx.sql.execute(
            select(visions.c.id, visions.c.words)
            .where(visions.c.person_id == sender.person.id)
            .order_by(visions.c.created_at.desc(), visions.c.id.desc())
            .limit(1)
        )
    ).one_or_none()
    if row is None:
        return None
    return sender.cipher.open(row.words, table="visions", column="words", row=row.id)


async def change_vision(tx: Transaction, sender: Sender, changed: ChangeVision, id: UUID) -> None:
    """Keep a new vision; the one before stays as what was wanted then."""
    words = sender.cipher.seal(changed.words, table="visions", column="words", row=id)
    await tx.sql.execute(insert(visions).values(person_id=sender.person.id, id=id, words=words))


async def add(tx: Transaction, sender: Sender, added: AddObjective, id: UUID) -> None:
    written = added.objective
    words = sender.cipher.seal(written.text, table="annual_objectives", column="words", row=id)
    await tx.sql.execute(
        insert(annual_objectives).values(
            person_id=sender.person.id, id=id, area=written.area.value, words=words
        )
    )


async def revise(tx: Transaction, sender: Sender, revised: ReviseObjective) -> None:
    words = sender.cipher.seal(
        revised.text, table="annual_objectives", column="words", row=revised.objective
    )
    await _update(tx, sender.person.id, revised.objective, words=words)


async def end(tx: Transaction, person_id: UUID, ended: EndObjective) -> None:
    ending = ended.ending.value if ended.ending else None
    await _update(tx, person_id, ended.objective, ended_as=ending, is_current=ending is None)


async def review(tx: Transaction, sender: Sender, held: ReviewYear, id: UUID) -> None:
    """Keep a review; another on the same day takes the place of what was taken along."""
    person_id = sender.person.id
    known = await tx.sql.execute(
        select(annual_reviews.c.id).where(
            annual_reviews.c.person_id == person_id, annual_reviews.c.held_on == held.held_on
        )
    )
    row = known.scalar_one_or_none() or id
    words = (
        sender.cipher.seal(held.take_along, table="annual_reviews", column="take_along", row=row)
        if held.take_along
        else None
    )
    await tx.sql.execute(
        upsert(annual_reviews)
        .values(person_id=person_id, id=row, held_on=held.held_on, take_along=words)
        .on_conflict_do_update(index_elements=["person_id", "held_on"], set_={"take_along": words})
    )


async def is_reviewed(tx: Transaction, person_id: UUID, since: date, until: date) -> bool:
    """Whether a year was looked back on between two local dates, both included."""
    rows = await tx.sql.execute(
        select(annual_reviews.c.id)
        .where(
            annual_reviews.c.person_id == person_id,
            annual_reviews.c.held_on.between(since, until),
        )
        .limit(1)
    )
    return rows.scalar_one_or_none() is not None


async def _update(tx: Transaction, person_id: UUID, id: UUID, **values: object) -> None:
    await tx.sql.execute(
        update(annual_objectives)
        .where(annual_objectives.c.person_id == person_id, annual_objectives.c.id == id)
        .values(**values)
    )
