"""Whoever was in danger may be asked once more, the next morning."""

from collections.abc import Sequence

from alembic import op

revision = "0002"
down_revision: str | None = "0001"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.drop_constraint(op.f("ck_moments_kind"), "moments", type_="check")
    op.create_check_constraint(
        op.f("ck_moments_kind"),
        "moments",
        "kind IN ('morning', 'evening', 'planning', 'follow_up')",
    )


def downgrade() -> None:
    op.execute("DELETE FROM moments WHERE kind = 'follow_up'")
    op.drop_constraint(op.f("ck_moments_kind"), "moments", type_="check")
    op.create_check_constraint(
        op.f("ck_moments_kind"), "moments", "kind IN ('morning', 'evening', 'planning')"
    )
