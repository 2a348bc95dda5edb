"""Where Telegram's updates come in: parsed, understood, handed to the inbox, taps answered."""

import asyncio
import hashlib
import json
from collections.abc import Coroutine, Mapping
from typing import Any

import structlog
from aiogram.types import Update

from bot.channels.channel import Inbox, Incoming, Outcome, TryAgain
from bot.channels.telegram import TelegramChannel
from bot.channels.telegram_updates import NAME, parse, translate

log = structlog.get_logger()

_DRAIN_SECONDS = 10.0


class TelegramEdge:
    """Takes one update at a time, from the webhook or from polling.

    Callers must keep the updates of one chat in order; `drain` before the bot's session is closed.
    """

    def __init__(self, channel: TelegramChannel, inbox: Inbox) -> None:
        self._channel = channel
        self._inbox = inbox
        self._afterwards: set[asyncio.Task[None]] = set()

    async def handle(self, raw: bytes | Mapping[str, Any]) -> None:
        """Take one update; when this returns it is committed or kept in quarantine.

        Raises `TryAgain`, and nothing else.
        """
        # Escaped by JSON, the kept text is plain ASCII, whatever the update holds.
        kept = (
            raw.decode("utf-8", "backslashreplace") if isinstance(raw, bytes) else json.dumps(raw)
        )
        fields: Any = None
        try:
            fields = json.loads(raw) if isinstance(raw, bytes) else raw
            update = parse(fields)
            incoming = translate(update)
        except Exception as error:  # noqa: BLE001 - whatever breaks in reading, its chat goes on
            await self._quarantine(_readable_id(fields, kept), kept, error)
            return
        outcome = Outcome() if incoming is None else await self._receive(incoming, kept)
        self._answer_tap(update, incoming, outcome)

    async def drain(self) -> None:
        """Wait until the last taps are answered, at most 10 s."""
        if self._afterwards:
            await asyncio.wait(self._afterwards, timeout=_DRAIN_SECONDS)

    async def _receive(self, incoming: Incoming, kept: str) -> Outcome:
        try:
            return await self._inbox.receive(incoming, kept)
        except TryAgain:
            raise
        except Exception as error:  # noqa: BLE001 - a fault of ours must not hold back the chat
            await self._quarantine(incoming.id, kept, error)
            return Outcome()

    async def _quarantine(self, update_id: str, kept: str, error: Exception) -> None:
        number = int(update_id) if update_id.isdecimal() else None
        log.error("telegram.quarantined", channel=NAME, update_id=number, error=type(error))
        try:
            await self._inbox.quarantine(NAME, update_id, kept)
        except TryAgain:
            raise
        except Exception as failure:
            # Not kept is not received: Telegram holds it until it can be.
            raise TryAgain from failure

    def _answer_tap(self, update: Update, incoming: Incoming | None, outcome: Outcome) -> None:
        # Every tap is answered, also one that means nothing: the button waits for it.
        if (query := update.callback_query) is None:
            return
        self._later(self._channel.answer(query.id, outcome.toast))
        if incoming and incoming.message and outcome.chosen:
            address = incoming.identity.address
            self._later(self._channel.show_choice(address, incoming.message, outcome.chosen))

    def _later(self, aside: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(aside)
        self._afterwards.add(task)
        task.add_done_callback(self._afterwards.discard)


def _readable_id(fields: Any, kept: str) -> str:
    number = fields.get("update_id") if isinstance(fields, Mapping) else None
    if isinstance(number, int) and 0 <= number < 2**63:
        return str(int(number))
    # The same bytes brought again get the same name.
    return "unreadable:" + hashlib.sha256(kept.encode()).hexdigest()[:32]
