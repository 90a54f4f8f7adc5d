//! The emitted client of the Shipping API, tried from outside.

mod answers;
#[path = "../shared/case.rs"]
mod case;
mod debug;
mod disagreements;
#[path = "../shared/each_field.rs"]
mod each_field;
#[path = "../shared/emitted.rs"]
mod emitted;
mod errors;
mod facts;
#[path = "../shared/forms.rs"]
#[allow(dead_code, reason = "other binaries use more of it")]
mod forms;
#[path = "../shared/good_answers.rs"]
mod good_answers;
mod odd_fields;
#[path = "../shared/odd_page.rs"]
mod odd_page;
mod outcomes;
mod pages;
#[path = "../shared/requests.rs"]
mod requests;
#[path = "../shared/segments.rs"]
mod segments;
#[path = "../server.rs"]
#[allow(dead_code, reason = "other binaries use more of it")]
mod server;
#[path = "../shared/support.rs"]
mod support;
mod types;
#[path = "../shared/values.rs"]
mod values;
mod version;
#[path = "../shared/violations.rs"]
mod violations;
mod wire;
