"""Whether a short text refuses, agrees, or tells an age, in any of the three languages."""

import re

from handlers.spelling import folded

ADULT = 18
_AGES = range(5, 121)
"""What can be meant as an age; less is a number of something else."""

_CLAUSE = re.compile(r"[,.;:!?…–—]|\s-\s|\b(?:because|but|porque|pero|mas)\b", re.IGNORECASE)
_NOTHING = r"""
no+|nope|nah|n|nn|nao|nop|never ?mind|nothing|none|nada|nenhum[a]?|ningun[oa]?|skip|pass|next|pula
|pular|pule|passo|paso|pasar|salta|saltar|omitir|idk|dunno|not? (?:really|now|yet|today|this week)
|(?:agora|hoje|hoy|ahora|ainda|todavia|esta semana|nesta semana|essa semana) (?:nao|no)
|(?:melhor|mejor|prefiro|prefiero) (?:nao|no)|rather not|(?:nao|no) (?:quero|quiero|want)
"""
_AROUND = r"""
thanks?|thank you|obrigad[oa]|gracias|it|this|one|really|else|more|mais|mas|hoje|hoy|today|now
|agora|ahora|of them|of these|delas|deles|de ellas|de ellos|por|for|the|week|esta|nesta|semana|to
|say|comes|mind
"""
_UNSURE = r"""
(?:i )?(?:really |honestly )?(?:dont|do not) know\b.*|no idea\b.*|not sure\b.*|no clue\b.*
|(?:eu )?(?:nao sei|sei la)(?: o| bem| ainda| direito| mesmo| qual| nada)?|sem (?:ideia|nocao)
|(?:yo )?no se(?: que\b.*| bien| todavia| aun| la verdad| cual| nada)?|(?:no tengo |ni )idea
"""
_REFUSAL = re.compile(
    rf"(?:{_NOTHING})(?: (?:{_AROUND}))*|{_UNSURE}".replace("\n", ""),
)
_AGREEMENT = re.compile(
    r"(?:y|ya|yes|yep|yeah|yup|ok|okay|okey|sure|of course|s|ss|sim|claro|uhum|pode ser|si|sip|vale"
    r"|dale|bueno)(?: (?:please|por favor|claro|sim|si|ok))*"
)
_NO = re.compile(
    r"(?:no|nope|nah|nao|nop|never|nunca|not|im not|i am not|i dont|i do not)\b"
    r"(?! (?:problem|worries|tem problema|hay problema|pasa nada))"
)
_YES = re.compile(r"(?:yes|yep|yeah|yup|sure|ok|okay|sim|claro|si|sip|vale|dale)\b")
_MINOR = re.compile(r"\b(?:minor|under ?age|under 18|menor|adolescente|teenager|teen)\b")
_YEARS = {
    **dict.fromkeys(("twelve", "doze", "doce"), 12),
    **dict.fromkeys(("thirteen", "treze", "trece"), 13),
    **dict.fromkeys(("fourteen", "quatorze", "catorze", "catorce"), 14),
    **dict.fromkeys(("fifteen", "quinze", "quince"), 15),
    **dict.fromkeys(("sixteen", "dezesseis", "dieciseis"), 16),
    **dict.fromkeys(("seventeen", "dezessete", "diecisiete"), 17),
    **dict.fromkeys(("eighteen", "dezoito", "dieciocho"), 18),
}
_AGE = re.compile(
    r"\b(?:im|i am|am|tenho|tengo|age|aged|turned|fiz|cumpli|idade|edad|de)"
    r"(?: (?:only|just|so|solo|apenas|ja|ya|is|e|es))* (\d{1,3})\b"
    r"|\b(\d{1,3}) ?(?:yo|y o|yrs?|years?|anos?)\b|^(\d{1,3})$"
)


def refuses(text: str) -> bool:
    """Whether a line says no, nothing or "I don't know", and perhaps why: "nada, não sei".

    A line that begins with a no and goes on without a pause ("No sugar this week") does not.
    """
    first = _CLAUSE.split(text.strip(), maxsplit=1)[0]
    return "\n" not in text.strip() and _REFUSAL.fullmatch(folded(first)) is not None


def agrees(text: str) -> bool:
    """Whether the whole text is a yes."""
    return _AGREEMENT.fullmatch(folded(text)) is not None


def begins_with_no(text: str) -> bool:
    return _NO.match(folded(text)) is not None


def begins_with_yes(text: str) -> bool:
    return _YES.match(folded(text)) is not None


def stated_age(text: str) -> int | None:
    """The age that a text tells in figures or, up to 18, in words; a minor's without a number
    counts as one year too few. None when it tells none."""
    plain = " ".join(str(_YEARS.get(word, word)) for word in folded(text).split())
    for found in _AGE.finditer(plain):
        age = int(next(filter(None, found.groups())))
        if age in _AGES:
            return age
    return ADULT - 1 if _MINOR.search(plain) else None
