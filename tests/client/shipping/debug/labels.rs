//! What names people or opens accounts in rates and labels.

use optima_courier::ErrorKind;
use optima_courier::shipping::v3::{
    AddressInput, AddressInputRequired, Billing, CodOptionInput, CodeDeliveryOptionInput,
    CreateLabel, CreateRate, Customs, CustomsPurpose, GeoPointInput, InputFile, InputFiles,
    Invoice, Item, MoneyInput, Parcel, Passport, PassportRequired, Payer, PaymentMethod,
    ReferenceInput, Shipment, ShipmentRequired,
};
use serde_json::{Value, json};

use crate::debug::{
    HIDDEN, address, check_answer, check_error, check_hidden, check_request, values,
};
use crate::server::answer;
use crate::support::{call, client_of, serve};
use crate::wire::shipments::parcel;

/// An address whose personal fields are all hidden.
fn somebody() -> AddressInput {
    AddressInput::new(AddressInputRequired {
        street1: HIDDEN,
        country: "DEU",
        contact_name: HIDDEN,
    })
    .phone(HIDDEN)
    .fax(HIDDEN)
    .email(HIDDEN)
    .company_name(HIDDEN)
    .street2(HIDDEN)
    .street3(HIDDEN)
    .city(HIDDEN)
    .state("shown")
    .postal_code(HIDDEN)
    .tax_id(HIDDEN)
    .identification_number(HIDDEN)
    .eori_number(HIDDEN)
    .location(GeoPointInput::new().latitude(47.110815))
}

fn shipment() -> Shipment {
    Shipment::new(ShipmentRequired {
        ship_from: somebody(),
        ship_to: somebody(),
        parcels: [parcel()],
    })
    .return_to(somebody())
    .ship_from_display(somebody())
}

fn label() -> CreateLabel {
    let payer = PaymentMethod::new(HIDDEN).postal_code(HIDDEN);
    let customs = Customs::new(CustomsPurpose::Gift)
        .billing(Billing::new(Payer::ThirdParty).method(payer.clone()))
        .importer_address(somebody())
        .broker_address(somebody())
        .passport(Passport::new(PassportRequired { number: HIDDEN, issue_date: HIDDEN }));
    let file = || InputFile::new().content(HIDDEN);
    let files = InputFiles::new()
        .certificate_of_origin(file())
        .commercial_invoice(file())
        .customs_declaration(file());
    CreateLabel::new("shown", ReferenceInput::new("a1"), shipment())
        .billing(Billing::new(Payer::ThirdParty).method(payer))
        .customs(customs)
        .invoice(Invoice::new("2026-11-22").signature_name(HIDDEN))
        .files(files)
        .service_options([CodeDeliveryOptionInput::new(HIDDEN)])
}

#[test]
fn hides_people_papers_and_accounts_in_requests() {
    check_request(&label());
    check_request(&CreateRate::new(shipment()));
    check_request(&somebody());
    let cash = CodOptionInput::new(MoneyInput::new("USD", 1)).cod_recipient(somebody());
    check_request(&cash);
    check_hidden(&PaymentMethod::new(HIDDEN).postal_code(HIDDEN));
    check_hidden(&Passport::new(PassportRequired { number: HIDDEN, issue_date: HIDDEN }));
    let text = format!("{:?}", somebody());
    assert!(!text.contains("47.110815"), "{text}");
}

/// A label that holds this value wherever something personal may stand.
fn answered(value: &Value) -> Value {
    json!({
        "order_number": "shown",
        "service_options": [
            {"type": "cod", "cod_recipient": address(value)},
            {"type": "code_delivery", "code": value},
            {"type": "drone_drop", "to": value},
            {"to": value},
            value,
        ],
        "later": value,
    })
}

#[tokio::test]
async fn hides_what_labels_hold_even_where_it_does_not_fit() {
    for value in values() {
        check_answer(answered(&value), |client| client.get_label("l1")).await;
    }
}

#[tokio::test]
async fn hides_what_was_sent_and_what_came_in_errors_of_every_kind() {
    let answers = [
        (answer(400, &refused(4104)), ErrorKind::Invalid),
        (answer(200, &refused(4715)), ErrorKind::Invalid),
        (answer(200, &refused(4801)), ErrorKind::AlreadyExists),
        (answer(401, &refused(401)), ErrorKind::Unauthorized),
        (answer(502, &format!("<{HIDDEN}>")), ErrorKind::OutcomeUnknown),
        (answer(200, &format!("<{HIDDEN}>")), ErrorKind::Decode),
        (answer(200, &json!({"data": HIDDEN}).to_string()), ErrorKind::Decode),
        (
            b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nHIDE-ME".to_vec(),
            ErrorKind::OutcomeUnknown,
        ),
    ];
    for (bytes, kind) in answers {
        let create = CreateLabel::new("shown", ReferenceInput::new("a1"), sendable());
        let error = call(bytes, |client| client.create_label(create)).await.1.expect_err("none");
        assert_eq!(error.kind(), kind, "{error}");
        check_error(&error);
    }
}

/// A shipment that is sent, for what is hidden in it has no form.
fn sendable() -> Shipment {
    let somebody = || {
        AddressInput::new(AddressInputRequired {
            street1: HIDDEN,
            country: "DEU",
            contact_name: HIDDEN,
        })
    };
    Shipment::new(ShipmentRequired {
        ship_from: somebody(),
        ship_to: somebody(),
        parcels: Vec::<Parcel>::from([parcel()]),
    })
}

fn refused(code: i64) -> String {
    let meta = json!({"code": code, "message": "No.", "details": [{"info": HIDDEN}]});
    json!({"meta": meta, "data": {"id": "l1", "later": HIDDEN}}).to_string()
}

#[tokio::test]
async fn hides_values_of_a_label_that_is_not_sent() {
    let server = serve([]).await;
    let client = client_of(&server);
    let call = client.create_label(label());
    check_hidden(&call);
    let error = call.await.expect_err("no day of issue");
    assert_eq!(error.kind(), ErrorKind::Invalid);
    assert!(error.violations().iter().any(|one| one.pointer == "/customs/passport/issue_date"));
    check_error(&error);
    check_hidden(error.violations());
    assert_eq!(server.requests(), [""; 0]);
}

#[test]
fn shows_goods() {
    let text = format!("{:?}", Item::new(2, "shown").sku("shown too"));
    assert!(text.contains("shown") && text.contains("shown too"), "{text}");
}
