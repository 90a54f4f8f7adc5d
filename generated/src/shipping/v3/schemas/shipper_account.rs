// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/shipper_account.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// Your account at a courier, with which labels are bought.
///
/// Its credentials are in no answer.
///
/// # What the service keeps
///
/// - The service keeps it by its `id`.
/// - Where there is none, calls are answered with [`ShipperAccountNotFound`](super::super::errors::SHIPPER_ACCOUNT_NOT_FOUND).
/// - `status` begins as `enabled`.
/// - `status` goes from `enabled` to `disabled` or `deleted`.
/// - `status` goes from `disabled` to `enabled` or `deleted`.
/// - It counts as gone when `status` is `"deleted"`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipperAccount {
    /// The id of the account.
    pub id: Option<Id>,
    /// The courier.
    ///
    /// - May be null, which reads as absent.
    pub slug: Option<String>,
    /// What you call the account.
    ///
    /// - May be null, which reads as absent.
    pub description: Option<String>,
    /// The address that the courier knows.
    ///
    /// - May be null, which reads as absent.
    pub address: Option<Address>,
    /// Whether it can be used.
    pub status: Option<AccountStatus>,
    /// Whose account it is.
    ///
    /// - May be null, which reads as absent.
    pub ty: Option<AccountType>,
    /// The time zone in which its days begin.
    ///
    /// - May be null, which reads as absent.
    pub timezone: Option<String>,
    /// What is set for the account.
    ///
    /// - May be null, which reads as absent.
    pub settings: Option<AccountSettings>,
    /// When the account was added.
    ///
    /// - The service sets it when it creates the object.
    pub created_at: Option<String>,
    /// When the account last changed.
    ///
    /// - The service sets it whenever the object changes.
    pub updated_at: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl ShipperAccount {
    /// [`id`](Self::id), which an answer should never lack.
    pub fn id(&self) -> runtime::Result<&Id> {
        runtime::identity(&self.id, "ShipperAccount", "id")
    }
}

impl runtime::decode::Record for ShipperAccount {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "id" => member.value(&mut self.id),
            "slug" => member.value(&mut self.slug),
            "description" => member.value(&mut self.description),
            "address" => member.value(&mut self.address),
            "status" => member.value(&mut self.status),
            "type" => member.value(&mut self.ty),
            "timezone" => member.value(&mut self.timezone),
            "settings" => member.value(&mut self.settings),
            "created_at" => member.value(&mut self.created_at),
            "updated_at" => member.value(&mut self.updated_at),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for ShipperAccount {
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

impl runtime::encode::Encode for ShipperAccount {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "id", &self.id)?;
        runtime::encode::optional(map, "slug", &self.slug)?;
        runtime::encode::optional(map, "description", &self.description)?;
        runtime::encode::optional(map, "address", &self.address)?;
        runtime::encode::optional(map, "status", &self.status)?;
        runtime::encode::optional(map, "type", &self.ty)?;
        runtime::encode::optional(map, "timezone", &self.timezone)?;
        runtime::encode::optional(map, "settings", &self.settings)?;
        runtime::encode::optional(map, "created_at", &self.created_at)?;
        runtime::encode::optional(map, "updated_at", &self.updated_at)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for ShipperAccount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShipperAccount {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Whether a shipper account can be used.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccountStatus {
    /// It can be used.
    Enabled,
    /// It is switched off.
    Disabled,
    /// It was deleted.
    Deleted,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl AccountStatus {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Enabled, Self::Disabled, Self::Deleted];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl AccountStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::Deleted => "deleted",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for AccountStatus {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for AccountStatus {
    fn from(text: &str) -> Self {
        match text {
            "enabled" => Self::Enabled,
            "disabled" => Self::Disabled,
            "deleted" => Self::Deleted,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&AccountStatus> for AccountStatus {
    fn from(value: &AccountStatus) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for AccountStatus {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for AccountStatus {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for AccountStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for AccountStatus {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for AccountStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Whose account it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccountType {
    /// `default`
    Default,
    /// `user`
    User,
    /// `user_prepaid`
    ///
    /// The documents of 2022 say so.
    UserPrepaid,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl AccountType {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Default, Self::User, Self::UserPrepaid];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl AccountType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::User => "user",
            Self::UserPrepaid => "user_prepaid",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for AccountType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for AccountType {
    fn from(text: &str) -> Self {
        match text {
            "default" => Self::Default,
            "user" => Self::User,
            "user_prepaid" => Self::UserPrepaid,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&AccountType> for AccountType {
    fn from(value: &AccountType) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for AccountType {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for AccountType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for AccountType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for AccountType {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for AccountType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A time zone by its IANA name, such as `Asia/Hong_Kong`.
///
/// - A time zone of the IANA database (only warns: documented in 2022).
pub fn validate_time_zone(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::format(
        value,
        &[runtime::Format::TimeZone],
        rules::FORMAT_BAD_REQUEST_WARNS,
        at,
        found,
    );
}

/// A PNG image in Base64.
///
/// - Base64 text.
pub fn validate_png_image(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::format(
        value,
        &[runtime::Format::Base64],
        rules::FORMAT_BAD_REQUEST,
        at,
        found,
    );
}

/// The images on the commercial invoices of a FedEx account.
#[derive(Clone, PartialEq)]
pub struct InvoiceImages {
    /// The letterhead, a PNG image at most 700 pixels wide and 50 high.
    ///
    /// - Base64 text.
    pub commercial_invoice_letterhead: Option<String>,
    /// The signature, a PNG image at most 240 pixels wide and 25 high.
    ///
    /// - Base64 text.
    pub commercial_invoice_signature: Option<String>,
}

impl InvoiceImages {
    /// Nothing set but what is preset.
    pub fn new() -> Self {
        Self {
            commercial_invoice_letterhead: None,
            commercial_invoice_signature: None,
        }
    }

    /// Sets [`commercial_invoice_letterhead`](Self::commercial_invoice_letterhead).
    pub fn commercial_invoice_letterhead(
        mut self,
        commercial_invoice_letterhead: impl Into<String>,
    ) -> Self {
        self.commercial_invoice_letterhead = Some(commercial_invoice_letterhead.into());
        self
    }

    /// Sets [`commercial_invoice_signature`](Self::commercial_invoice_signature).
    pub fn commercial_invoice_signature(
        mut self,
        commercial_invoice_signature: impl Into<String>,
    ) -> Self {
        self.commercial_invoice_signature = Some(commercial_invoice_signature.into());
        self
    }
}

impl Default for InvoiceImages {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for InvoiceImages {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("InvoiceImages");
        shown
            .field("commercial_invoice_letterhead", &self.commercial_invoice_letterhead);
        shown
            .field(
                "commercial_invoice_signature",
                &self.commercial_invoice_signature.hidden(),
            );
        shown.finish()
    }
}

impl runtime::Validate for InvoiceImages {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        if let Some(value) = &self.commercial_invoice_letterhead {
            let at = &at.spelled("/commercial_invoice_letterhead");
            validate_png_image(value, at, found);
        }
        if let Some(value) = &self.commercial_invoice_signature {
            let at = &at.spelled("/commercial_invoice_signature");
            validate_png_image(value, at, found);
        }
    }
}

impl runtime::encode::Encode for InvoiceImages {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(
            map,
            "commercial_invoice_letterhead",
            &self.commercial_invoice_letterhead,
        )?;
        runtime::encode::optional(
            map,
            "commercial_invoice_signature",
            &self.commercial_invoice_signature,
        )?;
        Ok(())
    }
}

impl serde::Serialize for InvoiceImages {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// What is set for a FedEx account.
///
/// As answers hold it; requests take [`AccountSettingsInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountSettings {
    /// The letterhead, a PNG image at most 700 pixels wide and 50 high.
    ///
    /// - May be null, which reads as absent.
    pub commercial_invoice_letterhead: Option<String>,
    /// The signature, a PNG image at most 240 pixels wide and 25 high.
    ///
    /// - May be null, which reads as absent.
    pub commercial_invoice_signature: Option<String>,
    /// Whether customs documents go to FedEx as data; that takes both images.
    ///
    /// - May be null, which reads as absent.
    pub electronic_trade_documents_enabled: Option<bool>,
    /// The currency in which FedEx reckons.
    ///
    /// - May be null, which reads as absent.
    pub preferred_currency: Option<Currency>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for AccountSettings {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "commercial_invoice_letterhead" => {
                member.value(&mut self.commercial_invoice_letterhead)
            }
            "commercial_invoice_signature" => {
                member.value(&mut self.commercial_invoice_signature)
            }
            "electronic_trade_documents_enabled" => {
                member.value(&mut self.electronic_trade_documents_enabled)
            }
            "preferred_currency" => member.value(&mut self.preferred_currency),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for AccountSettings {
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

impl runtime::encode::Encode for AccountSettings {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(
            map,
            "commercial_invoice_letterhead",
            &self.commercial_invoice_letterhead,
        )?;
        runtime::encode::optional(
            map,
            "commercial_invoice_signature",
            &self.commercial_invoice_signature,
        )?;
        runtime::encode::optional(
            map,
            "electronic_trade_documents_enabled",
            &self.electronic_trade_documents_enabled,
        )?;
        runtime::encode::optional(map, "preferred_currency", &self.preferred_currency)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for AccountSettings {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AccountSettings {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

impl std::fmt::Debug for AccountSettings {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("AccountSettings");
        shown
            .field("commercial_invoice_letterhead", &self.commercial_invoice_letterhead);
        shown
            .field(
                "commercial_invoice_signature",
                &self.commercial_invoice_signature.hidden(),
            );
        shown
            .field(
                "electronic_trade_documents_enabled",
                &self.electronic_trade_documents_enabled,
            );
        shown.field("preferred_currency", &self.preferred_currency);
        shown.finish_non_exhaustive()
    }
}

/// What is set for a FedEx account.
///
/// As requests hold it; answers hold [`AccountSettings`].
///
/// - When `electronic_trade_documents_enabled` is `true`, `commercial_invoice_letterhead`, `commercial_invoice_signature` must be given. Electronic trade documents need the letterhead and the signature.
#[derive(Clone, PartialEq)]
pub struct AccountSettingsInput {
    /// The letterhead, a PNG image at most 700 pixels wide and 50 high.
    ///
    /// - Base64 text.
    pub commercial_invoice_letterhead: Option<String>,
    /// The signature, a PNG image at most 240 pixels wide and 25 high.
    ///
    /// - Base64 text.
    pub commercial_invoice_signature: Option<String>,
    /// Whether customs documents go to FedEx as data; that takes both images.
    pub electronic_trade_documents_enabled: Option<bool>,
    /// The currency in which FedEx reckons.
    pub preferred_currency: Option<Currency>,
}

impl AccountSettingsInput {
    /// Nothing set but what is preset.
    pub fn new() -> Self {
        Self {
            commercial_invoice_letterhead: None,
            commercial_invoice_signature: None,
            electronic_trade_documents_enabled: None,
            preferred_currency: None,
        }
    }

    /// Sets [`commercial_invoice_letterhead`](Self::commercial_invoice_letterhead).
    pub fn commercial_invoice_letterhead(
        mut self,
        commercial_invoice_letterhead: impl Into<String>,
    ) -> Self {
        self.commercial_invoice_letterhead = Some(commercial_invoice_letterhead.into());
        self
    }

    /// Sets [`commercial_invoice_signature`](Self::commercial_invoice_signature).
    pub fn commercial_invoice_signature(
        mut self,
        commercial_invoice_signature: impl Into<String>,
    ) -> Self {
        self.commercial_invoice_signature = Some(commercial_invoice_signature.into());
        self
    }

    /// Sets [`electronic_trade_documents_enabled`](Self::electronic_trade_documents_enabled).
    pub fn electronic_trade_documents_enabled(
        mut self,
        electronic_trade_documents_enabled: bool,
    ) -> Self {
        self.electronic_trade_documents_enabled = Some(
            electronic_trade_documents_enabled,
        );
        self
    }

    /// Sets [`preferred_currency`](Self::preferred_currency).
    pub fn preferred_currency(
        mut self,
        preferred_currency: impl Into<Currency>,
    ) -> Self {
        self.preferred_currency = Some(preferred_currency.into());
        self
    }
}

impl Default for AccountSettingsInput {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for AccountSettingsInput {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("AccountSettingsInput");
        shown
            .field("commercial_invoice_letterhead", &self.commercial_invoice_letterhead);
        shown
            .field(
                "commercial_invoice_signature",
                &self.commercial_invoice_signature.hidden(),
            );
        shown
            .field(
                "electronic_trade_documents_enabled",
                &self.electronic_trade_documents_enabled,
            );
        shown.field("preferred_currency", &self.preferred_currency);
        shown.finish()
    }
}

impl runtime::Validate for AccountSettingsInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        if let Some(value) = &self.commercial_invoice_letterhead {
            let at = &at.spelled("/commercial_invoice_letterhead");
            validate_png_image(value, at, found);
        }
        if let Some(value) = &self.commercial_invoice_signature {
            let at = &at.spelled("/commercial_invoice_signature");
            validate_png_image(value, at, found);
        }
        if let Some(value) = &self.preferred_currency {
            let at = &at.spelled("/preferred_currency");
            validate::known(
                value.is_known(),
                value,
                &Currency::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if self
            .electronic_trade_documents_enabled
            .as_ref()
            .is_some_and(|value| [true].contains(value))
        {
            validate::requires(
                &[
                    (
                        "commercial_invoice_letterhead",
                        self.commercial_invoice_letterhead.is_some(),
                    ),
                    (
                        "commercial_invoice_signature",
                        self.commercial_invoice_signature.is_some(),
                    ),
                ],
                rules::IMAGES_OF_ELECTRONIC_DOCUMENTS_BAD_REQUEST,
                at,
                found,
            );
        }
    }
}

impl runtime::encode::Encode for AccountSettingsInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(
            map,
            "commercial_invoice_letterhead",
            &self.commercial_invoice_letterhead,
        )?;
        runtime::encode::optional(
            map,
            "commercial_invoice_signature",
            &self.commercial_invoice_signature,
        )?;
        runtime::encode::optional(
            map,
            "electronic_trade_documents_enabled",
            &self.electronic_trade_documents_enabled,
        )?;
        runtime::encode::optional(map, "preferred_currency", &self.preferred_currency)?;
        Ok(())
    }
}

impl serde::Serialize for AccountSettingsInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// Which kind of FedEx account it is.
///
/// Requests with a value that is not known here are refused.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FedexSlug {
    /// FedEx.
    Fedex,
    /// FedEx Ground Economy.
    FedexSmartpost,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl FedexSlug {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Fedex, Self::FedexSmartpost];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl FedexSlug {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fedex => "fedex",
            Self::FedexSmartpost => "fedex-smartpost",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for FedexSlug {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for FedexSlug {
    fn from(text: &str) -> Self {
        match text {
            "fedex" => Self::Fedex,
            "fedex-smartpost" => Self::FedexSmartpost,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&FedexSlug> for FedexSlug {
    fn from(value: &FedexSlug) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for FedexSlug {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for FedexSlug {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for FedexSlug {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for FedexSlug {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for FedexSlug {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// What FedEx asks for before it lets the account be used.
#[derive(Clone, PartialEq)]
pub struct FedexCredentials {
    /// The number of the account at FedEx.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub account_number: String,
    /// The hub; FedEx Ground Economy asks for it.
    pub hub_id: Option<String>,
}

impl FedexCredentials {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(account_number: impl Into<String>) -> Self {
        Self {
            account_number: account_number.into(),
            hub_id: None,
        }
    }

    /// Sets [`hub_id`](Self::hub_id).
    pub fn hub_id(mut self, hub_id: impl Into<String>) -> Self {
        self.hub_id = Some(hub_id.into());
        self
    }
}

impl std::fmt::Debug for FedexCredentials {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("FedexCredentials");
        shown.field("account_number", &self.account_number.hidden());
        shown.field("hub_id", &self.hub_id.hidden());
        shown.finish()
    }
}

impl runtime::Validate for FedexCredentials {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl runtime::encode::Encode for FedexCredentials {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "account_number", &self.account_number)?;
        runtime::encode::optional(map, "hub_id", &self.hub_id)?;
        Ok(())
    }
}

impl serde::Serialize for FedexCredentials {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// The address that FedEx knows for the account.
#[derive(Clone, PartialEq)]
pub struct FedexAddress {
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
    /// An e-mail address.
    ///
    /// - An e-mail address (only warns: documented in 2022).
    pub email: Option<String>,
    /// The name of the company.
    pub company_name: Option<String>,
    /// The second line of the street.
    pub street2: Option<String>,
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
}

impl FedexAddress {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: FedexAddressRequired<
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
            email: None,
            company_name: None,
            street2: None,
            city: None,
            state: None,
            postal_code: None,
            ty: None,
            tax_id: None,
        }
    }

    /// Sets [`phone`](Self::phone).
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
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
}

/// What [`FedexAddress::new`] asks for.
pub struct FedexAddressRequired<T1, T2, T3> {
    /// [`street1`](FedexAddress::street1).
    pub street1: T1,
    /// [`country`](FedexAddress::country).
    pub country: T2,
    /// [`contact_name`](FedexAddress::contact_name).
    pub contact_name: T3,
}

impl std::fmt::Debug for FedexAddress {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("FedexAddress");
        shown.field("street1", &self.street1.hidden());
        shown.field("country", &self.country);
        shown.field("contact_name", &self.contact_name.hidden());
        shown.field("phone", &self.phone.hidden());
        shown.field("email", &self.email.hidden());
        shown.field("company_name", &self.company_name.hidden());
        shown.field("street2", &self.street2.hidden());
        shown.field("city", &self.city.hidden());
        shown.field("state", &self.state);
        shown.field("postal_code", &self.postal_code.hidden());
        shown.field("ty", &self.ty);
        shown.field("tax_id", &self.tax_id.hidden());
        shown.finish()
    }
}

impl runtime::Validate for FedexAddress {
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
    }
}

impl runtime::encode::Encode for FedexAddress {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "street1", &self.street1)?;
        runtime::encode::required(map, "country", &self.country)?;
        runtime::encode::required(map, "contact_name", &self.contact_name)?;
        runtime::encode::optional(map, "phone", &self.phone)?;
        runtime::encode::optional(map, "email", &self.email)?;
        runtime::encode::optional(map, "company_name", &self.company_name)?;
        runtime::encode::optional(map, "street2", &self.street2)?;
        runtime::encode::optional(map, "city", &self.city)?;
        runtime::encode::optional(map, "state", &self.state)?;
        runtime::encode::optional(map, "postal_code", &self.postal_code)?;
        runtime::encode::optional(map, "type", &self.ty)?;
        runtime::encode::optional(map, "tax_id", &self.tax_id)?;
        Ok(())
    }
}

impl serde::Serialize for FedexAddress {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// A recent invoice of FedEx, which proves that the account is yours.
#[derive(Clone, PartialEq)]
pub struct FedexInvoice {
    /// The number of the invoice.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub number: String,
    /// The date of the invoice.
    ///
    /// - A date, `YYYY-MM-DD`.
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub date: String,
    /// The amount of the invoice.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub amount: runtime::Number,
    /// The currency of the amount.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub currency: Currency,
}

impl FedexInvoice {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: FedexInvoiceRequired<
            impl Into<String>,
            impl Into<String>,
            impl Into<runtime::Number>,
            impl Into<Currency>,
        >,
    ) -> Self {
        Self {
            number: required.number.into(),
            date: required.date.into(),
            amount: required.amount.into(),
            currency: required.currency.into(),
        }
    }
}

/// What [`FedexInvoice::new`] asks for.
pub struct FedexInvoiceRequired<T1, T2, T3, T4> {
    /// [`number`](FedexInvoice::number).
    pub number: T1,
    /// [`date`](FedexInvoice::date).
    pub date: T2,
    /// [`amount`](FedexInvoice::amount).
    pub amount: T3,
    /// [`currency`](FedexInvoice::currency).
    pub currency: T4,
}

impl std::fmt::Debug for FedexInvoice {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("FedexInvoice");
        shown.field("number", &self.number.hidden());
        shown.field("date", &self.date.hidden());
        shown.field("amount", &runtime::HIDDEN);
        shown.field("currency", &runtime::HIDDEN);
        shown.finish()
    }
}

impl runtime::Validate for FedexInvoice {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.date, &at.spelled("/date"));
            validate_date(value, at, found);
        }
        {
            let (value, at) = (&self.amount, &at.spelled("/amount"));
            validate::finite(*value, rules::FINITE, at, found);
        }
        {
            let (value, at) = (&self.currency, &at.spelled("/currency"));
            validate::known(
                value.is_known(),
                &"",
                &Currency::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
    }
}

impl runtime::encode::Encode for FedexInvoice {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "number", &self.number)?;
        runtime::encode::required(map, "date", &self.date)?;
        runtime::encode::required(map, "amount", &self.amount)?;
        runtime::encode::required(map, "currency", &self.currency)?;
        Ok(())
    }
}

impl serde::Serialize for FedexInvoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// Which shipper account was deleted.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedAccount {
    /// The id of the account.
    pub id: Option<Id>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl DeletedAccount {
    /// [`id`](Self::id), which an answer should never lack.
    pub fn id(&self) -> runtime::Result<&Id> {
        runtime::identity(&self.id, "DeletedAccount", "id")
    }
}

impl runtime::decode::Record for DeletedAccount {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "id" => member.value(&mut self.id),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for DeletedAccount {
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

impl runtime::encode::Encode for DeletedAccount {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "id", &self.id)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for DeletedAccount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DeletedAccount {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// One page of your shipper accounts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipperAccountPage {
    /// What to send as `next_token` for the next page; null or absent on the last.
    ///
    /// - May be null, which reads as absent.
    pub next_token: Option<String>,
    /// How many a page holds.
    pub limit: Option<i64>,
    /// The accounts.
    pub shipper_accounts: Option<Vec<ShipperAccount>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for ShipperAccountPage {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "next_token" => member.value(&mut self.next_token),
            "limit" => member.value(&mut self.limit),
            "shipper_accounts" => member.value(&mut self.shipper_accounts),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for ShipperAccountPage {
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

impl runtime::encode::Encode for ShipperAccountPage {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "next_token", &self.next_token)?;
        runtime::encode::optional(map, "limit", &self.limit)?;
        runtime::encode::list(
            map,
            "shipper_accounts",
            &self.shipper_accounts,
            &self.unknown,
        )?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for ShipperAccountPage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShipperAccountPage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
