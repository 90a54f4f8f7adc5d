// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/customer.yaml` of the specification: change it there.

use super::*;

/// Somebody a shipment concerns, such as its buyer.
///
/// As answers hold it; requests take [`CustomerInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// What part they have, such as `buyer` or `sender`.
    pub role: Option<String>,
    /// What they are called.
    pub name: Option<String>,
    /// Where to call them; some couriers can't do without.
    pub phone_number: Option<String>,
    /// Where to write to them.
    pub email: Option<String>,
    /// The language in which to write to them.
    pub language: Option<String>,
    /// Your own id of them.
    pub id: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    Customer {
        role.hidden(),
        name.hidden(),
        phone_number.hidden(),
        email.hidden(),
        language.hidden(),
        id.hidden(),
    }
}

/// Somebody a shipment concerns, such as its buyer.
///
/// As requests hold it; answers hold [`Customer`].
#[derive(Clone, PartialEq)]
pub struct CustomerInput {
    /// What part they have, such as `buyer` or `sender`.
    ///
    /// - At least 1 character.
    pub role: Option<String>,
    /// What they are called.
    ///
    /// - At least 1 character.
    pub name: Option<String>,
    /// Where to call them; some couriers can't do without.
    ///
    /// - A phone number in E.164 form, `+` and the country code first (only warns).
    pub phone_number: Option<String>,
    /// Where to write to them.
    ///
    /// - An e-mail address.
    pub email: Option<String>,
    /// The language in which to write to them.
    ///
    /// - A language in ISO 639-1, two small letters.
    pub language: Option<String>,
    /// Your own id of them.
    pub id: Option<String>,
}

runtime::request! {
    CustomerInput() {
        role(optional into String).hidden(),
        name(optional into String).hidden(),
        phone_number(optional into String).hidden(),
        email(optional into String).hidden(),
        language(optional into String).hidden(),
        id(optional into String).hidden(),
    }
}

runtime::validator! {
    CustomerInput {
        optional role.chars(1, usize::MAX, rules::CHARS_FIELD_INVALID);
        optional name.chars(1, usize::MAX, rules::CHARS_FIELD_INVALID);
        optional phone_number.by_text(validate_phone);
        optional email.by_text(validate_email);
        optional language.by_text(validate_language_code);
    }
}
