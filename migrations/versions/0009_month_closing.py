"""the sentence said about a month, by its name."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("monthly_plans", sa.Column("closing", sa.Text(), nullable=True))


def downgrade() -> None:
    op.drop_column("monthly_plans", "closing")
