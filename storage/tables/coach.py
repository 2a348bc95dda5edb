"""What the coach has to think about, what it remembers, and what asking models took."""

from enum import StrEnum

from sqlalchemy import (
    Column,
    Date,
    Float,
    Index,
    Integer,
    LargeBinary,
    Numeric,
    SmallInteger,
    Table,
    Text,
    Uuid,
    text,
)

from cycles.memories import MemorySource
from storage.tables.columns import instant, metadata, person, word


class ThoughtKind(StrEnum):
    """What a model is asked for."""

    TALK = "talk"
    """The person talked; of several in a row the newest is answered, with all of them read."""
    REQUEST = "request"
    """A conversation waits for words that only a model can find, or the local coach after it."""


thoughts = Table(
    "thoughts",
    metadata,
    person(primary=True),
    Column("id", Uuid, primary_key=True),
    Column("kind", Text, nullable=False),
    # Which conversation waits for what.
    Column("about", LargeBinary),
    Column("attempts", SmallInteger, nullable=False, server_default=text("0")),
    # When to look at it next: at once, or when the lease of whoever thinks about it ends.
    instant("not_before", now=True),
    instant("asked_at", now=True),
    Index("ix_thoughts_not_before", "not_before"),
    word(ThoughtKind, "kind"),
)

memories = Table(
    "memories",
    metadata,
    person(primary=True),
    Column("id", Uuid, primary_key=True),
    Column("words", LargeBinary, nullable=False),
    Column("source", Text, nullable=False),
    Column("noted_on", Date, nullable=False),
    instant("created_at", now=True),
    word(MemorySource, "source"),
)

provider_calls = Table(
    "provider_calls",
    metadata,
    person(primary=True),
    Column("id", Uuid, primary_key=True),
    Column("purpose", Text, nullable=False),
    Column("provider", Text, nullable=False),
    Column("model", Text, nullable=False),
    # "answered", or what went wrong.
    Column("outcome", Text, nullable=False),
    Column("input_tokens", Integer, nullable=False),
    Column("output_tokens", Integer, nullable=False),
    # US dollars; none where no price is known.
    Column("price", Numeric(12, 6)),
    # Seconds.
    Column("latency", Float, nullable=False),
    instant("called_at", required=True),
    Index("ix_provider_calls_called_at", "called_at"),
    Index("ix_provider_calls_person_id_called_at", "person_id", "called_at"),
)
