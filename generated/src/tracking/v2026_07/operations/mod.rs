// @generated from the specification. Do not edit.
//! Operations: what the client can do.

mod courier_connections;
mod couriers;
mod estimated_delivery_dates;
mod trackings;

#[allow(unused_imports)]
pub use courier_connections::*;
#[allow(unused_imports)]
pub use couriers::*;
#[allow(unused_imports)]
pub use estimated_delivery_dates::*;
#[allow(unused_imports)]
pub use trackings::*;

#[allow(unused_imports)]
use super::rules;
#[allow(unused_imports)]
use crate::runtime::{self, Hide as _, Validate as _, validate};
#[allow(unused_imports)]
use serde::ser::SerializeMap as _;
