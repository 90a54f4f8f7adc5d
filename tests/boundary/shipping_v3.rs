// @generated from the specification. Do not edit.
#![allow(deprecated, unused_imports, clippy::useless_conversion, clippy::useless_vec)]
use ::optima_courier::shipping::v3::*;
use ::optima_courier::validate::At;
use ::optima_courier::{Number, Update, Validate as _, Violations};
use super::{REFUSES, WARNS, check};

#[test]
fn date() {
    {
        let mut found = Violations::default();
        validate_date("2024-02-29", &At::root(), &mut found);
        check("a date, `YYYY-MM-DD` as an example", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_date("2023-02-29", &At::root(), &mut found);
        check(
            "a date, `YYYY-MM-DD`, missed",
            &found,
            &[("", "format", REFUSES, Some(4104))],
        );
    }
}

#[test]
fn time() {
    {
        let mut found = Violations::default();
        validate_time("23:59:59", &At::root(), &mut found);
        check("a time of day, `HH:MM:SS` as an example", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_time("24:00:00", &At::root(), &mut found);
        check(
            "a time of day, `HH:MM:SS`, missed",
            &found,
            &[("", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut found = Violations::default();
        validate_time("23:59", &At::root(), &mut found);
        check(
            "a time of day, `HH:MM:SS`, varied",
            &found,
            &[("", "format", WARNS, Some(4104))],
        );
    }
}

#[test]
fn date_time() {
    {
        let mut found = Violations::default();
        validate_date_time("2024-02-29T23:59:59+08:00", &At::root(), &mut found);
        check(
            "a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00` as an example",
            &found,
            &[],
        );
    }

    {
        let mut found = Violations::default();
        validate_date_time("2024-02-29T23:59:59+24:00", &At::root(), &mut found);
        check(
            "a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &found,
            &[("", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut found = Violations::default();
        validate_date_time("2024-02-29 23:59:59Z", &At::root(), &mut found);
        check(
            "a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, varied",
            &found,
            &[("", "format", WARNS, Some(4104))],
        );
    }
}

#[test]
fn country_code() {
    {
        let mut found = Violations::default();
        validate_country_code("USA", &At::root(), &mut found);
        check(
            "a country in ISO 3166-1 alpha-3, three capital letters as an example",
            &found,
            &[],
        );
    }

    {
        let mut found = Violations::default();
        validate_country_code("USa", &At::root(), &mut found);
        check(
            "a country in ISO 3166-1 alpha-3, three capital letters, missed",
            &found,
            &[("", "format", REFUSES, Some(4104))],
        );
    }
}

#[test]
fn slug() {
    {
        let mut found = Violations::default();
        validate_slug("a", &At::root(), &mut found);
        check("a text that matches", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_slug(" ", &At::root(), &mut found);
        check(
            "a text that doesn't match",
            &found,
            &[("", "pattern", WARNS, Some(4104))],
        );
    }
}

#[test]
fn address_input() {
    let base = || AddressInput::new(AddressInputRequired {
        street1: "a",
        country: "USA",
        contact_name: "a",
    });
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.country = "USa".into();
        check(
            "country: a country in ISO 3166-1 alpha-3, three capital letters, missed",
            &value.violations(),
            &[("/country", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.email = Some("reader@example.com".into());
        check("email: an e-mail address as an example", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.email = Some("reader@example".into());
        check(
            "email: an e-mail address, missed",
            &value.violations(),
            &[("/email", "format", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.email = Some("\"a reader\"@example.com".into());
        check(
            "email: an e-mail address, varied",
            &value.violations(),
            &[("/email", "format", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.ty = Some(AddressType::Residential);
        check("type: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.ty = Some(AddressType::Unknown("no value of this enum".into()));
        check(
            "type: a value that is not known",
            &value.violations(),
            &[("/type", "known", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.tax_id_type = Some(TaxIdType::Vat);
        check("tax_id_type: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.tax_id_type = Some(TaxIdType::Unknown("no value of this enum".into()));
        check(
            "tax_id_type: a value that is not known",
            &value.violations(),
            &[("/tax_id_type", "known", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.identification_type = Some(IdentificationType::Military);
        check("identification_type: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.identification_type = Some(
            IdentificationType::Unknown("no value of this enum".into()),
        );
        check(
            "identification_type: a value that is not known",
            &value.violations(),
            &[("/identification_type", "known", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.location = Some(GeoPointInput::new().latitude(-90.00000000000001));
        check(
            "location: something wrong inside",
            &value.violations(),
            &[
                ("/location/lat", "range", WARNS, Some(4104)),
                ("/location/lat", "multiple", WARNS, Some(4104)),
            ],
        );
    }
}

#[test]
fn geo_point_input() {
    let base = || GeoPointInput::new();
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.latitude = Some((-90.00000000000001).into());
        check(
            "lat: -90.00000000000001",
            &value.violations(),
            &[
                ("/lat", "range", WARNS, Some(4104)),
                ("/lat", "multiple", WARNS, Some(4104)),
            ],
        );
    }

    {
        let mut value = base();
        value.latitude = Some((-90.00000001).into());
        check(
            "lat: -90.00000001",
            &value.violations(),
            &[("/lat", "range", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.latitude = Some((-90.0).into());
        check("lat: -90.0", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.latitude = Some((-89.99999999).into());
        check("lat: -89.99999999", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.latitude = Some((90.00000000000001).into());
        check(
            "lat: 90.00000000000001",
            &value.violations(),
            &[
                ("/lat", "range", WARNS, Some(4104)),
                ("/lat", "multiple", WARNS, Some(4104)),
            ],
        );
    }

    {
        let mut value = base();
        value.latitude = Some((90.00000001).into());
        check(
            "lat: 90.00000001",
            &value.violations(),
            &[("/lat", "range", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.latitude = Some((90.0).into());
        check("lat: 90.0", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.latitude = Some((-90.0).into());
        check("lat: a multiple", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.latitude = Some((-89.999999995).into());
        check(
            "lat: between two multiples",
            &value.violations(),
            &[("/lat", "multiple", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.longitude = Some((-180.00000000000003).into());
        check(
            "lng: -180.00000000000003",
            &value.violations(),
            &[
                ("/lng", "range", WARNS, Some(4104)),
                ("/lng", "multiple", WARNS, Some(4104)),
            ],
        );
    }

    {
        let mut value = base();
        value.longitude = Some((-180.00000001).into());
        check(
            "lng: -180.00000001",
            &value.violations(),
            &[("/lng", "range", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.longitude = Some((-180.0).into());
        check("lng: -180.0", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.longitude = Some((-179.99999999).into());
        check("lng: -179.99999999", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.longitude = Some((180.00000000000003).into());
        check(
            "lng: 180.00000000000003",
            &value.violations(),
            &[
                ("/lng", "range", WARNS, Some(4104)),
                ("/lng", "multiple", WARNS, Some(4104)),
            ],
        );
    }

    {
        let mut value = base();
        value.longitude = Some((180.00000001).into());
        check(
            "lng: 180.00000001",
            &value.violations(),
            &[("/lng", "range", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.longitude = Some((180.0).into());
        check("lng: 180.0", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.longitude = Some((-180.0).into());
        check("lng: a multiple", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.longitude = Some((-179.999999995).into());
        check(
            "lng: between two multiples",
            &value.violations(),
            &[("/lng", "multiple", WARNS, Some(4104))],
        );
    }
}

#[test]
fn billing() {
    let base = || Billing::new(Payer::Shipper);
    check("nothing but what is required", &base().violations(), &[]);
    check("paid_by: a value that is known", &base().violations(), &[]);
    {
        let mut value = base();
        value.paid_by = Payer::Unknown("no value of this enum".into());
        check(
            "paid_by: a value that is not known",
            &value.violations(),
            &[("/paid_by", "known", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.paid_by = Payer::ThirdParty;
        check(
            "by_third_party: none",
            &value.violations(),
            &[("/method", "by_third_party", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.paid_by = Payer::ThirdParty;
        value.method = Some(PaymentMethod::new("a"));
        check("by_third_party: `method` alone", &value.violations(), &[]);
    }

    check("by_third_party: but `paid_by` is another", &base().violations(), &[]);
}

#[test]
fn payment_method() {
    let base = || PaymentMethod::new("a");
    check("nothing but what is required", &base().violations(), &[]);
    check("type: a value that is known", &base().violations(), &[]);
    {
        let mut value = base();
        value.ty = PaymentMethodType::Unknown("no value of this enum".into());
        check(
            "type: a value that is not known",
            &value.violations(),
            &[("/type", "known", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.country = Some(PaymentCountry::Abw);
        check("country: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.country = Some(PaymentCountry::Unknown("no value of this enum".into()));
        check(
            "country: a value that is not known",
            &value.violations(),
            &[("/country", "known", WARNS, Some(4104))],
        );
    }
}

#[test]
fn customs() {
    let base = || Customs::new(CustomsPurpose::Gift);
    check("nothing but what is required", &base().violations(), &[]);
    check("purpose: a value that is known", &base().violations(), &[]);
    {
        let mut value = base();
        value.purpose = CustomsPurpose::Unknown("no value of this enum".into());
        check(
            "purpose: a value that is not known",
            &value.violations(),
            &[("/purpose", "known", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.terms_of_trade = Some(TermsOfTrade::DeliveredAtTerminal);
        check("terms_of_trade: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.terms_of_trade = Some(
            TermsOfTrade::Unknown("no value of this enum".into()),
        );
        check(
            "terms_of_trade: a value that is not known",
            &value.violations(),
            &[("/terms_of_trade", "known", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.importer_address = Some(
            AddressInput::new(AddressInputRequired {
                street1: "a",
                country: "USa",
                contact_name: "a",
            }),
        );
        check(
            "importer_address: something wrong inside",
            &value.violations(),
            &[("/importer_address/country", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.broker_address = Some(
            AddressInput::new(AddressInputRequired {
                street1: "a",
                country: "USa",
                contact_name: "a",
            }),
        );
        check(
            "broker_address: something wrong inside",
            &value.violations(),
            &[("/broker_address/country", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.passport = Some(
            Passport::new(PassportRequired {
                number: "a",
                issue_date: "2023-02-29",
            }),
        );
        check(
            "passport: something wrong inside",
            &value.violations(),
            &[("/passport/issue_date", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.additional_charges = Some(vec![AdditionalCharge::new(); 3]);
        check("additional_charges: 3 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.additional_charges = Some(vec![AdditionalCharge::new(); 4]);
        check(
            "additional_charges: 4 items",
            &value.violations(),
            &[("/additional_charges", "items", REFUSES, Some(4104))],
        );
    }
}

#[test]
fn aes() {
    let base = || Aes::new();
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn no_eei() {
    let base = || NoEei::new();
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.ftr_exemption = Some(FtrExemption::Section3037A);
        check("ftr_exemption: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.ftr_exemption = Some(
            FtrExemption::Unknown("no value of this enum".into()),
        );
        check(
            "ftr_exemption: a value that is not known",
            &value.violations(),
            &[("/ftr_exemption", "known", WARNS, Some(4104))],
        );
    }
}

#[test]
fn passport() {
    let base = || Passport::new(PassportRequired {
        number: "a",
        issue_date: "2024-02-29",
    });
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.issue_date = "2023-02-29".into();
        check(
            "issue_date: a date, `YYYY-MM-DD`, missed",
            &value.violations(),
            &[("/issue_date", "format", REFUSES, Some(4104))],
        );
    }
}

#[test]
fn additional_charge() {
    let base = || AdditionalCharge::new();
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.ty = Some(ChargeType::Insurance);
        check("type: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.ty = Some(ChargeType::Unknown("no value of this enum".into()));
        check(
            "type: a value that is not known",
            &value.violations(),
            &[("/type", "known", WARNS, Some(4104))],
        );
    }
}

#[test]
fn input_files() {
    let base = || InputFiles::new();
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.certificate_of_origin = Some(InputFile::new().content("a==="));
        check(
            "certificate_of_origin: something wrong inside",
            &value.violations(),
            &[("/certificate_of_origin/content", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.commercial_invoice = Some(InputFile::new().content("a==="));
        check(
            "commercial_invoice: something wrong inside",
            &value.violations(),
            &[("/commercial_invoice/content", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.customs_declaration = Some(InputFile::new().content("a==="));
        check(
            "customs_declaration: something wrong inside",
            &value.violations(),
            &[("/customs_declaration/content", "format", REFUSES, Some(4104))],
        );
    }
}

#[test]
fn input_file() {
    let base = || InputFile::new();
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.content = Some("aGk=".into());
        check("content: Base64 text as an example", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.content = Some("a===".into());
        check(
            "content: Base64 text, missed",
            &value.violations(),
            &[("/content", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.content = Some("aGk".into());
        check(
            "content: Base64 text, varied",
            &value.violations(),
            &[("/content", "format", WARNS, Some(4104))],
        );
    }
}

#[test]
fn invoice() {
    let base = || Invoice::new("2024-02-29");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.date = "2023-02-29".into();
        check(
            "date: a date, `YYYY-MM-DD`, missed",
            &value.violations(),
            &[("/date", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.ty = Some(InvoiceType::Commercial);
        check("type: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.ty = Some(InvoiceType::Unknown("no value of this enum".into()));
        check(
            "type: a value that is not known",
            &value.violations(),
            &[("/type", "known", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.number_of_copies = Some(0);
        check(
            "number_of_copies: 0",
            &value.violations(),
            &[("/number_of_copies", "range", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.number_of_copies = Some(1);
        check("number_of_copies: 1", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.number_of_copies = Some(5);
        check(
            "number_of_copies: 5",
            &value.violations(),
            &[("/number_of_copies", "range", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.number_of_copies = Some(4);
        check("number_of_copies: 4", &value.violations(), &[]);
    }
}

#[test]
fn item() {
    let base = || Item::new(1, "a");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.quantity = 0;
        check(
            "quantity: 0",
            &value.violations(),
            &[("/quantity", "range", REFUSES, Some(4104))],
        );
    }

    check("quantity: 1", &base().violations(), &[]);
    {
        let mut value = base();
        value.origin_country = Some("USa".into());
        check(
            "origin_country: a country in ISO 3166-1 alpha-3, three capital letters, missed",
            &value.violations(),
            &[("/origin_country", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.weight = Some(
            WeightInput::new(WeightUnit::Pounds, -0.0000000000000002220446049250313),
        );
        check(
            "weight: something wrong inside",
            &value.violations(),
            &[("/weight/value", "range", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.dimension = Some(
            DimensionInput::new(DimensionInputRequired {
                width: 0.0,
                height: 0.0000000000000002220446049250313,
                depth: 0.0000000000000002220446049250313,
                unit: DimensionUnit::Centimetres,
            }),
        );
        check(
            "dimension: something wrong inside",
            &value.violations(),
            &[("/dimension/width", "range", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.hs_code = Some("éééééééééééééééééééé".into());
        check("hs_code: 20 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.hs_code = Some("ééééééééééééééééééééé".into());
        check(
            "hs_code: 21 characters",
            &value.violations(),
            &[("/hs_code", "chars", WARNS, Some(4104))],
        );
    }
}

#[test]
fn disclaimer() {
    let base = || Disclaimer::new(
        RegulationCode::Cpsc,
        DisclaimCode::NotRegulated,
        "980.000",
    );
    check("nothing but what is required", &base().violations(), &[]);
    check("regulation_code: a value that is known", &base().violations(), &[]);
    {
        let mut value = base();
        value.regulation_code = RegulationCode::Unknown("no value of this enum".into());
        check(
            "regulation_code: a value that is not known",
            &value.violations(),
            &[("/regulation_code", "known", WARNS, Some(4104))],
        );
    }

    check("disclaim_code: a value that is known", &base().violations(), &[]);
    {
        let mut value = base();
        value.disclaim_code = DisclaimCode::Unknown("no value of this enum".into());
        check(
            "disclaim_code: a value that is not known",
            &value.violations(),
            &[("/disclaim_code", "known", WARNS, Some(4104))],
        );
    }
}

#[test]
fn certificate_reference() {
    let base = || CertificateReference::new(CertificateReferenceRequired {
        regulation_code: RegulationCode::Cpsc,
        certifier_id: "a",
        product_id: "a",
        version_id: "a",
    });
    check("nothing but what is required", &base().violations(), &[]);
    check("regulation_code: a value that is known", &base().violations(), &[]);
    {
        let mut value = base();
        value.regulation_code = RegulationCode::Unknown("no value of this enum".into());
        check(
            "regulation_code: a value that is not known",
            &value.violations(),
            &[("/regulation_code", "known", WARNS, Some(4104))],
        );
    }
}

#[test]
fn custom_fields() {
    {
        let mut found = Violations::default();
        validate_custom_fields(
            &[
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
            ]
                .into(),
            &At::root(),
            &mut found,
        );
        check("25 items", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_custom_fields(
            &[
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
                ("z".into(), "a".into()),
            ]
                .into(),
            &At::root(),
            &mut found,
        );
        check("26 items", &found, &[("", "items", REFUSES, Some(4104))]);
    }

    {
        let mut found = Violations::default();
        validate_custom_fields(
            &[("a".into(), "é".repeat(512).into())].into(),
            &At::root(),
            &mut found,
        );
        check("512 characters", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_custom_fields(
            &[("a".into(), "é".repeat(513).into())].into(),
            &At::root(),
            &mut found,
        );
        check("513 characters", &found, &[("/#0", "chars", REFUSES, Some(4104))]);
    }

    {
        let mut found = Violations::default();
        validate_custom_fields(
            &[
                (
                    "éééééééééééééééééééééééééééééé"
                        .into(),
                    "a".into(),
                ),
            ]
                .into(),
            &At::root(),
            &mut found,
        );
        check("30 characters", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_custom_fields(
            &[
                (
                    "ééééééééééééééééééééééééééééééé"
                        .into(),
                    "a".into(),
                ),
            ]
                .into(),
            &At::root(),
            &mut found,
        );
        check("31 characters", &found, &[("/#0:key", "chars", REFUSES, Some(4104))]);
    }
}

#[test]
fn order_text() {
    {
        let mut found = Violations::default();
        validate_order_text("", &At::root(), &mut found);
        check("0 characters", &found, &[("", "chars", WARNS, Some(4104))]);
    }

    {
        let mut found = Violations::default();
        validate_order_text("é", &At::root(), &mut found);
        check("1 character", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_order_text(
            "éééééééééééééééééééééééééééééééééééééééééééééééééé",
            &At::root(),
            &mut found,
        );
        check("50 characters", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_order_text(
            "ééééééééééééééééééééééééééééééééééééééééééééééééééé",
            &At::root(),
            &mut found,
        );
        check("51 characters", &found, &[("", "chars", WARNS, Some(4104))]);
    }
}

#[test]
fn print_options() {
    let base = || PrintOptions::new();
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn qr_code_option() {
    let base = || QrCodeOption::new();
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn weight_input() {
    let base = || WeightInput::new(WeightUnit::Pounds, 3.2);
    check("nothing but what is required", &base().violations(), &[]);
    check("unit: a value that is known", &base().violations(), &[]);
    {
        let mut value = base();
        value.unit = WeightUnit::Unknown("no value of this enum".into());
        check(
            "unit: a value that is not known",
            &value.violations(),
            &[("/unit", "known", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.value = (-0.0000000000000002220446049250313).into();
        check(
            "value: -2.220446049250313e-16",
            &value.violations(),
            &[("/value", "range", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.value = (0.0).into();
        check("value: 0.0", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.value = (4400.0).into();
        value.unit = WeightUnit::Ounces;
        check("carriable: `value` below `unit`", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.value = (4400.0).into();
        check("carriable: `value` equal to `unit`", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.value = (4400.0).into();
        value.unit = WeightUnit::Kilograms;
        check(
            "carriable: `value` above `unit`",
            &value.violations(),
            &[("", "carriable", WARNS, Some(4104))],
        );
    }
}

#[test]
fn dimension_input() {
    let base = || DimensionInput::new(DimensionInputRequired {
        width: 0.0000000000000002220446049250313,
        height: 0.0000000000000002220446049250313,
        depth: 0.0000000000000002220446049250313,
        unit: DimensionUnit::Centimetres,
    });
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.width = (0.0).into();
        check(
            "width: 0.0",
            &value.violations(),
            &[("/width", "range", WARNS, Some(4104))],
        );
    }

    check("width: 2.220446049250313e-16", &base().violations(), &[]);
    {
        let mut value = base();
        value.height = (0.0).into();
        check(
            "height: 0.0",
            &value.violations(),
            &[("/height", "range", WARNS, Some(4104))],
        );
    }

    check("height: 2.220446049250313e-16", &base().violations(), &[]);
    {
        let mut value = base();
        value.depth = (0.0).into();
        check(
            "depth: 0.0",
            &value.violations(),
            &[("/depth", "range", WARNS, Some(4104))],
        );
    }

    check("depth: 2.220446049250313e-16", &base().violations(), &[]);
    check("unit: a value that is known", &base().violations(), &[]);
    {
        let mut value = base();
        value.unit = DimensionUnit::Unknown("no value of this enum".into());
        check(
            "unit: a value that is not known",
            &value.violations(),
            &[("/unit", "known", WARNS, Some(4104))],
        );
    }
}

#[test]
fn money_input() {
    let base = || MoneyInput::new(Currency::Usd, 1.0);
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.currency = Currency::Aed;
        check("currency: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.currency = Currency::Unknown("no value of this enum".into());
        check(
            "currency: a value that is not known",
            &value.violations(),
            &[("/currency", "known", WARNS, Some(4104))],
        );
    }
}

#[test]
fn parcel() {
    let base = || Parcel::new(
        "custom",
        DimensionInput::new(DimensionInputRequired {
            width: 0.0000000000000002220446049250313,
            height: 0.0000000000000002220446049250313,
            depth: 0.0000000000000002220446049250313,
            unit: DimensionUnit::Centimetres,
        }),
        [Item::new(1, "a")],
    );
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.dimension = DimensionInput::new(DimensionInputRequired {
            width: 0.0,
            height: 0.0000000000000002220446049250313,
            depth: 0.0000000000000002220446049250313,
            unit: DimensionUnit::Centimetres,
        });
        check(
            "dimension: something wrong inside",
            &value.violations(),
            &[("/dimension/width", "range", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.items = vec![];
        check(
            "items: 0 items",
            &value.violations(),
            &[("/items", "items", WARNS, Some(4104))],
        );
    }

    check("items: 1 item", &base().violations(), &[]);
    {
        let mut value = base();
        value.items = vec![Item::new(1, "a"); 100];
        check("items: 100 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.items = vec![Item::new(1, "a"); 101];
        check(
            "items: 101 items",
            &value.violations(),
            &[("/items", "items", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.items = vec![Item::new(0, "a")];
        check(
            "items: something wrong inside",
            &value.violations(),
            &[("/items/0/quantity", "range", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.weight = Some(
            WeightInput::new(WeightUnit::Pounds, -0.0000000000000002220446049250313),
        );
        check(
            "weight: something wrong inside",
            &value.violations(),
            &[("/weight/value", "range", REFUSES, Some(4104))],
        );
    }
}

#[test]
fn pickup_parcel_input() {
    let base = || PickupParcelInput::new(WeightInput::new(WeightUnit::Pounds, 3.2), 1);
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.weight = WeightInput::new(
            WeightUnit::Pounds,
            -0.0000000000000002220446049250313,
        );
        check(
            "weight: something wrong inside",
            &value.violations(),
            &[("/weight/value", "range", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.quantity = 0;
        check(
            "quantity: 0",
            &value.violations(),
            &[("/quantity", "range", REFUSES, Some(4104))],
        );
    }

    check("quantity: 1", &base().violations(), &[]);
    {
        let mut value = base();
        value.dimension = Some(
            DimensionInput::new(DimensionInputRequired {
                width: 0.0,
                height: 0.0000000000000002220446049250313,
                depth: 0.0000000000000002220446049250313,
                unit: DimensionUnit::Centimetres,
            }),
        );
        check(
            "dimension: something wrong inside",
            &value.violations(),
            &[("/dimension/width", "range", WARNS, Some(4104))],
        );
    }
}

#[test]
fn id() {
    check(
        "a UUID as an example",
        &Id::from("123e4567-e89b-12d3-a456-426614174000").violations(),
        &[],
    );
    check(
        "a UUID, missed",
        &Id::from("123e4567-e89b-12d3-a456-42661417400").violations(),
        &[("", "format", WARNS, Some(4104))],
    );
    check(
        "a UUID, varied",
        &Id::from("123e4567e89b12d3a456426614174000").violations(),
        &[("", "format", WARNS, Some(4104))],
    );
}

#[test]
fn reference_input() {
    let base = || ReferenceInput::new("123e4567-e89b-12d3-a456-426614174000");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.id = "123e4567-e89b-12d3-a456-42661417400".into();
        check(
            "id: a UUID, missed",
            &value.violations(),
            &[("/id", "format", WARNS, Some(4104))],
        );
    }
}

#[test]
fn cod_option_input() {
    let base = || CodOptionInput::new(MoneyInput::new(Currency::Usd, 1.0));
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.cod_recipient = Some(
            AddressInput::new(AddressInputRequired {
                street1: "a",
                country: "USa",
                contact_name: "a",
            }),
        );
        check(
            "cod_recipient: something wrong inside",
            &value.violations(),
            &[("/cod_recipient/country", "format", REFUSES, Some(4104))],
        );
    }
}

#[test]
fn insurance_option_input() {
    let base = || InsuranceOptionInput::new(MoneyInput::new(Currency::Usd, 1.0));
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn signature_option_input() {
    let base = || SignatureOptionInput::new(true);
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn adult_signature_option_input() {
    let base = || AdultSignatureOptionInput::new(true);
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn indirect_signature_option_input() {
    let base = || IndirectSignatureOptionInput::new(true);
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn verification_code_option_input() {
    let base = || VerificationCodeOptionInput::new(true);
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn saturday_delivery_option_input() {
    let base = || SaturdayDeliveryOptionInput::new(true);
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn paperless_invoice_option_input() {
    let base = || PaperlessInvoiceOptionInput::new(true);
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn rural_delivery_option_input() {
    let base = || RuralDeliveryOptionInput::new(true);
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn sameday_evening_delivery_option_input() {
    let base = || SamedayEveningDeliveryOptionInput::new(true);
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn overnight_evening_delivery_option_input() {
    let base = || OvernightEveningDeliveryOptionInput::new(true);
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn hold_for_pickup_option_input() {
    let base = || HoldForPickupOptionInput::new(true);
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn ppod_option_input() {
    let base = || PpodOptionInput::new(true);
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn print_return_label_option_input() {
    let base = || PrintReturnLabelOptionInput::new(true);
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn appointment_option_input() {
    let base = || AppointmentOptionInput::new(true);
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn date_certain_option_input() {
    let base = || DateCertainOptionInput::new(true);
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn evening_option_input() {
    let base = || EveningOptionInput::new(true);
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn pickup_option_input() {
    let base = || PickupOptionInput::new("23:59:59");
    check("nothing but what is required", &base().violations(), &[]);
    check(
        "start_time: a time of day, `HH:MM:SS` as an example",
        &base().violations(),
        &[],
    );
    {
        let mut value = base();
        value.start_time = "24:00:00".into();
        check(
            "start_time: a time of day, `HH:MM:SS`, missed",
            &value.violations(),
            &[("/start_time", "format", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.start_time = "23:59".into();
        check(
            "start_time: a time of day, `HH:MM:SS`, varied",
            &value.violations(),
            &[("/start_time", "format", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.end_time = Some("23:59:59".into());
        check(
            "end_time: a time of day, `HH:MM:SS` as an example",
            &value.violations(),
            &[],
        );
    }

    {
        let mut value = base();
        value.end_time = Some("24:00:00".into());
        check(
            "end_time: a time of day, `HH:MM:SS`, missed",
            &value.violations(),
            &[("/end_time", "format", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.end_time = Some("23:59".into());
        check(
            "end_time: a time of day, `HH:MM:SS`, varied",
            &value.violations(),
            &[("/end_time", "format", WARNS, Some(4104))],
        );
    }
}

#[test]
fn dry_ice_option_input() {
    let base = || DryIceOptionInput::new(WeightInput::new(WeightUnit::Pounds, 3.2));
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.weight = WeightInput::new(
            WeightUnit::Pounds,
            -0.0000000000000002220446049250313,
        );
        check(
            "weight: something wrong inside",
            &value.violations(),
            &[("/weight/value", "range", REFUSES, Some(4104))],
        );
    }
}

#[test]
fn alcohol_option_input() {
    let base = || AlcoholOptionInput::new(AlcoholRecipient::Consumer);
    check("nothing but what is required", &base().violations(), &[]);
    check("recipient_type: a value that is known", &base().violations(), &[]);
    {
        let mut value = base();
        value.recipient_type = AlcoholRecipient::Unknown("no value of this enum".into());
        check(
            "recipient_type: a value that is not known",
            &value.violations(),
            &[("/recipient_type", "known", WARNS, Some(4104))],
        );
    }
}

#[test]
fn code_delivery_option_input() {
    let base = || CodeDeliveryOptionInput::new("a");
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn dangerous_goods_option_input() {
    let base = || DangerousGoodsOptionInput::new();
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.category_code = Some(HazardCategory::Category01);
        check("category_code: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.category_code = Some(
            HazardCategory::Unknown("no value of this enum".into()),
        );
        check(
            "category_code: a value that is not known",
            &value.violations(),
            &[("/category_code", "known", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.un_number = Some("ééé".into());
        check(
            "un_number: 3 characters",
            &value.violations(),
            &[("/un_number", "chars", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.un_number = Some("éééé".into());
        check("un_number: 4 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.un_number = Some("éééééé".into());
        check("un_number: 6 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.un_number = Some("ééééééé".into());
        check(
            "un_number: 7 characters",
            &value.violations(),
            &[("/un_number", "chars", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.technical_name = Some("é".repeat(256).into());
        check("technical_name: 256 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.technical_name = Some("é".repeat(257).into());
        check(
            "technical_name: 257 characters",
            &value.violations(),
            &[("/technical_name", "chars", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.class = Some("é".repeat(256).into());
        check("class: 256 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.class = Some("é".repeat(257).into());
        check(
            "class: 257 characters",
            &value.violations(),
            &[("/class", "chars", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.subsidiary_class = Some("é".repeat(256).into());
        check("subsidiary_class: 256 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.subsidiary_class = Some("é".repeat(257).into());
        check(
            "subsidiary_class: 257 characters",
            &value.violations(),
            &[("/subsidiary_class", "chars", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.packing_group = Some(PackingGroup::High);
        check("packing_group: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.packing_group = Some(
            PackingGroup::Unknown("no value of this enum".into()),
        );
        check(
            "packing_group: a value that is not known",
            &value.violations(),
            &[("/packing_group", "known", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.packing_instruction = Some("é".repeat(256).into());
        check("packing_instruction: 256 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.packing_instruction = Some("é".repeat(257).into());
        check(
            "packing_instruction: 257 characters",
            &value.violations(),
            &[("/packing_instruction", "chars", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.packing_type = Some("é".repeat(256).into());
        check("packing_type: 256 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.packing_type = Some("é".repeat(257).into());
        check(
            "packing_type: 257 characters",
            &value.violations(),
            &[("/packing_type", "chars", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.packing_quantity = Some(0);
        check(
            "packing_quantity: 0",
            &value.violations(),
            &[("/packing_quantity", "range", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.packing_quantity = Some(1);
        check("packing_quantity: 1", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.regulation_authority = Some(RegulationAuthority::Adr);
        check("regulation_authority: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.regulation_authority = Some(
            RegulationAuthority::Unknown("no value of this enum".into()),
        );
        check(
            "regulation_authority: a value that is not known",
            &value.violations(),
            &[("/regulation_authority", "known", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.transport_mean = Some(TransportMean::Highway);
        check("transport_mean: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.transport_mean = Some(
            TransportMean::Unknown("no value of this enum".into()),
        );
        check(
            "transport_mean: a value that is not known",
            &value.violations(),
            &[("/transport_mean", "known", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.regulation_level = Some("é".repeat(256).into());
        check("regulation_level: 256 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.regulation_level = Some("é".repeat(257).into());
        check(
            "regulation_level: 257 characters",
            &value.violations(),
            &[("/regulation_level", "chars", WARNS, Some(4104))],
        );
    }
}

#[test]
fn shipment() {
    let base = || Shipment::new(ShipmentRequired {
        ship_from: AddressInput::new(AddressInputRequired {
            street1: "a",
            country: "USA",
            contact_name: "a",
        }),
        ship_to: AddressInput::new(AddressInputRequired {
            street1: "a",
            country: "USA",
            contact_name: "a",
        }),
        parcels: [
            Parcel::new(
                "custom",
                DimensionInput::new(DimensionInputRequired {
                    width: 0.0000000000000002220446049250313,
                    height: 0.0000000000000002220446049250313,
                    depth: 0.0000000000000002220446049250313,
                    unit: DimensionUnit::Centimetres,
                }),
                [Item::new(1, "a")],
            ),
        ],
    });
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.ship_from = AddressInput::new(AddressInputRequired {
            street1: "a",
            country: "USa",
            contact_name: "a",
        });
        check(
            "ship_from: something wrong inside",
            &value.violations(),
            &[("/ship_from/country", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.ship_to = AddressInput::new(AddressInputRequired {
            street1: "a",
            country: "USa",
            contact_name: "a",
        });
        check(
            "ship_to: something wrong inside",
            &value.violations(),
            &[("/ship_to/country", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.parcels = vec![];
        check(
            "parcels: 0 items",
            &value.violations(),
            &[("/parcels", "items", WARNS, Some(4104))],
        );
    }

    check("parcels: 1 item", &base().violations(), &[]);
    {
        let mut value = base();
        value.parcels = vec![
            Parcel::new("custom", DimensionInput::new(DimensionInputRequired { width :
            0.0000000000000002220446049250313, height :
            0.0000000000000002220446049250313, depth : 0.0000000000000002220446049250313,
            unit : DimensionUnit::Centimetres }), [Item::new(1, "a")]); 50
        ];
        check("parcels: 50 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.parcels = vec![
            Parcel::new("custom", DimensionInput::new(DimensionInputRequired { width :
            0.0000000000000002220446049250313, height :
            0.0000000000000002220446049250313, depth : 0.0000000000000002220446049250313,
            unit : DimensionUnit::Centimetres }), [Item::new(1, "a")]); 51
        ];
        check(
            "parcels: 51 items",
            &value.violations(),
            &[("/parcels", "items", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.parcels = vec![
            Parcel::new("custom", DimensionInput::new(DimensionInputRequired { width :
            0.0000000000000002220446049250313, height :
            0.0000000000000002220446049250313, depth : 0.0000000000000002220446049250313,
            unit : DimensionUnit::Centimetres }), std::iter::repeat_n(Item::new(1, "a"),
            0))
        ];
        check(
            "parcels: something wrong inside",
            &value.violations(),
            &[("/parcels/0/items", "items", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.return_to = Some(
            AddressInput::new(AddressInputRequired {
                street1: "a",
                country: "USa",
                contact_name: "a",
            }),
        );
        check(
            "return_to: something wrong inside",
            &value.violations(),
            &[("/return_to/country", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.ship_from_display = Some(
            AddressInput::new(AddressInputRequired {
                street1: "a",
                country: "USa",
                contact_name: "a",
            }),
        );
        check(
            "ship_from_display: something wrong inside",
            &value.violations(),
            &[("/ship_from_display/country", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.delivery_instructions = Some("é".repeat(128).into());
        check("delivery_instructions: 128 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.delivery_instructions = Some("é".repeat(129).into());
        check(
            "delivery_instructions: 129 characters",
            &value.violations(),
            &[("/delivery_instructions", "chars", WARNS, Some(4104))],
        );
    }
}

#[test]
fn time_zone() {
    {
        let mut found = Violations::default();
        validate_time_zone("Europe/Berlin", &At::root(), &mut found);
        check("a time zone of the IANA database as an example", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_time_zone("Europe/", &At::root(), &mut found);
        check(
            "a time zone of the IANA database, missed",
            &found,
            &[("", "format", WARNS, Some(4104))],
        );
    }

    {
        let mut found = Violations::default();
        validate_time_zone("+08:00", &At::root(), &mut found);
        check(
            "a time zone of the IANA database, varied",
            &found,
            &[("", "format", WARNS, Some(4104))],
        );
    }
}

#[test]
fn png_image() {
    {
        let mut found = Violations::default();
        validate_png_image("aGk=", &At::root(), &mut found);
        check("Base64 text as an example", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_png_image("a===", &At::root(), &mut found);
        check("Base64 text, missed", &found, &[("", "format", REFUSES, Some(4104))]);
    }

    {
        let mut found = Violations::default();
        validate_png_image("aGk", &At::root(), &mut found);
        check("Base64 text, varied", &found, &[("", "format", WARNS, Some(4104))]);
    }
}

#[test]
fn invoice_images() {
    let base = || InvoiceImages::new();
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.commercial_invoice_letterhead = Some("a===".into());
        check(
            "commercial_invoice_letterhead: Base64 text, missed",
            &value.violations(),
            &[("/commercial_invoice_letterhead", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.commercial_invoice_signature = Some("a===".into());
        check(
            "commercial_invoice_signature: Base64 text, missed",
            &value.violations(),
            &[("/commercial_invoice_signature", "format", REFUSES, Some(4104))],
        );
    }
}

#[test]
fn account_settings_input() {
    let base = || AccountSettingsInput::new();
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.commercial_invoice_letterhead = Some("a===".into());
        check(
            "commercial_invoice_letterhead: Base64 text, missed",
            &value.violations(),
            &[("/commercial_invoice_letterhead", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.commercial_invoice_signature = Some("a===".into());
        check(
            "commercial_invoice_signature: Base64 text, missed",
            &value.violations(),
            &[("/commercial_invoice_signature", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.preferred_currency = Some(Currency::Aed);
        check("preferred_currency: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.preferred_currency = Some(
            Currency::Unknown("no value of this enum".into()),
        );
        check(
            "preferred_currency: a value that is not known",
            &value.violations(),
            &[("/preferred_currency", "known", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.electronic_trade_documents_enabled = Some(true);
        check(
            "images_of_electronic_documents: none",
            &value.violations(),
            &[
                (
                    "/commercial_invoice_letterhead",
                    "images_of_electronic_documents",
                    REFUSES,
                    Some(4104),
                ),
                (
                    "/commercial_invoice_signature",
                    "images_of_electronic_documents",
                    REFUSES,
                    Some(4104),
                ),
            ],
        );
    }

    {
        let mut value = base();
        value.electronic_trade_documents_enabled = Some(true);
        value.commercial_invoice_letterhead = Some("aGk=".into());
        check(
            "images_of_electronic_documents: `commercial_invoice_letterhead` alone",
            &value.violations(),
            &[
                (
                    "/commercial_invoice_signature",
                    "images_of_electronic_documents",
                    REFUSES,
                    Some(4104),
                ),
            ],
        );
    }

    {
        let mut value = base();
        value.electronic_trade_documents_enabled = Some(true);
        value.commercial_invoice_signature = Some("aGk=".into());
        check(
            "images_of_electronic_documents: `commercial_invoice_signature` alone",
            &value.violations(),
            &[
                (
                    "/commercial_invoice_letterhead",
                    "images_of_electronic_documents",
                    REFUSES,
                    Some(4104),
                ),
            ],
        );
    }

    {
        let mut value = base();
        value.electronic_trade_documents_enabled = Some(true);
        value.commercial_invoice_letterhead = Some("aGk=".into());
        value.commercial_invoice_signature = Some("aGk=".into());
        check(
            "images_of_electronic_documents: `commercial_invoice_letterhead` and `commercial_invoice_signature`",
            &value.violations(),
            &[],
        );
    }

    {
        let mut value = base();
        value.electronic_trade_documents_enabled = Some(false);
        check(
            "images_of_electronic_documents: but `electronic_trade_documents_enabled` is another",
            &value.violations(),
            &[],
        );
    }
}

#[test]
fn fedex_credentials() {
    let base = || FedexCredentials::new("a");
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn fedex_address() {
    let base = || FedexAddress::new(FedexAddressRequired {
        street1: "a",
        country: "USA",
        contact_name: "a",
    });
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.country = "USa".into();
        check(
            "country: a country in ISO 3166-1 alpha-3, three capital letters, missed",
            &value.violations(),
            &[("/country", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.email = Some("reader@example.com".into());
        check("email: an e-mail address as an example", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.email = Some("reader@example".into());
        check(
            "email: an e-mail address, missed",
            &value.violations(),
            &[("/email", "format", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.email = Some("\"a reader\"@example.com".into());
        check(
            "email: an e-mail address, varied",
            &value.violations(),
            &[("/email", "format", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.ty = Some(AddressType::Residential);
        check("type: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.ty = Some(AddressType::Unknown("no value of this enum".into()));
        check(
            "type: a value that is not known",
            &value.violations(),
            &[("/type", "known", WARNS, Some(4104))],
        );
    }
}

#[test]
fn fedex_invoice() {
    let base = || FedexInvoice::new(FedexInvoiceRequired {
        number: "a",
        date: "2024-02-29",
        amount: 1.0,
        currency: Currency::Aed,
    });
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.date = "2023-02-29".into();
        check(
            "date: a date, `YYYY-MM-DD`, missed",
            &value.violations(),
            &[("/date", "format", REFUSES, Some(4104))],
        );
    }

    check("currency: a value that is known", &base().violations(), &[]);
    {
        let mut value = base();
        value.currency = Currency::Unknown("no value of this enum".into());
        check(
            "currency: a value that is not known",
            &value.violations(),
            &[("/currency", "known", WARNS, Some(4104))],
        );
    }
}

#[test]
fn validate_address() {
    let base = || ValidateAddress::new(
        AddressInput::new(AddressInputRequired {
            street1: "a",
            country: "USA",
            contact_name: "a",
        }),
    );
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.address = AddressInput::new(AddressInputRequired {
            street1: "a",
            country: "USa",
            contact_name: "a",
        });
        check(
            "address: something wrong inside",
            &value.violations(),
            &[("/address/country", "format", REFUSES, Some(4104))],
        );
    }
}

#[test]
fn list_cancel_labels() {
    let base = || ListCancelLabels::new();
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.shipper_account_id = Some("123e4567-e89b-12d3-a456-42661417400".into());
        check(
            "shipper_account_id: a UUID, missed",
            &value.violations(),
            &[("/shipper_account_id", "format", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.status = Some(CancelStatus::Cancelling);
        check("status: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.status = Some(CancelStatus::Unknown("no value of this enum".into()));
        check(
            "status: a value that is not known",
            &value.violations(),
            &[("/status", "known", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.limit = Some(0);
        check(
            "limit: 0",
            &value.violations(),
            &[("/limit", "range", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.limit = Some(1);
        check("limit: 1", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.created_at_min = Some("2024-02-29T23:59:59+24:00".into());
        check(
            "created_at_min: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &value.violations(),
            &[("/created_at_min", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.created_at_max = Some("2024-02-29T23:59:59+24:00".into());
        check(
            "created_at_max: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &value.violations(),
            &[("/created_at_max", "format", REFUSES, Some(4104))],
        );
    }
}

#[test]
fn cancel_label() {
    let base = || CancelLabel::new(
        ReferenceInput::new("123e4567-e89b-12d3-a456-426614174000"),
    );
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.label = ReferenceInput::new("123e4567-e89b-12d3-a456-42661417400");
        check(
            "label: something wrong inside",
            &value.violations(),
            &[("/label/id", "format", WARNS, Some(4104))],
        );
    }
}

#[test]
fn get_cancel_label() {
    let base = || GetCancelLabel::new("123e4567-e89b-12d3-a456-426614174000");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.id = "123e4567-e89b-12d3-a456-42661417400".into();
        check(
            "id: a UUID, missed",
            &value.violations(),
            &[("/id", "format", WARNS, Some(4104))],
        );
    }
}

#[test]
fn list_cancel_pickups() {
    let base = || ListCancelPickups::new();
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.status = Some(CancelStatus::Cancelling);
        check("status: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.status = Some(CancelStatus::Unknown("no value of this enum".into()));
        check(
            "status: a value that is not known",
            &value.violations(),
            &[("/status", "known", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.limit = Some(0);
        check(
            "limit: 0",
            &value.violations(),
            &[("/limit", "range", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.limit = Some(1);
        check("limit: 1", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.created_at_min = Some("2024-02-29T23:59:59+24:00".into());
        check(
            "created_at_min: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &value.violations(),
            &[("/created_at_min", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.created_at_max = Some("2024-02-29T23:59:59+24:00".into());
        check(
            "created_at_max: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &value.violations(),
            &[("/created_at_max", "format", REFUSES, Some(4104))],
        );
    }
}

#[test]
fn cancel_pickup() {
    let base = || CancelPickup::new(
        ReferenceInput::new("123e4567-e89b-12d3-a456-426614174000"),
    );
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.pickup = ReferenceInput::new("123e4567-e89b-12d3-a456-42661417400");
        check(
            "pickup: something wrong inside",
            &value.violations(),
            &[("/pickup/id", "format", WARNS, Some(4104))],
        );
    }
}

#[test]
fn get_cancel_pickup() {
    let base = || GetCancelPickup::new("123e4567-e89b-12d3-a456-426614174000");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.id = "123e4567-e89b-12d3-a456-42661417400".into();
        check(
            "id: a UUID, missed",
            &value.violations(),
            &[("/id", "format", WARNS, Some(4104))],
        );
    }
}

#[test]
fn list_couriers() {
    let base = || ListCouriers::new();
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn create_fedex_shipper_account() {
    let base = || CreateFedexShipperAccount::new(
        FedexSlug::Fedex,
        "a",
        FedexCredentials::new("a"),
        FedexAddress::new(FedexAddressRequired {
            street1: "a",
            country: "USA",
            contact_name: "a",
        }),
        FedexInvoice::new(FedexInvoiceRequired {
            number: "a",
            date: "2024-02-29",
            amount: 1.0,
            currency: Currency::Aed,
        }),
    );
    check("nothing but what is required", &base().violations(), &[]);
    check("slug: a value that is known", &base().violations(), &[]);
    {
        let mut value = base();
        value.slug = FedexSlug::Unknown("no value of this enum".into());
        check(
            "slug: a value that is not known",
            &value.violations(),
            &[("/slug", "known", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.address = FedexAddress::new(FedexAddressRequired {
            street1: "a",
            country: "USa",
            contact_name: "a",
        });
        check(
            "address: something wrong inside",
            &value.violations(),
            &[("/address/country", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.invoice = FedexInvoice::new(FedexInvoiceRequired {
            number: "a",
            date: "2023-02-29",
            amount: 1.0,
            currency: Currency::Aed,
        });
        check(
            "invoice: something wrong inside",
            &value.violations(),
            &[("/invoice/date", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.timezone = Some("Europe/".into());
        check(
            "timezone: a time zone of the IANA database, missed",
            &value.violations(),
            &[("/timezone", "format", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.settings = Some(
            AccountSettingsInput::new().commercial_invoice_letterhead("a==="),
        );
        check(
            "settings: something wrong inside",
            &value.violations(),
            &[("/settings/commercial_invoice_letterhead", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.slug = FedexSlug::FedexSmartpost;
        check(
            "hub: none",
            &value.violations(),
            &[("/credentials/hub_id", "hub", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.slug = FedexSlug::FedexSmartpost;
        value.credentials = FedexCredentials::new("a").hub_id("a");
        check("hub: `credentials.hub_id` alone", &value.violations(), &[]);
    }

    check("hub: but `slug` is another", &base().violations(), &[]);
}

#[test]
fn migrate_fedex_shipper_account() {
    let base = || MigrateFedexShipperAccount::new(
        "123e4567-e89b-12d3-a456-426614174000",
        FedexInvoice::new(FedexInvoiceRequired {
            number: "a",
            date: "2024-02-29",
            amount: 1.0,
            currency: Currency::Aed,
        }),
    );
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.id = "123e4567-e89b-12d3-a456-42661417400".into();
        check(
            "id: a UUID, missed",
            &value.violations(),
            &[("/id", "format", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.invoice = FedexInvoice::new(FedexInvoiceRequired {
            number: "a",
            date: "2023-02-29",
            amount: 1.0,
            currency: Currency::Aed,
        });
        check(
            "invoice: something wrong inside",
            &value.violations(),
            &[("/invoice/date", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.address = Some(
            FedexAddress::new(FedexAddressRequired {
                street1: "a",
                country: "USa",
                contact_name: "a",
            }),
        );
        check(
            "address: something wrong inside",
            &value.violations(),
            &[("/address/country", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.settings = Some(
            AccountSettingsInput::new().commercial_invoice_letterhead("a==="),
        );
        check(
            "settings: something wrong inside",
            &value.violations(),
            &[("/settings/commercial_invoice_letterhead", "format", REFUSES, Some(4104))],
        );
    }
}

#[test]
fn list_labels() {
    let base = || ListLabels::new();
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.shipper_account_id = Some("123e4567-e89b-12d3-a456-42661417400".into());
        check(
            "shipper_account_id: a UUID, missed",
            &value.violations(),
            &[("/shipper_account_id", "format", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.status = Some(LabelStatus::Creating);
        check("status: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.status = Some(LabelStatus::Unknown("no value of this enum".into()));
        check(
            "status: a value that is not known",
            &value.violations(),
            &[("/status", "known", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.limit = Some(0);
        check(
            "limit: 0",
            &value.violations(),
            &[("/limit", "range", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.limit = Some(1);
        check("limit: 1", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.created_at_min = Some("2024-02-29T23:59:59+24:00".into());
        check(
            "created_at_min: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &value.violations(),
            &[("/created_at_min", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.created_at_max = Some("2024-02-29T23:59:59+24:00".into());
        check(
            "created_at_max: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &value.violations(),
            &[("/created_at_max", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.tracking_numbers = Some(vec!["one,two".into()]);
        check(
            "tracking_numbers: a separator in a member",
            &value.violations(),
            &[("/tracking_numbers/0", "style", REFUSES, None)],
        );
    }
}

#[test]
fn create_label() {
    let base = || CreateLabel::new(
        "a",
        ReferenceInput::new("123e4567-e89b-12d3-a456-426614174000"),
        Shipment::new(ShipmentRequired {
            ship_from: AddressInput::new(AddressInputRequired {
                street1: "a",
                country: "USA",
                contact_name: "a",
            }),
            ship_to: AddressInput::new(AddressInputRequired {
                street1: "a",
                country: "USA",
                contact_name: "a",
            }),
            parcels: [
                Parcel::new(
                    "custom",
                    DimensionInput::new(DimensionInputRequired {
                        width: 0.0000000000000002220446049250313,
                        height: 0.0000000000000002220446049250313,
                        depth: 0.0000000000000002220446049250313,
                        unit: DimensionUnit::Centimetres,
                    }),
                    [Item::new(1, "a")],
                ),
            ],
        }),
    );
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.shipper_account = ReferenceInput::new(
            "123e4567-e89b-12d3-a456-42661417400",
        );
        check(
            "shipper_account: something wrong inside",
            &value.violations(),
            &[("/shipper_account/id", "format", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.shipment = Shipment::new(ShipmentRequired {
            ship_from: AddressInput::new(AddressInputRequired {
                street1: "a",
                country: "USA",
                contact_name: "a",
            }),
            ship_to: AddressInput::new(AddressInputRequired {
                street1: "a",
                country: "USA",
                contact_name: "a",
            }),
            parcels: std::iter::repeat_n(
                Parcel::new(
                    "custom",
                    DimensionInput::new(DimensionInputRequired {
                        width: 0.0000000000000002220446049250313,
                        height: 0.0000000000000002220446049250313,
                        depth: 0.0000000000000002220446049250313,
                        unit: DimensionUnit::Centimetres,
                    }),
                    [Item::new(1, "a")],
                ),
                0,
            ),
        });
        check(
            "shipment: something wrong inside",
            &value.violations(),
            &[("/shipment/parcels", "items", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.paper_size = Some(PaperSize::Default);
        check("paper_size: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.paper_size = Some(PaperSize::Unknown("no value of this enum".into()));
        check(
            "paper_size: a value that is not known",
            &value.violations(),
            &[("/paper_size", "known", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.file_type = Some(FileType::Pdf);
        check("file_type: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.file_type = Some(FileType::Unknown("no value of this enum".into()));
        check(
            "file_type: a value that is not known",
            &value.violations(),
            &[("/file_type", "known", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.ship_date = Some("2023-02-29".into());
        check(
            "ship_date: a date, `YYYY-MM-DD`, missed",
            &value.violations(),
            &[("/ship_date", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.customs = Some(
            Customs::new(CustomsPurpose::Gift)
                .additional_charges(vec![AdditionalCharge::new(); 4]),
        );
        check(
            "customs: something wrong inside",
            &value.violations(),
            &[("/customs/additional_charges", "items", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.references = Some(vec!["a".into(); 3]);
        check("references: 3 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.references = Some(vec!["a".into(); 4]);
        check(
            "references: 4 items",
            &value.violations(),
            &[("/references", "items", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.invoice = Some(Invoice::new("2023-02-29"));
        check(
            "invoice: something wrong inside",
            &value.violations(),
            &[("/invoice/date", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.service_options = Some(
            vec![
                ServiceOptionInput::Cod(CodOptionInput::new(MoneyInput::new(Currency::Usd,
                1.0))); 5
            ],
        );
        check("service_options: 5 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.service_options = Some(
            vec![
                ServiceOptionInput::Cod(CodOptionInput::new(MoneyInput::new(Currency::Usd,
                1.0))); 6
            ],
        );
        check(
            "service_options: 6 items",
            &value.violations(),
            &[("/service_options", "items", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.service_options = Some(
            vec![ServiceOptionInput::Pickup(PickupOptionInput::new("24:00:00"))],
        );
        check(
            "service_options: something wrong inside",
            &value.violations(),
            &[("/service_options/0/start_time", "format", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.order_number = Some("".into());
        check(
            "order_number: 0 characters",
            &value.violations(),
            &[("/order_number", "chars", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.order_id = Some("".into());
        check(
            "order_id: 0 characters",
            &value.violations(),
            &[("/order_id", "chars", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.custom_fields = Some(
            [
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
                ("z".into(), "a".into()),
            ]
                .into(),
        );
        check(
            "custom_fields: 26 items",
            &value.violations(),
            &[("/custom_fields", "items", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.custom_fields = Some([("a".into(), "é".repeat(513).into())].into());
        check(
            "custom_fields: 513 characters",
            &value.violations(),
            &[("/custom_fields/#0", "chars", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.custom_fields = Some(
            [
                (
                    "ééééééééééééééééééééééééééééééé"
                        .into(),
                    "a".into(),
                ),
            ]
                .into(),
        );
        check(
            "custom_fields: 31 characters",
            &value.violations(),
            &[("/custom_fields/#0:key", "chars", REFUSES, Some(4104))],
        );
    }
}

#[test]
fn get_label() {
    let base = || GetLabel::new("123e4567-e89b-12d3-a456-426614174000");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.id = "123e4567-e89b-12d3-a456-42661417400".into();
        check(
            "id: a UUID, missed",
            &value.violations(),
            &[("/id", "format", WARNS, Some(4104))],
        );
    }
}

#[test]
fn list_locations() {
    let base = || ListLocations::new(LocationCourier::Ups, "USA").city("a");
    check(
        "nothing but what is required",
        &base().violations(),
        &[("/postal_code", "postal_place", REFUSES, Some(4104))],
    );
    check(
        "slug: a value that is known",
        &base().violations(),
        &[("/postal_code", "postal_place", REFUSES, Some(4104))],
    );
    {
        let mut value = base();
        value.slug = LocationCourier::Unknown("no value of this enum".into());
        check(
            "slug: a value that is not known",
            &value.violations(),
            &[("/slug", "known", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.country = "USa".into();
        check(
            "country: a country in ISO 3166-1 alpha-3, three capital letters, missed",
            &value.violations(),
            &[
                ("/country", "format", REFUSES, Some(4104)),
                ("/postal_code", "postal_place", REFUSES, Some(4104)),
            ],
        );
    }

    {
        let mut value = base();
        value.count = Some(0);
        check(
            "count: 0",
            &value.violations(),
            &[
                ("/count", "range", REFUSES, Some(4104)),
                ("/postal_code", "postal_place", REFUSES, Some(4104)),
            ],
        );
    }

    {
        let mut value = base();
        value.count = Some(1);
        check(
            "count: 1",
            &value.violations(),
            &[("/postal_code", "postal_place", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.count = Some(51);
        check(
            "count: 51",
            &value.violations(),
            &[
                ("/count", "range", REFUSES, Some(4104)),
                ("/postal_code", "postal_place", REFUSES, Some(4104)),
            ],
        );
    }

    {
        let mut value = base();
        value.count = Some(50);
        check(
            "count: 50",
            &value.violations(),
            &[("/postal_code", "postal_place", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.distance_unit = Some(DistanceUnit::Km);
        check(
            "distance_unit: a value that is known",
            &value.violations(),
            &[("/postal_code", "postal_place", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.distance_unit = Some(
            DistanceUnit::Unknown("no value of this enum".into()),
        );
        check(
            "distance_unit: a value that is not known",
            &value.violations(),
            &[
                ("/distance_unit", "known", WARNS, Some(4104)),
                ("/postal_code", "postal_place", REFUSES, Some(4104)),
            ],
        );
    }

    {
        let mut value = base();
        value.city = None;
        check(
            "place: none",
            &value.violations(),
            &[
                ("", "place", REFUSES, Some(4104)),
                ("/postal_code", "postal_place", REFUSES, Some(4104)),
            ],
        );
    }

    check(
        "place: `city` alone",
        &base().violations(),
        &[("/postal_code", "postal_place", REFUSES, Some(4104))],
    );
    {
        let mut value = base();
        value.city = None;
        value.postal_code = Some("a".into());
        check("place: `postal_code` alone", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.postal_code = Some("a".into());
        check("place: `city` and `postal_code`", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.slug = LocationCourier::Evri;
        check(
            "postal_place: none",
            &value.violations(),
            &[("/postal_code", "postal_place", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.slug = LocationCourier::Evri;
        value.postal_code = Some("a".into());
        check("postal_place: `postal_code` alone", &value.violations(), &[]);
    }

    check(
        "postal_place: none, `slug` with value 2",
        &base().violations(),
        &[("/postal_code", "postal_place", REFUSES, Some(4104))],
    );
    {
        let mut value = base();
        value.postal_code = Some("a".into());
        check(
            "postal_place: `postal_code` alone, `slug` with value 2",
            &value.violations(),
            &[],
        );
    }

    {
        let mut value = base();
        value.slug = LocationCourier::Fedex;
        check("postal_place: but `slug` is another", &value.violations(), &[]);
    }
}

#[test]
fn list_manifests() {
    let base = || ListManifests::new();
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.shipper_account_id = Some("123e4567-e89b-12d3-a456-42661417400".into());
        check(
            "shipper_account_id: a UUID, missed",
            &value.violations(),
            &[("/shipper_account_id", "format", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.status = Some(ManifestStatus::Manifesting);
        check("status: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.status = Some(ManifestStatus::Unknown("no value of this enum".into()));
        check(
            "status: a value that is not known",
            &value.violations(),
            &[("/status", "known", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.limit = Some(0);
        check(
            "limit: 0",
            &value.violations(),
            &[("/limit", "range", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.limit = Some(1);
        check("limit: 1", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.created_at_min = Some("2024-02-29T23:59:59+24:00".into());
        check(
            "created_at_min: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &value.violations(),
            &[("/created_at_min", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.created_at_max = Some("2024-02-29T23:59:59+24:00".into());
        check(
            "created_at_max: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &value.violations(),
            &[("/created_at_max", "format", REFUSES, Some(4104))],
        );
    }
}

#[test]
fn create_manifest() {
    let base = || CreateManifest::new(
        ReferenceInput::new("123e4567-e89b-12d3-a456-426614174000"),
    );
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.shipper_account = ReferenceInput::new(
            "123e4567-e89b-12d3-a456-42661417400",
        );
        check(
            "shipper_account: something wrong inside",
            &value.violations(),
            &[("/shipper_account/id", "format", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.label_ids = Some(vec![]);
        check(
            "label_ids: 0 items",
            &value.violations(),
            &[("/label_ids", "items", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.label_ids = Some(vec!["123e4567-e89b-12d3-a456-426614174000".into()]);
        check("label_ids: 1 item", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.label_ids = Some(vec!["123e4567-e89b-12d3-a456-42661417400".into()]);
        check(
            "label_ids: a UUID, missed",
            &value.violations(),
            &[("/label_ids/0", "format", WARNS, Some(4104))],
        );
    }
}

#[test]
fn get_manifest() {
    let base = || GetManifest::new("123e4567-e89b-12d3-a456-426614174000");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.id = "123e4567-e89b-12d3-a456-42661417400".into();
        check(
            "id: a UUID, missed",
            &value.violations(),
            &[("/id", "format", WARNS, Some(4104))],
        );
    }
}

#[test]
fn list_pickups() {
    let base = || ListPickups::new();
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.status = Some(PickupStatus::Creating);
        check("status: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.status = Some(PickupStatus::Unknown("no value of this enum".into()));
        check(
            "status: a value that is not known",
            &value.violations(),
            &[("/status", "known", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.limit = Some(0);
        check(
            "limit: 0",
            &value.violations(),
            &[("/limit", "range", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.limit = Some(1);
        check("limit: 1", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.created_at_min = Some("2024-02-29T23:59:59+24:00".into());
        check(
            "created_at_min: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &value.violations(),
            &[("/created_at_min", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.created_at_max = Some("2024-02-29T23:59:59+24:00".into());
        check(
            "created_at_max: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &value.violations(),
            &[("/created_at_max", "format", REFUSES, Some(4104))],
        );
    }
}

#[test]
fn create_pickup() {
    let base = || {
        CreatePickup::new(CreatePickupRequired {
                pickup_start_time: "23:59:59",
                pickup_end_time: "23:59:59",
                pickup_from: AddressInput::new(AddressInputRequired {
                    street1: "a",
                    country: "USA",
                    contact_name: "a",
                }),
            })
            .label_ids(["123e4567-e89b-12d3-a456-426614174000"])
    };
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.pickup_start_time = "24:00:00".into();
        check(
            "pickup_start_time: a time of day, `HH:MM:SS`, missed",
            &value.violations(),
            &[("/pickup_start_time", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.pickup_end_time = "24:00:00".into();
        check(
            "pickup_end_time: a time of day, `HH:MM:SS`, missed",
            &value.violations(),
            &[("/pickup_end_time", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.pickup_from = AddressInput::new(AddressInputRequired {
            street1: "a",
            country: "USa",
            contact_name: "a",
        });
        check(
            "pickup_from: something wrong inside",
            &value.violations(),
            &[("/pickup_from/country", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.pickup_date = Some("2023-02-29".into());
        check(
            "pickup_date: a date, `YYYY-MM-DD`, missed",
            &value.violations(),
            &[("/pickup_date", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.ship_to = Some(
            AddressInput::new(AddressInputRequired {
                street1: "a",
                country: "USa",
                contact_name: "a",
            }),
        );
        check(
            "ship_to: something wrong inside",
            &value.violations(),
            &[("/ship_to/country", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.label_ids = Some(
            vec!["123e4567-e89b-12d3-a456-426614174000".into(); 2000],
        );
        check("label_ids: 2000 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.label_ids = Some(
            vec!["123e4567-e89b-12d3-a456-426614174000".into(); 2001],
        );
        check(
            "label_ids: 2001 items",
            &value.violations(),
            &[("/label_ids", "items", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.label_ids = Some(vec!["123e4567-e89b-12d3-a456-42661417400".into()]);
        check(
            "label_ids: a UUID, missed",
            &value.violations(),
            &[("/label_ids/0", "format", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.pickup_parcels = Some(
            vec![PickupParcelInput::new(WeightInput::new(WeightUnit::Pounds, 3.2), 0)],
        );
        check(
            "pickup_parcels: something wrong inside",
            &value.violations(),
            &[
                ("/pickup_parcels/0/quantity", "range", REFUSES, Some(4104)),
                ("", "labels_or_parcels", REFUSES, Some(4104)),
                ("/shipper_account", "account_of_parcels", REFUSES, Some(4104)),
            ],
        );
    }

    {
        let mut value = base();
        value.shipper_account = Some(
            ReferenceInput::new("123e4567-e89b-12d3-a456-42661417400"),
        );
        check(
            "shipper_account: something wrong inside",
            &value.violations(),
            &[("/shipper_account/id", "format", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.pickup_instructions = Some("é".repeat(255).into());
        check("pickup_instructions: 255 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.pickup_instructions = Some("é".repeat(256).into());
        check(
            "pickup_instructions: 256 characters",
            &value.violations(),
            &[("/pickup_instructions", "chars", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.label_ids = None;
        check(
            "labels_or_parcels: none",
            &value.violations(),
            &[("", "labels_or_parcels", REFUSES, Some(4104))],
        );
    }

    check("labels_or_parcels: `label_ids` alone", &base().violations(), &[]);
    {
        let mut value = base();
        value.label_ids = None;
        value.pickup_parcels = Some(
            vec![PickupParcelInput::new(WeightInput::new(WeightUnit::Pounds, 3.2), 1)],
        );
        check(
            "labels_or_parcels: `pickup_parcels` alone",
            &value.violations(),
            &[("/shipper_account", "account_of_parcels", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.pickup_parcels = Some(
            vec![PickupParcelInput::new(WeightInput::new(WeightUnit::Pounds, 3.2), 1)],
        );
        check(
            "labels_or_parcels: `label_ids` and `pickup_parcels`",
            &value.violations(),
            &[
                ("", "labels_or_parcels", REFUSES, Some(4104)),
                ("/shipper_account", "account_of_parcels", REFUSES, Some(4104)),
            ],
        );
    }

    {
        let mut value = base();
        value.pickup_parcels = Some(
            vec![PickupParcelInput::new(WeightInput::new(WeightUnit::Pounds, 3.2), 1)],
        );
        check(
            "account_of_parcels: none",
            &value.violations(),
            &[
                ("", "labels_or_parcels", REFUSES, Some(4104)),
                ("/shipper_account", "account_of_parcels", REFUSES, Some(4104)),
            ],
        );
    }

    {
        let mut value = base();
        value.pickup_parcels = Some(
            vec![PickupParcelInput::new(WeightInput::new(WeightUnit::Pounds, 3.2), 1)],
        );
        value.shipper_account = Some(
            ReferenceInput::new("123e4567-e89b-12d3-a456-426614174000"),
        );
        check(
            "account_of_parcels: `shipper_account` alone",
            &value.violations(),
            &[("", "labels_or_parcels", REFUSES, Some(4104))],
        );
    }

    check(
        "account_of_parcels: but `pickup_parcels` is another",
        &base().violations(),
        &[],
    );
}

#[test]
fn get_pickup() {
    let base = || GetPickup::new("123e4567-e89b-12d3-a456-426614174000");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.id = "123e4567-e89b-12d3-a456-42661417400".into();
        check(
            "id: a UUID, missed",
            &value.violations(),
            &[("/id", "format", WARNS, Some(4104))],
        );
    }
}

#[test]
fn list_rates() {
    let base = || ListRates::new();
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.status = Some(RateStatus::Calculating);
        check("status: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.status = Some(RateStatus::Unknown("no value of this enum".into()));
        check(
            "status: a value that is not known",
            &value.violations(),
            &[("/status", "known", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.limit = Some(0);
        check(
            "limit: 0",
            &value.violations(),
            &[("/limit", "range", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.limit = Some(1);
        check("limit: 1", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.created_at_min = Some("2024-02-29T23:59:59+24:00".into());
        check(
            "created_at_min: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &value.violations(),
            &[("/created_at_min", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.created_at_max = Some("2024-02-29T23:59:59+24:00".into());
        check(
            "created_at_max: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &value.violations(),
            &[("/created_at_max", "format", REFUSES, Some(4104))],
        );
    }
}

#[test]
fn create_rate() {
    let base = || CreateRate::new(
        Shipment::new(ShipmentRequired {
            ship_from: AddressInput::new(AddressInputRequired {
                street1: "a",
                country: "USA",
                contact_name: "a",
            }),
            ship_to: AddressInput::new(AddressInputRequired {
                street1: "a",
                country: "USA",
                contact_name: "a",
            }),
            parcels: [
                Parcel::new(
                    "custom",
                    DimensionInput::new(DimensionInputRequired {
                        width: 0.0000000000000002220446049250313,
                        height: 0.0000000000000002220446049250313,
                        depth: 0.0000000000000002220446049250313,
                        unit: DimensionUnit::Centimetres,
                    }),
                    [Item::new(1, "a")],
                ),
            ],
        }),
    );
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.shipment = Shipment::new(ShipmentRequired {
            ship_from: AddressInput::new(AddressInputRequired {
                street1: "a",
                country: "USA",
                contact_name: "a",
            }),
            ship_to: AddressInput::new(AddressInputRequired {
                street1: "a",
                country: "USA",
                contact_name: "a",
            }),
            parcels: std::iter::repeat_n(
                Parcel::new(
                    "custom",
                    DimensionInput::new(DimensionInputRequired {
                        width: 0.0000000000000002220446049250313,
                        height: 0.0000000000000002220446049250313,
                        depth: 0.0000000000000002220446049250313,
                        unit: DimensionUnit::Centimetres,
                    }),
                    [Item::new(1, "a")],
                ),
                0,
            ),
        });
        check(
            "shipment: something wrong inside",
            &value.violations(),
            &[("/shipment/parcels", "items", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.ship_date = Some("2023-02-29".into());
        check(
            "ship_date: a date, `YYYY-MM-DD`, missed",
            &value.violations(),
            &[("/ship_date", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.shipper_accounts = Some(
            vec![ReferenceInput::new("123e4567-e89b-12d3-a456-426614174000"); 50],
        );
        check("shipper_accounts: 50 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.shipper_accounts = Some(
            vec![ReferenceInput::new("123e4567-e89b-12d3-a456-426614174000"); 51],
        );
        check(
            "shipper_accounts: 51 items",
            &value.violations(),
            &[("/shipper_accounts", "items", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.shipper_accounts = Some(
            vec![ReferenceInput::new("123e4567-e89b-12d3-a456-42661417400")],
        );
        check(
            "shipper_accounts: something wrong inside",
            &value.violations(),
            &[("/shipper_accounts/0/id", "format", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.expected_delivery_date = Some("2023-02-29".into());
        check(
            "expected_delivery_date: a date, `YYYY-MM-DD`, missed",
            &value.violations(),
            &[("/expected_delivery_date", "format", REFUSES, Some(4104))],
        );
    }
}

#[test]
fn get_rate() {
    let base = || GetRate::new("123e4567-e89b-12d3-a456-426614174000");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.id = "123e4567-e89b-12d3-a456-42661417400".into();
        check(
            "id: a UUID, missed",
            &value.violations(),
            &[("/id", "format", WARNS, Some(4104))],
        );
    }
}

#[test]
fn list_shipper_accounts() {
    let base = || ListShipperAccounts::new();
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.slug = Some(" ".into());
        check(
            "slug: a text that doesn't match",
            &value.violations(),
            &[("/slug", "pattern", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.limit = Some(0);
        check(
            "limit: 0",
            &value.violations(),
            &[("/limit", "range", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.limit = Some(1);
        check("limit: 1", &value.violations(), &[]);
    }
}

#[test]
fn create_shipper_account() {
    let base = || CreateShipperAccount::new(CreateShipperAccountRequired {
        slug: "a",
        description: "a",
        credentials: [("a", true)],
    });
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.slug = " ".into();
        check(
            "slug: a text that doesn't match",
            &value.violations(),
            &[("/slug", "pattern", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.description = "".into();
        check(
            "description: 0 characters",
            &value.violations(),
            &[("/description", "chars", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.description = "é".into();
        check("description: 1 character", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.description = "é".repeat(200).into();
        check("description: 200 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.description = "é".repeat(201).into();
        check(
            "description: 201 characters",
            &value.violations(),
            &[("/description", "chars", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.timezone = Some("Europe/".into());
        check(
            "timezone: a time zone of the IANA database, missed",
            &value.violations(),
            &[("/timezone", "format", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.address = Some(
            AddressInput::new(AddressInputRequired {
                street1: "a",
                country: "USa",
                contact_name: "a",
            }),
        );
        check(
            "address: something wrong inside",
            &value.violations(),
            &[("/address/country", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.settings = Some(
            InvoiceImages::new().commercial_invoice_letterhead("a==="),
        );
        check(
            "settings: something wrong inside",
            &value.violations(),
            &[("/settings/commercial_invoice_letterhead", "format", REFUSES, Some(4104))],
        );
    }
}

#[test]
fn get_shipper_account() {
    let base = || GetShipperAccount::new("123e4567-e89b-12d3-a456-426614174000");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.id = "123e4567-e89b-12d3-a456-42661417400".into();
        check(
            "id: a UUID, missed",
            &value.violations(),
            &[("/id", "format", WARNS, Some(4104))],
        );
    }
}

#[test]
fn delete_shipper_account() {
    let base = || DeleteShipperAccount::new("123e4567-e89b-12d3-a456-426614174000");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.id = "123e4567-e89b-12d3-a456-42661417400".into();
        check(
            "id: a UUID, missed",
            &value.violations(),
            &[("/id", "format", WARNS, Some(4104))],
        );
    }
}

#[test]
fn update_shipper_account_info() {
    let base = || UpdateShipperAccountInfo::new("123e4567-e89b-12d3-a456-426614174000");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.id = "123e4567-e89b-12d3-a456-42661417400".into();
        check(
            "id: a UUID, missed",
            &value.violations(),
            &[("/id", "format", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.description = Some("".into());
        check(
            "description: 0 characters",
            &value.violations(),
            &[("/description", "chars", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.description = Some("é".into());
        check("description: 1 character", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.description = Some(
            "ééééééééééééééééééééééééééééééééééé"
                .into(),
        );
        check("description: 35 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.description = Some(
            "éééééééééééééééééééééééééééééééééééé"
                .into(),
        );
        check(
            "description: 36 characters",
            &value.violations(),
            &[("/description", "chars", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.timezone = Some("Europe/".into());
        check(
            "timezone: a time zone of the IANA database, missed",
            &value.violations(),
            &[("/timezone", "format", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.address = Some(
            AddressInput::new(AddressInputRequired {
                street1: "a",
                country: "USa",
                contact_name: "a",
            }),
        );
        check(
            "address: something wrong inside",
            &value.violations(),
            &[("/address/country", "format", REFUSES, Some(4104))],
        );
    }
}

#[test]
fn update_shipper_account_credentials() {
    let base = || UpdateShipperAccountCredentials::new(
        "123e4567-e89b-12d3-a456-426614174000",
        [("a", true)],
    );
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.id = "123e4567-e89b-12d3-a456-42661417400".into();
        check(
            "id: a UUID, missed",
            &value.violations(),
            &[("/id", "format", WARNS, Some(4104))],
        );
    }
}

#[test]
fn update_shipper_account_settings() {
    let base = || UpdateShipperAccountSettings::new(
        "123e4567-e89b-12d3-a456-426614174000",
    );
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.id = "123e4567-e89b-12d3-a456-42661417400".into();
        check(
            "id: a UUID, missed",
            &value.violations(),
            &[("/id", "format", WARNS, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.commercial_invoice_letterhead = Some("a===".into());
        check(
            "commercial_invoice_letterhead: Base64 text, missed",
            &value.violations(),
            &[("/commercial_invoice_letterhead", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.commercial_invoice_signature = Some("a===".into());
        check(
            "commercial_invoice_signature: Base64 text, missed",
            &value.violations(),
            &[("/commercial_invoice_signature", "format", REFUSES, Some(4104))],
        );
    }

    {
        let mut value = base();
        value.electronic_trade_documents_enabled = Some(true);
        check(
            "images_of_electronic_documents: none",
            &value.violations(),
            &[
                (
                    "/commercial_invoice_letterhead",
                    "images_of_electronic_documents",
                    REFUSES,
                    Some(4104),
                ),
                (
                    "/commercial_invoice_signature",
                    "images_of_electronic_documents",
                    REFUSES,
                    Some(4104),
                ),
            ],
        );
    }

    {
        let mut value = base();
        value.electronic_trade_documents_enabled = Some(true);
        value.commercial_invoice_letterhead = Some("aGk=".into());
        check(
            "images_of_electronic_documents: `commercial_invoice_letterhead` alone",
            &value.violations(),
            &[
                (
                    "/commercial_invoice_signature",
                    "images_of_electronic_documents",
                    REFUSES,
                    Some(4104),
                ),
            ],
        );
    }

    {
        let mut value = base();
        value.electronic_trade_documents_enabled = Some(true);
        value.commercial_invoice_signature = Some("aGk=".into());
        check(
            "images_of_electronic_documents: `commercial_invoice_signature` alone",
            &value.violations(),
            &[
                (
                    "/commercial_invoice_letterhead",
                    "images_of_electronic_documents",
                    REFUSES,
                    Some(4104),
                ),
            ],
        );
    }

    {
        let mut value = base();
        value.electronic_trade_documents_enabled = Some(true);
        value.commercial_invoice_letterhead = Some("aGk=".into());
        value.commercial_invoice_signature = Some("aGk=".into());
        check(
            "images_of_electronic_documents: `commercial_invoice_letterhead` and `commercial_invoice_signature`",
            &value.violations(),
            &[],
        );
    }

    {
        let mut value = base();
        value.electronic_trade_documents_enabled = Some(false);
        check(
            "images_of_electronic_documents: but `electronic_trade_documents_enabled` is another",
            &value.violations(),
            &[],
        );
    }
}
