# Desfazer o que uma conversa gravou: o que está como antes, e como seguir.
undo-morning = Desfeito: sua manhã está como antes. /today abre, quando quiser.
undo-evening = Desfeito: sua noite está como antes. /today abre, quando quiser.
undo-week = Desfeito: sua semana está como antes. /week mostra.
undo-weekly_plan = Desfeito: sua semana está como antes. /plan está aí quando der vontade.
undo-weekly_review = Desfeito: essa semana está como antes do seu olhar para trás. /review abre, quando quiser.
undo-settings = Desfeito: suas configurações estão como antes. /settings mostra.
undo-rest = Desfeito: quanto ao descanso, está tudo como antes. /rest está aí quando quiser.
undo-less = Desfeito: continuo aparecendo como antes. /settings e /rest mudam isso a qualquer hora.
undo-question = Desfeito, então aqui está a pergunta.
undo-nothing = Não há nada para desfazer agora; isso vale por dez minutos depois que algo fica guardado. /settings e /plan mudam as coisas a qualquer hora.
undo-already = Isso já foi desfeito.
undo-late = Isso fica como está: dá para desfazer por dez minutos. /today, /plan e /settings mudam as coisas a qualquer hora.
undo-changed = Algo mudou de lá para cá, então deixei como está agora. /today, /plan e /settings mudam as coisas a qualquer hora.
