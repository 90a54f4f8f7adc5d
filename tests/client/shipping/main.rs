//! The emitted client of the Shipping API, tried from outside.

mod answers;
#[path = "../shared/case.rs"]
mod case;
#[path = "../shared/each_field.rs"]
mod each_field;
#[path = "../shared/emitted.rs"]
mod emitted;
#[path = "../shared/good_answers.rs"]
mod good_answers;
mod odd_fields;
#[path = "../shared/requests.rs"]
mod requests;
#[path = "../server.rs"]
#[allow(dead_code, reason = "other binaries use more of it")]
mod server;
#[path = "../shared/support.rs"]
mod support;
mod version;
mod wire;
