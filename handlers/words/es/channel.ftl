# Botones que un canal agrega.
channel-location = Enviar mi ubicación
