"""Is a text in the language it should be in? Told by the small words that only one of them has."""

import re

from coach.persona.flat import flat

LEAST_WORDS = 6
"""Words below which a text may be in any language: "Ok, café." is in three."""
LEAST_AHEAD = 2
"""How many more small words of another language show that it is that one."""
FOREIGN_WORDS = 9
"""Words without one small word of the language, from which on it is another one."""

# Without accents, as they are compared.
_SMALL = {
    "en": "the and you your is are was it its it's that this these those of to for with what which"
    " when how why not but or if from about have has had be been will would can could there they"
    " them he she we our my i i'm you're you'd don't on at by then than some any more",
    "pt-BR": "voce nao um uma uns umas e em do da dos das seu sua seus suas com isso isto essa esse"
    " mais ao aos na nas os foi eu muito muita hoje tambem ja ate pelo pela ou nem sem sao tem"
    " quer qual quais quando onde agora bom boa ele ela eles voces meu minha fazer dia deixar pra"
    " num numa entao so coisa coisas semana",
    "es": "el los las y un una unos unas en del tu tus con eso esto esa ese mas al hoy tambien ya"
    " hasta pero muy lo le su sus sin son tiene tienes quieres cual cuales cuando donde ahora bueno"
    " buena yo mi ti te hacer dejar es esta estas hay entonces cosa algo nada dia",
}  # fmt: skip
# Words of the lists above that another of them has as well: they tell nothing.
_ALL = [word for words in _SMALL.values() for word in words.split()]
_TELLING = {
    language: frozenset(word for word in words.split() if _ALL.count(word) == 1)
    for language, words in _SMALL.items()
}
# Small words of two of the three: they tell that a text is no foreign one, and no more.
_SHARED = {
    "en": "a no me do so as in",
    "pt-BR": "o a de que se para por como no na me te e",
    "es": "a de que se para por como no me te",
}
_KNOWN = {
    language: frozenset((*words.split(), *_SHARED[language].split()))
    for language, words in _SMALL.items()
}
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def is_in(text: str, language: str) -> bool:
    """Whether `text` may pass for the language.

    Short texts and names always do, and so may one in a neighbour that is none of ours (French,
    Italian).
    """
    words = _WORD.findall(flat(text))
    if not words:
        return True
    if sum(_is_latin(word) for word in words) * 2 < len(words):
        return False
    if len(words) < LEAST_WORDS:
        return True
    counts = {each: sum(word in known for word in words) for each, known in _TELLING.items()}
    own = counts.pop(language)
    is_foreign = len(words) >= FOREIGN_WORDS and _KNOWN[language].isdisjoint(words)
    return max(counts.values()) < own + LEAST_AHEAD and not is_foreign


def _is_latin(word: str) -> bool:
    return all(ord(letter) < 0x250 for letter in word)
