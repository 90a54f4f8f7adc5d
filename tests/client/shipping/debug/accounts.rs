//! Credentials of accounts, and the invoices that prove them.

use optima_courier::ErrorKind;
use optima_courier::shipping::v3::{
    AccountSettingsInput, CreateFedexShipperAccount, CreateShipperAccount,
    CreateShipperAccountRequired, FedexAddress, FedexAddressRequired, FedexCredentials,
    FedexInvoice, FedexInvoiceRequired, FedexSlug, InvoiceImages, ListShipperAccounts,
    MigrateFedexShipperAccount, UpdateShipperAccountCredentials, UpdateShipperAccountInfo,
    UpdateShipperAccountSettings,
};
use serde_json::{Value, json};

use crate::debug::{
    HIDDEN, address, check_answer, check_error, check_hidden, check_request, values,
};
use crate::server::answer;
use crate::support::{call, client_of, serve};

/// An amount that occurs nowhere else.
const AMOUNT: f64 = 98765.25;
const WRITTEN_AMOUNT: &str = "98765";

fn any_credentials() -> [(&'static str, Value); 3] {
    [
        ("api_key", json!(HIDDEN)),
        ("nested", json!({(HIDDEN): [HIDDEN]})),
        (HIDDEN, json!("names may tell, too")),
    ]
}

fn create() -> CreateShipperAccount {
    CreateShipperAccount::new(CreateShipperAccountRequired {
        slug: "shown",
        description: "main",
        credentials: any_credentials(),
    })
}

fn change() -> UpdateShipperAccountCredentials {
    UpdateShipperAccountCredentials::new("shown", any_credentials())
}

fn credentials() -> FedexCredentials {
    FedexCredentials::new(HIDDEN).hub_id(HIDDEN)
}

fn invoice() -> FedexInvoice {
    FedexInvoice::new(FedexInvoiceRequired {
        number: HIDDEN,
        date: HIDDEN,
        amount: AMOUNT,
        currency: "shown",
    })
}

fn fedex_address() -> FedexAddress {
    FedexAddress::new(FedexAddressRequired {
        street1: HIDDEN,
        country: "USA",
        contact_name: HIDDEN,
    })
    .phone(HIDDEN)
    .email(HIDDEN)
    .company_name(HIDDEN)
    .street2(HIDDEN)
    .city(HIDDEN)
    .state("shown")
    .postal_code(HIDDEN)
    .tax_id(HIDDEN)
}

fn settings() -> AccountSettingsInput {
    AccountSettingsInput::new().commercial_invoice_signature(HIDDEN).preferred_currency("shown")
}

fn fedex() -> CreateFedexShipperAccount {
    let address = fedex_address();
    CreateFedexShipperAccount::new(FedexSlug::Fedex, "shown", credentials(), address, invoice())
        .settings(settings())
}

fn migrate() -> MigrateFedexShipperAccount {
    MigrateFedexShipperAccount::new("shown", invoice())
        .credentials(credentials())
        .address(fedex_address())
        .settings(settings())
}

#[test]
fn hides_credentials_and_signatures_in_requests() {
    check_request(&create());
    check_request(&change());
    check_hidden(&credentials());
    check_request(&fedex_address());
    check_request(&settings());
    check_request(&fedex());
    check_request(&migrate());
    check_hidden(&InvoiceImages::new().commercial_invoice_signature(HIDDEN));
    check_request(&UpdateShipperAccountSettings::new("shown").commercial_invoice_signature(HIDDEN));
}

#[test]
#[allow(deprecated, reason = "the older documents have it, so it has to be hidden")]
fn hides_credentials_in_the_older_form_of_an_update() {
    let update = UpdateShipperAccountInfo::new("shown").credentials([("api_key", HIDDEN)]);
    check_request(&update);
}

#[test]
fn hides_all_of_an_invoice() {
    check_hidden(&invoice());
    for text in [format!("{:?}", invoice()), format!("{:?}", fedex()), format!("{:?}", migrate())] {
        assert!(!text.contains(WRITTEN_AMOUNT), "{text}");
    }
}

/// An account whose address and signature are this value, as no server answers with credentials.
fn account(value: &Value) -> Value {
    json!({
        "slug": "shown", "address": address(value), "credentials": {"api_key": value},
        "settings": {"commercial_invoice_signature": value, "later": value}, "later": value,
    })
}

#[tokio::test]
async fn hides_what_answers_hold_even_where_it_does_not_fit() {
    for value in values() {
        let one = account(&value);
        check_answer(one.clone(), |client| client.get_shipper_account("abc")).await;
        check_answer(one.clone(), |client| client.create_shipper_account(create())).await;
        check_answer(one.clone(), |client| client.update_shipper_account_credentials(change()))
            .await;
        let odd = json!({"slug": "shown", "address": value, "settings": [value]});
        check_answer(odd, |client| client.get_shipper_account("abc")).await;
        let page = json!({"next_token": "shown", "shipper_accounts": [one, value, [one]]});
        check_answer(page, |client| client.list_shipper_accounts(ListShipperAccounts::new())).await;
        let settings = json!({"preferred_currency": "shown",
            "commercial_invoice_signature": value});
        check_answer(settings, |client| client.update_shipper_account_settings("abc")).await;
    }
}

#[tokio::test]
async fn hides_credentials_in_errors_of_every_kind() {
    let data = account(&json!(HIDDEN));
    let details = json!([{"path": "data.credentials", "info": HIDDEN}]);
    let refusal = |status: u16, code: i64| {
        let meta = json!({"code": code, "message": "No.", "details": details});
        answer(status, &json!({"meta": meta, "data": data}).to_string())
    };
    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nHIDE-ME".to_vec();
    let failures = [
        (refusal(200, 4104), ErrorKind::Invalid),
        (refusal(401, 401), ErrorKind::Unauthorized),
        (refusal(500, 500), ErrorKind::OutcomeUnknown),
        (answer(200, &format!("<{HIDDEN}>")), ErrorKind::Decode),
        (answer(200, &json!({"data": HIDDEN}).to_string()), ErrorKind::Decode),
        (cut, ErrorKind::OutcomeUnknown),
    ];
    for (bytes, kind) in failures {
        let made = call(bytes.clone(), |client| client.create_shipper_account(create())).await.1;
        let changed = call(bytes, |client| client.update_shipper_account_credentials(change()));
        check_error(&changed.await.1.expect_err("an error"));
        let error = made.expect_err("an error");
        assert_eq!(error.kind(), kind, "{error}");
        check_error(&error);
    }
}

#[tokio::test]
async fn hides_what_is_refused_before_it_is_sent() {
    let server = serve([]).await;
    let client = client_of(&server);
    let call = client.create_fedex_shipper_account(fedex());
    check_hidden(&call);
    let error = call.await.expect_err("no date");
    check_error(&error);
    assert!(!format!("{error} {error:?}").contains(WRITTEN_AMOUNT), "{error}");
    let error = client.migrate_fedex_shipper_account(migrate()).await.expect_err("no date");
    check_error(&error);
    check_hidden(&client.update_shipper_account_credentials(change()));
    let found = error.violations();
    assert!(found.iter().any(|one| one.pointer == "/invoice/date"), "{found}");
    check_hidden(&found);
    assert!(!found.to_string().contains(HIDDEN), "{found}");
    assert_eq!(server.requests(), [""; 0]);
}
