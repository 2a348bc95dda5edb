"""Choices are shown as WhatsApp can show them, and always can be answered."""

import json
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.channel import Button
from bot.channels.whatsapp_content import (
    ContentIds,
    Shape,
    numbered,
    paragraphs_of,
    shape_of,
    shapes,
)
from handlers import undo
from handlers.conversation.talk import button
from tests.doubles.twilio_content import Content, bad_variables, refused

TEXT = st.text(alphabet="abc é\n\t😀{}1", max_size=1200)


def buttons(*labels: str) -> list[Button]:
    return [Button(f"id{number}", label) for number, label in enumerate(labels)]


def test_choices_without_buttons_stand_as_numbered_lines_below_the_text() -> None:
    assert numbered("Energy?", buttons("drained", "low")) == "Energy?\n\n1 drained\n2 low"


def test_a_label_that_begins_with_its_number_is_not_numbered_twice() -> None:
    assert numbered("Energy?", buttons("1 drained", "20 minutes")).endswith(
        "\n1 drained\n2 20 minutes"
    )


def test_what_stands_beside_a_scale_is_answered_by_its_words() -> None:
    scale = [f"{number} of five" for number in range(1, 6)]
    assert numbered("Energy?", buttons(*scale, "In an hour")) == (
        "Energy?\n\n1 of five\n2 of five\n3 of five\n4 of five\n5 of five\nIn an hour"
    )


def test_an_undo_is_answered_by_its_word_and_not_by_a_number() -> None:
    tapped = button(UUID(int=1), undo.KEY, undo.KEY)
    assert numbered("Kept.", [Button(tapped, "Undo")]) == "Kept.\n\nUndo"


def test_a_text_without_choices_is_left_alone() -> None:
    assert numbered("Good night.", ()) == "Good night."


@pytest.mark.parametrize(
    ("text", "labels", "shape"),
    [
        ("Shall we?", ["Yes"], Shape("quick_reply", 1, 1)),
        ("Two of five.\n\nFits?", ["a" * 20, "b", "c"], Shape("quick_reply", 3, 2)),
        ("Which?", ["a" * 24, *"bcd"], Shape("list", 4, 1)),
        ("Which?", list("abcdefghij"), Shape("list", 10, 1)),
        ("Which?", list("abcdefghijk"), None),
        ("Which?", ["a" * 21, "b"], None),
        ("Which?", ["a" * 25, *"bcd"], None),
        ("Which?", ["same", "same"], None),
        ("One\nline", ["Yes"], None),
        ("One\n\ntwo\n\nthree", ["Yes"], None),
        ("One\n\n", ["Yes"], None),
        ("Five     spaces", ["Yes"], None),
        ("Four    spaces", ["Yes"], Shape("quick_reply", 1, 1)),
        ("a" * 1025, ["Yes"], None),
        ("Nothing to choose", [], None),
    ],
)
def test_the_shape_is_what_whatsapp_has_room_for(
    text: str, labels: list[str], shape: Shape | None
) -> None:
    assert shape_of(text, buttons(*labels)) == shape


@settings(deadline=None)
@given(TEXT, st.lists(st.text(alphabet="ab é😀\n", max_size=26), max_size=11))
def test_whatever_gets_a_shape_is_taken_and_shown_as_it_was_meant(
    text: str, labels: list[str]
) -> None:
    chosen = buttons(*labels)
    shape = shape_of(text, chosen)
    if shape is None:
        return
    given_values = shape.variables(paragraphs_of(text), chosen, beside="beside")
    assert not bad_variables(given_values)
    content = Content("it", "en", shape.types("Choose"), shape.samples())
    shown = content.in_session(given_values)
    assert shown.text == text
    assert [(option.label, option.id) for option in shown.options] == [
        (button.label, button.id) for button in chosen
    ]


def test_beside_a_scale_a_list_has_no_numbers_either() -> None:
    scale = [f"{number} of five" for number in range(1, 6)]
    chosen = buttons(*scale, "In an hour", "Leave it for today")
    assert below(chosen) == ["1", "2", "3", "4", "5", "in its place", "in its place"]
    assert below(buttons(*"abcd")) == ["1", "2", "3", "4"]


def below(chosen: list[Button]) -> list[str]:
    """What stands below each item of the list that shows these choices."""
    shape = shape_of("Which?", chosen)
    assert shape is not None
    content = Content("it", "en", shape.types("Choose"), shape.samples())
    shown = content.in_session(shape.variables(["Which?"], chosen, beside="in its place"))
    return [option.below for option in shown.options]


def test_every_shape_may_be_created_at_twilio() -> None:
    made = list(shapes())
    for shape in made:
        request = {
            "friendly_name": shape.name("pt-BR"),
            "language": "pt_BR",
            "types": shape.types("Escolher"),
            "variables": shape.samples(),
        }
        assert refused(request) is None
    assert len({shape.name("en") for shape in made}) == len(made) == 20


def test_ids_come_back_from_their_file_and_a_missing_file_means_none(tmp_path: Path) -> None:
    path, shape = tmp_path / "data" / "whatsapp_content.json", Shape("quick_reply", 2, 1)
    assert ContentIds.load(path).sid(shape, "es") is None
    ContentIds({shape.name("es"): "HX1"}).save(path)
    assert ContentIds.load(path).sid(shape, "es") == "HX1"
    assert ContentIds.load(path).sid(shape, "en") is None
    assert json.loads(path.read_text()) == {"virtus_quick_reply_2_1_es": "HX1"}
