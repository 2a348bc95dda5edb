"""Every table: states, scores, dates and zones are readable, a person's words are sealed.

A column named in `SEALED` holds what `storage.encryption` made; its row is the id that seals it.
"""

from sqlalchemy import LargeBinary

from storage.tables.coach import ThoughtKind, memories, provider_calls, thoughts
from storage.tables.columns import metadata
from storage.tables.cycles import (
    annual_objectives,
    check_ins,
    moments,
    visions,
    weekly_objectives,
    weekly_plans,
)
from storage.tables.delivery import InboxState, OutboxKind, OutboxState, inbox, outbox, send_budgets
from storage.tables.months import (
    annual_reviews,
    burnout_answers,
    monthly_outcomes,
    monthly_plans,
)
from storage.tables.people import IdentityState, consents, identities, people, person_keys, rests
from storage.tables.talk import conversations, messages, undos

__all__ = [
    "SEALED",
    "IdentityState",
    "InboxState",
    "OutboxKind",
    "OutboxState",
    "ThoughtKind",
    "annual_objectives",
    "annual_reviews",
    "burnout_answers",
    "check_ins",
    "consents",
    "conversations",
    "identities",
    "inbox",
    "memories",
    "messages",
    "metadata",
    "moments",
    "monthly_outcomes",
    "monthly_plans",
    "outbox",
    "people",
    "person_keys",
    "provider_calls",
    "rests",
    "send_budgets",
    "thoughts",
    "undos",
    "visions",
    "weekly_objectives",
    "weekly_plans",
]

SEALED: tuple[tuple[str, str], ...] = tuple(
    (table.name, column.name)
    for table in metadata.sorted_tables
    for column in table.columns
    if isinstance(column.type, LargeBinary) and column.name != "wrapped"
)
"""Every (table, column) that holds a person's words; tests write a planted string into each."""
