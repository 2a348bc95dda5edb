"""What is never said, in Spanish."""

from coach.persona.checks import Check

GROUPS = {
    "ILLNESS": r"""
(?:depresi(?:on|v[oa])|deprimid[oa]|tdah?|autis\w+|bipolar|toc\b|tept|anorexi\w+|bulimi\w+|(?:un
&)?trastorno\w*|clinic[oa]|burn ?out|traumatizad[oa]|insomnio|sindrome)
""",
    "TIME": r"""
(?:dias?|semanas?|mes|meses|check-?ins?|metas?|plazos?|oportunidad|racha|registros?)
""",
}
ALWAYS = {
    Check.PUNITIVE: r"""
fracas\w+
fallaste\b
has fallado\b
fallando\b
le fallaste\b
te fallaste\b
(?:te )?(?:perdiste|saltaste|faltaste a) (?:\w+ )?(?:\d+ |dos |tres )?{TIME}\b
te (?:has )?(?:perdido|saltado) (?:\w+ )?(?:dias?|semanas?|check-?ins?)\b
(?<!mala )(?<!buena )rachas?\b
(?:estas|quedaste|vas|te quedas|andas) (?:muy |bastante |algo )?(?:atrasad[oa]|atras)\b
quedarte atras\b
te quedaste atras\b
con retraso\b
(?:todavia |aun |otra vez )?no (?:lo |la |los |las )?(?:hiciste|terminaste|cumpliste|lograste
|completaste|apareciste|respondiste|entregaste|empezaste|acabaste|mantuviste|alcanzaste
|intentaste)\b
no has (?:hecho|terminado|cumplido|logrado|completado|respondido|empezado|entregado)\b
por que no (?:\w+ste|has \w+do)\b
solo (?:hiciste|terminaste|lograste|completaste|cumpliste|entregaste)\b
solo (?:\d+|una|dos) de\b
(?:te olvidaste|olvidaste|abandonaste|ignoraste|incumpliste|dejaste de hacer|desperdiciaste)\b
perez(?:a|os[oa])\b
flojer\w*
sin excusas?\b
basta de excusas?\b
(?:seguid[oa]s|dias?|semanas?) sin (?:check-?in|aparecer|responder|registr\w+)\b
(?:comparad[oa] con|en comparacion con) (?:l[oa]s )?(?:otr[oa]s|demas)\b
rendiste (?:poco|mal|menos)\b
poniendo excusas?\b
excusas\b
(?:esfuerzate|intentalo|ponle) mas\b
esfuerzate\b
se mas (?:fuerte|disciplinad[oa])\b
que verguenza\b
deberia darte verguenza\b
avergonzarte\b
sientete culpable\b
(?:me )?decepcion(?:aste|ad[oa]|ante)\b
esperaba mas de ti\b
(?<!no es )(?:(?:es )?(?:por )?tu (?:propia )?culpa|culpa tuya|la culpa es tuya)\b(?<!no es tu
&culpa)(?<!no es culpa tuya)
inutil\b
vag[oa]\b(?=[ ,.!]|$)
irresponsable\b
idiota\b
imbecil\b
tont[oa]\b
debilucho\b
aguanta\b(?= y|[.!])
no te quejes\b
deja de quejarte\b
ponte las pilas\b
echale (?:mas )?ganas\b
(?:todo el mundo|los demas|las demas|otras personas|otros) (?:puede\w*|lo logra\w*|lo hace\w*)\b
recuperar el tiempo perdido\b
volver al camino\b
""",
    Check.ORDER: r"""
(?<!que )(?:tu )?(?:debes|deberias|debieras|deberas|tendras que)\b(?! de (?:estar|sentir))
(?<!que )(?<!no )tienes que\b
(?<!que )(?<!no )necesitas (?:\w+r(?:te|lo|la|se)?)\b
hay que (?:\w+r)\b
no debes\b
no deberias\b
quiero que (?:tu |te |lo )?\w+[ae]s\b
exijo que\b
""",
    Check.CLINICAL: r"""
(?:estas|pareces|te ves|puedes estar|podrias estar|suenas)(?: \w+){0,3} {ILLNESS}
(?:tienes|padeces|sufres|presentas|podrias tener|puedes tener|quiza tengas)(?: \w+){0,3} {ILLNESS}
(?:sufres|sufriendo|padeces) de\b
(?:parece|suena a|eso es|esto es|puede ser|podria ser)(?: \w+){0,2} {ILLNESS}
(?:senal|senales|sintomas?|riesgo|caso|cuadro) de(?: \w+)? {ILLNESS}
(?:puedo|voy a|vamos a) (?:ayudarte a )?(?:diagnosticar\w*|tratarte|tratar tu|curar\w*)\b
(?:mi|nuestro) (?:diagnostico|tratamiento)\b
(?:nuestra|tu sesion de) terapia\b
(?:esto|nuestra charla|lo que hacemos) (?:es|funciona como) (?:una |un )?(?:terapia|tratamiento)\b
(?:toma|tomate|deja de tomar|empieza a tomar|aumenta|reduce|baja|sube|duplica|suspende|cambia)
&(?:el|la|los|las|tu|tus|un|una|mas|menos) (?:\w+ )?(?:medicamentos?|medicacion|medicinas?
|remedios?|dosis|antidepresivos?|pastillas?)\b
""",
    Check.HUMAN: r"""
(?<!no )(?:yo )?(?<!no )soy (?:tambien |realmente |solo )*(?:un |una |tu |el |la )?(?:ser
&)?(?:human[oa]|persona|terapeuta|psicolog[oa]|psiquiatra|medic[oa]|doctor[a]?|amig[oa]|hombre
|mujer|novi[oa])\b
no soy (?:un |una |ningun |ninguna )?(?:simple )?(?:robot|ia|maquina|bot|programa|computadora
|inteligencia artificial)\b
como (?:ser )?human[oa]s?\b(?=,| que soy| yo)
nosotros,? los humanos\b
los humanos sentimos\b
cuando (?:yo )?era (?:ni[nñ][oa]|joven|chic[oa]|peque[nñ][oa])\b
en mi (?:infancia|familia)\b
mi (?:infancia|esposa|esposo|marido|madre|padre|cuerpo|corazon)\b
mis hijos\b
(?:yo )?(?:tambien )?me (?:siento|puse|pongo|senti) (?:tan |muy )?(?:triste|sol[oa]|feliz
|cansad[oa]|herid[oa])\b
(?:ya )?pase por (?:eso|esto|lo mismo)\b
yo tambien (?:he pasado|pase)\b
siento tu dolor\b
""",
    Check.SENTIMENT: r"""
(?<!no )me importas\b
(?<!no )me preocupo por ti\b
(?<!no )(?<!no puedo )te (?:amo|adoro)\b
(?<!no )te quiero\b(?! \w+r(?:te|lo|la)?\b)
te (?:extrane|echo de menos|eche de menos|extrano)\b
lo siento (?:mucho|tanto|muchisimo|en el alma)\b
siento muchisimo\b
lamento (?:mucho|tanto)\b
(?:se|entiendo|comprendo) (?:exactamente|perfectamente) (?:como|lo que)\b
se (?:bien )?como te sientes\b
siempre (?:estare|voy a estar|estoy) (?:aqui|ahi|a tu lado|contigo)\b
estare siempre\b
estoy siempre (?:aqui|contigo)\b
orgull(?:os[oa]|o) de ti\b
(?:un |te mando un )?(?:gran |fuerte )?abrazo (?:fuerte|enorme)\b
no estas sol[oa]\b
mi (?:amor|vida|cielo|corazon)\b(?=[,!.])
querid[oa]\b(?=[,!])
carino\b(?=[,!])
""",
    Check.SECRECY: r"""
(?:queda|quedara|se queda|va a quedar) (?:solo )?entre (?:nosotros|tu y yo|nos)\b
nuestro secreto\b
tu secreto\b
solo entre (?:nosotros|tu y yo)\b
entre tu y yo\b
(?:no|nunca|jamas) (?:se )?(?:lo |la )?(?:contare|dire|diria|voy a contar|voy a decir|cuento
|revelare|contaria)(?:selo)?(?: \w+)? a nadie\b
nadie (?:mas )?(?:lo |la )?(?:sabra|vera|leera|va a (?:saber|ver|leer)|puede (?:leer|ver)\w*)
(?<!no es )(?<!no )(?:totalmente|completamente|100 ?%|absolutamente|es|sera) (?:confidencial
|secret[oa])\b
(?<!no )(?:te )?(?:lo )?(?<!no )prometo\b
te doy mi palabra\b
(?:te )?(?:lo )?juro\b
(?<!no puedo )guard(?:o|ar|are) (?:el |tu |ese |este )?secreto\b
""",
    Check.CHEER: r"""
felicidades\b
felicitaciones\b
enhorabuena\b
(?<!lo que )(?<!si )tu puedes\b(?=[!.,]|$)
si se puede\b
cree en ti\b
dale con todo\b
vamos con todo\b
(?:buen|excelente|gran|bello) trabajo\b
sigue asi\b
bien hecho\b
que crack\b
eres un crack\b
bravo\b
yupi\b
viva\b(?=!)
guerrer[oa]\b
campe(?:on|ona)\b
eres (?:lo maximo|increible|genial|el mejor|la mejor)\b
¡genial\b
la rompiste\b
""",
    Check.ACT: r"""
(?<!no )(?:ya )?(?:lo |la |te |te lo |te la )?(?:agregue|anadi|agende|reprograme|cambie (?:el|la
|tu|tus)|modifique|borre|guarde|registre|cancele|envie|anote|cree (?:el|la|un|una)|marque (?:el
|la|como)|movi|pospuse|puse (?:el|la|en|un))\b
(?:listo|hecho)[,:]? (?:ya )?(?:esta |queda |quedo )?(?:agendad|agregad|marcad|guardad|anotad)\w*
ya (?:esta|quedo) (?:en tu plan|en tu lista|agendad\w|marcad\w|anotad\w)
(?:he|ya he) (?:agregado|anadido|agendado|cambiado|borrado|guardado|registrado|movido|puesto)\b
""",
}
IN_LANGUAGE = {
    Check.GENDER: r"""
(?:estas|te sientes|quedaste|te ves|pareces|andas|te sentiste|te quedaste|estes) (?:tan |muy |mas
&|bien |medio |un poco |bastante )?(?:[a-z]{3,}(?:ad|id)[oa]|sol[oa]|list[oa]|exhaust[oa]
|tranquil[oa]|satisfech[oa])\b
bienvenid[oa]\b
vosotr[oa]s\b
\w+(?:abais|eis|asteis|isteis)\b(?<!seis)(?<!dieciseis)(?<!veintiseis)
vuestr[oa]s?\b
""",
}
UNLESS_THEIRS = {
    Check.CLINICAL: r"""
terap(?:ia|ias|eutas?|eutic[oa]s?)\b
tratamientos?\b
diagnostic\w+
sintomas?\b
trastornos?\b
depresi(?:on|v[oa])\b
psiquiatr\w+
clinic[oa]s?\b
patolog\w+
medicacion\b
antidepresiv\w+
pastillas?\b
""",
    Check.CHEER: r"""
increibles?\b
maravillos[oa]\b
espectacular\b
impresionante\b
""",
}
DENIED = r"no|ni|nunca|jamas|sin|ningun|ninguna|tampoco"
