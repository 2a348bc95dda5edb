/** What the person said and the server has not taken yet: kept over a reload, sent in order. */

import { recall, remember } from "./memory.js";
import { Refused, Unreachable, pause, post } from "./wire.js";

export class Unsent {
  #user;
  #heard;
  #busy = false;
  #timer = 0;
  #attempt = 0;

  /** `heard`: accepted(saying), refused(saying, sentence), waiting(saying). */
  constructor(user, heard) {
    this.#user = user;
    this.#heard = heard;
  }

  /** Read anew each time, for another tab may have added to it. */
  all() {
    return JSON.parse(recall(this.#key) ?? "[]");
  }

  /** A saying is {id, body, shown, seq?, at}: what is posted, and what is seen meanwhile. */
  add(saying) {
    this.#keep([...this.all(), saying]);
    this.send();
  }

  drop(id) {
    this.#keep(this.all().filter((saying) => saying.id !== id));
  }

  async send() {
    if (this.#busy) return;
    this.#busy = true;
    clearTimeout(this.#timer);
    let next;
    try {
      while ((next = this.all()[0])) await this.#handOver(next);
      this.#attempt = 0;
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      for (const saying of this.all()) this.#heard.waiting(saying);
      const wait = Math.max(pause(++this.#attempt), 1_000 * error.retryAfter);
      this.#timer = setTimeout(() => this.send(), wait);
    } finally {
      this.#busy = false;
    }
  }

  async #handOver(saying) {
    try {
      await post(this.#user, saying.id, saying.body);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.drop(saying.id);
      this.#heard.refused(saying, error.message);
      return;
    }
    this.drop(saying.id);
    this.#heard.accepted(saying);
  }

  #keep(sayings) {
    remember(this.#key, sayings.length ? JSON.stringify(sayings) : null);
  }

  get #key() {
    return `unsent.${this.#user}`;
  }
}
