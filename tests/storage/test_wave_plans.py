"""Are the statements of a wave and of an idle tick served by indexes, however many people?

The tables hold a thousand times what a batch takes, as a million people do.
"""

from datetime import UTC, date, datetime
from uuid import UUID

from cycles.loose_ends import KEPT_FOR
from storage import moments, turns, wave_writing, waves
from storage.database import Database, Transaction

NOW = datetime(2026, 3, 3, 10, 30, tzinfo=UTC)
SINCE = datetime.min.replace(tzinfo=UTC)
DAY = date(2026, 3, 3)
PEOPLE, BATCH = 20_000, 20
IDS = [UUID(int=number) for number in range(1, BATCH + 1)]
DAYS = [DAY] * BATCH
WORDS = [""] * BATCH
BYTES = [b""] * BATCH
KINDS = ["morning"] * BATCH
INSTANTS = [NOW] * BATCH

FILL = """
SET session_replication_role = replica;
CREATE TEMP TABLE crowd AS
    SELECT lpad(to_hex(n), 32, '0')::uuid AS id, n FROM generate_series(1, 20000) AS n;
INSERT INTO people (id, language, zone, tone, first_day_of_week, working_days, morning_time,
    evening_time, planning_day, planning_time)
    SELECT id, 'en', 'UTC', 'gentle', 1, '{1}', '07:30', '21:00', 7, '17:00' FROM crowd;
INSERT INTO person_keys SELECT id, '\\x00' FROM crowd;
INSERT INTO identities (id, person_id, channel, address) SELECT id, id, 'web', n FROM crowd;
INSERT INTO conversations (id, person_id, identity_id, flow, language, facts, replies, is_open,
    expires_at)
    SELECT id, id, id, 'morning', 'en', '\\x00', '\\x00', true, '2027-01-01' FROM crowd;
INSERT INTO rests (person_id, id, starts_on, ends_on, kind)
    SELECT id, id, '2026-01-01', '2026-01-02', 'rest' FROM crowd;
INSERT INTO check_ins (person_id, local_date) SELECT id, '2026-03-03' FROM crowd;
INSERT INTO weekly_plans (person_id, id, starts_on, state)
    SELECT id, id, '2026-03-02', 'active' FROM crowd;
INSERT INTO weekly_objectives (person_id, id, plan_id, position, words, priority)
    SELECT id, id, id, 0, '\\x00', 'important' FROM crowd;
INSERT INTO moments (person_id, kind, local_date, planned_at, due_at, state)
    SELECT id, 'morning', '2026-03-04', at, at, 'waiting'
    FROM crowd, LATERAL (SELECT timestamptz '2026-03-04' + n * interval '1 s' AS at) AS due;
RESET session_replication_role;
ANALYZE;
"""

STATEMENTS: dict[str, tuple[str, tuple[object, ...]]] = {
    "are due": (moments.ARE_DUE, (SINCE, NOW)),
    "claim": (moments.CLAIM, (SINCE, NOW, BATCH, ["web"])),
    "close expired": (turns.CLOSE_EXPIRED, (SINCE, NOW, BATCH)),
    "senders": (waves.SENDERS, (IDS,)),
    "open talks": (waves.OPEN_TALKS, (IDS,)),
    "rests on": (waves.RESTS_ON, (IDS, DAYS)),
    "rests before": (waves.RESTS_BEFORE, (IDS, DAYS)),
    "check-ins": (waves.CHECK_INS, (IDS, DAYS)),
    "loose ends": (waves.PARKED, (IDS, DAYS, KEPT_FOR)),
    "plans": (waves.PLANS, (IDS, DAYS)),
    "objectives": (waves.OBJECTIVES, (IDS, IDS)),
    "close left": (wave_writing.CLOSE_LEFT, (IDS, NOW)),
    "insert talks": (
        wave_writing.INSERT_TALKS,
        (IDS, IDS, IDS, WORDS, WORDS, BYTES, BYTES, BYTES, NOW, NOW),
    ),
    "insert messages": (
        wave_writing.INSERT_MESSAGES,
        (IDS, IDS, IDS, BYTES, WORDS, WORDS, "push"),
    ),
    "settle": (wave_writing.SETTLE, (IDS, KINDS, DAYS, ["sent"] * BATCH)),
    "look again": (wave_writing.LOOK_AGAIN, (IDS, KINDS, DAYS, INSTANTS)),
    "keep": (wave_writing.KEEP, (IDS, KINDS, DAYS, INSTANTS)),
    "note pushed": (wave_writing.NOTE_PUSHED, (IDS,)),
}


async def test_no_table_is_read_from_end_to_end(database: Database) -> None:
    read_whole: list[str] = []
    async with database.transaction() as tx:
        await tx.raw.execute(FILL)
        for name, (statement, values) in STATEMENTS.items():
            known = await tx.raw.fetch(f"EXPLAIN {statement}", *values)
            kept = await _kept_plan(tx, statement, len(values))
            lines = {line for (line,) in (*known, *kept)}
            read_whole += [f"{name}: {line}" for line in lines if "Seq Scan on" in line]
    assert not read_whole


async def _kept_plan(tx: Transaction, statement: str, values: int) -> list[tuple[str]]:
    """The plan for values that are not known, to which a connection comes after some executions."""
    await tx.raw.execute("SET LOCAL plan_cache_mode = force_generic_plan")
    await tx.raw.execute(f"PREPARE kept AS {statement}")
    nothing = ", ".join(["NULL"] * values)
    plan: list[tuple[str]] = await tx.raw.fetch(f"EXPLAIN EXECUTE kept ({nothing})")
    await tx.raw.execute("DEALLOCATE kept")
    return plan
