"""What is known of many people at once when their mornings or evenings come due together.

A handful of queries reads a whole batch. Its people are locked already, so every statement sees
what the turns before committed. Words are opened one person at a time, so that one row that cannot
be read is that person's trouble alone.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg

from cycles import calendar
from cycles.check_ins import CheckIn, Parked
from cycles.loose_ends import KEPT_FOR
from cycles.moments import MomentKind
from cycles.plans import WeeklyPlan
from cycles.rest import Rest
from handlers.conversation.talk import OVER
from handlers.flows import PROMPTS
from storage import check_ins, people, plans, rests
from storage.database import Transaction
from storage.encryption import Keyring
from storage.moments import DueMoment
from storage.people import Sender

# Each person with the channel they wrote on last, as `turns.LOCK_PERSON` finds them.
SENDERS = """
SELECT i.id AS identity_id, i.state AS identity_state, i.channel, i.address, i.last_wrote_at,
    k.wrapped, p.*
FROM unnest($1::uuid[]) AS wave (person_id)
JOIN people p ON p.id = wave.person_id JOIN person_keys k ON k.person_id = p.id
CROSS JOIN LATERAL (
    SELECT * FROM identities WHERE person_id = p.id
    ORDER BY state = 'active' DESC, last_wrote_at DESC LIMIT 1
) i
"""

OPEN_TALKS = """
SELECT c.person_id, c.id, c.flow, c.facts, c.touched_at
FROM unnest($1::uuid[]) AS wave (person_id)
JOIN conversations c ON c.person_id = wave.person_id AND c.is_open
"""

# The rest that a day lies in.
RESTS_ON = """
SELECT wave.person_id, r.starts_on, r.ends_on, r.kind
FROM unnest($1::uuid[], $2::date[]) AS wave (person_id, day)
CROSS JOIN LATERAL (
    SELECT starts_on, ends_on, kind FROM rests
    WHERE person_id = wave.person_id AND starts_on <= wave.day
      AND (ends_on IS NULL OR ends_on >= wave.day)
    LIMIT 1
) r
"""

# The newest rest that was over before a date, and whether a morning was asked for since.
RESTS_BEFORE = """
SELECT wave.person_id, r.starts_on, r.ends_on, r.kind, EXISTS (
    SELECT FROM moments m
    WHERE m.person_id = wave.person_id AND m.kind = 'morning' AND m.state = 'sent'
      AND m.local_date > r.ends_on AND m.local_date < wave.before) AS was_met
FROM unnest($1::uuid[], $2::date[]) AS wave (person_id, before)
CROSS JOIN LATERAL (
    SELECT starts_on, ends_on, kind FROM rests
    WHERE person_id = wave.person_id AND ends_on < wave.before
    ORDER BY ends_on DESC LIMIT 1
) r
"""

CHECK_INS = """
SELECT c.* FROM unnest($1::uuid[], $2::date[]) AS wave (person_id, day)
JOIN check_ins c ON c.person_id = wave.person_id AND c.local_date = wave.day
"""

# The loose ends that a morning may bring, whichever of its evenings parked them.
PARKED = """
SELECT c.person_id, c.local_date, c.loose_end
FROM unnest($1::uuid[], $2::date[]) AS wave (person_id, day)
JOIN check_ins c ON c.person_id = wave.person_id AND c.local_date >= wave.day - $3::int
    AND c.local_date < wave.day AND c.loose_end IS NOT NULL
ORDER BY c.person_id, c.local_date
"""

PLANS = """
SELECT w.* FROM unnest($1::uuid[], $2::date[]) AS wave (person_id, starts_on)
JOIN weekly_plans w ON w.person_id = wave.person_id AND w.starts_on = wave.starts_on
"""

OBJECTIVES = """
SELECT o.* FROM unnest($1::uuid[], $2::uuid[]) AS wave (person_id, plan_id)
JOIN weekly_objectives o ON o.person_id = wave.person_id AND o.plan_id = wave.plan_id
ORDER BY o.person_id, o.position
"""

_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Left:
    """A conversation that is open, perhaps left: what decides needs no word of it."""

    touched_at: datetime
    gives_way: bool
    """Whether it closes for a prompt: a check-in does, with nothing half written under it."""


@dataclass(frozen=True, slots=True)
class Known:
    """All that one morning or evening depends on."""

    due: DueMoment
    sender: Sender
    left: Left | None
    rest: Rest | None
    """The rest that the day lies in; none where the person put the moment off themselves."""
    last_rest: Rest | None
    """The newest that is over."""
    was_met: bool
    """Whether a morning was asked for since then."""
    check_in: CheckIn | None
    parked: Sequence[Parked]
    """The loose ends of the evenings before, for a morning."""
    plan: WeeklyPlan | None


@dataclass(frozen=True, slots=True)
class Wave:
    """The rows of a batch, by person; at most one moment each."""

    senders: Mapping[UUID, asyncpg.Record]
    talks: Mapping[UUID, asyncpg.Record]
    rests_on: Mapping[UUID, asyncpg.Record]
    rests_before: Mapping[UUID, asyncpg.Record]
    check_ins: Mapping[UUID, asyncpg.Record]
    parked: Mapping[UUID, Sequence[asyncpg.Record]]
    plans: Mapping[UUID, asyncpg.Record]
    objectives: Mapping[UUID, Sequence[asyncpg.Record]]

    def known(self, due: DueMoment, keyring: Keyring) -> Known | None:
        """None when the person cannot be met at all; raises what opening their words raises."""
        person_id = due.person_id
        row = self.senders.get(person_id)
        if row is None:
            return None
        sender = people.sender(row, keyring)
        talk = self.talks.get(person_id)
        on, before = self.rests_on.get(person_id), self.rests_before.get(person_id)
        return Known(
            due,
            sender,
            _left(talk, sender) if talk else None,
            rests.from_row(on) if on and not due.is_snoozed else None,
            rests.from_row(before) if before else None,
            before is not None and before["was_met"],
            self._check_in(sender),
            [
                check_ins.parked_from_row(one, sender.cipher)
                for one in self.parked.get(person_id, ())
            ],
            self._plan(sender),
        )

    def _check_in(self, sender: Sender) -> CheckIn | None:
        row = self.check_ins.get(sender.person.id)
        return None if row is None else check_ins.from_row(row, sender.cipher)

    def _plan(self, sender: Sender) -> WeeklyPlan | None:
        row = self.plans.get(sender.person.id)
        if row is None:
            return None
        return plans.from_rows(row, self.objectives.get(row["id"], ()), sender.cipher)


async def load(tx: Transaction, wave: Sequence[DueMoment]) -> Wave:
    """Read what is known of the people of these mornings and evenings, one of each person."""
    ids = [due.person_id for due in wave]
    days = [due.local_date for due in wave]
    senders = _by_person(await tx.raw.fetch(SENDERS, ids), "id")
    found_plans = _by_person(await tx.raw.fetch(PLANS, *_weeks(wave, senders)))
    mornings = [due for due in wave if due.kind is MomentKind.MORNING]
    return Wave(
        senders,
        _by_person(await tx.raw.fetch(OPEN_TALKS, ids)),
        _by_person(await tx.raw.fetch(RESTS_ON, ids, days)),
        _by_person(await tx.raw.fetch(RESTS_BEFORE, ids, [_before(due) for due in wave])),
        _by_person(await tx.raw.fetch(CHECK_INS, ids, days)),
        await _parked(tx, mornings),
        found_plans,
        await _objectives(tx, found_plans.values()),
    )


def _before(due: DueMoment) -> date:
    """A rest that ended on the day of an evening is over in it."""
    return due.local_date + (_A_DAY if due.kind is MomentKind.EVENING else timedelta(0))


def _weeks(
    wave: Sequence[DueMoment], senders: Mapping[UUID, asyncpg.Record]
) -> tuple[list[UUID], list[date]]:
    """The first days of the weeks that the moments lie in, beside their people."""
    found = [due for due in wave if due.person_id in senders]
    first_days = (senders[due.person_id]["first_day_of_week"] for due in found)
    return [due.person_id for due in found], [
        calendar.week_of(due.local_date, first).starts_on
        for due, first in zip(found, first_days, strict=True)
    ]


async def _parked(
    tx: Transaction, mornings: Sequence[DueMoment]
) -> Mapping[UUID, Sequence[asyncpg.Record]]:
    ids, days = [due.person_id for due in mornings], [due.local_date for due in mornings]
    by_person: dict[UUID, list[Any]] = defaultdict(list)
    for row in await tx.raw.fetch(PARKED, ids, days, KEPT_FOR) if mornings else ():
        by_person[row["person_id"]].append(row)
    return by_person


async def _objectives(
    tx: Transaction, found: Iterable[asyncpg.Record]
) -> dict[UUID, list[asyncpg.Record]]:
    """The objectives of plans, by plan and in their order."""
    keys = [(row["person_id"], row["id"]) for row in found]
    by_plan: dict[UUID, list[Any]] = defaultdict(list)
    if keys:
        for row in await tx.raw.fetch(OBJECTIVES, *map(list, zip(*keys, strict=True))):
            by_plan[row["plan_id"]].append(row)
    return by_plan


def _left(row: asyncpg.Record, sender: Sender) -> Left:
    gives_way = row["flow"] in PROMPTS
    if gives_way:
        facts = sender.cipher.open(
            row["facts"], table="conversations", column="facts", row=row["id"]
        )
        gives_way = OVER not in json.loads(facts)
    return Left(row["touched_at"], gives_way)


def _by_person(
    rows: Iterable[asyncpg.Record], column: str = "person_id"
) -> dict[UUID, asyncpg.Record]:
    return {row[column]: row for row in rows}
