"""What a person wants of a year and a week, and how their days were."""

from sqlalchemy import (
    Boolean,
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

from cycles.check_ins import FocusOutcome
from cycles.moments import MomentKind, MomentState
from cycles.people import LifeArea
from cycles.plans import ObjectiveState, PlanState, Priority
from storage.tables.columns import between, instant, metadata, person, word

visions = Table(
    "visions",
    metadata,
    person(primary=True),
    Column("id", Uuid, primary_key=True),
    Column("words", LargeBinary, nullable=False),
    instant("created_at", now=True),
)

annual_objectives = Table(
    "annual_objectives",
    metadata,
    person(primary=True),
    Column("id", Uuid, primary_key=True),
    Column("words", LargeBinary, nullable=False),
    Column("area", Text, nullable=False),
    Column("is_current", Boolean, nullable=False, server_default=text("true")),
    instant("created_at", now=True),
    word(LifeArea, "area"),
)

weekly_plans = Table(
    "weekly_plans",
    metadata,
    person(primary=True),
    Column("id", Uuid, primary_key=True),
    Column("starts_on", Date, nullable=False),
    Column("state", Text, nullable=False),
    Column("gave_energy", LargeBinary),
    Column("took_energy", LargeBinary),
    # The name of the sentence said about the week.
    Column("closing", Text),
    # None for a week that is not over, and for one that lapsed without a word.
    instant("reviewed_at"),
    instant("created_at", now=True),
    UniqueConstraint("person_id", "starts_on"),
    Index(
        "ix_weekly_plans_unreviewed",
        "starts_on",
        postgresql_where=text("state IN ('active', 'review_pending')"),
    ),
    word(PlanState, "state"),
)

weekly_objectives = Table(
    "weekly_objectives",
    metadata,
    person(primary=True),
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
    word(Priority, "priority"),
    word(ObjectiveState, "state"),
)

check_ins = Table(
    "check_ins",
    metadata,
    person(primary=True),
    Column("local_date", Date, primary_key=True),
    Column("morning_energy", SmallInteger),
    Column("morning_mood", SmallInteger),
    Column("focus", LargeBinary),
    Column("focus_objective", Uuid),
    Column("plan_b_taken", Boolean),
    instant("morning_at"),
    Column("outcome", Text),
    Column("evening_energy", SmallInteger),
    Column("evening_mood", SmallInteger),
    Column("reflection", LargeBinary),
    Column("loose_end", LargeBinary),
    # Whether a loose end was asked for and passed by; none when it was not asked.
    Column("loose_end_skipped", Boolean),
    # The name of the sentence that closed the evening, so that the next one says another.
    Column("closing", Text),
    instant("evening_at"),
    word(FocusOutcome, "outcome"),
    between("morning_energy", 1, 5),
    between("morning_mood", 1, 5),
    between("evening_energy", 1, 5),
    between("evening_mood", 1, 5),
)

moments = Table(
    "moments",
    metadata,
    person(primary=True),
    Column("kind", Text, primary_key=True),
    Column("local_date", Date, primary_key=True),
    # The instant that was promised; lateness is measured from it.
    instant("planned_at", required=True),
    # When to look at it next: later than planned while an open conversation is waited for.
    instant("due_at", required=True),
    Column("state", Text, nullable=False),
    # Put off by the person's own tap: its date is spoken to, whatever the schedule becomes.
    Column("is_snoozed", Boolean, nullable=False, server_default=text("false")),
    Index("ix_moments_due_at", "due_at", postgresql_where=text("state = 'waiting'")),
    word(MomentKind, "kind"),
    word(MomentState, "state"),
)
