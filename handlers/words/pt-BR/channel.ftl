# O que um canal acrescenta.
channel-location = Enviar meu local
channel-picture_late = Uma imagem de há pouco não chegou até você. Em palavras:
