"""The week, the month and the year: what is drawn, what is not, and the same in words."""

import re
import xml.etree.ElementTree as ET
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from resvg_py import svg_to_bytes

from cycles.plans import ObjectiveState
from handlers.pictures import captions
from handlers.pictures.drawing import Drawing, from_json
from handlers.pictures.facts import MonthPicture, Outcome, WeekPicture, YearPicture
from handlers.pictures.letters import FONT_FILES
from handlers.pictures.style import PALETTES, Theme
from handlers.words.catalog import LANGUAGES
from tests.doubles import png_size
from tests.handlers.pictures.made_up import LONG, MONDAY, NOVEMBER, PICTURES, outcomes, scores

NAMESPACE = {"": "http://www.w3.org/2000/svg"}
everything = pytest.mark.parametrize("name", PICTURES)


def drawn(drawing: Drawing, theme: Theme = Theme.LIGHT) -> ET.Element:
    return ET.fromstring(drawing.svg(theme))


def texts(picture: ET.Element) -> list[str]:
    return ["".join(one.itertext()) for one in picture.findall(".//text", NAMESPACE)]


def fills(picture: ET.Element, shape: str) -> list[str | None]:
    return [one.get("fill") for one in picture.findall(f".//{shape}", NAMESPACE)]


@everything
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", Theme)
def test_every_picture_stands_within_its_size(name: str, language: str, theme: Theme) -> None:
    picture = drawn(Drawing(PICTURES[name], language), theme)
    assert picture.get("width") == "1080"
    for one in picture.iter():
        for side, name_of_size in (
            ("cx", "width"),
            ("cy", "height"),
            ("x", "width"),
            ("y", "height"),
        ):
            if side in one.attrib:
                assert 0 <= float(one.attrib[side]) <= float(picture.attrib[name_of_size])


@pytest.mark.parametrize("name", ["no word", "too many", "a full month", "a full year"])
def test_a_picture_is_a_png_of_its_own_size(name: str) -> None:
    svg = Drawing(PICTURES[name], "en").svg(Theme.DARK)
    png = svg_to_bytes(svg_string=svg, skip_system_fonts=True, font_files=list(FONT_FILES))
    picture = ET.fromstring(svg)
    assert png_size(png) == (int(picture.attrib["width"]), int(picture.attrib["height"]))


@given(st.text(min_size=1, max_size=200), st.sampled_from(LANGUAGES))
@settings(max_examples=50)
def test_any_objective_can_be_drawn_and_said(text: str, language: str) -> None:
    facts = WeekPicture(MONDAY, {}, (Outcome(text, ObjectiveState.PARTLY),))
    drawing = Drawing(facts, language)
    assert drawn(drawing) is not None
    assert text in captions.caption(drawing)


@everything
def test_what_is_kept_is_what_was_to_be_drawn(name: str) -> None:
    drawing = Drawing(PICTURES[name], "es")
    assert from_json(drawing.to_json()) == drawing


@pytest.mark.parametrize(
    ("count", "title"), [(0, "A quiet week"), (3, "You were here on 3 of 7 days")]
)
def test_a_day_with_a_word_is_a_filled_mark_and_a_day_without_is_its_letter(
    count: int, title: str
) -> None:
    picture = drawn(Drawing(WeekPicture(MONDAY, scores(MONDAY, count)), "en"))
    assert title in texts(picture)
    green, quiet = PALETTES[Theme.LIGHT].green, PALETTES[Theme.LIGHT].quiet
    assert fills(picture, "circle").count(green) == count
    assert fills(picture, "circle").count(quiet) == 7 - count


def test_a_quiet_week_is_not_measured() -> None:
    assert not drawn(Drawing(WeekPicture(MONDAY), "en")).findall(".//path", NAMESPACE)


@everything
@pytest.mark.parametrize("theme", Theme)
def test_nothing_is_red(name: str, theme: Theme) -> None:
    svg = Drawing(PICTURES[name], "en").svg(theme)
    for colour in set(re.findall(r'"#([0-9a-f]{6})"', svg)):
        red, green, blue = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
        assert red < 150 or green > red / 2 or blue > red / 2, colour


def test_what_is_beyond_six_objectives_is_counted() -> None:
    facts = WeekPicture(MONDAY, {}, outcomes(7))
    assert "and one more" in texts(drawn(Drawing(facts, "en")))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", ObjectiveState)
def test_what_became_of_an_objective_is_drawn_and_said(
    state: ObjectiveState, language: str
) -> None:
    drawing = Drawing(WeekPicture(MONDAY, {}, (Outcome("Read", state),)), language)
    said = captions.caption(drawing).splitlines()[-1]
    became = said.removeprefix("• Read (").removesuffix(")")
    assert became in texts(drawn(drawing))


@pytest.mark.parametrize(
    ("language", "here", "means"),
    [
        (
            "en",
            "You were here on 3 of 7 days, November 16 – 22.",
            "Energy 2.8 and mood 3, out of 5.",
        ),
        (
            "pt-BR",
            "Você esteve aqui em 3 dos 7 dias, 16 a 22 de novembro.",
            "Energia 2,8 e humor 3, de 1 a 5.",
        ),
        (
            "es",
            "Estuviste aquí 3 de los 7 días, 16 al 22 de noviembre.",
            "Energía 2,8 y ánimo 3, de 1 a 5.",
        ),
    ],
)
def test_the_caption_says_what_the_picture_shows(language: str, here: str, means: str) -> None:
    drawing = Drawing(PICTURES["three days"], language)
    assert captions.caption(drawing).splitlines()[0] == f"{here} {means}"


def test_a_month_says_its_theme_and_a_year_its_twelve_months() -> None:
    month = captions.caption(Drawing(PICTURES["a full month"], "en"))
    assert f"“{LONG}”" in month
    year = captions.headline(Drawing(PICTURES["a full year"], "pt-BR"))
    assert year == "Você esteve aqui em 365 dias, dezembro de 2025 – novembro de 2026."


@pytest.mark.parametrize(("begins", "months"), [("2026-09-17", 3), ("2026-07-31", 5)])
def test_a_year_begins_with_the_month_in_which_somebody_came(begins: str, months: int) -> None:
    first = date.fromisoformat(begins)
    year = Drawing(YearPicture(NOVEMBER, 1, scores(first, 20)), "en")
    names = [text for text in texts(drawn(year)) if len(text) == 3]
    assert names == ["Jul", "Aug", "Sep", "Oct", "Nov"][-months:]
    assert captions.headline(year).endswith(f"{first:%B} – November 2026.")


def test_days_that_are_to_come_are_not_counted_in_a_month() -> None:
    begun = Drawing(MonthPicture(NOVEMBER, 1, scores(NOVEMBER, 9)), "en")
    assert captions.headline(begun) == "You were here on 9 days, November 2026."


def test_a_week_across_two_months_names_both() -> None:
    facts = WeekPicture(MONDAY.replace(day=30))
    assert captions.headline(Drawing(facts, "en")) == "A quiet week, November 30 – December 6."
