"""Who somebody is, where they are reached, and when they rest."""

from enum import StrEnum

from sqlalchemy import (
    ARRAY,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
    Uuid,
    text,
)

from cycles.memories import Remembers
from cycles.people import Tone
from cycles.rest import RestKind
from handlers.words.catalog import LANGUAGES
from storage.tables.columns import between, instant, metadata, person, word


class IdentityState(StrEnum):
    """Whether a channel reaches the person."""

    ACTIVE = "active"
    BLOCKED = "blocked"
    """The person blocked us or opted out; writing again makes it active."""
    GONE = "gone"
    """The address does not exist any more."""
    CLOSED = "closed"
    """The window to write in is closed and a message is held; writing again makes it active."""


people = Table(
    "people",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("name", LargeBinary),
    Column("language", String(5), nullable=False),
    Column("country", String(2)),
    Column("zone", Text, nullable=False),
    Column("tone", Text, nullable=False),
    Column("first_day_of_week", SmallInteger, nullable=False),
    Column("working_days", ARRAY(SmallInteger), nullable=False),
    Column("morning_time", Time, nullable=False),
    Column("evening_time", Time, nullable=False),
    Column("planning_day", SmallInteger, nullable=False),
    Column("planning_time", Time, nullable=False),
    Column("is_paused", Boolean, nullable=False, server_default=text("false")),
    Column("mornings_only", Boolean, nullable=False, server_default=text("false")),
    # The monthly burnout question: none until it was offered.
    Column("asks_burnout", Boolean),
    Column("rests_on_holidays", Boolean, nullable=False, server_default=text("false")),
    Column("parks_loose_ends", Boolean, nullable=False, server_default=text("true")),
    Column("remembers", Text, nullable=False, server_default=text("'ask'")),
    # Pushes in a row since the person's last word.
    Column("unanswered", SmallInteger, nullable=False, server_default=text("0")),
    instant("onboarded_at"),
    instant("told_ai_is_off_at"),
    instant("created_at", now=True),
    CheckConstraint(
        "language IN ({})".format(", ".join(f"'{language}'" for language in LANGUAGES)),
        name="language",
    ),
    word(Tone, "tone"),
    word(Remembers, "remembers"),
    between("first_day_of_week", 1, 7),
    between("planning_day", 1, 7),
)

person_keys = Table(
    "person_keys",
    metadata,
    person(primary=True),
    Column("wrapped", LargeBinary, nullable=False),
)

identities = Table(
    "identities",
    metadata,
    Column("id", Uuid, primary_key=True),
    person(),
    Column("channel", Text, nullable=False),
    Column("address", String(160), nullable=False),
    Column("state", Text, nullable=False, server_default=text("'active'")),
    instant("last_wrote_at", now=True),
    # Until when this chat's sends are already spoken for (GCRA: one column is a bucket).
    instant("paced_until", now=True),
    UniqueConstraint("channel", "address"),
    Index("ix_identities_person_id", "person_id"),
    word(IdentityState, "state"),
)

consents = Table(
    "consents",
    metadata,
    person(primary=True),
    Column("version", Integer, primary_key=True),
    instant("given_at", now=True),
)

rests = Table(
    "rests",
    metadata,
    person(primary=True),
    Column("id", Uuid, primary_key=True),
    Column("starts_on", Date, nullable=False),
    # The last day of it; none until the person says so.
    Column("ends_on", Date),
    Column("kind", Text, nullable=False),
    instant("created_at", now=True),
    CheckConstraint("ends_on >= starts_on", name="ends_on"),
    word(RestKind, "kind"),
)
