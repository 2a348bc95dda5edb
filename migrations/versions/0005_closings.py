"""the sentence that closed a day or a week, by its name."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("check_ins", sa.Column("closing", sa.Text(), nullable=True))
    op.add_column("weekly_plans", sa.Column("closing", sa.Text(), nullable=True))


def downgrade() -> None:
    op.drop_column("weekly_plans", "closing")
    op.drop_column("check_ins", "closing")
