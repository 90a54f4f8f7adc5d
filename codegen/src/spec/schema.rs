//! Schemas as written: named scalars, objects, enums and unions.

use std::fmt;

use indexmap::IndexMap;
use schemars::{JsonSchema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::json;

use super::form::{any_of, described, list_of, only_beside, text};
use super::{
    Column, Constraint, Decimal, Each, Field, Formats, Literal, Mode, Node, OneOrMany, Range, Rule,
    ShortForm, Source, Stored, TypePhrase, fault,
};
use crate::diagnostic::codes;

/// One schema. Its keys determine which of the four kinds it is.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(transform = is_of_one_kind)]
pub struct Schema {
    /// The type of a scalar, list or map; beside `values`, `Integer` makes them whole numbers.
    #[serde(rename = "type")]
    #[schemars(with = "Option<SchemaType>")]
    pub ty: Option<TypePhrase>,
    pub doc: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub mode: Option<Mode>,
    pub since: Option<String>,
    pub until: Option<String>,
    /// The error predicted when a constraint of it is violated, unless a nearer one is named.
    pub error: Option<String>,
    pub sensitive: bool,
    pub personal: bool,
    /// A newtype in Rust; its accessors in answers return an error where it is absent.
    pub identity: bool,
    /// The fields of an object, by wire name.
    pub fields: Option<IndexMap<String, Node<Field>>>,
    pub takes: Option<Takes>,
    pub rules: IndexMap<String, Rule>,
    /// The records that the server keeps.
    pub stored: Option<Stored>,
    /// The values of an enum.
    pub values: Option<Values>,
    /// Columns of data that each value carries, with their types.
    pub data: IndexMap<String, Column>,
    /// Whether another value in a request is an error.
    pub closed: bool,
    /// The schemas of a union, by the value of the member that `by` names.
    pub one_of: Option<IndexMap<String, String>>,
    /// The member that holds the tag of a union; the first one of a list is sent, all are read.
    pub by: Option<OneOrMany<String>>,
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

    fn instead_of(texts: &[String]) -> String {
        TypePhrase::instead_of(texts)
    }

    fn short_schema(generator: &mut SchemaGenerator) -> Option<schemars::Schema> {
        Some(generator.subschema_for::<SchemaType>())
    }
}

/// The type that a schema names, without `required` and `nullable`, which belong to fields.
struct SchemaType;

described!(
    SchemaType,
    "SchemaType",
    "`[list of | map of] Name`, where the name is `String`, `Integer`, `Number`, `Boolean`, \
     `Json` or that of a schema.",
    |_| { text("((list|map) of )?[A-Z][A-Za-z0-9]*") }
);

/// Keys of a schema that only belong beside `type`.
const BESIDE_TYPE: [&str; 11] = [
    "identity", "mode", "chars", "items", "range", "pattern", "multiple", "unique", "format",
    "each", "keys",
];

/// The four kinds of schema, by the keys that determine them and those that belong beside these.
fn is_of_one_kind(schema: &mut schemars::Schema) {
    let plain = json!({ "required": ["type"], "not": { "required": ["values"] } });
    let object = json!({ "anyOf": [{ "required": ["fields"] }, { "required": ["takes"] }] });
    only_beside(schema, &BESIDE_TYPE, &plain);
    only_beside(schema, &["rules"], &object);
    only_beside(schema, &["data", "closed"], &json!(["values"]));
    only_beside(schema, &["by"], &json!(["one_of"]));
    only_beside(schema, &["one_of"], &json!(["by"]));
    let text_or_whole = json!({ "type": { "enum": ["Integer", "String"] } });
    let enum_ = json!({ "required": ["values"], "properties": text_or_whole });
    let union = json!({ "required": ["one_of"] });
    schema.insert("oneOf".to_owned(), json!([plain, object, enum_, union]));
    schema.insert(
        "if".to_owned(),
        json!({ "required": ["type", "values"], "properties": { "type": { "const": "Integer" } } }),
    );
    let whole = "^-?[0-9]+$";
    schema.insert(
        "then".to_owned(),
        json!({ "properties": { "values": { "anyOf": [
            { "type": "array", "items": { "type": "integer" } },
            { "type": "object", "propertyNames": { "pattern": whole } },
        ] } } }),
    );
}

/// Schemas whose fields and rules are copied: all fields (`[A]`), or some (`{ A: [x, y] }`).
#[derive(Clone, Debug, Default)]
pub struct Takes(pub IndexMap<String, Option<Vec<String>>>);

described!(
    Takes,
    "Takes",
    "Schemas whose fields and rules are copied: all (`[A]`), or some (`{ A: [x, y] }`).",
    |generator| {
        any_of([
            list_of::<String>(generator),
            generator.subschema_for::<IndexMap<String, Vec<String>>>(),
        ])
    }
);

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

/// More about one enum value.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Row {
    /// The data of the value, in the order of the columns.
    pub data: Vec<Literal>,
    /// What the value means.
    pub doc: Option<String>,
    pub note: Option<String>,
    /// What Rust calls it, where the value itself is unsuitable.
    pub name: Option<String>,
    pub since: Option<String>,
    pub until: Option<String>,
    pub source: Option<Source>,
    pub deprecated: Option<String>,
}

struct RowForm(Row);

described!(
    RowForm,
    "RowNode",
    "The doc of the value, its data as a list, or a mapping.",
    |generator| {
        any_of([
            generator.subschema_for::<String>(),
            list_of::<Literal>(generator),
            generator.subschema_for::<Row>(),
        ])
    }
);

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

described!(
    Values,
    "Values",
    "A list of values, or a mapping from value to its doc, its data or a row.",
    |generator| {
        let value = json_schema!({ "type": ["string", "number"] });
        any_of([
            json_schema!({ "type": "array", "items": value, "uniqueItems": true }),
            generator.subschema_for::<IndexMap<String, RowForm>>(),
        ])
    }
);

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
                        let message = format!("the value `{name}` is given twice");
                        let fault =
                            fault(codes::NAME_GIVEN_TWICE, message, "remove one of the two");
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
            Err(E::custom(fault(codes::WRONG_SHAPE, message, "write text, in quotes if need be")))
        }
    }
}
