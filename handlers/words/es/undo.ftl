# Deshacer lo que una conversación guardó: qué está como antes, y cómo seguir.
undo-morning = Deshecho: tu mañana está como antes. /today la abre cuando quieras.
undo-evening = Deshecho: tu noche está como antes. /today la abre cuando quieras.
undo-week = Deshecho: tu semana está como antes. /week la muestra.
undo-weekly_plan = Deshecho: tu semana está como antes. /plan está ahí cuando te den ganas.
undo-weekly_review = Deshecho: esa semana está como antes de tu repaso. /review lo abre cuando quieras.
undo-settings = Deshecho: tus ajustes están como antes. /settings los muestra.
undo-rest = Deshecho: en cuanto al descanso, todo está como antes. /rest está ahí cuando quieras.
undo-less = Deshecho: sigo apareciendo como antes. /settings y /rest lo cambian cuando quieras.
undo-question = Deshecho, así que aquí está la pregunta.
undo-nothing = Ahora no hay nada que deshacer; vale durante diez minutos después de que algo queda guardado. /settings y /plan cambian las cosas cuando quieras.
undo-already = Eso ya está deshecho.
undo-late = Eso queda como está: se puede deshacer durante diez minutos. /today, /plan y /settings cambian las cosas cuando quieras.
undo-changed = Algo cambió desde entonces, así que lo dejé como está ahora. /today, /plan y /settings cambian las cosas cuando quieras.
