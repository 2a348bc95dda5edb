"""The weights behind the phrases: read from a file, the same answer always, quick for any text."""

import random
from time import process_time

import pytest

from coach.safety.gate import danger, sentences
from coach.safety.weighing import Scales, scales, together, traits
from tests.coach.safety.report import corpus
from tools.weigh_danger import learn, written

UNUSUAL = (
    "everyone would breathe easier without me taking up room",
    "les irá mejor cuando yo no esté en la foto",
    "ninguém ia notar se eu não acordasse",
)
PLAIN = (
    "Hasta aquí llegué. Esto no es para mí.",
    "Finished the report, called mum, early to bed",
    "Terminei o relatório e fui caminhar no parque",
    "Hoy avancé poco, mañana sigo con el informe",
    "Hi. It's me.",
    "There was more to it than that",
)


@pytest.fixture(scope="module")
def made() -> Scales:
    return scales()


@pytest.mark.parametrize("text", UNUSUAL)
def test_what_no_phrase_says_is_heard(text: str) -> None:
    assert danger(text) is not None


@pytest.mark.parametrize("text", PLAIN)
def test_a_day_like_any_other_is_no_danger(text: str) -> None:
    assert danger(text) is None


def test_the_order_in_which_traits_are_met_changes_nothing(made: Scales) -> None:
    text = together(traits(sentence) for sentence in sentences(" ".join(UNUSUAL)))
    weight = made.danger.of_all(text)
    chance = random.Random(1)
    for _ in range(20):
        said = list(text.said)
        chance.shuffle(said)
        again = type(text)(frozenset(said), text.meant)
        assert made.danger.of_all(again) == weight


def test_the_file_is_what_its_weights_say(made: Scales) -> None:
    told = list(written(made))
    assert len(told) == 4 + sum(len(one.of) for one in (made.danger, made.other, made.home))


def test_what_is_learned_is_the_same_each_time() -> None:
    some = [
        (together(traits(sentence) for sentence in sentences(line.text)), line.who is not None)
        for line in list(corpus())[::20]
    ]
    assert learn(some) == learn(some)


def test_the_longest_text_takes_no_longer_than_a_breath() -> None:
    chance = random.Random(2)
    words = " ".join((*UNUSUAL, *PLAIN)).split()
    text = " ".join(chance.choice(words) for _ in range(2_400))[:12_000]
    began = process_time()
    danger(text)
    assert process_time() - began < 1.0
