"""Whether what somebody is known by on a channel is a name, and how it is written."""

import re

from handlers.asking import NAME_LENGTH
from handlers.spelling import without_accents

_NOBODY = """
me user you guest test tester admin root web demo anon anonymous someone default browser
eu usuario visitante convidado anonimo teste yo tu invitado prueba
"""
NOBODY = frozenset(_NOBODY.split())
"""What stands where a name was asked for and none was given."""
SMALL_WORDS = frozenset("de da do das dos del la las los e y van von".split())  # noqa: SIM905
_VOWEL = re.compile("[aeiouy]")


def name_of(user: str) -> str | None:
    """The name to offer to who is known as `user`: "ana" is "Ana"; "u-8f3a", "me", a phone number
    and an address of any kind are none."""
    words = user.split()
    parts = [part for word in words for part in re.split("[-'’]", word)]
    if not 1 <= len(words) <= 4 or len(user) > NAME_LENGTH:
        return None
    if not all(map(_may_be_of_a_name, parts)) or parts[0].casefold() in SMALL_WORDS:
        return None
    return " ".join(words) if user != user.casefold() else " ".join(map(_capitalised, words))


def _may_be_of_a_name(part: str) -> bool:
    bare = without_accents(part)
    is_latin = bare.isascii()
    is_said = _VOWEL.search(bare) is not None or bare in SMALL_WORDS
    return bare.isalpha() and bare not in NOBODY and (not is_latin or (len(bare) > 1 and is_said))


def _capitalised(word: str) -> str:
    if word in SMALL_WORDS:
        return word
    return "".join(part[:1].upper() + part[1:] for part in re.split("([-'’])", word))
