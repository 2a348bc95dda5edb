# La primera conversación.
onboarding-hello = Hola, soy Virtus. Soy un coach con IA: no soy una persona ni un servicio de emergencias. Aparezco por la mañana y por la noche para ayudarte a hacer lo que importa sin agotarte. ¿Empezamos?
    .go_on = Sí, empecemos
onboarding-consent = Dos cosas antes. Puedo equivocarme, y guardo lo que me cuentas, cifrado, para poder conocerte{ $reader ->
        [provider] ; para algunas respuestas, lo lee el modelo de una empresa de IA
       *[other] {""}
    }. ¿Tienes 18 años o más, y te parece bien?
    .yes = Sí a las dos
    .privacy = ¿Qué se guarda?
    .no = No
onboarding-privacy =
    Guardo nuestros mensajes, tus respuestas y tus planes. Tus palabras van cifradas con una clave solo tuya; notas, fechas y horas quedan legibles.
    Quien mantiene este servidor tiene las claves, y los administradores nunca ven tus textos en el chat. Con /stop me callo, cuando quieras.{ $reader ->
        [none] {""}
        [provider] {""}
            En la charla y en la frase que cierra un día o una semana, un modelo de IA de una empresa que eligió quien mantiene este servidor lee lo que necesita de esto. Quien está en peligro recibe respuesta sin él.
       *[host] {""}
            En la charla y en la frase que cierra un día o una semana, un modelo de IA que opera quien mantiene este servidor lee lo que necesita de esto. Quien está en peligro recibe respuesta sin él.
    }
onboarding-consent_knowing = Sabiendo eso: ¿tienes 18 años o más, y seguimos?
    .yes = Sí, seguimos
    .no = No
onboarding-declined = Está bien, paramos aquí. Soy para quien tiene 18 años o más y quiere esto; si algún día es tu caso, escríbeme.
onboarding-name = ¿Cómo quieres que te llame?
onboarding-zone = Donde estás el reloj marca { $now }, ¿verdad?
onboarding-zone_city = Sigo tu hora local. ¿En qué ciudad estás?
onboarding-zone_which = Hay más de una. ¿Cuál es la tuya?
onboarding-zone_found = { $place }, donde el reloj marca { $now }.
onboarding-zone_unknown = Sigo por UTC ({ $now }) hasta que me digas una ciudad: /timezone.
onboarding-vision = Imagina un día bueno y común, dentro de un año. ¿Qué hay en él?
onboarding-objectives = De una a tres cosas, una por línea. ¿Qué te gustaría que avanzara este año?
onboarding-area = “{ $objective }”: ¿de qué parte de la vida es?
onboarding-working_days = Tus días libres los dejo en paz. ¿Qué días trabajas?
onboarding-morning_time = Toca una hora o escribe la tuya. ¿A qué hora aparezco por la mañana?
onboarding-evening_time = ¿Y por la noche, para cerrar el día?
onboarding-planning_day = Una vez por semana miramos hacia adelante. ¿Qué día?
onboarding-planning_time = ¿Y a qué hora?
onboarding-tone = La última. ¿Cómo prefieres que te hable?
onboarding-card =
    { $has_name ->
        [0] Esto es lo que entendí.
       *[other] Esto es lo que entendí, { $name }.
    }

    Tu reloj: { $now }{ $has_unknown_zone ->
        [0] {""}
       *[other] {" "}(UTC; /timezone para el tuyo)
    }
    Días de trabajo: { $days }
    Mañana: { $morning }
    Noche: { $evening }
    Plan semanal: { $planning_day }, { $planning_time }
    Tono: { $tone ->
        [gentle] con suavidad
       *[direct] sin rodeos
    }{ $has_objectives ->
        [0] {""}
       *[other] {""}
            Este año:
            { $objectives }
    }

    En /settings cambias lo que quieras. La IA está apagada en este servidor: mis respuestas ya estaban escritas.
onboarding-next = ¿Planeamos tu semana ahora, o empezamos { $day ->
        [today] hoy
        [tomorrow] mañana
       *[other] el { $day }
    } { $at_morning }?
    .plan = Planear mi semana
    .tomorrow = Por la mañana
onboarding-tomorrow = Bien. Aparezco { $day ->
        [today] hoy
        [tomorrow] mañana
       *[other] el { $day }
    } { $at_morning }; hasta entonces no hay nada que hacer.
onboarding-left = Está bien, paramos aquí por ahora. Escribe lo que sea y volvemos a empezar, más corto si quieres.

onboarding-evening_early = Quedó { $at }, de la mañana; con /back lo cambias, si era de la noche.
