"""What the coach never says, as tables of patterns: small letters, no accents, ' for apostrophes.

One pattern a line; a line that begins with | goes on with the one before, one with & goes on after
a space. {NAMES} are the groups of the language. What `ALWAYS` has is never said. What
`UNLESS_THEIRS` has may be said when the person said the word, and to deny it: "I'm no therapist".
"""

import re
from collections.abc import Mapping

from coach.persona.checks import Check
from coach.persona.phrases import english, portuguese, spanish

_BY_LANGUAGE = {"en": english, "pt-BR": portuguese, "es": spanish}
_LANGUAGES = tuple(_BY_LANGUAGE.values())


def _lines(table: str, groups: Mapping[str, str]) -> list[str]:
    whole = table.strip("\n").replace("\n|", "|").replace("\n&", " ")
    for name, group in groups.items():
        whole = whole.replace(f"{{{name}}}", "".join(_lines(group, {})))
    return whole.split("\n")


def _joined(name: str) -> Mapping[Check, re.Pattern[str]]:
    """The patterns of all languages together: a model may slip in any of them."""
    ways: dict[Check, list[str]] = {}
    for language in _LANGUAGES:
        for check, table in getattr(language, name).items():
            ways.setdefault(check, []).extend(_lines(table, language.GROUPS))
    return {check: _pattern(told) for check, told in ways.items()}


def _pattern(ways: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(ways)})")


ALWAYS = _joined("ALWAYS")
UNLESS_THEIRS = _joined("UNLESS_THEIRS")
IN_LANGUAGE = {
    name: {
        check: _pattern(_lines(table, language.GROUPS))
        for check, table in language.IN_LANGUAGE.items()
    }
    for name, language in _BY_LANGUAGE.items()
}
"""What is looked for in its own language alone, because another one has such words."""
DENIED = re.compile(rf"\b(?:{'|'.join(language.DENIED for language in _LANGUAGES)})\b")
"""What makes no claim of "therapist", when it stands before it in the same sentence."""
