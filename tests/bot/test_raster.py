"""SVG to PNG in a process of its own, which may die, hang or be given nonsense."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from time import perf_counter

import pytest

from bot import raster
from bot.raster import NotDrawn, Raster
from tests.doubles import png_size

SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" width="{}" height="9"/>'


@pytest.fixture
async def drawing() -> AsyncIterator[Raster]:
    worker = Raster()
    yield worker
    await worker.close()


async def test_pictures_asked_for_at_once_are_each_their_own(drawing: Raster) -> None:
    drawn = await asyncio.gather(*(drawing.png(SQUARE.format(wide)) for wide in range(1, 9)))
    assert [png_size(one) for one in drawn] == [(wide, 9) for wide in range(1, 9)]


@pytest.mark.parametrize("nonsense", ["", "no picture", "<svg", "\x00"])
async def test_what_cannot_be_drawn_is_said_and_the_next_one_is_drawn(
    drawing: Raster, nonsense: str
) -> None:
    with pytest.raises(NotDrawn):
        await drawing.png(nonsense)
    assert png_size(await drawing.png(SQUARE.format(3))) == (3, 9)


async def test_a_worker_that_was_killed_is_begun_anew(drawing: Raster) -> None:
    await drawing.png(SQUARE.format(1))
    os.kill(_worker_of(), signal.SIGKILL)
    while _has_worker():  # noqa: ASYNC110 - the kernel tells it in no other way
        await asyncio.sleep(0.01)
    for _ in range(2):  # one may find the broken pipe first
        try:
            assert png_size(await drawing.png(SQUARE.format(2))) == (2, 9)
            return
        except NotDrawn:
            continue
    raise AssertionError("the worker did not come back")


async def test_a_worker_that_takes_too_long_is_ended(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(raster, "PATIENCE_SECONDS", 0.5)
    hanging = Raster((sys.executable, "-c", "import time; time.sleep(60)"))
    with pytest.raises(NotDrawn):
        await hanging.png(SQUARE.format(1))
    assert not _has_worker()
    await hanging.close()


async def test_who_would_wait_too_long_for_others_goes_without_a_picture(
    drawing: Raster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(raster, "QUEUE_SECONDS", 0.05)
    await drawing.png(SQUARE.format(1))
    large = SQUARE.format(40_000).replace('"9"', '"600"')
    waiting = [asyncio.create_task(drawing.png(large)) for _ in range(2)]
    drawn, given_up = await asyncio.gather(*waiting, return_exceptions=True)
    assert isinstance(drawn, bytes)
    assert isinstance(given_up, NotDrawn)
    assert png_size(await drawing.png(SQUARE.format(4))) == (4, 9)


async def test_drawing_given_up_leaves_no_half_answer_for_the_next(drawing: Raster) -> None:
    await drawing.png(SQUARE.format(1))
    given_up = asyncio.create_task(drawing.png(SQUARE.format(2000)))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    given_up.cancel()
    with pytest.raises(asyncio.CancelledError):
        await given_up
    assert png_size(await drawing.png(SQUARE.format(4))) == (4, 9)


async def test_the_loop_goes_on_while_a_picture_is_drawn(drawing: Raster) -> None:
    await drawing.png(SQUARE.format(1))
    large = asyncio.create_task(drawing.png(SQUARE.format(40_000).replace('"9"', '"600"')))
    turns, began = 0, perf_counter()
    while not large.done():
        await asyncio.sleep(0)
        turns += 1
    await large
    assert turns > 10, perf_counter() - began


WORKERS = (b"raster_worker", b"time.sleep")
"""What stands in the command of one."""


def _children() -> list[int]:
    return [
        int(pid)
        for task in Path("/proc/self/task").iterdir()
        for pid in _read(task / "children").decode().split()
        if any(told in _read(Path(f"/proc/{pid}/cmdline")) for told in WORKERS)
    ]


def _read(file: Path) -> bytes:
    """Nothing of a thread or a process that has ended meanwhile."""
    try:
        return file.read_bytes()
    except OSError:
        return b""


def _has_worker() -> bool:
    return bool(_children())


def _worker_of() -> int:
    return _children()[-1]
