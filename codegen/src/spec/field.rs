//! Fields of objects and parameters of operations, as written.

use serde::Deserialize;

use super::{
    Constraint, Decimal, Each, Formats, Literal, Mode, Node, Range, ShortForm, Source, TypePhrase,
};

/// How a list stands in a query.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Style {
    /// One parameter, its values joined by commas.
    Comma,
    /// One parameter for each value.
    Repeat,
}

/// Another JSON type that a server may send.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Accepts {
    /// A number that may come as text.
    String,
}

/// When the server's clock sets a field.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Stamp {
    /// When the record is created.
    Create,
    /// Whenever the record changes.
    Change,
}

/// One field or parameter.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    #[serde(rename = "type")]
    pub ty: TypePhrase,
    #[serde(default)]
    pub required: bool,
    pub name: Option<String>,
    pub doc: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub mode: Option<Mode>,
    pub since: Option<String>,
    pub until: Option<String>,
    #[serde(default, deserialize_with = "Literal::present")]
    pub default: Option<Literal>,
    #[serde(default, deserialize_with = "Literal::present")]
    pub preset: Option<Literal>,
    #[serde(default, deserialize_with = "Literal::present")]
    pub clear: Option<Literal>,
    #[serde(default, deserialize_with = "Literal::present")]
    pub example: Option<Literal>,
    pub deprecated: Option<String>,
    #[serde(default)]
    pub sensitive: bool,
    #[serde(default)]
    pub personal: bool,
    #[serde(default)]
    pub read_only: bool,
    #[serde(default)]
    pub write_only: bool,
    pub stamped: Option<Stamp>,
    pub follows: Option<String>,
    pub accepts: Option<Accepts>,
    #[serde(default)]
    pub aliases: Vec<String>,
    pub style: Option<Style>,
    pub error: Option<String>,
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
}
