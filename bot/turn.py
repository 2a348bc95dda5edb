"""One turn with one person: conversations advance, effects gather, all is written at the end."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import structlog

from bot import beneath, keeping
from bot.asked import answer
from bot.channels.channel import Abilities, Outcome, Profile
from bot.facts import Opening, facts_for
from bot.perform import perform
from bot.pictures import picture_of
from bot.render import render, render_picture
from bot.world import World
from coach import local
from cycles.people import Reader
from handlers import again, flows, undo
from handlers.conversation.domain import BeginRest, Domain, SkipToday, Snooze
from handlers.conversation.effects import (
    Ask,
    Begin,
    Broke,
    Bubble,
    Converse,
    Effect,
    Fetch,
    Mark,
    Say,
    Show,
    Toast,
)
from handlers.conversation.engine import advance, ask_again
from handlers.conversation.events import Event, Returned, Started
from handlers.conversation.talk import Conversation, button
from handlers.pictures.drawing import Drawing
from handlers.small_talk import small_talk
from handlers.words import catalog
from storage import messages, moments, people, thoughts, turns
from storage.database import Transaction
from storage.messages import Body
from storage.people import Sender
from storage.tables import OutboxKind, ThoughtKind

log = structlog.get_logger()

IDLE_LIMIT = timedelta(hours=24)
"""How long a conversation that the person opened stays open without a word."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What models are asked for on a channel."""

    talk: bool = False
    """To answer who talks."""
    words: bool = False
    """To word what the coach says of a day, a week or a month."""
    reader: Reader = Reader.NONE


NOTHING = Asked()

UNKNOWN = Profile()
"""What a channel tells of somebody when it is we who speak first: nothing."""


class Turn:
    """What happens between taking an update in and committing it."""

    def __init__(
        self,
        tx: Transaction,
        sender: Sender,
        talk: Conversation | None,
        abilities: Abilities,
        world: World,
        kind: OutboxKind = OutboxKind.REPLY,
        *,
        profile: Profile = UNKNOWN,
        meets_new_people: bool = True,
        asked: Asked = NOTHING,
    ) -> None:
        self.tx = tx
        self.sender = sender
        self.talk = talk
        self.abilities = abilities
        self.world = world
        self.kind = kind
        self.profile = profile
        self.meets_new_people = meets_new_people
        self.asked = asked
        self.now = world.now()
        self.toast: str | None = None
        self.chosen: str | None = None
        self.template: str | None = None
        self.wants_quiet = False
        """Whether the person asked to be left alone: then no question follows what is said."""
        self.is_withheld = False
        """Whether what is said here is for nobody but the person: no model reads it later."""
        self.has_thought = False
        """Whether a model is asked for something when this turn is committed."""
        self.changes_thoughts = False
        """Whether there is more or less to think about then."""
        self._statements: list[str] = []
        self._question: Ask | None = None
        self._offer: tuple[Ask, UUID] | None = None
        self._drawing: Drawing | None = None
        self._heard: list[turns.Spoken] = []
        self._begun: keeping.Begun | None = None

    @property
    def language(self) -> str:
        return self.talk.language if self.talk else self.sender.person.language

    # What the flows and commands use

    def hear(self, text: str, platform_id: str | None = None) -> None:
        """Keep what the person said or chose, before anything that answers it."""
        body = Body(text, language=self.language)
        self._heard.append(turns.Spoken(True, self.world.new_id(), body, platform_id=platform_id))

    def say(self, key: str, **values: Any) -> None:
        toned = {"tone": self.sender.person.tone.value, **values}
        self._statements.append(catalog.say(self.language, key, **toned))

    def tell(self, words: str) -> None:
        """Say what is in words already; nothing for an empty text."""
        if words:
            self._statements.append(words)

    async def show(self, shown: Show) -> None:
        """Let a picture, and what it shows in words, go before what is said."""
        picture = await picture_of(self.tx, self.sender, shown)
        self._drawing = Drawing(picture, self.language)

    def toast_and_say(self, key: str) -> None:
        """Say something where it is seen on every channel: over the chat if it can, else in it."""
        self.toast = catalog.say(self.language, key)
        if not self.abilities.edits:
            self._statements.append(self.toast)

    async def note_chosen(self, conversation: UUID, key: str, tapped: str) -> None:
        """Keep which choice was made of a question, for the page that shows the chat again."""
        if self.abilities.is_pulled:
            question = button(conversation, key, "")
            await messages.note_chosen(self.tx, self.sender.identity_id, question, tapped)

    async def advance(self, event: Event) -> None:
        """Take the open conversation on by one event."""
        assert self.talk is not None
        before = self.talk
        talk, effects = advance(before, event, flows.FLOWS[before.flow], self.now)
        self.talk = talk
        await self._take(effects)
        if not self.talk.is_open and self.talk.over is not None:
            await beneath.go_back(self)

    async def ask_again(self) -> None:
        """Put the open question again, after what was said.

        A conversation that waits for a model's words waits no longer: they are found here.
        """
        waiting = self.talk.waiting if self.talk else None
        if waiting is not None and waiting.request is not None:
            await self._answer(Fetch(waiting.key, waiting.request))
        elif self.talk is not None and self._question is None:
            talk, effects = ask_again(self.talk, flows.FLOWS[self.talk.flow], self.now)
            self.talk = talk
            await self._take(effects)

    async def open(self, opening: Opening, ends_at: datetime | None = None) -> None:
        """Close what is open and start another conversation."""
        await self.close()
        facts = await facts_for(self.tx, self.sender, opening, self.now)
        language = opening.language or self.sender.person.language
        tone = self.sender.person.tone
        id = self.world.new_id()
        talk = flows.opened(id, opening.flow, language, facts, tone, opening.over)
        expires_at = ends_at or self.now + IDLE_LIMIT
        await turns.insert_talk(self.tx, self.sender, talk, self.now, expires_at)
        self.talk = talk
        await self.advance(Started())

    async def close(self) -> None:
        """Close the open conversation without a word; what was answered in it counts."""
        if self.talk is not None and self.talk.is_open:
            self.talk = self.talk.closed()
        if self.talk is not None:
            await turns.update_talk(self.tx, self.sender, self.talk, self.now)
        self.talk = None
        self._question = None

    # Effects

    async def do(self, effect: Domain, flow: str | None = None) -> None:
        """Carry out what was decided, in the open conversation or else in a `flow`, and keep it."""
        if self._begun is None:
            in_talk = self.talk if flow is None else None
            id = in_talk.id if in_talk else self.world.new_id()
            named = in_talk.flow if in_talk else flow or ""
            self._begun = await keeping.begin(self.tx, self.sender, id, named, self.now)
        self.wants_quiet |= isinstance(effect, BeginRest | Snooze | SkipToday)
        self.sender = await perform(self.tx, self.sender, effect, self.world)

    async def _take(self, effects: Iterable[Effect]) -> None:
        begins: Begin | None = None
        fetch: Fetch | None = None
        for effect in effects:
            match effect:
                case Say(text=text):
                    self._statements.append(text)
                case Ask():
                    self._question = effect
                case Toast(text=text, is_said=is_said):
                    self.toast = text
                    if is_said and not self.abilities.edits:
                        self._statements.append(text)
                case Mark(label=label):
                    self.chosen = label
                case Converse(text=text):
                    await self.converse(text)
                case Begin():
                    begins = effect
                case Broke(error=error):
                    assert self.talk is not None
                    log.error("flow_broke", flow=self.talk.flow, exc_info=error)
                case Show():
                    await self.show(effect)
                case Fetch():
                    fetch = effect
                case _:
                    await self.do(effect)
        if begins is not None:
            await self._begin(begins.flow)
        if fetch is not None:
            await self._fetch(fetch)

    async def _begin(self, flow: str) -> None:
        """Open a conversation that another leads to, unless it waits under that one already."""
        if any(talk.flow == flow for talk in await beneath.waiting(self)):
            return  # the end of this turn goes back to it
        await self.open(Opening(flow, over=self.talk.over if self.talk else None))

    async def _fetch(self, fetch: Fetch) -> None:
        """Have a model word it if one is asked for words; else all is known here, at once."""
        if fetch.key != "synthesis" or not self.asked.words:
            await self._answer(fetch)
            return
        assert self.talk is not None
        about = {
            "conversation": str(self.talk.id),
            "key": fetch.key,
            "parameters": fetch.parameters,
        }
        await self._think(ThoughtKind.REQUEST, about)

    async def _think(self, kind: ThoughtKind, about: Mapping[str, Any] | None = None) -> None:
        await thoughts.want(self.tx, self.sender, kind, self.world.new_id(), about)
        self.has_thought = self.changes_thoughts = True

    async def forget_thoughts(self) -> bool:
        """End what a model is asked for; False when it is asked for nothing."""
        self.changes_thoughts |= await thoughts.forget(self.tx, self.sender.person.id)
        return self.changes_thoughts

    async def _answer(self, fetch: Fetch) -> None:
        """Give a conversation what it asked the world for."""
        assert self.talk is not None
        value = await answer(self.tx, self.sender, self.talk.flow, fetch, self.language, self.now)
        await self.advance(Returned(fetch.key, fetch.parameters, value))

    async def converse(self, text: str) -> None:
        """Have a model answer talk, or answer it without one; that AI is off here is said once, by
        the end of the first talk at the latest."""
        person = self.sender.person
        if self.asked.talk and person.onboarded_at is not None and small_talk(text) is None:
            await self.think()
            return
        if person.onboarded_at is not None and not self.sender.told_ai_is_off:
            self.say("coach-ai_off")
            await people.note_told_ai_is_off(self.tx, person.id, self.now)
            self.sender = replace(self.sender, told_ai_is_off=True)
        await self.reply_locally(text)

    async def think(self) -> None:
        """Have a model answer what was said."""
        await self._think(ThoughtKind.TALK)

    async def say_nobody_answers(self, thought: UUID) -> None:
        """Say that no model can be reached, once running, and offer to ask again."""
        line = catalog.say(self.language, "coach-ai_away", tone=self.sender.person.tone.value)
        before = await messages.last_said(self.tx, self.sender.cipher, self.sender.identity_id)
        if line in before:
            text, _ = await messages.last_heard(self.tx, self.sender)
            await self.reply_locally(text)
        else:
            self._statements.append(line)
            self._offer = again.offered(self.language), thought
            self.is_withheld = True  # the person's own words stay the last of the talk

    async def reply_locally(self, text: str) -> None:
        """Answer talk without a model."""
        has_question = self.talk is not None and self.talk.waiting is not None
        before = await messages.last_said(self.tx, self.sender.cipher, self.sender.identity_id)
        self._statements.append(
            local.reply(text, self.language, has_question=has_question, said_before=before)
        )

    # The end

    async def finish(self) -> Outcome:
        """Write the turn; nothing of it is seen by anyone before the transaction commits."""
        # To who wants quiet none is put, and one that waits for an answer follows it.
        if self.wants_quiet or (self.has_thought and not self._statements):
            self._question = None
        conversation = self.talk.id if self.talk and self._question else None
        offered = await keeping.end(self.tx, self.sender, self._begun, self.talk, self.now)
        if self._question is None and offered is not None:
            self._question, conversation = undo.offered(self.language), offered
        if self._question is None and self._offer is not None and self.talk is None:
            self._question, conversation = self._offer
        question = self._question
        asks = button(conversation, question.key, "") if conversation and question else None
        spoken = [
            *self._heard,
            *(
                turns.Spoken(False, self.world.new_id(), body, asks)
                for body in self._bodies(conversation)
            ),
        ]
        if spoken or self.talk is not None:
            await turns.write(
                self.tx,
                self.sender,
                self.talk,
                spoken,
                self.kind,
                not self.abilities.is_pulled,
                self.now,
                is_withheld=self.is_withheld,
            )
        if self.talk is not None and not self.talk.is_open:
            await moments.talk_has_ended(self.tx, self.sender.person.id, self.now)
        return Outcome(self.toast, self.chosen)

    def _bodies(self, conversation: UUID | None) -> tuple[Body, ...]:
        """The picture, if there is one, and what is said and asked after it."""
        words = render(
            Bubble(tuple(self._statements), self._question),
            conversation=conversation,
            language=self.language,
            abilities=self.abilities,
            template=self.template,
        )
        shown = render_picture(self._drawing, self.abilities) if self._drawing else ()
        return (*shown, *words)
