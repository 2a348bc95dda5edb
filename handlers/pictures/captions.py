"""What a picture shows, in words: said beside it, and alone where no picture can be seen."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import assert_never

from handlers.pictures.drawing import Drawing
from handlers.pictures.facts import (
    MonthPicture,
    Outcome,
    Scores,
    WeekPicture,
    YearPicture,
    energy,
    mood,
)
from handlers.pictures.month import month_heading
from handlers.pictures.week import week_heading
from handlers.pictures.year import year_heading
from handlers.words import catalog


def headline(drawing: Drawing) -> str:
    """One sentence: what the title and the dates say."""
    match drawing.picture:
        case WeekPicture():
            dates, title = week_heading(drawing.picture, drawing.language)
        case MonthPicture():
            dates, title = month_heading(drawing.picture, drawing.language)
        case YearPicture():
            dates, title = year_heading(drawing.picture, drawing.language)
        case _:
            assert_never(drawing.picture)
    return f"{title}, {dates}."


def caption(drawing: Drawing) -> str:
    """At most two sentences, then what became of each objective, line by line."""
    picture, language = drawing.picture, drawing.language
    outcomes = () if isinstance(picture, YearPicture) else picture.outcomes
    theme = picture.theme if isinstance(picture, MonthPicture) else None
    lines = [headline(drawing) + _means(picture.days, language)]
    if theme:
        lines.append(f"“{theme}”")
    return "\n".join([*lines, *_became(outcomes, language)])


def _means(days: Mapping[date, Scores], language: str) -> str:
    told = [
        catalog.say(language, f"picture-{name}", mean=catalog.number(language, one.mean))
        for name, one in (("energy", energy(days)), ("mood", mood(days)))
        if one is not None
    ]
    if not told:
        return ""
    first, *others = told
    means = [first, *(other[:1].lower() + other[1:] for other in others)]
    return " " + catalog.say(language, "picture-means", means=means)


def _became(outcomes: Sequence[Outcome], language: str) -> list[str]:
    return [
        catalog.say(
            language,
            "picture-outcome",
            text=one.text,
            state=catalog.say(language, f"picture-state_{one.state.value}"),
        )
        for one in outcomes
    ]
