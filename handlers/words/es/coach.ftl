# El coach sin modelo: cierto, sea lo que sea que la persona escribió.
coach-ai_off = Lo digo una vez: la IA está apagada en este servidor, así que mis respuestas son textos ya escritos. Todo lo que hago con tus días y semanas funciona sin ella.

coach-reply_1 = Lo leí. Gracias por ponerlo en palabras.
coach-reply_2 = Lo leí, y no voy a fingir que sé más de esto que tú. ¿Qué quieres hacer con eso, si es que quieres algo?
coach-reply_3 = Está dicho, y puede quedarse como lo dijiste. Si hay algo para hoy, /today es el lugar.
coach-reply_4 = Si era una pregunta, no tengo una buena respuesta propia. Si era para decírselo a alguien, lo leí.
coach-reply_5 = Leí cada palabra. ¿Hay una parte pequeña de eso que te gustaría mover?
coach-reply_6 = Gracias por escribir. No tengo más que agregar, y la próxima palabra puede ser tuya.

coach-open_1 = Lo leí. Donde estábamos, cuando te venga bien:
coach-open_2 = Gracias por contarlo. La pregunta sigue aquí, sin prisa:
coach-open_3 = Está dicho, y lo leí. Volvamos a donde estábamos:
