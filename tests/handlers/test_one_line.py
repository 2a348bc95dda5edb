"""Which lines list several things, and which only look like it."""

import pytest

from handlers.conversation.reading import lines_of
from handlers.one_line import listed


@pytest.mark.parametrize(
    ("line", "things"),
    [
        ("write chapter, call mum, run", "write chapter|call mum|run"),
        ("Write the chapter, call mum, and run.", "Write the chapter|call mum|run"),
        ("Write the chapter, call mum and dad and run", "Write the chapter|call mum and dad|run"),
        ("report, dentist, taxes", "report|dentist|taxes"),
        ("The taxes, call the bank, run", "The taxes|call the bank|run"),
        ("Pay 1,500 rent, call mum, run", "Pay 1,500 rent|call mum|run"),
        ("escrever o capítulo, ligar para a mãe, correr", None),
        (
            "Escrever o capítulo, ligar para a mãe e correr",
            "Escrever o capítulo|ligar para a mãe|correr",
        ),
        ("Ler, escrever e correr", "Ler|escrever|correr"),
        ("relatório, dentista, imposto", "relatório|dentista|imposto"),
        ("ir ao banco e ligar para a Ana e correr", "ir ao banco|ligar para a Ana|correr"),
        (
            "Escribir el capítulo, llamar a mamá y correr",
            "Escribir el capítulo|llamar a mamá|correr",
        ),
        ("terminar el informe, pagar la luz, leer", "terminar el informe|pagar la luz|leer"),
        ("informe, dentista y correr, banco", ""),
    ],
)
def test_a_line_that_lists_is_several_things(line: str, things: str | None) -> None:
    if things is None:
        things = "|".join(line.split(", "))
    assert listed([line]) == (tuple(things.split("|")) if things else (line,))


@pytest.mark.parametrize(
    "line",
    [
        "Finish the report, calmly",
        "Finish the report, calmly and well",
        "Finish the report, calmly, without hurry",
        "Finish the report, review it and send it",
        "Buy milk, eggs and bread",
        "Buy milk, eggs, bread",
        "Lunch with Ana, Rui, Bea",
        "Run Monday, Wednesday, Friday",
        "Gym on Monday, Wednesday, Friday",
        "Call Ana, the neighbour, about the key",
        "Call the bank, which closes at 4, before lunch",
        "Write and rest",
        "Read chapters 1, 2, 3",
        "Terminar o relatório, com calma",
        "Terminar o relatório, com calma, sem pressa",
        "Terminar o relatório, revisar e enviar",
        "Comprar leite, ovos, pão",
        "Comprar leite, ovos e pão",
        "Correr segunda, quarta, sexta",
        "Correr na segunda-feira, na quarta-feira, na sexta-feira",
        "Ligar para a Ana, do banco, sobre a conta",
        "Almoçar com Ana, Rui e Bia",
        "Terminar el informe, con calma",
        "Terminar el informe, tranquilamente, sin prisa",
        "Revisar el informe, corregirlo y enviarlo",
        "Comprar leche, huevos, pan",
        "Llamar a Ana, la vecina, por la llave",
        "Correr lunes, miércoles, viernes",
        "Estudiar y descansar",
        "",
    ],
)
def test_what_only_looks_like_a_list_is_one_thing(line: str) -> None:
    assert listed([line]) == (line,)


def test_lines_of_their_own_are_as_they_were_written() -> None:
    lines = ["write chapter, call mum, run", "read"]
    assert listed(lines) == tuple(lines)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("1) read the book 2) call mum", ["read the book", "call mum"]),
        ("1) ler 2) ligar 3) correr", ["ler", "ligar", "correr"]),
        ("1. leer 2. llamar 3. correr", ["leer", "llamar", "correr"]),
        ("1) read\n2) run", ["read", "run"]),
        ("1. Read chapter 2. Then rest", ["Read chapter 2. Then rest"]),
        ("Read part 1) and 2) of it", ["Read part 1) and 2) of it"]),
        ("2) read 1) run", ["read 1) run"]),
    ],
)
def test_a_line_numbered_from_one_is_as_many_as_it_counts(text: str, lines: list[str]) -> None:
    assert lines_of(text) == lines
