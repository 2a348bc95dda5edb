"""How requests reach Twilio: one pool, another host where one is set, the port's own errors."""

import json
import logging
from urllib.parse import urlsplit, urlunsplit

import aiohttp
from twilio.http import AsyncHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from bot.channels.channel import Ambiguous, NotSent
from bot.channels.whatsapp_errors import refusal

TIMEOUT = aiohttp.ClientTimeout(total=10, connect=5)
"""Seconds; Twilio answers within one. A connection not made in time means that nothing left."""


class TwilioHttp(AsyncHttpClient):  # type: ignore[misc]  # twilio has no types
    """The transport under twilio's client; any answer but success is raised as a `SendError`."""

    def __init__(self, base_url: str | None) -> None:
        super().__init__(logging.getLogger(__name__), is_async=True)
        self._base_url = base_url
        self._session: aiohttp.ClientSession | None = None

    async def request(
        self,
        method: str,
        uri: str,
        params: dict[str, object] | None = None,
        data: dict[str, object] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        **defaults: object,
    ) -> Response:
        """Send one request; what twilio's client never fills in (timeout, redirects) is ours."""
        url = at_base(uri, self._base_url)
        sent = dict(headers or {})
        if auth:
            sent["Authorization"] = aiohttp.encode_basic_auth(*auth)
        is_json = sent.get("Content-Type") == "application/json"
        query = {name: str(value) for name, value in (params or {}).items()}
        try:
            async with self._pool().request(
                method,
                url,
                params=query,
                data=json.dumps(data) if is_json else data,
                headers=sent,
                allow_redirects=False,
            ) as answer:
                text = await answer.text(errors="replace")
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSent("Twilio could not be reached; nothing left this machine.") from error
        except (TimeoutError, aiohttp.ClientError) as error:
            raise Ambiguous("The connection to Twilio broke before it answered.") from error
        if not 200 <= answer.status < 300:
            raise refusal(answer.status, _code(text), answer.headers.get("Retry-After"))
        return Response(answer.status, text, answer.headers)

    def _pool(self) -> aiohttp.ClientSession:
        """Made at the first request, since a session belongs to the loop it is made in."""
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=TIMEOUT)
        return self._session

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()


def connect(account_sid: str, auth_token: str, http: TwilioHttp) -> Client:
    return Client(account_sid, auth_token, http_client=http)


def at_base(uri: str, base_url: str | None) -> str:
    """The address of a request under TWILIO_API_BASE_URL.

    Twilio's products have hosts of their own (api, content, messaging). At a base of Twilio's own,
    such as a region's `https://api.dublin.ie1.twilio.com`, the product's name takes the place of
    `api`; any other base serves all of them.
    """
    if not base_url:
        return uri
    wanted, base = urlsplit(uri), urlsplit(base_url)
    host = base.netloc
    if host.startswith("api.") and host.endswith(".twilio.com"):
        host = wanted.netloc.split(".")[0] + host.removeprefix("api")
    path = base.path.rstrip("/") + wanted.path
    return urlunsplit((base.scheme, host, path, wanted.query, ""))


def _code(text: str) -> str:
    """Twilio's own code in an error's JSON, or nothing when a proxy answered in its place."""
    try:
        answer = json.loads(text)
    except ValueError:
        return ""
    return str(answer.get("code") or "") if isinstance(answer, dict) else ""
