"""months, the end of a year, and the monthly burnout question."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

KINDS = ("morning", "evening", "planning", "follow_up")
AHEAD = ("monthly", "year_review")


def upgrade() -> None:
    _kinds(*KINDS[:3], *AHEAD, KINDS[3])
    op.add_column("people", sa.Column("asks_burnout", sa.Boolean(), nullable=True))
    op.add_column("annual_objectives", sa.Column("ended_as", sa.Text(), nullable=True))
    op.create_check_constraint(
        op.f("ck_annual_objectives_ended_as"), "annual_objectives", "ended_as IN ('done', 'let_go')"
    )
    op.create_table(
        "monthly_plans",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("theme", sa.LargeBinary(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reviewed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "state IN ('planning', 'active', 'review_pending', 'completed')",
            name=op.f("ck_monthly_plans_state"),
        ),
        _of_person("monthly_plans"),
        sa.PrimaryKeyConstraint("person_id", "id", name=op.f("pk_monthly_plans")),
        sa.UniqueConstraint(
            "person_id", "starts_on", name=op.f("uq_monthly_plans_person_id_starts_on")
        ),
    )
    op.create_index(
        "ix_monthly_plans_unreviewed",
        "monthly_plans",
        ["starts_on"],
        postgresql_where=sa.text("state IN ('active', 'review_pending')"),
    )
    op.create_table(
        "monthly_outcomes",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("smaller", sa.LargeBinary(), nullable=True),
        sa.Column("serves", sa.Uuid(), nullable=True),
        sa.Column("state", sa.Text(), server_default=sa.text("'open'"), nullable=False),
        sa.CheckConstraint(
            "state IN ('open', 'done', 'kept', 'shrunk', 'let_go')",
            name=op.f("ck_monthly_outcomes_state"),
        ),
        _of_person("monthly_outcomes"),
        sa.PrimaryKeyConstraint("person_id", "id", name=op.f("pk_monthly_outcomes")),
    )
    op.create_index("ix_monthly_outcomes_plan", "monthly_outcomes", ["person_id", "plan_id"])
    op.create_table(
        "burnout_answers",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=False),
        sa.Column("level", sa.SmallInteger(), nullable=False),
        sa.CheckConstraint("level BETWEEN 1 AND 5", name=op.f("ck_burnout_answers_level")),
        _of_person("burnout_answers"),
        sa.PrimaryKeyConstraint("person_id", "month", name=op.f("pk_burnout_answers")),
    )
    op.create_table(
        "annual_reviews",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("take_along", sa.LargeBinary(), nullable=True),
        _of_person("annual_reviews"),
        sa.PrimaryKeyConstraint("person_id", "id", name=op.f("pk_annual_reviews")),
        sa.UniqueConstraint(
            "person_id", "held_on", name=op.f("uq_annual_reviews_person_id_held_on")
        ),
    )


def downgrade() -> None:
    op.drop_table("annual_reviews")
    op.drop_table("burnout_answers")
    op.drop_table("monthly_outcomes")
    op.drop_table("monthly_plans")
    op.drop_column("annual_objectives", "ended_as")
    op.drop_column("people", "asks_burnout")
    op.execute("DELETE FROM moments WHERE kind IN ('monthly', 'year_review')")
    _kinds(*KINDS)


def _kinds(*kinds: str) -> None:
    op.drop_constraint(op.f("ck_moments_kind"), "moments", type_="check")
    words = ", ".join(f"'{kind}'" for kind in kinds)
    op.create_check_constraint(op.f("ck_moments_kind"), "moments", f"kind IN ({words})")


def _of_person(table: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_person_id")
    return sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=name, ondelete="CASCADE")
