# Alguém pode estar em perigo. Palavras fixas: sem modelo, sem animação, sem plano, nunca um muro.
danger-self_first = Que bom que você me contou. Sou uma IA, não um serviço de emergência: não vejo como você está nem consigo mandar alguém.

    { $has_line ->
        [0] Em findahelpline.com há serviços gratuitos, por país, com pessoas que escutam.
       *[other] O { $line } é gratuito, dia e noite, com pessoas que escutam; findahelpline.com mostra outros.
    } Se a sua vida pode estar em perigo, ligue para { $has_emergency ->
        [0] o número de emergência da sua região
       *[other] o { $emergency }
    }.

    Conte como está a alguém de confiança, e também a um profissional.
danger-self = Você está em perigo agora, ou pensando em acabar com a sua vida?
    .now = Sim
    .not_right_now = Agora não
    .safe = Estou a salvo
    .unsaid = Prefiro não dizer
danger-self_first_now = Que bom que você me contou. Sou uma IA, não um serviço de emergência: não consigo mandar alguém, e uma pessoa consegue.

    Por favor, ligue agora para { $has_emergency ->
        [0] o número de emergência da sua região
       *[other] o { $emergency }
    }, ou peça a quem está perto. Fique com alguém e longe do que possa te machucar.

    { $has_line ->
        [0] Em findahelpline.com há serviços gratuitos com pessoas que escutam.
       *[other] O { $line } é gratuito, dia e noite; findahelpline.com mostra outros.
    } Alguém de confiança e um profissional podem estar nisso com você.
danger-other_first = Que bom que você conta isso a alguém. Sou uma IA, não um serviço de emergência, e isto vale para vocês: { $has_line ->
        [0] em findahelpline.com há serviços gratuitos com pessoas que escutam
       *[other] o { $line }, gratuito, dia e noite (findahelpline.com mostra outros)
    }, e { $has_emergency ->
        [0] o número de emergência da sua região
       *[other] o { $emergency }
    } se uma vida pode estar em perigo.

    Pergunte sem rodeios se há pensamentos de suicídio: perguntar não os cria. Escute mais do que aconselha, e chame alguém de confiança e um profissional.
danger-other = Essa pessoa está em perigo agora?
    .now = Sim
    .not_right_now = Agora não
    .safe = Está a salvo
    .unsaid = Não sei
danger-other_first_now = Por favor, ligue agora para { $has_emergency ->
        [0] o número de emergência da sua região
       *[other] o { $emergency }
    }. Sou uma IA, não um serviço de emergência: não consigo mandar alguém.

    Fique com essa pessoa, ou peça que alguém fique, longe do que possa machucar. { $has_line ->
        [0] Em findahelpline.com há serviços gratuitos que ajudam você também,
       *[other] O { $line } é gratuito, dia e noite, e ajuda você também,
    } assim como alguém de confiança e um profissional.
danger-other_now = Ligue agora para { $has_emergency ->
        [0] o número de emergência da sua região
       *[other] o { $emergency }
    }, e fique junto, ou peça que alguém fique, até a ajuda chegar. Deixe fora do alcance o que possa machucar.
danger-other_with = Fique por perto, pergunte e escute sem discutir. Você não carrega isso por conta própria: { $has_line ->
        [0] os serviços de findahelpline.com
       *[other] o { $line }
    } e um profissional também falam com você.
danger-yourself = E você, como está no meio disso?
    .now = Também em perigo
    .not_right_now = Está difícil
    .safe = Estou a salvo
    .unsaid = Prefiro não dizer
danger-home_first = Não é culpa sua, e que bom que você contou a alguém. Sou uma IA, não um serviço de emergência: não consigo mandar alguém.

    Em perigo, ligue para { $has_emergency ->
        [0] o número de emergência da sua região
       *[other] o { $emergency }
    } ou vá para onde há gente. Em findahelpline.com há serviços gratuitos para violência em casa, por país. Alguém de confiança e um profissional podem ajudar.

    Se alguém lê o seu celular, você pode apagar esta conversa.
danger-home = Aí onde você está, há perigo agora?
    .now = Sim
    .not_right_now = Agora não
    .safe = Estou a salvo
    .unsaid = Prefiro não dizer
danger-home_first_now = Não é culpa sua. Sou uma IA, não um serviço de emergência: não consigo mandar alguém.

    Por favor, ligue agora para { $has_emergency ->
        [0] o número de emergência da sua região
       *[other] o { $emergency }
    }, ou vá para onde há gente: um vizinho, uma loja, a rua. Depois, alguém de confiança e um profissional; em findahelpline.com há serviços gratuitos para violência em casa.

    Se alguém lê o seu celular, você pode apagar esta conversa.
danger-day_after = Você pediu que eu passasse aqui uma vez hoje. Como está: em perigo, ou a salvo?
    .now = Em perigo
    .not_right_now = No meio do caminho
    .safe = Estou a salvo
    .unsaid = Prefiro não dizer
danger-now_a = Por favor, ligue agora para { $has_emergency ->
        [0] o número de emergência da sua região
       *[other] o { $emergency }
    }, ou peça a quem está perto que ligue. Até a ajuda chegar, fique com alguém e longe do que possa te machucar.
danger-now_b = Uma pessoa consegue o que uma IA não consegue: { $has_emergency ->
        [0] o número de emergência da sua região
       *[other] { $emergency }
    }, agora. Se ligar for demais, bata numa porta ou escreva a alguém: “Estou em perigo, vem, por favor.” Fique longe do que possa te machucar.
danger-later_a = Que bom que você diz como está. Isso pode mudar rápido, então deixe à mão: { $has_line ->
        [0] findahelpline.com,
       *[other] o { $line },
    } e { $has_emergency ->
        [0] o número de emergência da sua região
       *[other] o { $emergency }
    } se apertar. Ter companhia nas próximas horas ajuda mais do que parece.
danger-later_b = Então estas horas são de companhia: alguém de confiança ao lado, e uma ligação para { $has_line ->
        [0] um serviço de findahelpline.com
       *[other] o { $line }
    } ou para um profissional. O resto fica para outro dia.
danger-unsaid_a = Você não precisa dizer aqui. { $has_line ->
        [0] Nos serviços de findahelpline.com
       *[other] No { $line }
    } há quem escute sem forçar, e { $has_emergency ->
        [0] o número de emergência da sua região atende
       *[other] o { $emergency } atende
    } se chegar perto.
danger-unsaid_b = Isso é seu. Alguém de confiança pode ficar ao seu lado sem que você conte nada, e { $has_line ->
        [0] findahelpline.com
       *[other] o { $line }
    } está lá a qualquer hora.
danger-words_a = Eu li. Sou uma IA, e isso pede uma pessoa: { $has_line ->
        [0] um serviço gratuito de findahelpline.com,
       *[other] o { $line },
    } ou { $has_emergency ->
        [0] o número de emergência da sua região
       *[other] o { $emergency }
    } se houver perigo. Todo o resto aqui pode esperar. Quando estiver a salvo, toque ou escreva “Estou a salvo”.
danger-words_b = Li isso também, e como IA não consigo estar ao seu lado. Alguém de confiança consegue, e { $has_line ->
        [0] os serviços de findahelpline.com
       *[other] o { $line }
    } ou um profissional podem passar por isso com você. Quando estiver a salvo, toque ou escreva “Estou a salvo”.
danger-asked_a = Como está agora: em perigo, ou pensando em acabar com a sua vida?
    .now = Sim
    .not_right_now = Agora não
    .safe = Estou a salvo
    .unsaid = Prefiro não dizer
danger-asked_b = Você está em perigo agora?
    .now = Sim
    .not_right_now = Agora não
    .safe = Estou a salvo
    .unsaid = Prefiro não dizer
danger-follow_up = Que bom ler que você está a salvo; esses serviços seguem lá em qualquer outro dia. Quer que eu passe aqui uma vez, amanhã de manhã, para saber como você está?
danger-released = Está bem. Vá com calma hoje.
danger-released_until_tomorrow = Passo aqui uma vez, de manhã. Até lá, vá com calma.
danger-left = Está bem. Vá com calma hoje.

# Palavras que desfazem um "estou a salvo"; comparadas, nunca mostradas.
danger-doubts = não, nao, n, se, até, quando, nunca, talvez, mas, queria, acho, sem
