# O que se diz fora de qualquer conversa.
chat-help =
    Eu apareço de manhã e à noite; você também pode me chamar.
    /today: fazer o check-in ou ver o dia
    /plan: planejar a semana
    /week: ver a semana
    /review: olhar a semana que passou
    /month: ver, planejar ou olhar o mês
    /year: para que serve o ano
    /progress: como as coisas têm andado
    /memory: o que lembro de você
    /rest: silêncio por um dia, uma semana ou mais
    /settings: horários, dias, nome, tom
    /back e /cancel: corrigir ou deixar uma conversa
    /undo: desfazer o que ficou guardado por último, por dez minutos
    /privacy: o que fica guardado
    /stop: não receber mais mensagens minhas
    /help_now: se você precisa de alguém agora
chat-privacy =
    Eu guardo nossas mensagens, suas respostas e seus planos. Suas palavras são cifradas com uma chave só sua; notas, datas e horários ficam legíveis, para eu saber quando aparecer.
    Quem mantém este servidor tem as chaves. Administradores nunca veem seus textos no chat, e o aplicativo em que você escreve trata deles pelas próprias regras.
    Com /stop eu me calo, a qualquer hora.{ $reader ->
        [none] {""}
        [provider] {""}
            Na conversa e na frase que fecha um dia ou uma semana, um modelo de IA de uma empresa que quem mantém este servidor escolheu lê o que precisa disso. Quem está em perigo tem resposta sem ele.
       *[host] {""}
            Na conversa e na frase que fecha um dia ou uma semana, um modelo de IA que quem mantém este servidor opera lê o que precisa disso. Quem está em perigo tem resposta sem ele.
    }
chat-unknown_command = Não conheço esse comando. Em /help está o que conheço.
chat-finish_first = A gente ainda está se conhecendo; isso vem logo depois. Quase tudo aqui dá para pular.
chat-nothing_open = Não há nada aberto agora. /today e /plan estão aí, se quiser.
chat-stopped = Feito: não escrevo mais por conta própria. Mande START quando quiser que eu volte; tudo fica como você deixou.
chat-resumed = { $tone ->
        [direct] Que bom te ver. Volto no seu próximo horário.
       *[gentle] Que bom te ver. Volto a aparecer no seu próximo horário, e não tem nada para pôr em dia.
    }
chat-returned = Que bom te ver. Não tem nada para pôr em dia.
chat-quiet = Daqui em diante fico em silêncio, para nada se acumular. Uma palavra sua, qualquer uma, e volto a aparecer como antes.
chat-comes_after = O que a gente tinha começado espera, e vem logo depois.
chat-comes_later = Isso já está aberto, e vem logo depois.
chat-back_to_it = Voltando para onde a gente estava.
chat-draft_rests = O que a gente tinha começado também descansa; fica aqui por um dia, se der vontade.
chat-welcome_back = { $tone ->
        [direct] { $has_name ->
            [0] Que bom te ver.
           *[other] Que bom te ver, { $name }.
        } /today é para o dia, /plan para a semana.
       *[gentle] { $has_name ->
            [0] Que bom te ver.
           *[other] Que bom te ver, { $name }.
        } /today é para o dia e /plan para a semana; não tem nada para pôr em dia.
    }
chat-cannot_read_photo = Não consigo ver fotos aqui. Em palavras, eu acompanho.
chat-cannot_read_voice = Não consigo ouvir áudios aqui. Em palavras, eu acompanho.
chat-cannot_read_sticker = Não consigo ver figurinhas aqui. Uma palavra ou um emoji, eu acompanho.
chat-cannot_read_video = Não consigo ver vídeos aqui. Em palavras, eu acompanho.
chat-cannot_read_document = Não consigo abrir documentos aqui. Em palavras, eu acompanho.
chat-cannot_read_other = Não consigo ler esse tipo de mensagem aqui. Em palavras, eu acompanho.
chat-edited = Vi que você editou uma mensagem, e sigo com a primeira versão. Mande outra vez se a nova é a que vale.
chat-empty = Chegou vazio. Uma palavra, um número ou um toque funcionam.
chat-stale = Esse botão é de uma conversa anterior. /today abre o dia.
chat-broke = Algo quebrou do meu lado; o que você escreveu está guardado. Mande qualquer coisa e seguimos.
chat-no_place_asked = Não preciso de um lugar agora. Se você se mudou, /timezone acerta o seu relógio.
chat-day_focus = Uma coisa para hoje: “{ $focus }”. O resto pode esperar.
chat-day_open = Hoje está em aberto, sem foco. É um jeito bom de ter um dia.
chat-day_done = O dia está fechado. Não tem mais nada para fazer aqui.
chat-review_nothing = Agora não há semana para olhar. /week mostra a que está em curso.

chat-sign_up_closed = Este Virtus não está recebendo gente nova agora. Quem cuida dele pode te dizer mais.
chat-demo = Oi, { $name }. Você é de faz de conta, e as { $weeks } semanas até aqui também. /week, /month, /year e /progress estão aí para olhar.
