"""A double of Telegram's Bot API over real HTTP, as strict as the real one; it fails on request.

In a test: `async with TelegramDouble() as double`, `ana = double.person(1, "Ana")`. As a process of
its own: `python -m tests.doubles.telegram --port 8081`; the judge's requests then take the place of
the methods (telegram_judge).
"""

import argparse
import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Self

from aiohttp import web

from tests.doubles import telegram_rules as rules
from tests.doubles.telegram_faults import Fault, FaultKind, Faults
from tests.doubles.telegram_judge import Judge
from tests.doubles.telegram_person import Message, Person, Seen
from tests.doubles.telegram_queue import UpdateQueue
from tests.doubles.telegram_rules import Refusal, bad

__all__ = ["Person", "Seen", "TelegramDouble"]

TOKEN = "7000001:the-double-knows-this-token-alone"
_PHOTO_SIZE = {"file_id": "p", "file_unique_id": "p", "width": 90, "height": 90}

Parameters = dict[str, Any]
Clock = Callable[[], datetime]


@dataclass
class Tap:
    """A tapped button that waits for its answer."""

    person: Person
    at: float
    is_answered: bool = False


class TelegramDouble:
    """The server. `rate` is the bot's limit of messages a second, `None` for none.

    `clock` dates what people do; waiting is always measured in real time.
    """

    def __init__(
        self,
        *,
        token: str = TOKEN,
        port: int = 0,
        rate: int | None = 30,
        tap_seconds: float = 15.0,
        webhook_retry_seconds: float = 0.2,
        seed: int = 1,
        clock: Clock = lambda: datetime.now(UTC),
    ) -> None:
        self.token = token
        self.bot_user = {
            "id": int(token.partition(":")[0]),
            "is_bot": True,
            "first_name": "Virtus",
            "username": "virtus_double_bot",
        }
        self.updates = UpdateQueue(webhook_retry_seconds)
        self.calls: list[tuple[str, Parameters]] = []
        """Every call with the right token, refused ones too; methods in lower case."""
        self.commands: dict[str, list[dict[str, str]]] = {}
        self.drafts: list[str] = []
        """What was shown while it was written; "" shows that something will be."""
        self._clock = clock
        self._port = port
        self._rate = rate
        self._tap_seconds = tap_seconds
        self.people: dict[int, Person] = {}
        self._taps: dict[str, Tap] = {}
        self._faults = Faults(seed)
        self._sent: deque[float] = deque()
        self._message_id = 0
        self._changed = asyncio.Event()
        self._runner: web.AppRunner | None = None
        self._site: web.TCPSite | None = None
        self._is_stopping = asyncio.Event()
        self._methods: dict[str, Callable[[Parameters], Awaitable[Any]]] = {
            "getme": self._get_me,
            "getupdates": self._get_updates,
            "setwebhook": self._set_webhook,
            "deletewebhook": self._delete_webhook,
            "getwebhookinfo": self._webhook_info,
            "sendmessage": self._send_message,
            "sendmessagedraft": self._send_draft,
            "sendphoto": self._send_photo,
            "editmessagetext": self._edit_text,
            "editmessagereplymarkup": self._edit_markup,
            "answercallbackquery": self._answer_tap,
            "sendchataction": self._chat_action,
            "setmycommands": self._set_commands,
            "getmycommands": self._get_commands,
        }

    # --- the test's side

    async def start(self) -> None:
        application = web.Application(client_max_size=20 * 2**20)
        application.router.add_route("*", "/bot{token}/{method}", self._serve)
        application.router.add_routes(Judge(self).routes())
        # Telegram keeps idle connections long: none closes under a request that reuses it.
        self._runner = web.AppRunner(
            application, keepalive_timeout=75, shutdown_timeout=0.2, access_log=None
        )
        await self._runner.setup()
        await self._listen()

    async def stop(self) -> None:
        self._is_stopping.set()
        await self.updates.close()
        if self._runner is not None:
            await self._runner.cleanup()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def person(
        self,
        id: int,
        name: str = "Ana",
        language_code: str | None = "en",
        *,
        met: bool = False,
    ) -> Person:
        """Someone with this id, made at the first call; `met` when they already wrote once."""
        return self.people.setdefault(id, Person(self, id, name, language_code, met))

    def fail_next(
        self, method: str, kind: FaultKind, *, times: int = 1, retry_after: int = 1
    ) -> None:
        self._faults.script(method, Fault(kind, retry_after), times)

    def fail_share(
        self, method: str, kind: FaultKind, share: float, *, retry_after: int = 1
    ) -> None:
        """Fail this share (0 to 1) of the calls of a method, by chance."""
        self._faults.share(method, Fault(kind, retry_after), share)

    @asynccontextmanager
    async def refusing_connections(self) -> AsyncIterator[None]:
        """Nobody listens at the port meanwhile, and the open connections are gone."""
        assert self._site is not None
        assert self._runner is not None
        assert self._runner.server is not None
        await self._site.stop()
        for connection in list(self._runner.server.connections):
            if connection.transport is not None:
                connection.transport.abort()
        try:
            yield
        finally:
            await self._listen()

    def unanswered_callbacks(self) -> list[str]:
        return [query_id for query_id, tap in self._taps.items() if not tap.is_answered]

    def calls_of(self, method: str) -> list[Parameters]:
        return [parameters for name, parameters in self.calls if name == method.lower()]

    async def until(self, holds: Callable[[], bool], seconds: float) -> bool:
        """Wait until something holds that a call of the bot can make true."""
        deadline = time.monotonic() + seconds
        while not holds():
            changed = self._changed = asyncio.Event() if self._changed.is_set() else self._changed
            try:
                await asyncio.wait_for(changed.wait(), max(deadline - time.monotonic(), 0))
            except TimeoutError:
                return holds()
        return True

    # --- what people do

    def now(self) -> int:
        return int(self._clock().timestamp())

    def next_message_id(self) -> int:
        self._message_id += 1
        return self._message_id

    def tap(self, person: Person, message: Message, data: str) -> None:
        query_id = str(4_000_000_000_000 + len(self._taps))
        self._taps[query_id] = Tap(person, time.monotonic())
        query = {
            "id": query_id,
            "from": person.as_user(),
            "message": self._message(person, message),
            "chat_instance": str(person.id),
            "data": data,
        }
        self.updates.add("callback_query", query, person.id)

    # --- HTTP

    async def _listen(self) -> None:
        assert self._runner is not None
        self._site = web.TCPSite(self._runner, "127.0.0.1", self._port, reuse_address=True)
        await self._site.start()
        self._port = int(self._runner.addresses[-1][1])

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"].lower()
        try:
            if request.match_info["token"] != self.token:
                raise Refusal(401, "Unauthorized")
            if method not in self._methods:
                raise Refusal(404, "Not Found")
            parameters = await _parameters(request)
            self.calls.append((method, parameters))
            self._changed.set()
            return await self._call(request, method, parameters)
        except Refusal as refusal:
            return web.json_response(refusal.body(), status=refusal.code)
        finally:
            self._changed.set()

    async def _call(
        self, request: web.Request, method: str, parameters: Parameters
    ) -> web.StreamResponse:
        fault = self._faults.next(method)
        match fault:
            case Fault("429", retry_after):
                raise rules.too_many(retry_after)
            case Fault("500"):
                raise Refusal(500, "Internal Server Error")
            case Fault("502"):
                page = "<html><head><title>502 Bad Gateway</title></head></html>"
                return web.Response(status=502, text=page, content_type="text/html")
            case Fault("lost_request"):
                return _cut(request)
            case Fault("silence"):
                await self._is_stopping.wait()
                return _cut(request)
        result = await self._methods[method](parameters)
        if fault is not None:
            return _cut(request)
        return web.json_response({"ok": True, "result": result})

    # --- the methods of the Bot API

    async def _get_me(self, parameters: Parameters) -> Any:
        return self.bot_user

    async def _get_updates(self, parameters: Parameters) -> Any:
        if (allowed := rules.allowed_updates(parameters)) is not None:
            self.updates.allowed = allowed or None
        return await self.updates.get(
            int(parameters.get("offset", 0)),
            int(parameters.get("limit", 100)),
            float(parameters.get("timeout", 0)),
        )

    async def _set_webhook(self, parameters: Parameters) -> Any:
        url = rules.webhook_url(parameters)
        if (allowed := rules.allowed_updates(parameters)) is not None:
            self.updates.allowed = allowed or None
        if _is_true(parameters.get("drop_pending_updates")):
            self.updates.forget()
        self.updates.set_webhook(url, str(parameters.get("secret_token", "")))
        return True

    async def _delete_webhook(self, parameters: Parameters) -> Any:
        return await self._set_webhook(
            {"drop_pending_updates": parameters.get("drop_pending_updates"), "url": ""}
        )

    async def _webhook_info(self, parameters: Parameters) -> Any:
        info = {
            "url": self.updates.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self.updates),
        }
        error = self.updates.last_error
        return info if error is None else {**info, "last_error_message": error}

    async def _send_message(self, parameters: Parameters) -> Any:
        return self._show(parameters, rules.text(parameters), None)

    async def _send_photo(self, parameters: Parameters) -> Any:
        return self._show(parameters, rules.caption(parameters), rules.photo(parameters))

    async def _edit_text(self, parameters: Parameters) -> Any:
        person, message = self._to_edit(parameters)
        return self._edit(person, message, rules.text(parameters), rules.markup(parameters))

    async def _edit_markup(self, parameters: Parameters) -> Any:
        person, message = self._to_edit(parameters)
        return self._edit(person, message, message.text, rules.markup(parameters))

    async def _answer_tap(self, parameters: Parameters) -> Any:
        toast = rules.toast(parameters)
        tap = self._taps.get(str(parameters.get("callback_query_id")))
        if tap is None or tap.is_answered or time.monotonic() - tap.at > self._tap_seconds:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        tap.is_answered = True
        if toast:
            tap.person.toasts.append(toast)
        return True

    async def _send_draft(self, parameters: Parameters) -> bool:
        self._reachable(parameters)
        if not int(parameters.get("draft_id") or 0):
            raise Refusal(400, "Bad Request: DRAFT_ID_INVALID")
        text = str(parameters.get("text") or "")
        if len(text) > 4096:
            raise Refusal(400, "Bad Request: message is too long")
        self.drafts.append(text)
        return True

    async def _chat_action(self, parameters: Parameters) -> Any:
        self._reachable(parameters)
        return True

    async def _set_commands(self, parameters: Parameters) -> Any:
        self.commands[rules.language_code(parameters)] = rules.commands(parameters)
        return True

    async def _get_commands(self, parameters: Parameters) -> Any:
        return self.commands.get(rules.language_code(parameters), [])

    # --- chats

    def _reachable(self, parameters: Parameters) -> Person:
        person = self.people.get(rules.number(parameters, "chat_id"))
        if person is None or not person.met:
            raise bad("chat not found")
        if person.is_deactivated:
            raise Refusal(403, "Forbidden: user is deactivated")
        if person.has_blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        return person

    def _show(self, parameters: Parameters, text: str, picture: bytes | None) -> Any:
        person = self._reachable(parameters)
        markup = rules.markup(parameters)
        self._count_against_rate()
        at = self._clock()
        message = Message(self.next_message_id(), text, at, markup, picture, markup)
        person.shown.append(message)
        return self._message(person, message)

    def _to_edit(self, parameters: Parameters) -> tuple[Person, Message]:
        person = self._reachable(parameters)
        wanted = rules.number(parameters, "message_id")
        message = next((it for it in person.shown if it.id == wanted), None)
        if message is None:
            raise bad("message to edit not found")
        if message.markup is not None and "inline_keyboard" not in message.markup:
            raise bad("message can't be edited")
        return person, message

    def _edit(
        self, person: Person, message: Message, text: str, markup: dict[str, Any] | None
    ) -> Any:
        # An empty keyboard is no keyboard.
        markup = markup if (markup or {}).get("inline_keyboard") else None
        if (text, markup) == (message.text, message.markup):
            raise bad(
                "message is not modified: specified new message content and reply markup are "
                "exactly the same as a current content and reply markup of the message"
            )
        message.text, message.markup = text, markup
        return self._message(person, message)

    def _count_against_rate(self) -> None:
        if self._rate is None:
            return
        now = time.monotonic()
        while self._sent and self._sent[0] <= now - 1:
            self._sent.popleft()
        if len(self._sent) >= self._rate:
            raise rules.too_many(1)
        self._sent.append(now)

    def _message(self, person: Person, message: Message) -> dict[str, Any]:
        body: dict[str, Any] = {
            "message_id": message.id,
            "from": self.bot_user,
            "chat": person.as_chat(),
            "date": int(message.at.timestamp()),
        }
        words = {"caption": message.text} if message.picture else {"text": message.text}
        body |= words | ({"photo": [_PHOTO_SIZE]} if message.picture else {})
        if message.buttons:
            body["reply_markup"] = message.markup
        return body


def _cut(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _is_true(value: Any) -> bool:
    return str(value).lower() == "true"


async def _parameters(request: web.Request) -> Parameters:
    if request.content_type == "application/json":
        return {**request.query, **await request.json()}
    return {**request.query, **await request.post()}


async def _serve_until_stopped(port: int, rate: int | None, seed: int) -> None:
    async with TelegramDouble(port=port, rate=rate, seed=seed) as double:
        print(f"{double.base_url} {double.token}", flush=True)  # noqa: T201 - for whoever started it
        await asyncio.Event().wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="A double of Telegram's Bot API.")
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--rate", type=int, default=30, help="messages a second; 0: no limit")
    parser.add_argument("--seed", type=int, default=1, help="for the faults by chance")
    options = parser.parse_args()
    asyncio.run(_serve_until_stopped(options.port, options.rate or None, options.seed))
