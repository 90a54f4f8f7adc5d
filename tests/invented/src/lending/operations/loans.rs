// @generated from the specification. Do not edit.
//! Emitted from `lending/operations/loans.yaml` of the specification: change it there.

use super::super::client::Client;
#[allow(unused_imports)]
use super::super::schemas::*;
use super::*;

impl Client {
    /// Lends a book to a member.
    ///
    /// `POST /loans`, answered with status 201.
    ///
    /// Not safe to repeat: a second time may have a second effect.
    ///
    /// # Limits
    ///
    /// - `x-library-branch`: 2 to 5 characters.
    /// - `member`: -1 to 999999.
    /// - `from`: A date, `YYYY-MM-DD`.
    /// - `until`: A date, `YYYY-MM-DD`.
    /// - `place`: [`PlaceInput`] says what it may hold.
    /// - `fee`: 0 to 9.5. A multiple of 0.25.
    /// - `pin`: Matches `[0-9]{4}`.
    /// - The order `from` ≤ `until` holds. A loan ends after it began.
    /// - When `delivery` is `"post"` or `"bike"`, `place` must be given. A book needs to know where to go.
    /// - When `delivery` is `"desk"`, `place` can't be given (only warns). You are at the desk already.
    ///
    /// # Errors
    ///
    /// - [`NotOnShelf`](super::super::errors::NOT_ON_SHELF), code 20: The library has no such thing. Search the list of books.
    /// - [`AlreadyLent`](super::super::errors::ALREADY_LENT), code 40: Somebody else has the book. Wait until it is back.
    /// - As every operation: [`KeyRefused`](super::super::errors::KEY_REFUSED), [`Closed`](super::super::errors::CLOSED).
    pub fn lend_book(
        &self,
        request: impl Into<LendBook>,
    ) -> runtime::Call<'_, LendBook> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Reads a member's card.
    ///
    /// `GET /members/{number}`, answered with status 200.
    ///
    /// Safe to repeat: it changes nothing.
    ///
    /// # Limits
    ///
    /// - `number`: -1 to 999999.
    ///
    /// # Errors
    ///
    /// - [`NotOnShelf`](super::super::errors::NOT_ON_SHELF), code 20: The library has no such thing. Search the list of books.
    /// - As every operation: [`KeyRefused`](super::super::errors::KEY_REFUSED), [`Closed`](super::super::errors::CLOSED).
    pub fn get_member(
        &self,
        request: impl Into<GetMember>,
    ) -> runtime::Call<'_, GetMember> {
        runtime::Call::new(&self.core, request.into())
    }
}

/// The arguments of `lend_book`.
///
/// - The order `from` ≤ `until` holds. A loan ends after it began.
/// - When `delivery` is `"post"` or `"bike"`, `place` must be given. A book needs to know where to go.
/// - When `delivery` is `"desk"`, `place` can't be given (only warns). You are at the desk already.
#[derive(Clone, PartialEq)]
pub struct LendBook {
    /// The branch that lends it.
    ///
    /// - 2 to 5 characters.
    pub branch: Option<String>,
    /// The book.
    pub isbn: Isbn,
    /// Who borrows it.
    ///
    /// - -1 to 999999.
    pub member: i64,
    /// The first day.
    ///
    /// - A date, `YYYY-MM-DD`.
    pub from: Option<String>,
    /// The last day.
    ///
    /// - A date, `YYYY-MM-DD`.
    pub until: Option<String>,
    /// How the book comes.
    ///
    /// - When it is absent, the server assumes `"desk"`.
    pub delivery: Option<Delivery>,
    /// Where the book goes.
    pub place: Option<PlaceInput>,
    /// What it costs.
    ///
    /// - 0 to 9.5.
    /// - A multiple of 0.25.
    pub fee: Option<runtime::Number>,
    /// The PIN of the card.
    ///
    /// - Matches `[0-9]{4}`.
    pub pin: Option<String>,
}

impl LendBook {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(isbn: impl Into<Isbn>, member: i64) -> Self {
        Self {
            branch: None,
            isbn: isbn.into(),
            member,
            from: None,
            until: None,
            delivery: None,
            place: None,
            fee: None,
            pin: None,
        }
    }

    /// Sets [`branch`](Self::branch).
    pub fn branch(mut self, branch: impl Into<String>) -> Self {
        self.branch = Some(branch.into());
        self
    }

    /// Sets [`from`](Self::from).
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets [`until`](Self::until).
    pub fn until(mut self, until: impl Into<String>) -> Self {
        self.until = Some(until.into());
        self
    }

    /// Sets [`delivery`](Self::delivery).
    pub fn delivery(mut self, delivery: impl Into<Delivery>) -> Self {
        self.delivery = Some(delivery.into());
        self
    }

    /// Sets [`place`](Self::place).
    pub fn place(mut self, place: impl Into<PlaceInput>) -> Self {
        self.place = Some(place.into());
        self
    }

    /// Sets [`fee`](Self::fee).
    pub fn fee(mut self, fee: impl Into<runtime::Number>) -> Self {
        self.fee = Some(fee.into());
        self
    }

    /// Sets [`pin`](Self::pin).
    pub fn pin(mut self, pin: impl Into<String>) -> Self {
        self.pin = Some(pin.into());
        self
    }
}

impl std::fmt::Debug for LendBook {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("LendBook");
        shown.field("branch", &self.branch);
        shown.field("isbn", &self.isbn);
        shown.field("member", &self.member);
        shown.field("from", &self.from);
        shown.field("until", &self.until);
        shown.field("delivery", &self.delivery);
        shown.field("place", &self.place);
        shown.field("fee", &self.fee);
        shown.field("pin", &self.pin.hidden());
        shown.finish()
    }
}

impl runtime::Validate for LendBook {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        if let Some(value) = &self.branch {
            let at = &at.spelled("/x-library-branch");
            validate::chars(value, 2, 5, rules::CHARS, at, found);
        }
        {
            let (value, at) = (&self.isbn, &at.spelled("/isbn"));
            value.validate_at(at, found);
        }
        {
            let (value, at) = (&self.member, &at.spelled("/member"));
            validate_member_id(value, at, found);
        }
        if let Some(value) = &self.from {
            let at = &at.spelled("/from");
            validate_day(value, at, found);
        }
        if let Some(value) = &self.until {
            let at = &at.spelled("/until");
            validate_day(value, at, found);
        }
        if let Some(value) = &self.delivery {
            let at = &at.spelled("/delivery");
            validate::known(
                value.is_known(),
                value,
                &Delivery::ALL,
                rules::KNOWN,
                at,
                found,
            );
        }
        if let Some(value) = &self.place {
            let at = &at.spelled("/place");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.fee {
            let at = &at.spelled("/fee");
            validate::number_range(
                *value,
                std::ops::Bound::Included(0.0),
                std::ops::Bound::Included(9.5),
                rules::RANGE,
                at,
                found,
            );
            validate::multiple_of(*value, 0.25, rules::MULTIPLE, at, found);
            validate::finite(*value, rules::FINITE, at, found);
        }
        if let Some(value) = &self.pin {
            let at = &at.spelled("/pin");
            validate::matches(
                value,
                (4..=4).contains(&value.len())
                    && value.bytes().all(|byte| matches!(byte, b'0'..= b'9')),
                "[0-9]{4}",
                rules::PATTERN,
                at,
                found,
            );
        }
        validate::ordered_text(
            &[("from", self.from.as_deref()), ("until", self.until.as_deref())],
            rules::IN_TIME,
            at,
            found,
        );
        if self
            .delivery
            .as_ref()
            .is_some_and(|value| [Delivery::Post, Delivery::Bike].contains(value))
        {
            validate::requires(
                &[("place", self.place.is_some())],
                rules::SOMEWHERE,
                at,
                found,
            );
        }
        if self.delivery.as_ref().is_some_and(|value| [Delivery::Desk].contains(value)) {
            validate::forbids(
                &[("place", self.place.is_some())],
                rules::AT_THE_DESK_WARNS,
                at,
                found,
            );
        }
    }
}

impl runtime::encode::Encode for LendBook {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "isbn", &self.isbn)?;
        runtime::encode::required(map, "member", &self.member)?;
        runtime::encode::optional(map, "from", &self.from)?;
        runtime::encode::optional(map, "until", &self.until)?;
        runtime::encode::optional(map, "delivery", &self.delivery)?;
        runtime::encode::optional(map, "place", &self.place)?;
        runtime::encode::optional(map, "fee", &self.fee)?;
        runtime::encode::optional(map, "pin", &self.pin)?;
        Ok(())
    }
}

impl serde::Serialize for LendBook {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::optional(map, "x-library-branch", &self.branch)?;
        runtime::encode::Encode::encode(self, map)?;
        object.end()
    }
}

impl runtime::Operation for LendBook {
    type Output = Loan;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "lend_book",
        method: http::Method::POST,
        path: "/loans",
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
        target.path("/loans");
    }

    fn headers(&self, headers: &mut runtime::Headers) {
        headers.optional("x-library-branch", &self.branch);
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &[]))
    }
}

/// The arguments of `get_member`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetMember {
    /// The number on the card.
    ///
    /// - -1 to 999999.
    pub number: i64,
    /// What else to tell.
    ///
    /// - Sent as one text, so no member may hold a `,`.
    pub with: Option<Vec<String>>,
}

impl GetMember {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(number: i64) -> Self {
        Self { number, with: None }
    }

    /// Sets [`with`](Self::with).
    pub fn with(mut self, with: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with = Some(with.into_iter().map(Into::into).collect());
        self
    }
}

impl runtime::Validate for GetMember {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.number, &at.spelled("/number"));
            validate_member_id(value, at, found);
        }
        if let Some(value) = &self.with {
            let at = &at.spelled("/with");
            validate::joined(value, ',', rules::STYLE, at, found);
        }
    }
}

impl From<i64> for GetMember {
    fn from(value: i64) -> Self {
        Self::new(value)
    }
}

impl serde::Serialize for GetMember {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "number", &self.number)?;
        runtime::encode::optional(map, "with", &self.with)?;
        object.end()
    }
}

impl runtime::Operation for GetMember {
    type Output = Member;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "get_member",
        method: http::Method::GET,
        path: "/members/{number}",
        retry: runtime::RetryClass::Safe,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[],
        guard: None,
        pages: None,
        pending: None,
    };
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/members/");
        target.parameter("number", &self.number);
        target.query_list("with", self.with.as_deref());
    }
}
