//! Each option of a service, as a label asks for it.

use optima_courier::shipping::v3::*;
use serde_json::json;

use crate::case::{Case, check_cases};
use crate::wire::shipments::{FULL_ADDRESS, SMALL_SHIPMENT, full_address, small_shipment};

fn case(option: impl Into<ServiceOptionInput>, text: &str) -> Case {
    let create = CreateLabel::new("s", ReferenceInput::new("a1"), small_shipment());
    let body = format!(
        r#"{{"service_type":"s","shipper_account":{{"id":"a1"}},"shipment":{SMALL_SHIPMENT},
        "service_options":[{text}]}}"#
    );
    Case::new(create.service_options([option]), Client::create_label, "POST /labels", &body)
}

/// An option that is on or off, by its type.
macro_rules! switches {
    ($($option:ident $type:literal)*) => {
        [$(
            case($option::new(true), concat!(r#"{"type":""#, $type, r#"","enabled":true}"#)),
            case($option::new(false), concat!(r#"{"type":""#, $type, r#"","enabled":false}"#)),
        )*]
    };
}

#[tokio::test]
async fn switches_each_option_on_and_off() {
    check_cases(&switches! {
        SignatureOptionInput "signature"
        AdultSignatureOptionInput "adult_signature"
        IndirectSignatureOptionInput "indirect_signature"
        VerificationCodeOptionInput "verification_code"
        SaturdayDeliveryOptionInput "saturday_delivery"
        PaperlessInvoiceOptionInput "paperless_invoice"
        RuralDeliveryOptionInput "rural_delivery"
        SamedayEveningDeliveryOptionInput "sameday_evening_delivery"
        OvernightEveningDeliveryOptionInput "overnight_evening_delivery"
        HoldForPickupOptionInput "hold_for_pickup"
        PpodOptionInput "ppod"
        PrintReturnLabelOptionInput "print_return_label"
        AppointmentOptionInput "appointment"
        DateCertainOptionInput "date_certain"
        EveningOptionInput "evening"
    })
    .await;
}

#[tokio::test]
async fn asks_for_options_that_say_more_with_least_and_most() {
    let money = || MoneyInput::new("USD", 50);
    let with_recipient = format!(
        r#"{{"type":"cod","cod_value":{{"currency":"USD","amount":50}},
        "cod_recipient":{FULL_ADDRESS}}}"#
    );
    check_cases(&[
        case(
            CodOptionInput::new(money()),
            r#"{"type":"cod","cod_value":{"currency":"USD","amount":50}}"#,
        ),
        case(CodOptionInput::new(money()).cod_recipient(full_address()), &with_recipient),
        case(
            InsuranceOptionInput::new(money()),
            r#"{"type":"insurance","insured_value":{"currency":"USD","amount":50}}"#,
        ),
        case(PickupOptionInput::new("09:00:00"), r#"{"type":"pickup","start_time":"09:00:00"}"#),
        case(
            PickupOptionInput::new("09:00:00").end_time("17:30:00"),
            r#"{"type":"pickup","start_time":"09:00:00","end_time":"17:30:00"}"#,
        ),
        case(
            DryIceOptionInput::new(WeightInput::new(WeightUnit::Kilograms, 1.5)),
            r#"{"type":"dry_ice","weight":{"unit":"kg","value":1.5}}"#,
        ),
        case(
            AlcoholOptionInput::new(AlcoholRecipient::Consumer),
            r#"{"type":"alcohol","recipient_type":"consumer"}"#,
        ),
        case(
            AlcoholOptionInput::new(AlcoholRecipient::Licensee),
            r#"{"type":"alcohol","recipient_type":"licensee"}"#,
        ),
        case(CodeDeliveryOptionInput::new("4711"), r#"{"type":"code_delivery","code":"4711"}"#),
    ])
    .await;
}

#[tokio::test]
async fn declares_dangerous_goods_with_least_and_most() {
    let most = DangerousGoodsOptionInput::new()
        .category_code("40")
        .un_number("UN3481")
        .technical_name("Lithium ion batteries")
        .class("9")
        .subsidiary_class("3")
        .packing_group(PackingGroup::Medium)
        .packing_instruction("PI965")
        .packing_type("Fibreboard box")
        .packing_quantity(2)
        .regulation_authority(RegulationAuthority::Iata)
        .transport_mean("Passenger Aircraft")
        .regulation_level("Limited");
    check_cases(&[
        case(DangerousGoodsOptionInput::new(), r#"{"type":"dangerous_goods"}"#),
        case(
            most,
            r#"{"type":"dangerous_goods","category_code":"40","un_number":"UN3481",
            "technical_name":"Lithium ion batteries","class":"9","subsidiary_class":"3",
            "packing_group":"II","packing_instruction":"PI965","packing_type":"Fibreboard box",
            "packing_quantity":2,"regulation_authority":"IATA",
            "transport_mean":"Passenger Aircraft","regulation_level":"Limited"}"#,
        ),
    ])
    .await;
}

#[tokio::test]
async fn sends_an_option_that_came_later_as_it_is() {
    let later = json!({"type": "drone_drop", "height": {"unit": "m", "value": 4}, "note": null});
    let text = r#"{"height":{"unit":"m","value":4},"note":null,"type":"drone_drop"}"#;
    check_cases(&[case(ServiceOptionInput::Unknown(later.into()), text)]).await;
}

#[test]
fn no_option_of_the_documents_is_missing() {
    // Section 7.5: the switches above, and those that say more.
    let answers = crate::emitted::answers();
    let options = answers.keys().filter(|name| name.ends_with("Option"));
    assert_eq!(options.count(), 22);
}
