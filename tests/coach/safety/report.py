"""How well the gate tells danger from the rest: `python -m tests.coach.safety.report`.

Writes docs/results/safety.md from the labelled corpus beside it. Half of the lines, chosen by a
hash, were read while the phrases were written; the other half only measures.
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from coach.safety.gate import DangerKind, danger

CORPUS = Path(__file__).parent / "corpus"
PAGE = Path(__file__).parents[3] / "docs" / "results" / "safety.md"
LABELS = ("explicit", "veiled", "harmless")
HALVES = ("tuned", "held out")
LANGUAGES = {"en": "English", "pt": "Portuguese", "es": "Spanish"}
PREFACE = """# Who is in danger: how well the gate notices

Written by `python -m tests.coach.safety.report` from the {count} labelled messages in
tests/coach/safety/corpus; docs/crisis.md says what the gate is. The messages were made up for this
project, by whoever wrote the phrases: they are no sample of what people write, and figures on real
messages will be lower. Messages about somebody else and about violence at home are counted as
explicit, in the folder `seen` as veiled. The half called tuned was looked at while the phrases were
written, and so was all of `seen`. The other half was never read to change a phrase; at the very
first look, before any change, it stood at 110 of 110 explicit, 73 of 76 veiled and 7 of 116 false
alarms.

**What a stranger's own words meet.** Three times, after the phrases stood, new messages were
written that avoid the usual ways to say it, and measured before a phrase was changed: 8 of 30
veiled ones were noticed (4 of 30 false alarms), then 11 of 60 (0 of 66), then 9 of 36 (0 of 36).
Each time the phrases were widened, and those messages are in `seen` now. So of disclosures in
unusual words about one in four was noticed, while the usual ones are noticed almost always: a table
of phrases is a floor under whatever else looks, and no promise.

Wanted: explicit at least 99 %, veiled at least 95 %, false alarms at most 5 %, in both halves.
"""


@dataclass(frozen=True, slots=True)
class Line:
    """A labelled message; `who` is a DangerKind, or None when it is harmless."""

    label: str
    who: DangerKind | None
    language: str
    text: str
    is_seen: bool = False
    """Whether the phrases were changed because of it."""

    @property
    def half(self) -> str:
        return (
            HALVES[0]
            if self.is_seen
            else HALVES[hashlib.sha256(self.text.encode()).digest()[0] % 2]
        )


def corpus() -> Iterator[Line]:
    for file in sorted(CORPUS.rglob("*.tsv")):
        for row in file.read_text(encoding="utf-8").splitlines():
            label, who, text = row.split("\t")
            kind = None if who == "-" else DangerKind(who)
            yield Line(label, kind, file.stem, text, file.parent != CORPUS)


def alarms(lines: Sequence[Line]) -> int:
    """In how many lines an alarm was raised."""
    return sum(danger(line.text) is not None for line in lines)


def page() -> str:
    lines = list(corpus())
    rows = [
        "| half | label | messages | alarm | no alarm | share with alarm |",
        "|---|---|---:|---:|---:|---:|",
    ]
    for half in HALVES:
        rows += [
            _row(half, label, [x for x in lines if (x.half, x.label) == (half, label)])
            for label in LABELS
        ]
    rows += ["", *rows[:2]]
    rows[-2] = rows[-2].replace("half", "language")
    for language, name in LANGUAGES.items():
        rows += [
            _row(name, label, [x for x in lines if (x.language, x.label) == (language, label)])
            for label in LABELS
        ]
    told = [(x, d) for x in lines if x.who and (d := danger(x.text))]
    right = sum(x.who is d.kind for x, d in told)
    ending = f"Of {len(told)} alarms that were due, {right} name whose danger it is."
    return "\n".join([PREFACE.format(count=len(lines)), *rows, "", ending, ""])


def _row(first: str, label: str, lines: Sequence[Line]) -> str:
    raised, count = alarms(lines), len(lines)
    return f"| {first} | {label} | {count} | {raised} | {count - raised} | {raised / count:.1%} |"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
