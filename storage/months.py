"""Monthly plans and their outcomes; the words of each are sealed."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import delete, func, insert, select, update

from cycles.months import MonthlyPlan, Outcome, OutcomeState
from cycles.plans import ObjectiveState, PlanMove, PlanState, moved, reviewed
from handlers.conversation.domain import MarkOutcome, ReviewMonth, SaveMonth
from storage.database import Transaction
from storage.people import Sender
from storage.tables import monthly_outcomes, monthly_plans, weekly_objectives


@dataclass(frozen=True, slots=True)
class InWeeks:
    """What the weeks did for something: objectives that served it, and how many were done."""

    planned: int
    done: int


async def save(tx: Transaction, sender: Sender, month: SaveMonth, ids: Sequence[UUID]) -> None:
    """Keep a plan as active, in place of one made before for the same month.

    An outcome whose words stay is the same one, so that the weeks go on serving it. `ids` has one
    for each outcome and one more for the plan itself.
    """
    person_id = sender.person.id
    *outcome_ids, plan_id = ids
    before = await plan_of(tx, sender, month.starts_on)
    known = {one.text.casefold(): one.id for one in before.outcomes} if before else {}
    if before is not None:
        for table, column in ((monthly_outcomes, "plan_id"), (monthly_plans, "id")):
            await tx.sql.execute(
                delete(table).where(table.c.person_id == person_id, table.c[column] == before.id)
            )
    await tx.sql.execute(
        insert(monthly_plans).values(
            person_id=person_id,
            id=plan_id,
            starts_on=month.starts_on,
            theme=_sealed(sender, "monthly_plans", "theme", plan_id, month.theme),
            state=moved(PlanState.PLANNING, PlanMove.SAVED).value,
        )
    )
    rows = []
    for position, (new_id, outcome) in enumerate(zip(outcome_ids, month.outcomes, strict=True)):
        id = known.get(outcome.text.casefold(), new_id)
        words = _sealed(sender, "monthly_outcomes", "words", id, outcome.text)
        rows.append(
            {
                "person_id": person_id,
                "id": id,
                "plan_id": plan_id,
                "position": position,
                "words": words,
                "serves": outcome.serves,
            }
        )
    await tx.sql.execute(insert(monthly_outcomes), rows)


async def mark(tx: Transaction, sender: Sender, marked: MarkOutcome) -> None:
    smaller = _sealed(sender, "monthly_outcomes", "smaller", marked.outcome, marked.smaller)
    await tx.sql.execute(
        update(monthly_outcomes)
        .where(
            monthly_outcomes.c.person_id == sender.person.id,
            monthly_outcomes.c.id == marked.outcome,
        )
        .values(state=marked.state.value, smaller=smaller)
    )


async def review(tx: Transaction, sender: Sender, written: ReviewMonth, now: datetime) -> None:
    """Keep that a month was looked back on; a plan replaced meanwhile is left in peace."""
    its_row = (monthly_plans.c.person_id == sender.person.id) & (monthly_plans.c.id == written.plan)
    rows = await tx.sql.execute(select(monthly_plans.c.state).where(its_row))
    state = rows.scalar_one_or_none()
    if state is not None:
        values: dict[str, object] = {
            "state": reviewed(PlanState(state)).value,
            "reviewed_at": now,
        }
        if written.closing is not None:
            values["closing"] = written.closing
        await tx.sql.execute(update(monthly_plans).where(its_row).values(**values))


async def plan_of(tx: Transaction, sender: Sender, starts_on: date) -> MonthlyPlan | None:
    """The plan of the month that starts on a date, whatever its state."""
    return await _one(tx, sender, monthly_plans.c.starts_on == starts_on)


async def last_before(tx: Transaction, sender: Sender, starts_on: date) -> MonthlyPlan | None:
    """The newest plan of an earlier month."""
    return await _one(tx, sender, monthly_plans.c.starts_on < starts_on)


async def last_closing(tx: Transaction, person_id: UUID, before: date) -> str | None:
    """The name of the sentence said about the last month before the one that starts on a date."""
    rows = await tx.sql.execute(
        select(monthly_plans.c.closing)
        .where(
            monthly_plans.c.person_id == person_id,
            monthly_plans.c.starts_on < before,
            monthly_plans.c.closing.is_not(None),
        )
        .order_by(monthly_plans.c.starts_on.desc())
        .limit(1)
    )
    return rows.scalar_one_or_none()


async def in_weeks(
    tx: Transaction, person_id: UUID, served: Collection[UUID]
) -> dict[UUID, InWeeks]:
    """What the weeks did for each of these outcomes or annual objectives, directly; what no week
    served is not in it."""
    done = func.count().filter(weekly_objectives.c.state == ObjectiveState.DONE.value)
    rows = await tx.sql.execute(
        select(weekly_objectives.c.serves, func.count(), done)
        .where(
            weekly_objectives.c.person_id == person_id,
            weekly_objectives.c.serves.in_(list(served)),
        )
        .group_by(weekly_objectives.c.serves)
    )
    return {serves: InWeeks(planned, number) for serves, planned, number in rows}


async def _one(tx: Transaction, sender: Sender, which: object) -> MonthlyPlan | None:
    plan = (
        await tx.sql.execute(
            select(monthly_plans)
            .where(monthly_plans.c.person_id == sender.person.id, which)  # type: ignore[arg-type]
            .order_by(monthly_plans.c.starts_on.desc())
            .limit(1)
        )
    ).one_or_none()
    if plan is None:
        return None
    rows = await tx.sql.execute(
        select(monthly_outcomes)
        .where(
            monthly_outcomes.c.person_id == sender.person.id,
            monthly_outcomes.c.plan_id == plan.id,
        )
        .order_by(monthly_outcomes.c.position)
    )
    outcomes = tuple(
        Outcome(
            id=row.id,
            text=_opened(sender, "monthly_outcomes", "words", row.id, row.words) or "",
            serves=row.serves,
            state=OutcomeState(row.state),
            smaller=_opened(sender, "monthly_outcomes", "smaller", row.id, row.smaller),
        )
        for row in rows
    )
    theme = _opened(sender, "monthly_plans", "theme", plan.id, plan.theme)
    return MonthlyPlan(plan.id, plan.starts_on, theme, PlanState(plan.state), outcomes)


def _sealed(sender: Sender, table: str, column: str, id: UUID, text: str | None) -> bytes | None:
    return None if text is None else sender.cipher.seal(text, table=table, column=column, row=id)


def _opened(sender: Sender, table: str, column: str, id: UUID, sealed: bytes | None) -> str | None:
    return (
        None if sealed is None else sender.cipher.open(sealed, table=table, column=column, row=id)
    )
