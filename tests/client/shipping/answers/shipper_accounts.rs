//! Shipper accounts, their settings and their pages, in answers.

use optima_courier::shipping::v3::{
    AccountSettings, AccountStatus, AccountType, CreateFedexShipperAccount, CreateShipperAccount,
    CreateShipperAccountRequired, Currency, FedexAddress, FedexAddressRequired, FedexCredentials,
    FedexInvoice, FedexInvoiceRequired, FedexSlug, ListShipperAccounts, MigrateFedexShipperAccount,
    ShipperAccount, UpdateShipperAccountCredentials, UpdateShipperAccountSettings,
};
use optima_courier::value::Note;
use serde_json::{Value, json};

use crate::answers::{ACCOUNT, ACCOUNTS, DELETED, SETTINGS};
use crate::good_answers::check_texts;
use crate::server::answer;
use crate::support::{call, client_of, serve};

const ID: &str = "6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11";

fn check_account(found: &ShipperAccount) {
    assert_eq!(found.id().expect("an id").as_str(), ID);
    check_texts([
        (&found.slug, "fedex"),
        (&found.description, "main"),
        (&found.timezone, "America/New_York"),
        (&found.created_at, "2026-11-22T10:00:00+00:00"),
        (&found.updated_at, "2026-11-22T10:00:02+00:00"),
    ]);
    assert_eq!(found.status, Some(AccountStatus::Enabled));
    assert_eq!(found.ty, Some(AccountType::UserPrepaid));
    let address = found.address.as_ref().expect("an address");
    check_texts([(&address.street1, "192 Glenlake Court"), (&address.contact_name, "Dock 4")]);
    assert_eq!((&address.phone, &address.ty, &address.location), (&None, &None, &None));
    let settings = found.settings.as_ref().expect("settings");
    check_texts([
        (&settings.commercial_invoice_letterhead, "iVBORw0KGgo="),
        (&settings.commercial_invoice_signature, "iVBORw0KGgoAAAA="),
    ]);
    assert_eq!(settings.electronic_trade_documents_enabled, Some(true));
    assert_eq!(settings.preferred_currency, Some(Currency::Usd));
    assert!(found.unknown.is_empty());
}

fn invoice() -> FedexInvoice {
    FedexInvoice::new(FedexInvoiceRequired {
        number: "FX-77",
        date: "2026-11-02",
        amount: 120.5,
        currency: "USD",
    })
}

fn fedex() -> CreateFedexShipperAccount {
    CreateFedexShipperAccount::new(
        FedexSlug::Fedex,
        "main",
        FedexCredentials::new("510087000"),
        FedexAddress::new(FedexAddressRequired {
            street1: "192 Glenlake Court",
            country: "USA",
            contact_name: "Dock 4",
        }),
        invoice(),
    )
}

#[tokio::test]
async fn decodes_an_account_after_each_call_that_answers_with_one() {
    let good = || answer(200, ACCOUNT);
    let create = CreateShipperAccount::new(CreateShipperAccountRequired {
        slug: "dhl",
        description: "main",
        credentials: [("site_id", "s")],
    });
    let made = call(good(), |client| client.create_shipper_account(create)).await.1;
    check_account(&made.expect("an account"));
    let read = call(good(), |client| client.get_shipper_account(ID)).await.1;
    check_account(&read.expect("an account"));
    let changed = call(good(), |client| client.update_shipper_account_info(ID)).await.1;
    check_account(&changed.expect("an account"));
    let secrets = UpdateShipperAccountCredentials::new(ID, [("site_id", "s")]);
    let changed = call(good(), |client| client.update_shipper_account_credentials(secrets)).await.1;
    check_account(&changed.expect("an account"));
    let proved = call(good(), |client| client.create_fedex_shipper_account(fedex())).await.1;
    check_account(&proved.expect("an account"));
    let migrate = MigrateFedexShipperAccount::new(ID, invoice());
    let moved = call(good(), |client| client.migrate_fedex_shipper_account(migrate)).await.1;
    check_account(&moved.expect("an account"));
}

#[tokio::test]
async fn takes_the_id_alone_for_an_account() {
    let read = call(answer(200, DELETED), |client| client.get_shipper_account(ID)).await.1;
    let found = read.expect("an account");
    assert_eq!((json!(*found), found.notes()), (json!({"id": ID}), &[][..]));
    let secrets = UpdateShipperAccountCredentials::new(ID, [("site_id", "s")]);
    let result =
        call(answer(200, DELETED), |client| client.update_shipper_account_credentials(secrets));
    assert_eq!(json!(*result.await.1.expect("an account")), json!({"id": ID}));
    let deleted = call(answer(200, DELETED), |client| client.delete_shipper_account(ID)).await.1;
    let deleted = deleted.expect("an id");
    assert_eq!((deleted.id().expect("an id").as_str(), deleted.status()), (ID, 200));
}

#[tokio::test]
async fn decodes_a_page_of_accounts_which_has_no_window() {
    let list = ListShipperAccounts::new();
    let page = call(answer(200, ACCOUNTS), |client| client.list_shipper_accounts(list)).await.1;
    let page = page.expect("a page");
    check_texts([(&page.next_token, "1")]);
    assert_eq!(page.limit, Some(30));
    let [first, second] = page.shipper_accounts.as_deref().expect("accounts") else {
        panic!("two accounts")
    };
    check_texts([(&first.slug, "optimacourier"), (&second.slug, "dhl")]);
    let statuses = [&first.status, &second.status];
    assert_eq!(statuses, [&Some(AccountStatus::Deleted), &Some("suspended".into())]);
    assert_eq!([&first.ty, &second.ty], [&Some(AccountType::User), &Some("default,user".into())]);
    assert_eq!((&second.description, &second.address, &second.timezone), (&None, &None, &None));
    assert_eq!(second.settings, Some(AccountSettings::default()));
    assert!(page.unknown.is_empty() && page.notes().is_empty());
}

#[tokio::test]
async fn goes_through_the_pages_of_accounts_by_their_short_tokens() {
    let page = |id: &str, token: Value| {
        let data = json!({"next_token": token, "shipper_accounts": [{"id": id}]});
        answer(200, &json!({"meta": {"code": 200}, "data": data}).to_string())
    };
    let server =
        serve([page("a", json!("1")), page("b", json!("2")), page("c", json!(null))]).await;
    let client = client_of(&server);
    let (mut request, mut ids) = (ListShipperAccounts::new().slug("dhl").limit(1), Vec::new());
    loop {
        let page = client.list_shipper_accounts(request.clone()).await.expect("a page");
        let page = page.into_inner();
        ids.extend(page.shipper_accounts.into_iter().flatten().flat_map(|account| account.id));
        match page.next_token {
            Some(token) => request.next_token = Some(token),
            None => break,
        }
    }
    assert_eq!(ids.iter().map(ToString::to_string).collect::<Vec<_>>(), ["a", "b", "c"]);
    let requests = server.requests();
    let targets = requests.iter().filter_map(|request| request.split(' ').nth(1));
    let base = "/postmen/v3/shipper-accounts?slug=dhl&limit=1";
    let expected =
        [base.to_owned(), format!("{base}&next_token=1"), format!("{base}&next_token=2")];
    assert_eq!(targets.collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn a_page_of_accounts_that_has_a_window_keeps_it() {
    let window = json!({"created_at_min": "2026-11-21T10:00:00Z", "shipper_accounts": []});
    let body = json!({"meta": {"code": 200}, "data": window}).to_string();
    let list = ListShipperAccounts::new();
    let page = call(answer(200, &body), |client| client.list_shipper_accounts(list)).await.1;
    let page = page.expect("a page");
    assert_eq!(page.unknown.get("created_at_min"), Some(&json!("2026-11-21T10:00:00Z").into()));
    assert_eq!((json!(*page), page.notes()), (window, &[][..]));
}

#[tokio::test]
async fn decodes_settings_and_what_is_null_in_them() {
    let update = UpdateShipperAccountSettings::new(ID).electronic_trade_documents_enabled(false);
    let result =
        call(answer(200, SETTINGS), |client| client.update_shipper_account_settings(update));
    let found = result.await.1.expect("settings");
    assert_eq!(found.electronic_trade_documents_enabled, Some(false));
    check_texts([(&found.commercial_invoice_letterhead, "iVBORw0KGgo=")]);
    assert_eq!((&found.commercial_invoice_signature, &found.preferred_currency), (&None, &None));
    assert_eq!(found.notes(), []);
}

/// The account whose settings are these, and the places that were noted.
async fn with_settings(settings: &Value) -> (ShipperAccount, Vec<String>) {
    let data = json!({"id": ID, "settings": settings});
    let body = json!({"meta": {"code": 200}, "data": data}).to_string();
    let found = call(answer(200, &body), |client| client.get_shipper_account(ID)).await.1;
    let found = found.expect("an account");
    let place = |note: &Note| match note {
        Note::Unexpected { pointer, .. } => pointer.clone(),
        other => panic!("{other}"),
    };
    let places = found.notes().iter().map(place).collect();
    assert_eq!(json!(*found), data, "nothing is lost");
    (found.into_inner(), places)
}

#[tokio::test]
async fn keeps_settings_that_are_no_boolean_and_says_so() {
    for odd in [json!("true"), json!("false"), json!(1), json!([])] {
        let settings = json!({"electronic_trade_documents_enabled": odd, "later": {"a": [1]}});
        let (found, places) = with_settings(&settings).await;
        assert_eq!(places, ["/data/settings/electronic_trade_documents_enabled"]);
        let settings = found.settings.expect("settings");
        assert_eq!(settings.electronic_trade_documents_enabled, None);
        assert_eq!(settings.unknown.get("electronic_trade_documents_enabled"), Some(&odd.into()));
        assert_eq!(settings.unknown.get("later"), Some(&json!({"a": [1]}).into()));
    }
    for odd in [json!("none"), json!(true), json!(7), json!(["a"])] {
        let (found, places) = with_settings(&odd).await;
        assert_eq!((found.settings, places), (None, vec!["/data/settings".to_owned()]));
    }
}
