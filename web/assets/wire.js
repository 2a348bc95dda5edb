/** How the page and the server speak: what was said, what is being said, what we say. */

/** The server will never take this as it is; the message is its sentence, perhaps empty. */
export class Refused extends Error {}

/** The server cannot be reached or asks to wait; `retryAfter` is in seconds, 0 when not said. */
export class Unreachable extends Error {
  constructor(retryAfter = 0) {
    super("The server cannot be reached just now; try again in a moment.");
    this.retryAfter = retryAfter;
  }
}

const PATIENCE_MS = 15_000;
const WORTH_ANOTHER_TRY = new Set([408, 425, 429]);

/** Every message after `after`, oldest first. */
export async function history(user, after) {
  const response = await ask(`/web/messages?${new URLSearchParams({ user, after })}`);
  return (await response.json()).messages;
}

/** Hands one message over; the same id may be posted again until it is taken. */
export async function post(user, id, body) {
  await ask("/web/messages", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ user, id, ...body }),
  });
}

/** Milliseconds before try number `attempt` (from 1): doubling from one second up to 15. */
export function pause(attempt) {
  return Math.min(15_000, 1_000 * 2 ** (attempt - 1)) * (0.8 + 0.4 * Math.random());
}

async function ask(address, options = {}) {
  let response;
  try {
    response = await fetch(address, { ...options, signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch {
    throw new Unreachable();
  }
  if (response.ok) return response;
  if (response.status < 500 && !WORTH_ANOTHER_TRY.has(response.status)) {
    throw new Refused(await sentenceOf(response));
  }
  throw new Unreachable(Number(response.headers.get("Retry-After")) || 0);
}

async function sentenceOf(response) {
  try {
    const { detail } = await response.json();
    return typeof detail === "string" ? detail : "";
  } catch {
    return "";
  }
}

/** The open line to one conversation: the history first, then what comes, through every break. */
export class Line {
  #user;
  #heard;
  #source = null;
  #timer = 0;
  #attempt = 0;
  #turn = 0;
  #last = 0;
  #caughtUp = false;

  /** `heard`: message, chosen, draft, caughtUp, connected(boolean), refused(sentence). */
  constructor(user, heard) {
    this.#user = user;
    this.#heard = heard;
  }

  async open() {
    const turn = ++this.#turn;
    this.close();
    try {
      if (!this.#caughtUp) await this.#catchUp(turn);
    } catch (error) {
      if (turn !== this.#turn) return;
      if (error instanceof Refused) this.#heard.refused(error.message);
      else this.#tryLater();
      return;
    }
    if (turn === this.#turn) this.#listen();
  }

  close() {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = null;
  }

  async #catchUp(turn) {
    const messages = await history(this.#user, this.#last);
    if (turn !== this.#turn) return;
    this.#caughtUp = true;
    this.#heard.caughtUp(messages);
    for (const { seq } of messages) this.#last = Math.max(this.#last, seq);
  }

  #listen() {
    const query = new URLSearchParams({ user: this.#user, after: this.#last });
    const source = new EventSource(`/web/events?${query}`);
    source.onopen = () => {
      this.#attempt = 0;
      this.#heard.connected(true);
    };
    // The browser's own reconnecting gives up for good on a 503, so each break gets a new source.
    source.onerror = () => this.#tryLater();
    source.onmessage = ({ data }) => {
      const message = JSON.parse(data);
      this.#last = Math.max(this.#last, message.seq);
      this.#heard.message(message);
    };
    source.addEventListener("draft", ({ data }) => this.#heard.draft(JSON.parse(data).text));
    source.addEventListener("chosen", ({ data }) => {
      const { seq, chosen } = JSON.parse(data);
      this.#heard.chosen(seq, chosen);
    });
    this.#source = source;
  }

  #tryLater() {
    this.close();
    this.#heard.connected(false);
    this.#timer = setTimeout(() => this.open(), pause(++this.#attempt));
  }
}
