"""How updates are fetched from Telegram when no webhook is set."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramConflictError, TelegramUnauthorizedError
from aiogram.methods import TelegramMethod

from bot.channels.channel import Throttled, TryAgain
from bot.channels.telegram_edge import TelegramEdge
from bot.channels.telegram_errors import FAILURES, meaning
from bot.channels.telegram_setup import ALLOWED_UPDATES
from bot.channels.telegram_updates import NAME

log = structlog.get_logger()

_AT_ONCE = 16
"""Chats that are served at the same time."""
_LONGEST_PAUSE, _LONGEST_PAUSE_OF_OURS = 30.0, 2.0


class _FetchUpdates(TelegramMethod[list[Any]]):
    """getUpdates without reading the updates: one that cannot be read must not cost the others."""

    __returning__ = list[Any]
    __api_method__ = "getUpdates"

    offset: int | None = None
    limit: int | None = None
    timeout: int | None = None
    allowed_updates: list[str] | None = None


class TelegramPolling:
    """Fetches updates by long polls and hands them to the edge.

    Chats are served side by side, each in its own order. The next offset confirms what came
    before, so it moves only past updates that are committed.
    """

    def __init__(
        self, edge: TelegramEdge, bot: Bot, *, wait_seconds: int = 30, pause_seconds: float = 1.0
    ) -> None:
        self._edge = edge
        self._bot = bot
        self._wait = wait_seconds
        self._pause = pause_seconds
        self._offset: int | None = None
        self._places = asyncio.Semaphore(_AT_ONCE)

    async def run(self, stop: asyncio.Event) -> None:
        """Fetch until `stop` is set, then finish what is taken and confirm it."""
        failures = 0
        while not stop.is_set():
            try:
                await self._round(stop)
            except Exception as error:  # noqa: BLE001 - no fault, not even one of ours, ends the loop
                failures += 1
                _report(error)
                await _wait_unless(stop, self._pause_after(error, failures))
            else:
                failures = 0
        await self._confirm()
        await self._edge.drain()

    async def _round(self, stop: asyncio.Event) -> None:
        batch = await self._fetch(stop)
        if batch is None:
            return
        if not batch:
            # All is confirmed by the offset just sent. After a quiet week Telegram numbers anew,
            # perhaps lower, and an offset kept from before would skip those.
            self._offset = None
            return
        await self._take([it for it in batch if isinstance(it, dict)])

    async def _fetch(self, stop: asyncio.Event) -> list[Any] | None:
        """Ask once; `None` when the stop came first, which leaves everything unconfirmed."""
        method = _FetchUpdates(
            offset=self._offset, timeout=self._wait, allowed_updates=list(ALLOWED_UPDATES)
        )
        asking = asyncio.ensure_future(self._bot(method, request_timeout=self._wait + 10))
        stopping = asyncio.ensure_future(stop.wait())
        try:
            await asyncio.wait({asking, stopping}, return_when=asyncio.FIRST_COMPLETED)
            return asking.result() if asking.done() else None
        finally:
            asking.cancel()
            stopping.cancel()
            await asyncio.gather(asking, stopping, return_exceptions=True)

    async def _take(self, batch: Sequence[Mapping[str, Any]]) -> None:
        """Handle a batch and move the offset; raises `TryAgain` when some of it must come again."""
        chats: dict[object, list[Mapping[str, Any]]] = {}
        for update in batch:
            chats.setdefault(_chat(update), []).append(update)
        stuck = await asyncio.gather(*(self._walk(updates) for updates in chats.values()))
        unfinished = [number for number in stuck if number is not None]
        if unfinished:
            self._offset = min(unfinished)
            raise TryAgain
        self._offset = max((_id(update) for update in batch), default=-1) + 1

    async def _walk(self, updates: Sequence[Mapping[str, Any]]) -> int | None:
        """Handle one chat's updates in order; the id of the first that must come again, if any."""
        for update in updates:
            try:
                async with self._places:
                    await self._edge.handle(update)
            except TryAgain:
                return _id(update)
        return None

    async def _confirm(self) -> None:
        if self._offset is None:
            return
        try:
            await self._bot(_FetchUpdates(offset=self._offset, limit=1, timeout=0))
        except FAILURES as error:
            # Nothing is lost: the updates come again and are known.
            _report(error)

    def _pause_after(self, error: Exception, failures: int) -> float:
        if isinstance(error, FAILURES) and isinstance(told := meaning(error), Throttled):
            return told.retry_after
        # Our own database is looked for often: people wait for nothing else.
        longest = _LONGEST_PAUSE_OF_OURS if isinstance(error, TryAgain) else _LONGEST_PAUSE
        return min(self._pause * 2.0 ** min(failures - 1, 10), longest)


def _chat(update: Mapping[str, Any]) -> object:
    """Whom an update belongs to, read without trusting its shape."""
    for kind in update.values():
        if isinstance(kind, Mapping):
            # A private chat has its person's id, and a tap may come without its message.
            for holder in (kind.get("from"), kind.get("chat")):
                if isinstance(holder, Mapping) and isinstance(holder.get("id"), int):
                    return holder["id"]
    return None


def _id(update: Mapping[str, Any]) -> int:
    number = update.get("update_id")
    return number if isinstance(number, int) else -1


def _report(error: Exception) -> None:
    match error:
        case TryAgain():
            log.warning("telegram.polling.database", channel=NAME, error=TryAgain)
        case TelegramConflictError() if "webhook" in error.message:
            log.error(
                "Telegram delivers to a webhook: delete it or set TELEGRAM_MODE=webhook.",
                channel=NAME,
                code="409",
            )
        case TelegramConflictError():
            log.error(
                "Another process polls this bot: stop it, or give this one a bot of its own.",
                channel=NAME,
                code="409",
            )
        case TelegramUnauthorizedError():
            log.error(
                "Telegram does not know this token: copy it from BotFather to TELEGRAM_BOT_TOKEN.",
                channel=NAME,
                code="401",
            )
        case _:
            log.warning("telegram.polling.failed", channel=NAME, error=type(error))


async def _wait_unless(stop: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return
