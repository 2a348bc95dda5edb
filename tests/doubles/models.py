"""A double of the providers of models over real HTTP: four wires, whole and streamed; it fails
on request.

    async with ModelsDouble() as models:
        models.says("anthropic", "Hello.")
        models.fails("openai", 429, retry_after=20)
        models.base_url("anthropic")          # for ANTHROPIC_BASE_URL
        models.calls                          # what it was asked, oldest first

What is scripted for a provider is used up call by call, in the order it was told; the last one
stays. A provider that was told nothing says "Hello.". As a process of its own:
`python -m tests.doubles.models --port 8290`.
"""

import argparse
import asyncio
from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, Self

from aiohttp import web

from tests.doubles.models_wires import PATHS, Json, Refused, Reply, Wire

Name = Literal["anthropic", "openai", "gemini", "grok", "local"]
NAMES: tuple[Name, ...] = ("anthropic", "openai", "gemini", "grok", "local")
ROOTS = {"openai": "/v1", "grok": "/v1", "local": "/v1"}
"""What belongs to a provider's base address, as its own documentation writes it."""
PAGE = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"


@dataclass(frozen=True, slots=True)
class ModelCall:
    """One request as it came in."""

    provider: str
    path: str
    model: str
    headers: Mapping[str, str]
    """Names in small letters."""
    body: Json


@dataclass(frozen=True, slots=True)
class _Page:
    status: int


@dataclass(frozen=True, slots=True)
class _Silence:
    pass


class ModelsDouble:
    """The server, on a free port unless one is given."""

    def __init__(self, *, port: int = 0) -> None:
        self.calls: list[ModelCall] = []
        self.left = asyncio.Event()
        """Somebody hung up in the middle of an answer."""
        self._port = port
        self._script: dict[str, deque[Reply | Refused | _Page | _Silence]] = defaultdict(deque)
        self._last: dict[str, Reply | Refused | _Page | _Silence] = {}
        self._is_stopping = asyncio.Event()
        self._runner: web.AppRunner | None = None

    # --- the test's side

    def base_url(self, provider: str) -> str:
        """What stands in the provider's …_BASE_URL."""
        return f"http://127.0.0.1:{self._port}/{provider}{ROOTS.get(provider, '')}"

    def says(
        self,
        provider: str,
        text: str,
        *,
        proposes: tuple[tuple[str, Mapping[str, Any]], ...] = (),
        usage: tuple[int, int] = (12, 7),
        before: float = 0.0,
        apart: float = 0.0,
    ) -> None:
        """An answer; `before` its first token and `apart` between pieces, in seconds."""
        self._add(provider, Reply(text, proposes, usage, before=before, apart=apart))

    def fails(
        self,
        provider: str,
        status: int,
        *,
        retry_after: int | None = None,
        no_money: bool = False,
        saying: str = "",
    ) -> None:
        """A refusal in the provider's own words, which for some changes the status too.

        `no_money` is an empty account or a spent quota, whatever the status; `saying` is another
        message than the usual one.
        """
        self._add(provider, Refused(status, retry_after, no_money, saying))

    def declines(self, provider: str) -> None:
        """The model or its filter refuses to answer."""
        self._add(provider, Reply(is_refusal=True))

    def breaks_off(self, provider: str, text: str, *, quietly: bool = False) -> None:
        """Half an answer: the connection breaks, or the stream ends `quietly`."""
        self._add(provider, Reply(text, breaks=not quietly, ends_early=quietly))

    def runs_out(self, provider: str, text: str) -> None:
        """The model used up the tokens it was given, in the middle of `text`."""
        self._add(provider, Reply(text, is_cut_short=True))

    def sends_a_page(self, provider: str, status: int = 200) -> None:
        """HTML, as a proxy sends it."""
        self._add(provider, _Page(status))

    def hangs(self, provider: str) -> None:
        """Takes the call and never answers."""
        self._add(provider, _Silence())

    def forget(self) -> None:
        """What was scripted and what was asked."""
        self.calls.clear()
        self.left.clear()
        self._script.clear()
        self._last.clear()

    def calls_of(self, provider: str) -> list[ModelCall]:
        return [call for call in self.calls if call.provider == provider]

    async def start(self) -> None:
        application = web.Application(client_max_size=20 * 2**20)
        application.router.add_route("POST", "/{path:.*}", self._serve)
        self._runner = web.AppRunner(application, shutdown_timeout=0.2, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port, reuse_address=True)
        await site.start()
        self._port = int(self._runner.addresses[-1][1])

    async def stop(self) -> None:
        self._is_stopping.set()
        if self._runner is not None:
            await self._runner.cleanup()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    # --- HTTP

    def _add(self, provider: str, what: Reply | Refused | _Page | _Silence) -> None:
        self._script[provider].append(what)

    def _next(self, provider: str) -> Reply | Refused | _Page | _Silence:
        if self._script[provider]:
            self._last[provider] = self._script[provider].popleft()
        return self._last.get(provider, Reply("Hello."))

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        path = request.match_info["path"]
        wire = next((wire for pattern, wire in PATHS if pattern.fullmatch(path)), None)
        if wire is None:
            return web.Response(status=404, text="404 page not found")
        body = await request.json()
        provider, _, rest = path.partition("/")
        model = body.get("model") or rest.rpartition("/")[2].partition(":")[0]
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.calls.append(ModelCall(provider, f"/{rest}", model, headers, body))
        match self._next(provider):
            case _Silence():
                await self._is_stopping.wait()
                return _cut(request)
            case _Page(status):
                return web.Response(status=status, text=PAGE, content_type="text/html")
            case Refused() as refused:
                status, error = wire.refusal(refused, model)
                wait = refused.retry_after
                is_told = wait is not None and provider != "gemini"  # it stands in Gemini's body
                in_header = {"Retry-After": str(wait)} if is_told else {}
                return web.json_response(error, status=status, headers=in_header)
            case Reply() as reply if body.get("stream") or ":stream" in path:
                return await self._stream(request, wire, reply, model)
            case Reply() as reply:
                await asyncio.sleep(reply.before)
                return web.json_response(wire.whole(reply, model))

    async def _stream(
        self, request: web.Request, wire: Wire, reply: Reply, model: str
    ) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        await asyncio.sleep(reply.before)
        events = list(wire.events(reply, model))
        if reply.breaks or reply.ends_early:
            events = events[: -(-len(events) // 2)]
        try:
            for event in events:
                await response.write(event.encode())
                if reply.apart:
                    await asyncio.sleep(reply.apart)
            if reply.breaks:
                return _cut(request)
            await response.write_eof()
        except ConnectionError:
            self.left.set()
        return response


def _cut(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def _serve_until_stopped(port: int) -> None:
    async with ModelsDouble(port=port) as models:
        for name in NAMES:
            print(f"{name} {models.base_url(name)}", flush=True)  # noqa: T201 - for whoever started it
        await asyncio.Event().wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="A double of the providers of models.")
    parser.add_argument("--port", type=int, default=8290)
    asyncio.run(_serve_until_stopped(parser.parse_args().port))
