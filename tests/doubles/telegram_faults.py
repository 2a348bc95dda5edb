"""What can go wrong between the bot and Telegram, one call at a time or by chance."""

from collections import defaultdict, deque
from dataclasses import dataclass
from random import Random
from typing import Literal, get_args

FaultKind = Literal["429", "500", "502", "lost_answer", "lost_request", "silence"]
"""429 and 500: refused in words; 502: a gateway's page; lost_answer: done, but the answer is cut;
lost_request: cut before anything was done; silence: no answer until the other side gives up."""

KINDS: tuple[FaultKind, ...] = get_args(FaultKind)


@dataclass(frozen=True)
class Fault:
    kind: FaultKind
    retry_after: int = 1


class Faults:
    """Which calls fail: the scripted ones first, then a share of the others."""

    def __init__(self, seed: int) -> None:
        self._scripted: dict[str, deque[Fault]] = defaultdict(deque)
        self._shares: dict[str, list[tuple[float, Fault]]] = defaultdict(list)
        self._random = Random(seed)

    def script(self, method: str, fault: Fault, times: int) -> None:
        self._scripted[method.lower()].extend([fault] * times)

    def share(self, method: str, fault: Fault, share: float) -> None:
        self._shares[method.lower()].append((share, fault))

    def next(self, method: str) -> Fault | None:
        if scripted := self._scripted[method]:
            return scripted.popleft()
        drawn = self._random.random()
        for share, fault in self._shares[method]:
            if drawn < share:
                return fault
            drawn -= share
        return None
