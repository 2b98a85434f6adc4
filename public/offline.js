// Has the browser keep the calculator (sw.js), and leaves word of it for the program, which
// src/browser/offline.rs reads. Plain JavaScript of its own: it is not needed to start the program,
// and a new version must be able to take the place of a program that does not start.

const { serviceWorker } = navigator;
let isAnswered = serviceWorker.controller !== null;
let isRenewing = false;

function tell(state) {
  document.documentElement.dataset.offline = state;
  dispatchEvent(new Event("spbe-offline"));
}

// A version answers for this page from now on; another one than before, if one has before.
serviceWorker.addEventListener("controllerchange", () => {
  if (isRenewing) {
    location.reload();
  } else if (isAnswered) {
    tell("replaced");
  }
  isAnswered = true;
});

const registration = await serviceWorker.register("sw.js");

// The page is about to be loaded again, everything is saved, and the user has agreed to a new version.
addEventListener("spbe-renew", (event) => {
  if (registration.waiting) {
    event.preventDefault();
    isRenewing = true;
    registration.waiting.postMessage("take over");
  }
});

await serviceWorker.ready;
tell("kept");

function look() {
  if (registration.waiting && serviceWorker.controller) {
    tell("waiting");
  }
}

function follow() {
  registration.installing?.addEventListener("statechange", look);
}

registration.addEventListener("updatefound", follow);
follow();
look();
