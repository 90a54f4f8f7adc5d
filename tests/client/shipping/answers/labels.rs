//! Labels: what was bought, with the files to print and the options that were asked for.

use optima_courier::shipping::v3::*;
use serde_json::json;

use crate::answers::rates::{check_money, check_weight};
use crate::answers::{LABEL, LABELS};
use crate::good_answers::{check_lists, check_texts};
use crate::server::answer;
use crate::support::call;

async fn label() -> Label {
    let found = call(answer(200, LABEL), |client| client.get_label("l1")).await.1;
    found.expect("a label").into_inner()
}

#[tokio::test]
async fn decodes_what_a_label_says_of_itself() {
    let found = label().await;
    assert_eq!(found.id().expect("an id").as_str(), "a3b5b0c2-6d2e-4f57-8f0e-1c0c6b1d2e3f");
    assert_eq!(found.status, Some(LabelStatus::Created));
    check_texts([
        (&found.ship_date, "2026-11-22"),
        (&found.service_type, "optimacourier_standard"),
        (&found.order_number, "SO-1001"),
        (&found.order_id, "9000017"),
        (&found.carrier_redirect_link, "https://courier.example.test/redirect/a3b5"),
        (&found.created_at, "2026-11-22T10:00:00+00:00"),
        (&found.updated_at, "2026-11-22T10:00:02+00:00"),
    ]);
    check_lists([
        (&found.tracking_numbers, &["OPT0000000001", "OPT0000000002"]),
        (&found.references, &["PO-77", "blue door"]),
    ]);
    assert_eq!(json!(found.custom_fields), json!({"channel": "web", "shelf": "B7"}));
    let account = found.shipper_account.expect("an account");
    assert_eq!(account.id().expect("an id").as_str(), "6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11");
    check_texts([(&account.slug, "optimacourier")]);
    let reference = &found.carrier_references.expect("references")[0];
    check_texts([
        (&reference.pickup_reference, "PRG-260-1"),
        (&reference.pickup_location_code, "ATLA"),
    ]);
    let pieces: &[&str] = &["OPT0000000001-1", "OPT0000000001-2"];
    check_lists([(&reference.piece_tracking_numbers, pieces)]);
    assert!(found.unknown.is_empty());
}

#[tokio::test]
async fn decodes_each_file() {
    let files = label().await.files.expect("files");
    let label = files.label.expect("a label");
    assert_eq!(label.paper_size, Some(PaperSize::Inches4x6));
    assert_eq!(label.file_type, Some(FileType::Pdf));
    check_texts([(&label.url, "https://files.example.test/label/2026-11-22/a3b5-1.pdf")]);
    let code = files.qr_code.expect("a code");
    assert_eq!(code.paper_size, Some(QrCodeSize::Inches2x2));
    assert_eq!(code.file_type, Some(QrCodeFileType::Png));
    check_texts([(&code.url, "https://files.example.test/qr/a3b5.png")]);
    for (paper, size, ty, url) in [
        (files.invoice, DocumentSize::A4, DocumentType::Pdf, "invoice/a3b5.pdf"),
        (files.customs_declaration, DocumentSize::Inches4x8, DocumentType::Pdf, "customs/a3b5.pdf"),
        (files.packing_slip, DocumentSize::A4, DocumentType::Pdf, "slip/a3b5.pdf"),
        (files.manifest, DocumentSize::Default, DocumentType::Dat, "manifest/a3b5.dat"),
        (files.certificate, DocumentSize::A4, DocumentType::Pdf, "certificate/a3b5.pdf"),
    ] {
        let paper = paper.expect("a paper");
        assert_eq!((paper.paper_size, paper.file_type), (Some(size), Some(ty)));
        assert_eq!(paper.url, Some(format!("https://files.example.test/{url}")));
    }
}

#[tokio::test]
async fn decodes_the_price_of_a_label() {
    let rate = label().await.rate.expect("a rate");
    check_texts([
        (&rate.service_type, "optimacourier_standard"),
        (&rate.delivery_date, "2026-11-25T10:30:00"),
    ]);
    check_weight(rate.charge_weight.as_ref(), 3.2, WeightUnit::Pounds);
    check_money(rate.total_charge.as_ref(), 8.4, Currency::Usd);
    let charge = &rate.detailed_charges.expect("charges")[0];
    check_texts([(&charge.ty, "GST")]);
    check_money(charge.charge.as_ref(), 8.4, Currency::Usd);
    assert_eq!((rate.pickup_deadline, rate.booking_cut_off), (None, None));
}

#[tokio::test]
async fn decodes_options_that_are_on_or_off() {
    use ServiceOption::*;
    let options = label().await.service_options.expect("options");
    let on = |option: &ServiceOption| match option {
        Signature(option) => option.enabled,
        AdultSignature(option) => option.enabled,
        IndirectSignature(option) => option.enabled,
        VerificationCode(option) => option.enabled,
        SaturdayDelivery(option) => option.enabled,
        PaperlessInvoice(option) => option.enabled,
        RuralDelivery(option) => option.enabled,
        SamedayEveningDelivery(option) => option.enabled,
        OvernightEveningDelivery(option) => option.enabled,
        HoldForPickup(option) => option.enabled,
        Ppod(option) => option.enabled,
        PrintReturnLabel(option) => option.enabled,
        Appointment(option) => option.enabled,
        DateCertain(option) => option.enabled,
        Evening(option) => option.enabled,
        _ => None,
    };
    let on: Vec<_> = options.iter().map(on).collect();
    let mut expected = vec![None; 23];
    expected[2..17].fill(Some(true));
    expected[3] = Some(false);
    assert_eq!(on, expected);
}

#[tokio::test]
async fn decodes_options_that_say_more() {
    let options = label().await.service_options.expect("options");
    let ServiceOption::Cod(cod) = &options[0] else { panic!("{:?}", options[0]) };
    check_money(cod.cod_value.as_ref(), 50, Currency::Usd);
    check_address(cod.cod_recipient.as_ref().expect("a recipient"));
    let ServiceOption::Insurance(insurance) = &options[1] else { panic!("{:?}", options[1]) };
    check_money(insurance.insured_value.as_ref(), 100.5, Currency::Xag);
    let ServiceOption::Pickup(pickup) = &options[17] else { panic!("{:?}", options[17]) };
    check_texts([(&pickup.start_time, "09:00:00"), (&pickup.end_time, "17:00:00")]);
    let ServiceOption::DryIce(ice) = &options[18] else { panic!("{:?}", options[18]) };
    check_weight(ice.weight.as_ref(), 1.5, WeightUnit::Kilograms);
    let ServiceOption::Alcohol(alcohol) = &options[19] else { panic!("{:?}", options[19]) };
    assert_eq!(alcohol.recipient_type, Some(AlcoholRecipient::Licensee));
    let ServiceOption::CodeDelivery(code) = &options[20] else { panic!("{:?}", options[20]) };
    check_texts([(&code.code, "4711")]);
    let ServiceOption::Unknown(later) = &options[22] else { panic!("{:?}", options[22]) };
    let whole = json!({"type": "drone_drop", "enabled": true, "height": {"value": 4, "unit": "m"}});
    assert_eq!(*later, whole);
}

#[tokio::test]
async fn decodes_dangerous_goods() {
    let options = label().await.service_options.expect("options");
    let ServiceOption::DangerousGoods(goods) = &options[21] else { panic!("{:?}", options[21]) };
    assert_eq!(goods.category_code, Some(HazardCategory::Category08));
    assert_eq!(goods.packing_group, Some(PackingGroup::Medium));
    assert_eq!(goods.packing_quantity, Some(2));
    assert_eq!(goods.regulation_authority, Some(RegulationAuthority::Iata));
    assert_eq!(goods.transport_mean, Some(TransportMean::PassengerAircraft));
    check_texts([
        (&goods.un_number, "UN3481"),
        (&goods.technical_name, "Lithium ion batteries"),
        (&goods.class, "9"),
        (&goods.subsidiary_class, "3"),
        (&goods.packing_instruction, "PI965"),
        (&goods.packing_type, "Fibreboard box"),
        (&goods.regulation_level, "Limited quantity"),
    ]);
}

fn check_address(found: &Address) {
    check_texts([
        (&found.street1, "192 Glenlake Court"),
        (&found.country, "USA"),
        (&found.contact_name, "Till 2"),
        (&found.phone, "4045550100"),
        (&found.fax, "4045550101"),
        (&found.email, "till@example.com"),
        (&found.company_name, "Maple Goods"),
        (&found.street2, "Rear building"),
        (&found.street3, "Second floor"),
        (&found.city, "Atlanta"),
        (&found.state, "GA"),
        (&found.postal_code, "30328"),
        (&found.tax_id, "911-70-1234"),
        (&found.identification_number, "X1234567"),
        (&found.eori_number, "GB000000000000"),
    ]);
    assert_eq!(found.ty, Some(AddressType::Business));
    assert_eq!(found.tax_id_type, Some(TaxIdType::Ukims));
    assert_eq!(found.identification_type, Some(IdentificationType::Passport));
    let place = found.location.as_ref().expect("a place");
    assert_eq!(place.latitude, Some(33.92431245.into()));
    assert_eq!(place.longitude, Some((-84.35).into()));
}

#[tokio::test]
async fn decodes_a_page_of_labels_that_hold_little() {
    let list = call(answer(200, LABELS), |client| client.list_labels(ListLabels::new())).await.1;
    let page = list.expect("a page");
    check_texts([
        (&page.next_token, "1"),
        (&page.created_at_min, "2026-11-21T10:00:00+00:00"),
        (&page.created_at_max, "2026-11-22T10:00:00+00:00"),
    ]);
    assert_eq!((page.limit, page.notes().len()), (Some(3), 0));
    let [creating, failed, later] = page.labels.as_deref().expect("labels") else {
        panic!("three labels")
    };
    assert_eq!(creating.status, Some(LabelStatus::Creating));
    assert_eq!(creating.tracking_numbers, Some(Vec::new()));
    assert_eq!((&creating.files, &creating.rate), (&None, &None));
    assert_eq!((&creating.shipper_account, &creating.service_options), (&None, &None));
    assert_eq!((&creating.custom_fields, &creating.references), (&None, &None));
    assert_eq!(failed.status, Some(LabelStatus::Failed));
    assert_eq!((&failed.ship_date, &failed.created_at), (&None, &None));
    assert_eq!(later.status, Some(LabelStatus::Unknown("teleporting".to_owned())));
}
