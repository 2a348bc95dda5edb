/** What this browser remembers between visits; where storage is off, until the page closes. */

const instead = new Map();

/** The text kept under the key, or null. */
export function recall(key) {
  if (instead.has(key)) return instead.get(key);
  try {
    return localStorage.getItem(`virtus.${key}`);
  } catch {
    return null;
  }
}

/** Keeps the text under the key; null forgets it. */
export function remember(key, text) {
  try {
    if (text === null) localStorage.removeItem(`virtus.${key}`);
    else localStorage.setItem(`virtus.${key}`, text);
    instead.delete(key);
  } catch {
    instead.set(key, text);
  }
}
