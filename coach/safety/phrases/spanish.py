"""Danger in Spanish, of Mexico, the River Plate and elsewhere, with tú and with vos."""
# ruff: noqa: E501 - one phrase is one line, however many words it knows

from coach.safety.phrases import Phrases

SPANISH = Phrases(
    groups={
        "want": "quiero|queria|kiero|qiero|quisiera|querer|queriendo|voy|ganas|deseo|prefiero|preferiria|"
        "deberia|decidi|pienso|pensando|pense|pensar|intente|intento|intentar|planeo|necesito|"
        "gustaria|a|de|en|podria|debo|vuelvo|quise|mejor",
        "die": "morir|morirme|morime|estar muerto|estar muerta|desvivir|desvivirme",
        "more": "mas|\\+|ma",
        "not": "no|ya no|nunca|ni|tampoco",
        "relative": "hermano|hermana|madre|mama|padre|papa|hijo|hija|marido|esposa|mujer|esposo|novio|"
        "novia|amigo|amiga|primo|prima|tio|tia|abuelo|abuela|companero|companera|colega|vecino|"
        "vecina|sobrino|sobrina|nieto|nieta|alumno|alumna|jefe|jefa|cunado|cunada|pareja|ex|pibe|"
        "nene|nena|conocido|conocida|hermanito|hermanita|viejo|vieja|padrastro",
        "they": "el|ella|ellos|ellas|alguien|este",
        "hits": "pega|pego|pegaba|golpea|golpeo|golpeaba|maltrata|maltrato|agrede|agredio|violo|viola|"
        "ahorco|patea|pateo|empuja|empujo|abusa|abuso|lastima|lastimo|amenaza|amenazo|quemo|"
        "cachetea|cacheteo|caga|cago|estrangulo|fajo|madreo|apunalo",
        "hitter": "marido|esposo|esposa|novio|novia|pareja|papa|padre|mama|madre|padrastro|ex|hermano|"
        "tio|hijo|viejo|el|ella|mujer|companero|conviviente",
    },
    explicit="""
        (hoy|manana|el viernes|el sabado|el domingo|el lunes|esta noche) (me muero|me mato|salto|me cuelgo|me voy a matar|se acaba mi vida)
        (decidi|decidido|resuelto) (que)? ~ (morir|morirme|me muero|me mato|terminar con mi vida|acabar conmigo)
        (quiero|quisiera|queria|prefiero) (estar|amanecer) (muerto|muerta)
        (estrellarme|estrellar el carro|chocar|tirarme|aventarme|arrojarme) ~ (a proposito|adrede|al metro|al tren|al rio|del puente|de la azotea)
        (hago|hice|haciendo|hacerme) cortes
        me hago (dano|cortes|rayitas)
        me doy (golpes|cabezazos|punetazos) ~ (cabeza|pared|hasta)
        si (repruebo|pierdo|me deja|no paso|me corren|fallo) ~ me (mato|muero)
        (como|forma de|formas de|manera de) (se muere|morirme|morirse|morir|acabarme|matarse) (uno)? (sin|rapido|en paz|durmiendo)
        (ideacion|ideas|pensamientos|plan) (suicida|suicidas|de suicidio|de muerte)
        (acabar|terminar) (conmigo|con mi vida)
        me corte (de nuevo|otra vez|muy hondo|a proposito|despues de|los brazos|las piernas)
        me (lastime|queme) (a proposito|de nuevo|otra vez|para dejar)
        {not} (merezco) (vivir|respirar|estar viva|estar vivo)
        (quisiera|ojala|quiero) que alguien me (pegue|pegara|de|diera|matara|mate)
        {want} (solo|ya|realmente|de verdad|tanto|nada mas)? (me quiero)? {die}
        (quiero|queria|quisiera|kiero|qiero) (solo|ya|realmente)? (morir|morirme|estar muerto|estar muerta|morime|desvivirme)
        (me|m) (quiero|queria|quisiera|kiero|voy a|iba a|vuelvo a|estoy por|dan ganas de|gustaria|tengo que) (matar|morir|suicidar|ahorcar|desvivir|colgar|cortar|lastimar|hacer dano|pegar un tiro|tirar|quitar la vida|tomar todas|tomar todo|envenenar)
        (matarme|suicidarme|ahorcarme|colgarme|ahogarme|desvivirme|pegarme un tiro|darme un tiro|envenenarme|matandome|suicidandome)
        (me mato|me suicido|me ahorco|me cuelgo|me pego un tiro|me doy un tiro|me mate $)
        (cortarme|lastimarme|herirme|autolesionarme|hacerme dano|hacerme cortes|quemarme|cortandome|lastimandome|autolesiono|autolesionando|autolesion*|hacerme cortadas)
        me (corto|corte|lastimo|autolesiono|hago dano|hago cortes|hice dano|hice cortes|hago cortadas|rajo|quemo) (los|las|en|el|la|con|cuando|para|porque|a proposito|a veces|otra vez|de nuevo|a mi|por)
        (cortarme|corte|cortar|corto|cortarse|cortando) (las|los|mis) (venas|munecas|brazos|piernas|muslos)
        (quitarme|sacarme) la vida
        (me) (quito|quite|saco|quitar|sacar) la vida
        (acabar|terminar|acabo|termino) con (mi vida|mi propia vida|todo|todo esto|esta vida|mi sufrimiento|este sufrimiento|este dolor)
        (ponerle|ponerle un|poner|darle|poner un|ponerle el) fin (a)? (mi vida|todo|esto|todo esto|mi existencia|mi sufrimiento|esta vida)
        {not} (quiero|queria|deseo|tengo ganas de|aguanto|soporto|puedo) {more}? (seguir viviendo|vivir|existir|estar vivo|estar viva|seguir vivo|seguir viva|seguir aqui|seguir existiendo|vivir asi|estar aqui) {more}?
        {not} (quiero|queria) (morir|morirme|matarme|suicidarme)
        no soy suicida
        (mejor|preferiria|prefiero|ojala|quisiera|deberia) (yo)? (estar|estuviera|estuviese|haber|me hubiera)? (muerto|muerta|morirme|muerto ya|muera|no existir|no haber nacido|muriera|muriese|me muriera|me muera|morir|no estar vivo|no estar viva) (ya|de una vez|que vivir|hoy|de una|mejor)? $
        ojala (yo)? (no|nunca)? (me)? (muera|muriera|muriese|hubiera muerto|estuviera muerto|estuviera muerta|hubiera nacido|existiera)
        (pienso|pensando|pense|pensar|pensamientos|pensamiento|idea|ideas|fantaseo) (en|de|con|mucho en|sobre) (la muerte|morir|morirme|matarme|suicidarme|suicidio|el suicidio|mi muerte|quitarme|muerte|muertes|desaparecer para siempre)
        (tomar|tomarme|tome|tragar|tragarme|trague|tomo|tomando) (todas|todos|un monton|un frasco|el frasco|todo|una caja|la caja|muchas|un blister|un chingo) ~ (pastillas|pastilla|medicamentos|medicinas|pildoras|somniferos|frasco|blister|remedios|entero|clonazepam|rivotril)
        (tirarme|aventarme|lanzarme|saltar|arrojarme|me tiro|me aviento|me lanzo|salto) (del|de|desde|a|al|bajo|por|debajo|abajo|frente) (un|una|el|la|lo|alto|del|de)? ~ (puente|edificio|balcon|ventana|tren|metro|subte|camion|colectivo|azotea|techo|vias|piso|carro|auto|coche|vacio|terraza)
        (intente|intentado|intento) ~ (contra mi vida|quitarme la vida|suicidio|matarme|de suicidio)
        (forma|manera|modo|como|metodo) (de|facil de|rapida de|indolor de|para)? (matarme|suicidarme|morir sin dolor|morir rapido|quitarme la vida|morirme|matarse sin)
        (sobredosis) (de|con|para) ~ (pastillas|morir|proposito|medicamentos)
        (tomar|tome|tomarme) (veneno|cloro|lavandina|raticida)
        (soga|cuerda|lazo) (al|en el|en mi) cuello
        (tiro|bala|plomazo|balazo) en (la|mi) (cabeza|sien|boca)
        (volvi|recai|recaida|volver) ~ (cortarme|lastimarme|autolesi*|los cortes|a los cortes)
        (perdi|sin|perdiendo) (las|la)? (ganas|ganas ya|voluntad) de (vivir|seguir viviendo)
        (ganas|ganas ya|deseos) de (morir|morirme|matarme|no vivir|no existir|desaparecer para siempre|estar muerta|estar muerto)
        pensamientos suicidas
        volarme (los sesos|la cabeza|la tapa)
    """,
    now="""
        (me)? (tome|trague|tragado|tomado) (todo|todas|todos) ~ (pastillas|botiquin|frasco|hace rato|de una vez)
        (del lado de afuera|por fuera|afuera) (de la|del) (baranda|barandal|balcon|reja|ventana|puente)
        (tengo|estoy con|con) (la|el|una|un) (soga|cuchillo|pistola|arma|navaja) en la mano
        (voy a|por|estoy por|a punto de|lista para|listo para|decidi|me voy a) (matarme|suicidarme|ahorcarme|colgarme|tirarme|saltar|acabar con todo|quitarme la vida|morir|matar|acabar con mi vida|suicidar|aventarme|tirar) (ahora|hoy|ya|esta noche|ahorita|manana|en un rato|hoy mismo|a la noche)
        (acabo de|ya|recien) (me)? (tomar|tome|tragar|trague|tomarme|cortar|corte|cortarme|tragarme) ~~ (pastillas|pastilla|frasco|venas|munecas|blister|veneno|todo|medicamentos|caja|brazo|cloro)
        me (tome|trague) (todas|todo|el frasco|un frasco|un monton|toda|la caja|dos cajas|un blister|muchas|como) ~ (pastillas|entero|frasco|medicamentos|blister|caja|clonazepam|pildoras)
        (tengo) (el|la|un|una|las|los) (cuchillo|pistola|arma|soga|navaja|pastillas|cuerda|frasco|revolver|cuter|gilette|fierro) (en la mano|aqui|aca|en mis manos|lista|listas|listo|a mi lado|enfrente|al lado|cargada|en las manos)
        (cuchillo|pistola|soga|cuerda|pastillas|navaja) (esta|estan) (aqui|aca|lista|listas|en mi mano|en mis manos|a mi lado)
        (estoy) (en|parado en|parada en|sentado en|sentada en|arriba de|al borde de|subido a|subida a) (el|la|un|una|lo alto|las) ~ (puente|azotea|balcon|ventana|edificio|cornisa|techo|borde|vias|terraza|barandal) ~ (saltar|adios|chau|fin|ahora|voy|tirarme|y)
        (carta|nota) (de despedida|suicida|de adios|de suicidio)
        (escribi|deje|escribiendo|hice) (la|una|mi|las|mis)? (carta|nota|cartas|notas) (de)? (despedida|adios|suicidio|suicida)
        (este|esta|es) (es)? (mi|el|la|mi ultimo)? (ultimo mensaje|ultima noche|despedida|ultimo adios|ultimo dia|ultima carta)
        (hoy|manana|esta noche) (es|sera|va a ser) (mi|el|la)? (ultimo dia|ultima noche|dia en que me|fin|final|ultimo)
        (no|ya no) (voy a|vo a) (despertar|estar viva|estar vivo|pasar|amanecer|llegar|sobrevivir) (manana|de esta noche|mas|de hoy|viva|vivo|esta noche|a manana)
        (hoy|ahora|esta noche) me (mato|muero de una|suicido|cuelgo|mato)
        (estoy) sangrando ~ (corte|venas|munecas|brazo|para)
        me corte (las|los) (venas|munecas)
        (adios|chau|fin|perdon|perdonenme|hasta siempre|hoy|me|mi|morir) ~~ (_gun|_blade|_grave|_pill) _blood? $
        (_gun|_blade|_pill) (en mi|mi|hoy|adios|chau|ahora|me)
        ya (tengo|elegi|decidi|puse) (la|el|todo|fecha)? (fecha|dia|cuando|como|lugar|plan|todo)? (para|en que|que|listo para|de) (matarme|morir|voy a morir|acabar|suicidarme|morirme|quitarme)
    """,
    veiled="""
        (mundo|todos|ellos|familia|nadie|ustedes) ~ (no|me) ~ (necesita|necesitan|hago falta) (a mi|de mi|mas)? $
        {not} (llego|llegar|voy a llegar|paso|pasar|voy a ver|llegare) (viva|vivo|a|al|a mi|hasta|la)? ~ (navidad|ano que viene|manana|cumpleanos|fin de ano|ano nuevo|proxima semana|verano) ~ $
        (rezo|rezando|pido|pidiendo|ruego|oro) ~ no (volver a)? (despertar|despertarme|amanecer) ~
        (casi|por poco|estuve a punto de|falto poco) (salto|me tiro|me mato|lo hago|saltar|tirarme|hacerlo|me tomo todo|acabo con todo|me aviento|matarme) $
        me (olvidarian|olvidaran|superarian|reemplazarian|olvidan|olvidaria) ~ $
        mi (existencia|vida) (es|fue) (un|una|solo un)? (error|castigo|carga|estorbo|broma|maldicion|desperdicio) ~
        (quiero|quisiera|necesito) (que)? ~ (acabe|acabar|pare|termine|terminar|fin) (con)? (el|mi|este|esta|la) (sufrimiento|dolor|agonia|vida|tormento|angustia) $
        {not} (hay|existe|tengo|encuentro|veo) {more}? lugar para mi ~
        (quiero|quisiera|queria|voy a|pense en) (tomarme|tomar) todo (y|de una vez|lo que)
        (quiero|quisiera|queria) (solo)? (apagarme|apagar todo|desconectarme para siempre|dormir y no despertar)
        (pensamientos|ideas|impulsos) de (hacerme dano|lastimarme|cortarme|morir|muerte)
        {not} (quiero|puedo|aguanto|soporto|queria) {more}? (estar|seguir|vivir|quedarme) {more}? (en este mundo|en esta vida|en esta tierra) ~
        (pasa|pasara|pase|sucede|sucediera|ocurre) algo (a mi)? ~ (mejor|bien|igual|alivio|importa|bueno)
        (digan|diganle|dile|decile|avisen|avisenle|diles) (a)? ~ (que)? (la|lo|los|las|le) (quiero|amo|quise|ame) ~
        miedo (de|a) (lo que)? (pueda|puedo|mi|soy capaz|podria|mi misma|mi mismo|hacerme) (hacerme|hacer|de hacer|misma|mismo|algo|dano)? ~
        {not} (me siento|estoy|confio) (a salvo|segura|seguro|en)? (conmigo|mi) (misma|mismo) ~
        (cabeza|mente|voz|voces) ~~ (me mate|matarme|me corte|tirarme|salte|me tire|morir|acabar con)
        nadie me (necesita|quiere|extranaria|va a extranar|ama|echaria de menos|buscaria) (aqui|aca|ya|viva|vivo)? $
        (todo|mundo|vida|seria) ~ (mas facil|mejor|mas simple|mas liviano) ~ (si yo no|sin mi|si no estuviera|si no existiera)
        (fui|subi|maneje|camine|voy) (hasta)? (al|a la|a las|hasta el) (puente|azotea|terraza|vias|techo|acantilado|viaducto) ~~ (quede|ahi|anoche|ayer|pensando|solo|sola|rato)
        {not} (me)? (imagino|veo|puedo imaginar) (un|ningun|en el)? (futuro|llegando|viejo|vieja|el ano que viene) (conmigo|para mi|con vida)? $
        (solo|unicamente) la muerte ~
        deje de (tomar)? (mi|mis|la|las|el)? (medicina|medicinas|insulina|medicacion|pastillas|tratamiento|medicamento|medicamentos) ~~ (proposito|mas da|importa|igual|morir|para que|sentido)
        (dejenme|dejame|dejen) (morir|ir|en paz para siempre|irme de este mundo) $
        (tuve|tengo|he tenido|bastante) (suficiente|bastante) (de)? (esta vida|la vida|vivir|todo esto|este mundo|mi vida) $
        (planeando|planeo|imagino|imaginando|pense|pensando|se|decidi) (exactamente)? como (hacerlo|lo haria|lo voy a hacer|seria si) ~
        {not} (sirvo|naci|estoy hecha|estoy hecho) para (estar|vivir|esta vida|este mundo|la vida|existir) ~
        (cansada|cansado|canse|harto|harta) de (luchar|sufrir|resistir|aguantar tanto|pelear por vivir) $
        (pienso|pensar|pensando|pense|pensaba) (a veces|mucho|seguido)? en (no (estar|existir|despertar|seguir|vivir|haber)|desaparecer|hacer (una|alguna)? (locura|tonteria|estupidez)|acabar con|terminar con todo|dejar de vivir|dejar este mundo|irme para siempre|rendirme con todo|dejar de existir)
        (pensando|ganas|voy|miedo|por|capaz|punto|pienso|puedo) (en|de|a)? ~ (hacer|cometer|haga) (una|alguna) (locura|estupidez|tonteria) ~
        (compre|consegui|comprar|me compre) (una|un|la|el) (soga|cuerda|pistola|arma|veneno|cuter|navaja|revolver)
        {not} (quiero|puedo|voy a|aguanto) (seguir|continuar|resistir|luchar|seguir aqui|seguir asi|seguir luchando|estar aqui|estar mas) {more}? $
        (ojala|quisiera|espero|pido|deseo|ruego) (que)? ~ (me|mi) (atropelle|atropellara|mate|matara|parta un rayo|partiera un rayo|lleve dios|lleve|caiga encima|pasara por encima|pase por encima|choque|diera un infarto|de un infarto|agarre un infarto) ~
        (ojala|quisiera) (que)? (me)? ~ (camion|carro|auto|coche|tren|colectivo|bondi|rayo|avion|alguien) ~ (me)? (atropelle|atropellara|mate|matara|choque|pase por encima|lleve) ~
        {not} (tengo|hay|queda|me queda) {more}? (nada|motivo|lugar|por que) (que|para|por)? (hacer|que hacer|vivir|mi) (aqui|aca|en este mundo|en esta vida|ya|mas)
        (ir|irme|estar|reunirme|reencontrarme) con (mi|mis|el|ella) ~ (murio|fallecio|muerto|muerta|fallecido|cielo|ya no esta|partio|se fue)
        mi vida {not} (vale|sirve|tiene|importa) (nada|de nada|para nada|sentido|la pena|a nadie|mas) ~
        vida (ya)? (es|esta|se volvio|perdio|no tiene|me pesa|se siente) ~ (vacia|sin sentido|la gracia|gracia|sentido|un peso|un castigo|insoportable|demasiado pesada|sin color|puro dolor|un martirio)
        (odio|detesto|no soporto) (estar vivo|estar viva|vivir|existir|haber nacido|seguir viva|seguir vivo|mi existencia|despertarme viva|amanecer viva)
        (duele|cansa|pesa|cuesta|dificil) (mucho|demasiado|tanto)? (estar vivo|estar viva|vivir|existir|respirar|seguir viva|seguir vivo)
        (mirando|miro|me quedo mirando|viendo|veo) ~ (las|el|la|al|a las) (pastillas|cuchillo|ventana|puente|soga|pistola|vias|navaja|azotea) ~
        (escribi|grabe|deje|escribiendo|grabando|dejando) ~ (carta|cartas|nota|video|mensaje|audio|mensajes) ~~ (cuando|para cuando|despues de que) (yo)? (ya)? (no este|me vaya|muera|falte|me haya ido)
        (mejor|mas feliz|mas felices|en paz|libres|tranquilos) (cuando|si|despues de que) (yo)? (ya)? (me muera|no este|me vaya|muera|falte|desaparezca|no exista) ~
        (seria|estaria|fuera|estarian) ~ (mejor|alivio) ~ si (yo)? (no)? (existiera|naciera|hubiera nacido|estuviera|muriera|desapareciera|me muriera|no estuviera|me fuera para siempre)
        (hora|lista|listo) (de|para) (partir|irme|descansar) (de este mundo|para siempre|en paz|de una vez|de esta vida|al cielo|ya de todo)
        ultimo (dia|cumpleanos|navidad) (vivo|viva|de mi vida|en la tierra|que voy)
        (a nadie le|nadie le) (importa|importaria|va a importar) (si|que) (yo)? (me muero|vivo|existo|muero|me muera|me mato|desaparezco)
        no (deberia|debi|tendria que|mereceria) (haber nacido|estar aqui|estar viva|estar vivo|existir)
        (siento|parece) que (ya)? (estoy muerta|estoy muerto|no pertenezco|sobro|estoy de mas|no sirvo para vivir|no encajo) (en este mundo|por dentro|en la vida|en todos lados|aqui)? $
        (mejor|mejores|feliz|felices|bien|aliviados|tranquilos|en paz) ~ sin mi
        (mundo|familia|todos|ellos|hijos|gente|ustedes) ~ sin mi (aqui)?
        {not} (puedo|aguanto|soporto|doy|puedo ya|resisto|la aguanto|doy para) {more} (con mi vida|con la vida|con esto|con todo|con todo esto|con este dolor|vivir|esta vida|la vida|este dolor|nada|asi|esto|tanto dolor|conmigo|seguir|seguir asi|existir|sufrir|en esta vida)? $
        (ya no) (puedo|aguanto|soporto|doy mas|quiero mas) (con mi vida|con la vida|con esto|con todo|con tanto|mas|esto|esta vida|la vida|el dolor|este dolor|vivir|vivir asi|seguir|seguir asi|nada)? $
        (cansado|cansada|canse|harto|harta|hart|agotado|agotada|podrido|podrida) de (vivir|la vida|mi vida|existir|esta vida|ser yo|respirar|estar viva|estar vivo|todo y de todos) $
        (quiero|quisiera|queria|ganas de|voy a|me gustaria|necesito|kiero|me quiero|pudiera|me dan ganas de) (solo|simplemente|ya|nada mas)? (desaparecer|esfumarme|dejar de existir|apagarme|dormir para siempre|descansar para siempre|irme para siempre|irme de este mundo|no estar|no existir|no estar aqui|dejar de estar|borrarme del mundo|partir|borrarme) (ya|del mundo|para siempre|de este mundo|de una vez|de todo|de la vida|y no volver|del mapa para siempre)? $
        (dormir|dormirme|acostarme|cerrar los ojos|quedarme dormido|quedarme dormida) ~ (no|nunca|jamas|sin) ~ (despertar|despierte|despertarme)
        {not} (quiero|queria|quisiera) (volver a)? (despertar|despertarme|levantarme) (mas|nunca|nunca mas|jamas|manana|otra vez)? $
        (ojala|espero|quisiera|pido) (que)? (no|nunca|manana no)? (no)? (despierte|despertar|despertara|me despierte|amanezca|amanecer|despertarme) (manana|mas|nunca|nunca mas)? $
        (dios|senor|diosito|virgencita) (que)? (llevame|me lleve|me lleves|llevame ya|recogeme)
        (no|sin|ningun|ya no|ya no tengo|perdi la|que) (tengo|veo|encuentro|hay|le veo|existe|le encuentro)? (ya)? (ninguna|ningun|una|un|mas|nada)? (razon|motivo|razones|motivos|sentido|proposito) (alguna|alguno)? (para|de|a|en|por) (vivir|seguir|existir|mi vida|la vida|levantarme|seguir viviendo|estar aqui|seguir aqui|despertar|la que vivir|vivo)
        (la|mi)? vida (ya)? (no|ya no) (tiene|vale|merece) (sentido|la pena|nada|valor|pena|caso|ningun sentido) ~
        {not} vale la pena (vivir|seguir|seguir viviendo|estar vivo|estar viva|esta vida)
        (mi vida|la vida) (se acabo|ya se acabo|termino|es una mierda|es un infierno|no sirve|no tiene salida|perdio sentido|perdio el sentido)
        para que (vivir|vivo|seguir viviendo|existo|seguir|seguir viva|seguir vivo|estoy viva|estoy vivo|sigo viva|sigo vivo|sigo aqui)
        (soy|solo soy|me siento|no soy mas que|siento que soy) (solo|solamente|nada mas)? (una|un) (carga|estorbo|peso|lastre) (para|de|en)? (todos|mi familia|los demas|ellos|ustedes|mis papas|mis hijos|mi mama|mi esposo|mis padres|la gente|otros)? $
        {not} (voy a|vo a|estare|creo) (estar)? (aqui|aca|por aqui|en este mundo|mas) (por)? (mucho tiempo|manana|mas|la semana que viene|mucho|el ano que viene|para verlo|la proxima semana|para navidad|mucho mas)
        cuando (yo)? (ya)? no (este|estoy) (aqui|aca|mas|con ustedes|en este mundo)? ~
        cuando me (vaya para siempre|muera|haya ido)
        (si|cuando) (yo)? (me)? (muero|muriera|muera|desaparezco|desapareciera|desaparezca|me fuera|no estuviera|falto) ~~ (nadie|extrana|extranaria|extranar|notaria|nota|importa|importaria|alivio|mejor|diferencia|lloraria|daria cuenta|cuenta|bien)
        nadie (me)? (va a|iba a|me va a|ni)? (extranar|extranaria|extranara|notar|notaria|llorar|lloraria|se daria cuenta|se va a dar cuenta|dar cuenta) ~
        (nada|ya nada|no hay nada que) (me)? (ata|queda|retiene|detiene|importa|hace querer seguir|llena) (aqui|aca|en este mundo|en esta vida|por que vivir|para seguir|ya|mas)? $
        {not} (tengo|me queda|me quedan|hay|veo|le veo|encuentro) {more}? (nada que perder|fuerzas para vivir|fuerza para vivir|fuerzas para seguir|fuerzas para seguir viviendo|salida|esperanza|futuro|remedio|solucion|nada|nada por que vivir|ganas de vivir|ganas de seguir|por que vivir|nada por lo que vivir) (ya|para mi|mas|a nada|a mi vida|alguna|por delante)? $
        (quiero|quisiera|necesito|ojala) que (esto|todo|todo esto|el dolor|este dolor|se termine todo|se acabe todo|el sufrimiento|se acabe|pare) (se acabe|termine|pare|se termine|acabe|se acabara|terminara) (ya|de una vez|para siempre|de una)? $
        (regale|regalando|reparti|repartiendo|regalar) (mis|todas mis|todos mis|mi) ~ (cosas|ropa|libros|guitarra|perro|gato|pertenencias) ~~ (necesitar|necesito|voy|mas|despedida|recuerdo|irme|falta)
        (cuida|cuiden|cuidame|cuidenme|cuidala|cuidalo|te encargo|les encargo) (mucho)? (a|de|al)? ~ (por mi|cuando no este|cuando ya no este|cuando me vaya|si me pasa algo|si ya no estoy|cuando yo no|si no estoy|sin mi)
        (adios|chau) (mundo|para siempre|a todos|mundo cruel|vida|a todos para siempre)
        (despedirme|me despedi|despidiendome|me despido|despedi) (de todos|de la vida|para siempre|de este mundo|de mis hijos|de mi familia|de mi mama|de ustedes para siempre|de ustedes)
        (reunirme|encontrarme|estar|irme|reencontrarme) con (mi|el|ella|mis) ~ (en el cielo|del otro lado|alla arriba|al cielo|pronto en el cielo)
        (alcanzar|ver|reunirme con|irme con) (a)? (mi) (mama|papa|hijo|hija|hermano|hermana|abuela|abuelo|viejo|vieja|esposo|esposa) (en el cielo|alla arriba|del otro lado|donde este|donde esta)
        {not} (voy a|quiero) (molestar|estorbar|ser una carga|dar problemas|dar lata|joder|molestarlos|hacer dano) ~ (mas|nadie|nunca mas|a nadie)? $
        (me da|da) (igual|lo mismo) (vivir|morir|si vivo|si me muero|si despierto|estar viva|estar vivo|si amanezco)
        {not} me (importa|importaria) (morir|morirme|si me muero|no despertar|si no despierto|si vivo|que me atropelle|si me atropella)
        {not} me veo (vivo|viva|llegando|aqui|con vida) ~
        {not} (merezco|merecia) (vivir|estar viva|estar vivo|existir|estar aqui|la vida|respirar)
        (me rendi|me rindo|me estoy rindiendo|renuncio) (con la vida|de vivir|de todo|en la vida|a la vida|a todo|con todo|a vivir)
        (dormir|descanso|paz|descansar) (para siempre|eterno|eterna|eternamente)
        (seria|es) (un|mas|mucho)? (alivio|facil|mejor) ~ (no existir|no despertar|morir|morirme|muerta|muerto|no estar|me muriera|no haber nacido|desaparecer)
        {not} se (si|como) (quiero|puedo|voy a) (seguir|vivir|continuar) (viviendo|viva|vivo|aqui|asi|existiendo|con vida)
        (ultima|unica) (salida|solucion|opcion) (para mi|que|que me queda|es|que veo) ~
        nunca debi (haber)? (nacido|nacer)
        (impulso|impulsos|ganas) de (lastimarme|cortarme|hacerme dano|tirarme|saltar|aventarme)
        este mundo (ya)? no es para mi
        (ya)? (no) siento ganas de (vivir|seguir|existir)
        (hasta aqui|hasta aca) (llegue yo)
        bajarme (del mundo|de esta vida|de la vida|de este mundo)
        me (quiero|queria) ir (de este mundo|para siempre|al cielo|con dios)
    """,
    other="""
        ({they}|{relative}) ~~ se (tomo|trago) ~ (pastillas|veneno|frasco) ~
        ({they}|{relative}|senor|senora) ~~ (dicho|dijo|dice) que ~~ se (suicida|mata|va a matar|quita la vida|ahorca)
        ({they}|{relative}) ~~ (despidiendose|se despidio|se esta despidiendo|mensaje de despedida)
        ({they}|{relative}) ~~ (ojala|hubiera|quisiera|preferiria|desearia) (no|nunca|no haber|nunca haber)? (hubiera|haber)? (nacido|existido|muerto|estar muerto|estar muerta|existir)
        ({they}|{relative}) ~~ (se quiere|se queria|se va a|se quieren|se intento|se trato de|se iba a) (matar|morir|suicidar|ahorcar|quitar la vida|colgar|tirar del|tirar de|cortar|lastimar|aventar|hacer dano|desvivir)
        ({they}|{relative}) ~~ (quiere|queria|va a|quieren|piensa en|pensando en|amenaza con|amenazo con|ganas de|intento|trato de|habla de|hablo de) (morir|suicidarse|matarse|morirse|ahorcarse|quitarse la vida|colgarse|tirarse|desaparecer|acabar con todo|acabar con su vida|lastimarse|cortarse|hacerse dano|aventarse|desvivirse|dejar de vivir)
        ({they}|{relative}) ~~ (suicidarse|matarse|ahorcarse|colgarse|cortarse|lastimarse|autolesionarse|quitarse la vida)
        ({they}|{relative}) ~~ se (corta|corto|lastima|autolesiona|mato|suicido|quito la vida|ahorco|colgo|hace dano|hace cortes|hizo dano|esta cortando|esta lastimando|quiere matar|quiso matar)
        ({they}|{relative}) ~~ (ya no|no) (quiere|queria|aguanta|tiene ganas de|puede) (mas)? (seguir viviendo|vivir|existir|despertar|la vida|seguir|estar vivo|estar viva|mas)
        ({they}|{relative}) ~~ (se tomo|tomo|se trago) (un monton|todas|todo|un frasco|el frasco|muchas|una caja) ~ (pastillas|frasco|medicamentos|entero|caja)
        ({they}|{relative}) ~~ (mejor|bien) sin (el|ella)
        ({they}|{relative}) ~~ (habla|hablo|hablando|dijo|dice|escribio|mando) (de|que|en|sobre|mucho de|todo el tiempo de|siempre de) ~ (morir|morirse|la muerte|matarse|suicidio|sin el|sin ella|desaparecer|muerta|muerto)
        ({they}|{relative}) ~~ (dejo|escribio|mando) (una|un|su) (carta|nota|mensaje) de (despedida|adios)
        ({they}|{relative}) ~~ (cansado|cansada|harto|harta) de (vivir|la vida)
        ({they}|{relative}) ~~ (acabar|terminar) con su vida
        miedo (de que|que)? (mi)? ({they}|{relative})? ~ (se mate|se lastime|haga una locura|se haga dano|se quite la vida|se suicide|haga algo|haga una tonteria)
    """,
    home="""
        (padrastro|tio|abuelo|papa|primo|hermano|vecino|patron|profesor|el novio de mi mama|novio) ~~ me (toca|toco|manosea|manoseo|mete mano|mete la mano|abusa)
        (me) (zarandea|zarandeo|fajo|fajaron|sono|sonaron|cachetea|cacheteo|patea|pateo|ahorca|ahorco|cintarea|cinturonazo) ~
        (marido|esposo|novio|ex|papa|padrastro|hijo|el|ella) ~ me (amenaza|amenazo|jura|juro|dice|dijo) ~~ (matar|mata|encuentra|quema|quita|pension|golpes)
        {hitter} (me) (agarro|agarra|apreto|sujeto|empujo|tiro|arrastro|jalo|estrello|aventó|avento|zarandeo) (del|de los|de las|contra|al|por|el|de) (cuello|pared|piso|pelo|cabellos|greñas|escaleras|la pared|garganta|suelo|brazo|el piso|las escaleras)
        (mi|el|la)? {hitter} (siempre|ya|todavia|a veces|tambien|borracho|cuando toma|sigue)? (me) {hits} (otra vez|de nuevo|en|con|ayer|hoy|cuando|mucho|por|si|y|hasta|a|porque|todos|la|cada|anoche|bien feo|feo|muy)?
        (me) (golpea|golpeo|golpearon|pego|pega|maltrato|maltrata) (otra vez|de nuevo|anoche|ayer|esta manana)
        (me) (golpea|golpeo|golpearon|pego|pega|maltrata|madreo) (mi|el) (marido|esposo|novio|pareja|papa|padre|padrastro|ex|mama|hermano|viejo)
        {hitter} ~ (me) (ha golpeado|ha pegado|esta golpeando|esta pegando|amenazo con matarme|quiere matar|va a matar|quiso matar|quiso ahorcar|intento ahorcar|cago a palos|cago a pinas|agarra a golpes|agarra a madrazos)
        {hitter} ~ (amenaza|amenazo|amenazado|jura|juro|dice que|dijo que|intento|trato de|quiere) (con|de|va a|me va a)? (matarme|me va a matar|matar|ahorcarme|apunalarme|me mata|pegarme un tiro|va a matarme)
        (miedo|temor|panico) (de que|que|a que|de|a|al) ~ (me mate|me pegue|me golpee|me lastime|me haga dano|volver a casa|volver a mi casa|regresar a casa|regresar a mi casa)
        (me) (violo|viola|abuso de mi|forzo a tener|obliga a tener relaciones|obligo a tener relaciones|fuerza a tener|obliga a acostarme)
        (abusa|abuso|abusaba|abusaron) (sexualmente)? de mi
        (violencia) (domestica|intrafamiliar|de genero|familiar) ~ (casa|vivo|sufro|aqui|mi|yo)
        (sufro|sufriendo|sufri|victima de|vivo|vivo con) (violencia|maltrato|maltratos|golpes|abuso) ~ (casa|marido|esposo|pareja|domestica|papa|novio|intrafamiliar|de mi|en mi casa)
        (no) (estoy|me siento) (a salvo|segura|seguro) (en|con|aqui en) (mi casa|casa|el|la casa|mi propia casa|mi pareja|mi marido)
        (cuchillo|pistola|arma) (en el cuello|en la cabeza|en mi cuello|contra mi|a la cabeza)
        me (encierra|encerro|tiene encerrada|tiene encerrado) (en|con) (casa|mi casa|el cuarto|la casa|llave|la pieza)
    """,
    anyone="""
        (morir|morirme|muriera|muriese|muera|muerte|moriria)
        suicid*
        (matarse|quitarse la vida)
        autolesi*
        desvivir*
    """,
    harmless="""
        (es|fue|esta) (llamada|junta|reunion)? (es)? una muerte lenta
        (concierto|fiesta|pelicula|show) de muerte
        (perdi|pierdo) las ganas de vivir (en el|en la) (trafico|fila|junta|banco)
        (moriria|me muero) feliz (despues|con|si|tras)
        adios mundo cruel del
        vivir con (este|esta|ese|esa) (sofa|sillon|silla|alfombra|refri|cocina|celular)
        (dile|diganle) (al|a la) (equipo|clase|grupo) que ~ amo
        (nadie) (me)? (notaria|nota) si nos
        si yo no estuviera en (esa|esta|la) (llamada|junta|lista|reunion)
        (moriria|mataria) por (esa|ese|una|un) (lasana|pastel|pizza|cafe|postre|comida|vestido|zapatos)
        {not} puedo vivir sin (cafe|mi agenda|te|chocolate|internet|musica|mi celular)
        (bien|arreglan|anduvo bien|estaran bien) sin mi (una semana|el viernes|y deben|buena senal|tengo dentista|hoy)
        (bateria|pila|cel|carro) ~ (muera|muere|murio)
        (para que no|que no) muera la (bateria|planta|masa)
        (seguro|webinar|poliza|curso) ~ muerte invalidez
        carta de (adios|despedida) (al|a la|para el) (gimnasio|gym|escuela|banco|jefe)
        (hijo|hija|bebe|sobrino|nino) ~ me (pego|pega) con (el|la|un|una) (dinosaurio|pelota|juguete|almohada|cuchara)
        me corte con (la|una|el|un) (lata|papel|hoja de papel|vidrio roto|cuchillo de cocina)
        (trafico|calor|sed|frio|hambre) de muerte
        (ultimo) dia ~ (gracias a todos|invito|oficina|trabajo|curso|vacaciones)
        colchon ~ (eternamente|para siempre)
        (bug|informe|examen|proyecto|reporte) (quiere|va a) (acabar|terminar) conmigo
        veo (aqui|en esta empresa) ~ empresa
        (adios|chau) a todos ~~ (vacaciones|hasta el|vuelvo|feriado|puente|nos vemos)
        (gol|golazo|partido|penal|chiste|meme|capitulo|cancion|peli|serie|subida|rutina|clase|final) ~~ me mato (no|de|jaja*|xd|$)
        (folleto|estudio|tabla|articulo|investigacion|paper|tesis|charla|taller|informe|capitulo|revisar) ~~ (autolesion|autolesiones)
        (pelicula|peli|serie|novela|obra|libro|capitulo) (en la|en el|donde|que)? (que)? ~~ (se mato|se mata|me mato|me voy a matar)
        {not} hay {more}? lugar para mi (en la|en el|en esa|en ese) (mesa|carro|grupo|junta|clase|camion|auto)
        {not} (llego|voy a llegar) (a|al|a la) ~ (navidad|fin de ano|quincena|fin de mes) (con|sin) ~
        (muerte|morir) (de|del|en|subita|asistida|digna)
        (va a|acaba de|iba a|van a|acabo de|vio|esta por) (mi|el|la)? (morir|muerte)
        (mama|papa|abuela|abuelo|perro|gato|tio|tia|amigo|amiga|planta|celular|bateria|personaje) ~ (morir|muerte|muriera|muera)
        (miedo|duelo|noticia|aniversario|acta|pena|riesgo|causa|dia|dias) (de|a|por|del) ~ (muerte|muertos|morir)
        (voy|vamos|casi) (a|me)? (morir|muero) (de|del|con|este mes|trabajando|estudiando|en el gym)
        (vida o|vida y|cosa de vida o) muerte
        (me voy a|voy a|me puedo|podria) (morir|morirme) (de|del|si|en) (tanto|tanta|trabajo|calor|frio|sueno|hambre|no|el|la|este|risa|nervios)
        (despidiendose|despidio|despedida) (del|de la|de su|de los|de) (trabajo|equipo|escuela|empresa|soltero|casa|companeros|curro)
        {not} (me)? (imagino|veo) ~ futuro (en este|en esta|a este|a esta|en el|en la) (trabajo|empresa|proyecto|puesto|equipo|carrera|chamba|laburo)
        (cansada|cansado|canse) de (luchar|pelear) (con|contra) ~
        (nadie) (me)? (necesita|quiere) (en la|en esta|en el|ir|venir|esa|este|para) ~
        (matame|matenme|matarte|matarlo|matarla|matarle) (el|la|de|ese|este|esa|esta|un|una|a)
        {not} (quiero|quiere|queria|quisiera|puedo) {more}? vivir {more}? (en|con|lejos|cerca|de|aqui en) (esta|este|la|el|una|un|mi|mis|otra|mis|los|alquiler|roomies|renta) ~ (ciudad|casa|depto|departamento|barrio|pais|papas|padres|suegra|suegros|roomies|colonia|edificio|estres|prisa|pueblo|capital|piso|alquiler)
        {not} (quiero|puedo|voy a|aguanto) (seguir|continuar|estar aqui) (en este|en esta|con este|con esta|con el|con la|trabajando|estudiando|en el|en la|asi con|hasta)
        me (muero|morire) si (no)? (duermo|como|descanso|tomo|me|corro|llego|pierdo|veo)
        (acabe|acabar|acabo|termine|terminar|termino) con (el|la|los|las) ~
        (compre|comprar|me compre) (una|un) (soga|cuerda|navaja|cuter) (para|de) (saltar|crossfit|gym|afeitar|la escuela|tender|escalar|acampar|trabajo|manualidades)
        (hacer|haciendo|hice) una (locura|tonteria|estupidez) (y|de|por|con el|con la|con mi) (comprar|amor|tarjeta|aguinaldo|viajar|pelo|gastar|dinero|oferta)
        (mi)? vida (es|esta) ~ (un caos|muy buena|tranquila|bonita|ocupada|linda)
        matar (el|la|un|una) (proyecto|reunion|tarea|lista|junta|feature|idea)
        (escuadron|prevencion|prevenir|contra|dia mundial|combatir|ataque|atacante|terrorista|linea|campana|tasa|tasas|estudio|charla) ~ suicid*
        (pelicula|peli|libro|serie|documental|cancion|articulo|podcast|clase|charla|curso|reportaje|novela|episodio|texto|tesis|noticia|capitulo|obra|ensayo|cuento|nota) (es|era|habla|que|trata)? ~ (suicid*|matarse|se mata|se mato|morir|autolesi*|se suicida)
        (personaje|protagonista|julieta|romeo|villano|heroe|ana karenina) ~~ (suicid*|se mata|se mato|matarse|morir)
        suicid* (financiero|politico|profesional|comercial|laboral)
        (morir|morirme|muero|morime|muerto|muerta|muriendo|muriendome|muere|mori|morirnos|murio|muertos|muertas|muerta) (de|del|d) (risa|hambre|sed|calor|frio|sueno|ganas|amor|verguenza|aburrimiento|cansancio|miedo|envidia|celos|rabia|ansiedad|curiosidad|nostalgia|pena|ternura|susto|nervios|emocion|felicidad|alegria|tanto|viejo|vieja|la risa|dolor de|cringe|antojo|coraje|pereza|flojera|asco|impotencia|ver)
        (me|se) (muero|moria|mori|muera|moriria) (por|x|de|si|en|con|jaja*|haha*|jajaj*) ~
        (jaja*|haha*|jajaj*|xd|jsjs*) ~ (muero|muerta|muerto|morir|mori|mato|matas)
        (muero|muerta|muerto|me muero|mori) (jaja*|haha*|xd|con|_skull|jajaj*)
        (estoy|ando|quede|llegue|termine|quedamos) (muerta|muerto|molida|molido|muertisima) (de|despues|hoy|jaja*|con|tras|del|por|luego)?
        (matar|matando|mata|mate|mato|matas|maten) (el|la|las|los|un|una|dos|tu|mi|al) (tiempo|rato|hambre|sed|antojo|nervios|curiosidad|mosquito|mosquitos|cucaracha|arana|proceso|bug|gusanillo|aburrimiento|gula|pajaros|jefe final|zombi|ansiedad|rato|dragon|domingo|monstruo)
        matar (clases|dos pajaros|zombis|marcianos)
        (me|nos) (mata|matas|matan|matando|esta matando|mato|matar) (de|d) (risa|verguenza|hambre|risa esto|calor|ternura|aburrimiento|amor|nervios|cansancio|la risa)
        me (mato|mate|matando|matas|estoy matando|matar) (trabajando|estudiando|en el gym|en el gimnasio|por|entrenando|haciendo|para|de risa|a trabajar|de la risa|a estudiar|toda la|todo el)
        matarme (trabajando|estudiando|en el gym|en el gimnasio|por|entrenando|haciendo|a trabajar|a estudiar|de risa)
        (jefe|jefa|mama|calor|profe|profesor|profesora|entrega|trabajo|trafico|reunion|juntas|zapatos|tacones|espalda|dolor|cabeza|rodilla|curiosidad|esto|suspenso|eso|cruda|resaca|cliente|entrenador|coach|examenes|tesis|colicos|tarea|dieta|vieja|rutina|piernas|frio|novia|esposa|fecha|gym|escaleras|antojo|subte|micro|resfrio|alergia) ~ (me mata|me matan|matandome|me esta matando|me estan matando|me va a matar|me mato|matarme)
        (mama|jefe|jefa|papa|profe|esposa|novia|novio|hermana|marido|vieja|viejo|el|ella) (me va a|va a|me iba a|iba a) (matar|matarme) (si|cuando|porque|por) (llego|no|se|olvido|pierdo|rompo|me|descubre|gasto|falto|le|llegue|olvide|quemo|ve|vuelvo|llegar|mancho)
        (me corte|me corto|cortarme|me queme|me quemo|quemarme|me lastime|lastimarme|me lastimo|me rasguno) (afeitandome|rasurandome|cocinando|con el|con un|con papel|con una hoja|picando|jugando|en el gym|en el gimnasio|corriendo|entrenando|pelando|haciendo|la rodilla|el tobillo|la espalda|el hombro|en el partido|en el|en la cocina|al|la lengua|sin querer|planchando|con la plancha|con aceite|abriendo|con la sarten|el dedo|un dedo|la mano cocinando|con el horno)
        (cortarme|me corto|me corte|cortar|corte) (el|las|los|la|un poco|mi) (pelo|cabello|unas|barba|fleco|flequillo|azucar|melena|puntas|greñas|luz|internet)
        me (corto|corte|cortan|cortaron) (el|la|las|los) (pelo|cabello|unas|luz|internet|barba|llamada|leche)
        (sin|miedo a|miedo de|evitar|para no|no quiero|con tal de no) (lastimarme|quemarme|cortarme) (en|al|corriendo|entrenando|otra vez|antes|de nuevo|la)?
        (prefiero|preferiria|mejor|antes) (morir|morirme|me muero|muerto|muerta|matarme) (a|que|antes que|antes de) (comer|usar|ver|ir|volver|levantarme|escuchar|trabajar|tener que|hacer|tomar|bailar|cantar|perder|ponerme|otra|sencilla|sencillo)
        {not} (quiero|queria) (morir|morirme) (sin|antes|de|en|viejo|vieja|joven|aqui|debiendo|con|solo $|sola $)
        (miedo|terror|panico|pavor) (a|de|al) (la muerte|morir|morirme|volar|muerte)
        (antes de|hasta|el dia que me|todos vamos a|todos nos vamos a|hasta el dia que me) (morir|morirme|muera|morirnos)
        (bateria|celular|cel|planta|plantas|wifi|carro|auto|internet|platica|charla|perro|gato|pez|grupo|compu|notebook|hamster) ~ (murio|muerta|muerto|muriendo|morir|muere)
        (quiero|quisiera|queria|ganas de|voy a|necesito|me gustaria|me quiero) (solo)? (desaparecer|esfumarme|borrarme|perderme|irme) (por|en|al|del|de|a|unos|una|un|para) (un|una|unos|el|la|las|los|dias|semana|playa|campo|montana|trabajo|redes|vacaciones|instagram|oficina|monte|bosque|dia|fin|cerro|cabana|mapa unos|internet|whatsapp|mi casa|dormir|casa)
        desaparecer (debajo|bajo) ~ (cobijas|cobija|sabanas|mesa|manta|mantas)
        {not} (aguanto|soporto|puedo|puedo mas con|aguanto mas|aguanto a|puedo con) {more}? (con|el|la|los|las|este|esta|estos|estas|mi|tanto|tanta|a|las ganas|de|del|al|otra|otro|un|una)? (el|la|las|los|mi|este|esta|tanto|tanta|tantas|ganas|a mi)? (calor|frio|trabajo|jefe|jefa|ruido|trafico|reunion|reuniones|junta|juntas|semana|correos|examenes|curiosidad|vecino|vecinos|proyecto|cliente|excel|sueno|lunes|hambre|gym|obra|lluvia|ganas|home|zoom|tarea|tareas|dieta|musica|espera|aeropuerto|clase|clases|laburo|chamba|subte|pendientes|risa|espalda|pies|grupo|suegra|otra|invierno|desorden|comida|presupuesto|pizza|kilometro|vuelta|bocado|postre|serie)
        {not} (puedo|aguanto) {more}? (esperar|reir|comer|correr|caminar|dormir|ver|oir|estudiar|trabajar|creer|hablar|jugar|salir|ir|cargar|quejarme|contigo)
        {not} (quiero|queria) (volver a)? (despertar|despertarme|levantarme) (temprano|a las|tarde|de madrugada|al bebe|a mi|al|antes|los lunes|con|para ir|tan|a los|a los ninos)
        (cansado|cansada|harto|harta|canse) de (vivir|la vida) (en|con|de|lejos|a las|corriendo|al|sedentaria|apretado|apretada|acelerada|adulta|alquilando|entre)
        (quiero|quisiera|necesito|ojala) que ~ (reunion|semana|dia|clase|ano|proyecto|examen|calor|obra|mes|lunes|invierno|pelicula|junta|semestre|quincena|verano|partido|curso|trimestre|finde|serie) (se acabe|termine|acabe|se termine|pase|pare)
        (quiero|quisiera|necesito|ojala) que (se acabe|termine|pase|pare) (ya)? (el|la|este|esta|de) (reunion|semana|dia|clase|ano|proyecto|examen|calor|obra|mes|lunes|invierno|junta|semestre|verano|llover|frio|curso)
        (mejor|mejores|bien|perfecto) sin mi (en|hoy|esta|este|durante|unos|la|manana|por)
        (equipo|empresa|reunion|proyecto|fiesta|junta|oficina) ~~ sin mi (en|hoy|esta|este|durante|unos|la|manana|por)?
        {not} (voy a)? (estar|estare) (aqui|aca) (manana|la semana que viene|la proxima semana) (porque|pues|estoy|por|salgo|me voy de|tengo|ya que)
        cuando (yo)? (ya)? no (este|estoy) (aqui|aca)? (por|en la oficina|de vacaciones|en casa|trabajando|en el trabajo|cansada|cansado|tan|conectado|conectada)
        (cuida|cuiden|cuidame|te encargo|les encargo) ~ (por mi|cuando no este) (este|mientras|en|hasta|el|hoy|manana|esta|el fin|unos)
        (adios|chau) (2025|2026|lunes|azucar|vacaciones|cigarro|pereza|a todos y|a todos nos|a todos que|verano|cafe|procrastinacion)
        (despedirme|me despedi|me despido|despedida) (del|de|de la|de mi|de los) (trabajo|equipo|oficina|soltero|soltera|companeros|empresa|jefe|verano|solteros|profe|casa vieja|azucar)
        (regale|regalando|regalar|done) ~ (ropa|cosas|libros|juguetes) ~~ (mudanza|mudo|donacion|iglesia|ordenar|campana|caridad|bazar|orden)
        me (pega|pego|golpea|golpeo) (el|la|un|una|mucho el|duro el|fuerte el) (sol|hambre|sueno|nostalgia|frio|bajon|realidad|cansancio|calor|aire|antojo|viento|gripe|noticia)
        (el|la) (sol|cafe|realidad|noticia|nostalgia|gripe|cancion|hambre|vida|lunes|cansancio|calor) ~ me (pega|pego|golpea|golpeo)
        (hermano|papa|hijo|hija|ella|el|novio|esposo) ~ me (gana|pega|golea|pego) (al|en el|en) (ajedrez|fifa|domino|futbol|tenis|play|truco|ping|smash)
        (terminar|acabar) con (todo|todo esto) (antes|hoy|a tiempo|para el|esta semana|lo pendiente|lo que|la lista|el viernes)
        (ponerle|poner|darle) fin (al|a la|a este|a esta) (proyecto|lista|desorden|reporte|reunion|semana)
        (tomar|tome|tomarme) (todas|todos|muchas|muchos) ~ (vitaminas|cafes|precauciones|clases|decisiones)
        (saltar|tirarme|lanzarme) (de|en|a|al|del) ~ (paracaidas|parapente|alberca|pileta|piscina|trampolin|bungee|alegria|agua|sillon|cama|emprender|ruedo|rio|mar)
        (que) (sentido|motivo|razon) (de|para|tiene) (vivir en|madrugar|la vida adulta|seguir en este trabajo|seguir en este|seguir con)
        de muerte lenta
        (muero|morir) (cada vez que|en el intento)
        hasta aqui llegue (con el|hoy|con la|en el|por hoy|corriendo)
        (hasta aqui|hasta aca) llegue (con|hoy|en|por|corriendo|leyendo)
    """,
    named="""
        mi ({relative})
        (un|una) (amigo|amiga|colega|companero|companera|conocido|conocida|vecino|vecina|alumno|alumna|chico|chica|muchacho|muchacha|pibe|piba)
        (el|ella) (dijo|dice|quiere|queria|mando|esta|intento|va|no|escribio|piensa|anda|se)
        alguien (cercano|que conozco|de mi|del trabajo)
    """,
    soon="ahora hoy ya esta-noche ahorita hoy-mismo noche madrugada manana",
    keys="morir suicidio suicidar suicida matarme suicidarme morirme matar suicidas venas vivir "
    "sobredosis desaparecer ahorcarme despertar",
    fused="quieromorir matarme suicid mequieromatar quieromorirme quierodesaparecer noaguantomas "
    "mevoyamatar",
    small_words="yo el la los las y un una en con mi pero muy ya no se lo le me es soy hay fue "
    "para pa por del al esto eso este esta ese esa hoy aqui aca cuando quien ni hasta "
    "sin mas nada todo todos estoy tengo voy si que desde donde como mis tu te nos su "
    "sus q x k neta",
)
