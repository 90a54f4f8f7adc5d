// @generated from the specification. Do not edit.
//! Operations: what the client can do.

mod address_validations;
mod cancel_labels;
mod cancel_pickups;
mod couriers;
mod fedex_shipper_accounts;
mod labels;
mod locations;
mod manifests;
mod pickups;
mod rates;
mod shipper_accounts;

#[allow(unused_imports)]
pub use address_validations::*;
#[allow(unused_imports)]
pub use cancel_labels::*;
#[allow(unused_imports)]
pub use cancel_pickups::*;
#[allow(unused_imports)]
pub use couriers::*;
#[allow(unused_imports)]
pub use fedex_shipper_accounts::*;
#[allow(unused_imports)]
pub use labels::*;
#[allow(unused_imports)]
pub use locations::*;
#[allow(unused_imports)]
pub use manifests::*;
#[allow(unused_imports)]
pub use pickups::*;
#[allow(unused_imports)]
pub use rates::*;
#[allow(unused_imports)]
pub use shipper_accounts::*;

#[allow(unused_imports)]
use super::rules;
#[allow(unused_imports)]
use crate::runtime::{self, Hide as _, Validate as _, validate};
#[allow(unused_imports)]
use serde::ser::SerializeMap as _;
