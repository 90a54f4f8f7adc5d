//! What Node has beside the platform that browsers have too.

use js_sys::{Object, Reflect};
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

pub fn set_exit_code(code: i32) {
    let process: Object = process().into();
    Reflect::set(&process, &"exitCode".into(), &code.into()).expect("it can be set");
}
