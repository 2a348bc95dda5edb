"""Free talk with a model: it answers, proposes, remembers; and if it breaks, somebody answers."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from typing import Any

import httpx2
import pytest

from coach.local import REPLIES
from storage import memories
from tests.doubles.models import ModelsDouble
from tests.stories.chats import CHANNELS, Street, street
from tests.stories.days import arrives, meets_virtus, plans_the_week
from tests.stories.house import House, until
from tests.stories.person import Person

ONE = pytest.mark.parametrize("way", ["web"])
"""Where the channel makes no difference."""
TWO_SENTENCES = {
    "en": ("That was a long day.", "It may end early."),
    "pt-BR": ("Foi um dia comprido.", "Ele pode acabar cedo."),
    "es": ("Fue un día largo.", "Puede acabar temprano."),
}
LOCAL = [f"coach-reply_{number}" for number in range(1, REPLIES + 1)]


@pytest.fixture
async def models() -> AsyncIterator[ModelsDouble]:
    async with ModelsDouble() as models:
        yield models


@pytest.fixture
def more() -> dict[str, Any]:
    return {}


@pytest.fixture
async def outside(
    way: str, database_url: str, tmp_path: Path, models: ModelsDouble, more: dict[str, Any]
) -> AsyncIterator[Street]:
    """Virtus with two providers, the first of them Anthropic."""
    given = {
        "ai_providers": "anthropic:claude-haiku-4-5,openai:gpt-5-mini",
        "anthropic_api_key": "key-of-anthropic",
        "anthropic_base_url": models.base_url("anthropic"),
        "openai_api_key": "key-of-openai",
        "openai_base_url": models.base_url("openai"),
        "whatsapp_free_talk": "on",
        **more,
    }
    async with street(way, database_url, tmp_path, **given) as there:
        yield there


async def lives_here(ana: Person) -> None:
    """Met, with a week planned."""
    await meets_virtus(ana)
    await ana.taps("plan")
    await plans_the_week(ana)


@pytest.mark.parametrize("way", CHANNELS)
async def test_a_model_that_knows_the_person_answers(ana: Person, models: ModelsDouble) -> None:
    await lives_here(ana)
    models.says("anthropic", "The first chapter can wait until you have slept. What would help?")
    await ana.says("I slept three hours and the chapter stares at me")
    await ana.sees("The first chapter can wait until you have slept. What would help?")
    told = str(models.calls[-1].body)
    for part in ("Write the first chapter", "Finish the book", "I slept three hours"):
        assert part in told


@ONE
@pytest.mark.parametrize("language", ["pt-BR", "es"])
async def test_it_is_told_in_which_language_to_answer(ana: Person, models: ModelsDouble) -> None:
    await arrives(ana)
    answer = {
        "pt-BR": "Parece que hoje pesou. Quer deixar algo para amanhã?",
        "es": "Parece que hoy pesó. ¿Quieres dejar algo para mañana?",
    }[ana.language]
    models.says("anthropic", answer)
    await ana.says("...")
    await ana.sees(answer)


@ONE
async def test_the_open_question_follows_the_answer(
    ana: Person, house: House, models: ModelsDouble
) -> None:
    await arrives(ana)
    await house.to("2026-03-03 07:30")
    await ana.sees("morning-energy")
    models.says("anthropic", "A short night asks for a short list.")
    await ana.says("My neighbour had a party and I barely slept")
    await ana.sees("A short night asks for a short list.", "morning-energy")
    assert "Question that stays open" in str(models.calls[-1].body)
    await ana.taps("2")
    await ana.sees("morning-mood")


@pytest.mark.parametrize("way", ["web", "telegram polling"])
async def test_an_act_is_done_after_a_tap_and_taken_back_by_another(
    ana: Person, models: ModelsDouble
) -> None:
    await lives_here(ana)
    proposal = (("add_objective", {"text": "Call the bank"}),)
    models.says("anthropic", "That sounds like it wants a place.", proposes=proposal)
    await ana.says("I keep forgetting to call the bank")
    await ana.sees("That sounds like it wants a place.", "proposal-add")
    assert await _planned(ana) == ["Write the first chapter", "Run twice"]
    await ana.taps("yes")
    await ana.sees("proposal-added")
    assert await _planned(ana) == ["Write the first chapter", "Run twice", "Call the bank"]
    await ana.says("/undo")
    await ana.sees("undo-proposal")
    assert await _planned(ana) == ["Write the first chapter", "Run twice"]


@ONE
async def test_a_memory_is_kept_told_replaced_and_forgotten(
    ana: Person, models: ModelsDouble
) -> None:
    await arrives(ana)
    models.says("anthropic", "Thursdays are for singing.", proposes=_remember("Sings on Thursdays"))
    await ana.says("On Thursdays I sing in a choir")
    await ana.sees("Thursdays are for singing.", "proposal-keep", "Sings on Thursdays")
    await ana.taps("yes")
    await ana.sees("proposal-kept")
    models.says(
        "anthropic",
        "Mondays, then.",
        proposes=(("remember", {"text": "Sings on Mondays", "instead_of": 1}),),
    )
    await ana.says("The choir has moved to Mondays")
    await ana.sees("proposal-keep", "Sings on Mondays", "Sings on Thursdays")
    assert "Memory 1, of 2026-03-02: Sings on Thursdays" in str(models.calls[-1].body)
    await ana.taps("yes")
    await ana.sees("proposal-kept")
    assert await _remembered(ana) == ["Sings on Mondays"]
    await ana.says("/memory")
    await ana.sees("memory-list", "Sings on Mondays")
    await ana.taps("Sings on Mondays")
    await ana.sees("memory-one")
    await ana.taps("forget")
    await ana.sees("memory-nothing")
    assert await _remembered(ana) == []


@ONE
async def test_the_next_provider_answers_when_the_first_cannot(
    ana: Person, models: ModelsDouble
) -> None:
    await arrives(ana)
    models.fails("anthropic", 529)
    models.says("openai", "I am here. Tell me more, if you like.")
    await ana.says("It was a strange day")
    await ana.sees("I am here. Tell me more, if you like.")
    assert len(models.calls) <= 3


@ONE
async def test_when_nobody_can_it_is_said_so_and_asked_once_more_by_a_tap(
    ana: Person, models: ModelsDouble
) -> None:
    await arrives(ana)
    models.fails("anthropic", 401)
    models.sends_a_page("openai", 502)
    await ana.says("It was a strange day")
    await ana.sees("coach-ai_away")
    assert len(models.calls) <= 3
    models.forget()
    models.says("openai", "Strange how?")
    await ana.taps("again")
    await ana.sees("Strange how?")
    told = str(models.calls[-1].body)
    assert "It was a strange day" in told
    for apart in ("can't be reached", "Try once more"):
        assert apart not in told


@ONE
async def test_that_nobody_can_is_not_said_twice_running(ana: Person, models: ModelsDouble) -> None:
    await arrives(ana)
    models.fails("anthropic", 401)
    models.fails("openai", 401)
    await ana.says("It was a strange day")
    await ana.sees("coach-ai_away")
    await ana.says("And the next one will be too")
    await ana.sees_one_of(*LOCAL)


@ONE
async def test_who_talks_for_hours_is_told_that_it_is_an_ai(
    ana: Person, house: House, models: ModelsDouble
) -> None:
    await arrives(ana)
    models.says("anthropic", "Go on.")
    for _ in range(4):
        await ana.says("There is more to it")
        assert "AI" not in (await ana.sees("Go on.")).text
        await house.later(minutes=55)
    await ana.says("There is more to it")
    await ana.sees("Go on.", "coach-still_ai")


@ONE
async def test_what_the_coach_would_not_say_is_not_said(ana: Person, models: ModelsDouble) -> None:
    await arrives(ana)
    models.says("anthropic", "You failed again. See https://example.com for therapy!!!")
    models.says("openai", "You failed again. See https://example.com for therapy!!!")
    await ana.says("I did nothing today")
    await ana.sees_one_of(*LOCAL)
    assert len(models.calls) == 2


@ONE
async def test_an_alarm_that_a_model_raises_is_answered_in_human_words(
    ana: Person, house: House, models: ModelsDouble
) -> None:
    await arrives(ana)
    models.says("anthropic", "", proposes=(("raise_alarm", {}),))
    await ana.says("The lake has been talking to me lately")
    await ana.sees("danger-self_first")
    calls = len(models.calls)
    await ana.says("I have no plans, I am only so tired of it all")
    await ana.chat.next_message()
    assert len(models.calls) == calls, "no model is asked while somebody is in danger"
    async with house.app.database.transaction() as tx:
        told = await tx.raw.fetch("SELECT is_withheld FROM messages ORDER BY id DESC LIMIT 4")
    assert all(row["is_withheld"] for row in told)


@ONE
async def test_danger_is_answered_at_once_however_long_a_model_takes(
    ana: Person, models: ModelsDouble
) -> None:
    await arrives(ana)
    models.hangs("anthropic")
    await ana.says("Let me tell you about my day")
    await ana.says("I want to kill myself")
    await ana.sees("danger-self_first")
    await ana.sees_nothing()


@ONE
async def test_who_writes_on_is_answered_once_to_all_of_it(
    ana: Person, models: ModelsDouble
) -> None:
    await arrives(ana)
    models.hangs("anthropic")
    await ana.says("First of all")
    await until(lambda: _was_asked(models, 1))
    models.forget()
    models.says("anthropic", "That is a lot at once.")
    await ana.says("and then the car broke")
    await ana.sees("That is a lot at once.")
    assert "First of all" in str(models.calls[-1].body)
    await ana.sees_nothing()


@ONE
async def test_an_answer_can_be_stopped(ana: Person, models: ModelsDouble) -> None:
    await arrives(ana)
    models.hangs("anthropic")
    await ana.says("Tell me everything")
    await ana.says("/cancel")
    await ana.sees("coach-stopped")
    await ana.sees_nothing()


@ONE
@pytest.mark.parametrize("more", [{"ai_person_daily_budget": "0.000001"}])
async def test_past_the_budget_the_local_coach_answers(ana: Person, models: ModelsDouble) -> None:
    await arrives(ana)
    models.says("anthropic", "One answer.", usage=(1000, 1000))
    await ana.says("It was a strange day")
    await ana.sees("One answer.")
    await ana.says("And tomorrow will be another")
    await ana.sees_one_of(*LOCAL)
    assert len(models.calls) == 1


@ONE
async def test_the_evening_is_closed_in_a_models_words(
    ana: Person, house: House, models: ModelsDouble
) -> None:
    await arrives(ana)
    models.says("anthropic", "A day at 4, and it is yours to keep.")
    await house.to("2026-03-03 21:00")
    await ana.sees("evening-energy_first")
    await ana.taps("4")
    await ana.sees("evening-mood")
    await ana.taps("3")
    await ana.sees("evening-reflection")
    await ana.taps("skip")
    await ana.sees("A day at 4, and it is yours to keep.")


@pytest.mark.parametrize("way", ["whatsapp"])
@pytest.mark.parametrize("more", [{"whatsapp_free_talk": "off"}])
async def test_on_whatsapp_free_talk_is_off_until_the_host_switches_it_on(
    ana: Person, models: ModelsDouble
) -> None:
    await arrives(ana)
    await ana.says("It was a strange day")
    await ana.sees_one_of(*LOCAL)
    assert models.calls == []


@pytest.mark.parametrize("way", ["telegram polling"])
async def test_telegram_shows_the_answer_while_it_is_written(
    ana: Person, outside: Street, models: ModelsDouble
) -> None:
    await arrives(ana)
    text = "One. Two. Three, and that is all of it."
    models.says("anthropic", text, apart=0.2)
    await ana.says("Count for me")
    await ana.sees(text)
    drafts = outside.telegram.drafts
    assert drafts[0] == ""
    assert all(text.startswith(draft) for draft in drafts)
    assert len(set(drafts)) >= 3


@ONE
@pytest.mark.parametrize("language", ["en", "pt-BR", "es"])
async def test_the_page_shows_the_answer_while_it_is_written(
    ana: Person, house: House, models: ModelsDouble
) -> None:
    await arrives(ana)
    first, rest = TWO_SENTENCES[ana.language]
    models.says("anthropic", f"{first} {rest}", apart=0.05)
    watching = asyncio.create_task(_drafts(house, ana.chat.address))
    await ana.says("...")
    await ana.sees(first, rest)
    drafts = await watching
    assert drafts[0] == ""
    assert first in drafts
    assert drafts[-1] is None, "nothing is left of it beside the answer itself"


async def _drafts(house: House, user: str) -> list[str | None]:
    """What the page is told to show until it is told to show nothing more."""
    seen: list[str | None] = []
    address = f"{house.address}/web/events?user={user}"
    async with (
        httpx2.AsyncClient(timeout=10, verify=False) as client,
        client.stream("GET", address) as stream,
    ):
        is_draft = False
        async for line in stream.aiter_lines():
            if line == "event: draft":
                is_draft = True
            elif is_draft:
                seen.append(json.loads(line.removeprefix("data: "))["text"])
                is_draft = False
                if seen[-1] is None:
                    break
    return seen


async def _was_asked(models: ModelsDouble, times: int) -> bool:
    return len(models.calls) >= times


def _remember(text: str) -> tuple[tuple[str, dict[str, Any]], ...]:
    return (("remember", {"text": text}),)


async def _planned(ana: Person) -> list[str]:
    plan = await ana.plan(date(2026, 3, 2))
    assert plan is not None
    return [one.text for one in plan.objectives]


async def _remembered(ana: Person) -> list[str]:
    sender = await ana.known()
    async with ana.house.app.database.transaction() as tx:
        return [one.text for one in await memories.of(tx, sender)]
