"""A week's picture beside the loop: how long it takes, and how long it ever holds the loop up."""

import asyncio
import statistics
from contextlib import suppress
from datetime import date, timedelta
from time import perf_counter

from rich.console import Console
from rich.table import Table

from bot.pictures import png
from bot.raster import Raster
from cycles.plans import ObjectiveState
from handlers.pictures.drawing import Drawing
from handlers.pictures.facts import Outcome, Scores, WeekPicture

MONDAY = date(2026, 11, 23)
WEEK = Drawing(
    WeekPicture(
        MONDAY,
        {MONDAY + timedelta(ahead): Scores(1 + ahead % 5, 5 - ahead % 4) for ahead in range(7)},
        tuple(Outcome("Finish the report of the quarter", state) for state in ObjectiveState),
    ),
    "en",
)
PICTURES = 20
GOAL = 0.3
"""Seconds of one picture."""


async def report(console: Console) -> None:
    """Print the first picture, which starts the worker, the others, and the longest wait."""
    raster = Raster()
    waits: list[float] = []
    watching = asyncio.create_task(_watch(waits))
    try:
        times = [await _timed(raster) for _ in range(1 + PICTURES)]
    finally:
        watching.cancel()
        with suppress(asyncio.CancelledError):
            await watching
        await raster.close()
    first, *others = times
    table = Table(title=f"A week's picture, {PICTURES} one after another, milliseconds")
    for heading in ("what", "median", "least", "most"):
        table.add_column(heading, justify="left" if heading == "what" else "right")
    table.add_row("the first, with its worker's start", f"{1000 * first:.0f}", "", "")
    figures = (statistics.median(others), min(others), max(others))
    table.add_row("from its facts to PNG", *(f"{1000 * one:.0f}" for one in figures))
    table.add_row("the loop held up, at the longest", "", "", f"{1000 * max(waits):.0f}")
    console.print(table)
    console.print(f"Goal: {1000 * GOAL:.0f} ms a picture, off the loop")


async def _timed(raster: Raster) -> float:
    began = perf_counter()
    await png(raster, WEEK.to_json())
    return perf_counter() - began


async def _watch(waits: list[float]) -> None:
    """How much later than asked the loop comes back, once a millisecond."""
    while True:
        asked = perf_counter()
        await asyncio.sleep(0.001)
        waits.append(perf_counter() - asked - 0.001)
