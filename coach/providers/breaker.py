"""Is a provider worth asking now? After failures it rests, and then a single call tries it out."""

from collections.abc import Callable, Mapping
from enum import StrEnum, auto

from coach.providers.provider import (
    KeyRefused,
    NoSuchModel,
    ProviderError,
    QuotaSpent,
    Throttled,
)

Clock = Callable[[], float]
"""Seconds that only go forward, as `time.monotonic` counts them."""

MOST_FAILURES = 3
"""In a row; then it rests."""
REST = 60.0
LONG_REST = 600.0
"""Where somebody has to change a setting or pay first."""
LONGEST_REST = 3600.0
"""However long a provider asks to wait."""


class Health(StrEnum):
    """How a provider stands with us."""

    WELL = "well"
    RESTING = "resting"
    ON_TRIAL = "on_trial"
    """Its rest is over, and one call is under way to see; the others pass it by."""


class Event(StrEnum):
    """What changes a provider's health."""

    BROKE = auto()
    RESTED = auto()
    ANSWERED = auto()


MOVES: Mapping[tuple[Health, Event], Health] = {
    (Health.WELL, Event.BROKE): Health.RESTING,
    (Health.RESTING, Event.RESTED): Health.ON_TRIAL,
    (Health.ON_TRIAL, Event.BROKE): Health.RESTING,
    (Health.ON_TRIAL, Event.ANSWERED): Health.WELL,
}
"""Every move there is; all else leaves it as it is, such as a late answer while it rests."""


class Breaker:
    """The health of one provider in this process."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._failures = 0
        self._rests_until = 0.0
        self.health = Health.WELL

    @property
    def rests_for(self) -> float:
        """Seconds until it may be tried; 0 when it may be asked now."""
        if self.health is not Health.RESTING:
            return 0.0
        return max(self._rests_until - self._clock(), 0.0)

    def admits(self) -> bool:
        """Whether a call may be made; who gets a yes must tell how it ended."""
        if self.health is Health.ON_TRIAL or self.rests_for > 0:
            return False
        self._move(Event.RESTED)
        return True

    def answered(self) -> None:
        self._failures = 0
        self._move(Event.ANSWERED)

    def failed(self, error: ProviderError) -> None:
        self._failures += 1
        rest = self._rest_after(error)
        if rest is not None:
            self._rests_until = max(self._rests_until, self._clock() + rest)
            self._move(Event.BROKE)

    def left(self) -> None:
        """The call ended without telling anything; a trial is the next one's."""
        if self.health is Health.ON_TRIAL:
            self._move(Event.BROKE)

    def _rest_after(self, error: ProviderError) -> float | None:
        """Seconds; None when it may go on."""
        match error:
            case KeyRefused() | NoSuchModel() | QuotaSpent():
                return LONG_REST
            case Throttled(retry_after=float() | int() as asked):
                return min(max(asked, 0.0), LONGEST_REST)
        is_enough = self._failures >= MOST_FAILURES or self.health is Health.ON_TRIAL
        return REST if is_enough else None

    def _move(self, event: Event) -> None:
        self.health = MOVES.get((self.health, event), self.health)
