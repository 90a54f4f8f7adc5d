// @generated from the specification. Do not edit.
//! Emitted from `lending/schemas/loans.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// The id of a loan.
///
/// - A UUID.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LoanId(String);

impl LoanId {
    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl runtime::Validate for LoanId {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        let value = self.0.as_str();
        validate::format(value, &[runtime::Format::Uuid], rules::FORMAT, at, found);
    }
}

impl From<LoanId> for String {
    fn from(value: LoanId) -> Self {
        value.0
    }
}

impl AsRef<str> for LoanId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<String> for LoanId {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for LoanId {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&LoanId> for LoanId {
    fn from(value: &LoanId) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for LoanId {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for LoanId {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(&self.0)
    }
}

impl serde::Serialize for LoanId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl runtime::decode::Decode for LoanId {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for LoanId {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The number on a member's card.
///
/// - -1 to 999999.
pub fn validate_member_id(
    value: &i64,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::integer_range(*value, Some(-1), Some(999999), rules::RANGE, at, found);
}

/// A day.
///
/// - A date, `YYYY-MM-DD`.
pub fn validate_day(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::format(value, &[runtime::Format::Date], rules::FORMAT, at, found);
}

/// How a book comes to you.
///
/// Requests with a value that is not known here are refused.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Delivery {
    /// At the desk.
    Desk,
    /// By post.
    Post,
    /// By bike.
    Bike,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl Delivery {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Desk, Self::Post, Self::Bike];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl Delivery {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Desk => "desk",
            Self::Post => "post",
            Self::Bike => "bike",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for Delivery {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for Delivery {
    fn from(text: &str) -> Self {
        match text {
            "desk" => Self::Desk,
            "post" => Self::Post,
            "bike" => Self::Bike,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&Delivery> for Delivery {
    fn from(value: &Delivery) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for Delivery {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for Delivery {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for Delivery {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for Delivery {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for Delivery {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A place to bring a book to.
///
/// As answers hold it; requests take [`PlaceInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Place {
    /// The member `street`.
    pub street: Option<String>,
    /// The town.
    pub town: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for Place {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "street" => member.value(&mut self.street),
            "town" => member.value(&mut self.town),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Place {
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

impl runtime::encode::Encode for Place {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "street", &self.street)?;
        runtime::encode::optional(map, "town", &self.town)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Place {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Place {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

impl std::fmt::Debug for Place {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("Place");
        shown.field("street", &self.street);
        shown.field("town", &self.town.hidden());
        shown.finish_non_exhaustive()
    }
}

/// A place to bring a book to.
///
/// As requests hold it; answers hold [`Place`].
#[derive(Clone, PartialEq)]
pub struct PlaceInput {
    /// The member `street`.
    pub street: String,
    /// The town.
    pub town: Option<String>,
}

impl PlaceInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(street: impl Into<String>) -> Self {
        Self {
            street: street.into(),
            town: None,
        }
    }

    /// Sets [`town`](Self::town).
    pub fn town(mut self, town: impl Into<String>) -> Self {
        self.town = Some(town.into());
        self
    }
}

impl std::fmt::Debug for PlaceInput {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("PlaceInput");
        shown.field("street", &self.street);
        shown.field("town", &self.town.hidden());
        shown.finish()
    }
}

impl runtime::Validate for PlaceInput {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl runtime::encode::Encode for PlaceInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "street", &self.street)?;
        runtime::encode::optional(map, "town", &self.town)?;
        Ok(())
    }
}

impl serde::Serialize for PlaceInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// A book that is away.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Loan {
    /// The book.
    pub isbn: Option<Isbn>,
    /// Who borrows it.
    pub member: Option<i64>,
    /// The first day.
    pub from: Option<String>,
    /// The last day.
    pub until: Option<String>,
    /// How the book comes.
    pub delivery: Option<Delivery>,
    /// Where the book goes.
    pub place: Option<Place>,
    /// What it costs.
    pub fee: Option<runtime::Number>,
    /// Its id.
    pub id: Option<LoanId>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl Loan {
    /// [`isbn`](Self::isbn), which an answer should never lack.
    pub fn isbn(&self) -> runtime::Result<&Isbn> {
        runtime::identity(&self.isbn, "Loan", "isbn")
    }

    /// [`id`](Self::id), which an answer should never lack.
    pub fn id(&self) -> runtime::Result<&LoanId> {
        runtime::identity(&self.id, "Loan", "id")
    }
}

impl runtime::decode::Record for Loan {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "isbn" => member.value(&mut self.isbn),
            "member" => member.value(&mut self.member),
            "from" => member.value(&mut self.from),
            "until" => member.value(&mut self.until),
            "delivery" => member.value(&mut self.delivery),
            "place" => member.value(&mut self.place),
            "fee" => member.text_number(&mut self.fee),
            "id" => member.value(&mut self.id),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Loan {
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

impl runtime::encode::Encode for Loan {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "isbn", &self.isbn)?;
        runtime::encode::optional(map, "member", &self.member)?;
        runtime::encode::optional(map, "from", &self.from)?;
        runtime::encode::optional(map, "until", &self.until)?;
        runtime::encode::optional(map, "delivery", &self.delivery)?;
        runtime::encode::optional(map, "place", &self.place)?;
        runtime::encode::optional(map, "fee", &self.fee)?;
        runtime::encode::optional(map, "id", &self.id)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Loan {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Loan {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Somebody who may borrow.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Member {
    /// The number on the card.
    pub number: Option<i64>,
    /// Where to write to.
    pub email: Option<String>,
    /// What is away.
    pub loans: Option<Vec<Loan>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for Member {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "number" => member.value(&mut self.number),
            "email" => member.value(&mut self.email),
            "loans" => member.value(&mut self.loans),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Member {
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

impl runtime::encode::Encode for Member {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "number", &self.number)?;
        runtime::encode::optional(map, "email", &self.email)?;
        runtime::encode::list(map, "loans", &self.loans, &self.unknown)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Member {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Member {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

impl std::fmt::Debug for Member {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("Member");
        shown.field("number", &self.number);
        shown.field("email", &self.email.hidden());
        shown.field("loans", &self.loans);
        shown.finish_non_exhaustive()
    }
}
