"""What was wrong in the pushes that many lives saw, against what the judge says they should see."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from cycles.moments import MomentKind
from tests.exhaustive.push_judge import Push, owed
from tests.exhaustive.simulated_lives import Leg, Life, Turn
from tests.exhaustive.simulated_servers import A_DAY, Server, instant

AROUND = 4 * A_DAY
"""How far from a wrong push the spells of its server are told."""

Pushes = dict[tuple[MomentKind, date, bool], Push]


class Fault(StrEnum):
    MISSED = "missed"
    DOUBLED = "doubled"
    UNOWED = "not owed"
    WRONG_INSTANT = "at a wrong instant"


@dataclass(frozen=True, slots=True)
class Wrong:
    """One push that came otherwise than it should; the side that is not there is None."""

    fault: Fault
    owed: Push | None
    seen: Push | None


@dataclass
class Verdict:
    """What was found of many lives."""

    people: int = 0
    kinds: Counter[MomentKind] = field(default_factory=Counter)
    again: int = 0
    """Pushes that had been put off."""
    turns: Counter[Turn] = field(default_factory=Counter)
    faults: Counter[Fault] = field(default_factory=Counter)
    late: Counter[int] = field(default_factory=Counter)
    """Seconds by the server's clock, of what came due while it was up and its clock was right."""
    told: list[str] = field(default_factory=list)
    """Each life with a fault, told with its legs and the spells around it."""

    @property
    def pushes(self) -> int:
        return self.kinds.total()

    @property
    def is_clean(self) -> bool:
        return not self.faults.total()

    def add(self, other: "Verdict") -> None:
        self.people += other.people
        self.kinds += other.kinds
        self.again += other.again
        self.turns += other.turns
        self.faults += other.faults
        self.late += other.late
        self.told += other.told

    def late_at(self, share: float) -> int:
        """The lateness that this share of the pushes stays within, in seconds."""
        rest = int(share * self.late.total())
        for late in sorted(self.late):
            rest -= self.late[late]
            if rest <= 0:
                return late
        return 0


def compare(
    verdict: Verdict, name: str, served: Server, lived: Life, pushes: Sequence[Push]
) -> None:
    """Add what one person saw, against what they should have seen."""
    wrong = list(_wrong(served, lived, pushes))
    verdict.people += 1
    verdict.kinds.update(push.kind for push in pushes)
    verdict.again += sum(push.is_again for push in pushes)
    verdict.turns.update(leg.begins for leg in lived.legs[1:])
    verdict.faults.update(it.fault for it in wrong)
    verdict.told += [_told(name, it, served, lived) for it in wrong]
    verdict.late.update(push.late for push in pushes if _is_in_quiet(served, lived.legs, push))


def _wrong(served: Server, lived: Life, pushes: Sequence[Push]) -> Iterator[Wrong]:
    should = _owed(served, lived, passed_over_is_spoken=True)
    left_open: Pushes | None = None
    seen: Pushes = {}
    for push in pushes:
        key = push.kind, push.local_date, push.is_again
        expected = should.get(key)
        if expected is None:
            left_open = left_open or _owed(served, lived, passed_over_is_spoken=False)
            expected = left_open.get(key)
        if key in seen:
            yield Wrong(Fault.DOUBLED, seen[key], push)
        elif expected is None:
            yield Wrong(Fault.UNOWED, None, push)
        elif expected.at != push.at:
            yield Wrong(Fault.WRONG_INSTANT, expected, push)
        seen[key] = push
    for key in should.keys() - seen.keys():
        yield Wrong(Fault.MISSED, should[key], None)


def _owed(served: Server, lived: Life, *, passed_over_is_spoken: bool) -> Pushes:
    return {
        (it.kind, it.local_date, it.is_again): it
        for it in owed(lived, served, passed_over_is_spoken=passed_over_is_spoken)
    }


def _is_in_quiet(served: Server, legs: Sequence[Leg], push: Push) -> bool:
    """Whether the server was up and right as it came due, and the person had not just arrived."""
    began = push.at - push.late
    return served.was_right(began, push.at) and all(
        leg.since < began or leg.since > push.at for leg in legs
    )


def _told(name: str, wrong: Wrong, served: Server, lived: Life) -> str:
    found = wrong.seen or wrong.owed
    assert found is not None
    what = f"{found.kind} of {found.local_date} {wrong.fault}"
    lines = [f"{name}: {what}; owed {_at(wrong.owed)}, seen {_at(wrong.seen)}"]
    lines += [f"  leg from {instant(it.since)}: {it}" for it in lived.legs]
    lines += [
        f"  spell {instant(it.start)} to {instant(it.end)}:"
        f" {'up' if it.is_up else 'away'}, {it.ahead} s ahead"
        for it in served.spells
        if it.start < found.at + AROUND and it.end > found.at - AROUND
    ]
    return "\n".join(lines)


def _at(push: Push | None) -> str:
    return "never" if push is None else str(instant(push.at))
