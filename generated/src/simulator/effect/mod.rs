//! Effects with everything looked up, and the reading of their expressions and conditions.
//!
//! It computes values and says whether conditions hold; what is done with them is up to the service.

mod compile;
mod computed;
mod condition;
mod context;
mod expression;
mod identity;
mod operation;
mod parts;
mod program;
mod stored;

pub use compile::Root;
pub use condition::{Condition, Predicate};
pub use context::{Context, Found};
pub use expression::{Assignment, compare, put};
pub use operation::{ListStyle, Operation, Pages, list_field};
pub use parts::{Act, Find};
pub use program::Program;
pub use stored::{Timer, initial_state};
