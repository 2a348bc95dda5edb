"""What the tables have in common: names of constraints, words, ranges, persons, instants."""

from enum import StrEnum

from sqlalchemy import CheckConstraint, Column, DateTime, ForeignKey, MetaData, Uuid, func

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def word(enum: type[StrEnum], column: str) -> CheckConstraint:
    words = ", ".join(f"'{member.value}'" for member in enum)
    return CheckConstraint(f"{column} IN ({words})", name=column)


def between(column: str, low: int, high: int) -> CheckConstraint:
    return CheckConstraint(f"{column} BETWEEN {low} AND {high}", name=column)


def person(primary: bool = False) -> Column[object]:
    return Column(
        "person_id",
        Uuid,
        ForeignKey("people.id", ondelete="CASCADE"),
        primary_key=primary,
        nullable=False,
    )


def instant(name: str, *, now: bool = False, required: bool = False) -> Column[object]:
    default = func.now() if now else None
    return Column(
        name, DateTime(timezone=True), server_default=default, nullable=not (now or required)
    )
