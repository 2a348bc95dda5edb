"""One person's rows in memory, under the rules of `storage.moments` and `storage.rests`."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID

from cycles.moments import Moment, MomentKind, MomentMove, MomentState, moved
from cycles.rest import Rest
from storage.moments import DueMoment
from storage.rests import LATE

NOBODY = UUID(int=0)
A_DAY = timedelta(days=1)
Key = tuple[MomentKind, date]


@dataclass
class Moments:
    """One a kind and date, whatever comes."""

    states: dict[Key, MomentState] = field(default_factory=dict)
    waiting: dict[Key, datetime] = field(default_factory=dict)
    snoozed: set[Key] = field(default_factory=set)

    def claim(self, now: datetime) -> list[DueMoment]:
        due = sorted((at, key) for key, at in self.waiting.items() if at <= now)
        return [DueMoment(NOBODY, *key, at, is_snoozed=key in self.snoozed) for at, key in due]

    def keep(self, coming: Iterable[Moment]) -> None:
        for moment in coming:
            key = moment.kind, moment.local_date
            if key not in self.states:
                self.states[key] = MomentState.WAITING
                self.waiting[key] = moment.due_at

    def forget_coming(self, now: datetime) -> None:
        coming = [key for key, at in self.waiting.items() if at > now and key not in self.snoozed]
        for key in coming:
            del self.waiting[key], self.states[key]

    def settle(self, due: DueMoment, move: MomentMove) -> None:
        key = due.kind, due.local_date
        self.states[key] = moved(self.states[key], move)
        del self.waiting[key]

    def snooze(self, kind: MomentKind, day: date, until: datetime) -> None:
        self.states[kind, day] = MomentState.WAITING
        self.waiting[kind, day] = until
        self.snoozed.add((kind, day))

    def forget_snoozes(self) -> None:
        self.snoozed = {key for key in self.snoozed if key[0] is MomentKind.FOLLOW_UP}

    def last_spoken(self) -> dict[MomentKind, date]:
        spoken: dict[MomentKind, date] = {}
        for (kind, day), state in self.states.items():
            if state is not MomentState.WAITING or (kind, day) in self.snoozed:
                spoken[kind] = max(day, spoken.get(kind, day))
        return spoken


@dataclass
class Rests:
    found: list[Rest] = field(default_factory=list)

    def begin(self, rest: Rest) -> None:
        self.end(rest.starts_on)
        self.found.append(rest)

    def end(self, day: date) -> None:
        self.found = [self._ended(rest, day) for rest in self.found if rest.starts_on < day]

    def on(self, day: date) -> Rest | None:
        return next((rest for rest in self.found if rest.holds(day)), None)

    def lately(self, now: datetime) -> Sequence[Rest]:
        since = now.date() - LATE
        return [rest for rest in self.found if rest.ends_on is None or rest.ends_on >= since]

    def _ended(self, rest: Rest, day: date) -> Rest:
        return Rest(rest.starts_on, day - A_DAY) if rest.holds(day) else rest
