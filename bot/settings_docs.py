"""What do `.env.example` and docs/settings.md say? `python -m bot.settings_docs` writes both."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from bot.settings import Settings
from bot.settings_environment import SUFFIX

ROOT = Path(__file__).parent.parent
ENV_EXAMPLE = ROOT / ".env.example"
PAGE = ROOT / "docs" / "settings.md"

BEGINS = {
    "DATABASE_URL": "The house",
    "TELEGRAM_BOT_TOKEN": "Telegram",
    "TWILIO_ACCOUNT_SID": "WhatsApp, through Twilio",
    "AI_PROVIDERS": "The coach's models",
    "WEB_CHAT": "People",
    "ENCRYPTION_KEYS": "Secrets of the service",
    "LOG_LEVEL": "Logs",
}
"""The headings, each before its first setting."""

INTRODUCTION = f"""\
# Settings

Every setting is read once at start, from the environment or from `.env` in the folder Virtus is
started in; the environment wins. Nothing has to be set to try it: `make run`.

- An empty value means not set. In the environment it also switches off the value in `.env`.
- A secret (🔑) may be given as NAME{SUFFIX} instead: the path of a file that holds the value, as
  Docker and Kubernetes mount secrets. One of the two, not both.
- A wrong or half-set value is refused at start, one line for each: its name, what is wrong and what
  would be right. Values are never shown. A name that looks misspelt is warned of.
- `virtus doctor` says what is set, reachable and wrong.

This page and `.env.example` are written from `bot/settings.py` by `python -m bot.settings_docs`.
"""


def env_example() -> str:
    """Every setting, commented out, with its default or an example."""
    lines = ["# Copy to .env and set what you need; nothing is needed to try Virtus."]
    lines.append(f"# A secret may also be given as NAME{SUFFIX}, the path of a file that holds it.")
    for name in Settings.names():
        if name in BEGINS:
            lines += ["", f"### {BEGINS[name]}"]
        meaning, default, example, shown = _facts(name)
        lines.append(f"# {meaning}" + (f" (default: {shown})" if shown else ""))
        lines.append(f"#{name}={default or example}")
    return "\n".join(lines).replace("`", "") + "\n"


def page() -> str:
    """The settings as tables for readers."""
    return INTRODUCTION + "\n".join(_rows())


def _rows() -> Iterator[str]:
    secrets = Settings.secrets()
    for name in Settings.names():
        if name in BEGINS:
            yield f"\n## {BEGINS[name]}\n\n| name | meaning | default |\n|---|---|---|"
        meaning, default, example, shown = _facts(name)
        if example:
            meaning += f"; for example `{example}`"
        key = " 🔑" if name in secrets else ""
        yield f"| {name}{key} | {meaning} | {shown or (f'`{default}`' if default else '')} |"
    yield ""


def _facts(name: str) -> tuple[str, str, str, str]:
    field = Settings.model_fields[name.lower()]
    extra = field.json_schema_extra
    assert isinstance(extra, dict)
    default = "" if extra["shown"] else _text(field.default)
    return str(field.description), default, str(extra["example"] or ""), str(extra["shown"] or "")


def _text(default: Any) -> str:
    match default:
        case bool():
            return "on" if default else "off"
        case str() | int() | Decimal():
            return str(default)
        case _:
            return ""


def write() -> None:
    """Writes both files."""
    ENV_EXAMPLE.write_text(env_example(), encoding="utf-8")
    PAGE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    write()
