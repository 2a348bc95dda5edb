# The button that opens a list of choices in WhatsApp; at most 20 characters.
whatsapp-list = Escolher
# Below a choice of such a list that is none of the five of a scale; at most 72.
whatsapp-list_beside = no lugar de um número

# Approved templates: neutral reminders of what the person scheduled, no variables.
whatsapp-template_morning = Bom dia. É a hora que você escolheu para o check-in da manhã. Vamos começar?
whatsapp-template_evening = Boa noite. É a hora que você escolheu para fechar o dia. Você tem um minuto?
whatsapp-template_planning = É a hora que você escolheu para planejar a semana. Vamos dar uma olhada?
whatsapp-template_follow_up = Olá. É a hora em que você pediu que eu passasse aqui. Conversamos um momento?
whatsapp-template_open = Sim, vamos

# Approved too: it goes out once, when nothing more comes by itself.
whatsapp-template_quiet = Seus check-ins descansam daqui em diante, para nada se acumular. Uma palavra sua, qualquer uma, e eles voltam como antes.
whatsapp-template_back = Voltei
