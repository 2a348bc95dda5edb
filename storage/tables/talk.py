"""What is said: the conversations, the messages of both sides, and what can be taken back."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Identity,
    Index,
    LargeBinary,
    String,
    Table,
    Text,
    Uuid,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from storage.tables.columns import instant, metadata, person

conversations = Table(
    "conversations",
    metadata,
    Column("id", Uuid, primary_key=True),
    person(),
    Column("identity_id", Uuid, ForeignKey("identities.id", ondelete="CASCADE"), nullable=False),
    Column("flow", Text, nullable=False),
    Column("language", String(5), nullable=False),
    Column("facts", LargeBinary, nullable=False),
    Column("replies", LargeBinary, nullable=False),
    Column("waiting", LargeBinary),
    Column("is_open", Boolean, nullable=False),
    instant("opened_at", now=True),
    instant("touched_at", now=True),
    instant("expires_at", required=True),
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
    # Said while somebody was in danger: no model reads it, and nothing is made of it.
    Column("is_withheld", Boolean, nullable=False, server_default=text("false")),
    instant("created_at", now=True),
    Index("ix_messages_identity_id_id", "identity_id", "id"),
)

undos = Table(
    "undos",
    metadata,
    person(primary=True),
    # Of the conversation that wrote, or its own when none did.
    Column("id", Uuid, primary_key=True),
    Column("flow", Text, nullable=False),
    instant("offered_at", required=True),
    instant("taken_back_at"),
    # The rows before and after, as `storage.images` takes them: words are sealed in them.
    Column("changes", JSONB, nullable=False),
    Index("ix_undos_offered_at", "offered_at"),
)
