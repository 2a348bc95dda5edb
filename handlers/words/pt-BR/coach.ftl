# O coach sem modelo: verdade, seja o que for que a pessoa escreveu.
coach-ai_off = Digo uma vez só: a IA está desligada neste servidor, então minhas respostas são textos já escritos. Tudo o que faço com seus dias e semanas funciona sem ela.

coach-reply_1 = Eu li. Obrigado por pôr em palavras.
coach-reply_2 = Eu li, e não vou fingir que sei mais disso do que você. O que você quer fazer com isso, se é que quer?
coach-reply_3 = Está dito, e pode ficar como você disse. Se tem algo aí para hoje, /today é o lugar.
coach-reply_4 = Se era uma pergunta, não tenho uma boa resposta minha. Se era para dizer a alguém, eu li.
coach-reply_5 = Li cada palavra. Tem uma parte pequena disso que você gostaria de mover?
coach-reply_6 = Que bom que você escreveu. Não tenho mais a acrescentar, e a próxima palavra pode ser sua.

coach-open_1 = Eu li. Onde a gente estava, quando for bom para você:
coach-open_2 = Bom que você contou. A pergunta continua aqui, sem pressa:
coach-open_3 = Está dito, e eu li. Voltando aonde a gente estava:
