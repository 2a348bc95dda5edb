"""Coming in over real HTTP: who may speak, what was done, and what became of what was sent."""

import base64
import hashlib
import hmac
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode
from uuid import UUID

import aiohttp
import pytest
import pytest_asyncio
from aiohttp import web
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.channel import (
    Button,
    Identity,
    Outgoing,
    SendError,
    TryAgain,
    Unreachable,
    WindowClosed,
)
from bot.channels.whatsapp import WhatsAppChannel
from bot.channels.whatsapp_content import ContentIds, shapes
from bot.channels.whatsapp_inbound import (
    EMPTY_TWIML,
    WhatsAppEdge,
    delivery,
    form_of,
    signature_matches,
    translate,
)
from handlers.conversation.events import FromPerson, Pressed, Said, Sent, Shared
from handlers.conversation.talk import button
from tests.doubles.inbox import MemoryInbox
from tests.doubles.twilio import TwilioDouble, WebhookRefused, signature
from tests.doubles.twilio_content import Content

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
BASE = {"MessageSid": "SM1", "From": "whatsapp:+5511999990000", "ProfileName": "Ana"}
YES = button(UUID(int=7), "review", "save")
PUBLIC = "https://coach.example"


def happened(**fields: str) -> FromPerson:
    incoming = translate({**BASE, **fields}, NOON)
    assert incoming is not None
    return incoming.happened


# What a form means


@pytest.mark.parametrize(
    ("fields", "meant"),
    [
        ({"Body": " Hello\nthere "}, Said(" Hello\nthere ", NOON)),
        ({"ButtonPayload": YES, "ButtonText": "Save", "Body": "Save"}, Pressed(YES)),
        ({"ButtonPayload": "open", "ButtonText": "Let's", "Body": "Let's"}, Said("Let's", NOON)),
        ({"ListId": YES, "ListTitle": "Save", "Body": "Save"}, Pressed(YES)),
        ({"Latitude": "-23.55", "Longitude": "-46.6", "Body": ""}, Shared(-23.55, -46.6, NOON)),
        ({"Latitude": "91", "Longitude": "0", "Body": "here"}, Said("here", NOON)),
        ({"Latitude": "1", "Longitude": "nan"}, Sent("empty")),
        ({"Latitude": "nan", "Longitude": "1"}, Sent("empty")),
        ({"MediaContentType0": "image/jpeg", "Body": "My desk"}, Said("My desk", NOON)),
        ({"MediaContentType0": "image/jpeg", "Body": ""}, Sent("photo")),
        ({"MediaContentType0": "image/webp"}, Sent("sticker")),
        ({"MediaContentType0": "audio/ogg; codecs=opus"}, Sent("voice")),
        ({"MediaContentType0": "video/mp4"}, Sent("video")),
        ({"MediaContentType0": "application/pdf"}, Sent("document")),
        ({"MediaContentType0": "text/vcard"}, Sent("contact")),
        ({"Body": "  "}, Sent("empty")),
        ({"SomethingNew": "x", "Body": "hi"}, Said("hi", NOON)),
    ],
)
def test_each_thing_a_person_can_do_is_understood(
    fields: dict[str, str], meant: FromPerson
) -> None:
    assert happened(**fields) == meant


@pytest.mark.parametrize(
    ("address", "wa_id", "phone"),
    [
        ("whatsapp:+5511999990000", "5511999990000", "+5511999990000"),
        ("whatsapp:US.ABC123", "", None),
        ("whatsapp:US.ABC123", "14155550100", "+14155550100"),
        ("whatsapp:US.ABC123", "US.ABC123", None),
    ],
)
def test_the_address_is_opaque_and_the_phone_only_what_is_shown(
    address: str, wa_id: str, phone: str | None
) -> None:
    incoming = translate({**BASE, "From": address, "WaId": wa_id, "Body": "hi"}, NOON)
    assert incoming is not None
    assert incoming.identity == Identity("whatsapp", address)
    assert (incoming.profile.phone, incoming.profile.name) == (phone, "Ana")


@pytest.mark.parametrize(
    "fields",
    [
        {"MessageSid": ""},
        {"From": ""},
        {"From": "+5511999990000"},
        {"From": "whatsapp:"},
        {"From": "whatsapp:" + "a" * 152},
        {"From": "whatsapp:a\x00b"},
        {"MessageSid": "SM'; --"},
    ],
)
def test_a_form_without_a_sender_or_an_id_is_no_message(fields: dict[str, str]) -> None:
    assert translate({**BASE, "Body": "hi", **fields}, NOON) is None


NAMES = st.sampled_from(
    [
        *("MessageSid", "From", "Body", "ButtonPayload", "ButtonText", "ListId", "Latitude", "New"),
        *("Longitude", "NumMedia", "WaId", "MediaContentType0", "ProfileName", "MessageStatus"),
    ]
)
VALUES = st.text(max_size=200) | st.sampled_from(["SM1", "whatsapp:+551199999", YES, "1e400"])


@settings(deadline=None)
@given(st.dictionaries(NAMES, VALUES))
def test_no_form_breaks_the_edge(form: dict[str, str]) -> None:
    for incoming in (translate(form, NOON), translate({**form, **BASE}, NOON)):
        if incoming is not None:
            assert len(incoming.identity.address) <= 160
    delivery(form)


@settings(deadline=None)
@given(st.binary(max_size=300), st.text(max_size=40), st.text(max_size=40))
def test_no_body_query_or_header_breaks_the_check_or_passes_it(
    body: bytes, query: str, header: str
) -> None:
    for raw_query in (query, f"bodySHA256={query}", f"xbodySHA256={query}"):
        assert not matches(body, header, raw_query)


# Is it Twilio


def matches(body: bytes, header: str | None, raw_query: str = "", token: str = "token") -> bool:
    return signature_matches(
        token,
        public_url=PUBLIC,
        path="/whatsapp/webhook",
        raw_query=raw_query,
        body=body,
        header=header,
    )


FORM = {**BASE, "Body": "olá & adeus", "ButtonText": ""}
SIGNED = signature("token", f"{PUBLIC}/whatsapp/webhook", FORM)


def test_a_form_signed_for_the_public_address_passes_blanks_included() -> None:
    assert matches(urlencode(FORM).encode(), SIGNED)
    assert form_of(urlencode(FORM).encode()) == FORM


def test_a_query_is_signed_as_it_came() -> None:
    signed = signature("token", f"{PUBLIC}/whatsapp/webhook?a=%20b&c=", FORM)
    assert matches(urlencode(FORM).encode(), signed, "a=%20b&c=")
    assert not matches(urlencode(FORM).encode(), signed, "a=+b&c=")


@pytest.mark.parametrize("header", [None, "", "wrong", "é" * 28, SIGNED[:-1], SIGNED + "="])
def test_a_missing_wrong_or_foreign_signature_does_not_pass(header: str | None) -> None:
    assert not matches(urlencode(FORM).encode(), header)


def test_another_token_a_changed_value_or_an_added_one_does_not_pass() -> None:
    assert not matches(urlencode(FORM).encode(), SIGNED, token="other")
    assert not matches(urlencode({**FORM, "Body": "other"}).encode(), SIGNED)
    assert not matches(urlencode({**FORM, "Extra": "1"}).encode(), SIGNED)
    assert not matches(urlencode(FORM).encode() + b"&Body=other", SIGNED)


def test_a_parameter_that_is_repeated_is_signed_with_all_its_values() -> None:
    signed = f"{PUBLIC}/whatsapp/webhookBodyhiTagaTagb"
    header = base64.b64encode(hmac.new(b"token", signed.encode(), hashlib.sha1).digest()).decode()
    assert matches(b"Tag=b&Body=hi&Tag=a", header)
    assert not matches(b"Tag=b&Body=hi", header)


def test_a_json_body_is_checked_by_its_hash() -> None:
    body = b'{"a": 1}'
    query = f"bodySHA256={hashlib.sha256(body).hexdigest()}"
    digest = hmac.new(b"token", f"{PUBLIC}/whatsapp/webhook?{query}".encode(), hashlib.sha1)
    header = base64.b64encode(digest.digest()).decode()
    assert matches(body, header, query)
    assert not matches(b'{"a": 2}', header, query)


# What became of a message


def test_reports_count_only_when_they_are_final() -> None:
    for status in ("queued", "sending", "sent", "accepted", ""):
        assert delivery({"MessageSid": "SM1", "MessageStatus": status}) is None
    assert delivery({"MessageSid": "SM1", "MessageStatus": "delivered"}) == ("SM1", None)
    assert delivery({"MessageSid": "SM1", "MessageStatus": "read"}) == ("SM1", None)
    assert delivery({"MessageStatus": "read"}) is None


@pytest.mark.parametrize("status", ["failed", "undelivered"])
def test_a_failed_report_carries_its_reason(status: str) -> None:
    known = delivery({"MessageSid": "SM1", "MessageStatus": status, "ErrorCode": "63016"})
    assert known is not None
    assert isinstance(known[1], WindowClosed)


# The whole way, with a service behind the double


class Kept(MemoryInbox):
    """An inbox that also takes late words on what was sent."""

    def __init__(self) -> None:
        super().__init__()
        self.deliveries: list[tuple[str, SendError | None]] = []

    async def note_delivery(
        self, channel: str, platform_id: str, failure: SendError | None
    ) -> None:
        self.deliveries.append((platform_id, failure))


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest_asyncio.fixture
async def double(kept: Kept) -> AsyncIterator[TwilioDouble]:
    edge = WhatsAppEdge(kept, lambda: NOON)

    async def webhook(request: web.Request) -> web.Response:
        body = await request.read()
        header = request.headers.get("X-Twilio-Signature")
        if not signature_matches(
            "token",
            public_url=PUBLIC,
            path=request.path,
            raw_query=request.rel_url.raw_query_string,
            body=body,
            header=header,
        ):
            return web.Response(status=403)
        try:
            if request.path.endswith("status"):
                await edge.handle_status(form_of(body))
            else:
                await edge.handle_message(form_of(body), body.decode())
        except TryAgain:
            return web.Response(status=503)
        return web.Response(text=EMPTY_TWIML, content_type="text/xml")

    app = web.Application()
    app.router.add_post("/whatsapp/{kind}", webhook)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    reach = f"http://127.0.0.1:{runner.addresses[0][1]}"
    async with TwilioDouble(public_url=PUBLIC, reach=reach, clock=lambda: NOON) as double:
        yield double
    await runner.cleanup()


@pytest_asyncio.fixture
async def channel(double: TwilioDouble) -> AsyncIterator[WhatsAppChannel]:
    ids = {}
    for shape in shapes():
        content = Content(shape.name("en"), "en", shape.types("Choose"), shape.samples())
        double.contents[content.sid] = content
        ids[shape.name("en")] = content.sid
    channel = WhatsAppChannel(
        account_sid=double.account_sid,
        auth_token=double.auth_token,
        sender=double.sender,
        public_url=PUBLIC,
        base_url=double.base_url,
        content=ContentIds(ids),
    )
    yield channel
    await channel.close()


def done(kept: Kept) -> list[FromPerson]:
    return [incoming.happened for incoming in kept.received]


async def test_what_people_do_arrives_signed_and_whole(double: TwilioDouble, kept: Kept) -> None:
    ana = double.person("US.ABC123", "Ana")
    await ana.says("olá & adeus 😀")
    await ana.shares(38.7, -9.1)
    await ana.sends_photo("My desk")
    await ana.sends_sticker()
    await ana.sends_voice()
    assert done(kept) == [
        Said("olá & adeus 😀", NOON),
        Shared(38.7, -9.1, NOON),
        Said("My desk", NOON),
        Sent("sticker"),
        Sent("voice"),
    ]
    assert {incoming.identity.address for incoming in kept.received} == {"whatsapp:US.ABC123"}
    assert len({incoming.id for incoming in kept.received}) == 5


@pytest.mark.parametrize("choices", [2, 5])
async def test_a_tap_brings_back_the_button_it_was_made_of(
    double: TwilioDouble, channel: WhatsAppChannel, kept: Kept, choices: int
) -> None:
    ana = double.person()
    await ana.says("hi")
    buttons = tuple(
        Button(button(UUID(int=7), "k", f"c{n}"), f"Choice {n}") for n in range(choices)
    )
    await channel.send(Outgoing("1", ana.address, "Which?", buttons))
    assert (await ana.next_message()).labels[1] == "Choice 1"
    await ana.taps("Choice 1")
    assert done(kept)[1:] == [Pressed(buttons[1].id)]


async def test_a_numbered_choice_is_answered_by_its_number(
    double: TwilioDouble, channel: WhatsAppChannel, kept: Kept
) -> None:
    ana = double.person()
    await ana.says("hi")
    buttons = (Button("a", "Yes"), Button("b", "The second, with a longer label"))
    await channel.send(Outgoing("1", ana.address, "Which?", buttons))
    await ana.taps("The second, with a longer label")
    assert done(kept)[1:] == [Said("2", NOON)]


async def test_an_outage_of_the_database_loses_no_message(double: TwilioDouble, kept: Kept) -> None:
    kept.failures.extend([TryAgain(), TryAgain()])
    await double.person().says("still there?")
    assert done(kept) == [Said("still there?", NOON)]


async def test_a_forged_webhook_is_refused_and_nothing_is_kept(
    double: TwilioDouble, kept: Kept
) -> None:
    double.auth_token = "guessed"
    with pytest.raises(WebhookRefused, match="403"):
        await double.person().says("let me in")
    assert kept.received == []
    assert kept.quarantined == {}


async def test_a_signed_form_that_makes_no_sense_is_kept_aside_under_the_same_id(
    kept: Kept,
) -> None:
    edge = WhatsAppEdge(kept, lambda: NOON)
    for raw in ("From=x", "From=x", "From=y"):
        await edge.handle_message(form_of(raw.encode()), raw)
    assert sorted(kept.quarantined.values()) == ["From=x", "From=y"]


async def test_a_delivered_message_is_noted_though_reports_come_out_of_order(
    double: TwilioDouble, channel: WhatsAppChannel, kept: Kept
) -> None:
    ana = double.person()
    await ana.says("hi")
    receipt = await channel.send(Outgoing("1", ana.address, "Hello"))
    await double.settled()
    assert kept.deliveries == [(receipt.platform_id, None), (receipt.platform_id, None)]


async def test_a_closed_window_is_told_late_and_the_person_sees_nothing(
    double: TwilioDouble, channel: WhatsAppChannel, kept: Kept
) -> None:
    ana = double.person()
    ana.last_wrote_at = NOON - timedelta(hours=24)
    receipt = await channel.send(Outgoing("1", ana.address, "Hello"))
    await double.settled()
    ((platform_id, failure),) = kept.deliveries
    assert (platform_id, type(failure)) == (receipt.platform_id, WindowClosed)
    assert ana.messages == []


async def test_a_person_who_blocked_us_is_unreachable_until_they_write(
    double: TwilioDouble, channel: WhatsAppChannel, kept: Kept
) -> None:
    ana = double.person()
    await ana.says("hi")
    await ana.blocks()
    await channel.send(Outgoing("1", ana.address, "Hello"))
    await double.settled()
    assert isinstance(kept.deliveries[0][1], Unreachable)
    await ana.says("back")
    await channel.send(Outgoing("2", ana.address, "Hello again"))
    assert [seen.text for seen in ana.messages] == ["Hello again"]


async def test_the_judge_tells_what_each_person_saw(
    double: TwilioDouble, channel: WhatsAppChannel
) -> None:
    acts = [{"person": "+351911111111", "act": "says", "with": ["hi"]}]
    async with aiohttp.ClientSession(double.base_url) as http:
        async with http.post("/judge/acts", json=acts) as answer:
            assert answer.status == 200
        await channel.send(
            Outgoing("1", "whatsapp:+351911111111", "Shall we?", (Button(YES, "Yes"),))
        )
        async with http.get("/judge") as answer:
            told = await answer.json()
    (person,) = told["people"]
    assert person["number"] == "+351911111111"
    assert [(one["text"], one["labels"]) for one in person["messages"]] == [("Shall we?", ["Yes"])]
