"""Danger in Brazilian Portuguese, as it is written in chats, with and without accents."""
# ruff: noqa: E501 - one phrase is one line, however many words it knows

from coach.safety.phrases import Phrases

PORTUGUESE = Phrases(
    groups={
        "want": "quero|queria|kero|qro|quis|querendo|vou|vo|pretendo|preciso|penso|pensei|pensando|"
        "pensar|vontade|desejo|prefiro|preferia|devia|deveria|decidi|gostaria|tentar|tentei|tento|"
        "tentando|planejo|planejando|ia|posso|pra|para|de|em|querer|poderia|podia",
        "die": "morrer|morre|morer|morta|morto|desviver",
        "more": "mais|mas|\\+|mai",
        "not": "nao|n|num|nunca|nem|naum",
        "relative": "irmao|irma|mae|pai|filho|filha|marido|esposa|mulher|esposo|namorado|namorada|"
        "amigo|amiga|primo|prima|tio|tia|avo|vo|vovo|colega|vizinho|vizinha|sobrinho|sobrinha|neto|"
        "neta|enteado|enteada|aluno|aluna|chefe|cunhado|cunhada|parceiro|parceira|companheiro|"
        "companheira|ex|noivo|noiva|padrasto|madrasta|menino|menina|conhecido|conhecida",
        "they": "ele|ela|eles|elas|alguem",
        "hits": "bate|bateu|batia|espanca|espancou|agride|agrediu|agredindo|batendo|espancando|chuta|"
        "chutou|enforcou|estrangulou|estuprou|estupra|abusa|abusou|machuca|machucou|soca|socou|"
        "violentou|ameaca|ameacou|queimou|esfaqueou",
        "hitter": "marido|esposa|mulher|esposo|namorado|namorada|pai|mae|padrasto|madrasta|ex|"
        "companheiro|companheira|parceiro|parceira|irmao|tio|filho|ele|ela|noivo|noiva",
    },
    explicit="""
        (hoje|hj|amanha|sexta|sabado|domingo|segunda) (eu)? (morro|me mato|vou morrer|vou me matar|eu acabo|pulo)
        (decidi|decidir|resolvi|escolhi) (que)? ~ (morrer|morro|me matar|acabar com tudo)
        (quero|queria|quis) (estar|amanhecer|acordar|tar) (morto|morta)
        {not} (quero|queria|aguento|consigo) {more}? (estar|ta|tar|ficar) (vivo|viva)
        (quero|queria|vou) ser (enterrado|enterrada|cremado|cremada) ~ (sexta|amanha|hoje|semana|domingo|sabado)
        (pensando|pensei|penso) em (me desviver|me apagar|me acabar|me jogar|me matar)
        (vou)? (dar|dando) (um)? fim em mim
        (tirar|tirando|tirei) (a)? minha (propria)? vida
        (ideacao|pensamento|pensamentos|plano|ideias|ideia) (suicida|suicidas|de suicidio|de morte)
        (jogar|joguei|bater) o carro (no|na|contra|pro|de proposito)
        (como|jeito de|forma de|maneira de) (se)? (morre|morrer) (sem|rapido|em paz|dormindo|quieto|quieta)
        {not} (mereco|merecia) (viver|estar viva|estar vivo|respirar)
        (me machuquei|me queimei|me cortei) (de proposito|de novo|pra parar|pra aliviar|outra vez)
        (quero|queria) que (alguem|me) (me)? (de um tiro|matem|mate|atropelem|atropele)
        {want} (realmente|so|muito|logo|so queria|mesmo|eh)? ({die}|estar (morto|morta)|ta (morto|morta))
        (vontade|ganas|desejo) de (morrer|me matar|sumir da vida|tirar minha vida|se matar|acabar com minha vida)
        (me matar|mi matar|mim matar|matar me|me mato|me matando|me suicidar|suicidar me|me suicido|me enforcar|me enforco|me afogar|me desviver)
        (quero|queria|vou|penso em|pensando em|vontade de) (se matar|se suicidar)
        (me cortar|me corto|me cortando|me cortei|me mutilar|me mutilo|me mutilando|me machucar|me machuco|me machucando|me ferir|me queimar|me furar|me automutilar)
        (cortar|cortei|corto|cortando) (os|meus|o|meu|a|as|minha|minhas) (pulsos|pulso|bracos|braco|veias|coxa|coxas)
        (tirar|tiro|tirando|acabar com|acabo com|acabando com|dar fim a|dar um fim a|dar fim na|por fim a|por um fim a|encerrar|terminar com|interromper) (a)? (minha|propria|minha propria) vida
        (tirar|tirando) a propria vida
        (acabar|terminar) com (tudo|tudo isso|meu sofrimento|isso tudo|essa dor|essa vida)
        dar (um)? (fim|cabo) (em|na|a|nisso|de)? (tudo|mim|isso|minha vida|vida|na vida)
        por fim (em|na|a) (tudo|isso|minha vida|mim)
        {not} (quero|queria|to querendo|desejo|tenho vontade de|aguento|consigo|suporto) {more}? (viver|existir|estar (vivo|viva)|estar aqui|continuar (vivo|viva|vivendo)) {more}?
        {not} (quero|queria) (morrer|me matar|me suicidar)
        {not} (sou|to|estou) suicida
        (melhor|preferia|prefiro|era melhor|queria|deveria) (estar|ta|to|eu)? (morto|morta|estar morto|estar morta|morrer|ter morrido|nao existir|nao ter nascido) (mesmo|logo|de uma vez|do que viver)? $
        (queria|gostaria de|preferia|melhor) (nao|nunca) (ter nascido|existir|estar vivo|estar viva|ter existido)
        (penso|pensando|pensei|pensar|pensamentos|pensamento|ideia|ideias|sonho) (em|na|de|com|sobre|muito na|muito em) (morte|morrer|me matar|suicidio|me suicidar|minha morte|tirar|a morte)
        (tomar|tomei|tomando|engolir|engoli|tomo) (todos|todas|um monte|uma cartela|a cartela|o vidro|um frasco|varios|varias|muitos) ~ (remedios|remedio|comprimidos|comprimido|cartela|calmantes|rivotril|inteira|inteiro|de uma vez)
        (me jogar|me jogo|pular|pulo|me atirar|me atiro|saltar) (da|do|de|na frente|embaixo|debaixo|pela|na) (um|uma|o|a|do|da|de)? ~ (ponte|predio|janela|varanda|sacada|viaduto|trem|metro|onibus|carro|caminhao|carros|rua|telhado|terraco|andar|trilhos)
        (tentei|tentar|tentativa de) ~ (contra minha vida|tirar a vida|suicidio)
        (jeito|forma|maneira|modo|como|meio) (de|facil de|rapido de|rapida de|indolor de|facil|indolor)? (me matar|morrer rapido|morrer sem|morrer sem dor|suicidar|se matar|de morrer|tirar minha vida)
        (overdose) (de|com|pra|para) ~ (remedio|remedios|morrer|proposito|comprimidos)
        (tomar|tomei) (veneno|chumbinho|soda|agua sanitaria)
        (corda|forca) no (meu)? pescoco
        (tiro|bala) (na|em) (minha|mim|cabeca|minha cabeca|mim mesmo|mim mesma)
        (voltei|voltar|recai|recaida) ~ (me cortar|corte|automutil*|cortes)
        (me|mim) {die}
        automutil*
        (perdi|sem|perdendo) (a)? vontade de viver
        pensamentos suicidas
    """,
    now="""
        (do lado de fora|pra fora|por fora|fora) (da|do) (sacada|janela|varanda|grade|parapeito|ponte|guarda corpo|viaduto)
        (acabei de)? (tomei|tomar|engoli|engolir) (tudo|todos|todas|a caixa toda|a cartela toda|o vidro todo) (do armario|de uma vez|os comprimidos|agora)? $
        (to|estou|com) (com)? a (corda|faca|arma|lamina) na mao
        (vou|vo|to indo|indo|prestes a|pronto para|pronta para|pronto pra|pronta pra|decidi) (me matar|me suicidar|me enforcar|me jogar|pular|acabar com tudo|tirar minha vida|morrer|acabar com minha vida) (agora|hoje|ja|esta noite|essa noite|amanha|daqui a pouco|logo|de noite|hj)
        (acabei de|ja|agora) (tomar|tomei|engolir|engoli|cortar|cortei|me cortar) ~~ (remedios|remedio|comprimidos|cartela|frasco|pulsos|pulso|braco|veneno|tudo|cartelas|caixa)
        (tomei) (todos|todas|a cartela|o vidro|um monte|o frasco|a caixa|varios|duas cartelas|muitos) ~ (remedios|remedio|comprimidos|inteira|inteiro|cartela|calmantes|rivotril|cartelas)
        (to|estou|tou|tô) (com|segurando) (a|o|uma|um|os|as) (faca|arma|corda|gilete|lamina|comprimidos|remedios|revolver|navalha|estilete) (na mao|aqui|nas maos|pronta|pronto|na minha mao|do lado|ao meu lado|prontos|na minha frente)
        (faca|arma|corda|gilete|remedios|comprimidos) (esta|ta|estao|tao) (aqui|na mao|na minha mao|pronta|prontos|pronto|do meu lado|na minha frente)
        (to|estou|tou) (na|no|em cima da|na beira da|na beirada da|no alto do|na beira do) (ponte|predio|janela|sacada|viaduto|telhado|beirada|parapeito|terraco|varanda|topo) ~ (pular|adeus|tchau|fim|agora|acabou|pra|me)
        (carta|bilhete) (de despedida|de suicidio|suicida|de adeus) ~
        (escrevi|deixei|escrevendo|fiz) (a|uma|minha|um|o|minhas|as)? (carta|bilhete|cartas|bilhetes) (de)? (despedida|adeus|suicidio|suicida)
        (essa|esta|e|eh) (a|e a|e o|eh a|o)? (minha)? (ultima mensagem|ultima noite|despedida|ultimo adeus|ultimo dia)
        (hoje|amanha|esta noite|essa noite) (e|eh|sera|vai ser) (a|o|meu|minha)? (meu)? (ultimo dia|ultima noite|fim|dia em que)
        {not} (vou|vo) (acordar|estar viva|estar vivo|passar|amanhecer|sobreviver|chegar) (amanha|dessa noite|desta noite|mais|de hoje|vivo|viva|a amanha|hoje)
        (hoje|agora|esta noite) (eu)? (morro|me mato|acabo com tudo|vou morrer|acaba tudo|eu acabo)
        (to|estou|tou) sangrando ~ (cortei|pulso|pulsos|braco|para|parar)
        (cortei) (os|meus) pulsos
        (adeus|tchau|acabou|fim|desculpa|perdao|mim|hoje|me|morrer) ~~ (_gun|_blade|_grave|_pill) _blood? $
        (_gun|_blade|_pill) (em mim|mim|hoje|adeus|tchau|agora|me)
        ja (tenho|marquei|escolhi|decidi) (a|o|tudo|data)? (data|dia|quando|como|lugar|jeito|plano|tudo)? (pra|para|vou|que vou|de|que) (me matar|morrer|acabar|tirar)
    """,
    veiled="""
        (mundo|todo mundo|eles|familia|ninguem|voces) ~ (nao precisa|precisa|nao precisam|vive bem sem|fica bem sem|passa bem sem) (mais)? (de)? mim
        {not} (chego|chegar|vou chegar|passo|passar|vou ver|verei) (vivo|viva|ate|no|ao|o|ate o|ate meu|a)? ~ (natal|ano que vem|amanha|meu aniversario|fim do ano|ano novo|semana que vem|verao) ~ $
        (rezo|rezando|peco|pedindo|oro|torco) ~ (nao|n) (mais)? acordar ~
        (quase|por pouco|faltou pouco) (pulei|me joguei|fiz isso|me matei|tomei tudo|acabei com tudo|fiz besteira|puxei) ~
        (me|mim) (esqueceriam|esqueceria|esquecem|substituem|superariam|esqueceriam rapido|superam) ~ $
        (minha) (existencia|vida) (e|foi|eh) (um|so um|uma)? (erro|castigo|fardo|peso|piada|maldicao|desperdicio) ~
        (quero|queria|preciso) (so)? (que)? ~ (acabe|acabar|pare|termine|fim) (com)? (o|meu|esse|esta|a|essa|minha) (sofrimento|dor|agonia|vida|tormento|angustia) ~
        {not} (tem|ha|existe|vejo|tenho) {more}? lugar (pra|para) (mim|eu) ~
        (quero|queria|vou|pensei em|vontade de) tomar tudo (e|de uma vez|que tem)
        (quero|queria) (so)? (apagar|dormir e nao acordar|apagar de vez|desligar pra sempre|me desligar de tudo)
        {not} (quero|queria|consigo|aguento|suporto) {more}? (estar|ficar|viver|continuar) (nesse mundo|neste mundo|nessa vida|nesta vida|nesta terra) ~
        (acontecer|acontecesse|acontece|acontecendo) (alguma coisa|algo|qualquer coisa) comigo ~~ (melhor|bem|alivio|tanto faz|ligo|bom|importa)
        (fala|fale|diz|diga|falem|avisa|digam) (pra|para|pro|a|com) ~ (que eu)? (amo|amei|amava|perdao|desculpa) ~
        {not} (me sinto|to|estou|confio) (seguro|segura|em seguranca)? (comigo|em mim) (mesmo|mesma)? ~
        (planejando|planejo|imaginando|imagino|pensando|sei|pensei|decidi) (exatamente)? como (eu)? (faria|fazer isso|vou fazer|seria|acabar) ~
        (cansei|cansado|cansada|desisti|parei|chega) de (lutar|resistir|tentar viver|sofrer|aguentar) $
        medo (do que|de) (eu)? (posso|possa|sou capaz de|vou|mim|fazer) (fazer)? (comigo|contra mim|mesmo|mesma|mal a mim)? ~
        (cabeca|mente|voz|vozes) ~~ (me matar|eu me matar|me cortar|me jogar|pular|morrer|acabar com)
        ninguem (precisa|gosta|quer saber|liga|se importa|sentiria|ama|me ama|me quer) (de mim|comigo|pra mim|por mim|falta|aqui|se eu)? (aqui|mais|vivo|viva)? $
        (tudo|mundo|vida|seria) ~ (mais facil|melhor|mais leve|mais simples) ~ (se eu|sem mim)
        (fui|fiquei|subi|dirigi|parei|vou) ~ (ponte|viaduto|telhado|terraco|trilho|trilhos|beira) ~~ (parado|parada|fiquei|la|sozinho|sozinha|pensando|ontem|noite)
        (tudo|queria que) ~ (acabasse|acabe|terminasse|parasse) ~ (inclusive eu|comigo|pra mim|e eu junto)
        {not} (consigo|vejo|imagino|me vejo) ~ (um futuro|futuro|envelhecendo|ficando velho|ano que vem|chegando aos) ~
        (parei|parando|larguei) (de)? (tomar)? (os|meus|meu|minha)? (remedio|remedios|insulina|medicacao|medicamentos|tratamento) ~~ (proposito|tanto faz|importa|morrer|vale|adianta|que diferenca)
        me (deixa|deixe|deixem) (morrer|ir|partir|em paz pra sempre) $
        {not} (sirvo|fui feito|fui feita|nasci|presto) (pra|para) (estar|viver|essa vida|a vida|esse mundo|ser feliz|nada nem) ~
        (so|somente|apenas) a morte ~
        (eu)? {not} (vou|quero) (estar|ficar) (pra ver|aqui pra ver|mais aqui) ~
        (penso|pensar|pensando|pensei|pensava|pensamento) (as vezes|muito|so)? em (nao (estar|existir|acordar|viver|ter|ta)|sumir de vez|desaparecer|desistir (de tudo|da vida|de viver)|acabar com|fazer (uma|alguma)? (besteira|loucura|merda|bobagem)|dormir e|partir|deixar este mundo|deixar de viver)
        (pensando|vontade|vou|medo|quase|capaz|to pra|prestes|penso|posso|queria) (em|de|a|que)? ~ (fazer|faco|fiz|cometer|eu faca) (uma|alguma|uma grande)? (besteira|loucura|bobagem) ~
        (comprei|comprar|arrumei|consegui) (uma|a|um|o) (corda|arma|revolver|veneno|chumbinho|gilete|lamina|estilete|pistola)
        vida (ja)? (perdeu|esta|ta|anda|ficou|nao tem|n tem|e|eh) ~ (sem graca|a graca|graca|sentido|sem sentido|sem cor|a cor|vazia|um peso|um castigo|insuportavel|um fardo|so dor)
        (queria|tomara|espero|desejo|torco|peco|rezo) ~~ (carro|caminhao|onibus|trem|alguem|raio|aviao|bala|doenca|cancer|deus|coisa) ~ (atropelasse|atropele|me matasse|me mate|me pegasse|me leve|me levasse|passasse por cima|batesse em mim|me acertasse|caisse em mim)
        (melhor|alivio|bom|facil) ~ (se eu|eu|pra todos se eu) (nao|n|nunca)? (existisse|morresse|sumisse|tivesse nascido|desaparecesse|estivesse aqui|estivesse mais aqui|acordasse|for embora pra sempre)
        {not} (da|dá|consigo|aguento|quero|tenho como) {more} ~ (viver|viver assim|continuar vivendo|seguir vivendo|continuar aqui|existir|seguir em frente|continuar assim)
        {not} (quero|consigo|aguento|vou) {more}? (continuar|seguir|prosseguir|estar aqui|ficar aqui|lutar|resistir|acordar) {more}? $
        (odeio|nao suporto) (estar vivo|estar viva|viver|existir|ter nascido|acordar viva|acordar vivo|a minha existencia|minha existencia)
        (doi|cansa|pesa|dificil|insuportavel) (muito|demais|tanto)? (estar vivo|estar viva|viver|existir|respirar|so de existir|ficar viva|ficar vivo)
        (olhando|olho|fico olhando|encarando) ~ (pra|para|os|a|o) ~ (remedios|comprimidos|faca|janela|ponte|corda|arma|trilhos|estilete) ~
        {not} (tenho|ha|vejo|sobrou) {more}? (nada|porque|pra que|por que|vontade|vida|motivos|lugar) (pra|para|de|a|mais)? (viver|fazer aqui|fazer nesse mundo|fazer neste mundo|mim aqui|nessa vida|existir)
        {not} tem {more} (jeito|saida|volta|solucao|sentido|graca) (pra mim|viver|a minha vida|essa vida|estar viva|estar vivo|pra minha vida|eu estar aqui)
        (escrevi|gravei|deixei|escrevendo|gravando|deixando) ~ (carta|cartas|bilhete|video|mensagem|audio|mensagens) ~~ (quando|depois que|pra quando|para quando) eu (partir|for|nao estiver|me for|morrer|sumir)
        (me sinto|sou|to) (um|uma|so um|um completo)? (morto|morta|lixo|nada|inutil|desperdicio|vazio) (por dentro|vivo|viva|e quero|e queria) ~
        (hora|pronta|pronto) (de|pra|para) (partir|ir embora|descansar|ir) (desse mundo|deste mundo|pra sempre|para sempre|em paz|de vez|dessa vida|pro ceu)
        ultimo (dia|natal|aniversario) (vivo|viva|da minha vida|na terra|que eu)
        (melhor|mais feliz|aliviados|em paz|livres) (quando|se|depois que) eu (morrer|sumir|for|me for|nao estiver|partir|desaparecer) ~
        (nao|n) tenho {more} vontade de (nada so|viver) ~
        so (de morrer|queria morrer|vontade de morrer|penso em morrer)
        (eu)? (nao|n) (devia|deveria|merecia) (ter nascido|estar aqui|existir|estar viva|estar vivo)
        (melhor|melhores|feliz|felizes|bem|aliviados|aliviada|paz|em paz) ~ sem mim
        (mundo|familia|todos|todo mundo|eles|filhos|pessoas|voces) ~ sem (mim|eu aqui)
        {not} (aguento|guento|aguentando|suporto|consigo|to aguentando|estou aguentando|aguento viver|ta dando|da) {more} (nada|isso|essa vida|esta vida|a vida|viver|essa dor|a dor|sofrer|tanto|tanta dor|existir|assim|tudo isso|minha vida|continuar|seguir|pra mim|ficar aqui)? $
        {not} (aguento|suporto|consigo) (isso|essa vida|a vida|viver|tanta dor|essa dor|seguir|continuar|viver assim) {more}? $
        (cansado|cansada|cansei|farto|farta|exausto|exausta|saturada|saturado|de saco cheio) (de|da|dessa|desta) (viver|vida|minha vida|existir|tudo e de todos|ser eu|estar viva|estar vivo|respirar|lutar pra viver|mim) $
        (quero|queria|vontade de|vou|preciso|kero|qro|pudesse|penso em) (so|simplesmente|apenas|logo|muito)? (sumir|desaparecer|evaporar|deixar de existir|apagar|me apagar|dormir pra sempre|dormir para sempre|descansar pra sempre|descansar para sempre|ir embora pra sempre|ir embora desse mundo|ir embora deste mundo|partir desse mundo|partir) (de vez|do mundo|pra sempre|para sempre|desse mundo|deste mundo|da vida|desta vida|dessa vida|logo|e nunca mais voltar|e nao voltar)? $
        (dormir|deitar|fechar os olhos|pegar no sono) ~ (nao|nunca|n|sem) ~ acordar
        (sumir|desaparecer|partir) (do mundo|desse mundo|deste mundo|da face|pra sempre|para sempre|de vez)
        {not} (quero|queria|quisera) (mais)? (acordar|levantar) (mais|nunca mais|amanha|de novo)? $
        (tomara que|queria que|espero que|espero|espero nao|rezo pra|peco a deus pra|queria) (eu)? (nao|nunca)? (nao)? (acorde|acordar|acordasse|acordar mais|me leve|me levar) (amanha|mais|logo|nunca mais)? $
        (deus|senhor) (me leva|me leve|me leva logo|podia me levar|me levasse)
        (sem|nenhum|qualquer|nao tenho|nao vejo|nao ha|n tenho|n vejo|nao existe|perdi o|que) (nenhum|mais|o|um|nenhuma|mais nenhum)? (motivo|motivos|razao|sentido|porque|proposito|razoes) (nenhum|nenhuma)? (pra|para|de|em|na) (viver|continuar|seguir|existir|minha vida|vida|acordar|estar aqui|ficar aqui|levantar|seguir vivendo)
        (a|minha) vida {not} (tem|faz|vale) (mais|nenhum)? (sentido|a pena|graca|valor|pena|jeito) ~
        {not} vale (mais)? a pena (viver|continuar|seguir|estar (vivo|viva)|essa vida)
        (minha)? vida (acabou|ja acabou|perdeu o sentido|nao presta|e um inferno|nao tem saida|nao tem sentido)
        (pra|para) que (viver|continuar vivendo|continuar viva|continuar vivo|existir|seguir|eu vivo|eu existo|estou viva|estou vivo)
        (sou|so sou|so|me sinto|virei|eu sou) (so|apenas)? (um|uma)? (peso|fardo|estorvo|atraso|encosto|carga) (pra|para|na|de|a)? (todos|todo mundo|familia|minha familia|os outros|eles|vida|voces|meus pais|meus filhos|minha mae|todos voces|meu marido)? $
        {not} (vou|vo|estarei|devo) (mais)? (estar|ta|ficar)? (aqui|por aqui|por perto|neste mundo) (por)? (muito tempo|amanha|mais|semana que vem|muito|ano que vem|pra ver|nessa hora|no natal)
        quando eu (nao estiver mais aqui|me for|partir|nao estiver mais|ja nao estiver|for embora pra sempre|morrer) ~
        (se eu|caso eu|quando eu) (morrer|morresse|sumir|sumisse|desaparecer|desaparecesse|morro) ~~ (ninguem|falta|notar|nota|ligar|alivio|melhor|diferenca|percebe|chorar|importa|liga|sente|sentir|bem)
        ninguem (vai|iria|ia|vai nem|nem ia|nem vai|nem) (sentir|notar|perceber|ligar|chorar|se importar|sente) (minha|a minha|por mim|se eu|que eu|falta|nada|meu|no meu) ~
        (nada|mais nada) (me|mais me)? (prende|segura|resta|sobrou|faz querer) (aqui|nesse mundo|neste mundo|pra mim|ficar|nessa vida|mais|viver)? $
        {not} (tenho|me resta|sobrou|ha|vejo|tem|enxergo) (mais)? (nada a perder|forca pra viver|forcas pra viver|forcas para viver|forca para viver|forcas pra continuar|forca pra seguir|nada|saida|esperanca|futuro|jeito|solucao|porque viver) (mais|pra mim|para mim|nenhuma|nenhum|a frente|nenhum pra mim)? $
        (quero|queria|preciso) que (isso|tudo|tudo isso|a dor|essa dor|o sofrimento|essa vida) (acabe|acabasse|pare|termine|parasse|terminasse|passe de vez) (logo|de vez|pra sempre|de uma vez|agora)? $
        (acabar|parar) com (essa|esta|a|minha) (dor|agonia|angustia|sofrimento) (de vez|pra sempre|para sempre|de uma vez)
        (dei|dando|doei|doando|distribui|distribuindo) (minhas|todas as minhas|todos os meus|meus|meu|minha) ~ (coisas|roupas|livros|violao|cachorro|gato|pertences) ~~ (precisar|preciso|mais|despedida|partir|lembranca|adeus)
        (cuida|cuidem|cuide|olha|olhem) (bem)? (do|da|dos|das|de) ~ (por mim|quando eu|depois que eu|se eu|na minha ausencia|sem mim)
        (adeus|tchau) (mundo|pra sempre|para sempre|a todos|gente pra sempre|mundo cruel|pessoal foi bom|vida)
        (me despedir|me despedi|me despedindo|despedida|despedi) (de todos|de todo mundo|da vida|pra sempre|deste mundo|desse mundo|dos meus filhos|final|da minha mae)
        (encontrar|reencontrar|ver|ficar com|ir pra junto|ir para junto|junto) (do|da|com|de|o|a|meu|minha) ~ (no ceu|do outro lado|la em cima|la no ceu|em breve no ceu)
        {not} (vou|quero) (mais)? (incomodar|atrapalhar|dar trabalho|ser um peso|ser peso|encher|pesar) ~ (mais|ninguem|nunca mais) $
        {not} (faz|faria|vai fazer) (mais)? diferenca se eu (viver|morrer|estou|estiver|to|existo|morrer ou|morro|sumir)
        tanto faz (viver|se eu vivo|se eu morro|morrer|acordar|estar viva|estar vivo|se eu acordo)
        {not} me vejo (vivo|viva|chegando|aqui|estando aqui) ~
        {not} (mereco|merecia) (viver|estar viva|estar vivo|existir|estar aqui|respirar|a vida)
        (desisti|desistindo|desisto|desistir) (de tudo|da vida|de viver|de mim|de lutar|dessa vida) $
        (dormir|descanso|paz|descansar) (pra sempre|para sempre|eterno|eterna|eternamente)
        (seria|era|vai ser) (um|mais|tao|bem)? (alivio|facil|melhor|bom) ~ (nao existir|nao acordar|morrer|morresse|sumir|sumisse|morto|morta|nao estar aqui|eu nao existisse|tivesse nascido|desaparecer)
        {not} (sei|sei mais) (se|como) (quero|consigo|aguento|vou) (continuar|viver|seguir|estar) (viva|vivo|vivendo|aqui|mais|assim|continuar)
        (ultima|unica) (saida|solucao|opcao) (pra mim|e|que|que resta|eh) ~
        nunca (devia|deveria) ter nascido
        (impulso|impulsos|vontade) de (me machucar|me ferir|me cortar|pular|me jogar)
        (ja deu|deu|acabou|chega) (pra mim|para mim) (nessa|nesta|dessa|desta|na) vida
        (esse|este) mundo {not} e (mais)? (pra|para) mim
        {not} (sinto|tenho) {more} vontade de (viver|existir|seguir|continuar|nada na vida)
    """,
    other="""
        ({they}|{relative}) ~~ (se corta|se cortando|se cortou|se machuca|se machucando) ~
        (marca|marcas|corte|cortes) ~ (no braco|nos bracos|no pulso|nos pulsos|na perna) (da|do|de) (minha|meu) ({relative})
        ({they}|{relative}) ~~ (ameaca|ameacando|ameacou|quer|queria|vai|disse que vai|tentou) (se jogar|se matar|se enforcar|se cortar|pular|sumir de vez|acabar com tudo)
        ({they}|{relative}) ~~ (se despedindo|se despediu|mensagem de despedida|dando adeus|se despedir)
        ({they}|{relative}) ~~ (preferia|queria|nunca) (nunca|nao)? (ter nascido|existir|ter existido|estar vivo|estar viva)
        ({they}|{relative}) ~~ (se matar|se mata|se matou|se suicidar|suicidar se|se enforcar|se jogar|se cortar|se corta|se cortando|se mutila|se mutilando|se machucando|se machuca|se matando|se ferindo|se ferir)
        ({they}|{relative}) ~~ (quer|queria|quis|querendo|vai|pensa em|pensando em|vontade de|ameaca|ameacou|ameacando|prefere|pensou em) (morrer|sumir|desaparecer|acabar com tudo|acabar com a vida|tirar a vida|tirar a propria vida|acabar com a propria vida|parar de viver|estar morto|estar morta)
        ({they}|{relative}) ~~ {not} (quer|queria|aguenta|tem vontade de|suporta) {more}? (viver|existir|acordar|a vida|estar vivo|estar viva|estar aqui|continuar) {more}?
        ({they}|{relative}) ~~ (tirar|tirou|acabar com|tentou tirar) a (propria)? vida
        ({they}|{relative}) ~~ (tomou|engoliu) (um monte|todos|varios|uma cartela|a cartela|todas|muitos) ~ (remedios|remedio|comprimidos|inteira|de remedio)
        ({they}|{relative}) ~~ (melhor sem|bem sem) (ele|ela)
        ({they}|{relative}) ~~ (falando|fala|falou|fica falando|disse|diz|mandou|escreveu) (em|de|que|sobre|na) ~ (morrer|morte|se matar|suicidio|sem ele|sem ela|sumir)
        ({they}|{relative}) ~~ (deixou|escreveu|mandou) (uma|um|a) (carta|bilhete|mensagem) de (despedida|adeus)
        ({they}|{relative}) ~~ (cansado|cansada) (de|da) (viver|vida)
        medo (de que|que|dele|dela|do que)? (meu|minha|o|a)? ({they}|{relative})? ~ (se mate|se machuque|faca uma besteira|faca uma loucura|tire a vida|tirar a vida)
    """,
    home="""
        (padrasto|tio|avo|pai|primo|irmao|vizinho|patrao|professor|namorado da minha mae) ~~ (mexe comigo|mexeu comigo|me toca|me tocou|me apalpa|me apalpou|me alisa|passa a mao em mim|abusa|abusou)
        (apanho|apanhei|apanhando|apanha) (em casa|do meu|da minha|dele|dela|de cinto|quando|ontem|hoje|toda)
        (ele|ela) (me) (bate|bateu|espancou|chutou|agrediu) (de novo|outra vez|ontem|hoje de manha)
        (me) (empurra|empurrou|bate|bateu|chuta|chutou|esgana|esganou|enforca|enforcou|queima|queimou) ~ (marido|filho|namorado|pai|ele|ela|mae|padrasto|neto|companheiro)
        (marido|namorado|ex|companheiro|pai|padrasto|ele|ela) ~ (disse|falou|jura|ameaca|ameacou) ~~ (me mata|me matar|matar a gente|me acha|bota fogo|tem arma)
        {hitter} (me) (segurou|agarrou|pegou|apertou|empurrou|jogou|arrastou|puxou|sacudiu|segura|agarra|empurra|joga|aperta) (pelo|no|na|contra|pelos|pela|da|o) (pescoco|parede|chao|cabelo|cabelos|escada|braco|garganta)
        (meu|minha|o|a|do|da|pelo|pela)? {hitter} (sempre|ja|ainda|as vezes|vive|voltou a|continua|bebe e|bebado|chega e)? (me|mim) {hits} (de novo|na|no|com|ontem|hoje|todo|quando|muito|por|se|e|ate|em|porque|a noite)?
        {hits} em mim (de novo|ontem|hoje|outra vez|quando|e|com|na)?
        {hitter} ~ (me|mim) (agredindo|batendo|espancando|ameacando|enforcando)
        (apanhei|apanho|apanhando|apanhar) (do|da|de) (meu|minha|marido|pai|mae|namorado|padrasto|novo do|esposo|companheiro)
        {hitter} ~ (ameaca|ameacou|ameacando|jura|jurou|disse que vai|diz que vai|vai|tentou|quer|prometeu) (de)? (me matar|me dar um tiro|me esfaquear|acabar comigo)
        (medo|pavor) (de que|que|do|da|dele|dela|de) ~ (me mate|me matar|me bata|me bater|me machuque|me machucar|voltar pra casa|voltar para casa)
        (me) (estuprou|estupra|violentou|abusou|forcou a transar|obriga a transar|forca a transar|obrigou a transar)
        (abusa|abusou) (sexualmente)? (de)? mim
        (violencia domestica|agressao) ~ (em casa|casa|comigo|aqui)
        (sofro|sofrendo|sofri|vitima de) (violencia|agressao|agressoes|abuso) ~ (casa|marido|pai|domestica|namorado|em casa|padrasto)
        {not} (estou|to|me sinto|tou) (segura|seguro|em seguranca) (em casa|na minha casa|com ele|aqui em casa|dentro de casa)
        (faca|arma|revolver) (no meu pescoco|na minha cabeca|pra mim|em mim|contra mim)
        (me) (tranca|trancou|prendeu|prende) (em casa|no quarto|dentro de casa)
    """,
    anyone="""
        (morrer|morresse|morra|morte|morro|morreria)
        suicid*
        (se matar|se matou)
        automutil*
        desviver
    """,
    harmless="""
        (e|foi|essa|esse) uma morte lenta
        (perdi|perdendo) a vontade de viver (no|na|nesse|nessa) (transito|fila|reuniao|engarrafamento|banco)
        adeus mundo cruel do
        viver com (esse|essa|este|esta) (sofa|cadeira|carpete|geladeira|cozinha|celular)
        (fala|diz|avisa) (pro|para o|pra) (time|equipe|pessoal|turma) que ~ amo
        (segunda|terca|quarta|quinta|sexta|amanha|semana que vem) nao vou estar (aqui|la|na firma|no escritorio|disponivel)
        precisa de mim (a tarde|de manha|hoje|na reuniao)
        (morreria|morreriam) (por|pela|pelo) (essa|esse|aquela|aquele|um|uma) (lasanha|bolo|pizza|cafe|sobremesa|comida|sapato|vestido)
        (plantas|planta|flores|orquidea) (querem|quer|querendo) morrer
        dormir pra sempre (nesse|nessa|neste|nesta) (colchao|cama|sofa|rede)
        (vejo|imagino) (aqui|nessa empresa|nesse cargo) ~ (empresa|cargo|emprego)
        (se viram|bem|ficam bem|foi bem) sem mim (na|uma semana|essa|e devem|bom sinal|hoje)
        (seguro|webinar|previdencia|apolice|curso) ~ morte invalidez
        carta de (adeus|despedida) (pra|para|da) (academia|operadora|escola|banco)
        (pes|costas|sapato|sapatos|salto|perna) ~ me matando
        (filho|filha|bebe|sobrinho|crianca) ~ me (bateu|bate) (com o|com a|quando tem|no jogo|no videogame|de birra)
        (filme|serie|novela|peca|livro|dorama|episodio|anime|jogo) (em)? (que|onde|com)? ~~ (se matou|se mata|se matar|se suicida|me matar)
        (folheto|estudo|cartilha|tabela|artigo|pesquisa|palestra|oficina|capitulo|relatorio) ~~ (automutilacao|autolesao|autolesoes)
        (tchau|adeus) (pessoal|gente|a todos|galera|time) ~ (ferias|feriado|volto|ate)
        (quero|queria|preciso) (que)? ~ (acabe|acabar|pare|termine) (com)? (a|essa|minha)? dor (nas|na|no|de)
        {not} (tem|ha) {more}? lugar (pra|para) mim (na|no|nessa|nesse) (mesa|carro|turma|reuniao|onibus|sofa|academia)
        {not} (chego|vou chegar) (no|ate o|ate) ~ (natal|fim do ano|semana que vem) (com|sem) ~
        (morte|morrer) (de|da|do|das|dos|em|na|no|subita|assistida|morrida|matada)
        (vai|acabou de|ia|vao|acabam de|foi|esta|estava|viu) (a|o|meu|minha)? (morrer|morte)
        (mae|pai|avo|vo|cachorro|gato|tio|tia|amigo|amiga|ele|ela|planta|celular|bateria|personagem|gente) ~ (morrer|morte|morresse|morra)
        (medo|pavor|luto|noticia|aniversario|atestado|pena|certidao|risco|causa|caso) (da|de|pela) ~ (morte|morrer)
        (vou|vamos|vai|ia|quase) morrer (de|d|com|esse mes|trabalhando|estudando|no treino|na prova|na corrida)
        ate a morte (do|da|de)
        (vida e|vida e a|vida ou) morte
        (se despedindo|se despediu|despedir) (do|da|de|dos) (trabalho|equipe|time|escola|empresa|solteiro|casa|colegas)
        (fala|fale|diz|avisa) ~ (desculpa) (o atraso|pelo atraso|que|mas|pela demora)
        (cansei|cansado|cansada|desisti) de (lutar|tentar) (com|contra|boxe|judo|aprender|ligar)
        (cabeca) (ta|esta) me matando
        {not} (vejo|imagino) ~ futuro (nesse|neste|nessa|nesta|pra esse|no|na) (emprego|empresa|projeto|cargo|time|carreira|trabalho|area)
        (ninguem) (liga|se importa|precisa) (pra|com|de|da|do) (reuniao|relatorio|email|projeto|planilha|ata)
        {not} (quero|consigo|aguento|vou) {more}? (continuar|seguir|ficar aqui|estar aqui) (nesse|neste|nessa|nesta|com|no|na|esse|este|trabalhando|assim com|estudando|ate)
        {not} (quero|quer|da|queria|consigo) {more} (pra|para)? viver (em|nesta|nessa|neste|nesse|com|longe|de|no|na|aqui) (cidade|casa|apartamento|meus|minha|meu|bairro|aluguel|pais|sao|ape|republica|predio|familia|longe|emprego|delivery|improviso|estresse|barulho)
        (fazer|faco|fiz|fazendo) (uma)? (loucura|besteira|bobagem) (e|de|comprar|no|na|com o|com meu|pela|por) (comprar|gastar|cartao|pedir|viajar|trocar|dinheiro|promocao|cabelo|amor|dieta)
        (comprei|comprar) (uma|a|um) (corda|faca|lamina|gilete|estilete) (pra|para|de|do) (pular|academia|crossfit|barbear|cozinha|varal|violao|escalada|rede|treino|escola)
        (matar|matei|mato|matando) (a|essa|uma) (reuniao|tarefa|lista|entrega|demanda|missao|materia|louca|pauta)
        (cansei|cansado|cansada) (desse|dessa|deste|desta|do|da) (projeto|reuniao|trabalho|chefe|cidade|rotina|emprego|cliente|novela)
        (esquadrao|prevencao|setembro amarelo|combate|contra|prevenir|carro|homem bomba|ataque|palestra|campanha|taxa|taxas|estudo|atentado) ~ suicid*
        (filme|livro|serie|documentario|musica|artigo|podcast|aula|palestra|curso|reportagem|novela|episodio|texto|tese|noticia|capitulo|peca|romance|redacao) (e|era|fala|que)? ~ (suicid*|se matar|se matou|se mata|morrer|automutil*)
        (personagem|protagonista|julieta|romeu|getulio|vilao|heroi|heroina) ~~ (suicid*|se mata|se matou|morrer|se matar)
        suicid* (financeiro|politico|profissional|comercial|de carreira)
        (morrer|morro|morri|morrendo|morta|morto|morre|mortinha|mortinho|mortos|mortas) (de|d|do|da|di) (rir|rindo|fome|sede|calor|frio|sono|saudade|saudades|vontade|vergonha|tedio|cansaco|medo|inveja|ciumes|amores|amor|raiva|ansiedade|curiosidade|preguica|rir com|dor de|alegria|felicidade|tesao|orgulho|pena|susto|nervoso|ressaca|tanto|trabalhar|estudar|correr|dancar|comer|velho|velha)
        (morrer|morro|morri|morrendo) (na praia|pela boca|com essa|com esse|com isso|kkk*|rindo)
        (kkk*|rsrs*|haha*) ~ (morri|morrendo|to morta|morta|morto|socorro)
        (to|estou|tou|fiquei|cheguei|acordei) (morta|morto|mortinha|mortinho) (de|depois|hoje depois|kkk*|com|apos|desse treino)?
        (morri|morta|morto|morrendo) (kkk*|rsrs*|haha*|_skull|aqui|gente|com)
        (matar|matando|mata|matei|mato|matou) (a|as|o|os|essa|esse|um|uma|umas|minha|meu|minhas|meus|dois|na)? (saudade|saudades|fome|sede|tempo|aula|aulas|curiosidade|vontade|charada|mosquito|barata|aranha|processo|bug|leao|leoes|questao|pau|coelhos|cobra|formigas|jogo|prova|pauta|ansiedade)
        (me|mim) (mata|matar|matando|matam|matou) (de|d) (rir|vergonha|orgulho|rindo|saudade|amores|susto|trabalhar|tanto|inveja|raiva|cansaco|calor)
        me (mato|matei|matando|matar|mata) (de|d) (trabalhar|estudar|rir|treinar|tanto|rindo|correr|tanto trabalhar|malhar)
        me (mato|matei|matando|matar) (trabalhando|estudando|de trabalhar|na academia|treinando|pra|para|pelos|por) (entregar|pagar|dar|conseguir|terminar|causa|voces|isso|nada|chegar|passar)?
        me (mato|matei|matando|matar) (trabalhando|estudando|na academia|treinando)
        (chefe|mae|prazo|calor|professor|professora|treino|trabalho|reuniao|reunioes|sapato|salto|coluna|costas|dor|calorao|provas|faculdade|tcc|curiosidade|saudade|transito|isso|criancas|suspense|joelho|cliente|ressaca|colica|escada|agachamento|isso aqui|esse|essa|treinador|personal|onibus) ~ (me matar|me mata|me matando|me matam|ta me matando|me matou)
        (mae|pai|chefe|marido|esposa|namorada|namorado|professora|irma|amiga|ele|ela) (vai|vao|iria|ia) me matar (se|quando|porque|por|por ter) (eu)? (souber|atrasar|chegar|esquecer|nao|descobrir|ver|perder|gastar|faltar|quebrar|queimar|sujar|ter|esqueci|atrasei|perdi|quebrei)
        (me cortei|me cortar|me corto|me queimei|me queimar|me machuquei|me machucar|me machuco|me furei|me machucando) (fazendo|cozinhando|com|no|na|jogando|treinando|correndo|descascando|picando|ao|sem querer|cortando|passando|futebol|tirando|abrindo|de leve|raspando|barbeando|em)
        (sem|medo de|evitar|nao quero|para nao|pra nao|com medo de) me (machucar|queimar|cortar|ferir) (no|na|treino|treinando|correndo|de novo|academia|jogando|pra corrida|antes)?
        (cortar|cortei|corto|cortando|corta) (o|meu|os|as|minhas|um|a|essa|esse) (cabelo|cabelos|unhas|unha|acucar|gastos|grama|franja|gluten|custos|cafe|barba|laco|carboidrato)
        (me)? cortar (o cabelo|relacoes|gastos|o acucar)
        (prefiro|preferia|melhor) (morrer|me matar) (a|do que|que) (comer|usar|ver|assistir|ir|voltar|acordar|ouvir|trabalhar|ter que|fazer|pegar|dancar|cantar|perder|usar isso|essa|outra|mais)
        {not} (quero|queria) morrer (sem|antes|de|na|no|velho|velha|cedo|sozinho|sozinha|aqui|devendo|num|numa|em|com|aos)
        (medo|pavor|receio) (de|da) (morrer|morte|voar|perder)
        (antes de|ate|so depois de|um dia vou|todos vamos|todo mundo vai|quando a gente) morrer
        (bateria|celular|planta|plantas|wifi|carro|internet|conversa|cachorro|gato|peixe|grupo|assunto|computador) (acabou|acabando|esta|ta)? (de)? (morrer|morreu|morta|morto|morrendo|acabou de morrer)
        (quero|queria|vontade de|vou|preciso|pudesse) (so)? (sumir|desaparecer|evaporar) (por|no|na|nas|num|numa|pro|pra|do|das|da|uns|uma|para) (um|uma|uns|umas|mato|praia|feriado|ferias|semana|dia|dias|fim|meio|serra|interior|trabalho|redes|internet|escritorio|sitio|montanha|fazenda|meu|final|banheiro|mapa)
        (sumir|desaparecer) debaixo ~ (coberta|cobertas|edredom|mesa|lencol)
        {not} (aguento|suporto|aguentando|guento) {more}? (a|o|essa|esse|esta|este|meu|minha|esses|essas|tanta|tanto|ouvir|ver|esperar|comer|fazer|trabalhar|ficar sem|aula|reuniao|mais|de|tanto|pra|o meu|tanta|pegar|olhar|correr|andar|dirigir|estudar|uma|um|nenhuma|nenhum|ela|ele|nem) (reuniao|reunioes|calor|trabalho|chefe|barulho|transito|frio|semana|email|emails|prova|provas|curiosidade|saudade|novela|vizinho|planilha|projeto|cliente|casa nova|sono|spoiler|obra|trampo|chuva|academia|onibus|segunda|feira|musica|dieta|e-mail|pizza|arroz|aula|fila|notificacao|grupo|ansiedade|quilometro|ver|esperar|falar|essa|esse|computador|fome|coisa|tarefa|demanda|homeoffice|home|bagunca)
        {not} (aguento|suporto|consigo) {more}? (esperar|rir|comer|correr|andar|dormir tarde|acordar cedo|ver|ouvir|estudar|trabalhar|ficar em|levantar peso|dirigir|fazer) ~
        {not} (quero|queria) (mais)? (acordar|levantar) (cedo|as|tarde|de madrugada|o|a|os|as 5|antes|as seis|para|pra|com|meu|minha|na|segunda)
        (cansado|cansada|cansei|farto|farta) (de|da) (viver|vida) (de|em|no|na|nessa|correndo|correria|longe|sedentaria|so|com|adulta|em obra|nesse|apertado|agitada)
        (minha)? vida (acabou|acaba) (sem|kkk*|de chegar|com)
        (quero|queria|preciso) que ~ (reuniao|semana|dia|aula|ano|projeto|sprint|prova|calor|obra|obras|mes|segunda|inverno|filme|serie|campanha|curso|semestre|novela|chuva) (acabe|termine|acabasse|terminasse|pare|passe)
        (melhor|melhores|bem|otima|otimo) sem mim (na|no|nas|nesta|essa|durante|ali|pra essa|hoje|ferias)
        (equipe|time|empresa|reuniao|projeto|festa) ~~ sem mim (na|no|essa|esta|hoje|por|durante|amanha|semana)?
        {not} (vou|estarei) estar aqui (amanha|semana que vem) (porque|pois|estou|to|por|vou|de ferias|ferias|na parte)
        (cuida|cuide|cuidem|olha) (bem)? (do|da|dos|das) ~ (por mim|quando eu) (este|esse|enquanto|nas|ate|na|no|viajar|estiver|for|hoje|amanha|fim|durante)
        (adeus|tchau) (2025|2026|segunda|acucar|ferias|cigarro|procrastinacao|preguica|a todos e|pessoal|gente|verao|cafe)
        (me despedir|despedida|me despedi|despedi) (do|da|de|dos) (trabalho|equipe|time|solteiro|solteira|colegas|empresa|colega|escritorio|chefe|professora|viagem)
        (dei|dando|doei|doando) ~ (roupas|coisas|livros|sapatos) ~~ (bazar|doacao|igreja|brecho|mudanca|desapego|campanha|abrigo|organizar)
        (me) (bate|bateu|batia) (uma|um|aquela|aquele|saudade|fome|sono|vontade|no xadrez|no fifa|no truco|na corrida|no videogame|palmas|papo|fome|preguica)
        (ele|ela|pai|irmao|filho|filha|marido) (sempre)? me (bate|ganha|bateu) (no|na) (xadrez|fifa|truco|corrida|videogame|jogo|baralho|domino|sinuca)
        (tiro|bala) (na cabeca) (do zumbi|do chefe final)
        (tiro|bala) (certo|certeira|curto)
        dar (um)? (fim|cabo) (nesse|no|nessa|na) (projeto|relatorio|bagunca|pia|louca|lista)
        (acabar|terminar) com (tudo|tudo isso) (ate|antes|hoje ainda|no prazo|na lista|essa semana|que falta)
        (tomar|tomei|tomando) (todos|todas|varios|muitos) ~ (cafes|vitaminas|cafezinhos|cuidado|cuidados)
        (pular|pulo) (da|de) (paraquedas|cama|bungee|alegria|corda|felicidade|fase|nivel|aba|uma tarefa)
        (pular|saltar) (na|de) (piscina|cachoeira|trampolim|asa delta)
        (que|o) (sentido|motivo|razao) (de|da|pra|para) (vida adulta|viver em|viver de|acordar cedo|acordar as|continuar no emprego|continuar nesse|continuar nessa|seguir com|seguir esse)
        mato (a cobra|no peito|alto|todo|e morro|o tempo)
        de matar
        (calor|frio|lindo|linda|salto) de matar
    """,
    named="""
        (meu|minha) ({relative})
        (um|uma) (amigo|amiga|colega|conhecido|conhecida|vizinho|vizinha|aluno|aluna|rapaz|moca|menina|menino)
        (ele|ela|eles|elas) (disse|falou|diz|fala|quer|queria|mandou|esta|ta|tentou|vai|nao|escreveu|pensa|anda)
        alguem (proximo|que eu|da minha|do trabalho|da familia)
    """,
    soon="agora hoje hj ja esta-noite agorinha noite madrugada amanha",
    keys="morrer suicidio suicidar suicida matar suicidas pulsos suicidei viver overdose automutilacao "
    "desaparecer",
    fused="queromorrer mematar quemorrer mesuicidar suicid quersumir naoaguentomais queromematar "
    "voumematar querosumir",
    small_words="eu nao n o um uma e os das dos pra pro do da em que q com na meu minha mas muito "
    "tem ta to tou se isso mais ja vou foi so ele ela pelo pela vc voce sem sou sei "
    "hj hoje aqui quando quem nem ao ate esse essa era ser fazer tudo nada gente mim "
    "depois",
)
