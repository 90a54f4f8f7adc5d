//! Requests about shipper accounts.

use optima_courier::shipping::v3::{
    Client, CreateShipperAccount, CreateShipperAccountRequired, DeleteShipperAccount,
    GetShipperAccount, InvoiceImages, ListShipperAccounts, UpdateShipperAccountCredentials,
    UpdateShipperAccountInfo, UpdateShipperAccountSettings,
};
use serde_json::{Value, json};

use crate::case::{Case, check_cases};
use crate::wire::address::{FULL, full};

const ID: &str = "6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11";
const ACCOUNTS: &str = "/shipper-accounts";

fn create() -> CreateShipperAccount {
    let credentials = [("account_number", "950000002"), ("password", "p"), ("site_id", "s")];
    CreateShipperAccount::new(CreateShipperAccountRequired {
        slug: "dhl",
        description: "main",
        credentials,
    })
}

const CREATED: &str = concat!(
    r#""slug":"dhl","description":"main","credentials":{"account_number":"950000002","#,
    r#""password":"p","site_id":"s"}"#,
);

fn by_id(method: &str, after: &str) -> String {
    format!("{method} {ACCOUNTS}/{ID}{after}")
}

pub fn least() -> Vec<Case> {
    vec![
        Case::new(
            ListShipperAccounts::new(),
            Client::list_shipper_accounts,
            "GET /shipper-accounts",
            "",
        ),
        Case::new(
            create(),
            Client::create_shipper_account,
            "POST /shipper-accounts",
            &format!("{{{CREATED}}}"),
        ),
        Case::new(GetShipperAccount::new(ID), Client::get_shipper_account, &by_id("GET", ""), ""),
        Case::new(
            DeleteShipperAccount::new(ID),
            Client::delete_shipper_account,
            &by_id("DELETE", ""),
            "",
        ),
        Case::new(
            UpdateShipperAccountInfo::new(ID),
            Client::update_shipper_account_info,
            &by_id("PUT", "/info"),
            "{}",
        ),
        Case::new(
            UpdateShipperAccountCredentials::new(ID, [("password", "p2")]),
            Client::update_shipper_account_credentials,
            &by_id("PATCH", "/credentials"),
            r#"{"password":"p2"}"#,
        ),
        Case::new(
            UpdateShipperAccountSettings::new(ID),
            Client::update_shipper_account_settings,
            &by_id("PATCH", "/settings"),
            "{}",
        ),
    ]
}

pub fn most() -> Vec<Case> {
    let list = ListShipperAccounts::new().slug("optimacourier").limit(30).next_token("1");
    let line = "GET /shipper-accounts?slug=optimacourier&limit=30&next_token=1";
    let images = InvoiceImages::new()
        .commercial_invoice_letterhead("iVBORw0KGgo=")
        .commercial_invoice_signature("iVBORw0KGgo=");
    let images_written = r#""commercial_invoice_letterhead":"iVBORw0KGgo=",
        "commercial_invoice_signature":"iVBORw0KGgo=""#;
    let create = create().timezone("Asia/Hong_Kong").address(full()).settings(images);
    let created = format!(
        r#"{{{CREATED},"timezone":"Asia/Hong_Kong","address":{FULL},
        "settings":{{{images_written}}}}}"#
    );
    let settings = UpdateShipperAccountSettings::new(ID)
        .commercial_invoice_letterhead("iVBORw0KGgo=")
        .commercial_invoice_signature("iVBORw0KGgo=")
        .electronic_trade_documents_enabled(true);
    let set = format!(r#"{{{images_written},"electronic_trade_documents_enabled":true}}"#);
    let line_of_settings = by_id("PATCH", "/settings");
    vec![
        Case::new(list, Client::list_shipper_accounts, line, ""),
        Case::new(create, Client::create_shipper_account, "POST /shipper-accounts", &created),
        every_info(),
        Case::new(settings, Client::update_shipper_account_settings, &line_of_settings, &set),
    ]
}

#[allow(deprecated, reason = "the older documents have it, so it has to be written right")]
fn every_info() -> Case {
    let update = UpdateShipperAccountInfo::new(ID)
        .description("the other dock")
        .timezone("UTC")
        .address(full())
        .credentials([("api_key", "k")]);
    let body = format!(
        r#"{{"description":"the other dock","timezone":"UTC","address":{FULL},
        "credentials":{{"api_key":"k"}}}}"#
    );
    Case::new(update, Client::update_shipper_account_info, &by_id("PUT", "/info"), &body)
}

/// Values of every JSON type, and names with characters of every kind.
fn odd_credentials() -> [(&'static str, Value); 6] {
    [
        ("z \"quoted\"", json!("Zoë\n📦")),
        ("test", json!(false)),
        ("hub", json!(5531)),
        ("nested", json!({"keys": ["a", null, 1.5]})),
        ("empty", Value::Null),
        ("id", json!("no path")),
    ]
}

const ODD_CREDENTIALS: &str = concat!(
    r#"{"empty":null,"hub":5531,"id":"no path","nested":{"keys":["a",null,1.5]},"test":false,"#,
    r#""z \"quoted\"":"Zoë\n📦"}"#,
);

#[tokio::test]
async fn writes_whatever_a_courier_asks_for_as_credentials() {
    let body =
        format!(r#"{{"slug":"new-courier","description":"x","credentials":{ODD_CREDENTIALS}}}"#);
    check_cases(&[Case::new(
        CreateShipperAccount::new(CreateShipperAccountRequired {
            slug: "new-courier",
            description: "x",
            credentials: odd_credentials(),
        }),
        Client::create_shipper_account,
        "POST /shipper-accounts",
        &body,
    )])
    .await;
}

#[tokio::test]
async fn the_body_of_new_credentials_is_nothing_but_them() {
    let update = |body: &str, credentials: Vec<(&str, Value)>| {
        Case::new(
            UpdateShipperAccountCredentials::new(ID, credentials),
            Client::update_shipper_account_credentials,
            &by_id("PATCH", "/credentials"),
            body,
        )
    };
    let three = [("site_id", "s"), ("account_number", "950000002"), ("password", "p")];
    check_cases(&[
        update("{}", Vec::new()),
        update(ODD_CREDENTIALS, odd_credentials().to_vec()),
        update(
            r#"{"account_number":"950000002","password":"p","site_id":"s"}"#,
            three.map(|(name, value)| (name, json!(value))).to_vec(),
        ),
    ])
    .await;
}

#[tokio::test]
async fn switches_electronic_documents_off_without_images() {
    check_cases(&[Case::new(
        UpdateShipperAccountSettings::new(ID).electronic_trade_documents_enabled(false),
        Client::update_shipper_account_settings,
        &by_id("PATCH", "/settings"),
        r#"{"electronic_trade_documents_enabled":false}"#,
    )])
    .await;
}
