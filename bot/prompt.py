"""A moment came: look at the world again, and open the conversation it was kept for."""

import asyncio
from collections.abc import Awaitable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import assert_never

import structlog

from bot import beneath, silence, wave
from bot.channels.channel import Channel
from bot.day_facts import is_told
from bot.facts import Opening, week_to_review
from bot.month_facts import is_month_planned, month_to_review
from bot.schedule import next_after
from bot.turn import Turn
from bot.wake import Wake
from bot.wave import Met
from bot.world import World
from bot.year_facts import is_year_reviewed
from cycles import calendar
from cycles.decisions import Open, Situation, Skip, WaitUntil, decide
from cycles.moments import (
    Moment,
    MomentKind,
    MomentMove,
    MomentState,
    moved,
)
from cycles.rest import Quiet, Rest, quiet_after
from handlers.conversation.talk import Conversation
from handlers.danger import About, is_held
from handlers.undo import LASTS
from storage import check_ins, moments, people, plan_ends, plans, rests, turns, undos
from storage.database import TRY_AGAIN, UNREACHABLE, Database, Transaction
from storage.encryption import Keyring
from storage.moments import DueMoment
from storage.people import Sender
from storage.tables import IdentityState, OutboxKind

log = structlog.get_logger()

BATCH = 150
"""Moments in one transaction: their people's turns wait for it, so it stays well under a second."""
ALONE = 20
"""Of these, the most that are met one by one, which takes longer; the others wait for the next."""
AT_ONCE = 3
"""Batches under way: one is worded while PostgreSQL reads and writes the others."""
LOOKS_AT_ALL_EVERY = timedelta(minutes=1)
"""Between two looks at all that is due a tick looks at what came due since. What is settled leaves
its entry in the index behind until the next vacuum: with many people a day's of them, to be passed
over again at each tick. A tick that met somebody is followed by a look at all."""
TIDIES_EVERY = timedelta(minutes=1)
"""On the last day of a week nearly every plan is looked at; nobody waits for it by the second."""
JUST_BEFORE = timedelta(seconds=10)
"""Who was in a turn at the look at all is met by the ticks after it, which go back so far."""
BEGINNING = datetime.min.replace(tzinfo=UTC)
A_DAY = timedelta(days=1)
FLOWS = {
    MomentKind.MORNING: "morning",
    MomentKind.EVENING: "evening",
    MomentKind.PLANNING: "weekly_plan",
    MomentKind.MONTHLY: "month",
    MomentKind.YEAR_REVIEW: "annual_review",
    MomentKind.FOLLOW_UP: "danger",
}


class Prompter:
    """What the clock calls at each tick."""

    def __init__(
        self,
        database: Database,
        keyring: Keyring,
        channels: Mapping[str, Channel],
        world: World,
        wake: Wake,
    ) -> None:
        self._database = database
        self._keyring = keyring
        self._channels = channels
        self._world = world
        self._wake = wake
        self._looked_at_all: datetime | None = None
        self._tidied_at: datetime | None = None

    async def tick(self) -> None:
        """Handle what is due; raises `DatabaseUnavailable` and changes nothing then.

        What came to be due in the past, or was given back by a process that died, is found within
        LOOKS_AT_ALL_EVERY.
        """
        now = self._world.now()
        since = self._since(now)
        async with self._database.transaction() as tx:
            closed = await turns.close_expired(tx, since, now)
            are_due = await moments.are_due(tx, since, now)
        if self._tidied_at is None or not self._tidied_at <= now < self._tidied_at + TIDIES_EVERY:
            await self._tidy(now)
            self._tidied_at = now
        if since is BEGINNING and closed < turns.EXPIRED_BATCH:
            self._looked_at_all = now
        if are_due and await self._batch(since):
            await _all_of(self._drain(since) for _ in range(AT_ONCE))

    def _since(self, now: datetime) -> datetime:
        """From when on a tick looks; from the beginning also when the clock was set back."""
        last = self._looked_at_all
        if last is None or not last <= now < last + LOOKS_AT_ALL_EVERY:
            return BEGINNING
        return last - JUST_BEFORE

    async def _tidy(self, now: datetime) -> None:
        """Forget what cannot be taken back any more, and let weeks and months end and lapse, in
        this order: after a long silence of ours, both at once."""
        async with self._database.transaction() as tx:
            await undos.forget(tx, now, LASTS)
        for cycle, run_out in product(plan_ends.CYCLES, (plan_ends.end, plan_ends.lapse)):
            moved_on = plan_ends.BATCH
            while moved_on == plan_ends.BATCH:
                async with self._database.transaction() as tx:
                    moved_on = await run_out(tx, cycle, now)

    async def _drain(self, since: datetime) -> None:
        while await self._batch(since):
            pass

    async def _batch(self, since: datetime) -> bool:
        """Meet the people of what is due longest; whether there may be more."""
        async with self._database.transaction() as tx:
            due = await moments.claim(tx, since, self._world.now(), BATCH, self._channels)
            if due:
                self._looked_at_all = None  # what comes next for who is met may be past already
            # Who has two moments due is met for the first, and for the other in the next batch.
            first = list({moment.person_id: moment for moment in reversed(due)}.values())[::-1]
            met = await self._together(tx, [one for one in first if one.kind in wave.KINDS])
            said = [opened.sender for opened in met.opened]
            alone = [one for one in first if one.kind not in wave.KINDS] + met.alone
            for moment in alone[:ALONE]:
                sender = await self._guarded(tx, moment)
                if sender is not None:
                    said.append(sender)
        if said:
            self._wake.said_to_many({sender.identity_id for sender in said})
        left = len(due) - len(first) + len(alone[ALONE:])
        return len(due) == BATCH or left > 0

    async def _together(self, tx: Transaction, due: Sequence[DueMoment]) -> Met:
        """A wave in a savepoint: when it fails as a whole, its people are met one by one."""
        try:
            async with tx.raw.transaction():
                return await wave.meet(tx, self._keyring, self._channels, self._world, due)
        except (*UNREACHABLE, *TRY_AGAIN):
            raise
        except Exception as error:
            log.error("wave_failed", exc_info=error)
        return Met(alone=list(due))

    async def _guarded(self, tx: Transaction, due: DueMoment) -> Sender | None:
        """One moment in a savepoint: an error of ours skips it, never the others of its batch."""
        try:
            async with tx.raw.transaction():
                return await self._meet(tx, due)
        except (*UNREACHABLE, *TRY_AGAIN):
            raise
        except Exception as error:
            log.error("prompt_failed", kind=due.kind.value, exc_info=error)
        await moments.settle(tx, due, moved(MomentState.WAITING, MomentMove.SKIPPED))
        # What failed may be the person's own row, so their schedule is not asked: a day later.
        tomorrow = due.local_date + A_DAY, due.planned_at + A_DAY
        await moments.keep(tx, due.person_id, [Moment(due.kind, *tomorrow)])
        return None

    async def _meet(self, tx: Transaction, due: DueMoment) -> Sender | None:
        """Open the conversation of a moment; None when nothing is said."""
        sender = await turns.lock_person(tx, self._keyring, due.person_id)
        if sender is None:
            # Nobody can be met without a key or a channel, now or later.
            await moments.settle(tx, due, moved(MomentState.WAITING, MomentMove.SKIPPED))
            return None
        found = await turns.open_talk(tx, sender)
        rest = await self._rest(tx, due)
        decision = decide(await self._situation(tx, sender, due, found, rest))
        match decision:
            case WaitUntil(instant=instant):
                await moments.look_again(tx, due, instant)
                return None
            case Skip(reason=reason):
                await moments.settle(tx, due, moved(MomentState.WAITING, MomentMove.SKIPPED))
                await self._keep_next(tx, sender, due, rest)
                log.info("prompt_skipped", kind=due.kind.value, reason=reason.value)
                return None
            case Open():
                await moments.settle(tx, due, moved(MomentState.WAITING, MomentMove.SENT))
                await self._speak(tx, sender, due, found[0] if found else None)
                return sender
            case _:
                assert_never(decision)

    async def _speak(
        self, tx: Transaction, sender: Sender, due: DueMoment, talk: Conversation | None
    ) -> None:
        """Ask what the moment is for; less, or nothing more, of somebody who does not answer."""
        abilities = self._channels[sender.channel].abilities
        turn = Turn(tx, sender, talk, abilities, self._world, OutboxKind.PUSH)
        is_follow_up = due.kind is MomentKind.FOLLOW_UP
        quiet = Quiet.KEEP_ON if is_follow_up else quiet_after(sender.unanswered)
        if quiet is Quiet.PAUSE:
            await silence.begins(turn, due)
        else:
            turn.template = due.kind.value
            flow = "less" if quiet is Quiet.OFFER_LESS else await _flow(tx, sender, due)
            about = About.DAY_AFTER if is_follow_up else About.SELF
            opening = Opening(flow, due.local_date, about=about)
            await (turn.open(opening) if is_follow_up else beneath.open_prompt(turn, opening))
            await people.note_pushed(tx, sender.person.id)
            await self._keep_next(tx, sender, due)
        await turn.finish()

    async def _rest(self, tx: Transaction, due: DueMoment) -> Rest | None:
        """The rest that a moment falls into; one that the person asked for comes all the same."""
        return None if due.is_snoozed else await rests.on(tx, due.person_id, due.local_date)

    async def _situation(
        self,
        tx: Transaction,
        sender: Sender,
        due: DueMoment,
        found: tuple[Conversation, datetime] | None,
        rest: Rest | None,
    ) -> Situation:
        talk, touched_at = found or (None, None)
        return Situation(
            now=self._world.now(),
            planned_at=due.planned_at,
            is_answered=await _is_answered(tx, sender, due),
            is_paused=sender.person.is_paused,
            is_reachable=sender.identity_state is IdentityState.ACTIVE
            and sender.channel in self._channels,
            last_activity=touched_at,
            is_in_danger=is_held(talk),
            is_resting=rest is not None,
        )

    async def _keep_next(
        self, tx: Transaction, sender: Sender, due: DueMoment, rest: Rest | None = None
    ) -> None:
        coming = next_after(sender.person.schedule, due, rest, self._world.now())
        await moments.keep(tx, sender.person.id, [coming] if coming else [])


async def _all_of(working: Iterable[Awaitable[None]]) -> None:
    """Let all of them end, then raise what one of them raised."""
    for ended in await asyncio.gather(*working, return_exceptions=True):
        if isinstance(ended, BaseException):
            raise ended


async def _flow(tx: Transaction, sender: Sender, due: DueMoment) -> str:
    """The week or the month that ends comes before the next one."""
    if due.kind is MomentKind.PLANNING and await week_to_review(tx, sender, due.local_date):
        return "weekly_review"
    if due.kind is MomentKind.MONTHLY and await month_to_review(tx, sender, due.local_date):
        return "monthly_review"
    return FLOWS[due.kind]


async def _is_answered(tx: Transaction, sender: Sender, due: DueMoment) -> bool:
    """Whether the person did of their own accord what the moment would ask for."""
    day = due.local_date
    match due.kind:
        case MomentKind.MORNING | MomentKind.EVENING:
            check_in = await check_ins.check_in_of(tx, sender, day)
            return is_told(check_in, due.kind)
        case MomentKind.PLANNING:
            week = calendar.week_to_plan(day, sender.person.first_day_of_week)
            is_planned = await plans.plan_of(tx, sender, week.starts_on) is not None
            return is_planned and await week_to_review(tx, sender, day) is None
        case MomentKind.MONTHLY:
            is_planned = await is_month_planned(tx, sender, day)
            return is_planned and await month_to_review(tx, sender, day) is None
        case MomentKind.YEAR_REVIEW:
            return await is_year_reviewed(tx, sender, day)
        case MomentKind.FOLLOW_UP:
            return False
        case _:
            assert_never(due.kind)
