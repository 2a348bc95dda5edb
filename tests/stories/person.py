"""Somebody in a story: what they do and what they see, in the words of no channel."""

from dataclasses import dataclass
from datetime import date

from cycles.check_ins import CheckIn
from cycles.moments import MomentKind
from cycles.people import AnnualObjective
from cycles.plans import WeeklyPlan
from handlers.conversation.steps import clock_choice
from handlers.words import catalog
from handlers.words.catalog import WordsMissing
from storage import check_ins, people, plans
from storage.people import Sender
from tests.doubles import Seen
from tests.stories.chats import Chat
from tests.stories.house import House
from tests.stories.words import has_words, is_key

REMINDERS = tuple(f"whatsapp-template_{kind.value}" for kind in MomentKind)


@dataclass
class Person:
    """Somebody with one chat; `key` is the last key they saw, whose choices they can tap."""

    name: str
    language: str
    chat: Chat
    house: House
    key: str = ""

    # What they do

    async def says(self, text: str) -> None:
        await self.house.breathes()
        await self.chat.says(text)

    async def taps(self, choice: str) -> None:
        """Tap a choice of the question they saw last: by its id, or by its own words."""
        await self.taps_label(self.label(choice))

    async def taps_label(self, label: str) -> None:
        await self.house.breathes()
        await self.chat.taps(label)

    async def shares(self, latitude: float, longitude: float) -> None:
        await self.house.breathes()
        await self.chat.shares(latitude, longitude)

    async def leaves(self) -> None:
        await self.house.breathes()
        await self.chat.leaves()

    async def returns(self) -> None:
        await self.house.breathes()
        await self.chat.returns()

    # What they see

    async def sees(self, *expected: str) -> Seen:
        """The next message holds each of these: the words of a key, or a text as it is."""
        return self._seen(await self.chat.next_message(), *expected)

    def _seen(self, seen: Seen, *expected: str) -> Seen:
        for wanted in expected:
            if not self._holds(seen, wanted):
                raise AssertionError(f"{self.name} expected {wanted!r} and saw {seen.text!r}")
        self.key = next((it for it in reversed(expected) if self._is_key(it)), self.key)
        return seen

    async def is_met(self, *expected: str) -> Seen:
        """Virtus speaks of its own accord: at once, or behind a reminder that is tapped open."""
        seen = await self.chat.next_message()
        if any(self._holds(seen, reminder) for reminder in REMINDERS):
            await self.taps_label(seen.labels[0])
            return await self.sees(*expected)
        return self._seen(seen, *expected)

    async def sees_one_of(self, *keys: str) -> str:
        """The next message holds the words of one of these keys; which."""
        seen = await self.chat.next_message()
        found = next((key for key in keys if self._holds(seen, key)), None)
        if found is None:
            raise AssertionError(f"{self.name} expected one of {keys} and saw {seen.text!r}")
        self.key = found
        return found

    async def sees_nothing(self) -> None:
        """Nothing more has come, and nothing is on its way."""
        await self.house.is_quiet()
        await self.chat_is_read()

    async def overlooks_what_comes(self) -> None:
        """Whatever comes now is no matter."""
        await self.house.is_quiet()
        while await self.chat.unread():
            await self.chat.next_message()

    async def chat_is_read(self) -> None:
        unread = await self.chat.unread()
        assert not unread, f"{self.name} did not expect {[it.text for it in unread]}"

    def label(self, choice: str) -> str:
        clock = clock_choice(choice)
        if clock is not None:
            return catalog.clock(self.language, clock)
        if choice[:1] == "w" and choice[1:].isdecimal():
            name = catalog.weekday(self.language, int(choice[1:]))
            return name[:1].upper() + name[1:]
        try:
            return catalog.label(self.language, self.key, choice)
        except WordsMissing:
            return choice

    # What is known of them

    async def known(self) -> Sender:
        return await self.house.sender(self.chat.channel, self.chat.address)

    async def plan(self, starts_on: date) -> WeeklyPlan | None:
        sender = await self.known()
        async with self.house.app.database.transaction() as tx:
            return await plans.plan_of(tx, sender, starts_on)

    async def check_in(self, day: date) -> CheckIn | None:
        sender = await self.known()
        async with self.house.app.database.transaction() as tx:
            return await check_ins.check_in_of(tx, sender, day)

    async def objectives(self) -> tuple[AnnualObjective, ...]:
        sender = await self.known()
        async with self.house.app.database.transaction() as tx:
            return await people.objectives_of_year(tx, sender)

    def _is_key(self, text: str) -> bool:
        return is_key(self.language, text)

    def _holds(self, seen: Seen, wanted: str) -> bool:
        if self._is_key(wanted):
            return has_words(seen.text, self.language, wanted)
        return wanted in seen.text
