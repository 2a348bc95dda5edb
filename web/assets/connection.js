/** The line under the name: who is there, or that the connection is being made again. */

/** A shorter break is not worth a word. */
const SHORT_BREAK_MS = 1_200;

export class Connection {
  #place;
  #words;
  #broken = new Set();
  #timer = 0;

  constructor(place, words) {
    this.#place = place;
    this.#words = words;
  }

  /** `part` is one of the two ways that can break on their own: "hearing" and "sending". */
  is(part, well) {
    if (well) this.#broken.delete(part);
    else this.#broken.add(part);
    clearTimeout(this.#timer);
    if (this.#broken.size) this.#timer = setTimeout(() => this.#show(), SHORT_BREAK_MS);
    else this.#show();
  }

  #show() {
    const state = this.#broken.size ? "reconnecting" : "here";
    if (this.#place.dataset.state === state) return;
    this.#place.dataset.state = state;
    this.#place.textContent = state === "here" ? this.#words.coach : this.#words.reconnecting;
  }
}
