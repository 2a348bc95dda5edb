"""A text as plain words: without accents, disguises and typos of the words that matter."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cached_property

WINDOW, STEP = 48, 32
"""Words looked at together where a text has no full stops; windows overlap by a long phrase."""
SHORTEST_KEY = 5
"""A shorter word has too many neighbours to be known by a typo."""
LONG_KEY = 7
"""From here on a wrong letter is forgiven too: in "correr" it would make "morrer" of running."""

# Letters of other alphabets that look like ours.
_ALIKE = str.maketrans("аеорсухіѕјкмтв", "aeopcyxisjkmtb")
_DIGITS = str.maketrans("013457@$€", "oieastase")
_EMOJI = {
    "🔪": " _blade ", "🗡": " _blade ", "🪒": " _blade ", "🩸": " _blood ", "🔫": " _gun ",
    "💊": " _pill ", "⚰": " _grave ", "🪦": " _grave ", "☠": " _grave ", "💀": " _skull ",
}  # fmt: skip
_EMOJI_TABLE = str.maketrans(_EMOJI)
_APOSTROPHES = re.compile(r"['’‘`´ʼ]")
_APART = re.compile(r"(?<![^\W_])(?:[^\W_][ .\-*_]){3,}[^\W_](?![^\W_])")
_SEPARATORS = re.compile(r"[ .\-*_]")
_DOTS = re.compile(r"\.{2,}|…")
_ENDS = re.compile(r"[.!?;]+(?=\s|$)|[¡¿]")
# A sign stands for a letter only inside a word; a star hides one.
_WORD = re.compile(r"_[a-z]+|[^\W_](?:[\w@$€*!|]*[\w@$€])?|\+")


class Vocabulary:
    """The words that phrases are made of, and how they are known in disguise."""

    def __init__(self, words: Iterable[str], keys: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._keys = tuple(sorted(set(keys)))

    def sentences(self, text: str) -> list[tuple[str, ...]]:
        """The different sentences of a text, in order; a very long one as overlapping windows."""
        found: dict[tuple[str, ...], None] = {}
        meant: dict[str, str] = {}
        for sentence in _ENDS.split(_folded(text)):
            words = [self._word(raw, meant) for raw in _WORD.findall(sentence)]
            for start in range(0, max(1, len(words) - (WINDOW - STEP)), STEP):
                found.setdefault(tuple(words[start : start + WINDOW]))
        found.pop((), None)
        return list(found)

    def _word(self, raw: str, meant: dict[str, str]) -> str:
        """The word that is meant, or the one that is written; `meant` is what is known so far."""
        if raw in self._words or raw == "+":
            return raw
        if raw not in meant:
            meant[raw] = self._meant(raw)
        return meant[raw]

    @cached_property
    def _by_typo(self) -> Mapping[str, str]:
        """Every word one slip away from a key."""
        return {slip: key for key in self._keys for slip in _slips(key)}

    def _meant(self, raw: str) -> str:
        if "*" in raw:
            pattern = re.compile(re.escape(raw).replace(r"\*", "[a-z]"))
            raw = next((key for key in self._keys if pattern.fullmatch(key)), raw.replace("*", ""))
        for form in _forms(raw):
            if form in self._words:
                return form
            if form in self._by_typo:
                return self._by_typo[form]
        return raw


def _folded(text: str) -> str:
    """Lower case, without accents, invisible characters and letters set apart."""
    plain = unicodedata.normalize("NFKD", text.translate(_EMOJI_TABLE).casefold())
    kept = "".join(c for c in plain if unicodedata.category(c) not in ("Mn", "Cf", "Me"))
    kept = _APOSTROPHES.sub("", kept.translate(_ALIKE))
    kept = _APART.sub(lambda found: _SEPARATORS.sub("", found.group()), kept)
    return _DOTS.sub(" ", kept)


def _forms(raw: str) -> Iterable[str]:
    """What a word may be: as it is, with letters for digits, with long letters shortened."""
    letters = raw
    if not raw.isalpha():
        letters = raw.replace("!", "i").replace("|", "l").translate(_DIGITS)
        yield raw.replace("1", "l").translate(_DIGITS)
    yield letters
    yield re.sub(r"(\w)\1{2,}", r"\1\1", letters)
    yield re.sub(r"(\w)\1{2,}", r"\1", letters)
    yield re.sub(r"(\w)\1+", r"\1", letters)


def _slips(key: str) -> set[str]:
    """One letter left out, doubled or changed places; in a long word, one wrong or extra letter."""
    if len(key) < SHORTEST_KEY:
        return set()
    places = range(len(key))
    found = {key[:i] + key[i + 1 :] for i in places[1:]}
    found |= {key[:i] + key[i] + key[i:] for i in places}
    found |= {key[:i] + key[i + 1] + key[i] + key[i + 2 :] for i in places[:-1]}
    if len(key) >= LONG_KEY:
        alphabet = "abcdefghijklmnopqrstuvwxyz"
        found |= {key[:i] + c + key[i + 1 :] for i in places[1:] for c in alphabet}
        found |= {key[:i] + c + key[i:] for i in places[1:] for c in alphabet}
    return found - {key}
