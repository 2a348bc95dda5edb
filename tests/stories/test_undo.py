"""A tap on "Undo", the word for it, or /undo: and it was never written."""

import pytest

from handlers.words import catalog
from tests.stories.chats import NUMBERED
from tests.stories.days import (
    MONDAY,
    TUESDAY,
    arrives,
    chooses_a_focus,
    meets_virtus,
    plans_the_week,
)
from tests.stories.house import House
from tests.stories.person import Person

TWO = pytest.mark.parametrize("way", ["web", "telegram polling"])


@TWO
async def test_a_check_in_is_taken_back_by_the_button_under_its_last_words(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await ana.says("/today")
    await chooses_a_focus(ana, "Write the letter")
    assert await ana.check_in(MONDAY) is not None
    await ana.taps("undo")
    await ana.sees("undo-morning")
    assert await ana.check_in(MONDAY) is None
    await ana.says("/undo")
    await ana.sees("undo-nothing")
    await ana.says("/today")
    await chooses_a_focus(ana, "Write the other letter")
    await house.later(minutes=11)
    await ana.says("/undo")
    await ana.sees("undo-nothing")
    assert await ana.check_in(MONDAY) is not None


@pytest.mark.parametrize("way", ["web"])
async def test_a_second_tap_and_one_that_comes_late_are_told_kindly(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await ana.says("/today")
    await chooses_a_focus(ana, "Write the letter")
    await ana.taps("undo")
    await ana.sees("undo-morning")
    assert await _chosen(house) == ["undo"]
    await ana.taps_label(_undo(ana))
    await ana.sees("undo-already")
    await house.later(minutes=11)
    await ana.taps_label(_undo(ana))
    await ana.sees("undo-late")


@TWO
@pytest.mark.parametrize("language", ["es"])
async def test_a_prompt_that_was_not_meant_to_be_left_is_asked_once_more(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await house.to("2026-03-03 07:30")
    for way_out in ("not_now", "later"):
        await ana.is_met("morning-energy")
        await ana.taps(way_out)
        await ana.sees(f"morning-out_{way_out}")
        await ana.taps("undo")
        seen = await ana.sees("undo-question", "morning-energy")
        assert _undo(ana) not in seen.labels
        if way_out == "not_now":
            await ana.says("/cancel")
            assert _undo(ana) not in (await ana.sees("morning-left")).labels
            await ana.says("/today")
    await ana.taps("4")
    await ana.sees("morning-mood")
    await house.to("2026-03-03 08:30")
    await ana.sees_nothing()
    await house.to("2026-03-03 21:00")
    await ana.is_met("evening-energy_first")


@pytest.mark.parametrize("way", ["whatsapp", NUMBERED])
@pytest.mark.parametrize("language", ["pt-BR"])
async def test_the_bare_word_takes_back_a_plan(ana: Person) -> None:
    await arrives(ana)
    await ana.says("/plan")
    await ana.sees("weekly_plan-objectives")
    await ana.says("Correr")
    await ana.sees("weekly_plan-more")
    await ana.taps("enough")
    for key in ("if_then", "plan_b"):
        await ana.sees(f"weekly_plan-{key}")
        await ana.taps("skip")
    await ana.sees("weekly_plan-review")
    await ana.taps("save")
    saved = await ana.sees("weekly_plan-saved")
    assert _undo(ana) in (*saved.labels, saved.text.rpartition("\n\n")[2])
    assert await ana.plan(MONDAY) is not None
    await ana.says("Desfazer")
    seen = await ana.sees("undo-weekly_plan")
    assert not seen.labels
    assert await ana.plan(MONDAY) is None
    await ana.says("desfaz")
    await ana.sees("undo-nothing")


@pytest.mark.parametrize("way", ["terminal", "telegram polling"])
async def test_what_stands_on_the_button_may_be_written(ana: Person, way: str) -> None:
    await arrives(ana)
    await _is_called(ana, "Bea")
    await ana.says("Undo")
    await ana.sees("undo-settings")
    assert (await ana.known()).person.name is None
    await ana.says("Undo")
    await ana.sees("undo-nothing" if way == "terminal" else "")


@pytest.mark.parametrize("way", ["terminal"])
async def test_a_number_sent_twice_takes_nothing_back(ana: Person) -> None:
    await arrives(ana)
    await _is_called(ana, "Bea")
    await ana.says("1")
    await ana.sees("")
    assert (await ana.known()).person.name == "Bea"


@pytest.mark.parametrize("way", ["web"])
async def test_a_language_taken_back_is_taken_back_in_words_too(ana: Person) -> None:
    await arrives(ana)
    await ana.says("/language")
    await ana.sees("settings-language")
    await ana.taps("es")
    ana.language = "es"
    await ana.sees("settings-language_changed")
    await ana.taps("undo")
    ana.language = "en"
    await ana.sees("undo-settings")
    assert (await ana.known()).person.language == "en"


@pytest.mark.parametrize("way", ["web"])
async def test_in_the_middle_of_a_talk_it_is_one_question_back(ana: Person, house: House) -> None:
    await arrives(ana)
    await _is_called(ana, "Bea")
    await house.to("2026-03-03 07:30")
    await ana.is_met("morning-energy")
    await ana.taps("4")
    await ana.sees("morning-mood")
    await ana.says("/undo")
    await ana.sees("morning-energy")
    assert (await ana.known()).person.name == "Bea"
    await ana.says("/cancel")
    assert _undo(ana) in (await ana.sees("morning-left")).labels
    await ana.says("/undo")
    await ana.sees("undo-morning")
    assert await ana.check_in(TUESDAY) is None


@pytest.mark.parametrize("way", ["web"])
async def test_a_mark_made_over_a_talk_is_taken_back_and_the_talk_stays(ana: Person) -> None:
    await meets_virtus(ana)
    await ana.taps("plan")
    await plans_the_week(ana)
    await ana.says("/today")
    await ana.sees("morning-energy")
    await ana.taps("4")
    await ana.sees("morning-mood")
    await ana.says("/week")
    await ana.sees("week-glance")
    await ana.taps("Run twice")
    await ana.sees("week-mark")
    await ana.taps("done")
    await ana.sees("Run twice · ●", "week-glance")
    await ana.says("/undo")
    await ana.sees("undo-week", "Run twice · ○", "week-glance")
    await ana.taps("close")
    await ana.sees("week-closed", "morning-mood")
    await ana.says("/undo")
    await ana.sees("morning-energy")


@pytest.mark.parametrize("way", ["web"])
async def test_a_rest_that_a_word_ended_by_mistake_goes_on(ana: Person, house: House) -> None:
    await arrives(ana)
    await ana.says("/rest")
    await ana.sees("rest-how_long")
    await ana.taps("for_week")
    await ana.sees("rest-begun")
    await ana.says("/start")
    await ana.sees("chat-resumed")
    await ana.taps_label(_undo(ana))
    await ana.sees("undo-rest")
    await house.to("2026-03-03 07:30")
    await ana.sees_nothing()


@pytest.mark.parametrize("way", ["web"])
async def test_where_nothing_was_written_no_button_stands(ana: Person) -> None:
    await ana.says("/start")
    await ana.sees("onboarding-hello")
    await ana.says("/cancel")
    seen = [await ana.sees("onboarding-left")]
    await arrives(ana)
    for command, key in (("/help", "chat-help"), ("/privacy", "chat-privacy")):
        await ana.says(command)
        seen.append(await ana.sees(key))
    await ana.says("/settings")
    await ana.sees("settings-menu")
    await ana.taps("done")
    seen.append(await ana.sees("settings-unchanged"))
    assert [it.labels for it in seen] == [()] * len(seen)


async def _is_called(ana: Person, name: str) -> None:
    await ana.says("/settings")
    await ana.sees("settings-menu")
    await ana.taps("name")
    await ana.sees("settings-name")
    await ana.says(name)
    assert _undo(ana) in (await ana.sees("settings-name_changed", name)).labels


async def _chosen(house: House) -> list[str]:
    """What the page shows as taken under the last words of a conversation."""
    async with house.app.database.transaction() as tx:
        rows = await tx.raw.fetch("SELECT chosen FROM messages WHERE question LIKE '%:undo:'")
    return [str(row["chosen"]).rpartition(":")[2] for row in rows]


def _undo(ana: Person) -> str:
    return catalog.label(ana.language, catalog.SHARED, "undo")
