# Mudar o que o Virtus sabe.
settings-menu =
    { $has_name ->
        [0] Está assim:
       *[other] Está assim, { $name }:
    }

    Seu relógio: { $now }{ $has_unknown_zone ->
        [0] {""}
       *[other] {" "}(UTC; /timezone para o seu)
    }
    Manhã: { $morning }
    Noite: { $evening }{ $mornings_only ->
        [1] {" "}(em pausa)
       *[other] {""}
    }
    Planejamento: { $planning_day }, { $planning_time }{ $mornings_only ->
        [1] {" "}(em pausa)
       *[other] {""}
    }
    Dias de trabalho: { $days }
    Tom: { $tone ->
        [gentle] com jeito
       *[direct] sem rodeios
    }
    Idioma: { $spoken ->
        [en] English
        [es] Español
       *[pt-BR] Português
    }

    O que você quer mudar?
    .morning = Hora da manhã
    .evening = Hora da noite
    .planning = Planejamento
    .days = Dias de trabalho
    .language = Idioma
    .zone = Fuso horário
    .name = Nome
    .tone = Tom
    .done = Nada por agora
settings-morning_time = A que horas eu apareço de manhã?
settings-evening_time = A que horas eu apareço à noite?
settings-planning_day = Em que dia a gente planeja a semana?
settings-planning_time = E a que horas?
settings-working_days = Em que dias você trabalha?
settings-language = Em que idioma a gente fala?
settings-zone = Para mim, aí onde você está o relógio marca { $now }. Está certo?
settings-zone_city = Em que cidade você está?
settings-zone_which = Tem mais de uma. Qual é a sua?
settings-zone_found = { $place }, então.
settings-name = Como você quer que eu te chame?
    .skip = Deixar como está
settings-tone = Como você prefere que eu fale?
settings-morning_changed = De manhã, { $at_time }, a partir de agora.
settings-evening_changed = À noite, { $at_time }, a partir de agora.
settings-planning_changed = Planejamos assim: { $day }, { $at_time }.
settings-days_changed = Anotado. Dias de trabalho: { $days }.
settings-language_changed = Em português, então.
settings-zone_changed = Seu relógio aqui: { $now }.
settings-name_changed = { $has_name ->
        [0] Seu nome fica como estava.
       *[other] { $name }, então.
    }
settings-tone_changed = Anotado, sigo assim.
settings-unchanged = Certo, fica tudo como está.
settings-left = Tudo bem, fica tudo como está.

settings-evening_early = Ficou { $at }, de manhã; com /back você muda, se era da noite.
