"""A bubble is cut to what a channel can show, and nothing of it is lost."""

import re
from dataclasses import replace
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from bot.channels.channel import Abilities, Button
from bot.channels.whatsapp import ABILITIES as WHATSAPP
from bot.channels.whatsapp_content import numbered
from bot.render import render, render_picture, split, units
from handlers.conversation.effects import Ask, Bubble, ShownChoice
from handlers.conversation.talk import pressed
from handlers.pictures import captions
from handlers.pictures.drawing import Drawing
from tests.handlers.pictures.made_up import PICTURES

TALK = UUID("0190d000-0000-7000-8000-000000000001")
BUTTONS = replace(WHATSAPP, text_limit=4096, most_buttons=40, button_limit=64)
WORDS = st.text(
    st.one_of(st.sampled_from("ab .!?\n\t😀"), st.characters(exclude_categories=["Cs"])),
    max_size=400,
)


def bodies(bubble: Bubble, abilities: Abilities = BUTTONS) -> list[str]:
    return [it.text for it in render(bubble, conversation=TALK, language="en", abilities=abilities)]


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def asking(text: str, *labels: str) -> Bubble:
    choices = tuple(ShownChoice(f"c{place}", label) for place, label in enumerate(labels))
    return Bubble((), Ask("key", text, choices, rows=(len(labels),)))


@given(WORDS, st.integers(2, 60))
def test_a_split_text_loses_nothing_but_the_space_at_the_cuts(text: str, limit: int) -> None:
    parts = split(text, limit)
    assert squeezed("".join(parts)) == squeezed(text)
    assert all(0 < units(part) <= limit for part in parts)
    assert all(part == part.strip() for part in parts)


@given(WORDS, st.integers(20, 60), st.integers(5, 20))
def test_the_last_part_leaves_its_room(text: str, limit: int, last: int) -> None:
    parts = split(text, limit, last=last)
    assert squeezed("".join(parts)) == squeezed(text)
    assert all(units(part) <= limit for part in parts)
    assert not parts or units(parts[-1]) <= last


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=50))
def test_units_are_those_of_utf_16(text: str) -> None:
    assert units(text) == len(text.encode("utf-16-le")) // 2


def test_a_text_is_cut_between_paragraphs_first_then_lines_sentences_words() -> None:
    assert split("One two. Three\nfour five\n\nsix seven eight", 30) == (
        "One two. Three\nfour five",
        "six seven eight",
    )
    assert split("One two. Three\nfour five six seven", 20) == (
        "One two. Three",
        "four five six seven",
    )
    assert split("One two three. Four five six", 20) == ("One two three.", "Four five six")
    assert split("One two three four", 9) == ("One two", "three", "four")
    assert split("a" * 25, 10) == ("a" * 10, "a" * 10, "a" * 5)


def test_a_text_that_fits_is_one_message_as_it_is() -> None:
    assert bodies(Bubble(("Two of five.", "Smaller?"))) == ["Two of five.\n\nSmaller?"]


def test_a_bubble_without_words_is_no_message() -> None:
    assert bodies(Bubble((" \n",))) == []


def test_the_buttons_stand_under_the_last_part_and_lead_back_to_their_question() -> None:
    bubble = asking("word " * 1500, "Yes", "No")
    *before, last = render(bubble, conversation=TALK, language="es", abilities=BUTTONS)
    assert len(before) == 1
    assert before[0].buttons == ()
    assert [(pressed(tapped), label) for tapped, label in last.buttons] == [
        ((TALK, "key", "c0"), "Yes"),
        ((TALK, "key", "c1"), "No"),
    ]
    assert (last.rows, last.language) == ((2,), "es")


def test_the_template_stands_for_the_last_part() -> None:
    (body,) = render(
        Bubble(("Good morning",)),
        conversation=None,
        language="en",
        abilities=WHATSAPP,
        template="morning",
    )
    assert body.template == "morning"


@given(
    st.text(st.sampled_from("ab. \n😀"), min_size=1, max_size=5000).filter(str.strip),
    st.lists(st.text("xyz😀", min_size=1, max_size=40), min_size=1, max_size=15),
)
def test_choices_as_numbered_lines_fit_below_the_text(text: str, labels: list[str]) -> None:
    bubble = asking(text, *labels)
    *before, last = render(bubble, conversation=TALK, language="en", abilities=WHATSAPP)
    assert all(units(part.text) <= WHATSAPP.text_limit for part in before)
    shown = numbered(last.text, [Button(tapped, label) for tapped, label in last.buttons])
    assert units(shown) <= WHATSAPP.text_limit


def test_a_long_text_with_many_spaces_is_cut_in_no_time() -> None:
    # A bound that looks back and forth over the same spaces would take minutes here.
    assert len(split("a" + " " * 200_000 + "b" + "\n " * 100_000 + "c", 4096)) == 3


def test_exactly_the_room_of_the_numbered_lines_is_kept() -> None:
    room = len("\n\n1 Yes\n2 No")
    longest = "a" * (WHATSAPP.text_limit - room)
    assert len(bodies(asking(longest, "Yes", "No"), WHATSAPP)) == 1
    assert len(bodies(asking(longest + "a", "Yes", "No"), WHATSAPP)) == 2


def test_what_a_picture_shows_is_its_caption() -> None:
    drawing = Drawing(PICTURES["three days"], "en")
    (body,) = render_picture(drawing, BUTTONS)
    assert (body.text, body.picture) == (captions.caption(drawing), drawing.to_json())


def test_words_too_long_for_a_caption_follow_the_picture_whole() -> None:
    drawing = Drawing(PICTURES["too many"], "en")
    abilities = replace(BUTTONS, caption_limit=60, text_limit=200)
    first, *others = render_picture(drawing, abilities)
    assert first.text == captions.headline(drawing)
    assert first.picture == drawing.to_json()
    assert squeezed("".join(it.text for it in others)) == squeezed(captions.caption(drawing))
    assert all(units(it.text) <= 200 and it.picture is None for it in others)
