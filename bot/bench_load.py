"""The people of the benchmark: Telegram's webhook called over kept-alive connections."""

import asyncio
import json
from dataclasses import dataclass
from itertools import count
from time import perf_counter, time

TOKEN = "1234567890:AAaaBBbbCCccDDddEEeeFFffGGggHHhhIIi"  # noqa: S105
"""In the shape of a token; nobody's."""
TO_THE_VISION = ("/start", "1", "1", "Ana", "Lisbon, Portugal")
"""What brings a new person to a question of free text, from which a turn writes no other table."""


@dataclass(frozen=True, slots=True)
class Load:
    """Where to, and how much."""

    port: int
    secret: str
    clients: int
    seconds: float


def drive(load: Load, prepare: bool) -> float:
    """Bring everyone to the question, or answer and take back for a while; turns a second."""
    return asyncio.run(_drive(load, prepare))


async def _drive(load: Load, prepare: bool) -> float:
    numbers = count(int(time() * 1000))
    began = perf_counter()
    done = await asyncio.gather(
        *(_client(load, 1000 + person, numbers, prepare) for person in range(load.clients))
    )
    return sum(done) / (perf_counter() - began)


async def _client(load: Load, person: int, numbers: "count[int]", prepare: bool) -> int:
    reader, writer = await asyncio.open_connection("127.0.0.1", load.port)
    ends_at, done = perf_counter() + load.seconds, 0
    try:
        if prepare:
            for text in TO_THE_VISION:
                await _say(reader, writer, load, person, next(numbers), text)
            return len(TO_THE_VISION)
        while perf_counter() < ends_at:
            for text in ("A calm day by the sea", "/back"):
                await _say(reader, writer, load, person, next(numbers), text)
                done += 1
        return done
    finally:
        writer.close()


async def _say(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    load: Load,
    person: int,
    number: int,
    text: str,
) -> None:
    user = {"id": person, "is_bot": False, "first_name": "Ana", "language_code": "en"}
    message = {
        "message_id": number % 10**9,
        "date": int(time()),
        "chat": {"id": person, "type": "private", "first_name": "Ana"},
        "from": user,
        "text": text,
    }
    body = json.dumps({"update_id": number, "message": message}).encode()
    head = (
        "POST /telegram/webhook HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\n"
        f"X-Telegram-Bot-Api-Secret-Token: {load.secret}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    writer.write(head.encode() + body)
    answer = await reader.readuntil(b"\r\n\r\n")
    if not answer.startswith(b"HTTP/1.1 200"):
        raise RuntimeError(answer.split(b"\r\n", 1)[0].decode())
