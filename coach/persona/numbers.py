"""Which numbers a text names that are not in the facts, in figures or in words of any language."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from coach.persona.flat import flat

# One is left out in all three: "which one", "uma coisa", "un poco" count nothing.
_UNITS = {
    "en": "zero _ two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen",
    "pt-BR": "zero _ dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze"
    " dezesseis dezessete dezoito dezenove",
    "es": "cero _ dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
    " dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro"
    " veinticinco veintiseis veintisiete veintiocho veintinueve",
}
_TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety hundred",
    "pt-BR": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien",
}
_MORE = {
    "en": {"dozen": 12, "twice": 2, "thousand": 1000},
    "pt-BR": {"duas": 2, "catorze": 14, "cento": 100, "duzia": 12, "duzentos": 200, "mil": 1000},
    "es": {"veintiun": 21, "veintiuna": 21, "ciento": 100, "docena": 12, "mil": 1000},
}
_BETWEEN = {"en": " ", "pt-BR": " e ", "es": " y "}
_BESIDE_TENS = {
    "en": {"one": 1},
    "pt-BR": {"um": 1, "uma": 1, "duas": 2},
    "es": {"un": 1, "uno": 1, "una": 1},
}
_FIGURES = re.compile(r"\d+(?:[.,]\d+)*")
_MOMENT = re.compile(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[:/h]\d{1,2}(?:/\d{2,4})?")
_END_OF_A_SCALE = re.compile(r"\b(?:out of|of|de|em|sobre|en) (?:5|five|cinco)\b")


def invented_numbers(text: str, facts: str, language: str) -> list[str]:
    """The numbers of `text`, as it writes them, that stand nowhere in `facts`.

    "3,4" is "3.4", "dois" is "2", and no figure may be rounded further than the facts have it. The
    5 of "out of 5" is no figure of anybody's, and neither is "one".
    """
    known = {Decimal(1)}
    known |= {value for each in _UNITS for _, value in _numbers(flat(facts), each)}
    said = _END_OF_A_SCALE.sub(" ", flat(text))
    return [written for written, value in _numbers(said, language) if value not in known]


def _numbers(text: str, language: str) -> Iterator[tuple[str, Decimal]]:
    """Each number as it is written, and its value; a date or a time is its parts."""
    for moment in _MOMENT.findall(text):
        for part in re.findall(r"\d+", moment):
            yield moment, Decimal(part)
    rest = _MOMENT.sub(" ", text)
    for figure in _FIGURES.findall(rest):
        yield figure, _value(figure)
    words, values = _READ[language]
    for word in words.findall(rest):
        yield word, values[word.replace("-", " ")]


def _value(figure: str) -> Decimal:
    """What a figure is worth in whichever language: "1.000" is a thousand, "3,4" is 3.4."""
    pieces = re.split(r"[.,]", figure)
    is_decimal = len(pieces) == 2 and len(pieces[1]) < 3
    return Decimal((".".join if is_decimal else "".join)(pieces))


def _words(language: str) -> tuple[re.Pattern[str], Mapping[str, Decimal]]:
    units = {word: at for at, word in enumerate(_UNITS[language].split()) if word != "_"}
    tens = {word: 20 + 10 * at for at, word in enumerate(_TENS[language].split())}
    small = {word: unit for word, unit in units.items() if 0 < unit < 10}
    joined = {
        f"{ten}{_BETWEEN[language]}{word}": value + unit
        for ten, value in tens.items()
        if value < 100
        for word, unit in (small | _BESIDE_TENS[language]).items()
    }
    values = units | tens | _MORE[language] | joined
    ways = sorted((word.replace(" ", "[- ]") for word in values), key=len, reverse=True)
    pattern = re.compile(rf"\b(?:{'|'.join(ways)})\b")
    return pattern, {word: Decimal(value) for word, value in values.items()}


_READ = {language: _words(language) for language in _UNITS}
