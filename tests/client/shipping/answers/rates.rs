//! Rates: what each courier asks, and what one says that asks nothing.

use optima_courier::Number;
use optima_courier::shipping::v3::{
    Currency, ListRates, Money, RateRecord, RateStatus, Weight, WeightUnit,
};

use crate::answers::{RATE, RATES};
use crate::good_answers::check_texts;
use crate::server::answer;
use crate::support::call;

async fn record() -> RateRecord {
    let found = call(answer(200, RATE), |client| client.get_rate("r1")).await.1;
    found.expect("a record").into_inner()
}

#[track_caller]
pub fn check_money(found: Option<&Money>, amount: impl Into<Number>, currency: Currency) {
    let found = found.expect("money");
    assert_eq!((found.amount, &found.currency), (Some(amount.into()), &Some(currency)));
}

#[track_caller]
pub fn check_weight(found: Option<&Weight>, value: impl Into<Number>, unit: WeightUnit) {
    let found = found.expect("a weight");
    assert_eq!((found.value, &found.unit), (Some(value.into()), &Some(unit)));
}

#[tokio::test]
async fn decodes_a_request_for_rates() {
    let found = record().await;
    assert_eq!(found.id().expect("an id").as_str(), "0e6f8a52-94a0-4d0e-8f1d-3c1c52a0f7b1");
    assert_eq!(found.status, Some(RateStatus::Calculated));
    check_texts([
        (&found.created_at, "2015-09-09T07:54:13.024Z"),
        (&found.updated_at, "2026-11-22T10:00:02+00:00"),
    ]);
    assert_eq!(found.rates.map(|rates| rates.len()), Some(3));
    assert!(found.unknown.is_empty());
}

#[tokio::test]
async fn decodes_a_price_with_everything_that_belongs_to_it() {
    let found = &record().await.rates.expect("rates")[0];
    let account = found.shipper_account.as_ref().expect("an account");
    let id = account.id.as_ref().expect("an id");
    assert_eq!(id.as_str(), "6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11");
    check_texts([
        (&account.slug, "optimacourier"),
        (&account.description, "Atlanta dock"),
        (&found.service_type, "optimacourier_standard"),
        (&found.service_name, "Standard"),
        (&found.pickup_deadline, "2026-11-22T17:30:00-05:00"),
        (&found.booking_cut_off, "10:30"),
        (&found.delivery_date, "2026-11-25"),
        (&found.error_message, "none"),
        (&found.info_message, "Prices are of today."),
    ]);
    assert_eq!(found.transit_time, Some(3));
    check_weight(found.charge_weight.as_ref(), 3.307, WeightUnit::Pounds);
    check_money(found.total_charge.as_ref(), 12.75, Currency::Usd);
    let [base, fuel] = found.detailed_charges.as_deref().expect("charges") else {
        panic!("two charges")
    };
    check_texts([(&base.ty, "base"), (&fuel.ty, "fuel_surcharge")]);
    check_money(base.charge.as_ref(), 11, Currency::Usd);
    check_money(fuel.charge.as_ref(), 1.75, Currency::Usd);
    assert!(found.unknown.is_empty() && account.unknown.is_empty());
}

#[tokio::test]
async fn a_courier_that_names_no_price_says_why() {
    let found = &record().await.rates.expect("rates")[1];
    check_texts([(&found.error_message, "The service does not reach 78701.")]);
    assert_eq!((&found.service_type, &found.service_name), (&None, &None));
    assert_eq!((&found.charge_weight, &found.total_charge), (&None, &None));
    assert_eq!((&found.pickup_deadline, &found.booking_cut_off), (&None, &None));
    assert_eq!((&found.delivery_date, found.transit_time), (&None, None));
    assert_eq!((found.detailed_charges.as_deref(), &found.info_message), (Some(&[][..]), &None));
}

#[tokio::test]
async fn reads_zeros_as_zeros_and_odd_dates_as_they_are() {
    let found = &record().await.rates.expect("rates")[2];
    check_texts([
        (&found.pickup_deadline, "2016-09-20T16:00"),
        (&found.booking_cut_off, "2016-09-20T15:00:00"),
        (&found.delivery_date, "08:30"),
    ]);
    check_money(found.total_charge.as_ref(), 0, Currency::Hkd);
    check_weight(found.charge_weight.as_ref(), 248, WeightUnit::Grams);
    assert_eq!(found.transit_time, Some(0));
}

#[tokio::test]
async fn decodes_a_page_of_requests_for_rates() {
    let list = call(answer(200, RATES), |client| client.list_rates(ListRates::new())).await.1;
    let page = list.expect("a page");
    check_texts([
        (&page.next_token, "eyJjcmVhdGVkX2F0IjoxLCJpZCI6IjIifQ=="),
        (&page.created_at_min, "2026-11-21T10:00:00+00:00"),
        (&page.created_at_max, "2026-11-22T10:00:00+00:00"),
    ]);
    assert_eq!(page.limit, Some(20));
    let [waiting, failed] = page.rates.as_deref().expect("records") else { panic!("two") };
    assert_eq!((&waiting.status, &waiting.rates), (&Some(RateStatus::Calculating), &None));
    assert_eq!((&failed.status, &failed.rates), (&Some(RateStatus::Failed), &Some(Vec::new())));
    assert!(page.unknown.is_empty() && page.notes().is_empty());
}
