/** Who chats, in which language and in which light: from the address, then from this browser. */

import { recall, remember } from "./memory.js";
import { nearestLanguage } from "./words.js";

const address = new URL(location.href);

export function chosenName() {
  return tidy(address.searchParams.get("user") ?? recall("name") ?? "");
}

export function chosenLanguage() {
  const asked = [address.searchParams.get("lang"), recall("language")].filter(Boolean);
  return nearestLanguage([...asked, ...navigator.languages]);
}

/** Asks for a name; `sentence` says why the last one did not do. Who has a name may keep it. */
export function askName(current, sentence = "") {
  const dialog = document.querySelector("#name-dialog");
  const field = document.querySelector("#name");
  const notice = document.querySelector("#name-notice");
  const cancel = document.querySelector("#name-cancel");
  const mayLeave = current !== "" && sentence === "";
  field.value = current;
  notice.textContent = sentence;
  notice.hidden = sentence === "";
  cancel.hidden = !mayLeave;
  cancel.onclick = () => dialog.close();
  dialog.oncancel = (event) => !mayLeave && event.preventDefault();
  dialog.querySelector("form").onsubmit = (event) => {
    const name = tidy(field.value);
    if (!name) return event.preventDefault();
    remember("name", name);
    startAgainWithout("user");
  };
  if (!dialog.open) dialog.showModal();
  field.select();
}

export function setUpSettings(name, language) {
  for (const place of document.querySelectorAll("#user-name, #user-name-full")) {
    place.textContent = name;
  }
  document.querySelector("#change-name").addEventListener("click", () => {
    document.querySelector("#settings").hidePopover();
    askName(name);
  });
  check("language", language);
  document.querySelector("#language").addEventListener("change", ({ target }) => {
    remember("language", target.value);
    startAgainWithout("lang");
  });
  check("appearance", document.documentElement.dataset.appearance ?? "auto");
  document.querySelector("#appearance").addEventListener("change", ({ target }) => {
    const auto = target.value === "auto";
    remember("appearance", auto ? null : target.value);
    if (auto) delete document.documentElement.dataset.appearance;
    else document.documentElement.dataset.appearance = target.value;
  });
}

function check(group, value) {
  document.querySelector(`input[name="${group}"][value="${value}"]`).checked = true;
}

/** What was just chosen holds from now on, not what the address said. */
function startAgainWithout(parameter) {
  address.searchParams.delete(parameter);
  location.replace(address);
}

function tidy(name) {
  return name.normalize("NFC").trim();
}
