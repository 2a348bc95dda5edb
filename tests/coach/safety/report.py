"""How well the gate tells danger from the rest: `python -m tests.coach.safety.report`.

Writes docs/results/safety.md from the labelled corpus beside it. Half of the lines, chosen by a
hash, were read while the phrases were written; the other half only measures. The fresh lines were
dealt to the halves by their folder, in the order of their hash, the same number of every label and
language to each.
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
FRESH = {"fresh_tuned": "tuned", "fresh_held_out": "held out"}
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
Each time the phrases were widened, and those messages are in `seen` now. Then weights were learned
beside the phrases ([why](../decisions/0016-a-weighed-gate.md)), from 8,522 other messages made up
for it, what people write to a coach on any day, and the tuned half.

Wanted: explicit at least 99 %, veiled at least 95 %, false alarms at most 5 %, in both halves. In
the usual words that is so. In words that nobody who made the gate had chosen, at the end of this
page, it is not: about half of the veiled messages go unnoticed there.
"""
FRESH_PREFACE = """## Fresh messages

{count} more, 160 a language, were made up by somebody who had not seen one phrase of the gate, and
are counted by themselves. One half may be read to widen the phrases; the other, `fresh_held_out`,
only measures. Here one in four of the explicit messages is about somebody else or violence at home,
and one in six of the veiled. An attempt long past and a denial nobody asked for are labelled
veiled: a thoughtful person would ask.

At the very first look, before any change, 40 of 60 explicit, 9 of 90 veiled and 7 of 90 harmless
ones raised an alarm in the tuned half, and 46 of 60, 9 of 90 and 2 of 90 in the half held out: of
plain words about three in four were noticed, of veiled ones one in ten. The weights were learned
with the tuned half. The counts of the other were looked at four times since. First it stood at
58 of 60, 66 of 90 and 6 of 90, and then a quarter of what people write to a coach on any day raised
an alarm too ("Hi. It's me."). So short texts were made to weigh less, and the limits were set by
everyday talk, of which less than 1 in 100 raises an alarm when it is held out in turn. That is
mostly plain notes. The situations of coach/evaluation, which are made to be hard, are learned from
too: the gate as it stands leaves them in peace, but weights learned without a situation, in any of
its three languages, raise an alarm at 24 of the 453 messages. Of hard talk it has not met, expect a
false alarm in one message of twenty.
"""


@dataclass(frozen=True, slots=True)
class Line:
    """A labelled message; `who` is a DangerKind, or None when it is harmless."""

    label: str
    who: DangerKind | None
    language: str
    text: str
    folder: str
    """Its place in the corpus: in `seen` stands what the phrases were changed for."""

    @property
    def half(self) -> str:
        if self.folder == "seen":
            return HALVES[0]
        by_hash = HALVES[hashlib.sha256(self.text.encode()).digest()[0] % 2]
        return FRESH.get(self.folder, by_hash)

    @property
    def is_fresh(self) -> bool:
        """Whether it was written by somebody who had never seen a phrase of the gate."""
        return self.folder in FRESH


def corpus() -> Iterator[Line]:
    for file in sorted(CORPUS.rglob("*.tsv")):
        for row in file.read_text(encoding="utf-8").splitlines():
            label, who, text = row.split("\t")
            kind = None if who == "-" else DangerKind(who)
            yield Line(label, kind, file.stem, text, file.parent.name)


def alarms(lines: Sequence[Line]) -> int:
    """In how many lines an alarm was raised."""
    return sum(danger(line.text) is not None for line in lines)


def page() -> str:
    lines = [x for x in corpus() if not x.is_fresh]
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
    head = PREFACE.format(count=len(lines))
    return "\n".join([head, *rows, "", _told(lines), "", *_fresh()])


def _told(lines: Sequence[Line]) -> str:
    told = [(x, d) for x in lines if x.who and (d := danger(x.text))]
    right = sum(x.who is d.kind for x, d in told)
    return f"Of {len(told)} alarms that were due, {right} name whose danger it is."


def _fresh() -> list[str]:
    """The fresh messages, counted apart from the others."""
    lines = [x for x in corpus() if x.is_fresh]
    rows = [
        "| half, language | label | messages | alarm | no alarm | share with alarm |",
        "|---|---|---:|---:|---:|---:|",
    ]
    for half in HALVES:
        mine = [x for x in lines if x.half == half]
        for language, name in LANGUAGES.items():
            rows += [
                _row(
                    f"{half}, {name}",
                    label,
                    [x for x in mine if (x.language, x.label) == (language, label)],
                )
                for label in LABELS
            ]
        rows += [
            _row(f"**{half}, all**", label, [x for x in mine if x.label == label])
            for label in LABELS
        ]
    return [FRESH_PREFACE.format(count=len(lines)), *rows, "", _told(lines), ""]


def _row(first: str, label: str, lines: Sequence[Line]) -> str:
    raised, count = alarms(lines), len(lines)
    return f"| {first} | {label} | {count} | {raised} | {count - raised} | {raised / count:.1%} |"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
