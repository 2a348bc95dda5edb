"""Someone is in danger: what they read, what waits, and how it comes back to the days."""

import json

import pytest

from tests.doubles.telegram_person import Person as TelegramPhone
from tests.stories.chats import TelegramChat, WebChat
from tests.stories.days import TUESDAY, arrives
from tests.stories.house import House
from tests.stories.person import Person

LANGUAGES = ("en", "pt-BR", "es")
SAID = {"en": "i want to die", "pt-BR": "quero morrer", "es": "me quiero morir"}
NOW = {
    "en": "I have the knife in my hand",
    "pt-BR": "tô com a faca na mão",
    "es": "tengo el cuchillo en la mano",
}
every_language = pytest.mark.parametrize("language", LANGUAGES)
on_the_web = pytest.mark.parametrize("way", ["web"])


@every_language
async def test_the_first_message_of_a_stranger_is_answered_with_help(ana: Person) -> None:
    await ana.says(SAID[ana.language])
    await ana.sees("danger-self_first", "danger-self")
    await ana.taps("safe")
    await ana.sees("danger-released")
    await ana.says("Oi")
    await ana.sees("onboarding-hello")


@on_the_web
@every_language
async def test_nothing_else_happens_until_they_say_that_they_are_safe(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await house.to("2026-03-03 07:30")
    await ana.sees("morning-energy")
    await ana.says(SAID[ana.language])
    seen = await ana.sees("danger-self_first", "danger-self")
    assert "192" in seen.text
    assert "188" in seen.text
    for command in ("/plan", "/cancel", "/settings"):
        await ana.says(command)
        await ana.sees("danger-asked_b" if command != "/cancel" else "danger-asked_a")
    await house.to("2026-03-03 21:00")
    await house.to("2026-03-04 21:00")
    await ana.sees_nothing()
    await ana.says("/help_now")
    await ana.sees("danger-now_b", "danger-asked_a")
    await ana.says(NOW[ana.language])
    await ana.sees("danger-now_a", "danger-asked_b")
    await ana.taps("safe")
    await ana.sees("danger-follow_up")
    await ana.taps("no")
    await ana.sees("danger-released")
    await house.to("2026-03-05 07:30")
    await ana.sees("morning-energy")


@on_the_web
async def test_one_follow_up_comes_before_the_morning_and_only_once(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await house.to("2026-03-03 02:00")
    await ana.says("I can't go on")
    await ana.sees("danger-self_first")
    await ana.says("I'm safe")
    await ana.sees("danger-follow_up")
    await ana.taps("yes")
    await ana.sees("danger-released_until_tomorrow")
    await house.to("2026-03-03 07:30")
    await ana.sees("danger-day_after")
    await ana.taps("safe")
    await ana.sees("danger-released")
    await house.to("2026-03-03 08:30")
    await ana.sees("morning-energy")
    await house.to("2026-03-04 07:30")
    await ana.sees("morning-energy")
    await ana.sees_nothing()


@on_the_web
async def test_a_disclosure_is_kept_in_no_check_in_and_no_conversation(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await house.to("2026-03-03 21:00")
    await ana.sees("evening-energy_first")
    await ana.says("4")
    await ana.sees("evening-mood")
    await ana.says("2")
    await ana.sees("evening-reflection")
    await ana.says("I want to kill myself")
    await ana.sees("danger-self_first", "danger-self")
    await ana.says("it is about my sister's wedding")
    await ana.sees("danger-words_a", "danger-asked_b")
    check_in = await ana.check_in(TUESDAY)
    assert check_in is not None
    assert check_in.evening is not None
    assert check_in.evening.reflection is None
    sender = await ana.known()
    async with house.app.database.transaction() as tx:
        rows = await tx.raw.fetch("SELECT id, facts, replies FROM conversations")
    opened = [
        json.loads(sender.cipher.open(row[name], table="conversations", column=name, row=row["id"]))
        for row in rows
        for name in ("facts", "replies")
    ]
    assert "kill" not in json.dumps(opened)
    assert "wedding" not in json.dumps(opened)


@on_the_web
async def test_help_now_is_never_blocked(ana: Person) -> None:
    await ana.says("Hello")
    await ana.sees("onboarding-hello")
    await ana.says("/help_now")
    await ana.sees("danger-self_first", "danger-self")
    await ana.taps("safe")
    await ana.sees("danger-released")
    await arrives(ana)
    await ana.says("STOP")
    await ana.sees("chat-stopped")
    await ana.says("/help_now")
    await ana.sees("danger-self_first", "danger-self")


@on_the_web
async def test_stop_is_obeyed_and_the_danger_stays(ana: Person) -> None:
    await arrives(ana)
    await ana.says("I want to die")
    await ana.sees("danger-self_first")
    await ana.says("STOP")
    seen = await ana.sees("chat-stopped")
    assert seen.labels == ()
    await ana.says("/start")
    await ana.sees("danger-words_a", "danger-asked_b")
    assert not (await ana.known()).person.is_paused


@on_the_web
async def test_a_button_of_before_counts_as_the_answer_it_says(ana: Person) -> None:
    await arrives(ana)
    await ana.says("I want to die")
    first = await ana.sees("danger-self_first", "danger-self")
    await ana.says("it hurts")
    await ana.sees("danger-words_a", "danger-asked_b")
    assert isinstance(ana.chat, WebChat)
    await ana.chat.taps_in(first, "I'm safe")
    await ana.sees("danger-follow_up")


@pytest.mark.parametrize("way", ["telegram polling"])
async def test_words_put_in_by_an_edit_are_looked_at_too(ana: Person) -> None:
    await arrives(ana)
    assert isinstance(ana.chat, TelegramChat)
    phone: TelegramPhone = ana.chat.phone
    await phone.edits("a fine day")
    await ana.sees("chat-edited")
    await phone.edits("I want to die")
    await ana.sees("danger-self_first", "danger-self")


@on_the_web
async def test_what_they_say_stands_in_no_log(
    ana: Person, capfd: pytest.CaptureFixture[str]
) -> None:
    await ana.says("I want to die, said Xylophia")
    await ana.sees("danger-self_first")
    logged = "".join(capfd.readouterr())
    assert "danger_reply" in logged
    assert "Xylophia" not in logged


@on_the_web
async def test_a_conversation_that_cannot_be_read_does_not_stand_before_help(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await ana.says("/settings")
    await ana.sees("settings-menu")
    async with house.app.database.transaction() as tx:
        await tx.raw.execute("UPDATE conversations SET replies = '\\x00'")
    await ana.says("I want to die")
    await ana.sees("danger-self_first")
