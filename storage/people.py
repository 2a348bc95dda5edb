"""People: who they are, on which channel, with which key; their own words stay sealed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg
from sqlalchemy import delete, insert, select, update

from cycles.memories import Remembers
from cycles.moments import Schedule
from cycles.people import AnnualObjective, Language, LifeArea, Person, Tone
from handlers.conversation.domain import ChangeProfile, FinishOnboarding
from storage.database import Database, Transaction
from storage.encryption import Keyring, PersonCipher
from storage.tables import (
    IdentityState,
    annual_objectives,
    identities,
    people,
    person_keys,
    visions,
)

CONSENT_VERSION = 1
"""Raised when what a person agrees to changes, so that they are asked anew."""


@dataclass(frozen=True, slots=True)
class Sender:
    """A person with the channel they are met on and the cipher that opens their words."""

    person: Person
    cipher: PersonCipher
    identity_id: UUID
    channel: str
    address: str
    identity_state: IdentityState
    told_ai_is_off: bool
    last_word_at: datetime
    """When the person wrote before this turn, or was met first; UTC."""
    unanswered: int
    """Pushes in a row since then."""


def sender(row: asyncpg.Record | Mapping[str, Any], keyring: Keyring) -> Sender:
    """From a row of people joined with its identity and wrapped key."""
    cipher = keyring.open(row["id"], row["wrapped"])
    return Sender(
        _person(row, cipher),
        cipher,
        row["identity_id"],
        row["channel"],
        row["address"],
        IdentityState(row["identity_state"]),
        row["told_ai_is_off_at"] is not None,
        row["last_wrote_at"],
        row["unanswered"],
    )


def schedule_of(row: asyncpg.Record | Mapping[str, Any]) -> Schedule:
    """From a row of people; nothing of it is sealed."""
    return Schedule(
        zone=row["zone"],
        working_days=frozenset(row["working_days"]),
        morning_time=row["morning_time"],
        evening_time=row["evening_time"],
        planning_day=row["planning_day"],
        planning_time=row["planning_time"],
        first_day_of_week=row["first_day_of_week"],
        mornings_only=row["mornings_only"],
        met_at=row["onboarded_at"],
        holidays_of=row["country"] if row["rests_on_holidays"] else None,
    )


def _person(row: asyncpg.Record | Mapping[str, Any], cipher: PersonCipher) -> Person:
    name = row["name"]
    if name is not None:
        name = cipher.open(name, table="people", column="name", row=row["id"])
    return Person(
        id=row["id"],
        name=name,
        language=Language(row["language"]),
        country=row["country"],
        tone=Tone(row["tone"]),
        schedule=schedule_of(row),
        is_paused=row["is_paused"],
        parks_loose_ends=row["parks_loose_ends"],
        onboarded_at=row["onboarded_at"],
        asks_burnout=row["asks_burnout"],
        remembers=Remembers(row["remembers"]),
    )


async def enrol(
    tx: Transaction, keyring: Keyring, person: Person, identity_id: UUID, channel: str, address: str
) -> None:
    """Keep a person met for the first time, with a key of their own.

    Two first messages at once wait for each other here; the second finds the person made.
    """
    schedule = person.schedule
    await tx.sql.execute(
        insert(people).values(
            id=person.id,
            language=person.language,
            country=person.country,
            zone=schedule.zone,
            tone=person.tone.value,
            first_day_of_week=schedule.first_day_of_week,
            working_days=sorted(schedule.working_days),
            morning_time=schedule.morning_time,
            evening_time=schedule.evening_time,
            planning_day=schedule.planning_day,
            planning_time=schedule.planning_time,
        )
    )
    await tx.sql.execute(
        insert(person_keys).values(person_id=person.id, wrapped=keyring.new_person_key(person.id))
    )
    await tx.sql.execute(
        insert(identities).values(
            id=identity_id, person_id=person.id, channel=channel, address=address
        )
    )


async def forget(tx: Transaction, channel: str, address: str) -> None:
    """Delete whoever is met there, with all their rows and their key; nobody is no error."""
    its_person = select(identities.c.person_id).where(
        identities.c.channel == channel, identities.c.address == address
    )
    await tx.sql.execute(delete(people).where(people.c.id.in_(its_person)))


async def has_people(database: Database) -> bool:
    """Whether anybody's words are sealed here already."""
    async with database.transaction() as tx:
        return await tx.raw.fetchval("SELECT EXISTS (SELECT FROM person_keys)") is True


async def check_keys(database: Database, keyring: Keyring) -> None:
    """Refuse to go on with keys that do not open what is there; raises an `EncryptionError`."""
    async with database.transaction() as tx:
        row = await tx.raw.fetchrow("SELECT person_id, wrapped FROM person_keys LIMIT 1")
    if row is not None:
        keyring.open(row["person_id"], row["wrapped"])


async def wait_for_first(tx: Transaction, channel: str, address: str) -> None:
    """Let only one transaction at a time meet an unknown address."""
    await tx.raw.execute(
        "SELECT pg_advisory_xact_lock(hashtextextended($1, 7305802))", f"{channel}:{address}"
    )


async def change(tx: Transaction, sender: Sender, profile: ChangeProfile) -> None:
    """Change what is not None of a person."""
    values: dict[str, Any] = {
        "language": profile.language,
        "zone": profile.zone,
        "country": profile.country,
        "tone": profile.tone.value if profile.tone else None,
        "working_days": sorted(profile.working_days) if profile.working_days else None,
        "morning_time": profile.morning_time,
        "evening_time": profile.evening_time,
        "planning_day": profile.planning_day,
        "planning_time": profile.planning_time,
        "mornings_only": profile.mornings_only,
        "asks_burnout": profile.asks_burnout,
        "rests_on_holidays": profile.rests_on_holidays,
        "parks_loose_ends": profile.parks_loose_ends,
        "remembers": profile.remembers.value if profile.remembers else None,
    }
    if profile.name is not None:
        values["name"] = sender.cipher.seal(
            profile.name, table="people", column="name", row=sender.person.id
        )
    changed = {name: value for name, value in values.items() if value is not None}
    if changed:
        await tx.sql.execute(
            update(people).where(people.c.id == sender.person.id).values(**changed)
        )


async def holiday_countries(tx: Transaction) -> list[str]:
    """The countries on whose holidays somebody wants to be left in peace."""
    rows = await tx.sql.execute(
        select(people.c.country)
        .where(people.c.rests_on_holidays, people.c.country.is_not(None))
        .distinct()
    )
    return list(rows.scalars())


async def consent(tx: Transaction, person_id: UUID) -> None:
    await tx.raw.execute(
        "INSERT INTO consents (person_id, version) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        person_id,
        CONSENT_VERSION,
    )


async def finish_onboarding(
    tx: Transaction,
    sender: Sender,
    written: FinishOnboarding,
    ids: list[UUID],
    now: datetime,
) -> None:
    """Keep the vision and the year; `ids` has one for each objective, then the vision's."""
    person_id, seal = sender.person.id, sender.cipher.seal
    *objective_ids, vision_id = ids
    if written.vision is not None:
        sealed = seal(written.vision, table="visions", column="words", row=vision_id)
        await tx.sql.execute(
            insert(visions).values(person_id=person_id, id=vision_id, words=sealed)
        )
    await tx.sql.execute(
        update(annual_objectives)
        .where(annual_objectives.c.person_id == person_id)
        .values(is_current=False)
    )
    if written.objectives:
        await tx.sql.execute(
            insert(annual_objectives),
            [
                {
                    "person_id": person_id,
                    "id": id,
                    "area": objective.area.value,
                    "words": seal(
                        objective.text, table="annual_objectives", column="words", row=id
                    ),
                }
                for id, objective in zip(objective_ids, written.objectives, strict=True)
            ],
        )
    await tx.sql.execute(update(people).where(people.c.id == person_id).values(onboarded_at=now))


async def objectives_of_year(tx: Transaction, sender: Sender) -> tuple[AnnualObjective, ...]:
    rows = await tx.sql.execute(
        select(annual_objectives)
        .where(
            annual_objectives.c.person_id == sender.person.id,
            annual_objectives.c.is_current,
        )
        .order_by(annual_objectives.c.id)
    )
    return tuple(
        AnnualObjective(
            row.id,
            sender.cipher.open(row.words, table="annual_objectives", column="words", row=row.id),
            LifeArea(row.area),
        )
        for row in rows
    )


async def read_again(tx: Transaction, sender: Sender) -> Sender:
    """The person as their row stands now."""
    row = await tx.raw.fetchrow("SELECT * FROM people WHERE id = $1", sender.person.id)
    assert row is not None
    return replace(sender, person=_person(row, sender.cipher))


async def pause(tx: Transaction, person_id: UUID, is_paused: bool) -> None:
    await tx.sql.execute(update(people).where(people.c.id == person_id).values(is_paused=is_paused))


async def note_pushed(tx: Transaction, person_id: UUID) -> None:
    """One more push without a word from the person, so far."""
    await tx.raw.execute("UPDATE people SET unanswered = unanswered + 1 WHERE id = $1", person_id)


async def note_heard(tx: Transaction, person_id: UUID) -> None:
    await tx.raw.execute("UPDATE people SET unanswered = 0 WHERE id = $1", person_id)


async def note_told_ai_is_off(tx: Transaction, person_id: UUID, now: datetime) -> None:
    await tx.sql.execute(
        update(people).where(people.c.id == person_id).values(told_ai_is_off_at=now)
    )


async def set_identity_state(tx: Transaction, identity_id: UUID, state: IdentityState) -> None:
    await tx.sql.execute(
        update(identities).where(identities.c.id == identity_id).values(state=state.value)
    )
