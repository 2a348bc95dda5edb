"""The documents name only what is there: links, targets, commands, settings, paths, and calls."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer.main

from bot.__main__ import program
from bot.settings import Settings
from handlers.commands import Command

ROOT = Path(__file__).parents[1]
PAGES = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
]
WRITTEN_BY_CODE = {"docs/settings.md", "docs/results", "docs/flows"}
NOT_IN_A_CHECKOUT = {
    "docs/results/chaos.md",  # `make chaos` writes it
    "secrets/",  # `make setup-docker` makes it
}
HEAVIEST_PICTURE = 200_000
"""Bytes; whoever reads the README on a phone loads all of them."""


def by_hand() -> list[Path]:
    return [page for page in PAGES if not any(name in str(page) for name in WRITTEN_BY_CODE)]


def code(page: Path) -> list[str]:
    """What stands in backticks, and each line of a block."""
    text = page.read_text(encoding="utf-8")
    blocks = re.findall(r"^ *```\w*\n(.*?)^ *```", text, re.DOTALL | re.MULTILINE)
    prose = re.sub(r"^ *```\w*\n.*?^ *```", "", text, flags=re.DOTALL | re.MULTILINE)
    return [*re.findall(r"`([^`]+)`", prose), *"\n".join(blocks).splitlines()]


def links(page: Path) -> Iterator[str]:
    text = page.read_text(encoding="utf-8")
    for pattern in (r"\]\(([^)\s]+)\)", r'(?:src|srcset|href)="([^"]+)"'):
        yield from (link for link in re.findall(pattern, text) if "://" not in link)


def headings(page: Path) -> set[str]:
    """The anchors of a page, as they are made of its headings."""
    found = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in found}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    for link in links(page):
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        assert not anchor or anchor in headings(target), link


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_target_of_make_is_there(page: Path) -> None:
    known = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = [re.match(r"make ([a-z-]+)", words) for words in code(page)]
    assert {found[1] for found in named if found} <= known


@pytest.mark.parametrize("page", by_hand(), ids=lambda page: str(page.relative_to(ROOT)))
def test_every_command_and_option_of_virtus_is_there(page: Path) -> None:
    known = dict(commands(typer.main.get_command(program)))
    for words in code(page):
        for said in re.findall(r"\bvirtus ((?:[a-z-]+ ?)+)", words):
            options = [word for word in said.split() if word.startswith("--")]
            name = " ".join(said.split()[: -len(options) or None])
            assert set(options) <= known[name], words


def commands(command: Any, name: str = "") -> Iterator[tuple[str, set[str]]]:
    """Every command by its words, with its options."""
    yield name, {option for parameter in command.params for option in parameter.opts}
    for word, below in getattr(command, "commands", {}).items():
        yield from commands(below, f"{name} {word}".strip())


@pytest.mark.parametrize("page", by_hand(), ids=lambda page: str(page.relative_to(ROOT)))
def test_every_name_in_capitals_is_a_setting_or_a_constant(page: Path) -> None:
    settings = {name.upper() for name in Settings.model_fields}
    sources = [path.read_text(encoding="utf-8") for path in ROOT.glob("[a-z]*/**/*.py")]
    for name in set(re.findall(r"\b[A-Z]+(?:_[A-Z]+)+\b", page.read_text(encoding="utf-8"))):
        is_constant = any(re.search(rf"^{name}\b.*=", source, re.MULTILINE) for source in sources)
        assert name in settings or is_constant, name


@pytest.mark.parametrize("page", by_hand(), ids=lambda page: str(page.relative_to(ROOT)))
def test_every_path_is_there(page: Path) -> None:
    for words in code(page):
        for path in re.findall(r"^[a-z.][\w.-]*/[\w./-]*(?=\s|$)", words):
            assert path in NOT_IN_A_CHECKOUT or (ROOT / path).exists(), path


def test_the_readme_lists_every_command_of_the_chat_and_no_other() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    listed = re.search(r"\*\*Commands\*\*:(.*?)\. In WhatsApp", readme, re.DOTALL)
    assert listed
    assert set(re.findall(r"`/(\w+)`", listed[1])) == {command.value for command in Command}


def test_every_call_of_the_main_path_stands_in_its_file() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    calls = re.findall(
        r"^\| \d \| `(?:(\w+)\.)?(\w+)\(\w+(?:, \w+)*\)`.*`([\w/]+\.py)` \|$", readme, re.MULTILINE
    )
    assert len(calls) == 5
    for owner, name, path in calls:
        source = (ROOT / path).read_text(encoding="utf-8")
        assert re.search(rf"\bdef {name}\(", source), name
        assert not owner or f"class {owner}" in source, owner


def test_the_list_of_decisions_is_whole() -> None:
    folder = ROOT / "docs" / "decisions"
    records = {path.name for path in folder.glob("[0-9]*.md")}
    assert set(links(folder / "README.md")) == records
    assert [name[:4] for name in sorted(records)] == [f"{n:04}" for n in range(1, len(records) + 1)]


@pytest.mark.parametrize(
    "picture", sorted((ROOT / "docs" / "images").iterdir()), ids=lambda it: it.name
)
def test_every_picture_is_small_and_shown(picture: Path) -> None:
    assert picture.stat().st_size <= HEAVIEST_PICTURE
    assert any(f"images/{picture.name}" in link for page in PAGES for link in links(page))
