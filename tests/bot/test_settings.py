"""A setting is read as it is meant, or refused with its name, what is wrong and what is right."""

import os
import re
import traceback
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr, ValidationError

from bot.settings import Settings, SettingsError
from bot.settings_docs import BEGINS, ENV_EXAMPLE, PAGE, env_example, page
from bot.settings_environment import default_data_dir
from bot.settings_values import Admin, ModelChoice
from storage.encryption import new_key

KEY = new_key()
TOKEN = "123456789:" + "A" * 35
SECRET = "s3cret-that-nobody-may-read"
TELEGRAM = {"TELEGRAM_BOT_TOKEN": TOKEN}
WEBHOOK = {
    **TELEGRAM,
    "TELEGRAM_MODE": "webhook",
    "TELEGRAM_WEBHOOK_SECRET": "of_the-hook",
    "PUBLIC_URL": "https://virtus.example.org",
}
WHATSAPP = {
    "TWILIO_ACCOUNT_SID": "AC" + "0f" * 16,
    "TWILIO_AUTH_TOKEN": "0123456789abcdef",
    "TWILIO_WHATSAPP_FROM": "whatsapp:+14155238886",
    "PUBLIC_URL": "https://virtus.example.org",
}
OUTSIDE = {"DATABASE_URL": "postgresql+asyncpg://v@db/v", "ENCRYPTION_KEYS": KEY}
TOKENS = {"JWT_SECRET_KEY": "a" * 32, "JWT_REFRESH_SECRET_KEY": "b" * 32}


def read(env_file: Path | None = None, /, **environ: str) -> Settings:
    return Settings.load(environ, env_file)


def refused(**environ: str) -> str:
    with pytest.raises(SettingsError) as caught:
        read(**environ)
    return str(caught.value)


def only(settings: SecretStr | None) -> str:
    assert settings is not None
    return settings.get_secret_value()


def test_nothing_has_to_be_set() -> None:
    settings = read()
    assert settings.database_is_embedded
    assert (settings.backend_host, settings.backend_port) == ("127.0.0.1", 8000)
    assert settings.web_chat_is_on
    assert [settings.telegram_is_on, settings.whatsapp_is_on, settings.api_is_on] == [False] * 3
    assert settings.warnings == ()


@pytest.mark.parametrize("whole", [WEBHOOK, WHATSAPP, OUTSIDE, TOKENS])
def test_what_is_whole_is_taken_without_a_word(whole: dict[str, str]) -> None:
    assert read(WEB_CHAT="off", **whole).warnings == ()


def test_every_setting_is_read_as_what_it_is() -> None:
    settings = read(
        BACKEND_PORT="8443",
        WHATSAPP_FREE_TALK="ON",
        LOG_LEVEL="DEBUG",
        PUBLIC_URL="https://virtus.example.org/coach/",
        AI_DAILY_BUDGET="2.50",
        AI_PROVIDERS="local:llama3:8b, openai:gpt-5",
        OPENAI_API_KEY="k",
        LOCAL_AI_BASE_URL="http://127.0.0.1:11434/v1",
        ADMINS="telegram:42, whatsapp:+14155550100,web:ana",
        TWILIO_TEMPLATES='{"morning": {"pt-BR": "HX1"}}',
        VIRTUS_DATA_DIR="/srv/virtus",
    )
    assert settings.backend_port == 8443
    assert settings.whatsapp_free_talk is True
    assert settings.log_level == "debug"
    assert settings.public_url == "https://virtus.example.org/coach"
    assert settings.ai_daily_budget == Decimal("2.50")
    assert settings.ai_providers == (
        ModelChoice("local", "llama3:8b"),
        ModelChoice("openai", "gpt-5"),
    )
    assert settings.admins == (
        Admin("telegram", "42"),
        Admin("whatsapp", "+14155550100"),
        Admin("web", "ana"),
    )
    assert settings.twilio_templates["morning"]["pt-BR"] == "HX1"
    assert settings.virtus_data_dir == Path("/srv/virtus")


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+asyncpg"])
def test_a_database_url_is_turned_into_the_drivers_own(scheme: str) -> None:
    given_url = f"{scheme}://v:p%40w@db:5433/v?sslmode=require"
    settings = read(DATABASE_URL=given_url, ENCRYPTION_KEYS=KEY)
    assert only(settings.database_url) == "postgresql+asyncpg://v:p%40w@db:5433/v?ssl=require"


def test_a_database_behind_a_socket_is_taken() -> None:
    url = "postgresql+asyncpg:///v?host=/run/postgresql"
    assert only(read(DATABASE_URL=url, ENCRYPTION_KEYS=KEY).database_url) == url


@pytest.mark.parametrize(
    ("name", "value", "right"),
    [
        ("BACKEND_PORT", "0", "1 to 65535"),
        ("BACKEND_PORT", "65536", "1 to 65535"),
        ("BACKEND_PORT", "80.5", "1 to 65535"),
        ("BACKEND_HOST", "http://0.0.0.0", "0.0.0.0"),
        ("BACKEND_HOST", "127.0.0.1:80", "127.0.0.1"),
        ("BACKEND_HOST", "300.1.1.1", "127.0.0.1"),
        ("PUBLIC_URL", "virtus.example.org", "https://"),
        ("PUBLIC_URL", "ftp://virtus.example.org", "https://"),
        ("PUBLIC_URL", "https://", "https://"),
        ("PUBLIC_URL", "https://a:b@virtus.example.org", "without a user"),
        ("PUBLIC_URL", "https://virtus.example.org?x=1", "without a user"),
        ("PUBLIC_URL", "https://virtus.example.org:99999", "https://"),
        ("OPENAI_BASE_URL", "https://[::1", "https://"),
        ("DATABASE_URL", "mysql://v@db/v", "postgresql+asyncpg://"),
        ("DATABASE_URL", "postgresql://v:p/w@db/v", "%40"),
        ("DATABASE_URL", "postgresql://db", "a host and a database"),
        ("TELEGRAM_BOT_TOKEN", "not a token", "@BotFather"),
        ("TELEGRAM_BOT_TOKEN", "123456789:short", "35 characters"),
        ("TELEGRAM_MODE", "push", "polling or webhook"),
        ("TELEGRAM_WEBHOOK_SECRET", "é", "1 to 256"),
        ("TELEGRAM_WEBHOOK_SECRET", "a" * 257, "1 to 256"),
        ("TWILIO_WHATSAPP_FROM", "+14155238886", "whatsapp:+14155238886"),
        ("TWILIO_TEMPLATES", "{", "JSON"),
        ("TWILIO_TEMPLATES", '{"morning": "HX1"}', "language"),
        ("TWILIO_TEMPLATES", '{"morning": {"fr": "HX1"}}', "pt-BR"),
        ("TWILIO_TEMPLATES", "[" * 5000, "JSON"),
        ("AI_PROVIDERS", "openai", "provider:MODEL in entry 1"),
        ("AI_PROVIDERS", "local:a,skynet:b", "entry 2"),
        ("AI_DAILY_BUDGET", "-1", "0 or more"),
        ("AI_PERSON_DAILY_BUDGET", "inf", "0 or more"),
        ("WEB_CHAT", "yes", "auto, on or off"),
        ("WHATSAPP_FREE_TALK", "auto", "on or off"),
        ("SIGN_UP", "everyone", "open, invite or closed"),
        ("ADMINS", "telegram:42,ana", "entry 2"),
        ("ADMINS", "whatsapp:4155550100", "whatsapp:+NUMBER"),
        ("ENCRYPTION_KEYS", "hunter2", "virtus keys new"),
        ("JWT_SECRET_KEY", "a" * 31, "32 characters"),
        ("LOG_LEVEL", "loud", "debug, info, warning or error"),
        ("LOG_FORMAT", "xml", "console or json"),
        ("VIRTUS_DATA_DIR", "/dev/null", "folder"),
        ("XAI_API_KEY", "two words", "without blanks"),
        ("XAI_API_KEY", "\udcff", "UTF-8"),
    ],
)
def test_a_wrong_value_is_refused_by_name_with_what_is_right(
    name: str, value: str, right: str
) -> None:
    text = refused(**{name: value})
    lines = [line for line in text.splitlines() if line.startswith(f"{name} ")]
    assert len(lines) == 1
    assert right in lines[0]


@pytest.mark.parametrize(
    ("environ", "line"),
    [
        (
            {"TWILIO_ACCOUNT_SID": WHATSAPP["TWILIO_ACCOUNT_SID"]},
            "so set TWILIO_AUTH_TOKEN and TWILIO_WHATSAPP_FROM too, or none of the three.",
        ),
        ({**WHATSAPP, "TWILIO_AUTH_TOKEN": ""}, "TWILIO_AUTH_TOKEN is missing"),
        ({**WHATSAPP, "PUBLIC_URL": ""}, "PUBLIC_URL is missing: WhatsApp is on"),
        ({**WHATSAPP, "TWILIO_ACCOUNT_SID": "AC12"}, "TWILIO_ACCOUNT_SID must be AC and 32"),
        ({**WEBHOOK, "PUBLIC_URL": ""}, "PUBLIC_URL is missing: TELEGRAM_MODE is webhook"),
        ({**WEBHOOK, "PUBLIC_URL": "http://a.example"}, "PUBLIC_URL must begin with https://"),
        ({**WEBHOOK, "TELEGRAM_WEBHOOK_SECRET": ""}, "TELEGRAM_WEBHOOK_SECRET is missing"),
        ({**OUTSIDE, "ENCRYPTION_KEYS": ""}, "make one with `virtus keys new`"),
        ({"WEB_CHAT": "on", "BACKEND_HOST": "0.0.0.0"}, "the web chat has no sign-in yet"),
        ({**TOKENS, "JWT_SECRET_KEY": ""}, "JWT_SECRET_KEY is missing: JWT_REFRESH_SECRET_KEY"),
        ({**TOKENS, "JWT_SECRET_KEY": "b" * 32}, "must be another secret"),
        ({"AI_PROVIDERS": "grok:g"}, "XAI_API_KEY is missing: AI_PROVIDERS names grok"),
        ({"AI_PROVIDERS": "local:g"}, "LOCAL_AI_BASE_URL is missing"),
    ],
)
def test_what_is_half_set_is_refused_in_one_line(environ: dict[str, str], line: str) -> None:
    text = refused(**environ)
    assert line in text
    assert len(text.splitlines()) == 2


def test_all_problems_are_told_at_once_and_each_once() -> None:
    text = refused(**WHATSAPP | {"TWILIO_AUTH_TOKEN": "a b", "BACKEND_PORT": "x", "ADMINS": "x"})
    assert sorted(line.split()[0] for line in text.splitlines()[1:]) == [
        "ADMINS",
        "BACKEND_PORT",
        "TWILIO_AUTH_TOKEN",
    ]


def test_servers_of_ones_own_are_met_with_their_own_tokens_and_plain_http() -> None:
    read(
        **WHATSAPP
        | WEBHOOK
        | {
            "TELEGRAM_BOT_TOKEN": "42:TEST",
            "TELEGRAM_API_BASE_URL": "http://127.0.0.1:8081",
            "TWILIO_ACCOUNT_SID": "ACtest",
            "TWILIO_API_BASE_URL": "http://127.0.0.1:8082",
            "PUBLIC_URL": "http://127.0.0.1:8000",
        }
    )


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.8.8", "::1", "[::1]", "localhost"])
def test_on_loopback_the_web_chat_opens_by_itself_and_may_be_on_or_off(host: str) -> None:
    assert read(BACKEND_HOST=host).web_chat_is_on
    assert read(BACKEND_HOST=host, WEB_CHAT="on").web_chat_is_on
    assert not read(BACKEND_HOST=host, WEB_CHAT="off").web_chat_is_on


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "10.0.0.1", "virtus.example.org"])
def test_beyond_loopback_the_web_chat_stays_shut_by_itself(host: str) -> None:
    assert not read(BACKEND_HOST=host).web_chat_is_on


def test_an_open_web_chat_behind_a_public_address_is_warned_of() -> None:
    (warning,) = read(PUBLIC_URL="https://virtus.example.org").warnings
    assert "no sign-in" in warning


def test_a_webhook_without_a_token_is_warned_of() -> None:
    (warning,) = read(TELEGRAM_MODE="webhook").warnings
    assert "TELEGRAM_BOT_TOKEN" in warning


@pytest.mark.parametrize(
    ("slip", "offer"),
    [
        ("TELEGRAM_TOKEN", "did you mean TELEGRAM_BOT_TOKEN?"),
        ("telegram_bot_token", "did you mean TELEGRAM_BOT_TOKEN?"),
        ("TWILIO_TOKEN", "did you mean TWILIO_AUTH_TOKEN?"),
        ("VIRTUS_DATADIR", "did you mean VIRTUS_DATA_DIR?"),
        ("TELEGRAM_MODE_FILE", "did you mean TELEGRAM_MODE?"),
        ("AI_X", "docs/settings.md lists them all."),
    ],
)
def test_a_name_that_looks_misspelt_is_warned_of(slip: str, offer: str) -> None:
    assert read(**{slip: SECRET}).warnings == (f"{slip} is not a setting; {offer}",)


def test_foreign_names_are_nobodys_business_unless_the_file_has_a_near_miss(tmp_path: Path) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text("ADMIN=telegram:42\nPOSTGRES_PASSWORD=x\n")
    (warning,) = read(env_file, HOME=str(tmp_path), ADMIN="x").warnings
    assert warning == "ADMIN is not a setting; did you mean ADMINS?"


def test_the_environment_wins_over_the_file_and_empty_switches_off(tmp_path: Path) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text(
        "\ufeffBACKEND_PORT=1111\nSIGN_UP=closed # nobody\nLOG_FORMAT=\n"
        "OPENAI_API_KEY='${HOME}'\nTELEGRAM_BOT_TOKEN=" + TOKEN
    )
    settings = read(env_file, BACKEND_PORT="2222", TELEGRAM_BOT_TOKEN="")
    assert settings.backend_port == 2222
    assert settings.sign_up == "closed"
    assert settings.log_format == "console"
    assert only(settings.openai_api_key) == "${HOME}"
    assert not settings.telegram_is_on


def test_a_file_that_is_not_there_says_nothing_and_one_that_is_no_text_is_refused(
    tmp_path: Path,
) -> None:
    read(tmp_path / "nowhere")
    (tmp_path / ".env").write_bytes(b"SIGN_UP=\xff")
    with pytest.raises(SettingsError, match=r"\.env cannot be read"):
        read(tmp_path / ".env")


@pytest.mark.parametrize("name", sorted(Settings.secrets()))
def test_every_secret_may_stand_in_a_file_of_its_own(name: str, tmp_path: Path) -> None:
    values = {**WEBHOOK, **WHATSAPP, **OUTSIDE, **TOKENS}
    value = values.get(name, SECRET)
    (tmp_path / "secret").write_text(value + "\n")
    values.pop(name, None)
    settings = read(**values, **{f"{name}_FILE": str(tmp_path / "secret")})
    assert only(getattr(settings, name.lower())) == value


def test_a_secret_in_the_environment_wins_over_its_file_in_the_env_file(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("XAI_API_KEY_FILE=/nowhere\n")
    assert only(read(tmp_path / ".env", XAI_API_KEY="mine").xai_api_key) == "mine"


def test_a_secret_given_twice_or_in_a_useless_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").write_text("\n")
    assert "both set" in refused(XAI_API_KEY="x", XAI_API_KEY_FILE="/etc/hostname")
    assert "No such file" in refused(XAI_API_KEY_FILE=str(tmp_path / "nowhere"))
    assert "is empty" in refused(XAI_API_KEY_FILE=str(tmp_path / "empty"))
    assert "Is a directory" in refused(XAI_API_KEY_FILE=str(tmp_path))


def test_no_secret_shows_in_the_settings_themselves() -> None:
    values = {name: SECRET for name in Settings.secrets() if "API_KEY" in name}
    settings = read(**WHATSAPP | values | {"TWILIO_AUTH_TOKEN": SECRET})
    assert SECRET not in repr(settings) + str(settings) + settings.model_dump_json()


@given(name=st.sampled_from(Settings.names()), around=st.sampled_from(["{}", "{}:", "a {}", "[{}"]))
def test_no_value_shows_in_any_refusal_or_warning(name: str, around: str) -> None:
    try:
        told = "".join(read(**{name: around.replace("{}", SECRET)}).warnings)
    except SettingsError as error:
        told = "".join(traceback.format_exception(error))
    assert SECRET not in told


def test_settings_cannot_be_changed_or_made_up() -> None:
    settings = Settings(backend_port=1)
    with pytest.raises(ValidationError, match="frozen"):
        settings.backend_port = 2
    with pytest.raises(ValidationError, match="forbidden"):
        Settings.model_validate({"backend_prot": 1})


def test_settings_made_in_code_read_nothing_of_the_world(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BACKEND_PORT", "1234")
    assert Settings().backend_port == 8000
    assert Settings.load(env_file=None).backend_port == 1234


def test_the_data_folder_follows_xdg_but_for_root() -> None:
    data_home = {"XDG_DATA_HOME": "/data", "HOME": "/home/ana"}
    assert default_data_dir(data_home, is_root=False) == Path("/data/virtus")
    assert default_data_dir(data_home, is_root=True) == Path("/var/lib/virtus")
    relative = {"XDG_DATA_HOME": "data", "HOME": "/home/ana"}
    assert default_data_dir(relative, is_root=False) == Path("/home/ana/.local/share/virtus")


def test_a_data_folder_of_the_persons_home_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ana")
    assert read(VIRTUS_DATA_DIR="~/virtus").virtus_data_dir == Path("/home/ana/virtus")
    assert read(VIRTUS_DATA_DIR="here").virtus_data_dir == Path.cwd() / "here"


def test_the_written_pages_are_what_the_model_says() -> None:
    assert ENV_EXAMPLE.read_text(encoding="utf-8") == env_example()
    assert PAGE.read_text(encoding="utf-8") == page()
    assert set(BEGINS) <= set(Settings.names())


def test_the_example_sets_nothing_and_each_of_its_lines_can_be_switched_on(tmp_path: Path) -> None:
    folder = Settings.load({}, None).virtus_data_dir
    assert Settings.load({}, ENV_EXAMPLE) == Settings(virtus_data_dir=folder)
    for line in env_example().splitlines():
        if re.match("#[A-Z]", line):
            (tmp_path / ".env").write_text(line.removeprefix("#"))
            # Alone, some need their fellows; none may be wrong in itself.
            assert told(tmp_path / ".env") in {"", "is missing"}, line


def told(env_file: Path) -> str:
    try:
        Settings.load({}, env_file)
    except SettingsError as error:
        return "is missing" if " is missing: " in str(error) else str(error)
    return ""


def test_the_default_folder_is_worked_out_from_the_environment_given() -> None:
    environ = {"HOME": "/home/ana"}
    expected = default_data_dir(environ, is_root=os.geteuid() == 0)
    assert read(**environ).virtus_data_dir == expected
