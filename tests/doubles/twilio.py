"""Twilio as the service meets it, over real HTTP: what it refuses, reports late, signs and shows.

It knows the Messages and Content resources. Like the real one it takes a free text after
the 24 hours with 201 and reports 63016 later, in a signed status callback, out of order.
`python -m tests.doubles.twilio --port 4020` runs it alone, with GET /judge telling all it showed.
"""

import argparse
import asyncio
import base64
import hashlib
import hmac
import json
import random
import re
import sys
import uuid
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any, Self

import aiohttp
from aiohttp import web

from tests.doubles import png_size
from tests.doubles.twilio_content import (
    Content,
    ContentApi,
    Malformed,
    Shown,
    bad_variables,
    error,
)
from tests.doubles.twilio_person import Person

WINDOW = timedelta(hours=24)
CAPTION_LIMIT = 1024
MEDIA_BYTES = 5_000_000
"""The heaviest picture that WhatsApp takes."""
RETRIES = 5
"""As `#rc=5&rp=all` at the end of a webhook's address asks for."""
AT_ONCE = {
    20003: (401, "Authenticate"),
    21211: (400, "The 'To' number is not a valid phone number."),
    21610: (400, "Attempt to send to unsubscribed recipient"),
    21614: (400, "'To' number is not a valid mobile number"),
    20429: (429, "Too Many Requests"),
}
"""Codes that Twilio answers at once; all others it reports after it took the message."""


ACTS = (
    "says",
    "taps",
    "shares",
    "sends_photo",
    "sends_sticker",
    "sends_voice",
    "blocks",
    "opts_out",
)


class WebhookRefused(AssertionError):
    """The service did not take a webhook."""


@dataclass(frozen=True)
class Fault:
    kind: int | str
    retry_after: int | None


@dataclass
class TwilioDouble:
    """One Twilio account with one WhatsApp sender.

    It signs for `public_url` and reaches the service at `reach`, as behind a proxy; with `approves`
    WhatsApp approves every template at once, otherwise it stays pending.
    """

    public_url: str = "https://coach.example"
    reach: str | None = None
    account_sid: str = "AC" + "0" * 32
    auth_token: str = "token"
    sender: str = "whatsapp:+14155238886"
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    approves: bool = True
    seed: int = 0
    people: dict[str, Person] = field(default_factory=dict)
    sends: int = 0
    """Requests to the Messages resource, refused ones too."""

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)
        self._faults: deque[Fault] = deque()

        self._content = ContentApi(self._denied, approves=self.approves)
        self._reports: set[asyncio.Task[None]] = set()
        self._shares: list[tuple[Fault, float]] = []
        self._port = 0

    @property
    def contents(self) -> dict[str, Content]:
        """The Content resources of the account, by ContentSid."""
        return self._content.held

    @property
    def base_url(self) -> str:
        """What TWILIO_API_BASE_URL is set to."""
        return f"http://127.0.0.1:{self._port}"

    async def start(self, port: int = 0) -> None:
        app = web.Application()
        account = "/2010-04-01/Accounts/{account}"
        app.router.add_post(f"{account}/Messages.json", self._messages)
        app.router.add_routes(self._content.routes())
        app.router.add_get("/judge", self._judge)
        app.router.add_post("/judge/acts", self._judge_acts)
        app.router.add_post("/judge/faults", self._judge_faults)
        self._http = aiohttp.ClientSession()
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        self._port = port
        await self._listen()

    async def stop(self) -> None:
        await self.settled()
        await self._runner.cleanup()
        await self._http.close()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    @asynccontextmanager
    async def refusing_connections(self) -> AsyncIterator[None]:
        """Nobody listens at the port meanwhile, and the open connections are gone."""
        await self._site.stop()
        for connection in list(self._runner.server.connections) if self._runner.server else []:
            if connection.transport is not None:
                connection.transport.abort()
        try:
            yield
        finally:
            await self._listen()

    async def _listen(self) -> None:
        self._site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await self._site.start()
        self._port = self._runner.addresses[0][1]

    def person(self, number: str = "+5511999990000", name: str = "Ana") -> Person:
        """Somebody by number, or by an opaque id such as `US.ABC123`; the same one each time."""
        address = f"whatsapp:{number}"
        return self.people.setdefault(address, Person(address, name, self.clock, self._bring))

    def fail_next(self, kind: int | str, *, retry_after: int | None = None, times: int = 1) -> None:
        """Make the next sends fail: an HTTP status, one of Twilio's codes, or a cut connection.

        "lost_answer" is cut after Twilio took the message, "lost_request" before.
        """
        self._faults.extend([Fault(kind, retry_after)] * times)

    def fail_share(self, kind: int | str, share: float, *, retry_after: int | None = None) -> None:
        """Fail this share (0 to 1) of the sends, by chance."""
        self._shares.append((Fault(kind, retry_after), share))

    async def settled(self) -> None:
        """Wait until every status report was brought."""
        while self._reports:
            await asyncio.gather(*self._reports)

    # What the service asks of Twilio

    async def _messages(self, request: web.Request) -> web.Response:
        self.sends += 1
        fault = self._next_fault()
        failed = self._denied(request) or (self._failed(request, fault) if fault else None)
        if failed:
            return failed
        form = {name: str(value) for name, value in (await request.post()).items()}
        wrong = self._wrong(form)
        if wrong:
            return wrong
        late = str(fault.kind) if fault and isinstance(fault.kind, int) else None
        sid = f"SM{uuid.uuid4().hex}"
        picture = await self._fetched(form["MediaUrl"]) if "MediaUrl" in form else None
        if "MediaUrl" in form and picture is None:
            late = late or "63019"
        self._take(sid, form, late, picture)
        if fault and fault.kind == "lost_answer":
            return _cut(request)
        return web.json_response(self._taken(sid, form), status=201)

    def _next_fault(self) -> Fault | None:
        if self._faults:
            return self._faults.popleft()
        drawn = self._random.random()
        for fault, share in self._shares:
            if drawn < share:
                return fault
            drawn -= share
        return None

    def _failed(self, request: web.Request, fault: Fault) -> web.Response | None:
        """The answer of a fault that keeps Twilio from taking the message."""
        if fault.kind == "lost_request":
            return _cut(request)
        if not isinstance(fault.kind, int):
            return None
        if 500 <= fault.kind < 600:
            return error(fault.kind, 20500, "Internal Server Error")
        code = 20429 if fault.kind == 429 else fault.kind
        if code not in AT_ONCE:
            return None
        status, message = AT_ONCE[code]
        answer = error(status, code, message)
        if fault.retry_after is not None:
            answer.headers["Retry-After"] = str(fault.retry_after)
        return answer

    def _denied(self, request: web.Request) -> web.Response | None:
        expected = base64.b64encode(f"{self.account_sid}:{self.auth_token}".encode()).decode()
        if request.headers.get("Authorization") != f"Basic {expected}":
            return error(401, 20003, "Authenticate")
        if request.match_info.get("account", self.account_sid) != self.account_sid:
            return error(404, 20404, f"The requested resource {request.path} was not found")
        return None

    def _wrong(self, form: Mapping[str, str]) -> web.Response | None:
        """What the Messages resource refuses before it takes anything."""
        to, body = form.get("To", ""), form.get("Body", "")
        if not re.fullmatch(r"whatsapp:(\+[0-9]{7,15}|[A-Z]{2}\.[A-Za-z0-9]+)", to):
            return error(400, 21211, f"The 'To' number {to} is not a valid phone number.")
        if form.get("From") != self.sender:
            return error(
                400, 63007, "Twilio could not find a Channel with the specified From address"
            )
        if "ContentSid" in form:
            return self._wrong_content(form)
        if not body and "MediaUrl" not in form:
            return error(400, 21619, "A text message body or media urls must be specified.")
        if "MediaUrl" in form and not form["MediaUrl"].startswith(("http://", "https://")):
            return error(400, 21620, "Invalid media URL(s)")
        if "MediaUrl" in form and len(body) > CAPTION_LIMIT:
            return error(400, 21617, "The caption of a media message is too long")
        if len(body) > 1600:
            return error(
                400, 21617, "The concatenated message body exceeds the 1600 character limit"
            )
        return self._opted_out(to)

    def _wrong_content(self, form: Mapping[str, str]) -> web.Response | None:
        if form["ContentSid"] not in self.contents:
            return error(400, 21655, "The ContentSid is Invalid")
        try:
            given = json.loads(form.get("ContentVariables", "{}"))
        except ValueError:
            given = None
        if bad_variables(given):
            return error(400, 21656, "The ContentVariables Parameter is invalid")
        if any(len(value) > 1600 for value in given.values()):
            return error(400, 21658, "Parameter exceeded character limit")
        return self._opted_out(form["To"])

    def _opted_out(self, to: str) -> web.Response | None:
        person = self.people.get(to)
        if person and person.has_opted_out:
            return error(400, 21610, AT_ONCE[21610][1])
        return None

    async def _fetched(self, address: str) -> bytes | None:
        """The picture at a MediaUrl, which anybody may fetch; None where there is none."""
        if self.reach is None:
            raise AssertionError("Set `reach` to where the service listens.")
        async with self._http.get(self.reach + address.removeprefix(self.public_url)) as answer:
            picture = await answer.read()
            is_picture = answer.status == 200 and answer.content_type == "image/png"
        if not is_picture or len(picture) > MEDIA_BYTES:
            return None
        png_size(picture)
        return picture

    def _take(
        self, sid: str, form: Mapping[str, str], failure: str | None, picture: bytes | None
    ) -> None:
        person = self.people.get(form["To"])
        if person and person.has_blocked:
            failure = failure or "63014"
        try:
            shown = replace(self._shown(form, person), picture=picture)
        except WindowIsClosed:
            failure = failure or "63016"
        except Malformed:
            failure = failure or "63021"
        else:
            if person and not failure:
                person.show(sid, shown, self.clock())
        if "StatusCallback" in form and self.reach is not None:
            report = asyncio.create_task(self._report(sid, form, failure))
            self._reports.add(report)
            report.add_done_callback(self._reports.discard)

    def _shown(self, form: Mapping[str, str], person: Person | None) -> Shown:
        content = self.contents.get(form.get("ContentSid", ""))
        given = json.loads(form.get("ContentVariables", "{}"))
        if content and content.approval == "approved":
            return content.shown(given)
        wrote = person.last_wrote_at if person else None
        if wrote is None or self.clock() - wrote >= WINDOW:
            raise WindowIsClosed
        return content.in_session(given) if content else Shown(form.get("Body", ""))

    def _taken(self, sid: str, form: Mapping[str, str]) -> dict[str, Any]:
        path = f"/2010-04-01/Accounts/{self.account_sid}/Messages/{sid}"
        return {
            "account_sid": self.account_sid,
            "api_version": "2010-04-01",
            "body": form.get("Body", ""),
            "date_created": format_datetime(self.clock()),
            "date_sent": None,
            "date_updated": format_datetime(self.clock()),
            "direction": "outbound-api",
            "error_code": None,
            "error_message": None,
            "from": form["From"],
            "messaging_service_sid": None,
            "num_media": "0",
            "num_segments": "1",
            "price": None,
            "price_unit": None,
            "sid": sid,
            "status": "queued",
            "subresource_uris": {"media": f"{path}/Media.json"},
            "to": form["To"],
            "uri": f"{path}.json",
        }

    # What Twilio brings to the service

    async def _bring(self, person: Person, fields: Mapping[str, str]) -> None:
        """Post an inbound message, again on a 5xx, until the service takes it."""
        sid = f"SM{uuid.uuid4().hex}"
        number = person.address.removeprefix("whatsapp:")
        form = {
            "SmsMessageSid": sid,
            "NumMedia": "0",
            "ProfileName": person.name,
            "MessageType": "text",
            "SmsSid": sid,
            "SmsStatus": "received",
            "To": self.sender,
            "NumSegments": "1",
            "ReferralNumMedia": "0",
            "MessageSid": sid,
            "AccountSid": self.account_sid,
            "From": person.address,
            "ApiVersion": "2010-04-01",
            **fields,
        }
        if number.startswith("+"):
            form["WaId"] = number.removeprefix("+")
        await self._post(f"{self.public_url}/whatsapp/webhook", form)

    async def _report(self, sid: str, form: Mapping[str, str], failure: str | None) -> None:
        statuses = ("failed", "sent") if failure else ("delivered", "sent", "read")
        for status in statuses:
            words = {
                "SmsSid": sid,
                "SmsStatus": status,
                "MessageStatus": status,
                "ChannelToAddress": form["To"].removeprefix("whatsapp:"),
                "To": form["To"],
                "ChannelPrefix": "whatsapp",
                "MessageSid": sid,
                "AccountSid": self.account_sid,
                "StructuredMessage": "false",
                "From": form["From"],
                "ApiVersion": "2010-04-01",
                "ChannelInstallSid": "XE" + "0" * 32,
            }
            if status == "failed":
                words |= {"ErrorCode": str(failure), "ChannelStatusMessage": ""}
            with suppress(WebhookRefused, aiohttp.ClientError):
                await self._post(form["StatusCallback"], words)

    async def _post(self, address: str, form: Mapping[str, str]) -> None:
        headers = {"X-Twilio-Signature": signature(self.auth_token, address, form)}
        if self.reach is None:
            raise AssertionError("Set `reach` to where the service listens.")
        there = self.reach + address.removeprefix(self.public_url)
        for attempt in range(RETRIES + 1):
            async with self._http.post(there, data=form, headers=headers) as answer:
                if answer.status < 400:
                    return
                if answer.status < 500 or attempt == RETRIES:
                    raise WebhookRefused(f"{there} answered {answer.status}: {await answer.text()}")
            await asyncio.sleep(0.4 * 2**attempt)

    # For runs in which the double is a process of its own

    async def _judge(self, request: web.Request) -> web.Response:
        people = [person.json for person in self.people.values()]
        return web.json_response({"sends": self.sends, "people": people})

    async def _judge_acts(self, request: web.Request) -> web.Response:
        """`[{"person": "+5511999990000", "act": "says", "with": ["hello"]}, …]`."""
        for act in await request.json():
            if act["act"] not in ACTS:
                raise web.HTTPBadRequest(text=f"act is one of {', '.join(ACTS)}")
            person = self.person(act["person"], act.get("name", "Ana"))
            try:
                await getattr(person, act["act"])(*act.get("with", []))
            except AssertionError as problem:
                raise web.HTTPConflict(text=str(problem)) from None
        return web.json_response({})

    async def _judge_faults(self, request: web.Request) -> web.Response:
        """`[{"kind": 429, "retry_after": 1, "times": 1}, …]`, or "share" in place of "times"."""
        for fault in await request.json():
            wait = fault.get("retry_after")
            if "share" in fault:
                self.fail_share(fault["kind"], fault["share"], retry_after=wait)
            else:
                self.fail_next(fault["kind"], retry_after=wait, times=fault.get("times", 1))
        return web.json_response({})


class WindowIsClosed(Exception):
    """The person has not written in the last 24 hours."""


def _cut(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def signature(auth_token: str, address: str, form: Mapping[str, str]) -> str:
    """X-Twilio-Signature: HMAC-SHA1 over the address and every parameter in order of its name."""
    signed = address + "".join(name + form[name] for name in sorted(form))
    digest = hmac.new(auth_token.encode(), signed.encode(), hashlib.sha1).digest()
    return base64.b64encode(digest).decode()


async def main() -> None:
    known = argparse.ArgumentParser(description="A double of Twilio's WhatsApp on loopback.")
    known.add_argument("--port", type=int, default=4020)
    known.add_argument("--public-url", default="http://127.0.0.1:8000")
    known.add_argument("--reach", help="where the service listens, when not at its public address")
    known.add_argument("--seed", type=int, default=0)
    chosen = known.parse_args()
    double = TwilioDouble(
        public_url=chosen.public_url,
        reach=chosen.reach or chosen.public_url,
        seed=chosen.seed,
    )
    await double.start(chosen.port)
    sys.stdout.write(f"TWILIO_API_BASE_URL={double.base_url}\n")
    sys.stdout.flush()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
