# Olhar para trás, um ano.
annual_review-opening = Seu ano comigo está se completando{ $count ->
        [0] .
       *[other] ; aqui vai um olhar para o que você queria dele.
    }
annual_review-went = “{ $objective }”: { $planned ->
        [0] como fica?
       *[other] nas semanas deste ano, { $done } de { $planned } coisas para isso foram feitas. Como fica?
    }
    .kept = Manter
    .words = Dizer de outro jeito
    .came_true = Aconteceu
    .let_go = Soltar
annual_review-words = Como você diria “{ $objective }” agora?
annual_review-take_along = O que você gostaria de levar deste ano?
    .skip = Nada por agora
annual_review-picture = Um bom dia comum, como você via: “{ $vision }” É esse que você quer?
    .keep = Sim, é esse
    .change = Mudou
annual_review-vision = Um bom dia comum, daqui a um ano. Como ele é?
annual_review-new = O que mais você gostaria que coubesse no próximo ano?
    .skip = Nada mais
annual_review-area = “{ $objective }”: é de qual parte da vida?
annual_review-closed = { $count ->
        [0] Então o próximo ano começa em aberto, e /year está aí quando algo aparecer.
        [1] Uma coisa para o próximo ano, e /year mostra quando você quiser.
       *[other] { $count } coisas para o próximo ano, e /year mostra quando você quiser.
    }
annual_review-out_later = Volto em uma hora.
annual_review-out_not_now = O ano vira por si. /year está aí, se der vontade de olhar para trás.
annual_review-left = Tudo bem. O que você contou está guardado, e /year está aí se der vontade.
