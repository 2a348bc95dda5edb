"""Content is made once, reminders are submitted once, and the ids are kept."""

from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.channels.channel import Refused
from bot.channels.whatsapp_content import ContentIds, shapes
from bot.channels.whatsapp_templates import (
    REMINDERS,
    MadeTemplates,
    create_templates,
    missing,
)
from handlers.coming_back import comes_back
from handlers.words import catalog
from tests.doubles.twilio import TwilioDouble


@pytest_asyncio.fixture
async def double() -> AsyncIterator[TwilioDouble]:
    async with TwilioDouble(approves=False) as double:
        yield double


async def make(double: TwilioDouble, folder: Path, token: str = "token") -> MadeTemplates:
    return await create_templates(
        account_sid=double.account_sid,
        auth_token=token,
        base_url=double.base_url,
        keep_at=folder / "whatsapp_content.json",
    )


async def test_everything_is_made_at_first_and_nothing_twice(
    double: TwilioDouble, tmp_path: Path
) -> None:
    first = await make(double, tmp_path)
    second = await make(double, tmp_path)
    assert first.created == len(double.contents) == 3 * (20 + 5)
    assert second.created == 0
    assert second.content == first.content
    assert second.setting == first.setting


async def test_a_run_that_was_cut_short_goes_on(double: TwilioDouble, tmp_path: Path) -> None:
    await make(double, tmp_path)
    for sid in list(double.contents)[40:]:
        del double.contents[sid]
    again = await make(double, tmp_path)
    assert again.created == 75 - 40
    names = Counter(content.friendly_name for content in double.contents.values())
    assert max(names.values()) == 1


async def test_the_ids_of_every_shape_and_language_are_kept(
    double: TwilioDouble, tmp_path: Path
) -> None:
    await make(double, tmp_path)
    kept = ContentIds.load(tmp_path / "whatsapp_content.json")
    for language in catalog.LANGUAGES:
        for shape in shapes():
            assert kept.sid(shape, language) in double.contents


async def test_only_reminders_are_submitted_and_their_state_is_told(
    double: TwilioDouble, tmp_path: Path
) -> None:
    first = await make(double, tmp_path)
    assert set(first.approvals.values()) == {"received"}
    submitted = {one.friendly_name for one in double.contents.values() if one.approval == "pending"}
    assert submitted == set(first.approvals)
    assert set((await make(double, tmp_path)).approvals.values()) == {"pending"}


async def test_the_setting_names_each_prompt_and_language(
    double: TwilioDouble, tmp_path: Path
) -> None:
    made = await make(double, tmp_path)
    assert made.reminders.keys() == {"morning", "evening", "planning", "follow_up", "quiet"}
    for by_language in made.reminders.values():
        assert by_language.keys() == {"en", "pt-BR", "es"}
        for language, sid in by_language.items():
            assert double.contents[sid].language == language.replace("-", "_")


async def test_a_wrong_token_is_said_and_nothing_is_kept(
    double: TwilioDouble, tmp_path: Path
) -> None:
    with pytest.raises(Refused, match="20003"):
        await make(double, tmp_path, token="wrong")
    assert ContentIds.load(tmp_path / "whatsapp_content.json") == ContentIds({})


@pytest.mark.parametrize("language", catalog.LANGUAGES)
def test_the_words_fit_whatsapp(language: str) -> None:
    assert len(catalog.say(language, "whatsapp-list")) <= 20
    assert len(catalog.say(language, "whatsapp-list_beside")) <= 72
    assert len(catalog.say(language, "whatsapp-template_open")) <= 20
    assert len(catalog.say(language, "whatsapp-template_back")) <= 20


@pytest.mark.parametrize("language", catalog.LANGUAGES)
def test_the_button_below_the_word_of_quiet_says_that_somebody_is_back(language: str) -> None:
    assert comes_back(catalog.say(language, "whatsapp-template_back"))


def test_what_the_setting_lacks_is_named() -> None:
    whole = {name: dict.fromkeys(catalog.LANGUAGES, "HX1") for name in REMINDERS}
    assert missing(whole) == ()
    assert missing({**whole, "quiet": {"en": "HX1"}}) == ("quiet",)
    assert missing({}) == REMINDERS
