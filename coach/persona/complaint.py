"""Is what a model wrote something that Virtus says? If not, what is the model told?"""

import re
from collections.abc import Iterator

from coach.persona.checks import SAID, Check
from coach.persona.flat import flat, without_quotes
from coach.persona.leak import leaks
from coach.persona.links import link
from coach.persona.numbers import invented_numbers
from coach.persona.phrases import ALWAYS, DENIED, IN_LANGUAGE, UNLESS_THEIRS
from coach.persona.shape import MOST_CHARACTERS, faults_of_shape, sentences
from coach.persona.spoken import is_in

NAMES = {"en": "English", "pt-BR": "Brazilian Portuguese", "es": "Spanish"}
"""The languages as a model is told of them."""
LONGEST_READ = 4 * MOST_CHARACTERS
"""Characters; looking for phrases in more takes long, and it is not sent anyway."""
OF_WORDS = frozenset(
    {Check.EMPTY, Check.CLINICAL, Check.LINK, Check.LEAK, Check.MARKUP, Check.SIGNS}
)
"""What a name or a note is looked at for, which need not be a sentence."""
STEM = 6
"""Letters by which a word of the person's is known in another form: "depressão", "depressivo"."""
LONGEST_SHOWN = 40
"""Characters of its own words that a model is shown in a complaint."""
_MARKUP = re.compile(
    r"\S{30,}"  # no word of the three languages is so long: something encoded
    r"|[{}]|```|<\||\|>|</?[a-z][^<>\n]{0,40}>|\[/?INST\]|<<SYS>>"
    r"|^[ \t]*(?:system|assistant|user|human|ai|tool|developer|sistema|asistente|assistente"
    r"|usuario)\s?:",
    re.IGNORECASE | re.MULTILINE,
)


def complaint(
    text: str,
    *,
    language: str,
    own_words: str = "",
    facts: str | None = None,
    canary: str = "",
    instructions: str = "",
) -> str | None:
    """What to tell the model for its second try; None when the text may be sent.

    `own_words` is what the person wrote: a quotation from it is theirs, and so is a clinical word.
    With `facts`, every number must be one of theirs. `canary` and `instructions` are what the model
    was given and must not repeat.
    """
    found = faults(
        text,
        language=language,
        own_words=own_words,
        facts=facts,
        canary=canary,
        instructions=instructions,
    )
    return " ".join(_told(check, shown, language) for check, shown in found.items()) or None


def complaint_of_words(
    text: str, *, language: str, own_words: str = "", canary: str = "", instructions: str = ""
) -> str | None:
    """What to tell the model of a few words that it would keep for the person, who sees them too;
    None when they may be shown. What the person wrote so may stand so."""
    own = flat(own_words)
    found = faults(
        text, language=language, own_words=own_words, canary=canary, instructions=instructions
    )
    told = (
        _told(check, shown, language)
        for check, shown in found.items()
        if check in OF_WORDS and not (shown and flat(shown) in own)
    )
    return " ".join(told) or None


def faults(
    text: str,
    *,
    language: str,
    own_words: str = "",
    facts: str | None = None,
    canary: str = "",
    instructions: str = "",
) -> dict[Check, str]:
    """Every check that the text does not pass, with the words that show it, or "".

    Of a text that is far too long, that is all that is said.
    """
    if len(text) > LONGEST_READ:
        return {Check.LENGTH: ""}
    found = faults_of_shape(text)
    told = without_quotes(text, own_words)
    found |= dict(_phrases(told, language, own_words))
    if (address := link(text)) is not None:
        found[Check.LINK] = address
    if _MARKUP.search(told):
        found[Check.MARKUP] = ""
    if not is_in(told, language):
        found[Check.LANGUAGE] = ""
    if leaks(text, canary, instructions):
        found[Check.LEAK] = ""
    if facts is not None and (numbers := invented_numbers(told, facts, language)):
        found[Check.NUMBERS] = ", ".join(numbers)
    return found


def _phrases(text: str, language: str, own_words: str) -> Iterator[tuple[Check, str]]:
    plain, own = flat(text), flat(own_words)
    for check, pattern in (*ALWAYS.items(), *IN_LANGUAGE[language].items()):
        if hit := pattern.search(plain):
            yield check, hit[0]
    for check, pattern in UNLESS_THEIRS.items():
        for sentence in sentences(text):
            said = flat(sentence)
            for hit in pattern.finditer(said):
                if hit[0][:STEM] not in own and not DENIED.search(said[: hit.start()]):
                    yield check, hit[0]


def _told(check: Check, shown: str, language: str) -> str:
    sentence = SAID[check].format(language=NAMES[language])
    if sentence.endswith("."):
        return sentence
    return f"{sentence}: you wrote “{shown[:LONGEST_SHOWN]}”."
