//! How much memory the program has needed. WebAssembly gives nothing back, so it is the most that it has.

/// A script that takes note of the memory. It runs before the program starts.
pub const NOTED: &str = include_str!("program_memory.js");

/// The bytes by then, in JavaScript.
pub const BYTES: &str = "[...memories].reduce((sum, memory) => sum + memory.buffer.byteLength, 0)";
