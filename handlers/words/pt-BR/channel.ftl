# Botões que um canal acrescenta.
channel-location = Enviar meu local
