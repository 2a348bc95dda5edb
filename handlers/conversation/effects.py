"""What a turn wants done: imperative, plain data, done by others in the same transaction."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Any
from uuid import UUID

from cycles.check_ins import FocusOutcome
from cycles.moments import MomentKind
from cycles.people import LifeArea, Tone
from cycles.plans import ObjectiveState, Priority
from cycles.rest import RestKind


@dataclass(frozen=True, slots=True)
class ShownChoice:
    """A choice as the person sees it."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Say:
    """Tell the person something; it rides on the next question of the same turn."""

    text: str


@dataclass(frozen=True, slots=True)
class Ask:
    """Put a question; `choices` are what the person may tap, in order, `rows` how they stand."""

    key: str
    text: str
    choices: tuple[ShownChoice, ...] = ()
    rows: tuple[int, ...] = ()
    asks_location: bool = False


@dataclass(frozen=True, slots=True)
class Toast:
    """Show a short line over the chat, where it can; elsewhere the fresh question says enough.

    One that `is_said` tells more than the question does: without toasts it is said in the chat.
    """

    text: str
    is_said: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """Show on the tapped keyboard which choice was made."""

    label: str


@dataclass(frozen=True, slots=True)
class Converse:
    """The person talked; the coach replies, and an open question follows the reply."""

    text: str


@dataclass(frozen=True, slots=True)
class Fetch:
    """Ask the world for something; the answer comes back as `Returned` with the same parameters."""

    key: str
    parameters: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Begin:
    """Open another conversation in the same turn."""

    flow: str


class Span(StrEnum):
    """How much a picture shows: the person's week, a calendar month, twelve of them."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Show:
    """Send a picture, with what it shows in words, before what else is said in this turn."""

    span: Span
    starts_on: date
    """The first day of the week or of the month; of twelve months, that of the last one."""


@dataclass(frozen=True, slots=True)
class Broke:
    """A flow raised: the conversation is closed with an apology, and someone must look."""

    error: Exception


@dataclass(frozen=True, slots=True)
class Consent:
    """Keep that the person agreed to the AI notice and is an adult."""


@dataclass(frozen=True, slots=True)
class ChangeProfile:
    """Change what is known of the person; what is None stays as it is."""

    name: str | None = None
    language: str | None = None
    zone: str | None = None
    country: str | None = None
    tone: Tone | None = None
    working_days: frozenset[int] | None = None
    morning_time: time | None = None
    evening_time: time | None = None
    planning_day: int | None = None
    planning_time: time | None = None
    mornings_only: bool | None = None
    rests_on_holidays: bool | None = None
    parks_loose_ends: bool | None = None


@dataclass(frozen=True, slots=True)
class WrittenObjective:
    """An annual objective in the person's words, with the area of life it belongs to."""

    text: str
    area: LifeArea


@dataclass(frozen=True, slots=True)
class FinishOnboarding:
    """Keep the vision and the annual objectives, and start the days; the card that is shown with it
    says that no model answers here, which is said once."""

    vision: str | None
    objectives: tuple[WrittenObjective, ...]


@dataclass(frozen=True, slots=True)
class StartToday:
    """Let the rest of today count too, and not only what follows the next morning."""


@dataclass(frozen=True, slots=True)
class RecordMorning:
    """Keep the morning block of a day; what is None stays as it is, and an empty text is none."""

    day: date
    energy: int | None = None
    mood: int | None = None
    focus: str | None = None
    focus_objective: UUID | None = None
    plan_b_taken: bool | None = None


@dataclass(frozen=True, slots=True)
class RecordEvening:
    """Keep the evening block of a day; what is None stays as it is, and an empty text is none."""

    day: date
    outcome: FocusOutcome | None = None
    energy: int | None = None
    mood: int | None = None
    reflection: str | None = None
    loose_end: str | None = None
    loose_end_skipped: bool | None = None
    """Whether the question for it was passed by; None when it was not put."""
    closing: str | None = None
    """The name of the sentence that the day was closed with."""


@dataclass(frozen=True, slots=True)
class MarkObjective:
    """Set the state of one objective of a weekly plan."""

    objective: UUID
    state: ObjectiveState


@dataclass(frozen=True, slots=True)
class PlannedObjective:
    """An objective of the week as planned; `serves` is an annual objective, None for itself."""

    text: str
    priority: Priority
    serves: UUID | None = None
    if_then: str | None = None
    plan_b: str | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class SavePlan:
    """Keep the plan of the week that starts on `starts_on`, in place of one already made for it."""

    starts_on: date
    objectives: tuple[PlannedObjective, ...]


@dataclass(frozen=True, slots=True)
class ReviewWeek:
    """Keep that a week was looked back on; what is None stays as it is, an empty text is none."""

    plan: UUID
    gave_energy: str | None = None
    took_energy: str | None = None
    closing: str | None = None
    """The name of the sentence said about it."""


@dataclass(frozen=True, slots=True)
class Snooze:
    """Bring this prompt back after `minutes`."""

    kind: MomentKind
    day: date
    minutes: int = 60


@dataclass(frozen=True, slots=True)
class SkipToday:
    """Leave this prompt for today; nothing is asked about it later."""

    kind: MomentKind
    day: date


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Ask once, the next morning, how somebody is who was in danger."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Stop every push until the person comes back."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Let the pushes come again from the next moment on."""


@dataclass(frozen=True, slots=True)
class BeginRest:
    """Be quiet on these local dates, both included, in place of any rest set before.

    `ends_on` None: until the person comes back.
    """

    starts_on: date
    ends_on: date | None
    kind: RestKind


@dataclass(frozen=True, slots=True)
class EndRest:
    """Be there again from this local date on."""

    day: date


Domain = (
    Consent
    | ChangeProfile
    | FinishOnboarding
    | StartToday
    | RecordMorning
    | RecordEvening
    | MarkObjective
    | SavePlan
    | ReviewWeek
    | Snooze
    | SkipToday
    | FollowUp
    | Pause
    | Resume
    | BeginRest
    | EndRest
)
Effect = Say | Ask | Toast | Mark | Converse | Fetch | Begin | Show | Broke | Domain


@dataclass(frozen=True, slots=True)
class Bubble:
    """What the person will read in one message: statements, then at most one question."""

    statements: tuple[str, ...]
    question: Ask | None = None

    @property
    def text(self) -> str:
        parts = [*self.statements, *([self.question.text] if self.question else [])]
        return "\n\n".join(part for part in parts if part)
