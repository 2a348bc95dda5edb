# Alguien puede estar en peligro. Palabras fijas: sin modelo, sin ánimos, sin plan, nunca un muro.
danger-self_first = Qué bueno que me lo contaste. Soy una IA, no un servicio de emergencias: no veo cómo estás ni puedo enviar a nadie.

    { $has_line ->
        [0] En findahelpline.com hay servicios gratuitos, por país, con personas que escuchan.
       *[other] El { $line } es gratuito, día y noche, con personas que escuchan; findahelpline.com muestra otros.
    } Si tu vida puede estar en peligro, llama { $has_emergency ->
        [0] al número de emergencias de tu zona
       *[other] al { $emergency }
    }.

    Cuéntale cómo estás a alguien de confianza, y también a un profesional.
danger-self = ¿Estás en peligro ahora, o pensando en quitarte la vida?
    .now = Sí
    .not_right_now = Ahora no
    .safe = Estoy a salvo
    .unsaid = Prefiero no decirlo
danger-self_first_now = Qué bueno que me lo contaste. Soy una IA, no un servicio de emergencias: no puedo enviar a nadie, y una persona sí.

    Por favor, llama ahora { $has_emergency ->
        [0] al número de emergencias de tu zona
       *[other] al { $emergency }
    }, o pídeselo a quien tengas cerca. Quédate con alguien y lejos de lo que pueda hacerte daño.

    { $has_line ->
        [0] En findahelpline.com hay servicios gratuitos con personas que escuchan.
       *[other] El { $line } es gratuito, día y noche; findahelpline.com muestra otros.
    } Alguien de confianza y un profesional pueden estar en esto contigo.
danger-other_first = Qué bueno que se lo cuentes a alguien. Soy una IA, no un servicio de emergencias, y esto es para ambas personas: { $has_line ->
        [0] en findahelpline.com hay servicios gratuitos con personas que escuchan
       *[other] el { $line }, gratuito, día y noche (findahelpline.com muestra otros)
    }, y { $has_emergency ->
        [0] el número de emergencias de tu zona
       *[other] el { $emergency }
    } si una vida puede estar en peligro.

    Pregunta sin rodeos si hay pensamientos de suicidio: preguntar no los crea. Escucha más de lo que aconsejas, y acude a alguien de confianza y a un profesional.
danger-other = ¿Esa persona está en peligro ahora?
    .now = Sí
    .not_right_now = Ahora no
    .safe = Está a salvo
    .unsaid = No lo sé
danger-other_first_now = Por favor, llama ahora { $has_emergency ->
        [0] al número de emergencias de tu zona
       *[other] al { $emergency }
    }. Soy una IA, no un servicio de emergencias: no puedo enviar a nadie.

    Quédate con esa persona, o que alguien se quede, lejos de lo que pueda hacer daño. { $has_line ->
        [0] En findahelpline.com hay servicios gratuitos que también te ayudan,
       *[other] El { $line } es gratuito, día y noche, y también te ayuda,
    } igual que alguien de confianza y un profesional.
danger-other_now = Llama ahora { $has_emergency ->
        [0] al número de emergencias de tu zona
       *[other] al { $emergency }
    }, y quédate a su lado, o que alguien se quede, hasta que llegue ayuda. Deja fuera de su alcance lo que pueda hacer daño.
danger-other_with = Quédate cerca, pregunta y escucha sin discutir. No cargas con esto por tu cuenta: { $has_line ->
        [0] los servicios de findahelpline.com
       *[other] el { $line }
    } y un profesional también hablan contigo.
danger-yourself = ¿Y tú, cómo estás en medio de esto?
    .now = También en peligro
    .not_right_now = Es difícil
    .safe = Estoy a salvo
    .unsaid = Prefiero no decirlo
danger-home_first = No es tu culpa, y qué bueno que se lo contaste a alguien. Soy una IA, no un servicio de emergencias: no puedo enviar a nadie.

    En peligro, llama { $has_emergency ->
        [0] al número de emergencias de tu zona
       *[other] al { $emergency }
    } o ve a donde haya gente. En findahelpline.com hay servicios gratuitos para la violencia en casa, por país. Alguien de confianza y un profesional pueden ayudarte.

    Si alguien lee tu teléfono, puedes borrar este chat.
danger-home = Ahí donde estás, ¿hay peligro ahora?
    .now = Sí
    .not_right_now = Ahora no
    .safe = Estoy a salvo
    .unsaid = Prefiero no decirlo
danger-home_first_now = No es tu culpa. Soy una IA, no un servicio de emergencias: no puedo enviar a nadie.

    Por favor, llama ahora { $has_emergency ->
        [0] al número de emergencias de tu zona
       *[other] al { $emergency }
    }, o ve a donde haya gente: un vecino, una tienda, la calle. Después, alguien de confianza y un profesional; en findahelpline.com hay servicios gratuitos para la violencia en casa.

    Si alguien lee tu teléfono, puedes borrar este chat.
danger-day_after = Me pediste que pasara una vez hoy. ¿Cómo estás: en peligro, o a salvo?
    .now = En peligro
    .not_right_now = A medio camino
    .safe = Estoy a salvo
    .unsaid = Prefiero no decirlo
danger-now_a = Por favor, llama ahora { $has_emergency ->
        [0] al número de emergencias de tu zona
       *[other] al { $emergency }
    }, o pide a quien tengas cerca que llame. Hasta que llegue ayuda, quédate con alguien y lejos de lo que pueda hacerte daño.
danger-now_b = Una persona puede lo que una IA no puede: { $has_emergency ->
        [0] el número de emergencias de tu zona
       *[other] { $emergency }
    }, ahora. Si llamar es demasiado, toca una puerta o escríbele a alguien: “Estoy en peligro, ven, por favor.” Pon distancia con lo que pueda hacerte daño.
danger-later_a = Gracias por decir cómo estás. Esto puede cambiar rápido, así que tenlo a mano: { $has_line ->
        [0] findahelpline.com,
       *[other] el { $line },
    } y { $has_emergency ->
        [0] el número de emergencias de tu zona
       *[other] el { $emergency }
    } si aprieta. Tener compañía las próximas horas ayuda más de lo que parece.
danger-later_b = Entonces estas horas son de compañía: alguien de confianza a tu lado, y una llamada { $has_line ->
        [0] a un servicio de findahelpline.com
       *[other] al { $line }
    } o a un profesional. Lo demás queda para otro día.
danger-unsaid_a = No hace falta que lo digas aquí. { $has_line ->
        [0] En los servicios de findahelpline.com
       *[other] En el { $line }
    } hay quien escucha sin presionar, y { $has_emergency ->
        [0] el número de emergencias de tu zona atiende
       *[other] el { $emergency } atiende
    } si se acerca.
danger-unsaid_b = Eso es tuyo. Alguien de confianza puede quedarse a tu lado sin que cuentes nada, y { $has_line ->
        [0] findahelpline.com
       *[other] el { $line }
    } está ahí a cualquier hora.
danger-words_a = Lo leí. Soy una IA, y esto pide una persona: { $has_line ->
        [0] un servicio gratuito de findahelpline.com,
       *[other] el { $line },
    } o { $has_emergency ->
        [0] el número de emergencias de tu zona
       *[other] el { $emergency }
    } si hay peligro. Todo lo demás aquí puede esperar. Cuando estés a salvo, toca o escribe “Estoy a salvo”.
danger-words_b = También leí eso, y como IA no puedo estar a tu lado. Alguien de confianza sí puede, y { $has_line ->
        [0] los servicios de findahelpline.com
       *[other] el { $line }
    } o un profesional pueden pasar por esto contigo. Cuando estés a salvo, toca o escribe “Estoy a salvo”.
danger-asked_a = ¿Cómo estás ahora: en peligro, o pensando en quitarte la vida?
    .now = Sí
    .not_right_now = Ahora no
    .safe = Estoy a salvo
    .unsaid = Prefiero no decirlo
danger-asked_b = ¿Estás en peligro ahora?
    .now = Sí
    .not_right_now = Ahora no
    .safe = Estoy a salvo
    .unsaid = Prefiero no decirlo
danger-follow_up = Qué bueno leer que estás a salvo; esos servicios siguen ahí cualquier otro día. ¿Quieres que pase una vez, mañana por la mañana, a preguntarte cómo estás?
danger-released = Está bien. Ve con calma hoy.
danger-released_until_tomorrow = Paso una vez por la mañana. Hasta entonces, ve con calma.
danger-left = Está bien. Ve con calma hoy.

# Palabras que deshacen un "estoy a salvo"; se comparan, nunca se muestran.
danger-doubts = no, si, hasta, cuando, nunca, quizás, pero, ojalá, creo, sin
