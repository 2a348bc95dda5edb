# El coach sin modelo: cierto, sea lo que sea que la persona escribió.
coach-ai_off = Un aviso: la IA está apagada en este servidor, así que mis respuestas ya estaban escritas. Todo lo que hago con tus días y semanas funciona sin ella.

coach-stopped = Me detuve. Lo que escribiste queda; sigue cuando quieras.

coach-remembered = Recuerdo esto: “{ $text }”. /memory muestra lo que sé.

coach-ai_away = La IA que hay detrás de mí está fuera de alcance ahora, así que no tengo una buena respuesta para esto. Lo que escribiste queda, y lo demás funciona.
coach-still_ai = Llevamos un rato hablando, así que lo recuerdo: soy una IA, no una persona. /help_now dice dónde hay personas.

coach-reply_1 = Lo leí. Gracias por ponerlo en palabras.
coach-reply_2 = Lo leí, y no voy a fingir que sé más de esto que tú. ¿Qué quieres hacer con eso, si es que quieres algo?
coach-reply_3 = Está dicho, y puede quedarse como lo dijiste. Si hay algo para hoy, /today es el lugar.
coach-reply_4 = Si era una pregunta, no tengo una buena respuesta propia. Si era para decírselo a alguien, lo leí.
coach-reply_5 = Leí cada palabra. ¿Hay una parte pequeña de eso que te gustaría que avanzara?
coach-reply_6 = Gracias por escribir. No tengo más que agregar, y la próxima palabra puede ser tuya.

coach-open_1 = Lo leí. Donde estábamos, cuando te venga bien:
coach-open_2 = Gracias por contarlo. La pregunta sigue aquí, sin prisa:
coach-open_3 = Está dicho, y lo leí. Volvamos a donde estábamos:
coach-person = Soy una IA: no soy una persona ni un servicio de emergencias. En /help_now está dónde hay personas.
coach-hello = Hola, qué bueno verte.{ $is_open ->
        [0] {" "}/today es para el día, y /plan para la semana.
       *[other] {""}
    }
coach-thanks = De nada.{ $is_open ->
        [0] {" "}/today está ahí cuando quieras.
       *[other] {""}
    }
coach-how_are_you = Soy un programa, así que ni bien ni mal; qué amable preguntar.{ $is_open ->
        [0] {" "}En /today me cuentas cómo estás.
       *[other] {""}
    }
coach-abilities = Aparezco por la mañana y por la noche, y miro la semana contigo.{ $is_open ->
        [0] {" "}En /help está todo.
       *[other] {""}
    }
coach-times = /settings cambia horas, días, nombre y tono; /language cambia el idioma, y /timezone, la zona horaria.
coach-goodbye = Cuídate.{ $is_open ->
        [0] {" "}/today está ahí cuando vuelvas.
       *[other] {""}
    }
coach-number = No tengo dónde poner ese número ahora. En /settings cambias tus horas.
