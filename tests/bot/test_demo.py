"""The made-up people: a life each, the same for the same day, in a database of their own."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.app import App, opened
from bot.demo.people import BEN, CARMEN, EVERYONE, Made
from bot.demo.serving import apart, make
from bot.settings import Settings
from bot.world import World
from cycles.moments import MomentState
from storage.encryption import new_key

NOW = datetime(2026, 11, 24, 15, 30, tzinfo=UTC)
"""A Tuesday."""
WEEK = date(2026, 11, 23)


@pytest.fixture
async def app(database_url: str, tmp_path: Path) -> AsyncIterator[App]:
    settings = _settings(database_url, tmp_path)
    async with opened(settings, world=World(lambda: NOW)) as there:
        yield there


def _settings(url: str, folder: Path) -> Settings:
    named = {"DATABASE_URL": url, "VIRTUS_DATA_DIR": str(folder), "ENCRYPTION_KEYS": new_key()}
    return Settings.load(named, None)


async def _scores(app: App, user: str) -> list[tuple[Any, ...]]:
    async with app.database.transaction() as tx:
        rows = await tx.raw.fetch(
            "SELECT local_date, morning_energy, evening_mood, outcome FROM check_ins c "
            "JOIN identities i USING (person_id) WHERE i.address = $1 ORDER BY 1",
            user,
        )
    return [tuple(row) for row in rows]


async def test_a_life_is_whole_up_to_today_and_the_same_when_made_again(app: App) -> None:
    await make(app, BEN)
    first = await _scores(app, "ben")
    await make(app, BEN)
    assert await _scores(app, "ben") == first
    days = [row[0] for row in first]
    assert 25 <= len(days) <= 45
    assert min(days) >= WEEK - timedelta(weeks=8)
    assert max(days) < NOW.date()


async def test_two_demos_begun_at_once_make_everyone_once(app: App) -> None:
    await asyncio.gather(make(app, BEN), make(app, BEN))
    async with app.database.transaction() as tx:
        assert await tx.raw.fetchval("SELECT count(*) FROM people") == 1


async def test_the_current_week_is_open_and_nothing_is_overdue(app: App) -> None:
    await make(app, CARMEN)
    async with app.database.transaction() as tx:
        states = await tx.raw.fetch("SELECT state, due_at FROM moments")
        waiting = [row["due_at"] for row in states if row["state"] == MomentState.WAITING]
        assert waiting
        assert min(waiting) > NOW
        objectives = await tx.raw.fetch("SELECT state FROM weekly_plans ORDER BY starts_on DESC")
        assert objectives[0]["state"] == "active"
        assert {row["state"] for row in objectives[1:]} == {"completed"}


def test_the_demo_never_touches_the_real_data(tmp_path: Path) -> None:
    real = _settings("postgresql+asyncpg://a:b@db/virtus", tmp_path)
    made_up = apart(real)
    assert made_up.database_url is None
    assert made_up.virtus_data_dir == tmp_path / "demo"


@pytest.mark.parametrize("made", EVERYONE, ids=lambda made: made.user)
def test_everyone_has_something_to_do_for_each_objective_of_the_year(made: Made) -> None:
    assert len(made.weeks) == len(made.year)
    assert all(made.weeks)
    assert max(made.away, default=0) < len(made.energies) - 1
