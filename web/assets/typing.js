/** The three dots while the coach is expected to answer. */

/** An answer that comes at once should not make the dots flash. */
const SHOW_AFTER_MS = 400;
const GIVE_UP_MS = 20_000;

export class Typing {
  #dots;
  #timers = [];

  constructor(dots) {
    this.#dots = dots;
  }

  expect() {
    this.#timers.forEach(clearTimeout);
    this.#timers = [
      setTimeout(() => (this.#dots.hidden = false), SHOW_AFTER_MS),
      setTimeout(() => this.stop(), GIVE_UP_MS),
    ];
  }

  stop() {
    this.#timers.forEach(clearTimeout);
    this.#dots.hidden = true;
  }
}
