"""Telegram is told the commands and the way of delivery, and the webhook knows who calls."""

import pytest

from bot.channels.channel import Refused
from bot.channels.telegram_setup import ALLOWED_UPDATES, open_bot, set_up
from bot.channels.telegram_webhook import secret_matches
from tests.doubles.telegram import TelegramDouble

COMMANDS = {
    "en": [("today", "Today's check-in"), ("plan", "Plan the week")],
    "pt-BR": [("today", "O dia de hoje"), ("plan", "Planejar a semana")],
    "es": [("today", "El día de hoy"), ("plan", "Planear la semana")],
}


async def test_commands_are_listed_in_every_language_and_for_all_others() -> None:
    async with TelegramDouble() as double:
        bot = open_bot(double.token, double.base_url)
        await set_up(bot, "polling", "", "", COMMANDS)
        await bot.session.close()
    assert sorted(double.commands) == ["", "en", "es", "pt"]
    assert double.commands["pt"][1] == {"command": "plan", "description": "Planejar a semana"}
    assert double.commands[""] == double.commands["en"]


async def test_the_webhook_is_set_with_its_secret_and_polling_takes_it_away() -> None:
    async with TelegramDouble() as double:
        bot = open_bot(double.token, double.base_url)
        await double.person(1).says("waits")
        await set_up(bot, "webhook", "https://virtus.example/", "s3cret", COMMANDS)
        assert double.updates.url == "https://virtus.example/telegram/webhook"
        assert double.updates.secret == "s3cret"
        assert double.updates.allowed == list(ALLOWED_UPDATES)
        await set_up(bot, "polling", "", "", COMMANDS)
        assert double.updates.url == ""
        assert len(double.updates) == 1
        await bot.session.close()


async def test_setting_up_outlives_a_telegram_that_cannot_be_reached() -> None:
    async with TelegramDouble() as double:
        bot = open_bot(double.token, double.base_url)
        double.fail_next("deleteWebhook", "500")
        double.fail_next("setMyCommands", "lost_answer", times=2)
        await set_up(bot, "polling", "", "", COMMANDS, pause_seconds=0.01)
        await bot.session.close()
    assert sorted(double.commands) == ["", "en", "es", "pt"]


async def test_what_telegram_will_never_accept_is_raised() -> None:
    async with TelegramDouble() as double:
        bot = open_bot(double.token, double.base_url)
        with pytest.raises(Refused, match="HTTPS URL must be provided"):
            await set_up(bot, "webhook", "http://virtus.example", "s3cret", COMMANDS)
        await bot.session.close()


@pytest.mark.parametrize(
    ("header", "secret", "expected"),
    [
        ("s3cret", "s3cret", True),
        ("s3cret ", "s3cret", False),
        ("", "s3cret", False),
        (None, "s3cret", False),
        ("", "", False),
        ("sécret\xff", "s3cret", False),
        ("\udcff", "s3cret", False),
    ],
)
def test_only_the_secret_itself_matches(header: str | None, secret: str, expected: bool) -> None:
    assert secret_matches(header, secret) is expected
