//! Type phrases: `required list of Email`.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, Visitor};

use super::fault;
use super::form::{described, text};

/// How often the named type stands in a phrase.
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
    /// Whether `required` stands in it.
    pub required: bool,
    /// Whether `nullable` stands in it.
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
        if !name.starts_with(|first: char| first.is_ascii_uppercase())
            || !name.chars().all(|character| character.is_ascii_alphanumeric())
        {
            return Err(Self::fault(text, &rest));
        }
        Ok(Self { required, nullable, shape, name: name.to_owned() })
    }

    fn fault(text: &str, rest: &[&str]) -> String {
        let help = match rest {
            ["list" | "array", name] => format!("write `list of {name}`"),
            ["map", name] => format!("write `map of {name}`"),
            [name] if name.starts_with(|first: char| first.is_ascii_lowercase()) => {
                "the name of a type begins with a capital: `String`, `Integer`, `Number`, \
                 `Boolean`, `Json` or a schema"
                    .to_owned()
            }
            _ => "the form is `[required] [nullable] [list of | map of] Name`".to_owned(),
        };
        fault("bad_type_phrase", format_args!("`{text}` is no type"), help)
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
        impl Visitor<'_> for PhraseVisitor {
            type Value = TypePhrase;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a type such as `required list of Email`")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<TypePhrase, E> {
                TypePhrase::parse(text).map_err(E::custom)
            }
        }
        deserializer.deserialize_any(PhraseVisitor)
    }
}
