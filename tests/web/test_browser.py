"""The real page in a real browser: tapping through the first talk, live pushes, reload, restart."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Page, async_playwright, expect

from handlers.words import catalog
from tests.stories.chats import Street, street
from tests.stories.house import House

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium is on the PATH")


@pytest.fixture
async def outside(database_url: str, tmp_path: Path) -> AsyncIterator[Street]:
    async with street("web", database_url, tmp_path) as there:
        yield there


@pytest.fixture
def house(outside: Street) -> House:
    return outside.house


@pytest.fixture
async def page(house: House) -> AsyncIterator[Page]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        context = await browser.new_context(locale="en-US", timezone_id="America/Sao_Paulo")
        context.set_default_timeout(10_000)
        page = await context.new_page()
        await page.goto(f"{house.address}/?user=ana")
        yield page
        await browser.close()


async def test_the_first_talk_by_tapping_then_a_push_and_a_reload(page: Page, house: House) -> None:
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    await page.click("#say-hello")
    await _taps(page, "onboarding-hello", "go_on")
    await _taps(page, "onboarding-consent", "yes")
    await _taps(page, "onboarding-name", "skip")
    await _taps(page, "onboarding-zone", "elsewhere")
    await _writes(page, "São Paulo")
    await _taps(page, "onboarding-vision", "skip")
    await _taps(page, "onboarding-objectives", "skip")
    await _taps(page, "onboarding-working_days", "d12345")
    await _taps(page, "onboarding-morning_time", "t0730")
    await _taps(page, "onboarding-evening_time", "t2100")
    await _taps(page, "onboarding-planning_day", "w7")
    await _taps(page, "onboarding-planning_time", "t1700")
    await _taps(page, "onboarding-tone", "gentle")
    await _taps(page, "onboarding-next", "tomorrow")
    coach = page.locator("[data-message][data-from=coach] [data-text]")
    await expect(coach).to_have_count(15)

    await house.to("2026-03-03 07:30")
    await expect(coach).to_have_count(16)
    await _taps(page, "morning-energy", "4")
    await expect(coach).to_have_count(17)

    before = await page.locator("[data-message] [data-text]").all_inner_texts()
    await page.reload()
    await expect(page.locator("#log[aria-busy=false]")).to_have_count(1)
    await expect(coach).to_have_count(17)
    assert await page.locator("[data-message] [data-text]").all_inner_texts() == before
    await _taps(page, "morning-mood", "3")
    await expect(coach).to_have_count(18)
    assert problems == []


async def test_what_is_written_while_the_server_is_away_arrives_once_after_it_is_back(
    page: Page, house: House
) -> None:
    await page.click("#say-hello")
    mine = page.locator("[data-message][data-from=user] [data-text]")
    await expect(mine).to_have_count(1)
    await expect(page.locator("button[data-choice]").first).to_be_visible()
    await house.close()
    await _writes(page, "/privacy")
    await expect(mine).to_have_count(2)
    await page.wait_for_timeout(300)
    await house.open()
    privacy = page.locator("[data-from=coach] [data-text]").last
    told = catalog.say("en", "chat-privacy", reader="none")
    await expect(privacy).to_contain_text(told.split("\n")[0])
    await expect(mine).to_have_count(2)
    async with house.app.database.transaction() as tx:
        said = await tx.raw.fetchval("SELECT count(*) FROM messages WHERE is_from_person")
    assert said == 2


async def test_whoever_has_no_name_yet_is_asked_for_one(page: Page, house: House) -> None:
    await page.goto(f"{house.address}/")
    await page.fill("#name", "Bea")
    await page.keyboard.press("Enter")
    await page.click("#say-hello")
    await _taps(page, "onboarding-hello", "go_on")
    async with house.app.database.transaction() as tx:
        assert await tx.raw.fetchval("SELECT address FROM identities") == "Bea"


async def _taps(page: Page, key: str, choice: str) -> None:
    """Tap the pill of a choice, once its question stands on the page."""
    await page.click(f'button[data-choice$=":{key.partition("-")[2]}:{choice}"] >> nth=-1')


async def _writes(page: Page, text: str) -> None:
    await page.fill("#text", text)
    await page.click("#send")
