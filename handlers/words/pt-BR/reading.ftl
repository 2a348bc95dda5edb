# O que ajuda quando um texto queria ser resposta e não deu para ler.
reading-number = Não peguei. Pode ser um número de 1 a { $most }, ou toque em um.
reading-scale = Não peguei. Pode ser um número de 1 a 5, ou toque em um.
reading-empty = Chegou sem palavras. Escreva do seu jeito, curto como quiser.
reading-too_long = Isso tem { $length } caracteres, e aqui eu guardo { $most }. Pode ser uma versão mais curta.
reading-too_many = Contei { $count } linhas, e aqui { $most ->
        [one] cabe uma
       *[other] cabem { $most }
    }. Mande as que mais importam.
reading-time = Não peguei. Pode ser assim: { $example }.
reading-morning_time = Aí ainda é noite. Pode ser qualquer hora a partir das 4h, como { $example }.
reading-planning_time = Isso fica no meio da madrugada. Pode ser entre as 4h e a meia-noite, como { $example }.
reading-weekday = Não peguei. Pode ser um dia da semana, como “domingo”.
reading-weekdays = Não peguei. Pode ser “segunda a sexta” ou “seg, qua, sex”.
reading-date = Não peguei. Uma data como { $example } funciona.
reading-date_past = Esse dia já passou. Uma data como { $example } funciona.
reading-date_far = Isso é daqui a mais de um ano. Uma data mais perto funciona, como { $example }.
reading-place = Não encontrei esse lugar. A cidade maior mais próxima também serve.
reading-location = Não deu para saber o fuso por esse ponto. O nome de uma cidade também serve.
reading-in_words = Me diz em poucas palavras; uma linha basta.
reading-consent = Essa é uma das duas. Com um “sim” às duas, a gente começa.
reading-which_place = Vários lugares têm esse nome. Toque em um, ou junte o estado ou o país.
reading-waits = Quatro é o máximo que eu guardo para uma semana, então uma delas espera.
reading-waits_month = Três é o máximo que guardo para um mês, então uma delas espera.
reading-waits_all = Alguma pode ficar, por menor que seja. Me diz as que podem esperar.
reading-varies = Pode variar. Me diz o mais comum{ $has_skip ->
        [0] {""}
       *[other] {""}, ou pula
    }; em /settings você muda sempre que seus dias mudarem.
