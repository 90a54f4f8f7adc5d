//! Documentation: what each part of the model means, in sentences for users.

mod api;
mod constraint;
mod effect;
mod expression;
mod field;
mod operation;
mod page;
mod preset;
mod quota;
mod rule;
mod stored;
mod webhook;
mod words;

pub use api::api_doc;
pub use constraint::scalar_sentences;
pub use field::field_doc;
pub use operation::method_doc;
pub use rule::rule_sentence;
pub use stored::stored_items;
pub use webhook::{event_items, webhooks_doc};
pub use words::{code, evidence, plain, section, source};
