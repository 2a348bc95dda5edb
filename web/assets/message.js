/** One message as it stands in the conversation; every text goes in as text, never as markup. */

import { choicesElement } from "./choices.js";

/**
 * `message` is one of the wire's, or what the person just said while it has no `seq` yet;
 * `take(choice)` is called when one of its choices is tapped.
 */
export function messageElement(message, words, days, take) {
  const element = make("div", { message: "", from: message.from });
  const bubble = make("div", { bubble: "" });
  const speaker = make("span", {}, message.from === "coach" ? "Virtus: " : `${words.you}: `);
  speaker.className = "unseen";
  bubble.append(speaker, ...pictureOf(message), textOf(message.text));
  const line = make("div", { line: "" });
  line.append(bubble, timeElement());
  const day = make("p", { day: "" });
  day.hidden = true;
  element.append(day, line);
  if (message.choices?.length) {
    element.append(choicesElement(message.choices, words.choices, take));
  }
  stamp(element, message, days);
  return element;
}

/** Gives the element its place and time once the server has told them. */
export function stamp(element, message, days) {
  if (message.seq !== undefined) element.dataset.seq = message.seq;
  if (!message.sent_at) return;
  const time = element.querySelector("time");
  time.dateTime = message.sent_at;
  time.textContent = days.time(new Date(message.sent_at));
}

/** Under the person's own words: why they are not sent yet, or nothing. */
export function note(element, sentence) {
  let place = element.querySelector("[data-note]");
  if (!sentence) return place?.remove();
  if (!place) {
    place = make("p", { note: "" });
    element.append(place);
  }
  if (place.textContent !== sentence) place.textContent = sentence;
}

function textOf(text) {
  const paragraph = make("p", { text: "" }, text);
  paragraph.dir = "auto";
  paragraph.hidden = text === "";
  return paragraph;
}

function timeElement() {
  const time = document.createElement("time");
  time.dir = "auto";
  return time;
}

function pictureOf({ picture, text }) {
  const address = picture && URL.parse(picture, document.baseURI);
  if (!address || !["http:", "https:"].includes(address.protocol)) return [];
  address.searchParams.set("theme", isDark() ? "dark" : "light");
  const link = make("a", { picture: "" });
  link.href = address.href;
  link.target = "_blank";
  link.rel = "noopener";
  const image = document.createElement("img");
  image.src = address.href;
  image.alt = text;
  image.addEventListener("error", () => link.remove());
  link.append(image);
  return [link];
}

function isDark() {
  const { appearance } = document.documentElement.dataset;
  return appearance ? appearance === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function make(tag, dataset, text = "") {
  const element = document.createElement(tag);
  Object.assign(element.dataset, dataset);
  element.textContent = text;
  return element;
}
