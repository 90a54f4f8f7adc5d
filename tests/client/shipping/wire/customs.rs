//! What labels tell customs, with each way to file an export.

use optima_courier::shipping::v3::{
    AdditionalCharge, Aes, Billing, ChargeType, Client, CreateLabel, Customs, CustomsPurpose, Eei,
    FtrExemption, MoneyInput, NoEei, Passport, PassportRequired, Payer, ReferenceInput,
    TermsOfTrade,
};
use serde_json::json;

use crate::case::{Case, check_cases};
use crate::wire::shipments::{SMALL_SHIPMENT, sender, small_shipment};

/// Customs in which everything is said.
pub fn customs() -> Customs {
    let charge =
        |ty, amount: f64| AdditionalCharge::new().ty(ty).charge(MoneyInput::new("USD", amount));
    Customs::new(CustomsPurpose::NonMerchandise)
        .terms_of_trade(TermsOfTrade::DeliveredAtPlaceUnloaded)
        .eei(Aes::new().itn_number("X20261122000001"))
        .billing(Billing::new(Payer::Recipient))
        .importer_address(sender())
        .broker_address(sender())
        .passport(Passport::new(PassportRequired { number: "L01X00T47", issue_date: "2020-02-29" }))
        .additional_charges([
            charge(ChargeType::Insurance, 1.5),
            charge(ChargeType::Freight, 2.5),
            charge(ChargeType::Other, 0.5),
        ])
}

pub const CUSTOMS: &str = r#"{"purpose":"non-merchandise","terms_of_trade":"dpu",
    "eei":{"type":"aes","itn_number":"X20261122000001"},"billing":{"paid_by":"recipient"},
    "importer_address":{"street1":"192 Glenlake Court","country":"USA","contact_name":"Dock 4",
    "phone":"4045550100","email":"dock@example.com","company_name":"Maple Goods",
    "city":"Atlanta","state":"GA","postal_code":"30328","type":"business"},
    "broker_address":{"street1":"192 Glenlake Court","country":"USA","contact_name":"Dock 4",
    "phone":"4045550100","email":"dock@example.com","company_name":"Maple Goods",
    "city":"Atlanta","state":"GA","postal_code":"30328","type":"business"},
    "passport":{"number":"L01X00T47","issue_date":"2020-02-29"},
    "additional_charges":[
    {"type":"insurance","charge":{"currency":"USD","amount":1.5}},
    {"type":"freight","charge":{"currency":"USD","amount":2.5}},
    {"type":"other","charge":{"currency":"USD","amount":0.5}}]}"#;

fn case(customs: Customs, text: &str) -> Case {
    let create = CreateLabel::new("s", ReferenceInput::new("a1"), small_shipment());
    let body = format!(
        r#"{{"service_type":"s","shipper_account":{{"id":"a1"}},"shipment":{SMALL_SHIPMENT},
        "customs":{text}}}"#
    );
    Case::new(create.customs(customs), Client::create_label, "POST /labels", &body)
}

#[tokio::test]
async fn files_an_export_in_each_way() {
    let gift = |eei: Eei| Customs::new(CustomsPurpose::Gift).eei(eei);
    let text = |eei: &str| format!(r#"{{"purpose":"gift","eei":{eei}}}"#);
    let exempt = |exemption| Eei::from(NoEei::new().ftr_exemption(exemption));
    let told = |code: &str| text(&format!(r#"{{"type":"no_eei","ftr_exemption":"{code}"}}"#));
    let later = json!({"type": "post_departure", "code": {"of": [1, null]}});
    check_cases(&[
        case(gift(Eei::from(Aes::new())), &text(r#"{"type":"aes"}"#)),
        case(gift(Eei::from(NoEei::new())), &text(r#"{"type":"no_eei"}"#)),
        case(gift(exempt(FtrExemption::Section3037A)), &told("noeei_30_37_a")),
        case(gift(exempt(FtrExemption::Section3037H)), &told("noeei_30_37_h")),
        case(gift(exempt(FtrExemption::Section3036)), &told("noeei_30_36")),
        case(
            gift(Eei::Unknown(later.into())),
            &text(r#"{"code":{"of":[1,null]},"type":"post_departure"}"#),
        ),
    ])
    .await;
}

#[tokio::test]
async fn names_each_purpose_and_each_term_as_the_documents_do() {
    let purposes =
        ["gift", "merchandise", "personal", "sample", "return", "repair", "non-merchandise"];
    let terms =
        ["dat", "ddu", "ddp", "dap", "exw", "fca", "fob", "cip", "cif", "cpt", "cfr", "dpu"];
    let known = CustomsPurpose::ALL.iter().map(CustomsPurpose::as_str);
    assert_eq!(known.collect::<Vec<_>>(), purposes);
    assert_eq!(TermsOfTrade::ALL.iter().map(TermsOfTrade::as_str).collect::<Vec<_>>(), terms);
    let by_purpose = purposes
        .map(|purpose| case(Customs::new(purpose), &format!(r#"{{"purpose":"{purpose}"}}"#)));
    let by_term = terms.map(|term| {
        let customs = Customs::new(CustomsPurpose::Sample).terms_of_trade(term);
        case(customs, &format!(r#"{{"purpose":"sample","terms_of_trade":"{term}"}}"#))
    });
    check_cases(&by_purpose).await;
    check_cases(&by_term).await;
}
