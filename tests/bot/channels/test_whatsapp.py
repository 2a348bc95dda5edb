"""Going out over real HTTP: what the person sees, and what each refusal of Twilio's becomes."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from aiohttp import web
from resvg_py import svg_to_bytes

from bot.channels.channel import (
    Ambiguous,
    Button,
    Gone,
    NotSent,
    Outgoing,
    Refused,
    Throttled,
    Unreachable,
)
from bot.channels.whatsapp import WhatsAppChannel
from bot.channels.whatsapp_content import ContentIds
from bot.channels.whatsapp_errors import NoTemplate
from bot.channels.whatsapp_http import at_base
from bot.channels.whatsapp_templates import create_templates
from tests.doubles.twilio import TwilioDouble
from tests.doubles.twilio_person import Person

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
A_PNG = svg_to_bytes(svg_string='<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
ENERGY = ("drained", "low", "okay", "good", "full")
SCALE = tuple(Button(f"c:k:{number}", word) for number, word in enumerate(ENERGY, 1))
YES_NO = (Button("c:k:yes", "Yes"), Button("c:k:no", "Not today"))
MORNING = Outgoing("1", "whatsapp:+5511999990000", "Good morning. Shall we start?", YES_NO)


class Clock:
    now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest_asyncio.fixture
async def double(clock: Clock) -> AsyncIterator[TwilioDouble]:
    async with TwilioDouble(clock=clock) as double:
        yield double


@pytest.fixture
def ana(double: TwilioDouble, clock: Clock) -> Person:
    ana = double.person()
    ana.last_wrote_at = clock()
    return ana


def channel_to(double: TwilioDouble, **other: object) -> WhatsAppChannel:
    settings: dict[str, object] = {
        "account_sid": double.account_sid,
        "auth_token": double.auth_token,
        "sender": double.sender,
        "public_url": double.public_url,
        "base_url": double.base_url,
    }
    return WhatsAppChannel(**(settings | other))  # type: ignore[arg-type]


@pytest_asyncio.fixture
async def channel(double: TwilioDouble) -> AsyncIterator[WhatsAppChannel]:
    channel = channel_to(double)
    yield channel
    await channel.close()


@pytest_asyncio.fixture
async def with_content(double: TwilioDouble, tmp_path: Path) -> AsyncIterator[WhatsAppChannel]:
    path = tmp_path / "whatsapp_content.json"
    made = await create_templates(
        account_sid=double.account_sid,
        auth_token=double.auth_token,
        base_url=double.base_url,
        keep_at=path,
    )
    channel = channel_to(double, content=ContentIds.load(path), templates=made.reminders)
    yield channel
    await channel.close()


async def test_a_receipt_carries_twilios_id_and_time(channel: WhatsAppChannel, ana: Person) -> None:
    receipt = await channel.send(replace(MORNING, buttons=()))
    assert receipt.platform_id == ana.screen[0].sid
    assert receipt.sent_at == NOON
    assert ana.messages[0].text == "Good morning. Shall we start?"


async def test_without_content_the_choices_are_numbered(
    channel: WhatsAppChannel, ana: Person
) -> None:
    await channel.send(MORNING)
    assert ana.messages[0].text == "Good morning. Shall we start?\n\n1 Yes\n2 Not today"
    assert ana.messages[0].labels == ("Yes", "Not today")


async def test_up_to_three_choices_are_quick_replies(
    with_content: WhatsAppChannel, ana: Person
) -> None:
    await with_content.send(MORNING)
    assert ana.messages[0].text == MORNING.text
    assert [option.kind for option in ana.screen[0].shown.options] == ["quick_reply"] * 2


async def test_more_choices_are_a_list(with_content: WhatsAppChannel, ana: Person) -> None:
    text = "Two out of five.\n\nHow is your energy?"
    await with_content.send(replace(MORNING, text=text, buttons=SCALE, language="pt-BR"))
    assert ana.messages[0].text == text
    assert ana.messages[0].labels == ENERGY
    assert [option.kind for option in ana.screen[0].shown.options] == ["list"] * 5


async def test_what_no_button_can_carry_is_numbered_even_with_content(
    with_content: WhatsAppChannel, ana: Person
) -> None:
    await with_content.send(replace(MORNING, text="Your plan:\n- report\n- run"))
    assert ana.messages[0].text == "Your plan:\n- report\n- run\n\n1 Yes\n2 Not today"


async def test_content_deleted_at_twilio_falls_back_to_numbers(
    with_content: WhatsAppChannel, double: TwilioDouble, ana: Person
) -> None:
    double.contents.clear()
    await with_content.send(MORNING)
    assert ana.messages[0].labels == ("Yes", "Not today")
    assert ana.screen[0].shown.options == ()


async def test_outside_the_window_the_template_goes_out(
    with_content: WhatsAppChannel, ana: Person, clock: Clock
) -> None:
    clock.now = NOON + timedelta(hours=25)
    await with_content.send(replace(MORNING, by_template=True, template="morning", language="es"))
    assert ana.messages[0].text.startswith("Buenos días.")
    assert ana.messages[0].labels == ("Sí, empecemos",)


@pytest.mark.parametrize(("name", "language"), [("week", "en"), ("morning", "fr"), (None, "en")])
async def test_a_message_without_a_template_is_not_sent_outside_the_window(
    with_content: WhatsAppChannel, ana: Person, name: str | None, language: str
) -> None:
    with pytest.raises(NoTemplate):
        await with_content.send(
            replace(MORNING, by_template=True, template=name, language=language)
        )
    assert ana.messages == []


async def test_a_number_that_asks_to_slow_down_is_obeyed(
    channel: WhatsAppChannel, double: TwilioDouble, ana: Person
) -> None:
    double.fail_next(429, retry_after=17)
    with pytest.raises(Throttled) as caught:
        await channel.send(MORNING)
    assert caught.value.retry_after == 17
    assert ana.messages == []


async def test_a_server_error_is_ambiguous(channel: WhatsAppChannel, double: TwilioDouble) -> None:
    double.fail_next(503)
    with pytest.raises(Ambiguous):
        await channel.send(MORNING)


@pytest.mark.parametrize("kind", ["lost_answer", "lost_request"])
async def test_a_connection_that_breaks_after_the_message_left_is_ambiguous(
    channel: WhatsAppChannel, double: TwilioDouble, ana: Person, kind: str
) -> None:
    double.fail_next(kind)
    with pytest.raises(Ambiguous):
        await channel.send(MORNING)
    assert len(ana.messages) == (1 if kind == "lost_answer" else 0)


async def test_a_refused_connection_means_that_nothing_left(
    channel: WhatsAppChannel, double: TwilioDouble, ana: Person
) -> None:
    async with double.refusing_connections():
        with pytest.raises(NotSent):
            await channel.send(MORNING)
    assert double.sends == 0
    await channel.send(MORNING)
    assert len(ana.messages) == 1


async def test_who_opted_out_at_twilio_cannot_be_reached(
    channel: WhatsAppChannel, ana: Person
) -> None:
    ana.has_opted_out = True
    with pytest.raises(Unreachable):
        await channel.send(MORNING)


async def test_an_address_that_is_none_is_gone(channel: WhatsAppChannel) -> None:
    with pytest.raises(Gone):
        await channel.send(replace(MORNING, address="whatsapp:nobody"))


async def test_an_opaque_address_is_written_to_as_it_came(
    channel: WhatsAppChannel, double: TwilioDouble
) -> None:
    bea = double.person("US.ABC123", "Bea")
    bea.last_wrote_at = NOON
    await channel.send(replace(MORNING, address="whatsapp:US.ABC123"))
    assert len(bea.messages) == 1


async def test_a_text_past_the_limit_is_refused_by_its_code(channel: WhatsAppChannel) -> None:
    with pytest.raises(Refused, match="21617"):
        await channel.send(replace(MORNING, text="a" * 1601, buttons=()))


@pytest.mark.parametrize(
    ("setting", "wrong", "code"),
    [("auth_token", "no", "20003"), ("sender", "whatsapp:+100000000", "63007")],
)
async def test_a_wrong_setting_is_refused_by_its_code(
    double: TwilioDouble, setting: str, wrong: str, code: str
) -> None:
    channel = channel_to(double, **{setting: wrong})
    with pytest.raises(Refused) as caught:
        await channel.send(MORNING)
    await channel.close()
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("base_url", "reached"),
    [
        (None, "https://content.twilio.com/v1/Content?Page=1"),
        ("https://api.twilio.com", "https://content.twilio.com/v1/Content?Page=1"),
        (
            "https://api.dublin.ie1.twilio.com/",
            "https://content.dublin.ie1.twilio.com/v1/Content?Page=1",
        ),
        ("http://127.0.0.1:4020", "http://127.0.0.1:4020/v1/Content?Page=1"),
        ("https://proxy.example/twilio/", "https://proxy.example/twilio/v1/Content?Page=1"),
    ],
)
def test_every_product_of_twilios_is_found_under_the_base(
    base_url: str | None, reached: str
) -> None:
    assert at_base("https://content.twilio.com/v1/Content?Page=1", base_url) == reached


async def test_a_picture_goes_with_its_words_from_an_address_that_twilio_can_fetch(
    double: TwilioDouble, ana: Person
) -> None:
    async with _pictures(double):
        channel = channel_to(double, picture=_linked)
        await channel.send(replace(MORNING, picture="week"))
        await channel.close()
    seen = ana.messages[0]
    assert seen.picture == A_PNG
    assert seen.text.startswith(MORNING.text)
    assert seen.labels == ("Yes", "Not today")


async def test_the_words_go_alone_when_twilio_will_not_have_the_pictures_address(
    double: TwilioDouble, ana: Person
) -> None:
    channel = channel_to(double, picture=lambda _: "coach.example/week.png")
    await channel.send(replace(MORNING, picture="week"))
    await channel.close()
    assert (ana.messages[0].picture, ana.messages[0].labels) == (None, ("Yes", "Not today"))


async def test_a_template_carries_no_picture(double: TwilioDouble) -> None:
    channel = channel_to(double, picture=_linked)
    with pytest.raises(NoTemplate):
        await channel.send(replace(MORNING, picture="week", by_template=True))
    await channel.close()
    assert double.sends == 0


def _linked(_: Outgoing) -> str:
    return "https://coach.example/week.png"


@asynccontextmanager
async def _pictures(double: TwilioDouble) -> AsyncIterator[None]:
    """Somebody who serves a picture where the double reaches the service."""

    async def week(_: web.Request) -> web.Response:
        return web.Response(body=A_PNG, content_type="image/png")

    async def status(_: web.Request) -> web.Response:
        return web.Response()

    app = web.Application()
    app.router.add_get("/week.png", week)
    app.router.add_post("/whatsapp/status", status)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    double.reach = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield
        await double.settled()
    finally:
        await runner.cleanup()
