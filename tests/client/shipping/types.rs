//! The small types of rates, labels and what belongs to them: open enums, ids and presets.

use optima_courier::shipping::v3::*;
use serde_json::json;

use crate::values::{check_open_enum, check_round_trip};

#[test]
fn enums_of_states_keep_what_they_do_not_know() {
    check_open_enum(RateStatus::ALL, RateStatus::is_known, 3);
    check_open_enum(LabelStatus::ALL, LabelStatus::is_known, 7);
    check_open_enum(CancelStatus::ALL, CancelStatus::is_known, 3);
    check_open_enum(ManifestStatus::ALL, ManifestStatus::is_known, 3);
    check_open_enum(RefundStatus::ALL, RefundStatus::is_known, 5);
}

#[test]
fn enums_of_money_and_measures_keep_what_they_do_not_know() {
    // 177 currencies of today, and two of 2022.
    check_open_enum(Currency::ALL, Currency::is_known, 179);
    check_open_enum(PaymentCountry::ALL, PaymentCountry::is_known, 251);
    check_open_enum(WeightUnit::ALL, WeightUnit::is_known, 4);
    check_open_enum(DimensionUnit::ALL, DimensionUnit::is_known, 6);
    check_open_enum(Payer::ALL, Payer::is_known, 3);
    check_open_enum(PaymentMethodType::ALL, PaymentMethodType::is_known, 1);
    check_open_enum(ChargeType::ALL, ChargeType::is_known, 3);
}

#[test]
fn enums_of_addresses_and_customs_keep_what_they_do_not_know() {
    check_open_enum(AddressType::ALL, AddressType::is_known, 2);
    check_open_enum(TaxIdType::ALL, TaxIdType::is_known, 7);
    check_open_enum(IdentificationType::ALL, IdentificationType::is_known, 4);
    check_open_enum(CustomsPurpose::ALL, CustomsPurpose::is_known, 7);
    check_open_enum(TermsOfTrade::ALL, TermsOfTrade::is_known, 12);
    check_open_enum(FtrExemption::ALL, FtrExemption::is_known, 3);
    check_open_enum(InvoiceType::ALL, InvoiceType::is_known, 2);
    check_open_enum(RegulationCode::ALL, RegulationCode::is_known, 1);
    check_open_enum(DisclaimCode::ALL, DisclaimCode::is_known, 2);
}

#[test]
fn enums_of_files_and_options_keep_what_they_do_not_know() {
    // Ten sizes of today's list, the default among them with 8.5x6.3, and one of an old SDK.
    check_open_enum(PaperSize::ALL, PaperSize::is_known, 13);
    check_open_enum(FileType::ALL, FileType::is_known, 2);
    check_open_enum(QrCodeSize::ALL, QrCodeSize::is_known, 2);
    check_open_enum(QrCodeFileType::ALL, QrCodeFileType::is_known, 1);
    check_open_enum(DocumentSize::ALL, DocumentSize::is_known, 3);
    check_open_enum(DocumentType::ALL, DocumentType::is_known, 6);
    check_open_enum(AlcoholRecipient::ALL, AlcoholRecipient::is_known, 2);
    check_open_enum(HazardCategory::ALL, HazardCategory::is_known, 9);
    check_open_enum(PackingGroup::ALL, PackingGroup::is_known, 3);
    check_open_enum(RegulationAuthority::ALL, RegulationAuthority::is_known, 4);
    check_open_enum(TransportMean::ALL, TransportMean::is_known, 5);
}

/// The values of an enum as the documents spell them.
macro_rules! check_spelled {
    ($($enum_:ident [$($value:literal)*])*) => {
        $(assert_eq!($enum_::ALL.iter().map($enum_::as_str).collect::<Vec<_>>(), [$($value),*]);)*
    };
}

#[test]
fn values_are_spelled_as_the_documents_do() {
    check_spelled! {
        RateStatus ["calculating" "calculated" "failed"]
        LabelStatus [
            "creating" "created" "cancelling" "cancelled" "manifesting" "manifested" "failed"
        ]
        CancelStatus ["cancelling" "cancelled" "failed"]
        ManifestStatus ["manifesting" "manifested" "failed"]
        RefundStatus ["requested" "approved" "rejected" "refunded" "expired"]
        WeightUnit ["lb" "kg" "oz" "g"]
        DimensionUnit ["cm" "in" "mm" "m" "ft" "yd"]
        AddressType ["residential" "business"]
        TaxIdType ["vat" "gst" "eori" "ioss" "pan" "ukims" "other"]
        IdentificationType ["mil" "nid" "pas" "other"]
        Payer ["shipper" "third_party" "recipient"]
        ChargeType ["insurance" "freight" "other"]
        InvoiceType ["commercial" "proforma"]
        FileType ["pdf" "zpl"]
        HazardCategory ["01" "02" "03" "04" "05" "06" "08" "09" "40"]
        PackingGroup ["I" "II" "III"]
        PaperSize [
            "default" "3x5" "4x4" "4x5" "4x6" "4x6.75" "4x7" "4x8" "6x4" "8.5x6.3" "a4" "a5" "a6"
        ]
    }
}

#[test]
fn ids_are_text_that_is_not_looked_into() {
    for text in ["6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11", "", " a/b ", "ü"] {
        check_round_trip(&Id::from(text), json!(text));
    }
}

#[test]
fn records_without_an_id_say_so() {
    let absent = Label::default().id().expect_err("no id").to_string();
    assert!(absent.contains("Label holds no `id`"), "{absent}");
    assert!(RateRecord::default().id().is_err() && Manifest::default().id().is_err());
    assert!(LabelCancellation::default().id().is_err() && Reference::default().id().is_err());
}

#[test]
fn requests_are_made_from_their_only_argument() {
    let id = Id::from("l1");
    let expected = GetLabel::new("l1");
    let made = [GetLabel::from("l1"), GetLabel::from(&id), GetLabel::from("l1".to_owned())];
    made.iter().for_each(|made| assert_eq!(*made, expected));
    assert_eq!(GetRate::from(id.clone()), GetRate::new("l1"));
    assert_eq!(GetManifest::from(&id), GetManifest::new("l1"));
    assert_eq!(GetCancelLabel::from(&id), GetCancelLabel::new("l1"));
    let reference = ReferenceInput::new(&id);
    assert_eq!(CancelLabel::from(reference.clone()), CancelLabel::new(reference));
}

#[test]
fn units_know_the_most_they_carry() {
    let most = WeightUnit::ALL.iter().map(|unit| unit.most().expect("a number"));
    assert_eq!(most.collect::<Vec<_>>(), [4400, 2000, 155_205, 440_000].map(Into::into));
    assert_eq!(WeightUnit::from("st").most(), None);
}
