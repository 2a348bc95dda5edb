"""Which memories matter to what is being said: words in common, the rarer the more, then the newer.

The score of a memory is the sum, over the words that it shares with the talk, of their inverse
document frequency among the person's own memories, log(1 + n / df), as in information retrieval
since Spärck Jones (1972). Words are folded to their first letters, so that "walking" finds "walk".
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from math import log

from cycles.memories import Memory
from handlers.spelling import folded

STEM = 5
"""Letters by which two forms of a word are the same."""
SHORTEST = 3
"""Letters below which a word says nothing about a subject."""


def ranked(memories: Sequence[Memory], said: Iterable[str], most: int) -> tuple[Memory, ...]:
    """The `most` memories that fit what is said best; the newest where nothing fits."""
    told = _stems(" ".join(said))
    stems = {memory.id: _stems(memory.text) for memory in memories}
    frequency = Counter(stem for words in stems.values() for stem in words)
    count = len(memories)

    def weight(memory: Memory) -> tuple[float, str]:
        shared = stems[memory.id] & told
        score = sum(log(1 + count / frequency[stem]) for stem in shared)
        return score, memory.noted_on.isoformat()

    return tuple(sorted(memories, key=weight, reverse=True)[:most])


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:STEM] for word in folded(text).split() if len(word) >= SHORTEST)
