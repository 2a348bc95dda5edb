/** The chat page: what is said goes out, what comes in stands in the conversation. */

import { Composer } from "./composer.js";
import { Connection } from "./connection.js";
import { Conversation } from "./conversation.js";
import { Days } from "./days.js";
import { Reading } from "./reading.js";
import { askName, chosenLanguage, chosenName, setUpSettings } from "./settings.js";
import { countUnread, fitTheKeyboard, whenAwake } from "./tab.js";
import { Typing } from "./typing.js";
import { Unsent } from "./unsent.js";
import { Line } from "./wire.js";
import { WORDS, putWords } from "./words.js";

const find = (selector) => document.querySelector(selector);

const language = chosenLanguage();
const words = WORDS[language];
document.documentElement.lang = language;
putWords(document, words);
const user = chosenName();
setUpSettings(user, language);
fitTheKeyboard();
if (user) chat();
else askName("");

function chat() {
  const log = find("#log");
  const connection = new Connection(find("#connection"), words);
  const typing = new Typing(find("#typing"), find("#draft"));
  const reading = new Reading(find("#scroller"), find("#reel"), find("#new-message"));
  const conversation = new Conversation(log, words, new Days(words, language), take);
  const composer = new Composer(user, words, {
    say: (text) => say({ body: { text }, shown: text }),
    sayWhere: (location) => say({ body: { location }, shown: words.location_mine }),
  });
  const unsent = new Unsent(user, { accepted, refused, waiting });
  const line = new Line(user, {
    caughtUp,
    message,
    chosen: (seq, chosen) => conversation.chose(seq, chosen),
    draft: (text) => typing.show(text),
    connected,
    refused: (sentence) => askName(user, sentence || words.name_refused),
  });

  for (const saying of unsent.all()) {
    conversation.addPending(saying);
    conversation.wait(saying.id);
  }
  find("#say-hello").addEventListener("click", () => {
    say({ body: { text: "/start" }, shown: "/start" });
    composer.focus();
  });
  whenAwake((longSleep) => {
    conversation.turnDay(new Date());
    if (longSleep) line.open();
  });
  if (matchMedia("(pointer: fine)").matches) composer.focus();
  line.open();

  function say(what) {
    const saying = { id: newId(), at: Date.now(), ...what };
    conversation.turnDay(new Date());
    conversation.addPending(saying);
    find("#empty").hidden = true;
    reading.toBottom();
    typing.expect();
    unsent.add(saying);
  }

  function take(message, choice) {
    const byKeyboard = document.activeElement?.matches("[data-choice]:focus-visible");
    composer.tell("");
    say({ body: { choice: choice.id }, shown: choice.label, seq: message.seq });
    // The tapped button is switched off now; a keyboard's focus must not fall into nothing.
    if (byKeyboard) composer.focus();
  }

  function accepted({ id }) {
    connection.is("sending", true);
    conversation.accept(id);
  }

  function refused(saying, sentence) {
    connection.is("sending", true);
    typing.stop();
    conversation.takeBack(saying);
    if (saying.body.text) composer.giveBack(saying.body.text);
    composer.tell(sentence || words.refused);
    find("#empty").hidden = !conversation.isEmpty;
  }

  function waiting({ id }) {
    connection.is("sending", false);
    typing.stop();
    conversation.wait(id);
  }

  function hear(heard) {
    if (heard.from === "user" && heard.id) unsent.drop(heard.id);
    return conversation.add(heard);
  }

  function caughtUp(messages) {
    messages.forEach(hear);
    log.setAttribute("aria-busy", "false");
    log.setAttribute("aria-live", "polite");
    find("#empty").hidden = !conversation.isEmpty;
    reading.toBottom();
  }

  function message(heard) {
    conversation.turnDay(new Date());
    const element = hear(heard);
    if (!element) return;
    find("#empty").hidden = true;
    if (heard.from === "coach") {
      typing.stop();
      countUnread();
    }
    reading.follow(element);
  }

  function connected(well) {
    connection.is("hearing", well);
    if (well) unsent.send();
  }
}

/** Not crypto.randomUUID: that one is missing where the page is not on https or this machine. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
