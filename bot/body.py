"""The body of a request, as far and as long as it is read."""

import asyncio

from fastapi import HTTPException, Request
from starlette.requests import ClientDisconnect

BODY_LIMIT = 1_000_000
"""Bytes of a request that are read; no platform sends more."""
PATIENCE_SECONDS = 10.0
"""For a whole body: every platform sends it at once."""


async def body_of(request: Request) -> bytes:
    """Raises an `HTTPException` that says what was wrong: too long, too slow, or gone."""
    length = request.headers.get("Content-Length", "0")
    if length.isascii() and length.isdecimal() and int(length[:12]) > BODY_LIMIT:
        raise _too_large()
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await _read(request)
    except TimeoutError:
        sentence = f"The message did not arrive whole within {PATIENCE_SECONDS:g} seconds."
        raise HTTPException(408, sentence) from None
    except ClientDisconnect:
        raise HTTPException(400, "The connection ended in the middle.") from None


async def _read(request: Request) -> bytes:
    read = bytearray()
    async for chunk in request.stream():
        read += chunk
        if len(read) > BODY_LIMIT:
            raise _too_large()
    return bytes(read)


def _too_large() -> HTTPException:
    return HTTPException(413, f"That is longer than {BODY_LIMIT:,} bytes; please send it in parts.")
