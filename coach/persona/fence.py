"""Where the words of a person stand in a prompt: between fences that no words can break."""

import re
import unicodedata

OPEN, CLOSE = "<<<", ">>>"
BEGINS = "| "
"""How every line between the fences begins, so that no line of a person's is one of ours."""

# Angles in other alphabets, and wide ones that look like several.
_ANGLES = "<>‹›«»〈〉《》⟨⟩⟪⟫〈〉＜＞﹤﹥˂˃ᐸᐳ❮❯❰❱⧼⧽⦑⦒⪻⪼⋖⋗≺≻𐊧"
_WIDE = "«»《》⟪⟫≪≫⋘⋙⪡⪢"
_MARKS = re.compile(rf"[{_WIDE}]+|[{_ANGLES}{_WIDE}](?:\s*[{_ANGLES}{_WIDE}])+|<\||\|>")
_SOFT = "‹"


def fenced(text: str, name: str = "") -> str:
    """`text` as data: every line marked, everything invisible out, nothing like a fence inside.

    `name` says what it is, in our words: "message", "objective".
    """
    lines = "".join(map(_shown, text)).splitlines() or [""]
    inside = "\n".join(f"{BEGINS}{_MARKS.sub(_SOFT, line)}" for line in lines)
    return f"{OPEN} {name}".rstrip() + f"\n{inside}\n{CLOSE}"


def _shown(sign: str) -> str:
    """The sign itself, a space for a tab, nothing for what cannot be seen."""
    if sign in "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029":
        return sign
    if sign == "\t":
        return " "
    return "" if unicodedata.category(sign) in {"Cc", "Cf", "Co", "Cs", "Cn"} else sign
