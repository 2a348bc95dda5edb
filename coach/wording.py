"""What a model is asked for: to answer who talks, or to word what facts say of a day or a week."""

from collections.abc import Sequence
from dataclasses import dataclass

from coach import acts, context
from coach.context import Known
from coach.persona.acts import complaint_of_acts
from coach.persona.checks import SAID, Check
from coach.persona.complaint import LONGEST_READ, complaint, complaint_of_words
from coach.persona.draft import Draft
from coach.persona.fence import fenced
from coach.persona.instructions import instructions
from coach.persona.plain import cleaned
from coach.providers.provider import Answer, Prompt, Proposed, Turn
from coach.safety.gate import danger

MOST_TOKENS = 400
"""Of an answer: three short sentences, and an act proposed beside them."""
NOTHING_SAID = "You wrote nothing: answer the person."

LOOKING_BACK = """\
They have just looked back on {span}. Close it in one or two short sentences, without a question.
What stands out, reckoned from their own answers, stands in the fence below: say that, in your own
words, and tie it to one thing of theirs if it helps. Use no number that is not given to you.
"""

SPANS = {"evening": "their day", "weekly_review": "their week", "monthly_review": "their month"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A prompt, with what its answer is held against."""

    prompt: Prompt
    known: Known
    rules: str
    canary: str
    facts: str | None = None
    """Where every number of a closing sentence must stand; None for talk, which may reckon."""

    @property
    def own_words(self) -> str:
        """What may be quoted: what they said, and the facts, which name what is theirs."""
        said = [one.text for one in self.known.said if one.is_from_person]
        return "\n".join((*said, context.facts(self.known)))

    def draft(self) -> Draft:
        """What of the answer may be shown while it is being written."""
        return Draft(
            language=self.known.language,
            own_words=self.own_words,
            canary=self.canary,
            instructions=self.rules,
        )

    def complaint(self, answer: Answer) -> str | None:
        """What a model is told to do better; None when its answer may be sent."""
        if acts.ALARM in self.prompt.tools and acts.raises_alarm(answer):
            return None
        if len(answer.text) > LONGEST_READ:
            return SAID[Check.LENGTH]
        refused = self._complaint_of_acts(answer.proposed)
        if refused is not None:
            return refused
        text = cleaned(answer.text)
        if not text:
            return None if answer.proposed else NOTHING_SAID
        return complaint(
            text,
            language=self.known.language,
            own_words=self.own_words,
            facts=self.facts,
            canary=self.canary,
            instructions=self.rules,
        )

    def _complaint_of_acts(self, proposed: Sequence[Proposed]) -> str | None:
        """The words of an act are shown to the person too, and may be kept."""
        refused = complaint_of_acts(proposed, self.prompt.tools)
        if refused is not None:
            return refused
        for words in acts.words_of(proposed):
            if danger(words) is not None:
                return acts.ALARM.description
            refused = complaint_of_words(
                words,
                language=self.known.language,
                own_words=self.own_words,
                canary=self.canary,
                instructions=self.rules,
            )
            if refused is not None:
                return refused
        return None


def to_talk(known: Known, canary: str) -> Wanted:
    """Answer the last thing a person said."""
    rules = instructions(known.language, known.tone, canary)
    offered = acts.tools(known)
    prompt = Prompt(_told(rules, known), context.turns(known), offered, MOST_TOKENS)
    return Wanted(prompt, known, rules, canary)


def to_close(known: Known, flow: str, plain: str, canary: str) -> Wanted:
    """Word what stands out of a day, a week or a month; `plain` says it without a model."""
    rules = instructions(known.language, known.tone, canary)
    task = f"{LOOKING_BACK.format(span=SPANS[flow])}\n{fenced(plain)}"
    prompt = Prompt(_told(rules, known), (Turn(True, task),), (), MOST_TOKENS)
    return Wanted(prompt, known, rules, canary, facts=f"{context.facts(known)}\n{plain}")


def _told(rules: str, known: Known) -> str:
    return f"{rules}\nWHAT IS KNOWN OF THE PERSON\n{context.facts(known)}"
