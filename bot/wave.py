"""Mornings and evenings come due for many at once: a batch of them is met together.

Read, decide, word and write, each for the whole batch; what one person alone is asked, and under
which rules, is the same as in `bot.prompt`. Whoever does not fit is handed back, to be met alone.
"""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import assert_never
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
from cycles.decisions import Open, Situation, Skip, SkipReason, WaitUntil, decide
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
from handlers.conversation.talk import button
from handlers.flows import Facts
from handlers.less import LessFacts
from storage import wave_writing, waves
from storage.database import Transaction
from storage.encryption import Keyring
from storage.moments import DueMoment
from storage.tables import IdentityState
from storage.turns import Spoken
from storage.wave_writing import Opened
from storage.waves import Known

log = structlog.get_logger()

KINDS = (MomentKind.MORNING, MomentKind.EVENING)
"""What comes due for many people at the same minute, and needs little to be asked."""
BREATH = 20
"""People after whom others of this process get their turn: about 3 ms."""


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
    for place, due in enumerate(wave):
        if place % BREATH == BREATH - 1:
            await asyncio.sleep(0)
        try:
            known = found.known(due, keyring)
            if known is None:
                raise DoesNotFit
            _meet_one(met, known, channels, world, now)
        except Exception:  # noqa: BLE001 - alone it fails by itself, and is told of there
            met.alone.append(due)
    await _write(tx, met, now)
    return met


async def _write(tx: Transaction, met: Met, now: datetime) -> None:
    await wave_writing.open_talks(tx, met.opened, now, now + IDLE_LIMIT)
    await wave_writing.settle(tx, met.settled)
    await wave_writing.look_again(tx, met.later)
    await wave_writing.keep(tx, met.coming)
    for (kind, reason), count in met.skipped.items():
        log.info("prompt_skipped", kind=kind.value, reason=reason.value, count=count)


def _meet_one(
    met: Met, known: Known, channels: Mapping[str, Channel], world: World, now: datetime
) -> None:
    """Decide about one moment and add what follows; raises before anything is added."""
    due, person = known.due, known.sender.person
    if known.left is not None and not known.left.gives_way:
        raise DoesNotFit
    decision = decide(_situation(known, channels, now))
    match decision:
        case WaitUntil(instant=instant):
            met.later.append((due, instant))
            return
        case Skip(reason=reason):
            coming = next_after(person.schedule, due, known.rest, now)
            met.settled.append((due, moved(MomentState.WAITING, MomentMove.SKIPPED)))
            met.skipped[due.kind, reason] += 1
        case Open():
            opened = _opened(known, channels[known.sender.channel].abilities, world, now)
            coming = next_after(person.schedule, due, None, now)
            met.opened.append(opened)
            met.settled.append((due, moved(MomentState.WAITING, MomentMove.SENT)))
        case _:
            assert_never(decision)
    if coming is not None:
        met.coming.append((person.id, coming))


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


def _opened(known: Known, abilities: Abilities, world: World, now: datetime) -> Opened:
    """The first question of the conversation, in words and sealed."""
    flow, facts = _opening(known, now)
    person = known.sender.person
    start = flows.opened(world.new_id(), flow, person.language, facts, person.tone)
    talk, effects = advance(start, Started(), flows.FLOWS[flow], now)
    bubble = _bubble(effects)
    bodies = render(
        bubble,
        conversation=talk.id,
        language=talk.language,
        abilities=abilities,
        template=known.due.kind.value,
    )
    question = button(talk.id, bubble.question.key, "") if bubble.question else None
    said = [Spoken(False, world.new_id(), body, question) for body in bodies]
    return wave_writing.sealed(known.sender, talk, said, is_queued=not abilities.is_pulled)


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
