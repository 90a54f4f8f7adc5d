//! Values of a script, held against the types of what they are for.

use indexmap::IndexMap;
use simulator::descriptor;
use simulator::script::{Member, ScriptValue};

use super::member::{JSON, refuse_bound};
use super::setting::{Setting, fields};
use crate::check::{help_for_value, literal_is_permitted, type_words};
use crate::diagnostic::{DiagnosticCode, DiagnosticPlace, Diagnostics, codes, nearest};
use crate::model::{
    Constraint, Field, Literal, Primitive, SchemaId, SchemaKind, Shape, Type, TypeName, Union,
};
use crate::resolve::resolve_literal;
use crate::source::Pointer;
use crate::spec;

const TEXT: Type = Type { shape: Shape::One, name: TypeName::Primitive(Primitive::String) };
const INTEGER: Type = Type { shape: Shape::One, name: TypeName::Primitive(Primitive::Integer) };

/// Whether a value is written to a member or compared with it, which decides on the words of a
/// report.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Set,
    Match,
}

impl Purpose {
    fn code(self) -> DiagnosticCode {
        match self {
            Self::Set => codes::SET_VALUES_EXIST,
            Self::Match => codes::ASKED_VALUES_EXIST,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Set => "this can't be set",
            Self::Match => "this is never so",
        }
    }
}

/// Reads values for fields of one version.
pub struct ValueReader<'a, 'd> {
    pub setting: Setting<'a>,
    pub purpose: Purpose,
    pub diagnostics: &'d mut Diagnostics,
}

impl ValueReader<'_, '_> {
    /// A value for a field, or for anything where there is none.
    pub fn read(
        &mut self,
        field: Option<&Field>,
        value: &spec::ScriptValue,
        at: &Pointer,
    ) -> ScriptValue {
        let Some(field) = field else { return written_as_it_is(value) };
        match value {
            spec::ScriptValue::Scalar(spec::Literal::Null) => {
                if !field.nullable && self.setting.api.plain(field.ty) != JSON {
                    let name = &field.wire_name;
                    let reason = format!("`{name}` is never null");
                    self.refuse(at, &reason, "write another value".to_owned());
                }
                ScriptValue::Literal(descriptor::Literal::Null)
            }
            value => self.of_type(field.ty, &field.constraints, value, at),
        }
    }

    fn of_type(
        &mut self,
        ty: Type,
        constraints: &[Constraint],
        value: &spec::ScriptValue,
        at: &Pointer,
    ) -> ScriptValue {
        let plain = self.setting.api.plain(ty);
        let one = Type { shape: Shape::One, ..plain };
        match (value, plain) {
            (_, JSON) => return written_as_it_is(value),
            (spec::ScriptValue::Scalar(literal), Type { shape: Shape::One, .. })
                if !self.is_object(plain) =>
            {
                self.literal(ty, constraints, literal, at);
            }
            (spec::ScriptValue::Now(_), TEXT | INTEGER) if self.purpose == Purpose::Set => {}
            (spec::ScriptValue::Now(_), _) => self.refuse_moment(at),
            (spec::ScriptValue::List(items), Type { shape: Shape::List, .. }) => {
                let items = items.iter().enumerate();
                let items =
                    items.map(|(index, item)| self.of_type(one, &[], item, &at.index(index)));
                return list(items.collect());
            }
            (spec::ScriptValue::Map(members), Type { shape: Shape::Map, .. }) => {
                let members = members.iter();
                let members = members.map(|(name, value)| {
                    (name.clone(), self.of_type(one, &[], value, &at.key(name)))
                });
                return object(members.collect());
            }
            (
                spec::ScriptValue::Map(members),
                Type { shape: Shape::One, name: TypeName::Schema(id) },
            ) if self.is_object(plain) => return self.object(id, members, at),
            _ => self.refuse_kind(plain, at),
        }
        written_as_it_is(value)
    }

    fn literal(
        &mut self,
        ty: Type,
        constraints: &[Constraint],
        literal: &spec::Literal,
        at: &Pointer,
    ) {
        let literal = resolve_literal(literal);
        let api = self.setting.api;
        if let Err(reason) = literal_is_permitted(api, ty, constraints, &literal) {
            self.refuse(at, &reason, help_for_value(api, ty, &literal));
        }
    }

    /// An object of a schema; members that only other versions have are left out.
    fn object(
        &mut self,
        id: SchemaId,
        members: &IndexMap<String, spec::ScriptValue>,
        at: &Pointer,
    ) -> ScriptValue {
        let api = self.setting.api;
        let (id, tags) = match &api.schema(id).kind {
            SchemaKind::Union(union) => {
                let Some(variant) = self.variant(union, members, at) else {
                    return object(Vec::new());
                };
                (variant, union.tags.as_slice())
            }
            _ => (id, [].as_slice()),
        };
        let known = fields(api, id);
        let mut read = Vec::new();
        for (name, value) in members {
            let at = at.key(name);
            let field = known.iter().copied().find(|field| field.wire_name == *name);
            match field {
                Some(field) => {
                    if self.purpose == Purpose::Set {
                        refuse_bound(field, &DiagnosticPlace::Key(at.clone()), self.diagnostics);
                    }
                    read.push((name.clone(), self.read(Some(field), value, &at)));
                }
                None if tags.contains(name) => {
                    read.push((name.clone(), written_as_it_is(value)));
                }
                None => self.refuse_unknown(id, name, &known, &at),
            }
        }
        object(read)
    }

    /// The schema of a union's object, by its tag.
    fn variant(
        &mut self,
        union: &Union,
        members: &IndexMap<String, spec::ScriptValue>,
        at: &Pointer,
    ) -> Option<SchemaId> {
        let words: Vec<&str> = union.variants.iter().map(|one| one.wire.as_str()).collect();
        let tag = union.tags.iter().find_map(|tag| match members.get(tag) {
            Some(spec::ScriptValue::Scalar(spec::Literal::Text(text))) => Some((tag, text)),
            _ => None,
        });
        let Some((tag, text)) = tag else {
            let tag = union.tags.first().map_or("", String::as_str);
            let help = format!("add `{tag}`, one of {}", words.join(", "));
            self.refuse(at, "nothing says which object it is", help);
            return None;
        };
        let found = union.variants.iter().find(|variant| variant.wire == *text);
        if found.is_none() {
            let help = match nearest(text, words.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("its values are {}", words.join(", ")),
            };
            self.refuse(&at.key(tag), &format!("no object is called `{text}`"), help);
        }
        found.map(|variant| variant.schema)
    }

    fn refuse_unknown(&mut self, id: SchemaId, name: &str, known: &[&Field], at: &Pointer) {
        let schema = &self.setting.api.schema(id).name;
        if self.setting.ever_has(schema, name) {
            return;
        }
        let names: Vec<&str> = known.iter().map(|field| field.wire_name.as_str()).collect();
        let help = match nearest(name, names.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("its members are {}", names.join(", ")),
        };
        let message = format!("`{schema}` has no member `{name}`");
        let at = DiagnosticPlace::Key(at.clone());
        self.diagnostics.error(codes::UNKNOWN_REFERENCE, at, message).help(help);
    }

    fn refuse_moment(&mut self, at: &Pointer) {
        match self.purpose {
            Purpose::Set => {
                let help = "name a member of a type such as `DateTime`".to_owned();
                self.refuse(at, "a moment is text or a whole number, and this is neither", help);
            }
            Purpose::Match => {
                let help = "match another member".to_owned();
                self.refuse(at, "no record has a moment that is known in advance", help);
            }
        }
    }

    fn refuse_kind(&mut self, ty: Type, at: &Pointer) {
        let words = match self.is_object(ty) {
            true => "an object".to_owned(),
            false => type_words(self.setting.api, ty),
        };
        self.refuse(at, &format!("it is not {words}"), format!("write {words}"));
    }

    /// Whether a type that is not a named scalar is one object.
    fn is_object(&self, ty: Type) -> bool {
        let (Shape::One, TypeName::Schema(id)) = (ty.shape, ty.name) else { return false };
        !matches!(self.setting.api.schema(id).kind, SchemaKind::Enum(_))
    }

    fn refuse(&mut self, at: &Pointer, reason: &str, help: String) {
        let message = format!("{}: {reason}", self.purpose.words());
        self.diagnostics.error(self.purpose.code(), at, message).help(help);
    }
}

/// A value that nothing is known about.
fn written_as_it_is(value: &spec::ScriptValue) -> ScriptValue {
    match value {
        spec::ScriptValue::Scalar(literal) => {
            ScriptValue::Literal(described(&resolve_literal(literal)))
        }
        spec::ScriptValue::Now(seconds) => ScriptValue::Now(*seconds),
        spec::ScriptValue::List(items) => list(items.iter().map(written_as_it_is).collect()),
        spec::ScriptValue::Map(members) => {
            let members = members.iter();
            object(members.map(|(name, value)| (name.clone(), written_as_it_is(value))).collect())
        }
    }
}

/// A list, as a literal if all in it is literal.
fn list(items: Vec<ScriptValue>) -> ScriptValue {
    let literals: Option<Vec<_>> = items.iter().map(literal_of).collect();
    match literals {
        Some(literals) => ScriptValue::Literal(descriptor::Literal::List(literals)),
        None => ScriptValue::List(items),
    }
}

/// An object, as a literal if all in it is literal.
fn object(members: Vec<(String, ScriptValue)>) -> ScriptValue {
    let literals: Option<Vec<_>> =
        members.iter().map(|(name, value)| Some((name.clone(), literal_of(value)?))).collect();
    match literals {
        Some(literals) => ScriptValue::Literal(descriptor::Literal::Map(literals)),
        None => {
            let members = members.into_iter().map(|(name, is)| Member { path: vec![name], is });
            ScriptValue::Object(members.collect())
        }
    }
}

/// The literal that a value is; none where it holds a moment.
pub fn literal_of(value: &ScriptValue) -> Option<descriptor::Literal> {
    match value {
        ScriptValue::Literal(literal) => Some(literal.clone()),
        ScriptValue::Now(_) | ScriptValue::Object(_) | ScriptValue::List(_) => None,
    }
}

fn described(literal: &Literal) -> descriptor::Literal {
    match literal {
        Literal::Null => descriptor::Literal::Null,
        Literal::Bool(flag) => descriptor::Literal::Bool(*flag),
        Literal::Integer(integer) => descriptor::Literal::Integer(*integer),
        Literal::Number(number) => descriptor::Literal::Number(*number),
        Literal::Text(text) => descriptor::Literal::Text(text.clone()),
        Literal::List(items) => descriptor::Literal::List(items.iter().map(described).collect()),
        Literal::Map(members) => descriptor::Literal::Map(
            members.iter().map(|(name, value)| (name.clone(), described(value))).collect(),
        ),
    }
}
