//! What bodies may hold, read from a descriptor: the JSON document with all that the specification
//! of one API in one version says.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::form::MOMENTS;

/// What the answers and deliveries of one API in one version may hold.
#[derive(Debug, Default)]
pub struct Shapes {
    pub api: String,
    pub version: Option<String>,
    /// The path to the data of an answer.
    pub data: Vec<String>,
    /// The paths to what else an answer holds of itself.
    pub head: Vec<Vec<String>>,
    schemas: BTreeMap<String, Shape>,
    operations: BTreeMap<String, Option<OutputShape>>,
    /// The schema of deliveries, a union.
    pub deliveries: Option<String>,
}

/// What an operation answers.
#[derive(Debug)]
pub struct OutputShape {
    pub ty: TypeShape,
    /// The member of the data that holds it.
    pub wrap: Option<String>,
}

/// One schema.
#[derive(Debug)]
pub struct Shape {
    pub secrecy: Secrecy,
    pub kind: ShapeKind,
}

/// The four kinds of schema.
#[derive(Debug)]
pub enum ShapeKind {
    Scalar(TypeShape, Formats),
    Object(BTreeMap<String, FieldShape>),
    Enum { is_integer: bool, values: BTreeSet<String> },
    Union { tags: Vec<String>, variants: BTreeMap<String, String> },
}

/// A member of an object.
#[derive(Debug)]
pub struct FieldShape {
    pub ty: TypeShape,
    pub is_nullable: bool,
    pub takes_text: bool,
    /// Whether only requests have it.
    pub is_sent_only: bool,
    pub secrecy: Secrecy,
    pub formats: Formats,
}

/// The formats of moments that a value, and each of its members, may have; empty if any text may
/// stand there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Formats {
    pub own: Vec<String>,
    pub each: Vec<String>,
}

/// How much of a value may be told; the greater one counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Secrecy {
    #[default]
    None,
    /// No value is told.
    Personal,
    /// No value is told, and no name below it.
    Sensitive,
}

/// A type: one value, a list or a map of a primitive type or a schema.
#[derive(Clone, Debug)]
pub struct TypeShape {
    pub collection: Option<CollectionShape>,
    pub name: String,
}

/// How many values a type has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CollectionShape {
    List,
    Map,
}

impl TypeShape {
    /// Reads a phrase such as `list of Tag`.
    pub fn parse(phrase: &str) -> TypeShape {
        let of = |collection, name: &str| TypeShape { collection, name: name.to_owned() };
        match (phrase.strip_prefix("list of "), phrase.strip_prefix("map of ")) {
            (Some(name), _) => of(Some(CollectionShape::List), name),
            (_, Some(name)) => of(Some(CollectionShape::Map), name),
            _ => of(None, phrase),
        }
    }

    /// The phrase, as the language writes it.
    pub fn phrase(&self) -> String {
        match self.collection {
            Some(CollectionShape::List) => format!("list of {}", self.name),
            Some(CollectionShape::Map) => format!("map of {}", self.name),
            None => self.name.clone(),
        }
    }
}

impl Shapes {
    /// Reads a descriptor.
    ///
    /// # Errors
    ///
    /// If the text is not JSON, or no descriptor; the message says what is missing.
    pub fn read(descriptor: &str) -> Result<Shapes, String> {
        let root: Value = serde_json::from_str(descriptor)
            .map_err(|error| format!("the descriptor is not JSON: {error}"))?;
        let api = text(&root["api"]).ok_or("the descriptor names no API")?;
        let envelope = &root["envelope"];
        let single = ["code", "message", "type", "retryable"].map(|key| path(&envelope[key]));
        let details = list(&envelope["details"]).iter().map(path);
        let webhooks = &root["webhooks"];
        Ok(Shapes {
            api,
            version: text(&root["version"]),
            data: path(&envelope["data"]),
            head: single.into_iter().chain(details).filter(|path| !path.is_empty()).collect(),
            schemas: named(&root["schemas"], "name", shape),
            operations: named(&root["operations"], "id", |operation| {
                Some(output(&operation["returns"]))
            }),
            deliveries: text(&webhooks["union"]),
        })
    }

    /// The schema of this name; `None` for primitive types.
    pub fn schema(&self, name: &str) -> Option<&Shape> {
        self.schemas.get(name)
    }

    /// What an operation answers: `None` if there is no such operation, `Some(None)` if it answers
    /// nothing.
    pub fn output(&self, operation: &str) -> Option<Option<&OutputShape>> {
        self.operations.get(operation).map(Option::as_ref)
    }
}

fn shape(schema: &Value) -> Option<Shape> {
    let is = &schema["is"];
    let (scalar, object, enum_, union) = (&is["scalar"], &is["object"], &is["enum"], &is["union"]);
    let kind = if scalar.is_object() {
        ShapeKind::Scalar(type_shape(&scalar["type"])?, formats(&scalar["constraints"]))
    } else if object.is_object() {
        ShapeKind::Object(fields(&object["fields"]))
    } else if enum_.is_object() {
        let values = list(&enum_["values"]).iter().filter_map(|value| text(&value["wire"]));
        ShapeKind::Enum { is_integer: flag(&enum_["integer"]), values: values.collect() }
    } else {
        let variant = |variant: &Value| text(&variant["schema"]);
        let tags = list(&union["tags"]).iter().filter_map(text).collect();
        ShapeKind::Union { tags, variants: named(&union["variants"], "wire", variant) }
    };
    Some(Shape { secrecy: secrecy(schema), kind })
}

/// The members of an object, each under every name that an answer may use.
fn fields(fields: &Value) -> BTreeMap<String, FieldShape> {
    let mut members = BTreeMap::new();
    for field in list(fields) {
        let names = text(&field["wire_name"]).into_iter();
        for name in names.chain(list(&field["aliases"]).iter().filter_map(text)) {
            let Some(ty) = type_shape(&field["type"]) else { continue };
            let shape = FieldShape {
                ty,
                is_nullable: flag(&field["nullable"]),
                takes_text: flag(&field["accepts_text"]),
                is_sent_only: field["direction"] == "write_only",
                secrecy: secrecy(field),
                formats: formats(&field["constraints"]),
            };
            members.entry(name).or_insert(shape);
        }
    }
    members
}

fn output(returns: &Value) -> Option<OutputShape> {
    Some(OutputShape { ty: type_shape(&returns["type"])?, wrap: text(&returns["wrap"]) })
}

/// The formats of moments that constraints name; none where another format may stand there too.
fn formats(constraints: &Value) -> Formats {
    let mut found = Formats::default();
    for constraint in list(constraints) {
        let formats: Vec<String> =
            list(&constraint["demands"]["format"]).iter().filter_map(text).collect();
        let are_moments = formats.iter().all(|format| MOMENTS.contains(&format.as_str()));
        match constraint["subject"].as_str() {
            _ if !are_moments => {}
            None => found.own.extend(formats),
            Some("each") => found.each.extend(formats),
            Some(_) => {}
        }
    }
    found
}

fn secrecy(node: &Value) -> Secrecy {
    match (flag(&node["sensitive"]), flag(&node["personal"])) {
        (true, _) => Secrecy::Sensitive,
        (false, true) => Secrecy::Personal,
        (false, false) => Secrecy::None,
    }
}

fn type_shape(phrase: &Value) -> Option<TypeShape> {
    phrase.as_str().map(TypeShape::parse)
}

fn named<T>(items: &Value, key: &str, read: impl Fn(&Value) -> Option<T>) -> BTreeMap<String, T> {
    let items = list(items).iter();
    items.filter_map(|item| Some((text(&item[key])?, read(item)?))).collect()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn path(value: &Value) -> Vec<String> {
    list(value).iter().filter_map(text).collect()
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn flag(value: &Value) -> bool {
    value.as_bool().unwrap_or_default()
}
