"""What words are about, in three languages at once: so a word of one teaches those of the others."""
# ruff: noqa: E501 - one concept is one line, however many words it has

_TABLE = """
i: i im ive id ill me my myself mine eu mim meu minha meus minhas comigo yo mi mis mio mia conmigo
you: you your u ur youd youll voce vc voces vcs tu te ti contigo usted ustedes vos coach
they: they them their theyd theyll everyone everybody people eles elas deles todos galera gente ellos ellas todas ustedes demas others
child: kid kids child children son sons daughter daughters baby grandkid* grandchild* niece nephew filho filha filhos filhas crianca criancas neto neta netos bebe sobrinh* hijo hija hijos hijas nino nina ninos ninas nieto* nieta* sobrin* pequeno pequena
parent: mum mom mother dad father parents parent mama mamma papa mae pai pais madre padre padres vieja viejo jefa jefecita mami papi painho mainha stepdad stepfather stepmother padrasto madrasta padrastro madrastra grandma grandpa grandad nan gran granny grandmother grandfather avo vo vovo abuela abuelo abuelita
partner: husband wife boyfriend girlfriend bf gf partner ex fiance marido esposo esposa mulher mujer namorado namorada novio novia pareja parceiro parceira companheiro noivo hubby missus
kin: brother sister cousin uncle aunt friend friends bestie mate flatmate roommate neighbour neighbor colleague coworker student client classmate irmao irma primo prima tio tia amigo amiga amigos vizinho vizinha colega aluno aluna cliente parca hermano hermana compadre compa vecino vecina companero companera alumno alumna cuate parcero tenant
he: he she hes shes him her his hers ele ela dele dela nele el ella
not: not dont cant wont isnt wasnt didnt doesnt couldnt shouldnt wouldnt aint arent never no nao n nunca jamais tampouco jamas tampoco nem ni neither nor without sem sin cannot
none: nothing nobody none noone nowhere anything anyone nada nadie ninguem nenhum nenhuma ningun ninguna ninguno any algum alguno
wish: want wanted wanna wish wishing hope hoping pray praying prayed longing craving dream quero queria quisera tomara desejo vontade torco torcendo peco pedindo ansia sonho quiero quisiera ojala deseo deseando ganas pido rezo rogando rogo sueno kiero qria oxala gostaria gustaria
wait: wait waiting espero esperando aguardo espera
die: die died dies dying dead death deceased passed perish morrer morre morreu morri morro morte morto morta mortos falec* morir morirme muere muero murio muerte muerto muerta muertos fallec* difunto
live: live living alive life lives exist existing existence existed breathe breathing breath being viver vivo viva vida vidas existir existo existindo existencia respirar respirando vivir vivos existiendo existiera respiro viviendo vivendo
end: end ends ended ending over finish finished stop stopped stopping stops quit quitting final finale done fim acaba acabar acabou acabe acabo acabasse parar pare parou termina terminar terminou termine encerrar fin finales acaban acabado acabara paro terminado cierre cerrar bye
lastly: last lastly ultima ultimo ultimos ultimas
gone: gone leave leaving left vanish vanishing disappear disappearing disappeared exit out away depart departing sumir sumo sumisse sumindo embora partir partida sair saida desaparec* irme irse largar fuera salir salida marcho esfumar* borrarme ida idos
goes: go going goes went ir vou vai fui indo va voy vas vaya fue
stay: stay staying stayed remain ficar fico fica fiquei quedar quedarme quedo quede permanecer
return: back return volver vuelvo vuelva vuelta voltar volto volta voltando regresar regreso
wake: wake waking woke awake wakes alarm sunrise acordar acordo acordei acorde despertar desperte despertei despierto despertarme despierte amanecer amaneci amanezco amanhecer alarma despertador
sleep: sleep sleeping asleep nap bed pillow slept dormir durmo dorme dormi dormisse dormindo sono cama travesseiro duermo dormirme dormido dormida sueno almohada colchon
burden: burden weight anchor deadweight nuisance bother trouble cost costs costing waste drag problem peso fardo estorvo carga ancora despesa prejuizo incomodo atrapalho atrapalhar estorbo lastre molestia molesto gasto gastos estorbar lata problema sobro sobrando spare useless worthless inutil
better: better best happier easier relief relieved free freer lighter richer kinder favour favor gift peace melhor melhores alivio livre livres leve feliz felizes mejor mejores libre libres liviano ligero felices facil tranquil* gladder
notice: notice noticed miss missed missing care cares remember search notar nota notaria notasse reparar falta importa importar lembrar perceber extrana* darse cuenta acuerd* recordar recuerd* perguntar pregunt* busque buscar procure procurar
alone: alone lonely lonesome isolated abandoned sozinh* solidao solo sola solos soledad abandonad* isolad* aislad*
pain: pain painful hurts hurt hurting ache agony suffer suffering unbearable torment dor dores doi doer doendo sofr* insuportavel tormento dolor dolores duele doler doliendo sufr* insoportable agonia martirio
sad: cry crying cried tears sad sadness despair hopeless grief miserable chor* lagrimas triste tristeza desesper* llor* deprimid* depressed depression
empty: empty hollow numb void nothingness ghost shell vazio vazia oco oca anestesiad* fantasma vacio vacia hueco hueca zombie sombra casca
tired: tired exhausted weary fatigue drained worn sick fed cansad* cansei canso exaust* esgotad* farto farta cheio canse cansa agotad* hart* rendid* chato podrid*
endure: bear cope stand endure handle manage carry carrying hold holding hang fight fighting struggle survive aguent* suport* carreg* segur* lutar lutando luta sobreviv* resist* aguant* soport* cargar cargando luchar luchando lucha pued* posso consigo can
calm: calm calmer peace peaceful serene quiet ease settled paz calma calmo sereno serena tranquil* sossego alivio serenidad quieto silencio silence
decide: decision choose chose chosen mind settled intend made decid* escolh* resolv* resuelt* eleg* decisao determined
plan: plan plans planned planning ready date deadline schedule count countdown marked circled plano planos planej* data marcad* marquei pronto pronta prazo contagem prepar* planeo planes planeando fecha listo lista plazo cita cuenta regresiva
future: tomorrow tmrw tomoz next future year years month week weekend monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter christmas easter birthday holidays anymore ever forever amanha proximo proxima futuro ano anos mes semana segunda terca quarta quinta sexta sabado domingo janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro primavera verao outono inverno natal pascoa aniversario manana siguiente lunes martes miercoles jueves viernes enero febrero marzo mayo junio julio septiembre octubre noviembre diciembre verano invierno navidad pascua cumpleanos reyes finde depois despues after
tonight: tonight today now evening midnight night soon hoje agora noite madrugada logo hoy ahora noche medianoche pronto ya rn tn hj ja
forever: forever eternal eternity always permanently permanent eterno eterna eternamente sempre definitiv* siempre
goodbye: goodbye bye farewell adieu cheerio adeus tchau xau despedida despedir* despeco despedi adios chau despido
thanks: thank thanks ty thx grateful obrigad* obg valeu vlw agradec* gracias agradecid* grata grato blessed
sorry: sorry forgive forgiveness apologise apologies apology pardon desculp* perdao perdo* perdon* disculp* culpa blame fault guilt culpad* culpable
love: love loved loves amo amor amei ama adoro beijo beso besos abrac* abraz* hug hugged kiss
give: give gave given giving hand handed handing donate donated gift sell sold dar dei deu dando doar doei entregar entreguei passei distribu* regal* di done doy entregue repart* vendi hered* herdar bequeath
pet: dog cat puppy kitten bird parrot fish cachorro cachorra gato gata passarinho peixe pet bicho perro perra perrito gatito pajaro perico mascota hamster tortoise
things: guitar records books clothes coat watch ring necklace bike laptop car console plants piano tools violao discos livros roupas roupa casaco relogio anel colar bicicleta notebook carro plantas ferramentas guitarra libros ropa abrigo reloj anillo collar bici compu auto coche herramientas belongings stuff cosas coisas pertences
papers: will insurance policy passwords password documents papers paperwork account accounts deed beneficiary lawyer solicitor notary bank mortgage testamento seguro apolice senha senhas documentos papeis conta contas escritura advogad* cartorio banco procuracao papeles contrasena* clave claves cuentas abogad* notari* herencia heranca inheritance inventario poliza beneficiari* instructions folder
funeral: funeral coffin grave graves tombstone headstone ashes burial buried bury cemetery eulogy obituary undertaker morgue corpse body enterro caixao tumulo lapide cinzas enterrar* enterrad* cemiterio velorio funeraria cova cadaver defunto entierro ataud cajon tumba lapida cenizas cementerio panteon sepelio esquela cuerpo corpo
afterlife: heaven hell angel angels god lord jesus soul afterlife beyond ceu inferno anjo deus senhor alma alem cielo infierno dios senor virgen* parca reencarn* reincarn* diosito
letter: letter letters note notes envelope message video recorded recording carta cartas bilhete mensagem audio gravei nota sobre sobres mensaje grabe cartita text texted
pills: pills pill tablets tablet meds medicine medication overdose dose bottle insulin paracetamol comprimid* remedio remedios rivotril frasco insulina veneno poison pastilla* medicament* medicina dosis pildor* chumbinho raticida drugs substances
weapon: gun shotgun pistol knife knives blade blades razor rope noose scissors arma revolver espingarda faca facas lamina gilete corda tesoura pistola escopeta cuchillo* navaja soga cuerda cuter hoja rastrillo beam viga
height: bridge roof rooftop edge ledge balcony window cliff railing viaduct tower floor ponte telhado terraco parapeito sacada varanda janela penhasco grade viaduto andar predio puente azotea borde cornisa balcon ventana acantilado baranda viaducto piso edificio barranco jump jumping pular pulo pula saltar salto salte aventar* tirarme jogar fall falling caida queda caer building lookout mirante mirador
rails: train trains platform tracks station express driver trem trens plataforma trilho trilhos estacao metro faixa tren trenes anden vias estacion
water: river lake sea ocean water waves drown rio lago mar agua ondas afog* laguna ahog* pool
road: road motorway highway lorry truck wheel crash accident seatbelt belt traffic wall drive driving estrada rodovia carreta caminhao volante bati acidente cinto muro dirigindo carretera autopista camion trailer choque accidente cinturon manej* acelere
harm: cut cuts cutting scratch scratched burn burning burnt bleed bleeding blood wrist wrists arm arms thigh thighs skin scar scars bruise marks bandage corte cortes corto corta arranh* queim* sangr* sangue pulso pulsos braco bracos coxa pele marcas curativo cortarme rasgun* arano quem* muneca brazo brazos muslo piel cicatri* venda vomit* starv* punish castig*
hide: hide hid hidden hiding secret sleeves cover covered lie lied lying pretend pretending mask escond* segredo manga cubr* mentir menti mentira finj* fing* mascara disfarc* secreto mentiroso oculto pretext
voice: voice voices whisper whispers tells commands order orders head brain thoughts thought intrusive voz vozes sussurr* manda mandam ordem cabeca pensamento* ideia voces susurr* ordena ordenes mandan cabeza idea pienso penso thinking think pensando pensar
drink: drink drinking drunk whisky vodka beer wine booze bottle beber bebo bebendo bebado bebida cachaca vinho cerveja tomo tomar tomei bebiendo borrach* tequila vino cerveza trago using heroin line coke
join: join together reunite meet waiting follow juntos juntar reencontr* encontrar atras reunir* juntarme alcanzar detras followed
clinic: therapy therapist doctor hospital psychologist psychiatrist counsellor nurse hotline helpline ward discharged appointment clinic terapia terapeuta medico medica psicolog* psiquiatr* enfermeir* internad* internacao alta posto consulta doctora enfermer* cita urgencias cura cure treatment tratamiento tratamento
hopeless: hopeless pointless point reason meaning purpose sense use worth solution remedy fix fixed repair broken lost motivo razao sentido adianta proposito jeito conserto solucao remedio quebrad* perdid* razon caso arreglo solucion rot* sirve vale
trap: trapped stuck cornered cage prison wall walls hole tunnel way door doors lock preso presa encurralad* beco parede buraco porta tunel jaula atrapad* acorralad* callejon pared hoyo puerta puertas prision carcel corner
debt: debt debts loan loans owe court bankrupt gambling fired divida dividas emprestimo agiota juiz falencia demitid* aposta* deuda deudas prestamo prestamista juez quiebra despid* apost* custody
hate: hate hated disgust loathe ugly odeio odio nojo detest* feio asco feo fea ashamed shame vergonha verguenza humiliat*
deserve: deserve deserved merec* punishment monster mistake failure fracas* erro error fail failed reprob* reprov* loser
born: born birth nasc* nac* parid* miscarriage
strange: strange weird odd different suddenly estranh* esquisit* diferente raro rara extran*
past: tried attempt attempts attempted survived before again relapse relapsed tentei tentativa tentativas intent* recai recaida otra outra vez clean limpa limpia scar anniversary
harder: deeper worse closer near almost nearly quase perto pior casi cerca peor fundo abyss abismo precipicio
courage: courage guts brave nerve coward coragem covarde valor cobarde dare
kids_safe: protect provoke proteg* provoc* flinch encolh* encoj*
strike: hit hits hitting slap slapped slaps punch punched beat beats beating shove shoved push pushed choke choked kick kicked grab grabbed throw throws threw bate bateu bater apanh* soco tapa empurr* enforc* chut* agarr* puxou puxa jog* pega pego pegan pegar golpe* cachete* empuj* ahorc* pate* jalo jala avienta bofetada puno puneta* cinto cinturon belt fist
control: allowed let lets forbid forbids checks check phone keys passport card tracker track jealous permiss* deixa proib* celular chave chaves passaporte cartao rastread* ciume ciumes permis* prohib* llave llaves pasaporte tarjeta celos celoso revis* quita quito decide obey obedec*
fear: afraid scared fear terrified frightened panic medo pavor panico temor terror miedo asustad* assustad* dread
threat: threat threatens threatened threatening kill kills killed ameac* amenaz* mata matar matou mato mate murder stab shoot apunal* esfaque* swear jura juro
kill: kill killing suicid* matarme unalive kms
shut: lock locked locks shut cellar closet barricade tranc* trancad* quartinho porao encierr* encerr* candado sotano
police: police shelter restraining order run flee bag packed policia abrigo protetiva fugir corr* mochila mala denunci* orden alejamiento huir escap* refugio maleta
fate: ready enough limit basta chega suficiente limite bastante
laugh: lol lmao haha hahaha hehe kk kkk kkkk kkkkk rs rsrs jaja jajaja jeje xd rofl ha
happy: happy proud great good fun nice lovely wonderful beautiful enjoyed excited glad finally success bom boa otimo orgulho divertid* lind* maravilh* legal delicia animad* enfim conseguimos bien bueno buena genial orgullo hermos* rico ilusion contenta contento feliz alegr* rendeu cool sweet win won ganamos ganhamos
work: work job meeting meetings report client clients boss email emails mail inbox deploy release deadline project slides invoice office team contract presentation spreadsheet calendar budget call calls manager task tasks agenda shift trabalho emprego reuniao reunioes relatorio chefe projeto apresentacao escritorio equipe time contrato planilha orcamento ligacao tarefa tarefas expediente trabajo empleo junta reunion informe cliente jefe correo correos proyecto presentacion factura oficina equipo presupuesto llamada llamadas tarea tareas turno server servers servidor servidores bug code script database sprint standup onboarding interview entrevista hiring newsletter boletim boletin audit auditoria supplier proveedor fornecedor sales ventas vendas curro laburo chamba trampo firma colegas backlog prod sistema website app draft borrador rascunho form formulario visa cv curriculo
study: exam exams thesis chapter course class lesson homework university school college essay lecture professor prova provas tese capitulo curso aula faculdade escola palestra materia enem vestibular examen examenes tesis clase clases universidad escuela ensayo charla profesor parcial tarea libro study studying estudar estudando estudiar estudiando research pesquisa investigacion seminar
food: food lunch dinner breakfast soup coffee tea cake pizza bread cook cooking cooked kitchen bake curry lentils rice pasta almoco jantar cafe cha bolo pao cozinhar cozinhei cozinha sopa arroz feijoada macarrao lanche comida almuerzo cena cenar desayuno desayune te pastel pan cocinar cocine cocina fideos lentejas tacos postre receta recipe sugar azucar acucar fruit vegetables salad onion cebolla cebola tomato tomate* chocolate cheesecake snack burger barbecue churrasco asado hungry hambre fome
sport: run running ran gym training yoga swim match game football marathon bike ride climb climbing judo tennis team score goal correr corri corrida academia treino treinar natacao jogo jogar futebol maratona pedal* escalada partido gimnasio entreno entrenar nadar futbol maraton bici carrera gol golazo workout squash hike trilha caminata bungee skydive paraquedas paracaidas dive mergulho buceo surf padel legs perna pierna rodilla knee joelho
media: film movie book novel series show episode song music podcast netflix documentary game character scene actor play poem author read reading watched filme livro romance serie episodio musica documentario personagem cena peca poema autor ler lendo assisti novela pelicula peli libro cancion personaje escena obra leer leyendo vimos dorama anime meme manga dungeon quest concert concierto museum museo museu theatre teatro cinema cine halloween costume disfraz fantasia quiz trivia spoiler streaming
travel: holiday holidays vacation trip flight airport hotel beach suitcase passport island airbnb tour ferias viagem viajar voo aeroporto praia ilha passeio vacaciones viaje vuelo aeropuerto playa isla paseo lisbon lisboa berlin ferry camping cabin cabana chale sitio feriado travelling viajo museum excursion
house: clean cleaned laundry dishes plumber boiler rent flat apartment move moving boxes furniture garden plants sofa wardrobe declutter paint fridge landlord limpar limpei roupa louca encanador aluguel apartamento ape mudanca mudar mudo caixas moveis jardim pintar geladeira lavar lavei depa limpiar limpie platos plomero alquiler renta mudanza muebles cajas jardin sillon closet refri casero condominio leak vazamento fuga drill furadeira taladro bills boleto boletos recibos shopping super compras groceries
fix: buy bought order ordered book booked call called send sent write wrote pay paid renew submit update install comprar comprei marcar ligar enviar mandar mandei escrever pagar paguei renovar atualizar llamar mande escribir pague actualizar reservar compre instalar confirmar confirm cancel cancelar
routine: energy mood focus priority objective objectives goal goals task loose weekly review skip pause energia humor foco prioridade objetivo objetivos meta metas ponta revisao pular pausa animo prioridad cabo suelto repaso saltar three dois duas dos tres two
party: party wedding drinks cheers festa casamento comemor* fiesta boda celebr* copas brindis graduation formatura graduacion guests convidados invitados
faith: church mass sermon choir parish rosary igreja missa culto coro paroquia pastor iglesia misa rosario parroquia candle vela velas altar ofrenda bible biblia
health: cold flu cough headache fever dentist physio scan surgery pressure prescription ibuprofen vaccine gripe tosse febre dentista fisio exame cirurgia pressao receita vacina resfriado gripa tos fiebre analisis cirugia operacion presion receta vacuna migraine enxaqueca jaqueca allergy alergia stitches pontos puntos pregnant gravida embarazada nausea sertralina sertraline ferro hierro iron
weather: rain sun sunny hot heat snow wind chuva sol calor frio vento lluvia viento nieve nublado cloudy storm tormenta tempestade
pastjoy: yesterday ayer ontem morning afternoon manha tarde
memory: memorial candle remembered vela homenagem homenaje saudade extrano misa missa ashes finados
off: switch switched plug unplug shut button delete erase erased wipe uninstall unsubscribe logging log apag* deslig* botao interruptor desinstal* borr* boton desenchuf* prendan cancel
forgotten: forget forgot forgotten remember remembered esquec* lembr* lembran* olvid* acuerd* recuerd* memory memoria
rest: rest resting descans* repous* paz eternal
store: drawer cupboard cabinet box shelf under gaveta armario caixa debaixo embaixo cajon cajones botiquin caja estante loft attic shed garage garagem cochera galpon
says: said says say tell told telling talks disse diz falou fala falei contou conta dice dijo dicen digo conto cuenta repite repete
asks: ask asked asking question wonder wondering pergunta pergunto perguntou pregunta pregunto preguntar curious
find: find found finds achar achem acharem achou achei encontr* encuentr* hallar hallen halle discover
heavy: heavy weigh weighs heavier pesad* pesa pesam pesan pesar
world: world earth planet ground mundo terra planeta tierra suelo chao humanity universe universo
dark: dark black darkness shadow escur* preto negra negro oscur* sombra vulto fog neblina niebla
light: light lights lamp candle luz luzes luces lampara vela foco focos
homely: home house flat casa apartamento ape depa hogar lar roof techo teto
looks: look looking looked stare staring watching watched saw view olh* fit* mir* viendo veo vejo vendo vista
money: money savings cash pension salary dinheiro grana salario poupanca aposentadoria plata dinero ahorros sueldo lana
smile: smile smiling smiled sorri* sorris* sonre* sonri* grin cheerful alegre contento
shout: shout shouts shouting shouted scream screams yell yells grit* berr* chill*
bodypart: neck throat hair face ribs stomach lip eye mouth pescoco garganta cabelo rosto cara costela barriga boca olho cuello pelo costillas panza labio ojo
touch: touch touches touched grope gropes kiss toca tocou tocar apalp* mexe alis* manos* toquete tocan mete
tidy: tidy tidied sorted labelled label packed cleared neat order arrum* organiz* etiquet* orden* limpie limpio recogi separei aparte listo
photo: photo photos picture pictures album foto fotos retrato imagen imagens imagenes
count: counted counting count contei contar contad* conte cuento contando
sit: sit sat sitting stand stood standing parked parado parada sentei sentad* sente sentar parei paro quede quedo pare fiquei
floor: th floor storey andar piso decimo tenth top upstairs
nightshift: shift shifts plantao guardia turno nights
unborn: existed undone unmake desfeita deshicieran
oneway: oneway ticket ida boleto passagem pasaje billete
quiet: silently silence silent silencio quiet* calad* callad* sigilo secretly
kin_death: late widow widower viuva viuvo viuda viudo falecido difunto orphan orfao
seen: visible invisible unseen invisivel
time_end: anymore longer jamas ultimamente
people_find: whoever quem quien alguien alguem somebody someone
bag: bag suitcase luggage packed mala mochila maleta bolsa valija
"""
"""A line is a concept and its words, without accents; a star stands for any ending."""
SHORTEST_STEM = 3


def concepts_of(word: str) -> tuple[str, ...]:
    """What a word is about; empty for most words."""
    for end in range(len(word), SHORTEST_STEM - 1, -1):
        if word[:end] in _BEGUN:
            return (*_WHOLE.get(word, ()), *_BEGUN[word[:end]])
    return _WHOLE.get(word, ())


def _read(is_begun: bool) -> dict[str, tuple[str, ...]]:
    """The whole words of the table or the beginnings of words, each with its concepts."""
    found: dict[str, tuple[str, ...]] = {}
    for line in _TABLE.strip().splitlines():
        concept, _, words = line.partition(": ")
        for word in words.split():
            if word.endswith("*") is is_begun:
                bare = word.removesuffix("*")
                found[bare] = (*found.get(bare, ()), concept)
    return found


_WHOLE = _read(is_begun=False)
_BEGUN = _read(is_begun=True)
