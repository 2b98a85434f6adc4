// Takes note of the memory of every program that starts, which nobody can ask for later.
window.memories = new Set();
for (const name of ["instantiate", "instantiateStreaming"]) {
  const original = WebAssembly[name];
  WebAssembly[name] = async (...values) => {
    const made = await original.apply(WebAssembly, values);
    const { memory } = (made.instance ?? made).exports;
    if (memory) {
      memories.add(memory);
    }
    return made;
  };
}
