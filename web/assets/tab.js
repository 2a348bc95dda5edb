/** The tab around the chat: its sleep, its title, and the keyboard of a phone. */

/** After so long asleep a line may be dead without knowing it. */
const LONG_SLEEP_MS = 30_000;

const NAME = document.title;
let unread = 0;

/** Counts in the title what came while nobody looked. */
export function countUnread() {
  if (!document.hidden) return;
  unread += 1;
  document.title = `(${unread}) ${NAME}`;
}

/** `woke(longSleep)` is called whenever the person is back at the page or the network is. */
export function whenAwake(woke) {
  let asleepSince = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      asleepSince = Date.now();
      return;
    }
    unread = 0;
    document.title = NAME;
    woke(Date.now() - asleepSince > LONG_SLEEP_MS);
  });
  window.addEventListener("online", () => woke(true));
  // Restored by the browser's back button: its connections were cut.
  window.addEventListener("pageshow", ({ persisted }) => persisted && woke(true));
}

/** Where a keyboard covers the page instead of shrinking it, the page shrinks itself. */
export function fitTheKeyboard() {
  const seen = window.visualViewport;
  seen.addEventListener("resize", () => {
    const covered = seen.scale === 1 && seen.height < window.innerHeight - 1;
    document.documentElement.style.setProperty("--height", covered ? `${seen.height}px` : "");
    if (covered) window.scrollTo(0, 0);
  });
}
