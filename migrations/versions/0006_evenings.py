"""holidays and loose ends as each person wants them."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "people",
        sa.Column(
            "rests_on_holidays", sa.Boolean(), server_default=sa.text("false"), nullable=False
        ),
    )
    op.add_column(
        "people",
        sa.Column("parks_loose_ends", sa.Boolean(), server_default=sa.text("true"), nullable=False),
    )
    op.add_column("check_ins", sa.Column("loose_end_skipped", sa.Boolean(), nullable=True))


def downgrade() -> None:
    op.drop_column("check_ins", "loose_end_skipped")
    op.drop_column("people", "parks_loose_ends")
    op.drop_column("people", "rests_on_holidays")
