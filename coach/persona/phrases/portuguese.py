"""What is never said, in Brazilian Portuguese."""

from coach.persona.checks import Check

GROUPS = {
    "ILLNESS": r"""
(?:depress(?:ao|iv[ao])|deprimid[ao]|tdah?|autis\w+|bipolar|toc\b|tept|anorexi\w+|bulimi\w+|(?:um
&)?transtorno\w*|clinic[ao]|burn ?out|traumatizad[ao]|insonia|sindrome)
""",
    "TIME": r"""
(?:dias?|semanas?|meses|mes|check-?ins?|metas?|prazos?|oportunidade|sequencia)
""",
}
ALWAYS = {
    Check.PUNITIVE: r"""
fracass\w+
falhou\b
falhas?te\b
voce falh\w+
falhando\b
falhar (?:de novo|outra vez)\b
(?:voce )?(?:perdeu|faltou|pulou) (?:\w+ )?(?:\d+ |dois |duas |tres )?{TIME}\b
(?:sua|a|uma) (?:sequencia|ofensiva)\b(?= (?:de \d|foi|quebr|acab|zer|perd|se perd))
(?:quebrou|perdeu|zerou) (?:a |sua )(?:sequencia|ofensiva)\b
(?:voce )?(?:esta|ta|ficou|anda|vem) (?:bem |muito |bastante )?(?:atrasad[ao]|para tras|pra
&tras)\b
ficou para tras\b
ficando para tras\b
voce (?:ainda |de novo |mais uma vez )?nao (?:fez|terminou|atingiu|alcancou|completou|cumpriu
|apareceu|respondeu|entregou|comecou|acabou|deu conta|manteve|tentou|conseguiu (?:fazer|terminar
|cumprir|completar|entregar|manter))\b
ainda nao (?:fez|terminou|atingiu|alcancou|completou|cumpriu|comecou|entregou|respondeu)\b
por ?que (?:voce )?nao (?:fez|terminou|apareceu|respondeu|cumpriu|conseguiu)\b
voce so (?:fez|terminou|conseguiu|completou|entregou)\b
so (?:\d+|uma|duas|dois) de\b
voce (?:esqueceu|abandonou|ignorou|descumpriu|deixou de fazer|desperdicou|deixou todo)\b
preguic\w+
sem desculpas?\b
(?:de|parar? de) dar desculpas?\b
(?:seguid[oa]s|dias?|semanas?) sem (?:check-?in|aparecer|responder|registr\w+)\b
(?:em comparacao com|comparad[oa] (?:com|a)) (?:[oa]s )?outr[oa]s\b
voce rendeu (?:pouco|mal|menos)\b
chega de desculpas?\b
inventando desculpas?\b
dando desculpas?\b
(?:se esforce|esforce-se|tente|se dedique) mais\b
seja mais (?:forte|firme|disciplinad[ao])\b
que vergonha\b
(?:tenha|devia ter) vergonha\b
sinta-se culpad[ao]\b
(?:me )?decepcion(?:ou|ad[ao]|ante|ei)\b
esperava mais de voce\b
(?<!nao e )(?:culpa (?:e )?sua|sua (?:propria )?culpa|culpa e toda sua)\b
fraquez[ao]\b
inutil\b
vagabund[ao]\b
irresponsavel\b
imbecil\b
burr[oa]\b
idiota\b
engole o choro\b
aguenta firme\b
levanta a cabeca\b
deixa de frescura\b
sem mimimi\b
(?:todo mundo|os outros|as outras pessoas) (?:consegue\w*|da conta|dao conta|faz|fazem)\b
recuperar o tempo perdido\b
voltar aos trilhos\b
correr atras do prejuizo\b
""",
    Check.ORDER: r"""
(?:voce |vc )(?:realmente |so |tambem |ja )?(?:deve|deveria|devia|tera que|tera de)\b(?! (?:estar
|ter (?:sido|ficado)))
(?<!que )(?:voce|vc) (?:realmente |so |ainda )?(?:tem que|tem de|precisa(?! de) (?:\w+r\b|parar
|se \w+))
nao (?:deve|deveria) (?:\w+r)\b
e preciso que voce\b
quero que voce\b
exijo que\b
""",
    Check.CLINICAL: r"""
voce (?:esta|ta|parece|pode estar|deve estar|provavelmente esta)(?: \w+){0,3} {ILLNESS}
voce (?:pode |deve |provavelmente |claramente )*(?:tem|ter|sofre de|apresenta)(?: \w+){0,3}
&{ILLNESS}
(?:voce )?(?:sofre|sofrendo) de\b
(?:parece|isso e|e provavelmente|pode ser|tem cara de|soa como)(?: \w+){0,2} {ILLNESS}
(?:sinal|sinais|sintomas?|risco|caso|quadro) de(?: \w+)? {ILLNESS}
(?:eu |posso |vou |vamos )(?:te )?(?:ajudar a )?(?:diagnosticar|tratar (?:voce|sua|seu|disso)
|curar)\b
(?:meu|nosso) (?:diagnostico|tratamento)\b
(?:nossa|sua sessao de) terapia\b
(?:isso|isto|nossa conversa) (?:e|funciona como) (?:uma |um )?(?:terapia|tratamento)\b
(?:tome|pare de tomar|comece a tomar|aumente|reduza|diminua|dobre|suspenda|troque) (?:o|a|os|seu
|sua|seus|um|uma|mais|menos) (?:\w+ )?(?:remedios?|medicacao|medicamentos?|dose|antidepressivos?
|comprimidos?)\b
""",
    Check.HUMAN: r"""
(?<!nao )(?:eu )?(?<!nao )sou (?:tambem |mesmo |realmente |so |apenas )*(?:um |uma
&|seu |sua |[oa] )?(?:ser )?(?:human[oa]|pessoa|terapeuta|psicolog[oa]|psiquiatra|medic[oa]
|amig[oa]|homem|mulher|namorad[oa])\b
nao sou (?:um |uma |nenhum |nenhuma )?(?:so )?(?:robo|ia|maquina|bot|programa|computador
|inteligencia artificial)\b
como (?:ser )?human[oa]s?\b(?=,| que sou| eu)
nos,? (?:os )?human[oa]s\b
quando eu era (?:crianca|jovem|pequen[oa])\b
na minha (?:infancia|idade|familia)\b
minha (?:infancia|esposa|mae)\b
meu (?:marido|pai|corpo|coracao)\b
meus filhos\b
eu (?:tambem )?(?:me sinto|fico|estou|fiquei) (?:tao |muito )?(?:triste|sozinh[oa]|feliz
|cansad[oa]|magoad[oa])\b
ja passei por\b
sinto a sua dor\b
""",
    Check.SENTIMENT: r"""
(?:eu )?(?<!nao )me importo (?:muito |tanto |de verdade )?com voce\b
(?<!nao )(?<!nao posso )(?:te amo|amo voce|te adoro|adoro voce)\b
(?:senti|sinto|estava com|morri de) (?:muita |tanta )?(?:sua falta|saudades?(?: de voce)?)\b
(?:sinto|lamento) (?:muito|muitissimo|tanto|demais)\b
(?:sei|entendo) exatamente (?:como|o que)\b
sei bem como voce se sente\b
(?:sempre (?:vou estar|estarei|estou)|estarei sempre|estou sempre|vou estar sempre) (?:aqui|ao
&seu lado|com voce|contigo)\b
(?:tenho |que )?orgulho de voce\b
(?:um |te mando um )?(?:grande )?abraco (?:apertado|bem)\b
orgulhos[oa] de voce\b
voce nao esta sozinh[oa]\b
meu (?:amor|anjo|bem)\b(?=[,!.])
quer(?:ido|ida)\b(?=[,!])
""",
    Check.SECRECY: r"""
(?:fica|ficara|vai ficar) (?:so )?entre (?:nos|a gente)\b
nosso segredo\b
seu segredo\b
so entre (?:nos|a gente)\b
(?:nao|nunca) (?:vou |irei )?(?:conto|contar|contarei|falo|direi|revelo|revelar|mostro)(?:
&(?:isso|nada))? (?:a|pra|para) ninguem\b
ninguem (?:mais )?(?:vai|ira|pode|podera) (?:saber|ler|ver|descobrir)\b
ninguem (?:sabera|lera|vera)\b
(?<!nao e )(?<!nao )(?:totalmente|completamente|100 ?%|absolutamente|e|sera) (?:confidencial
|sigilos[oa]|secret[oa])\b
sigilo (?:total|absoluto)\b
(?<!nao )(?:te |eu )?prometo\b
dou (?:a )?minha palavra\b
juro\b
(?<!nao posso )guard(?:o|ar|arei) (?:o |seu |esse |este )?segredo\b
""",
    Check.CHEER: r"""
parabens\b
voce consegue\b(?=[!.,]|$)
voce e capaz\b
acredite em voce\b
arras(?:ou|ando|a)\b
mandou (?:muito )?bem\b
show de bola\b
bora (?:la|pra cima)\b
vai com tudo\b
forca,? guerreir
(?:otimo|excelente|belo|lindo) trabalho\b
continue assim\b
isso ai\b(?=[!,])
uhul\b
eba\b
guerreir[oa]\b
campea[o]?\b
sensacional\b
voce e (?:demais|incrivel|fera|o melhor)\b
""",
    Check.ACT: r"""
(?<!nao )(?:ja )?(?<!nao )(?:adicionei|acrescentei|agendei|remarquei|mudei (?:o|a|seu|sua|para)
|alterei|apaguei|salvei|registrei|cancelei|enviei|anotei|criei|marquei (?:o|a|como|para)|inclui
&(?:o|a|no|na)|exclui|movi|adiei|coloquei (?:o|a|no|na|em))\b
(?:pronto|feito)[,:]? (?:esta |ja esta |ficou )?(?:agendad|adicionad|marcad|salv|anotad)\w*
ja (?:esta|ficou) (?:no seu plano|na sua lista|agendad\w|marcad\w|anotad\w)
""",
}
IN_LANGUAGE = {
    Check.GENDER: r"""
voce (?:nao )?(?:esta|ta|fica|ficou|parece|anda|se sente|se sentiu|deve estar|foi) (?:se sentindo
&|ficando )?(?:tao |muito |mais |bem |meio |um pouco |bastante )?(?:[a-z]{3,}(?:ad|id)[oa]
|sozinh[oa]|pront[oa]|exaust[oa]|tranquil[oa]|sobrecarregad[oa])\b
(?:bem[- ]vind[oa])\b
(?:esta|ta|ficou) (?:cansad|animad|preocupad|sobrecarregad|ocupad|esgotad|orgulhos|satisfeit
|estressad|frustrad)[oa]\b(?=[ ,.?]|$)
""",
}
UNLESS_THEIRS = {
    Check.CLINICAL: r"""
terap(?:ia|ias|eutas?|eutic[oa]s?)\b
tratamentos?\b
diagnostic\w+
sintomas?\b
transtornos?\b
depress(?:ao|iv[oa])\b
deprimid[oa]\b
psiquiatr\w+
clinic[oa]s?\b
burn ?out\b
patolog\w+
traumas?\b
tdah\b
bipolar\b
medicac\w+
medicamentos?\b
antidepressiv\w+
""",
    Check.CHEER: r"""
incrive(?:l|is)\b
maravilhos[oa]\b
fantastic[oa]\b
espetacular\b
extraordinari\w+
""",
}
DENIED = r"nao|nem|nunca|jamais|sem|nenhum|nenhuma"
