"""The body of a request, as far as it is read."""

from fastapi import Request

BODY_LIMIT = 1_000_000
"""Bytes of a request that are read; no platform sends more."""


class TooLarge(Exception):
    """A request is longer than any that a platform or the page sends."""


async def body_of(request: Request) -> bytes:
    """Raises `TooLarge`."""
    read = bytearray()
    async for chunk in request.stream():
        read += chunk
        if len(read) > BODY_LIMIT:
            raise TooLarge
    return bytes(read)
