"""Rows are put back as they were, in every table that a conversation may write."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from handlers.conversation.talk import Conversation
from storage import images, turns, undos
from storage.database import Database
from storage.images import KEPT
from storage.people import Sender
from storage.tables import metadata
from tests.storage.weeks import Weeks

NOW = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)
TODAY = date(2026, 11, 24)
ID = UUID(int=7)
OTHERS = {
    "consents",  # an agreement has no undo
    "conversations",
    "identities",
    "inbox",
    "messages",
    "outbox",
    "person_keys",
    "provider_calls",
    "thoughts",
    "undos",
}
"""Tables with rows of a person that no conversation writes what it was told to."""
ROWS = {
    "people": "",
    "visions": "INSERT INTO visions (person_id, id, words) VALUES ($1, $2, '\\x01ff')",
    "annual_objectives": "INSERT INTO annual_objectives (person_id, id, words, area)"
    " VALUES ($1, $2, '\\x02', 'work')",
    "weekly_plans": "INSERT INTO weekly_plans (person_id, id, starts_on, state, gave_energy)"
    " VALUES ($1, $2, '2026-11-23', 'active', '\\x03')",
    "weekly_objectives": "WITH plan AS (INSERT INTO weekly_plans (person_id, id, starts_on, state)"
    " VALUES ($1, $2, '2026-11-23', 'active') ON CONFLICT DO NOTHING)"
    " INSERT INTO weekly_objectives (person_id, id, plan_id, position, words, priority, day)"
    " VALUES ($1, $2, $2, 0, '\\x04', 'essential', '2026-11-25')",
    "monthly_plans": "INSERT INTO monthly_plans (person_id, id, starts_on, state, theme)"
    " VALUES ($1, $2, '2026-10-01', 'review_pending', '\\x06')",
    "monthly_outcomes": "WITH plan AS (INSERT INTO monthly_plans (person_id, id, starts_on, state)"
    " VALUES ($1, $2, '2026-11-01', 'active') ON CONFLICT DO NOTHING)"
    " INSERT INTO monthly_outcomes (person_id, id, plan_id, position, words, serves)"
    " VALUES ($1, $2, $2, 0, '\\x07', $2)",
    "burnout_answers": "INSERT INTO burnout_answers (person_id, month, answered_on, level)"
    " SELECT $1, '2026-10-01', '2026-11-24', 4 WHERE $2::uuid IS NOT NULL",
    "annual_reviews": "INSERT INTO annual_reviews (person_id, id, held_on, take_along)"
    " VALUES ($1, $2, '2026-11-24', '\\x08')",
    "check_ins": "INSERT INTO check_ins (person_id, local_date, focus, focus_objective, morning_at,"
    " plan_b_taken) VALUES ($1, '2026-11-24', '\\x05', $2, '2026-11-24 10:00:00.123456Z', true)",
    "rests": "INSERT INTO rests (person_id, id, starts_on, kind) VALUES ($1, $2, '2026-01-01',"
    " 'sick')",
    "memories": "INSERT INTO memories (person_id, id, words, source, noted_on)"
    " VALUES ($1, $2, '\\x13', 'talk', '2026-11-24')",
    "moments": "INSERT INTO moments (person_id, kind, local_date, planned_at, due_at, state)"
    " SELECT $1, 'evening', '2026-11-24', now(), now(), 'waiting' WHERE $2::uuid IS NOT NULL",
}
CHANGES = {
    "people": "UPDATE people SET name = '\\x09', working_days = '{2,3}', country = 'JP'",
    "visions": "UPDATE visions SET words = '\\x10'",
    "annual_objectives": "UPDATE annual_objectives SET is_current = false",
    "weekly_plans": "UPDATE weekly_plans SET state = 'completed', reviewed_at = now()",
    "weekly_objectives": "UPDATE weekly_objectives SET state = 'done', plan_b = '\\x11'",
    "monthly_plans": "UPDATE monthly_plans SET state = 'completed', reviewed_at = now()",
    "monthly_outcomes": "UPDATE monthly_outcomes SET state = 'shrunk', smaller = '\\x12'",
    "burnout_answers": "UPDATE burnout_answers SET level = 2",
    "annual_reviews": "UPDATE annual_reviews SET take_along = NULL",
    "check_ins": "UPDATE check_ins SET focus = NULL, outcome = 'done', evening_energy = 2",
    "rests": "UPDATE rests SET ends_on = '2026-12-01'",
    "memories": "UPDATE memories SET words = '\\x14', source = 'person'",
    "moments": "UPDATE moments SET state = 'skipped', is_snoozed = true",
}


@pytest.fixture
async def ana(database: Database) -> Sender:
    return await Weeks(database).person()


def test_every_table_of_a_person_is_kept_or_holds_nothing_to_take_back() -> None:
    personal = {table.name for table in metadata.sorted_tables if "person_id" in table.columns}
    assert personal | {"people"} == set(KEPT) | OTHERS
    assert set(ROWS) == set(CHANGES) == set(KEPT)


@pytest.mark.parametrize("name", [name for name in KEPT if name != "people"])
async def test_what_was_written_newly_is_gone(database: Database, ana: Sender, name: str) -> None:
    assert await _comes_back(database, ana, ROWS[name], [ana.person.id, uuid4()])


@pytest.mark.parametrize("name", KEPT)
async def test_what_was_changed_is_as_it_was(database: Database, ana: Sender, name: str) -> None:
    await _has_row(database, ana, name)
    assert await _comes_back(database, ana, CHANGES[name])


@pytest.mark.parametrize("name", [name for name in KEPT if name != "people"])
async def test_what_was_deleted_is_there_again(database: Database, ana: Sender, name: str) -> None:
    await _has_row(database, ana, name)
    assert await _comes_back(database, ana, f"DELETE FROM {name}")


async def test_a_plan_that_took_the_place_of_another_gives_it_back(
    database: Database, ana: Sender
) -> None:
    await _has_row(database, ana, "weekly_objectives")
    instead = f"WITH former AS (DELETE FROM weekly_objectives) UPDATE weekly_plans SET id = '{ID}'"
    assert await _comes_back(database, ana, instead)


@pytest.mark.parametrize("statement", [CHANGES["moments"], "DELETE FROM moments"])
async def test_a_column_that_a_deploy_added_since_keeps_its_value_or_gets_its_default(
    database: Database, ana: Sender, statement: str
) -> None:
    await _has_row(database, ana, "moments")
    id = uuid4()
    async with database.transaction() as tx:
        taken = await images.take(tx, ana.person.id, TODAY)
        await tx.raw.execute(statement)
        assert await undos.keep(tx, ana.person.id, id, "morning", taken, TODAY, NOW)
        await tx.raw.execute(
            "UPDATE undos SET changes = (SELECT jsonb_agg("
            "change #- '{before,is_snoozed}' #- '{after,is_snoozed}')"
            " FROM jsonb_array_elements(changes) AS change)"
        )
        undo = await undos.find(tx, ana.person.id, id)
        assert undo is not None
        assert await undos.take_back(tx, ana.person.id, undo, TODAY, NOW)
        (moment,) = await tx.raw.fetch("SELECT state, is_snoozed FROM moments")
    assert (moment["state"], moment["is_snoozed"]) == ("waiting", "DELETE" not in statement)


async def test_others_may_write_beside_the_profile_meanwhile(
    database: Database, ana: Sender
) -> None:
    beside = "UPDATE people SET unanswered = 3, is_paused = true, told_ai_is_off_at = now()"
    async with database.transaction() as tx:
        before = await images.take(tx, ana.person.id, TODAY)
        await tx.raw.execute(beside)
        assert await images.take(tx, ana.person.id, TODAY) == before


async def test_only_what_is_offered_or_belongs_to_an_open_talk_is_kept(
    database: Database, ana: Sender
) -> None:
    late = NOW - timedelta(minutes=10)
    offered, forgotten, open_talk = uuid4(), uuid4(), uuid4()
    talk = Conversation(open_talk, "morning", "en", {})
    async with database.transaction() as tx:
        await turns.insert_talk(tx, ana, talk, late, NOW + timedelta(days=1))
        for id, at in ((offered, NOW), (forgotten, late), (open_talk, late)):
            before = await images.take(tx, ana.person.id, TODAY)
            await tx.raw.execute("UPDATE people SET name = $1", id.bytes)
            assert await undos.keep(tx, ana.person.id, id, "morning", before, TODAY, at)
        await undos.forget(tx, NOW, timedelta(minutes=10))
        kept = {row["id"] for row in await tx.raw.fetch("SELECT id FROM undos")}
        assert kept == {offered, open_talk}
        await turns.update_talk(tx, ana, talk.closed(), NOW)
        await undos.forget(tx, NOW, timedelta(minutes=10))
        kept = {row["id"] for row in await tx.raw.fetch("SELECT id FROM undos")}
        assert kept == {offered}


async def _has_row(database: Database, ana: Sender, name: str) -> None:
    if ROWS[name]:
        async with database.transaction() as tx:
            await tx.raw.execute(ROWS[name], ana.person.id, uuid4())


async def _comes_back(
    database: Database, ana: Sender, statement: str, values: Sequence[UUID] = ()
) -> bool:
    """Whether all is as it was once what a statement changed is taken back."""
    person_id, id = ana.person.id, uuid4()
    async with database.transaction() as tx:
        before = await images.by_place(tx, person_id, TODAY)
        taken = await images.take(tx, person_id, TODAY)
        await tx.raw.execute(statement, *values)
        assert await images.by_place(tx, person_id, TODAY) != before
        assert await undos.keep(tx, person_id, id, "morning", taken, TODAY, NOW)
        undo = await undos.find(tx, person_id, id)
        assert undo is not None
        assert await undos.take_back(tx, person_id, undo, TODAY, NOW)
        return await images.by_place(tx, person_id, TODAY) == before
