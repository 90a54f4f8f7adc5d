// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/address.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// Who and where somebody is.
///
/// As answers hold it; requests take [`AddressInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// Street and number.
    ///
    /// - May be null, which reads as absent.
    pub street1: Option<String>,
    /// The country.
    ///
    /// - May be null, which reads as absent.
    pub country: Option<String>,
    /// The name of the person.
    ///
    /// - May be null, which reads as absent.
    pub contact_name: Option<String>,
    /// A phone number, in any form.
    ///
    /// - May be null, which reads as absent.
    pub phone: Option<String>,
    /// A fax number.
    ///
    /// - May be null, which reads as absent.
    pub fax: Option<String>,
    /// An e-mail address.
    ///
    /// - May be null, which reads as absent.
    pub email: Option<String>,
    /// The name of the company.
    ///
    /// - May be null, which reads as absent.
    pub company_name: Option<String>,
    /// The second line of the street.
    ///
    /// - May be null, which reads as absent.
    pub street2: Option<String>,
    /// The third line of the street.
    ///
    /// - May be null, which reads as absent.
    pub street3: Option<String>,
    /// The city.
    ///
    /// - May be null, which reads as absent.
    pub city: Option<String>,
    /// The state or province.
    ///
    /// - May be null, which reads as absent.
    pub state: Option<String>,
    /// The postal code.
    ///
    /// - May be null, which reads as absent.
    pub postal_code: Option<String>,
    /// Whether people live or work there.
    ///
    /// - May be null, which reads as absent.
    pub ty: Option<AddressType>,
    /// The tax number.
    ///
    /// - May be null, which reads as absent.
    pub tax_id: Option<String>,
    /// What kind of number `tax_id` is.
    ///
    /// Only DHL Express and DHL eCommerce in the US and the UK read it.
    ///
    /// - May be null, which reads as absent.
    pub tax_id_type: Option<TaxIdType>,
    /// The number of a paper that proves who the person is.
    ///
    /// - May be null, which reads as absent.
    pub identification_number: Option<String>,
    /// What kind of paper `identification_number` belongs to.
    ///
    /// - May be null, which reads as absent.
    pub identification_type: Option<IdentificationType>,
    /// The EORI number, by which customs of the European Union know a trader.
    ///
    /// - May be null, which reads as absent.
    pub eori_number: Option<String>,
    /// Where it is on the map.
    ///
    /// - May be null, which reads as absent.
    pub location: Option<GeoPoint>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for Address {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "street1" => member.value(&mut self.street1),
            "country" => member.value(&mut self.country),
            "contact_name" => member.value(&mut self.contact_name),
            "phone" => member.value(&mut self.phone),
            "fax" => member.value(&mut self.fax),
            "email" => member.value(&mut self.email),
            "company_name" => member.value(&mut self.company_name),
            "street2" => member.value(&mut self.street2),
            "street3" => member.value(&mut self.street3),
            "city" => member.value(&mut self.city),
            "state" => member.value(&mut self.state),
            "postal_code" => member.value(&mut self.postal_code),
            "type" => member.value(&mut self.ty),
            "tax_id" => member.value(&mut self.tax_id),
            "tax_id_type" => member.value(&mut self.tax_id_type),
            "identification_number" => member.value(&mut self.identification_number),
            "identification_type" => member.value(&mut self.identification_type),
            "eori_number" => member.value(&mut self.eori_number),
            "location" => member.value(&mut self.location),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Address {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for Address {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "street1", &self.street1)?;
        runtime::encode::optional(map, "country", &self.country)?;
        runtime::encode::optional(map, "contact_name", &self.contact_name)?;
        runtime::encode::optional(map, "phone", &self.phone)?;
        runtime::encode::optional(map, "fax", &self.fax)?;
        runtime::encode::optional(map, "email", &self.email)?;
        runtime::encode::optional(map, "company_name", &self.company_name)?;
        runtime::encode::optional(map, "street2", &self.street2)?;
        runtime::encode::optional(map, "street3", &self.street3)?;
        runtime::encode::optional(map, "city", &self.city)?;
        runtime::encode::optional(map, "state", &self.state)?;
        runtime::encode::optional(map, "postal_code", &self.postal_code)?;
        runtime::encode::optional(map, "type", &self.ty)?;
        runtime::encode::optional(map, "tax_id", &self.tax_id)?;
        runtime::encode::optional(map, "tax_id_type", &self.tax_id_type)?;
        runtime::encode::optional(
            map,
            "identification_number",
            &self.identification_number,
        )?;
        runtime::encode::optional(
            map,
            "identification_type",
            &self.identification_type,
        )?;
        runtime::encode::optional(map, "eori_number", &self.eori_number)?;
        runtime::encode::optional(map, "location", &self.location)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Address {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Address {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

impl std::fmt::Debug for Address {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("Address");
        shown.field("street1", &self.street1.hidden());
        shown.field("country", &self.country);
        shown.field("contact_name", &self.contact_name.hidden());
        shown.field("phone", &self.phone.hidden());
        shown.field("fax", &self.fax.hidden());
        shown.field("email", &self.email.hidden());
        shown.field("company_name", &self.company_name.hidden());
        shown.field("street2", &self.street2.hidden());
        shown.field("street3", &self.street3.hidden());
        shown.field("city", &self.city.hidden());
        shown.field("state", &self.state);
        shown.field("postal_code", &self.postal_code.hidden());
        shown.field("ty", &self.ty);
        shown.field("tax_id", &self.tax_id.hidden());
        shown.field("tax_id_type", &self.tax_id_type);
        shown.field("identification_number", &self.identification_number.hidden());
        shown.field("identification_type", &self.identification_type);
        shown.field("eori_number", &self.eori_number.hidden());
        shown.field("location", &self.location.hidden());
        shown.finish_non_exhaustive()
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

impl AddressInput {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: AddressInputRequired<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            street1: required.street1.into(),
            country: required.country.into(),
            contact_name: required.contact_name.into(),
            phone: None,
            fax: None,
            email: None,
            company_name: None,
            street2: None,
            street3: None,
            city: None,
            state: None,
            postal_code: None,
            ty: None,
            tax_id: None,
            tax_id_type: None,
            identification_number: None,
            identification_type: None,
            eori_number: None,
            location: None,
        }
    }

    /// Sets [`phone`](Self::phone).
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets [`fax`](Self::fax).
    pub fn fax(mut self, fax: impl Into<String>) -> Self {
        self.fax = Some(fax.into());
        self
    }

    /// Sets [`email`](Self::email).
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`company_name`](Self::company_name).
    pub fn company_name(mut self, company_name: impl Into<String>) -> Self {
        self.company_name = Some(company_name.into());
        self
    }

    /// Sets [`street2`](Self::street2).
    pub fn street2(mut self, street2: impl Into<String>) -> Self {
        self.street2 = Some(street2.into());
        self
    }

    /// Sets [`street3`](Self::street3).
    pub fn street3(mut self, street3: impl Into<String>) -> Self {
        self.street3 = Some(street3.into());
        self
    }

    /// Sets [`city`](Self::city).
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`state`](Self::state).
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets [`postal_code`](Self::postal_code).
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Sets [`ty`](Self::ty).
    pub fn ty(mut self, ty: impl Into<AddressType>) -> Self {
        self.ty = Some(ty.into());
        self
    }

    /// Sets [`tax_id`](Self::tax_id).
    pub fn tax_id(mut self, tax_id: impl Into<String>) -> Self {
        self.tax_id = Some(tax_id.into());
        self
    }

    /// Sets [`tax_id_type`](Self::tax_id_type).
    pub fn tax_id_type(mut self, tax_id_type: impl Into<TaxIdType>) -> Self {
        self.tax_id_type = Some(tax_id_type.into());
        self
    }

    /// Sets [`identification_number`](Self::identification_number).
    pub fn identification_number(
        mut self,
        identification_number: impl Into<String>,
    ) -> Self {
        self.identification_number = Some(identification_number.into());
        self
    }

    /// Sets [`identification_type`](Self::identification_type).
    pub fn identification_type(
        mut self,
        identification_type: impl Into<IdentificationType>,
    ) -> Self {
        self.identification_type = Some(identification_type.into());
        self
    }

    /// Sets [`eori_number`](Self::eori_number).
    pub fn eori_number(mut self, eori_number: impl Into<String>) -> Self {
        self.eori_number = Some(eori_number.into());
        self
    }

    /// Sets [`location`](Self::location).
    pub fn location(mut self, location: impl Into<GeoPointInput>) -> Self {
        self.location = Some(location.into());
        self
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

impl std::fmt::Debug for AddressInput {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("AddressInput");
        shown.field("street1", &self.street1.hidden());
        shown.field("country", &self.country);
        shown.field("contact_name", &self.contact_name.hidden());
        shown.field("phone", &self.phone.hidden());
        shown.field("fax", &self.fax.hidden());
        shown.field("email", &self.email.hidden());
        shown.field("company_name", &self.company_name.hidden());
        shown.field("street2", &self.street2.hidden());
        shown.field("street3", &self.street3.hidden());
        shown.field("city", &self.city.hidden());
        shown.field("state", &self.state);
        shown.field("postal_code", &self.postal_code.hidden());
        shown.field("ty", &self.ty);
        shown.field("tax_id", &self.tax_id.hidden());
        shown.field("tax_id_type", &self.tax_id_type);
        shown.field("identification_number", &self.identification_number.hidden());
        shown.field("identification_type", &self.identification_type);
        shown.field("eori_number", &self.eori_number.hidden());
        shown.field("location", &self.location.hidden());
        shown.finish()
    }
}

impl runtime::Validate for AddressInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.country, &at.spelled("/country"));
            validate_country_code(value, at, found);
        }
        if let Some(value) = &self.email {
            let at = &at.spelled("/email");
            validate::format(
                value,
                &[runtime::Format::Email],
                rules::FORMAT_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.ty {
            let at = &at.spelled("/type");
            validate::known(
                value.is_known(),
                value,
                &AddressType::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.tax_id_type {
            let at = &at.spelled("/tax_id_type");
            validate::known(
                value.is_known(),
                value,
                &TaxIdType::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.identification_type {
            let at = &at.spelled("/identification_type");
            validate::known(
                value.is_known(),
                value,
                &IdentificationType::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.location {
            let at = &at.spelled("/location");
            value.validate_at(at, found);
        }
    }
}

impl runtime::encode::Encode for AddressInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "street1", &self.street1)?;
        runtime::encode::required(map, "country", &self.country)?;
        runtime::encode::required(map, "contact_name", &self.contact_name)?;
        runtime::encode::optional(map, "phone", &self.phone)?;
        runtime::encode::optional(map, "fax", &self.fax)?;
        runtime::encode::optional(map, "email", &self.email)?;
        runtime::encode::optional(map, "company_name", &self.company_name)?;
        runtime::encode::optional(map, "street2", &self.street2)?;
        runtime::encode::optional(map, "street3", &self.street3)?;
        runtime::encode::optional(map, "city", &self.city)?;
        runtime::encode::optional(map, "state", &self.state)?;
        runtime::encode::optional(map, "postal_code", &self.postal_code)?;
        runtime::encode::optional(map, "type", &self.ty)?;
        runtime::encode::optional(map, "tax_id", &self.tax_id)?;
        runtime::encode::optional(map, "tax_id_type", &self.tax_id_type)?;
        runtime::encode::optional(
            map,
            "identification_number",
            &self.identification_number,
        )?;
        runtime::encode::optional(
            map,
            "identification_type",
            &self.identification_type,
        )?;
        runtime::encode::optional(map, "eori_number", &self.eori_number)?;
        runtime::encode::optional(map, "location", &self.location)?;
        Ok(())
    }
}

impl serde::Serialize for AddressInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// Whether people live or work at an address.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AddressType {
    /// A home.
    Residential,
    /// A place of work.
    Business,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl AddressType {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Residential, Self::Business];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl AddressType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Residential => "residential",
            Self::Business => "business",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for AddressType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for AddressType {
    fn from(text: &str) -> Self {
        match text {
            "residential" => Self::Residential,
            "business" => Self::Business,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&AddressType> for AddressType {
    fn from(value: &AddressType) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for AddressType {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for AddressType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for AddressType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for AddressType {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for AddressType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// What kind of tax number one is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TaxIdType {
    /// Value added tax.
    Vat,
    /// Goods and services tax.
    Gst,
    /// A trader's number at customs of the European Union.
    Eori,
    /// A seller's number in the import one-stop shop of the European Union.
    Ioss,
    /// A permanent account number of India.
    Pan,
    /// An authorisation of the UK Internal Market Scheme.
    Ukims,
    /// Another number.
    Other,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl TaxIdType {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Vat,
        Self::Gst,
        Self::Eori,
        Self::Ioss,
        Self::Pan,
        Self::Ukims,
        Self::Other,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl TaxIdType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Vat => "vat",
            Self::Gst => "gst",
            Self::Eori => "eori",
            Self::Ioss => "ioss",
            Self::Pan => "pan",
            Self::Ukims => "ukims",
            Self::Other => "other",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for TaxIdType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for TaxIdType {
    fn from(text: &str) -> Self {
        match text {
            "vat" => Self::Vat,
            "gst" => Self::Gst,
            "eori" => Self::Eori,
            "ioss" => Self::Ioss,
            "pan" => Self::Pan,
            "ukims" => Self::Ukims,
            "other" => Self::Other,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&TaxIdType> for TaxIdType {
    fn from(value: &TaxIdType) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for TaxIdType {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for TaxIdType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for TaxIdType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for TaxIdType {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for TaxIdType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// What kind of paper proves who a person is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IdentificationType {
    /// A military identity card.
    Military,
    /// A national identity card.
    NationalId,
    /// A passport.
    Passport,
    /// Another paper.
    Other,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl IdentificationType {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Military,
        Self::NationalId,
        Self::Passport,
        Self::Other,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl IdentificationType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Military => "mil",
            Self::NationalId => "nid",
            Self::Passport => "pas",
            Self::Other => "other",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for IdentificationType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for IdentificationType {
    fn from(text: &str) -> Self {
        match text {
            "mil" => Self::Military,
            "nid" => Self::NationalId,
            "pas" => Self::Passport,
            "other" => Self::Other,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&IdentificationType> for IdentificationType {
    fn from(value: &IdentificationType) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for IdentificationType {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for IdentificationType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for IdentificationType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for IdentificationType {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for IdentificationType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A place on the map, in degrees.
///
/// As answers hold it; requests take [`GeoPointInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GeoPoint {
    /// How far north, or south if negative.
    ///
    /// - May be null, which reads as absent.
    pub latitude: Option<runtime::Number>,
    /// How far east, or west if negative.
    ///
    /// - May be null, which reads as absent.
    pub longitude: Option<runtime::Number>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for GeoPoint {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "lat" => member.value(&mut self.latitude),
            "lng" => member.value(&mut self.longitude),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for GeoPoint {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for GeoPoint {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "lat", &self.latitude)?;
        runtime::encode::optional(map, "lng", &self.longitude)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for GeoPoint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GeoPoint {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A place on the map, in degrees.
///
/// As requests hold it; answers hold [`GeoPoint`].
#[derive(Clone, Debug, PartialEq)]
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

impl GeoPointInput {
    /// Nothing set but what is preset.
    pub fn new() -> Self {
        Self {
            latitude: None,
            longitude: None,
        }
    }

    /// Sets [`latitude`](Self::latitude).
    pub fn latitude(mut self, latitude: impl Into<runtime::Number>) -> Self {
        self.latitude = Some(latitude.into());
        self
    }

    /// Sets [`longitude`](Self::longitude).
    pub fn longitude(mut self, longitude: impl Into<runtime::Number>) -> Self {
        self.longitude = Some(longitude.into());
        self
    }
}

impl Default for GeoPointInput {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::Validate for GeoPointInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        if let Some(value) = &self.latitude {
            let at = &at.spelled("/lat");
            validate::number_range(
                *value,
                std::ops::Bound::Included(-90.0),
                std::ops::Bound::Included(90.0),
                rules::RANGE_BAD_REQUEST_WARNS,
                at,
                found,
            );
            validate::multiple_of(
                *value,
                0.00000001,
                rules::MULTIPLE_BAD_REQUEST_WARNS,
                at,
                found,
            );
            validate::finite(*value, rules::FINITE, at, found);
        }
        if let Some(value) = &self.longitude {
            let at = &at.spelled("/lng");
            validate::number_range(
                *value,
                std::ops::Bound::Included(-180.0),
                std::ops::Bound::Included(180.0),
                rules::RANGE_BAD_REQUEST_WARNS,
                at,
                found,
            );
            validate::multiple_of(
                *value,
                0.00000001,
                rules::MULTIPLE_BAD_REQUEST_WARNS,
                at,
                found,
            );
            validate::finite(*value, rules::FINITE, at, found);
        }
    }
}

impl runtime::encode::Encode for GeoPointInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "lat", &self.latitude)?;
        runtime::encode::optional(map, "lng", &self.longitude)?;
        Ok(())
    }
}

impl serde::Serialize for GeoPointInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}
