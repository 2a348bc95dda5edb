"""Whether a person is resting, when they are back, and when silence asks the coach for less."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

OFFERS_LESS_AFTER = 3
PAUSES_AFTER = 7


LONGEST = timedelta(days=366)
"""How far ahead a rest may end: a year, and its leap day."""

GAP = timedelta(days=7)
"""After so much silence a person is welcomed back, and nothing is counted."""


class RestKind(StrEnum):
    REST = "rest"
    SICK = "sick"
    QUIET = "quiet"
    """The coach paused itself after silence; any word from the person ends it."""


@dataclass(frozen=True, slots=True)
class Rest:
    """Local dates, both of them rest days; `ends_on` None: until the person says otherwise."""

    starts_on: date
    ends_on: date | None
    kind: RestKind = RestKind.REST

    def holds(self, day: date) -> bool:
        return self.starts_on <= day and (self.ends_on is None or day <= self.ends_on)


class Quiet(StrEnum):
    KEEP_ON = "keep_on"
    OFFER_LESS = "offer_less"
    PAUSE = "pause"
    """Pause and say how to come back."""


def is_back(rest: Rest | None, last_word: date) -> bool:
    """Whether a person whose newest rest is this one has not been heard from since it ended."""
    return rest is not None and rest.ends_on is not None and last_word <= rest.ends_on


def quiet_after(unanswered: int) -> Quiet:
    """What follows this many prompts in a row without any answer.

    Less is offered at the third and only there. From the seventh on it is a pause: a paused coach
    sends no eighth, so it is said once, and a count that jumped over seven still ends in silence.
    """
    if unanswered >= PAUSES_AFTER:
        return Quiet.PAUSE
    return Quiet.OFFER_LESS if unanswered == OFFERS_LESS_AFTER else Quiet.KEEP_ON
