"""Every table: states, scores, dates and zones are readable, a person's words are sealed.

A column named in `SEALED` holds what `storage.encryption` made; its row is the id that seals it.
"""

from enum import StrEnum

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
    Uuid,
    func,
    text,
)

from cycles.check_ins import FocusOutcome
from cycles.moments import MomentKind, MomentState
from cycles.people import LifeArea, Tone
from cycles.plans import ObjectiveState, PlanState, Priority
from cycles.rest import RestKind
from handlers.words.catalog import LANGUAGES

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class IdentityState(StrEnum):
    """Whether a channel reaches the person."""

    ACTIVE = "active"
    BLOCKED = "blocked"
    """The person blocked us or opted out; writing again makes it active."""
    GONE = "gone"
    """The address does not exist any more."""
    CLOSED = "closed"
    """The window to write in is closed and a message is held; writing again makes it active."""


class InboxState(StrEnum):
    """What became of an update."""

    DONE = "done"
    QUARANTINED = "quarantined"
    """It could not be understood or its turn failed; the raw update is kept, sealed."""


class OutboxKind(StrEnum):
    """Why a message goes out; the order is the order in which chats are served."""

    REPLY = "reply"
    PUSH = "push"
    BROADCAST = "broadcast"


class OutboxState(StrEnum):
    """How far a message has come."""

    WAITING = "waiting"
    SENDING = "sending"
    """Leased: the attempt is counted and committed, the wire is in use."""
    SENT = "sent"
    HELD = "held"
    """It waits until the person writes: WhatsApp's window is closed and there is no template."""
    DEAD = "dead"
    """It will not be sent; `failure` says why."""


def _word(enum: type[StrEnum], column: str) -> CheckConstraint:
    words = ", ".join(f"'{member.value}'" for member in enum)
    return CheckConstraint(f"{column} IN ({words})", name=column)


def _between(column: str, low: int, high: int) -> CheckConstraint:
    return CheckConstraint(f"{column} BETWEEN {low} AND {high}", name=column)


def _person(primary: bool = False) -> Column[object]:
    return Column(
        "person_id",
        Uuid,
        ForeignKey("people.id", ondelete="CASCADE"),
        primary_key=primary,
        nullable=False,
    )


def _instant(name: str, *, now: bool = False, required: bool = False) -> Column[object]:
    default = func.now() if now else None
    return Column(
        name, DateTime(timezone=True), server_default=default, nullable=not (now or required)
    )


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
    # Pushes in a row since the person's last word.
    Column("unanswered", SmallInteger, nullable=False, server_default=text("0")),
    _instant("onboarded_at"),
    _instant("told_ai_is_off_at"),
    _instant("created_at", now=True),
    CheckConstraint(
        "language IN ({})".format(", ".join(f"'{language}'" for language in LANGUAGES)),
        name="language",
    ),
    _word(Tone, "tone"),
    _between("first_day_of_week", 1, 7),
    _between("planning_day", 1, 7),
)

person_keys = Table(
    "person_keys",
    metadata,
    _person(primary=True),
    Column("wrapped", LargeBinary, nullable=False),
)

identities = Table(
    "identities",
    metadata,
    Column("id", Uuid, primary_key=True),
    _person(),
    Column("channel", Text, nullable=False),
    Column("address", String(160), nullable=False),
    Column("state", Text, nullable=False, server_default=text("'active'")),
    _instant("last_wrote_at", now=True),
    # Until when this chat's sends are already spoken for (GCRA: one column is a bucket).
    _instant("paced_until", now=True),
    UniqueConstraint("channel", "address"),
    Index("ix_identities_person_id", "person_id"),
    _word(IdentityState, "state"),
)

consents = Table(
    "consents",
    metadata,
    _person(primary=True),
    Column("version", Integer, primary_key=True),
    _instant("given_at", now=True),
)

visions = Table(
    "visions",
    metadata,
    _person(primary=True),
    Column("id", Uuid, primary_key=True),
    Column("words", LargeBinary, nullable=False),
    _instant("created_at", now=True),
)

annual_objectives = Table(
    "annual_objectives",
    metadata,
    _person(primary=True),
    Column("id", Uuid, primary_key=True),
    Column("words", LargeBinary, nullable=False),
    Column("area", Text, nullable=False),
    Column("is_current", Boolean, nullable=False, server_default=text("true")),
    _instant("created_at", now=True),
    _word(LifeArea, "area"),
)

weekly_plans = Table(
    "weekly_plans",
    metadata,
    _person(primary=True),
    Column("id", Uuid, primary_key=True),
    Column("starts_on", Date, nullable=False),
    Column("state", Text, nullable=False),
    Column("gave_energy", LargeBinary),
    Column("took_energy", LargeBinary),
    # None for a week that is not over, and for one that lapsed without a word.
    _instant("reviewed_at"),
    _instant("created_at", now=True),
    UniqueConstraint("person_id", "starts_on"),
    Index(
        "ix_weekly_plans_unreviewed",
        "starts_on",
        postgresql_where=text("state IN ('active', 'review_pending')"),
    ),
    _word(PlanState, "state"),
)

weekly_objectives = Table(
    "weekly_objectives",
    metadata,
    _person(primary=True),
    Column("id", Uuid, primary_key=True),
    Column("plan_id", Uuid, nullable=False),
    Column("position", SmallInteger, nullable=False),
    Column("words", LargeBinary, nullable=False),
    Column("priority", Text, nullable=False),
    Column("serves", Uuid),
    Column("if_then", LargeBinary),
    Column("plan_b", LargeBinary),
    Column("day", Date),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    Index("ix_weekly_objectives_plan", "person_id", "plan_id"),
    _word(Priority, "priority"),
    _word(ObjectiveState, "state"),
)

check_ins = Table(
    "check_ins",
    metadata,
    _person(primary=True),
    Column("local_date", Date, primary_key=True),
    Column("morning_energy", SmallInteger),
    Column("morning_mood", SmallInteger),
    Column("focus", LargeBinary),
    Column("focus_objective", Uuid),
    Column("plan_b_taken", Boolean),
    _instant("morning_at"),
    Column("outcome", Text),
    Column("evening_energy", SmallInteger),
    Column("evening_mood", SmallInteger),
    Column("reflection", LargeBinary),
    Column("loose_end", LargeBinary),
    _instant("evening_at"),
    _word(FocusOutcome, "outcome"),
    _between("morning_energy", 1, 5),
    _between("morning_mood", 1, 5),
    _between("evening_energy", 1, 5),
    _between("evening_mood", 1, 5),
)

conversations = Table(
    "conversations",
    metadata,
    Column("id", Uuid, primary_key=True),
    _person(),
    Column("identity_id", Uuid, ForeignKey("identities.id", ondelete="CASCADE"), nullable=False),
    Column("flow", Text, nullable=False),
    Column("language", String(5), nullable=False),
    Column("facts", LargeBinary, nullable=False),
    Column("replies", LargeBinary, nullable=False),
    Column("waiting", LargeBinary),
    Column("is_open", Boolean, nullable=False),
    _instant("opened_at", now=True),
    _instant("touched_at", now=True),
    _instant("expires_at", required=True),
    Index(
        "uq_conversations_open",
        "person_id",
        unique=True,
        postgresql_where=text("is_open"),
    ),
    Index("ix_conversations_expires_at", "expires_at", postgresql_where=text("is_open")),
)

messages = Table(
    "messages",
    metadata,
    # Taken while the person's lock is held, so that the order of numbers is the order of the chat.
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    # Goes with the identity, so no second foreign key is checked on the hottest insert.
    Column("person_id", Uuid, nullable=False),
    Column("identity_id", Uuid, ForeignKey("identities.id", ondelete="CASCADE"), nullable=False),
    Column("is_from_person", Boolean, nullable=False),
    # Seals `body`: the number is known only after the row is written.
    Column("seal_id", Uuid, nullable=False),
    Column("body", LargeBinary, nullable=False),
    # The channel's own id of what the person sent, by which a page knows its message again.
    Column("platform_id", Text),
    Column("question", Text),
    Column("chosen", Text),
    _instant("created_at", now=True),
    Index("ix_messages_identity_id_id", "identity_id", "id"),
)

inbox = Table(
    "inbox",
    metadata,
    Column("channel", Text, primary_key=True),
    Column("platform_id", Text, primary_key=True),
    Column("person_id", Uuid, ForeignKey("people.id", ondelete="CASCADE")),
    Column("state", Text, nullable=False),
    Column("raw", LargeBinary),
    Column("failure", Text),
    _instant("received_at", now=True),
    Index("ix_inbox_received_at", "received_at"),
    Index("ix_inbox_quarantined", "received_at", postgresql_where=text("state = 'quarantined'")),
    Index("ix_inbox_person_id", "person_id"),
    _word(InboxState, "state"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", BigInteger, ForeignKey("messages.id", ondelete="CASCADE"), primary_key=True),
    # Both go with the message.
    Column("person_id", Uuid, nullable=False),
    Column("identity_id", Uuid, nullable=False),
    Column("channel", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("attempts", SmallInteger, nullable=False, server_default=text("0")),
    # Sends after which nobody knows whether the message arrived.
    Column("ambiguous", SmallInteger, nullable=False, server_default=text("0")),
    Column("by_template", Boolean, nullable=False, server_default=text("false")),
    # When to look at it next: before the next attempt, or when the lease of a send ends.
    _instant("not_before", now=True),
    Column("lease", Uuid),
    Column("platform_id", Text),
    Column("failure", Text),
    _instant("created_at", now=True),
    _instant("settled_at"),
    # The head of a chat is found by its lowest unsettled number.
    Index(
        "ix_outbox_heads",
        "identity_id",
        "id",
        postgresql_where=text("state IN ('waiting', 'sending')"),
    ),
    Index(
        "ix_outbox_due",
        "channel",
        "kind",
        "not_before",
        postgresql_where=text("state IN ('waiting', 'sending')"),
    ),
    Index("ix_outbox_held", "identity_id", postgresql_where=text("state = 'held'")),
    Index("ix_outbox_platform_id", "channel", "platform_id"),
    Index("ix_outbox_dead", "settled_at", postgresql_where=text("state = 'dead'")),
    _word(OutboxKind, "kind"),
    _word(OutboxState, "state"),
)

moments = Table(
    "moments",
    metadata,
    _person(primary=True),
    Column("kind", Text, primary_key=True),
    Column("local_date", Date, primary_key=True),
    # The instant that was promised; lateness is measured from it.
    _instant("planned_at", required=True),
    # When to look at it next: later than planned while an open conversation is waited for.
    _instant("due_at", required=True),
    Column("state", Text, nullable=False),
    # Put off by the person's own tap: its date is spoken to, whatever the schedule becomes.
    Column("is_snoozed", Boolean, nullable=False, server_default=text("false")),
    Index("ix_moments_due_at", "due_at", postgresql_where=text("state = 'waiting'")),
    _word(MomentKind, "kind"),
    _word(MomentState, "state"),
)

rests = Table(
    "rests",
    metadata,
    _person(primary=True),
    Column("id", Uuid, primary_key=True),
    Column("starts_on", Date, nullable=False),
    # The last day of it; none until the person says so.
    Column("ends_on", Date),
    Column("kind", Text, nullable=False),
    _instant("created_at", now=True),
    CheckConstraint("ends_on >= starts_on", name="ends_on"),
    _word(RestKind, "kind"),
)

send_budgets = Table(
    "send_budgets",
    metadata,
    Column("channel", Text, primary_key=True),
    # Generic cell rate: the instant until which this bot's sends are spoken for.
    _instant("paced_until", now=True),
)

SEALED: tuple[tuple[str, str], ...] = tuple(
    (table.name, column.name)
    for table in metadata.sorted_tables
    for column in table.columns
    if isinstance(column.type, LargeBinary) and column.name != "wrapped"
)
"""Every (table, column) that holds a person's words; tests write a planted string into each."""
