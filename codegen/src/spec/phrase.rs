//! Type phrases: `required list of Email`.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, SeqAccess, Visitor};

use super::form::{described, text};
use super::{Literal, fault};
use crate::diagnostic::codes;
use crate::openapi;

/// Whether a type is one value, a list or a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `Name`
    One,
    /// `list of Name`
    List,
    /// `map of Name`, keyed by text
    Map,
}

/// `[required] [nullable] [list of | map of] Name`, as written.
#[derive(Clone, Debug)]
pub struct TypePhrase {
    /// Whether it has `required`.
    pub required: bool,
    /// Whether it has `nullable`.
    pub nullable: bool,
    /// One, a list or a map.
    pub shape: Shape,
    /// The name of a primitive type or of a schema.
    pub name: String,
}

impl TypePhrase {
    /// Reads a phrase; an error is a [`fault`] of code `bad_type_phrase`.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut words = text.split(' ').peekable();
        let required = words.next_if_eq(&"required").is_some();
        let nullable = words.next_if_eq(&"nullable").is_some();
        let rest: Vec<&str> = words.collect();
        let (shape, name) = match rest[..] {
            [name] => (Shape::One, name),
            ["list", "of", name] => (Shape::List, name),
            ["map", "of", name] => (Shape::Map, name),
            _ => return Err(Self::fault(text, &rest)),
        };
        // Any name may be that of a schema: one in lower case is refused where it is declared.
        let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic())
            && name.chars().all(|other| other.is_ascii_alphanumeric() || other == '_');
        let is_word = openapi::primitive(name).is_some_and(|ours| ours != name)
            || openapi::no_type(name).is_some();
        if !is_name || is_word {
            return Err(Self::fault(text, &rest));
        }
        Ok(Self { required, nullable, shape, name: name.to_owned() })
    }

    /// What to write instead of a list of types.
    pub(super) fn instead_of(names: &[String]) -> String {
        let names = names.iter().map(|name| openapi::primitive(name).unwrap_or(name));
        let (nulls, names): (Vec<&str>, Vec<&str>) = names.partition(|name| *name == "null");
        match (&names[..], nulls.is_empty()) {
            ([name], true) => format!("write `list of {name}`, or the type without brackets"),
            ([name], false) => format!("write `nullable {name}`"),
            _ => "write one type: any value is `Json`, and one of several objects is a schema \
                  with `one_of`"
                .to_owned(),
        }
    }

    fn fault(text: &str, rest: &[&str]) -> String {
        let help = match rest {
            [name] if openapi::no_type(name).is_some() => {
                openapi::no_type(name).unwrap_or_default().to_owned()
            }
            [number] if number.parse::<u16>().is_ok() => {
                "name a schema; the `status` belongs beside it: `{ type: Book, status: 201 }`"
                    .to_owned()
            }
            [.., "list" | "map", "of", _] if rest.len() > 3 => {
                "name a schema for the inner one: `Row: list of String`, and `list of Row`"
                    .to_owned()
            }
            _ => match mended(text) {
                Some(mended) => format!("write `{mended}`"),
                None => FORM.to_owned(),
            },
        };
        fault(codes::BAD_TYPE_PHRASE, format_args!("`{text}` is not a type"), help)
    }
}

const FORM: &str = "the form is `[required] [nullable] [list of | map of] Name`";

/// The phrase that was probably meant by the notation of another language.
fn mended(text: &str) -> Option<String> {
    let text = text.trim();
    if let Some((_, name)) = text.strip_prefix('#').and_then(|path| path.rsplit_once('/')) {
        return is_plain(name).then(|| name.to_owned());
    }
    let mut marks = [("required", false), ("nullable", false)];
    let mut words: Vec<&str> = text.split_whitespace().collect();
    for (mark, stands) in &mut marks {
        *stands = words.contains(mark);
        words.retain(|word| word != mark && *word != "optional");
    }
    let mut rest = words.join(" ");
    if let Some(plain) = rest.strip_suffix('?') {
        marks[1].1 = true;
        rest = plain.to_owned();
    }
    let (shape, name) = shape_of(&rest);
    let name = openapi::primitive(name).unwrap_or(name);
    let stands = marks.iter().filter(|(_, stands)| *stands).map(|(mark, _)| *mark);
    let words: Vec<&str> =
        stands.chain((!shape.is_empty()).then_some(shape)).chain([name]).collect();
    let mended = words.join(" ");
    (is_plain(name) && openapi::no_type(name).is_none() && mended != text).then_some(mended)
}

fn is_plain(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|character| character.is_ascii_alphanumeric())
}

/// `list of`, `map of` or nothing, and the remaining name.
fn shape_of(text: &str) -> (&'static str, &str) {
    let within = |open: char, close: char| text.split_once(open)?.1.strip_suffix(close);
    if let Some(name) =
        text.strip_suffix("[]").or_else(|| text.strip_prefix('[')?.strip_suffix(']'))
    {
        return ("list of", name);
    }
    let lower = text.to_ascii_lowercase();
    let starts = |words: &[&str]| words.iter().any(|word| lower.starts_with(word));
    let name = within('<', '>').or_else(|| text.rsplit_once(' ').map(|(_, name)| name));
    match name {
        Some(name) if starts(&["list", "array"]) => ("list of", name),
        Some(name) if starts(&["map", "dictionary"]) => {
            ("map of", name.rsplit_once(", ").map_or(name, |(_, value)| value))
        }
        _ => ("", text),
    }
}

described!(
    TypePhrase,
    "Type",
    "`[required] [nullable] [list of | map of] Name`, where the name is `String`, `Integer`, \
     `Number`, `Boolean`, `Json` or that of a schema.",
    |_| { text("(required )?(nullable )?((list|map) of )?[A-Z][A-Za-z0-9]*") }
);

impl<'de> Deserialize<'de> for TypePhrase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PhraseVisitor;
        impl<'de> Visitor<'de> for PhraseVisitor {
            type Value = TypePhrase;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a type such as `required list of Email`")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<TypePhrase, E> {
                TypePhrase::parse(text).map_err(E::custom)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut types: A) -> Result<TypePhrase, A::Error> {
                let mut names = Vec::new();
                while let Some(name) = types.next_element()? {
                    names.extend(match name {
                        Literal::Text(name) => Some(name),
                        _ => None,
                    });
                }
                let help = TypePhrase::instead_of(&names);
                Err(A::Error::custom(fault(codes::BAD_TYPE_PHRASE, "a list is not a type", help)))
            }
        }
        deserializer.deserialize_any(PhraseVisitor)
    }
}
