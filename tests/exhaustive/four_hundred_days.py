"""Does everybody get exactly one push a kind and wanted date, whatever happens in 400 days?

Run it as `python -m tests.exhaustive.four_hundred_days [people] [seed]`; each life with a fault is
told, and `--person 226` lives one alone. The schedule's own functions run over the moments of each
person, kept in memory under the rules of `storage.moments`; `push_judge` says what should have
come.
"""

import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import repeat
from os import times
from random import Random
from typing import Any

from bot.schedule import follow_up_after, next_after, next_of_each, not_too_late_after
from cycles.calendar import day_of
from cycles.decisions import Open, Situation, Skip, decide
from cycles.moments import MomentKind, MomentMove
from cycles.rest import Rest
from storage.moments import DueMoment
from tests.exhaustive.push_judge import Push
from tests.exhaustive.push_verdict import Fault, Verdict, compare
from tests.exhaustive.simulated_lives import Leg, Life, Turn, life
from tests.exhaustive.simulated_rows import Moments, Rests
from tests.exhaustive.simulated_servers import Server, instant, seconds, server

PEOPLE, DAYS, SEED = 10_000, 400, 1
PEOPLE_OF_A_SERVER = 50
AN_HOUR = timedelta(hours=1)


class Prompted:
    """One person under one server: ticks and turns in the order in which they happen.

    Whatever is asked is answered at once, so that no talk is in the way of what comes next.
    """

    def __init__(self, served: Server, lived: Life) -> None:
        self._server = served
        self._life = lived
        self._moments = Moments()
        self._rests = Rests()
        self._schedule = lived.legs[0].schedule
        self._at = lived.legs[0].since
        self._taps: list[tuple[int, MomentKind, date]] = []
        self.pushes: list[Push] = []

    def live(self) -> list[Push]:
        self._plan(self._now())
        turns = sorted(
            [
                *((leg.since, leg) for leg in self._life.legs[1:]),
                *((at, None) for at in self._life.follow_ups),
            ],
            key=lambda turn: turn[0],
        )
        for at, leg in turns:
            self._go_on_until(at)
            if leg is None:
                self._ask_to_follow_up()
            else:
                self._begin(leg)
        self._go_on_until(self._server.spells[-1].end)
        return self.pushes

    def _go_on_until(self, end: int) -> None:
        """Ticks and taps, and what is due in the very second of a turn before it."""
        while True:
            tick, tap = self._next_tick(), min(self._taps, default=None)
            if tap is not None and tap[0] <= end and (tick is None or tap[0] < tick):
                self._taps.remove(tap)
                self._at = tap[0]
                self._moments.snooze(*tap[1:], self._now() + AN_HOUR)
            elif tick is not None and tick <= end:
                self._at = tick
                for due in self._moments.claim(self._now()):
                    self._meet(due)
            else:
                break
        self._at = end

    def _next_tick(self) -> int | None:
        """The first tick that finds something due; those that find nothing change nothing."""
        waits = [seconds(due_at) for due_at in self._moments.waiting.values()]
        return self._server.first_tick_at(min(waits), self._at) if waits else None

    def _meet(self, due: DueMoment) -> None:
        now = self._now()
        rest = None if due.is_snoozed else self._rests.on(due.local_date)
        situation = Situation(
            now=now,
            planned_at=due.planned_at,
            is_answered=False,
            is_paused=False,
            is_reachable=True,
            last_activity=None,
            is_resting=rest is not None,
        )
        match decide(situation):
            case Open():
                self._moments.settle(due, MomentMove.SENT)
                self._note(due)
            case Skip():
                self._moments.settle(due, MomentMove.SKIPPED)
            case waits:
                raise AssertionError(waits)
        coming = next_after(self._schedule, due, rest, now)
        self._moments.keep([coming] if coming else [])

    def _note(self, due: DueMoment) -> None:
        late = (self._now() - due.planned_at).seconds
        is_again = due.is_snoozed and due.kind is not MomentKind.FOLLOW_UP
        self.pushes.append(Push(due.kind, due.local_date, self._at, late, is_again))
        taps_after = self._life.puts_off(due.kind, due.local_date)
        if taps_after is not None and not is_again and self._server.is_up(self._at + taps_after):
            self._taps.append((self._at + taps_after, due.kind, due.local_date))

    def _begin(self, leg: Leg) -> None:
        """As `bot.perform` does it."""
        now = self._now()
        self._schedule = leg.schedule
        today = day_of(now, leg.schedule.zone)
        match leg.begins:
            case Turn.CHANGES:
                self._plan(now)
            case Turn.TRAVELS:
                self._plan(not_too_late_after(now))
            case Turn.RESTS:
                days = None if leg.rest is None else timedelta(days=leg.rest - 1)
                self._rests.begin(Rest(today, None if days is None else today + days))
                self._moments.forget_snoozes()
                self._plan(now)
            case Turn.RETURNS:
                self._rests.end(today)
                self._plan(now)
            case Turn.NEW_RULES:
                pass

    def _plan(self, after: datetime) -> None:
        self._moments.forget_coming(self._now())
        spoken, rests = self._moments.last_spoken(), self._rests.lately(after)
        self._moments.keep(next_of_each(self._schedule, after, spoken, rests))

    def _ask_to_follow_up(self) -> None:
        coming = follow_up_after(self._schedule, self._now())
        assert coming is not None
        self._moments.snooze(coming.kind, coming.local_date, coming.due_at)

    def _now(self) -> datetime:
        return instant(self._server.reading(self._at))


def judge(people: Iterable[int], days: int, seed: int) -> Verdict:
    """Live the lives of these numbers; each is the same, whoever else is asked for."""
    verdict = Verdict()
    for number in people:
        served = _server_of(number // PEOPLE_OF_A_SERVER, days, seed)
        lived = life(Random(f"{seed} person {number}"), served, days)
        pushes = Prompted(served, lived).live()
        compare(verdict, f"person {number}", served, lived, pushes)
    return verdict


@lru_cache(maxsize=1)
def _server_of(number: int, days: int, seed: int) -> Server:
    return server(Random(f"{seed} server {number}"), days)


def _judge_part(people: range, seed: int) -> Verdict:
    return judge(people, DAYS, seed)


def _judge_all(people: int, seed: int) -> Verdict:
    """In two processes, by turns of a server's people."""
    parts = [
        range(start, min(start + PEOPLE_OF_A_SERVER, people))
        for start in range(0, people, PEOPLE_OF_A_SERVER)
    ]
    verdict = Verdict()
    with ProcessPoolExecutor(max_workers=2) as processes:
        for part in processes.map(_judge_part, parts, repeat(seed)):
            verdict.add(part)
    return verdict


def main() -> int:
    asked = ArgumentParser(prog="python -m tests.exhaustive.four_hundred_days")
    asked.add_argument("people", type=int, nargs="?", default=PEOPLE)
    asked.add_argument("seed", type=int, nargs="?", default=SEED)
    asked.add_argument("--person", type=int, help="live the life of this number alone")
    given = asked.parse_args()
    if given.person is None:
        verdict = _judge_all(given.people, given.seed)
    else:
        verdict = judge([given.person], DAYS, given.seed)
    sys.stdout.writelines(f"{told}\n" for told in verdict.told)
    faults = ", ".join(f"{verdict.faults[fault]} {fault}" for fault in Fault)
    sys.stdout.write(
        f"{verdict.people} people, {DAYS} days; {_told(verdict.turns)}; "
        f"{verdict.pushes} pushes ({_told(verdict.kinds)}; "
        f"{verdict.again} of them put off before): {faults}; "
        f"late p99 {verdict.late_at(0.99)} s, p99.99 {verdict.late_at(0.9999)} s; "
        f"{_seconds_of_a_core():.0f} s of one core\n"
    )
    return 0 if verdict.is_clean else 1


def _told(counted: Counter[Any]) -> str:
    return ", ".join(f"{number} {what}" for what, number in sorted(counted.items()))


def _seconds_of_a_core() -> float:
    spent = times()
    return spent.user + spent.system + spent.children_user + spent.children_system


if __name__ == "__main__":
    raise SystemExit(main())
