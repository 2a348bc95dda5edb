"""Three people who do not exist: what they are called, what they want, and how their weeks went.

Their words are made up for this; any likeness is chance.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from cycles.people import Language, LifeArea, Tone
from handlers.conversation.domain import WrittenObjective


@dataclass(frozen=True, slots=True)
class Made:
    """A made-up person."""

    user: str
    """The name on the web chat's wire."""
    name: str
    language: Language
    zone: str
    country: str
    tone: Tone
    vision: str
    year: tuple[WrittenObjective, ...]
    """What the year is for; week after week serves one of them."""
    weeks: tuple[tuple[str, ...], ...]
    """What a week may hold, by the objective of the year it serves."""
    months: tuple[tuple[str, tuple[str, ...]], ...]
    """Themes and outcomes of months, in turn; an outcome serves the objective of its place."""
    plan_b: str
    reflections: tuple[str, ...]
    loose_ends: tuple[str, ...]
    gave: tuple[str, ...]
    took: tuple[str, ...]
    energies: tuple[float, ...]
    """The mean of each week, 1 to 5, the oldest first; as many as there are weeks."""
    away: Mapping[int, str]
    """Weeks without a word, by their place: "rest", "sick", or "silent"."""


ANA = Made(
    user="ana",
    name="Ana",
    language=Language.BRAZILIAN_PORTUGUESE,
    zone="America/Sao_Paulo",
    country="BR",
    tone=Tone.GENTLE,
    vision="Escrevo antes do café, almoço sem pressa e às seis o computador está fechado.",
    year=(
        WrittenObjective("Terminar o livro", LifeArea.CREATIVITY),
        WrittenObjective("Correr dez quilômetros", LifeArea.HEALTH),
        WrittenObjective("Jantar com meus pais todo mês", LifeArea.RELATIONSHIPS),
    ),
    weeks=(
        (
            "Escrever o capítulo da ponte",
            "Reler as últimas vinte páginas",
            "Cortar o primeiro capítulo",
            "Mandar o rascunho para a Júlia",
            "Achar um título",
        ),
        (
            "Correr duas vezes",
            "Correr seis quilômetros",
            "Comprar o tênis",
            "Uma corrida no parque",
        ),
        ("Ligar para minha mãe", "Marcar o jantar", "Escolher o presente do pai"),
    ),
    months=(
        ("Raízes", ("Um rascunho inteiro", "Correr sem parar vinte minutos")),
        ("Menos e melhor", ("Três capítulos relidos",)),
        ("Ar", ("A parte dois no papel", "Dois domingos no parque", "Um jantar marcado")),
    ),
    plan_b="Dez minutos, com o caderno",
    reflections=(
        "Manhã boa, tarde cheia de reuniões.",
        "Consegui parar às seis.",
        "A ponte finalmente está de pé.",
        "Dormi mal e mesmo assim saiu uma página.",
        "Ri muito no almoço.",
    ),
    loose_ends=("Responder ao Rui, quinta às 9h, na minha mesa", "Nota fiscal, sexta de manhã"),
    gave=("As manhãs de escrita", "Correr com a Bia", "O domingo sem tela", "Almoçar na praça"),
    took=("Reuniões de quarta", "O prazo do relatório", "Dormir tarde", "O trânsito"),
    energies=(
        *(3.2, 3.4, 3.3, 3.6, 3.5, 3.2, 3.4, 3.7, 3.5, 3.3, 3.6, 3.4, 3.5),
        *(3.4, 3.2, 3.0, 2.6, 2.2, 2.1, 2.0, 2.4, 3.0, 3.4, 3.6, 3.7, 3.8),
        *(3.7, 3.6, 3.8, 3.6, 3.5, 3.7, 3.9, 3.8, 3.6, 3.7, 3.5, 3.6, 3.8),
        *(3.6, 3.5, 3.4, 3.6, 3.3, 3.5, 3.2, 3.0, 2.7, 3.1, 3.4, 3.6, 3.7),
    ),
    away={19: "sick", 20: "rest", 33: "rest", 45: "sick"},
)

BEN = Made(
    user="ben",
    name="Ben",
    language=Language.ENGLISH,
    zone="Europe/London",
    country="GB",
    tone=Tone.DIRECT,
    vision="I finish by five, I know what matters this week, and I read to the kids at night.",
    year=(
        WrittenObjective("Launch the new site", LifeArea.WORK),
        WrittenObjective("Swim every week", LifeArea.HEALTH),
    ),
    weeks=(
        (
            "Write the pricing page",
            "Settle the two open designs",
            "Test the sign-up with three people",
            "Move the old pages",
            "Draft the launch mail",
        ),
        ("Swim twice", "Book the pool", "One long swim"),
    ),
    months=(
        ("Fewer doors open", ("Pricing settled", "Four swims")),
        ("Ship it", ("The new site is live",)),
    ),
    plan_b="The outline alone",
    reflections=(
        "Two calls too many.",
        "Pricing page is out of my head.",
        "Good pool, bad coffee.",
        "Stopped at five and nobody noticed.",
    ),
    loose_ends=("Reply to Priya, Thursday 10:00, first thing", "Invoice, Friday after lunch"),
    gave=("The pool", "A day without calls", "Reading to the kids"),
    took=("Calls back to back", "Late mails", "Too many things at once"),
    energies=(3.6, 3.5, 3.4, 3.3, 2.6, 2.1, 2.2, 2.4, 3.0),
    away={},
)

CARMEN = Made(
    user="carmen",
    name="Carmen",
    language=Language.SPANISH,
    zone="Europe/Madrid",
    country="ES",
    tone=Tone.GENTLE,
    vision="Doy clase con la voz tranquila y los viernes por la tarde son míos.",
    year=(
        WrittenObjective("Aprender portugués", LifeArea.LEARNING),
        WrittenObjective("Ordenar el piso", LifeArea.HOME),
    ),
    weeks=(
        ("Dos lecciones", "Una película sin subtítulos", "Escribirle a Inês", "Repasar verbos"),
        ("El armario del pasillo", "Donar la ropa", "La mesa de trabajo", "Tres cajones"),
    ),
    months=(
        ("Poco a poco", ("Ocho lecciones", "El pasillo libre")),
        ("Aire", ("Una charla con Inês",)),
    ),
    plan_b="Un solo cajón",
    reflections=("Clase difícil, recreo bonito.", "El pasillo ya respira.", "Caminé a casa."),
    loose_ends=("Notas de 2.º B, martes a las 8:00, en la sala",),
    gave=("Caminar a casa", "La clase del jueves", "El piso en silencio"),
    took=("Las notas", "La reunión del martes", "Dormir poco"),
    energies=(
        3.1,
        3.3,
        3.4,
        3.2,
        3.0,
        2.9,
        3.2,
        3.5,
        3.4,
        3.3,
        3.1,
        3.2,
        3.4,
        3.6,
        3.5,
        3.4,
        3.6,
        3.5,
    ),
    away={5: "silent", 6: "silent", 11: "rest"},
)

EVERYONE = (ANA, BEN, CARMEN)
