"""The check-ins of each local date; what is not answered stays as it was."""

from datetime import date, datetime
from itertools import takewhile
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from cycles.check_ins import CheckIn, EveningBlock, FocusOutcome, MorningBlock, Parked
from cycles.loose_ends import SILENT_AFTER
from handlers.conversation.domain import RecordEvening, RecordMorning
from storage.database import Row, Transaction
from storage.encryption import PersonCipher
from storage.people import Sender
from storage.tables import check_ins


async def record_morning(
    tx: Transaction, sender: Sender, morning: RecordMorning, now: datetime
) -> None:
    values: dict[str, Any] = {
        "morning_energy": morning.energy,
        "morning_mood": morning.mood,
        "focus": _sealed(sender, "focus", morning.day, morning.focus),
        "focus_objective": morning.focus_objective,
        "plan_b_taken": morning.plan_b_taken,
    }
    changed = {name: value for name, value in values.items() if value is not None}
    if morning.focus is not None:
        # A focus in own words, or none, takes the place of an objective chosen before it.
        changed["focus_objective"] = morning.focus_objective
    if morning.focus == "":
        changed["focus"] = None
    await _record(tx, sender.person.id, morning.day, {**changed, "morning_at": now})


async def record_evening(
    tx: Transaction, sender: Sender, evening: RecordEvening, now: datetime
) -> None:
    values: dict[str, Any] = {
        "outcome": evening.outcome.value if evening.outcome else None,
        "evening_energy": evening.energy,
        "evening_mood": evening.mood,
        "reflection": _sealed(sender, "reflection", evening.day, evening.reflection),
        "loose_end": _sealed(sender, "loose_end", evening.day, evening.loose_end),
        "loose_end_skipped": evening.loose_end_skipped,
        "closing": evening.closing,
    }
    changed = {name: value for name, value in values.items() if value is not None}
    for column in ("reflection", "loose_end"):
        if getattr(evening, column) == "":
            changed[column] = None
    await _record(tx, sender.person.id, evening.day, {**changed, "evening_at": now})


async def check_in_of(tx: Transaction, sender: Sender, day: date) -> CheckIn | None:
    found = await between(tx, sender, day, day)
    return found[0] if found else None


async def between(tx: Transaction, sender: Sender, first: date, last: date) -> list[CheckIn]:
    """The check-ins from one date to another, both included, with all their words."""
    rows = await tx.sql.execute(
        select(check_ins)
        .where(
            check_ins.c.person_id == sender.person.id, check_ins.c.local_date.between(first, last)
        )
        .order_by(check_ins.c.local_date)
    )
    return [from_row(row, sender.cipher) for row in rows.mappings()]


async def parked(tx: Transaction, sender: Sender, first: date, last: date) -> list[Parked]:
    """The loose ends of the evenings from one date to another, both included, in their order."""
    rows = await tx.sql.execute(
        select(check_ins.c.local_date, check_ins.c.loose_end)
        .where(
            check_ins.c.person_id == sender.person.id,
            check_ins.c.local_date.between(first, last),
            check_ins.c.loose_end.is_not(None),
        )
        .order_by(check_ins.c.local_date)
    )
    return [parked_from_row(row, sender.cipher) for row in rows.mappings()]


async def scored(tx: Transaction, person_id: UUID, first: date, last: date) -> list[CheckIn]:
    """The check-ins from one date to another, both included, with their scores and no words."""
    rows = await tx.sql.execute(
        select(
            check_ins.c.local_date,
            check_ins.c.morning_energy,
            check_ins.c.morning_mood,
            check_ins.c.morning_at,
            check_ins.c.evening_energy,
            check_ins.c.evening_mood,
            check_ins.c.evening_at,
        )
        .where(check_ins.c.person_id == person_id, check_ins.c.local_date.between(first, last))
        .order_by(check_ins.c.local_date)
    )
    return [
        CheckIn(
            row.local_date,
            MorningBlock(energy=row.morning_energy, mood=row.morning_mood)
            if row.morning_at
            else None,
            EveningBlock(energy=row.evening_energy, mood=row.evening_mood)
            if row.evening_at
            else None,
        )
        for row in rows
    ]


async def last_closing(tx: Transaction, person_id: UUID, before: date) -> str | None:
    """The name of the sentence that closed the last evening before a date."""
    rows = await tx.sql.execute(
        select(check_ins.c.closing)
        .where(
            check_ins.c.person_id == person_id,
            check_ins.c.local_date < before,
            check_ins.c.closing.is_not(None),
        )
        .order_by(check_ins.c.local_date.desc())
        .limit(1)
    )
    return rows.scalar_one_or_none()


async def loose_ends_skipped(tx: Transaction, person_id: UUID) -> int:
    """How many times in a row the question for a loose end was passed by."""
    asked = (
        await tx.sql.execute(
            select(check_ins.c.loose_end_skipped)
            .where(check_ins.c.person_id == person_id, check_ins.c.loose_end_skipped.is_not(None))
            .order_by(check_ins.c.local_date.desc())
            .limit(SILENT_AFTER)
        )
    ).scalars()
    return len(list(takewhile(bool, asked)))


def from_row(row: Row, cipher: PersonCipher) -> CheckIn:
    """A check-in from all its columns."""
    day: date = row["local_date"]

    def opened(column: str) -> str | None:
        sealed = row[column]
        if sealed is None:
            return None
        return cipher.open(sealed, table="check_ins", column=column, row=day.isoformat())

    morning = MorningBlock(
        energy=row["morning_energy"],
        mood=row["morning_mood"],
        focus=opened("focus"),
        focus_objective=row["focus_objective"],
        plan_b_taken=row["plan_b_taken"],
    )
    evening = EveningBlock(
        outcome=FocusOutcome(row["outcome"]) if row["outcome"] else None,
        energy=row["evening_energy"],
        mood=row["evening_mood"],
        reflection=opened("reflection"),
        loose_end=opened("loose_end"),
    )
    return CheckIn(
        local_date=day,
        morning=morning if row["morning_at"] else None,
        evening=evening if row["evening_at"] else None,
    )


def parked_from_row(row: Row, cipher: PersonCipher) -> Parked:
    """A loose end from its words and its date."""
    day: date = row["local_date"]
    words = row["loose_end"]
    return Parked(
        day, cipher.open(words, table="check_ins", column="loose_end", row=day.isoformat())
    )


async def _record(tx: Transaction, person_id: UUID, day: date, values: dict[str, Any]) -> None:
    await tx.sql.execute(
        insert(check_ins)
        .values(person_id=person_id, local_date=day, **values)
        .on_conflict_do_update(index_elements=["person_id", "local_date"], set_=values)
    )


def _sealed(sender: Sender, column: str, day: date, text: str | None) -> bytes | None:
    if text is None:
        return None
    return sender.cipher.seal(text, table="check_ins", column=column, row=day.isoformat())
