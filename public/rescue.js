// Shows a plain sentence and a way to save the drafts when the program cannot run. It uses nothing
// that the program brings, and only JavaScript that browsers of 2012 know.
(function () {
  "use strict";

  var PREFIX = "spbe/";

  function show(detail) {
    var rescue = document.getElementById("rescue");
    // What stands on the page no longer works: nobody may go on typing into it.
    for (var at = 0; at < document.body.children.length; at += 1) {
      document.body.children[at].hidden = true;
    }
    document.getElementById("rescue-detail").textContent = detail || "";
    rescue.hidden = false;
    window.scrollTo(0, 0);
    rescue.focus();
  }

  // Every text of ours in the storage, as it is.
  function stored() {
    var texts = {};
    for (var at = 0; at < localStorage.length; at += 1) {
      var key = localStorage.key(at);
      if (key.indexOf(PREFIX) === 0) {
        texts[key] = localStorage.getItem(key);
      }
    }
    return JSON.stringify({ format: "spbe-backup", version: 1, stored: texts }, null, 1);
  }

  function download() {
    var link = document.createElement("a");
    try {
      link.href = URL.createObjectURL(new Blob([stored()], { type: "application/json" }));
    } catch (error) {
      document.getElementById("rescue-detail").textContent = String(error);
      return;
    }
    link.download = "spbe-draf.json";
    document.body.appendChild(link);
    link.click();
    document.body.removeChild(link);
  }

  // A program that started has removed the shell; until then any failure keeps it from starting.
  // After that only an error of the program itself counts, not one of a browser extension.
  function failed(error) {
    var starting = document.getElementById("shell") !== null;
    var trapped = typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;
    if (starting || trapped) {
      show(error ? String(error) : "");
    }
  }

  document.getElementById("rescue-download").addEventListener("click", download);
  document.getElementById("rescue-reload").addEventListener("click", function () {
    var renew = document.createEvent("Event");
    renew.initEvent("spbe-renew", false, true);
    // Where a newer version waits, offline.js lets it take the place of this one first.
    if (window.dispatchEvent(renew)) {
      location.reload();
    }
  });
  // In the capturing phase, which also sees scripts that cannot be loaded.
  window.addEventListener("error", function (event) {
    failed(event.error);
  }, true);
  window.addEventListener("unhandledrejection", function (event) {
    failed(event.reason);
  });
  if (typeof WebAssembly !== "object" || !("noModule" in document.createElement("script"))) {
    show("");
  }
})();
