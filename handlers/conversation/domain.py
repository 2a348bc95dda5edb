"""What a conversation changes in what is kept of a person: imperative, plain data."""

from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from cycles.check_ins import FocusOutcome
from cycles.memories import MemorySource, Remembers
from cycles.moments import MomentKind
from cycles.months import OutcomeState
from cycles.people import Ending, LifeArea, Tone
from cycles.plans import ObjectiveState, Priority
from cycles.rest import RestKind


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
    asks_burnout: bool | None = None
    rests_on_holidays: bool | None = None
    parks_loose_ends: bool | None = None
    remembers: Remembers | None = None


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
    """An objective of the week as planned; `serves` is an outcome of the month or an annual
    objective, None for itself."""

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
class AddToWeek:
    """Take one more objective into the plan of the week that starts on `starts_on`."""

    starts_on: date
    objective: PlannedObjective


@dataclass(frozen=True, slots=True)
class ReviewWeek:
    """Keep that a week was looked back on; what is None stays as it is, an empty text is none."""

    plan: UUID
    gave_energy: str | None = None
    took_energy: str | None = None
    closing: str | None = None
    """The name of the sentence said about it."""


@dataclass(frozen=True, slots=True)
class PlannedOutcome:
    """An outcome of the month as planned; `serves` is an annual objective, None for its own."""

    text: str
    serves: UUID | None = None


@dataclass(frozen=True, slots=True)
class SaveMonth:
    """Keep the plan of the month that starts on `starts_on`, in place of one made for it before."""

    starts_on: date
    theme: str | None
    outcomes: tuple[PlannedOutcome, ...]


@dataclass(frozen=True, slots=True)
class MarkOutcome:
    """Set what became of one outcome of a month; `smaller` is the version that goes on."""

    outcome: UUID
    state: OutcomeState
    smaller: str | None = None


@dataclass(frozen=True, slots=True)
class ReviewMonth:
    """Keep that a month was looked back on; what is None stays as it is."""

    plan: UUID
    closing: str | None = None
    """The name of the sentence said about it."""


@dataclass(frozen=True, slots=True)
class AnswerBurnout:
    """Keep the answer to the monthly burnout question, 1 to 5; None takes one back."""

    month: date
    """The first day of the month that it closes."""
    answered_on: date
    level: int | None


@dataclass(frozen=True, slots=True)
class ChangeVision:
    """Keep a new picture of a good ordinary day a year from now."""

    words: str


@dataclass(frozen=True, slots=True)
class AddObjective:
    """Take one more annual objective on."""

    objective: WrittenObjective


@dataclass(frozen=True, slots=True)
class ReviseObjective:
    """Say an annual objective in other words; what serves it goes on serving it."""

    objective: UUID
    text: str


@dataclass(frozen=True, slots=True)
class EndObjective:
    """Make an annual objective one of the past; None brings it back."""

    objective: UUID
    ending: Ending | None


@dataclass(frozen=True, slots=True)
class ReviewYear:
    """Keep that a year was looked back on, and what is taken along from it; "" is nothing."""

    held_on: date
    take_along: str = ""


@dataclass(frozen=True, slots=True)
class Remember:
    """Keep a fact about the person, in place of one that it contradicts."""

    text: str
    source: MemorySource
    noted_on: date
    instead_of: UUID | None = None


@dataclass(frozen=True, slots=True)
class CorrectMemory:
    """Keep a memory in the person's own words."""

    memory: UUID
    text: str
    noted_on: date


@dataclass(frozen=True, slots=True)
class ForgetMemory:
    """Forget one memory."""

    memory: UUID


@dataclass(frozen=True, slots=True)
class ForgetMemories:
    """Forget everything that is remembered."""


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
    | AddToWeek
    | ReviewWeek
    | SaveMonth
    | MarkOutcome
    | ReviewMonth
    | AnswerBurnout
    | ChangeVision
    | AddObjective
    | ReviseObjective
    | EndObjective
    | ReviewYear
    | Remember
    | CorrectMemory
    | ForgetMemory
    | ForgetMemories
    | Snooze
    | SkipToday
    | FollowUp
    | Pause
    | Resume
    | BeginRest
    | EndRest
)
