//! JSON without a declared type, kept as text: every digit, in its original order.

use std::fmt;
use std::str::FromStr;

use serde::de::{DeserializeOwned, Deserializer};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use super::number::is_plain;
use super::reader::Reader;
use super::token::{Token, spelled, tokens, unescape};
use super::unreadable::Unreadable;

/// A JSON value as text, without whitespace between its tokens.
///
/// No digit of a number is lost and members keep their order, which a [`serde_json::Value`] does
/// not promise. [`Json::parse`] reads it into any type that implements serde's `Deserialize`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Json(Box<str>);

impl Json {
    /// Returns the text.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Parses it into another type, for instance a [`serde_json::Value`] or a `String`.
    ///
    /// # Errors
    ///
    /// Those of serde_json: it has another shape, or holds a number that the type can't represent.
    pub fn parse<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_str(&self.0)
    }

    /// Writes any value as JSON.
    ///
    /// # Errors
    ///
    /// Those of serde_json: a map whose keys are not text, or an error of the type's own impl.
    pub fn of(value: &(impl Serialize + ?Sized)) -> Result<Json, serde_json::Error> {
        Ok(Json::compact(&serde_json::to_string(value)?).0)
    }

    /// Compacts the text of one value: no whitespace, strings with as few escapes as possible.
    ///
    /// Also returns whether a lone surrogate was replaced by U+FFFD.
    pub(crate) fn compact(text: &str) -> (Json, bool) {
        if !text.bytes().any(|byte| matches!(byte, b'\\' | b' ' | b'\n' | b'\t' | b'\r')) {
            return (Json(text.into()), false);
        }
        let (mut compact, mut replaced) = (String::with_capacity(text.len()), false);
        for token in tokens(text) {
            match token {
                Token::Text(text) if text.contains('\\') => {
                    let (text, halved) = unescape(text);
                    replaced |= halved;
                    compact.push_str(Json::from(text.as_str()).text());
                }
                Token::Text(text) => compact.extend(["\"", text, "\""]),
                Token::Number(text) => compact.push_str(text),
                Token::Char(sign) => compact.push(sign),
            }
        }
        (Json(compact.into()), replaced)
    }

    /// Returns the type of the value as notes and errors name it.
    pub(crate) fn kind(&self) -> &'static str {
        kind(&self.0)
    }

    /// Returns the value at a path of member names.
    pub(crate) fn at(&self, path: &[&str]) -> Option<Json> {
        find(&self.0, path).map(|text| Json(text.into()))
    }

    /// Returns the characters of a string, with its escapes resolved.
    pub(crate) fn string(&self) -> Option<String> {
        let escaped = self.0.strip_prefix('"')?.strip_suffix('"')?;
        Some(spelled(escaped).into_owned())
    }

    /// Returns the members of a list.
    pub(crate) fn members(&self) -> Option<Vec<Json>> {
        let mut reader = Reader::new(&self.0);
        if !reader.open_list() {
            return None;
        }
        let mut members = Vec::new();
        while reader.next_member(members.is_empty()).ok()? {
            members.push(Json(reader.skip().ok()?.into()));
        }
        Some(members)
    }

    /// Returns the members of an object with their names.
    pub(crate) fn entries(&self) -> Option<Vec<(String, Json)>> {
        let mut reader = Reader::new(&self.0);
        if !reader.open_object() {
            return None;
        }
        let mut entries = Vec::new();
        while let Some(name) = reader.next_name(entries.is_empty()).ok()? {
            entries.push((name.into_owned(), Json(reader.skip().ok()?.into())));
        }
        Some(entries)
    }

    pub(crate) fn null() -> Json {
        Json("null".into())
    }

    pub(crate) fn empty_object() -> Json {
        Json("{}".into())
    }

    pub(crate) fn is_null(&self) -> bool {
        &*self.0 == "null"
    }
}

/// Returns the type of a JSON text as notes and errors name it.
pub(crate) fn kind(text: &str) -> &'static str {
    match text.as_bytes().first() {
        Some(b'"') => "a string",
        Some(b'{') => "an object",
        Some(b'[') => "an array",
        Some(b't' | b'f') => "a boolean",
        Some(b'n') => "null",
        _ => "a number",
    }
}

/// Returns the text of the value at a path of member names; the last member of a name counts.
pub(crate) fn find<'t>(text: &'t str, path: &[&str]) -> Option<&'t str> {
    path.iter().try_fold(text, |text, wanted| {
        let mut reader = Reader::new(text);
        if !reader.open_object() {
            return None;
        }
        let (mut found, mut first) = (None, true);
        while let Some(name) = reader.next_name(first).ok()? {
            first = false;
            let value = reader.skip().ok()?;
            if name == *wanted {
                found = Some(value);
            }
        }
        found
    })
}

/// Returns the text of the value at each path of member names, as [`find`] does, but reads the text
/// only once; it may go on after its value. What follows a place that is no JSON is not found.
pub(crate) fn find_all<'t>(text: &'t str, paths: &[&[&str]]) -> Vec<Option<&'t str>> {
    let mut found = vec![None; paths.len()];
    let wanted: Vec<(usize, &[&str])> = paths.iter().copied().enumerate().collect();
    let _ = find_in(&mut Reader::new(text), &wanted, &mut found);
    found
}

/// Reads one value and finds what is wanted in it: each path with the index of its place.
fn find_in<'t>(
    reader: &mut Reader<'t>,
    wanted: &[(usize, &[&str])],
    found: &mut [Option<&'t str>],
) -> Result<(), Unreadable> {
    if !reader.open_object() {
        return reader.skip().map(drop);
    }
    let mut first = true;
    while let Some(name) = reader.next_name(first)? {
        first = false;
        let here: Vec<(usize, &[&str])> = wanted
            .iter()
            .filter_map(|(index, path)| Some((*index, path.strip_prefix(&[&*name])?)))
            .collect();
        if here.is_empty() {
            reader.skip()?;
            continue;
        }
        // The last member of a name counts.
        here.iter().for_each(|(index, _)| found[*index] = None);
        reader.next_byte();
        let start = reader.position();
        find_in(reader, &here, found)?;
        for (index, _) in here.iter().filter(|(_, rest)| rest.is_empty()) {
            found[*index] = Some(reader.since(start));
        }
    }
    Ok(())
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Json {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Json, Unreadable> {
        let mut reader = Reader::new(text);
        let json = reader.raw()?;
        reader.end().map(|_| json)
    }
}

impl From<Value> for Json {
    fn from(value: Value) -> Json {
        Json(value.to_string().into())
    }
}

impl From<&Value> for Json {
    fn from(value: &Value) -> Json {
        Json(value.to_string().into())
    }
}

macro_rules! from_plain {
    ($($plain:ty),*) => {
        $(impl From<$plain> for Json {
            fn from(value: $plain) -> Json {
                Json::from(Value::from(value))
            }
        })*
    };
}

from_plain!(&str, String, bool, i32, i64, u32, u64, f64);

/// Compares the parsed values; numbers compare as serde_json holds them.
impl PartialEq<Value> for Json {
    fn eq(&self, other: &Value) -> bool {
        self.parse::<Value>().is_ok_and(|value| value == *other)
    }
}

/// Serializes the value that it holds. Only if serde's numbers would lose a digit, it is passed on
/// as JSON text, which other formats do not understand.
impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let is_plain = tokens(&self.0).all(|token| match token {
            Token::Number(text) => is_plain(text) || text.parse::<i64>().is_ok() && text != "-0",
            _ => true,
        });
        match is_plain.then(|| self.parse::<Value>()) {
            Some(Ok(value)) => value.serialize(serializer),
            _ => write_text(&self.0, serializer),
        }
    }
}

/// Writes a JSON text verbatim; works only if the format is JSON.
pub(crate) fn write_text<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let raw: &RawValue = serde_json::from_str(text).map_err(S::Error::custom)?;
    raw.serialize(serializer)
}

impl<'de> serde::Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Json, D::Error> {
        let text = super::serde_text::text_of(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
