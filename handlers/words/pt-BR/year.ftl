# O ano de relance, e como mudá-lo.
year-glance = { $has_vision ->
        [0] {""}
       *[other] Um bom dia comum: “{ $vision }”
            {""}
            {""}
    }{ $count ->
        [0] Este ano, até { $ends_on }, está sem objetivos.
       *[other] Este ano, até { $ends_on }:

            { $plan }
    }

    Tem algo para mudar?
    .add = Mais um objetivo
    .vision = A imagem do dia
    .look_back = Olhar para trás
    .close = Está bom assim
year-line = • { $text } · { $area ->
        [work] trabalho
        [health] saúde
        [relationships] relações
        [learning] aprendizado
        [money] dinheiro
        [home] casa
        [creativity] criatividade
        [rest] descanso
       *[other] outra coisa
    }{ $planned ->
        [0] {""}
       *[other] {""}
            Nas semanas: { $done } de { $planned } feitas
    }
year-change = “{ $objective }”: como fica?
    .keep = Fica como está
    .words = Dizer de outro jeito
    .came_true = Aconteceu
    .let_go = Soltar
year-words = Como você diria “{ $objective }” agora?
year-new = O que você gostaria que coubesse neste ano?
year-area = “{ $objective }”: é de qual parte da vida?
year-vision = Um bom dia comum, daqui a um ano. Como ele é?
year-closed = Certo. O ano fica como está, e /year mostra.
year-left = Tudo bem. O ano fica como está.
