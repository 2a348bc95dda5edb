/** The choices under a coach's message, as buttons; the one that was taken stays visible. */

const SCALE = 5;
const SCALE_LABEL = 16;

/** A fieldset of buttons; `take(choice)` is called with the tapped one. */
export function choicesElement(choices, legend, take) {
  const fieldset = document.createElement("fieldset");
  fieldset.dataset.choices = isScale(choices) ? "scale" : "list";
  const caption = document.createElement("legend");
  caption.className = "unseen";
  caption.textContent = legend;
  fieldset.append(caption, ...choices.map((choice) => pill(choice, take)));
  if (isScale(choices)) fieldset.querySelectorAll("button").forEach(splitMark);
  fieldset.addEventListener("keydown", walk);
  return fieldset;
}

/** Shows which choice was taken (null: none) and whether one may be taken now. */
export function showChosen(fieldset, chosen, open) {
  for (const button of fieldset.querySelectorAll("button")) {
    if (button.dataset.choice === chosen) button.setAttribute("aria-pressed", "true");
    else button.removeAttribute("aria-pressed");
  }
  fieldset.disabled = !open;
}

function pill(choice, take) {
  const button = document.createElement("button");
  button.type = "button";
  button.dataset.choice = choice.id;
  button.dir = "auto";
  button.textContent = choice.label;
  button.addEventListener("click", () => take(choice));
  return button;
}

/** Five short answers that count from 1; five of another kind are a list. */
function isScale(choices) {
  return (
    choices.length === SCALE &&
    choices.every(
      ({ label }, place) => label.length <= SCALE_LABEL && label.startsWith(`${place + 1}`),
    )
  );
}

/** "2 · low" becomes a large 2 over a small word, so that five fit in one row of a phone. */
function splitMark(button) {
  const label = button.textContent;
  const [, mark, word] = label.match(/^([^\p{L}]*[^\p{L}\s.,:·–—-])[\s.,:·–—-]*(\p{L}.*)$/u) ?? [];
  if (!mark) return;
  const parts = [mark, word].map((text) => {
    const part = document.createElement("span");
    part.textContent = text;
    return part;
  });
  button.replaceChildren(parts[0], " ", parts[1]);
  button.setAttribute("aria-label", label);
}

function walk(event) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const next = buttons[buttons.indexOf(event.target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
