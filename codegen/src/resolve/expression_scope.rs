//! What the names in an expression may refer to, at one place of an API.

use super::operation::OperationOutline;
use super::outline::Outlines;
use super::schema::KindOutline;
use super::scope::Scope;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{Reference, SchemaId, Shape, Type, TypeName};

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

    /// The type of the record at hand.
    pub fn record_type(&self) -> Option<Type> {
        self.record.map(|id| Type { shape: Shape::One, name: TypeName::Schema(id) })
    }

    /// The type of the items of a list.
    pub fn item_of(
        &self,
        list: &Reference,
        at: impl Into<DiagnosticPlace>,
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
