"""The people of the benchmark of pushes: some who are met in each round, in a crowd who are not."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import asyncpg
from uuid_utils.compat import uuid7

from cycles.moments import MomentKind, MomentState
from cycles.people import usual_schedule
from cycles.plans import PlanState, Priority
from handlers.words.catalog import LANGUAGES
from storage.encryption import Keyring, PersonCipher

ZONE = "America/Sao_Paulo"
MONDAY = date(2026, 3, 2)
FIRST_MORNING = datetime(2026, 3, 2, 10, 30, tzinfo=UTC)
"""Half past seven there."""
OBJECTIVES = ("Write the first chapter", "Run twice")

# As many as wanted by generate_series; of them only what an idle tick could stumble over.
CROWD = """
INSERT INTO people (id, language, zone, tone, first_day_of_week, working_days, morning_time,
    evening_time, planning_day, planning_time)
SELECT ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'en', $2, 'gentle', 1,
    '{1,2,3,4,5,6,7}', '07:30', '21:00', 7, '17:00'
FROM generate_series(1, $1::int) AS n
"""
CROWD_MOMENTS = """
INSERT INTO moments (person_id, kind, local_date, planned_at, due_at, state)
SELECT id, 'morning', $1, at, at, 'waiting'
FROM (SELECT id, $2::timestamptz + interval '1 ms' * row_number() OVER () AS at FROM people) AS p
"""
PERSON_COLUMNS = (
    "id",
    "name",
    "language",
    "zone",
    "tone",
    "first_day_of_week",
    "working_days",
    "morning_time",
    "evening_time",
    "planning_day",
    "planning_time",
    "onboarded_at",
)
PLAN_COLUMNS = ("person_id", "id", "starts_on", "state")
OBJECTIVE_COLUMNS = ("person_id", "id", "words", "plan_id", "position", "priority")


@dataclass(frozen=True, slots=True)
class _Person:
    id: UUID
    cipher: PersonCipher
    wrapped: bytes
    number: int


async def gather_a_crowd(raw: asyncpg.Connection, people: int) -> None:
    """People who are met in a year: they are only there."""
    # A million foreign keys are known to hold.
    await raw.execute("SET session_replication_role = replica")
    a_year_on = FIRST_MORNING + timedelta(days=365)
    await raw.execute(CROWD, people, ZONE, timeout=300)
    await raw.execute(CROWD_MOMENTS, a_year_on.date(), a_year_on, timeout=300)
    await raw.execute("RESET session_replication_role")
    await raw.execute("ANALYZE people, moments", timeout=300)


async def invite(raw: asyncpg.Connection, keyring: Keyring, channel: str, people: int) -> None:
    """People with a name, a plan of the week and a first morning that is due."""
    invited = [_person(keyring, number) for number in range(people)]
    await raw.copy_records_to_table(
        "people", columns=PERSON_COLUMNS, records=[_row(one) for one in invited]
    )
    await raw.copy_records_to_table(
        "person_keys", records=[(one.id, one.wrapped) for one in invited]
    )
    await raw.copy_records_to_table(
        "identities",
        columns=("id", "person_id", "channel", "address"),
        records=[(uuid7(), one.id, channel, str(one.number)) for one in invited],
    )
    await _plan_their_week(raw, invited)
    morning = MomentKind.MORNING.value, MONDAY, FIRST_MORNING, FIRST_MORNING
    await raw.copy_records_to_table(
        "moments",
        columns=("person_id", "kind", "local_date", "planned_at", "due_at", "state"),
        records=[(one.id, *morning, MomentState.WAITING.value) for one in invited],
    )


async def _plan_their_week(raw: asyncpg.Connection, invited: list[_Person]) -> None:
    plans = [(one.id, uuid7(), MONDAY, PlanState.ACTIVE.value) for one in invited]
    objectives = [
        (one.id, *_objective(one, words), plan[1], position, Priority.IMPORTANT.value)
        for one, plan in zip(invited, plans, strict=True)
        for position, words in enumerate(OBJECTIVES)
    ]
    await raw.copy_records_to_table("weekly_plans", columns=PLAN_COLUMNS, records=plans)
    await raw.copy_records_to_table(
        "weekly_objectives", columns=OBJECTIVE_COLUMNS, records=objectives
    )


def _person(keyring: Keyring, number: int) -> _Person:
    id = uuid7()
    wrapped = keyring.new_person_key(id)
    return _Person(id, keyring.open(id, wrapped), wrapped, number)


def _row(one: _Person) -> tuple[object, ...]:
    usual = usual_schedule(ZONE)
    return (
        one.id,
        one.cipher.seal("Ana", table="people", column="name", row=one.id),
        LANGUAGES[one.number % len(LANGUAGES)],
        ZONE,
        "gentle",
        1,
        [*range(1, 8)],
        usual.morning_time,
        usual.evening_time,
        usual.planning_day,
        usual.planning_time,
        FIRST_MORNING,
    )


def _objective(one: _Person, words: str) -> tuple[UUID, bytes]:
    id = uuid7()
    return id, one.cipher.seal(words, table="weekly_objectives", column="words", row=id)
