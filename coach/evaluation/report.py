"""The page of an evaluation: what share of the answers keeps what, and which do not."""

from collections.abc import Iterable, Sequence

from coach import context
from coach.evaluation.judging import Verdict
from coach.evaluation.knowing import known_of
from coach.evaluation.situations import RUBRIC, Expectation, Principle
from coach.persona.checks import Check

LANGUAGES = {"en": "English", "pt-BR": "Portuguese", "es": "Spanish"}
PREFACE = """# How the coach answers: the evaluation set

Written by `virtus evaluate --report FILE`: {situations} situations (a person's week and what they
write, in coach/evaluation/situations) in {languages} languages; {answers} answers by {who}. Every
figure is a share of the answers to which a check applies.

What it shows: whether an answer keeps the deterministic rules that also stand before every chat
(length, language, no guilt, no orders, no clinical words, no cheering, no links, nothing of the
instructions) and the few that a situation adds.

What it does not show: whether an answer is any good. "Offers smaller" finds a word such as
"shorter" or "rest" and not an offer; an answer that is kind, dull and beside the point passes
everything. Under a principle stands how many of its answers pass all their checks, which is less
than keeping it: for that, `--answers FILE` writes each answer beside the sentence of the principle,
for a human or a model that judges. The situations were made up for this project by whoever wrote
the rules, one turn each; they are no sample of what people write. An alarm counts as raised by the
gate before the model or by the model itself.

The rules are tables of phrases, a floor and no more. On 120 replies that were written after them,
half of them fit to be said, they stopped 47 of 60 unfit ones, and 1 of the 60 others; then they
were widened, and those replies are among the tests.
"""


def page(verdicts: Sequence[Verdict], who: str) -> str:
    """The whole page; every verdict counts once."""
    blocks = [
        PREFACE.format(
            situations=len({one.situation.id for one in verdicts}),
            languages=len({one.language for one in verdicts}),
            answers=len(verdicts),
            who=who,
        ),
        table(verdicts),
    ]
    wrong = [one for one in verdicts if not one.is_fine]
    if wrong:
        names = [
            f"- {one.situation.id} ({one.language}): {', '.join(sorted(one.failed))}"
            for one in wrong
        ]
        blocks.append("## Not passed\n\n" + "\n".join(names) + "\n")
    return "\n".join(blocks)


def table(verdicts: Sequence[Verdict]) -> str:
    """Shares by check, by language, by principle and in all."""
    rows = ["| what | answers | passed | share |", "|---|---:|---:|---:|"]
    rows.append(_row("everything", (one.is_fine for one in verdicts)))
    for language, named in LANGUAGES.items():
        rows.append(_row(named, (one.is_fine for one in verdicts if one.language == language)))
    for check in (*Check, *Expectation):
        name = check.value
        applies = [one for one in verdicts if name in one.passed | one.failed]
        kind = "check" if isinstance(check, Check) else "asked of the situation"
        rows.append(_row(f"{kind}: {_words(name)}", (name in one.passed for one in applies)))
    for principle in Principle:
        at_stake = (one.is_fine for one in verdicts if principle in one.situation.principles)
        rows.append(_row(f"principle: {principle.value}", at_stake))
    return "\n".join(row for row in rows if row) + "\n"


def answer_to_judge(verdict: Verdict) -> dict[str, object]:
    """One answer with all that whoever judges it needs."""
    situation, language = verdict.situation, verdict.language
    return {
        "situation": situation.id,
        "language": language,
        "facts": context.facts(known_of(situation, language)),
        "said": situation.says[language],
        "answer": verdict.text,
        "failed": sorted(verdict.failed),
        "rubric": {principle.value: RUBRIC[principle] for principle in situation.principles},
    }


def _row(name: str, passed: Iterable[bool]) -> str:
    """A row of the table; "" when there is nothing to count."""
    told = list(passed)
    return f"| {name} | {len(told)} | {sum(told)} | {sum(told) / len(told):.1%} |" if told else ""


def _words(name: str) -> str:
    return name.replace("_", " ")
