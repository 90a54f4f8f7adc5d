// @generated from the specification. Do not edit.
//! Emitted from `limits/api.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// `Code` of the specification.
///
/// - 2 to 4 characters.
/// - Matches `[A-Z]+[0-9]*`.
pub fn validate_code(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::chars(value, 2, 4, rules::CHARS_INVALID, at, found);
    {
        static PATTERN: runtime::validate::pattern::Pattern = runtime::validate::pattern::Pattern::new(
            "[A-Z]+[0-9]*",
        );
        validate::matches(
            value,
            PATTERN.matches(value),
            "[A-Z]+[0-9]*",
            rules::PATTERN_INVALID,
            at,
            found,
        );
    }
}

/// `Ident` of the specification.
///
/// - 3 to 80 characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

impl Ident {
    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl runtime::Validate for Ident {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        let value = self.0.as_str();
        validate::chars(value, 3, 80, rules::CHARS_BAD_SCALAR, at, found);
    }
}

impl From<Ident> for String {
    fn from(value: Ident) -> Self {
        value.0
    }
}

impl AsRef<str> for Ident {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<String> for Ident {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Ident {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&Ident> for Ident {
    fn from(value: &Ident) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for Ident {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for Ident {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(&self.0)
    }
}

impl serde::Serialize for Ident {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl runtime::decode::Decode for Ident {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for Ident {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// `Level` of the specification.
///
/// - 0 to 9.
pub fn validate_level(
    value: &i64,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::integer_range(
        *value,
        Some(0),
        Some(9),
        rules::RANGE_BAD_SCALAR,
        at,
        found,
    );
}

/// `Share` of the specification.
///
/// - 0 or more, less than 1.
/// - A multiple of 0.125.
pub fn validate_share(
    value: &runtime::Number,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::number_range(
        *value,
        std::ops::Bound::Included(0.0),
        std::ops::Bound::Excluded(1.0),
        rules::RANGE_INVALID,
        at,
        found,
    );
    validate::multiple_of(*value, 0.125, rules::MULTIPLE_INVALID, at, found);
    validate::finite(*value, rules::FINITE, at, found);
}

/// `Huge` of the specification.
///
/// - 9007199254740993 to 9007199254740995.
pub fn validate_huge(
    value: &i64,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::integer_range(
        *value,
        Some(9007199254740993),
        Some(9007199254740995),
        rules::RANGE_INVALID,
        at,
        found,
    );
}

/// `Codes` of the specification.
///
/// - 1 to 2 items.
/// - No item stands twice.
/// - Each: 2 to 4 characters.
/// - Each: matches `[A-Z]+[0-9]*`.
pub fn validate_codes(
    value: &[String],
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::items(value.len(), 1, 2, rules::ITEMS_INVALID, at, found);
    validate::unique(value, rules::UNIQUE_INVALID, at, found);
    validate::each(
        value,
        at,
        found,
        |value, at, found| {
            validate_code(value, at, found);
        },
    );
}

/// `Sums` of the specification.
///
/// - 1 to 2 items.
/// - Each key: matches `[a-z]{2}`.
/// - 0 to 9.
pub fn validate_sums(
    value: &std::collections::BTreeMap<String, i64>,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::items(value.len(), 1, 2, rules::ITEMS_INVALID, at, found);
    validate::each_key(
        value,
        at,
        found,
        |value, at, found| {
            validate::matches(
                value,
                (2..=2).contains(&value.len())
                    && value.bytes().all(|byte| matches!(byte, b'a'..= b'z')),
                "[a-z]{2}",
                rules::PATTERN_BAD_KEY,
                at,
                found,
            );
        },
    );
    validate::each_value(
        value,
        at,
        found,
        |value, at, found| {
            validate_level(value, at, found);
        },
    );
}

/// `Color` of the specification.
///
/// Requests with a value that is not known here are refused.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Color {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl Color {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Red, Self::Green];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl Color {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for Color {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for Color {
    fn from(text: &str) -> Self {
        match text {
            "red" => Self::Red,
            "green" => Self::Green,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&Color> for Color {
    fn from(value: &Color) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for Color {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for Color {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for Color {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for Color {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for Color {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// `Mood` of the specification.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Mood {
    /// `glad`
    Glad,
    /// `sad`
    Sad,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl Mood {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Glad, Self::Sad];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl Mood {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Glad => "glad",
            Self::Sad => "sad",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for Mood {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for Mood {
    fn from(text: &str) -> Self {
        match text {
            "glad" => Self::Glad,
            "sad" => Self::Sad,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&Mood> for Mood {
    fn from(value: &Mood) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for Mood {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for Mood {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for Mood {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for Mood {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for Mood {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// `Rank` of the specification.
///
/// Requests with a value that is not known here are refused.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rank {
    /// `1`
    First,
    /// `2`
    Second,
    /// A value that this client doesn't know, as the server names it.
    Unknown(i64),
}

impl Rank {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::First, Self::Second];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl Rank {
    /// The number on the wire.
    pub fn get(&self) -> i64 {
        match self {
            Self::First => 1,
            Self::Second => 2,
            Self::Unknown(number) => *number,
        }
    }
}

impl PartialOrd for Rank {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Rank {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.get().cmp(&other.get())
    }
}

impl From<i64> for Rank {
    fn from(number: i64) -> Self {
        match number {
            1 => Self::First,
            2 => Self::Second,
            _ => Self::Unknown(number),
        }
    }
}

impl std::str::FromStr for Rank {
    type Err = std::num::ParseIntError;
    fn from_str(text: &str) -> Result<Self, std::num::ParseIntError> {
        text.parse().map(|number: i64| Self::from(number))
    }
}

impl std::fmt::Display for Rank {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.get().fmt(formatter)
    }
}

impl serde::Serialize for Rank {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.get())
    }
}

impl runtime::decode::Decode for Rank {
    const EXPECTED: &'static str = "a whole number";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::integer(reader)
    }
}

impl<'de> serde::Deserialize<'de> for Rank {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// `Cube` of the specification.
#[derive(Clone, Debug, PartialEq)]
pub struct Cube {
    /// The member `side`.
    ///
    /// - 1 to 3.
    /// - Required: without it the server answers 1 `Missing`.
    pub side: i64,
    /// The member `code`.
    ///
    /// - 2 to 4 characters.
    /// - Matches `[A-Z]+[0-9]*`.
    pub code: Option<String>,
}

impl Cube {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(side: i64) -> Self {
        Self { side, code: None }
    }

    /// Sets [`code`](Self::code).
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }
}

impl runtime::Validate for Cube {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.side, &at.spelled("/side"));
            validate::integer_range(
                *value,
                Some(1),
                Some(3),
                rules::RANGE_INVALID,
                at,
                found,
            );
        }
        if let Some(value) = &self.code {
            let at = &at.spelled("/code");
            validate_code(value, at, found);
        }
    }
}

impl runtime::encode::Encode for Cube {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "side", &self.side)?;
        runtime::encode::optional(map, "code", &self.code)?;
        Ok(())
    }
}

impl serde::Serialize for Cube {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// `Ball` of the specification.
#[derive(Clone, Debug, PartialEq)]
pub struct Ball {
    /// The member `radius`.
    ///
    /// - More than 0, less than 2.
    /// - Required: without it the server answers 1 `Missing`.
    pub radius: runtime::Number,
}

impl Ball {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(radius: impl Into<runtime::Number>) -> Self {
        Self { radius: radius.into() }
    }
}

impl runtime::Validate for Ball {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.radius, &at.spelled("/radius"));
            validate::number_range(
                *value,
                std::ops::Bound::Excluded(0.0),
                std::ops::Bound::Excluded(2.0),
                rules::RANGE_INVALID,
                at,
                found,
            );
            validate::finite(*value, rules::FINITE, at, found);
        }
    }
}

impl runtime::encode::Encode for Ball {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "radius", &self.radius)?;
        Ok(())
    }
}

impl serde::Serialize for Ball {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// `Thing` of the specification.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// `cube`
    Cube(Cube),
    /// `ball`
    Ball(Ball),
    /// An object with a tag that this client doesn't know, whole.
    Unknown(runtime::Json),
}

impl std::fmt::Debug for Thing {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Cube(value) => value.fmt(formatter),
            Self::Ball(value) => value.fmt(formatter),
            Self::Unknown(_) => formatter.write_str("Unknown(***)"),
        }
    }
}

impl From<Cube> for Thing {
    fn from(value: Cube) -> Self {
        Self::Cube(value)
    }
}

impl From<Ball> for Thing {
    fn from(value: Ball) -> Self {
        Self::Ball(value)
    }
}

impl runtime::encode::Encode for Thing {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::Cube(value) => runtime::encode::tagged(map, "kind", "cube", value),
            Self::Ball(value) => runtime::encode::tagged(map, "kind", "ball", value),
            Self::Unknown(value) => runtime::encode::raw(map, value),
        }
    }
}

impl serde::Serialize for Thing {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl runtime::Validate for Thing {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        match self {
            Self::Cube(value) => value.validate_at(at, found),
            Self::Ball(value) => value.validate_at(at, found),
            Self::Unknown(_) => {}
        }
    }
}

/// `Nest` of the specification.
#[derive(Clone, Debug, PartialEq)]
pub struct Nest {
    /// The member `label`.
    ///
    /// - At most 3 characters.
    pub label: Option<String>,
    /// The member `inner`.
    pub inner: Option<Box<Nest>>,
}

impl Nest {
    /// Nothing set but what is preset.
    pub fn new() -> Self {
        Self { label: None, inner: None }
    }

    /// Sets [`label`](Self::label).
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets [`inner`](Self::inner).
    pub fn inner(mut self, inner: impl Into<Box<Nest>>) -> Self {
        self.inner = Some(inner.into());
        self
    }
}

impl Default for Nest {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::Validate for Nest {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        if let Some(value) = &self.label {
            let at = &at.spelled("/label");
            validate::chars(value, 0, 3, rules::CHARS_INVALID, at, found);
        }
        if let Some(value) = &self.inner {
            let at = &at.spelled("/inner");
            value.validate_at(at, found);
        }
    }
}

impl runtime::encode::Encode for Nest {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "label", &self.label)?;
        runtime::encode::optional(map, "inner", &self.inner)?;
        Ok(())
    }
}

impl serde::Serialize for Nest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// `Answer` of the specification.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    /// The member `id`.
    pub id: Option<Ident>,
    /// The member `unlimited`.
    pub unlimited: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl Answer {
    /// [`id`](Self::id), which an answer should never lack.
    pub fn id(&self) -> runtime::Result<&Ident> {
        runtime::identity(&self.id, "Answer", "id")
    }
}

impl runtime::decode::Record for Answer {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "id" => member.value(&mut self.id),
            "unlimited" => member.value(&mut self.unlimited),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Answer {
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

impl runtime::encode::Encode for Answer {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "id", &self.id)?;
        runtime::encode::optional(map, "unlimited", &self.unlimited)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Answer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Answer {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
