# Lo que se dice fuera de toda conversación.
chat-help =
    Aparezco por la mañana y por la noche; también puedes llamarme.
    /today: hacer el check-in o ver el día
    /plan: planear la semana
    /week: ver la semana
    /review: mirar la semana que pasó
    /month: ver, planear o mirar el mes
    /year: para qué es el año
    /progress: cómo han ido las cosas
    /memory: lo que recuerdo de ti
    /rest: silencio por un día, una semana o más
    /settings: horas, días, nombre, tono
    /back y /cancel: corregir o dejar una conversación
    /undo: deshacer lo último que quedó guardado, durante diez minutos
    /privacy: qué se guarda
    /stop: no recibir más mensajes míos
    /help_now: si necesitas a alguien ahora
chat-privacy =
    Guardo nuestros mensajes, tus respuestas y tus planes. Tus palabras van cifradas con una clave solo tuya; notas, fechas y horas quedan legibles, para saber cuándo aparecer.
    Quien mantiene este servidor tiene las claves. Los administradores nunca ven tus textos en el chat, y la aplicación en la que escribes los trata según sus propias reglas.
    Con /stop me callo, cuando quieras.{ $reader ->
        [none] {""}
        [provider] {""}
            En la charla y en la frase que cierra un día o una semana, un modelo de IA de una empresa que eligió quien mantiene este servidor lee lo que necesita de esto. Quien está en peligro recibe respuesta sin él.
       *[host] {""}
            En la charla y en la frase que cierra un día o una semana, un modelo de IA que opera quien mantiene este servidor lee lo que necesita de esto. Quien está en peligro recibe respuesta sin él.
    }
chat-unknown_command = No conozco ese comando. En /help está lo que conozco.
chat-finish_first = Todavía nos estamos conociendo; eso viene justo después. Casi todo aquí se puede saltar.
chat-nothing_open = No hay nada abierto ahora. /today y /plan están ahí, si quieres.
chat-stopped = Hecho: ya no te escribo por mi cuenta. Manda START cuando quieras que vuelva; todo queda como lo dejaste.
chat-resumed = { $tone ->
        [direct] Qué bueno verte. Vuelvo en tu próximo horario.
       *[gentle] Qué bueno verte. Vuelvo a aparecer en tu próximo horario, y no hay nada que poner al día.
    }
chat-returned = Qué bueno verte. No hay nada que poner al día.
chat-quiet = De aquí en adelante guardo silencio, para que nada se acumule. Una palabra tuya, cualquiera, y vuelvo a aparecer como antes.
chat-comes_after = Lo que habíamos empezado espera, y viene justo después.
chat-comes_later = Eso ya está abierto, y viene justo después.
chat-back_to_it = Volvemos a donde estábamos.
chat-draft_rests = Lo que habíamos empezado también descansa; se queda aquí un día, por si tienes ganas.
chat-welcome_back = { $tone ->
        [direct] { $has_name ->
            [0] Qué bueno verte.
           *[other] Qué bueno verte, { $name }.
        } /today es para el día, /plan para la semana.
       *[gentle] { $has_name ->
            [0] Qué bueno verte.
           *[other] Qué bueno verte, { $name }.
        } /today es para el día y /plan para la semana; no hay nada que poner al día.
    }
chat-cannot_read_photo = Aquí no puedo ver fotos. En palabras, te sigo.
chat-cannot_read_voice = Aquí no puedo escuchar audios. En palabras, te sigo.
chat-cannot_read_sticker = Aquí no puedo ver stickers. Con una palabra o un emoji, te sigo.
chat-cannot_read_video = Aquí no puedo ver videos. En palabras, te sigo.
chat-cannot_read_document = Aquí no puedo abrir documentos. En palabras, te sigo.
chat-cannot_read_other = Aquí no puedo leer ese tipo de mensaje. En palabras, te sigo.
chat-edited = Vi que editaste un mensaje, y sigo con la primera versión. Envíalo otra vez si la nueva es la que cuenta.
chat-empty = Llegó vacío. Una palabra, un número o un toque sirven.
chat-stale = Ese botón es de una conversación anterior. /today abre el día.
chat-broke = Algo falló de mi lado; lo que escribiste está guardado. Escribe lo que sea y seguimos.
chat-no_place_asked = No necesito un lugar ahora. Si te mudaste, /timezone ajusta tu reloj.
chat-day_focus = Una cosa para hoy: “{ $focus }”. Lo demás puede esperar.
chat-day_open = Hoy está abierto, sin foco. También es una buena forma de tener un día.
chat-day_done = El día está cerrado. Aquí no hay nada más que hacer.
chat-review_nothing = Ahora no hay semana que mirar. /week muestra la que está en curso.

chat-sign_up_closed = Este Virtus no está recibiendo gente nueva por ahora. Quien lo administra puede decirte más.
chat-demo = Hola, { $name }. Eres un personaje inventado, y también lo son tus { $weeks } semanas hasta aquí. /week, /month, /year y /progress están para mirar.
