"""The chat page says the same things in each language, and nothing that it has no words for."""

import json
import re
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "web"
SOURCES = [PAGE / "index.html", *sorted((PAGE / "assets").glob("*.js"))]
ASKED_IN_HTML = re.compile(r'data-words(?:-label|-placeholder)?="(\w+)"')
ASKED_IN_SCRIPT = re.compile(r"(?<!/)\bwords\.(\w+)")
LANGUAGES = ("en", "pt-BR", "es")


def words() -> dict[str, dict[str, str]]:
    script = (PAGE / "assets" / "words.js").read_text(encoding="utf-8")
    start = script.index("{", script.index("export const WORDS"))
    found: dict[str, dict[str, str]] = json.JSONDecoder().raw_decode(script, start)[0]
    return found


def asked() -> set[str]:
    texts = [source.read_text(encoding="utf-8") for source in SOURCES if source.name != "words.js"]
    return {
        key
        for text in texts
        for pattern in (ASKED_IN_HTML, ASKED_IN_SCRIPT)
        for key in pattern.findall(text)
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_says_exactly_what_the_page_asks_for(language: str) -> None:
    assert set(words()[language]) == asked()
    assert all(text.strip() for text in words()[language].values())


def test_the_page_shown_before_its_scripts_run_speaks_the_same_english() -> None:
    page = (PAGE / "index.html").read_text(encoding="utf-8")
    shown = re.findall(r'data-words="(\w+)"[^>]*>([^<]+)<', page)
    assert shown
    assert [(key, text) for key, text in shown if words()["en"][key] != text] == []


def test_the_page_runs_under_a_policy_that_allows_nothing_inline_or_foreign() -> None:
    page = (PAGE / "index.html").read_text(encoding="utf-8")
    assert re.findall(r"<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)", page) == []
    linked = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert all(
        (PAGE / "assets" / address.removeprefix("/web/assets/")).is_file() for address in linked
    )


@pytest.mark.parametrize("source", SOURCES[1:], ids=lambda source: source.name)
def test_nothing_from_the_wire_can_become_markup(source: Path) -> None:
    script = source.read_text(encoding="utf-8")
    assert (
        re.findall(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(", script) == []
    )
