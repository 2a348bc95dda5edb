"""Mornings and evenings come due for many at once: a batch of them is met together.

Read, decide, word and write, each for the whole batch; what one person alone is asked, and under
which rules, is the same as in `bot.prompt`. Whoever does not fit is handed back, to be met alone.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar, assert_never
from uuid import UUID

import structlog

from bot.channels.channel import Abilities, Channel
from bot.day_facts import (
    evening_facts,
    is_first_after,
    is_told,
    morning_facts,
    writes_after_silence,
)
from bot.render import render
from bot.schedule import next_after
from bot.turn import IDLE_LIMIT
from bot.world import World
from cycles.decisions import Decision, Open, Situation, Skip, SkipReason, WaitUntil, decide
from cycles.moments import (
    Moment,
    MomentKind,
    MomentMove,
    MomentState,
    moved,
)
from cycles.rest import Quiet, quiet_after
from handlers import flows
from handlers.conversation.effects import Ask, Bubble, Effect, Say
from handlers.conversation.engine import advance
from handlers.conversation.events import Started
from handlers.conversation.talk import Conversation, button
from handlers.flows import Facts
from handlers.less import LessFacts
from storage import wave_writing, waves
from storage.database import Transaction
from storage.encryption import Keyring
from storage.moments import DueMoment
from storage.tables import IdentityState
from storage.turns import Spoken
from storage.wave_writing import Opened
from storage.waves import Known, Wave

log = structlog.get_logger()

KINDS = (MomentKind.MORNING, MomentKind.EVENING)
"""What comes due for many people at the same minute, and needs little to be asked."""
BREATH = 20
"""People of one step after whom others of this process get their turn: about 1 ms."""


class DoesNotFit(Exception):
    """This person's moment is not like the others of its wave: meet them alone."""


@dataclass
class Met:
    """What became of a wave, before it is written."""

    opened: list[Opened] = field(default_factory=list)
    settled: list[tuple[DueMoment, MomentState]] = field(default_factory=list)
    later: list[tuple[DueMoment, datetime]] = field(default_factory=list)
    coming: list[tuple[UUID, Moment]] = field(default_factory=list)
    skipped: Counter[tuple[MomentKind, SkipReason]] = field(default_factory=Counter)
    alone: list[DueMoment] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Decided:
    """What is done about one moment, before any of it is written."""

    known: Known
    decision: Decision
    coming: Moment | None = None
    begins: tuple[Conversation, Bubble] | None = None
    """The conversation with its first question; None when none is opened."""

    @property
    def due(self) -> DueMoment:
        return self.known.due


P = TypeVar("P", bound=DueMoment | Known | Decided)
R = TypeVar("R")


async def meet(
    tx: Transaction,
    keyring: Keyring,
    channels: Mapping[str, Channel],
    world: World,
    wave: Sequence[DueMoment],
) -> Met:
    """Meet people whose mornings or evenings are due, one moment each; their rows are locked."""
    met, now = Met(), world.now()
    if not wave:
        return met
    found = await waves.load(tx, wave)
    # Each step for all of them before the next: a fifth less of processor time, since what
    # a step works with stays in the processor's caches.
    known = await _each(met, wave, lambda due: _known(found, due, keyring))
    decided = await _each(met, known, lambda one: _decided(one, channels, world, now))
    await _each(met, decided, lambda one: _add(met, one, channels, world))
    await _write(tx, met, now)
    return met


async def _each(met: Met, people: Sequence[P], step: Callable[[P], R]) -> list[R]:
    """What a step makes of each, but for those to be met alone."""
    made: list[R] = []
    for place, one in enumerate(people):
        if place % BREATH == BREATH - 1:
            await asyncio.sleep(0)
        try:
            made.append(step(one))
        except Exception:  # noqa: BLE001 - alone it fails by itself, and is told of there
            met.alone.append(one if isinstance(one, DueMoment) else one.due)
    return made


async def _write(tx: Transaction, met: Met, now: datetime) -> None:
    await wave_writing.open_talks(tx, met.opened, now, now + IDLE_LIMIT)
    await wave_writing.settle(tx, met.settled)
    await wave_writing.look_again(tx, met.later)
    await wave_writing.keep(tx, met.coming)
    for (kind, reason), count in met.skipped.items():
        log.info("prompt_skipped", kind=kind.value, reason=reason.value, count=count)


def _known(found: Wave, due: DueMoment, keyring: Keyring) -> Known:
    known = found.known(due, keyring)
    if known is None:
        raise DoesNotFit
    return known


def _decided(known: Known, channels: Mapping[str, Channel], world: World, now: datetime) -> Decided:
    due, schedule = known.due, known.sender.person.schedule
    if known.left is not None and not known.left.gives_way:
        raise DoesNotFit
    decision = decide(_situation(known, channels, now))
    match decision:
        case WaitUntil():
            return Decided(known, decision)
        case Skip():
            return Decided(known, decision, next_after(schedule, due, known.rest, now))
        case Open():
            coming = next_after(schedule, due, None, now)
            return Decided(known, decision, coming, _begun(known, world, now))
        case _:
            assert_never(decision)


def _add(met: Met, decided: Decided, channels: Mapping[str, Channel], world: World) -> None:
    """Add what was decided, its words sealed; raises before anything is added."""
    due, known = decided.due, decided.known
    match decided.decision:
        case WaitUntil(instant=instant):
            met.later.append((due, instant))
        case Skip(reason=reason):
            met.settled.append((due, moved(MomentState.WAITING, MomentMove.SKIPPED)))
            met.skipped[due.kind, reason] += 1
        case Open():
            abilities = channels[known.sender.channel].abilities
            met.opened.append(_opened(decided, abilities, world))
            met.settled.append((due, moved(MomentState.WAITING, MomentMove.SENT)))
        case _:
            assert_never(decided.decision)
    if decided.coming is not None:
        met.coming.append((known.sender.person.id, decided.coming))


def _situation(known: Known, channels: Mapping[str, Channel], now: datetime) -> Situation:
    sender = known.sender
    return Situation(
        now=now,
        planned_at=known.due.planned_at,
        is_answered=is_told(known.check_in, known.due.kind),
        is_paused=sender.person.is_paused,
        is_reachable=sender.identity_state is IdentityState.ACTIVE and sender.channel in channels,
        last_activity=known.left.touched_at if known.left else None,
        is_resting=known.rest is not None,
    )


def _begun(known: Known, world: World, now: datetime) -> tuple[Conversation, Bubble]:
    """The conversation at its first question."""
    flow, facts = _opening(known, now)
    person = known.sender.person
    start = flows.opened(world.new_id(), flow, person.language, facts, person.tone)
    talk, effects = advance(start, Started(), flows.FLOWS[flow], now)
    return talk, _bubble(effects)


def _opened(decided: Decided, abilities: Abilities, world: World) -> Opened:
    assert decided.begins is not None
    talk, bubble = decided.begins
    bodies = render(
        bubble,
        conversation=talk.id,
        language=talk.language,
        abilities=abilities,
        template=decided.due.kind.value,
    )
    question = button(talk.id, bubble.question.key, "") if bubble.question else None
    said = [Spoken(False, world.new_id(), body, question) for body in bodies]
    sender = decided.known.sender
    return wave_writing.sealed(sender, talk, said, is_queued=not abilities.is_pulled)


def _opening(known: Known, now: datetime) -> tuple[str, Facts]:
    """What is asked: less, of somebody who does not answer."""
    sender, due = known.sender, known.due
    match quiet_after(sender.unanswered):
        case Quiet.PAUSE:
            raise DoesNotFit
        case Quiet.OFFER_LESS:
            return "less", LessFacts(due.local_date, sender.person.schedule.mornings_only)
        case Quiet.KEEP_ON:
            comes_back = writes_after_silence(sender, now) or is_first_after(
                known.last_rest, sender, known.was_met
            )
            loaded = sender, due.local_date, known.plan
            if due.kind is MomentKind.MORNING:
                return "morning", morning_facts(*loaded, known.parked, comes_back)
            return "evening", evening_facts(*loaded, known.check_in, comes_back)
        case other:
            assert_never(other)


def _bubble(effects: Sequence[Effect]) -> Bubble:
    statements: list[str] = []
    question: Ask | None = None
    for effect in effects:
        match effect:
            case Say(text=text):
                statements.append(text)
            case Ask():
                question = effect
            case _:
                raise DoesNotFit
    if question is None:
        raise DoesNotFit
    return Bubble(tuple(statements), question)
