// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/shipper_account.yaml` of the specification: change it there.

use super::*;

/// Your account at a courier, with which labels are bought.
///
/// Its credentials are in no answer.
///
/// # What the service keeps
///
/// - The service keeps it by its `id`.
/// - Where there is none, calls are answered with [`ShipperAccountNotFound`](super::super::errors::SHIPPER_ACCOUNT_NOT_FOUND).
/// - `status` begins as `enabled`. This is assumed; no document says so.
/// - `status` goes from `enabled` to `disabled` or `deleted`. This is assumed; no document says so.
/// - `status` goes from `disabled` to `enabled` or `deleted`. This is assumed; no document says so.
/// - It counts as gone when `status` is `"deleted"`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipperAccount {
    /// The id of the account.
    pub id: Option<Id>,
    /// The courier.
    pub slug: Option<String>,
    /// What you call the account.
    pub description: Option<String>,
    /// The address that the courier knows.
    pub address: Option<Address>,
    /// Whether it can be used.
    pub status: Option<AccountStatus>,
    /// Whose account it is.
    pub ty: Option<AccountType>,
    /// The time zone in which its days begin.
    pub timezone: Option<String>,
    /// What is set for the account.
    pub settings: Option<AccountSettings>,
    /// When the account was added.
    ///
    /// - The service sets it when it creates the object.
    pub created_at: Option<runtime::DateTime>,
    /// When the account last changed.
    ///
    /// - The service sets it whenever the object changes.
    pub updated_at: Option<runtime::DateTime>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl ShipperAccount {
    /// [`id`](Self::id), which an answer should never lack.
    #[inline]
    pub fn id(&self) -> runtime::Result<&Id> {
        runtime::identity(&self.id, "ShipperAccount", "id")
    }
}

runtime::record! {
    ShipperAccount {
        id,
        slug,
        description,
        address,
        status,
        ty = "type",
        timezone,
        settings,
        created_at,
        updated_at,
    }
}

runtime::text_enum! {
    /// Whether a shipper account can be used.
    AccountStatus {
        /// It can be used.
        Enabled = "enabled",
        /// It is switched off.
        Disabled = "disabled",
        /// It was deleted.
        Deleted = "deleted",
    }
}

runtime::states! {
    /// These are the moves of `ShipperAccount`. This is assumed; no document says so.
    AccountStatus {
        Enabled => [Disabled, Deleted],
        Disabled => [Enabled, Deleted],
        Deleted => [],
    }
}

runtime::text_enum! {
    /// Whose account it is.
    AccountType {
        Default = "default",
        User = "user",
        /// The documents of 2022 say so.
        UserPrepaid = "user_prepaid",
    }
}

/// A time zone by its IANA name, such as `Asia/Hong_Kong`.
///
/// - A time zone of the IANA database (only warns: documented in 2022).
#[inline]
pub fn validate_time_zone(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .format(&[runtime::Format::TimeZone], rules::FORMAT_BAD_REQUEST_WARNS);
}

/// A PNG image in Base64.
///
/// - Base64 text.
#[inline]
pub fn validate_png_image(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .format(&[runtime::Format::Base64], rules::FORMAT_BAD_REQUEST);
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

runtime::request! {
    InvoiceImages() {
        commercial_invoice_letterhead(optional into String),
        commercial_invoice_signature(optional into String).hidden(),
    }
}

runtime::validator! {
    InvoiceImages {
        optional commercial_invoice_letterhead.by_text(validate_png_image);
        optional commercial_invoice_signature.by_text(validate_png_image);
    }
}

/// What is set for a FedEx account.
///
/// As answers hold it; requests take [`AccountSettingsInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountSettings {
    /// The letterhead, a PNG image at most 700 pixels wide and 50 high.
    pub commercial_invoice_letterhead: Option<String>,
    /// The signature, a PNG image at most 240 pixels wide and 25 high.
    pub commercial_invoice_signature: Option<String>,
    /// Whether customs documents go to FedEx as data; that takes both images.
    pub electronic_trade_documents_enabled: Option<bool>,
    /// The currency in which FedEx reckons.
    pub preferred_currency: Option<Currency>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    AccountSettings {
        commercial_invoice_letterhead,
        commercial_invoice_signature.hidden(),
        electronic_trade_documents_enabled,
        preferred_currency,
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

runtime::request! {
    AccountSettingsInput() {
        commercial_invoice_letterhead(optional into String),
        commercial_invoice_signature(optional into String).hidden(),
        electronic_trade_documents_enabled(optional bool),
        preferred_currency(optional into Currency),
    }
}

runtime::validator! {
    AccountSettingsInput {
        optional commercial_invoice_letterhead.by_text(validate_png_image);
        optional commercial_invoice_signature.by_text(validate_png_image);
        optional preferred_currency.known(rules::KNOWN_BAD_REQUEST_WARNS);
    }
    rules(this, at, found) {
        if this.electronic_trade_documents_enabled.as_ref().is_some_and(
            |value| [true].contains(value)
        ) {
            validate::requires(
                &[
                    ("commercial_invoice_letterhead", this.commercial_invoice_letterhead.is_some()),
                    ("commercial_invoice_signature", this.commercial_invoice_signature.is_some())
                ],
                rules::IMAGES_OF_ELECTRONIC_DOCUMENTS_BAD_REQUEST,
                at,
                found
            );
        }
    }
}

runtime::text_enum! {
    /// Which kind of FedEx account it is.
    ///
    /// Requests with a value that is not known here are refused.
    FedexSlug {
        /// FedEx.
        Fedex = "fedex",
        /// FedEx Ground Economy.
        FedexSmartpost = "fedex-smartpost",
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

runtime::request! {
    FedexCredentials(account_number: impl Into<String>) {
        account_number(argument(account_number.into())).hidden(),
        hub_id(optional into String).hidden(),
    }
}

impl runtime::Validate for FedexCredentials {}

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

runtime::request! {
    FedexAddress(
        required: FedexAddressRequired<impl Into<String>, impl Into<String>, impl Into<String>>
    ) {
        street1(argument(required.street1.into())).hidden(),
        country(argument(required.country.into())),
        contact_name(argument(required.contact_name.into())).hidden(),
        phone(optional into String).hidden(),
        email(optional into String).hidden(),
        company_name(optional into String).hidden(),
        street2(optional into String).hidden(),
        city(optional into String).hidden(),
        state(optional into String),
        postal_code(optional into String).hidden(),
        ty(optional into AddressType) = "type",
        tax_id(optional into String).hidden(),
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

runtime::validator! {
    FedexAddress {
        required country.by_text(validate_country_code);
        optional email.format(&[runtime::Format::Email], rules::FORMAT_BAD_REQUEST_WARNS);
        optional ty.at("/type").known(rules::KNOWN_BAD_REQUEST_WARNS);
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
    pub date: runtime::Date,
    /// The amount of the invoice.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub amount: runtime::Number,
    /// The currency of the amount.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub currency: Currency,
}

runtime::request! {
    FedexInvoice(
        required: FedexInvoiceRequired<impl Into<String>, impl Into<runtime::Date>, impl Into<runtime::Number>, impl Into<Currency>>
    ) {
        number(argument(required.number.into())).hidden(),
        date(argument(required.date.into())).hidden(),
        amount(argument(required.amount.into())).hidden(),
        currency(argument(required.currency.into())).hidden(),
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

runtime::validator! {
    FedexInvoice {
        required date.by_text(validate_date);
        required amount.finite(rules::FINITE);
        required currency.known_hidden(rules::KNOWN_BAD_REQUEST_WARNS);
    }
}

/// Which shipper account was deleted.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedAccount {
    /// The id of the account.
    pub id: Option<Id>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl DeletedAccount {
    /// [`id`](Self::id), which an answer should never lack.
    #[inline]
    pub fn id(&self) -> runtime::Result<&Id> {
        runtime::identity(&self.id, "DeletedAccount", "id")
    }
}

runtime::record! {
    DeletedAccount {
        id,
    }
}

/// One page of your shipper accounts.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipperAccountPage {
    /// What to send as `next_token` for the next page; null or absent on the last.
    pub next_token: Option<String>,
    /// How many a page holds.
    pub limit: Option<i64>,
    /// The accounts.
    pub shipper_accounts: Option<Vec<ShipperAccount>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    ShipperAccountPage {
        next_token,
        limit,
        shipper_accounts,
    }
}
