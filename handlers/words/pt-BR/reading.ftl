# O que ajuda quando um texto queria ser resposta e não deu para ler.
reading-number = Não peguei. Pode ser um número de 1 a { $most }, ou toque em um.
reading-scale = Não peguei. Pode ser um número de 1 a 5, ou toque em um.
reading-empty = Chegou sem palavras. Escreva do seu jeito, curto como quiser.
reading-too_long = Isso tem { $length } caracteres, e aqui eu guardo { $most }. Uma versão mais curta funciona.
reading-too_many = Contei { $count } linhas, e aqui { $most ->
        [one] cabe uma
       *[other] cabem { $most }
    }. Mande as que mais importam.
reading-time = Não peguei. Um horário como { $example } funciona.
reading-morning_time = Aí ainda é noite. Qualquer hora a partir das 04:00 serve, como { $example }.
reading-planning_time = Isso fica no meio da madrugada. Pode ser entre 04:00 e meia-noite, como { $example }.
reading-weekday = Não peguei. Um dia da semana funciona, como “domingo”.
reading-weekdays = Não peguei. Pode ser “segunda a sexta” ou “seg, qua, sex”.
reading-place = Não encontrei esse lugar. A cidade maior mais próxima também serve.
reading-location = Não deu para saber o fuso por esse ponto. O nome de uma cidade também serve.
