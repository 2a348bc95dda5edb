"""What became of one call to a model, for whoever keeps the books."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from coach.providers.provider import (
    Declined,
    Garbled,
    KeyRefused,
    NoSuchModel,
    Overloaded,
    ProviderError,
    QuotaSpent,
    Throttled,
    TookTooLong,
    Unreached,
    Usage,
)


class Outcome(StrEnum):
    """How a call ended: two answers, one that nobody waited for, and each kind of failure."""

    ANSWERED = "answered"
    UNFIT = "unfit"
    """There was an answer, and the coach may not say it."""
    STOPPED = "stopped"
    """Whoever asked went away."""
    KEY_REFUSED = "key_refused"
    NO_SUCH_MODEL = "no_such_model"
    QUOTA_SPENT = "quota_spent"
    THROTTLED = "throttled"
    OVERLOADED = "overloaded"
    UNREACHED = "unreached"
    TOOK_TOO_LONG = "took_too_long"
    DECLINED = "declined"
    GARBLED = "garbled"


FAILURES: Mapping[type[ProviderError], Outcome] = {
    KeyRefused: Outcome.KEY_REFUSED,
    NoSuchModel: Outcome.NO_SUCH_MODEL,
    QuotaSpent: Outcome.QUOTA_SPENT,
    Throttled: Outcome.THROTTLED,
    Overloaded: Outcome.OVERLOADED,
    Unreached: Outcome.UNREACHED,
    TookTooLong: Outcome.TOOK_TOO_LONG,
    Declined: Outcome.DECLINED,
    Garbled: Outcome.GARBLED,
}


@dataclass(frozen=True, slots=True)
class Call:
    """One request to one model; it holds no word of anybody."""

    provider: str
    model: str
    outcome: Outcome
    seconds: float
    """From asking to the last word, or to the failure."""
    usage: Usage
