# Lo que ayuda cuando un texto quería ser respuesta y no se pudo leer.
reading-number = No lo capté. Puede ser un número del 1 al { $most }, o toca uno.
reading-scale = No lo capté. Puede ser un número del 1 al 5, o toca uno.
reading-empty = Llegó sin palabras. Escríbelo a tu modo, tan corto como quieras.
reading-too_long = Eso tiene { $length } caracteres, y aquí guardo { $most }. Una versión más corta sirve.
reading-too_many = Cuento { $count } líneas, y aquí { $most ->
        [one] cabe una
       *[other] caben { $most }
    }. Manda las que más importan.
reading-time = No lo capté. Puede ser así: { $example }.
reading-morning_time = A esa hora todavía es de noche. Puede ser desde las 4 de la mañana, como { $example }.
reading-planning_time = Eso queda en plena madrugada. Puede ser entre las 4 de la mañana y la medianoche, como { $example }.
reading-weekday = No lo capté. Puede ser un día de la semana, como “domingo”.
reading-weekdays = No lo capté. Puede ser “lunes a viernes” o “lun, mié, vie”.
reading-date = No lo capté. Una fecha como { $example } sirve.
reading-date_past = Ese día ya pasó. Una fecha como { $example } sirve.
reading-date_far = Falta más de un año. Una fecha más cercana sirve, como { $example }.
reading-place = No encontré ese lugar. La ciudad grande más cercana también sirve.
reading-location = No pude saber la zona horaria de ese punto. El nombre de una ciudad también sirve.
reading-in_words = Dímelo en pocas palabras; con una línea basta.
reading-consent = Esa es una de las dos. Con un “sí” a las dos, empezamos.
reading-which_place = Varios lugares se llaman así. Toca uno, o agrega el estado o el país.
reading-waits = Cuatro es lo más que guardo para una semana, así que una espera.
reading-waits_month = Tres es lo más que guardo para un mes, así que una de ellas espera.
reading-waits_all = Alguna puede quedarse, por pequeña que sea. Dime las que pueden esperar.
reading-varies = Puede variar. Dime lo más común{ $has_skip ->
        [0] {""}
       *[other] {""}, o sáltalo
    }; en /settings lo cambias cada vez que cambien tus días.
