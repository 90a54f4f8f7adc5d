// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/address.yaml` of the specification: change it there.

use super::*;

/// Who and where somebody is.
///
/// As answers hold it; requests take [`AddressInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// Street and number.
    pub street1: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The name of the person.
    pub contact_name: Option<String>,
    /// A phone number, in any form.
    pub phone: Option<String>,
    /// A fax number.
    pub fax: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// The name of the company.
    pub company_name: Option<String>,
    /// The second line of the street.
    pub street2: Option<String>,
    /// The third line of the street.
    pub street3: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The state or province.
    pub state: Option<String>,
    /// The postal code.
    pub postal_code: Option<String>,
    /// Whether people live or work there.
    pub ty: Option<AddressType>,
    /// The tax number.
    pub tax_id: Option<String>,
    /// What kind of number `tax_id` is.
    ///
    /// Only DHL Express and DHL eCommerce in the US and the UK read it.
    pub tax_id_type: Option<TaxIdType>,
    /// The number of a paper that proves who the person is.
    pub identification_number: Option<String>,
    /// What kind of paper `identification_number` belongs to.
    pub identification_type: Option<IdentificationType>,
    /// The EORI number, by which customs of the European Union know a trader.
    pub eori_number: Option<String>,
    /// Where it is on the map.
    pub location: Option<GeoPoint>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    Address {
        street1.hidden(),
        country,
        contact_name.hidden(),
        phone.hidden(),
        fax.hidden(),
        email.hidden(),
        company_name.hidden(),
        street2.hidden(),
        street3.hidden(),
        city.hidden(),
        state,
        postal_code.hidden(),
        ty = "type",
        tax_id.hidden(),
        tax_id_type,
        identification_number.hidden(),
        identification_type,
        eori_number.hidden(),
        location.hidden(),
    }
}

/// Who and where somebody is.
///
/// As requests hold it; answers hold [`Address`].
#[derive(Clone, PartialEq)]
pub struct AddressInput {
    /// Street and number.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub street1: String,
    /// The country.
    ///
    /// - A country in ISO 3166-1 alpha-3, three capital letters.
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub country: String,
    /// The name of the person.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub contact_name: String,
    /// A phone number, in any form.
    pub phone: Option<String>,
    /// A fax number.
    pub fax: Option<String>,
    /// An e-mail address.
    ///
    /// - An e-mail address (only warns: documented in 2022).
    pub email: Option<String>,
    /// The name of the company.
    pub company_name: Option<String>,
    /// The second line of the street.
    pub street2: Option<String>,
    /// The third line of the street.
    pub street3: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The state or province.
    pub state: Option<String>,
    /// The postal code.
    pub postal_code: Option<String>,
    /// Whether people live or work there.
    pub ty: Option<AddressType>,
    /// The tax number.
    pub tax_id: Option<String>,
    /// What kind of number `tax_id` is.
    ///
    /// Only DHL Express and DHL eCommerce in the US and the UK read it.
    pub tax_id_type: Option<TaxIdType>,
    /// The number of a paper that proves who the person is.
    pub identification_number: Option<String>,
    /// What kind of paper `identification_number` belongs to.
    pub identification_type: Option<IdentificationType>,
    /// The EORI number, by which customs of the European Union know a trader.
    pub eori_number: Option<String>,
    /// Where it is on the map.
    pub location: Option<GeoPointInput>,
}

runtime::request! {
    AddressInput(
        required: AddressInputRequired<impl Into<String>, impl Into<String>, impl Into<String>>
    ) {
        street1(argument(required.street1.into())).hidden(),
        country(argument(required.country.into())),
        contact_name(argument(required.contact_name.into())).hidden(),
        phone(optional into String).hidden(),
        fax(optional into String).hidden(),
        email(optional into String).hidden(),
        company_name(optional into String).hidden(),
        street2(optional into String).hidden(),
        street3(optional into String).hidden(),
        city(optional into String).hidden(),
        state(optional into String),
        postal_code(optional into String).hidden(),
        ty(optional into AddressType) = "type",
        tax_id(optional into String).hidden(),
        tax_id_type(optional into TaxIdType),
        identification_number(optional into String).hidden(),
        identification_type(optional into IdentificationType),
        eori_number(optional into String).hidden(),
        location(optional into GeoPointInput).hidden(),
    }
}

/// What [`AddressInput::new`] asks for.
pub struct AddressInputRequired<T1, T2, T3> {
    /// [`street1`](AddressInput::street1).
    pub street1: T1,
    /// [`country`](AddressInput::country).
    pub country: T2,
    /// [`contact_name`](AddressInput::contact_name).
    pub contact_name: T3,
}

runtime::validator! {
    AddressInput {
        required country.by_text(validate_country_code);
        optional email.format(&[runtime::Format::Email], rules::FORMAT_BAD_REQUEST_WARNS);
        optional ty.at("/type").known(rules::KNOWN_BAD_REQUEST_WARNS);
        optional tax_id_type.known(rules::KNOWN_BAD_REQUEST_WARNS);
        optional identification_type.known(rules::KNOWN_BAD_REQUEST_WARNS);
        optional location.valid();
    }
}

runtime::text_enum! {
    /// Whether people live or work at an address.
    AddressType {
        /// A home.
        Residential = "residential",
        /// A place of work.
        Business = "business",
    }
}

runtime::text_enum! {
    /// What kind of tax number one is.
    TaxIdType {
        /// Value added tax.
        Vat = "vat",
        /// Goods and services tax.
        Gst = "gst",
        /// A trader's number at customs of the European Union.
        Eori = "eori",
        /// A seller's number in the import one-stop shop of the European Union.
        Ioss = "ioss",
        /// A permanent account number of India.
        Pan = "pan",
        /// An authorisation of the UK Internal Market Scheme.
        Ukims = "ukims",
        /// Another number.
        Other = "other",
    }
}

runtime::text_enum! {
    /// What kind of paper proves who a person is.
    IdentificationType {
        /// A military identity card.
        Military = "mil",
        /// A national identity card.
        NationalId = "nid",
        /// A passport.
        Passport = "pas",
        /// Another paper.
        Other = "other",
    }
}

/// A place on the map, in degrees.
///
/// As answers hold it; requests take [`GeoPointInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GeoPoint {
    /// How far north, or south if negative.
    pub latitude: Option<runtime::Number>,
    /// How far east, or west if negative.
    pub longitude: Option<runtime::Number>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    GeoPoint {
        latitude = "lat",
        longitude = "lng",
    }
}

/// A place on the map, in degrees.
///
/// As requests hold it; answers hold [`GeoPoint`].
#[derive(Clone, PartialEq)]
pub struct GeoPointInput {
    /// How far north, or south if negative.
    ///
    /// - -90 to 90 (only warns: documented in 2022).
    /// - A multiple of 0.00000001 (only warns: documented in 2022).
    pub latitude: Option<runtime::Number>,
    /// How far east, or west if negative.
    ///
    /// - -180 to 180 (only warns: documented in 2022).
    /// - A multiple of 0.00000001 (only warns: documented in 2022).
    pub longitude: Option<runtime::Number>,
}

runtime::request! {
    GeoPointInput() {
        latitude(optional into runtime::Number) = "lat",
        longitude(optional into runtime::Number) = "lng",
    }
}

runtime::validator! {
    GeoPointInput {
        optional latitude.at("/lat").number_range(
            std::ops::Bound::Included(-90.0),
            std::ops::Bound::Included(90.0),
            rules::RANGE_BAD_REQUEST_WARNS
        ).multiple_of(0.00000001, rules::MULTIPLE_BAD_REQUEST_WARNS).finite(rules::FINITE);
        optional longitude.at("/lng").number_range(
            std::ops::Bound::Included(-180.0),
            std::ops::Bound::Included(180.0),
            rules::RANGE_BAD_REQUEST_WARNS
        ).multiple_of(0.00000001, rules::MULTIPLE_BAD_REQUEST_WARNS).finite(rules::FINITE);
    }
}
