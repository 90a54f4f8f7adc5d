//! Requests about couriers.

use optima_courier::shipping::v3::{Client, ListCouriers};

use crate::case::Case;

pub fn least() -> Vec<Case> {
    vec![Case::new(ListCouriers::new(), Client::list_couriers, "GET /couriers", "")]
}
