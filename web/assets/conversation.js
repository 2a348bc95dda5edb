/** The conversation on the page: each message once, in its order, under its day. */

import { showChosen } from "./choices.js";
import { sameDay } from "./days.js";
import { messageElement, note, stamp } from "./message.js";

/** Messages of one side that are nearer than this stand together. */
const ONE_BREATH_MS = 5 * 60_000;

export class Conversation {
  #log;
  #words;
  #days;
  #take;
  #known = new Map();
  #pending = new Map();
  #latest = null;
  #today = new Date();

  /** `take(message, choice)` is called when a choice is tapped. */
  constructor(log, words, days, take) {
    this.#log = log;
    this.#words = words;
    this.#days = days;
    this.#take = take;
  }

  get isEmpty() {
    return this.#known.size === 0 && this.#pending.size === 0;
  }

  /** Returns the element of a message that was not known yet, else null. */
  add(message) {
    if (this.#known.has(message.seq)) return null;
    const own = message.from === "user" ? this.#pendingOf(message) : undefined;
    const element = own ?? this.#make(message);
    if (own) this.#adopt(own, message);
    const entry = { message, element };
    this.#known.set(message.seq, entry);
    this.#place(element, message.seq);
    this.#ask(entry);
    return element;
  }

  /** Shows at once what the person said; a choice is marked as taken. */
  addPending(saying) {
    const sent_at = new Date(saying.at).toISOString();
    const element = this.#make({ from: "user", text: saying.shown, sent_at });
    element.dataset.pending = saying.id;
    element.dataset.state = "sending";
    this.#pending.set(saying.id, { element, shown: saying.shown });
    this.#log.append(element);
    this.#dress(element);
    if (saying.seq !== undefined) this.chose(saying.seq, saying.body.choice);
    return element;
  }

  accept(id) {
    this.#setState(id, "accepted", "");
  }

  wait(id) {
    this.#setState(id, "waiting", this.#words.waiting);
  }

  /** Takes back what the server refused; its choice may be taken again. */
  takeBack(saying) {
    const own = this.#pending.get(saying.id);
    if (own) {
      const next = own.element.nextElementSibling;
      own.element.remove();
      this.#pending.delete(saying.id);
      if (next) this.#dress(next);
    }
    if (saying.seq !== undefined) this.chose(saying.seq, null);
  }

  chose(seq, chosen) {
    const known = this.#known.get(seq);
    if (!known?.message.choices?.length) return;
    known.message.chosen = chosen;
    this.#showChoices(known);
  }

  /** "Today" is "Yesterday" after midnight. */
  turnDay(now) {
    if (sameDay(now, this.#today)) return;
    this.#today = now;
    for (const element of this.#log.children) this.#dress(element);
  }

  #make(message) {
    return messageElement(message, this.#words, this.#days, (choice) =>
      this.#take(message, choice),
    );
  }

  #pendingOf({ id, text }) {
    const byId = this.#pending.get(id);
    if (byId) return byId.element;
    // An echo without the id: by its text, but never words from before a reload, for an old
    // message of the history may say the same.
    const same = ({ element, shown }) => shown === text && element.dataset.state !== "waiting";
    return [...this.#pending.values()].find(same)?.element;
  }

  #adopt(element, message) {
    this.#pending.delete(element.dataset.pending);
    delete element.dataset.pending;
    delete element.dataset.state;
    note(element, "");
    const text = element.querySelector("[data-text]");
    if (text.textContent !== message.text) text.textContent = message.text;
    stamp(element, message, this.#days);
  }

  #setState(id, state, sentence) {
    const own = this.#pending.get(id);
    if (!own) return;
    own.element.dataset.state = state;
    note(own.element, sentence);
  }

  /** After the last earlier message; what the server has not taken yet stays below. */
  #place(element, seq) {
    let before = this.#log.lastElementChild;
    while (before && (before === element || this.#isLater(before, seq))) {
      before = before.previousElementSibling;
    }
    const after = before ? before.nextElementSibling : this.#log.firstElementChild;
    // Moving an element that stands right already would make a screen reader say it twice.
    if (after !== element) {
      const left = element.nextElementSibling;
      this.#log.insertBefore(element, after);
      if (left) this.#dress(left);
    }
    this.#dress(element);
    if (element.nextElementSibling) this.#dress(element.nextElementSibling);
  }

  #isLater({ dataset }, seq) {
    if (dataset.pending !== undefined) return dataset.state !== "accepted";
    return Number(dataset.seq) > seq;
  }

  /** The day above and the nearness to what stands before. */
  #dress(element) {
    const at = timeOf(element);
    const before = element.previousElementSibling;
    const earlier = before && timeOf(before);
    const day = element.querySelector("[data-day]");
    day.hidden = !at || Boolean(earlier && sameDay(at, earlier));
    const name = day.hidden ? "" : this.#days.name(at, this.#today);
    if (day.textContent !== name) day.textContent = name;
    const together =
      day.hidden &&
      before?.dataset.from === element.dataset.from &&
      !(at && earlier && at - earlier > ONE_BREATH_MS);
    element.toggleAttribute("data-continues", together);
  }

  /** Only the latest question is open: a talk in between leaves it open, a newer one closes it. */
  #ask(entry) {
    if (!entry.message.choices?.length) return;
    const before = this.#latest;
    if (!before || before.message.seq < entry.message.seq) {
      this.#latest = entry;
      if (before) this.#showChoices(before);
    }
    this.#showChoices(entry);
  }

  #showChoices(entry) {
    const { message, element } = entry;
    const chosen = message.chosen ?? null;
    const open = entry === this.#latest && chosen === null;
    showChosen(element.querySelector("[data-choices]"), chosen, open);
  }
}

function timeOf(element) {
  const told = element.querySelector("time").dateTime;
  return told ? new Date(told) : null;
}
