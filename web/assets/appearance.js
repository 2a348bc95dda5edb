/* The chosen appearance, before the first paint; a module would come too late and flash. */
"use strict";
try {
  const appearance = localStorage.getItem("virtus.appearance");
  if (appearance) document.documentElement.dataset.appearance = appearance;
} catch {
  // Storage is switched off: the device's own appearance holds.
}
