"""weekly review."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("weekly_plans", sa.Column("gave_energy", sa.LargeBinary(), nullable=True))
    op.add_column("weekly_plans", sa.Column("took_energy", sa.LargeBinary(), nullable=True))
    op.add_column(
        "weekly_plans", sa.Column("reviewed_at", sa.DateTime(timezone=True), nullable=True)
    )
    op.create_index(
        "ix_weekly_plans_unreviewed",
        "weekly_plans",
        ["starts_on"],
        unique=False,
        postgresql_where=sa.text("state IN ('active', 'review_pending')"),
    )


def downgrade() -> None:
    op.drop_index(
        "ix_weekly_plans_unreviewed",
        table_name="weekly_plans",
        postgresql_where=sa.text("state IN ('active', 'review_pending')"),
    )
    op.drop_column("weekly_plans", "reviewed_at")
    op.drop_column("weekly_plans", "took_energy")
    op.drop_column("weekly_plans", "gave_energy")
