// Keeps the calculator in the browser, so that it opens without the network. The build puts SHIPPED in
// front of this file (xtask/src/offline.rs): the version, and the SHA-256 of each of its files.
//
// A version is kept whole or not at all, and a page is never answered from two of them. A new one
// waits until the user agrees, or until no page of the old one is open.

const FILES = new Map(Object.entries(SHIPPED.files));
const PAGE = "index.html";
// The folder of the page.
const SCOPE = registration.scope;
// Other pages of this origin have caches too, and so has the calculator in another folder.
const OURS = `spbe ${SCOPE} `;
const CACHE = OURS + SHIPPED.version;

// The page is asked for by its folder: many servers redirect from its name, and browsers refuse to
// show a kept page that was redirected.
const address = (name) => SCOPE + (name === PAGE ? "" : name);

addEventListener("install", (event) => event.waitUntil(keep()));

addEventListener("activate", (event) => event.waitUntil(takeOver()));

addEventListener("fetch", (event) => {
  const name = asked(event.request);
  if (name !== null) {
    event.respondWith(kept(name).then((response) => response ?? fetch(event.request)));
  }
});

addEventListener("message", ({ data }) => {
  if (data === "take over") {
    skipWaiting();
  }
});

async function keep() {
  const cache = await caches.open(CACHE);
  const keepFile = async ([name, integrity]) => {
    // Asks the server, which need not send again what the browser has from loading the page. A file
    // that is of another version than the list is refused, and with it the whole version.
    const response = await fetch(address(name), { cache: "no-cache", integrity });
    await cache.put(address(name), response);
  };
  await Promise.all([...FILES].map(keepFile));
}

async function takeOver() {
  const former = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(former.map((name) => caches.delete(name)));
  // Also of the page that was loaded before anything was kept.
  await clients.claim();
}

// The name of a file of this version, when a request is for one.
function asked({ method, mode, url }) {
  if (method !== "GET" || !url.startsWith(SCOPE)) {
    return null;
  }
  const [path, query] = url.slice(SCOPE.length).split("#")[0].split("?");
  const name = path === "" ? PAGE : path;
  if (mode === "navigate") {
    return name === PAGE ? name : null;
  }
  // The query names the program of the page that asks: one of another version gets nothing of this.
  const isOurs = query === undefined || FILES.has(new URL(query, SCOPE).href.slice(SCOPE.length));
  return isOurs && FILES.has(name) ? name : null;
}

// Nothing where the browser has lost it.
function kept(name) {
  return caches.match(address(name), { cacheName: CACHE }).catch(() => undefined);
}
