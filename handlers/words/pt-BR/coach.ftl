# O coach sem modelo: verdade, seja o que for que a pessoa escreveu.
coach-ai_off = Um aviso: a IA está desligada neste servidor, então minhas respostas já estavam escritas. Tudo o que faço com seus dias e semanas funciona sem ela.

coach-stopped = Parei. O que você escreveu fica; continue quando quiser.

coach-remembered = Guardei isto: “{ $text }”. /memory mostra o que sei.

coach-ai_away = A IA por trás de mim está fora de alcance agora, então não tenho uma boa resposta para isto. O que você escreveu fica, e o resto de mim funciona.
coach-still_ai = Já faz um tempo que conversamos, então lembro: sou uma IA, não uma pessoa. /help_now diz onde há pessoas.

coach-reply_1 = Eu li. Obrigado por pôr em palavras.
coach-reply_2 = Eu li, e não vou fingir que sei mais disso do que você. O que você quer fazer com isso, se é que quer?
coach-reply_3 = Está dito, e pode ficar como você disse. Se tem algo aí para hoje, /today é o lugar.
coach-reply_4 = Se era uma pergunta, não tenho uma boa resposta minha. Se era para dizer a alguém, eu li.
coach-reply_5 = Li cada palavra. Tem uma parte pequena disso que você gostaria de fazer andar?
coach-reply_6 = Que bom que você escreveu. Não tenho mais a acrescentar, e a próxima palavra pode ser sua.

coach-open_1 = Eu li. Onde a gente estava, quando for bom para você:
coach-open_2 = Bom que você contou. A pergunta continua aqui, sem pressa:
coach-open_3 = Está dito, e eu li. Voltando aonde a gente estava:
coach-person = Eu sou uma IA: não sou uma pessoa nem um serviço de emergência. Em /help_now está onde há pessoas.
coach-hello = Oi, que bom te ver.{ $is_open ->
        [0] {" "}/today é para o dia, e /plan para a semana.
       *[other] {""}
    }
coach-thanks = De nada.{ $is_open ->
        [0] {" "}/today está aí quando você quiser.
       *[other] {""}
    }
coach-how_are_you = Sou um programa, então nem bem nem mal; gentileza sua perguntar.{ $is_open ->
        [0] {" "}Em /today você me conta como está.
       *[other] {""}
    }
coach-abilities = Apareço de manhã e à noite, e olho a semana com você.{ $is_open ->
        [0] {" "}Em /help está tudo.
       *[other] {""}
    }
coach-times = /settings muda horários, dias, nome e tom; /language muda o idioma, e /timezone, o fuso.
coach-goodbye = Se cuida.{ $is_open ->
        [0] {" "}/today está aí quando você aparecer.
       *[other] {""}
    }
coach-number = Não tenho onde pôr esse número agora. Em /settings você muda seus horários.
