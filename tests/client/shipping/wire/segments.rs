//! Values in paths: each arrives as one segment, and what cannot is refused.

use optima_courier::Call;
use optima_courier::request::Operation;
use optima_courier::shipping::v3::*;
use serde::Serialize;

use crate::case::{Case, check_cases};
use crate::segments::{ODD, Value, check_all, check_never_sent};

/// A call without a body that names a record, by method and path.
fn plain<O>(
    (segment, request): (&str, O),
    method: fn(&Client, O) -> Call<'_, O>,
    (verb, path): (&str, &str),
) -> Case
where
    O: Operation + Clone + 'static,
    O::Output: Serialize,
{
    Case::unchecked(request, method, &format!("{verb} {path}/{segment}"), "")
}

/// Every operation that names a record by its id.
fn by_id((id, segment): Value<'_>) -> Vec<Case> {
    let account = |verb: &str, end: &str| format!("{verb} /shipper-accounts/{segment}/{end}");
    let invoice = FedexInvoice::new(FedexInvoiceRequired {
        number: "1",
        date: "2026-11-22",
        amount: 1,
        currency: "USD",
    });
    let migrate = format!("POST /couriers/fedex/shipper-accounts/{segment}/update");
    let proof = r#"{"invoice":{"number":"1","date":"2026-11-22","amount":1,"currency":"USD"}}"#;
    vec![
        plain((segment, GetRate::new(id)), Client::get_rate, ("GET", "/rates")),
        plain((segment, GetLabel::new(id)), Client::get_label, ("GET", "/labels")),
        plain((segment, GetManifest::new(id)), Client::get_manifest, ("GET", "/manifests")),
        plain(
            (segment, GetCancelLabel::new(id)),
            Client::get_cancel_label,
            ("GET", "/cancel-labels"),
        ),
        plain((segment, GetPickup::new(id)), Client::get_pickup, ("GET", "/pickups")),
        plain(
            (segment, GetCancelPickup::new(id)),
            Client::get_cancel_pickup,
            ("GET", "/cancel-pickups"),
        ),
        plain(
            (segment, GetShipperAccount::new(id)),
            Client::get_shipper_account,
            ("GET", "/shipper-accounts"),
        ),
        plain(
            (segment, DeleteShipperAccount::new(id)),
            Client::delete_shipper_account,
            ("DELETE", "/shipper-accounts"),
        ),
        Case::unchecked(
            UpdateShipperAccountInfo::new(id).description("d"),
            Client::update_shipper_account_info,
            &account("PUT", "info"),
            r#"{"description":"d"}"#,
        ),
        Case::unchecked(
            UpdateShipperAccountCredentials::new(id, [("site_id", "s")]),
            Client::update_shipper_account_credentials,
            &account("PATCH", "credentials"),
            r#"{"site_id":"s"}"#,
        ),
        Case::unchecked(
            UpdateShipperAccountSettings::new(id).electronic_trade_documents_enabled(false),
            Client::update_shipper_account_settings,
            &account("PATCH", "settings"),
            r#"{"electronic_trade_documents_enabled":false}"#,
        ),
        Case::unchecked(
            MigrateFedexShipperAccount::new(id, invoice),
            Client::migrate_fedex_shipper_account,
            &migrate,
            proof,
        ),
    ]
}

#[tokio::test]
async fn sends_any_value_as_one_segment_in_every_operation() {
    let cases: Vec<_> = ODD.into_iter().flat_map(by_id).collect();
    check_cases(&cases).await;
}

#[test]
fn no_operation_with_a_value_in_its_path_is_missing_here() {
    check_all(&[by_id(("a", "a"))]);
}

#[tokio::test]
async fn refuses_values_that_would_name_another_resource() {
    for (value, fault) in [("", "empty"), (".", "a dot segment"), ("..", "a dot segment")] {
        let problem = format!("the path parameter `id` is {fault}");
        check_never_sent(&by_id((value, "")), &problem).await;
    }
}
