// From the moment of each click, as the browser noted it, to the frame that shows the new index.
window.clicks = [];
window.watchClicks = () => {
  let clicked = null;
  addEventListener("click", (event) => (clicked = event.timeStamp), { capture: true });
  new MutationObserver(async () => {
    if (clicked !== null) {
      const began = clicked;
      clicked = null;
      clicks.push((await painted()) - began);
    }
  }).observe(document.querySelector(page.index), {
    characterData: true,
    childList: true,
    subtree: true,
  });
};

// Brings a level into view and tells where it is, once it stays there.
window.place = async (row, level) => {
  page.show(row);
  let last = null;
  for (;;) {
    await painted();
    const radio = page.radio(row, level);
    radio?.scrollIntoView({ block: "center", behavior: "instant" });
    const box = radio?.getBoundingClientRect();
    if (box && box.top === last) {
      return [box.left + box.width / 2, box.top + box.height / 2];
    }
    last = box?.top;
  }
};
