"""The log tells what happened and where; a person's words, numbers and tokens never reach it."""

import asyncio
import gc
import io
import json
import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest
import structlog

from bot.log_fields import FIELDS
from bot.logs import QUIET, WITHHELD, configure_logs

WORDS = "I cannot sleep, and Marta knows"
PHONE = "+5511987654321"
TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
HEX = "3f0c9a1be5d74c2f8a6b0d1e2f3a4b5c"
JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.4pcPyMD09olPSyXnrXCjTwXyr4BsezdI1AVTmud2fU4"
PLANTED = [WORDS, PHONE, PHONE[1:], int(PHONE), f"whatsapp:{PHONE}", TOKEN, TOKEN[10:], HEX, JWT]
PLANTED_IDS = ["words", "phone", "digits", "int", "address", "token", "half", "hex", "jwt"]
PERSON = UUID("01990000-0000-7000-8000-00000000000a")

Lines = Callable[[], list[dict[str, Any]]]


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    """A stream in place of standard error; everything global is put back afterwards."""
    root = logging.getLogger()
    former = (root.handlers[:], root.level, logging.raiseExceptions)
    hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    levels = {name: logging.getLogger(name).level for name in QUIET}
    access = logging.getLogger("uvicorn.access")
    # A server that ran before in this process, and writes no accesses down, has cut it off.
    is_heard, access.propagate = access.propagate, True
    root.handlers.clear()
    yield io.StringIO()
    access.propagate = is_heard
    root.handlers[:], root.level, logging.raiseExceptions = former
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)
    structlog.contextvars.clear_contextvars()
    structlog.reset_defaults()


@pytest.fixture
def lines(stream: io.StringIO) -> Lines:
    """What was logged since, as JSON."""
    configure_logs("debug", "json", stream)
    return lambda: [json.loads(line) for line in stream.getvalue().splitlines()]


def failing(words: str) -> None:
    try:
        raise KeyError(words)
    except KeyError as error:
        raise ValueError(words) from error


def test_an_event_stands_with_its_level_its_time_and_its_fields(lines: Lines) -> None:
    structlog.get_logger().info("turn.done", person_id=PERSON, ms=4.12345, channel="telegram")
    (line,) = lines()
    assert datetime.fromisoformat(line.pop("timestamp")).tzinfo == UTC
    assert line == {
        "event": "turn.done",
        "level": "info",
        "person_id": str(PERSON),
        "ms": 4.123,
        "channel": "telegram",
    }


def test_each_kind_of_field_can_be_written(lines: Lines) -> None:
    given = {
        "update_id": 987654321,
        "job_id": 12,
        "code": 429,
        "error": "TelegramRetryAfter",
        "method": "POST",
        "model": "claude-haiku-4-5-20251001",
        "provider": "anthropic",
        "zone": "America/Argentina/Buenos_Aires",
        "language": "pt-BR",
        "setting": "TELEGRAM_BOT_TOKEN",
        "version": "18.6",
        "route": "/api/plans/{plan_id}",
        "reason": "weekly_plan.objectives",
        "local_date": date(2026, 11, 24),
        "due_at": datetime(2026, 11, 24, 7, tzinfo=UTC),
    }
    structlog.get_logger().info("all", **given)
    (line,) = lines()
    assert "dropped" not in line
    assert given.keys() <= line.keys()
    assert line["due_at"] == "2026-11-24T07:00:00+00:00"


def test_an_exception_and_its_type_can_be_given_as_the_error(lines: Lines) -> None:
    structlog.get_logger().info("failed", error=ValueError(WORDS))
    structlog.get_logger().info("failed", error=ValueError)
    assert [line["error"] for line in lines()] == ["ValueError"] * 2


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *[
            ("error", kind)
            for kind in ("OSError", "HTTPStatusError", "TryAgain", "_Done", "DBAPIError")
        ],
        *[
            ("code", code)
            for code in ("40P01", "63016", "SendMessage", "bad_request", "HeadGone", -1)
        ],
        *[("method", method) for method in ("GET", "sendMessage", "answerCallbackQuery")],
        *[("reason", reason) for reason in ("blocked", "not_today", "weekly_plan.which-waits")],
    ],
)
def test_the_words_of_our_code_fit(name: str, value: object, lines: Lines) -> None:
    structlog.get_logger().info("fits", **{name: value})
    assert lines()[0][name] == value


def test_fields_that_are_not_on_the_list_are_dropped_and_counted(lines: Lines) -> None:
    structlog.get_logger().bind(name="Ana").info("said", text=WORDS, count=1, phone=PHONE)
    (line,) = lines()
    assert line["dropped"] == 3
    assert line["count"] == 1
    assert {"name", "text", "phone"}.isdisjoint(line)


def test_a_field_that_is_none_is_neither_written_nor_counted(lines: Lines) -> None:
    structlog.get_logger().info("quiet", reason=None, words=None)
    assert lines()[0].keys() == {"event", "level", "timestamp"}


@pytest.mark.parametrize("planted", PLANTED, ids=PLANTED_IDS)
@pytest.mark.parametrize("name", sorted(FIELDS.keys() | {"text", "url", "trace", "level"}))
def test_nothing_of_a_person_passes_through_any_field(
    name: str, planted: object, stream: io.StringIO, lines: Lines
) -> None:
    is_a_rows_number = name.endswith("_id") and isinstance(planted, int)
    structlog.get_logger().info("planted", **{name: planted})
    assert is_a_rows_number or str(planted) not in stream.getvalue()
    assert len(lines()) == 1


@pytest.mark.parametrize("planted", PLANTED, ids=PLANTED_IDS)
def test_nothing_of_a_person_passes_through_the_event(
    planted: object, stream: io.StringIO, lines: Lines
) -> None:
    log, library = structlog.get_logger(), logging.getLogger("some.library")
    log.info(planted)
    log.info(f"{planted}")  # noqa: G004
    log.info("said %s", planted)
    library.warning("said %s", planted)
    library.warning(f"said {planted}")
    library.warning("said", extra={"text": planted})
    structlog.contextvars.bind_contextvars(text=planted)
    log.info("bound")
    assert str(planted) not in stream.getvalue()
    assert [line["event"] for line in lines()] == [
        *[WITHHELD] * 3,
        "said %s",
        WITHHELD,
        "said",
        "bound",
    ]


def test_a_function_may_log_the_words_of_whoever_calls_it(lines: Lines) -> None:
    def tell(event: str) -> None:
        structlog.get_logger().info(event, count=1)

    tell("outbox.sent")
    tell(f"{WORDS}")
    assert [line["event"] for line in lines()] == ["outbox.sent", WITHHELD]


def test_a_withheld_event_says_where_it_was_written(lines: Lines) -> None:
    structlog.get_logger().info(f"{WORDS}")
    logging.getLogger("x").warning(f"{WORDS}")  # noqa: G004
    for line in lines():
        assert line["where"].startswith("tests/bot/test_logs.py:")


def test_an_exception_leaves_its_types_and_places_and_not_its_words(
    stream: io.StringIO, lines: Lines
) -> None:
    for log in (structlog.get_logger(), logging.getLogger("some.library")):
        try:
            failing(WORDS)
        except ValueError:
            log.exception("broke")
    assert WORDS not in stream.getvalue()
    for line in lines():
        assert line["level"] == "error"
        assert line["error"] == "ValueError"
        kinds = [place for place in line["trace"] if " " not in place]
        assert kinds == ["ValueError", "KeyError"]
        assert line["trace"][2].startswith("tests/bot/test_logs.py:")
        assert line["trace"][2].endswith(" failing")


def test_every_exception_of_a_group_leaves_its_type(lines: Lines) -> None:
    group = ExceptionGroup(WORDS, [ValueError(WORDS), ExceptionGroup(WORDS, [OSError(WORDS)])])
    structlog.get_logger().error("broke", exc_info=group)
    expected = ["ExceptionGroup", "ValueError", "ExceptionGroup", "OSError"]
    assert lines()[0]["trace"] == expected


def test_an_exception_that_comes_from_itself_ends(lines: Lines) -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    structlog.get_logger().error("broke", exc_info=first)
    assert lines()[0]["trace"] == ["ValueError", "KeyError"]


def test_a_task_that_nobody_awaited_leaves_no_words(stream: io.StringIO, lines: Lines) -> None:
    async def talk() -> None:
        task = asyncio.create_task(asyncio.to_thread(failing, WORDS))
        await asyncio.wait([task])
        del task
        gc.collect()

    asyncio.run(talk())
    (line,) = [line for line in lines() if line["level"] == "error"]
    assert (line["logger"], line["error"]) == ("asyncio", "ValueError")
    assert WORDS not in stream.getvalue()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_what_nobody_caught_leaves_no_words(
    stream: io.StringIO, lines: Lines, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        failing(WORDS)
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    thread = threading.Thread(target=failing, args=[WORDS])
    thread.start()
    thread.join()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert [line["error"] for line in lines()] == ["ValueError", "ValueError"]
    assert WORDS not in stream.getvalue() + capsys.readouterr().err


def test_a_crash_of_the_whole_process_is_one_line_without_words() -> None:
    program = (
        "from bot.logs import configure_logs\n"
        "configure_logs('info', 'json')\n"
        f"raise ValueError({WORDS!r})\n"
    )
    crashed = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    (line,) = [json.loads(line) for line in crashed.stderr.splitlines()]
    assert crashed.returncode == 1
    assert line["event"] == "Stopped by an error that nothing caught."
    assert line["trace"] == ["ValueError", "<string>:3 <module>"]


def test_a_line_that_cannot_be_written_is_not_printed_elsewhere(
    stream: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    configure_logs("info", "json", stream)
    stream.close()
    logging.getLogger("some.library").warning("said %s", WORDS)
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("name", QUIET)
def test_libraries_that_write_urls_and_rows_are_quiet_even_when_debugging(
    name: str, lines: Lines
) -> None:
    logging.getLogger(f"{name}.inside").info("https://api.telegram.org/bot%s", TOKEN)
    assert lines() == []
    logging.getLogger(name).warning("retrying")
    assert lines()[0]["logger"] == name


@pytest.mark.parametrize("log", [structlog.get_logger(), logging.getLogger("some.library")])
def test_what_is_below_the_level_is_not_written(log: Any, stream: io.StringIO) -> None:
    configure_logs("warning", "json", stream)
    log.info("small")
    log.warning("large")
    assert [json.loads(line)["event"] for line in stream.getvalue().splitlines()] == ["large"]


def test_the_console_shows_the_same_for_eyes(stream: io.StringIO) -> None:
    configure_logs("info", "console", stream)
    try:
        failing(WORDS)
    except ValueError:
        structlog.get_logger().exception("turn.failed", channel="web", text=WORDS)
    shown = stream.getvalue()
    assert "turn.failed" in shown
    assert "channel=web" in shown
    assert "dropped=1" in shown
    assert "KeyError\ntests/bot/test_logs.py:" in shown
    assert WORDS not in shown


def test_configuring_twice_writes_once(stream: io.StringIO) -> None:
    for _ in range(2):
        configure_logs("info", "json", stream)
    logging.getLogger("some.library").warning("once")
    assert len(stream.getvalue().splitlines()) == 1
