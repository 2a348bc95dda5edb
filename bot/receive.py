"""Someone spoke: one update, one transaction; only when it is committed is the channel told."""

import asyncio
from collections.abc import Mapping

import structlog

from bot import first_meeting, metrics, silence
from bot.channels.channel import (
    Channel,
    Incoming,
    Outcome,
    SendError,
    TryAgain,
)
from bot.danger import says_help
from bot.deliver import Delivery
from bot.queue import ChatQueue
from bot.respond import respond
from bot.turn import NOTHING, Asked, Turn
from bot.wake import Wake
from bot.world import World
from storage import inbox, outbox, people, turns
from storage.database import TRY_AGAIN, Database, DatabaseUnavailable, Transaction
from storage.encryption import Keyring

log = structlog.get_logger()

NOTHING_ANYWHERE: Mapping[str, Asked] = {}
"""Without models."""
ATTEMPTS = 3
"""How often a turn is done again at once when two transactions met."""


class Receiver:
    """The inbox that every channel's edge hands its updates to."""

    def __init__(
        self,
        database: Database,
        keyring: Keyring,
        channels: Mapping[str, Channel],
        delivery: Delivery,
        world: World,
        wake: Wake,
        *,
        meets_new_people: bool = True,
        asked: Mapping[str, Asked] = NOTHING_ANYWHERE,
    ) -> None:
        """Unless it `meets_new_people`, somebody unknown is told so and nothing is begun.

        `asked` says, by channel, what models are asked for.
        """
        self._database = database
        self._keyring = keyring
        self._channels = channels
        self._delivery = delivery
        self._world = world
        self._wake = wake
        self._queue = ChatQueue()
        self._meets_new_people = meets_new_people
        self._asked = asked

    async def receive(self, incoming: Incoming, raw: str) -> Outcome:
        metrics.turns.labels(incoming.identity.channel).inc()
        try:
            with metrics.turn_seconds.time():
                async with self._queue.turn_of(incoming.identity):
                    return await self._turn_again(incoming)
        except TryAgain:
            raise
        except DatabaseUnavailable as error:
            raise TryAgain from error
        except Exception as error:
            log.error("turn_failed", channel=incoming.identity.channel, exc_info=error)
        return await self._after_failure(incoming, raw)

    async def quarantine(self, channel: str, id: str, raw: str) -> None:
        try:
            async with self._database.transaction() as tx:
                await inbox.quarantine(tx, self._keyring, channel, id, raw, "not understood")
        except DatabaseUnavailable as error:
            raise TryAgain from error
        log.warning("update_quarantined", channel=channel)

    async def note_delivery(
        self, channel: str, platform_id: str, failure: SendError | None
    ) -> None:
        try:
            is_known = await self._delivery.note_delivery(channel, platform_id, failure)
        except DatabaseUnavailable as error:
            raise TryAgain from error
        if is_known and failure is not None:
            self._wake.owed()

    async def _turn_again(self, incoming: Incoming) -> Outcome:
        for attempt in range(ATTEMPTS):
            try:
                return await self._turn(incoming)
            except TRY_AGAIN:
                if attempt == ATTEMPTS - 1:
                    raise
                await asyncio.sleep(0.01 * 2**attempt)
        raise AssertionError("unreachable")

    async def _turn(self, incoming: Incoming) -> Outcome:
        async with self._database.transaction() as tx:
            turn = await self._begin(tx, incoming)
            if turn is None:
                return Outcome()
            await respond(turn, incoming)
            outcome = await turn.finish()
            identity_id = turn.sender.identity_id
        self._wake.said(identity_id, incoming.identity.channel)
        if turn.changes_thoughts:
            self._wake.thought()
        return outcome

    async def _begin(self, tx: Transaction, incoming: Incoming) -> Turn | None:
        """The person locked, the update taken in, or None when it was taken in before."""
        identity = incoming.identity
        sender = await turns.lock(tx, self._keyring, identity.channel, identity.address)
        if sender is None:
            await people.wait_for_first(tx, identity.channel, identity.address)
            sender = await turns.lock(tx, self._keyring, identity.channel, identity.address)
        if sender is None:
            await first_meeting.enrol(tx, self._keyring, incoming, self._world)
            sender = await turns.lock(tx, self._keyring, identity.channel, identity.address)
        assert sender is not None
        now = self._world.now()
        arrival = await turns.take_in(tx, sender, incoming.id, now)
        if not arrival.is_new:
            return None
        abilities = self._channels[identity.channel].abilities
        if abilities.has_window:
            if silence.is_return(sender, now):
                await outbox.let_go_held(tx, sender.identity_id)
            await outbox.release_held(tx, sender.identity_id)
        return Turn(
            tx,
            sender,
            arrival.talk,
            abilities,
            self._world,
            profile=incoming.profile,
            meets_new_people=self._meets_new_people,
            asked=self._asked.get(identity.channel, NOTHING),
        )

    async def _after_failure(self, incoming: Incoming, raw: str) -> Outcome:
        """An error of our own would fail again: keep the update, apologise, go on."""
        channel = incoming.identity.channel
        try:
            async with self._database.transaction() as tx:
                sender = await turns.lock(tx, self._keyring, channel, incoming.identity.address)
                if sender is not None:
                    await turns.close_unread(tx, sender)
                turn = await self._begin(tx, incoming)
                if turn is None:
                    return Outcome()
                await inbox.quarantine(tx, self._keyring, channel, incoming.id, raw, "turn failed")
                if not says_help(turn, incoming.happened):
                    turn.say("chat-broke")
                outcome = await turn.finish()
                identity_id = turn.sender.identity_id
        except DatabaseUnavailable as error:
            raise TryAgain from error
        except Exception as error:
            log.error("apology_failed", channel=channel, exc_info=error)
            await self.quarantine(channel, incoming.id, raw)
            return Outcome()
        self._wake.said(identity_id, channel)
        return outcome
