"""How long to wait before a message is tried again, and when trying is over."""

from storage.outbox import MOST_HOURS
from storage.tables import OutboxKind

FIRST, LONGEST = 1.0, 300.0
"""Seconds."""


def backoff(attempts: int, spread: float) -> float:
    """Seconds after the `attempts`-th attempt (from 1): doubling, up to five minutes.

    `spread` from 0 to 1 draws between half of that and the whole, so that what failed together does
    not come back together.
    """
    whole = min(LONGEST, FIRST * 2.0 ** min(attempts - 1, 20))
    return whole * (0.5 + spread / 2)


def is_too_late(kind: OutboxKind, age_seconds: float) -> bool:
    """Whether a message queued so long ago is not worth another attempt."""
    return age_seconds > MOST_HOURS[kind] * 3600
