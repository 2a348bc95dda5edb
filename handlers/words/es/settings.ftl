# Cambiar lo que Virtus sabe.
settings-menu =
    { $has_name ->
        [0] Así está todo:
       *[other] Así está todo, { $name }:
    }

    Tu reloj: { $now }{ $has_unknown_zone ->
        [0] {""}
       *[other] {" "}(UTC; /timezone para el tuyo)
    }
    Mañana: { $morning }
    Noche: { $evening }{ $mornings_only ->
        [1] {" "}(en pausa)
       *[other] {""}
    }
    Plan semanal: { $planning_day }, { $planning_time }{ $mornings_only ->
        [1] {" "}(en pausa)
       *[other] {""}
    }
    Días de trabajo: { $days }
    Tono: { $tone ->
        [gentle] con suavidad
       *[direct] sin rodeos
    }
    Idioma: { $spoken ->
        [en] English
        [es] Español
       *[pt-BR] Português
    }

    ¿Qué quieres cambiar?
    .morning = Hora de la mañana
    .evening = Hora de la noche
    .planning = Plan semanal
    .days = Días de trabajo
    .language = Idioma
    .zone = Zona horaria
    .name = Nombre
    .tone = Tono
    .more = Algunas cosas más
    .done = Nada, gracias
settings-morning_time = ¿A qué hora aparezco por la mañana?
settings-evening_time = ¿A qué hora aparezco por la noche?
settings-planning_day = ¿Qué día planeamos la semana?
settings-planning_time = ¿Y a qué hora?
settings-working_days = ¿Qué días trabajas?
settings-language = ¿En qué idioma hablamos?
settings-zone = Para mí, donde estás el reloj marca { $now }. ¿Es así?
settings-zone_city = ¿En qué ciudad estás?
settings-zone_which = Hay más de una. ¿Cuál es la tuya?
settings-zone_found = { $place }, entonces.
settings-name = ¿Cómo quieres que te llame?
    .skip = Dejarlo así
settings-tone = ¿Cómo prefieres que te hable?
settings-morning_changed = Por la mañana, { $at_time }, desde ahora.
settings-evening_changed = Por la noche, { $at_time }, desde ahora.
settings-planning_changed = Planeamos así: { $day }, { $at_time }.
settings-days_changed = Anotado. Días de trabajo: { $days }.
settings-language_changed = En español, entonces.
settings-zone_changed = Tu reloj aquí: { $now }.
settings-name_changed = { $has_name ->
        [0] Tu nombre queda como estaba.
       *[other] { $name }, entonces.
    }
settings-tone_changed = Anotado, sigo así.
settings-unchanged = Bien, todo queda como está.
settings-left = Está bien, todo queda como está.

settings-evening_early = Quedó { $at }, de la mañana; con /back lo cambias, si era de la noche.
settings-more =
    Feriados: { $rests_on_holidays ->
        [1] te dejo en paz
       *[0] días como los demás
    }
    Un cabo suelto por la noche: { $parks_loose_ends ->
        [1] lo ofrezco
       *[0] queda fuera
    }
    La pregunta mensual sobre burnout: { $asks_burnout ->
        [1] la hago
       *[other] queda fuera
    }
    Lo que recuerdo de ti: { $remembers ->
        [always] lo guardo y aviso
        [never] nada más
       *[ask] pregunto antes
    }

    ¿Qué quieres cambiar?
    .holidays = Feriados
    .loose_ends = Cabos sueltos
    .burnout = Pregunta de burnout
    .memory = Lo que recuerdo
    .done = Nada, gracias
settings-holidays = En los feriados de tu país, ¿te dejo en paz?
    .quiet = Déjame en paz
    .as_usual = Ven como siempre
settings-holidays_quiet = En los feriados te dejo en paz.
settings-holidays_as_usual = En los feriados paso como los demás días.
settings-no_country = No sé de qué país son tus feriados. /timezone con tu ciudad me lo dice.
settings-loose_ends = Por la noche puedo ofrecerte guardar un cabo suelto. ¿Sigo ofreciéndolo?
    .offer = Sí, ofrécelo
    .leave_out = Déjalo fuera
settings-loose_ends_offer = Lo sigo ofreciendo, y menos cuando lo dejas pasar.
settings-loose_ends_leave_out = Lo dejo fuera desde ahora.
settings-burnout = En la revisión del mes puedo hacer una pregunta ya publicada sobre burnout. ¿La hago?
    .ask = Sí, hazla
    .leave_out = Dejarla fuera
settings-burnout_ask = La hago en la revisión del mes, y se puede saltar cada vez.
settings-burnout_leave_out = Queda fuera desde ahora.
settings-memory = Cuando algo parezca valer la pena, ¿qué hago?
    .ask = Pregúntame antes
    .always = Guárdalo y avísame
    .never = No guardes nada más
settings-memory_ask = Te pregunto antes. /memory muestra lo que sé.
settings-memory_always = Lo guardo y aviso cada vez. /memory muestra lo que sé.
settings-memory_never = No guardo nada más. /memory muestra lo que ya sé.
