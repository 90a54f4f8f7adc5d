//! A column of an enum's data as written: its type, or a mapping that says more about it.

use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use super::Source;
use super::form::{any_of, described, text};

/// More about one column of data.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Column")]
struct LongColumn {
    /// What values of the column are.
    #[serde(rename = "type")]
    #[schemars(with = "ColumnType")]
    ty: String,
    /// What the data of a value means.
    doc: Option<String>,
    #[serde(rename = "note")]
    _note: Option<String>,
    source: Option<Source>,
}

/// A column of data that each value of an enum carries.
#[derive(Clone, Debug, Default)]
pub struct Column {
    /// `String`, `Integer`, `Number`, `Boolean` or the name of an enum.
    pub ty: String,
    pub doc: Option<String>,
    pub source: Option<Source>,
}

/// The type of a column of data.
struct ColumnType;

described!(
    ColumnType,
    "ColumnType",
    "`String`, `Integer`, `Number`, `Boolean` or the name of an enum.",
    |_| { text("[A-Z][A-Za-z0-9]*") }
);

described!(
    Column,
    "ColumnNode",
    "The type of the column, or a mapping with `type`.",
    |generator| {
        any_of([generator.subschema_for::<ColumnType>(), generator.subschema_for::<LongColumn>()])
    }
);

impl<'de> Deserialize<'de> for Column {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ColumnVisitor)
    }
}

struct ColumnVisitor;

impl<'de> Visitor<'de> for ColumnVisitor {
    type Value = Column;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the type of a column, or a mapping with `type`")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Column, E> {
        Ok(Column { ty: text.to_owned(), ..Column::default() })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Column, A::Error> {
        let long = LongColumn::deserialize(MapAccessDeserializer::new(map))?;
        let LongColumn { ty, doc, source, .. } = long;
        Ok(Column { ty, doc, source })
    }
}
