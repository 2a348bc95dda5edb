"""Who blocks Virtus or opts out is left in peace; who comes back is met again."""

import pytest

from storage.tables import IdentityState
from tests.doubles.telegram_person import Person as TelegramPhone
from tests.doubles.twilio_person import Person as WhatsAppPhone
from tests.stories.chats import Street, TelegramChat, WhatsAppChat
from tests.stories.days import arrives
from tests.stories.house import House, until
from tests.stories.person import Person


@pytest.mark.parametrize("way", ["telegram polling", "telegram webhook", "whatsapp"])
async def test_whoever_leaves_hears_nothing_until_they_return(ana: Person, house: House) -> None:
    await arrives(ana)
    await house.to("2026-03-03 07:30")
    await ana.is_met("morning-energy")
    await ana.leaves()
    await _is_known_to_be(ana, IdentityState.BLOCKED)
    await ana.overlooks_what_comes()
    await house.to("2026-03-03 21:00")
    await house.to("2026-03-04 07:30")
    await ana.sees_nothing()
    await ana.returns()
    await _is_known_to_be(ana, IdentityState.ACTIVE)
    await ana.overlooks_what_comes()
    await house.to("2026-03-04 21:00")
    await ana.is_met("evening-energy_first")


@pytest.mark.parametrize("way", ["telegram polling", "telegram webhook", "whatsapp"])
async def test_one_push_meets_a_closed_door_and_no_other_is_tried(
    ana: Person, house: House, outside: Street
) -> None:
    """Somebody blocked us and the channel did not tell: the first refusal is the last attempt."""
    await arrives(ana)
    phone = _phone(ana)
    phone.has_blocked = True
    await house.to("2026-03-03 07:30")
    await ana.sees_nothing()
    await outside.is_settled()
    await house.to("2026-03-03 21:00")
    await ana.sees_nothing()
    async with house.app.database.transaction() as tx:
        rows = await tx.raw.fetch("SELECT kind, state, failure, attempts FROM outbox ORDER BY id")
    assert [tuple(row) for row in rows if row["kind"] == "push"] == [
        ("push", "dead", "unreachable", 1)
    ]
    phone.has_blocked = False
    await ana.says("/today")
    await ana.is_met("evening-energy_first")


async def _is_known_to_be(ana: Person, state: IdentityState) -> None:
    """Wait until Virtus has heard that they left, or are there again: nobody is told of it."""

    async def is_it() -> bool:
        return (await ana.known()).identity_state is state

    await until(is_it)


def _phone(ana: Person) -> TelegramPhone | WhatsAppPhone:
    assert isinstance(ana.chat, TelegramChat | WhatsAppChat)
    return ana.chat.phone
