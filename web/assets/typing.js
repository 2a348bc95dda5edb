/** The three dots while the coach is expected to answer, and the answer while it is written. */

/** An answer that comes at once should not make the dots flash. */
const SHOW_AFTER_MS = 400;
const GIVE_UP_MS = 20_000;

export class Typing {
  #dots;
  #draft;
  #timers = [];

  constructor(dots, draft) {
    this.#dots = dots;
    this.#draft = draft;
  }

  expect() {
    this.#timers.forEach(clearTimeout);
    this.#timers = [
      setTimeout(() => (this.#dots.hidden = this.isShown), SHOW_AFTER_MS),
      setTimeout(() => this.stop(), GIVE_UP_MS),
    ];
  }

  /** All that is written so far: "" before the first word, null when nothing is written any more. */
  show(text) {
    if (text === null) return this.stop();
    this.#timers.forEach(clearTimeout);
    this.#dots.hidden = text !== "";
    this.#draft.hidden = text === "";
    this.#draft.firstElementChild.textContent = text;
  }

  get isShown() {
    return !this.#draft.hidden;
  }

  stop() {
    this.#timers.forEach(clearTimeout);
    this.#dots.hidden = true;
    this.#draft.hidden = true;
  }
}
