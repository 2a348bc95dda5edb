# Descanso: um dia, uma semana, até uma data; dias sem saúde também.
rest-how_long = Por quanto tempo você quer descansar?
    .for_today = Hoje
    .for_week = Uma semana
    .until_date = Até uma data
    .open_end = Até eu avisar
    .sick = Não estou bem
rest-sick = Que bom que você me disse. Seu corpo vem primeiro, e tudo aqui pode esperar.
rest-sick_how_long = Por quanto tempo fico em silêncio?
    .for_today = Hoje
    .for_week = Uma semana
    .until_date = Até uma data
    .open_end = Até eu avisar
rest-until = Pode ser “sexta” ou “24 de dezembro”. Qual é o último dia do descanso?
rest-begun = Bom descanso. Fico em silêncio até { $until }, inclusive, e nada vai estar esperando depois. Com “voltei” ou /start eu apareço antes.
rest-begun_today = Bom descanso. Hoje fico em silêncio, e nada disso vai estar esperando amanhã.
rest-begun_open = Bom descanso. Fico em silêncio até você escrever “voltei” ou /start, e nada vai estar esperando.
rest-resting = Você está de descanso até { $until }. Deixamos assim?
    .stay = Deixar assim
    .change = Mudar
    .come_back = Voltei
rest-resting_open = Você está de descanso, pelo tempo que quiser. Deixamos assim?
    .stay = Deixar assim
    .change = Mudar
    .come_back = Voltei
rest-ended = { $tone ->
        [direct] Que bom te ver. Volto no seu próximo horário.
       *[gentle] Que bom te ver. Volto a aparecer no seu próximo horário, e não tem nada para pôr em dia.
    }
rest-stays = Combinado. Bom descanso.
rest-left = Tudo bem, fica como está.
