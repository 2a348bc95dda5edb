"""Whether one line lists several things, and which: "write the chapter, call mum, run"."""

import re
from collections.abc import Sequence

from handlers.spelling import without_accents
from handlers.weekday_inside import weekday_inside

LEAST = 3
"""Things in a line that is a list; of two, one comma or "and" says too little."""
SHORT = 2
"""Words, at most, of each thing in a list that names no acts: "report, dentist, taxes"."""

_COMMA = re.compile(r",(?!\d)|(?<!\d),")
_AND = re.compile(r"\s+(?:and|e|y)\s+", re.IGNORECASE)
_LEADING_AND = re.compile(r"^(?:and|e|y)\s+", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")

_INFINITIVE = re.compile(r"\w+[aeio]r(?:(?:me|te|se|nos|l[aoe]s?|lhes?))?|ir|ler|ver|dar|por")
_ENCLITIC = re.compile(r"\w+[aeio]rl[aeo]s?")
_ENGLISH = """
add answer apply arrange ask back bake begin bike book breathe bring build buy call cancel catch
change check choose clean clear close collect cook cut cycle dance decide declutter deliver design
do draft draw drink drive eat email empty fetch file fill find finish fix fold follow get give go
hang help hike hire install invite iron join jog keep kiss learn leave list listen look make mail
meditate meet mend message mow move open order organise organize pack paint pay phone pick plan
plant play post practise practice prepare print publish put read record register renew rent repair
reply research rest return review revise ride ring run save see sell send set shop show sign sing
sit sketch skip sleep sort speak spend start stop stretch study submit swim take talk teach tell
text thank tidy train translate travel try turn tweak update upload visit vacuum volunteer wake
walk wash watch water weed work wrap write
"""
_ACTS = frozenset(_ENGLISH.split())
_CONTINUING = """
a about after and as at because before but by especially even every for from if in including into
just like maybe more no nor not of on once or per so than that then though to too twice until when
where which while who whose with without
ao aos ate antes cada com como da das de depois do dos duas em enquanto entao mais mas menos na nas
nem no nos onde ou para pela pelo por porque quando que quem se sem tambem uma vez vezes
al con cuando del despues donde dos el en entonces hasta mientras ni o pero quien si sin sobre una
veces
"""
_GOES_ON = frozenset(_CONTINUING.split())
"""What goes on with the thing before it: "calmly", "without hurry", "which is due"."""
_OF_ANOTHER = "it them this that him her isso isto ele ela eles elas eso esto"
_BARE = frozenset(_OF_ANOTHER.split())


def listed(lines: Sequence[str]) -> tuple[str, ...]:
    """The things that a line written alone plainly lists, at least three; else the lines.

    A list names acts throughout ("ler o capítulo, ligar para a mãe e correr"), or things in a word
    or two ("report, dentist, taxes"). "Finish the report, calmly and well", "Buy milk, eggs and
    bread" and "Revisar el informe, corregirlo y enviarlo" are one thing each.
    """
    parts = _parts(lines[0]) if len(lines) == 1 else ()
    return parts if _is_list(parts) else tuple(lines)


def _is_list(parts: tuple[str, ...]) -> bool:
    if len(parts) < LEAST or any(_goes_on(part) for part in parts):
        return False
    acts = [_is_act(part) for part in parts]
    if all(acts[1:]):
        return not acts[0] or _are_whole(parts)
    return not any(acts) and all(len(_words(part)) <= SHORT for part in parts)


def _parts(line: str) -> tuple[str, ...]:
    """What stands between commas; and around an "and" before an act."""
    parts: list[str] = []
    for chunk in _COMMA.split(line.strip().rstrip(".")):
        before, *after = _AND.split(_LEADING_AND.sub("", chunk.strip()))
        ands = [found.group() for found in _AND.finditer(_LEADING_AND.sub("", chunk.strip()))]
        parts.append(before)
        for between, more in zip(ands, after, strict=True):
            if _is_act(more):
                parts.append(more)
            else:
                parts[-1] += between + more
    return tuple(part.strip() for part in parts if part.strip())


def _words(part: str) -> list[str]:
    return _WORD.findall(without_accents(part))


def _is_act(part: str) -> bool:
    words = _words(part)
    return bool(words) and (words[0] in _ACTS or _INFINITIVE.fullmatch(words[0]) is not None)


def _goes_on(part: str) -> bool:
    """Whether a part is no thing of its own: a manner, a place, a day, a figure."""
    first = (_words(part) or [""])[0]
    is_manner = first.endswith("mente") or (first.endswith("ly") and first not in _ACTS)
    is_of_another = first in _GOES_ON and first not in _ACTS
    return is_manner or is_of_another or not first.isalpha() or weekday_inside(part) is not None


def _are_whole(parts: tuple[str, ...]) -> bool:
    """Whether the acts stand on their own: of what is done to the first thing ("revise it and
    send"), most name none."""
    bare = [_is_bare(_words(part)) for part in parts]
    return bare[0] or sum(bare[1:]) <= len(bare[1:]) / 2


def _is_bare(act: list[str]) -> bool:
    return len(act) == 1 or act[-1] in _BARE or _ENCLITIC.fullmatch(act[0]) is not None
