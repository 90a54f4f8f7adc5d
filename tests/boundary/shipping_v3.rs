// @generated from the specification. Do not edit.
#![allow(deprecated, unused_imports, clippy::useless_conversion, clippy::useless_vec)]
use ::optima_courier::shipping::v3::*;
use ::optima_courier::validate::At;
use ::optima_courier::{Number, Update, Validate as _, Violations};
use super::{REFUSES, WARNS, check};

cases! {
    date: fn validate_date {
        "a date, `YYYY-MM-DD` as an example": "2024-02-29" => [],
        "a date, `YYYY-MM-DD`, missed": "2023-02-29" => [("", "format", REFUSES, Some(4104))],
    }
}

cases! {
    time: fn validate_time {
        "a time of day, `HH:MM:SS` as an example": "23:59:59" => [],
        "a time of day, `HH:MM:SS`, missed": "24:00:00" => [("", "format", REFUSES, Some(4104))],
        "a time of day, `HH:MM:SS`, varied": "23:59" => [("", "format", WARNS, Some(4104))],
    }
}

cases! {
    date_time: fn validate_date_time {
        "a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00` as an example": "2024-02-29T23:59:59+08:00" => [],
        "a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": "2024-02-29T23:59:59+24:00" => [
            ("", "format", REFUSES, Some(4104))
        ],
        "a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, varied": "2024-02-29 23:59:59Z" => [
            ("", "format", WARNS, Some(4104))
        ],
    }
}

cases! {
    country_code: fn validate_country_code {
        "a country in ISO 3166-1 alpha-3, three capital letters as an example": "USA" => [],
        "a country in ISO 3166-1 alpha-3, three capital letters, missed": "USa" => [
            ("", "format", REFUSES, Some(4104))
        ],
    }
}

cases! {
    slug: fn validate_slug {
        "a text that matches": "a" => [],
        "a text that doesn't match": " " => [("", "pattern", WARNS, Some(4104))],
    }
}

cases! {
    address_input(
        AddressInput::new(AddressInputRequired { street1: "a", country: "USA", contact_name: "a" })
    ) {
        "nothing but what is required": () => [],
        "country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            country = "USa".into()
        ) => [
            ("/country", "format", REFUSES, Some(4104))
        ],
        "email: an e-mail address as an example": (email = Some("reader@example.com".into())) => [],
        "email: an e-mail address, missed": (email = Some("reader@example".into())) => [
            ("/email", "format", WARNS, Some(4104))
        ],
        "email: an e-mail address, varied": (
            email = Some("\"a reader\"@example.com".into())
        ) => [("/email", "format", WARNS, Some(4104))],
        "type: a value that is known": (ty = Some(AddressType::Residential)) => [],
        "type: a value that is not known": (
            ty = Some(AddressType::Unknown("no value of this enum".into()))
        ) => [("/type", "known", WARNS, Some(4104))],
        "tax_id_type: a value that is known": (tax_id_type = Some(TaxIdType::Vat)) => [],
        "tax_id_type: a value that is not known": (
            tax_id_type = Some(TaxIdType::Unknown("no value of this enum".into()))
        ) => [("/tax_id_type", "known", WARNS, Some(4104))],
        "identification_type: a value that is known": (
            identification_type = Some(IdentificationType::Military)
        ) => [],
        "identification_type: a value that is not known": (
            identification_type = Some(IdentificationType::Unknown("no value of this enum".into()))
        ) => [("/identification_type", "known", WARNS, Some(4104))],
        "location: something wrong inside": (
            location = Some(GeoPointInput::new().latitude(-90.00000000000001))
        ) => [
            ("/location/lat", "range", WARNS, Some(4104)),
            ("/location/lat", "multiple", WARNS, Some(4104))
        ],
    }
}

cases! {
    geo_point_input(GeoPointInput::new()) {
        "nothing but what is required": () => [],
        "lat: -90.00000000000001": (latitude = Some((-90.00000000000001).into())) => [
            ("/lat", "range", WARNS, Some(4104)),
            ("/lat", "multiple", WARNS, Some(4104))
        ],
        "lat: -90.00000001": (
            latitude = Some((-90.00000001).into())
        ) => [("/lat", "range", WARNS, Some(4104))],
        "lat: -90.0": (latitude = Some((-90.0).into())) => [],
        "lat: -89.99999999": (latitude = Some((-89.99999999).into())) => [],
        "lat: 90.00000000000001": (latitude = Some((90.00000000000001).into())) => [
            ("/lat", "range", WARNS, Some(4104)),
            ("/lat", "multiple", WARNS, Some(4104))
        ],
        "lat: 90.00000001": (
            latitude = Some((90.00000001).into())
        ) => [("/lat", "range", WARNS, Some(4104))],
        "lat: 90.0": (latitude = Some((90.0).into())) => [],
        "lat: a multiple": (latitude = Some((-90.0).into())) => [],
        "lat: between two multiples": (latitude = Some((-89.999999995).into())) => [
            ("/lat", "multiple", WARNS, Some(4104))
        ],
        "lng: -180.00000000000003": (longitude = Some((-180.00000000000003).into())) => [
            ("/lng", "range", WARNS, Some(4104)),
            ("/lng", "multiple", WARNS, Some(4104))
        ],
        "lng: -180.00000001": (
            longitude = Some((-180.00000001).into())
        ) => [("/lng", "range", WARNS, Some(4104))],
        "lng: -180.0": (longitude = Some((-180.0).into())) => [],
        "lng: -179.99999999": (longitude = Some((-179.99999999).into())) => [],
        "lng: 180.00000000000003": (longitude = Some((180.00000000000003).into())) => [
            ("/lng", "range", WARNS, Some(4104)),
            ("/lng", "multiple", WARNS, Some(4104))
        ],
        "lng: 180.00000001": (
            longitude = Some((180.00000001).into())
        ) => [("/lng", "range", WARNS, Some(4104))],
        "lng: 180.0": (longitude = Some((180.0).into())) => [],
        "lng: a multiple": (longitude = Some((-180.0).into())) => [],
        "lng: between two multiples": (
            longitude = Some((-179.999999995).into())
        ) => [("/lng", "multiple", WARNS, Some(4104))],
    }
}

cases! {
    billing(Billing::new(Payer::Shipper)) {
        "nothing but what is required": () => [],
        "paid_by: a value that is known": () => [],
        "paid_by: a value that is not known": (
            paid_by = Payer::Unknown("no value of this enum".into())
        ) => [("/paid_by", "known", WARNS, Some(4104))],
        "by_third_party: none": (paid_by = Payer::ThirdParty) => [
            ("/method", "by_third_party", WARNS, Some(4104))
        ],
        "by_third_party: `method` alone": (
            paid_by = Payer::ThirdParty,
            method = Some(PaymentMethod::new("a"))
        ) => [],
        "by_third_party: but `paid_by` is another": () => [],
    }
}

cases! {
    payment_method(PaymentMethod::new("a")) {
        "nothing but what is required": () => [],
        "type: a value that is known": () => [],
        "type: a value that is not known": (
            ty = PaymentMethodType::Unknown("no value of this enum".into())
        ) => [("/type", "known", WARNS, Some(4104))],
        "country: a value that is known": (country = Some(PaymentCountry::Abw)) => [],
        "country: a value that is not known": (
            country = Some(PaymentCountry::Unknown("no value of this enum".into()))
        ) => [("/country", "known", WARNS, Some(4104))],
    }
}

cases! {
    customs(Customs::new(CustomsPurpose::Gift)) {
        "nothing but what is required": () => [],
        "purpose: a value that is known": () => [],
        "purpose: a value that is not known": (
            purpose = CustomsPurpose::Unknown("no value of this enum".into())
        ) => [("/purpose", "known", WARNS, Some(4104))],
        "terms_of_trade: a value that is known": (
            terms_of_trade = Some(TermsOfTrade::DeliveredAtTerminal)
        ) => [],
        "terms_of_trade: a value that is not known": (
            terms_of_trade = Some(TermsOfTrade::Unknown("no value of this enum".into()))
        ) => [("/terms_of_trade", "known", WARNS, Some(4104))],
        "importer_address: something wrong inside": (importer_address = Some(AddressInput::new(
            AddressInputRequired { street1: "a", country: "USa", contact_name: "a" }
        ))) => [("/importer_address/country", "format", REFUSES, Some(4104))],
        "broker_address: something wrong inside": (broker_address = Some(AddressInput::new(
            AddressInputRequired { street1: "a", country: "USa", contact_name: "a" }
        ))) => [("/broker_address/country", "format", REFUSES, Some(4104))],
        "passport: something wrong inside": (passport = Some(
            Passport::new(PassportRequired { number: "a", issue_date: "2023-02-29" })
        )) => [("/passport/issue_date", "format", REFUSES, Some(4104))],
        "additional_charges: 3 items": (
            additional_charges = Some(vec![AdditionalCharge::new(); 3])
        ) => [],
        "additional_charges: 4 items": (
            additional_charges = Some(vec![AdditionalCharge::new(); 4])
        ) => [("/additional_charges", "items", REFUSES, Some(4104))],
    }
}

cases! {
    aes(Aes::new()) {
        "nothing but what is required": () => [],
    }
}

cases! {
    no_eei(NoEei::new()) {
        "nothing but what is required": () => [],
        "ftr_exemption: a value that is known": (
            ftr_exemption = Some(FtrExemption::Section3037A)
        ) => [],
        "ftr_exemption: a value that is not known": (
            ftr_exemption = Some(FtrExemption::Unknown("no value of this enum".into()))
        ) => [("/ftr_exemption", "known", WARNS, Some(4104))],
    }
}

cases! {
    passport(Passport::new(PassportRequired { number: "a", issue_date: "2024-02-29" })) {
        "nothing but what is required": () => [],
        "issue_date: a date, `YYYY-MM-DD`, missed": (issue_date = "2023-02-29".into()) => [
            ("/issue_date", "format", REFUSES, Some(4104))
        ],
    }
}

cases! {
    additional_charge(AdditionalCharge::new()) {
        "nothing but what is required": () => [],
        "type: a value that is known": (ty = Some(ChargeType::Insurance)) => [],
        "type: a value that is not known": (
            ty = Some(ChargeType::Unknown("no value of this enum".into()))
        ) => [("/type", "known", WARNS, Some(4104))],
    }
}

cases! {
    input_files(InputFiles::new()) {
        "nothing but what is required": () => [],
        "certificate_of_origin: something wrong inside": (
            certificate_of_origin = Some(InputFile::new().content("a==="))
        ) => [
            ("/certificate_of_origin/content", "format", REFUSES, Some(4104))
        ],
        "commercial_invoice: something wrong inside": (
            commercial_invoice = Some(InputFile::new().content("a==="))
        ) => [
            ("/commercial_invoice/content", "format", REFUSES, Some(4104))
        ],
        "customs_declaration: something wrong inside": (
            customs_declaration = Some(InputFile::new().content("a==="))
        ) => [
            ("/customs_declaration/content", "format", REFUSES, Some(4104))
        ],
    }
}

cases! {
    input_file(InputFile::new()) {
        "nothing but what is required": () => [],
        "content: Base64 text as an example": (content = Some("aGk=".into())) => [],
        "content: Base64 text, missed": (content = Some("a===".into())) => [
            ("/content", "format", REFUSES, Some(4104))
        ],
        "content: Base64 text, varied": (content = Some("aGk".into())) => [
            ("/content", "format", WARNS, Some(4104))
        ],
    }
}

cases! {
    invoice(Invoice::new("2024-02-29")) {
        "nothing but what is required": () => [],
        "date: a date, `YYYY-MM-DD`, missed": (date = "2023-02-29".into()) => [
            ("/date", "format", REFUSES, Some(4104))
        ],
        "type: a value that is known": (ty = Some(InvoiceType::Commercial)) => [],
        "type: a value that is not known": (
            ty = Some(InvoiceType::Unknown("no value of this enum".into()))
        ) => [("/type", "known", WARNS, Some(4104))],
        "number_of_copies: 0": (number_of_copies = Some(0)) => [
            ("/number_of_copies", "range", REFUSES, Some(4104))
        ],
        "number_of_copies: 1": (number_of_copies = Some(1)) => [],
        "number_of_copies: 5": (number_of_copies = Some(5)) => [
            ("/number_of_copies", "range", REFUSES, Some(4104))
        ],
        "number_of_copies: 4": (number_of_copies = Some(4)) => [],
    }
}

cases! {
    item(Item::new(1, "a")) {
        "nothing but what is required": () => [],
        "quantity: 0": (quantity = 0) => [("/quantity", "range", REFUSES, Some(4104))],
        "quantity: 1": () => [],
        "origin_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            origin_country = Some("USa".into())
        ) => [
            ("/origin_country", "format", REFUSES, Some(4104))
        ],
        "weight: something wrong inside": (
            weight = Some(WeightInput::new(WeightUnit::Pounds, -0.0000000000000002220446049250313))
        ) => [("/weight/value", "range", REFUSES, Some(4104))],
        "dimension: something wrong inside": (dimension = Some(DimensionInput::new(
            DimensionInputRequired {
                width: 0.0,
                height: 0.0000000000000002220446049250313,
                depth: 0.0000000000000002220446049250313,
                unit: DimensionUnit::Centimetres
            }
        ))) => [("/dimension/width", "range", WARNS, Some(4104))],
        "hs_code: 20 characters": (hs_code = Some("éééééééééééééééééééé".into())) => [],
        "hs_code: 21 characters": (
            hs_code = Some("ééééééééééééééééééééé".into())
        ) => [("/hs_code", "chars", WARNS, Some(4104))],
    }
}

cases! {
    disclaimer(Disclaimer::new(RegulationCode::Cpsc, DisclaimCode::NotRegulated, "980.000")) {
        "nothing but what is required": () => [],
        "regulation_code: a value that is known": () => [],
        "regulation_code: a value that is not known": (
            regulation_code = RegulationCode::Unknown("no value of this enum".into())
        ) => [("/regulation_code", "known", WARNS, Some(4104))],
        "disclaim_code: a value that is known": () => [],
        "disclaim_code: a value that is not known": (
            disclaim_code = DisclaimCode::Unknown("no value of this enum".into())
        ) => [("/disclaim_code", "known", WARNS, Some(4104))],
    }
}

cases! {
    certificate_reference(CertificateReference::new(CertificateReferenceRequired {
        regulation_code: RegulationCode::Cpsc,
        certifier_id: "a",
        product_id: "a",
        version_id: "a"
    })) {
        "nothing but what is required": () => [],
        "regulation_code: a value that is known": () => [],
        "regulation_code: a value that is not known": (
            regulation_code = RegulationCode::Unknown("no value of this enum".into())
        ) => [("/regulation_code", "known", WARNS, Some(4104))],
    }
}

cases! {
    custom_fields: fn validate_custom_fields {
        "25 items": &[
            ("a".into(), "a".into()),
            ("b".into(), "a".into()),
            ("c".into(), "a".into()),
            ("d".into(), "a".into()),
            ("e".into(), "a".into()),
            ("f".into(), "a".into()),
            ("g".into(), "a".into()),
            ("h".into(), "a".into()),
            ("i".into(), "a".into()),
            ("j".into(), "a".into()),
            ("k".into(), "a".into()),
            ("l".into(), "a".into()),
            ("m".into(), "a".into()),
            ("n".into(), "a".into()),
            ("o".into(), "a".into()),
            ("p".into(), "a".into()),
            ("q".into(), "a".into()),
            ("r".into(), "a".into()),
            ("s".into(), "a".into()),
            ("t".into(), "a".into()),
            ("u".into(), "a".into()),
            ("v".into(), "a".into()),
            ("w".into(), "a".into()),
            ("x".into(), "a".into()),
            ("y".into(), "a".into())
        ].into() => [],
        "26 items": &[
            ("a".into(), "a".into()),
            ("b".into(), "a".into()),
            ("c".into(), "a".into()),
            ("d".into(), "a".into()),
            ("e".into(), "a".into()),
            ("f".into(), "a".into()),
            ("g".into(), "a".into()),
            ("h".into(), "a".into()),
            ("i".into(), "a".into()),
            ("j".into(), "a".into()),
            ("k".into(), "a".into()),
            ("l".into(), "a".into()),
            ("m".into(), "a".into()),
            ("n".into(), "a".into()),
            ("o".into(), "a".into()),
            ("p".into(), "a".into()),
            ("q".into(), "a".into()),
            ("r".into(), "a".into()),
            ("s".into(), "a".into()),
            ("t".into(), "a".into()),
            ("u".into(), "a".into()),
            ("v".into(), "a".into()),
            ("w".into(), "a".into()),
            ("x".into(), "a".into()),
            ("y".into(), "a".into()),
            ("z".into(), "a".into())
        ].into() => [("", "items", REFUSES, Some(4104))],
        "512 characters": &[("a".into(), "é".repeat(512).into())].into() => [],
        "513 characters": &[("a".into(), "é".repeat(513).into())].into() => [
            ("/#0", "chars", REFUSES, Some(4104))
        ],
        "30 characters": &[("éééééééééééééééééééééééééééééé".into(), "a".into())].into() => [],
        "31 characters": &[
            ("ééééééééééééééééééééééééééééééé".into(), "a".into())
        ].into() => [("/#0:key", "chars", REFUSES, Some(4104))],
    }
}

cases! {
    order_text: fn validate_order_text {
        "0 characters": "" => [("", "chars", WARNS, Some(4104))],
        "1 character": "é" => [],
        "50 characters": "éééééééééééééééééééééééééééééééééééééééééééééééééé" => [],
        "51 characters": "ééééééééééééééééééééééééééééééééééééééééééééééééééé" => [
            ("", "chars", WARNS, Some(4104))
        ],
    }
}

cases! {
    print_options(PrintOptions::new()) {
        "nothing but what is required": () => [],
    }
}

cases! {
    qr_code_option(QrCodeOption::new()) {
        "nothing but what is required": () => [],
    }
}

cases! {
    weight_input(WeightInput::new(WeightUnit::Pounds, 3.2)) {
        "nothing but what is required": () => [],
        "unit: a value that is known": () => [],
        "unit: a value that is not known": (
            unit = WeightUnit::Unknown("no value of this enum".into())
        ) => [("/unit", "known", WARNS, Some(4104))],
        "value: -2.220446049250313e-16": (
            value = (-0.0000000000000002220446049250313).into()
        ) => [("/value", "range", REFUSES, Some(4104))],
        "value: 0.0": (value = (0.0).into()) => [],
        "carriable: `value` below `unit`": (
            value = (4400.0).into(),
            unit = WeightUnit::Ounces
        ) => [],
        "carriable: `value` equal to `unit`": (value = (4400.0).into()) => [],
        "carriable: `value` above `unit`": (
            value = (4400.0).into(),
            unit = WeightUnit::Kilograms
        ) => [("", "carriable", WARNS, Some(4104))],
    }
}

cases! {
    dimension_input(DimensionInput::new(DimensionInputRequired {
        width: 0.0000000000000002220446049250313,
        height: 0.0000000000000002220446049250313,
        depth: 0.0000000000000002220446049250313,
        unit: DimensionUnit::Centimetres
    })) {
        "nothing but what is required": () => [],
        "width: 0.0": (width = (0.0).into()) => [("/width", "range", WARNS, Some(4104))],
        "width: 2.220446049250313e-16": () => [],
        "height: 0.0": (height = (0.0).into()) => [("/height", "range", WARNS, Some(4104))],
        "height: 2.220446049250313e-16": () => [],
        "depth: 0.0": (depth = (0.0).into()) => [("/depth", "range", WARNS, Some(4104))],
        "depth: 2.220446049250313e-16": () => [],
        "unit: a value that is known": () => [],
        "unit: a value that is not known": (
            unit = DimensionUnit::Unknown("no value of this enum".into())
        ) => [("/unit", "known", WARNS, Some(4104))],
    }
}

cases! {
    money_input(MoneyInput::new(Currency::Usd, 1.0)) {
        "nothing but what is required": () => [],
        "currency: a value that is known": (currency = Currency::Aed) => [],
        "currency: a value that is not known": (
            currency = Currency::Unknown("no value of this enum".into())
        ) => [("/currency", "known", WARNS, Some(4104))],
    }
}

cases! {
    parcel(Parcel::new(
        "custom",
        DimensionInput::new(DimensionInputRequired {
            width: 0.0000000000000002220446049250313,
            height: 0.0000000000000002220446049250313,
            depth: 0.0000000000000002220446049250313,
            unit: DimensionUnit::Centimetres
        }),
        [Item::new(1, "a")]
    )) {
        "nothing but what is required": () => [],
        "dimension: something wrong inside": (dimension = DimensionInput::new(DimensionInputRequired {
            width: 0.0,
            height: 0.0000000000000002220446049250313,
            depth: 0.0000000000000002220446049250313,
            unit: DimensionUnit::Centimetres
        })) => [("/dimension/width", "range", WARNS, Some(4104))],
        "items: 0 items": (items = vec![]) => [("/items", "items", WARNS, Some(4104))],
        "items: 1 item": () => [],
        "items: 100 items": (items = vec![Item::new(1, "a"); 100]) => [],
        "items: 101 items": (items = vec![Item::new(1, "a"); 101]) => [
            ("/items", "items", WARNS, Some(4104))
        ],
        "items: something wrong inside": (items = vec![Item::new(0, "a")]) => [
            ("/items/0/quantity", "range", REFUSES, Some(4104))
        ],
        "weight: something wrong inside": (
            weight = Some(WeightInput::new(WeightUnit::Pounds, -0.0000000000000002220446049250313))
        ) => [("/weight/value", "range", REFUSES, Some(4104))],
    }
}

cases! {
    pickup_parcel_input(PickupParcelInput::new(WeightInput::new(WeightUnit::Pounds, 3.2), 1)) {
        "nothing but what is required": () => [],
        "weight: something wrong inside": (
            weight = WeightInput::new(WeightUnit::Pounds, -0.0000000000000002220446049250313)
        ) => [("/weight/value", "range", REFUSES, Some(4104))],
        "quantity: 0": (quantity = 0) => [("/quantity", "range", REFUSES, Some(4104))],
        "quantity: 1": () => [],
        "dimension: something wrong inside": (dimension = Some(DimensionInput::new(
            DimensionInputRequired {
                width: 0.0,
                height: 0.0000000000000002220446049250313,
                depth: 0.0000000000000002220446049250313,
                unit: DimensionUnit::Centimetres
            }
        ))) => [("/dimension/width", "range", WARNS, Some(4104))],
    }
}

cases! {
    id: Id {
        "a UUID as an example": "123e4567-e89b-12d3-a456-426614174000" => [],
        "a UUID, missed": "123e4567-e89b-12d3-a456-42661417400" => [
            ("", "format", WARNS, Some(4104))
        ],
        "a UUID, varied": "123e4567e89b12d3a456426614174000" => [("", "format", WARNS, Some(4104))],
    }
}

cases! {
    reference_input(ReferenceInput::new("123e4567-e89b-12d3-a456-426614174000")) {
        "nothing but what is required": () => [],
        "id: a UUID, missed": (
            id = "123e4567-e89b-12d3-a456-42661417400".into()
        ) => [("/id", "format", WARNS, Some(4104))],
    }
}

cases! {
    cod_option_input(CodOptionInput::new(MoneyInput::new(Currency::Usd, 1.0))) {
        "nothing but what is required": () => [],
        "cod_recipient: something wrong inside": (cod_recipient = Some(AddressInput::new(
            AddressInputRequired { street1: "a", country: "USa", contact_name: "a" }
        ))) => [("/cod_recipient/country", "format", REFUSES, Some(4104))],
    }
}

cases! {
    insurance_option_input(InsuranceOptionInput::new(MoneyInput::new(Currency::Usd, 1.0))) {
        "nothing but what is required": () => [],
    }
}

cases! {
    signature_option_input(SignatureOptionInput::new(true)) {
        "nothing but what is required": () => [],
    }
}

cases! {
    adult_signature_option_input(AdultSignatureOptionInput::new(true)) {
        "nothing but what is required": () => [],
    }
}

cases! {
    indirect_signature_option_input(IndirectSignatureOptionInput::new(true)) {
        "nothing but what is required": () => [],
    }
}

cases! {
    verification_code_option_input(VerificationCodeOptionInput::new(true)) {
        "nothing but what is required": () => [],
    }
}

cases! {
    saturday_delivery_option_input(SaturdayDeliveryOptionInput::new(true)) {
        "nothing but what is required": () => [],
    }
}

cases! {
    paperless_invoice_option_input(PaperlessInvoiceOptionInput::new(true)) {
        "nothing but what is required": () => [],
    }
}

cases! {
    rural_delivery_option_input(RuralDeliveryOptionInput::new(true)) {
        "nothing but what is required": () => [],
    }
}

cases! {
    sameday_evening_delivery_option_input(SamedayEveningDeliveryOptionInput::new(true)) {
        "nothing but what is required": () => [],
    }
}

cases! {
    overnight_evening_delivery_option_input(OvernightEveningDeliveryOptionInput::new(true)) {
        "nothing but what is required": () => [],
    }
}

cases! {
    hold_for_pickup_option_input(HoldForPickupOptionInput::new(true)) {
        "nothing but what is required": () => [],
    }
}

cases! {
    ppod_option_input(PpodOptionInput::new(true)) {
        "nothing but what is required": () => [],
    }
}

cases! {
    print_return_label_option_input(PrintReturnLabelOptionInput::new(true)) {
        "nothing but what is required": () => [],
    }
}

cases! {
    appointment_option_input(AppointmentOptionInput::new(true)) {
        "nothing but what is required": () => [],
    }
}

cases! {
    date_certain_option_input(DateCertainOptionInput::new(true)) {
        "nothing but what is required": () => [],
    }
}

cases! {
    evening_option_input(EveningOptionInput::new(true)) {
        "nothing but what is required": () => [],
    }
}

cases! {
    pickup_option_input(PickupOptionInput::new("23:59:59")) {
        "nothing but what is required": () => [],
        "start_time: a time of day, `HH:MM:SS` as an example": () => [],
        "start_time: a time of day, `HH:MM:SS`, missed": (start_time = "24:00:00".into()) => [
            ("/start_time", "format", WARNS, Some(4104))
        ],
        "start_time: a time of day, `HH:MM:SS`, varied": (start_time = "23:59".into()) => [
            ("/start_time", "format", WARNS, Some(4104))
        ],
        "end_time: a time of day, `HH:MM:SS` as an example": (
            end_time = Some("23:59:59".into())
        ) => [],
        "end_time: a time of day, `HH:MM:SS`, missed": (end_time = Some("24:00:00".into())) => [
            ("/end_time", "format", WARNS, Some(4104))
        ],
        "end_time: a time of day, `HH:MM:SS`, varied": (end_time = Some("23:59".into())) => [
            ("/end_time", "format", WARNS, Some(4104))
        ],
    }
}

cases! {
    dry_ice_option_input(DryIceOptionInput::new(WeightInput::new(WeightUnit::Pounds, 3.2))) {
        "nothing but what is required": () => [],
        "weight: something wrong inside": (
            weight = WeightInput::new(WeightUnit::Pounds, -0.0000000000000002220446049250313)
        ) => [("/weight/value", "range", REFUSES, Some(4104))],
    }
}

cases! {
    alcohol_option_input(AlcoholOptionInput::new(AlcoholRecipient::Consumer)) {
        "nothing but what is required": () => [],
        "recipient_type: a value that is known": () => [],
        "recipient_type: a value that is not known": (
            recipient_type = AlcoholRecipient::Unknown("no value of this enum".into())
        ) => [("/recipient_type", "known", WARNS, Some(4104))],
    }
}

cases! {
    code_delivery_option_input(CodeDeliveryOptionInput::new("a")) {
        "nothing but what is required": () => [],
    }
}

cases! {
    dangerous_goods_option_input(DangerousGoodsOptionInput::new()) {
        "nothing but what is required": () => [],
        "category_code: a value that is known": (
            category_code = Some(HazardCategory::Category01)
        ) => [],
        "category_code: a value that is not known": (
            category_code = Some(HazardCategory::Unknown("no value of this enum".into()))
        ) => [("/category_code", "known", WARNS, Some(4104))],
        "un_number: 3 characters": (un_number = Some("ééé".into())) => [
            ("/un_number", "chars", WARNS, Some(4104))
        ],
        "un_number: 4 characters": (un_number = Some("éééé".into())) => [],
        "un_number: 6 characters": (un_number = Some("éééééé".into())) => [],
        "un_number: 7 characters": (un_number = Some("ééééééé".into())) => [
            ("/un_number", "chars", WARNS, Some(4104))
        ],
        "technical_name: 256 characters": (technical_name = Some("é".repeat(256).into())) => [],
        "technical_name: 257 characters": (technical_name = Some("é".repeat(257).into())) => [
            ("/technical_name", "chars", WARNS, Some(4104))
        ],
        "class: 256 characters": (class = Some("é".repeat(256).into())) => [],
        "class: 257 characters": (class = Some("é".repeat(257).into())) => [
            ("/class", "chars", WARNS, Some(4104))
        ],
        "subsidiary_class: 256 characters": (subsidiary_class = Some("é".repeat(256).into())) => [],
        "subsidiary_class: 257 characters": (subsidiary_class = Some("é".repeat(257).into())) => [
            ("/subsidiary_class", "chars", WARNS, Some(4104))
        ],
        "packing_group: a value that is known": (packing_group = Some(PackingGroup::High)) => [],
        "packing_group: a value that is not known": (
            packing_group = Some(PackingGroup::Unknown("no value of this enum".into()))
        ) => [("/packing_group", "known", WARNS, Some(4104))],
        "packing_instruction: 256 characters": (
            packing_instruction = Some("é".repeat(256).into())
        ) => [],
        "packing_instruction: 257 characters": (
            packing_instruction = Some("é".repeat(257).into())
        ) => [
            ("/packing_instruction", "chars", WARNS, Some(4104))
        ],
        "packing_type: 256 characters": (packing_type = Some("é".repeat(256).into())) => [],
        "packing_type: 257 characters": (packing_type = Some("é".repeat(257).into())) => [
            ("/packing_type", "chars", WARNS, Some(4104))
        ],
        "packing_quantity: 0": (packing_quantity = Some(0)) => [
            ("/packing_quantity", "range", WARNS, Some(4104))
        ],
        "packing_quantity: 1": (packing_quantity = Some(1)) => [],
        "regulation_authority: a value that is known": (
            regulation_authority = Some(RegulationAuthority::Adr)
        ) => [],
        "regulation_authority: a value that is not known": (regulation_authority = Some(
            RegulationAuthority::Unknown("no value of this enum".into())
        )) => [("/regulation_authority", "known", WARNS, Some(4104))],
        "transport_mean: a value that is known": (
            transport_mean = Some(TransportMean::Highway)
        ) => [],
        "transport_mean: a value that is not known": (
            transport_mean = Some(TransportMean::Unknown("no value of this enum".into()))
        ) => [("/transport_mean", "known", WARNS, Some(4104))],
        "regulation_level: 256 characters": (regulation_level = Some("é".repeat(256).into())) => [],
        "regulation_level: 257 characters": (regulation_level = Some("é".repeat(257).into())) => [
            ("/regulation_level", "chars", WARNS, Some(4104))
        ],
    }
}

cases! {
    shipment(Shipment::new(ShipmentRequired {
        ship_from: AddressInput::new(
            AddressInputRequired { street1: "a", country: "USA", contact_name: "a" }
        ),
        ship_to: AddressInput::new(
            AddressInputRequired { street1: "a", country: "USA", contact_name: "a" }
        ),
        parcels: [Parcel::new(
            "custom",
            DimensionInput::new(DimensionInputRequired {
                width: 0.0000000000000002220446049250313,
                height: 0.0000000000000002220446049250313,
                depth: 0.0000000000000002220446049250313,
                unit: DimensionUnit::Centimetres
            }),
            [Item::new(1, "a")]
        )]
    })) {
        "nothing but what is required": () => [],
        "ship_from: something wrong inside": (ship_from = AddressInput::new(
            AddressInputRequired { street1: "a", country: "USa", contact_name: "a" }
        )) => [("/ship_from/country", "format", REFUSES, Some(4104))],
        "ship_to: something wrong inside": (ship_to = AddressInput::new(
            AddressInputRequired { street1: "a", country: "USa", contact_name: "a" }
        )) => [("/ship_to/country", "format", REFUSES, Some(4104))],
        "parcels: 0 items": (parcels = vec![]) => [("/parcels", "items", WARNS, Some(4104))],
        "parcels: 1 item": () => [],
        "parcels: 50 items": (parcels = vec![
            Parcel::new(
                "custom",
                DimensionInput::new(DimensionInputRequired {
                    width: 0.0000000000000002220446049250313,
                    height: 0.0000000000000002220446049250313,
                    depth: 0.0000000000000002220446049250313,
                    unit: DimensionUnit::Centimetres
                }),
                [Item::new(1, "a")]
            );
            50
        ]) => [],
        "parcels: 51 items": (parcels = vec![
            Parcel::new(
                "custom",
                DimensionInput::new(DimensionInputRequired {
                    width: 0.0000000000000002220446049250313,
                    height: 0.0000000000000002220446049250313,
                    depth: 0.0000000000000002220446049250313,
                    unit: DimensionUnit::Centimetres
                }),
                [Item::new(1, "a")]
            );
            51
        ]) => [("/parcels", "items", WARNS, Some(4104))],
        "parcels: something wrong inside": (parcels = vec![Parcel::new(
            "custom",
            DimensionInput::new(DimensionInputRequired {
                width: 0.0000000000000002220446049250313,
                height: 0.0000000000000002220446049250313,
                depth: 0.0000000000000002220446049250313,
                unit: DimensionUnit::Centimetres
            }),
            std::iter::repeat_n(Item::new(1, "a"), 0)
        )]) => [("/parcels/0/items", "items", WARNS, Some(4104))],
        "return_to: something wrong inside": (return_to = Some(AddressInput::new(
            AddressInputRequired { street1: "a", country: "USa", contact_name: "a" }
        ))) => [("/return_to/country", "format", REFUSES, Some(4104))],
        "ship_from_display: something wrong inside": (ship_from_display = Some(AddressInput::new(
            AddressInputRequired { street1: "a", country: "USa", contact_name: "a" }
        ))) => [("/ship_from_display/country", "format", REFUSES, Some(4104))],
        "delivery_instructions: 128 characters": (
            delivery_instructions = Some("é".repeat(128).into())
        ) => [],
        "delivery_instructions: 129 characters": (
            delivery_instructions = Some("é".repeat(129).into())
        ) => [
            ("/delivery_instructions", "chars", WARNS, Some(4104))
        ],
    }
}

cases! {
    time_zone: fn validate_time_zone {
        "a time zone of the IANA database as an example": "Europe/Berlin" => [],
        "a time zone of the IANA database, missed": "Europe/" => [
            ("", "format", WARNS, Some(4104))
        ],
        "a time zone of the IANA database, varied": "+08:00" => [("", "format", WARNS, Some(4104))],
    }
}

cases! {
    png_image: fn validate_png_image {
        "Base64 text as an example": "aGk=" => [],
        "Base64 text, missed": "a===" => [("", "format", REFUSES, Some(4104))],
        "Base64 text, varied": "aGk" => [("", "format", WARNS, Some(4104))],
    }
}

cases! {
    invoice_images(InvoiceImages::new()) {
        "nothing but what is required": () => [],
        "commercial_invoice_letterhead: Base64 text, missed": (
            commercial_invoice_letterhead = Some("a===".into())
        ) => [
            ("/commercial_invoice_letterhead", "format", REFUSES, Some(4104))
        ],
        "commercial_invoice_signature: Base64 text, missed": (
            commercial_invoice_signature = Some("a===".into())
        ) => [
            ("/commercial_invoice_signature", "format", REFUSES, Some(4104))
        ],
    }
}

cases! {
    account_settings_input(AccountSettingsInput::new()) {
        "nothing but what is required": () => [],
        "commercial_invoice_letterhead: Base64 text, missed": (
            commercial_invoice_letterhead = Some("a===".into())
        ) => [
            ("/commercial_invoice_letterhead", "format", REFUSES, Some(4104))
        ],
        "commercial_invoice_signature: Base64 text, missed": (
            commercial_invoice_signature = Some("a===".into())
        ) => [
            ("/commercial_invoice_signature", "format", REFUSES, Some(4104))
        ],
        "preferred_currency: a value that is known": (
            preferred_currency = Some(Currency::Aed)
        ) => [],
        "preferred_currency: a value that is not known": (
            preferred_currency = Some(Currency::Unknown("no value of this enum".into()))
        ) => [("/preferred_currency", "known", WARNS, Some(4104))],
        "images_of_electronic_documents: none": (
            electronic_trade_documents_enabled = Some(true)
        ) => [
            (
                "/commercial_invoice_letterhead",
                "images_of_electronic_documents",
                REFUSES,
                Some(4104)
            ),
            ("/commercial_invoice_signature", "images_of_electronic_documents", REFUSES, Some(4104))
        ],
        "images_of_electronic_documents: `commercial_invoice_letterhead` alone": (
            electronic_trade_documents_enabled = Some(true),
            commercial_invoice_letterhead = Some("aGk=".into())
        ) => [
            ("/commercial_invoice_signature", "images_of_electronic_documents", REFUSES, Some(4104))
        ],
        "images_of_electronic_documents: `commercial_invoice_signature` alone": (
            electronic_trade_documents_enabled = Some(true),
            commercial_invoice_signature = Some("aGk=".into())
        ) => [(
            "/commercial_invoice_letterhead",
            "images_of_electronic_documents",
            REFUSES,
            Some(4104)
        )],
        "images_of_electronic_documents: `commercial_invoice_letterhead` and `commercial_invoice_signature`": (
            electronic_trade_documents_enabled = Some(true),
            commercial_invoice_letterhead = Some("aGk=".into()),
            commercial_invoice_signature = Some("aGk=".into())
        ) => [],
        "images_of_electronic_documents: but `electronic_trade_documents_enabled` is another": (
            electronic_trade_documents_enabled = Some(false)
        ) => [],
    }
}

cases! {
    fedex_credentials(FedexCredentials::new("a")) {
        "nothing but what is required": () => [],
    }
}

cases! {
    fedex_address(
        FedexAddress::new(FedexAddressRequired { street1: "a", country: "USA", contact_name: "a" })
    ) {
        "nothing but what is required": () => [],
        "country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            country = "USa".into()
        ) => [
            ("/country", "format", REFUSES, Some(4104))
        ],
        "email: an e-mail address as an example": (email = Some("reader@example.com".into())) => [],
        "email: an e-mail address, missed": (email = Some("reader@example".into())) => [
            ("/email", "format", WARNS, Some(4104))
        ],
        "email: an e-mail address, varied": (
            email = Some("\"a reader\"@example.com".into())
        ) => [("/email", "format", WARNS, Some(4104))],
        "type: a value that is known": (ty = Some(AddressType::Residential)) => [],
        "type: a value that is not known": (
            ty = Some(AddressType::Unknown("no value of this enum".into()))
        ) => [("/type", "known", WARNS, Some(4104))],
    }
}

cases! {
    fedex_invoice(FedexInvoice::new(FedexInvoiceRequired {
        number: "a",
        date: "2024-02-29",
        amount: 1.0,
        currency: Currency::Aed
    })) {
        "nothing but what is required": () => [],
        "date: a date, `YYYY-MM-DD`, missed": (date = "2023-02-29".into()) => [
            ("/date", "format", REFUSES, Some(4104))
        ],
        "currency: a value that is known": () => [],
        "currency: a value that is not known": (
            currency = Currency::Unknown("no value of this enum".into())
        ) => [("/currency", "known", WARNS, Some(4104))],
    }
}

cases! {
    validate_address(ValidateAddress::new(
        AddressInput::new(AddressInputRequired { street1: "a", country: "USA", contact_name: "a" })
    )) {
        "nothing but what is required": () => [],
        "address: something wrong inside": (address = AddressInput::new(
            AddressInputRequired { street1: "a", country: "USa", contact_name: "a" }
        )) => [("/address/country", "format", REFUSES, Some(4104))],
    }
}

cases! {
    list_cancel_labels(ListCancelLabels::new()) {
        "nothing but what is required": () => [],
        "shipper_account_id: a UUID, missed": (
            shipper_account_id = Some("123e4567-e89b-12d3-a456-42661417400".into())
        ) => [("/shipper_account_id", "format", WARNS, Some(4104))],
        "status: a value that is known": (status = Some(CancelStatus::Cancelling)) => [],
        "status: a value that is not known": (
            status = Some(CancelStatus::Unknown("no value of this enum".into()))
        ) => [("/status", "known", WARNS, Some(4104))],
        "limit: 0": (limit = Some(0)) => [("/limit", "range", WARNS, Some(4104))],
        "limit: 1": (limit = Some(1)) => [],
        "created_at_min: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": (
            created_at_min = Some("2024-02-29T23:59:59+24:00".into())
        ) => [("/created_at_min", "format", REFUSES, Some(4104))],
        "created_at_max: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": (
            created_at_max = Some("2024-02-29T23:59:59+24:00".into())
        ) => [("/created_at_max", "format", REFUSES, Some(4104))],
    }
}

cases! {
    cancel_label(CancelLabel::new(ReferenceInput::new("123e4567-e89b-12d3-a456-426614174000"))) {
        "nothing but what is required": () => [],
        "label: something wrong inside": (
            label = ReferenceInput::new("123e4567-e89b-12d3-a456-42661417400")
        ) => [("/label/id", "format", WARNS, Some(4104))],
    }
}

cases! {
    get_cancel_label(GetCancelLabel::new("123e4567-e89b-12d3-a456-426614174000")) {
        "nothing but what is required": () => [],
        "id: a UUID, missed": (
            id = "123e4567-e89b-12d3-a456-42661417400".into()
        ) => [("/id", "format", WARNS, Some(4104))],
    }
}

cases! {
    list_cancel_pickups(ListCancelPickups::new()) {
        "nothing but what is required": () => [],
        "status: a value that is known": (status = Some(CancelStatus::Cancelling)) => [],
        "status: a value that is not known": (
            status = Some(CancelStatus::Unknown("no value of this enum".into()))
        ) => [("/status", "known", WARNS, Some(4104))],
        "limit: 0": (limit = Some(0)) => [("/limit", "range", WARNS, Some(4104))],
        "limit: 1": (limit = Some(1)) => [],
        "created_at_min: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": (
            created_at_min = Some("2024-02-29T23:59:59+24:00".into())
        ) => [("/created_at_min", "format", REFUSES, Some(4104))],
        "created_at_max: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": (
            created_at_max = Some("2024-02-29T23:59:59+24:00".into())
        ) => [("/created_at_max", "format", REFUSES, Some(4104))],
    }
}

cases! {
    cancel_pickup(CancelPickup::new(ReferenceInput::new("123e4567-e89b-12d3-a456-426614174000"))) {
        "nothing but what is required": () => [],
        "pickup: something wrong inside": (
            pickup = ReferenceInput::new("123e4567-e89b-12d3-a456-42661417400")
        ) => [("/pickup/id", "format", WARNS, Some(4104))],
    }
}

cases! {
    get_cancel_pickup(GetCancelPickup::new("123e4567-e89b-12d3-a456-426614174000")) {
        "nothing but what is required": () => [],
        "id: a UUID, missed": (
            id = "123e4567-e89b-12d3-a456-42661417400".into()
        ) => [("/id", "format", WARNS, Some(4104))],
    }
}

cases! {
    list_couriers(ListCouriers::new()) {
        "nothing but what is required": () => [],
    }
}

cases! {
    create_fedex_shipper_account(CreateFedexShipperAccount::new(
        FedexSlug::Fedex,
        "a",
        FedexCredentials::new("a"),
        FedexAddress::new(FedexAddressRequired { street1: "a", country: "USA", contact_name: "a" }),
        FedexInvoice::new(FedexInvoiceRequired {
            number: "a",
            date: "2024-02-29",
            amount: 1.0,
            currency: Currency::Aed
        })
    )) {
        "nothing but what is required": () => [],
        "slug: a value that is known": () => [],
        "slug: a value that is not known": (
            slug = FedexSlug::Unknown("no value of this enum".into())
        ) => [("/slug", "known", REFUSES, Some(4104))],
        "address: something wrong inside": (address = FedexAddress::new(
            FedexAddressRequired { street1: "a", country: "USa", contact_name: "a" }
        )) => [("/address/country", "format", REFUSES, Some(4104))],
        "invoice: something wrong inside": (invoice = FedexInvoice::new(FedexInvoiceRequired {
            number: "a",
            date: "2023-02-29",
            amount: 1.0,
            currency: Currency::Aed
        })) => [("/invoice/date", "format", REFUSES, Some(4104))],
        "timezone: a time zone of the IANA database, missed": (
            timezone = Some("Europe/".into())
        ) => [
            ("/timezone", "format", WARNS, Some(4104))
        ],
        "settings: something wrong inside": (
            settings = Some(AccountSettingsInput::new().commercial_invoice_letterhead("a==="))
        ) => [("/settings/commercial_invoice_letterhead", "format", REFUSES, Some(4104))],
        "hub: none": (slug = FedexSlug::FedexSmartpost) => [
            ("/credentials/hub_id", "hub", REFUSES, Some(4104))
        ],
        "hub: `credentials.hub_id` alone": (
            slug = FedexSlug::FedexSmartpost,
            credentials = FedexCredentials::new("a").hub_id("a")
        ) => [],
        "hub: but `slug` is another": () => [],
    }
}

cases! {
    migrate_fedex_shipper_account(MigrateFedexShipperAccount::new(
        "123e4567-e89b-12d3-a456-426614174000",
        FedexInvoice::new(FedexInvoiceRequired {
            number: "a",
            date: "2024-02-29",
            amount: 1.0,
            currency: Currency::Aed
        })
    )) {
        "nothing but what is required": () => [],
        "id: a UUID, missed": (
            id = "123e4567-e89b-12d3-a456-42661417400".into()
        ) => [("/id", "format", WARNS, Some(4104))],
        "invoice: something wrong inside": (invoice = FedexInvoice::new(FedexInvoiceRequired {
            number: "a",
            date: "2023-02-29",
            amount: 1.0,
            currency: Currency::Aed
        })) => [("/invoice/date", "format", REFUSES, Some(4104))],
        "address: something wrong inside": (address = Some(FedexAddress::new(
            FedexAddressRequired { street1: "a", country: "USa", contact_name: "a" }
        ))) => [("/address/country", "format", REFUSES, Some(4104))],
        "settings: something wrong inside": (
            settings = Some(AccountSettingsInput::new().commercial_invoice_letterhead("a==="))
        ) => [("/settings/commercial_invoice_letterhead", "format", REFUSES, Some(4104))],
    }
}

cases! {
    list_labels(ListLabels::new()) {
        "nothing but what is required": () => [],
        "shipper_account_id: a UUID, missed": (
            shipper_account_id = Some("123e4567-e89b-12d3-a456-42661417400".into())
        ) => [("/shipper_account_id", "format", WARNS, Some(4104))],
        "status: a value that is known": (status = Some(LabelStatus::Creating)) => [],
        "status: a value that is not known": (
            status = Some(LabelStatus::Unknown("no value of this enum".into()))
        ) => [("/status", "known", WARNS, Some(4104))],
        "limit: 0": (limit = Some(0)) => [("/limit", "range", WARNS, Some(4104))],
        "limit: 1": (limit = Some(1)) => [],
        "created_at_min: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": (
            created_at_min = Some("2024-02-29T23:59:59+24:00".into())
        ) => [("/created_at_min", "format", REFUSES, Some(4104))],
        "created_at_max: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": (
            created_at_max = Some("2024-02-29T23:59:59+24:00".into())
        ) => [("/created_at_max", "format", REFUSES, Some(4104))],
        "tracking_numbers: a separator in a member": (
            tracking_numbers = Some(vec!["one,two".into()])
        ) => [
            ("/tracking_numbers/0", "style", REFUSES, None)
        ],
    }
}

cases! {
    create_label(CreateLabel::new(
        "a",
        ReferenceInput::new("123e4567-e89b-12d3-a456-426614174000"),
        Shipment::new(ShipmentRequired {
            ship_from: AddressInput::new(
                AddressInputRequired { street1: "a", country: "USA", contact_name: "a" }
            ),
            ship_to: AddressInput::new(
                AddressInputRequired { street1: "a", country: "USA", contact_name: "a" }
            ),
            parcels: [Parcel::new(
                "custom",
                DimensionInput::new(DimensionInputRequired {
                    width: 0.0000000000000002220446049250313,
                    height: 0.0000000000000002220446049250313,
                    depth: 0.0000000000000002220446049250313,
                    unit: DimensionUnit::Centimetres
                }),
                [Item::new(1, "a")]
            )]
        })
    )) {
        "nothing but what is required": () => [],
        "shipper_account: something wrong inside": (
            shipper_account = ReferenceInput::new("123e4567-e89b-12d3-a456-42661417400")
        ) => [("/shipper_account/id", "format", WARNS, Some(4104))],
        "shipment: something wrong inside": (shipment = Shipment::new(ShipmentRequired {
            ship_from: AddressInput::new(
                AddressInputRequired { street1: "a", country: "USA", contact_name: "a" }
            ),
            ship_to: AddressInput::new(
                AddressInputRequired { street1: "a", country: "USA", contact_name: "a" }
            ),
            parcels: std::iter::repeat_n(
                Parcel::new(
                    "custom",
                    DimensionInput::new(DimensionInputRequired {
                        width: 0.0000000000000002220446049250313,
                        height: 0.0000000000000002220446049250313,
                        depth: 0.0000000000000002220446049250313,
                        unit: DimensionUnit::Centimetres
                    }),
                    [Item::new(1, "a")]
                ),
                0
            )
        })) => [("/shipment/parcels", "items", WARNS, Some(4104))],
        "paper_size: a value that is known": (paper_size = Some(PaperSize::Default)) => [],
        "paper_size: a value that is not known": (
            paper_size = Some(PaperSize::Unknown("no value of this enum".into()))
        ) => [("/paper_size", "known", WARNS, Some(4104))],
        "file_type: a value that is known": (file_type = Some(FileType::Pdf)) => [],
        "file_type: a value that is not known": (
            file_type = Some(FileType::Unknown("no value of this enum".into()))
        ) => [("/file_type", "known", WARNS, Some(4104))],
        "ship_date: a date, `YYYY-MM-DD`, missed": (ship_date = Some("2023-02-29".into())) => [
            ("/ship_date", "format", REFUSES, Some(4104))
        ],
        "customs: something wrong inside": (customs = Some(
            Customs::new(CustomsPurpose::Gift).additional_charges(vec![AdditionalCharge::new(); 4])
        )) => [("/customs/additional_charges", "items", REFUSES, Some(4104))],
        "references: 3 items": (references = Some(vec!["a".into(); 3])) => [],
        "references: 4 items": (references = Some(vec!["a".into(); 4])) => [
            ("/references", "items", WARNS, Some(4104))
        ],
        "invoice: something wrong inside": (invoice = Some(Invoice::new("2023-02-29"))) => [
            ("/invoice/date", "format", REFUSES, Some(4104))
        ],
        "service_options: 5 items": (service_options = Some(vec![
            ServiceOptionInput::Cod(CodOptionInput::new(MoneyInput::new(Currency::Usd, 1.0)));
            5
        ])) => [],
        "service_options: 6 items": (service_options = Some(vec![
            ServiceOptionInput::Cod(CodOptionInput::new(MoneyInput::new(Currency::Usd, 1.0)));
            6
        ])) => [("/service_options", "items", WARNS, Some(4104))],
        "service_options: something wrong inside": (service_options = Some(
            vec![ServiceOptionInput::Pickup(PickupOptionInput::new("24:00:00"))]
        )) => [("/service_options/0/start_time", "format", WARNS, Some(4104))],
        "order_number: 0 characters": (order_number = Some("".into())) => [
            ("/order_number", "chars", WARNS, Some(4104))
        ],
        "order_id: 0 characters": (order_id = Some("".into())) => [
            ("/order_id", "chars", WARNS, Some(4104))
        ],
        "custom_fields: 26 items": (custom_fields = Some([
            ("a".into(), "a".into()),
            ("b".into(), "a".into()),
            ("c".into(), "a".into()),
            ("d".into(), "a".into()),
            ("e".into(), "a".into()),
            ("f".into(), "a".into()),
            ("g".into(), "a".into()),
            ("h".into(), "a".into()),
            ("i".into(), "a".into()),
            ("j".into(), "a".into()),
            ("k".into(), "a".into()),
            ("l".into(), "a".into()),
            ("m".into(), "a".into()),
            ("n".into(), "a".into()),
            ("o".into(), "a".into()),
            ("p".into(), "a".into()),
            ("q".into(), "a".into()),
            ("r".into(), "a".into()),
            ("s".into(), "a".into()),
            ("t".into(), "a".into()),
            ("u".into(), "a".into()),
            ("v".into(), "a".into()),
            ("w".into(), "a".into()),
            ("x".into(), "a".into()),
            ("y".into(), "a".into()),
            ("z".into(), "a".into())
        ].into())) => [("/custom_fields", "items", REFUSES, Some(4104))],
        "custom_fields: 513 characters": (
            custom_fields = Some([("a".into(), "é".repeat(513).into())].into())
        ) => [("/custom_fields/#0", "chars", REFUSES, Some(4104))],
        "custom_fields: 31 characters": (
            custom_fields = Some([("ééééééééééééééééééééééééééééééé".into(), "a".into())].into())
        ) => [("/custom_fields/#0:key", "chars", REFUSES, Some(4104))],
    }
}

cases! {
    get_label(GetLabel::new("123e4567-e89b-12d3-a456-426614174000")) {
        "nothing but what is required": () => [],
        "id: a UUID, missed": (
            id = "123e4567-e89b-12d3-a456-42661417400".into()
        ) => [("/id", "format", WARNS, Some(4104))],
    }
}

cases! {
    list_locations(ListLocations::new(LocationCourier::Ups, "USA").city("a")) {
        "nothing but what is required": () => [
            ("/postal_code", "postal_place", REFUSES, Some(4104))
        ],
        "slug: a value that is known": () => [
            ("/postal_code", "postal_place", REFUSES, Some(4104))
        ],
        "slug: a value that is not known": (
            slug = LocationCourier::Unknown("no value of this enum".into())
        ) => [("/slug", "known", WARNS, Some(4104))],
        "country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            country = "USa".into()
        ) => [
            ("/country", "format", REFUSES, Some(4104)),
            ("/postal_code", "postal_place", REFUSES, Some(4104))
        ],
        "count: 0": (count = Some(0)) => [
            ("/count", "range", REFUSES, Some(4104)),
            ("/postal_code", "postal_place", REFUSES, Some(4104))
        ],
        "count: 1": (count = Some(1)) => [("/postal_code", "postal_place", REFUSES, Some(4104))],
        "count: 51": (count = Some(51)) => [
            ("/count", "range", REFUSES, Some(4104)),
            ("/postal_code", "postal_place", REFUSES, Some(4104))
        ],
        "count: 50": (count = Some(50)) => [("/postal_code", "postal_place", REFUSES, Some(4104))],
        "distance_unit: a value that is known": (distance_unit = Some(DistanceUnit::Km)) => [
            ("/postal_code", "postal_place", REFUSES, Some(4104))
        ],
        "distance_unit: a value that is not known": (
            distance_unit = Some(DistanceUnit::Unknown("no value of this enum".into()))
        ) => [
            ("/distance_unit", "known", WARNS, Some(4104)),
            ("/postal_code", "postal_place", REFUSES, Some(4104))
        ],
        "place: none": (city = None) => [
            ("", "place", REFUSES, Some(4104)),
            ("/postal_code", "postal_place", REFUSES, Some(4104))
        ],
        "place: `city` alone": () => [("/postal_code", "postal_place", REFUSES, Some(4104))],
        "place: `postal_code` alone": (city = None, postal_code = Some("a".into())) => [],
        "place: `city` and `postal_code`": (postal_code = Some("a".into())) => [],
        "postal_place: none": (slug = LocationCourier::Evri) => [
            ("/postal_code", "postal_place", REFUSES, Some(4104))
        ],
        "postal_place: `postal_code` alone": (
            slug = LocationCourier::Evri,
            postal_code = Some("a".into())
        ) => [],
        "postal_place: none, `slug` with value 2": () => [
            ("/postal_code", "postal_place", REFUSES, Some(4104))
        ],
        "postal_place: `postal_code` alone, `slug` with value 2": (
            postal_code = Some("a".into())
        ) => [],
        "postal_place: but `slug` is another": (slug = LocationCourier::Fedex) => [],
    }
}

cases! {
    list_manifests(ListManifests::new()) {
        "nothing but what is required": () => [],
        "shipper_account_id: a UUID, missed": (
            shipper_account_id = Some("123e4567-e89b-12d3-a456-42661417400".into())
        ) => [("/shipper_account_id", "format", WARNS, Some(4104))],
        "status: a value that is known": (status = Some(ManifestStatus::Manifesting)) => [],
        "status: a value that is not known": (
            status = Some(ManifestStatus::Unknown("no value of this enum".into()))
        ) => [("/status", "known", WARNS, Some(4104))],
        "limit: 0": (limit = Some(0)) => [("/limit", "range", WARNS, Some(4104))],
        "limit: 1": (limit = Some(1)) => [],
        "created_at_min: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": (
            created_at_min = Some("2024-02-29T23:59:59+24:00".into())
        ) => [("/created_at_min", "format", REFUSES, Some(4104))],
        "created_at_max: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": (
            created_at_max = Some("2024-02-29T23:59:59+24:00".into())
        ) => [("/created_at_max", "format", REFUSES, Some(4104))],
    }
}

cases! {
    create_manifest(
        CreateManifest::new(ReferenceInput::new("123e4567-e89b-12d3-a456-426614174000"))
    ) {
        "nothing but what is required": () => [],
        "shipper_account: something wrong inside": (
            shipper_account = ReferenceInput::new("123e4567-e89b-12d3-a456-42661417400")
        ) => [("/shipper_account/id", "format", WARNS, Some(4104))],
        "label_ids: 0 items": (label_ids = Some(vec![])) => [
            ("/label_ids", "items", WARNS, Some(4104))
        ],
        "label_ids: 1 item": (
            label_ids = Some(vec!["123e4567-e89b-12d3-a456-426614174000".into()])
        ) => [],
        "label_ids: a UUID, missed": (
            label_ids = Some(vec!["123e4567-e89b-12d3-a456-42661417400".into()])
        ) => [("/label_ids/0", "format", WARNS, Some(4104))],
    }
}

cases! {
    get_manifest(GetManifest::new("123e4567-e89b-12d3-a456-426614174000")) {
        "nothing but what is required": () => [],
        "id: a UUID, missed": (
            id = "123e4567-e89b-12d3-a456-42661417400".into()
        ) => [("/id", "format", WARNS, Some(4104))],
    }
}

cases! {
    list_pickups(ListPickups::new()) {
        "nothing but what is required": () => [],
        "status: a value that is known": (status = Some(PickupStatus::Creating)) => [],
        "status: a value that is not known": (
            status = Some(PickupStatus::Unknown("no value of this enum".into()))
        ) => [("/status", "known", WARNS, Some(4104))],
        "limit: 0": (limit = Some(0)) => [("/limit", "range", WARNS, Some(4104))],
        "limit: 1": (limit = Some(1)) => [],
        "created_at_min: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": (
            created_at_min = Some("2024-02-29T23:59:59+24:00".into())
        ) => [("/created_at_min", "format", REFUSES, Some(4104))],
        "created_at_max: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": (
            created_at_max = Some("2024-02-29T23:59:59+24:00".into())
        ) => [("/created_at_max", "format", REFUSES, Some(4104))],
    }
}

cases! {
    create_pickup(CreatePickup::new(CreatePickupRequired {
        pickup_start_time: "23:59:59",
        pickup_end_time: "23:59:59",
        pickup_from: AddressInput::new(
            AddressInputRequired { street1: "a", country: "USA", contact_name: "a" }
        )
    }).label_ids(["123e4567-e89b-12d3-a456-426614174000"])) {
        "nothing but what is required": () => [],
        "pickup_start_time: a time of day, `HH:MM:SS`, missed": (
            pickup_start_time = "24:00:00".into()
        ) => [
            ("/pickup_start_time", "format", REFUSES, Some(4104))
        ],
        "pickup_end_time: a time of day, `HH:MM:SS`, missed": (
            pickup_end_time = "24:00:00".into()
        ) => [
            ("/pickup_end_time", "format", REFUSES, Some(4104))
        ],
        "pickup_from: something wrong inside": (pickup_from = AddressInput::new(
            AddressInputRequired { street1: "a", country: "USa", contact_name: "a" }
        )) => [("/pickup_from/country", "format", REFUSES, Some(4104))],
        "pickup_date: a date, `YYYY-MM-DD`, missed": (pickup_date = Some("2023-02-29".into())) => [
            ("/pickup_date", "format", REFUSES, Some(4104))
        ],
        "ship_to: something wrong inside": (ship_to = Some(AddressInput::new(
            AddressInputRequired { street1: "a", country: "USa", contact_name: "a" }
        ))) => [("/ship_to/country", "format", REFUSES, Some(4104))],
        "label_ids: 2000 items": (
            label_ids = Some(vec!["123e4567-e89b-12d3-a456-426614174000".into(); 2000])
        ) => [],
        "label_ids: 2001 items": (
            label_ids = Some(vec!["123e4567-e89b-12d3-a456-426614174000".into(); 2001])
        ) => [("/label_ids", "items", REFUSES, Some(4104))],
        "label_ids: a UUID, missed": (
            label_ids = Some(vec!["123e4567-e89b-12d3-a456-42661417400".into()])
        ) => [("/label_ids/0", "format", WARNS, Some(4104))],
        "pickup_parcels: something wrong inside": (pickup_parcels = Some(
            vec![PickupParcelInput::new(WeightInput::new(WeightUnit::Pounds, 3.2), 0)]
        )) => [
            ("/pickup_parcels/0/quantity", "range", REFUSES, Some(4104)),
            ("", "labels_or_parcels", REFUSES, Some(4104)),
            ("/shipper_account", "account_of_parcels", REFUSES, Some(4104))
        ],
        "shipper_account: something wrong inside": (
            shipper_account = Some(ReferenceInput::new("123e4567-e89b-12d3-a456-42661417400"))
        ) => [("/shipper_account/id", "format", WARNS, Some(4104))],
        "pickup_instructions: 255 characters": (
            pickup_instructions = Some("é".repeat(255).into())
        ) => [],
        "pickup_instructions: 256 characters": (
            pickup_instructions = Some("é".repeat(256).into())
        ) => [
            ("/pickup_instructions", "chars", REFUSES, Some(4104))
        ],
        "labels_or_parcels: none": (label_ids = None) => [
            ("", "labels_or_parcels", REFUSES, Some(4104))
        ],
        "labels_or_parcels: `label_ids` alone": () => [],
        "labels_or_parcels: `pickup_parcels` alone": (
            label_ids = None,
            pickup_parcels = Some(
                vec![PickupParcelInput::new(WeightInput::new(WeightUnit::Pounds, 3.2), 1)]
            )
        ) => [("/shipper_account", "account_of_parcels", REFUSES, Some(4104))],
        "labels_or_parcels: `label_ids` and `pickup_parcels`": (pickup_parcels = Some(
            vec![PickupParcelInput::new(WeightInput::new(WeightUnit::Pounds, 3.2), 1)]
        )) => [
            ("", "labels_or_parcels", REFUSES, Some(4104)),
            ("/shipper_account", "account_of_parcels", REFUSES, Some(4104))
        ],
        "account_of_parcels: none": (pickup_parcels = Some(
            vec![PickupParcelInput::new(WeightInput::new(WeightUnit::Pounds, 3.2), 1)]
        )) => [
            ("", "labels_or_parcels", REFUSES, Some(4104)),
            ("/shipper_account", "account_of_parcels", REFUSES, Some(4104))
        ],
        "account_of_parcels: `shipper_account` alone": (
            pickup_parcels = Some(
                vec![PickupParcelInput::new(WeightInput::new(WeightUnit::Pounds, 3.2), 1)]
            ),
            shipper_account = Some(ReferenceInput::new("123e4567-e89b-12d3-a456-426614174000"))
        ) => [("", "labels_or_parcels", REFUSES, Some(4104))],
        "account_of_parcels: but `pickup_parcels` is another": () => [],
    }
}

cases! {
    get_pickup(GetPickup::new("123e4567-e89b-12d3-a456-426614174000")) {
        "nothing but what is required": () => [],
        "id: a UUID, missed": (
            id = "123e4567-e89b-12d3-a456-42661417400".into()
        ) => [("/id", "format", WARNS, Some(4104))],
    }
}

cases! {
    list_rates(ListRates::new()) {
        "nothing but what is required": () => [],
        "status: a value that is known": (status = Some(RateStatus::Calculating)) => [],
        "status: a value that is not known": (
            status = Some(RateStatus::Unknown("no value of this enum".into()))
        ) => [("/status", "known", WARNS, Some(4104))],
        "limit: 0": (limit = Some(0)) => [("/limit", "range", WARNS, Some(4104))],
        "limit: 1": (limit = Some(1)) => [],
        "created_at_min: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": (
            created_at_min = Some("2024-02-29T23:59:59+24:00".into())
        ) => [("/created_at_min", "format", REFUSES, Some(4104))],
        "created_at_max: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": (
            created_at_max = Some("2024-02-29T23:59:59+24:00".into())
        ) => [("/created_at_max", "format", REFUSES, Some(4104))],
    }
}

cases! {
    create_rate(CreateRate::new(Shipment::new(ShipmentRequired {
        ship_from: AddressInput::new(
            AddressInputRequired { street1: "a", country: "USA", contact_name: "a" }
        ),
        ship_to: AddressInput::new(
            AddressInputRequired { street1: "a", country: "USA", contact_name: "a" }
        ),
        parcels: [Parcel::new(
            "custom",
            DimensionInput::new(DimensionInputRequired {
                width: 0.0000000000000002220446049250313,
                height: 0.0000000000000002220446049250313,
                depth: 0.0000000000000002220446049250313,
                unit: DimensionUnit::Centimetres
            }),
            [Item::new(1, "a")]
        )]
    }))) {
        "nothing but what is required": () => [],
        "shipment: something wrong inside": (shipment = Shipment::new(ShipmentRequired {
            ship_from: AddressInput::new(
                AddressInputRequired { street1: "a", country: "USA", contact_name: "a" }
            ),
            ship_to: AddressInput::new(
                AddressInputRequired { street1: "a", country: "USA", contact_name: "a" }
            ),
            parcels: std::iter::repeat_n(
                Parcel::new(
                    "custom",
                    DimensionInput::new(DimensionInputRequired {
                        width: 0.0000000000000002220446049250313,
                        height: 0.0000000000000002220446049250313,
                        depth: 0.0000000000000002220446049250313,
                        unit: DimensionUnit::Centimetres
                    }),
                    [Item::new(1, "a")]
                ),
                0
            )
        })) => [("/shipment/parcels", "items", WARNS, Some(4104))],
        "ship_date: a date, `YYYY-MM-DD`, missed": (ship_date = Some("2023-02-29".into())) => [
            ("/ship_date", "format", REFUSES, Some(4104))
        ],
        "shipper_accounts: 50 items": (shipper_accounts = Some(
            vec![ReferenceInput::new("123e4567-e89b-12d3-a456-426614174000"); 50]
        )) => [],
        "shipper_accounts: 51 items": (shipper_accounts = Some(
            vec![ReferenceInput::new("123e4567-e89b-12d3-a456-426614174000"); 51]
        )) => [("/shipper_accounts", "items", WARNS, Some(4104))],
        "shipper_accounts: something wrong inside": (shipper_accounts = Some(
            vec![ReferenceInput::new("123e4567-e89b-12d3-a456-42661417400")]
        )) => [("/shipper_accounts/0/id", "format", WARNS, Some(4104))],
        "expected_delivery_date: a date, `YYYY-MM-DD`, missed": (
            expected_delivery_date = Some("2023-02-29".into())
        ) => [
            ("/expected_delivery_date", "format", REFUSES, Some(4104))
        ],
    }
}

cases! {
    get_rate(GetRate::new("123e4567-e89b-12d3-a456-426614174000")) {
        "nothing but what is required": () => [],
        "id: a UUID, missed": (
            id = "123e4567-e89b-12d3-a456-42661417400".into()
        ) => [("/id", "format", WARNS, Some(4104))],
    }
}

cases! {
    list_shipper_accounts(ListShipperAccounts::new()) {
        "nothing but what is required": () => [],
        "slug: a text that doesn't match": (slug = Some(" ".into())) => [
            ("/slug", "pattern", WARNS, Some(4104))
        ],
        "limit: 0": (limit = Some(0)) => [("/limit", "range", WARNS, Some(4104))],
        "limit: 1": (limit = Some(1)) => [],
    }
}

cases! {
    create_shipper_account(CreateShipperAccount::new(
        CreateShipperAccountRequired { slug: "a", description: "a", credentials: [("a", true)] }
    )) {
        "nothing but what is required": () => [],
        "slug: a text that doesn't match": (slug = " ".into()) => [
            ("/slug", "pattern", WARNS, Some(4104))
        ],
        "description: 0 characters": (description = "".into()) => [
            ("/description", "chars", WARNS, Some(4104))
        ],
        "description: 1 character": (description = "é".into()) => [],
        "description: 200 characters": (description = "é".repeat(200).into()) => [],
        "description: 201 characters": (description = "é".repeat(201).into()) => [
            ("/description", "chars", WARNS, Some(4104))
        ],
        "timezone: a time zone of the IANA database, missed": (
            timezone = Some("Europe/".into())
        ) => [
            ("/timezone", "format", WARNS, Some(4104))
        ],
        "address: something wrong inside": (address = Some(AddressInput::new(
            AddressInputRequired { street1: "a", country: "USa", contact_name: "a" }
        ))) => [("/address/country", "format", REFUSES, Some(4104))],
        "settings: something wrong inside": (
            settings = Some(InvoiceImages::new().commercial_invoice_letterhead("a==="))
        ) => [("/settings/commercial_invoice_letterhead", "format", REFUSES, Some(4104))],
    }
}

cases! {
    get_shipper_account(GetShipperAccount::new("123e4567-e89b-12d3-a456-426614174000")) {
        "nothing but what is required": () => [],
        "id: a UUID, missed": (
            id = "123e4567-e89b-12d3-a456-42661417400".into()
        ) => [("/id", "format", WARNS, Some(4104))],
    }
}

cases! {
    delete_shipper_account(DeleteShipperAccount::new("123e4567-e89b-12d3-a456-426614174000")) {
        "nothing but what is required": () => [],
        "id: a UUID, missed": (
            id = "123e4567-e89b-12d3-a456-42661417400".into()
        ) => [("/id", "format", WARNS, Some(4104))],
    }
}

cases! {
    update_shipper_account_info(
        UpdateShipperAccountInfo::new("123e4567-e89b-12d3-a456-426614174000")
    ) {
        "nothing but what is required": () => [],
        "id: a UUID, missed": (
            id = "123e4567-e89b-12d3-a456-42661417400".into()
        ) => [("/id", "format", WARNS, Some(4104))],
        "description: 0 characters": (description = Some("".into())) => [
            ("/description", "chars", WARNS, Some(4104))
        ],
        "description: 1 character": (description = Some("é".into())) => [],
        "description: 35 characters": (
            description = Some("ééééééééééééééééééééééééééééééééééé".into())
        ) => [],
        "description: 36 characters": (
            description = Some("éééééééééééééééééééééééééééééééééééé".into())
        ) => [("/description", "chars", WARNS, Some(4104))],
        "timezone: a time zone of the IANA database, missed": (
            timezone = Some("Europe/".into())
        ) => [
            ("/timezone", "format", WARNS, Some(4104))
        ],
        "address: something wrong inside": (address = Some(AddressInput::new(
            AddressInputRequired { street1: "a", country: "USa", contact_name: "a" }
        ))) => [("/address/country", "format", REFUSES, Some(4104))],
    }
}

cases! {
    update_shipper_account_credentials(
        UpdateShipperAccountCredentials::new("123e4567-e89b-12d3-a456-426614174000", [("a", true)])
    ) {
        "nothing but what is required": () => [],
        "id: a UUID, missed": (
            id = "123e4567-e89b-12d3-a456-42661417400".into()
        ) => [("/id", "format", WARNS, Some(4104))],
    }
}

cases! {
    update_shipper_account_settings(
        UpdateShipperAccountSettings::new("123e4567-e89b-12d3-a456-426614174000")
    ) {
        "nothing but what is required": () => [],
        "id: a UUID, missed": (
            id = "123e4567-e89b-12d3-a456-42661417400".into()
        ) => [("/id", "format", WARNS, Some(4104))],
        "commercial_invoice_letterhead: Base64 text, missed": (
            commercial_invoice_letterhead = Some("a===".into())
        ) => [
            ("/commercial_invoice_letterhead", "format", REFUSES, Some(4104))
        ],
        "commercial_invoice_signature: Base64 text, missed": (
            commercial_invoice_signature = Some("a===".into())
        ) => [
            ("/commercial_invoice_signature", "format", REFUSES, Some(4104))
        ],
        "images_of_electronic_documents: none": (
            electronic_trade_documents_enabled = Some(true)
        ) => [
            (
                "/commercial_invoice_letterhead",
                "images_of_electronic_documents",
                REFUSES,
                Some(4104)
            ),
            ("/commercial_invoice_signature", "images_of_electronic_documents", REFUSES, Some(4104))
        ],
        "images_of_electronic_documents: `commercial_invoice_letterhead` alone": (
            electronic_trade_documents_enabled = Some(true),
            commercial_invoice_letterhead = Some("aGk=".into())
        ) => [
            ("/commercial_invoice_signature", "images_of_electronic_documents", REFUSES, Some(4104))
        ],
        "images_of_electronic_documents: `commercial_invoice_signature` alone": (
            electronic_trade_documents_enabled = Some(true),
            commercial_invoice_signature = Some("aGk=".into())
        ) => [(
            "/commercial_invoice_letterhead",
            "images_of_electronic_documents",
            REFUSES,
            Some(4104)
        )],
        "images_of_electronic_documents: `commercial_invoice_letterhead` and `commercial_invoice_signature`": (
            electronic_trade_documents_enabled = Some(true),
            commercial_invoice_letterhead = Some("aGk=".into()),
            commercial_invoice_signature = Some("aGk=".into())
        ) => [],
        "images_of_electronic_documents: but `electronic_trade_documents_enabled` is another": (
            electronic_trade_documents_enabled = Some(false)
        ) => [],
    }
}
