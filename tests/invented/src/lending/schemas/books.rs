// @generated from the specification. Do not edit.
//! Emitted from `lending/schemas/books.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// An ISBN of ten or thirteen digits, with or without hyphens.
///
/// - Matches `(97[89]-?)?[0-9](-?[0-9]){8}-?[0-9X]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Isbn(String);

impl Isbn {
    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl runtime::Validate for Isbn {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        let value = self.0.as_str();
        {
            static PATTERN: runtime::validate::pattern::Pattern = runtime::validate::pattern::Pattern::new(
                "(97[89]-?)?[0-9](-?[0-9]){8}-?[0-9X]",
            );
            validate::matches(
                value,
                PATTERN.matches(value),
                "(97[89]-?)?[0-9](-?[0-9]){8}-?[0-9X]",
                rules::PATTERN_BAD_ISBN,
                at,
                found,
            );
        }
    }
}

impl From<Isbn> for String {
    fn from(value: Isbn) -> Self {
        value.0
    }
}

impl AsRef<str> for Isbn {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<String> for Isbn {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Isbn {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&Isbn> for Isbn {
    fn from(value: &Isbn) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for Isbn {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for Isbn {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(&self.0)
    }
}

impl serde::Serialize for Isbn {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl runtime::decode::Decode for Isbn {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for Isbn {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Words of your own.
///
/// - At most 3 items.
/// - Each: at most 20 characters.
/// - Each key: 1 to 8 characters.
pub fn validate_labels(
    value: &std::collections::BTreeMap<String, String>,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::items(value.len(), 0, 3, rules::ITEMS, at, found);
    validate::each_key(
        value,
        at,
        found,
        |value, at, found| {
            validate::chars(value, 1, 8, rules::CHARS, at, found);
        },
    );
    validate::each_value(
        value,
        at,
        found,
        |value, at, found| {
            validate::chars(value, 0, 20, rules::CHARS, at, found);
        },
    );
}

/// How worn a book is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Condition {
    /// As new.
    Mint,
    /// Read often.
    Worn,
    /// For the bin.
    Ruined,
    /// A value that this client doesn't know, as the server names it.
    Unknown(i64),
}

impl Condition {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Mint, Self::Worn, Self::Ruined];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl Condition {
    /// The number on the wire.
    pub fn get(&self) -> i64 {
        match self {
            Self::Mint => 1,
            Self::Worn => 2,
            Self::Ruined => 9,
            Self::Unknown(number) => *number,
        }
    }
}

impl PartialOrd for Condition {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Condition {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.get().cmp(&other.get())
    }
}

impl From<i64> for Condition {
    fn from(number: i64) -> Self {
        match number {
            1 => Self::Mint,
            2 => Self::Worn,
            9 => Self::Ruined,
            _ => Self::Unknown(number),
        }
    }
}

impl std::str::FromStr for Condition {
    type Err = std::num::ParseIntError;
    fn from_str(text: &str) -> Result<Self, std::num::ParseIntError> {
        text.parse().map(|number: i64| Self::from(number))
    }
}

impl std::fmt::Display for Condition {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.get().fmt(formatter)
    }
}

impl serde::Serialize for Condition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.get())
    }
}

impl runtime::decode::Decode for Condition {
    const EXPECTED: &'static str = "a whole number";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::integer(reader)
    }
}

impl<'de> serde::Deserialize<'de> for Condition {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// How the pages hold together.
///
/// Requests with a value that is not known here are refused.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Binding {
    /// Boards.
    HardBack,
    /// Paper.
    SoftBack,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl Binding {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::HardBack, Self::SoftBack];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl Binding {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::HardBack => "hard-back",
            Self::SoftBack => "soft-back",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for Binding {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for Binding {
    fn from(text: &str) -> Self {
        match text {
            "hard-back" => Self::HardBack,
            "soft-back" => Self::SoftBack,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&Binding> for Binding {
    fn from(value: &Binding) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for Binding {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for Binding {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for Binding {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for Binding {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for Binding {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A book of paper.
///
/// As answers hold it; requests take [`PaperInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Paper {
    /// How many pages it has.
    pub pages: Option<i64>,
    /// How the pages hold together.
    pub binding: Option<Binding>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for Paper {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "pages" => member.value(&mut self.pages),
            "binding" => member.value(&mut self.binding),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Paper {
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

impl runtime::encode::Encode for Paper {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "pages", &self.pages)?;
        runtime::encode::optional(map, "binding", &self.binding)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Paper {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Paper {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A book of paper.
///
/// As requests hold it; answers hold [`Paper`].
#[derive(Clone, Debug, PartialEq)]
pub struct PaperInput {
    /// How many pages it has.
    ///
    /// - 1 to 9999.
    pub pages: i64,
    /// How the pages hold together.
    ///
    /// - When it is absent, the server assumes `"soft-back"`.
    pub binding: Option<Binding>,
}

impl PaperInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(pages: i64) -> Self {
        Self { pages, binding: None }
    }

    /// Sets [`binding`](Self::binding).
    pub fn binding(mut self, binding: impl Into<Binding>) -> Self {
        self.binding = Some(binding.into());
        self
    }
}

impl runtime::Validate for PaperInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.pages, &at.spelled("/pages"));
            validate::integer_range(
                *value,
                Some(1),
                Some(9999),
                rules::RANGE,
                at,
                found,
            );
        }
        if let Some(value) = &self.binding {
            let at = &at.spelled("/binding");
            validate::known(
                value.is_known(),
                value,
                &Binding::ALL,
                rules::KNOWN,
                at,
                found,
            );
        }
    }
}

impl runtime::encode::Encode for PaperInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "pages", &self.pages)?;
        runtime::encode::optional(map, "binding", &self.binding)?;
        Ok(())
    }
}

impl serde::Serialize for PaperInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// A book that is read to you.
///
/// As answers hold it; requests take [`AudioInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Audio {
    /// How long it lasts.
    pub minutes: Option<runtime::Number>,
    /// Who reads.
    pub readers: Option<Vec<String>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for Audio {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "minutes" => member.value(&mut self.minutes),
            "readers" => member.value(&mut self.readers),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Audio {
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

impl runtime::encode::Encode for Audio {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "minutes", &self.minutes)?;
        runtime::encode::list(map, "readers", &self.readers, &self.unknown)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Audio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Audio {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A book that is read to you.
///
/// As requests hold it; answers hold [`Audio`].
#[derive(Clone, Debug, PartialEq)]
pub struct AudioInput {
    /// How long it lasts.
    ///
    /// - More than 0.
    /// - A multiple of 0.5.
    pub minutes: runtime::Number,
    /// Who reads.
    ///
    /// - 1 to 4 items.
    /// - No item stands twice.
    pub readers: Option<Vec<String>>,
}

impl AudioInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(minutes: impl Into<runtime::Number>) -> Self {
        Self {
            minutes: minutes.into(),
            readers: None,
        }
    }

    /// Sets [`readers`](Self::readers).
    pub fn readers(
        mut self,
        readers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.readers = Some(readers.into_iter().map(Into::into).collect());
        self
    }
}

impl runtime::Validate for AudioInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.minutes, &at.spelled("/minutes"));
            validate::number_range(
                *value,
                std::ops::Bound::Excluded(0.0),
                std::ops::Bound::Unbounded,
                rules::RANGE,
                at,
                found,
            );
            validate::multiple_of(*value, 0.5, rules::MULTIPLE, at, found);
            validate::finite(*value, rules::FINITE, at, found);
        }
        if let Some(value) = &self.readers {
            let at = &at.spelled("/readers");
            validate::items(value.len(), 1, 4, rules::ITEMS, at, found);
            validate::unique(value, rules::UNIQUE, at, found);
        }
    }
}

impl runtime::encode::Encode for AudioInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "minutes", &self.minutes)?;
        runtime::encode::optional(map, "readers", &self.readers)?;
        Ok(())
    }
}

impl serde::Serialize for AudioInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// What a book is made of.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Medium {
    /// A book of paper.
    Paper(Paper),
    /// A book that is read to you.
    Audio(Audio),
    /// An object with a tag that this client doesn't know, whole.
    Unknown(runtime::Json),
}

impl std::fmt::Debug for Medium {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Paper(value) => value.fmt(formatter),
            Self::Audio(value) => value.fmt(formatter),
            Self::Unknown(_) => formatter.write_str("Unknown(***)"),
        }
    }
}

impl From<Paper> for Medium {
    fn from(value: Paper) -> Self {
        Self::Paper(value)
    }
}

impl From<Audio> for Medium {
    fn from(value: Audio) -> Self {
        Self::Audio(value)
    }
}

impl runtime::encode::Encode for Medium {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::Paper(value) => runtime::encode::tagged(map, "kind", "paper", value),
            Self::Audio(value) => runtime::encode::tagged(map, "kind", "audio", value),
            Self::Unknown(value) => runtime::encode::raw(map, value),
        }
    }
}

impl serde::Serialize for Medium {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl runtime::decode::Decode for Medium {
    const EXPECTED: &'static str = "an object with a tag";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        let tagged = runtime::decode::tagged(reader, &["kind"])?;
        match tagged.name() {
            Some("paper") => tagged.variant(reader, Self::Paper),
            Some("audio") => tagged.variant(reader, Self::Audio),
            _ => tagged.other(reader, Self::Unknown),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Medium {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// What a book is made of.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MediumInput {
    /// A book of paper.
    Paper(PaperInput),
    /// A book that is read to you.
    Audio(AudioInput),
    /// An object with a tag that this client doesn't know, whole.
    Unknown(runtime::Json),
}

impl std::fmt::Debug for MediumInput {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Paper(value) => value.fmt(formatter),
            Self::Audio(value) => value.fmt(formatter),
            Self::Unknown(_) => formatter.write_str("Unknown(***)"),
        }
    }
}

impl From<PaperInput> for MediumInput {
    fn from(value: PaperInput) -> Self {
        Self::Paper(value)
    }
}

impl From<AudioInput> for MediumInput {
    fn from(value: AudioInput) -> Self {
        Self::Audio(value)
    }
}

impl runtime::encode::Encode for MediumInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::Paper(value) => runtime::encode::tagged(map, "kind", "paper", value),
            Self::Audio(value) => runtime::encode::tagged(map, "kind", "audio", value),
            Self::Unknown(value) => runtime::encode::raw(map, value),
        }
    }
}

impl serde::Serialize for MediumInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl runtime::Validate for MediumInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        match self {
            Self::Paper(value) => value.validate_at(at, found),
            Self::Audio(value) => value.validate_at(at, found),
            Self::Unknown(_) => {}
        }
    }
}

/// A subject, in a tree of subjects.
///
/// As answers hold it; requests take [`SubjectInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Subject {
    /// What it is called.
    pub name: Option<String>,
    /// The subject above it.
    pub broader: Option<Box<Subject>>,
    /// The subjects below it.
    pub narrower: Option<Vec<Subject>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for Subject {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "name" => member.value(&mut self.name),
            "broader" => member.value(&mut self.broader),
            "narrower" => member.value(&mut self.narrower),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Subject {
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

impl runtime::encode::Encode for Subject {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "name", &self.name)?;
        runtime::encode::optional(map, "broader", &self.broader)?;
        runtime::encode::list(map, "narrower", &self.narrower, &self.unknown)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Subject {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Subject {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A subject, in a tree of subjects.
///
/// As requests hold it; answers hold [`Subject`].
#[derive(Clone, Debug, PartialEq)]
pub struct SubjectInput {
    /// What it is called.
    ///
    /// - 1 to 40 characters.
    pub name: String,
    /// The subject above it.
    pub broader: Option<Box<SubjectInput>>,
    /// The subjects below it.
    ///
    /// - At most 20 items.
    pub narrower: Option<Vec<SubjectInput>>,
}

impl SubjectInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            broader: None,
            narrower: None,
        }
    }

    /// Sets [`broader`](Self::broader).
    pub fn broader(mut self, broader: impl Into<Box<SubjectInput>>) -> Self {
        self.broader = Some(broader.into());
        self
    }

    /// Sets [`narrower`](Self::narrower).
    pub fn narrower(
        mut self,
        narrower: impl IntoIterator<Item = impl Into<SubjectInput>>,
    ) -> Self {
        self.narrower = Some(narrower.into_iter().map(Into::into).collect());
        self
    }
}

impl runtime::Validate for SubjectInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.name, &at.spelled("/name"));
            validate::chars(value, 1, 40, rules::CHARS, at, found);
        }
        if let Some(value) = &self.broader {
            let at = &at.spelled("/broader");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.narrower {
            let at = &at.spelled("/narrower");
            validate::items(value.len(), 0, 20, rules::ITEMS, at, found);
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    value.validate_at(at, found);
                },
            );
        }
    }
}

impl runtime::encode::Encode for SubjectInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "name", &self.name)?;
        runtime::encode::optional(map, "broader", &self.broader)?;
        runtime::encode::optional(map, "narrower", &self.narrower)?;
        Ok(())
    }
}

impl serde::Serialize for SubjectInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// Where to go from here.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Links {
    /// This very thing.
    pub self_: Option<String>,
    /// What it is.
    pub ty: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for Links {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "self" => member.value(&mut self.self_),
            "type" => member.value(&mut self.ty),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Links {
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

impl runtime::encode::Encode for Links {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "self", &self.self_)?;
        runtime::encode::optional(map, "type", &self.ty)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Links {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Links {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A book of the library.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// What it is called.
    pub title: Option<String>,
    /// What it is made of.
    pub medium: Option<Medium>,
    /// How worn it is.
    pub condition: Option<Condition>,
    /// What it is about.
    pub subject: Option<Subject>,
    /// Words of your own.
    pub labels: Option<std::collections::BTreeMap<String, String>>,
    /// What happens in it.
    ///
    /// - May be null, which reads as absent.
    pub summary: Option<String>,
    /// Marks on its spine.
    pub marks: Option<Vec<String>>,
    /// A word for the next reader.
    pub remark: Option<String>,
    /// Its number.
    pub isbn: Option<Isbn>,
    /// Where to go from here.
    pub links: Option<Links>,
    /// Since when it is here.
    pub added: Option<String>,
    /// Whatever else the library knows.
    pub extra: Option<runtime::Json>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl Book {
    /// [`isbn`](Self::isbn), which an answer should never lack.
    pub fn isbn(&self) -> runtime::Result<&Isbn> {
        runtime::identity(&self.isbn, "Book", "isbn")
    }
}

impl runtime::decode::Record for Book {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "title" => member.value(&mut self.title),
            "medium" => member.value(&mut self.medium),
            "condition" => member.value(&mut self.condition),
            "subject" => member.value(&mut self.subject),
            "labels" => member.value(&mut self.labels),
            "summary" => member.value(&mut self.summary),
            "marks" => member.value(&mut self.marks),
            "remark" => member.value(&mut self.remark),
            "isbn" => member.value(&mut self.isbn),
            "links" => member.value(&mut self.links),
            "added-on" | "added_on" => member.renamed("added-on").value(&mut self.added),
            "extra" => member.value(&mut self.extra),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Book {
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

impl runtime::encode::Encode for Book {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "title", &self.title)?;
        runtime::encode::optional(map, "medium", &self.medium)?;
        runtime::encode::optional(map, "condition", &self.condition)?;
        runtime::encode::optional(map, "subject", &self.subject)?;
        runtime::encode::entries(map, "labels", &self.labels, &self.unknown)?;
        runtime::encode::optional(map, "summary", &self.summary)?;
        runtime::encode::list(map, "marks", &self.marks, &self.unknown)?;
        runtime::encode::optional(map, "remark", &self.remark)?;
        runtime::encode::optional(map, "isbn", &self.isbn)?;
        runtime::encode::optional(map, "links", &self.links)?;
        runtime::encode::optional(map, "added-on", &self.added)?;
        runtime::encode::optional(map, "extra", &self.extra)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Book {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Book {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A page of books.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BookPage {
    /// The books.
    pub items: Option<Vec<Book>>,
    /// Where the next page begins; absent on the last.
    ///
    /// - May be null, which reads as absent.
    pub next_cursor: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for BookPage {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "items" => member.value(&mut self.items),
            "next_cursor" => member.value(&mut self.next_cursor),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for BookPage {
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

impl runtime::encode::Encode for BookPage {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::list(map, "items", &self.items, &self.unknown)?;
        runtime::encode::optional(map, "next_cursor", &self.next_cursor)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for BookPage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for BookPage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// In which order books come.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// From A to Z.
    Title,
    /// From Z to A.
    TitleBackwards,
    /// By age.
    Added,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl SortOrder {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Title, Self::TitleBackwards, Self::Added];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl SortOrder {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Title => "title",
            Self::TitleBackwards => "-title",
            Self::Added => "added",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for SortOrder {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for SortOrder {
    fn from(text: &str) -> Self {
        match text {
            "title" => Self::Title,
            "-title" => Self::TitleBackwards,
            "added" => Self::Added,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&SortOrder> for SortOrder {
    fn from(value: &SortOrder) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for SortOrder {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for SortOrder {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for SortOrder {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for SortOrder {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for SortOrder {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
