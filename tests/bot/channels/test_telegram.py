"""Sending through Telegram, against the double over HTTP."""

import logging
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramUnauthorizedError
from resvg_py import svg_to_bytes
from structlog.testing import capture_logs

from bot.channels.channel import (
    Ambiguous,
    Button,
    Gone,
    NotSent,
    Outgoing,
    Refused,
    SendError,
    Throttled,
    Unreachable,
)
from bot.channels.telegram import TelegramChannel
from bot.channels.telegram_setup import open_bot
from tests.doubles.telegram import TOKEN, Person, TelegramDouble
from tests.doubles.telegram_faults import FaultKind

A_PNG = svg_to_bytes(svg_string='<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')


async def _drawn(name: str) -> bytes:
    if name == "broken":
        raise OSError
    if name == "refused":
        return b"no picture"
    return A_PNG


@pytest.fixture
async def double() -> AsyncIterator[TelegramDouble]:
    async with TelegramDouble() as started:
        yield started


@pytest.fixture(scope="module")
async def one_bot() -> AsyncIterator[Bot]:
    """Closing a bot takes 0.25 s: one for all tests, pointed at the double of each."""
    opened = open_bot(TOKEN)
    yield opened
    await opened.session.close()


@pytest.fixture
def bot(one_bot: Bot, double: TelegramDouble) -> Bot:
    one_bot.session.api = TelegramAPIServer.from_base(double.base_url)
    return one_bot


@pytest.fixture
def channel(bot: Bot) -> TelegramChannel:
    return TelegramChannel(bot, location_label=lambda tag: f"Here ({tag})", picture=_drawn)


@pytest.fixture
def ana(double: TelegramDouble) -> Person:
    return double.person(7, "Ana", met=True)


def outgoing(text: str = "Well?", **fields: object) -> Outgoing:
    return Outgoing(**{"id": "1", "address": "7", "text": text, **fields})  # type: ignore[arg-type]


SCALE = tuple(Button(f"c1:energy:{n}", str(n)) for n in range(1, 6))


async def test_a_text_arrives_word_for_word(
    channel: TelegramChannel, ana: Person, double: TelegramDouble
) -> None:
    words = "*not* <b>bold</b> & _plain_ 😀 https://example.org"
    receipt = await channel.send(outgoing(words))
    assert [seen.text for seen in ana.messages] == [words]
    assert receipt.platform_id == str(ana.shown[0].id)
    assert receipt.sent_at is not None
    assert abs(receipt.sent_at - datetime.now(UTC)).total_seconds() < 5
    call = double.calls_of("sendMessage")[0]
    assert "parse_mode" not in call
    assert call["link_preview_options"] == '{"is_disabled": true}'


async def test_buttons_stand_in_their_rows(channel: TelegramChannel, ana: Person) -> None:
    await channel.send(outgoing(buttons=SCALE, rows=(3,)))
    assert ana.messages[0].labels == ("1", "2", "3", "4", "5")
    markup = ana.shown[0].markup
    assert markup is not None
    assert [len(row) for row in markup["inline_keyboard"]] == [3, 1, 1]
    assert markup["inline_keyboard"][0][0]["callback_data"] == "c1:energy:1"


async def test_a_place_is_asked_for_with_one_button_in_the_persons_language(
    channel: TelegramChannel, ana: Person
) -> None:
    await channel.send(outgoing(asks_location=True, language="pt-BR"))
    assert ana.messages[0].asks_location
    markup = ana.shown[0].markup
    assert markup is not None
    assert markup["keyboard"][0][0]["text"] == "Here (pt-BR)"


async def test_choices_win_over_the_location_button(channel: TelegramChannel, ana: Person) -> None:
    await channel.send(outgoing(asks_location=True, buttons=SCALE))
    assert ana.messages[0].labels == ("1", "2", "3", "4", "5")
    assert not ana.messages[0].asks_location


async def test_a_picture_carries_the_words_as_its_caption(
    channel: TelegramChannel, ana: Person
) -> None:
    await channel.send(outgoing("Your week", picture="week", buttons=SCALE))
    assert ana.messages[0].picture == A_PNG
    assert (ana.messages[0].text, len(ana.messages[0].labels)) == ("Your week", 5)


@pytest.mark.parametrize(
    ("text", "picture"),
    [("😀" * 513, "week"), ("Your week", "broken"), ("Your week", "refused")],
)
async def test_the_words_go_alone_when_the_picture_cannot_go_with_them(
    channel: TelegramChannel, ana: Person, text: str, picture: str
) -> None:
    await channel.send(outgoing(text, picture=picture))
    assert [(seen.text, seen.picture) for seen in ana.messages] == [(text, None)]


@pytest.mark.parametrize(
    ("kind", "expected", "arrived"),
    [
        ("429", Throttled, 0),
        ("500", Ambiguous, 0),
        ("502", Ambiguous, 0),
        ("lost_request", Ambiguous, 0),
        ("lost_answer", Ambiguous, 1),
    ],
)
async def test_what_goes_wrong_on_the_way_is_named(
    channel: TelegramChannel,
    double: TelegramDouble,
    ana: Person,
    kind: FaultKind,
    expected: type[SendError],
    arrived: int,
) -> None:
    double.fail_next("sendMessage", kind, retry_after=2282)
    with pytest.raises(expected) as caught:
        await channel.send(outgoing())
    assert len(ana.messages) == arrived
    if isinstance(caught.value, Throttled):
        assert caught.value.retry_after == 2282


async def test_a_refused_connection_means_that_nothing_left(
    channel: TelegramChannel, double: TelegramDouble, ana: Person
) -> None:
    async with double.refusing_connections():
        with pytest.raises(NotSent):
            await channel.send(outgoing())
    await channel.send(outgoing("again"))
    assert [seen.text for seen in ana.messages] == ["again"]


async def test_silence_is_ambiguous(double: TelegramDouble) -> None:
    bot = open_bot(double.token, double.base_url)
    bot.session.timeout = 0.1
    double.fail_next("sendMessage", "silence")
    with pytest.raises(Ambiguous):
        await TelegramChannel(bot, location_label=str).send(outgoing())
    await bot.session.close()


async def test_who_blocked_is_unreachable_until_they_return(
    channel: TelegramChannel, ana: Person
) -> None:
    await ana.blocks()
    with pytest.raises(Unreachable):
        await channel.send(outgoing())
    await ana.unblocks()
    await channel.send(outgoing())
    assert len(ana.messages) == 1


async def test_who_deleted_their_account_or_never_was_is_gone(
    channel: TelegramChannel, ana: Person
) -> None:
    with pytest.raises(Gone):
        await channel.send(outgoing(address="8"))
    ana.is_deactivated = True
    with pytest.raises(Gone):
        await channel.send(outgoing())


@pytest.mark.parametrize(
    ("message", "code"),
    [
        (outgoing("   "), "message text is empty"),
        (outgoing("😀" * 2049), "message is too long"),
        (outgoing(buttons=(Button("é" * 33, "x"),)), "BUTTON_DATA_INVALID"),
        (outgoing("\ud800"), "not Unicode"),
    ],
)
async def test_what_telegram_never_takes_is_refused_with_its_reason(
    channel: TelegramChannel, ana: Person, message: Outgoing, code: str
) -> None:
    with pytest.raises(Refused) as caught:
        await channel.send(message)
    assert code in caught.value.code
    assert ana.messages == []


async def test_a_wrong_token_is_refused_and_never_named(
    double: TelegramDouble, caplog: pytest.LogCaptureFixture
) -> None:
    bot = open_bot("7000001:another-token", double.base_url)
    with caplog.at_level(logging.DEBUG), capture_logs() as logs:
        with pytest.raises(Refused) as caught:
            await TelegramChannel(bot, location_label=str).send(outgoing())
        await TelegramChannel(bot, location_label=str).answer("none", None)
    await bot.session.close()
    assert caught.value.code == "unauthorized"
    assert caught.value.__suppress_context__
    told = [record for record in caplog.records if record.name != "asyncio"]
    assert "another-token" not in f"{logs} {caught.value!r} {[it.getMessage() for it in told]}"
    assert logs == [
        {
            "event": "telegram.aside",
            "log_level": "warning",
            "channel": "telegram",
            "method": "answerCallbackQuery",
            "error": TelegramUnauthorizedError,
        }
    ]


async def test_more_than_thirty_messages_a_second_are_throttled(
    channel: TelegramChannel, ana: Person
) -> None:
    for _ in range(30):
        await channel.send(outgoing())
    with pytest.raises(Throttled):
        await channel.send(outgoing())
    assert len(ana.messages) == 30


async def test_the_choice_made_stands_where_the_keyboard_was_and_twice_is_the_same(
    channel: TelegramChannel, ana: Person
) -> None:
    await channel.send(outgoing(buttons=SCALE))
    with capture_logs() as logs:
        await channel.show_choice("7", str(ana.shown[0].id), "3")
        await channel.show_choice("7", str(ana.shown[0].id), "3")
    assert (ana.messages[0].text, ana.messages[0].labels) == ("Well?", ("✓ 3",))
    assert logs == []


async def test_an_aside_that_fails_is_logged_and_not_raised(
    channel: TelegramChannel, double: TelegramDouble
) -> None:
    double.fail_next("editMessageReplyMarkup", "500")
    double.fail_next("answerCallbackQuery", "lost_answer")
    with capture_logs() as logs:
        await channel.show_choice("7", "1", "3")
        await channel.answer("none", "a toast")
    assert [entry["method"] for entry in logs] == ["editMessageReplyMarkup"]
