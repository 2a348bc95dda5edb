"""Every kind of update means what it should."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.channels.channel import Identity, Incoming, Profile
from bot.channels.telegram_updates import SETTLED, parse, translate
from handlers.conversation.events import CameBack, Edited, Left, Pressed, Said, Sent, Shared

ANA = {"id": 7, "is_bot": False, "first_name": "Ana", "language_code": "pt-br"}
PRIVATE = {"id": 7, "type": "private", "first_name": "Ana"}
GROUP = {"id": -100, "type": "supergroup", "title": "Work"}
NOON = 1_795_000_000
NOON_UTC = datetime.fromtimestamp(NOON, UTC)
SAO_PAULO = {"latitude": -23.5, "longitude": -46.6}
FILE = {"file_id": "f", "file_unique_id": "u"}


def message(**content: Any) -> dict[str, Any]:
    return {"message_id": 5, "from": ANA, "chat": PRIVATE, "date": NOON} | content


def read(**kind: Any) -> Incoming | None:
    return translate(parse({"update_id": 99, **kind}))


def happened(**kind: Any) -> Any:
    incoming = read(**kind)
    return None if incoming is None else incoming.happened


def tap(**fields: Any) -> dict[str, Any]:
    shown = {"message_id": 5, "chat": PRIVATE, "date": NOON, "text": "Well?"}
    return {
        "id": "cb", "from": ANA, "chat_instance": "1", "data": "c1:energy:3", "message": shown
    } | fields  # fmt: skip


def member(status: str, chat: dict[str, Any] = PRIVATE) -> dict[str, Any]:
    bot = {"id": 1, "is_bot": True, "first_name": "Virtus"}
    new = {"user": bot, "status": status} | ({"until_date": 0} if status == "kicked" else {})
    old = {"user": bot, "status": "member"}
    return {"chat": chat, "from": ANA, "date": NOON, "old_chat_member": old, "new_chat_member": new}


def test_a_text_is_said_with_its_own_time_and_profile() -> None:
    assert read(message=message(text="hello")) == Incoming(
        identity=Identity("telegram", "7"),
        id="99",
        happened=Said("hello", NOON_UTC),
        profile=Profile(name="Ana", language_tag="pt-br"),
    )


@pytest.mark.parametrize("typed", ["/start abc-DEF_1", "/plan@OurBot", "  2 "])
def test_commands_stay_as_they_were_typed(typed: str) -> None:
    assert happened(message=message(text=typed)) == Said(typed, NOON_UTC)


def test_half_a_character_does_not_cost_the_words() -> None:
    incoming = read(
        message=message(text="hi \ud83d!", **{"from": {**ANA, "first_name": "A\udfff"}})
    )
    assert incoming is not None
    assert incoming.happened == Said("hi �!", NOON_UTC)
    assert incoming.profile.name == "A�"


def test_a_caption_counts_as_said() -> None:
    photo = [{**FILE, "width": 1, "height": 1}]
    assert happened(message=message(photo=photo, caption="look")) == Said("look", NOON_UTC)


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("photo", [{**FILE, "width": 1, "height": 1}]),
        ("voice", {**FILE, "duration": 3}),
        ("audio", {**FILE, "duration": 3}),
        ("video", {**FILE, "width": 1, "height": 1, "duration": 3}),
        ("video_note", {**FILE, "length": 1, "duration": 3}),
        ("document", FILE),
        ("contact", {"phone_number": "+55", "first_name": "Bia"}),
        ("dice", {"emoji": "🎲", "value": 6}),
        ("sticker", {**FILE, "type": "regular", "width": 1, "height": 1, "is_animated": False,
                     "is_video": False}),
    ],
)  # fmt: skip
def test_what_has_no_words_is_sent_with_its_kind(kind: str, content: Any) -> None:
    assert happened(message=message(**{kind: content})) == Sent(kind)


def test_a_kind_newer_than_the_library_still_gets_an_answer() -> None:
    assert happened(message=message(hologram={"id": 1})) == Sent("unknown")


def test_a_note_of_the_client_is_nothing() -> None:
    note = message(message_auto_delete_timer_changed={"message_auto_delete_time": 9})
    assert read(message=note) is None


@pytest.mark.parametrize(
    "content",
    [
        {"location": SAO_PAULO},
        {"venue": {"location": SAO_PAULO, "title": "Café", "address": "Rua 1"}},
    ],
)
def test_a_place_is_shared(content: dict[str, Any]) -> None:
    assert happened(message=message(**content)) == Shared(-23.5, -46.6, NOON_UTC)


@pytest.mark.parametrize("latitude", [91.0, float("nan"), float("inf")])
def test_a_place_that_is_nowhere_is_not_shared(latitude: float) -> None:
    location = {"latitude": latitude, "longitude": 0.0}
    assert happened(message=message(location=location)) == Sent("location")


def test_edited_words_are_told_apart_from_new_ones() -> None:
    assert happened(edited_message=message(text="hallo", edit_date=NOON + 9)) == Edited(
        "hallo", NOON_UTC
    )


def test_a_live_location_that_moves_is_nothing() -> None:
    location = {"latitude": 1.0, "longitude": 1.0, "live_period": 60}
    assert read(edited_message=message(location=location, edit_date=NOON + 9)) is None


def test_a_tap_names_its_button_its_callback_and_its_message() -> None:
    incoming = read(callback_query=tap())
    assert incoming is not None
    assert incoming.happened == Pressed("c1:energy:3")
    assert (incoming.callback, incoming.message) == ("cb", "5")
    assert incoming.identity == Identity("telegram", "7")


@pytest.mark.parametrize(
    ("shown", "expected"),
    [(None, None), ({"message_id": 5, "chat": PRIVATE, "date": 0}, "5")],
)
def test_a_tap_on_a_message_too_old_to_be_shown_still_counts(
    shown: dict[str, Any] | None, expected: str | None
) -> None:
    incoming = read(callback_query=tap(message=shown))
    assert incoming is not None
    assert incoming.happened == Pressed("c1:energy:3")
    assert incoming.message == expected


@pytest.mark.parametrize(
    "fields",
    [
        {"data": SETTLED},
        {"data": None, "game_short_name": "chess"},
        {"message": None, "inline_message_id": "i"},
        {"message": {"message_id": 5, "chat": GROUP, "date": NOON}},
    ],
)
def test_a_tap_that_is_not_for_us_is_nothing(fields: dict[str, Any]) -> None:
    assert read(callback_query=tap(**fields)) is None


def test_blocking_is_leaving_and_unblocking_is_coming_back() -> None:
    assert happened(my_chat_member=member("kicked")) == Left()
    assert happened(my_chat_member=member("member")) == CameBack()


def test_groups_channels_and_other_bots_are_nothing() -> None:
    bot = {**ANA, "is_bot": True}
    assert read(message=message(text="hi", chat=GROUP)) is None
    assert read(message={**message(text="hi"), "from": bot}) is None
    assert read(edited_message=message(text="hi", chat=GROUP)) is None
    assert read(my_chat_member=member("kicked", GROUP)) is None
    assert read(channel_post=message(text="hi", chat={"id": -1, "type": "channel"})) is None
    assert read(callback_query=tap(**{"from": bot})) is None


def test_what_was_not_asked_for_is_nothing() -> None:
    emoji = {"old_reaction": [], "new_reaction": [{"type": "emoji", "emoji": "👍"}]}
    assert read(message_reaction={"chat": PRIVATE, "message_id": 5, "date": NOON, **emoji}) is None


def test_a_novelty_in_a_quoted_message_does_not_cost_the_words() -> None:
    quoted = message(text="before", date="no date at all")
    origin = {"type": "hologram", "date": NOON}
    content = {"reply_to_message": quoted, "forward_origin": origin, "entities": "new"}
    assert happened(message=message(text="hello", **content)) == Said("hello", NOON_UTC)
