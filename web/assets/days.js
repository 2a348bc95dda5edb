/** How days and times are said in the reader's own locale and time zone. */

export class Days {
  #words;
  #time;
  #thisYear;
  #otherYear;

  constructor(words, language) {
    const base = language.split("-")[0];
    // A reader in London keeps their 24 hours although the page's English is one for all.
    const locale = navigator.languages.find((tag) => tag.split("-")[0] === base) ?? language;
    this.#words = words;
    this.#time = new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit" });
    const day = { weekday: "long", day: "numeric", month: "long" };
    this.#thisYear = new Intl.DateTimeFormat(locale, day);
    this.#otherYear = new Intl.DateTimeFormat(locale, { ...day, year: "numeric" });
  }

  time(at) {
    return this.#time.format(at);
  }

  name(at, now) {
    if (sameDay(at, now)) return this.#words.today;
    if (sameDay(at, dayBefore(now))) return this.#words.yesterday;
    const sameYear = at.getFullYear() === now.getFullYear();
    return (sameYear ? this.#thisYear : this.#otherYear).format(at);
  }
}

export function sameDay(one, other) {
  return one.toDateString() === other.toDateString();
}

function dayBefore(now) {
  // Through the calendar, not minus 24 hours: days with a clock change have 23 or 25.
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
}
