"""rests, and how much a person wants to hear."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "people",
        sa.Column("mornings_only", sa.Boolean(), server_default=sa.text("false"), nullable=False),
    )
    op.add_column(
        "people",
        sa.Column("unanswered", sa.SmallInteger(), server_default=sa.text("0"), nullable=False),
    )
    op.create_table(
        "rests",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_rests_ends_on")),
        sa.CheckConstraint("kind IN ('rest', 'sick', 'quiet')", name=op.f("ck_rests_kind")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_rests_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "id", name=op.f("pk_rests")),
    )


def downgrade() -> None:
    op.drop_table("rests")
    op.drop_column("people", "unanswered")
    op.drop_column("people", "mornings_only")
