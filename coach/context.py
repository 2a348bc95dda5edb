"""What a model is told of a person: facts of their own, in a fence, as long as they fit."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import dropwhile

from coach.persona.fence import fenced
from coach.providers.provider import Turn
from cycles.check_ins import CheckIn
from cycles.memories import Memory, Remembers
from cycles.moments import MomentKind
from cycles.months import MonthlyPlan
from cycles.people import AnnualObjective, Language, Tone
from cycles.plans import MOST_BESIDE_OPTIONAL, WeeklyPlan
from cycles.signal import SignalWord

CHARACTERS_A_TOKEN = 3
"""Fewer than what the providers' tokenizers make of English, Portuguese and Spanish (about 3.5 to
4.5), so that what is reckoned to fit does fit."""
MOST_FACTS = 2_500 * CHARACTERS_A_TOKEN
MOST_TALK = 3_000 * CHARACTERS_A_TOKEN
LONGEST_TURN = 2_000
"""Characters of one message of before; the last one may take what there is."""
LONGEST_WORDS = 400
"""Characters of one reflection, vision or memory."""
CUT = " […]"


@dataclass(frozen=True, slots=True)
class Said:
    """One message of the chat, either way."""

    is_from_person: bool
    text: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """All that is known of one person as they talk; every field is theirs and of nobody else."""

    now: datetime
    """Where they are: aware, in their own zone."""
    today: date
    """Their local date, which ends at 04:00."""
    language: Language
    tone: Tone
    name: str | None = None
    country: str | None = None
    vision: str | None = None
    annual: tuple[AnnualObjective, ...] = ()
    month: MonthlyPlan | None = None
    week: WeeklyPlan | None = None
    days: tuple[CheckIn, ...] = ()
    """Of the last week, oldest first."""
    signal: SignalWord = SignalWord.UNKNOWN
    rests_until: date | None = None
    is_resting: bool = False
    memories: tuple[Memory, ...] = ()
    """Most relevant first."""
    remembers: Remembers = Remembers.ASK
    capacity: int = MOST_BESIDE_OPTIONAL
    """Objectives that fit in this week."""
    is_evening: bool = False
    """Whether this part of the day is the evening's."""
    check_in: MomentKind | None = None
    """The check-in that is open just now and could come later."""
    question: str | None = None
    """What is asked of them just now and stays open."""
    said: tuple[Said, ...] = ()
    """Oldest first; the last is what is to be answered."""


def facts(known: Known) -> str:
    """What is known, in a fence; of what does not fit, the later lines are left out."""
    kept: list[str] = []
    room = MOST_FACTS
    # One line a fact: a line break in a name would begin a fact of the person's own making.
    for line in (" ".join(each.split()) for each in _lines(known)):
        room -= len(line) + 1
        if room < 0:
            break
        kept.append(line)
    return fenced("\n".join(kept))


def turns(known: Known) -> tuple[Turn, ...]:
    """The talk as a model reads it: the newest that fits, one turn a side, the person's last.

    What was said to them since is left out: a question that came due waits among the facts.
    """
    merged: list[Turn] = []
    room = MOST_TALK
    told = dropwhile(lambda said: not said.is_from_person, reversed(known.said))
    for index, said in enumerate(told):
        text = cut(said.text, LONGEST_TURN if index else MOST_TALK)
        room -= len(text)
        if room < 0 and merged:
            break
        if merged and merged[-1].is_from_person is said.is_from_person:
            merged[-1] = Turn(said.is_from_person, f"{text}\n{merged[-1].text}")
        else:
            merged.append(Turn(said.is_from_person, text))
    if merged and not merged[-1].is_from_person:
        merged.pop()  # a talk begins with the person
    return tuple(reversed(merged))


def cut(text: str, most: int) -> str:
    """At most so many characters, with a sign where something is missing."""
    return text if len(text) <= most else text[: most - len(CUT)] + CUT


def _lines(known: Known) -> Iterable[str]:
    """Most needed first."""
    yield f"Local time: {known.now:%A %Y-%m-%d %H:%M}"
    if known.name:
        yield f"Name: {cut(known.name, 80)}"
    if known.question:
        yield f"Question that stays open and is asked again after your reply: {known.question}"
    if known.is_resting:
        until = f"until {known.rests_until}" if known.rests_until else "until they come back"
        yield f"They rest {until}: nothing is asked of them."
    if known.signal is not SignalWord.UNKNOWN:
        yield f"Lately, by their own check-ins: {known.signal.value}"
    yield from _week(known.week)
    for number, memory in enumerate(known.memories, start=1):
        yield f"Memory {number}, of {memory.noted_on}: {cut(memory.text, LONGEST_WORDS)}"
    yield from (_day(day, known.today) for day in reversed(known.days))
    yield from _month(known.month)
    yield from (f"This year: {one.text} ({one.area.value})" for one in known.annual)
    if known.vision:
        yield f"A good ordinary day, a year from now: {cut(known.vision, LONGEST_WORDS)}"


def _week(week: WeeklyPlan | None) -> Iterable[str]:
    if week is None or not week.objectives:
        yield "This week: no plan"
        return
    yield f"This week's plan, from {week.starts_on}:"
    for number, one in enumerate(week.objectives, start=1):
        told = [f"{number}. {one.text} ({one.priority.value}, {one.state.value})"]
        if one.day:
            told.append(f"on {one.day:%A}")
        if one.if_then:
            told.append(f"if-then: {cut(one.if_then, LONGEST_WORDS)}")
        if one.plan_b:
            told.append(f"smaller version: {cut(one.plan_b, LONGEST_WORDS)}")
        yield "; ".join(told)


def _month(month: MonthlyPlan | None) -> Iterable[str]:
    if month is None:
        return
    if month.theme:
        yield f"This month's theme: {cut(month.theme, LONGEST_WORDS)}"
    for outcome in month.outcomes:
        yield f"This month: {outcome.text} ({outcome.state.value})"


def _day(day: CheckIn, today: date) -> str:
    told = [_called(day.local_date, today)]
    if day.morning is not None:
        told += _scores("morning", day.morning.energy, day.morning.mood)
        if day.morning.focus:
            told.append(f"focus: {cut(day.morning.focus, LONGEST_WORDS)}")
    if day.evening is not None:
        told += _scores("evening", day.evening.energy, day.evening.mood)
        if day.evening.outcome:
            told.append(f"the focus went: {day.evening.outcome.value}")
        if day.evening.reflection:
            told.append(f"in their words: {cut(day.evening.reflection, LONGEST_WORDS)}")
    return "; ".join(told)


def _called(day: date, today: date) -> str:
    if day == today:
        return "Today"
    return "Yesterday" if today - day == timedelta(days=1) else f"{day:%A %Y-%m-%d}"


def _scores(when: str, energy: int | None, mood: int | None) -> Sequence[str]:
    told = []
    if energy is not None:
        told.append(f"{when} energy {energy} of 5")
    if mood is not None:
        told.append(f"{when} mood {mood} of 5")
    return told
