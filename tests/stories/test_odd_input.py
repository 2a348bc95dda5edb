"""What people really send: too much, too little, in every script, at once, to the wrong thing."""

import asyncio

import pytest

from handlers.words import catalog
from tests.doubles import Seen
from tests.doubles.telegram_person import Person as TelegramPhone
from tests.doubles.twilio_person import Person as WhatsAppPhone
from tests.stories.chats import Street, TelegramChat, WebChat, WhatsAppChat
from tests.stories.days import TUESDAY, arrives, is_in_sao_paulo, starts
from tests.stories.house import House, until
from tests.stories.person import Person

PHONES = ["telegram polling", "telegram webhook", "whatsapp"]
AS_WRITTEN = [
    "🌱🌱🌱",
    "👩🏽‍🚀 sim 🇧🇷",
    "כתבו פרק אחד",
    "اكتب فصلاً واحداً",
    "*bold* _words_ `code`",
    "<b>Ana</b> & <script>alert(1)</script>",
    "[link](https://example.com) [bold]",
    "{ $name } {{1}} %s {0}",
    "it's “fine”: -- ; DROP TABLE people",
    "第一章を書く",
]


async def test_words_in_any_script_and_markup_come_back_as_they_were_written(ana: Person) -> None:
    await arrives(ana)
    for words in AS_WRITTEN:
        await ana.says("/settings")
        await ana.sees("settings-menu")
        await ana.taps("name")
        await ana.sees("settings-name")
        await ana.says(words)
        await ana.sees("settings-name_changed", words)
        assert (await ana.known()).person.name == words


async def test_what_cannot_be_an_answer_leaves_the_question_open(ana: Person) -> None:
    await starts(ana)
    await ana.says("n" * 10_000)
    await ana.sees("reading-too_long", "onboarding-name")
    await ana.says("?!…")
    await ana.sees("reading-empty", "onboarding-name")
    await ana.says("/frobnicate now")
    await ana.sees("chat-unknown_command", "onboarding-name")
    await ana.says("/plan")
    await ana.sees("chat-finish_first", "onboarding-name")
    await ana.says("\x07A\x00na\x1b")
    await is_in_sao_paulo(ana)
    await ana.sees("onboarding-vision")
    assert (await ana.known()).person.name == "Ana"
    await ana.says("\u200b")
    await ana.sees("onboarding-vision")
    await ana.says("w" * 12_000)
    await ana.sees("reading-too_long", "onboarding-vision")
    await ana.taps("skip")
    await ana.sees("onboarding-objectives")
    await ana.says("\n".join(f"Objective {number}" for number in range(9)))
    await ana.sees("reading-too_many", "onboarding-objectives")


async def test_a_city_that_is_many_is_asked_which(ana: Person) -> None:
    await starts(ana)
    await ana.says("Ana")
    if await ana.sees_one_of("onboarding-zone", "onboarding-zone_city") == "onboarding-zone":
        await ana.taps("elsewhere")
        await ana.sees("onboarding-zone_city")
    await ana.says("Xyzzyx")
    await ana.sees("reading-place", "onboarding-zone_city")
    await ana.says("Springfield")
    await ana.sees("onboarding-zone_which")
    await ana.taps("Springfield, IL, US")
    await ana.sees("onboarding-zone_found", "onboarding-vision")
    person = (await ana.known()).person
    assert (person.zone, person.country) == ("America/Chicago", "US")


@pytest.mark.parametrize("way", ["web", *PHONES])
async def test_a_shared_location_tells_the_clock(ana: Person) -> None:
    await starts(ana)
    await ana.says("Ana")
    if await ana.sees_one_of("onboarding-zone", "onboarding-zone_city") == "onboarding-zone":
        await ana.taps("elsewhere")
        await ana.sees("onboarding-zone_city")
    await ana.shares(0.0, -160.0)
    await ana.sees("onboarding-zone_city")
    await ana.shares(38.72, -9.14)
    await ana.sees("onboarding-zone_found", "onboarding-vision")
    assert (await ana.known()).person.zone == "Europe/Lisbon"


@pytest.mark.parametrize("way", ["web", "whatsapp", "terminal"])
async def test_an_empty_message_is_answered_with_what_works(ana: Person) -> None:
    await starts(ana)
    await ana.says("  \n ")
    await ana.sees("chat-empty", "onboarding-name")


@pytest.mark.parametrize("way", PHONES)
async def test_a_photo_and_a_sticker_are_answered_and_the_question_stays(ana: Person) -> None:
    await starts(ana)
    phone = _phone(ana)
    await phone.sends_photo()
    await ana.sees("chat-cannot_read_photo", "onboarding-name")
    await phone.sends_sticker()
    await ana.sees("chat-cannot_read_sticker", "onboarding-name")
    await phone.sends_voice()
    await ana.sees("chat-cannot_read_voice", "onboarding-name")
    await phone.sends_photo("Ana")
    assert await ana.sees_one_of("onboarding-zone", "onboarding-zone_city")
    assert (await ana.known()).person.name == "Ana"


@pytest.mark.parametrize("way", ["telegram polling", "telegram webhook"])
async def test_an_edited_message_changes_no_answer(ana: Person) -> None:
    await starts(ana)
    await ana.says("Ana")
    await is_in_sao_paulo(ana)
    await ana.sees("onboarding-vision")
    assert isinstance(ana.chat, TelegramChat)
    await ana.chat.phone.edits("Anna")
    await ana.sees("chat-edited", "onboarding-vision")
    assert (await ana.known()).person.name == "Ana"


@pytest.mark.parametrize("way", ["web", "telegram polling", "telegram webhook"])
async def test_a_button_of_last_week_answers_nothing(ana: Person, house: House) -> None:
    await arrives(ana)
    await house.to("2026-03-03 07:30")
    old = await ana.is_met("morning-energy")
    await ana.taps("3")
    await ana.sees("morning-mood")
    await house.to("2026-03-10 07:30")
    await ana.is_met("morning-energy")
    await _taps_old(ana, old, "5")
    await ana.sees("morning-energy")
    await ana.taps("2")
    await ana.sees("morning-mood")
    day = await ana.check_in(TUESDAY)
    assert day is not None
    assert day.morning is not None
    assert day.morning.energy == 3


@pytest.mark.parametrize("way", ["web", *PHONES])
async def test_two_taps_at_once_are_one_answer(ana: Person, house: House) -> None:
    await arrives(ana)
    await house.to("2026-03-03 07:30")
    await ana.is_met("morning-energy")
    labels = [ana.label("2"), ana.label("4")]
    await house.breathes()
    await asyncio.gather(*(ana.chat.taps(label) for label in labels))
    await ana.sees("morning-mood")
    await ana.overlooks_what_comes()
    day = await ana.check_in(TUESDAY)
    assert day is not None
    assert day.morning is not None
    assert day.morning.energy in (2, 4)
    assert day.morning.mood is None
    await ana.taps("1")
    await ana.sees("morning-focus_own")


@pytest.mark.parametrize("way", ["telegram polling", "telegram webhook"])
async def test_a_429_is_waited_out_and_the_message_arrives_once(
    ana: Person, house: House, outside: Street
) -> None:
    await starts(ana)
    outside.telegram.fail_next("sendMessage", "429", retry_after=30)
    await ana.says("Ana")
    await until(lambda: _waits(house))
    assert 20 < await _waits(house) <= 31
    await ana.chat_is_read()
    async with house.app.database.transaction() as tx:
        await tx.raw.execute("UPDATE outbox SET not_before = not_before - interval '31 seconds'")
    await house.breathes()
    assert await ana.sees_one_of("onboarding-zone", "onboarding-zone_city")
    await ana.sees_nothing()


async def _waits(house: House) -> float:
    """Seconds until the waiting message of the only chat is tried again, 0 when none waits long."""
    async with house.app.database.transaction() as tx:
        found: float | None = await tx.raw.fetchval(
            "SELECT extract(epoch FROM max(not_before) - now())::float8 FROM outbox"
            " WHERE state = 'waiting' AND attempts = 1 AND not_before > now() + interval '5 s'"
        )
    return found or 0


def _phone(ana: Person) -> TelegramPhone | WhatsAppPhone:
    assert isinstance(ana.chat, TelegramChat | WhatsAppChat)
    return ana.chat.phone


async def _taps_old(ana: Person, old: Seen, choice: str) -> None:
    label = catalog.label(ana.language, "morning-energy", choice)
    match ana.chat:
        case TelegramChat(phone=phone):
            index = next(at for at, it in enumerate(phone.shown) if it.text == old.text)
            await phone.taps_old(index, label)
        case WebChat() as page:
            await page.taps_in(old, label)
        case _:
            raise AssertionError("this channel shows no old buttons")
