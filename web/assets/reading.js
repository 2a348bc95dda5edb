/** Where the person is reading: follows new messages at the bottom, leaves alone who reads above. */

const NEAR_PX = 80;
const MARGIN_PX = 16;

export class Reading {
  #scroller;
  #button;
  #atBottom = true;
  #top = 0;

  constructor(scroller, reel, button) {
    this.#scroller = scroller;
    this.#button = button;
    scroller.addEventListener("scroll", () => this.#look(), { passive: true });
    button.addEventListener("click", () => this.toBottom());
    // A picture that loads, a keyboard that opens and a growing box all move the bottom.
    const sizes = new ResizeObserver(() => this.#atBottom && this.toBottom());
    sizes.observe(scroller);
    sizes.observe(reel);
  }

  toBottom() {
    this.#atBottom = true;
    this.#button.hidden = true;
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }

  /** A new message stands below; one taller than the window is shown from its beginning. */
  follow(element) {
    if (!this.#atBottom) {
      this.#button.hidden = false;
      return;
    }
    if (element.offsetHeight < this.#scroller.clientHeight) return this.toBottom();
    this.#atBottom = false;
    const above = element.getBoundingClientRect().top - this.#scroller.getBoundingClientRect().top;
    this.#scroller.scrollTop += above - MARGIN_PX;
  }

  #look() {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    // Being far from the bottom is not enough: it may have moved away before this event came.
    if (scrollHeight - scrollTop - clientHeight < NEAR_PX) {
      this.#atBottom = true;
      this.#button.hidden = true;
    } else if (scrollTop < this.#top) {
      this.#atBottom = false;
    }
    this.#top = scrollTop;
  }
}
