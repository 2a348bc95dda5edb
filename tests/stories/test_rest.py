"""Rest, sickness and silence: Virtus is quiet, nothing piles up, and coming back is easy."""

from datetime import date, timedelta

import pytest

from storage.messages import COLUMN, TABLE, Body
from tests.stories.chats import NUMBERED, UNANNOUNCED, Street
from tests.stories.conftest import LANGUAGES
from tests.stories.days import HELLO, TUESDAY, arrives, chooses_a_focus
from tests.stories.house import House
from tests.stories.person import Person
from tests.stories.words import has_words

BACK = {"en": "I'm back", "pt-BR": "Voltei", "es": "Ya volví"}
MONDAY = date(2026, 3, 9)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_sick_week_is_quiet_and_the_morning_after_it_is_soft(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await _rests(ana, "sick")
    await ana.sees("rest-sick", "rest-sick_how_long")
    await ana.taps("for_week")
    await ana.sees("rest-begun")
    for day in range(2, 9):
        await house.to(f"2026-03-0{day} 12:00" if day == 2 else f"2026-03-0{day} 07:30")
        await house.to(f"2026-03-0{day} 21:00")
    await ana.sees_nothing()
    await house.to("2026-03-09 07:30")
    await ana.is_met("chat-returned", "morning-energy")
    await ana.sees_nothing()
    await ana.taps("2")
    await ana.sees("morning-smaller", "morning-mood")
    await house.to("2026-03-09 21:00")
    seen = await ana.is_met("evening-energy_first")
    assert not has_words(seen.text, ana.language, "chat-returned"), "it is said once"
    assert await _mornings(house) == [
        (TUESDAY, "skipped"),
        (MONDAY, "sent"),
        (MONDAY + timedelta(days=1), "waiting"),
    ]


async def test_a_rest_until_a_date_ends_on_it_though_the_clocks_change_meanwhile(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await ana.says("/timezone")
    await ana.sees("settings-zone")
    await ana.taps("elsewhere")
    await ana.sees("settings-zone_city")
    await ana.says("Lisbon")
    await ana.sees("settings-zone_found", "settings-zone_changed")
    await _rests(ana, "until_date")
    await ana.sees("rest-until")
    await ana.says("whenever")
    await ana.sees("reading-date", "rest-until")
    await ana.says("March 30")
    await ana.sees("rest-begun", "Monday, March 30")
    for day in (13, 20, 27, 29, 30):
        await house.to(f"2026-03-{day} 07:30", "Europe/Lisbon")
        await house.to(f"2026-03-{day} 21:00", "Europe/Lisbon")
    await house.to("2026-03-31 07:29", "Europe/Lisbon")
    await ana.sees_nothing()
    await house.to("2026-03-31 07:30", "Europe/Lisbon")
    await ana.is_met("chat-returned", "morning-energy")


async def test_a_welcome_that_is_left_without_an_answer_is_not_said_at_each_push(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await _rests(ana, "for_today")
    await ana.sees("rest-begun_today")
    await house.to("2026-03-03 07:30")
    await ana.chat.next_message()
    await house.to("2026-03-04 07:30")
    seen = await ana.is_met("morning-energy")
    assert not has_words(seen.text, ana.language, "chat-returned")


async def test_who_was_there_since_is_not_welcomed_twice(ana: Person, house: House) -> None:
    await arrives(ana)
    await _rests(ana, "for_today")
    await ana.sees("rest-begun_today")
    await house.to("2026-03-03 06:50")
    await ana.says("/today")
    await ana.sees("chat-returned", "morning-energy")
    await ana.says("/cancel")
    await ana.sees("morning-left")
    await house.to("2026-03-03 07:30")
    seen = await ana.is_met("morning-energy")
    assert not has_words(seen.text, ana.language, "chat-returned")


async def test_a_check_in_can_be_opened_in_a_rest_and_the_rest_goes_on(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await _rests(ana, "for_week")
    await ana.sees("rest-begun")
    await house.to("2026-03-03 10:00")
    await ana.says("/today")
    await chooses_a_focus(ana, "Water the plants")
    await house.to("2026-03-03 21:00")
    await house.to("2026-03-04 07:30")
    await ana.sees_nothing()
    await ana.says("/rest")
    await ana.sees("rest-resting", "Sunday, March 8")
    await ana.taps("stay")
    await ana.sees("rest-stays")


@pytest.mark.parametrize("language", ["pt-BR"])
async def test_a_word_ends_a_rest_and_the_next_moment_comes(ana: Person, house: House) -> None:
    await arrives(ana)
    await _rests(ana, "open_end")
    await ana.sees("rest-begun_open")
    for day in (3, 4, 5):
        await house.to(f"2026-03-0{day} 07:30")
        await house.to(f"2026-03-0{day} 21:00")
    await house.to("2026-03-06 08:00")
    await ana.sees_nothing()
    await ana.says(BACK[ana.language])
    await ana.sees("morning-energy")
    await ana.taps("3")
    await ana.sees("morning-mood")
    await house.to("2026-03-06 21:00")
    await ana.is_met("evening-energy_first")
    await house.to("2026-03-09 07:30")
    await ana.is_met("morning-energy")


async def test_what_is_put_off_in_a_rest_comes_and_what_was_put_off_before_it_does_not(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await house.to("2026-03-03 07:30")
    await ana.is_met("morning-energy")
    await ana.taps("later")
    await ana.sees("morning-out_later")
    await _rests(ana, "for_week")
    await ana.sees("rest-begun")
    await house.to("2026-03-03 08:30")
    await ana.sees_nothing()
    await house.to("2026-03-04 10:00")
    await ana.says("/today")
    await ana.sees("morning-energy")
    await ana.taps("later")
    await ana.sees("morning-out_later")
    await house.to("2026-03-04 11:00")
    await ana.is_met("morning-energy")
    await house.to("2026-03-04 21:00")
    await house.to("2026-03-05 07:30")
    await ana.sees_nothing()


async def test_a_follow_up_after_danger_comes_in_a_rest_too(ana: Person, house: House) -> None:
    await arrives(ana)
    await house.to("2026-03-03 02:00")
    await ana.says("I can't go on")
    await ana.sees("danger-self_first")
    await ana.says("I'm safe")
    await ana.sees("danger-follow_up")
    await ana.taps("yes")
    await ana.sees("danger-released_until_tomorrow")
    await _rests(ana, "for_week")
    await ana.sees("rest-begun")
    await house.to("2026-03-03 07:30")
    await ana.is_met("danger-day_after")
    await ana.taps("safe")
    await ana.sees("danger-released")
    await house.to("2026-03-03 08:30")
    await ana.sees_nothing()


async def test_a_rest_made_shorter_brings_the_next_morning_sooner(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await _rests(ana, "for_week")
    await ana.sees("rest-begun")
    await house.to("2026-03-03 07:30")
    await house.to("2026-03-03 21:30")
    await ana.sees_nothing()
    await ana.says("/rest")
    await ana.sees("rest-resting")
    await ana.taps("change")
    await ana.sees("rest-how_long")
    await ana.says(ana.label("for_today"))  # the label, where the bare word is a command too
    await ana.sees("rest-begun_today")
    await house.to("2026-03-04 07:30")
    await ana.is_met("morning-energy")


@pytest.mark.parametrize("way", ["web", "telegram polling"])
async def test_start_or_the_command_itself_ends_a_rest_early(ana: Person, house: House) -> None:
    await arrives(ana)
    await _rests(ana, "for_week")
    await ana.sees("rest-begun")
    await ana.says("/start")
    await ana.sees("chat-resumed")
    await ana.says("/start")
    await ana.sees("chat-welcome_back")
    await _rests(ana, "for_week")
    await ana.sees("rest-begun")
    await ana.says("/rest")
    await ana.sees("rest-resting")
    await ana.taps("come_back")
    await ana.sees("rest-ended")
    await house.to("2026-03-03 07:30")
    await ana.is_met("morning-energy")


async def test_less_is_offered_once_after_three_pushes_without_a_word(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await _is_pushed(ana, house, "2026-03-03 07:30", "2026-03-03 21:00", "2026-03-04 07:30")
    await house.to("2026-03-04 21:00")
    await ana.is_met("less-offer")
    await ana.taps("mornings")
    await ana.sees("less-mornings")
    await house.to("2026-03-05 07:30")
    await ana.is_met("morning-energy")
    await house.to("2026-03-05 21:00")
    await house.to("2026-03-08 17:00")
    await ana.sees_nothing()
    await ana.says("/settings")
    await ana.sees("settings-menu")
    await ana.taps("evening")
    await ana.sees("settings-evening_time")
    await ana.taps("t2200")
    await ana.sees("settings-evening_changed")
    await house.to("2026-03-09 07:30")
    await ana.is_met("morning-energy")
    await house.to("2026-03-09 22:00")
    await ana.is_met("evening-energy_first")


async def test_any_word_between_makes_it_no_silence(ana: Person, house: House) -> None:
    await arrives(ana)
    await _is_pushed(ana, house, "2026-03-03 07:30", "2026-03-03 21:00", "2026-03-04 07:30")
    await ana.says("/help")
    await ana.sees("chat-help")
    await house.to("2026-03-04 21:00")
    await ana.is_met("evening-energy_first")


@pytest.mark.parametrize("language", ["es"])
async def test_after_seven_virtus_is_quiet_says_so_once_and_a_word_brings_it_back(
    ana: Person, house: House, way: str
) -> None:
    await arrives(ana)
    await _is_pushed(
        ana,
        house,
        *("2026-03-03 07:30", "2026-03-03 21:00", "2026-03-04 07:30", "2026-03-04 21:00"),
        *("2026-03-05 07:30", "2026-03-05 21:00", "2026-03-06 07:30"),
    )
    await house.to("2026-03-06 21:00")
    quiet = await ana.sees("whatsapp-template_quiet" if way == "whatsapp" else "chat-quiet")
    for day in range(7, 20):
        await house.to(f"2026-03-{day:02} 07:30")
        await house.to(f"2026-03-{day:02} 21:00")
    await house.to("2026-03-20 07:00")
    await ana.sees_nothing()
    if quiet.labels:
        await ana.taps_label(quiet.labels[0])
    else:
        await ana.says(HELLO[ana.language])
    await ana.sees("chat-returned", "morning-energy")
    await ana.taps("4")
    await ana.sees("morning-mood")
    await house.to("2026-03-20 21:00")
    await ana.is_met("evening-energy_first")


@pytest.mark.parametrize("way", [UNANNOUNCED, NUMBERED])
async def test_what_waited_for_the_window_gives_way_to_the_welcome_after_a_long_silence(
    ana: Person, house: House, outside: Street, way: str
) -> None:
    await arrives(ana)
    for day in range(3, 8):
        await _is_left_alone(ana, outside, f"2026-03-{day:02} 07:30", f"2026-03-{day:02} 21:00")
    (waiting,) = await _held(ana)
    held = "chat-quiet" if way == UNANNOUNCED else "evening-energy_first"
    assert has_words(waiting, ana.language, held)
    await house.to("2026-03-20 07:00")
    await ana.says(HELLO[ana.language])
    await ana.sees("chat-returned", "morning-energy")
    await ana.sees_nothing()
    assert await _held(ana) == []


@pytest.mark.parametrize("way", [NUMBERED])
async def test_what_waited_for_the_window_is_shown_to_who_writes_soon(
    ana: Person, outside: Street
) -> None:
    await arrives(ana)
    await _is_left_alone(ana, outside, "2026-03-03 07:30", "2026-03-03 21:00")
    await outside.house.to("2026-03-03 22:00")
    await ana.says(HELLO[ana.language])
    await ana.sees("evening-energy_first")
    await ana.sees("evening-energy_first")  # after the answer to the greeting
    await ana.taps("4")
    await ana.sees("evening-mood")


async def test_after_a_long_silence_own_words_are_heard_and_nothing_is_counted(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await _rests(ana, "open_end")
    await ana.sees("rest-begun_open")
    await house.to("2026-03-14 10:00")
    await ana.says("My sister had a baby and I was there for all of it")
    seen = await ana.sees("chat-returned")
    assert not has_words(seen.text, ana.language, "morning-energy")
    await ana.says("She sleeps all day and all night, they say")
    seen = await ana.sees("")
    assert not has_words(seen.text, ana.language, "chat-returned")


async def _rests(ana: Person, choice: str) -> None:
    await ana.says("/rest")
    await ana.sees("rest-how_long")
    await ana.taps(choice)


async def _is_pushed(ana: Person, house: House, *walls: str) -> None:
    """Each of these times brings one message, which is left without an answer."""
    for wall in walls:
        await house.to(wall)
        await ana.chat.next_message()
        await ana.sees_nothing()


async def _is_left_alone(ana: Person, outside: Street, *walls: str) -> None:
    """What comes at these times is not answered, and the platform has said all it knows of it."""
    for wall in walls:
        await outside.house.to(wall)
        await ana.overlooks_what_comes()
        await outside.is_settled()
        await ana.overlooks_what_comes()


async def _held(ana: Person) -> list[str]:
    """What waits for the person to write."""
    sender = await ana.known()
    async with ana.house.app.database.transaction() as tx:
        rows = await tx.raw.fetch(
            "SELECT seal_id, body FROM messages JOIN outbox USING (id) WHERE state = 'held'"
        )
    kept = (
        sender.cipher.open(row["body"], table=TABLE, column=COLUMN, row=row["seal_id"])
        for row in rows
    )
    return [Body.from_json(body).text for body in kept]


async def _mornings(house: House) -> list[tuple[date, str]]:
    async with house.app.database.transaction() as tx:
        rows = await tx.raw.fetch(
            "SELECT local_date, state FROM moments WHERE kind = 'morning' ORDER BY local_date"
        )
    return [(row["local_date"], row["state"]) for row in rows]
