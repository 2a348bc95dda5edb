# O check-in da manhã.
morning-loose_end = { $tone ->
        [direct] { $last_night ->
            [1] De ontem à noite
           *[other] De outra noite
        }: “{ $loose_end }”.
       *[gentle] { $last_night ->
            [1] Ontem à noite você guardou isto
           *[other] Outra noite você guardou isto
        }: “{ $loose_end }”.
    }
morning-energy = { $tone ->
        [direct] { $is_back ->
            [1] Que bom te ver. Não tem nada para pôr em dia.
           *[other] { $has_name ->
                [0] Oi.
               *[other] Oi, { $name }.
            }
        } Sua energia agora?
       *[gentle] { $is_back ->
            [1] Que bom te ver. Não tem nada para pôr em dia.
           *[other] { $has_name ->
                [0] Oi.
               *[other] Oi, { $name }.
            }
        } Como está sua energia agora?
    }
    .n1 = { -energy-1 }
    .n2 = { -energy-2 }
    .n3 = { -energy-3 }
    .n4 = { -energy-4 }
    .n5 = { -energy-5 }
morning-smaller = { $tone ->
        [direct] { $energy ->
            [1] Um de cinco: o menor dia possível.
           *[other] Dois de cinco: um dia menor.
        }
       *[gentle] { $energy ->
            [1] Um de cinco, então vamos deixar o dia bem pequeno.
           *[other] Dois de cinco, então vamos deixar o dia menor.
        }
    }
morning-smaller_lately = { $tone ->
        [direct] Três de cinco, depois de dias abaixo do seu normal: um dia menor.
       *[gentle] Três de cinco, e estes dias ficaram abaixo do seu normal. Vamos deixar o dia pequeno.
    }
morning-mood = E o humor?
    .n1 = { -mood-1 }
    .n2 = { -mood-2 }
    .n3 = { -mood-3 }
    .n4 = { -mood-4 }
    .n5 = { -mood-5 }
morning-focus = { $tone ->
        [direct] { $has_planned ->
            [0] {""}
           *[other] Hoje é para “{ $planned }”, ou outra.{" "}
        }O principal de hoje?
       *[gentle] { $has_planned ->
            [0] Toque em uma ou escreva outra.
           *[other] Hoje é o dia que você reservou para “{ $planned }”; outra também serve.
        } O que é o principal de hoje?
    }
    .nothing = Hoje, nada
morning-focus_own = { $tone ->
        [direct] O principal de hoje?
       *[gentle] Se uma coisa sair hoje, qual você gostaria que fosse?
    }
    .nothing = Hoje, nada
morning-plan_b = { $tone ->
        [direct] “{ $plan_b }”, e nada mais na lista. Cabe?
       *[gentle] A versão curta basta: “{ $plan_b }”, e nada mais na lista. Cabe?
    }
    .small = Sim, a curta
    .whole = A inteira
morning-small_step = Um passo pequeno de “{ $focus }” basta, e nada mais na lista. Cabe?
    .small = Sim, um passo
    .whole = O inteiro
morning-closed = { $tone ->
        [direct] Fica “{ $focus }”.
       *[gentle] Fica “{ $focus }”. O resto espera a vez.
    }
morning-closed_small = { $tone ->
        [direct] Pequeno, então: “{ $focus }”. O resto pode esperar.
       *[gentle] Pequeno, então: “{ $focus }”, o pouco que couber. O resto pode esperar.
    }
morning-no_focus = Um dia em aberto, então. Aproveite a folga.
morning-rest_of_day = Então hoje não tem nada na lista, e descansar conta.
morning-out_later = Volto em uma hora.
morning-out_not_now = { $tone ->
        [direct] Hoje não, então. Vai com calma.
       *[gentle] Sem perguntas nesta manhã, então. Vai com calma.
    }
morning-left = Tudo bem. O que você contou está guardado, e o dia é seu.
