# Planejar a semana.
weekly_plan-existing =
    Essa semana já tem um plano:
    { $plan }
    Fica assim, ou fazemos outro?
    .keep = Fica assim
    .replace = Fazer outro
weekly_plan-kept = Certo, fica como está.
weekly_plan-capacity = { $tone ->
        [direct] { $weeks ->
            [one] A semana de { $starts_on }. Pela última:
           *[other] A semana de { $starts_on }. Pelas suas últimas { $weeks }:
        } { $capacity ->
            [1] uma coisa, mais uma opcional.
            [4] quatro coisas no máximo.
           *[other] { $capacity } coisas, mais uma opcional.
        }
       *[gentle] { $weeks ->
            [one] A semana de { $starts_on }. Pela última,
           *[other] A semana de { $starts_on }. Pelas suas últimas { $weeks },
        } { $capacity ->
            [1] eu planejaria uma coisa, mais uma opcional.
            [4] eu planejaria no máximo quatro coisas.
           *[other] eu planejaria { $capacity } coisas, mais uma opcional.
        }
    }
weekly_plan-capacity_unknown = { $tone ->
        [direct] A semana de { $starts_on }. Ainda não conheço as suas semanas: no máximo { $capacity } coisas, mais uma opcional.
       *[gentle] A semana de { $starts_on }. Ainda não conheço as suas semanas, então eu começaria com no máximo { $capacity } coisas, mais uma opcional.
    }
weekly_plan-capacity_below = { $tone ->
        [direct] A semana de { $starts_on }. { $scale ->
            [mood] Humor
           *[energy] Energia
        } abaixo do seu normal em { $below } dos últimos { $of } dias que você me contou, então eu planejaria { $capacity ->
            [1] uma coisa
            [2] duas coisas
            [3] três coisas
           *[other] { $capacity } coisas
        }.
       *[gentle] A semana de { $starts_on }. { $scale ->
            [mood] Seu humor ficou
           *[energy] Sua energia ficou
        } abaixo do seu normal em { $below } dos últimos { $of } dias que você me contou. Eu planejaria { $capacity ->
            [1] uma coisa
            [2] duas coisas
            [3] três coisas
           *[other] { $capacity } coisas
        } em vez de { $instead_of ->
            [2] duas
            [3] três
            [4] quatro
           *[other] { $instead_of }
        }.
    }
weekly_plan-capacity_below_average = A semana de { $starts_on }. Ultimamente { $scale ->
        [mood] seu humor está
       *[energy] sua energia está
    } em { $recent }, na média, e o seu normal é { $usual }. Eu planejaria { $capacity ->
        [1] uma coisa
        [2] duas coisas
        [3] três coisas
       *[other] { $capacity } coisas
    } em vez de { $instead_of ->
        [2] duas
        [3] três
        [4] quatro
       *[other] { $instead_of }
    }.
weekly_plan-capacity_burnout = A semana de { $starts_on }. Suas duas últimas respostas sobre burnout foram altas, então eu planejaria uma coisa, e pequena.
weekly_plan-overloaded_again = É a segunda semana assim: um dia de descanso cairia bem, e também uma conversa com alguém de confiança ou com um profissional de saúde.
weekly_plan-carry_over =
    Do seu último plano estão abertas:
    { $plan }
    Trazemos junto, ou página em branco?
    .all = Trazer junto
    .nothing = Página em branco
weekly_plan-objectives = { $tone ->
        [direct] Uma por linha. O que você quer fazer andar nesta semana?
       *[gentle] Uma por linha, tão poucas quanto quiser. O que você gostaria de fazer andar nesta semana?
    }
weekly_plan-more =
    Até aqui:
    { $plan }
    Tem mais alguma coisa?
weekly_plan-waits = São { $count }. { $weeks ->
        [0] Para começar, eu ficaria com no máximo { $most }.
        [one] Pela sua última semana, { $capacity ->
            [1] cabe uma.
           *[other] cabem { $capacity }.
        }
       *[other] Pelas suas últimas { $weeks } semanas, { $capacity ->
            [1] cabe mais ou menos uma.
           *[other] cabem umas { $capacity }.
        }
    } { $over ->
        [1] Qual pode esperar, sem culpa?
       *[other] Quais { $over ->
            [2] duas
            [3] três
            [4] quatro
           *[other] cinco
        } podem esperar, sem culpa?
    }
weekly_plan-waits_too = { $over ->
        [one] { $named ->
            [1] Essa espera
           *[other] Essas esperam
        }; mais uma, e a semana respira.
       *[other] { $named ->
            [1] Essa espera
           *[other] Essas esperam
        }; mais { $over }, e a semana respira.
    } { $over ->
        [1] Qual outra pode esperar?
       *[other] Quais outras podem esperar?
    }
weekly_plan-main = Se uma delas acontecesse, qual já faria a semana valer?
weekly_plan-serves = “{ $objective }”: { $of_month ->
        [0] a qual dos seus objetivos do ano ela serve?
       *[other] a que ela serve, no seu mês ou no seu ano?
    }
    .itself = Vale por si
weekly_plan-if_then = { $tone ->
        [direct] Como “terça às 9h, na minha mesa, eu abro o rascunho”: quando e onde você começa “{ $objective }”?
       *[gentle] O que tem hora e lugar acontece mais, como “terça às 9h, na minha mesa, eu abro o rascunho”. Quando e onde você começa “{ $objective }”?
    }
weekly_plan-plan_b = Para um dia de pouca energia: qual é a versão pequena de “{ $objective }”?
weekly_plan-review =
    Sua semana:
    { $plan }{ $has_if_then ->
        [0] {""}
       *[other] {""}
            Quando e onde: { $if_then }
    }{ $has_plan_b ->
        [0] {""}
       *[other] {""}
            Versão pequena: { $plan_b }
    }

    Parece uma semana que dá para levar?
    .save = Sim, fica assim
    .back = Voltar um passo
    .drop = Descartar
weekly_plan-saved = { $count ->
        [1] Guardado: “{ $main }”, e nada mais ao lado.
       *[other] Guardado: { $count } coisas, “{ $main }” primeiro.
    } De manhã eu lembro{ $has_day ->
        [0] .
       *[other] , e { $day } é o dia dela.
    }
weekly_plan-dropped = Descartado; nada ficou guardado. /plan está aí quando der vontade.
weekly_plan-out_later = Volto em uma hora.
weekly_plan-out_not_now = { $tone ->
        [direct] Sem plano por enquanto. /plan faz um.
       *[gentle] A semana pode começar sem plano. /plan está aí quando der vontade.
    }
weekly_plan-left = Tudo bem, não mudei nada. /plan está aí quando der vontade.
weekly_plan-not_this_week = Então esta semana fica em aberto, e isso também vale. /plan está aí quando der vontade.
