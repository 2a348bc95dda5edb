# Lo que hace cada comando, en el menú de un canal; 60 caracteres como máximo.
command-today = Hoy: hacer el check-in o ver cómo va el día
command-plan = Planear tu semana
command-week = Ver tu semana
command-review = Mirar la semana que pasó
command-progress = Cómo han ido las cosas
command-rest = Descansar: un día, una semana, hasta una fecha
command-settings = Cambiar horas, días, nombre, tono
command-language = Cambiar el idioma
command-timezone = Cambiar tu zona horaria
command-back = Volver una pregunta
command-cancel = Salir de esta conversación
command-undo = Deshacer lo último que quedó guardado
command-help = Lo que sé hacer
command-help_now = Si hay peligro o necesitas a alguien ahora
command-privacy = Qué se guarda y quién puede verlo
command-start = Empezar o volver
command-stop = No recibir más mensajes míos
