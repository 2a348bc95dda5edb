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
    .more = Mais algumas coisas
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
settings-more =
    Feriados: { $rests_on_holidays ->
        [1] deixo você em paz
       *[0] dias como os outros
    }
    Uma ponta solta à noite: { $parks_loose_ends ->
        [1] ofereço
       *[0] fica de fora
    }
    A pergunta mensal sobre burnout: { $asks_burnout ->
        [1] faço
       *[other] fica de fora
    }
    O que lembro de você: { $remembers ->
        [always] guardo e aviso
        [never] nada mais
       *[ask] pergunto antes
    }

    O que você quer mudar?
    .holidays = Feriados
    .loose_ends = Pontas soltas
    .burnout = Pergunta de burnout
    .memory = O que lembro
    .done = Nada por agora
settings-holidays = Nos feriados do seu país, deixo você em paz?
    .quiet = Me deixe em paz
    .as_usual = Venha normalmente
settings-holidays_quiet = Nos feriados eu deixo você em paz.
settings-holidays_as_usual = Apareço nos feriados como nos outros dias.
settings-no_country = Não sei de que país são os seus feriados. /timezone com a sua cidade me diz.
settings-loose_ends = À noite eu posso oferecer de guardar uma ponta solta. Continuo oferecendo?
    .offer = Sim, pode oferecer
    .leave_out = Deixe de fora
settings-loose_ends_offer = Continuo oferecendo, e menos quando você passa adiante.
settings-loose_ends_leave_out = Deixo de fora a partir de agora.
settings-burnout = Na revisão do mês eu posso fazer uma pergunta já publicada sobre burnout. Faço?
    .ask = Sim, pode fazer
    .leave_out = Deixar de fora
settings-burnout_ask = Faço na revisão do mês, e dá para pular a cada vez.
settings-burnout_leave_out = Fica de fora a partir de agora.
settings-memory = Quando algo parecer valer a pena lembrar, o que faço?
    .ask = Pergunta antes
    .always = Guarda e me avisa
    .never = Não guarda mais nada
settings-memory_ask = Pergunto antes. /memory mostra o que sei.
settings-memory_always = Guardo e aviso a cada vez. /memory mostra o que sei.
settings-memory_never = Não guardo mais nada. /memory mostra o que já sei.
