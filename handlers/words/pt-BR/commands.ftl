# O que cada comando faz, no menu de um canal; no máximo 60 caracteres.
command-today = Hoje: fazer o check-in ou ver como está o dia
command-plan = Planejar a semana
command-week = Ver a semana
command-review = Olhar a semana que passou
command-progress = Como as coisas têm andado
command-rest = Descansar: um dia, uma semana, até uma data
command-settings = Mudar horários, dias, nome, tom
command-language = Mudar o idioma
command-timezone = Mudar o fuso horário
command-back = Voltar uma pergunta
command-cancel = Sair desta conversa
command-undo = Desfazer o que ficou guardado por último
command-help = O que eu sei fazer
command-help_now = Se há perigo ou você precisa de alguém agora
command-privacy = O que fica guardado e quem pode ver
command-start = Começar ou voltar
command-stop = Não receber mais mensagens minhas
