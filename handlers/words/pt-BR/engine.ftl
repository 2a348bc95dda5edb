# Consertos: o motor diz, em qualquer conversa.
engine-broke = Algo quebrou do meu lado; o que você escreveu está guardado. Mande qualquer coisa e seguimos.
engine-closed = Aquela conversa já terminou. O que você escrever agora começa daqui.
engine-noted = Já anotei: { $label }. /back muda.
engine-stale = Esse botão é de um momento anterior.
engine-changed = Esta pergunta mudou desde que você a viu. Aqui está como ela é agora.
engine-first = Esta é a primeira pergunta.
engine-not_yet = Isso vem daqui a pouco.
