# Olhar para trás, um mês.
monthly_review-opening = Um olhar para o mês de { $month }{ $has_theme ->
        [0] .
       *[other] , “{ $theme }”.
    }
monthly_review-went = “{ $outcome }”: { $planned ->
        [0] como fica?
       *[other] nas semanas, { $done } de { $planned } coisas para isso foram feitas. Como fica?
    }
    .done = Aconteceu
    .kept = Manter
    .shrunk = Diminuir
    .let_go = Soltar
monthly_review-smaller = Qual é a versão menor de “{ $outcome }”?
monthly_review-count_done = { $number ->
        [1] uma aconteceu
        [2] duas aconteceram
       *[other] três aconteceram
    }
monthly_review-count_kept = { $number ->
        [1] uma segue
        [2] duas seguem
       *[other] três seguem
    }
monthly_review-count_shrunk = { $number ->
        [1] uma segue menor
        [2] duas seguem menores
       *[other] três seguem menores
    }
monthly_review-count_let_go = { $number ->
        [1] uma solta
        [2] duas soltas
       *[other] três soltas
    }
monthly_review-summary = { $counts }.
monthly_review-summed_up = { $line }
monthly_review-burnout_offer = Todo mês eu posso fazer uma pergunta já publicada sobre burnout, que se responde com um número. A resposta me ajuda a dosar seus planos; não é um veredito sobre você. Quer que eu faça?
    .yes = Sim, todo mês
    .no = Prefiro que não
monthly_review-burnout =
    1: Gosto do meu trabalho. Não tenho sintomas de burnout.
    2: Às vezes fico sob estresse e nem sempre tenho a energia que já tive, mas não sinto que estou em burnout.
    3: Com certeza estou entrando em burnout e tenho um ou mais sintomas dele, como exaustão física e emocional.
    4: Os sintomas de burnout que sinto não vão embora. Penso muito nas frustrações do trabalho.
    5: Sinto um burnout completo e muitas vezes me pergunto se consigo continuar. Cheguei ao ponto em que talvez precise de mudanças ou de buscar algum tipo de ajuda.

    No geral, pela sua própria definição de burnout, como você avalia o seu nível de burnout?
    .n1 = 1 de 5
    .n2 = 2 de 5
    .n3 = 3 de 5
    .n4 = 4 de 5
    .n5 = 5 de 5
monthly_review-burnout_again = São dois meses seguidos no topo desta pergunta, e isso merece ser levado a sério. Eu deixaria o próximo mês bem pequeno, e conversaria com um médico, uma médica ou alguém de confiança.
monthly_review-burnout_heaviest = É a mais pesada das cinco, e é bom que você tenha dito. Um médico, uma médica ou alguém de confiança pode levar um pouco disso com você; /help_now está aí se você precisa de alguém agora.
monthly_review-ahead = Esse mês já pode descansar. Vamos planejar o próximo?
    .plan = Planejar agora
    .not_now = Agora não
monthly_review-closed = Está tudo guardado. /month está aí quando der vontade.
monthly_review-closed_planned = Esse mês já pode descansar, e o próximo já tem plano.
monthly_review-nothing = Agora não há mês para olhar. /month mostra o que está em curso.
monthly_review-out_later = Volto em uma hora.
monthly_review-out_not_now = O mês pode esperar. /month abre, se der vontade de olhar para trás.
monthly_review-left = Tudo bem. O que você contou está guardado, e /month está aí se der vontade.
