//! What the service keeps: records by their keys, in the order in which they were created.
//!
//! It knows the shapes of records and where their values stand, and nothing of requests.

mod data;
mod generator;
mod path;
mod record;
mod schemas;
mod store;

pub use data::Data;
pub use generator::Generator;
pub use path::{First, Path, Step, flatten, set_member};
pub use record::Record;
pub use schemas::{Assumed, Field, MomentForm, Of, Schemas, Type, to_value};
pub use store::{Position, Store, StoreOutline, unique_key};
