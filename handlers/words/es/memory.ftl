# Lo que el coach recuerda.
memory-list =
    { $count ->
        [one] Una cosa que recuerdo de ti:
       *[other] Lo que recuerdo de ti, { $count } cosas:
    }

    { $memories }

    ¿Hay alguna que cambiar?
    .forget_all = Olvidarlo todo
    .close = Está bien así
memory-line = • { $text } ({ $day })
memory-one = “{ $memory }” { $source ->
        [person] Lo escribiste el { $day }.
       *[talk] Es de nuestra charla del { $day }.
    } ¿Qué hago con eso?
    .correct = Corregirlo
    .forget = Olvidarlo
memory-words = ¿Cómo es, en tus palabras?
    .keep = Dejarlo como está
memory-sure = Las { $count } se irían del todo. ¿Las olvido?
    .yes = Sí, olvidarlo todo
memory-all_forgotten = Olvidado. De aquí en adelante sé lo que me cuentes, y lo que dicen tus días y semanas.
memory-closed = Bien, queda como está.
memory-nothing = No recuerdo nada más allá de tus días, semanas y planes. Cuando algo parezca valer la pena, te pregunto antes.
memory-left = De acuerdo, queda como está.
