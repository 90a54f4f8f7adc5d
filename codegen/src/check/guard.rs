//! Guards that a client can carry out, as it knows its request and the items of a list.

use super::behaviour::{guards, read_backs};
use super::type_words::value_words;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{
    Api, Condition, Direction, Expression, Field, Literal, Operation, ParameterLocation, Predicate,
    Primitive, ReadBack, Reference, Root, Shape, Type, TypeName,
};
use crate::source::Pointer;

/// A guard uses only what a client knows: members of its request, and of items.
pub fn guard_is_known_to_clients(api: &Api, diagnostics: &mut Diagnostics) {
    for (operation, guard) in guards(api) {
        let known = Known { api, operation, item: None };
        for test in &guard.when {
            known.test(test, Root::Body, diagnostics);
        }
    }
    for (operation, read_back, called) in read_backs(api) {
        let item = called.pages.as_ref().map(|pages| api.plain(pages.items.ty));
        let item = item.map(|items| Type { shape: Shape::One, ..items });
        let known = Known { api, operation, item };
        for test in &read_back.conditions {
            known.test(test, Root::Item, diagnostics);
        }
        known.arguments(read_back, called, diagnostics);
    }
}

/// What a client knows when it carries out a guard.
struct Known<'a> {
    api: &'a Api,
    operation: &'a Operation,
    item: Option<Type>,
}

impl Known<'_> {
    /// Each argument of the called operation is one text in its query.
    fn arguments(&self, read_back: &ReadBack, called: &Operation, diagnostics: &mut Diagnostics) {
        for (name, expression) in &read_back.with {
            let at = read_back.at.key("with").key(name);
            let parameter = called.parameters.iter().find(|one| one.field.name == *name);
            match self.compared(expression) {
                Err(reason) => report(&at, reason, diagnostics),
                Ok(_) if parameter.is_some_and(|one| one.location == ParameterLocation::Header) => {
                    report(&at, "a header can't be given here", diagnostics);
                }
                Ok(_) => {}
            }
        }
        let preset = called.parameters.iter().map(|one| &one.field).find(|field| {
            let is_given = read_back.with.iter().any(|(name, _)| *name == field.name);
            matches!(field.preset, Some(Literal::List(_))) && !is_given
        });
        if preset.is_some() {
            let reason = "a list that is sent unless told otherwise can't be given here";
            report(&read_back.at.key("call"), reason, diagnostics);
        }
    }

    fn test(&self, test: &Condition, root: Root, diagnostics: &mut Diagnostics) {
        let Condition { member, predicate, at } = test;
        let reason = match self.reached(member) {
            Err(reason) => Some(reason),
            Ok(_) if member.root != root => Some("this is not known here"),
            Ok(ty) => match predicate {
                Predicate::Present | Predicate::Absent => None,
                Predicate::Range { .. } | Predicate::Between { .. } => {
                    Some("a client only finds out what is equal")
                }
                Predicate::AnyOf(_) => self.one(ty).err(),
                Predicate::Equals(expression) => {
                    self.one(ty).and_then(|()| self.equals(ty, expression)).err()
                }
            },
        };
        if let Some(reason) = reason {
            report(at, reason, diagnostics);
        }
    }

    fn equals(&self, ty: Type, expression: &Expression) -> Result<(), &'static str> {
        let types = self.compared(expression)?;
        let alike =
            types.iter().all(|other| value_words(self.api, *other) == value_words(self.api, ty));
        if alike { Ok(()) } else { Err("values of two kinds are never equal") }
    }

    /// The types that an expression may have, each of one plain value.
    fn compared(&self, expression: &Expression) -> Result<Vec<Type>, &'static str> {
        match expression {
            Expression::Literal(Literal::Null | Literal::List(_) | Literal::Map(_)) => {
                Err("this is not one value")
            }
            Expression::Literal(_) => Ok(Vec::new()),
            Expression::Reference(read) if read.root == Root::Item => Err("this is not known here"),
            Expression::Reference(read) => {
                let ty = self.reached(read)?;
                self.one(ty).map(|()| vec![ty])
            }
            Expression::FirstOf(parts) => {
                let types = parts.iter().map(|part| self.compared(part));
                Ok(types.collect::<Result<Vec<_>, _>>()?.concat())
            }
            Expression::Now(_) => Err("the moment is a different one when a client reads back"),
            Expression::Newest { .. }
            | Expression::Each { .. }
            | Expression::Union(_)
            | Expression::Difference(_) => Err("this is not one value"),
        }
    }

    fn one(&self, ty: Type) -> Result<(), &'static str> {
        let plain = self.api.plain(ty);
        let is_one = plain.shape == Shape::One
            && match plain.name {
                TypeName::Primitive(primitive) => primitive != Primitive::Json,
                TypeName::Schema(_) => self.api.enum_of(plain).is_some(),
            };
        if is_one { Ok(()) } else { Err("this is not one value") }
    }

    /// The type of what a way leads to, from object to object.
    fn reached(&self, read: &Reference) -> Result<Type, &'static str> {
        let unknown = "this is not known here";
        let (first, rest, absent) = match (&read.root, self.item) {
            (Root::Item, Some(item)) => (item, &read.members[..], Direction::WriteOnly),
            (Root::Body | Root::Path | Root::Query, _) => {
                let (name, rest) = read.members.split_first().ok_or(unknown)?;
                let field = self.argument(&read.root, name).ok_or(unknown)?;
                (field.ty, rest, Direction::ReadOnly)
            }
            _ => return Err(unknown),
        };
        let way = self.api.along(first, rest).ok_or("the way leads through more than objects")?;
        if way.iter().any(|field| field.direction == absent) {
            return Err("this is never there");
        }
        Ok(way.last().map_or(first, |field| field.ty))
    }

    /// A field of the body or a parameter.
    fn argument(&self, root: &Root, name: &str) -> Option<&Field> {
        let place = match root {
            Root::Path => ParameterLocation::Path,
            Root::Query => ParameterLocation::Query,
            _ => {
                let mut body = self.operation.body.iter().flat_map(|body| &body.object.fields);
                return body.find(|field| field.wire_name == name);
            }
        };
        let mut found = self.operation.parameters.iter().filter(|one| one.location == place);
        found.find(|one| one.field.wire_name == name).map(|one| &one.field)
    }
}

fn report(at: &Pointer, reason: &str, diagnostics: &mut Diagnostics) {
    diagnostics
        .error(codes::GUARD_IS_KNOWN_TO_CLIENTS, DiagnosticPlace::from(at), reason)
        .help("name a plain value of the request, or in a key of `match` one of the item");
}
