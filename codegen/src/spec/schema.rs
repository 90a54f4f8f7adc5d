//! Schemas as written: named scalars, objects, enums and unions.

use std::fmt;

use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{
    Constraint, Decimal, Each, Field, Formats, Literal, Mode, Node, Range, Rule, ShortForm, Source,
    Stored, TypePhrase, fault,
};

/// One schema. Which of its four kinds it is follows from the keys that stand.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Schema {
    #[serde(rename = "type")]
    pub ty: Option<TypePhrase>,
    pub doc: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub mode: Option<Mode>,
    pub since: Option<String>,
    pub until: Option<String>,
    pub error: Option<String>,
    pub sensitive: bool,
    pub personal: bool,
    pub identity: bool,
    pub fields: Option<IndexMap<String, Node<Field>>>,
    pub takes: Option<Takes>,
    pub rules: IndexMap<String, Rule>,
    pub stored: Option<Stored>,
    pub values: Option<Values>,
    pub data: IndexMap<String, String>,
    pub closed: bool,
    pub one_of: Option<IndexMap<String, String>>,
    pub by: Option<String>,
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

impl ShortForm for Schema {
    const FORMS: &'static str = "a type such as `String`, a mapping, or a list of variants";

    fn from_text(text: &str) -> Result<Self, String> {
        Ok(Self { ty: Some(TypePhrase::parse(text)?), ..Self::default() })
    }
}

/// Schemas whose fields and rules are copied: all fields (`[A]`), or some (`{ A: [x, y] }`).
#[derive(Clone, Debug, Default)]
pub struct Takes(pub IndexMap<String, Option<Vec<String>>>);

impl<'de> Deserialize<'de> for Takes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TakesVisitor;
        impl<'de> Visitor<'de> for TakesVisitor {
            type Value = Takes;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("`[Schema]` or `{ Schema: [field, field] }`")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Takes, A::Error> {
                let mut schemas = IndexMap::new();
                while let Some(name) = sequence.next_element::<String>()? {
                    schemas.insert(name, None);
                }
                Ok(Takes(schemas))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Takes, A::Error> {
                let deserializer = MapAccessDeserializer::new(map);
                let picked = IndexMap::<String, Vec<String>>::deserialize(deserializer)?;
                Ok(Takes(picked.into_iter().map(|(name, fields)| (name, Some(fields))).collect()))
            }
        }
        deserializer.deserialize_any(TakesVisitor)
    }
}

/// The values of an enum: names alone, or rows by name.
#[derive(Clone, Debug)]
pub struct Values {
    /// Rows in the order written.
    pub rows: IndexMap<String, Row>,
    /// Whether names alone were written, so that a row's place is an index.
    pub listed: bool,
}

/// What is said of one enum value.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Row {
    pub data: Vec<Literal>,
    pub doc: Option<String>,
    pub note: Option<String>,
    pub name: Option<String>,
    pub since: Option<String>,
    pub until: Option<String>,
    pub source: Option<Source>,
    pub deprecated: Option<String>,
}

struct RowForm(Row);

impl<'de> Deserialize<'de> for RowForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct RowVisitor;
        impl<'de> Visitor<'de> for RowVisitor {
            type Value = RowForm;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("the value's doc, its data as a list, or a mapping")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<RowForm, E> {
                Ok(RowForm(Row { doc: Some(text.to_owned()), ..Row::default() }))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<RowForm, A::Error> {
                let mut data = Vec::new();
                while let Some(value) = sequence.next_element()? {
                    data.push(value);
                }
                Ok(RowForm(Row { data, ..Row::default() }))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<RowForm, A::Error> {
                Row::deserialize(MapAccessDeserializer::new(map)).map(RowForm)
            }
        }
        deserializer.deserialize_any(RowVisitor)
    }
}

impl<'de> Deserialize<'de> for Values {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ValuesVisitor;
        impl<'de> Visitor<'de> for ValuesVisitor {
            type Value = Values;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a list of values, or a mapping from value to its doc or data")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Values, A::Error> {
                let mut rows = IndexMap::new();
                while let Some(name) = sequence.next_element::<Literal>()? {
                    let name = value_text::<A::Error>(&name)?;
                    if rows.contains_key(&name) {
                        let message = format!("the value `{name}` stands twice");
                        let fault = fault("name_given_twice", message, "remove one of the two");
                        return Err(A::Error::custom(fault));
                    }
                    rows.insert(name, Row::default());
                }
                Ok(Values { rows, listed: true })
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Values, A::Error> {
                let mut rows = IndexMap::new();
                while let Some(name) = map.next_key::<Literal>()? {
                    let RowForm(row) = map.next_value()?;
                    rows.insert(value_text::<A::Error>(&name)?, row);
                }
                Ok(Values { rows, listed: false })
            }
        }
        deserializer.deserialize_any(ValuesVisitor)
    }
}

fn value_text<E: Error>(name: &Literal) -> Result<String, E> {
    match name {
        Literal::Text(text) => Ok(text.clone()),
        Literal::Number(number) => Ok(number.to_string()),
        other => {
            let message = format!("{} can't be the value of an enum", other.kind());
            Err(E::custom(fault("wrong_shape", message, "write text, in quotes if need be")))
        }
    }
}
