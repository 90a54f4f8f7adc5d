//! The wire tests of the runtime in Node: the same table of outcomes as natively, tried with `fetch`
//! against the same server, and what only `fetch` has.

#[cfg(target_family = "wasm")]
mod client;
#[cfg(target_family = "wasm")]
#[allow(dead_code)]
#[path = "../../../codegen/runtime/tests/transport/table.rs"]
mod table;
#[cfg(target_family = "wasm")]
#[allow(dead_code)]
#[path = "../../../codegen/runtime/tests/transport/trial.rs"]
mod trial;

fn main() {
    #[cfg(target_family = "wasm")]
    client::start();
    #[cfg(not(target_family = "wasm"))]
    eprintln!("this program is for wasm32-unknown-unknown: run `cargo xtask wasm`");
}
