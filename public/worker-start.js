// Starts the second module (worker.js and its binary), which the page runs as a web worker. Their
// names bear no hash; the query, which names the main program, keeps the browser from using a copy of another build.
importScripts("worker.js" + location.search);

const failed = () => postMessage({ id: null, kind: "failed" });

// A promise that fails, as the program stopping in an asynchronous step does, is no error event.
addEventListener("unhandledrejection", failed);
wasm_bindgen({ module_or_path: "worker_bg.wasm" + location.search }).catch(failed);
