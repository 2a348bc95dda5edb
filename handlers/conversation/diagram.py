"""A conversation as a Mermaid flowchart, drawn from the walk through it."""

from collections import defaultdict
from collections.abc import Iterator

from handlers.conversation.example_facts import EXAMPLES, NOW, TALK
from handlers.conversation.walk import OWN_WORDS, Passage, Path, walk
from handlers.flows import FLOWS, opened

LANGUAGE = "en"
MOST_LABELS = 4
"""More answers on one arrow are drawn as their number."""
LONGEST = 70
"""Characters of a question in its box: the end of it, where the question stands."""


def draw(name: str) -> str:
    """The Markdown page of a flow: every question, every answer that leads on, every ending."""
    paths = [path for facts in _spoken_examples(name) for path in facts]
    boxes: dict[str, str] = {}
    arrows: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for path in paths:
        at, label = "start", ""
        for passage in path.passages:
            boxes.setdefault(passage.key, f'["{passage.key}<br/>{_question(passage)}"]')
            arrows[at, passage.key][label] = None
            at, label = passage.key, passage.label
        end = f"end_{path.ending}"
        boxes.setdefault(end, f'(["{path.ending}"])')
        arrows[at, end][label] = None
    lines = ["flowchart TD", "    start((start))"]
    lines += [f"    {key}{box}" for key, box in boxes.items()]
    lines += [f"    {_arrow(*ends, list(labels))}" for ends, labels in arrows.items()]
    title = name.replace("_", " ").capitalize()
    return "\n".join([f"# {title}", "", "```mermaid", *lines, "```", ""])


def _spoken_examples(name: str) -> Iterator[Iterator[Path]]:
    """The walks that begin in the language of the drawing."""
    for facts in EXAMPLES[name]:
        if getattr(facts, "language", LANGUAGE) == LANGUAGE:
            yield walk(opened(TALK, name, LANGUAGE, facts), FLOWS[name], NOW)


def _question(passage: Passage) -> str:
    """The last line of what is asked; own words stand for the person's, in short."""
    text = passage.ask.text.strip().splitlines()[-1] if passage.ask else "…"
    short = text if len(text) <= LONGEST else f"…{text[-LONGEST:].partition(' ')[2]}"
    return _safe(short)


def _arrow(start: str, end: str, labels: list[str]) -> str:
    told = [_safe(label) for label in labels if label]
    if len(told) > MOST_LABELS:
        written = OWN_WORDS in told
        told = [f"{len(told) - written} choices", *([OWN_WORDS] if written else [])]
    return f'{start} -->|"{" / ".join(told)}"| {end}' if told else f"{start} --> {end}"


def _safe(text: str) -> str:
    """Text inside quotes of Mermaid."""
    return text.replace('"', "#quot;").replace("<", "#lt;").replace(">", "#gt;")
