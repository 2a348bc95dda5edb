"""Any picture with the language of its words: to keep it, to draw it, and to say it."""

from dataclasses import dataclass
from typing import Annotated, assert_never

from pydantic import Field, TypeAdapter

from handlers.pictures.facts import MonthPicture, WeekPicture, YearPicture
from handlers.pictures.month import month
from handlers.pictures.style import Theme
from handlers.pictures.week import week
from handlers.pictures.year import year

Picture = WeekPicture | MonthPicture | YearPicture


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is kept with a message, sealed like its words: small, and drawn when it is looked at."""

    picture: Annotated[Picture, Field(discriminator="kind")]
    language: str

    def to_json(self) -> str:
        return _DRAWING.dump_json(self).decode()

    def svg(self, theme: Theme) -> str:
        match self.picture:
            case WeekPicture():
                return week(self.picture, self.language, theme)
            case MonthPicture():
                return month(self.picture, self.language, theme)
            case YearPicture():
                return year(self.picture, self.language, theme)
            case _:
                assert_never(self.picture)


_DRAWING: TypeAdapter[Drawing] = TypeAdapter(Drawing)


def from_json(kept: str) -> Drawing:
    return _DRAWING.validate_json(kept)
