"""What the chain adds before a model's first words, beside the provider's own library alone."""

import asyncio
import gc
import json
import statistics
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from time import monotonic, perf_counter, thread_time
from typing import Any

from rich.console import Console
from rich.table import Table

from coach.providers.chain import Chain
from coach.providers.opening import Access, load, providers_of
from coach.providers.provider import Prompt, Tool, Turn


@dataclass(frozen=True, slots=True)
class First:
    """When the first words came."""

    passed: float
    """Seconds."""
    worked: float
    """Seconds of the processor, the server's own few included."""

    @classmethod
    def now(cls) -> "First":
        return cls(perf_counter(), thread_time())

    def since(self, began: "First") -> "First":
        return First(self.passed - began.passed, self.worked - began.worked)


Ask = Callable[[], Awaitable[First]]

ANSWERS = 200
GOAL, LOOP_GOAL = 0.015, 0.05
"""Seconds added before the first words, and seconds the loop may be held up."""
MODEL = "claude-haiku-5-5"
TALK = tuple(
    Turn(is_from_person=at % 2 == 0, text="Two of five, and the report is due on Thursday.")
    for at in range(9)
)
TOOLS = tuple(
    Tool(f"act_{at}", "Propose it.", {"type": "object", "properties": {"of": {"type": "string"}}})
    for at in range(6)
)
PROMPT = Prompt("You are Virtus, a coach in a chat. " * 100, TALK, TOOLS)
"""About as long as a real one: nine turns, six acts, 3,500 letters of instructions."""


def _events() -> bytes:
    """An answer of some sentences, as Anthropic streams it."""
    usage = {"input_tokens": 900, "output_tokens": 60}
    message: dict[str, Any] = {"id": "m", "type": "message", "role": "assistant", "model": MODEL}
    message |= {"content": [], "stop_reason": None, "stop_sequence": None, "usage": usage}
    block = {"type": "text", "text": ""}
    delta = {"type": "text_delta", "text": "Let's make today smaller. "}
    events: list[dict[str, Any]] = [
        {"type": "message_start", "message": message},
        {"type": "content_block_start", "index": 0, "content_block": block},
        *[{"type": "content_block_delta", "index": 0, "delta": delta}] * 12,
        {"type": "content_block_stop", "index": 0},
        {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": usage},
        {"type": "message_stop"},
    ]
    return "".join(f"event: {it['type']}\ndata: {json.dumps(it)}\n\n" for it in events).encode()


BODY = _events()
HEAD = f"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: {len(BODY)}\r\n\r\n"


async def report(console: Console) -> None:
    """Print both, turn by turn about, and the longest that the loop was ever held up."""
    loading: list[float] = []
    answering: list[float] = []
    async with _served() as url, _bare(url) as bare, _chain(url, loading) as chained:
        await bare()
        await chained()
        async with _watched(answering):
            pairs = [(await bare(), await chained()) for _ in range(ANSWERS)]
    table = Table(title=f"Until a model's first words, {ANSWERS} answers each, milliseconds")
    for heading in ("what", "median", "least", "most"):
        table.add_column(heading, justify="left" if heading == "what" else "right")
    rows = {
        "Anthropic's library alone": [bare.passed for bare, _ in pairs],
        "through the chain": [chained.passed for _, chained in pairs],
        "Anthropic's library alone, processor time": [bare.worked for bare, _ in pairs],
        "through the chain, processor time": [chained.worked for _, chained in pairs],
    }
    for name, times in rows.items():
        figures = (statistics.median(times), min(times), max(times))
        table.add_row(name, *(f"{1000 * one:.1f}" for one in figures))
    table.add_row("the loop held up while answering", "", "", f"{1000 * max(answering):.0f}")
    table.add_row("the loop held up by the imports, once", "", "", f"{1000 * max(loading):.0f}")
    console.print(table)
    passed = statistics.median(chained.passed - bare.passed for bare, chained in pairs)
    worked = statistics.median(chained.worked - bare.worked for bare, chained in pairs)
    console.print(
        f"Added: {1000 * passed:.1f} ms (goal {1000 * GOAL:.0f}), {1000 * worked:.1f} of them "
        f"processor time; the loop may be held up for {1000 * LOOP_GOAL:.0f} ms"
    )


@asynccontextmanager
async def _served() -> AsyncIterator[str]:
    """A server that says the same to whatever it is asked, as fast as can be."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                length = head.partition(b"content-length:")[2].partition(b"\r\n")[0]
                await reader.readexactly(int(length))
                writer.write(HEAD.encode() + BODY)
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        await asyncio.sleep(0.05)  # whoever asked has closed, and the connections see it


@asynccontextmanager
async def _bare(url: str) -> AsyncIterator[Ask]:
    """Seconds until the first words by the library that the provider itself gives out."""
    from anthropic import AsyncAnthropic, AsyncStream

    tools = [
        {"name": it.name, "description": it.description, "input_schema": it.parameters}
        for it in TOOLS
    ]
    messages = [
        {"role": "user" if it.is_from_person else "assistant", "content": it.text} for it in TALK
    ]
    async with AsyncAnthropic(api_key="key", base_url=url, max_retries=0) as client:

        async def ask() -> First:
            began, first = First.now(), None
            stream = await client.messages.create(
                model=MODEL,
                max_tokens=500,
                system=PROMPT.instructions,
                messages=messages,  # type: ignore[arg-type]
                tools=tools,  # type: ignore[arg-type]
                stream=True,
            )
            assert isinstance(stream, AsyncStream)
            async for event in stream:
                if first is None and event.type == "content_block_delta":
                    first = First.now()
            assert first is not None
            return first.since(began)

        yield ask


@asynccontextmanager
async def _chain(url: str, waits: list[float]) -> AsyncIterator[Ask]:
    """The same by the chain; `waits` gets how long the loop waited while it was loaded."""
    providers = providers_of([("anthropic", MODEL)], {"anthropic": Access("key", url)})
    async with _watched(waits):
        await load(providers)
    gc.freeze()  # as the service does once it is loaded
    chain = Chain(providers, monotonic)

    async def ask() -> First:
        began, shown = First.now(), list[First]()

        async def show(_: str) -> None:
            shown.append(First.now())

        await chain.answer(PROMPT, on_text=show)
        return shown[0].since(began)

    try:
        yield ask
    finally:
        await chain.close()


@asynccontextmanager
async def _watched(waits: list[float]) -> AsyncIterator[None]:
    """How much later than asked the loop comes back, once a millisecond."""

    async def watch() -> None:
        while True:
            asked = perf_counter()
            await asyncio.sleep(0.001)
            waits.append(perf_counter() - asked - 0.001)

    watching = asyncio.create_task(watch())
    try:
        yield
    finally:
        await asyncio.sleep(0.002)
        watching.cancel()
        with suppress(asyncio.CancelledError):
            await watching
