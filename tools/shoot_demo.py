"""Takes every picture of docs/images from the made-up people of `virtus demo`, as on one day.

.venv/bin/python -m tools.shoot_demo
"""

import asyncio
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import uuid4

import httpx2
import uvicorn
from playwright.async_api import Page, async_playwright
from resvg_py import svg_to_bytes

from bot import web
from bot.app import App, opened, running
from bot.demo.people import ANA, BEN, CARMEN, Made
from bot.demo.serving import apart, make
from bot.pictures import picture_of
from bot.settings import Settings
from bot.world import World
from handlers.conversation.effects import Show, Span
from handlers.pictures.drawing import Drawing
from handlers.pictures.letters import FONT_FILES
from handlers.pictures.style import Theme
from storage import turns

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
NOW = datetime(2026, 11, 24, 8, 2, tzinfo=UTC)
"""A Tuesday morning in London."""
PORT = 8399
PICTURES: Sequence[tuple[str, Made, Span, date, Theme]] = (
    ("picture-week-light", BEN, Span.WEEK, date(2026, 10, 12), Theme.LIGHT),
    ("picture-week-dark", BEN, Span.WEEK, date(2026, 10, 12), Theme.DARK),
    ("picture-month-light", CARMEN, Span.MONTH, date(2026, 11, 1), Theme.LIGHT),
    ("picture-year-dark", ANA, Span.YEAR, date(2026, 11, 1), Theme.DARK),
)
PHONE, DESKTOP = {"width": 390, "height": 850}, {"width": 960, "height": 702}


async def main() -> None:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    with _server() as settings:
        async with opened(settings, world=World(lambda: NOW)) as app:
            for made in (ANA, BEN, CARMEN):
                await make(app, made)
            for shot in PICTURES:
                await _draw(app, *shot)
            async with running(app), async_playwright() as playwright:
                server = uvicorn.Server(uvicorn.Config(web.create(app), port=PORT, log_config=None))
                serving = asyncio.create_task(server.serve())
                browser = await playwright.chromium.launch(
                    executable_path=chromium, args=["--no-sandbox"]
                )
                for scheme in ("light", "dark"):
                    await _chats(
                        await browser.new_page(color_scheme=scheme, device_scale_factor=1.5),
                        app,
                        scheme,
                    )
                await browser.close()
                server.should_exit = True
                app.stopping.set()
                app.local.everyone()
                await serving


@contextmanager
def _server() -> Iterator[Settings]:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o711)  # the database's own user passes through, when root shoots
        yield apart(Settings.load({"VIRTUS_DATA_DIR": folder}, None))


async def _draw(app: App, name: str, made: Made, span: Span, starts_on: date, theme: Theme) -> None:
    async with app.database.transaction() as tx:
        sender = await turns.lock(tx, app.keyring, "web", made.user)
        assert sender is not None
        picture = await picture_of(tx, sender, Show(span, starts_on))
    svg = Drawing(picture, made.language).svg(theme)
    png = svg_to_bytes(svg_string=svg, skip_system_fonts=True, font_files=list(FONT_FILES))
    (IMAGES / f"{name}.png").write_bytes(png)


async def _chats(page: Page, app: App, scheme: str) -> None:
    """Ben's morning on a phone, and his week at a desk."""
    await make(app, BEN)
    for said in ("/today", "2", "2", "1"):
        await _says(said)
    await _shoot(page, PHONE, f"chat-phone-{scheme}")
    await make(app, BEN)
    for said in ("/month", "1", "/week", "1", "1"):
        await _says(said)
    await _shoot(page, DESKTOP, f"chat-desktop-{scheme}")


async def _says(text: str) -> None:
    async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{PORT}") as client:
        body = {"user": BEN.user, "id": str(uuid4()), "text": text}
        (await client.post("/web/messages", json=body)).raise_for_status()
        await asyncio.sleep(0.5)


async def _shoot(page: Page, size: dict[str, int], name: str) -> None:
    await page.set_viewport_size({"width": size["width"], "height": size["height"]})
    await page.goto(f"http://127.0.0.1:{PORT}/?user={BEN.user}")
    await page.wait_for_selector("#log[aria-busy=false]")
    await page.wait_for_timeout(1_500)
    await page.screenshot(path=IMAGES / f"{name}.png")


if __name__ == "__main__":
    asyncio.run(main())
