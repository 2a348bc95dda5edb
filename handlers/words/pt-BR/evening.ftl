# O check-in da noite.
evening-outcome = { $tone ->
        [direct] “{ $focus }”: como foi?
       *[gentle] { $has_name ->
            [0] Oi.
           *[other] Oi, { $name }.
        } Como foi “{ $focus }”?
    }
    .done = Feito
    .partly = Uma parte
    .not_today = Não coube
    .changed = Mudaram os planos
evening-heard_done = { $tone ->
        [direct] Feito. Já pode sair da cabeça.
       *[gentle] Feito, e agora já pode sair da cabeça.
    }
evening-heard_partly = { $tone ->
        [direct] Uma parte andou, e isso conta.
       *[gentle] Uma parte andou, e o que andou fica.
    }
evening-heard_not_today = { $tone ->
        [direct] Não coube. O dia fecha do mesmo jeito.
       *[gentle] Hoje não coube, e o dia pode fechar do mesmo jeito.
    }
evening-heard_changed = { $tone ->
        [direct] Mudaram os planos, e você foi junto.
       *[gentle] O dia pediu outra coisa, e você foi com ele.
    }
evening-energy = Como está sua energia agora?
    .n1 = { -energy-1 }
    .n2 = { -energy-2 }
    .n3 = { -energy-3 }
    .n4 = { -energy-4 }
    .n5 = { -energy-5 }
evening-energy_first = { $tone ->
        [direct] { $is_back ->
            [1] Que bom te ver. Não tem nada para pôr em dia.
           *[other] { $has_name ->
                [0] Oi.
               *[other] Oi, { $name }.
            }
        } Como está sua energia?
       *[gentle] { $is_back ->
            [1] Que bom te ver. Não tem nada para pôr em dia.
           *[other] { $has_name ->
                [0] Oi. Vamos olhar um pouco o seu dia.
               *[other] Oi, { $name }. Vamos olhar um pouco o seu dia.
            }
        } Como está sua energia?
    }
    .n1 = { -energy-1 }
    .n2 = { -energy-2 }
    .n3 = { -energy-3 }
    .n4 = { -energy-4 }
    .n5 = { -energy-5 }
evening-mood = E o humor?
    .n1 = { -mood-1 }
    .n2 = { -mood-2 }
    .n3 = { -mood-3 }
    .n4 = { -mood-4 }
    .n5 = { -mood-5 }
evening-reflection = { $tone ->
        [direct] O que fica com você de hoje?
       *[gentle] Uma linha sobre hoje, se der vontade. O que fica com você?
    }
    .park = Guardar uma coisa
evening-loose_end = Quer deixar algo guardado para amanhã: o quê, quando e onde?
    .skip = Nada para guardar
evening-summed_up = { $line }
evening-parked = Guardado. De manhã eu trago de volta, para a noite não precisar.
evening-parked_ahead = Guardado. Quando o dia chegar eu trago de volta, para a noite não precisar.
evening-out_later = Volto em uma hora.
evening-out_not_now = { $tone ->
        [direct] Hoje não, então. Bom descanso.
       *[gentle] Hoje o dia se fecha por si. Bom descanso.
    }
evening-left = Tudo bem. O que você contou está guardado. Bom descanso.
evening-low = { $energy ->
        [1] Um de cinco{ $mood ->
            [1] , e pesado
            [2] , e para baixo
           *[other] {""}
        }.
        [2] Dois de cinco{ $mood ->
            [1] , e pesado
            [2] , e para baixo
           *[other] {""}
        }.
       *[other] { $mood ->
            [1] Foi pesado, e está dito.
           *[other] Meio para baixo, e está dito.
        }
    } Hoje chega; o resto pode esperar.
