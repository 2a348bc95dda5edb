"""How updates wait and reach the bot: asked for by long polls, or brought to a webhook."""

import asyncio
from collections import defaultdict, deque
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout

from tests.doubles.telegram_rules import Refusal

Update = dict[str, Any]
Lane = tuple[int, str]
"""Whose update it is and whether it is a tap: each lane keeps its own order."""

_UNASKED = {"message_reaction", "message_reaction_count", "chat_member"}
"""Kinds that come only to those who name them."""


class UpdateQueue:
    """Everything the bot has not confirmed yet, in the order in which it happened."""

    def __init__(self, webhook_retry_seconds: float) -> None:
        self.url = ""
        self.secret = ""
        self.allowed: list[str] | None = None
        self.last_error: str | None = None
        self._retry = webhook_retry_seconds
        self._next = 100_001
        self._waiting: dict[int, Update] = {}
        self._lanes: dict[Lane, deque[int]] = defaultdict(deque)
        self._couriers: dict[Lane, asyncio.Task[None]] = {}
        self._arrived = asyncio.Event()
        self._poll = 0
        self._session: ClientSession | None = None

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, kind: str, body: Any, chat: int) -> None:
        """Put one update in line, if the bot asked for its kind."""
        if (kind in _UNASKED) if self.allowed is None else (kind not in self.allowed):
            return
        number = self._next
        self._next += 1
        lane = (chat, "tap" if kind == "callback_query" else "message")
        self._waiting[number] = {"update_id": number, kind: body}
        self._lanes[lane].append(number)
        self._arrived.set()
        self._send_courier(lane)

    def number_anew(self, first: int) -> None:
        """Go on from another number, as Telegram may after a week without updates."""
        self._next = first

    async def get(self, offset: int, limit: int, seconds: float) -> list[Update]:
        """Answer getUpdates; a newer poll ends an older one."""
        if self.url:
            raise Refusal(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        self._poll += 1
        mine = self._poll
        for number in [it for it in self._waiting if it < offset]:
            del self._waiting[number]
        self._arrived.set()  # wakes the older poll, which sees that it is one
        deadline = asyncio.get_running_loop().time() + seconds
        while not self._waiting and (left := deadline - asyncio.get_running_loop().time()) > 0:
            self._arrived = asyncio.Event() if self._arrived.is_set() else self._arrived
            try:
                await asyncio.wait_for(self._arrived.wait(), left)
            except TimeoutError:
                break
            if mine != self._poll:
                raise Refusal(
                    409,
                    "Conflict: terminated by other getUpdates request; "
                    "make sure that only one bot instance is running",
                )
        asked = [it for number, it in sorted(self._waiting.items()) if number >= offset]
        return asked[:limit]

    def set_webhook(self, url: str, secret: str) -> None:
        self.url, self.secret = url, secret
        if url:  # a webhook ends a poll under way; to delete one ends none
            self._arrived.set()
            self._poll += 1
        for lane in list(self._lanes):
            self._send_courier(lane)

    def forget(self) -> None:
        """Drop what waits, as `drop_pending_updates` asks."""
        self._waiting.clear()

    async def close(self) -> None:
        self._poll += 1
        self._arrived.set()
        for courier in self._couriers.values():
            courier.cancel()
        await asyncio.gather(*self._couriers.values(), return_exceptions=True)
        if self._session is not None:
            await self._session.close()

    def _send_courier(self, lane: Lane) -> None:
        if self.url and lane not in self._couriers:
            courier = asyncio.get_running_loop().create_task(self._carry(lane))
            self._couriers[lane] = courier
            courier.add_done_callback(lambda _: self._couriers.pop(lane, None))

    async def _carry(self, lane: Lane) -> None:
        """Bring a lane's updates one by one; the next leaves when the last was taken."""
        pause = self._retry
        while self.url and (update := self._head(lane)) is not None:
            if await self._bring(update):
                self._waiting.pop(update["update_id"], None)
                pause = self._retry
            else:
                await asyncio.sleep(pause)
                pause = min(pause * 2, 60.0)

    def _head(self, lane: Lane) -> Update | None:
        numbers = self._lanes[lane]
        while numbers and numbers[0] not in self._waiting:
            numbers.popleft()
        if numbers:
            return self._waiting[numbers[0]]
        del self._lanes[lane]
        return None

    async def _bring(self, update: Update) -> bool:
        if self._session is None:
            self._session = ClientSession(timeout=ClientTimeout(total=60))
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.secret} if self.secret else {}
        try:
            async with self._session.post(self.url, json=update, headers=headers) as answer:
                if 200 <= answer.status < 300:
                    return True
                self.last_error = f"Wrong response from the webhook: {answer.status}"
        except (ClientError, TimeoutError) as error:
            self.last_error = type(error).__name__
        return False
