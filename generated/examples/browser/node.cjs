// Runs the example in Node: `node node.cjs MODULE SERVER KEY`, where MODULE is what
// `wasm-bindgen --target nodejs` made of it, and SERVER is one as `cargo xtask simulate` starts it.
const path = require("node:path");

const [file, server, key] = process.argv.slice(2);
globalThis.settings = { url: `${server}/tracking/2026-07`, key };
require(path.resolve(file));
