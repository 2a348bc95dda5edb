"""Is every local date and minute around every offset transition of every zone due exactly once?

Run it as `python -m tests.exhaustive.due_instants`. The judge never turns local time into UTC: it
knows the stretches of constant offset and asks in which of them the clock shows a minute first.
"""

import struct
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from importlib.resources import files
from io import BytesIO
from itertools import pairwise
from zoneinfo import ZoneInfo

from cycles.calendar import due_instant, zone_names

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
EPOCH_DATE = EPOCH.date()
SECOND = timedelta(seconds=1)
DAY = 86_400
AROUND = 4 * DAY
LAST_TRANSITION = (datetime(2038, 1, 1, tzinfo=UTC) - EPOCH) // SECOND
WALL_TIMES = [time(*divmod(minute, 60)) for minute in range(1440)]


@dataclass(frozen=True, slots=True)
class Stretch:
    """From `start` until before `end`, seconds since 1970, the clock is `offset` seconds ahead."""

    start: int
    end: int
    offset: int


@dataclass(frozen=True, slots=True)
class Verdict:
    cases: int
    wrong: tuple[str, ...]


def distinct_zones() -> list[str]:
    """One name for each different set of rules."""
    return sorted({_data(zone): zone for zone in sorted(zone_names(), reverse=True)}.values())


@cache
def _data(zone: str) -> bytes:
    return files("tzdata.zoneinfo").joinpath(zone).read_bytes()


@cache
def _rules(zone: str) -> ZoneInfo:
    return ZoneInfo.from_file(BytesIO(_data(zone)), key=zone)


def _offset(zone: str, at: int) -> int:
    offset = (EPOCH + timedelta(seconds=at)).astimezone(_rules(zone)).utcoffset()
    assert offset is not None
    return offset // SECOND


@cache
def transitions(zone: str) -> tuple[int, ...]:
    """Seconds since 1970: those the data lists, then those its closing rule makes until 2037."""
    listed = _listed(_data(zone))
    return (*listed, *_by_rule(zone, max((0, *listed))))


def _listed(data: bytes) -> tuple[int, ...]:
    """The 64-bit transition times of RFC 9636: they follow a header and a 32-bit block to skip."""
    utc, standard, leaps, times, types, letters = struct.unpack(">6L", data[20:44])
    second = 44 + times * 5 + types * 6 + letters + leaps * 8 + standard + utc
    (count,) = struct.unpack(">L", data[second + 32 : second + 36])
    return struct.unpack(f">{count}q", data[second + 44 : second + 44 + count * 8])


def _by_rule(zone: str, since: int) -> Iterator[int]:
    # A rule changes the clock twice a year, never within days: a weekly look sees both.
    looks = ((at, _offset(zone, at)) for at in range(since, LAST_TRANSITION, 7 * DAY))
    for (before, earlier), (after, later) in pairwise(looks):
        if earlier != later:
            yield _change_between(zone, before, after)


def _change_between(zone: str, before: int, after: int) -> int:
    earlier = _offset(zone, before)
    while after - before > 1:
        middle = (before + after) // 2
        if _offset(zone, middle) == earlier:
            before = middle
        else:
            after = middle
    return after


def stretches_around(zone: str, transition: int) -> list[Stretch]:
    return stretches_between(zone, transition - AROUND, transition + AROUND)


def stretches_between(zone: str, start: int, end: int) -> list[Stretch]:
    """All of the time from `start` until before `end`."""
    edges = [start, *(at for at in transitions(zone) if start < at < end), end]
    return [Stretch(start, end, _offset(zone, start)) for start, end in pairwise(edges)]


def dates_around(zone: str, transition: int) -> list[date]:
    """The dates on both sides of the transition, and one more on each side."""
    sides = [(at + _offset(zone, at)) // DAY for at in (transition - 1, transition)]
    return [EPOCH_DATE + timedelta(days=n) for n in range(min(sides) - 1, max(sides) + 2)]


def minutes_worth_a_look(stretches: list[Stretch], day: int) -> list[int]:
    """Every hour; on a date that has an edge, every quarter and each minute beside the edge."""
    edges = [at + one.offset for one in stretches for at in (one.start, one.end)]
    if all(edge // DAY != day for edge in edges):
        return [*range(0, 1440, 60), 1439]
    near = {(edge // 60 + beside) % 1440 for edge in edges for beside in range(-2, 3)}
    return sorted(near | set(range(0, 1440, 15)) | {1439})


def expected(stretches: list[Stretch], day: int, minute: int) -> int | None:
    """When a minute is due on the day-th date since 1970, in seconds since 1970."""
    wall = day * DAY + minute * 60
    shown = _shown(stretches, wall)
    if shown is not None:
        return shown
    for left, right in pairwise(stretches):
        resumes = right.start + right.offset
        if left.end + left.offset <= wall < resumes and resumes // DAY == day:
            return right.start
    earlier = (_shown(stretches, wall - 60 * ago) for ago in range(1, minute + 1))
    return next((due for due in earlier if due is not None), None)


def _shown(stretches: list[Stretch], wall: int) -> int | None:
    """The first instant at which the clock shows `wall`, if it ever does."""
    for one in stretches:
        if one.start <= wall - one.offset < one.end:
            return wall - one.offset
    return None


def judge(zone: str, *, every_minute: bool) -> Verdict:
    cases = 0
    wrong: list[str] = []
    for transition in transitions(zone):
        stretches = stretches_around(zone, transition)
        for local_date in dates_around(zone, transition):
            day = (local_date - EPOCH_DATE).days
            minutes = range(1440) if every_minute else minutes_worth_a_look(stretches, day)
            cases += len(minutes)
            wrong += _wrong_on(zone, local_date, minutes, stretches)
    return Verdict(cases, tuple(wrong))


def _wrong_on(
    zone: str, local_date: date, minutes: Iterable[int], stretches: list[Stretch]
) -> Iterator[str]:
    day = (local_date - EPOCH_DATE).days
    last = None
    for minute in minutes:
        due = due_instant(local_date, WALL_TIMES[minute], zone)
        found = None if due is None else (due - EPOCH) // SECOND
        if found != expected(stretches, day, minute):
            yield f"{zone} {local_date} {WALL_TIMES[minute]}: {due}"
        if found is not None:
            if last is not None and found < last:
                yield f"{zone} {local_date} {WALL_TIMES[minute]}: {due} is before the minute before"
            last = found


def _judge_fully(zone: str) -> Verdict:
    return judge(zone, every_minute=True)


def main() -> int:
    zones = distinct_zones()
    with ProcessPoolExecutor(max_workers=2) as processes:
        verdicts = list(processes.map(_judge_fully, zones))
    wrong = [line for verdict in verdicts for line in verdict.wrong]
    sys.stdout.writelines(f"{line}\n" for line in wrong[:100])
    sys.stdout.write(
        f"{len(zones)} sets of rules, {sum(len(transitions(zone)) for zone in zones)} transitions, "
        f"{sum(verdict.cases for verdict in verdicts)} cases, {len(wrong)} wrong\n"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
