//! Paths to the members of a record, as keys of a script write them.

use super::setting::{Setting, fields};
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes, nearest};
use crate::model::{Field, Primitive, SchemaId, Shape, Stamp, Type, TypeName};

/// A member that a key leads to.
pub struct FoundMember<'a> {
    /// Wire names.
    pub path: Vec<String>,
    /// Its field; none inside a value of any form.
    pub field: Option<&'a Field>,
}

/// Follows the names of a key, which dots separate; none where only other versions have such a
/// member, or after a report.
pub fn find_member<'a>(
    setting: Setting<'a>,
    schema: SchemaId,
    key: &str,
    at: &DiagnosticPlace,
    diagnostics: &mut Diagnostics,
) -> Option<FoundMember<'a>> {
    let mut ty = Type { shape: Shape::One, name: TypeName::Schema(schema) };
    let mut found = FoundMember { path: Vec::new(), field: None };
    for name in key.split('.') {
        let outer = setting.api.plain(ty);
        if outer == JSON {
            found.field = None;
        } else {
            let before = found.path.join(".");
            let field = step(setting, outer, name, &before, at, diagnostics)?;
            ty = field.ty;
            found.field = Some(field);
        }
        found.path.push(name.to_owned());
    }
    Some(found)
}

/// Any value.
pub const JSON: Type = Type { shape: Shape::One, name: TypeName::Primitive(Primitive::Json) };

fn step<'a>(
    setting: Setting<'a>,
    outer: Type,
    name: &str,
    before: &str,
    at: &DiagnosticPlace,
    diagnostics: &mut Diagnostics,
) -> Option<&'a Field> {
    let mut refuse = |message: String, help: String| {
        diagnostics.error(codes::UNKNOWN_REFERENCE, at.clone(), message).help(help);
        None
    };
    let (Shape::One, TypeName::Schema(id)) = (outer.shape, outer.name) else {
        let help = match outer.shape {
            Shape::List => format!("set `{before}` as a whole, or add an item with `add`"),
            Shape::Map => format!("set `{before}` as a whole"),
            Shape::One => "drop what follows the dot".to_owned(),
        };
        return refuse(format!("`{before}` is no object, so it has no member `{name}`"), help);
    };
    let known = fields(setting.api, id);
    if let Some(field) = known.iter().copied().find(|field| field.wire_name == name) {
        return Some(field);
    }
    let schema = &setting.api.schema(id).name;
    if setting.ever_has(schema, name) {
        return None;
    }
    let names: Vec<&str> = known.iter().map(|field| field.wire_name.as_str()).collect();
    let help = match nearest(name, names.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if names.is_empty() => format!("a `{schema}` has no members"),
        None => format!("its members are {}", names.join(", ")),
    };
    refuse(format!("`{schema}` has no member `{name}`"), help)
}

/// Reports a member whose value a script can't choose.
pub fn refuse_bound(field: &Field, at: &DiagnosticPlace, diagnostics: &mut Diagnostics) {
    let (message, help) = match (&field.follows, field.stamped) {
        (Some((followed, column)), _) => (
            format!("this can't be set: it always is `{followed}.{column}`"),
            format!("set `{followed}`"),
        ),
        (None, Some(Stamp::Change)) => (
            "this can't be set: it always is the moment of the last change".to_owned(),
            "remove it".to_owned(),
        ),
        (None, Some(Stamp::Create) | None) => return,
    };
    diagnostics.error(codes::SET_VALUES_EXIST, at.clone(), message).help(help);
}
