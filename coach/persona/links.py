"""Whether a reply leads somewhere else: an address, a number to call, a handle, a picture."""

import re

_NAMES = "com|org|net|info|app|dev|xyz|site|online|shop|store|link|click|gov|edu|io|ai|tv|gg|ly"
_LINK = re.compile(
    r"\b(?:https?|ftp|tg|mailto|tel|sms|javascript|data|file|intent|whatsapp|hxxps?)\s?:\s?(?:/|\S{2,})"
    r"|\bwww\s?\."
    r"|!?\[[^\]]*\]\s?\([^)]*\)|\[[^\]]+\]:\s?\S"
    r"|<\s?(?:a|img|iframe|link|script|video|audio|form|svg)\b"
    r"|(?<![\w.+-])[\w.+-]{1,64}\s?(?:@|\[at\]|\(at\))\s?[\w-]+\s?"
    r"(?:\.|\[dot\]|\(dot\))\s?\w{2,}"
    rf"|(?<![\w-])[\w-]{{2,63}}(?:\.[\w-]{{1,63}}){{0,5}}"
    r"(?:\.|\[\.\]|\(\.\)|\s?\[dot\]\s?|\s?\(dot\)\s?| dot )"
    rf"(?:{_NAMES})"
    r"(?:\.[a-z]{2})?\b(?!')"
    r"|(?<![\w-])[\w-]{1,63}\.[a-z]{2,4}/\w"
    r"|(?<![\w/])@\w{4,}"
    r"|\b(?:\d{1,3}\.){3}\d{1,3}\b"
    r"|\\u[0-9a-f]{4}|%3a%2f%2f|&#x?[0-9a-f]+;",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"\+\s?\d[\d\s().-]{5,}\d"
    r"|(?<![\d.,/:-])\(?\d{2,5}\)?[\s.-]\d{3,5}[\s.-]\d{3,5}(?!\d)"
    r"|(?<!\d)\d{7,}(?!\d)"
    r"|\b(?:call|dial|text|ring|ligue|liga|ligar|disque|discar|llama|llamar|llame|marca|marcar|marque)"
    r"(?: \w+){0,3} \d{3,}\b",
    re.IGNORECASE,
)


def link(text: str) -> str | None:
    """The first thing in `text` that leads elsewhere; dates, times and shares are none."""
    found = _LINK.search(text) or _PHONE.search(text)
    return found[0] if found else None
