# Lo que ayuda cuando un texto quería ser respuesta y no se pudo leer.
reading-number = No lo capté. Puede ser un número del 1 al { $most }, o toca uno.
reading-scale = No lo capté. Puede ser un número del 1 al 5, o toca uno.
reading-empty = Llegó sin palabras. Escríbelo a tu modo, tan corto como quieras.
reading-too_long = Eso tiene { $length } caracteres, y aquí guardo { $most }. Una versión más corta sirve.
reading-too_many = Cuento { $count } líneas, y aquí { $most ->
        [one] cabe una
       *[other] caben { $most }
    }. Manda las que más importan.
reading-time = No lo capté. Una hora como { $example } sirve.
reading-morning_time = A esa hora todavía es de noche. Cualquier hora desde las 4:00 sirve, como { $example }.
reading-planning_time = Eso queda en plena madrugada. Puede ser entre las 4:00 y la medianoche, como { $example }.
reading-weekday = No lo capté. Un día de la semana sirve, como “domingo”.
reading-weekdays = No lo capté. Puede ser “lunes a viernes” o “lun, mié, vie”.
reading-place = No encontré ese lugar. La ciudad grande más cercana también sirve.
reading-location = No pude saber la zona horaria de ese punto. El nombre de una ciudad también sirve.
