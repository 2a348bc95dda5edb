"""A story's world: Virtus running behind one channel, and somebody who writes to it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.stories.chats import CHANNELS, Street, street
from tests.stories.house import House
from tests.stories.person import Person

LANGUAGES = ("en", "pt-BR", "es")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Every story runs on every channel, in English unless it says in which languages."""
    if "way" in metafunc.fixturenames and not _sets(metafunc, "way"):
        metafunc.parametrize("way", CHANNELS)
    if "language" in metafunc.fixturenames and not _sets(metafunc, "language"):
        metafunc.parametrize("language", ["en"])


def _sets(metafunc: pytest.Metafunc, name: str) -> bool:
    marks = metafunc.definition.iter_markers("parametrize")
    return any(name in mark.args[0] for mark in marks)


@pytest.fixture
async def outside(way: str, database_url: str, tmp_path: Path) -> AsyncIterator[Street]:
    async with street(way, database_url, tmp_path) as there:
        yield there


@pytest.fixture
def house(outside: Street) -> House:
    return outside.house


@pytest.fixture
def ana(outside: Street, language: str, monkeypatch: pytest.MonkeyPatch) -> Person:
    monkeypatch.setenv("LC_ALL", language.replace("-", "_") + ".UTF-8")
    return Person("Ana", language, outside.chat("Ana", language), outside.house)
