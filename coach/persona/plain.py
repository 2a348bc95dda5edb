"""What a model wrote as plain text: its words without the marks of Markdown (decision 0009)."""

import re

_STEPS = (
    (re.compile(r"^```.*$\n?", re.MULTILINE), ""),
    (re.compile(r"^[ \t]{0,3}(?:#{1,6}|>)[ \t]+", re.MULTILINE), ""),
    (re.compile(r"^[ \t]*(?:[-*+•–]|\d{1,2}[.)])[ \t]+(?=\S)", re.MULTILINE), ""),
    (re.compile(r"^[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*$\n?", re.MULTILINE), ""),
    (re.compile(r"(\*{1,3}|_{2,3}|~~)(?=\S)(.+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<!\w)_(?=\S)([^_\n]+?)(?<=\S)_(?!\w)"), r"\1"),
    (re.compile(r"`([^`\n]+)`"), r"\1"),
    (re.compile(r"[ \t\u00a0]+"), " "),
    (re.compile(r"(?<! ) *\n *"), "\n"),
    (re.compile(r"\n{3,}"), "\n\n"),
)
_WRAPPED = re.compile(r"\s*[\"“«](?P<said>[^\"“”«»]+)[\"”»]\s*", re.DOTALL)


def cleaned(text: str) -> str:
    """The words alone: no bold, headings, bullets, code or quotation marks around it all.

    Links are left as they are: they are a complaint, not a decoration.
    """
    for pattern, instead in _STEPS:
        text = pattern.sub(instead, text)
    wrapped = _WRAPPED.fullmatch(text)
    return (wrapped["said"] if wrapped else text).strip()
