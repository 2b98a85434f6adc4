// Keeps the calculator in the browser, so that it opens without the network. The build puts SHIPPED in
// front of this file (xtask/src/offline.rs): the version, and the SHA-256 of each of its files.
//
// A version is kept whole or not at all, and a page is given the parts of its own version only. A new
// one waits until the user agrees, or until no page of the old one is open.

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
  const { name, query } = asked(event.request);
  if (!FILES.has(name)) {
    return;
  }
  if (isOfAnother(query)) {
    event.respondWith(Response.error());
  } else {
    event.respondWith(kept(name).then((response) => response ?? fetch(event.request)));
  }
});

addEventListener("message", ({ data }) => {
  if (data === "take over") {
    skipWaiting();
  }
});

async function keep() {
  // The version before the present one may be offered again: it is in use then.
  const isNew = !(await caches.has(CACHE));
  try {
    await fill();
  } catch (error) {
    if (isNew) {
      await caches.delete(CACHE);
    }
    throw error;
  }
}

async function fill() {
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

// The name of a file that may be one of ours, and the query behind it; one behind the page says nothing.
function asked({ method, mode, url }) {
  if (method !== "GET" || !url.startsWith(SCOPE)) {
    return {};
  }
  const [path, query] = url.slice(SCOPE.length).split("#")[0].split("?");
  const name = path === "" ? PAGE : path;
  if (mode === "navigate") {
    return name === PAGE ? { name } : {};
  }
  return { name, query };
}

// The query of a part of the program names the main program of the page that asks. A page of another
// version, as a tab that was not loaded again after an update, gets neither our part nor what the server
// has under the same name by now: a message can mean something else to it. It says that the part
// cannot be loaded, beside the notice that asks to load it again.
//
// Files of data/ have no query, and a page may have those of any version: of an edition it takes the
// English of the texts that it has, word for word; an exported file tells its version; the list of agencies
// and the published results are read by the form that they have, and change no entry.
function isOfAnother(query) {
  return query !== undefined && !FILES.has(new URL(query, SCOPE).href.slice(SCOPE.length));
}

// Nothing where the browser has lost it.
function kept(name) {
  return caches.match(address(name), { cacheName: CACHE }).catch(() => undefined);
}
