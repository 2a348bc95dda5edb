# Lo que un canal agrega.
channel-location = Enviar mi ubicación
channel-picture_late = Una imagen de hace un momento no te llegó. En palabras:
