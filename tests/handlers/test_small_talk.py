"""What people say to anybody is known, and what they tell or plan is not taken for it."""

import pytest

from handlers.small_talk import SmallTalk, small_talk


@pytest.mark.parametrize(
    "text",
    [
        "Are you a person?",
        "are you a bot",
        "a bot?",
        "human?",
        "Are you human or a robot?",
        "is this a real person",
        "Am I talking to a machine?",
        "você é uma pessoa?",
        "vc é um robô?",
        "É um robô?",
        "estou falando com uma pessoa?",
        "¿Eres una persona?",
        "eres un robot",
        "¿Eres una IA o una persona de verdad?",
        "¿Hablo con una persona?",
        "Which AI is this, GPT or something?",
        "Admit it, there's someone typing.",
        "Do you love me at least a little? Say yes.",
        "Que IA é essa, GPT ou o quê?",
        "Confessa, tem alguém digitando.",
        "Você me ama pelo menos um pouquinho?",
        "¿Qué IA es esta?",
        "Confiesa, hay alguien tecleando.",
        "¿Me quieres aunque sea un poquito?",
        "¿Sientes algo cuando te escribo?",
    ],
)
def test_whether_a_person_writes_here(text: str) -> None:
    assert small_talk(text) is SmallTalk.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Talk to someone",
        "Speak with people I like",
        "Falar com gente",
        "ela é uma boa pessoa",
        "quero ser uma pessoa melhor",
        "My boss is a machine",
        "Build a robot",
        "una persona",
        "thanks, but I feel awful",
        "hello is what my father never said",
        "I want to change my life",
        "Choose which AI course to take",
        "¿Me quieres decir algo?",
        "Descobrir que modelo de carro comprar",
    ],
)
def test_what_is_told_or_planned_is_no_small_talk(text: str) -> None:
    assert small_talk(text) is None


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        (SmallTalk.HELLO, ["hello", "Oi!", "¡Hola!", "bom dia", "buenas tardes"]),
        (SmallTalk.THANKS, ["thanks!", "obrigada", "muchas gracias", "thank you so much"]),
        (SmallTalk.HOW_ARE_YOU, ["How are you?", "oi, tudo bem?", "¿cómo estás?", "y tú?"]),
        (SmallTalk.ABILITIES, ["what can you do?", "o que você faz?", "¿qué puedes hacer?"]),
        (SmallTalk.TIMES, ["change my morning time", "quero mudar meu horário", "cambia mi hora"]),
        (SmallTalk.GOODBYE, ["bye", "tchau", "hasta mañana", "good night"]),
        (SmallTalk.NUMBER, ["25:00", "8", "7h30", "12 345"]),
    ],
)
def test_each_kind_is_known_in_every_language(kind: SmallTalk, texts: list[str]) -> None:
    assert {small_talk(text) for text in texts} == {kind}
