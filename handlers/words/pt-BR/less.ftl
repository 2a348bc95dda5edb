# Menos: oferecido uma vez, no lugar de um check-in.
less-offer = Posso aparecer menos, se for mais leve para você agora. Como fica melhor?
    .keep_on = Seguir como está
    .mornings = Só de manhã
    .pause = Pausar
less-kept = Então continuo aparecendo como antes, e qualquer check-in pode ficar para outro dia.
less-mornings = Só de manhã, então. /plan está aí em qualquer dia, e /settings traz as noites de volta.
less-paused = Fico em silêncio. Escreva “voltei” ou /start quando quiser, e nada vai estar esperando.
less-left = Tudo bem, fica como está.
