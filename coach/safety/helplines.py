"""Whom to call where: only numbers on which two sources agree, with both and the day of the check.

Where a country or a number is missing, a person is told of "your local emergency number" and of
findahelpline.com, which lists services by country. A number is checked by reading two pages that do
not belong together; nobody has called it. docs/crisis.md says how to check them anew.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

CHECKED_ON = date(2026, 11, 24)


@dataclass(frozen=True, slots=True)
class Number:
    """A number to call, free of charge, day and night."""

    digits: str
    sources: tuple[str, str]
    checked_on: date = CHECKED_ON
    answers_violence: bool = True
    """Whether it also sends help against violence; an ambulance line does not."""


@dataclass(frozen=True, slots=True)
class Places:
    """What is known for one person; "" where nothing is sure."""

    emergency: str = ""
    line: str = ""


_EU = Number(
    "112",
    (
        "https://www.infobae.com/espana/2026/03/19/estos-son-los-errores-mas-comunes-al-llamar-al-112-segun-expertos",
        "https://salvavidas.com/blog/a-que-numero-llamar-en-caso-de-emergencia-en-espana-guia-completa-actualizada-2025",
    ),
)
_EU_COUNTRIES = (
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()  # noqa: SIM905 - legible
)

EMERGENCY: Mapping[str, Number] = {
    **dict.fromkeys(_EU_COUNTRIES, _EU),
    "US": Number(
        "911",
        (
            "https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline",
            "https://internationalmentalhealth.org/resources/",
        ),
    ),
    "CA": Number(
        "911",
        (
            "https://mentalhealthcommission.ca/catalyst/988-launches-in-canada/",
            "https://lagazzettadf.com/noticia/2016/10/03/entra-vigor-911-llamadas-emergencia-auxilio",
        ),
    ),
    "MX": Number(
        "911",
        (
            "https://etcetera.com.mx/nacional/implementan-a-nivel-nacional-el-911-como-nuevo-nmero-de-emergencia",
            "https://definicionwiki.com/que-es-el-911-en-mexico-significado-definicion-y-ejemplos",
        ),
    ),
    "BR": Number(
        "192",
        (
            "https://prefeitura.sp.gov.br/web/saude/w/samu-192-como-usar-corretamente-e-evitar-sobrecarga-do-servi%C3%A7o",
            "https://vivaosus.com/samu-192",
        ),
        answers_violence=False,
    ),
    "GB": Number(
        "999",
        (
            "https://www.kickstherapy.com/blog/mental-health-crisis-resources-uk",
            "https://www.hre4u.co.uk/explore/self-harm-and-suicidal-thoughts/self-harm/first-aid/medical-emergency",
        ),
    ),
    "AU": Number(
        "000",
        (
            "https://lifelineh2h.org.au/get-help/telephone-crisis-support/faqs/",
            "https://docs.ozsparkhub.com.au/en/community/crisis/immediate-help",
        ),
    ),
}
"""By ISO 3166 country."""

LINES: Mapping[str, Number] = {
    "US": Number(
        "988",
        (
            "https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline",
            "https://www.rush.edu/news/mental-health-crisis-call-988",
        ),
    ),
    "CA": Number(
        "988",
        (
            "https://mentalhealthcommission.ca/catalyst/988-launches-in-canada/",
            "https://www.maplenow.ca/site/988-suicide-crisis-helpline",
        ),
    ),
    "MX": Number(
        "800 911 2000",
        (
            "https://www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda/",
            "https://www.meganoticias.mx/guaymas/noticia/mas-de-700-mil-personas-mueren-por-suicidio-al-ano/661861",
        ),
    ),
    "BR": Number(
        "188",
        (
            "https://www.em.com.br/nacional/2026/03/7366817-centro-de-valorizacao-da-vida-completa-64-anos-e-celebra-a-escuta.html",
            "https://www.hercampus.com/school/casper-libero/escuta-que-transforma-como-o-cvv-salva-vidas/",
        ),
    ),
    "ES": Number(
        "024",
        (
            "https://www.farodevigo.es/galicia/2025/10/11/medio-millar-gallegos-mes-024-linea-suicidio-122499662.html",
            "https://www.elnacional.cat/es/sociedad/telefono-024-detecta-585-suicidios-curso-primeros-meses-funcionamiento_852759_102.html",
        ),
    ),
    "PT": Number(
        "1411",
        (
            "https://www.deco.proteste.pt/saude/saude-mental/noticias/linha-prevencao-suicidio-funciona-24-horas-por-dia",
            "https://24noticias.sapo.pt/atualidade/artigos/1411-linha-nacional-de-prevencao-do-suicidio-arranca-com-atendimento-24-horas",
        ),
    ),
    "CL": Number(
        "*4141",
        (
            "https://www.latercera.com/nacional/noticia/fono-4141-de-prevencion-del-suicidio-mas-de-227000-llamadas-atendidas-en-tres-anos/",
            "https://www.eldinamo.cl/sociedad/2025/10/29/tres-anos-de-escucha-y-apoyo-linea-de-prevencion-del-suicidio-ha-recibido-mas-de-227-000-llamadas/",
        ),
    ),
    "GB": Number(
        "116 123",
        (
            "https://www.kickstherapy.com/blog/mental-health-crisis-resources-uk",
            "https://www.samaritans.org/news/samaritans-in-northern-ireland-answer-one-million-calls-during-10-years-of-freephone",
        ),
    ),
}
"""Lines with people who listen to whoever thinks of suicide, by ISO 3166 country."""


def places(country: str | None, *, is_violence: bool = False) -> Places:
    """What is sure in a country; against violence, no suicide line and no ambulance number."""
    emergency = EMERGENCY.get(country or "")
    if is_violence:
        answers = emergency is not None and emergency.answers_violence
        return Places(emergency.digits if emergency and answers else "")
    line = LINES.get(country or "")
    return Places(emergency.digits if emergency else "", line.digits if line else "")


def stale(today: date) -> list[str]:
    """The countries whose numbers were last checked more than a year before `today`."""
    numbers = [*EMERGENCY.items(), *LINES.items()]
    return sorted(
        {country for country, number in numbers if (today - number.checked_on).days > 366}
    )
