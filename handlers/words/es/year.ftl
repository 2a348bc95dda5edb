# El año de un vistazo, y cómo cambiarlo.
year-glance = { $has_vision ->
        [0] {""}
       *[other] Un buen día común: “{ $vision }”
            {""}
            {""}
    }{ $count ->
        [0] Este año, hasta el { $ends_on }, no tiene objetivos.
       *[other] Este año, hasta el { $ends_on }:

            { $plan }
    }

    ¿Hay algo que cambiar?
    .add = Sumar un objetivo
    .vision = La imagen del día
    .look_back = Mirar atrás
    .close = Está bien así
year-line = • { $text } · { $area ->
        [work] trabajo
        [health] salud
        [relationships] relaciones
        [learning] aprendizaje
        [money] dinero
        [home] casa
        [creativity] creatividad
        [rest] descanso
       *[other] otra cosa
    }{ $planned ->
        [0] {""}
       *[other] {""}
            En las semanas: { $done } de { $planned } hechas
    }
year-change = “{ $objective }”: ¿cómo queda?
    .keep = Queda como está
    .words = Decirlo distinto
    .came_true = Se dio
    .let_go = Soltarlo
year-words = ¿Cómo dirías “{ $objective }” ahora?
year-new = ¿Qué te gustaría que cupiera en este año?
year-area = “{ $objective }”: ¿de qué parte de la vida es?
year-vision = Un buen día común, dentro de un año. ¿Cómo es?
year-closed = Bien. El año queda como está, y /year lo muestra.
year-left = Está bien. El año queda como está.
