"""Whether a person is resting, when they are back, and when silence asks the coach for less."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

OFFERS_LESS_AFTER = 3
PAUSES_AFTER = 7


@dataclass(frozen=True, slots=True)
class Rest:
    """Local dates, both of them rest days; `ends_on` None: until the person says otherwise."""

    starts_on: date
    ends_on: date | None


class Quiet(StrEnum):
    KEEP_ON = "keep_on"
    OFFER_LESS = "offer_less"
    PAUSE = "pause"
    """Pause and say how to come back."""


def is_resting(rests: Iterable[Rest], day: date) -> bool:
    return any(
        rest.starts_on <= day and (rest.ends_on is None or day <= rest.ends_on) for rest in rests
    )


def back_on(rest: Rest) -> date | None:
    """The first day after the rest; None when no end was given."""
    return None if rest.ends_on is None else rest.ends_on + timedelta(days=1)


def quiet_after(unanswered: int) -> Quiet:
    """What follows this many prompts in a row without any answer.

    Less is offered at the third and only there. From the seventh on it is a pause: a paused coach
    sends no eighth, so it is said once, and a count that jumped over seven still ends in silence.
    """
    if unanswered >= PAUSES_AFTER:
        return Quiet.PAUSE
    return Quiet.OFFER_LESS if unanswered == OFFERS_LESS_AFTER else Quiet.KEEP_ON
