/** What the page itself says, in each language; the coach's words come over the wire. */

export const WORDS = {
  "en": {
    "appearance": "Appearance",
    "appearance_auto": "Automatic",
    "appearance_dark": "Dark",
    "appearance_light": "Light",
    "cancel": "Not now",
    "change": "Change",
    "chatting_as": "Chatting as",
    "choices": "Answers to tap",
    "coach": "AI coach",
    "conversation": "Conversation with Virtus",
    "empty_text": "Virtus is an AI coach for your mornings and evenings. A minute or two is enough to begin.",
    "empty_title": "Good to have you here.",
    "language": "Language",
    "location_denied": "Your browser kept your location to itself. Your city, typed here, works just as well.",
    "location_looking": "Looking for where you are…",
    "location_mine": "My location",
    "location_unavailable": "Your location could not be found just now. Your city, typed here, works just as well.",
    "menu_help": "What can you do?",
    "menu_help_now": "I need help now",
    "menu_back": "Correct my last answer",
    "menu_cancel": "Leave this for now",
    "menu_plan": "Plan a week",
    "menu_settings": "Settings",
    "menu_today": "My day",
    "menu_week": "My week",
    "message": "Message",
    "more": "More",
    "name_begin": "Start chatting",
    "name_hint": "Any name will do. The same name brings back the same conversation.",
    "name_label": "Name",
    "name_refused": "That name does not work here. Shall we try another?",
    "name_title": "What name shall we chat under?",
    "new_message": "New message",
    "no_sign_in": "This chat has no sign-in.",
    "placeholder": "Write to Virtus",
    "reconnecting": "Reconnecting…",
    "refused": "That did not go through as it is. Change it a little and send it again?",
    "say_hello": "Say hello",
    "send": "Send",
    "settings": "Settings",
    "share_location": "Share my location",
    "today": "Today",
    "typing": "Virtus is writing",
    "waiting": "Waiting to be sent",
    "who_can_read": "Anyone who can open this page can read this conversation.",
    "yesterday": "Yesterday",
    "you": "You"
  },
  "pt-BR": {
    "appearance": "Aparência",
    "appearance_auto": "Automática",
    "appearance_dark": "Escura",
    "appearance_light": "Clara",
    "cancel": "Agora não",
    "change": "Trocar",
    "chatting_as": "Você conversa como",
    "choices": "Respostas para tocar",
    "coach": "Coach com IA",
    "conversation": "Conversa com o Virtus",
    "empty_text": "O Virtus é um coach com IA para as suas manhãs e noites. Um ou dois minutos bastam para começar.",
    "empty_title": "Que bom ter você aqui.",
    "language": "Idioma",
    "location_denied": "O navegador não compartilhou onde você está. Pode escrever sua cidade aqui, funciona igual.",
    "location_looking": "Procurando onde você está…",
    "location_mine": "Minha localização",
    "location_unavailable": "Não deu para achar sua localização agora. Pode escrever sua cidade aqui, funciona igual.",
    "menu_help": "O que você faz?",
    "menu_help_now": "Preciso de ajuda agora",
    "menu_back": "Corrigir minha última resposta",
    "menu_cancel": "Deixar isto por agora",
    "menu_plan": "Planejar uma semana",
    "menu_settings": "Ajustes",
    "menu_today": "Meu dia",
    "menu_week": "Minha semana",
    "message": "Mensagem",
    "more": "Mais",
    "name_begin": "Começar a conversa",
    "name_hint": "Qualquer nome serve. O mesmo nome traz de volta a mesma conversa.",
    "name_label": "Nome",
    "name_refused": "Esse nome não funciona aqui. Vamos tentar outro?",
    "name_title": "Com que nome a gente conversa?",
    "new_message": "Nova mensagem",
    "no_sign_in": "Esta conversa não tem senha.",
    "placeholder": "Escreva para o Virtus",
    "reconnecting": "Reconectando…",
    "refused": "Do jeito que está, não passou. Quer mudar um pouco e mandar de novo?",
    "say_hello": "Dizer oi",
    "send": "Enviar",
    "settings": "Ajustes",
    "share_location": "Compartilhar onde estou",
    "today": "Hoje",
    "typing": "O Virtus está escrevendo",
    "waiting": "Esperando para enviar",
    "who_can_read": "Quem consegue abrir esta página consegue ler esta conversa.",
    "yesterday": "Ontem",
    "you": "Você"
  },
  "es": {
    "appearance": "Apariencia",
    "appearance_auto": "Automática",
    "appearance_dark": "Oscura",
    "appearance_light": "Clara",
    "cancel": "Ahora no",
    "change": "Cambiar",
    "chatting_as": "Conversas como",
    "choices": "Respuestas para tocar",
    "coach": "Coach con IA",
    "conversation": "Conversación con Virtus",
    "empty_text": "Virtus es un coach con IA para tus mañanas y tus noches. Con uno o dos minutos alcanza para empezar.",
    "empty_title": "Qué bueno tenerte aquí.",
    "language": "Idioma",
    "location_denied": "El navegador no compartió dónde estás. Puedes escribir tu ciudad aquí; funciona igual.",
    "location_looking": "Buscando dónde estás…",
    "location_mine": "Mi ubicación",
    "location_unavailable": "No se pudo encontrar tu ubicación ahora. Puedes escribir tu ciudad aquí; funciona igual.",
    "menu_help": "¿Qué puedes hacer?",
    "menu_help_now": "Necesito ayuda ahora",
    "menu_back": "Corregir mi última respuesta",
    "menu_cancel": "Dejar esto por ahora",
    "menu_plan": "Planear una semana",
    "menu_settings": "Ajustes",
    "menu_today": "Mi día",
    "menu_week": "Mi semana",
    "message": "Mensaje",
    "more": "Más",
    "name_begin": "Empezar a conversar",
    "name_hint": "Cualquier nombre sirve. El mismo nombre trae de vuelta la misma conversación.",
    "name_label": "Nombre",
    "name_refused": "Ese nombre no funciona aquí. ¿Probamos con otro?",
    "name_title": "¿Con qué nombre conversamos?",
    "new_message": "Mensaje nuevo",
    "no_sign_in": "Este chat no pide contraseña.",
    "placeholder": "Escríbele a Virtus",
    "reconnecting": "Reconectando…",
    "refused": "Así como está no pasó. ¿Lo cambias un poco y lo mandas otra vez?",
    "say_hello": "Decir hola",
    "send": "Enviar",
    "settings": "Ajustes",
    "share_location": "Compartir dónde estoy",
    "today": "Hoy",
    "typing": "Virtus está escribiendo",
    "waiting": "Esperando para enviarse",
    "who_can_read": "Quien pueda abrir esta página puede leer esta conversación.",
    "yesterday": "Ayer",
    "you": "Tú"
  }
};

/** The language we have that is nearest to the first tag we can serve; English otherwise. */
export function nearestLanguage(tags) {
  for (const tag of tags) {
    const base = tag.toLowerCase().split("-")[0];
    const found = Object.keys(WORDS).find((ours) => ours.split("-")[0] === base);
    if (found) return found;
  }
  return "en";
}

/** Puts the words into every element that names its word in a data-words attribute. */
export function putWords(root, words) {
  for (const element of root.querySelectorAll("[data-words]")) {
    element.textContent = words[element.dataset.words];
  }
  for (const element of root.querySelectorAll("[data-words-label]")) {
    element.setAttribute("aria-label", words[element.dataset.wordsLabel]);
  }
  for (const element of root.querySelectorAll("[data-words-placeholder]")) {
    element.placeholder = words[element.dataset.wordsPlaceholder];
  }
}
