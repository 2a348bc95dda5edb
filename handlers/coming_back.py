"""Whether a person says that their rest is over: "I'm back", "voltei", "ya volví"."""

import re

from handlers.spelling import folded

_BACK = re.compile(
    r"(?:(?:hi|hey|hello|ok|oi|ola|hola) )?"
    r"(?:(?:im|i am|we are|were|ive come) back|back (?:now|here)|(?:ja )?(?:eu )?voltei"
    r"|(?:eu )?(?:ja )?(?:estou|to) de volta|(?:ya )?(?:volvi|regrese|he vuelto)"
    r"|(?:ya )?estoy de (?:vuelta|regreso))"
    r"(?: (?:now|today|hoje|hoy|ahora|agora|virtus))*"
)


def comes_back(text: str) -> bool:
    """Whether the whole text says so, in any of the three languages."""
    return _BACK.fullmatch(folded(text)) is not None
