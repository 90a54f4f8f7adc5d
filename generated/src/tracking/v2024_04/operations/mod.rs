// @generated from the specification. Do not edit.
//! Operations: what the client can do.

mod couriers;
mod estimated_delivery_dates;
mod last_checkpoints;
mod notifications;
mod trackings;
mod trackings_by_number;

pub use couriers::*;
pub use estimated_delivery_dates::*;
pub use last_checkpoints::*;
pub use notifications::*;
pub use trackings::*;
pub use trackings_by_number::*;

use super::rules;
use crate::runtime::{self, Validate as _, validate};
