"""Which day to come a sentence names, and which numbers in it name none."""

from datetime import date

import pytest

from handlers.date_inside import date_inside

TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "Thursday at 9, the plumber", date(2026, 11, 26)),
        ("en", "call Rui on Tuesday, at my desk", date(2026, 12, 1)),
        ("en", "the bank, December 12 at ten", date(2026, 12, 12)),
        ("en", "the bank on the 3rd of December", date(2026, 12, 3)),
        ("en", "the 30th, taxes, at home", date(2026, 11, 30)),
        ("en", "12/5 at 9, the dentist", date(2026, 12, 5)),
        ("en", "the day after tomorrow, mail to Rui", date(2026, 11, 26)),
        ("en", "mail to Rui in two weeks, at my desk", date(2026, 12, 8)),
        ("en", "Friday, November 27, at noon", date(2026, 11, 27)),
        ("pt-BR", "Quinta às 9, ligar para o encanador", date(2026, 11, 26)),
        ("pt-BR", "na sexta-feira, no banco", date(2026, 11, 27)),
        ("pt-BR", "banco, dia 12 às 10h", date(2026, 12, 12)),
        ("pt-BR", "5/12 às 9, dentista", date(2026, 12, 5)),
        ("pt-BR", "depois de amanhã, no escritório: e-mail", date(2026, 11, 26)),
        ("pt-BR", "imposto em 3 de dezembro, em casa", date(2026, 12, 3)),
        ("es", "El jueves a las 9, el plomero", date(2026, 11, 26)),
        ("es", "banco, el día 12 a las 10", date(2026, 12, 12)),
        ("es", "pasado mañana, en la oficina", date(2026, 11, 26)),
        ("es", "el 3 de diciembre, en casa: impuestos", date(2026, 12, 3)),
    ],
)
def test_a_day_is_read_where_it_stands(language: str, text: str, day: date) -> None:
    assert date_inside(text, language, TUESDAY) == day


@pytest.mark.parametrize(
    "text",
    [
        "Tomorrow at 9, at my desk",
        "Mail to Rui at 9",
        "Amanhã às 10, na minha mesa",
        "Mañana a las 10, en mi mesa",
        "Read 3 of 5 pages, at 9:30",
        "Before Thursday, call the bank",
        "Ligar antes de quinta-feira",
        "until the 30th, the report",
        "Thursday or Friday, the plumber",
        "a segunda versão do texto, à noite",
        "em março eu vejo",
        "In 10 minutes, at home",
        "Pay 1/2 of the rent on 3/4",
        "",
    ],
)
def test_what_names_no_one_day_to_come_names_none(text: str) -> None:
    assert date_inside(text, "pt-BR", TUESDAY) is None
