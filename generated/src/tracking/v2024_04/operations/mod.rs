// @generated from the specification. Do not edit.
//! Operations: what the client can do.

mod couriers;
mod estimated_delivery_dates;
mod last_checkpoints;
mod notifications;
mod trackings;
mod trackings_by_number;

#[allow(unused_imports)]
pub use couriers::*;
#[allow(unused_imports)]
pub use estimated_delivery_dates::*;
#[allow(unused_imports)]
pub use last_checkpoints::*;
#[allow(unused_imports)]
pub use notifications::*;
#[allow(unused_imports)]
pub use trackings::*;
#[allow(unused_imports)]
pub use trackings_by_number::*;

#[allow(unused_imports)]
use super::rules;
#[allow(unused_imports)]
use crate::runtime::{self, Hide as _, Validate as _, validate};
#[allow(unused_imports)]
use serde::ser::SerializeMap as _;
