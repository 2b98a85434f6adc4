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

// The user can still stay on the page, when something on it is not kept anywhere else; the next press
// then loads it again at once.
function reload() {
  isRenewing = false;
  tell("replaced");
  location.reload();
}

// A version answers for this page from now on; another one than before, if one has before.
serviceWorker.addEventListener("controllerchange", () => {
  if (isRenewing) {
    reload();
  } else if (isAnswered) {
    tell("replaced");
  }
  isAnswered = true;
});

const registration = await serviceWorker.register("sw.js");

// The page is about to be loaded again, everything is saved, and the user has agreed to a new version.
addEventListener("spbe-renew", (event) => {
  const { waiting } = registration;
  if (waiting) {
    event.preventDefault();
    isRenewing = true;
    // A version newer still may take its place before it hears of this.
    waiting.addEventListener("statechange", () => {
      if (isRenewing && waiting.state === "redundant") {
        reload();
      }
    });
    waiting.postMessage("take over");
  }
});

await serviceWorker.ready;
if (!document.documentElement.dataset.offline) {
  tell("kept");
}

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

// A browser looks for a new version when a page is loaded, and an installed app can stay open for weeks.
const DAY = 24 * 60 * 60 * 1000;
let lookedAt = Date.now();

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && Date.now() - lookedAt >= DAY) {
    const looked = () => {
      lookedAt = Date.now();
    };
    // Without the network, the next time will do.
    registration.update().then(looked, () => {});
  }
});
