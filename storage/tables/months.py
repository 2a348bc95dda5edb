"""What a person wants of a month, and what they look back on at the end of a month and a year."""

from sqlalchemy import (
    Column,
    Date,
    Index,
    LargeBinary,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)

from cycles.months import OutcomeState
from cycles.plans import PlanState
from storage.tables.columns import between, instant, metadata, person, word

monthly_plans = Table(
    "monthly_plans",
    metadata,
    person(primary=True),
    Column("id", Uuid, primary_key=True),
    Column("starts_on", Date, nullable=False),
    Column("theme", LargeBinary),
    Column("state", Text, nullable=False),
    # The name of the sentence said about the month.
    Column("closing", Text),
    # None for a month that is not over, and for one that lapsed without a word.
    instant("reviewed_at"),
    instant("created_at", now=True),
    UniqueConstraint("person_id", "starts_on"),
    Index(
        "ix_monthly_plans_unreviewed",
        "starts_on",
        postgresql_where=text("state IN ('active', 'review_pending')"),
    ),
    word(PlanState, "state"),
)

monthly_outcomes = Table(
    "monthly_outcomes",
    metadata,
    person(primary=True),
    Column("id", Uuid, primary_key=True),
    Column("plan_id", Uuid, nullable=False),
    Column("position", SmallInteger, nullable=False),
    Column("words", LargeBinary, nullable=False),
    Column("smaller", LargeBinary),
    Column("serves", Uuid),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    Index("ix_monthly_outcomes_plan", "person_id", "plan_id"),
    word(OutcomeState, "state"),
)

burnout_answers = Table(
    "burnout_answers",
    metadata,
    person(primary=True),
    # The first day of the month that was looked back on.
    Column("month", Date, primary_key=True),
    Column("answered_on", Date, nullable=False),
    Column("level", SmallInteger, nullable=False),
    between("level", 1, 5),
)

annual_reviews = Table(
    "annual_reviews",
    metadata,
    person(primary=True),
    Column("id", Uuid, primary_key=True),
    # The local date of the review, which lies in the year that it is about.
    Column("held_on", Date, nullable=False),
    Column("take_along", LargeBinary),
    UniqueConstraint("person_id", "held_on"),
)
