"""Weekly plans and their objectives; the words of each are sealed."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, delete, func, insert, select, update

from cycles.plans import (
    Objective,
    ObjectiveState,
    PlanMove,
    PlanState,
    Priority,
    WeeklyPlan,
    moved,
    reviewed,
)
from handlers.conversation.domain import AddToWeek, MarkObjective, ReviewWeek, SavePlan
from storage.database import Row, Transaction
from storage.encryption import PersonCipher
from storage.people import Sender
from storage.tables import weekly_objectives, weekly_plans

RECORD_WEEKS = 4
"""How many completed weeks the capacity is learned from."""


async def save(tx: Transaction, sender: Sender, plan: SavePlan, ids: Sequence[UUID]) -> None:
    """Keep a plan as active, in place of one made before for the same week.

    `ids` has one for each objective and one more for the plan itself.
    """
    person_id = sender.person.id
    *objective_ids, plan_id = ids
    await tx.sql.execute(
        delete(weekly_objectives).where(
            weekly_objectives.c.person_id == person_id,
            weekly_objectives.c.plan_id.in_(
                select(weekly_plans.c.id).where(
                    weekly_plans.c.person_id == person_id,
                    weekly_plans.c.starts_on == plan.starts_on,
                )
            ),
        )
    )
    await tx.sql.execute(
        delete(weekly_plans).where(
            weekly_plans.c.person_id == person_id, weekly_plans.c.starts_on == plan.starts_on
        )
    )
    await tx.sql.execute(
        insert(weekly_plans).values(
            person_id=person_id,
            id=plan_id,
            starts_on=plan.starts_on,
            state=moved(PlanState.PLANNING, PlanMove.SAVED).value,
        )
    )
    await tx.sql.execute(
        insert(weekly_objectives),
        [
            {
                "person_id": person_id,
                "id": id,
                "plan_id": plan_id,
                "position": position,
                "words": _sealed(sender, "words", id, objective.text),
                "if_then": _sealed(sender, "if_then", id, objective.if_then),
                "plan_b": _sealed(sender, "plan_b", id, objective.plan_b),
                "priority": objective.priority.value,
                "serves": objective.serves,
                "day": objective.day,
            }
            for position, (id, objective) in enumerate(
                zip(objective_ids, plan.objectives, strict=True)
            )
        ],
    )


async def add(tx: Transaction, sender: Sender, added: AddToWeek, id: UUID) -> None:
    """Take one more objective into a plan, as its last; nothing where there is no plan."""
    person_id, one = sender.person.id, added.objective
    plan = await plan_of(tx, sender, added.starts_on)
    if plan is None:
        return
    await tx.sql.execute(
        insert(weekly_objectives).values(
            person_id=person_id,
            id=id,
            plan_id=plan.id,
            position=len(plan.objectives),
            words=_sealed(sender, "words", id, one.text),
            priority=one.priority.value,
        )
    )


async def mark(tx: Transaction, person_id: UUID, marked: MarkObjective) -> None:
    await tx.sql.execute(
        update(weekly_objectives)
        .where(
            weekly_objectives.c.person_id == person_id, weekly_objectives.c.id == marked.objective
        )
        .values(state=marked.state.value)
    )


async def review(tx: Transaction, sender: Sender, written: ReviewWeek, now: datetime) -> None:
    """Keep what was said of a week; a plan replaced by another meanwhile is left in peace."""
    its_row = (weekly_plans.c.person_id == sender.person.id) & (weekly_plans.c.id == written.plan)
    state = (await tx.sql.execute(select(weekly_plans.c.state).where(its_row))).scalar_one_or_none()
    if state is None:
        return
    values: dict[str, object] = {"state": reviewed(PlanState(state)).value, "reviewed_at": now}
    for column in ("gave_energy", "took_energy"):
        text: str | None = getattr(written, column)
        if text is not None:
            values[column] = (
                sender.cipher.seal(text, table="weekly_plans", column=column, row=written.plan)
                if text
                else None
            )
    if written.closing is not None:
        values["closing"] = written.closing
    await tx.sql.execute(update(weekly_plans).where(its_row).values(**values))


async def done_between(tx: Transaction, person_id: UUID, first: date, last: date) -> int:
    """How many objectives got done in the weeks that start between two dates, both included."""
    rows = await tx.sql.execute(
        select(func.count())
        .select_from(
            weekly_plans.join(
                weekly_objectives,
                (weekly_objectives.c.person_id == weekly_plans.c.person_id)
                & (weekly_objectives.c.plan_id == weekly_plans.c.id),
            )
        )
        .where(
            weekly_plans.c.person_id == person_id,
            weekly_plans.c.starts_on.between(first, last),
            weekly_objectives.c.state == ObjectiveState.DONE.value,
        )
    )
    return rows.scalar_one()


async def last_closing(tx: Transaction, person_id: UUID, before: date) -> str | None:
    """The name of the sentence said about the last week before the one that starts on a date."""
    rows = await tx.sql.execute(
        select(weekly_plans.c.closing)
        .where(
            weekly_plans.c.person_id == person_id,
            weekly_plans.c.starts_on < before,
            weekly_plans.c.closing.is_not(None),
        )
        .order_by(weekly_plans.c.starts_on.desc())
        .limit(1)
    )
    return rows.scalar_one_or_none()


async def plan_of(tx: Transaction, sender: Sender, starts_on: date) -> WeeklyPlan | None:
    """The plan of the week that starts on a date, whatever its state."""
    return await _one(tx, sender, weekly_plans.c.starts_on == starts_on)


async def last_before(tx: Transaction, sender: Sender, starts_on: date) -> WeeklyPlan | None:
    """The newest plan of an earlier week."""
    return await _one(tx, sender, weekly_plans.c.starts_on < starts_on)


async def since(tx: Transaction, sender: Sender, first: date) -> list[WeeklyPlan]:
    """The plans of the weeks that begin on a date or later, oldest first."""
    begun = weekly_plans.c.starts_on >= first
    return await _whole(
        tx, sender, select(weekly_plans).where(begun).order_by(weekly_plans.c.starts_on)
    )


async def done_counts(tx: Transaction, person_id: UUID, before: date) -> list[int]:
    """How many objectives were done in each of the last weeks that are over, newest first.

    A week that lapsed with nothing ever said of it is no record of anything and is passed over.
    """
    done = func.count().filter(weekly_objectives.c.state == ObjectiveState.DONE.value)
    told = func.count().filter(
        weekly_objectives.c.state.in_([ObjectiveState.DONE.value, ObjectiveState.PARTLY.value])
    )
    rows = await tx.sql.execute(
        select(done)
        .select_from(
            weekly_plans.join(
                weekly_objectives,
                (weekly_objectives.c.person_id == weekly_plans.c.person_id)
                & (weekly_objectives.c.plan_id == weekly_plans.c.id),
            )
        )
        .where(
            weekly_plans.c.person_id == person_id,
            weekly_plans.c.starts_on < before,
            weekly_plans.c.state == PlanState.COMPLETED.value,
        )
        .group_by(weekly_plans.c.id, weekly_plans.c.starts_on, weekly_plans.c.reviewed_at)
        .having(weekly_plans.c.reviewed_at.is_not(None) | (told > 0))
        .order_by(weekly_plans.c.starts_on.desc())
        .limit(RECORD_WEEKS)
    )
    return list(rows.scalars())


async def _one(tx: Transaction, sender: Sender, which: ColumnElement[bool]) -> WeeklyPlan | None:
    newest = weekly_plans.c.starts_on.desc()
    found = await _whole(tx, sender, select(weekly_plans).where(which).order_by(newest).limit(1))
    return found[0] if found else None


async def _whole(
    tx: Transaction, sender: Sender, chosen: Select[tuple[Any, ...]]
) -> list[WeeklyPlan]:
    """The person's plans of a query, each with its objectives in their order."""
    own = weekly_plans.c.person_id == sender.person.id
    found = (await tx.sql.execute(chosen.where(own))).mappings().all()
    rows = await tx.sql.execute(
        select(weekly_objectives)
        .where(
            weekly_objectives.c.person_id == sender.person.id,
            weekly_objectives.c.plan_id.in_([plan["id"] for plan in found]),
        )
        .order_by(weekly_objectives.c.position)
    )
    objectives: dict[UUID, list[Row]] = {plan["id"]: [] for plan in found}
    for row in rows.mappings():
        objectives[row["plan_id"]].append(row)
    return [from_rows(plan, objectives[plan["id"]], sender.cipher) for plan in found]


def from_rows(plan: Row, objectives: Sequence[Row], cipher: PersonCipher) -> WeeklyPlan:
    """A plan from its row and those of its objectives, in their order."""
    return WeeklyPlan(
        id=plan["id"],
        starts_on=plan["starts_on"],
        state=PlanState(plan["state"]),
        objectives=tuple(_objective(row, cipher) for row in objectives),
    )


def _objective(row: Row, cipher: PersonCipher) -> Objective:
    def opened(column: str) -> str | None:
        sealed = row[column]
        if sealed is None:
            return None
        return cipher.open(sealed, table="weekly_objectives", column=column, row=row["id"])

    return Objective(
        id=row["id"],
        text=opened("words") or "",
        priority=Priority(row["priority"]),
        serves=row["serves"],
        if_then=opened("if_then"),
        plan_b=opened("plan_b"),
        day=row["day"],
        state=ObjectiveState(row["state"]),
    )


def _sealed(sender: Sender, column: str, id: UUID, text: str | None) -> bytes | None:
    if text is None:
        return None
    return sender.cipher.seal(text, table="weekly_objectives", column=column, row=id)
