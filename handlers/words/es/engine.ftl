# Arreglos: los dice el motor, sea cual sea la conversación.
engine-broke = Algo falló de mi lado; lo que escribiste está guardado. Escribe lo que sea y seguimos.
engine-closed = Esa conversación ya terminó. Lo que escribas ahora empieza desde aquí.
engine-noted = Ya lo anoté: { $label }. /back lo cambia.
engine-stale = Ese botón es de un momento anterior.
engine-changed = Esta pregunta cambió desde que la viste. Aquí está como es ahora.
engine-first = Esta es la primera pregunta.
engine-not_yet = Eso viene en un momento.
