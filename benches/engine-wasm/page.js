import start, { Engine } from "./engine_wasm.js";

const FORMS = 20_000;
const ROWS = 47;
const ROUNDS = 41;
// The clock of a page ticks every 0.1 ms, so what takes less than one is repeated.
const PASSES = { index: 20, plain: 20, report: 1 };

await start({ module_or_path: "engine_wasm_bg.wasm" });
const engine = Engine.open();
// The same forms for everyone: levels 1 to 5 from a small generator.
const levels = new Uint8Array(FORMS * ROWS);
let state = 1;
for (let at = 0; at < levels.length; at += 1) {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  levels[at] = 1 + ((state >> 16) % 5);
}
const weights = Float64Array.from(engine.units());
const floats = Float64Array.from(levels);

// What one would write without WebAssembly: a plain loop over typed arrays of floats.
function plain() {
  let total = 0;
  for (let form = 0; form < FORMS; form += 1) {
    const first = form * ROWS;
    let sum = 0;
    for (let row = 0; row < ROWS; row += 1) {
      sum += weights[row] * floats[first + row];
    }
    total += sum;
  }
  return total;
}

const times = { index: [], plain: [], report: [] };
const timed = (name, run) => {
  let result;
  const begin = performance.now();
  for (let pass = 0; pass < PASSES[name]; pass += 1) {
    result = run();
  }
  times[name].push((performance.now() - begin) / PASSES[name]);
  return result;
};
let equal = true;
// In turns, so that whatever else the machine does meets all of them.
for (let round = 0; round < ROUNDS; round += 1) {
  const index = timed("index", () => engine.indices(levels));
  equal &&= index === timed("plain", plain) % 2 ** 32;
  equal &&= timed("report", () => engine.reports(levels)) === FORMS;
}
// Every target of two decimals above the index 2.
const plans = [];
for (let target = 201; target <= 500; target += 1) {
  const begin = performance.now();
  equal &&= engine.plan(target) > 0;
  plans.push(performance.now() - begin);
}
plans.sort((a, b) => a - b);
const perSecond = (name) => FORMS / (times[name].sort((a, b) => a - b)[ROUNDS >> 1] / 1000);
document.title = JSON.stringify({
  equal,
  index: perSecond("index"),
  plain: perSecond("plain"),
  report: perSecond("report"),
  plan: plans[plans.length >> 1],
  slowestPlan: plans.at(-1),
});
