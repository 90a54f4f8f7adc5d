//! What Node has beside the platform that browsers have too.

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::JsValue;

pub fn print(line: &str) {
    web_sys::console::log_1(&line.into());
}

fn process() -> JsValue {
    Reflect::get(&js_sys::global(), &"process".into()).expect("it is Node")
}

/// A variable of the environment.
pub fn variable(name: &str) -> String {
    let environment = Reflect::get(&process(), &"env".into()).expect("Node has an environment");
    let value = Reflect::get(&environment, &name.into()).expect("it can be read").as_string();
    value.unwrap_or_else(|| panic!("{name} is not set: run `cargo xtask wasm`"))
}

/// Ends the process with its exit code, though Node may hold a connection whose call was given up: it
/// would wait some 300 s for it.
pub fn exit() {
    let exit = Reflect::get(&process(), &"exit".into()).expect("Node can end");
    let _ = Function::from(exit).call0(&process());
}

pub fn set_exit_code(code: i32) {
    let process: Object = process().into();
    Reflect::set(&process, &"exitCode".into(), &code.into()).expect("it can be set");
}
