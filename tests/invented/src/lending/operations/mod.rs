// @generated from the specification. Do not edit.
//! Operations: what the client can do.

mod books;
mod loans;
mod members;

pub use books::*;
pub use loans::*;
pub use members::*;

use super::rules;
use crate::runtime::{self, Validate as _, validate};
