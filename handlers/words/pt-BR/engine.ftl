# Consertos: o motor diz, em qualquer conversa.
engine-broke = Algo quebrou do meu lado; o que você escreveu está guardado. Mande qualquer coisa e seguimos.
engine-closed = Aquela conversa já terminou. O que você escrever agora começa daqui.
engine-noted = Já anotei.
engine-stale = Esse botão é de um momento anterior.
engine-changed = Esta pergunta mudou desde que você a viu. Aqui está como ela é agora.
engine-first = Foi aqui que começamos; antes disto não tem nada.
