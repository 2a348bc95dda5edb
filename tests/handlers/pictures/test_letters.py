"""Any text as letters that the bundled fonts have, in lines that fit, drawn and measured."""

import xml.etree.ElementTree as ET
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from resvg_py import svg_to_bytes

from handlers.pictures import svg
from handlers.pictures.letters import FONT_FILES, clusters, is_right_to_left, runs, width
from handlers.pictures.lines import fitted, measured, wrapped
from handlers.pictures.style import SMALL, TEXT, TITLES, Face

FACES = (TEXT, SMALL, *TITLES)
ROOM = 420.0
any_text = st.text(max_size=200)
written = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Co", "Cn"))
    | st.sampled_from("👩❤👍🏽\u200d\ufe0f 🇧🇷ßÇñé"),
    max_size=200,
)
HARD = (
    "Supercalifragilisticexpialidocious" * 6,
    "W" * 200,
    "👩‍👩‍👧 ❤️ 👍🏽 🇧🇷 1️⃣ 😀 ☀️ 🏃‍♀️ ✅ ✓",
    "مرحبا بالعالم والسلام على الجميع في هذا اليوم الجميل",
    "שלום עולם (abc) 12",
    "Ação, é não: açúcar e ñandú, Żółć, Привет, Ελληνικά, cafe\u0301",
    "漢字とひらがな are here",
    '<b>&"x"</b> ]]> <!-- -->',
)


def drawn(line: str, face: Face, window: tuple[float, float, float, float]) -> bytes:
    """What stands in a window of the place where a line is drawn from 0 to ROOM."""
    x, y, wide, high = window
    words = svg.paragraph([line], 0, 0, ROOM, face, "#000")
    return svg_to_bytes(
        svg_string=f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide:g}" height="{high:g}"'
        f' viewBox="{x:g} {y:g} {wide:g} {high:g}">{words}</svg>',
        skip_system_fonts=True,
        font_files=list(FONT_FILES),
    )


@given(any_text, st.sampled_from(FACES), st.integers(1, 4))
def test_no_line_is_wider_than_its_room_and_no_text_has_more_lines(
    text: str, face: Face, most: int
) -> None:
    lines = wrapped(text, face, ROOM, most)
    assert len(lines) <= most
    assert all(measured(line, face) <= ROOM for line in lines)


@pytest.mark.parametrize("face", FACES, ids=lambda face: f"{face.font}-{face.size:g}")
@pytest.mark.parametrize("text", HARD)
def test_what_was_measured_is_what_is_drawn(text: str, face: Face) -> None:
    line = fitted(text, face, ROOM)
    for x in (-600.0, ROOM + 8):
        beside = drawn(line, face, (x, -90, 592, 130))
        assert beside == drawn("", face, (x, -90, 592, 130))
    assert drawn(line, face, (0, -90, ROOM, 130)) != drawn("", face, (0, -90, ROOM, 130))


@given(written)
@settings(max_examples=200)
def test_any_text_is_valid_xml(text: str) -> None:
    ET.fromstring(f"<svg>{svg.text(fitted(text, TEXT, ROOM), 0, 0, TEXT, '#000')}</svg>")


@given(written)
def test_every_letter_that_is_drawn_stands_in_a_font_of_ours(text: str) -> None:
    for run in runs(text, TEXT.font):
        assert width(run.text, run.font, 1) > 0 or not run.text.strip()


def test_words_in_a_script_without_a_font_become_one_ellipsis() -> None:
    assert "".join(run.text for run in runs("漢字 are here", TEXT.font)) == "… are here"
    assert not any(one.text == two.text == "…" for one, two in pairwise(runs("漢字", TEXT.font)))


@pytest.mark.parametrize("one", ["👩‍👩‍👧", "👍🏽", "🇧🇷", "1️⃣", "❤️", "é", "e\u0301\u0323"])
def test_what_a_reader_sees_as_one_letter_is_never_cut(one: str) -> None:
    assert len(list(clusters(f"a{one}b"))) == 3


def test_a_text_runs_the_way_of_its_first_letter() -> None:
    assert is_right_to_left("12 שלום abc")
    assert not is_right_to_left("abc שלום")
    assert not is_right_to_left("12 …")


def test_a_long_text_keeps_its_beginning_and_says_that_it_goes_on() -> None:
    lines = wrapped("One two three four five six seven eight nine ten eleven", TEXT, ROOM, 2)
    assert lines[0].startswith("One two")
    assert lines[-1].endswith("…")
    assert wrapped("One two", TEXT, ROOM, 2) == ["One two"]


@pytest.mark.parametrize("text", ["漢" * 3000, "w" * 100_000, "word " * 20_000])
def test_a_text_is_measured_no_further_than_it_is_shown_nor_any_part_twice(text: str) -> None:
    began = process_time()
    assert len(wrapped(text, TEXT, ROOM, 2)) <= 2
    assert process_time() - began < 1  # it took minutes


def test_words_that_no_font_has_are_an_ellipsis_each_and_break_between() -> None:
    word = "漢" * 9
    lines = wrapped(f"{word} " * 40, TEXT, ROOM, 2)
    assert all(measured(line, TEXT) <= ROOM for line in lines)
    assert lines[0].split() == [word] * len(lines[0].split())
