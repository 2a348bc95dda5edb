"""How things have been going: the most telling of a person's own numbers, in three sentences."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from cycles.metrics import Association, Trend
from cycles.people import LifeArea
from handlers.words import catalog

MOST = 3
"""Sentences of one message."""
LEAST_DAYS = 7
"""Days without which a slope says nothing."""
LEAST_SLOPE = 0.15
"""Points a week below which energy or mood goes level: about one point in seven weeks."""
FULL = 1.15
"""A load from which on a plan was fuller than what usually fits."""
MOST_AREAS = 2


@dataclass(frozen=True, slots=True)
class Progress:
    """What the last weeks say; every part may be missing."""

    weeks: int = 0
    """That are over and had a plan, of the last four."""
    done: int = 0
    of: int = 0
    """Objectives of these weeks, without those let go of."""
    carried_over: int = 0
    completion: float | None = None
    """Of these weeks, from 0 to 1, by weight."""
    load: float | None = None
    """Of the newest of these plans; 1 is what usually fits."""
    energy: Trend | None = None
    mood: Trend | None = None
    areas: Mapping[LifeArea, int] = field(default_factory=dict)
    association: Association | None = None


def told(progress: Progress, language: str) -> tuple[str, ...]:
    """At most three sentences, the most telling first; none while there is nothing to tell."""
    parts = (
        _association(progress, language),
        _objectives(progress, language),
        _load(progress, language),
        *_trends(progress, language),
        _areas(progress, language),
    )
    return tuple(part for part in parts if part)[:MOST]


def _association(progress: Progress, language: str) -> str:
    found = progress.association
    if found is None:
        return ""
    return catalog.say(
        language,
        "progress-association",
        kind=found.kind.value,
        on=found.on.n,
        on_mean=catalog.number(language, found.on.mean),
        others=found.others.n,
        others_mean=catalog.number(language, found.others.mean),
    )


def _objectives(progress: Progress, language: str) -> str:
    if progress.completion is None:
        return ""
    return catalog.say(
        language,
        "progress-objectives",
        weeks=progress.weeks,
        done=progress.done,
        of=progress.of,
        carried=progress.carried_over,
        tenths=round(10 * progress.completion),
    )


def _load(progress: Progress, language: str) -> str:
    if progress.load is None or progress.load < FULL:
        return ""
    load = catalog.number(language, progress.load)
    return catalog.say(language, "progress-load", load=load)


def _trends(progress: Progress, language: str) -> Iterator[str]:
    """Energy and mood, as far as they rise or fall; where they lie, a picture's caption says."""
    for name, one in (("energy", progress.energy), ("mood", progress.mood)):
        if one is None or one.slope is None or not _moves(one.slope, one.n):
            continue
        yield catalog.say(
            language,
            f"progress-{name}_{'up' if one.slope > 0 else 'down'}",
            slope=catalog.number(language, abs(one.slope)),
            mean=catalog.number(language, one.mean),
            days=one.n,
        )


def _moves(slope: float, days: int) -> bool:
    return days >= LEAST_DAYS and abs(slope) >= LEAST_SLOPE


def _areas(progress: Progress, language: str) -> str:
    if not progress.areas:
        return ""
    most = list(progress.areas)[:MOST_AREAS]
    names = [catalog.label(language, catalog.SHARED, area.value).lower() for area in most]
    return catalog.say(language, "progress-areas", areas=names)
