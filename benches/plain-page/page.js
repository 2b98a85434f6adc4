// The questionnaire as one would write it without a framework and without WebAssembly: what the
// calculator's speed is measured by. All questions stand on one page; every change shows the index and
// is saved. questions.json is made of the edition by the bench.

const KEY = "plain-page";
const SAVE_AFTER = 150;

const questions = await (await fetch("questions.json")).json();
const answers = JSON.parse(localStorage.getItem(KEY) ?? "{}");
const form = document.getElementById("questions");
const shownIndex = document.getElementById("index");
const saved = document.getElementById("saved");

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function level({ id }, { level, name, criterion, evidence }) {
  const radio = element("input", { type: "radio", name: `level-${id}`, value: level });
  radio.checked = answers[id]?.level === level;
  const texts = [criterion, evidence && `Bukti: ${evidence}`].filter(Boolean);
  const details = texts.map((text) => element("small", {}, text));
  return element("label", {}, radio, ` ${level} ${name}`, ...details);
}

function question(it) {
  const explanation = element("textarea", { name: `explanation-${it.id}`, rows: 6 });
  explanation.value = answers[it.id]?.explanation ?? "";
  const texts = [it.question, it.explanation].filter(Boolean);
  return element(
    "fieldset",
    { id: `question-${it.id}` },
    element("legend", {}, `${it.no}. ${it.name}`),
    ...texts.map((text) => element("p", {}, text)),
    ...it.levels.map((choice) => level(it, choice)),
    element("label", {}, "Penjelasan", explanation),
  );
}

// Weights are whole hundredths of a per cent, so nothing is rounded before the end: half up.
function showIndex() {
  let sum = 0;
  for (const { id, weight } of questions) {
    const level = answers[id]?.level;
    if (level === undefined) {
      shownIndex.value = "–";
      return;
    }
    sum += weight * level;
  }
  const hundredths = String(Math.floor((sum + 50) / 100)).padStart(3, "0");
  shownIndex.value = `${hundredths.slice(0, -2)},${hundredths.slice(-2)}`;
}

let timer;

function save() {
  timer = undefined;
  try {
    localStorage.setItem(KEY, JSON.stringify(answers));
    saved.textContent = "Tersimpan";
  } catch (error) {
    saved.textContent = `Tidak tersimpan: ${error.message}`;
  }
}

function change(field, value) {
  const [name, id] = field.name.split("-");
  answers[id] = { ...answers[id], [name]: value };
  saved.textContent = "Menyimpan…";
  timer ??= setTimeout(save, SAVE_AFTER);
}

form.append(...questions.map(question));
showIndex();

form.addEventListener("input", ({ target }) => {
  if (target.type === "radio") {
    change(target, Number(target.value));
    showIndex();
  } else {
    change(target, target.value);
  }
});
addEventListener("pagehide", () => timer && save());
