//! Requests about rates.

use optima_courier::shipping::v3::{Client, GetRate, ListRates, RateStatus};

use crate::case::Case;

pub fn least() -> Vec<Case> {
    vec![
        Case::new(ListRates::new(), Client::list_rates, "GET /rates", ""),
        Case::new(GetRate::new("r1"), Client::get_rate, "GET /rates/r1", ""),
    ]
}

pub fn most() -> Vec<Case> {
    let list = ListRates::new()
        .status(RateStatus::Calculated)
        .limit(20)
        .created_at_min("2026-11-21T10:00:00Z")
        .created_at_max("2026-11-22T10:00:00+00:00")
        .next_token("a b+c/=");
    let line = "GET /rates?status=calculated&limit=20&created_at_min=2026-11-21T10%3A00%3A00Z\
                &created_at_max=2026-11-22T10%3A00%3A00%2B00%3A00&next_token=a%20b%2Bc%2F%3D";
    vec![Case::new(list, Client::list_rates, line, "")]
}
