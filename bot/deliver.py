"""A message must go out: open its words, hand it to its channel, and write down how that ended."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping

import structlog

from bot.channels.channel import (
    Ambiguous,
    Button,
    Channel,
    Gone,
    NotSent,
    Outgoing,
    Receipt,
    Refused,
    SendError,
    Throttled,
    Unreachable,
    WindowClosed,
)
from handlers.words import catalog
from scheduler.retry import backoff, is_too_late
from storage import messages, outcomes
from storage.database import Database, DatabaseUnavailable, Transaction
from storage.encryption import EncryptionError, Keyring
from storage.messages import Body
from storage.outbox import MOST_COPIES, Claimed, Failure
from storage.tables import IdentityState

log = structlog.get_logger()

SEND_PATIENCE = 60.0
"""Seconds for one send; every channel gives up by itself long before."""
MARK_PAUSES = (0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0)
"""Seconds between attempts to write an outcome; unwritten, it becomes a copy."""
REPORT_PAUSES = (0.2, 1.0, 4.0)
"""Seconds to wait for our own mark when a channel's late report is faster than our commit; what is
given up stays marked as sent, and Twilio waits 15 s for its answer."""

PICTURE_TRIES = 3
"""Sends of a message with its picture; what still did not go then goes in words alone."""


class Delivery:
    """The way out of one process: its channels, and the outcomes in the database.

    `spread` draws from 0 to 1 and keeps retries apart.
    """

    def __init__(
        self,
        database: Database,
        keyring: Keyring,
        channels: Mapping[str, Channel],
        *,
        spread: Callable[[], float],
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._database = database
        self._keyring = keyring
        self._channels = channels
        self._spread = spread
        self._pause = pause
        self._marks = outcomes.SentMarks(database)

    async def deliver(self, claimed: Claimed) -> None:
        """Send one claimed message and settle it; raises `DatabaseUnavailable` if that fails."""
        body = self._open(claimed)
        if body is None:
            await self._settle(claimed, lambda tx: self._die(tx, claimed, Failure.UNREADABLE))
            return
        try:
            receipt = await self._send(claimed, body)
        except SendError as error:
            await self._fail(claimed, body, error)
            return
        is_ours = await self._insist(lambda: self._marks.mark(claimed, receipt.platform_id))
        if not is_ours:
            _tell(claimed, "delivery.taken_over", None)

    async def note_delivery(
        self, channel: str, platform_id: str, failure: SendError | None
    ) -> bool:
        """Take a channel's late word on a message; False when no such message is known as sent.

        A message that failed after a later one of its chat went out is not sent out of order; but
        the words of a picture that could not be fetched go, and say that they are late.
        """
        if failure is None:
            return True
        taken = await self._take_back(channel, platform_id)
        if taken is None:
            return False
        claimed, is_overtaken = taken
        body = self._open(claimed)
        match failure:
            case NotSent() if is_overtaken and body is not None and _picture(claimed, body):
                await self._settle(claimed, lambda tx: self._again(tx, claimed, 0, is_late=True))
            case Throttled() | NotSent() | Ambiguous() | WindowClosed() if is_overtaken:
                await self._settle(claimed, lambda tx: self._die(tx, claimed, Failure.OVERTAKEN))
            case _ if body is None:
                await self._settle(claimed, lambda tx: self._die(tx, claimed, Failure.UNREADABLE))
            case _:
                await self._fail(claimed, body, failure)
        return True

    def _open(self, claimed: Claimed) -> Body | None:
        if claimed.wrapped_key is None:
            return None
        try:
            cipher = self._keyring.open(claimed.person_id, claimed.wrapped_key)
            text = cipher.open(
                claimed.body,
                table=messages.TABLE,
                column=messages.COLUMN,
                row=claimed.seal_id,
            )
        except EncryptionError:
            return None
        return Body.from_json(text)

    async def _send(self, claimed: Claimed, body: Body) -> Receipt:
        channel = self._channels[claimed.channel]
        try:
            async with asyncio.timeout(SEND_PATIENCE):
                return await channel.send(_outgoing(claimed, body))
        except SendError:
            raise
        except Exception as error:  # noqa: BLE001 - a channel's own mistake: nobody knows what left
            log.error(
                "delivery.broke",
                channel=claimed.channel,
                outbox_id=claimed.id,
                error=type(error).__name__,
            )
            raise Ambiguous from None

    async def _fail(self, claimed: Claimed, body: Body, error: SendError) -> None:
        _tell(claimed, "delivery.failed", error)
        await self._settle(claimed, lambda tx: self._outcome(tx, claimed, body, error))

    async def _outcome(
        self, tx: Transaction, claimed: Claimed, body: Body, error: SendError
    ) -> bool:
        match error:
            case Throttled():
                return await self._again(tx, claimed, error.retry_after)
            case NotSent():
                return await self._again(tx, claimed, self._backoff(claimed.attempts))
            case Ambiguous():
                return await self._perhaps_again(tx, claimed)
            case Unreachable():
                return await outcomes.lose_contact(tx, claimed, IdentityState.BLOCKED)
            case Gone():
                return await outcomes.lose_contact(tx, claimed, IdentityState.GONE)
            case WindowClosed() if body.template is not None and not claimed.by_template:
                return await outcomes.retry_later(tx, claimed, 0, by_template=True)
            case WindowClosed():
                return await outcomes.hold(tx, claimed)
            case Refused():
                return await self._die(tx, claimed, error.code)
        raise AssertionError("every failure of a channel is one of the tree") from error

    async def _again(
        self, tx: Transaction, claimed: Claimed, seconds: float, *, is_late: bool = False
    ) -> bool:
        if is_too_late(claimed.kind, claimed.age_seconds + seconds):
            return await self._die(tx, claimed, Failure.LATE)
        return await outcomes.retry_later(tx, claimed, seconds, is_late=is_late)

    async def _perhaps_again(self, tx: Transaction, claimed: Claimed) -> bool:
        if claimed.ambiguous + 1 >= MOST_COPIES[claimed.kind]:
            return await outcomes.settle_dead(tx, claimed, Failure.AMBIGUOUS, may_have_arrived=True)
        seconds = self._backoff(claimed.ambiguous + 1)
        return await outcomes.retry_later(tx, claimed, seconds, may_have_arrived=True)

    async def _die(self, tx: Transaction, claimed: Claimed, failure: str) -> bool:
        log.error("delivery.dead", channel=claimed.channel, outbox_id=claimed.id, code=str(failure))
        return await outcomes.settle_dead(tx, claimed, failure)

    def _backoff(self, attempts: int) -> float:
        return backoff(attempts, self._spread())

    async def _settle(
        self, claimed: Claimed, outcome: Callable[[Transaction], Awaitable[bool]]
    ) -> None:
        async def write() -> bool:
            async with self._database.transaction() as tx:
                return await outcome(tx)

        if not await self._insist(write):
            _tell(claimed, "delivery.taken_over", None)

    async def _take_back(self, channel: str, platform_id: str) -> tuple[Claimed, bool] | None:
        for seconds in (*REPORT_PAUSES, None):
            async with self._database.transaction() as tx:
                taken = await outcomes.take_back(tx, channel, platform_id)
            if taken is not None or seconds is None:
                return taken
            await self._pause(seconds)
        return None

    async def _insist(self, write: Callable[[], Awaitable[bool]]) -> bool:
        for seconds in MARK_PAUSES:
            try:
                return await write()
            except DatabaseUnavailable:
                await self._pause(seconds)
        return await write()


def _outgoing(claimed: Claimed, body: Body) -> Outgoing:
    return Outgoing(
        id=str(claimed.id),
        address=claimed.address,
        text=_late(body) if claimed.is_late else body.text,
        buttons=tuple(Button(tapped, label) for tapped, label in body.buttons),
        rows=body.rows,
        asks_location=body.asks_location,
        language=body.language,
        template=body.template,
        by_template=claimed.by_template,
        picture=_picture(claimed, body),
    )


def _picture(claimed: Claimed, body: Body) -> str | None:
    """What an attempt shows above the words."""
    return None if claimed.is_late or claimed.attempts > PICTURE_TRIES else body.picture


def _late(body: Body) -> str:
    late = catalog.say(body.language, "channel-picture_late")
    return f"{late}\n\n{body.text}"


def _tell(claimed: Claimed, event: str, error: SendError | None) -> None:
    log.info(
        event,
        channel=claimed.channel,
        outbox_id=claimed.id,
        error=type(error).__name__ if error else None,
        attempts=claimed.attempts,
    )
