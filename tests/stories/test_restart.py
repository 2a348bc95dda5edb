"""A deploy in the middle of a talk loses nothing of it."""

from dataclasses import dataclass

import pytest

from tests.stories.days import meets_virtus
from tests.stories.house import House, until
from tests.stories.person import Person


@dataclass
class DeployedUpon(Person):
    """Somebody before each of whose answers the service is stopped and started again."""

    async def says(self, text: str) -> None:
        await self.house.restart()
        await super().says(text)

    async def taps_label(self, label: str) -> None:
        await self.house.restart()
        await super().taps_label(label)


@pytest.mark.parametrize("way", ["web", "whatsapp"])
async def test_a_restart_before_every_answer_changes_nothing(ana: Person) -> None:
    bea = DeployedUpon(ana.name, ana.language, ana.chat, ana.house)
    await meets_virtus(bea)
    assert [it.text for it in await bea.objectives()] == ["Finish the book", "Run ten kilometres"]
    await bea.taps("tomorrow")
    await bea.sees("onboarding-tomorrow")
    await bea.house.to("2026-03-03 07:30")
    await bea.is_met("morning-energy", "Ana")
    await bea.sees_nothing()


@pytest.mark.parametrize("way", ["telegram polling", "telegram webhook", "whatsapp"])
async def test_what_was_owed_at_a_stop_is_sent_after_the_start(ana: Person, house: House) -> None:
    await ana.says("/start")
    await ana.sees("onboarding-hello")
    async with house.app.database.transaction() as tx:
        await tx.raw.execute("UPDATE identities SET paced_until = now() + interval '1 hour'")
    await ana.chat.taps(ana.label("go_on"))
    await until(house.unsettled)
    await house.restart()
    await house.breathes()
    await ana.sees("onboarding-consent")
    await ana.sees_nothing()
