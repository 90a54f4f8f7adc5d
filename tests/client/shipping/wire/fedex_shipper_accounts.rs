//! Requests about FedEx accounts, which an invoice proves.

use optima_courier::shipping::v3::{
    AccountSettingsInput, AddressType, Client, CreateFedexShipperAccount, Currency, FedexAddress,
    FedexAddressRequired, FedexCredentials, FedexInvoice, FedexInvoiceRequired, FedexSlug,
    MigrateFedexShipperAccount,
};

use crate::case::{Case, check_cases};

const ID: &str = "6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11";
const CREATE: &str = "POST /couriers/fedex/shipper-accounts";

const ADDRESS: &str = r#"{"street1":"192 Glenlake Court","country":"USA","contact_name":"Dock 4"}"#;
const FULL_ADDRESS: &str = concat!(
    r#"{"street1":"192 Glenlake Court","country":"USA","contact_name":"Dock 4","#,
    r#""phone":"404 555 0100","email":"dock@example.com","company_name":"Maple Goods","#,
    r#""street2":"Gate B","city":"Atlanta","state":"GA","postal_code":"30328","#,
    r#""type":"residential","tax_id":"GB123"}"#,
);
const INVOICE: &str = r#"{"number":"FX-77","date":"2026-11-02","amount":120.5,"currency":"USD"}"#;
const SETTINGS: &str = concat!(
    r#"{"commercial_invoice_letterhead":"iVBORw0KGgo=","#,
    r#""commercial_invoice_signature":"iVBORw0KGgo=","#,
    r#""electronic_trade_documents_enabled":true,"preferred_currency":"EUR"}"#,
);

fn address() -> FedexAddress {
    FedexAddress::new(FedexAddressRequired {
        street1: "192 Glenlake Court",
        country: "USA",
        contact_name: "Dock 4",
    })
}

fn full_address() -> FedexAddress {
    address()
        .phone("404 555 0100")
        .email("dock@example.com")
        .company_name("Maple Goods")
        .street2("Gate B")
        .city("Atlanta")
        .state("GA")
        .postal_code("30328")
        .ty(AddressType::Residential)
        .tax_id("GB123")
}

fn invoice() -> FedexInvoice {
    FedexInvoice::new(FedexInvoiceRequired {
        number: "FX-77",
        date: "2026-11-02",
        amount: 120.5,
        currency: Currency::Usd,
    })
}

fn settings() -> AccountSettingsInput {
    AccountSettingsInput::new()
        .commercial_invoice_letterhead("iVBORw0KGgo=")
        .commercial_invoice_signature("iVBORw0KGgo=")
        .electronic_trade_documents_enabled(true)
        .preferred_currency("EUR")
}

pub fn least() -> Vec<Case> {
    let credentials = FedexCredentials::new("510087000");
    let create =
        CreateFedexShipperAccount::new(FedexSlug::Fedex, "main", credentials, address(), invoice());
    let body = format!(
        r#"{{"slug":"fedex","description":"main",
        "credentials":{{"account_number":"510087000"}},
        "address":{ADDRESS},"invoice":{INVOICE}}}"#
    );
    vec![
        Case::new(create, Client::create_fedex_shipper_account, CREATE, &body),
        Case::new(
            MigrateFedexShipperAccount::new(ID, invoice()),
            Client::migrate_fedex_shipper_account,
            &format!("{CREATE}/{ID}/update"),
            &format!(r#"{{"invoice":{INVOICE}}}"#),
        ),
    ]
}

pub fn most() -> Vec<Case> {
    let credentials = || FedexCredentials::new("510087000").hub_id("5531");
    let create = CreateFedexShipperAccount::new(
        FedexSlug::FedexSmartpost,
        "ground",
        credentials(),
        full_address(),
        invoice(),
    );
    let create = create.timezone("America/New_York").settings(settings());
    let account = r#"{"account_number":"510087000","hub_id":"5531"}"#;
    let body = format!(
        r#"{{"slug":"fedex-smartpost","description":"ground","credentials":{account},
        "address":{FULL_ADDRESS},"invoice":{INVOICE},"timezone":"America/New_York",
        "settings":{SETTINGS}}}"#
    );
    let migrate = MigrateFedexShipperAccount::new(ID, invoice())
        .credentials(credentials())
        .address(full_address())
        .settings(settings());
    let migrated = format!(
        r#"{{"invoice":{INVOICE},"credentials":{account},"address":{FULL_ADDRESS},
        "settings":{SETTINGS}}}"#
    );
    let line = format!("{CREATE}/{ID}/update");
    vec![
        Case::new(create, Client::create_fedex_shipper_account, CREATE, &body),
        Case::new(migrate, Client::migrate_fedex_shipper_account, &line, &migrated),
    ]
}

#[tokio::test]
async fn writes_a_whole_amount_without_a_fraction() {
    let invoice = FedexInvoice::new(FedexInvoiceRequired {
        number: "1",
        date: "2026-11-02",
        amount: 120,
        currency: "XXX",
    });
    let body = r#"{"invoice":{"number":"1","date":"2026-11-02","amount":120,"currency":"XXX"}}"#;
    check_cases(&[Case::new(
        MigrateFedexShipperAccount::new(ID, invoice),
        Client::migrate_fedex_shipper_account,
        &format!("{CREATE}/{ID}/update"),
        body,
    )])
    .await;
}
