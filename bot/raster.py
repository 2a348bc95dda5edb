"""SVG to PNG in a worker process, so that drawing never holds the loop up.

The worker is started by the first picture, begun anew when it has died, and ended when it takes
too long. It is a plain process with two pipes: it imports the renderer and nothing of the service.
"""

import asyncio
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from contextlib import suppress

HEADER = 4
"""Bytes of a length before what is sent, most significant first; an empty answer is no picture."""
PATIENCE_SECONDS = 10.0
"""For one picture, the worker's start included; one takes 0.2 s on a quiet machine."""
QUEUE_SECONDS = 10.0
"""For those before it: Twilio gives up a picture after 15 s, and a message must not wait for it."""


class NotDrawn(Exception):
    """The picture could not be drawn; let its words go without it."""

    def __init__(self) -> None:
        super().__init__(self.__doc__)


class Raster:
    """One worker, one picture at a time."""

    def __init__(
        self, command: tuple[str, ...] = (sys.executable, "-m", "bot.raster_worker")
    ) -> None:
        self._command = command
        self._worker: Process | None = None
        self._turn = asyncio.Lock()

    async def png(self, svg: str) -> bytes:
        """The picture at its own size; raises `NotDrawn`."""
        try:
            async with asyncio.timeout(QUEUE_SECONDS):
                await self._turn.acquire()
        except TimeoutError:
            raise NotDrawn from None
        try:
            drawn = await self._patiently(svg)
        finally:
            self._turn.release()
        if not drawn:
            raise NotDrawn
        return drawn

    async def close(self) -> None:
        async with self._turn:
            await self._end()

    async def _patiently(self, svg: str) -> bytes:
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                return await self._drawn(svg)
        except (TimeoutError, OSError, asyncio.IncompleteReadError):
            await self._end()
            raise NotDrawn from None
        except BaseException:
            # Half an answer in the pipe would be taken for the next one's.
            await self._end()
            raise

    async def _drawn(self, svg: str) -> bytes:
        if self._worker is None or self._worker.returncode is not None:
            await self._end()
            # In a session of its own: an interrupt at the terminal is the service's to handle.
            self._worker = await asyncio.create_subprocess_exec(
                *self._command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, start_new_session=True
            )
        worker = self._worker
        assert worker.stdin is not None
        assert worker.stdout is not None
        given = svg.encode()
        worker.stdin.write(len(given).to_bytes(HEADER) + given)
        await worker.stdin.drain()
        length = int.from_bytes(await worker.stdout.readexactly(HEADER))
        return await worker.stdout.readexactly(length)

    async def _end(self) -> None:
        worker, self._worker = self._worker, None
        if worker is None:
            return
        with suppress(ProcessLookupError):
            worker.kill()
        await worker.communicate()
