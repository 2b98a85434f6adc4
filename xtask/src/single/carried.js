// Answers what the program asks for from the parts that this page carries, as the service worker does with
// those that the browser keeps. There is nowhere else to ask: the page's policy forbids every connection.
// The build puts a program in front that unpacks (module.exports), the same for all browsers: those of 2021
// have none of their own.

function unpacked(part) {
  var packed = Uint8Array.from(atob(part.textContent), function (character) {
    return character.charCodeAt(0);
  });
  return module.exports(packed, new Uint8Array(Number(part.dataset.size)));
}

window.fetch = function (address) {
  return new Promise(function (answer) {
    var folder = new URL(".", document.baseURI).href;
    var name = new URL(address, document.baseURI).href.slice(folder.length);
    var part = document.querySelector("script[data-part='" + name + "']");
    if (!part) {
      throw new TypeError(name + " is not in this file");
    }
    answer(new Response(unpacked(part), { headers: { "content-type": part.dataset.media } }));
  });
};

// Word for the program (src/browser/offline.rs).
document.documentElement.dataset.offline = "file";
