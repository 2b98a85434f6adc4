// Starts the program. A file of its own, so that the page needs no inline script and a strict
// content security policy can forbid them.
const { program, binary } = document.getElementById("boot").dataset;

import(program)
  .then(({ default: start }) => start({ module_or_path: binary }))
  // rescue.js listens: it shows what to do when the program cannot start.
  .catch((error) => dispatchEvent(new ErrorEvent("error", { error })))
  // Last, so that the first visit does not wait for it. Plain http and private windows have none.
  .then(() => navigator.serviceWorker && import("./offline.js"))
  .catch(() => {});
