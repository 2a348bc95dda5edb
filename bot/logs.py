"""What does the service write down about itself, and what can never get there?

Code is written down, what came at run time is not: an event's words must stand as a constant in
the calling functions, a field must be on the list of `bot.log_fields`, and an exception leaves its
type and its places, never its message, because a message may quote a person or a row.
"""

import inspect
import logging
import sys
import threading
import traceback
from collections.abc import Callable, Iterable, Iterator, MutableMapping
from itertools import dropwhile, islice
from pathlib import Path
from types import CodeType, FrameType, TracebackType
from typing import Any, Literal, TextIO

import structlog

from bot.log_fields import allowed

QUIET = (
    "alembic",
    # Telegram's token stands in its URL, and these write URLs, rows or jobs down.
    *("aiogram", "aiohttp", "apscheduler", "httpcore", "httpcore2", "httpx", "httpx2"),
    *("sqlalchemy", "twilio", "urllib3", "uvicorn.access", "uvicorn.error"),
)
WITHHELD = "words made at run time are withheld"

Fields = MutableMapping[str, Any]
Step = Callable[[Any, str, Fields], Any]

_ROOT = str(Path(__file__).parent.parent) + "/"
_MOST_PLACES = 40
_NEAR = 3
"""How many callers up an event's words may stand: a function may log for those that call it."""


def configure_logs(
    level: Literal["debug", "info", "warning", "error"],
    log_format: Literal["console", "json"],
    stream: TextIO | None = None,
) -> None:
    """One line an event to `stream` (standard error), from structlog and `logging` alike.

    Crashes that nobody caught come here too. A server that would set up `logging` by itself must
    be told not to (uvicorn: `log_config=None`).
    """
    stream = stream or sys.stderr
    write: list[Step] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _renderer(log_format, stream),
    ]
    structlog.configure(
        processors=[structlog.contextvars.merge_contextvars, _only_the_allowed, *write],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.WriteLoggerFactory(stream),
        cache_logger_on_first_use=False,
    )
    logging.basicConfig(level=level.upper(), handlers=[_Records(write, stream)], force=True)
    # Otherwise a failing handler prints the record, arguments and all.
    logging.raiseExceptions = False
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    _catch_the_uncaught()


def _renderer(log_format: str, stream: TextIO) -> Step:
    if log_format == "json":
        return structlog.processors.JSONRenderer()
    console = structlog.dev.ConsoleRenderer(
        colors=stream.isatty(), exception_formatter=structlog.dev.plain_traceback
    )

    def render(logger: Any, name: str, fields: Fields) -> str:
        if "trace" in fields:
            fields["exception"] = "\n".join(fields.pop("trace"))
        return console(logger, name, fields)

    return render


def _only_the_allowed(_logger: Any, _name: str, fields: Fields) -> Fields:
    event, raised = fields.pop("event", None), fields.pop("exc_info", None)
    shown, dropped = allowed(fields)
    callers = list(islice(_callers(), _NEAR))
    place = _place(callers[0].f_code, callers[0].f_lineno)
    line = _told(event, (frame.f_code for frame in callers), place) | shown
    if dropped:
        line["dropped"] = dropped
    return line | _raised(raised)


class _Records(logging.Handler):
    """Records of `logging`: the words as they stand in the code, without what fills them."""

    def __init__(self, write: list[Step], stream: TextIO) -> None:
        super().__init__()
        self._write = write
        self._stream = stream

    def emit(self, record: logging.LogRecord) -> None:
        try:
            self._stream.write(self._line(record) + "\n")
            self._stream.flush()
        except (OSError, ValueError):
            self.handleError(record)

    def _line(self, record: logging.LogRecord) -> str:
        here = (record.pathname, record.funcName)
        codes = (frame.f_code for frame in _frames())
        callers = islice((c for c in codes if (c.co_filename, c.co_name) == here), 1)
        told = _told(record.msg, callers, f"{_short(record.pathname)}:{record.lineno}")
        line: Any = told | {"logger": record.name} | _raised(record.exc_info)
        for step in self._write:
            line = step(None, record.levelname.lower(), line)
        return str(line)


def _told(event: object, callers: Iterable[CodeType], place: str) -> dict[str, Any]:
    if isinstance(event, str) and any(event in code.co_consts for code in callers):
        return {"event": event.strip()}
    return {"event": WITHHELD, "where": place}


def _frames() -> Iterator[FrameType]:
    frame = inspect.currentframe()
    while frame is not None:
        yield frame
        frame = frame.f_back


def _callers() -> Iterator[FrameType]:
    """The frames outside structlog, which itself calls us; the hooks below log from here too."""
    inside = dropwhile(lambda frame: not _is_structlog(frame), _frames())
    return dropwhile(_is_structlog, inside)


def _is_structlog(frame: FrameType) -> bool:
    module: str = frame.f_globals.get("__name__", "")
    return module.partition(".")[0] == "structlog"


def _raised(raised: Any) -> dict[str, Any]:
    if isinstance(raised, tuple):
        raised = raised[1]
    elif raised and not isinstance(raised, BaseException):
        raised = sys.exc_info()[1]
    if not raised:
        return {}
    return {"error": type(raised).__name__, "trace": list(_trace(raised, set()))}


def _trace(error: BaseException, told: set[int]) -> Iterator[str]:
    """The exception, its places from the outermost in, then what it came from and what it holds."""
    told.add(id(error))
    yield type(error).__qualname__
    places = [_place(frame.f_code, line) for frame, line in traceback.walk_tb(error.__traceback__)]
    yield from places[-_MOST_PLACES:]
    came_from = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    held = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
    for other in (came_from, *held):
        if other is not None and id(other) not in told:
            yield from _trace(other, told)


def _place(code: CodeType, line: int) -> str:
    return f"{_short(code.co_filename)}:{line} {code.co_name}"


def _short(file: str) -> str:
    return file.rpartition("site-packages/")[2].removeprefix(_ROOT)


def _catch_the_uncaught() -> None:
    log = structlog.get_logger()

    def leave(kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            log.critical("Stopped by an error that nothing caught.", exc_info=error)

    sys.excepthook = leave
    threading.excepthook = lambda args: log.error(
        "A thread was stopped by an error.", exc_info=args.exc_value
    )
    sys.unraisablehook = lambda args: log.error(
        "An error came where none can be raised.", exc_info=args.exc_value
    )
