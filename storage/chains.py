"""Which outcome of a month and which annual objective a person's weekly objectives serve."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from storage.database import Transaction
from storage.people import Sender

# What is served is an outcome, which may serve an annual objective, or an annual objective itself;
# outcomes of any month and objectives of the past are found too.
SERVED = """
SELECT s.id AS served, o.id AS outcome, o.words AS outcome_words, a.id AS objective,
    a.words AS objective_words
FROM unnest($2::uuid[]) AS s (id)
LEFT JOIN monthly_outcomes o ON o.person_id = $1 AND o.id = s.id
LEFT JOIN annual_objectives a ON a.person_id = $1 AND a.id = coalesce(o.serves, s.id)
WHERE o.id IS NOT NULL OR a.id IS NOT NULL
"""


@dataclass(frozen=True, slots=True)
class Chain:
    """What something serves, in the person's words, up to the year; None where a link is not."""

    outcome: str | None
    objective: str | None

    @property
    def links(self) -> tuple[str, ...]:
        """The words that are there, the nearest first."""
        return tuple(words for words in (self.outcome, self.objective) if words is not None)


async def chains(tx: Transaction, sender: Sender, served: Collection[UUID]) -> dict[UUID, Chain]:
    """By each `serves` of a weekly objective; one that is not there any more is left out."""
    if not served:
        return {}
    rows = await tx.raw.fetch(SERVED, sender.person.id, list(served))
    opened = sender.cipher.open
    return {
        row["served"]: Chain(
            row["outcome"]
            and opened(
                row["outcome_words"], table="monthly_outcomes", column="words", row=row["outcome"]
            ),
            row["objective"]
            and opened(
                row["objective_words"],
                table="annual_objectives",
                column="words",
                row=row["objective"],
            ),
        )
        for row in rows
    }
