// @generated from the specification. Do not edit.
//! Operations: what the client can do.

mod courier_connections;
mod couriers;
mod estimated_delivery_dates;
mod trackings;

pub use courier_connections::*;
pub use couriers::*;
pub use estimated_delivery_dates::*;
pub use trackings::*;

use super::rules;
use crate::runtime::{self, Validate as _, validate};
