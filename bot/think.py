"""The coach must answer: a model is asked outside of any transaction, then the talk goes on."""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, assert_never

import structlog

from bot import beneath, danger
from bot.channels.channel import Channel
from bot.facts import Opening
from bot.known import known_of
from bot.preview import Previews
from bot.synthesis import line_of, worded
from bot.turn import NOTHING, Asked, Turn
from bot.wake import Wake
from bot.world import World
from coach import disclosure, wording
from coach.acts import act_of, raises_alarm
from coach.persona.plain import cleaned
from coach.providers.calls import Call, Outcome
from coach.providers.chain import Chain, NobodyAnswers
from coach.providers.provider import Answer
from coach.wording import Wanted
from cycles.memories import Remembers
from handlers.conversation.effects import Fetch
from handlers.conversation.events import Returned
from handlers.conversation.talk import Conversation
from handlers.proposal import Keep, remembered
from storage import messages, provider_calls, thoughts, turns
from storage.database import Database, DatabaseUnavailable, Transaction
from storage.encryption import Keyring
from storage.people import Sender
from storage.provider_calls import ProviderCall, Spent
from storage.tables import ThoughtKind
from storage.thoughts import Thought

log = structlog.get_logger()

ANSWERS = frozenset({Outcome.ANSWERED, Outcome.UNFIT, Outcome.DECLINED})
MOST_ATTEMPTS = 2
"""After so many workers that died over a thought the local coach answers."""
MOST_SECONDS = 60.0
"""Nobody waits longer than this for a model to be asked."""
MOST_CALLS_A_MINUTE = 10
"""Of one person; who writes faster is answered by the local coach until a minute is over."""


@dataclass(frozen=True, slots=True)
class Budget:
    """US dollars in 24 hours."""

    all: Decimal
    person: Decimal

    def allows(self, spent: Spent) -> bool:
        is_left = spent.by_all < self.all and spent.by_person < self.person
        return is_left and spent.calls < MOST_CALLS_A_MINUTE


@dataclass
class Asking:
    """What a model is asked, and what that took so far."""

    sender: Sender
    wanted: Wanted | None = None
    """None when the local coach answers: there is nothing to ask, or no budget left for it."""
    answers: str | None = None
    """The channel's id of the message that is answered."""
    says_it_is_ai: bool = False
    """Whether the talk has gone on for so long that it is said once more."""
    calls: list[Call] = field(default_factory=list)

    @property
    def is_out_of_reach(self) -> bool:
        """Whether there was no answer at all, and not merely none that may be said."""
        return not any(call.outcome in ANSWERS for call in self.calls)


class Thinker:
    """What the thinking loop calls for each thought."""

    def __init__(
        self,
        database: Database,
        keyring: Keyring,
        channels: Mapping[str, Channel],
        world: World,
        wake: Wake,
        chain: Chain,
        previews: Previews,
        budget: Budget,
        asked: Mapping[str, Asked],
        *,
        canary: str,
    ) -> None:
        """`canary` stands in what a model is told and in no answer that is sent."""
        self._database = database
        self._keyring = keyring
        self._channels = channels
        self._world = world
        self._wake = wake
        self._chain = chain
        self._previews = previews
        self._budget = budget
        self._asked = asked
        self._canary = canary

    async def think(self, thought: Thought) -> None:
        """Answer one thought; one that is gone meanwhile is answered by nobody."""
        asking = await self._prepare(thought)
        if asking is None:
            return
        try:
            answer = await self._ask(thought, asking)
        finally:
            await self._keep_calls(thought, asking)
        # Once it is taken the thought is gone, and whoever sees that must not end what took it.
        await asyncio.shield(self._go_on(thought, asking, answer))

    # Before

    async def _prepare(self, thought: Thought) -> Asking | None:
        async with self._database.transaction() as tx:
            sender = await turns.lock_person(tx, self._keyring, thought.person_id)
            about = await thoughts.about(tx, sender, thought.id) if sender else None
            if sender is None or about is None:
                return None
            asking = Asking(sender)
            spent = await provider_calls.spent(tx, sender.person.id, self._world.now())
            is_worth_it = thought.attempts <= MOST_ATTEMPTS and thought.age_seconds < MOST_SECONDS
            if is_worth_it and self._budget.allows(spent):
                asking.wanted = await self._wanted(tx, sender, thought, about)
                _, asking.answers = await messages.last_heard(tx, sender)
                before = await provider_calls.answered(tx, sender.person.id, self._world.now())
                asking.says_it_is_ai = disclosure.is_due(before, self._world.now())
            return asking

    async def _wanted(
        self, tx: Transaction, sender: Sender, thought: Thought, about: Mapping[str, Any]
    ) -> Wanted | None:
        """What to ask a model."""
        found = await turns.open_talk(tx, sender)
        talk = found[0] if found else None
        known = await known_of(tx, sender, talk, self._world.now())
        match thought.kind:
            case ThoughtKind.TALK:
                return wording.to_talk(known, self._canary)
            case ThoughtKind.REQUEST:
                request = _request(about, talk)
                if talk is None or request is None:
                    return None
                line = await line_of(tx, sender, talk.flow, request.parameters)
                if line is None:
                    return None
                plain = worded(line, sender.person.tone, known.language)
                return wording.to_close(known, talk.flow, plain, self._canary)
            case _:
                assert_never(thought.kind)

    # The call

    async def _ask(self, thought: Thought, asking: Asking) -> Answer | None:
        """The answer that may be said; None when the local coach has to find one."""
        wanted = asking.wanted
        if wanted is None:
            return None
        number = thought.id.int % (2**31 - 1) + 1
        with suppress(NobodyAnswers):
            async with self._previews.writing(asking.sender, number, asking.answers) as written:
                draft = wanted.draft()

                async def show(text: str) -> None:
                    written(draft.so_far(text))

                return await self._chain.answer(
                    wanted.prompt,
                    complaint=wanted.complaint,
                    on_text=show,
                    note=asking.calls.append,
                )
        return None

    async def _keep_calls(self, thought: Thought, asking: Asking) -> None:
        """Whatever becomes of the answer, what it took is kept."""
        if not asking.calls:
            return
        with suppress(DatabaseUnavailable):
            async with self._database.transaction() as tx:
                for call in asking.calls:
                    kept = ProviderCall(
                        self._world.new_id(),
                        thought.kind,
                        call.provider,
                        call.model,
                        call.outcome.value,
                        call.usage.input_tokens,
                        call.usage.output_tokens,
                        call.usage.price,
                        call.seconds,
                    )
                    person_id = asking.sender.person.id
                    await provider_calls.keep(tx, person_id, kept, self._world.now())

    # After

    async def _go_on(self, thought: Thought, asking: Asking, answer: Answer | None) -> None:
        async with self._database.transaction() as tx:
            sender = await turns.lock_person(tx, self._keyring, thought.person_id)
            about = await thoughts.take(tx, sender, thought.id) if sender else None
            if sender is None or about is None:
                return
            found = await turns.open_talk(tx, sender)
            turn = Turn(
                tx,
                sender,
                found[0] if found else None,
                self._channels[sender.channel].abilities,
                self._world,
                asked=self._asked.get(sender.channel, NOTHING),
            )
            match thought.kind:
                case ThoughtKind.TALK:
                    await _reply(turn, thought, asking, answer)
                case ThoughtKind.REQUEST:
                    await _return(turn, about, answer)
                case _:
                    assert_never(thought.kind)
            await turn.finish()
        self._wake.said(sender.identity_id, sender.channel)
        if turn.changes_thoughts:
            self._wake.thought()


async def _reply(turn: Turn, thought: Thought, asking: Asking, answer: Answer | None) -> None:
    """Say the answer, offer what it proposes, and put the question again that stayed open."""
    wanted = asking.wanted
    if wanted is None or answer is None:
        if wanted is not None and asking.is_out_of_reach:
            await turn.say_nobody_answers(thought.id)
        else:
            text, _ = await messages.last_heard(turn.tx, turn.sender)
            await turn.reply_locally(text)
        await turn.ask_again()
        return
    if raises_alarm(answer):
        await messages.withhold(turn.tx, turn.sender.identity_id)
        await danger.begin(turn, None)
        return
    turn.tell(cleaned(answer.text))
    if asking.says_it_is_ai:
        turn.say("coach-still_ai")
    act = act_of(answer, wanted.known)
    if act is None:
        await turn.ask_again()
    elif isinstance(act, Keep) and turn.sender.person.remembers is Remembers.ALWAYS:
        await turn.do(remembered(act), "memory")
        turn.say("coach-remembered", text=act.text)
        await turn.ask_again()
    else:
        await beneath.open_over(turn, Opening("proposal", act=act))


async def _return(turn: Turn, about: Mapping[str, Any], answer: Answer | None) -> None:
    """Give a conversation the words that it waits for; whoever left it has no need of them."""
    fetch = _request(about, turn.talk)
    if fetch is None or turn.talk is None:
        return
    if answer is None:
        await turn.ask_again()
        return
    line = await line_of(turn.tx, turn.sender, turn.talk.flow, fetch.parameters)
    value = {"name": line.name if line else "", "text": cleaned(answer.text)}
    await turn.advance(Returned(fetch.key, fetch.parameters, value))


def _request(about: Mapping[str, Any], talk: Conversation | None) -> Fetch | None:
    """What the open conversation waits for, if that is what a thought is about."""
    waiting = talk.waiting if talk else None
    if talk is None or waiting is None or waiting.request is None:
        return None
    if about != {"conversation": str(talk.id), "key": waiting.key, "parameters": waiting.request}:
        return None
    return Fetch(waiting.key, waiting.request)
