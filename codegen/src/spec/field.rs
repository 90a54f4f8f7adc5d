//! Fields of objects and parameters of operations, as written.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;

use super::expression::MOMENT;
use super::form::{any_of, described, text};
use super::{
    Constraint, Decimal, Each, Formats, Literal, Mode, Node, Range, ShortForm, Source, TypePhrase,
};

/// How a list is written in a query.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum ListStyle {
    /// One parameter, its values joined by commas.
    Comma,
    /// One parameter for each value.
    Repeat,
}

/// Another JSON type that a server may send.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Accepts {
    /// A number that may arrive as text.
    String,
}

/// When the server's clock sets a field.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Stamp {
    /// When the record is created.
    Create,
    /// Whenever the record changes.
    Change,
}

/// One field or parameter.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("not" = {
    "properties": { "read_only": { "const": true }, "write_only": { "const": true } },
    "required": ["read_only", "write_only"],
}))]
pub struct Field {
    /// The type: `[required] [nullable] [list of | map of] Name`.
    #[serde(rename = "type")]
    pub ty: TypePhrase,
    /// The same as `required` in the type.
    #[serde(default)]
    pub required: bool,
    /// What Rust and `rules` call it, where the wire name is unsuitable.
    pub name: Option<String>,
    pub doc: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub mode: Option<Mode>,
    pub since: Option<String>,
    pub until: Option<String>,
    /// What the server assumes if it is absent: documented, never sent; `$now` is the moment of the
    /// call.
    #[serde(default, deserialize_with = "Literal::present")]
    #[schemars(with = "Option<DefaultValue>")]
    pub default: Option<Literal>,
    /// What the client sends unless the caller gives another value.
    #[serde(default, deserialize_with = "Literal::present")]
    pub preset: Option<Literal>,
    /// The literal that clears the field in an update: `""`, `[]` or `null`.
    #[serde(default, deserialize_with = "Literal::present")]
    pub clear: Option<Literal>,
    /// An example for documentation, which must be permitted.
    #[serde(default, deserialize_with = "Literal::present")]
    pub example: Option<Literal>,
    pub deprecated: Option<String>,
    #[serde(default)]
    pub sensitive: bool,
    #[serde(default)]
    pub personal: bool,
    /// It is in answers only.
    #[serde(default)]
    pub read_only: bool,
    /// It is in requests only.
    #[serde(default)]
    pub write_only: bool,
    /// When the server's clock sets it.
    pub stamped: Option<Stamp>,
    /// The column of an enum field beside it that it always equals: `subtag.tag`.
    #[schemars(regex(pattern = r"^[^.]+\.[^.]+$"))]
    pub follows: Option<String>,
    /// Another JSON type in which the value may arrive.
    pub accepts: Option<Accepts>,
    /// Other wire names, which are read but never sent.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// How a list is written in the query.
    pub style: Option<ListStyle>,
    /// The error predicted when a constraint of it or of its type is violated.
    pub error: Option<String>,
    /// The error predicted when it is required and absent.
    pub error_if_missing: Option<String>,
    pub chars: Option<Node<Constraint<Range>>>,
    pub items: Option<Node<Constraint<Range>>>,
    pub range: Option<Node<Constraint<Range>>>,
    pub pattern: Option<Node<Constraint<String>>>,
    pub multiple: Option<Node<Constraint<Decimal>>>,
    pub unique: Option<Node<Constraint<bool>>>,
    pub format: Option<Formats>,
    pub each: Option<Each>,
    pub keys: Option<Each>,
}

/// The value of `default`.
struct DefaultValue;

described!(DefaultValue, "Default", "A value, `$now`, or a moment such as `$now - 30d`.", |_| {
    let other = ["null", "boolean", "number", "array", "object"];
    let literal = r"\$\$[\s\S]*|[^$][\s\S]*|";
    any_of([json_schema!({ "type": other }), text(&format!("{MOMENT}|{literal}"))])
});

impl ShortForm for Field {
    const FORMS: &'static str = "a type such as `required list of Email`, a mapping with `type`, \
                                 or a list of variants";

    fn from_text(text: &str) -> Result<Self, String> {
        Ok(Self {
            ty: TypePhrase::parse(text)?,
            required: false,
            name: None,
            doc: None,
            note: None,
            source: None,
            mode: None,
            since: None,
            until: None,
            default: None,
            preset: None,
            clear: None,
            example: None,
            deprecated: None,
            sensitive: false,
            personal: false,
            read_only: false,
            write_only: false,
            stamped: None,
            follows: None,
            accepts: None,
            aliases: Vec::new(),
            style: None,
            error: None,
            error_if_missing: None,
            chars: None,
            items: None,
            range: None,
            pattern: None,
            multiple: None,
            unique: None,
            format: None,
            each: None,
            keys: None,
        })
    }

    fn instead_of(texts: &[String]) -> String {
        TypePhrase::instead_of(texts)
    }

    fn short_schema(generator: &mut SchemaGenerator) -> Option<Schema> {
        Some(generator.subschema_for::<TypePhrase>())
    }
}
