"""Do what a conversation decided: each effect is a named query in the turn's transaction."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from bot import longer_cycles, schedule
from bot.world import World
from cycles.holidays import is_holiday
from handlers.conversation.domain import (
    AddObjective,
    AddToWeek,
    AnswerBurnout,
    BeginRest,
    ChangeProfile,
    ChangeVision,
    Consent,
    CorrectMemory,
    Domain,
    EndObjective,
    EndRest,
    FinishOnboarding,
    FollowUp,
    ForgetMemories,
    ForgetMemory,
    MarkObjective,
    MarkOutcome,
    Pause,
    RecordEvening,
    RecordMorning,
    Remember,
    Resume,
    ReviewMonth,
    ReviewWeek,
    ReviewYear,
    ReviseObjective,
    SaveMonth,
    SavePlan,
    SkipToday,
    Snooze,
    StartToday,
)
from storage import check_ins, memories, moments, people, rests
from storage.database import Transaction
from storage.people import Sender


async def perform(tx: Transaction, sender: Sender, effect: Domain, world: World) -> Sender:
    """Carry out one effect; gives the person as they are after it."""
    now, person_id = world.now(), sender.person.id
    match effect:
        case Consent():
            await people.consent(tx, person_id)
        case ChangeProfile():
            await people.change(tx, sender, effect)
            changed = replace(sender, person=schedule.changed(sender.person, effect))
            if changed.person.schedule.holidays_of != sender.person.schedule.holidays_of:
                # The first look at a country reads its whole calendar, and takes its time.
                await asyncio.to_thread(is_holiday, changed.person.schedule.holidays_of, now.date())
            if changed.person.onboarded_at and changed.person.schedule != sender.person.schedule:
                has_moved = changed.person.zone != sender.person.zone
                plan = schedule.plan_elsewhere if has_moved else schedule.plan_anew
                await plan(tx, changed.person, now)
            return changed
        case FinishOnboarding(objectives=objectives):
            ids = [world.new_id() for _ in range(len(objectives) + 1)]
            await people.finish_onboarding(tx, sender, effect, ids, now)
            await people.note_told_ai_is_off(tx, person_id, now)
            person = schedule.met(sender.person, now)
            onboarded = replace(sender, person=person, told_ai_is_off=True)
            await schedule.plan_first(tx, onboarded.person, now)
            return onboarded
        case StartToday():
            await schedule.plan_anew(tx, sender.person, now)
        case RecordMorning():
            await check_ins.record_morning(tx, sender, effect, now)
        case RecordEvening():
            await check_ins.record_evening(tx, sender, effect, now)
        case (
            MarkObjective()
            | SavePlan()
            | AddToWeek()
            | ReviewWeek()
            | SaveMonth()
            | MarkOutcome()
            | ReviewMonth()
            | AnswerBurnout()
            | ChangeVision()
            | AddObjective()
            | ReviseObjective()
            | EndObjective()
            | ReviewYear()
        ):
            await longer_cycles.change(tx, sender, effect, world)
        case Remember() | CorrectMemory() | ForgetMemory() | ForgetMemories():
            await memories.change(tx, sender, effect, world.new_id())
        case Snooze() | SkipToday() | FollowUp():
            await _moment(tx, sender, effect, now)
        case Pause() | Resume():
            return await _pause(tx, sender, effect, now)
        case BeginRest() | EndRest():
            await _rest(tx, sender, effect, world)
        case _:
            assert_never(effect)
    return sender


async def _moment(
    tx: Transaction, sender: Sender, effect: Snooze | SkipToday | FollowUp, now: datetime
) -> None:
    match effect:
        case Snooze(kind=kind, day=day, minutes=minutes):
            at = now + timedelta(minutes=minutes)
            await moments.snooze(tx, sender.person.id, kind, day, at)
        case SkipToday(kind=kind, day=day):
            await moments.skip(tx, sender.person.id, kind, day, now)
            await schedule.plan_anew(tx, sender.person, now)
        case FollowUp():
            await schedule.follow_up(tx, sender.person, now)
        case _:
            assert_never(effect)


async def _pause(tx: Transaction, sender: Sender, effect: Pause | Resume, now: datetime) -> Sender:
    is_paused = isinstance(effect, Pause)
    await people.pause(tx, sender.person.id, is_paused)
    changed = replace(sender, person=replace(sender.person, is_paused=is_paused))
    if not is_paused and changed.person.onboarded_at:
        await schedule.plan_anew(tx, changed.person, now)
    return changed


async def _rest(tx: Transaction, sender: Sender, effect: BeginRest | EndRest, world: World) -> None:
    """What comes due in a rest is left out at its time, but for what is put off in it."""
    match effect:
        case BeginRest():
            await rests.begin(tx, sender.person.id, world.new_id(), effect)
            await moments.forget_snoozes(tx, sender.person.id)
        case EndRest(day=day):
            await rests.end(tx, sender.person.id, day)
    await schedule.plan_anew(tx, sender.person, world.now())
