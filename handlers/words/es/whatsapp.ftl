# The button that opens a list of choices in WhatsApp; at most 20 characters.
whatsapp-list = Elegir
# Below a choice of such a list that is none of the five of a scale; at most 72.
whatsapp-list_beside = en lugar de un número

# Approved templates: neutral reminders of what the person scheduled, no variables.
whatsapp-template_morning = Buenos días. Es la hora que elegiste para el check-in de la mañana. ¿Empezamos?
whatsapp-template_evening = Buenas noches. Es la hora que elegiste para cerrar el día. ¿Tienes un minuto?
whatsapp-template_planning = Es la hora que elegiste para planear tu semana. ¿La vemos?
whatsapp-template_follow_up = Hola. Es la hora en que me pediste que pasara. ¿Hablamos un momento?
whatsapp-template_open = Sí, empecemos

# Approved too: it goes out once, when nothing more comes by itself.
whatsapp-template_quiet = Tus check-ins descansan de aquí en adelante, para que nada se acumule. Una palabra tuya, cualquiera, y vuelven como antes.
whatsapp-template_back = Ya volví
