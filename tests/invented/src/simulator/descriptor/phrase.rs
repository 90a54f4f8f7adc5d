//! Types as the language phrases them: `Email`, `list of Email`, `map of String`.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Whether a type is one value, a list or a map with keys of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    One,
    List,
    Map,
}

/// A type: `String`, `Integer`, `Number`, `Boolean`, `Json` or a schema by its name, or a list or map
/// of these.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Type {
    pub shape: Shape,
    pub name: String,
}

impl From<String> for Type {
    fn from(text: String) -> Self {
        let (shape, name) = match text.strip_prefix("list of ") {
            Some(name) => (Shape::List, name),
            None => match text.strip_prefix("map of ") {
                Some(name) => (Shape::Map, name),
                None => (Shape::One, text.as_str()),
            },
        };
        Self { shape, name: name.to_owned() }
    }
}

impl From<Type> for String {
    fn from(ty: Type) -> Self {
        ty.to_string()
    }
}

impl fmt::Display for Type {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.shape {
            Shape::One => "",
            Shape::List => "list of ",
            Shape::Map => "map of ",
        })?;
        formatter.write_str(&self.name)
    }
}
