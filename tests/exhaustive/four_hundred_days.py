"""Does everybody get exactly one push a kind and wanted date, whatever happens in 400 days?

Run it as `python -m tests.exhaustive.four_hundred_days [people] [seed]`. The schedule's own
functions run over the moments of each person, kept in memory under the rules of `storage.moments`;
`push_judge` says what should have come.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from random import Random
from time import process_time
from uuid import UUID

from bot.schedule import next_after, next_of_each
from cycles.moments import (
    LATE_LIMIT,
    SCHEDULED,
    Moment,
    MomentKind,
    MomentMove,
    MomentState,
    Open,
    Situation,
    Skip,
    decide,
    moved,
)
from storage.moments import DueMoment
from tests.exhaustive.push_judge import Push, owed
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
        self._moments.keep(next_of_each(self._schedule, self._now(at), {}))
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
        after = now - LATE_LIMIT if leg.has_travelled else now
        self._moments.keep(next_of_each(leg.schedule, after, self._moments.spoken))

    def _now(self, at: int) -> datetime:
        return instant(self._server.reading(at))


@dataclass
class Verdict:
    """What was found of many lives."""

    people: int = 0
    pushes: int = 0
    missed: int = 0
    doubled: int = 0
    unowed: int = 0
    wrong_instant: int = 0
    journeys: int = 0
    late: Counter[int] = field(default_factory=Counter)
    """Seconds by the server's clock, of what came due while it was up and its clock was right."""

    @property
    def is_clean(self) -> bool:
        return not (self.missed or self.doubled or self.unowed or self.wrong_instant)

    def late_at(self, share: float) -> int:
        """The lateness that this share of the pushes stays within, in seconds."""
        rest = int(share * self.late.total())
        for late in sorted(self.late):
            rest -= self.late[late]
            if rest <= 0:
                return late
        return 0


def judge(people: int, days: int, seed: int) -> Verdict:
    random, verdict = Random(seed), Verdict()
    served = server(random, days)
    for number in range(people):
        if number % PEOPLE_OF_A_SERVER == 0:
            served = server(random, days)
        compare(
            verdict, served, (legs := life(random, served, days)), Prompted(served, legs).live()
        )
    return verdict


def compare(verdict: Verdict, served: Server, legs: Sequence[Leg], pushes: Sequence[Push]) -> None:
    """Add what one person saw, against what they should have seen."""
    should = {(it.kind, it.local_date): it for kind in SCHEDULED for it in owed(kind, legs, served)}
    seen = Counter((it.kind, it.local_date) for it in pushes)
    verdict.people += 1
    verdict.pushes += len(pushes)
    verdict.journeys += sum(leg.has_travelled for leg in legs)
    verdict.missed += len(should.keys() - seen.keys())
    verdict.unowed += sum(
        key not in _may_come_again(served, legs) for key in seen.keys() - should.keys()
    )
    verdict.doubled += sum(count - 1 for count in seen.values())
    for push in pushes:
        expected = should.get((push.kind, push.local_date))
        if expected is not None:
            verdict.wrong_instant += expected.at != push.at
            verdict.late[push.late] += _is_in_quiet(served, legs, push)


def _may_come_again(served: Server, legs: Sequence[Leg]) -> set[tuple[MomentKind, date]]:
    """What is right too, where a server slept before a journey."""
    return {
        (kind, it.local_date)
        for kind in SCHEDULED
        for it in owed(kind, legs, served, passed_over_is_spoken=False)
    }


def _is_in_quiet(served: Server, legs: Sequence[Leg], push: Push) -> bool:
    """Whether the server was up as it came due, and the person had not just arrived."""
    began = push.at - push.late
    was_up = all(
        spell.is_up for spell in served.spells if spell.start <= push.at and spell.end > began
    )
    return was_up and all(leg.since < began or leg.since > push.at for leg in legs)


def main() -> int:
    people, seed = (*map(int, sys.argv[1:]), *(PEOPLE, SEED)[len(sys.argv) - 1 :])
    began = process_time()
    verdict = judge(people, DAYS, seed)
    sys.stdout.write(
        f"{verdict.people} people, {DAYS} days, {verdict.journeys} journeys, "
        f"{verdict.pushes} pushes: {verdict.missed} missed, {verdict.doubled} doubled, "
        f"{verdict.unowed} not owed, {verdict.wrong_instant} at a wrong instant; "
        f"late p99 {verdict.late_at(0.99)} s, p99.99 {verdict.late_at(0.9999)} s; "
        f"{process_time() - began:.0f} s of one core\n"
    )
    return 0 if verdict.is_clean else 1


if __name__ == "__main__":
    raise SystemExit(main())
