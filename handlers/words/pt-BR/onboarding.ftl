# A primeira conversa.
onboarding-hello = Oi, eu sou o Virtus. Sou um coach com IA: não sou uma pessoa nem um serviço de emergência. Apareço de manhã e à noite para te ajudar a fazer o que importa sem se esgotar. Vamos começar?
    .go_on = Sim, vamos
onboarding-consent = Duas coisas antes. Eu posso errar, e guardo o que você me conta, cifrado, para poder te conhecer{ $reader ->
        [provider] ; para algumas respostas, o modelo de uma empresa de IA lê
       *[other] {""}
    }. Você tem 18 anos ou mais, e tudo bem para você?
    .yes = Sim, as duas
    .privacy = O que fica guardado?
    .no = Não
onboarding-privacy =
    Eu guardo nossas mensagens, suas respostas e seus planos. Suas palavras são cifradas com uma chave só sua; notas, datas e horários ficam legíveis.
    Quem mantém este servidor tem as chaves, e administradores nunca veem seus textos no chat. Com /stop eu me calo, a qualquer hora.{ $reader ->
        [none] {""}
        [provider] {""}
            Na conversa e na frase que fecha um dia ou uma semana, um modelo de IA de uma empresa que quem mantém este servidor escolheu lê o que precisa disso. Quem está em perigo tem resposta sem ele.
       *[host] {""}
            Na conversa e na frase que fecha um dia ou uma semana, um modelo de IA que quem mantém este servidor opera lê o que precisa disso. Quem está em perigo tem resposta sem ele.
    }
onboarding-consent_knowing = Sabendo disso: você tem 18 anos ou mais, e seguimos?
    .yes = Sim, seguimos
    .no = Não
onboarding-declined = Tudo bem, paramos aqui. Sou para quem tem 18 anos ou mais e quer isto; se um dia for o seu caso, me escreva.
onboarding-name = Como você quer que eu te chame?
onboarding-zone = Aí onde você está o relógio marca { $now }, certo?
onboarding-zone_city = Eu sigo a sua hora local. Em que cidade você está?
onboarding-zone_which = Tem mais de uma. Qual é a sua?
onboarding-zone_found = { $place }, onde o relógio marca { $now }.
onboarding-zone_unknown = Sigo por UTC ({ $now }) até você me dizer uma cidade: /timezone.
onboarding-vision = Imagine um dia bom e comum, daqui a um ano. O que tem nele?
onboarding-objectives = De uma a três coisas, uma por linha. O que você gostaria de fazer andar neste ano?
onboarding-area = “{ $objective }”: de que parte da vida é isso?
onboarding-working_days = Suas folgas eu deixo em paz. Em que dias você trabalha?
onboarding-morning_time = Toque em um horário ou escreva o seu. A que horas eu apareço de manhã?
onboarding-evening_time = E à noite, para fechar o dia?
onboarding-planning_day = Uma vez por semana a gente olha para a frente. Em que dia?
onboarding-planning_time = E a que horas?
onboarding-tone = A última. Como você prefere que eu fale?
onboarding-card =
    { $has_name ->
        [0] Foi isto que eu entendi.
       *[other] Foi isto que eu entendi, { $name }.
    }

    Seu relógio: { $now }{ $has_unknown_zone ->
        [0] {""}
       *[other] {" "}(UTC; /timezone para o seu)
    }
    Dias de trabalho: { $days }
    Manhã: { $morning }
    Noite: { $evening }
    Planejamento: { $planning_day }, { $planning_time }
    Tom: { $tone ->
        [gentle] com jeito
       *[direct] sem rodeios
    }{ $has_objectives ->
        [0] {""}
       *[other] {""}
            Este ano:
            { $objectives }
    }

    Em /settings você muda o que quiser. A IA está desligada neste servidor: minhas respostas já estavam escritas.
onboarding-next = Planejamos a sua semana agora, ou começamos { $day ->
        [today] hoje
        [tomorrow] amanhã
       *[other] { $day }
    } { $at_morning }?
    .plan = Planejar a semana
    .tomorrow = Começar de manhã
onboarding-tomorrow = Certo. Apareço { $day ->
        [today] hoje
        [tomorrow] amanhã
       *[other] { $day }
    } { $at_morning }; até lá não tem nada para fazer.
onboarding-left = Tudo bem, paramos aqui por agora. Mande qualquer coisa e recomeçamos do início, mais curto se você quiser.

onboarding-evening_early = Ficou { $at }, de manhã; com /back você muda, se era da noite.
