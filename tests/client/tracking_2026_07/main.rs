//! The emitted client of the Tracking API of 2026-07, tried from outside.

mod answers;
#[path = "../shared/bodies.rs"]
mod bodies;
#[path = "../shared/case.rs"]
mod case;
mod debug;
#[path = "../shared/each_field.rs"]
mod each_field;
#[path = "../shared/emitted.rs"]
mod emitted;
#[path = "../shared/envelope.rs"]
mod envelope;
#[path = "../shared/error_table.rs"]
mod error_table;
mod errors;
mod facts;
#[path = "../shared/forms.rs"]
mod forms;
#[path = "../shared/good_answers.rs"]
mod good_answers;
mod odd_fields;
#[path = "../shared/odd_page.rs"]
mod odd_page;
#[path = "../shared/refusals.rs"]
mod refusals;
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
