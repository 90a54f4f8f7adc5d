// @generated from the specification. Do not edit.
//! Emitted from `lending/operations/members.yaml` of the specification: change it there.

use super::super::client::Client;
#[allow(unused_imports)]
use super::super::schemas::*;
use super::*;

impl Client {
    /// Gives somebody a card.
    ///
    /// `POST /members`, answered with status 201.
    ///
    /// Not safe to repeat: a second time may have a second effect.
    ///
    /// # Limits
    ///
    /// - `name`: 1 to 80 characters.
    /// - `email`: An e-mail address.
    /// - `card`: Matches `[A-Z0-9-]{6,16}`.
    /// - `phone`: 6 to 20 characters.
    /// - `birth_year`: 1900 to 2100.
    /// - `loans_at_once`: 1 to 20.
    /// - `deposit`: 0 to 500.
    /// - `street`: 1 to 120 characters.
    /// - `postal_code`: 3 to 10 characters.
    /// - `town`: 1 to 60 characters.
    /// - `interests`: At most 5 items. Each: 1 to 30 characters.
    ///
    /// # Errors
    ///
    /// - As every operation: [`KeyRefused`](super::super::errors::KEY_REFUSED), [`Closed`](super::super::errors::CLOSED).
    pub fn register_member(
        &self,
        request: impl Into<RegisterMember>,
    ) -> runtime::Call<'_, RegisterMember> {
        runtime::Call::new(&self.core, request.into())
    }
}

/// The arguments of `register_member`.
#[derive(Clone, Debug, PartialEq)]
pub struct RegisterMember {
    /// What to call them.
    ///
    /// - 1 to 80 characters.
    pub name: String,
    /// Where to write to.
    ///
    /// - An e-mail address.
    pub email: String,
    /// The card's text.
    ///
    /// - Matches `[A-Z0-9-]{6,16}`.
    pub card: String,
    /// Where to call.
    ///
    /// - 6 to 20 characters.
    pub phone: Option<String>,
    /// The year of birth.
    ///
    /// - 1900 to 2100.
    pub birth_year: Option<i64>,
    /// How many books at a time.
    ///
    /// - 1 to 20.
    pub loans_at_once: Option<i64>,
    /// What was left at the desk.
    ///
    /// - 0 to 500.
    pub deposit: Option<runtime::Number>,
    /// The street and the number.
    ///
    /// - 1 to 120 characters.
    pub street: Option<String>,
    /// The postal code.
    ///
    /// - 3 to 10 characters.
    pub postal_code: Option<String>,
    /// The town.
    ///
    /// - 1 to 60 characters.
    pub town: Option<String>,
    /// What they read.
    ///
    /// - At most 5 items.
    /// - Each: 1 to 30 characters.
    pub interests: Option<Vec<String>>,
}

impl RegisterMember {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: RegisterMemberRequired<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            name: required.name.into(),
            email: required.email.into(),
            card: required.card.into(),
            phone: None,
            birth_year: None,
            loans_at_once: None,
            deposit: None,
            street: None,
            postal_code: None,
            town: None,
            interests: None,
        }
    }

    /// Sets [`phone`](Self::phone).
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets [`birth_year`](Self::birth_year).
    pub fn birth_year(mut self, birth_year: i64) -> Self {
        self.birth_year = Some(birth_year);
        self
    }

    /// Sets [`loans_at_once`](Self::loans_at_once).
    pub fn loans_at_once(mut self, loans_at_once: i64) -> Self {
        self.loans_at_once = Some(loans_at_once);
        self
    }

    /// Sets [`deposit`](Self::deposit).
    pub fn deposit(mut self, deposit: impl Into<runtime::Number>) -> Self {
        self.deposit = Some(deposit.into());
        self
    }

    /// Sets [`street`](Self::street).
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Sets [`postal_code`](Self::postal_code).
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Sets [`town`](Self::town).
    pub fn town(mut self, town: impl Into<String>) -> Self {
        self.town = Some(town.into());
        self
    }

    /// Sets [`interests`](Self::interests).
    pub fn interests(
        mut self,
        interests: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.interests = Some(interests.into_iter().map(Into::into).collect());
        self
    }
}

/// What [`RegisterMember::new`] asks for.
pub struct RegisterMemberRequired<T1, T2, T3> {
    /// [`name`](RegisterMember::name).
    pub name: T1,
    /// [`email`](RegisterMember::email).
    pub email: T2,
    /// [`card`](RegisterMember::card).
    pub card: T3,
}

impl runtime::Validate for RegisterMember {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.name, &at.spelled("/name"));
            validate::chars(value, 1, 80, rules::CHARS, at, found);
        }
        {
            let (value, at) = (&self.email, &at.spelled("/email"));
            validate::format(value, &[runtime::Format::Email], rules::FORMAT, at, found);
        }
        {
            let (value, at) = (&self.card, &at.spelled("/card"));
            validate::matches(
                value,
                (6..=16).contains(&value.len())
                    && value
                        .bytes()
                        .all(|byte| matches!(byte, b'-' | b'0'..= b'9' | b'A'..= b'Z')),
                "[A-Z0-9-]{6,16}",
                rules::PATTERN,
                at,
                found,
            );
        }
        if let Some(value) = &self.phone {
            let at = &at.spelled("/phone");
            validate::chars(value, 6, 20, rules::CHARS, at, found);
        }
        if let Some(value) = &self.birth_year {
            let at = &at.spelled("/birth_year");
            validate::integer_range(
                *value,
                Some(1900),
                Some(2100),
                rules::RANGE,
                at,
                found,
            );
        }
        if let Some(value) = &self.loans_at_once {
            let at = &at.spelled("/loans_at_once");
            validate::integer_range(*value, Some(1), Some(20), rules::RANGE, at, found);
        }
        if let Some(value) = &self.deposit {
            let at = &at.spelled("/deposit");
            validate::number_range(
                *value,
                std::ops::Bound::Included(0.0),
                std::ops::Bound::Included(500.0),
                rules::RANGE,
                at,
                found,
            );
            validate::finite(*value, rules::FINITE, at, found);
        }
        if let Some(value) = &self.street {
            let at = &at.spelled("/street");
            validate::chars(value, 1, 120, rules::CHARS, at, found);
        }
        if let Some(value) = &self.postal_code {
            let at = &at.spelled("/postal_code");
            validate::chars(value, 3, 10, rules::CHARS, at, found);
        }
        if let Some(value) = &self.town {
            let at = &at.spelled("/town");
            validate::chars(value, 1, 60, rules::CHARS, at, found);
        }
        if let Some(value) = &self.interests {
            let at = &at.spelled("/interests");
            validate::items(value.len(), 0, 5, rules::ITEMS, at, found);
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate::chars(value, 1, 30, rules::CHARS, at, found);
                },
            );
        }
    }
}

impl runtime::encode::Encode for RegisterMember {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "name", &self.name)?;
        runtime::encode::required(map, "email", &self.email)?;
        runtime::encode::required(map, "card", &self.card)?;
        runtime::encode::optional(map, "phone", &self.phone)?;
        runtime::encode::optional(map, "birth_year", &self.birth_year)?;
        runtime::encode::optional(map, "loans_at_once", &self.loans_at_once)?;
        runtime::encode::optional(map, "deposit", &self.deposit)?;
        runtime::encode::optional(map, "street", &self.street)?;
        runtime::encode::optional(map, "postal_code", &self.postal_code)?;
        runtime::encode::optional(map, "town", &self.town)?;
        runtime::encode::optional(map, "interests", &self.interests)?;
        Ok(())
    }
}

impl serde::Serialize for RegisterMember {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl runtime::Operation for RegisterMember {
    type Output = Member;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "register_member",
        method: http::Method::POST,
        path: "/members",
        retry: runtime::RetryClass::Never,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[],
        guard: None,
        pages: None,
        pending: None,
    };
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/members");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &[]))
    }
}
