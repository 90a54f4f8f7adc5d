//! The little that web-sys leaves out: `fetch` of any kind of global scope, and members of values of
//! any type.

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Request;

/// The `fetch` of a window, a worker or Node, if there is one.
pub(super) fn fetch_function() -> Option<Function> {
    member(&js_sys::global(), "fetch").dyn_into().ok()
}

/// A member of a value; undefined if it has none.
pub(super) fn member(value: &JsValue, name: &str) -> JsValue {
    match value.is_object() || value.is_function() {
        true => Reflect::get(value, &name.into()).unwrap_or(JsValue::UNDEFINED),
        false => JsValue::UNDEFINED,
    }
}

/// A member of a value, if it is a text.
pub(super) fn text(value: &JsValue, name: &str) -> Option<String> {
    member(value, name).as_string()
}

/// Whether requests of this platform have an option; some refuse those that they lack.
pub(super) fn has_option(name: &str) -> bool {
    let class = member(&js_sys::global(), "Request");
    let prototype = member(&class, "prototype");
    prototype.is_object() && Reflect::has(&prototype, &name.into()).unwrap_or(false)
}

/// Sets a member of an object.
pub(super) fn set(object: &Object, name: &str, value: &JsValue) {
    // Only a frozen object refuses, and none of ours is.
    Reflect::set(object, &name.into(), value).unwrap_or_default();
}

/// Starts a request; the promise is that of its answer.
pub(super) fn fetch(request: &Request) -> Result<js_sys::Promise, JsValue> {
    let function = fetch_function().ok_or(JsValue::UNDEFINED)?;
    function.call1(&js_sys::global(), request)?.dyn_into()
}
