//! References: each name in them is looked up along the types that it leads through.

use super::member_path::PathStart;
use super::operation::OperationOutline;
use super::outline::Outlines;
use super::schema::KindOutline;
use super::scope::Scope;
use crate::diagnostic::{At, Diagnostics, codes, nearest};
use crate::model::{ParameterLocation, Reference, Root, SchemaId, Shape, Type, TypeName};
use crate::spec;

/// What the names in an expression may refer to, at one place of an API.
#[derive(Clone)]
pub struct ExpressionScope<'a> {
    pub outlines: &'a Outlines<'a>,
    /// The operation that the expression is in.
    pub operation: Option<&'a OperationOutline<'a>>,
    /// The schema of the record at hand.
    pub record: Option<SchemaId>,
    /// The hidden numbers of that record.
    pub counters: &'a [String],
    /// The type of the answer.
    pub answer: Option<Type>,
    /// The type of the item at hand.
    pub item: Option<Type>,
    /// The type of what is made of that item, where it is known.
    pub new_item: Option<Type>,
    /// What an effect found, by the names that it gave.
    pub found: Vec<(&'a str, Type)>,
}

/// What a bare name, without a `$root` before it, is a member of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ImplicitRoot {
    Record,
    Answer,
    Item,
    NewItem,
}

impl<'a> ExpressionScope<'a> {
    /// A place where only literals and the clock can be named.
    pub fn new(outlines: &'a Outlines<'a>) -> Self {
        Self {
            outlines,
            operation: None,
            record: None,
            counters: &[],
            answer: None,
            item: None,
            new_item: None,
            found: Vec::new(),
        }
    }

    /// A place inside an operation.
    pub fn of_operation(outlines: &'a Outlines<'a>, operation: &'a OperationOutline<'a>) -> Self {
        let answer = operation.returns.as_ref().map(|returns| returns.ty);
        Self { operation: Some(operation), answer, ..Self::new(outlines) }
    }

    /// What can be named in the version.
    pub fn scope(&self) -> &'a Scope<'a> {
        &self.outlines.scope
    }

    /// What `$root.member.member` leads to; none, without a diagnostic, where only other versions
    /// have it.
    pub fn reference(
        &self,
        written: &spec::Reference,
        at: &At,
        diagnostics: &mut Diagnostics,
    ) -> Option<Reference> {
        let (root, members) = (written.root.as_str(), &written.members);
        let start = match (root, self.operation) {
            ("path", Some(operation)) => {
                Some(PathStart::parameters(operation, ParameterLocation::Path))
            }
            ("query", Some(operation)) => {
                Some(PathStart::parameters(operation, ParameterLocation::Query))
            }
            ("header", Some(operation)) => {
                Some(PathStart::parameters(operation, ParameterLocation::Header))
            }
            ("body", Some(operation)) => Some(PathStart::body(self.scope(), operation)),
            _ => None,
        };
        if let Some(start) = start {
            return self.follow_from(start, members, at, diagnostics);
        }
        let (root, ty) = match root {
            "stored" if self.record.is_some() => (Root::Stored, self.record_type()),
            "item" if self.item.is_some() => (Root::Item, self.item),
            root => match self.found.iter().find(|(name, _)| *name == root) {
                Some((name, ty)) => (Root::Found((*name).to_owned()), Some(*ty)),
                None => {
                    self.unknown_root(root, at, diagnostics);
                    return None;
                }
            },
        };
        self.follow(root, ty, members, at, diagnostics)
    }

    fn unknown_root(&self, root: &str, at: &At, diagnostics: &mut Diagnostics) {
        let mut known: Vec<&str> = Vec::new();
        if self.operation.is_some() {
            known.extend(["body", "path", "query", "header"]);
        }
        known.extend(self.record.map(|_| "stored"));
        known.extend(self.item.map(|_| "item"));
        known.extend(["now", "present", "absent"]);
        known.extend(self.found.iter().map(|(name, _)| *name));
        let help = match nearest(root, known.iter().copied()) {
            Some(near) => format!("did you mean `${near}`?"),
            None => {
                let known: Vec<String> = known.iter().map(|name| format!("`${name}`")).collect();
                format!("an expression may begin here with {}", known.join(", "))
            }
        };
        let message = format!("nothing here is called `${root}`");
        diagnostics.error(codes::UNKNOWN_REFERENCE, at.clone(), message).help(help);
    }

    /// The type of the record at hand.
    pub fn record_type(&self) -> Option<Type> {
        self.record.map(|id| Type { shape: Shape::One, name: TypeName::Schema(id) })
    }

    /// What a bare name with its members leads to.
    pub fn member(
        &self,
        root: ImplicitRoot,
        text: &str,
        at: impl Into<At>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Reference> {
        let members: Vec<String> = text.split('.').map(str::to_owned).collect();
        let (root, ty) = match root {
            ImplicitRoot::Record => (Root::Stored, self.record_type()),
            ImplicitRoot::Answer => (Root::Answer, self.answer),
            ImplicitRoot::Item => (Root::Item, self.item),
            ImplicitRoot::NewItem => (Root::Item, self.new_item.or(self.item)),
        };
        self.follow(root, ty, &members, &at.into(), diagnostics)
    }

    /// What a key leads to: `$root.member`, or a bare name.
    pub fn key(
        &self,
        root: ImplicitRoot,
        text: &str,
        at: At,
        diagnostics: &mut Diagnostics,
    ) -> Option<Reference> {
        if !text.starts_with('$') {
            return self.member(root, text, at, diagnostics);
        }
        match spec::Expression::parse(text) {
            Ok(spec::Expression::Reference(reference)) => {
                self.reference(&reference, &at, diagnostics)
            }
            _ => {
                let message = format!("`{text}` does not refer to a value");
                diagnostics
                    .error(codes::BAD_EXPRESSION, at, message)
                    .help("write `$root.member`, or the name of a field");
                None
            }
        }
    }

    /// The type of the items of a list.
    pub fn item_of(
        &self,
        list: &Reference,
        at: impl Into<At>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Type> {
        let ty = self.plain(list.ty);
        if ty.shape == Shape::List {
            return Some(Type { shape: Shape::One, ..ty });
        }
        let name = list.members.last().map_or("this", String::as_str);
        diagnostics
            .error(codes::UNKNOWN_REFERENCE, at, format!("`{name}` is not a list"))
            .help("name a field of the form `list of ...`");
        None
    }

    /// The type behind the names of scalars that only stand for another.
    pub fn plain(&self, mut ty: Type) -> Type {
        // A chain of names is no longer than there are schemas; `check` refuses a cycle.
        for _ in 0..=self.outlines.schemas.len() {
            let (TypeName::Schema(SchemaId(id)), Shape::One | Shape::List) = (ty.name, ty.shape)
            else {
                break;
            };
            let KindOutline::Scalar(scalar) = &self.outlines.schemas[id].kind else { break };
            let shape = if ty.shape == Shape::One { scalar.ty.shape } else { ty.shape };
            ty = Type { shape, ..scalar.ty };
        }
        ty
    }
}
