"""The way in and out: updates taken, messages owed, and how fast they may go."""

from enum import StrEnum

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    LargeBinary,
    SmallInteger,
    Table,
    Text,
    Uuid,
    text,
)

from storage.tables.columns import instant, metadata, word


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


inbox = Table(
    "inbox",
    metadata,
    Column("channel", Text, primary_key=True),
    Column("platform_id", Text, primary_key=True),
    Column("person_id", Uuid, ForeignKey("people.id", ondelete="CASCADE")),
    Column("state", Text, nullable=False),
    Column("raw", LargeBinary),
    Column("failure", Text),
    instant("received_at", now=True),
    Index("ix_inbox_received_at", "received_at"),
    Index("ix_inbox_quarantined", "received_at", postgresql_where=text("state = 'quarantined'")),
    Index("ix_inbox_person_id", "person_id"),
    word(InboxState, "state"),
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
    instant("not_before", now=True),
    Column("lease", Uuid),
    Column("platform_id", Text),
    Column("failure", Text),
    instant("created_at", now=True),
    instant("settled_at"),
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
    word(OutboxKind, "kind"),
    word(OutboxState, "state"),
)

send_budgets = Table(
    "send_budgets",
    metadata,
    Column("channel", Text, primary_key=True),
    # Generic cell rate: the instant until which this bot's sends are spoken for.
    instant("paced_until", now=True),
)
