//! Where the documents disagree: what is read is taken in every form, what is sent has one.

use optima_courier::shipping::v3::{
    Address, AddressInput, AddressInputRequired, Aes, CreateLabel, Customs, CustomsPurpose, Eei,
    InputFile, InputFiles, Item, Label, LabelCancellation, LabelStatus, Manifest, Money,
    MoneyInput, NoEei, Rate, RateRecord, Reference, ReferenceInput,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::answers::{CANCEL_LABEL, LABEL, MANIFEST, RATE};
use crate::server::answer;
use crate::support::call;
use crate::wire::shipments::small_shipment;

fn read<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).expect("JSON")
}

#[test]
fn an_address_is_sent_with_three_fields_and_read_with_none() {
    let sent = json!({"street1": "1 A St", "country": "USA", "contact_name": "B"});
    assert_eq!(
        json!(AddressInput::new(AddressInputRequired {
            street1: "1 A St",
            country: "USA",
            contact_name: "B"
        })),
        sent
    );
    let nulls = json!({"street1": null, "country": null, "contact_name": null, "phone": null});
    assert_eq!(read::<Address>(nulls), Address::default());
    let found: Address = read(json!({"country": "USA"}));
    assert_eq!((found.country.as_deref(), found.street1), (Some("USA"), None));
}

#[test]
fn money_is_sent_whole_and_read_in_part() {
    assert_eq!(json!(MoneyInput::new("USD", 1)), json!({"currency": "USD", "amount": 1}));
    let found: Money = read(json!({"amount": 0, "currency": null}));
    assert_eq!((found.amount, found.currency), (Some(0.into()), None));
}

#[test]
fn goods_need_no_price_and_filings_no_number() {
    assert_eq!(json!(Item::new(1, "Mug")), json!({"quantity": 1, "description": "Mug"}));
    let filed = |eei: Eei| json!(Customs::new(CustomsPurpose::Gift).eei(eei))["eei"].take();
    assert_eq!(filed(Aes::new().into()), json!({"type": "aes"}));
    assert_eq!(filed(NoEei::new().into()), json!({"type": "no_eei"}));
}

#[test]
fn async_is_left_out_unless_it_is_asked_for() {
    let label = || CreateLabel::new("s", ReferenceInput::new("a1"), small_shipment());
    assert_eq!(json!(label()).get("async"), None);
    assert_eq!(json!(label().async_(false))["async"], json!(false));
    assert_eq!(json!(label().async_(true))["async"], json!(true));
}

#[test]
fn the_name_of_the_customs_declaration_ends_without_a_blank() {
    let files = InputFiles::new().customs_declaration(InputFile::new().content("AAAA"));
    assert_eq!(json!(files), json!({"customs_declaration": {"content": "AAAA"}}));
}

#[test]
fn a_reference_is_sent_without_the_slug_that_answers_add() {
    assert_eq!(json!(ReferenceInput::new("a1")), json!({"id": "a1"}));
    let found: Reference = read(json!({"id": "a1", "slug": "optimacourier"}));
    assert_eq!(found.slug.as_deref(), Some("optimacourier"));
}

/// Every value in the data of this answer, set to null, and the rest kept.
fn with_nulls(body: &str) -> Value {
    let mut answer: Value = serde_json::from_str(body).expect("JSON");
    let data = answer["data"].as_object_mut().expect("an object");
    data.values_mut().for_each(|value| *value = Value::Null);
    answer["data"].take()
}

#[test]
fn everything_may_be_null_that_is_read() {
    assert_eq!(read::<Label>(with_nulls(LABEL)), Label::default());
    assert_eq!(read::<RateRecord>(with_nulls(RATE)), RateRecord::default());
    assert_eq!(read::<Manifest>(with_nulls(MANIFEST)), Manifest::default());
    let cancelled: LabelCancellation = read(with_nulls(CANCEL_LABEL));
    assert_eq!(cancelled, LabelCancellation::default());
    let mut answer: Value = serde_json::from_str(RATE).expect("JSON");
    let rate = answer["data"]["rates"][0].as_object_mut().expect("a rate");
    rate.values_mut().for_each(|value| *value = Value::Null);
    assert_eq!(read::<Rate>(answer["data"]["rates"][0].take()), Rate::default());
}

#[tokio::test]
async fn nulls_inside_files_and_rates_cost_nothing_beside_them() {
    let body = r#"{"meta":{"code":200,"message":"OK"},"data":{"id":"l1","status":"created",
        "files":{"label":{"paper_size":null,"url":"https://files.example.test/1","file_type":null},
        "qr_code":null,"invoice":null,"manifest":{"paper_size":null,"url":null,"file_type":"dat"}},
        "rate":{"service_type":null,"total_charge":null,"charge_weight":{"value":null}}}}"#;
    let found = call(answer(200, body), |client| client.get_label("l1")).await.1.expect("a label");
    assert_eq!((found.notes(), &found.status), (&[][..], &Some(LabelStatus::Created)));
    let files = found.files.as_ref().expect("files");
    let url = files.label.as_ref().and_then(|file| file.url.as_deref());
    assert_eq!(url, Some("https://files.example.test/1"));
    let ty = files.manifest.as_ref().and_then(|file| file.file_type.as_ref());
    assert_eq!(ty.map(ToString::to_string).as_deref(), Some("dat"));
}

#[tokio::test]
async fn values_of_enums_that_no_list_has_are_kept() {
    let body = r#"{"meta":{"code":200},"data":{"id":"l1","status":"paused","files":{
        "label":{"paper_size":"5x7","file_type":"epl"},
        "qr_code":{"paper_size":"3x3","file_type":"svg"},
        "manifest":{"paper_size":"letter","file_type":"xml"}},
        "rate":{"total_charge":{"currency":"BTC","amount":1},
        "charge_weight":{"unit":"st","value":1}}}}"#;
    let found = call(answer(200, body), |client| client.get_label("l1")).await.1.expect("a label");
    assert_eq!(found.notes(), []);
    let came: Value = serde_json::from_str(body).expect("JSON");
    assert_eq!(json!(*found), came["data"]);
    assert!(!found.status.as_ref().expect("a status").is_known());
}
