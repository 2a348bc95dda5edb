"""How danger is put into words: one table a language, and none of it shown to anyone.

A line is one way to say it, in words without accents, capitals and apostrophes:

    (kill|hurt) myself      one of these words or phrases, then a word
    to?  (a|b)?             may be left out
    suicid*                 any word that begins so (at least four letters)
    ~                       up to three other words
    {want}                  the alternatives that the table's GROUPS name so
    ^  $                    the beginning, the end of a sentence
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """All that one language has; each text holds one phrase a line, and `#` begins a comment."""

    groups: dict[str, str]
    explicit: str
    """Ending one's life or hurting oneself, said by the person of themselves."""
    now: str
    """The same, happening or about to: means at hand, a farewell, something taken."""
    veiled: str
    """What people say instead of it."""
    other: str
    """Somebody else is in danger."""
    home: str
    """Somebody hurts the person, or is about to."""
    anyone: str
    """Words that tell no person: of the one who writes, unless somebody else was named before."""
    harmless: str
    """Idioms, mishaps, films: taken out of a sentence before anything else is looked for."""
    named: str
    """Somebody else is named, or what they said is told."""
    soon: str
    """Words that make an explicit phrase imminent."""
    keys: str
    """Words known through typos, digits and stars."""
    fused: str
    """The same without spaces, as in hashtags and letters set apart."""
    small_words: str
    """What stands in every other sentence of this language and hardly in one of the others."""
