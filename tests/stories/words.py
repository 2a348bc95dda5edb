"""Does a message contain the words of a key? Read from the files, whatever their values."""

import re
from functools import cache

from fluent.syntax import FluentParser, ast

from handlers.words.catalog import FOLDER


def has_words(text: str, language: str, key: str) -> bool:
    """Whether the words of a key stand in a text, with any values in their places."""
    return re.search(_pattern(language, key), text, re.DOTALL) is not None


def is_key(language: str, key: str) -> bool:
    return key in _messages(language)


@cache
def _pattern(language: str, key: str) -> str:
    value = _messages(language)[key].value
    assert value is not None
    return _any_of(value, language)


def _any_of(pattern: ast.Pattern, language: str) -> str:
    """The words as they are; each value as anything; a choice of words as any of them."""
    parts = []
    for element in pattern.elements:
        match element:
            case ast.TextElement():
                parts.append(re.escape(element.value))
            case ast.Placeable(expression=ast.SelectExpression(variants=variants)):
                ways = "|".join(_any_of(variant.value, language) for variant in variants)
                parts.append(f"(?:{ways})")
            case _:
                parts.append(".*?")
    return "".join(parts)


@cache
def _messages(language: str) -> dict[str, ast.Message]:
    parser = FluentParser()
    found: dict[str, ast.Message] = {}
    for file in (FOLDER / language).glob("*.ftl"):
        for entry in parser.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                found[entry.id.name] = entry
    return found
