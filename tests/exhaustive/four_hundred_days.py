"""Does everybody get exactly one push a kind and wanted date, whatever happens in 400 days?

Run it as `python -m tests.exhaustive.four_hundred_days [people] [seed]`; each life with a fault is
told, and `--person 226` lives one alone. The schedule's own functions run over the moments of each
person, kept in memory under the rules of `storage.moments`; `push_judge` says what should have
come.
"""

import sys
from argparse import ArgumentParser
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from itertools import repeat
from os import times
from random import Random
from uuid import UUID

from bot.schedule import next_after, next_of_each, not_too_late_after
from cycles.decisions import Open, Situation, Skip, decide
from cycles.moments import (
    Moment,
    MomentKind,
    MomentMove,
    MomentState,
    moved,
)
from storage.moments import DueMoment
from tests.exhaustive.push_judge import Push
from tests.exhaustive.push_verdict import Fault, Verdict, compare
from tests.exhaustive.simulated_lives import Leg, Server, instant, life, seconds, server

PEOPLE, DAYS, SEED = 10_000, 400, 1
PEOPLE_OF_A_SERVER = 50
NOBODY = UUID(int=0)


@dataclass
class Moments:
    """One person's rows as `storage.moments` keeps them: one a kind and date, whatever comes."""

    states: dict[tuple[MomentKind, date], MomentState] = field(default_factory=dict)
    waiting: dict[tuple[MomentKind, date], datetime] = field(default_factory=dict)
    spoken: dict[MomentKind, date] = field(default_factory=dict)

    def claim(self, now: datetime) -> list[DueMoment]:
        due = sorted((at, key) for key, at in self.waiting.items() if at <= now)
        return [DueMoment(NOBODY, kind, day, at, is_snoozed=False) for at, (kind, day) in due]

    def keep(self, coming: Iterable[Moment]) -> None:
        for moment in coming:
            key = moment.kind, moment.local_date
            if key not in self.states:
                self.states[key] = MomentState.WAITING
                self.waiting[key] = moment.due_at

    def forget_coming(self, now: datetime) -> None:
        for key in [key for key, planned_at in self.waiting.items() if planned_at > now]:
            del self.waiting[key], self.states[key]

    def settle(self, due: DueMoment, move: MomentMove) -> None:
        key = due.kind, due.local_date
        self.states[key] = moved(self.states[key], move)
        del self.waiting[key]
        self.spoken[due.kind] = max(due.local_date, self.spoken.get(due.kind, date.min))


class Prompted:
    """One person under one server: ticks and turns in the order in which they happen."""

    def __init__(self, served: Server, legs: Sequence[Leg]) -> None:
        self._server = served
        self._legs = legs
        self._moments = Moments()
        self._schedule = legs[0].schedule
        self.pushes: list[Push] = []

    def live(self) -> list[Push]:
        at = self._legs[0].since
        self._moments.keep(next_of_each(self._schedule, self._now(at), {}, ()))
        for leg in self._legs[1:]:
            self._tick_until(at, leg.since)
            at = leg.since
            self._change(leg)
        self._tick_until(at, self._server.spells[-1].end)
        return self.pushes

    def _tick_until(self, at: int, end: int) -> None:
        while (found := self._next_tick(at)) is not None and found <= end:
            at = found
            for due in self._moments.claim(self._now(at)):
                self._meet(due, at)

    def _next_tick(self, at: int) -> int | None:
        """The first tick that finds something due; those that find nothing change nothing."""
        waits = [seconds(due_at) for due_at in self._moments.waiting.values()]
        return self._server.first_tick_at(min(waits), at) if waits else None

    def _meet(self, due: DueMoment, at: int) -> None:
        now = self._now(at)
        situation = Situation(
            now=now,
            planned_at=due.planned_at,
            is_answered=False,
            is_paused=False,
            is_reachable=True,
            last_activity=None,
        )
        match decide(situation):
            case Open():
                self._moments.settle(due, MomentMove.SENT)
                late = (now - due.planned_at).seconds
                self.pushes.append(Push(due.kind, due.local_date, at, late))
            case Skip():
                self._moments.settle(due, MomentMove.SKIPPED)
            case waits:
                raise AssertionError(waits)
        coming = next_after(self._schedule, due, None, now)
        self._moments.keep([coming] if coming else [])

    def _change(self, leg: Leg) -> None:
        """As `plan_anew` and `plan_elsewhere` do it."""
        now = self._now(leg.since)
        self._schedule = leg.schedule
        self._moments.forget_coming(now)
        after = not_too_late_after(now) if leg.has_travelled else now
        self._moments.keep(next_of_each(leg.schedule, after, self._moments.spoken, ()))

    def _now(self, at: int) -> datetime:
        return instant(self._server.reading(at))


def judge(people: Iterable[int], days: int, seed: int) -> Verdict:
    """Live the lives of these numbers; each is the same, whoever else is asked for."""
    verdict = Verdict()
    for number in people:
        served = _server_of(number // PEOPLE_OF_A_SERVER, days, seed)
        legs = life(Random(f"{seed} person {number}"), served, days)
        pushes = Prompted(served, legs).live()
        compare(verdict, f"person {number}", served, legs, pushes)
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
        f"{verdict.people} people, {DAYS} days, {verdict.journeys} journeys, "
        f"{verdict.pushes} pushes: {faults}; "
        f"late p99 {verdict.late_at(0.99)} s, p99.99 {verdict.late_at(0.9999)} s; "
        f"{_seconds_of_a_core():.0f} s of one core\n"
    )
    return 0 if verdict.is_clean else 1


def _seconds_of_a_core() -> float:
    spent = times()
    return spent.user + spent.system + spent.children_user + spent.children_system


if __name__ == "__main__":
    raise SystemExit(main())
