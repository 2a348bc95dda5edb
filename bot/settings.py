"""What can be set, what each setting means, and what it is when nobody sets it?

The model is the one source: `.env.example` and docs/settings.md are written from it by
`python -m bot.settings_docs`. An attribute is its setting's name in small letters.
"""

import os
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from bot.settings_checks import Problem, half_set, idle, misspelt
from bot.settings_environment import SUFFIX, default_data_dir, found, read_env_file
from bot.settings_values import (
    PUBLIC_TELEGRAM,
    PUBLIC_TWILIO,
    AccountSid,
    Admins,
    BotToken,
    Budget,
    DatabaseUrl,
    DataDir,
    EncryptionKeys,
    Host,
    JwtSecret,
    Models,
    Port,
    Secret,
    Switch,
    Templates,
    WebAddress,
    WebhookSecret,
    WhatsAppNumber,
    is_loopback,
    small_letters,
)
from coach.providers.opening import DEFAULT_MODELS


class SettingsError(Exception):
    """Some settings must change before Virtus can start; each line says which, why and how."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__("\n".join(["Some settings need a change:", *map(str, problems)]))


def setting(default: Any, meaning: str, *, example: str = "", shown: str | None = None) -> Any:
    """A field with its line of documentation; `shown` words a default that is worked out."""
    how: dict[str, Any] = (
        {"default_factory": default} if callable(default) else {"default": default}
    )
    return Field(
        **how,
        description=meaning,
        json_schema_extra={"example": example, "shown": shown},
    )


class Settings(BaseSettings):
    """Every setting, read once at start by `load` and passed on as values."""

    model_config = SettingsConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    # The house
    database_url: DatabaseUrl | None = setting(
        None,
        "PostgreSQL 16 or newer; empty: an embedded PostgreSQL under VIRTUS_DATA_DIR",
        example="postgresql+asyncpg://virtus:PASSWORD@localhost:5432/virtus",
    )
    virtus_data_dir: DataDir = setting(
        lambda: default_data_dir(os.environ, is_root=os.geteuid() == 0),
        "the folder of the embedded database and its key file",
        example="/srv/virtus",
        shown="`$XDG_DATA_HOME/virtus` or `~/.local/share/virtus`; `/var/lib/virtus` for root",
    )
    backend_host: Host = setting("127.0.0.1", "the address the HTTP server listens on")
    backend_port: Port = setting(8000, "the port the HTTP server listens on, 1 to 65535")
    public_url: WebAddress | None = setting(
        None,
        "the address that Telegram and Twilio reach; signatures are checked against it",
        example="https://virtus.example.org",
    )
    # Telegram
    telegram_bot_token: BotToken | None = setting(
        None, "switches Telegram on; @BotFather gives it when a bot is made"
    )
    telegram_api_base_url: WebAddress = setting(
        PUBLIC_TELEGRAM, "a self-hosted Bot API server, or the public one"
    )
    telegram_mode: Annotated[Literal["polling", "webhook"], small_letters] = setting(
        "polling", "`polling`, or `webhook`, which needs PUBLIC_URL and TELEGRAM_WEBHOOK_SECRET"
    )
    telegram_webhook_secret: WebhookSecret | None = setting(
        None,
        "1 to 256 characters of A-Z, a-z, 0-9, `_` and `-`, "
        "checked in `X-Telegram-Bot-Api-Secret-Token`",
    )
    # WhatsApp
    twilio_account_sid: AccountSid | None = setting(
        None, "with the next two, switches WhatsApp on; needs PUBLIC_URL", example="AC" + "0" * 32
    )
    twilio_auth_token: Secret | None = setting(
        None, "signs what Twilio sends, and opens its API to us"
    )
    twilio_whatsapp_from: WhatsAppNumber | None = setting(
        None, "the number the coach writes from", example="whatsapp:+14155238886"
    )
    twilio_api_base_url: WebAddress = setting(
        PUBLIC_TWILIO, "another server with Twilio's API, or the public one"
    )
    twilio_templates: Templates = setting(
        {},
        "JSON, prompt name → language → ContentSid, for messages outside the 24-hour window; "
        "`virtus whatsapp templates` prints it",
        example='{"morning": {"en": "HX' + "0" * 32 + '"}}',
    )
    whatsapp_free_talk: Switch = setting(False, "`on` or `off`: free AI talk on WhatsApp")
    # The coach's models
    ai_providers: Models = setting(
        (),
        "the chain of models, first choice first; "
        "empty: the providers whose key is set, in that order, each with the model named here",
        example=",".join(f"{name}:{model}" for name, model in DEFAULT_MODELS.items()),
    )
    openai_api_key: Secret | None = setting(None, "switches OpenAI on")
    openai_base_url: WebAddress | None = setting(
        None, "another server with OpenAI's API", shown="the provider's own"
    )
    anthropic_api_key: Secret | None = setting(None, "switches Anthropic on")
    anthropic_base_url: WebAddress | None = setting(
        None, "another server with Anthropic's API", shown="the provider's own"
    )
    google_api_key: Secret | None = setting(None, "switches Gemini on")
    google_base_url: WebAddress | None = setting(
        None, "another server with Gemini's API", shown="the provider's own"
    )
    xai_api_key: Secret | None = setting(None, "switches Grok on")
    xai_base_url: WebAddress | None = setting(
        None, "another server with Grok's API", shown="the provider's own"
    )
    local_ai_base_url: WebAddress | None = setting(
        None,
        "switches on a model of your own: any OpenAI-compatible server (Ollama, vLLM, llama.cpp)",
        example="http://127.0.0.1:11434/v1",
    )
    ai_daily_budget: Budget = setting(
        Decimal(5), "US dollars a day in all; past it the local coach answers"
    )
    ai_person_daily_budget: Budget = setting(
        Decimal("0.25"), "US dollars a day for each person; past it the local coach answers"
    )
    # People
    web_chat: Annotated[Literal["auto", "on", "off"], small_letters] = setting(
        "auto", "`auto` opens the web chat only on loopback; `on` is refused elsewhere; `off`"
    )
    sign_up: Annotated[Literal["open", "invite", "closed"], small_letters] = setting(
        "open", "who may begin: `open` anyone, `invite` whoever has a code, `closed` nobody new"
    )
    admins: Admins = setting(
        (),
        "who may use /admin: comma-separated `telegram:ID`, `whatsapp:+NUMBER`, `web:NAME`",
        example="telegram:123456789,whatsapp:+14155550100,web:ana",
    )
    # Secrets of the service
    encryption_keys: EncryptionKeys | None = setting(
        None,
        "keys for texts at rest, comma-separated, newest first, each 32 bytes in base64; "
        "`virtus keys new` makes one",
        shown="a key file made in VIRTUS_DATA_DIR; required with DATABASE_URL",
    )
    jwt_secret_key: JwtSecret | None = setting(
        None, "signs the HTTP API's access tokens, at least 32 characters; the API is off without"
    )
    jwt_refresh_secret_key: JwtSecret | None = setting(
        None, "signs its refresh tokens: another secret of at least 32 characters"
    )
    # Logs
    log_level: Annotated[Literal["debug", "info", "warning", "error"], small_letters] = setting(
        "info", "`debug`, `info`, `warning` or `error`"
    )
    log_format: Annotated[Literal["console", "json"], small_letters] = setting(
        "console", "`console` for eyes, `json` for machines"
    )

    warnings: tuple[str, ...] = ()
    """What looks wrong and does not stop the start; no setting itself."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - the library calls by these names
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The world is read in `load` alone, so `Settings(…)` is the same on every machine."""
        return (init_settings,)

    @classmethod
    def load(
        cls, environ: Mapping[str, str] | None = None, env_file: Path | str | None = ".env"
    ) -> Self:
        """The environment, and below it the file; raises SettingsError with every problem found."""
        environ = os.environ if environ is None else environ
        in_file, problems = read_env_file(env_file)
        values, unread = found(environ, in_file, cls.names(), cls.secrets())
        folder = default_data_dir(environ, is_root=os.geteuid() == 0)
        values.setdefault("VIRTUS_DATA_DIR", str(folder))
        settings, refused = cls._readable(values)
        problems += unread + refused
        wrong = {problem.name for problem in problems}
        # What is refused by itself is not judged with others: one fault, one line.
        problems += [problem for problem in half_set(settings) if not problem.about & wrong]
        if problems:
            raise SettingsError(problems)
        known = {*cls.names(), *(name + SUFFIX for name in cls.secrets())}
        slips = misspelt(environ, in_file, known)
        return settings.model_copy(update={"warnings": (*slips, *idle(settings))})

    @classmethod
    def _readable(cls, values: Mapping[str, str]) -> tuple[Self, list[Problem]]:
        """The settings without the values that cannot be read, and a problem for each of those."""
        by_field: dict[str, Any] = {name.lower(): value for name, value in values.items()}
        try:
            return cls(**by_field), []
        except ValidationError as error:
            faults = error.errors(include_input=False, include_url=False)
        problems = {str(fault["loc"][0]): fault for fault in faults}
        sound = {field: value for field, value in by_field.items() if field not in problems}
        return cls(**sound), [Problem(field.upper(), _sentence(f)) for field, f in problems.items()]

    @classmethod
    def names(cls) -> tuple[str, ...]:
        """The names of all settings, in the order of the documentation."""
        return tuple(field.upper() for field in cls.model_fields if field != "warnings")

    @classmethod
    def secrets(cls) -> frozenset[str]:
        """The names that may also be given as NAME_FILE and are never shown."""
        return frozenset(
            field.upper()
            for field, facts in cls.model_fields.items()
            if "SecretStr" in str(facts.annotation)
        )

    @property
    def telegram_is_on(self) -> bool:
        return self.telegram_bot_token is not None

    @property
    def whatsapp_is_on(self) -> bool:
        return self.twilio_account_sid is not None

    @property
    def api_is_on(self) -> bool:
        return self.jwt_secret_key is not None

    @property
    def database_is_embedded(self) -> bool:
        return self.database_url is None

    @property
    def web_chat_is_on(self) -> bool:
        return self.web_chat != "off" and is_loopback(self.backend_host)


def _sentence(fault: Any) -> str:
    if fault["type"] == "literal_error":
        words: str = fault["ctx"]["expected"]
        return "must be " + words.replace("'", "") + "."
    return str(fault["ctx"]["error"])
