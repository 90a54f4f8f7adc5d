// @generated from the specification. Do not edit.
//! Operations: what the client can do.

mod books;
mod loans;
mod members;

#[allow(unused_imports)]
pub use books::*;
#[allow(unused_imports)]
pub use loans::*;
#[allow(unused_imports)]
pub use members::*;

#[allow(unused_imports)]
use super::rules;
#[allow(unused_imports)]
use crate::runtime::{self, Hide as _, Validate as _, validate};
#[allow(unused_imports)]
use serde::ser::SerializeMap as _;
