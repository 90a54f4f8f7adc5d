//! The facts, copied by hand from the vendor's documents for 2026-07, and not from the
//! specification: a wrong number there fails here.

mod forms;
mod limits;
mod operations;
mod rules;

use optima_courier::tracking::v2026_07::{
    AddressInput, CreateTracking, EddRequest, EddRequestRequired, UpdateTracking,
};

fn create() -> CreateTracking {
    CreateTracking::new("1234567890")
}

fn update() -> UpdateTracking {
    UpdateTracking::new("oc_2026-summer_00017")
}

/// A prediction in which nothing is wrong.
fn predict() -> EddRequest {
    let from = AddressInput::new("USA").state("WA");
    let to = AddressInput::new("CAN").postal_code("V5K 0A1");
    EddRequest::new(EddRequestRequired { origin_address: from, destination_address: to })
        .pickup_time("2026-08-20 15:00:00")
}
