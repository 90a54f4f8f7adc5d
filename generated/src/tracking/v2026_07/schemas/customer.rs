// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/customer.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// Somebody a shipment concerns, such as its buyer.
///
/// As answers hold it; requests take [`CustomerInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// What part they have, such as `buyer` or `sender`.
    ///
    /// - May be null, which reads as absent.
    pub role: Option<String>,
    /// What they are called.
    ///
    /// - May be null, which reads as absent.
    pub name: Option<String>,
    /// Where to call them; some couriers can't do without.
    ///
    /// - May be null, which reads as absent.
    pub phone_number: Option<String>,
    /// Where to write to them.
    ///
    /// - May be null, which reads as absent.
    pub email: Option<String>,
    /// The language in which to write to them.
    ///
    /// - May be null, which reads as absent.
    pub language: Option<String>,
    /// Your own id of them.
    ///
    /// - May be null, which reads as absent.
    pub id: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for Customer {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "role" => member.value(&mut self.role),
            "name" => member.value(&mut self.name),
            "phone_number" => member.value(&mut self.phone_number),
            "email" => member.value(&mut self.email),
            "language" => member.value(&mut self.language),
            "id" => member.value(&mut self.id),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Customer {
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

impl runtime::encode::Encode for Customer {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "role", &self.role)?;
        runtime::encode::optional(map, "name", &self.name)?;
        runtime::encode::optional(map, "phone_number", &self.phone_number)?;
        runtime::encode::optional(map, "email", &self.email)?;
        runtime::encode::optional(map, "language", &self.language)?;
        runtime::encode::optional(map, "id", &self.id)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Customer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Customer {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

impl std::fmt::Debug for Customer {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("Customer");
        shown.field("role", &self.role.hidden());
        shown.field("name", &self.name.hidden());
        shown.field("phone_number", &self.phone_number.hidden());
        shown.field("email", &self.email.hidden());
        shown.field("language", &self.language.hidden());
        shown.field("id", &self.id.hidden());
        shown.finish_non_exhaustive()
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

impl CustomerInput {
    /// Nothing set but what is preset.
    pub fn new() -> Self {
        Self {
            role: None,
            name: None,
            phone_number: None,
            email: None,
            language: None,
            id: None,
        }
    }

    /// Sets [`role`](Self::role).
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`phone_number`](Self::phone_number).
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets [`email`](Self::email).
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`language`](Self::language).
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets [`id`](Self::id).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Default for CustomerInput {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for CustomerInput {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("CustomerInput");
        shown.field("role", &self.role.hidden());
        shown.field("name", &self.name.hidden());
        shown.field("phone_number", &self.phone_number.hidden());
        shown.field("email", &self.email.hidden());
        shown.field("language", &self.language.hidden());
        shown.field("id", &self.id.hidden());
        shown.finish()
    }
}

impl runtime::Validate for CustomerInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        if let Some(value) = &self.role {
            let at = &at.spelled("/role");
            validate::chars(value, 1, usize::MAX, rules::CHARS_FIELD_INVALID, at, found);
        }
        if let Some(value) = &self.name {
            let at = &at.spelled("/name");
            validate::chars(value, 1, usize::MAX, rules::CHARS_FIELD_INVALID, at, found);
        }
        if let Some(value) = &self.phone_number {
            let at = &at.spelled("/phone_number");
            validate_phone(value, at, found);
        }
        if let Some(value) = &self.email {
            let at = &at.spelled("/email");
            validate_email(value, at, found);
        }
        if let Some(value) = &self.language {
            let at = &at.spelled("/language");
            validate_language_code(value, at, found);
        }
    }
}

impl runtime::encode::Encode for CustomerInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "role", &self.role)?;
        runtime::encode::optional(map, "name", &self.name)?;
        runtime::encode::optional(map, "phone_number", &self.phone_number)?;
        runtime::encode::optional(map, "email", &self.email)?;
        runtime::encode::optional(map, "language", &self.language)?;
        runtime::encode::optional(map, "id", &self.id)?;
        Ok(())
    }
}

impl serde::Serialize for CustomerInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}
