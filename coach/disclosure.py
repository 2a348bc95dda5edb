"""When somebody who talks on and on is told once more that an AI answers.

New York's General Business Law, article 47, and California's SB 243 ask for it at least every
three hours of a continuing talk. At the first contact, and whenever it is asked, it is said too.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

EVERY = timedelta(hours=3)
BREAK = timedelta(hours=1)
"""A talk that rested so long has ended, and the next one begins anew."""


def is_due(answered: Sequence[datetime], now: datetime) -> bool:
    """Whether the answer of `now` says it; `answered` are the answers before it, oldest first."""
    began = last = now
    for instant in reversed(answered):
        if began - instant > BREAK:
            break
        last = instant if began is now else last
        began = instant
    return (now - began) // EVERY > (last - began) // EVERY
