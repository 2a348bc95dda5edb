/** The box at the bottom: what the person writes, the small menu, and what could not be sent. */

export class Composer {
  #box = document.querySelector("#text");
  #send = document.querySelector("#send");
  #notice = document.querySelector("#notice");
  #form = document.querySelector("#composer");
  #draftKey;

  /** `say(text)` and `sayWhere(location)` are called with what the person wants to send. */
  constructor(user, words, { say, sayWhere }) {
    this.#draftKey = `virtus.draft.${user}`;
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit(say);
    });
    this.#box.addEventListener("keydown", (event) => this.#key(event));
    this.#box.addEventListener("input", () => {
      this.tell("");
      this.#changed();
    });
    this.#setUpMenu(words, say, sayWhere);
    this.#restoreDraft();
  }

  focus() {
    this.#box.focus();
  }

  /** A sentence near the box; empty takes it away. */
  tell(sentence) {
    this.#notice.textContent = sentence;
    this.#notice.hidden = sentence === "";
  }

  /** Puts refused words back, above what was begun since. */
  giveBack(text) {
    this.#box.value = [text, this.#box.value].filter(Boolean).join("\n");
    this.#changed();
    this.focus();
  }

  #submit(say) {
    const text = this.#box.value.trim();
    if (!text) return;
    this.#box.value = "";
    this.tell("");
    this.#changed();
    this.focus();
    say(text);
  }

  #key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#form.requestSubmit();
    }
    if (event.key === "ArrowUp" && this.#box.value === "") {
      const open = [...document.querySelectorAll("[data-choices]:enabled button")];
      if (!open.length) return;
      event.preventDefault();
      open[0].focus();
    }
  }

  #changed() {
    const text = this.#box.value;
    this.#send.disabled = text.trim() === "";
    this.#box.style.height = "auto";
    this.#box.style.height = `${this.#box.scrollHeight}px`;
    try {
      sessionStorage.setItem(this.#draftKey, text);
    } catch {
      // Storage is switched off: the draft lives as long as the page.
    }
  }

  #restoreDraft() {
    try {
      this.#box.value = sessionStorage.getItem(this.#draftKey) ?? "";
    } catch {
      this.#box.value = "";
    }
    this.#changed();
  }

  #setUpMenu(words, say, sayWhere) {
    const menu = document.querySelector("#menu");
    menu.addEventListener("beforetoggle", () => {
      const { top, left } = this.#form.getBoundingClientRect();
      menu.style.bottom = `${window.innerHeight - top + 8}px`;
      menu.style.insetInlineStart = `${left}px`;
    });
    menu.addEventListener("click", ({ target }) => {
      const button = target.closest("button");
      if (!button) return;
      menu.hidePopover();
      this.tell("");
      if (button.dataset.say) say(button.dataset.say);
      else this.#findWhere(words, sayWhere);
    });
  }

  #findWhere(words, sayWhere) {
    if (!navigator.geolocation) return this.tell(words.location_unavailable);
    this.tell(words.location_looking);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        this.tell("");
        sayWhere({ latitude, longitude });
      },
      ({ code, PERMISSION_DENIED }) => {
        const denied = code === PERMISSION_DENIED;
        this.tell(denied ? words.location_denied : words.location_unavailable);
      },
      { timeout: 15_000, maximumAge: 600_000 },
    );
  }
}
