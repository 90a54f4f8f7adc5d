//! Requests about labels.

use optima_courier::shipping::v3::{
    Billing, Client, CreateLabel, FileType, GetLabel, InputFile, InputFiles, Invoice, InvoiceType,
    LabelStatus, ListLabels, PaperSize, Payer, PaymentMethod, PrintOptions, QrCodeOption,
    ReferenceInput, SignatureOptionInput,
};
use serde_json::Value;

use crate::case::{Case, check_cases};
use crate::server::answer;
use crate::support::{GOOD, call};
use crate::wire::customs::{CUSTOMS, customs};
use crate::wire::shipments::{
    SMALL_SHIPMENT, full_shipment, full_shipment_text, shipment, small_shipment,
};
use crate::wire::{ACCOUNT, ID};

const SERVICE: &str = "optimacourier_standard";

pub fn least() -> Vec<Case> {
    let create = CreateLabel::new(SERVICE, ReferenceInput::new(ACCOUNT), small_shipment());
    let body = format!(
        r#"{{"service_type":"{SERVICE}","shipper_account":{{"id":"{ACCOUNT}"}},
        "shipment":{SMALL_SHIPMENT}}}"#
    );
    vec![
        Case::new(ListLabels::new(), Client::list_labels, "GET /labels", ""),
        Case::new(create, Client::create_label, "POST /labels", &body),
        Case::new(GetLabel::new(ID), Client::get_label, &format!("GET /labels/{ID}"), ""),
    ]
}

pub fn most() -> Vec<Case> {
    let list = ListLabels::new()
        .shipper_account_id(ACCOUNT)
        .status(LabelStatus::Created)
        .limit(30)
        .created_at_min("2026-11-21T10:00:00Z")
        .created_at_max("2026-11-22T10:00:00+00:00")
        .next_token("1")
        .search("PO 77")
        .tracking_numbers(["OPT0000000001", "OPT0000000002"]);
    let line = "GET /labels?shipper_account_id=6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11&status=created\
                &limit=30&created_at_min=2026-11-21T10%3A00%3A00Z\
                &created_at_max=2026-11-22T10%3A00%3A00%2B00%3A00&next_token=1&s=PO%2077\
                &tracking_numbers=OPT0000000001%2COPT0000000002";
    vec![
        Case::new(list, Client::list_labels, line, ""),
        Case::new(full_label(), Client::create_label, "POST /labels", &full_label_text()),
    ]
}

/// A label in which everything is said.
fn full_label() -> CreateLabel {
    let third = PaymentMethod::new("123456789").postal_code("V5K 0A1").country("CAN");
    let invoice = Invoice::new("2026-11-22")
        .number("INV-1")
        .ty(InvoiceType::Proforma)
        .number_of_copies(4)
        .signature_name("Ana Ruiz")
        .declaration_statement("I declare.");
    let file = |content: &str| InputFile::new().content(content);
    CreateLabel::new(SERVICE, ReferenceInput::new(ACCOUNT), full_shipment())
        .async_(true)
        .return_shipment(false)
        .is_document(true)
        .paper_size(PaperSize::Inches4x6Point75)
        .file_type(FileType::Zpl)
        .ship_date("2026-11-23")
        .billing(Billing::new(Payer::ThirdParty).method(third))
        .customs(customs())
        .references(["PO-77", "blue door", ""])
        .invoice(invoice)
        .service_options([SignatureOptionInput::new(true)])
        .order_number("SO-1001")
        .order_id("9000017")
        .custom_fields([("channel", "web"), ("", "")])
        .files(
            InputFiles::new()
                .certificate_of_origin(file("JVBERi0xLjQ="))
                .commercial_invoice(file("JVBERi0xLjU="))
                .customs_declaration(file("JVBERi0xLjY=")),
        )
        .print_options(PrintOptions::new().qr_code(QrCodeOption::new().enabled(true)))
        .automatic(true)
}

fn full_label_text() -> String {
    let shipment = full_shipment_text();
    format!(
        r#"{{"service_type":"{SERVICE}","shipper_account":{{"id":"{ACCOUNT}"}},
        "shipment":{shipment},"async":true,"return_shipment":false,"is_document":true,
        "paper_size":"4x6.75","file_type":"zpl","ship_date":"2026-11-23",
        "billing":{{"paid_by":"third_party","method":{{"type":"account",
        "account_number":"123456789","postal_code":"V5K 0A1","country":"CAN"}}}},
        "customs":{CUSTOMS},"references":["PO-77","blue door",""],
        "invoice":{{"date":"2026-11-22","number":"INV-1","type":"proforma",
        "number_of_copies":4,"signature_name":"Ana Ruiz",
        "declaration_statement":"I declare."}},
        "service_options":[{{"type":"signature","enabled":true}}],
        "order_number":"SO-1001","order_id":"9000017",
        "custom_fields":{{"":"","channel":"web"}},
        "files":{{"certificate_of_origin":{{"content":"JVBERi0xLjQ="}},
        "commercial_invoice":{{"content":"JVBERi0xLjU="}},
        "customs_declaration":{{"content":"JVBERi0xLjY="}}}},
        "print_options":{{"qr_code":{{"enabled":true}}}},"automatic":true}}"#
    )
}

/// An example like the vendor's, with its members in another order.
const EXAMPLE: &str = r#"{
    "service_type":"optimacourier_standard",
    "shipper_account":{"id":"6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11"},
    "order_number":"SO-1001","references":["PO-77"],"paper_size":"4x6","file_type":"pdf",
    "is_document":false,"return_shipment":false,"billing":{"paid_by":"shipper"},
    "shipment":{
        "ship_from":{"contact_name":"Dock 4","company_name":"Maple Goods",
            "street1":"192 Glenlake Court","city":"Atlanta","state":"GA","postal_code":"30328",
            "country":"USA","phone":"4045550100","email":"dock@example.com","type":"business"},
        "ship_to":{"contact_name":"Ana Ruiz","street1":"77 Elm St","city":"Austin","state":"TX",
            "postal_code":"78701","country":"USA","phone":"5125550144","type":"residential"},
        "parcels":[{"box_type":"custom",
            "dimension":{"width":10,"height":12.5,"depth":8,"unit":"in"},
            "weight":{"value":3.2,"unit":"lb"},
            "items":[{"description":"Mug","quantity":2,"price":{"amount":9.5,"currency":"USD"},
                "weight":{"value":1.2,"unit":"lb"},"origin_country":"USA","sku":"MUG-1",
                "hs_code":"691110"}]}]},
    "custom_fields":{"channel":"web"}}"#;

#[tokio::test]
async fn says_what_the_example_says() {
    let create = CreateLabel::new(SERVICE, ReferenceInput::new(ACCOUNT), shipment())
        .order_number("SO-1001")
        .references(["PO-77"])
        .paper_size(PaperSize::Inches4x6)
        .file_type(FileType::Pdf)
        .is_document(false)
        .return_shipment(false)
        .billing(Billing::new(Payer::Shipper))
        .custom_fields([("channel", "web")]);
    let (server, result) = call(answer(200, GOOD), |client| client.create_label(create)).await;
    let warnings = result.expect("a label").warnings().to_string();
    assert_eq!(warnings, "");
    let request = server.request();
    let (_, body) = request.split_once("\r\n\r\n").expect("a body");
    let json = |text| serde_json::from_str::<Value>(text).expect("JSON");
    assert_eq!(json(body), json(EXAMPLE));
}

#[tokio::test]
async fn sends_sizes_and_forms_that_came_later_as_they_are() {
    let create = CreateLabel::new(SERVICE, ReferenceInput::new(ACCOUNT), small_shipment())
        .paper_size("5x7")
        .file_type("epl");
    let body = format!(
        r#"{{"service_type":"{SERVICE}","shipper_account":{{"id":"{ACCOUNT}"}},
        "shipment":{SMALL_SHIPMENT},"paper_size":"5x7","file_type":"epl"}}"#
    );
    check_cases(&[Case::new(create, Client::create_label, "POST /labels", &body)]).await;
}

#[tokio::test]
async fn joins_tracking_numbers_and_escapes_what_is_sought() {
    let case = |list, query: &str| {
        Case::new(list, Client::list_labels, &format!("GET /labels?{query}"), "")
    };
    let list = ListLabels::new;
    check_cases(&[
        case(list().tracking_numbers(["one"]), "tracking_numbers=one"),
        case(list().tracking_numbers(["a", "b", "c d"]), "tracking_numbers=a%2Cb%2Cc%20d"),
        case(list().search("a&b=c?#%"), "s=a%26b%3Dc%3F%23%25"),
        case(list().search("Öl/1"), "s=%C3%96l%2F1"),
    ])
    .await;
}
